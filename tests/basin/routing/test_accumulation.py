"""Accumulation of hand-made directions."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.routing.accumulation import accumulate, accumulate_area_km2
from tailings_plugin.errors import DataProblem

METRES = Grid(3, 3, 0.0, 3000.0, 1000.0, 1000.0, "", False)


def test_counts_by_hand():
    # The upper row runs east and down the right side, the lower ones gather in the middle, which is a sink.
    codes = np.array([[1, 1, 4], [1, 0, 4], [128, 64, 4]], np.uint8)
    assert accumulate(codes, METRES).tolist() == [[1, 2, 3], [1, 4, 4], [1, 1, 5]]
    assert accumulate_area_km2(codes, METRES).tolist() == [[1, 2, 3], [1, 4, 4], [1, 1, 5]]


def test_no_data_takes_nothing_on():
    codes = np.array([[1, 1, 255], [255, 16, 16]], np.uint8)
    grid = Grid(2, 3, 0.0, 2.0, 1.0, 1.0, "", False)
    assert accumulate(codes, grid).tolist() == [[1, 2, 0], [0, 2, 1]]


def test_cells_narrow_towards_the_pole():
    grid = Grid(2, 1, 0.0, 60.0, 1.0, 1.0, "", True)
    area = accumulate_area_km2(np.array([[4], [4]], np.uint8), grid)
    own = grid.cell_areas_km2()
    assert own[0] < own[1]
    assert area.tolist() == [[own[0]], [own[0] + own[1]]]


def test_many_springs_at_once():
    # Above the size that changes the way of adding: every row runs east, the last column south.
    codes = np.full((900, 5), 1, np.uint8)
    codes[:, 4] = 4
    total = accumulate(codes, Grid(900, 5, 0.0, 0.0, 1.0, 1.0, "", False))
    assert total[:, 3].tolist() == [4] * 900
    assert total[:, 4].tolist() == [5 * (i + 1) for i in range(900)]


def test_refuses_circles():
    codes = np.array([[1, 4, 4], [64, 16, 4]], np.uint8)
    with pytest.raises(DataProblem, match=r"circle: 4 cells .* row 0, column 0"):
        accumulate(codes, Grid(2, 3, 0.0, 0.0, 1.0, 1.0, "", False))
