"""The parameters several algorithms of this group share, declared once."""

import math

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...basin.grid.codings import CODINGS
from ...basin.paths.terrain import BURN_DEPTH_M
from ...translation import tr
from ..base import TailingsAlgorithm
from ..parameters import add_choice, kilometres, metres, needs_parameter
from ..run import Run

AUTOMATIC = "auto"
# A height, not a length: no unit to choose, and between those there are on Earth.
LOWEST_M, HIGHEST_M = -12_000.0, 9_000.0
# What a program takes that does nothing yet, and one tile.
LEAST_MEMORY_GB = 0.2


def add_relief(algorithm: TailingsAlgorithm, optional: bool) -> None:
    """Declare RELIEF."""
    algorithm.add(
        QgsProcessingParameterRasterLayer("RELIEF", tr("Relief (heights in metres)"), optional=optional),
        tr(
            "Elevation raster of one band in any CRS: SRTM, Copernicus GLO-30 or GLO-90, MERIT, or your own. "
            "Depressions are drained; give lakes and sinks that have no outflow in LAKES."
        ),
    )


def add_directions(algorithm: TailingsAlgorithm, heights: bool = False) -> None:
    """Declare DIRECTIONS and their CODING; heights: whether RELIEF beside them gives these."""
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "DIRECTIONS", tr("Flow directions (instead of a relief)"), optional=True
        ),
        tr(
            "Ready D8 raster of any size: of flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. With "
            "RELIEF too, of the same cells, the water follows this and heights come from there."
        )
        if heights
        else tr(
            "Ready D8 raster of any size: of flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. Give "
            "either this or RELIEF."
        ),
    )
    add_coding(algorithm)


def add_coding(algorithm: TailingsAlgorithm, help_text: str = "") -> None:
    """Declare CODING, that of DIRECTIONS."""
    label, choices = tr("Coding of the flow directions"), (AUTOMATIC, *CODINGS)
    codings = tr(
        "auto finds it from the values; esri: 1, 2, 4 .. 128 clockwise from east; taudem: 1..8 "
        "counter-clockwise from east; grass: 1..8 counter-clockwise from north-east, negative where "
        "water leaves the region."
    )
    add_choice(algorithm, "CODING", label, choices, help_text or codings, advanced=True)


def add_lakes(algorithm: TailingsAlgorithm) -> None:
    """Declare LAKES."""
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


def add_sea_level(algorithm: TailingsAlgorithm) -> None:
    """Declare SEA_LEVEL."""
    algorithm.add(
        QgsProcessingParameterNumber(
            "SEA_LEVEL",
            tr("Sea level (m)"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=LOWEST_M,
            maxValue=HIGHEST_M,
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
        metres("BURN_DEPTH", tr("Depth to burn rivers in (m)"), BURN_DEPTH_M, 0.0),
        tr("How far the relief is lowered under the rivers."),
        advanced=True,
    )


def add_memory(algorithm: TailingsAlgorithm) -> None:
    """Declare MEMORY_GB."""
    algorithm.add(
        QgsProcessingParameterNumber(
            "MEMORY_GB",
            tr("Memory to use (GB)"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=LEAST_MEMORY_GB,
        ),
        tr(
            "A relief that needs more is worked on in tiles, through files beside the output: slower, with the same "
            "result. Empty: half of the memory that is free."
        ),
        advanced=True,
    )


def add_max_length(algorithm: TailingsAlgorithm, advanced: bool = False) -> None:
    """Declare MAX_LENGTH."""
    algorithm.add(
        kilometres("MAX_LENGTH", tr("Longest path (km)"), None, 0.001, optional=True),
        tr("Paths are cut at exactly this length. Empty: they are followed to their end."),
        advanced=advanced,
    )


def add_snap(algorithm: TailingsAlgorithm) -> None:
    """Declare SNAP."""
    algorithm.add(
        metres("SNAP", tr("Snap to the largest stream within (m)"), 0.0, 0.0),
        tr(
            "Moves each facility to the cell with the largest drained area within this distance; the "
            "distance moved is written to snap_m. 0: off."
        ),
        advanced=True,
    )


def terrain_unheeded(run: Run) -> dict[str, str]:
    """Return which of the parameters of RELIEF, RIVERS and DIRECTIONS count for nothing, as `Guarded.unheeded`."""
    found = {} if run.has("RIVERS") else {"BURN_DEPTH": needs_parameter("RIVERS")}
    if not run.has("DIRECTIONS"):
        found["CODING"] = needs_parameter("DIRECTIONS")
    if not run.has("RELIEF"):
        found["SEA_LEVEL"] = needs_parameter("RELIEF")
    elif run.has("DIRECTIONS"):
        found["SEA_LEVEL"] = tr("it does not count beside {name}").format(name="DIRECTIONS")
    return {name: need for name, need in found.items() if run.algorithm.parameterDefinition(name)}


def max_length_m(run: Run) -> float:
    """Return MAX_LENGTH in metres, infinite when it is empty."""
    kilometres = run.number("MAX_LENGTH")
    return math.inf if kilometres is None else 1000.0 * kilometres
