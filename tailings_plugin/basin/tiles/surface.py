"""The filled surface of a tile, and the ways over all its flats and filled depressions that end within it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..grid.d8 import END, NO_DATA, OFFSETS
from ..routing.flats import FAR as NO_BANK
from ..routing.flats import Outlets, filled, find_outlets, search_outward, spread_from_banks
from ..routing.steepest import UNSET
from .ground import tile_of
from .job import Job
from .levels import LABELS, SPILL, slope_table
from .searching import FAR, search
from .tile_basins import blocks_of
from .tiling import padded_ring, ring_of

# Of each tile: its codes, and those along its ring; codes of which some must wait for others, and what is known of
# these cells; how far the ring is from the banks; and what is counted.
CODES, SIDES = "codes", "sides"
HALF, OPEN, BANKS, SURFACE = "half", "open", "banks", "surface"
# Of cells that wait those of the ring (flat, padded) whose level goes on beyond it, their places in it and over which
# steps it does.
ACROSS = "across"
COUNTED = ("flat_cells", "raised", "pits", "ends")


@dataclass
class Surface:
    """A tile with its rim: heights of the filled surface, NaN off the relief, and codes, UNSET on its flats."""

    water: np.ndarray
    codes: np.ndarray
    raised: int
    pits: int
    ends: int
    flat_cells: int


def settle(job: Job, number: int) -> None:
    """Find the surface of a tile and the ways over it; keep its codes, and what is known of cells that must wait.

    Cells wait whose level goes on beyond the tile, or whose distance from the banks may be less by banks beyond it, and
    all others of their levels.
    """
    store = job.store
    if store.has(number, SURFACE):
        return  # by another, who dropped what is needed here
    found = _surface(job, number)
    own = found.codes[1:-1, 1:-1]
    unset = own == UNSET
    waits = wide = False
    ring_unset = bool(ring_of(unset).any())
    if unset.any():
        outlets, goes_on = _outlets(job, number, found)
        banks = _to_banks(job, found.codes)
        unsure = unset & (banks[1:-1, 1:-1] > _to_side(unset.shape) + 1)
        wide = bool(unsure.any())
        waiting = _waiting(found.codes, goes_on, unsure, job.cancelled)
        waits = bool(waiting.any())
        if ring_unset:
            far = np.where(banks >= NO_BANK, FAR, banks)
            store.save(number, BANKS, ring=ring_of(far[1:-1, 1:-1]).astype(np.int32))
        if waits:
            store.save(number, OPEN, **_what_waits(waiting, outlets, goes_on, banks))
            store.save(number, ACROSS, **_across(waiting, goes_on))
            falling, level, edge = ([_those_of(part, ~waiting) for part in parts] for parts in outlets)
            outlets = falling, level, edge
        search_outward(outlets, found.codes, goes_on, banks, lambda done: None, threads=1)
    if job.cancelled():
        return
    if waits:
        store.save(number, HALF, codes=own)
    else:
        store.save(number, SIDES, ring=ring_of(own))
        store.save(number, CODES, codes=own)
    counted = {name: getattr(found, name) for name in COUNTED}
    store.save(number, SURFACE, waits=waits, wide=wide and ring_unset, **counted)
    store.drop(number, LABELS)
    store.drop(number, SPILL)


def _surface(job: Job, number: int) -> Surface:
    """Return the filled surface of a tile and of its rim, from the relief and the levels at which basins spill."""
    padded, kinds = tile_of(job, number)
    labels, spill = job.store.load(number, LABELS), job.store.load(number, SPILL)
    levels = np.maximum(labels["floor"], spill["level"][labels["piece"]])
    codes = np.full(padded.shape, NO_DATA, np.uint8)
    codes[1:-1, 1:-1] = labels["codes"]
    water = np.full(padded.shape, np.nan, padded.dtype)
    raised = pits = 0
    for first, block in zip(labels["first_label"], blocks_of(kinds.shape), strict=False):
        level = levels[first:].take(block.of(labels["labels"]))
        surface, counts = filled(block.of_padded(padded), level, block.of_padded(codes))
        block.of_padded(water)[...] = surface
        raised, pits = raised + counts[0], pits + counts[1]
    cells = job.tiling.rim(number)[0]
    height, level, code = padded.reshape(-1)[cells], spill["around"], spill["codes_around"]
    outside = code == NO_DATA
    water.reshape(-1)[cells] = np.where(outside, np.nan, np.maximum(height, level))
    flat = (code == UNSET) | ((height <= level) & (code != END) & ~outside)
    codes.reshape(-1)[cells] = np.where(flat, np.uint8(UNSET), np.uint8(END))
    return Surface(water, codes, raised, pits, np.count_nonzero(kinds), int(labels["flat_cells"]))


def _outlets(
    job: Job, number: int, found: Surface
) -> tuple[tuple[list[Outlets], list[Outlets], list[Outlets]], np.ndarray]:
    """Return the outlets of a tile, and for each cell the sum of the codes of its UNSET neighbours on its level."""
    tile, tiling = job.tiling.tiles[number], job.tiling
    lengths, first = slope_table(job, number)
    at_side = (tile.row0 == 0, tile.row1 == tiling.rows, tile.col0 == 0, tile.col1 == tiling.columns)
    north, south, west, east = (a and b for a, b in zip(at_side, job.source.grid.goes_on, strict=True))
    sides = north, south, west, east
    goes_on = np.zeros_like(found.codes)
    parts = [
        find_outlets(found.water, found.codes, lengths, sides, goes_on, block, first)
        for block in blocks_of(tile.shape)
    ]
    falling, level, edge = ([part for part in those if part.cells.size] for those in zip(*parts, strict=True))
    return (falling, level, edge), goes_on


def _to_banks(job: Job, codes: np.ndarray) -> np.ndarray:
    """Return how far UNSET cells are from the banks within the tile and its rim (uint16, padded)."""
    distance = np.where(codes == UNSET, np.uint16(NO_BANK), np.uint16(0))
    spread_from_banks(distance, job.cancelled)
    return distance


@lru_cache(maxsize=4)
def _to_side(shape: tuple[int, int]) -> np.ndarray:
    """Return how many steps the cells of a tile are from its rim; for all tiles of a shape the same array."""
    row, column = (np.minimum(np.arange(1, size + 1), np.arange(size, 0, -1)) for size in shape)
    return np.minimum(row[:, None], column).astype(np.uint16)


def beyond(shape: tuple[int, ...], cells: np.ndarray) -> np.ndarray:
    """Return for cells (flat, padded tile) the sum of the codes (uint8) of the steps that lead onto the rim."""
    row, column = np.divmod(cells, shape[1])
    over = np.zeros(len(cells), np.uint8)
    for at_side, codes in (
        (row == 1, [code for code, down, _ in OFFSETS if down < 0]),
        (row == shape[0] - 2, [code for code, down, _ in OFFSETS if down > 0]),
        (column == 1, [code for code, _, right in OFFSETS if right < 0]),
        (column == shape[1] - 2, [code for code, _, right in OFFSETS if right > 0]),
    ):
        over[at_side] |= np.uint8(sum(codes))
    return over


def _waiting(
    codes: np.ndarray, goes_on: np.ndarray, unsure: np.ndarray, cancelled: Callable[[], bool]
) -> np.ndarray:
    """Return which cells (padded) must wait: those not sure or level with others beyond, and all of their levels."""
    rows, columns = codes.shape
    ring = np.unique(padded_ring((rows - 2, columns - 2), columns))
    around = goes_on.reshape(-1)
    over = beyond(codes.shape, ring)
    over_level = around.take(ring) & over
    level = ring[(codes.reshape(-1).take(ring) == UNSET) & (over_level != 0)]
    steps = np.full(codes.shape, FAR, np.int32)
    steps[1:-1, 1:-1][unsure] = 0
    reached = steps.reshape(-1)
    reached[level] = 0
    # The search stays within the tile.
    around[ring] &= ~over
    search(reached, around, np.flatnonzero(reached == 0), codes.shape[1], cancelled)
    around[ring] |= over_level
    return steps < FAR


def _what_waits(
    waiting: np.ndarray,
    outlets: tuple[list[Outlets], list[Outlets], list[Outlets]],
    goes_on: np.ndarray,
    banks: np.ndarray,
) -> dict[str, np.ndarray]:
    """Return the cells that wait (flat, padded), where their level goes on, their banks and their outlets."""
    cells = np.flatnonzero(waiting)
    told = {
        "cells": cells.astype(np.int32),
        "goes_on": goes_on.reshape(-1).take(cells),
        "banks": banks.reshape(-1).take(cells),
    }
    for name, parts in zip(("falling", "level", "edge"), outlets, strict=True):
        codes = np.zeros(len(cells), np.uint8)
        for part in parts:
            those = _those_of(part, waiting)
            codes[np.searchsorted(cells, those.cells)] = those.codes
        told[name] = codes
    return told


def _across(waiting: np.ndarray, goes_on: np.ndarray) -> dict[str, np.ndarray]:
    """Return the cells of the ring whose level goes on beyond it, their places in it, and over which steps it does."""
    rows, columns = waiting.shape
    cells = padded_ring((rows - 2, columns - 2), columns)
    over = goes_on.reshape(-1).take(cells) & beyond(waiting.shape, cells)
    place = np.flatnonzero(waiting.reshape(-1).take(cells) & (over != 0))
    return {"cells": cells[place], "place": place, "over": over[place]}


def _those_of(outlets: Outlets, plane: np.ndarray) -> Outlets:
    """Return the outlets among the cells that are set in a padded plane."""
    those = np.flatnonzero(plane.reshape(-1).take(outlets.cells))
    return Outlets(*(each.take(those) for each in outlets))
