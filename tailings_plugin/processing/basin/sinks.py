"""Lakes, inland sinks and the sea as ends of water: the user's layer, or the plugin's own list."""

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ... import places
from ...basin.paths.ends import INLAND_SINK, KINDS, LAKE, Sink
from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...qgis_values import from_qgis
from ...translation import told, tr
from ..geometry import Shape, read_shapes, transform_between
from ..run import Run

KIND_FIELDS = ("ends_in", "kind")
RADIUS_FIELD = "radius_km"

# A degree of longitude where the list reaches farthest north (55 degrees), rounded down.
KM_PER_DEGREE = 60.0


def read_sinks(
    run: Run,
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
) -> list[Sink]:
    """Return the ends of water in LAKES, or the plugin's own inland sinks within `extent`, in `crs`."""
    source = run.source("LAKES")
    if source is None:
        return _known_sinks(run, crs, extent)
    names = [field.name().lower() for field in source.fields()]
    kind_index = next((names.index(name) for name in KIND_FIELDS if name in names), None)
    radius_index = names.index(RADIUS_FIELD) if RADIUS_FIELD in names else None
    # A point with a radius may lie off the relief and still reach it, so points are not filtered.
    points = QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Point
    shapes = read_shapes(source, crs, run.context, None if points else extent, run.feedback)
    sinks: list[Sink] = []
    for shape in shapes:
        kind = _kind(source, shape, kind_index, LAKE if not points else INLAND_SINK)
        if points:
            radius_km = _radius(source, shape, radius_index)
            sinks += [Sink(kind, point=tuple(line[0]), radius_km=radius_km) for line in shape.lines]
        else:
            sinks.append(Sink(kind, rings=shape.lines))
    return sinks


def say_what_lies_beside(
    run: Run, names: Sequence[str], crs: QgsCoordinateReferenceSystem, extent: QgsRectangle
) -> None:
    """Warn of layers among the parameters `names` none of whose features comes near `extent`, in `crs`.

    Points with a radius may reach it from anywhere; a layer without features is meant so.
    """
    for name in names:
        source = run.source(name)
        if source is None or not source.featureCount():
            continue
        if RADIUS_FIELD in [field.name().lower() for field in source.fields()]:
            continue
        if next(read_shapes(source, crs, run.context, extent, run.feedback), None) is None:
            run.feedback.pushWarning(
                told(
                    tr(
                        "{parameter}: no feature of layer {layer} lies where the water is followed; it "
                        "changes nothing. Check its coordinate system and what it covers."
                    ),
                    parameter=name,
                    layer=source.sourceName(),
                )
            )


def _kind(source: QgsProcessingFeatureSource, shape: Shape, index: int | None, default: int) -> int:
    value = None if index is None else from_qgis(shape.feature[index])
    if value in (None, ""):
        return default
    if value not in KINDS:
        raise DataProblem(
            tr(
                "Layer {layer}, field {field}, feature {id}: {value!r} is no kind of end. Use sea, "
                "inland_sink or lake."
            ).format(
                layer=source.sourceName(),
                field=source.fields()[index].name(),
                id=shape.feature.id(),
                value=value,
            )
        )
    return KINDS[value]


def _radius(source: QgsProcessingFeatureSource, shape: Shape, index: int | None) -> float:
    value = None if index is None else from_qgis(shape.feature[index])
    if value in (None, ""):
        return np.nan
    try:
        return float(value)
    except ValueError as error:
        raise DataProblem(
            tr("Layer {layer}, field {field}, feature {id}: {value!r} is no radius in km.").format(
                layer=source.sourceName(), field=RADIUS_FIELD, id=shape.feature.id(), value=value
            )
        ) from error


def _known_sinks(run: Run, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> list[Sink]:
    degrees = QgsCoordinateReferenceSystem(WGS84)
    transform = transform_between(degrees, crs, run.context)
    within = transform_between(crs, degrees, run.context).transformBoundingBox(extent)
    sinks, names = [], []
    for known in places.inland_sinks():
        radius_km = known.values["radius_km"]
        if not within.buffered(radius_km / KM_PER_DEGREE).contains(*known.point):
            continue
        place = transform.transform(*known.point)
        kind = KINDS[known.values["kind"]]
        sinks.append(Sink(kind, point=(place.x(), place.y()), radius_km=radius_km))
        names.append(known.name)
    if names:
        run.feedback.pushInfo(
            told(
                tr("LAKES is empty: water stays in the known inland sinks: {names}."), names=", ".join(names)
            )
        )
    return sinks
