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
from .steepest import UNSET, beside, lower_neighbours, steepest_codes
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
    has_outside = np.count_nonzero(no_relief) > 0
    if has_outside:
        inner[no_relief[1:-1, 1:-1]] = NO_DATA
    if sinks is not None:
        inner[(sinks != 0) & (inner != NO_DATA)] = END
    flat = np.flatnonzero(own == UNSET)
    at_edge = np.zeros(0, np.intp)
    if has_outside:
        all_flat, flat = flat, _let_out(flat, own, no_relief)
        at_edge = all_flat[own.reshape(-1).take(all_flat) != UNSET]
    receivers = _receivers(own, flat, padded)
    if sinks is not None:
        receivers[:-1][own.reshape(-1) == END] = own.size
    # Off the relief: the padding beyond the raster and no-data are the outside.
    if has_outside:
        receivers[:-1][no_relief.reshape(-1)] = own.size
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
    receivers = np.arange(own.size + 1)
    receivers[:-1] += _steps(own.shape[1]).take(own.reshape(-1))
    level_steps = np.array([0, *(down * own.shape[1] + right for _, down, right in EARLIER + OFFSETS)])
    receivers[flat] += level_steps.take(_level_ways(own, padded).take(flat))
    return receivers


def _level_ways(own: np.ndarray, padded: np.ndarray) -> np.ndarray:
    """Return for each cell of the padded block (flat) which equal neighbour a flat cell may lead to.

    1 + the place in EARLIER + OFFSETS: an earlier flat cell, or better one that drains; 0 for none.
    """
    pitch = own.shape[1]
    codes, heights = own.reshape(-1), padded.reshape(-1)
    found = np.zeros(own.size, np.uint8)
    ways = beside(found, pitch, 0, 0)
    level, serves = np.empty((2, ways.size), bool)
    flat, drains = codes == UNSET, codes < UNSET
    for number, offset in enumerate(OFFSETS, start=1 + len(EARLIER)):
        step = offset[1:]
        np.equal(beside(heights, pitch, *step), beside(heights, pitch, 0, 0), out=level)
        np.logical_and(level, beside(drains, pitch, *step), out=serves)
        np.maximum(ways, serves.view(np.uint8) * np.uint8(number), out=ways)
        if offset in EARLIER:
            np.logical_and(level, beside(flat, pitch, *step), out=serves)
            np.maximum(ways, serves.view(np.uint8) * np.uint8(1 + EARLIER.index(offset)), out=ways)
    return found


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
    lower = lower_neighbours(padded)
    # A cell that leads down and has its lower neighbours in one piece joins nothing: most are like that.
    candidates = may_be_in_pieces(lower)
    candidates |= own == UNSET
    candidates |= own == END
    cell = np.flatnonzero(candidates)
    joins = SADDLES.reshape(-1).take(lower.reshape(-1).take(cell) * np.intp(256) + own.reshape(-1).take(cell))
    heights = padded.reshape(-1)
    a, b, level = [], [], []
    for code, down, right in OFFSETS:
        here = cell.take(np.flatnonzero((joins & code) != 0))
        first, second = label.take(here), label.take(here + (down * pitch + right))
        differ = np.flatnonzero(first != second)
        a.append(first.take(differ))
        b.append(second.take(differ))
        level.append(heights.take(here.take(differ)))
    return np.concatenate(a).astype(np.intp), np.concatenate(b).astype(np.intp), np.concatenate(level)


def may_be_in_pieces(lower: np.ndarray) -> np.ndarray:
    """Return where the neighbours named by sums of codes (uint8) do not all follow each other around the cell.

    A row of neighbours begins where one is named and the one before it is not; two begin where two bits are set.
    """
    begins = lower & ~(lower << 1 | lower >> 7)
    return (begins & (begins - np.uint8(1))) != 0


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
    order = _ascending(level)[::-1]
    a, b, level = a.take(order), b.take(order), level.take(order)
    while True:
        apart = np.flatnonzero(a != b)
        a, b, level = a.take(apart), b.take(apart), level.take(apart)
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
        merged = (np.cumsum(stays) - 1).take(receiver)
        rounds.append((lowest, merged))
        a, b, fixed = merged.take(a), merged.take(b), fixed[stays]
    left = np.arange(len(fixed))
    floor = np.full(len(fixed), -np.inf, level.dtype)
    for lowest, merged in reversed(rounds):
        left, floor = left.take(merged), np.maximum(lowest, floor.take(merged))
    return left, floor, a, b, level


def _ascending(level: np.ndarray) -> np.ndarray:
    """Return the places of levels (float32 or float64) from the lowest to the highest, as `argsort` but quicker.

    The bits of a float, those of negative ones turned round, are a whole number of the same order. Whole numbers of
    16 bits are sorted without comparing: once for each 16 bits, the last ones first.
    """
    number = np.uint32 if level.itemsize == 4 else np.uint64
    bits: np.ndarray = np.ascontiguousarray(level).view(number)
    highest = number(1 << (8 * level.itemsize - 1))
    keys = np.where(bits & highest, ~bits, bits | highest)
    order = np.argsort(keys.astype(np.uint16), kind="stable")
    for shift in range(16, 8 * level.itemsize, 16):
        order = order.take(np.argsort((keys.take(order) >> number(shift)).astype(np.uint16), kind="stable"))
    return order


def _lowest_saddles(
    fixed: np.ndarray, a: np.ndarray, b: np.ndarray, level: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the level of each basin's last saddle and the basin beyond it; -inf and itself if fixed."""
    number = np.arange(len(a))
    saddle = np.zeros((2, len(fixed)), np.intp)
    saddle[0, a] = number
    saddle[1, b] = number
    free = np.flatnonzero(~fixed)
    last = np.maximum(*saddle).take(free)
    lowest = np.full(len(fixed), -np.inf, level.dtype)
    lowest[free] = level.take(last)
    receiver = np.arange(len(fixed))
    receiver[free] = a.take(last) + b.take(last) - free
    return lowest, receiver
