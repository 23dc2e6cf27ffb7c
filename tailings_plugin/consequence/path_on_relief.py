"""Whether a path runs over a relief: one traced on another has its zone beside the valley, or across the ridges."""

import numpy as np

from ..errors import DataProblem
from .sections import interpolate, stations_along
from .windows import Relief
from .zone import CHORD_CELLS, CHUNK, heights_around

# Why no zone is made: the path was traced over cells of another size, or does not run on the valley floor.
OTHER_CELLS, OFF_FLOOR = "other_cells", "off_floor"
OTHER_RELIEF = (OTHER_CELLS, OFF_FLOOR)
# Cells of one relief in another CRS differ in size by the ratio of their sides (2 at 60 degrees), no more.
LARGEST_RATIO = 1.6
# Vertices of a path traced on a grid are middles of its cells, to what coordinates of six decimals leave of it.
BESIDE_MIDDLE = 0.05
ON_CELLS = 0.9
# A place lies off the floor where the ground FAR_CELLS away lies lower than any within a cell of it, by this slope.
# Paths on SRTM, and on SRTM in UTM: up to 10 % of their places; moved by 5 cells, in mountains: 28 to 75 %.
FAR_CELLS = 4
SLOPE = 0.05
MOST_OFF = 0.2
# Water does not climb: above the lowest place before, on the mean, by what depressions of a relief leave (2.6 m on
# SRTM; 2 to 700 m on it for paths of a relief of 9 km).
MOST_CLIMB_M = 15.0
# Shorter stretches than this say little.
LEAST_CELLS = 100


def other_relief(
    relief: Relief,
    pixels: tuple[np.ndarray, np.ndarray, np.ndarray],
    length_m: float,
    cell_m: float = np.nan,
) -> str | None:
    """Return why a path was not traced on a relief, as one of OTHER_RELIEF; None where nothing tells that.

    `pixels`: column, row and metres of its vertices on the relief, which its first `length_m` are looked at of;
    `cell_m`: the size of the cells it was traced over, NaN where that is not known. The same relief clipped or in
    another CRS is none other, as long as the path follows its valley floor within a cell.
    """
    own_m = relief.grid.cell_m
    # Farther down a path may leave the cells for the line of a river.
    m = pixels[2]
    end = int(np.searchsorted(m, m[0] + max(length_m, LEAST_CELLS * own_m), side="right")) + 1
    pixels = (pixels[0][:end], pixels[1][:end], m[:end])
    if _runs_over_cells(pixels):
        return None
    if not max(cell_m / own_m, own_m / cell_m) <= LARGEST_RATIO and np.isfinite(cell_m):
        return OTHER_CELLS
    if _vertices_in_middles(pixels).mean() >= ON_CELLS and np.isfinite(cell_m):
        return None  # on its cells, with vertices left out
    return OFF_FLOOR if _is_off_floor(relief, pixels, length_m) else None


def _vertices_in_middles(pixels: tuple[np.ndarray, np.ndarray, np.ndarray]) -> np.ndarray:
    column, row, _ = pixels
    return (np.abs(column % 1 - 0.5) < BESIDE_MIDDLE) & (np.abs(row % 1 - 0.5) < BESIDE_MIDDLE)


def _runs_over_cells(pixels: tuple[np.ndarray, np.ndarray, np.ndarray]) -> bool:
    """Return whether a path goes from cell to neighbouring cell; it begins at the facility, wherever that lies."""
    column, row, _ = pixels
    steps = np.maximum(np.abs(np.diff(column)), np.abs(np.diff(row)))
    if not len(steps):
        return True
    middles = _vertices_in_middles(pixels)[1:]
    return bool((middles & (steps < 1 + 2 * BESIDE_MIDDLE)).mean() >= ON_CELLS)


def _is_off_floor(relief: Relief, pixels: tuple[np.ndarray, np.ndarray, np.ndarray], length_m: float) -> bool:
    grid = relief.grid
    column, row, m = pixels
    lengths_m = grid.step_lengths_m()
    cell_m = float(lengths_m[int(np.clip(row[0], 0, grid.rows - 1)), :2].mean())
    stations = stations_along(column, row, m, lengths_m, CHORD_CELLS * cell_m / 2)
    end_m = m[0] + max(length_m, LEAST_CELLS * grid.cell_m)
    inside = (stations.row >= 0) & (stations.row < grid.rows) & (stations.column >= 0)
    inside &= (stations.column < grid.columns) & (stations.m <= end_m)
    outside = np.flatnonzero(~inside)
    stations = stations.part(0, outside[0] if len(outside) else len(inside))
    offsets = np.arange(-FAR_CELLS, FAR_CELLS + 0.25, 0.5)
    near = np.abs(offsets) <= 1
    floors, lows = [np.empty(0)], [np.empty(0)]
    for begin in range(0, len(stations.m), CHUNK):
        part = stations.part(begin, begin + CHUNK)
        heights, origin = heights_around(relief.read, grid, part, 2 * FAR_CELLS * cell_m)
        columns, rows = part.beside(offsets * cell_m)
        ground = interpolate(heights, rows - origin[0], columns - origin[1])
        known = ~np.isnan(ground[:, near]).all(axis=1)
        floors.append(np.nanmin(ground[known][:, near], axis=1))
        lows.append(np.nanmin(ground[known], axis=1))
    floor, low = np.concatenate(floors), np.concatenate(lows)
    if not len(floor):
        return False
    off = floor - low > SLOPE * (FAR_CELLS - 1) * cell_m
    climb_m = floor - np.minimum.accumulate(floor)
    return bool(off.mean() > MOST_OFF or climb_m.mean() > MOST_CLIMB_M)


def refuse_other_relief(reasons: list[str | None], facilities: list[str], paths: str, relief: str) -> None:
    """Raise DataProblem where zones were wanted and none made because the paths belong to another relief.

    `reasons`: of each zone why it was not made, None for one that was; `facilities`: whose it is.
    """
    bad = [number for number, reason in enumerate(reasons) if reason in OTHER_RELIEF]
    if not bad or None in reasons:
        return
    if reasons[bad[0]] == OTHER_CELLS:
        raise DataProblem(
            "Paths of {paths}: the path of facility {facility} was traced on another relief than {relief}, of other "
            "cells. Trace the paths on this relief.",
            paths=paths,
            facility=facilities[bad[0]],
            relief=relief,
        )
    raise DataProblem(
        "Paths of {paths}: the path of facility {facility} does not run over the cells of {relief}, nor on the floors "
        "of its valleys: it was traced on another relief. Trace the paths on this relief.",
        paths=paths,
        facility=facilities[bad[0]],
        relief=relief,
    )
