"""The basins of one tile: found block by block, then joined until only those are left that others must know of."""

from dataclasses import dataclass

import numpy as np

from ..grid.blocks import BLOCK_SHAPE, Block, Blocks
from ..grid.d8 import lengths_in_block
from ..routing.depressions import OUTSIDE, BlockBasins, analyse, follow, merge_basins
from ..routing.steepest import UNSET
from .tiling import rim_cells, ring_cells, ring_of


@dataclass(frozen=True)
class TileBasins:
    """Basins and saddles of a tile, as `depressions.BlockBasins` has those of a block.

    `codes` and `labels` (uint8 and uint16, rows x columns): labels count from `first_label` of their block; of each of
    these, `piece` of the tile and `floor`. The pieces: first `own` ones, then the flat cells `rim` of the padded tile.
    """

    codes: np.ndarray
    labels: np.ndarray
    first_label: np.ndarray
    piece: np.ndarray
    floor: np.ndarray
    own: int
    rim: np.ndarray
    a: np.ndarray
    b: np.ndarray
    level: np.ndarray
    flat_cells: int

    def along_ring(self) -> np.ndarray:
        """Return the place in `piece` and `floor` of each cell of the tile's ring."""
        rows, columns = self.labels.shape
        home = blocks_of(self.labels.shape).number_of(*np.divmod(ring_cells((rows, columns)), columns))
        return self.first_label[home] + ring_of(self.labels)


def blocks_of(shape: tuple[int, ...]) -> Blocks:
    """Return the blocks in which a tile is worked on."""
    return Blocks(shape[0], shape[1], BLOCK_SHAPE)


def basins_of(padded: np.ndarray, kinds: np.ndarray, lengths: np.ndarray, col0: int) -> TileBasins:
    """Return the basins of a tile from its heights with their rim, kinds of ends and table of slopes (from col0 on)."""
    rows, columns = kinds.shape
    blocks = blocks_of(kinds.shape)
    codes, labels = np.empty((rows, columns), np.uint8), np.empty((rows, columns), np.uint16)
    has_ends = bool(kinds.any())
    parts = []
    for block in blocks:
        along = slice(col0 + block.col0, col0 + block.col1)
        part, own_codes, block.of(labels)[...] = analyse(
            padded[block.row0 : block.row1 + 2, block.col0 : block.col1 + 2].copy(),
            lengths_in_block(lengths, slice(block.row0, block.row1), along),
            block.of(kinds) if has_ends else None,
        )
        row, column = np.divmod(part.at_edge, block.shape[1] + 2)
        own_codes[row - 1, column - 1] = UNSET
        block.of(codes)[...] = own_codes
        parts.append(part)
    return _joined(codes, labels, list(blocks), parts, blocks)


def _joined(
    codes: np.ndarray, labels: np.ndarray, places: list[Block], parts: list[BlockBasins], blocks: Blocks
) -> TileBasins:
    """Return the basins of the tile: those of its blocks, of which only what touches its sides is left."""
    rows, columns = codes.shape
    pitch = columns + 2
    first_label = np.cumsum([0, *(len(part.piece) for part in parts)])
    block_piece = np.concatenate([part.piece for part in parts])
    # Nodes: 0 the outside, the pieces of all blocks, the cells of the rim.
    starts = np.cumsum([0, *(part.own + len(part.rim) for part in parts)])
    rim = rim_cells((rows + 2, pitch))
    count = int(starts[-1])
    target = np.arange(count + 1 + len(rim))
    ends = np.zeros(len(target), bool)
    ends[OUTSIDE] = True
    ends[count + 1 :] = True
    used = np.zeros(len(rim), bool)
    for start, part, block in zip(starts, parts, places, strict=False):
        ends[start + 1 : start + 1 + part.own] = True
        row, column = np.divmod(part.rim, block.shape[1] + 2)
        row, column = row + block.row0, column + block.col0
        inside = (row > 0) & (row <= rows) & (column > 0) & (column <= columns)
        home = blocks.number_of(row[inside] - 1, column[inside] - 1)
        there = block_piece[first_label[home] + labels[row[inside] - 1, column[inside] - 1]]
        to = target[start + 1 + part.own : start + 1 + part.own + len(part.rim)]
        to[inside] = np.where(there, starts[home] + there, OUTSIDE)
        beyond = np.searchsorted(rim, row[~inside] * pitch + column[~inside])
        to[~inside] = count + 1 + beyond
        used[beyond] = True
    # Cells of the rim that no block has, as there is no relief, are no pieces.
    ends[count + 1 :] = used
    target[count + 1 :][~used] = OUTSIDE
    follow(target)
    basin = (np.cumsum(ends) - 1)[target]
    tables = [
        np.concatenate(([OUTSIDE], basin[start + 1 : start + 1 + part.own + len(part.rim)]))
        for start, part in zip(starts, parts, strict=False)
    ]
    a, b = (
        np.concatenate([table[getattr(part, end)] for table, part in zip(tables, parts, strict=True)])
        for end in "ab"
    )
    level = np.concatenate([part.level for part in parts])
    of_label = np.concatenate([table[part.piece] for table, part in zip(tables, parts, strict=True)])
    own_basins = int(np.count_nonzero(ends[1 : count + 1]))
    found = TileBasins(
        codes, labels, first_label, of_label, np.concatenate([part.floor for part in parts]),
        own_basins, rim[used], a, b, level, sum(part.flat_cells for part in parts),
    )  # fmt: skip
    fixed = np.zeros(1 + own_basins + int(used.sum()), bool)
    fixed[OUTSIDE] = True
    fixed[own_basins + 1 :] = True
    fixed[of_label[found.along_ring()]] = True
    left, floor, a, b, level = merge_basins(fixed, a, b, level)
    return TileBasins(
        codes, labels, first_label, left[of_label], np.maximum(found.floor, floor[of_label]),
        int(np.count_nonzero(fixed[1 : own_basins + 1])), rim[used], a, b, level, found.flat_cells,
    )  # fmt: skip
