"""The layers of map, list and sheets: rated facilities as a ranked table, others as rows."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...cartography.data.facilities import ORDERS, ranked, rated_count, rating_scheme, shown_names, values_of
from ...cartography.data.rated_by import INDEX, RatedBy, rated_by, rating_of
from ...cartography.data.rows import Row, read_rows
from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...inventory.schema import rating_fields
from ...inventory.values.figures import exact_number
from ...place_layers import NAMES
from ...qgis_values import from_qgis
from ...rating.legend import legend_of
from ...table import checked, kinds_of, objects
from ...translation import explained, told, tr
from ..base import TailingsAlgorithm
from ..frames import cells_named, field_of, refuse_boundless, required_field, table_of
from ..geometry import read_points
from ..rating.parameters import add_data_file, scheme_of_file
from ..run import Run
from ..texts_read import texts_read

if TYPE_CHECKING:
    from pandas import DataFrame


def read_rated(
    source: QgsProcessingFeatureSource, context: QgsProcessingContext
) -> tuple["DataFrame", list[QgsFeature]]:
    """Return the facilities ranked, with lon and lat (WGS 84), and the features; rows are indexed by feature.

    A layer of texts, as a CSV without types gives one, is read by the importer's rules; what a rating tool would have
    written as a number must be one. Raises DataProblem for a layer without the rating, without features, or without a
    coordinate system.
    """
    layer = source.sourceName()
    if field_of(source.fields(), "thi") < 0:
        raise DataProblem(
            tr(
                "Layer {layer} has no field thi: run the tool Rate hazard on it first, and use its result."
            ).format(layer=layer)
        )
    features, lon, lat = _located(source, context)
    if not features:
        raise DataProblem(
            tr("Layer {layer} has no facilities (check filter and selection).").format(layer=layer)
        )
    table = table_of(features, source.fields()).assign(lon=lon, lat=lat)
    check_thi(table, layer)
    kinds = kinds_of(rating_fields()) | {ORDERS["robust"]: "integer"}
    figures = {name: kind for name, kind in kinds.items() if kind in ("integer", "real")}
    with cells_named(layer, features):
        table = checked(texts_read(table), kinds)
    refuse_boundless(table, layer, features, figures)
    return ranked(table), features


def rated_in_whole(run: Run, name: str, facilities: "DataFrame") -> int:
    """Return among how many facilities those of a parameter have their ranks: all rated ones of its layer, also where
    only a selection or a filtered part of it is taken."""
    value, rated = run.parameters.get(name), rated_count(facilities)
    is_part = isinstance(value, QgsProcessingFeatureSourceDefinition) and (
        value.selectedFeaturesOnly or value.filterExpression or value.featureLimit > 0
    )
    address = str(value.source.staticValue()) if is_part else ""
    layer = QgsProcessingUtils.mapLayerFromString(address, run.context) if address else None
    if not isinstance(layer, QgsVectorLayer):
        return rated
    place = field_of(layer.fields(), INDEX)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([place])
    return max(rated, sum(from_qgis(row[place]) not in (None, "") for row in layer.getFeatures(request)))


def add_overview_people(algorithm: TailingsAlgorithm) -> None:
    """Add whether people at risk are those of the plugin's own towns."""
    algorithm.add(
        QgsProcessingParameterBoolean(
            "OVERVIEW_PEOPLE", tr("People were counted in the plugin's own towns only"), defaultValue=False
        ),
        tr(
            "Adds the note that people at risk are an overview and a lower bound, as assess counts them by default."
        ),
        advanced=True,
    )


def add_scheme_file(algorithm: TailingsAlgorithm) -> None:
    """Add the scheme by which the facilities were rated."""
    add_data_file(
        algorithm,
        "SCHEME_FILE",
        tr("Scheme file"),
        tr(
            "The national scheme that rated the facilities, where they no longer carry the names of its classes and "
            "parts themselves (field thi_legend)."
        ),
    )


def rating_shown(run: Run, facilities: "DataFrame", layer: str) -> RatedBy:
    """Return how the rating of a layer is shown: by SCHEME_FILE, else by what the layer tells of it.

    Raises DataProblem for a file that did not rate the layer, or when what the layer carries cannot be read.
    """
    path = run.file("SCHEME_FILE")
    if path is None:
        try:
            rating = rating_of(facilities)
        except DataProblem as problem:
            raise DataProblem(
                tr("Layer {layer}: {reason}").format(layer=layer, reason=explained(problem))
            ) from problem
        if not rating.named and not rating.shipped:
            run.feedback.pushWarning(
                told(
                    tr(
                        "Layer {layer} was rated by {scheme}, whose classes it does not name: their codes "
                        "are shown. Give the scheme as SCHEME_FILE."
                    ),
                    layer=layer,
                    scheme=rating_scheme(facilities)[0] or "-",
                )
            )
        return rating
    scheme = scheme_of_file(path, INDEX, "ratehazard")
    named = {each for each in values_of(facilities, "thi_scheme") if each is not None}
    other = next((each for each in sorted(named) if not each.startswith(scheme.identity)), None)
    if other is not None:
        raise DataProblem(
            tr(
                "Layer {layer} was rated by {scheme}, not by {given} of {path}: rate it again by that scheme, or leave "
                "SCHEME_FILE empty."
            ).format(layer=layer, scheme=other, given=scheme.identity, path=path)
        )
    return rated_by(legend_of(scheme))


def require_order(facilities: "DataFrame", order: str, layer: str) -> None:
    """Raise DataProblem when the facilities have no ranks of an order (ORDERS)."""
    field = ORDERS[order]
    if field in facilities or order == "cautious":  # without ranks it goes by the THI itself
        return
    if order == "robust":
        raise DataProblem(
            tr(
                "Layer {layer} has no field {field}: run the tool How sure are the ranks on the rated facilities "
                "first, and use its result."
            ).format(layer=layer, field=field)
        )
    raise DataProblem(
        tr("Layer {layer} has no field {field}: rate it again with the tool Rate hazard.").format(
            layer=layer, field=field
        )
    )


def read_rows_of(run: Run, name: str, needed: Iterable[str] = (), only: Sequence[str] = ()) -> list[Row]:
    """Return the features of a layer parameter as rows, none when it is empty; DataProblem without a field needed.

    only: the attributes to read, all when none are named.
    """
    source = source_with(run, name, needed)
    return [] if source is None else read_rows(source, run.context, only)


def read_named_rows(run: Run, name: str) -> list[Row]:
    """Return the features of a layer of places as rows, none when it is empty; attributes by their names in small
    letters, `name` the first of its names (`place_layers.NAMES`). DataProblem where it has no field of names.
    """
    source = run.source(name)
    if source is None:
        return []
    if all(field_of(source.fields(), each) < 0 for each in NAMES):
        required_field(source, "name")
    rows = read_rows(source, run.context)
    for row in rows:
        row.values = {field.lower(): value for field, value in row.values.items()}
        row.values["name"] = next((text for each in NAMES if (text := row.get(each))), None)
    return rows


def source_with(run: Run, name: str, needed: Iterable[str]) -> QgsProcessingFeatureSource | None:
    """Return a layer parameter, None when it is empty; DataProblem without a field needed."""
    source = run.source(name)
    if source is not None:
        for field in needed:
            required_field(source, field)
    return source


def _located(
    source: QgsProcessingFeatureSource, context: QgsProcessingContext
) -> tuple[list[QgsFeature], np.ndarray, np.ndarray]:
    """Return the features, and longitude and latitude of each, NaN where it has no geometry."""
    if source.sourceCrs().isValid() and source.wkbType() != QgsWkbTypes.Type.NoGeometry:
        return read_points(source, QgsCoordinateReferenceSystem(WGS84), context)
    features = list(source.getFeatures())
    if any(feature.hasGeometry() for feature in features):
        raise DataProblem(
            tr("Layer {layer} has no coordinate system: set it, then run again.").format(
                layer=source.sourceName()
            )
        )
    nowhere = np.full(len(features), np.nan)
    return features, nowhere, nowhere


def check_thi(table: "DataFrame", layer: str) -> None:
    """Raise DataProblem where thi is no number, and no text that says one."""
    for name, value in zip(shown_names(table), objects(table, "thi"), strict=True):
        if isinstance(value, str) and (not value.strip() or exact_number(value) is not None):
            continue
        if value is not None and not isinstance(value, (int, float)):
            raise DataProblem(
                tr("Layer {layer}, facility {name}: thi is {value!r}, a number is needed.").format(
                    layer=layer, name=name, value=value
                )
            )
