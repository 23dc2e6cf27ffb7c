"""Tiles in groups, and the search over flat cells in them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from tailings_plugin.basin.grid.blocks import Block
from tailings_plugin.basin.grid.d8 import OFFSETS
from tailings_plugin.basin.tiles.searching import FAR, least_beyond, search
from tailings_plugin.basin.tiles.tiling import Tiling


def test_groups_are_as_even_as_can_be():
    # 7 x 3 tiles of 10 x 20 cells, the last ones cut: no more than 4 along a side.
    tiling = Tiling(65, 55, (10, 20))
    groups = tiling.groups(4)
    assert groups.tiles == [Block(0, 40, 0, 55), Block(40, 65, 0, 55)]
    assert [tiling.within(each) for each in groups.tiles] == [list(range(12)), list(range(12, 21))]
    # 5 tiles: 3 and 2, not 4 and 1.
    assert Tiling(5, 1, (1, 1)).groups(4).tiles == [Block(0, 3, 0, 1), Block(3, 5, 0, 1)]


def test_the_rim_of_a_group_is_of_rings_of_tiles():
    tiling = Tiling(4, 4, (2, 2))
    cells, home, place = tiling.rim_of(Block(0, 4, 0, 2))
    # The cells east of it, in a group of 6 x 4 with its rim; of tiles 1 and 3 the western sides.
    assert cells.tolist() == [7, 11, 15, 19]
    assert home.tolist() == [1, 1, 3, 3]
    ring = np.array([10, 11, 20, 21, 10, 20, 11, 21])  # cells 10, 11 above 20, 21
    assert tiling.along_rim(home, place, lambda _: ring, ring.dtype).tolist() == [10, 20, 10, 20]


def over_codes(level):
    """Return for each cell of a padded plane the codes of the steps to equal cells, none off it."""
    over = np.zeros(level.shape, np.uint8)
    rows, columns = level.shape
    for row in range(1, rows - 1):
        for column in range(1, columns - 1):
            for code, down, right in OFFSETS:
                if level[row + down, column + right] == level[row, column]:
                    over[row, column] |= code
    return over


def one_by_one(plane, over, pitch):
    """Return the distances that are left when each cell in turn looks at its neighbours, until none changes."""
    plane, changed = plane.copy(), True
    while changed:
        changed = False
        for cell in np.flatnonzero(over):
            for code, down, right in OFFSETS:
                beside = cell + down * pitch + right
                if over[cell] & code and plane[cell] > plane[beside] + 1:
                    plane[cell], changed = plane[beside] + 1, True
    return plane


@settings(max_examples=60, deadline=None)
@given(
    hnp.arrays(np.int8, st.tuples(st.integers(1, 8), st.integers(1, 8)), elements=st.integers(0, 1)),
    st.lists(st.tuples(st.integers(0, 63), st.integers(0, 9)), max_size=5),
)
def test_search_against_cell_by_cell(level, begins):
    level = np.pad(level, 1, constant_values=-1)
    over, pitch = over_codes(level).reshape(-1), level.shape[1]
    inside = np.flatnonzero(level.reshape(-1) >= 0)
    plane = np.full(level.size, FAR, np.int32)
    for place, steps in begins:
        plane[inside[place % len(inside)]] = steps
    expected = one_by_one(plane, over, pitch)
    begun = plane.copy()
    assert search(plane, over, np.flatnonzero(plane < FAR), pitch, lambda: False) == (expected < begun).any()
    assert plane.tolist() == expected.tolist()


def test_a_search_that_is_given_up_lowers_nothing():
    over = over_codes(np.pad(np.zeros((3, 3), np.int8), 1, constant_values=-1)).reshape(-1)
    plane = np.full(25, FAR, np.int32)
    plane[6] = 0
    assert not search(plane, over, np.array([6]), 5, lambda: True)
    assert (plane < FAR).sum() == 1


@pytest.mark.parametrize(("around", "least"), [(7, 8), (-1, FAR), (FAR, FAR)])
def test_the_least_beyond(around, least):
    # The cell in the middle of 3 x 3, with what is east of it; -1 is off the raster.
    plane = np.full(9, 3, np.int32)
    plane[5] = around
    assert least_beyond(plane, np.array([4]), np.array([1], np.uint8), 3).tolist() == [least]
