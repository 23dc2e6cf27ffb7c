"""One facility as a flow is simulated from it: where it lies, its volume and store, and the window about it."""

from dataclasses import dataclass

import numpy as np

from ..basin.shapes.polygons import Edges, cells_inside
from ..errors import DataProblem
from .flow import volume_band
from .local_relief import Frame, Ground, LocalRelief, Window, moved_points

# Where no dam height is known: the middle of the best known failures (docs/validation.md); assumed, and said.
ASSUMED_HEIGHT_M = 20.0
# How far a first window reaches about the facility and beside its path, and how much of the path it holds.
AROUND_M, BESIDE_M, ALONG_M = 3000.0, 1500.0, 12_000.0
# By how much of its length a window grows on a side that a flow has reached, and at least so far.
GROWTH, LEAST_GROWTH_M = 0.4, 2000.0
# What the grids of all runs of a facility may take, and what a cell takes of it: one run at work, and each kept.
MEMORY_BYTES, RUN_BYTES, KEPT_BYTES = 150e6, 150, 20
# A volume that may be 0 is taken as this share of the largest at least: the runs are those in which something flows.
LEAST_SHARE = 1e-3
# Froehlich (1995, ASCE J. Water Resources Planning and Management 121), for dams that hold water: peak in m3/s and
# time of formation in hours, of V in m3 and H in m.
FROEHLICH_PEAK, FROEHLICH_HOURS = (0.607, 0.295, 1.24), (0.00254, 0.53, -0.90)


@dataclass(frozen=True)
class Place:
    """Where the flow is to be told over time: a crossing or a settlement, in the CRS of the relief."""

    name: str
    x: float
    y: float


@dataclass(frozen=True)
class Site:
    """A facility: x, y in the CRS of the relief; volumes low, middle, high in m3, NaN unknown.

    `as_given`: the volume is known, no estimate. `height_m`: of the dam, NaN unknown. `store`: rings (n, 2) of its
    outline. `path`: vertices (n, 3) x, y, m in metres, None without one.
    """

    facility: str
    x: float
    y: float
    volumes_m3: tuple[float, float, float]
    as_given: bool = False
    height_m: float = float("nan")
    store: tuple[np.ndarray, ...] = ()
    path: np.ndarray | None = None
    places: tuple[Place, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether the volume stands alone: known, or given without low and high, or with those of a chosen field."""
        low, middle, high = self.volumes_m3
        return self.as_given or (np.isnan(low) and np.isnan(high)) or low == middle == high

    @property
    def band_m3(self) -> tuple[float, float, float]:
        """The volumes low, middle and high of which the runs are; DataProblem where none is known, or it is 0."""
        low, middle, high = self.volumes_m3
        if np.isnan(middle):
            middle = float(np.sqrt(max(low, LEAST_SHARE * high) * high))
        if not middle > 0:
            raise DataProblem("its released volume is unknown or 0")
        low, middle, high = volume_band(middle) if self.is_known else volume_band(middle, low, high)
        low = max(low, LEAST_SHARE * high)
        if not low <= middle <= high:
            raise DataProblem("its released volumes do not rise from low to high")
        return float(low), float(middle), float(high)

    @property
    def store_height_m(self) -> float:
        """The dam's height, or what is assumed for it."""
        return ASSUMED_HEIGHT_M if np.isnan(self.height_m) else self.height_m

    def radius_m(self, volume_m3: float) -> float:
        """Return the radius of the disc that stands for a store without outline: its area is V / (H / 2)."""
        return float(np.sqrt(volume_m3 / (self.store_height_m / 2) / np.pi))

    def hydrograph(self, volume_m3: float) -> tuple[np.ndarray, np.ndarray]:
        """Return times in s and discharges in m3/s of a breach: a triangle with Froehlich's peak and rise.

        Its fall lasts until the volume is out.
        """
        factor, of_volume, of_height = FROEHLICH_PEAK
        peak_m3_s = factor * volume_m3**of_volume * self.store_height_m**of_height
        factor, of_volume, of_height = FROEHLICH_HOURS
        rise_s = 3600 * factor * volume_m3**of_volume * self.store_height_m**of_height
        lasts_s = 2 * volume_m3 / peak_m3_s
        return np.array([0.0, min(rise_s, lasts_s / 2), lasts_s]), np.array([0.0, peak_m3_s, 0.0])


def most_cells(members: int) -> int:
    """Return how many cells a window may have, so that the grids of all runs stay within MEMORY_BYTES."""
    return int(MEMORY_BYTES / (RUN_BYTES + KEPT_BYTES * members))


def first_window(site: Site, frame: Frame, relief: LocalRelief, most: int) -> Window:
    """Return the window about a facility, and about the beginning of its path, of no more cells than `most`."""
    x, y = moved_points([(site.x, site.y)], relief.source.grid.crs_wkt, frame.crs)[0]
    rows, columns = (int(each[0]) for each in frame.cell_at(np.array([x]), np.array([y])))
    around = int(np.ceil(AROUND_M / frame.cell_m))
    around = min(around, int(np.sqrt(most) / 2) - 1)
    window = (rows - around, rows + around + 1, columns - around, columns + around + 1)
    if site.path is None:
        return window
    beside = int(np.ceil(BESIDE_M / frame.cell_m))
    near = site.path[site.path[:, 2] - site.path[0, 2] <= ALONG_M]
    places = moved_points([(each[0], each[1]) for each in near], relief.source.grid.crs_wkt, frame.crs)
    along_rows, along_columns = frame.cell_at(places[:, 0], places[:, 1])
    # As much of the path as the memory allows.
    for count in range(len(near), 0, -max(1, len(near) // 20)):
        wider = (
            min(window[0], int(along_rows[:count].min()) - beside),
            max(window[1], int(along_rows[:count].max()) + beside + 1),
            min(window[2], int(along_columns[:count].min()) - beside),
            max(window[3], int(along_columns[:count].max()) + beside + 1),
        )
        if cells_of(wider) <= most:
            return wider
    return window


def larger_window(
    ground: Ground, touched: tuple[bool, bool, bool, bool], cell_m: float, most: int
) -> Window | None:
    """Return the window grown on the sides (north, south, west, east) that a flow touched; None where it cannot.

    It cannot where the relief ends there, or where it would have more cells than `most`.
    """
    row0, row1, column0, column1 = ground.window
    north, south, west, east = (touch and not end for touch, end in zip(touched, ground.ends, strict=True))
    down = max(int(GROWTH * (row1 - row0)), int(LEAST_GROWTH_M / cell_m))
    across = max(int(GROWTH * (column1 - column0)), int(LEAST_GROWTH_M / cell_m))
    grown = (row0 - down * north, row1 + down * south, column0 - across * west, column1 + across * east)
    return None if grown == ground.window or cells_of(grown) > most else grown


def cells_of(window: Window) -> int:
    """Return how many cells a window has."""
    return (window[1] - window[0]) * (window[3] - window[2])


def store_mask(site: Site, ground: Ground, relief: LocalRelief) -> np.ndarray | None:
    """Return which cells (rows, columns) of a window the outline of the store covers; None where it has none."""
    if not site.store:
        return None
    grid, source = ground.grid, relief.source.grid.crs_wkt
    rings = [moved_points([(x, y) for x, y in ring[:, :2]], source, grid.crs_wkt) for ring in site.store]
    columns_x = grid.left + (np.arange(grid.columns) + 0.5) * grid.cell_width
    rows_y = grid.top - (np.arange(grid.rows) + 0.5) * grid.cell_height
    mask = np.zeros((grid.rows, grid.columns), bool)
    mask[cells_inside(Edges.from_rings((0, ring) for ring in rings), columns_x, rows_y)] = True
    return mask if mask.any() else None
