"""What the algorithms of this group share: relief or ready directions, and the ends of water, as arrays."""

import csv
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)

from ...about import DATA_FOLDER
from ...basin.burning import burn_rivers
from ...basin.codings import CODINGS, read_directions
from ...basin.directions import flow_directions
from ...basin.ends import INLAND_SINK, KINDS, LAKE, SEA, Sink, mark_ends, mark_sea
from ...basin.grid import Grid
from ...basin.relief import read_relief
from ...errors import DataProblem
from ...translation import tr
from ..base import TailingsAlgorithm, from_qgis, ticker
from ..geometry import Shape, read_shapes, transform_between

AUTOMATIC = "auto"
KIND_FIELDS = ("ends_in", "kind")
RADIUS_FIELD = "radius_km"
KNOWN_SINKS = DATA_FOLDER / "inland_sinks.csv"


@dataclass(frozen=True)
class Terrain:
    """The grid, D8 codes and kinds of ends (rows, columns), and the heights when a relief was given."""

    grid: Grid
    codes: np.ndarray
    kinds: np.ndarray
    heights: np.ndarray | None

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of the grid."""
        return QgsCoordinateReferenceSystem.fromWkt(self.grid.crs_wkt)


def add_relief(algorithm: TailingsAlgorithm, optional: bool) -> None:
    """Declare RELIEF."""
    algorithm.add(
        QgsProcessingParameterRasterLayer("RELIEF", tr("Relief (heights in metres)"), optional=optional),
        tr(
            "Elevation raster of one band in any CRS: SRTM, Copernicus GLO-30 or GLO-90, MERIT, or your own. "
            "Depressions are drained; give lakes and sinks that have no outflow in LAKES."
        ),
    )


def add_directions(algorithm: TailingsAlgorithm) -> None:
    """Declare DIRECTIONS and their CODING."""
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "DIRECTIONS", tr("Flow directions (instead of a relief)"), optional=True
        ),
        tr("Ready D8 raster: HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. Give either this or RELIEF."),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "CODING",
            tr("Coding of the flow directions"),
            options=[AUTOMATIC, *CODINGS],
            defaultValue=AUTOMATIC,
            usesStaticStrings=True,
        ),
        tr(
            "auto finds it from the values; esri: 1, 2, 4 .. 128 clockwise from east; taudem: 1..8 "
            "counter-clockwise from east; grass: 1..8 counter-clockwise from north-east, negative where "
            "water leaves the region."
        ),
        advanced=True,
    )


def add_lakes(algorithm: TailingsAlgorithm) -> None:
    """Declare LAKES and SEA_LEVEL."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "LAKES",
            tr("Lakes and inland sinks where water stays"),
            [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint],
            optional=True,
        ),
        tr(
            "Polygons end paths as lake, points as inland_sink, unless a text field ends_in or kind says "
            "sea, inland_sink or lake. A number field radius_km widens a point. Leave out lakes that flow "
            "on. Empty: the plugin's list of inland sinks of Central Asia; give a layer without features to "
            "have none."
        ),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "SEA_LEVEL", tr("Sea level (m)"), QgsProcessingParameterNumber.Type.Double, optional=True
        ),
        tr(
            "Declares the cells of the relief at or below this height that reach its edge to be the sea. "
            "Empty: only no-data along the shore and LAKES say where the sea is."
        ),
        advanced=True,
    )


def add_rivers(algorithm: TailingsAlgorithm, advanced: bool) -> None:
    """Declare RIVERS and BURN_DEPTH."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "RIVERS",
            tr("Rivers to burn into the relief"),
            [QgsProcessing.SourceType.TypeVectorLine],
            optional=True,
        ),
        tr(
            "Known river lines; the relief is lowered along them so that water follows them. Only with "
            "RELIEF."
        ),
        advanced=advanced,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "BURN_DEPTH",
            tr("Depth to burn rivers in (m)"),
            QgsProcessingParameterNumber.Type.Double,
            20.0,
            minValue=0.0,
        ),
        tr("How far the relief is lowered under the rivers."),
        advanced=True,
    )


def add_snap(algorithm: TailingsAlgorithm) -> None:
    """Declare SNAP."""
    algorithm.add(
        QgsProcessingParameterNumber(
            "SNAP",
            tr("Snap to the largest stream within (m)"),
            QgsProcessingParameterNumber.Type.Double,
            0.0,
            minValue=0.0,
        ),
        tr(
            "Moves each facility to the cell with the largest drained area within this distance; the "
            "distance moved is written to snap_m. 0: off."
        ),
        advanced=True,
    )


def raster_path(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> str | None:
    """Return what GDAL opens for a raster parameter, None when it is empty."""
    if parameters.get(name) in (None, ""):
        return None
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None:
        return algorithm.parameterAsString(parameters, name, context)  # GDAL says what is wrong with it
    if layer.providerType() != "gdal":
        raise DataProblem(
            tr("{name}: layer {layer} is not a raster file. Export it to GeoTIFF first.").format(
                name=name, layer=layer.name()
            )
        )
    return layer.dataProvider().dataSourceUri()


def source_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> QgsProcessingFeatureSource | None:
    """Return the source of an optional layer parameter; DataProblem when it is given and cannot be read."""
    if parameters.get(name) in (None, ""):
        return None
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise DataProblem(algorithm.invalidSourceError(parameters, name))
    return source


def extent_of(grid: Grid) -> QgsRectangle:
    """Return the grid's extent."""
    return QgsRectangle(grid.left, grid.bottom, grid.right, grid.top)


def read_sinks(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    grid: Grid,
) -> list[Sink]:
    """Return the ends of water in LAKES, or the plugin's own inland sinks within the grid."""
    crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt)
    source = source_of(algorithm, parameters, "LAKES", context)
    if source is None:
        return _known_sinks(crs, context, feedback, grid)
    names = [field.name().lower() for field in source.fields()]
    kind_index = next((names.index(name) for name in KIND_FIELDS if name in names), None)
    radius_index = names.index(RADIUS_FIELD) if RADIUS_FIELD in names else None
    # A point with a radius may lie off the relief and still reach it, so points are not filtered.
    points = QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PointGeometry
    shapes = read_shapes(source, crs, context, None if points else extent_of(grid))
    sinks: list[Sink] = []
    for shape in shapes:
        kind = _kind(source, shape, kind_index, LAKE if not points else INLAND_SINK)
        if points:
            radius_km = _radius(source, shape, radius_index)
            sinks += [Sink(kind, point=tuple(line[0]), radius_km=radius_km) for line in shape.lines]
        else:
            sinks.append(Sink(kind, rings=shape.lines))
    return sinks


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


def _known_sinks(
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    grid: Grid,
) -> list[Sink]:
    transform = transform_between(QgsCoordinateReferenceSystem("EPSG:4326"), crs, context)
    within = transform_between(crs, QgsCoordinateReferenceSystem("EPSG:4326"), context).transformBoundingBox(
        extent_of(grid)
    )
    sinks, names = [], []
    with KNOWN_SINKS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            longitude, latitude = float(row["longitude"]), float(row["latitude"])
            if not within.contains(longitude, latitude):
                continue
            place = transform.transform(longitude, latitude)
            sinks.append(
                Sink(KINDS[row["kind"]], point=(place.x(), place.y()), radius_km=float(row["radius_km"]))
            )
            names.append(row["name"])
    if names:
        feedback.pushInfo(
            tr("LAKES is empty: water stays in the known inland sinks within the relief: {names}.").format(
                names=", ".join(names)
            )
        )
    return sinks


def relief_terrain(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    path: str,
    window: tuple[int, int, int, int] | None,
    progress: tuple[float, float],
) -> Terrain:
    """Read a relief (or a window of it), burn rivers in, mark the ends of water and find the directions."""
    start, end = progress
    feedback.setProgressText(tr("Reading the relief"))
    grid, heights = read_relief(path, window, ticker(feedback, start, start + 0.1 * (end - start)))
    sinks = read_sinks(algorithm, parameters, context, feedback, grid)
    kinds = mark_ends(grid, sinks, heights)
    if parameters.get("SEA_LEVEL") is not None:
        level = algorithm.parameterAsDouble(parameters, "SEA_LEVEL", context)
        kinds[mark_sea(heights, level) & (kinds == 0)] = SEA
    rivers = source_of(algorithm, parameters, "RIVERS", context)
    routed = heights
    if rivers is not None:
        feedback.setProgressText(tr("Burning rivers in"))
        crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt)
        lines = [line for shape in read_shapes(rivers, crs, context, extent_of(grid)) for line in shape.lines]
        depth = algorithm.parameterAsDouble(parameters, "BURN_DEPTH", context)
        routed = burn_rivers(heights, grid, lines, depth)
    feedback.setProgressText(tr("Finding flow directions"))
    flow = flow_directions(routed, grid, kinds, ticker(feedback, start + 0.1 * (end - start), end))
    feedback.pushInfo(
        tr(
            "{cells} cells; {pits} closed depressions drained, {raised} cells under water while they fill; "
            "{voids} void cells in {holes} holes bridged; {border} cells of no-data around the relief."
        ).format(
            cells=grid.cells,
            pits=flow.pits,
            raised=flow.raised_cells,
            voids=flow.void_cells,
            holes=flow.holes,
            border=flow.border_no_data_cells,
        )
    )
    return Terrain(grid, flow.codes, kinds, heights)


def directions_terrain(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    path: str,
    window: tuple[int, int, int, int] | None,
    progress: tuple[float, float],
) -> Terrain:
    """Read ready directions (or a window of them) and mark the ends of water."""
    feedback.setProgressText(tr("Reading the flow directions"))
    coding = algorithm.parameterAsEnumString(parameters, "CODING", context)
    ready = read_directions(
        path, window, None if coding == AUTOMATIC else coding, ticker(feedback, *progress)
    )
    feedback.pushInfo(tr("Coding of the flow directions: {coding}").format(coding=ready.coding))
    kinds = mark_ends(ready.grid, read_sinks(algorithm, parameters, context, feedback, ready.grid))
    codes = ready.codes
    codes[(kinds != 0) & (codes != 255)] = 0
    return Terrain(ready.grid, codes, kinds, None)


def read_terrain(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    window: tuple[int, int, int, int] | None = None,
    progress: tuple[float, float] = (0.0, 60.0),
) -> Terrain:
    """Return the terrain of RELIEF or DIRECTIONS, of which exactly one must be given."""
    relief = raster_path(algorithm, parameters, "RELIEF", context)
    directions = raster_path(algorithm, parameters, "DIRECTIONS", context)
    if (relief is None) == (directions is None):
        raise DataProblem(tr("Give exactly one of RELIEF and DIRECTIONS."))
    if directions is not None:
        if source_of(algorithm, parameters, "RIVERS", context) is not None:
            raise DataProblem(tr("RIVERS can be burnt into a RELIEF only, not into ready DIRECTIONS."))
        return directions_terrain(algorithm, parameters, context, feedback, directions, window, progress)
    return relief_terrain(algorithm, parameters, context, feedback, relief, window, progress)
