"""Ways across flats: how far cells are from the banks, and which of several ways is taken."""

from threading import Event

import numpy as np
import pytest

from tailings_plugin.basin.grid.d8 import OFFSETS
from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.routing import flats
from tailings_plugin.basin.routing.directions import flow_directions
from tailings_plugin.basin.routing.flats import distance_to_banks
from tailings_plugin.basin.routing.steepest import UNSET

STEP = {code: (down, right) for code, down, right in OFFSETS}
STRAIGHT_FIRST = [1, 4, 16, 64, 2, 8, 32, 128]


def square_grid(shape) -> Grid:
    return Grid(*shape, 0.0, shape[0] * 10.0, 10.0, 10.0, "", geographic=False)


def test_steps_to_the_banks():
    codes = np.full((7, 9), UNSET, np.uint8)
    codes[[0, -1]] = codes[:, [0, -1]] = 1
    expected = np.zeros((7, 9), int)
    for ring in range(1, 4):
        expected[ring : 7 - ring, ring : 9 - ring] = ring
    assert distance_to_banks(codes, Event()).tolist() == expected.tolist()
    codes[3, 4] = 16  # an island in the middle
    around = distance_to_banks(codes, Event())
    assert around[2:5, 3:6].tolist() == [[1, 1, 1], [1, 0, 1], [1, 1, 1]]
    assert around[3, 1:8].tolist() == [1, 2, 1, 0, 1, 2, 1]


def test_random_steps_to_the_banks():
    rng = np.random.default_rng(3)
    for _ in range(20):
        codes = np.where(rng.random((12, 15)) < 0.85, UNSET, 4).astype(np.uint8)
        codes[[0, -1]] = codes[:, [0, -1]] = 255
        banks = np.argwhere(codes != UNSET)
        for (row, column), steps in np.ndenumerate(distance_to_banks(codes, Event())):
            assert steps == np.abs(banks - (row, column)).max(axis=1).min()


def test_cancelled_it_gives_up():
    codes = np.full((9, 9), UNSET, np.uint8)
    codes[[0, -1]] = codes[:, [0, -1]] = 1
    cancelled = Event()
    cancelled.set()
    assert (distance_to_banks(codes, cancelled)[1:-1, 1:-1] == flats.FAR).all()


def lake(shape, outlet, *islands) -> np.ndarray:
    """A level lake of 5 m in land of 9 m that leaves the raster at `outlet`, a cell of its edge."""
    heights = np.full(shape, 9.0, np.float32)
    heights[1:-1, 1:-1] = 5
    for cell in islands:
        heights[cell] = 9
    heights[outlet] = 5
    return heights


def expected_ways(heights, outlet) -> np.ndarray:
    """Search outward from the outlet; of cells of the last step the one farthest off the banks is taken."""
    level = heights == heights[outlet]
    banks = np.argwhere(~np.pad(level, 1)) - 1
    off = {tuple(c): np.abs(banks - c).max(axis=1).min() for c in np.argwhere(level)}
    codes, front = {outlet: None}, [outlet]
    while front:
        reached = {}
        for cell in front:
            for rank, code in enumerate(STRAIGHT_FIRST):
                down, right = STEP[code]
                beside = (cell[0] - down, cell[1] - right)
                if off.get(beside) and beside not in codes:
                    # Farthest first; straight before diagonal where that does not tell.
                    reached.setdefault(beside, []).append((-off[cell], rank, code))
        codes |= {cell: min(ways)[2] for cell, ways in reached.items()}
        front = list(reached)
    return codes


LAKES = [
    lake((7, 9), (3, 8)),
    lake((9, 7), (0, 2)),
    lake((11, 13), (10, 1), (5, 5), (5, 6), (3, 9), (7, 4)),
    lake((8, 8), (7, 7), (4, 4)),
]
OUTLETS = [(3, 8), (0, 2), (10, 1), (7, 7)]


@pytest.mark.parametrize("small_front", [0, 4, 10**9])
@pytest.mark.parametrize(("heights", "outlet"), list(zip(LAKES, OUTLETS, strict=True)))
def test_ways_keep_off_the_banks(monkeypatch, small_front, heights, outlet):
    # Few and many cells at once are searched in two ways: always the same.
    monkeypatch.setattr(flats, "SMALL_FRONT", small_front)
    codes = flow_directions(heights, square_grid(heights.shape)).codes
    for cell, code in expected_ways(heights, outlet).items():
        if code is not None:
            assert codes[cell] == code, cell


def test_an_outlet_leads_down_the_steepest_of_what_lies_lower():
    # A lake of 5 m with two ways out at its level: one falls by 3 m to the south, the other by 2 to the east.
    heights = np.full((6, 6), 9.0, np.float32)
    heights[1:4, 1:4] = 5
    heights[3, 3] = 4  # a pit, so that the lake is below its level of 5
    heights[4, 2], heights[2, 4] = 2, 3
    heights[5, 2], heights[2, 5] = 1, 1
    codes = flow_directions(heights, square_grid(heights.shape)).codes
    assert codes[3, 2] == 4  # 3 m over 10 m
    assert codes[2, 3] == 1  # 2 m over 10 m
    assert codes[3, 1] == 2  # 3 m over 14.1 m, nothing straight
    assert codes[3, 3] == 8  # to (4, 2), 2 m lower over 14.1 m; (2, 4) is 1 m lower


def test_the_search_ends_with_a_tick_for_each_step():
    ticks = []
    # A channel of eight cells of one level that leaves in the east: found one after the other.
    heights = np.full((3, 8), 9.0, np.float32)
    heights[1] = 5
    flow_directions(heights, square_grid(heights.shape), tick=ticks.append)
    behind = [round(tick, 6) for tick in ticks if tick > 0.825]
    assert behind == sorted(behind)
    assert len(set(behind)) >= 3
