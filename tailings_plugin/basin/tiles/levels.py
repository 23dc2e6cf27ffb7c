"""Basins of tiles joined over the whole raster, and the filled surface of each tile."""

from collections.abc import Callable

import numpy as np

from ..grid.d8 import STRIP_COLUMNS, lengths_in_block
from ..routing.depressions import OUTSIDE, analyse, follow, merge_basins
from ..routing.flats import filled
from ..routing.steepest import UNSET
from .ground import Ground
from .store import Store
from .tiling import Tiling, ring_of

# Of each tile: what others need to know of its basins, and what only it needs, until its surface is known.
GRAPH, LABELS = "basins", "labels"
WATER, RIM = "water", "rim"


def analyse_tile(ground: Ground, store: Store, number: int) -> None:
    """Find the basins and saddles of a tile, and keep them with its codes and labels."""
    tile = ground.tiling.tiles[number]
    padded, kinds = ground.tile(number)
    lengths, first = slope_table(ground, number)
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


def slope_table(ground: Ground, number: int) -> tuple[np.ndarray, int]:
    """Return the lengths of steps in a tile's rows, and the column of them in which it begins."""
    tile = ground.tiling.tiles[number]
    rows, columns = slice(tile.row0, tile.row1), slice(tile.col0, tile.col1)
    return ground.grid.slope_table(rows, columns), tile.col0 % STRIP_COLUMNS


class Levels:
    """The level at which each piece of each tile spills: a minimax over the graph of all tiles' basins."""

    def __init__(self, tiling: Tiling, store: Store, tick: Callable[[float], None]):
        graphs = []
        for number in range(len(tiling)):
            tick(0.3 * number / len(tiling))
            graphs.append(store.load(number, GRAPH))
        self._pieces = [int(graph["own"]) + len(graph["rim"]) for graph in graphs]
        self._starts = np.cumsum([0, *self._pieces])
        self._basin = self._basins(tiling, graphs)
        tick(0.5)
        a, b = (
            np.concatenate([self._of(number)[graph[end]] for number, graph in enumerate(graphs)])
            for end in "ab"
        )
        level = np.concatenate([graph["level"] for graph in graphs])
        fixed = np.zeros(1 + sum(int(graph["own"]) for graph in graphs), bool)
        fixed[OUTSIDE] = True
        self._spill = merge_basins(fixed, a, b, level, lambda done: tick(0.5 + 0.5 * done))[1]

    def _basins(self, tiling: Tiling, graphs: list[dict[str, np.ndarray]]) -> np.ndarray:
        """Return the basin (0 outside, else 1..) each piece of each tile drains to; piece 0 is the outside."""
        target = np.arange(self._starts[-1] + 1)
        ends = np.zeros(len(target), bool)
        ends[OUTSIDE] = True
        for number, (start, graph) in enumerate(zip(self._starts, graphs, strict=False)):
            own = int(graph["own"])
            ends[start + 1 : start + 1 + own] = True
            tile = tiling.tiles[number]
            row, column = np.divmod(graph["rim"], tile.shape[1] + 2)
            home, place = tiling.homes(row + tile.row0 - 1, column + tile.col0 - 1)
            first = start + 1 + own
            for other in np.unique(home).tolist():
                beside = np.flatnonzero(home == other)
                there = graphs[other]["ring_piece"][place[beside]]
                target[first + beside] = np.where(there, self._starts[other] + there, OUTSIDE)
        follow(target)
        return (np.cumsum(ends) - 1)[target]

    def _of(self, number: int) -> np.ndarray:
        """Return the basin of each piece of a tile, piece 0 included."""
        start = self._starts[number] + 1
        return np.concatenate(([OUTSIDE], self._basin[start : start + self._pieces[number]]))

    def of_labels(self, number: int, piece: np.ndarray, floor: np.ndarray) -> np.ndarray:
        """Return the level at which the water of each of a tile's labels spills."""
        return np.maximum(floor, self._spill[self._of(number)[piece]])


def fill_tile(ground: Ground, store: Store, levels: Levels, number: int) -> None:
    """Keep the filled surface of a tile, NaN off the relief, and the codes that do not depend on it."""
    padded, kinds = ground.tile(number)
    heights = padded[1:-1, 1:-1]
    found = store.load(number, LABELS)
    level = levels.of_labels(number, found["piece"], found["floor"])
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
