"""Discharge, drainage area and slope along a path, from what is known of the river."""

from dataclasses import dataclass

import numpy as np

from ..errors import DataProblem

# Flat reaches of a relief still flow: the slope assumed for them, and the least one kept.
FLATTEST = 1e-4


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
                    "The {what} of the path of facility {name} is {value:g}; it must be "
                    "above 0. Correct it or leave it empty.",
                    what=what,
                    name=name,
                    value=np.nanmin(values),
                )


@dataclass(frozen=True)
class Gauge:
    """What is known of the river of a path at one place: NaN for unknown.

    The specific discharge is the mean annual one, as maps and yearbooks give it.
    """

    discharge_m3s: float = np.nan
    drainage_km2: float = np.nan
    mean_discharge_m3s: float = np.nan
    specific_discharge_l_s_km2: float = np.nan


def river_of(gauge: Gauge, reach_areas_km2: np.ndarray, slope: np.ndarray) -> River:
    """Return the river of each reach; `reach_areas_km2` is NaN where the drainage area along is unknown.

    Where the area along the path is known, discharges grow with it: from the specific discharge, or from the
    gauge's discharge over its area. Elsewhere the gauge holds for the whole path. Of a discharge that is not given
    the specific one tells both that of the day and the mean annual one.
    """
    along = np.asarray(reach_areas_km2, dtype=float)
    area = np.where(np.isnan(along), gauge.drainage_km2, along)
    specific = gauge.specific_discharge_l_s_km2 / 1000.0 * area
    share = np.where(np.isnan(along) | np.isnan(gauge.drainage_km2), 1.0, along / gauge.drainage_km2)
    discharge, mean = gauge.discharge_m3s * share, gauge.mean_discharge_m3s * share
    return River(
        np.where(np.isnan(discharge), specific, discharge),
        area,
        np.where(np.isnan(mean), specific, mean),
        np.broadcast_to(np.asarray(slope, dtype=float), along.shape),
    )


def reach_slopes(edges_m: np.ndarray, m: np.ndarray, heights_m: np.ndarray, mean_slope: float) -> np.ndarray:
    """Return the slope of each reach from the heights along a path, at least FLATTEST.

    A river only falls: where a relief rises along the path, the lowest height so far holds. Without heights
    the mean slope of the path is taken, NaN when that is not above 0 either.
    """
    known = ~np.isnan(heights_m)
    if known.sum() < 2:
        return np.full(len(edges_m) - 1, mean_slope if mean_slope > 0 else np.nan)
    falling = np.minimum.accumulate(heights_m[known])
    drop_m = -np.diff(np.interp(edges_m, m[known], falling))
    return np.maximum(drop_m / np.diff(edges_m), FLATTEST)


def drainage_at(areas_km2: np.ndarray, m: np.ndarray, at_m: np.ndarray) -> np.ndarray:
    """Return the drainage area (km2) of a path at distances, from that of the cells of its vertices (n,), 0 unknown.

    `m`: metres of the vertices along the path. Areas only grow along a path: where it runs beside the stream of the
    directions, the largest so far holds. NaN before the first known area.
    """
    largest = np.maximum.accumulate(areas_km2)
    vertex = np.clip(np.searchsorted(m, at_m, side="right") - 1, 0, len(m) - 1)
    return np.where(largest[vertex] > 0, largest[vertex], np.nan)
