"""Basins and their spill levels: the table of saddles, merging by hand, and a block as the raster sees it."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.blocks import Block
from tailings_plugin.basin.grid.d8 import END, NO_DATA, OFFSETS
from tailings_plugin.basin.routing.depressions import (
    SADDLES,
    _ascending,
    analyse_block,
    may_be_in_pieces,
    merge_basins,
    padded_heights,
)
from tailings_plugin.basin.routing.steepest import UNSET
from tailings_plugin.basin.routing.voids import find_voids

PLACE = {code: (down, right) for code, down, right in OFFSETS}


def pieces_of(codes):
    """Sort neighbours into pieces of cells that touch each other, by their places beside the cell."""
    left, pieces = sorted(codes), []
    while left:
        piece, todo = set(), [left[0]]
        while todo:
            code = todo.pop()
            piece.add(code)
            for other in left:
                near = all(abs(a - b) <= 1 for a, b in zip(PLACE[code], PLACE[other], strict=True))
                if near and other not in piece and other not in todo:
                    todo.append(other)
        pieces.append(piece)
        left = [code for code in left if code not in piece]
    return pieces


def test_a_saddle_joins_one_neighbour_of_each_piece_but_the_one_it_drains_to():
    for mask in range(256):
        pieces = pieces_of([code for code in PLACE if mask & code])
        assert SADDLES[mask, UNSET] == sum(min(piece) for piece in pieces)
        assert SADDLES[mask, END] == sum(min(piece) for piece in pieces)
        for code in PLACE:
            if mask & code:
                assert SADDLES[mask, code] == sum(min(piece) for piece in pieces if code not in piece)


def test_neighbours_in_one_row_are_in_one_piece():
    masks = np.arange(256, dtype=np.uint8)
    for mask, may in zip(masks.tolist(), may_be_in_pieces(masks).tolist(), strict=True):
        turned = [mask >> i & 1 for i in range(8)]
        rows = sum(now > before for before, now in zip(turned[-1:] + turned, turned, strict=False))
        assert may == (rows > 1)
        assert may or len(pieces_of([code for code in PLACE if mask & code])) <= 1


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_levels_of_all_sizes_and_signs_in_order(dtype):
    rng = np.random.default_rng(5)
    level = np.concatenate([rng.normal(0, 10.0**power, 300) for power in range(-6, 7, 2)]).astype(dtype)
    level = np.concatenate([level, level[::7], np.array([0.0, np.inf, -np.inf], dtype)])
    order = _ascending(level)
    assert level[order].tolist() == sorted(level.tolist())
    assert np.unique(order).tolist() == list(range(len(level)))


def merged(fixed, *saddles):
    """Merge basins with saddles (a, b, level); return the basin each is in, its level, and what is left."""
    a, b, level = (np.array(column) for column in zip(*saddles, strict=True))
    left, floor, a, b, level = merge_basins(np.array(fixed, bool), a, b, level.astype(float))
    saddles = {(*sorted(pair), at) for *pair, at in zip(a.tolist(), b.tolist(), level.tolist(), strict=True)}
    return left.tolist(), floor.tolist(), saddles


def test_basins_spill_over_their_lowest_saddle():
    # 0 is fixed. 1 leaves at 5 (not at 9); 2 rises to 7 into 1.
    assert merged([1, 0, 0], (0, 1, 9), (0, 1, 5), (1, 2, 7)) == ([0, 0, 0], [-np.inf, 5, 7], set())
    # 2 lies lower than its neighbour's way out: both become one lake at 3, which leaves at 5.
    assert merged([1, 0, 0], (0, 1, 5), (2, 1, 3)) == ([0, 0, 0], [-np.inf, 5, 5], set())


def test_a_chain_of_lakes_takes_the_highest_saddle_on_its_best_way():
    # From 4 to the outside (0): 4-3 at 2, 3-2 at 8, 2-1 at 4, 1-0 at 6; a second way from 4 at 9.
    saddles = [(4, 3, 2), (3, 2, 8), (2, 1, 4), (1, 0, 6), (4, 0, 9)]
    assert merged([1, 0, 0, 0, 0], *saddles) == ([0] * 5, [-np.inf, 6, 6, 8, 8], set())
    saddles[-1] = (4, 0, 7)
    assert merged([1, 0, 0, 0, 0], *saddles) == ([0] * 5, [-np.inf, 6, 6, 7, 7], set())


def test_fixed_basins_stay_with_the_saddles_between_them():
    # 0 and 2 are fixed; 1 spills into 2 at 4, and what joined it with 0 joins 2 with 0.
    assert merged([1, 0, 1], (0, 1, 6), (1, 2, 4), (0, 2, 9)) == (
        [0, 1, 1],
        [-np.inf, 4, -np.inf],
        {(0, 1, 6), (0, 1, 9)},
    )
    # Numbers of those left close up: of basins 0..3 the first and the last stay.
    assert merged([1, 0, 0, 1], (1, 0, 1), (2, 3, 2), (1, 2, 5)) == (
        [0, 0, 1, 1],
        [-np.inf, 1, 2, -np.inf],
        {(0, 1, 5)},
    )


def test_random_basins_spill_as_by_a_flood():
    rng = np.random.default_rng(1)
    for _ in range(60):
        count = int(rng.integers(2, 12))
        a = np.concatenate([np.arange(1, count), rng.integers(0, count, 12)])
        b = np.concatenate([rng.integers(0, np.arange(1, count)), rng.integers(0, count, 12)])
        level = rng.permutation(len(a)).astype(float)
        fixed = np.zeros(count, bool)
        fixed[0] = True
        _, floor, *_ = merge_basins(fixed, a, b, level)
        # The least level at which a way from each basin to 0 is open.
        expected = np.full(count, np.inf)
        expected[0] = -np.inf
        for _ in range(count):
            for p, q, at in zip(a, b, level, strict=True):
                expected[p] = min(expected[p], max(expected[q], at))
                expected[q] = min(expected[q], max(expected[p], at))
        assert floor.tolist() == expected.tolist()


HEIGHTS = np.array(
    [
        [9.0, 9, 9, 9, 9, 9],
        [9, 2, 7, 1, 9, 9],
        [9, 9, 9, 9, 9, 9],
        [9, 9, 9, 9, np.nan, 9],
        [9, 9, 9, 9, 9, np.nan],
    ]
)


def test_a_block_has_a_rim_of_neighbours_and_infinity_beyond_the_relief():
    voids = find_voids(HEIGHTS)
    part = padded_heights(HEIGHTS, Block(0, 2, 0, 3), voids)
    inf = np.inf
    assert part.tolist() == [
        [inf, inf, inf, inf, inf], [inf, 9, 9, 9, 9], [inf, 9, 2, 7, 1], [inf, 9, 9, 9, 9],
    ]  # fmt: skip
    part = padded_heights(HEIGHTS, Block(3, 5, 3, 6), voids)
    # The no-data reaches the edge over a corner.
    assert part.tolist() == [
        [9, 9, 9, 9, inf], [9, 9, inf, 9, inf], [9, 9, 9, inf, inf], [inf, inf, inf, inf, inf],
    ]  # fmt: skip
    hole = HEIGHTS.copy()
    hole[4, 5] = 6
    assert padded_heights(hole, Block(2, 4, 3, 5), find_voids(hole)).tolist() == [
        [7, 1, 9, 9], [9, 9, 9, 9], [9, 9, 6, 9], [9, 9, 9, 6],
    ]  # fmt: skip


def analysed(heights, block=None, sinks=None):
    """Return what a block of a raster (all of it) hands on, and the codes and labels with one cell more around."""
    rows, columns = heights.shape
    codes = np.full((rows + 2, columns + 2), NO_DATA, np.uint8)
    labels = np.zeros(heights.shape, np.uint16)
    lengths = np.tile([1.0, 1.0, 2**0.5], (rows, 1))
    block = block or Block(0, rows, 0, columns)
    basins = analyse_block(heights, lengths, sinks, find_voids(heights), codes, labels, block)
    return basins, codes, labels


def saddles_of(basins):
    pairs = zip(basins.a.tolist(), basins.b.tolist(), basins.level.tolist(), strict=True)
    return {(*sorted(pair), level) for *pair, level in pairs}


def test_a_block_hands_on_its_pits_that_touch_the_edge():
    # Cells of the edge, at 9, lead into the pits of 2 and 1; between these lies a saddle of 7.
    heights = HEIGHTS.copy()
    heights[3:] = 9
    basins, codes, labels = analysed(heights)
    assert (basins.own, basins.rim.tolist()) == (2, [])
    assert basins.floor.tolist() == [-np.inf] * 3
    first, second = basins.piece[labels[1, 1]], basins.piece[labels[1, 3]]
    assert saddles_of(basins) == {(0, first, 9), (0, second, 9), (1, 2, 7)}
    assert {first, second} == {1, 2}
    assert codes[2, 3] == 1  # (1, 2), at 7, between 2 in the west and 1 in the east
    assert codes[2, 2] == codes[2, 4] == UNSET


def test_pits_inside_a_block_merge_into_what_touches_its_edge():
    # A ring of 9 around two pits, of 3 and 2 with a saddle of 6 between; outside it all falls to the edge.
    heights = np.full((7, 9), 1.0)
    heights[1:6, 1:8] = 9
    heights[2:5, 2:7] = 8
    heights[3, 3:6] = [3, 6, 2]
    heights[1, 5] = 7  # where the ring is lowest
    basins, _, labels = analysed(heights)
    assert (basins.own, saddles_of(basins)) == (0, set())
    assert set(basins.piece.tolist()) == {0}
    west, east = basins.floor[[labels[3, 3], labels[3, 5]]]
    # Out of the ring water gets at 8, the inner slope, on its way to 7.
    assert (west, east) == (8, 8)
    heights[2, 5] = 6.5
    basins, _, labels = analysed(heights)
    assert basins.floor[[labels[3, 3], labels[3, 5]]].tolist() == [7, 7]
    assert labels[3, 3] != labels[3, 5]
    assert labels[0, 0] == 0


def test_the_cells_beside_a_block_are_its_rim():
    heights = np.tile(np.arange(6.0, 0, -1), (3, 1))  # falls east
    basins, codes, labels = analysed(heights, Block(0, 3, 0, 3))
    assert basins.rim.tolist() == [3, 9, 15]  # column 3 of each row
    assert codes[1:4, 1:4].tolist() == [[1, 1, 1]] * 3
    assert labels[:, :3].tolist() == [[1] * 3, [2] * 3, [3] * 3]
    assert basins.flat_cells == 0
    basins, codes, labels = analysed(heights, Block(1, 3, 3, 6))
    # North and north-west of it, and the column west of it.
    assert basins.rim.tolist() == [2, 3, 4, 5, 8, 14]
    # The last column is the lowest and lies at the edge of the raster: its cells lead off it.
    assert basins.flat_cells == 0
    assert (codes[2:4, 6] == 1).all()


@pytest.mark.parametrize("value", [1, 3])
def test_sinks_end_water_in_a_block(value):
    heights = np.tile(np.arange(6.0, 0, -1), (3, 1))
    sinks = np.zeros(heights.shape, np.uint8)
    sinks[1, 1] = value
    _, codes, labels = analysed(heights, sinks=sinks)
    assert codes[2].tolist() == [NO_DATA, 1, END, 1, 1, 1, 1, NO_DATA]
    assert (labels == 0).all()
