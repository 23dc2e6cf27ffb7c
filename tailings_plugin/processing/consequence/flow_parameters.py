"""Parameters of traveltime that say how fast water flows, and the timelines made of them."""

from collections.abc import Callable

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...basin.grid.codings import read_directions
from ...basin.routing.accumulation import accumulate_area_km2
from ...consequence import travel_time
from ...consequence.river import Gauge, drainage_at, reach_slopes, river_of
from ...translation import tr
from ..base import TailingsAlgorithm
from ..basin.parameters import AUTOMATIC, add_coding
from ..layers import raster_path
from ..parameters import add_choice
from ..run import ticker
from .path_layer import PathLayer, transformed

# What is known at the gauge -> number parameter; NAME_FIELD holds it per path.
GAUGE = {"discharge": "DISCHARGE", "area": "DRAINAGE_AREA", "mean": "MEAN_DISCHARGE", "slope": "SLOPE"}


def _add_number(algorithm, name, label, help_text, default=None, advanced=False):
    algorithm.add(
        QgsProcessingParameterNumber(
            name, label, QgsProcessingParameterNumber.Type.Double, default, optional=default is None
        ),
        help_text,
        advanced,
    )


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
    _add_number(
        algorithm,
        "WIDTH",
        tr("Manning: width (m)"),
        tr("Width of the channel; used when the discharge is known."),
        20.0,
        True,
    )
    _add_number(
        algorithm,
        "DEPTH",
        tr("Manning: depth (m)"),
        tr("Depth of the flow; used when the discharge is unknown."),
        1.0,
        True,
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
        tr("Gives the discharge from the drainage area where none is known."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer("DIRECTIONS", tr("Flow directions"), optional=True),
        tr("D8 raster the paths were traced on: gives the drainage area along them, with which flows grow."),
        advanced=True,
    )
    add_coding(algorithm, tr("auto finds the coding from the values; say which it is where several fit."))


def _number(algorithm, parameters, name, context) -> float:
    """Return an optional number, NaN when it is not given."""
    if parameters.get(name) is None:
        return np.nan
    return algorithm.parameterAsDouble(parameters, name, context)


def read_timelines(
    algorithm: TailingsAlgorithm, parameters, context, feedback, layer: PathLayer
) -> list[travel_time.Timeline]:
    """Return the timeline of every path from the parameters declared here."""
    mass = _number(algorithm, parameters, "MASS", context)
    settings = travel_time.Settings(
        method=algorithm.parameterAsEnumString(parameters, "METHOD", context),
        velocity_ms=algorithm.parameterAsDouble(parameters, "VELOCITY", context),
        probable=algorithm.parameterAsEnumString(parameters, "PROBABLE", context),
        roughness=algorithm.parameterAsDouble(parameters, "ROUGHNESS", context),
        width_m=algorithm.parameterAsDouble(parameters, "WIDTH", context),
        depth_m=algorithm.parameterAsDouble(parameters, "DEPTH", context),
        mass_kg=None if np.isnan(mass) else mass,
        recovery=algorithm.parameterAsDouble(parameters, "RECOVERY", context),
    )
    known = {key: _per_path(algorithm, parameters, context, layer, name) for key, name in GAUGE.items()}
    with np.errstate(divide="ignore", invalid="ignore"):
        mean_slope = layer.numbers("drop_m") / (layer.numbers("length_km") * 1000)
    specific = _number(algorithm, parameters, "SPECIFIC_DISCHARGE", context)
    interval_m = algorithm.parameterAsDouble(parameters, "INTERVAL_KM", context) * 1000
    area_at = _drainage(algorithm, parameters, context, feedback, layer)
    lines = []
    for path in range(len(layer.paths)):
        own = layer.paths.vertices(path)
        m = layer.paths.m[own]
        edges = travel_time.reach_edges_m(m[0], m[-1], interval_m)
        slope = known["slope"][path]
        if np.isnan(slope):
            slope = reach_slopes(edges, m, layer.z[own], mean_slope[path])
        gauge = Gauge(known["discharge"][path], known["area"][path], known["mean"][path], specific)
        river = river_of(gauge, area_at(path, (edges[1:] + edges[:-1]) / 2), slope)
        lines.append(travel_time.timeline(edges, river, settings, layer.facilities[path]))
    return lines


def _drainage(
    algorithm, parameters, context, feedback, layer: PathLayer
) -> Callable[[int, np.ndarray], np.ndarray]:
    """Return area(path, distances) in km2 from DIRECTIONS; NaN everywhere when they are not given."""
    raster = raster_path(algorithm, parameters, "DIRECTIONS", context)
    if raster is None:
        return lambda path, at_m: np.full(len(at_m), np.nan)
    feedback.setProgressText(tr("Accumulating drainage areas"))
    coding = algorithm.parameterAsEnumString(parameters, "CODING", context)
    ready = read_directions(raster, None, None if coding == AUTOMATIC else coding, ticker(feedback, 0, 5))
    areas = accumulate_area_km2(ready.codes, ready.grid, ticker(feedback, 5, 15))
    to_raster = QgsCoordinateTransform(
        layer.crs, QgsCoordinateReferenceSystem.fromWkt(ready.grid.crs_wkt), context.transformContext()
    )

    def area(path: int, at_m: np.ndarray) -> np.ndarray:
        own = layer.paths.vertices(path)
        x, y = transformed(layer.x[own], layer.y[own], to_raster)
        return drainage_at(areas, ready.grid, layer.paths.m[own], x, y, at_m)

    return area


def _per_path(algorithm, parameters, context, layer: PathLayer, name: str) -> np.ndarray:
    values = np.full(len(layer.features), _number(algorithm, parameters, name, context))
    field = algorithm.parameterAsString(parameters, f"{name}_FIELD", context)
    if not field:
        return values
    column = layer.numbers(field)
    return np.where(np.isnan(column), values, column)
