"""Basins of tiles joined over the whole raster, and the filled surface of each tile."""

from itertools import pairwise

import numpy as np

from ..grid.d8 import STRIP_COLUMNS, lengths_in_block
from ..routing.depressions import OUTSIDE, analyse, follow, merge_basins
from ..routing.flats import filled
from ..routing.steepest import UNSET
from .ground import tile_of
from .job import Job, Tick
from .tiling import Tiling, ring_of

# Of each tile: what others need to know of its basins, and what only it needs, until its surface is known.
GRAPH, LABELS = "basins", "labels"
# What the graph of all tiles gives back to each: the level at which each of its pieces spills.
SPILL = "spill"
WATER, RIM = "water", "rim"

# What is counted of the surface of each tile.
COUNTED = ("flat_cells", "raised", "pits", "ends")


def analyse_tile(job: Job, number: int) -> None:
    """Find the basins and saddles of a tile, and keep them with its codes and labels."""
    tile, store = job.tiling.tiles[number], job.store
    padded, kinds = tile_of(job, number)
    lengths, first = slope_table(job, number)
    lengths = lengths_in_block(lengths, slice(None), slice(first, first + tile.shape[1]))
    has_sinks = bool(kinds.any())
    part, codes, labels = analyse(padded, lengths, kinds if has_sinks else None)
    row, column = np.divmod(part.at_edge, tile.shape[1] + 2)
    codes = codes.copy()
    codes[row - 1, column - 1] = UNSET
    ring = ring_of(labels)
    store.save(
        number,
        LABELS,
        codes=codes,
        labels=labels,
        piece=part.piece.astype(np.int32),
        floor=part.floor,
        flat_cells=part.flat_cells,
    )
    store.save(
        number,
        GRAPH,
        own=part.own,
        rim=part.rim.astype(np.int32),
        a=part.a.astype(np.int32),
        b=part.b.astype(np.int32),
        level=part.level,
        ring_piece=part.piece[ring].astype(np.int32),
    )


def slope_table(job: Job, number: int) -> tuple[np.ndarray, int]:
    """Return the lengths of steps in a tile's rows, and the column of them in which it begins."""
    tile = job.tiling.tiles[number]
    rows, columns = slice(tile.row0, tile.row1), slice(tile.col0, tile.col1)
    return job.source.grid.slope_table(rows, columns), tile.col0 % STRIP_COLUMNS


def join_levels(job: Job, tick: Tick) -> None:
    """Tell each tile the level at which each of its pieces spills: a minimax over the graph of all tiles' basins."""
    tiling, store = job.tiling, job.store
    graphs = []
    for number in range(len(tiling)):
        tick(0.3 * number / len(tiling))
        graphs.append(store.load(number, GRAPH))
    starts = np.cumsum([0, *(int(graph["own"]) + len(graph["rim"]) for graph in graphs)])
    basin = _basins(tiling, graphs, starts)
    tick(0.4)
    tables = [np.concatenate(([OUTSIDE], basin[first + 1 : end + 1])) for first, end in pairwise(starts)]
    a, b = (
        np.concatenate([table[graph[end]] for table, graph in zip(tables, graphs, strict=True)])
        for end in "ab"
    )
    level = np.concatenate([graph["level"] for graph in graphs])
    fixed = np.zeros(1 + sum(int(graph["own"]) for graph in graphs), bool)
    fixed[OUTSIDE] = True
    del graphs
    spill = merge_basins(fixed, a, b, level, lambda done: tick(0.4 + 0.4 * done))[1]
    for number, table in enumerate(tables):
        tick(0.8 + 0.2 * number / len(tiling))
        store.save(number, SPILL, level=spill[table])


def _basins(tiling: Tiling, graphs: list[dict[str, np.ndarray]], starts: np.ndarray) -> np.ndarray:
    """Return the basin (0 outside, else 1..) each piece of each tile drains to; piece 0 is the outside."""
    target = np.arange(starts[-1] + 1)
    ends = np.zeros(len(target), bool)
    ends[OUTSIDE] = True
    for number, (start, graph) in enumerate(zip(starts, graphs, strict=False)):
        own = int(graph["own"])
        ends[start + 1 : start + 1 + own] = True
        tile = tiling.tiles[number]
        row, column = np.divmod(graph["rim"], tile.shape[1] + 2)
        home, place = tiling.homes(row + tile.row0 - 1, column + tile.col0 - 1)
        first = start + 1 + own
        for other in np.unique(home).tolist():
            beside = np.flatnonzero(home == other)
            there = graphs[other]["ring_piece"][place[beside]]
            target[first + beside] = np.where(there, starts[other] + there, OUTSIDE)
    follow(target)
    return (np.cumsum(ends) - 1)[target]


def fill_tile(job: Job, number: int) -> None:
    """Keep the filled surface of a tile, NaN off the relief, and the codes that do not depend on it."""
    store = job.store
    if store.has(number, RIM):
        return  # by another, who dropped what is needed here
    padded, kinds = tile_of(job, number)
    heights = padded[1:-1, 1:-1]
    found = store.load(number, LABELS)
    level = np.maximum(found["floor"], store.load(number, SPILL)["level"][found["piece"]])
    codes = found["codes"]
    surface, (raised, pits) = filled(heights, level.take(found["labels"]), codes)
    unset = codes == UNSET
    store.save(number, WATER, water=surface, codes=codes)
    store.save(
        number,
        RIM,
        water=ring_of(surface),
        unset=ring_of(unset),
        any_unset=unset.any(),
        ends=np.count_nonzero(kinds),
        flat_cells=found["flat_cells"],
        raised=raised,
        pits=pits,
    )
    store.drop(number, LABELS)
    store.drop(number, SPILL)
