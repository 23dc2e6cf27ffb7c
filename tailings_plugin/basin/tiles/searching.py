"""Distances over flat cells, searched outward: each cell is one step farther than the nearest of its neighbours."""

from collections.abc import Callable

import numpy as np

from ..grid.d8 import OFFSETS
from ..routing.depressions import STRAIGHT_FIRST
from ..routing.flats import AHEAD, BEHIND

# Farther than any cell is from the banks or from an outlet.
FAR = np.int32(2**30)


def least_beyond(plane: np.ndarray, cells: np.ndarray, over: np.ndarray, pitch: int) -> np.ndarray:
    """Return of cells one more than the least distance that their neighbours have in a flat plane, FAR without any.

    over: for each cell the sum of the codes (uint8) of the steps to the neighbours that count.
    """
    least = np.full(len(cells), FAR)
    for code, down, right in OFFSETS:
        those = np.flatnonzero(over & code)
        beside = plane.take(cells.take(those) + (down * pitch + right))
        # Off the raster there is nothing (-1).
        beside = np.where(beside < 0, FAR, np.minimum(beside, FAR - 1) + 1)
        least[those] = np.minimum(least[those], beside)
    return least


def search(
    plane: np.ndarray, over: np.ndarray, seeds: np.ndarray, pitch: int, cancelled: Callable[[], bool]
) -> bool:
    """Lower the distances in a flat plane (int32) to one more than those of neighbours, from cells `seeds` on.

    over: for each cell of the plane the sum of the codes (uint8) of the steps that count. Returns whether any distance
    is lower now. Given up, with distances that are too long, when `cancelled`.
    """
    back = np.array([down * pitch + right for _, down, right in STRAIGHT_FIRST])
    behind = BEHIND[:, None]
    seeds = seeds[np.argsort(plane[seeds], kind="stable")]
    begins = plane[seeds]
    front, look = seeds[:0], over[:0]
    place = length = 0
    lowered = False
    while (front.size or place < len(seeds)) and not cancelled():
        if not front.size:
            length = int(begins[place])
        stop = int(begins.searchsorted(length, side="right"))
        if stop > place:
            joining = seeds[place:stop]
            # What has been reached on a shorter way since is done.
            joining = joining[plane[joining] == length]
            front = np.concatenate([front, joining])
            look = np.concatenate([look, over[joining]])
        place, length = stop, length + 1
        here = ((look & behind) != 0).reshape(-1).nonzero()[0]
        way = here // max(front.size, 1)
        beside = front.take(here - way * front.size) - back.take(way)
        fresh = (plane.take(beside) > length).nonzero()[0]
        beside = beside.take(fresh)
        # Of several that reach the same cell the last one stays.
        number = np.arange(len(beside), dtype=np.int32)
        plane[beside] = number
        stays = (plane.take(beside) == number).nonzero()[0]
        front = beside.take(stays)
        plane[front] = length
        lowered |= front.size > 0
        # Not what touches the cell before, as that was reached from there.
        look = over.take(front) & AHEAD.take(way.take(fresh.take(stays)))
    return lowered
