"""Metres on the ground for coordinates of a map."""

from dataclasses import dataclass, field

import numpy as np

from .local_scale import LocalScale

Numbers = np.ndarray | float

# WGS84: semi-major axis in metres and first eccentricity squared (NIMA TR8350.2).
SEMI_MAJOR_M = 6378137.0
ECCENTRICITY_2 = 6.69437999014e-3


def metres_per_degree(latitude: Numbers) -> tuple[np.ndarray, np.ndarray]:
    """Return metres per degree of longitude and of latitude: by the radii of the parallel and the meridian."""
    radians = np.radians(latitude)
    squeeze = 1.0 - ECCENTRICITY_2 * np.sin(radians) ** 2
    parallel_m = SEMI_MAJOR_M / np.sqrt(squeeze) * np.cos(radians)
    meridian_m = SEMI_MAJOR_M * (1.0 - ECCENTRICITY_2) / squeeze**1.5
    return np.radians(parallel_m), np.radians(meridian_m)


@dataclass(frozen=True)
class Frame:
    """A plane in metres around each of some places: what a unit of x and of y are there.

    unit_x_m, unit_y_m metres of a unit of x and of y
    cosine             of the angle between the two axes on the ground; None where it is a right one
    """

    unit_x_m: np.ndarray
    unit_y_m: np.ndarray
    cosine: np.ndarray | None = None

    def plane(self, right: Numbers, up: Numbers) -> tuple[np.ndarray, np.ndarray]:
        """Return differences of coordinates as metres along two axes at right angles, the first that of x."""
        across, along = right * self.unit_x_m, up * self.unit_y_m
        if self.cosine is None:
            return across, along
        return across + self.cosine * along, along * np.sqrt(1.0 - self.cosine**2)

    def metres(self, right: Numbers, up: Numbers) -> np.ndarray:
        """Return the lengths of differences of coordinates."""
        return np.hypot(*self.plane(right, up))

    @property
    def sine(self) -> Numbers:
        """Of the angle between the axes: how much a cell is smaller than the product of its sides."""
        return 1.0 if self.cosine is None else np.sqrt(1.0 - self.cosine**2)

    def reach(self, radius_m: float) -> np.ndarray:
        """Return the differences of x and of y (2,) within which all lies that is `radius_m` from a place."""
        return radius_m / np.array([np.min(self.unit_x_m * self.sine), np.min(self.unit_y_m * self.sine)])

    def of(self, places: np.ndarray) -> "Frame":
        """Return the planes of some of the places."""
        cosine = None if self.cosine is None else self.cosine[places]
        return Frame(self.unit_x_m[places], self.unit_y_m[places], cosine)


@dataclass(frozen=True)
class Measure:
    """How long the units of coordinates are.

    Degrees when `geographic`; else by the `local` scale of the projection, and without one `metres_per_unit` each.
    """

    geographic: bool
    metres_per_unit: float = 1.0
    local: LocalScale | None = field(default=None, compare=False)
    middle_x: float = field(default=0.0, compare=False)

    def scale(self, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the metres of a unit of x and of y at each `y`, at `middle_x` where they change along x."""
        frame = self.frame(np.full(np.shape(y), self.middle_x), y)
        return frame.unit_x_m, frame.unit_y_m

    def frame(self, x: Numbers, y: Numbers) -> Frame:
        """Return the planes around places x, y (shapes that fit each other)."""
        if self.geographic:
            return Frame(*metres_per_degree(y))
        if self.local is not None:
            unit_x_m, unit_y_m, cosine = self.local.at(x, y)
            return Frame(unit_x_m, unit_y_m, cosine if self.local.oblique else None)
        unit = np.full(np.shape(y), self.metres_per_unit)
        return Frame(unit, unit)

    def steps(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the steps between consecutive points (n, 2) in metres along two axes at right angles."""
        middle, step = 0.5 * (points[1:] + points[:-1]), np.diff(points, axis=0)
        return self.frame(*middle.T).plane(*step.T)

    def lengths(self, points: np.ndarray) -> np.ndarray:
        """Return the metres between consecutive points (n, 2), by the scale half way between.

        Within a millionth of the geodesic for steps up to some ten kilometres.
        """
        return np.hypot(*self.steps(points))


DEGREES = Measure(geographic=True)
