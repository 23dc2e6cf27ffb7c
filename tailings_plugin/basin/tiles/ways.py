"""Ways across flats and filled depressions that span tiles: by exact distances, exchanged over rims.

The way of a flat cell depends on two distances that have nothing to do with tiles: the steps to the outlet of its
level, over cells of the level, and the steps to the banks. Tiles find them from those along the rings of their
neighbours, again and again until no ring changes. A ring that is read while its tile finds shorter ones is one of
distances that are too long, as all are before the last: whoever read it is visited again.
"""

from collections.abc import Callable
from zlib import crc32

import numpy as np

from ..grid.d8 import OFFSETS
from ..routing.flats import FAR as NO_BANK
from .groups import Group, at_outlets
from .job import Job
from .open_cells import OpenCells
from .searching import FAR
from .surface import ACROSS, BANKS, CODES, HALF, OPEN, SIDES, beyond
from .tiling import Tiling, ring_of

# Along the ring of a tile: steps to the banks where those of other tiles are nearer than its own, to outlets by which
# the level falls, and, for levels that fall nowhere, to the edge of the relief. No file: nothing found yet.
NEARER, STEPS, OUT = "nearer", "steps", "out"
# The same steps for all cells that wait, from where the next visit goes on.
TO_OUTLETS, TO_EDGE = "to_outlets", "to_edge"
# Of the whole: that distances along the rings are exact.
EXACT = "exact"


def to_banks(job: Job, number: int) -> int:
    """Find how far the ring of a tile is from banks in other tiles; return the mark of the ring (`_mark`)."""
    open_cells = _open_cells(job, number)
    banks = _exact_banks(job, number, open_cells).reshape(open_cells.shape)[1:-1, 1:-1]
    before = job.store.load(number, BANKS)["ring"]
    ring = ring_of(banks)
    return _told(job, number, NEARER, np.where(ring < 0, before, ring), before)


def begin_steps(job: Job, number: int) -> list[tuple[int, int, bool]]:
    """Find the steps to where levels fall within a group of tiles; return its tiles with what `to_outlets` does."""
    group, store = Group(job, number), job.store
    if not all(store.has(tile, STEPS) for tile in group.tiles):
        for tile, steps, ring in group.by_tile(group.steps()):
            if job.cancelled():
                return []
            store.save(tile, TO_OUTLETS, steps=steps)
            store.save(tile, STEPS, ring=ring, is_far=bool((steps == FAR).any()))
    return [(tile, *_mark_of_steps(job, tile)) for tile in group.tiles]


def to_outlets(job: Job, number: int) -> tuple[int, bool]:
    """Find the steps from the cells of a tile that wait to where their level falls, beyond its group too.

    Returns the mark of its ring, and whether a cell has no such outlet, as far as is known.
    """
    if _comes_nearer(job, number):
        open_cells = _open_cells(job, number)
        steps = _steps(job, number, open_cells)
        if not job.cancelled():
            is_far = bool((steps.take(open_cells.cells) == FAR).any())
            job.store.save(number, STEPS, ring=_ring_of_plane(job, number, steps), is_far=is_far)
    return _mark_of_steps(job, number)


def _comes_nearer(job: Job, number: int) -> bool:
    """Tell whether a cell of a tile's ring is nearer to an outlet by what the rings around it tell."""
    across, steps = job.store.load(number, ACROSS), job.store.load(number, STEPS)["ring"]
    rim, around = _rim(job, number, _ring(STEPS))
    for code, down, right in OFFSETS:
        those = np.flatnonzero(across["over"] & code)
        beside = across["cells"][those] + (down * (job.tiling.tiles[number].shape[1] + 2) + right)
        if (around[rim.searchsorted(beside)] + 1 < steps[across["place"][those]]).any():
            return True
    return False


def _mark_of_steps(job: Job, number: int) -> tuple[int, bool]:
    found = job.store.load(number, STEPS)
    return _mark(found["ring"], np.full(len(found["ring"]), FAR)), bool(found["is_far"])


def to_edge(job: Job, number: int) -> int:
    """Find the steps to the edge from what falls nowhere; return the mark of the tile's ring."""
    open_cells = _open_cells(job, number)
    out = _out(job, number, open_cells, _steps(job, number, open_cells))
    ring = _ring_of_plane(job, number, out)
    return _told(job, number, OUT, ring, np.full(len(ring), FAR))


def finish(job: Job, number: int) -> None:
    """Keep the codes of a tile with cells that waited, all distances along the rings being exact."""
    store = job.store
    if store.has(number, CODES):
        return  # by another, who dropped what is needed here
    open_cells = _open_cells(job, number)
    steps = _steps(job, number, open_cells)
    if (steps.take(open_cells.cells) == FAR).any():
        steps = np.minimum(steps, _out(job, number, open_cells, steps))
    banks = _exact_banks(job, number, open_cells)
    codes = store.load(number, HALF)["codes"]
    padded = np.zeros(open_cells.shape, np.uint8)
    padded[1:-1, 1:-1] = codes
    padded.reshape(-1)[open_cells.cells] = open_cells.lead(steps, banks)
    if job.cancelled():
        return
    codes = padded[1:-1, 1:-1]
    store.save(number, SIDES, ring=ring_of(codes))
    store.save(number, CODES, codes=codes)
    for kind in (HALF, OPEN, TO_OUTLETS, TO_EDGE):
        store.drop(number, kind)


def _open_cells(job: Job, number: int) -> OpenCells:
    found = job.store.load(number, OPEN)
    rows, columns = job.tiling.tiles[number].shape
    shape = rows + 2, columns + 2
    found["cells"] = found["cells"].astype(np.intp)
    return OpenCells(shape, within=~beyond(shape, found["cells"]), **found)


def _ring_of_plane(job: Job, number: int, plane: np.ndarray) -> np.ndarray:
    rows, columns = job.tiling.tiles[number].shape
    return ring_of(plane.reshape(rows + 2, columns + 2)[1:-1, 1:-1])


def _told(job: Job, number: int, kind: str, ring: np.ndarray, before: np.ndarray) -> int:
    """Keep a ring of distances where it is nearer than was known; return its mark."""
    known = job.store.load(number, kind)["ring"] if job.store.has(number, kind) else before
    if not job.cancelled() and (ring < known).any():
        job.store.save(number, kind, ring=ring)
    return _mark(ring, before)


def _mark(ring: np.ndarray, before: np.ndarray) -> int:
    """Return what tells rings of a tile apart, 0: it is as it was `before` any exchange.

    Whoever visits a tile again, or for another, returns the same for a ring.
    """
    return 0 if np.array_equal(ring, before) else 1 + crc32(ring.tobytes())


def _rim(
    job: Job, number: int, ring_of_tile: Callable[[Job, int], np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """Return the flat cells of a padded tile's rim, and what the rings of its neighbours hold there."""
    cells, home, place = job.tiling.rim(number)
    return cells, job.tiling.along_rim(
        home, place, lambda other: ring_of_tile(job, other), np.dtype(np.int32)
    )


def _ring(kind: str) -> Callable[[Job, int], np.ndarray]:
    def of(job: Job, number: int) -> np.ndarray:
        if job.store.has(number, kind):
            return job.store.load(number, kind)["ring"]
        return np.full(2 * sum(job.tiling.tiles[number].shape), FAR)

    return of


def _banks(job: Job, number: int) -> np.ndarray:
    """Return how far the cells of a ring are from the banks, as far as is known."""
    for kind in (NEARER, BANKS):
        if job.store.has(number, kind):
            return job.store.load(number, kind)["ring"]
    return np.zeros(2 * sum(job.tiling.tiles[number].shape), np.int32)


def _exact_banks(job: Job, number: int, open_cells: OpenCells) -> np.ndarray:
    """Return how far the cells that wait, and those of the rim, are from the banks (flat, padded), -1 elsewhere.

    Where banks beyond the tile are nearer than its own, all cells on the way from there are such as well: they wait.
    """
    banks = np.where(open_cells.banks >= NO_BANK, FAR, open_cells.banks).astype(np.int32)
    plane = open_cells.plane(banks, *_rim(job, number, _banks), -1)
    anywhere = np.full(len(banks), 255, np.uint8)
    nearer = np.minimum(banks, open_cells.from_rim(plane, anywhere))
    plane[open_cells.cells] = nearer
    seeds = open_cells.cells[nearer < banks]
    if seeds.size:
        open_cells.lengthen(plane, seeds, anywhere, job.cancelled)
    return plane


def _steps(job: Job, number: int, open_cells: OpenCells) -> np.ndarray:
    """Return the steps (flat, padded) by which cells are from the outlets of their levels, FAR where there are none."""
    begin = at_outlets(open_cells.falling, open_cells.level)
    return _lengthened(job, number, open_cells, TO_OUTLETS, STEPS, begin)


def _out(job: Job, number: int, open_cells: OpenCells, steps: np.ndarray) -> np.ndarray:
    """Return the steps (flat, padded) to the edge of the relief from cells whose level falls nowhere."""
    stuck = steps.take(open_cells.cells) == FAR
    begin = np.where(stuck & (open_cells.edge > 0), np.int32(0), FAR)
    return _lengthened(job, number, open_cells, TO_EDGE, OUT, begin)


def _lengthened(
    job: Job, number: int, open_cells: OpenCells, kind: str, ring: str, begin: np.ndarray
) -> np.ndarray:
    """Return steps (flat, padded), taken up from the last visit: then only what comes over the rim can shorten them."""
    store = job.store
    known = store.has(number, kind)
    before = store.load(number, kind)["steps"] if known else begin
    rim, around = _rim(job, number, _ring(ring))
    plane = open_cells.plane(before, rim, around)
    steps = np.minimum(before, open_cells.from_rim(plane, open_cells.goes_on))
    seeds = np.flatnonzero((steps < before) if known else (steps < FAR))
    plane[open_cells.cells] = steps
    if seeds.size:
        open_cells.lengthen(plane, open_cells.cells[seeds], open_cells.goes_on, job.cancelled)
    # What was given up half-way is no place to begin from.
    if not job.cancelled() and (seeds.size or not known):
        store.save(number, kind, steps=plane[open_cells.cells])
    return plane


def exchange(tiling: Tiling, known: dict[int, int], visit: Callable[[list[int]], list[int]]) -> None:
    """Visit tiles until none has news for its neighbours: first all, then those whose neighbours had some.

    known: the marks of the rings of all tiles at the start, 0 where there is nothing in it; visit(numbers) returns
    those of some.
    """
    among, marks = set(known), dict(known)
    waiting = sorted(among)
    while waiting:
        seen = dict(zip(waiting, visit(waiting), strict=True))
        changed = [number for number, mark in seen.items() if mark != marks[number]]
        marks.update(seen)
        waiting = sorted({other for number in changed for other in tiling.neighbours(number)} & among)
