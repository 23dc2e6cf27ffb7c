"""Ways across flats and filled depressions that may span tiles: by exact distances, exchanged over rims.

The way of a flat cell depends on two distances that have nothing to do with tiles: the steps to the outlet of its
level, over cells of the level, and the steps to the banks. Tiles find them from those along the rings of their
neighbours, again and again until no ring changes. A ring that is read while its tile finds shorter ones is one of
distances that are too long, as all are before the last: whoever read it is visited again.
"""

from collections.abc import Callable, Sequence
from zlib import crc32

import numpy as np

from ..grid.blocks import Block
from ..grid.d8 import END, NO_DATA
from ..routing.depressions import rim_of
from ..routing.flats import Outlets, find_outlets, spread_from_banks
from ..routing.steepest import UNSET
from .flat_tile import FAR, FlatTile, lead, lengthen
from .job import Job
from .levels import RIM, WATER, slope_table
from .tiling import Tiling, ring_of

CODES = "codes"

# Along the ring of a tile: steps to the banks, to outlets by which the level falls, and, for levels that fall nowhere,
# to the edge of the relief; FAR where there are none, or none found yet. No file: nothing found yet.
BANKS, STEPS, OUT = "banks", "steps", "out"
# The same steps all over the tile, from where its next visit goes on.
TO_OUTLETS, TO_EDGE = "to_outlets", "to_edge"
# Of the whole: that distances along the rings are exact.
EXACT = "exact"


def to_banks(job: Job, number: int) -> int:
    """Find how far the cells of a tile are from the banks; return the mark of its ring (`_told`)."""
    unset = job.store.load(number, WATER)["codes"] == UNSET
    return _told(job, number, BANKS, _banks(job, number, unset))


def to_outlets(job: Job, number: int) -> tuple[int, bool]:
    """Find the steps from the cells of a tile to where their level falls.

    Returns the mark of its ring, and whether a flat cell has no such outlet, as far as is known.
    """
    tile = _tile(job, number)
    steps = _to_outlets(job, tile)
    return _told(job, number, STEPS, steps), tile.is_stuck(steps)


def to_edge(job: Job, number: int) -> int:
    """Find the steps to the edge from what falls nowhere; return the mark of the tile's ring."""
    tile = _tile(job, number)
    return _told(job, number, OUT, _to_edge(job, tile, _to_outlets(job, tile)))


def keep_codes(job: Job, number: int) -> None:
    """Keep the codes of a tile, all distances along the rings being exact, and drop what led to them."""
    if job.store.has(number, CODES):
        return  # by another, who dropped what is needed here
    codes = job.store.load(number, WATER)["codes"]
    if (codes == UNSET).any():
        tile = _tile(job, number)
        steps = _to_outlets(job, tile)
        if tile.is_stuck(steps):
            steps = np.minimum(steps, _to_edge(job, tile, steps))
        banks = _banks(job, number, tile.codes[1:-1, 1:-1] == UNSET)
        codes = lead(tile, _outlets(job, tile), steps.reshape(-1), banks.reshape(-1))
    if job.cancelled():
        return
    job.store.save(number, CODES, codes=codes)
    for kind in (WATER, TO_OUTLETS, TO_EDGE):
        job.store.drop(number, kind)


def _told(job: Job, number: int, kind: str, steps: np.ndarray) -> int:
    """Keep the ring of distances (padded) where it is nearer than was known; return what tells rings of a tile apart.

    0: nothing is found yet. Whoever visits a tile again, or for another, returns the same for the same ring.
    """
    ring = ring_of(steps[1:-1, 1:-1])
    if not job.cancelled() and (ring < _ring(job, kind, number)).any():
        job.store.save(number, kind, ring=ring)
    nothing = np.array_equal(ring, _nothing_found(job, kind, number))
    return 0 if nothing else 1 + crc32(ring.tobytes())


def _ring(job: Job, kind: str, number: int) -> np.ndarray:
    """Return the distances along a ring as far as they are known."""
    if job.store.has(number, kind):
        return job.store.load(number, kind)["ring"]
    return _nothing_found(job, kind, number)


def _nothing_found(job: Job, kind: str, number: int) -> np.ndarray:
    unset = job.store.load(number, RIM)["unset"]
    return np.where(unset, FAR, np.int32(0)) if kind == BANKS else np.full(len(unset), FAR)


def _banks(job: Job, number: int, unset: np.ndarray) -> np.ndarray:
    own = np.where(unset, FAR, np.int32(0))
    distance = job.tiling.padded(number, own, lambda other: _ring(job, BANKS, other), 0)
    spread_from_banks(distance, job.cancelled)
    return distance


def _tile(job: Job, number: int) -> FlatTile:
    store, tiling = job.store, job.tiling
    found = store.load(number, WATER)
    rims = {other: store.load(other, RIM) for other in tiling.neighbours(number)}
    water = tiling.padded(number, found["water"], lambda other: rims[other]["water"], np.nan)

    def codes(other: int) -> np.ndarray:
        return np.where(rims[other]["unset"], np.uint8(UNSET), np.uint8(END))

    return FlatTile(number, water, tiling.padded(number, found["codes"], codes, NO_DATA))


def _outlets(job: Job, flat: FlatTile) -> tuple[Outlets, Outlets, Outlets]:
    tile, tiling = job.tiling.tiles[flat.number], job.tiling
    lengths, first = slope_table(job, flat.number)
    at_side = (tile.row0 == 0, tile.row1 == tiling.rows, tile.col0 == 0, tile.col1 == tiling.columns)
    north, south, west, east = (a and b for a, b in zip(at_side, job.source.grid.goes_on, strict=True))
    block = Block(0, tile.shape[0], 0, tile.shape[1])
    sides, goes_on = (north, south, west, east), np.empty_like(flat.codes)
    return find_outlets(flat.water, flat.codes, lengths, sides, goes_on, block, first)


def _to_outlets(job: Job, tile: FlatTile) -> np.ndarray:
    """Return the steps (padded) by which cells are from the outlets of their levels, FAR where there are none."""

    def begin(steps: np.ndarray) -> None:
        falling, level, _ = _outlets(job, tile)
        steps[level.cells] = 1
        steps[falling.cells] = 0

    return _lengthened(job, tile, TO_OUTLETS, STEPS, begin)


def _to_edge(job: Job, tile: FlatTile, steps: np.ndarray) -> np.ndarray:
    """Return the steps (padded) to the edge of the relief from cells whose level falls nowhere."""

    def begin(out: np.ndarray) -> None:
        edge = _outlets(job, tile)[2].cells
        out[edge[steps.reshape(-1)[edge] == FAR]] = 0

    return _lengthened(job, tile, TO_EDGE, OUT, begin)


def _lengthened(
    job: Job, tile: FlatTile, kind: str, ring: str, begin: Callable[[np.ndarray], None]
) -> np.ndarray:
    """Return steps (padded), taken up from the last visit: then only what comes over the rim can shorten them."""
    known = job.store.has(tile.number, kind)
    shape = job.tiling.tiles[tile.number].shape
    before = job.store.load(tile.number, kind)["steps"] if known else np.full(shape, FAR)
    steps = job.tiling.padded(tile.number, before, lambda other: _ring(job, ring, other), int(FAR))
    flat = steps.reshape(-1)
    if not known:
        begin(flat)
    seeds = rim_of(steps.shape) if known else np.arange(len(flat))
    lengthen(flat, seeds[flat[seeds] < FAR], tile, job.cancelled)
    # What was given up half-way is no place to begin from.
    if not job.cancelled() and not (known and np.array_equal(steps[1:-1, 1:-1], before)):
        job.store.save(tile.number, kind, steps=steps[1:-1, 1:-1])
    return steps


def exchange(tiling: Tiling, tiles: Sequence[int], visit: Callable[[list[int]], list[int]]) -> None:
    """Visit tiles until none has news for its neighbours: first all, then those whose neighbours had some.

    visit(numbers) returns the mark of the ring of each, 0 where there is nothing in it.
    """
    among = set(tiles)
    marks = dict.fromkeys(tiles, 0)
    waiting = sorted(tiles)
    while waiting:
        seen = dict(zip(waiting, visit(waiting), strict=True))
        changed = [number for number, mark in seen.items() if mark != marks[number]]
        marks.update(seen)
        waiting = sorted({other for number in changed for other in tiling.neighbours(number)} & among)
