"""What drains through each cell, tile by tile: first what a tile gives by itself, then with what others send it.

After Barnes 2017 (Environmental Modelling & Software 92): a tile is a list of the cells along its sides, where each
sends what comes in there, and what leaves over it by the tile's own cells. Sums of whole numbers: no order of adding
counts.
"""

import numpy as np

from ..grid.d8 import COLUMN_STEP, ROW_STEP
from ..routing.accumulation import accumulate_numbers, area_numbers, area_unit_km2
from ..routing.depressions import follow
from .job import Job, Tick
from .tiling import ring_of, ring_place
from .ways import CODES

CELLS, AREA = "cells", "area"

# Of each tile: what it sends out by itself, with what is counted; and what comes in over its ring.
SENT, INFLOW = "sent", "inflow"


def sent_kind(job: Job) -> str:
    """Return the kind of finding of `see_own`, which differs with what is wanted."""
    return "_".join((SENT, *job.wanted))


def see_own(job: Job, number: int) -> None:
    """Keep what a tile sends out by itself, and where along its sides what comes in goes on."""
    tile, starts = job.tiling.tiles[number], job.once("ring starts", job.tiling.ring_starts)
    codes = job.store.load(number, CODES)["codes"]
    rows, columns = tile.shape
    ring = ring_of(np.arange(codes.size).reshape(codes.shape))
    row, column = np.divmod(ring, columns)
    own_place = ring_place(row, column, tile.shape)
    to_row, to_column = row + ROW_STEP[codes[row, column]], column + COLUMN_STEP[codes[row, column]]
    leaves = (to_row < 0) | (to_row >= rows) | (to_column < 0) | (to_column >= columns)
    beyond = np.full(len(ring), -1)
    home, place = job.tiling.homes(to_row[leaves] + tile.row0, to_column[leaves] + tile.col0)
    beyond[leaves] = np.where(home >= 0, starts[home] + place, -1)
    # What lies on a corner stands twice in the ring: it is sent once.
    beyond[own_place != np.arange(len(ring))] = -1
    # Where the way of what comes in over the ring ends, or leaves the tile again.
    last = np.arange(codes.size)
    last += (ROW_STEP * columns + COLUMN_STEP)[codes.reshape(-1)]
    last[ring[leaves]] = ring[leaves]
    follow(last)
    place_of = np.full(codes.size, -1, np.int32)
    place_of[ring[leaves]] = own_place[leaves]
    exit_place = place_of[last[ring]]
    del last, place_of
    sent = {name: ring_of(accumulate_numbers(codes, _own(job, number, name))) for name in job.wanted}
    job.store.save(number, sent_kind(job), exit=exit_place, beyond=beyond, **sent)


def unit_km2(job: Job) -> float:
    """Return the part of a km2 in which areas are added."""
    return job.once("unit", lambda: area_unit_km2(job.source.grid))


def _by_row(job: Job) -> np.ndarray | None:
    """Return the areas of cells, as numbers, where they are the same all along a row."""

    def find() -> np.ndarray | None:
        grid = job.source.grid
        same = grid.areas_km2(0, 1, 0, 2).shape[1] == 1
        return area_numbers(grid.areas_km2(), area_unit_km2(grid)) if same else None

    return job.once("areas by row", find)


def _own(job: Job, number: int, name: str) -> np.ndarray:
    """Return the number that each cell of a tile has of its own: one, for each row, or for each cell."""
    if name == CELLS:
        return np.ones((1, 1), np.int64)
    tile, by_row = job.tiling.tiles[number], _by_row(job)
    if by_row is not None:
        return by_row[tile.row0 : tile.row1]
    areas = job.source.grid.areas_km2(tile.row0, tile.row1, tile.col0, tile.col1)
    return area_numbers(areas, unit_km2(job))


def join_drained(job: Job, tick: Tick) -> None:
    """Tell each tile what comes in over each cell of its ring."""
    starts, count = job.tiling.ring_starts(), len(job.tiling)
    size = int(starts[-1])
    following = np.full(size, -1)
    inflow = {name: np.zeros(size, np.int64) for name in job.wanted}
    for number in range(count):
        tick(0.5 * number / count)
        found = job.store.load(number, sent_kind(job))
        beyond, goes = found["beyond"], found["exit"]
        there = beyond >= 0
        for name in job.wanted:
            np.add.at(inflow[name], beyond[there], found[name][there])
        following[starts[number] : starts[number + 1]] = np.where(goes >= 0, beyond[goes], -1)
    givers = np.bincount(following[following >= 0], minlength=size)
    front = np.flatnonzero((givers == 0) & (following >= 0))
    rounds = 0
    while front.size:
        if rounds % 64 == 0:
            tick(0.6)
        rounds += 1
        to = following[front]
        for total in inflow.values():
            np.add.at(total, to, total[front])
        np.subtract.at(givers, to, 1)
        to = np.unique(to)
        front = to[(givers[to] == 0) & (following[to] >= 0)]
    for number in range(count):
        tick(0.7 + 0.3 * number / count)
        own = slice(starts[number], starts[number + 1])
        job.store.save(number, INFLOW, **{name: total[own] for name, total in inflow.items()})


def drained(job: Job, number: int, codes: np.ndarray, name: str) -> np.ndarray:
    """Return what drains through each cell of a tile: whole numbers (int64) of cells, or of parts of a km2."""
    inflow = job.store.load(number, INFLOW)[name]
    own = np.broadcast_to(_own(job, number, name), codes.shape).copy()
    places = ring_of(np.arange(own.size).reshape(codes.shape))
    # Corners stand twice in a ring, with what comes in at the first.
    np.add.at(own.reshape(-1), places, inflow)
    return accumulate_numbers(codes, own)
