"""How long the units of a projected CRS are on the ground: on a lattice of places, and between them."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from osgeo import gdal, osr

# Places of the lattice lie so far apart, doubled until a side has no more than MOST_INTERVALS. Between places
# 20 km apart the scale is interpolated within a millionth or so, on a map of the whole world within 0.04 %.
SPACING_M = 20_000.0
MOST_INTERVALS = 128

# Scales are differences over twice this distance.
REACH_M = 50.0

# What differs by less along an axis is taken for constant along it.
NOTHING = 2e-6

# Units within this share of a metre on the ground count as true: lengths then hold within 0.05 %, areas within 0.1 %.
TRUE_ENOUGH = 5e-4

# Axes of equal scale at right angles within this: slopes then compare as on the map.
CONFORMAL = 1e-5


@dataclass(frozen=True)
class LocalScale:
    """The scale of a projected CRS at `x` (columns) and `y` (rows), ascending, one or more of each.

    log_x, log_y (rows, columns) logarithm of the metres of a unit of x and of y
    cosine       (rows, columns) of the angle between the two axes on the ground
    """

    x: np.ndarray
    y: np.ndarray
    log_x: np.ndarray
    log_y: np.ndarray
    cosine: np.ndarray

    def at(self, x: np.ndarray | float, y: np.ndarray | float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return metres of a unit of x, of y, and the cosine between them, at places (shapes that fit each other)."""
        column, right = _between(self.x, x)
        row, up = _between(self.y, y)
        next_column, next_row = np.minimum(column + 1, len(self.x) - 1), np.minimum(row + 1, len(self.y) - 1)

        def value(of: np.ndarray) -> np.ndarray:
            if np.ndim(x) == 1 and np.shape(y)[1:] == (1,):
                # A table of rows and columns: first along the rows of the lattice, then between these.
                first, last = int(row.min()), int(next_row.max())
                rows = of[first : last + 1]
                along = rows[:, column] + right * (rows[:, next_column] - rows[:, column])
                low, high = along[row[:, 0] - first], along[next_row[:, 0] - first]
                high -= low
                high *= up
                low += high
                return low
            low = of[row, column] + right * (of[row, next_column] - of[row, column])
            high = of[next_row, column] + right * (of[next_row, next_column] - of[next_row, column])
            return low + up * (high - low)

        return np.exp(value(self.log_x)), np.exp(value(self.log_y)), value(self.cosine)

    @property
    def conformal(self) -> bool:
        """Whether it is the same in all directions everywhere."""
        return bool(max(np.abs(self.log_x - self.log_y).max(), np.abs(self.cosine).max()) < CONFORMAL)

    @property
    def changes_along_x(self) -> bool:
        return len(self.x) > 1

    @property
    def oblique(self) -> bool:
        """Whether its axes are not at right angles on the ground."""
        return bool(np.abs(self.cosine).max() > CONFORMAL)


def _between(places: np.ndarray, at: np.ndarray | float) -> tuple[np.ndarray, np.ndarray]:
    """Return the number of the place before each, and the share (0..1) of the way to the next."""
    if len(places) == 1:
        return np.zeros(np.shape(at), np.int64), np.zeros(np.shape(at))
    along = (np.asarray(at, float) - places[0]) / (places[1] - places[0])
    along = np.clip(np.nan_to_num(along), 0.0, len(places) - 1)
    before = np.minimum(along.astype(np.int64), len(places) - 2)
    return before, along - before


def local_scale(
    crs_wkt: str, metres_per_unit: float, box: tuple[float, float, float, float]
) -> LocalScale | None:
    """Return the scale of a projected CRS in a box (left, bottom, right, top in its units), on its own ellipsoid.

    None where its units are true as they stand (TRUE_ENOUGH; most of a UTM zone), without a CRS, and where its places
    have no position on Earth. The lattice is the same for all boxes of
    about one size, so that a window of a raster is measured as the raster is (within TRUE_ENOUGH).
    """
    left, bottom, right, top = box
    if not crs_wkt or not np.isfinite(box).all():
        return None
    spacing = SPACING_M / metres_per_unit
    while max(right - left, top - bottom) > MOST_INTERVALS * spacing:
        spacing *= 2
    first_x, last_x = int(np.floor(left / spacing)), int(np.ceil(right / spacing))
    first_y, last_y = int(np.floor(bottom / spacing)), int(np.ceil(top / spacing))
    return _scale_on_lattice(crs_wkt, metres_per_unit, spacing, (first_x, last_x, first_y, last_y))


@lru_cache(maxsize=64)
def _scale_on_lattice(
    crs_wkt: str, metres_per_unit: float, spacing: float, numbers: tuple[int, int, int, int]
) -> LocalScale | None:
    first_x, last_x, first_y, last_y = numbers
    x, y = np.arange(first_x, last_x + 1) * spacing, np.arange(first_y, last_y + 1) * spacing
    reach = REACH_M / metres_per_unit
    grid_x, grid_y = np.meshgrid(x, y)
    sides = ((reach, 0.0), (-reach, 0.0), (0.0, reach), (0.0, -reach))
    around = [_on_earth(crs_wkt, grid_x.ravel() + right, grid_y.ravel() + up) for right, up in sides]
    along_x, along_y = (around[0] - around[1]) / (2 * reach), (around[2] - around[3]) / (2 * reach)
    unit_x, unit_y = np.linalg.norm(along_x, axis=1), np.linalg.norm(along_y, axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        cosine = (along_x * along_y).sum(axis=1) / (unit_x * unit_y)
        values = [each.reshape(grid_x.shape) for each in (np.log(unit_x), np.log(unit_y), cosine)]
    known = np.isfinite(values).all(axis=0)
    # At the rim of the world a cell of the map may shrink to nothing, or fold over.
    known &= np.abs(values[2]) < 0.999
    if not known.any():
        return None
    log_x, log_y, cosine = (_filled(each, known) for each in values)
    off = max(np.abs(each - np.log(metres_per_unit)).max() for each in (log_x, log_y))
    if max(off, np.abs(cosine).max()) < TRUE_ENOUGH:
        return None
    if all(np.ptp(each, axis=1).max() < NOTHING for each in (log_x, log_y, cosine)):
        x, log_x, log_y, cosine = x[:1], log_x[:, :1], log_y[:, :1], cosine[:, :1]
    if all(np.ptp(each, axis=0).max() < NOTHING for each in (log_x, log_y, cosine)):
        y, log_x, log_y, cosine = y[:1], log_x[:1], log_y[:1], cosine[:1]
    return LocalScale(x, y, log_x, log_y, cosine)


def _filled(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Return values with unknown ones from the nearest known place of their row, or of the nearest row with any."""
    filled = values.copy()
    number = np.arange(values.shape[1])
    rows = np.flatnonzero(known.any(axis=1))
    for row in rows.tolist():
        there = known[row]
        filled[row] = np.interp(number, number[there], values[row, there])
    nearest = np.abs(np.arange(len(values))[:, None] - rows).argmin(axis=1)
    return filled[rows[nearest]]


def _on_earth(crs_wkt: str, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return places (n, 3) in metres from the middle of the CRS's own ellipsoid; not finite where there are none."""
    projected = osr.SpatialReference(crs_wkt)
    degrees = projected.CloneGeogCS()
    if degrees is None:
        return np.full((len(x), 3), np.nan)
    for each in (projected, degrees):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    moved = _moved(osr.CoordinateTransformation(projected, degrees), np.column_stack([x, y]).tolist())
    longitude, latitude = moved.T * degrees.GetAngularUnits()
    major = degrees.GetSemiMajor()
    flattening = degrees.GetInvFlattening()
    ratio2 = (1.0 - (1.0 / flattening if flattening else 0.0)) ** 2  # of the axes, squared
    with np.errstate(invalid="ignore"):
        normal = major / np.sqrt(1.0 - (1.0 - ratio2) * np.sin(latitude) ** 2)
        across = normal * np.cos(latitude)
        return np.column_stack(
            [across * np.cos(longitude), across * np.sin(longitude), ratio2 * normal * np.sin(latitude)]
        )


def _moved(transformation: osr.CoordinateTransformation, places: list[list[float]]) -> np.ndarray:
    """Return places (n, 2) in another CRS, not finite where they have none there: that is no error here."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return np.array(transformation.TransformPoints(places))[:, :2]
    except RuntimeError:  # where GDAL raises its errors, one place without a position stops all
        return np.array([_moved_one(transformation, place) for place in places])
    finally:
        gdal.PopErrorHandler()


def _moved_one(transformation: osr.CoordinateTransformation, place: list[float]) -> tuple[float, float]:
    try:
        x, y, _ = transformation.TransformPoint(*place)
    except RuntimeError:
        return np.nan, np.nan
    return x, y
