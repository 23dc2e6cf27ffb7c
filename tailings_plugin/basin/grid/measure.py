"""Metres on the WGS84 ellipsoid for coordinates of a map."""

from dataclasses import dataclass

import numpy as np

# WGS84: semi-major axis in metres and first eccentricity squared (NIMA TR8350.2).
SEMI_MAJOR_M = 6378137.0
ECCENTRICITY_2 = 6.69437999014e-3


def metres_per_degree(latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return metres per degree of longitude and of latitude: by the radii of the parallel and the meridian."""
    radians = np.radians(latitude)
    squeeze = 1.0 - ECCENTRICITY_2 * np.sin(radians) ** 2
    parallel_m = SEMI_MAJOR_M / np.sqrt(squeeze) * np.cos(radians)
    meridian_m = SEMI_MAJOR_M * (1.0 - ECCENTRICITY_2) / squeeze**1.5
    return np.radians(parallel_m), np.radians(meridian_m)


@dataclass(frozen=True)
class Measure:
    """How long the units of coordinates are: degrees when `geographic`, else `metres_per_unit` each."""

    geographic: bool
    metres_per_unit: float = 1.0

    def scale(self, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the metres of a unit of x and of y at each `y`."""
        if self.geographic:
            return metres_per_degree(y)
        unit = np.full(np.shape(y), self.metres_per_unit)
        return unit, unit

    def lengths(self, points: np.ndarray) -> np.ndarray:
        """Return the metres between consecutive points (n, 2), by the scale at their middle latitude.

        Within a millionth of the geodesic for steps up to some ten kilometres.
        """
        steps = np.diff(points, axis=0)
        scale_x, scale_y = self.scale(0.5 * (points[1:, 1] + points[:-1, 1]))
        return np.hypot(steps[:, 0] * scale_x, steps[:, 1] * scale_y)


DEGREES = Measure(geographic=True)
