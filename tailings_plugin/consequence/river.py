"""Discharge, drainage area and slope along a path, from what is known of the river."""

from dataclasses import dataclass

import numpy as np

from ..errors import DataProblem


@dataclass(frozen=True)
class River:
    """Flow per reach (arrays of one length, NaN unknown) of one path."""

    discharge_m3s: np.ndarray
    drainage_km2: np.ndarray
    mean_discharge_m3s: np.ndarray
    slope: np.ndarray

    def check(self, name: str) -> None:
        """Raise DataProblem, naming the facility, for flows and areas that are not above 0."""
        for what, values in (
            ("discharge", self.discharge_m3s),
            ("drainage area", self.drainage_km2),
            ("mean annual discharge", self.mean_discharge_m3s),
        ):
            if (values <= 0).any():
                raise DataProblem(
                    f"The {what} of the path of facility {name} is {np.nanmin(values):g}; it must be "
                    "above 0. Correct it or leave it empty."
                )


@dataclass(frozen=True)
class Gauge:
    """What is known of the river of a path at one place: NaN for unknown."""

    discharge_m3s: float = np.nan
    drainage_km2: float = np.nan
    mean_discharge_m3s: float = np.nan
    specific_discharge_l_s_km2: float = np.nan


def river_of(gauge: Gauge, reach_areas_km2: np.ndarray, slope: np.ndarray) -> River:
    """Return the river of each reach; `reach_areas_km2` is NaN where the drainage area along is unknown.

    Where the area along the path is known, discharges grow with it: from the specific discharge, or from the
    gauge's discharge over its area. Elsewhere the gauge holds for the whole path.
    """
    along = np.asarray(reach_areas_km2, dtype=float)
    area = np.where(np.isnan(along), gauge.drainage_km2, along)
    specific = gauge.specific_discharge_l_s_km2 / 1000.0 * area
    share = np.where(np.isnan(along) | np.isnan(gauge.drainage_km2), 1.0, along / gauge.drainage_km2)
    discharge = gauge.discharge_m3s * share
    return River(
        np.where(np.isnan(discharge), specific, discharge),
        area,
        gauge.mean_discharge_m3s * share,
        np.broadcast_to(np.asarray(slope, dtype=float), along.shape),
    )
