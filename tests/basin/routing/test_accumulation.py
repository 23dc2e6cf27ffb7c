"""Accumulation of hand-made directions."""

import numpy as np
import pytest
from osgeo import osr

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.routing import accumulation
from tailings_plugin.basin.routing.accumulation import (
    accumulate,
    accumulate_area_km2,
    accumulate_numbers,
    area_numbers,
    area_unit_km2,
)
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


def test_each_cell_gives_its_own_area_where_areas_change_along_a_row():
    # On a sinusoidal map of the world cells are alike, on Web Mercator they shrink by row: Mollweide has both.
    reference = osr.SpatialReference()
    reference.ImportFromProj4("+proj=moll +lon_0=0 +datum=WGS84 +units=m")
    grid = Grid(1, 5, 5_000_000.0, 6_000_000.0, 800_000.0, 100_000.0, reference.ExportToWkt(), False)
    own = grid.areas_km2()[0]
    assert own.shape == (5,) and np.ptp(own) > 1e-4
    # East, east, to the end in the middle; the two in the east run west.
    area = accumulate_area_km2(np.array([[1, 1, 0, 16, 16]], np.uint8), grid)
    np.testing.assert_allclose(
        area[0], [own[0], own[0] + own[1], own.sum(), own[3] + own[4], own[4]], rtol=1e-14
    )


def test_the_sum_of_areas_knows_no_order():
    # 0.1 + 0.2 + 0.3 differs from 0.3 + 0.2 + 0.1 in fractions.
    grid = Grid(1, 4, 0.0, 1.0, 1000.0, 1000.0, "", False)
    unit = area_unit_km2(grid)
    there, back = (
        accumulate_numbers(np.array([codes], np.uint8), area_numbers(np.array([areas]), unit))
        for codes, areas in (([1, 1, 1, 0], [0.1, 0.2, 0.3, 0.4]), ([0, 16, 16, 16], [0.4, 0.1, 0.2, 0.3]))
    )
    assert there[0, 3] == back[0, 0]
    assert (there[0, 3] * unit, np.log2(unit) % 1) == (1.0, 0)


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


def sums_of_a_walk(codes, own):
    """Walk down from every cell, adding its own number to each cell on the way (Python's whole numbers)."""
    step = {1: (0, 1), 2: (1, 1), 4: (1, 0), 8: (1, -1)}
    sums = np.zeros(codes.shape, object)
    for row, column in np.ndindex(codes.shape):
        number = int(own[row, column])
        while row < codes.shape[0] and 0 <= column < codes.shape[1] and codes[row, column] != 255:
            sums[row, column] += number
            if codes[row, column] == 0:
                break
            down, right = step[int(codes[row, column])]
            row, column = row + down, column + right
    return sums


# Step by step, all along at once, and from one to the other; in tiles of which ways leave and come in again.
WAYS = [(1, 1, (99, 99)), (10**9, 1, (99, 99)), (10**9, 0.3, (99, 99)), (3, 1, (7, 9)), (10**9, 1, (1, 2))]


@pytest.mark.parametrize(("small_front", "most_left", "tile"), WAYS)
def test_all_ways_of_adding_give_the_sums_of_a_plain_walk(monkeypatch, small_front, most_left, tile):
    monkeypatch.setattr(accumulation, "SMALL_FRONT", small_front)
    monkeypatch.setattr(accumulation, "MOST_LEFT", most_left)
    monkeypatch.setattr(accumulation, "TILE_SHAPE", tile)
    rng = np.random.default_rng(6)
    codes = rng.choice(np.array([1, 2, 4, 8, 255, 0], np.uint8), (40, 30), p=[0.2, 0.2, 0.3, 0.2, 0.05, 0.05])
    # Ways that run west and south only, or east and south: none runs in a circle.
    codes[1::2][codes[1::2] == 1] = 8
    codes[::2][codes[::2] == 8] = 1
    grid = Grid(40, 30, 0.0, 40.0, 1.0, 1.0, "", True)
    total = accumulate(codes, grid)
    assert (total == sums_of_a_walk(codes, np.ones(codes.shape, int))).all()
    assert (total.dtype, total.flags.c_contiguous) == (np.uint32, True)
    by_row = rng.integers(2**51, 2**52, (40, 1))
    expected = sums_of_a_walk(codes, np.broadcast_to(by_row, codes.shape))
    assert (accumulate_numbers(codes, by_row) == expected).all()
    # Sums above what float64 holds, added as whole numbers all the same.
    by_cell = rng.integers(2**51, 2**52, codes.shape)
    expected = sums_of_a_walk(codes, by_cell)
    assert expected.max() > 2**56
    assert (accumulate_numbers(codes, by_cell) == expected).all()


@pytest.mark.parametrize("code", [1, 2, 4, 8, 16, 32, 64, 128])
def test_each_direction_hands_on(code):
    codes = np.zeros((3, 3), np.uint8)
    codes[1, 1] = code
    total = accumulate(codes, METRES)
    (to,) = np.argwhere(total == 2).tolist()
    east, south = {
        1: (1, 0),
        2: (1, 1),
        4: (0, 1),
        8: (-1, 1),
        16: (-1, 0),
        32: (-1, -1),
        64: (0, -1),
        128: (1, -1),
    }[code]
    assert to == [1 + south, 1 + east]
    assert total.sum() == 10


def test_a_circle_is_counted_and_placed():
    # Two cells that face each other, what runs into them, and a spring beside that ends elsewhere.
    codes = np.array([[0, 16, 1, 16], [1, 1, 128, 64]], np.uint8)
    with pytest.raises(DataProblem, match=r"circle: 2 cells .* row 0, column 2"):
        accumulate(codes, Grid(2, 4, 0.0, 0.0, 1.0, 1.0, "", False))
