"""Country polygons for border crossings: the user's own layer, or the world map that comes with QGIS."""

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsRectangle,
)

from ...basin.paths.borders import Borders, Countries, contact_m, default_tolerance_m
from ...basin.paths.paths import Paths
from ...basin.shapes.polygons import Edges
from ...errors import DataProblem
from ...place_layers import country_codes_of, world_map, world_map_path
from ...translation import told, tr
from ..base import TailingsAlgorithm
from ..geometry import read_shapes
from ..parameters import add_country_layer, metres, needs_parameter
from ..run import Run


def add_countries(algorithm: TailingsAlgorithm) -> None:
    """Declare COUNTRIES and what steers crossings."""
    add_country_layer(
        algorithm,
        tr(
            "Polygons of countries with their code. Empty: the world map that comes with QGIS (1 : 10 "
            "million, simplified); give the official boundaries for work near a border."
        ),
    )
    algorithm.add(
        QgsProcessingParameterField(
            "COUNTRY_FIELD",
            tr("Field with the country's code"),
            parentLayerParameterName="COUNTRIES",
            optional=True,
        ),
        tr(
            "Empty: found by its usual names (iso_a2, ISO_A2_EH, iso2, country ...). Areas with -1, -99 or "
            "nothing in it are no country."
        ),
        advanced=True,
    )
    algorithm.add(
        metres("BORDER_TOLERANCE", tr("Tolerance at borders (m)"), None, 0.0, optional=True),
        tr(
            "A path has entered a country only when it gets farther than this from every border, or ends "
            "there: a river that is the border does not cross it, but follows it, from where it is as near as "
            "this, and within 1000 m. Empty: 1000 m, or half a cell if larger."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "VELOCITY",
            tr("Velocity for hours to a border (m/s)"),
            QgsProcessingParameterNumber.Type.Double,
            1.0,
            optional=True,
            minValue=0.001,
        ),
        tr("Assumed mean velocity of the water (Baia Mare 2000: 0.8 to 1.1 m/s). Empty: no hours are given."),
        advanced=True,
    )


def countries_unheeded(run: Run) -> dict[str, str]:
    """Return that COUNTRY_FIELD counts for nothing without COUNTRIES, as `Guarded.unheeded`."""
    return {} if run.has("COUNTRIES") else {"COUNTRY_FIELD": needs_parameter("COUNTRIES")}


def find_borders(
    run: Run,
    paths: Paths,
    crs: QgsCoordinateReferenceSystem,
    progress: tuple[float, float],
) -> Borders:
    """Return the borders along paths, which are in `crs`, with the parameters of `add_countries`."""
    run.feedback.setProgressText(tr("Finding border crossings"))
    if not len(paths.node_x):
        return Borders(paths, Countries(Edges.from_rings([]), []), 0.0)
    x = np.concatenate([paths.x[paths.traced], paths.node_x])
    y = np.concatenate([paths.y[paths.traced], paths.node_y])
    extent = QgsRectangle(x.min(), y.min(), x.max(), y.max())
    extent.grow(0.01 * max(extent.width(), extent.height()) + 1e-6)  # a straight path has no area
    countries = read_countries(run, crs, extent)
    tolerance_m = run.number("BORDER_TOLERANCE")
    if tolerance_m is None:
        tolerance_m = default_tolerance_m(paths)
    run.feedback.pushInfo(
        told(
            tr("Tolerance at borders: {metres} m; in contact with a country within {near} m"),
            metres=round(tolerance_m),
            near=round(contact_m(tolerance_m)),
        )
    )
    return Borders(paths, countries, tolerance_m, run.tick(*progress))


def hours_per_metre(run: Run) -> float | None:
    """Return the hours water takes for a metre by VELOCITY, None when it is cleared."""
    velocity = run.number("VELOCITY")
    return None if velocity is None else 1.0 / (3600.0 * velocity)


def read_countries(
    run: Run,
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
) -> Countries:
    """Return the countries near `extent` with their edges in `crs`."""
    source = _countries_source(run)
    if source is None:
        return Countries(Edges.from_rings([]), [])
    code_of = country_codes_of(source, run.text("COUNTRY_FIELD"))
    rings, codes, nameless = [], [], 0
    for shape in read_shapes(source, crs, run.context, extent, run.feedback):
        code = code_of.get(shape.feature.id())
        if code is None:
            nameless += 1
            continue
        rings += [(len(codes), line) for line in shape.lines]
        codes.append(code)
    if nameless:
        run.feedback.pushInfo(
            told(
                tr(
                    "{count} {count:area|areas} of {layer} {count:has|have} no country code; {count:it "
                    "is|they are} crossed without a border."
                ),
                count=nameless,
                layer=source.sourceName(),
            )
        )
    return Countries(Edges.from_rings(rings), codes)


def _countries_source(run: Run) -> QgsProcessingFeatureSource | None:
    if run.has("COUNTRIES"):
        return run.source("COUNTRIES")
    try:
        layer = world_map()
    except DataProblem:
        run.feedback.pushWarning(
            told(
                tr("QGIS's world map is not at {path}: no border crossings. Give a layer in COUNTRIES."),
                path=world_map_path(),
            )
        )
        return None
    run.feedback.pushInfo(
        tr("COUNTRIES is empty: borders are those of QGIS's world map, which is simplified.")
    )
    run.context.temporaryLayerStore().addMapLayer(layer)
    return QgsProcessingFeatureSource(layer, run.context)
