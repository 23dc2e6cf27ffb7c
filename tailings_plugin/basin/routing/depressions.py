"""Depressions: which basin each cell belongs to, where basins meet, and the level at which each spills over.

After Cordonnier, Bovy & Braun 2019 (Earth Surf. Dynam. 7, 549-562): the level a cell's water must rise to
is a minimax over the graph of basins. Here the graph has only the saddles as edges: a cell joins two basins
only when its lower neighbours fall apart into several connected pieces (docs/hydrology.md has the proof).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ..grid.blocks import Block, Blocks
from ..grid.d8 import END, NO_DATA, OFFSETS, lengths_in_block
from .steepest import UNSET, lower_neighbours, shifted, steepest_codes
from .voids import Voids

OUTSIDE = 0

# Steps in this order: the straight ones first.
STRAIGHT_FIRST = OFFSETS[::2] + OFFSETS[1::2]

# Neighbours that come before a cell in row-major order.
EARLIER = OFFSETS[4:]


def _saddle_table() -> np.ndarray:
    """Return (256, 256) uint8: [lower neighbours, own code] -> one neighbour of each piece to be joined.

    Two neighbours touch when they follow each other around the cell or are straight ones at a right angle.
    The piece that holds the cell's own receiver needs no joining.
    """
    touching = [sum(1 << (i + turn) % 8 for turn in ((-1, 1) if i % 2 else (-2, -1, 1, 2))) for i in range(8)]
    table = np.zeros((256, 256), np.uint8)
    for mask in range(256):
        pieces, left = [], mask
        while left:
            piece, grown = left & -left, 0
            while piece != grown:
                grown = piece
                for i in range(8):
                    if piece >> i & 1:
                        piece |= touching[i] & mask
            pieces.append(piece)
            left &= ~piece
        table[mask, :] = sum(piece & -piece for piece in pieces)
        for code, _, _ in OFFSETS:
            table[mask, code] = sum(piece & -piece for piece in pieces if not piece & code)
    return table


SADDLES = _saddle_table()
IN_PIECES = np.array([bool(joins & (joins - 1)) for joins in SADDLES[:, UNSET].tolist()])


@dataclass(frozen=True)
class BlockBasins:
    """What the rest of the raster needs to know of one block, or tile.

    The block's basins that do not touch its edge have been merged into those that do. What is left, its
    pieces, is numbered from 1, 0 being the outside: first `own` pieces that end in a pit of the block, then
    the cells through which it drains into its neighbours (`rim`, flat cells of the padded block). Saddles join the
    pieces `a` and `b` at `level`. A cell labelled n belongs to `piece[n]`, and its water must rise to
    `floor[n]` before it gets there (-inf: it need not). `at_edge`: the flat cells let out of the relief, for
    the time being (padded block).
    """

    flat_cells: int
    own: int
    rim: np.ndarray
    a: np.ndarray
    b: np.ndarray
    level: np.ndarray
    piece: np.ndarray
    floor: np.ndarray
    at_edge: np.ndarray


def padded_heights(heights: np.ndarray, block: Block, voids: Voids) -> np.ndarray:
    """Return a block's heights with a rim of one cell, holes crossed, +inf where there is no relief."""
    rows, columns = heights.shape
    padded = np.full((block.shape[0] + 2, block.shape[1] + 2), np.inf, heights.dtype)
    row0, row1 = max(block.row0 - 1, 0), min(block.row1 + 1, rows)
    col0, col1 = max(block.col0 - 1, 0), min(block.col1 + 1, columns)
    inner = padded[
        row0 - block.row0 + 1 : row1 - block.row0 + 1, col0 - block.col0 + 1 : col1 - block.col0 + 1
    ]
    inner[...] = heights[row0:row1, col0:col1]
    voids.patch(inner, row0, col0, columns)
    inner[np.isnan(inner)] = np.inf
    return padded


def analyse_block(
    heights: np.ndarray,
    lengths: np.ndarray,
    sinks: np.ndarray | None,
    voids: Voids,
    codes: np.ndarray,
    labels: np.ndarray,
    block: Block,
) -> BlockBasins:
    """Fill a block of `codes` (padded raster) and `labels` (node numbers); return its basins and saddles."""
    rows, columns = slice(block.row0, block.row1), slice(block.col0, block.col1)
    part, block.of_padded(codes)[...], block.of(labels)[...] = analyse(
        padded_heights(heights, block, voids),
        lengths_in_block(lengths, rows, columns),
        None if sinks is None else block.of(sinks),
    )
    row, column = np.divmod(part.rim, block.shape[1] + 2)
    rim_cells = (row + block.row0 - 1) * heights.shape[1] + column + block.col0 - 1
    row, column = np.divmod(part.at_edge, block.shape[1] + 2)
    return replace(part, rim=rim_cells, at_edge=(row + block.row0) * codes.shape[1] + column + block.col0)


def analyse(
    padded: np.ndarray, lengths: np.ndarray, sinks: np.ndarray | None
) -> tuple[BlockBasins, np.ndarray, np.ndarray]:
    """Return the basins and saddles of a block, its codes (uint8) and the label of each cell.

    padded: its heights with a rim of one cell, holes crossed, +inf where there is no relief; changed here. lengths: of
    steps in the block (`lengths_in_block`). sinks: where nonzero, water stops.
    """
    own = np.full(padded.shape, NO_DATA, np.uint8)
    inner = own[1:-1, 1:-1]
    inner[...] = steepest_codes(padded, lengths)
    no_relief = np.isinf(padded)
    has_outside = bool(no_relief.any())
    if has_outside:
        inner[no_relief[1:-1, 1:-1]] = NO_DATA
    if sinks is not None:
        inner[(sinks != 0) & (inner != NO_DATA)] = END
    flat = np.flatnonzero(own == UNSET)
    at_edge = np.zeros(0, np.intp)
    if has_outside:
        all_flat, flat = flat, _let_out(flat, own, no_relief)
        at_edge = np.setdiff1d(all_flat, flat, assume_unique=True)
    receivers = _receivers(own, flat, padded)
    pits = flat[receivers[flat] == flat]
    follow(receivers)
    rim = rim_of(padded.shape)
    rim = rim[~no_relief.reshape(-1)[rim]]
    number = np.zeros(receivers.size, np.uint16 if len(pits) + len(rim) < 2**16 else np.uint32)
    number[pits] = np.arange(1, len(pits) + 1)
    number[rim] = np.arange(len(pits) + 1, len(pits) + len(rim) + 1)
    label = number.take(receivers)
    label_plane = label[:-1].reshape(padded.shape)[1:-1, 1:-1]
    if has_outside:
        padded[no_relief] = -np.inf
    a, b, level = _saddles(padded, own, label)

    fixed = np.zeros(1 + len(pits) + len(rim), bool)
    fixed[OUTSIDE] = True
    fixed[len(pits) + 1 :] = True
    for side in (label_plane[0], label_plane[-1], label_plane[:, 0], label_plane[:, -1]):
        fixed[side] = True
    piece, floor, a, b, level = merge_basins(fixed, a, b, level)
    own_pieces = int(np.count_nonzero(fixed[1 : len(pits) + 1]))
    return BlockBasins(len(flat), own_pieces, rim, a, b, level, piece, floor, at_edge), inner, label_plane


def _steps(pitch: int) -> np.ndarray:
    """Return the index step of each code (intp, 256), 0 for codes that are no direction."""
    table = np.zeros(256, np.intp)
    for code, down, right in OFFSETS:
        table[code] = down * pitch + right
    return table


def rim_of(shape: tuple[int, ...]) -> np.ndarray:
    """Return the flat cells around a padded block."""
    rows, columns = shape
    inside = np.ones(shape, bool)
    inside[1 : rows - 1, 1 : columns - 1] = False
    return np.flatnonzero(inside)


def _let_out(flat: np.ndarray, own: np.ndarray, no_relief: np.ndarray) -> np.ndarray:
    """Point flat cells beside the outside at it; return the flat cells left."""
    codes, beyond = own.reshape(-1), no_relief.reshape(-1)
    for code, down, right in STRAIGHT_FIRST:
        out = beyond[flat + (down * own.shape[1] + right)]
        codes[flat[out]] = code
        flat = flat[~out]
    return flat


def _receivers(own: np.ndarray, flat: np.ndarray, padded: np.ndarray) -> np.ndarray:
    """Return where each cell of the padded block leads (flat index), with one more place for the outside.

    A flat cell leads to an equal neighbour that drains, else to an equal one before it: this serves to find
    its basin, its code is set later.
    """
    size, pitch = own.size, own.shape[1]
    codes = own.reshape(-1)
    receivers = np.arange(size + 1)
    receivers[:-1] += _steps(pitch).take(codes)
    level_steps = np.array([0, *(down * pitch + right for _, down, right in EARLIER + OFFSETS)])
    receivers[flat] += level_steps.take(_level_ways(own, padded).take(flat))
    # Sinks, and off the relief: the padding beyond the raster and no-data are the outside.
    receivers[:-1][codes == END] = size
    receivers[:-1][np.isinf(padded.reshape(-1))] = size
    return receivers


def _level_ways(own: np.ndarray, padded: np.ndarray) -> np.ndarray:
    """Return for each cell of the padded block (flat) which equal neighbour a flat cell may lead to.

    1 + the place in EARLIER + OFFSETS: an earlier flat cell, or better one that drains; 0 for none.
    """
    rows, columns = own.shape[0] - 2, own.shape[1] - 2
    ways = np.zeros(own.shape, np.uint8)
    hit = np.empty((rows, columns), bool)
    bit = hit.view(np.uint8)
    flat, drains = own == UNSET, own < UNSET
    candidates = [(flat, offset) for offset in EARLIER] + [(drains, offset) for offset in OFFSETS]
    for number, (serves, (_, down, right)) in enumerate(candidates, start=1):
        np.equal(shifted(padded, down, right), padded[1:-1, 1:-1], out=hit)
        np.logical_and(hit, shifted(serves, down, right), out=hit)
        np.multiply(bit, np.uint8(number), out=bit)
        np.maximum(ways[1:-1, 1:-1], bit, out=ways[1:-1, 1:-1])
    return ways.reshape(-1)


def follow(receivers: np.ndarray) -> None:
    """Replace each receiver by the last one, in place: all at once, then only those not yet there."""
    for _ in range(3):
        receivers[...] = receivers.take(receivers)
    moving = np.flatnonzero(receivers.take(receivers) != receivers)
    while moving.size:
        further = receivers.take(receivers.take(moving))
        receivers[moving] = further
        moving = moving[receivers.take(further) != further]


def _saddles(
    padded: np.ndarray, own: np.ndarray, label: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the edges (node, node, level) at a block's saddles. The outside is -inf in `padded`."""
    pitch = padded.shape[1]
    inner = own[1:-1, 1:-1]
    lower = lower_neighbours(padded)
    # A cell that leads down and has its lower neighbours in one piece joins nothing: most are like that.
    candidates = IN_PIECES.take(lower)
    candidates |= inner == UNSET
    candidates |= inner == END
    place = np.flatnonzero(candidates)
    cell = place + place // inner.shape[1] * 2 + pitch + 1
    joins = SADDLES[lower.reshape(-1).take(place), own.reshape(-1).take(cell)]
    heights = padded.reshape(-1)
    a, b, level = [], [], []
    for code, down, right in OFFSETS:
        here = cell[(joins & code) != 0]
        first, second = label[here], label[here + (down * pitch + right)]
        differ = first != second
        a.append(first[differ])
        b.append(second[differ])
        level.append(heights[here[differ]])
    return np.concatenate(a).astype(np.intp), np.concatenate(b).astype(np.intp), np.concatenate(level)


def label_levels(
    parts: list[BlockBasins], labels: np.ndarray, blocks: Blocks, tick: Callable[[float], None]
) -> list[np.ndarray]:
    """Return for each block the level at which the water of each of its labels spills (outside: -inf)."""
    pieces = [part.own + len(part.rim) for part in parts]
    offsets = np.cumsum([0, *pieces])
    basin = _basin_of_piece(parts, labels, blocks, offsets)
    tick(0.2)
    tables = [
        np.concatenate(([OUTSIDE], basin[offset + 1 : offset + 1 + count]))
        for offset, count in zip(offsets, pieces, strict=False)
    ]
    a = np.concatenate([table[part.a] for table, part in zip(tables, parts, strict=True)])
    b = np.concatenate([table[part.b] for table, part in zip(tables, parts, strict=True)])
    level = np.concatenate([part.level for part in parts])
    tick(0.4)
    fixed = np.zeros(1 + sum(part.own for part in parts), bool)
    fixed[OUTSIDE] = True
    spill = merge_basins(fixed, a, b, level, lambda done: tick(0.4 + 0.6 * done))[1]
    return [
        np.maximum(part.floor, spill[table[part.piece]]) for table, part in zip(tables, parts, strict=True)
    ]


def _basin_of_piece(
    parts: list[BlockBasins], labels: np.ndarray, blocks: Blocks, offsets: np.ndarray
) -> np.ndarray:
    """Return the basin (0 outside, else 1..) each piece of each block drains to; piece 0 is the outside."""
    target = np.arange(offsets[-1] + 1)
    ends = np.zeros(offsets[-1] + 1, bool)
    ends[OUTSIDE] = True
    pieces = np.concatenate([part.piece for part in parts])
    first_label = np.cumsum([0] + [len(part.piece) for part in parts])
    for offset, part in zip(offsets, parts, strict=False):
        ends[offset + 1 : offset + 1 + part.own] = True
        row, column = np.divmod(part.rim, blocks.columns)
        home = blocks.number_of(row, column)
        there = pieces[first_label[home] + labels[row, column]]
        first = offset + 1 + part.own
        target[first : first + len(part.rim)] = np.where(there, offsets[home] + there, OUTSIDE)
    follow(target)
    return (np.cumsum(ends) - 1)[target]


def merge_basins(
    fixed: np.ndarray,
    a: np.ndarray,
    b: np.ndarray,
    level: np.ndarray,
    tick: Callable[[float], None] = lambda fraction: None,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Merge basins until only the `fixed` ones are left.

    Boruvka's rounds: each basin that is not fixed spills over its lowest saddle into a neighbour; basins that
    so hang together become one, with saddles of its own. `a`, `b` and `level` are the saddles. Returns for
    each basin the number of the one left that it is in, the level its water must rise to before it gets there
    (-inf for a fixed one), and the saddles between those left.
    """
    rounds: list[tuple[np.ndarray, np.ndarray]] = []
    # From the highest saddle down: of several written to one basin the last one stays, which is the lowest.
    order = np.argsort(level)[::-1]
    a, b, level = a[order], b[order], level[order]
    while True:
        apart = a != b
        a, b, level = a[apart], b[apart], level[apart]
        if fixed.all():
            break
        tick(1 - 2.0 ** -len(rounds))
        lowest, receiver = _lowest_saddles(fixed, a, b, level)
        numbers = np.arange(len(fixed))
        # Two basins that spill into each other: the first one stays.
        mutual = np.flatnonzero((receiver[receiver] == numbers) & (receiver > numbers))
        receiver[mutual] = mutual
        follow(receiver)
        stays = receiver == numbers
        merged = (np.cumsum(stays) - 1)[receiver]
        rounds.append((lowest, merged))
        a, b, fixed = merged[a], merged[b], fixed[stays]
    left = np.arange(len(fixed))
    floor = np.full(len(fixed), -np.inf, level.dtype)
    for lowest, merged in reversed(rounds):
        left, floor = left[merged], np.maximum(lowest, floor[merged])
    return left, floor, a, b, level


def _lowest_saddles(
    fixed: np.ndarray, a: np.ndarray, b: np.ndarray, level: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the level of each basin's last saddle and the basin beyond it; -inf and itself if fixed."""
    number = np.arange(len(a))
    saddle = np.zeros((2, len(fixed)), np.intp)
    saddle[0, a] = number
    saddle[1, b] = number
    free = np.flatnonzero(~fixed)
    saddle = saddle[:, free].max(axis=0)
    lowest = np.full(len(fixed), -np.inf, level.dtype)
    lowest[free] = level[saddle]
    receiver = np.arange(len(fixed))
    receiver[free] = a[saddle] + b[saddle] - free
    return lowest, receiver
