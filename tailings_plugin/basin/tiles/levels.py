"""Basins of tiles joined over the whole raster: the level at which each piece of each tile spills."""

from itertools import pairwise

import numpy as np

from ..grid.d8 import STRIP_COLUMNS
from ..routing.depressions import OUTSIDE, follow, merge_basins
from .ground import tile_of
from .job import Job, Tick
from .tile_basins import basins_of
from .tiling import Tiling, ring_of

# Of each tile: what others need to know of its basins, and what only it needs, until its surface is known.
GRAPH, LABELS = "basins", "labels"
# What the graph of all tiles gives back to each: the level of each of its pieces, and what lies along its rim.
SPILL = "spill"


def analyse_tile(job: Job, number: int) -> None:
    """Find the basins and saddles of a tile, and keep them with its codes and labels."""
    store = job.store
    padded, kinds = tile_of(job, number)
    found = basins_of(padded, kinds, *slope_table(job, number))
    store.save(
        number,
        LABELS,
        codes=found.codes,
        labels=found.labels,
        first_label=found.first_label,
        piece=found.piece.astype(np.int32),
        floor=found.floor,
        flat_cells=found.flat_cells,
    )
    ring = found.along_ring()
    store.save(
        number,
        GRAPH,
        own=found.own,
        rim=found.rim.astype(np.int32),
        a=found.a.astype(np.int32),
        b=found.b.astype(np.int32),
        level=found.level,
        ring_piece=found.piece[ring].astype(np.int32),
        ring_floor=found.floor[ring],
        ring_codes=ring_of(found.codes),
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
        np.concatenate([table[graph.pop(end)] for table, graph in zip(tables, graphs, strict=True)])
        for end in "ab"
    )
    level = np.concatenate([graph.pop("level") for graph in graphs])
    fixed = np.zeros(1 + sum(int(graph["own"]) for graph in graphs), bool)
    fixed[OUTSIDE] = True
    spill = merge_basins(fixed, a, b, level, lambda done: tick(0.4 + 0.4 * done))[1]
    del a, b, level
    levels = [
        np.maximum(graph["ring_floor"], spill[table[graph["ring_piece"]]])
        for table, graph in zip(tables, graphs, strict=True)
    ]
    codes = [graph["ring_codes"] for graph in graphs]
    for number, table in enumerate(tables):
        tick(0.8 + 0.2 * number / len(tiling))
        _, home, place = tiling.rim(number)
        store.save(
            number,
            SPILL,
            level=spill[table],
            around=tiling.along_rim(home, place, levels.__getitem__, spill.dtype),
            codes_around=tiling.along_rim(home, place, codes.__getitem__, np.dtype(np.uint8)),
        )


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
