"""Parameters of traveltime that say how fast water flows, and the timelines made of them."""

import numpy as np
from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...consequence import travel_time
from ...consequence.river import Gauge, river_of
from ...translation import tr
from ..base import TailingsAlgorithm
from .path_layer import PathLayer

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
    algorithm.add(
        QgsProcessingParameterEnum(
            "METHOD",
            tr("Method"),
            options=travel_time.METHODS,
            defaultValue="constant",
            usesStaticStrings=True,
        ),
        tr("constant velocity; manning from slope, roughness and depth; jobson for a dissolved release."),
    )
    _add_number(
        algorithm,
        "VELOCITY",
        tr("Constant velocity (m/s)"),
        tr("Default 1 m/s: the plume of Baia Mare 2000 travelled at 0.8 to 1.1 m/s."),
        1.0,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "PROBABLE",
            tr("Jobson: velocity"),
            options=("most", "highest"),
            defaultValue="most",
            usesStaticStrings=True,
        ),
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
            tr("Slope of the river; by default drop_m over length_km of each path."),
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


def _number(algorithm, parameters, name, context) -> float:
    """Return an optional number, NaN when it is not given."""
    if parameters.get(name) is None:
        return np.nan
    return algorithm.parameterAsDouble(parameters, name, context)


def read_timelines(
    algorithm: TailingsAlgorithm, parameters, context, layer: PathLayer
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
        path_slope = layer.numbers("drop_m") / (layer.numbers("length_km") * 1000)
    slope = np.where(np.isnan(known["slope"]), path_slope, known["slope"])
    # Without a drop the slope is unknown, unless the user gave it.
    slope = np.where(np.isnan(known["slope"]) & ~(slope > 0), np.nan, slope)
    specific = _number(algorithm, parameters, "SPECIFIC_DISCHARGE", context)
    interval_m = algorithm.parameterAsDouble(parameters, "INTERVAL_KM", context) * 1000
    lines = []
    for path in range(len(layer.paths)):
        m = layer.paths.m[layer.paths.vertices(path)]
        edges = travel_time.reach_edges_m(m[0], m[-1], interval_m)
        gauge = Gauge(known["discharge"][path], known["area"][path], known["mean"][path], specific)
        river = river_of(gauge, np.full(len(edges) - 1, np.nan), slope[path])
        lines.append(travel_time.timeline(edges, river, settings, layer.facilities[path]))
    return lines


def _per_path(algorithm, parameters, context, layer: PathLayer, name: str) -> np.ndarray:
    values = np.full(len(layer.features), _number(algorithm, parameters, name, context))
    field = algorithm.parameterAsString(parameters, f"{name}_FIELD", context)
    if not field:
        return values
    column = layer.numbers(field)
    return np.where(np.isnan(column), values, column)
