"""Parameters of traveltime that say how fast water flows, and the timelines made of them."""

from collections.abc import Callable

import numpy as np
from qgis.core import (
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...basin.grid.d8 import NO_DATA
from ...basin.grid.direction_tiles import DirectionTiles
from ...basin.routing.catchments_in_tiles import drained_above
from ...consequence import travel_time
from ...consequence.river import drainage_at
from ...consequence.timelines import Rivers, mean_slopes, timelines
from ...translation import tr
from ..base import TailingsAlgorithm
from ..basin.directions import drained_area, little_cache, open_directions
from ..basin.parameters import add_coding
from ..basin.terrain import crs_of_grid
from ..by_feature import by_feature, numbers_by_feature
from ..geometry import transform_between
from ..parameters import add_choice, metres, needs_parameter
from ..run import Run
from .path_layer import PathLayer, transformed

# Which method alone reads which parameters; all of them show what is known at the gauge.
_OF_METHOD = {
    "constant": ("VELOCITY",),
    "jobson": ("PROBABLE", "MASS", "RECOVERY"),
    "manning": ("ROUGHNESS", "WIDTH", "DEPTH"),
}
# What is known at the gauge, in the order of `Rivers`; NAME_FIELD holds it per path.
GAUGE = ("DISCHARGE", "DRAINAGE_AREA", "MEAN_DISCHARGE", "SLOPE")


# What no river is below, and a share or a slope never above: smaller values are mistakes of units.
_LEAST = {
    "VELOCITY": 0.001,
    "MASS": 0.001,
    "RECOVERY": 0.001,
    "ROUGHNESS": 0.001,
    "DISCHARGE": 0.0001,
    "DRAINAGE_AREA": 0.0001,
    "MEAN_DISCHARGE": 0.0001,
    "SLOPE": 0.00001,
    "SPECIFIC_DISCHARGE": 0.0001,
}
_MOST = {"RECOVERY": 1.0, "ROUGHNESS": 1.0, "SLOPE": 1.0}
# What each path may have of its own, by an expression, as `Settings` calls it.
_OF_A_PATH = {
    "VELOCITY": "velocity_ms",
    "ROUGHNESS": "roughness",
    "WIDTH": "width_m",
    "DEPTH": "depth_m",
    "MASS": "mass_kg",
    "RECOVERY": "recovery",
}


def _add_number(algorithm, name, label, help_text, default=None, advanced=False):
    number = QgsProcessingParameterNumber(
        name,
        label,
        QgsProcessingParameterNumber.Type.Double,
        default,
        optional=default is None,
        minValue=_LEAST[name],
    )
    if name in _MOST:
        number.setMaximum(_MOST[name])
    if name in _OF_A_PATH:
        by_feature(number, "PATHS")
    algorithm.add(number, help_text, advanced)


def add_method_parameters(algorithm: TailingsAlgorithm) -> None:
    """Declare how velocities are made."""
    add_choice(
        algorithm,
        "METHOD",
        tr("Method"),
        travel_time.METHODS,
        tr("constant velocity; manning from slope, roughness and depth; jobson for a dissolved release."),
        default="constant",
    )
    _add_number(
        algorithm,
        "VELOCITY",
        tr("Constant velocity (m/s)"),
        tr("Default 1 m/s: the plume of Baia Mare 2000 travelled at 0.8 to 1.1 m/s."),
        1.0,
    )
    add_choice(
        algorithm,
        "PROBABLE",
        tr("Jobson: velocity"),
        ("most", "highest"),
        tr("The most probable velocity, or the highest probable one for the earliest arrival."),
    )
    _add_number(
        algorithm,
        "MASS",
        tr("Jobson: dissolved mass released (kg)"),
        tr("With it the peak concentration is given."),
    )
    _add_number(
        algorithm,
        "RECOVERY",
        tr("Jobson: share of the mass that stays dissolved"),
        tr("1 for a conservative substance, less for one that decays or settles."),
        1.0,
        True,
    )
    _add_number(
        algorithm,
        "ROUGHNESS",
        tr("Manning: roughness n"),
        tr("About 0.03 for smooth plains rivers, 0.05 for mountain rivers, 0.07 for bouldery ones."),
        0.05,
        True,
    )
    algorithm.add(
        by_feature(metres("WIDTH", tr("Manning: width (m)"), 20.0, 0.01), "PATHS"),
        tr("Width of the channel; used when the discharge is known."),
        advanced=True,
    )
    algorithm.add(
        by_feature(metres("DEPTH", tr("Manning: depth (m)"), 1.0, 0.01), "PATHS"),
        tr("Depth of the flow; used when the discharge is unknown."),
        advanced=True,
    )


def add_river_parameters(algorithm: TailingsAlgorithm) -> None:
    """Declare what is known of the river."""
    labels = {
        "DISCHARGE": (
            tr("Discharge (m3/s)"),
            tr("Flow at the time of the release, at the place where DRAINAGE_AREA is."),
        ),
        "DRAINAGE_AREA": (
            tr("Drainage area (km2)"),
            tr("Area upstream of the place where the discharges hold."),
        ),
        "MEAN_DISCHARGE": (
            tr("Mean annual discharge (m3/s)"),
            tr("Long-term mean flow at the same place; Jobson is surer with it."),
        ),
        "SLOPE": (
            tr("Slope (m/m)"),
            tr("Slope of the river; by default from the heights along each path, or drop_m over length_km."),
        ),
    }
    for name, (label, help_text) in labels.items():
        _add_number(algorithm, name, label, help_text)
        algorithm.add(
            QgsProcessingParameterField(
                f"{name}_FIELD",
                tr("{label}: field of the paths").format(label=label),
                None,
                "PATHS",
                QgsProcessingParameterField.DataType.Numeric,
                optional=True,
            ),
            tr("Value per path; where it is empty the number above holds."),
            advanced=True,
        )
    _add_number(
        algorithm,
        "SPECIFIC_DISCHARGE",
        tr("Discharge per area (L/s per km2)"),
        tr(
            "Mean annual runoff of an area: gives the discharge, and the mean annual one, from the drainage area where "
            "they are not known."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer("DIRECTIONS", tr("Flow directions"), optional=True),
        tr("D8 raster the paths were traced on: gives the drainage area along them, with which flows grow."),
        advanced=True,
    )
    add_coding(algorithm, tr("auto finds the coding from the values; say which it is where several fit."))


def flow_unheeded(run: Run) -> dict[str, str]:
    """Return which parameters the chosen METHOD does not read, as `Guarded.unheeded`."""
    method = run.choice("METHOD")
    found = {
        name: needs_parameter(f"METHOD = {needed}")
        for needed, names in _OF_METHOD.items()
        if method != needed
        for name in names
    }
    return found if run.has("DIRECTIONS") else found | {"CODING": needs_parameter("DIRECTIONS")}


def gauge_fields(run: Run) -> list[str]:
    """Return the fields of the paths that were chosen to hold what is known at the gauge."""
    return [field for name in GAUGE if (field := run.text(f"{name}_FIELD"))]


def read_timelines(run: Run, layer: PathLayer) -> list[travel_time.Timeline]:
    """Return the timeline of every path from the parameters declared here."""
    source = run.required_source("PATHS")
    own = {
        field: numbers_by_feature(run, name, source, layer.frame).tolist()
        for name, field in _OF_A_PATH.items()
    }
    settings = [
        travel_time.Settings(run.choice("METHOD"), probable=run.choice("PROBABLE"), **_given(values))
        for values in (dict(zip(own, each, strict=True)) for each in zip(*own.values(), strict=True))
    ]
    rivers = Rivers(
        *(_per_path(run, layer, name) for name in GAUGE),
        mean_slopes(layer.frame.numbers("drop_m"), layer.frame.numbers("length_km")),
        _known(run.number("SPECIFIC_DISCHARGE")),
    )
    return timelines(
        layer.paths,
        layer.facilities,
        layer.z,
        rivers,
        settings,
        run.number("INTERVAL_KM") * 1000,
        _drainage(run, layer),
    )


def _given(values: dict[str, float]) -> dict[str, float | None]:
    """Return what is known of a path; a mass that is not given is None."""
    return {name: None if np.isnan(value) else value for name, value in values.items()}


def _known(number: float | None) -> float:
    return np.nan if number is None else number


def _drainage(run: Run, layer: PathLayer) -> Callable[[int, np.ndarray], np.ndarray] | None:
    """Return area(path, distances) in km2 from DIRECTIONS; None when they are not given."""
    directions = run.raster("DIRECTIONS")
    if directions is None:
        return None
    file = open_directions(run, (0.0, 5.0))
    tiles, grid = DirectionTiles(file.grid, file.read), file.grid
    run.feedback.setProgressText(tr("Accumulating drainage areas"))
    to_raster = transform_between(layer.crs, crs_of_grid(grid), run.context)
    cells = grid.cell_at(*transformed(layer.x, layer.y, to_raster))
    passed, place = np.unique(cells, return_inverse=True)
    areas = np.zeros(len(passed))
    known = np.flatnonzero(passed >= 0)
    known = known[tiles.codes_at(passed[known]) != NO_DATA]
    beside = drained_area(run, tiles, directions)
    with little_cache():
        if beside is not None:
            areas[known] = beside.at(passed[known])
        elif len(known):
            areas[known] = drained_above(tiles, passed[known], run.tick(5, 15))[1]
    of_vertices = areas[place.reshape(-1)]

    def area(path: int, at_m: np.ndarray) -> np.ndarray:
        own = layer.paths.vertices(path)
        return drainage_at(of_vertices[own], layer.paths.m[own], at_m)

    return area


def _per_path(run: Run, layer: PathLayer, name: str) -> np.ndarray:
    values = np.full(len(layer.paths), _known(run.number(name)))
    field = run.text(f"{name}_FIELD")
    if not field:
        return values
    column = layer.frame.numbers(field)
    return np.where(np.isnan(column), values, column)
