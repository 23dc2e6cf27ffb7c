"""What drains through each cell, tile by tile: first what a tile gives by itself, then with what others send it.

After Barnes 2017 (Environmental Modelling & Software 92): a tile is a list of the cells along its sides, where each
sends what comes in there, and what leaves over it by the tile's own cells. Only the trunks, the ways that lead in from
the sides, hold more in the end than what the tile adds up by itself. Sums of whole numbers: no order of adding counts.
"""

from collections.abc import Callable
from functools import cache

import numpy as np

from ..grid.d8 import NO_DATA
from ..routing.accumulation import area_numbers, area_unit_km2
from .job import Job, Tick
from .surface import CODES, SIDES
from .tile_sums import passed_on, sums_of
from .tiling import ring_cells, ring_of

CELLS, AREA = "cells", "area"

# Of each tile: what drains through its cells by itself, its trunks with what it sends out, which differs with what is
# counted; and what comes in over its ring.
OWN, SENT, INFLOW = "own", "sent", "inflow"


def sent_kind(job: Job) -> str:
    """Return the kind of finding of `see_own`, which differs with what is wanted."""
    return "_".join((SENT, *job.wanted))


def counted(job: Job) -> tuple[str, ...]:
    """Return what must be added up: no areas where all cells have the same."""
    return (CELLS,) if _one_area(job) is not None else job.wanted


def see_own(job: Job, number: int) -> None:
    """Keep what drains through the cells of a tile by itself, what it sends out, and where what comes in goes on."""
    tile, starts = job.tiling.tiles[number], job.once("ring starts", job.tiling.ring_starts)
    codes = job.store.load(number, CODES)["codes"]
    framed = np.full((tile.shape[0] + 4, tile.shape[1] + 4), NO_DATA, np.uint8)
    framed[2:-2, 2:-2] = codes
    rim, home, place = job.tiling.rim(number)
    rim = _framed(rim, tile.shape[1] + 2)
    sides = job.tiling.along_rim(
        home, place, lambda other: job.store.load(other, SIDES)["ring"], np.dtype(np.uint8)
    )
    framed.reshape(-1)[rim] = sides
    names = counted(job)
    totals, trunks = sums_of(framed, [_own(job, number, name) for name in names])
    inner = {name: total[2:-2, 2:-2] for name, total in zip(names, totals, strict=True)}
    for total in inner.values():
        total[codes == NO_DATA] = 0
    # Where along the rim what comes in over a cell of the ring leaves again, -1 where it does not.
    rim_place = np.full(framed.size, -1, np.int32)
    rim_place[rim] = np.arange(len(rim), dtype=np.int32)
    goes = np.full(framed.size, -1, np.int32)
    goes[trunks.cells] = rim_place[trunks.beyond[trunks.last]]
    # Trunks that end in the tile.
    row, column = np.divmod(trunks.beyond, framed.shape[1])
    row, column = row - 2, column - 2
    inside = (row >= 0) & (row < tile.shape[0]) & (column >= 0) & (column < tile.shape[1])
    ends = np.flatnonzero(inside & (trunks.to < 0))
    ends = ends[codes[row[ends], column[ends]] != NO_DATA]
    ring = ring_cells(codes.shape)
    ring = (ring // tile.shape[1] + 2) * framed.shape[1] + ring % tile.shape[1] + 2
    job.store.save(number, "_".join((OWN, *job.wanted)), **inner)
    job.store.save(
        number,
        sent_kind(job),
        cells=trunks.cells.astype(np.int32),
        to=trunks.to,
        ends=ends,
        end_cells=row[ends] * tile.shape[1] + column[ends],
        exit=goes[ring],
        beyond=starts[home] + place,
        **{f"sent_{name}": total.reshape(-1)[rim] for name, total in zip(names, totals, strict=True)},
    )


def _framed(cells: np.ndarray, pitch: int) -> np.ndarray:
    """Return the cells of a padded tile in one with a frame of two cells."""
    row, column = np.divmod(cells, pitch)
    return (row + 1) * (pitch + 2) + column + 1


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


def _one_area(job: Job) -> int | None:
    """Return the area, as a number, that all cells have, None where they differ."""
    by_row = _by_row(job)
    return None if by_row is None or (by_row != by_row[0]).any() else int(by_row[0, 0])


def _own(job: Job, number: int, name: str) -> np.ndarray:
    """Return the number that each cell of a tile has of its own: one, for each row, or for each cell."""
    if name == CELLS:
        return np.ones((1, 1), np.uint32)
    tile, by_row = job.tiling.tiles[number], _by_row(job)
    if by_row is not None:
        return by_row[tile.row0 : tile.row1]
    areas = job.source.grid.areas_km2(tile.row0, tile.row1, tile.col0, tile.col1)
    return area_numbers(areas, unit_km2(job))


def join_drained(job: Job, tick: Tick) -> None:
    """Tell each tile what comes in over each cell of its ring."""
    starts, count, names = job.tiling.ring_starts(), len(job.tiling), counted(job)
    size = int(starts[-1])
    following = np.full(size, -1)
    inflow = {name: np.zeros(size, np.int64) for name in names}
    for number in range(count):
        tick(0.5 * number / count)
        found = job.store.load(number, sent_kind(job))
        for name in names:
            np.add.at(inflow[name], found["beyond"], found[f"sent_{name}"].astype(np.int64))
        goes = found["exit"]
        onward = np.where(goes >= 0, found["beyond"][goes], -1) if len(found["beyond"]) else -1
        following[starts[number] : starts[number + 1]] = onward
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


def drained(job: Job, number: int, cells_type: type) -> Callable[[str], np.ndarray]:
    """Return what gives, by name, what drains through each cell of a tile: cells (`cells_type`) and km2 (float64)."""
    own = job.store.load(number, "_".join((OWN, *job.wanted)))
    sent, inflow = job.store.load(number, sent_kind(job)), job.store.load(number, INFLOW)
    tile = job.tiling.tiles[number]
    pitch = tile.shape[1] + 4
    place = np.full((tile.shape[0] + 4) * pitch, -1, np.int32)
    place[sent["cells"]] = np.arange(len(sent["cells"]), dtype=np.int32)
    row, column = np.divmod(sent["cells"], pitch)
    cells = (row - 2) * tile.shape[1] + column - 2
    ring = ring_cells(tile.shape)
    in_trunks = ring_of(place.reshape(-1, pitch)[2:-2, 2:-2])
    no_data = ring_of(own[CELLS if CELLS in own else AREA] == 0)

    @cache
    def added(name: str) -> tuple[np.ndarray, np.ndarray]:
        """Return what passes through each cell of trunks, and what ends in cells of the ring that are in none."""
        # Corners stand twice in a ring, with what comes in at the first. What is no trunk is an end.
        comes, passing = inflow[name], in_trunks >= 0
        given = np.zeros(len(cells), np.int64)
        np.add.at(given, in_trunks[passing], comes[passing])
        return passed_on(sent["to"], given), np.where(passing | no_data, 0, comes)

    def whole(name: str, dtype: type) -> np.ndarray:
        total: np.ndarray = own[name].astype(dtype).reshape(-1)
        passed, ending = added(name)
        total[cells] += passed.astype(dtype)
        np.add.at(total, sent["end_cells"], passed[sent["ends"]].astype(dtype))
        np.add.at(total, ring, ending.astype(dtype))
        return total.reshape(tile.shape)

    def values(name: str) -> np.ndarray:
        if name == CELLS:
            return whole(CELLS, cells_type)
        one = _one_area(job)
        numbers = whole(AREA if one is None else CELLS, np.int64)
        if one is not None:
            numbers *= one
        return numbers * unit_km2(job)

    return values
