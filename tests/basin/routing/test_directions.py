"""Flow directions against a priority-flood written here, on every cell of random reliefs."""

import heapq
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from tailings_plugin.basin.grid.d8 import OFFSETS
from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.routing.accumulation import accumulate
from tailings_plugin.basin.routing.directions import flow_directions
from tailings_plugin.errors import DataProblem

STEP = {code: (down, right) for code, down, right in OFFSETS}


def square_grid(shape, size_m=30.0):
    return Grid(shape[0], shape[1], 500000.0, 4700000.0, size_m, size_m, "", False)


def neighbours(row, column, shape):
    for _, down, right in OFFSETS:
        if 0 <= row + down < shape[0] and 0 <= column + right < shape[1]:
            yield row + down, column + right


def border_no_data(heights):
    """No-data cells 8-connected with the edge of the raster, by a plain search."""
    rows, columns = heights.shape
    found = np.zeros(heights.shape, bool)
    stack = [
        (r, c)
        for r in range(rows)
        for c in range(columns)
        if (r in (0, rows - 1) or c in (0, columns - 1)) and np.isnan(heights[r, c])
    ]
    while stack:
        cell = stack.pop()
        if not found[cell]:
            found[cell] = True
            stack += [n for n in neighbours(*cell, heights.shape) if np.isnan(heights[n])]
    return found


def with_holes_crossed(heights, outside):
    """Enclosed no-data at the lowest height of its rim; the number of holes."""
    crossed, holes = heights.copy(), 0
    for start in zip(*np.nonzero(np.isnan(heights) & ~outside), strict=True):
        if not np.isnan(crossed[start]):
            continue
        hole, rim, stack = set(), [], [start]
        while stack:
            cell = stack.pop()
            if cell in hole:
                continue
            if np.isnan(heights[cell]):
                hole.add(cell)
                stack += neighbours(*cell, heights.shape)
            else:
                rim.append(heights[cell])
        for cell in hole:
            crossed[cell] = min(rim)
        holes += 1
    return crossed, holes


def is_way_out(cell, outside):
    rows, columns = outside.shape
    at_edge = cell[0] in (0, rows - 1) or cell[1] in (0, columns - 1)
    return at_edge or any(outside[n] for n in neighbours(*cell, outside.shape))


def priority_flood(heights, outside, sinks):
    """The level water rises to in each cell before it can leave or reach a sink (Barnes et al. 2014)."""
    filled = np.full(heights.shape, np.nan)
    queue = []
    for cell in np.ndindex(heights.shape):
        if not outside[cell] and (sinks[cell] or is_way_out(cell, outside)):
            filled[cell] = heights[cell]
            heapq.heappush(queue, (heights[cell], cell))
    while queue:
        level, cell = heapq.heappop(queue)
        for n in neighbours(*cell, heights.shape):
            if not outside[n] and np.isnan(filled[n]):
                filled[n] = max(level, heights[n])
                heapq.heappush(queue, (filled[n], n))
    return filled


def walk(cell, codes, outside):
    """Yield the cells of the path, then None when it leaves the relief; fails when it does not end."""
    for _ in range(codes.size + 1):
        yield cell
        code = codes[cell]
        if code == 0:
            return
        cell = (cell[0] + STEP[code][0], cell[1] + STEP[code][1])
        off = not (0 <= cell[0] < codes.shape[0] and 0 <= cell[1] < codes.shape[1])
        if off or outside[cell]:
            yield None
            return
    pytest.fail("a path does not end")


def check_against_flood(heights, sinks=None, block_shape=(3, 4)):
    grid = square_grid(heights.shape)
    marked = np.zeros(heights.shape, np.uint8) if sinks is None else sinks
    kept = heights.copy()
    result = flow_directions(heights, grid, sinks, block_shape=block_shape)
    np.testing.assert_array_equal(heights, kept)
    outside = border_no_data(heights)
    crossed, holes = with_holes_crossed(heights, outside)
    filled = priority_flood(crossed.astype(float), outside, marked)
    assert ((result.codes == 255) == outside).all()
    assert result.border_no_data_cells == outside.sum()
    assert result.holes == holes
    assert result.void_cells == (np.isnan(heights) & ~outside).sum()
    raised = filled > crossed
    assert result.raised_cells == raised.sum()
    assert result.pits == sum(
        all(outside[n] or crossed[n] >= crossed[cell] for n in neighbours(*cell, heights.shape))
        for cell in zip(*np.nonzero(raised), strict=True)
    )
    ends = 0
    for cell in zip(*np.nonzero(~outside), strict=True):
        path = list(walk(cell, result.codes, outside))
        highest = max(crossed[c] for c in path if c is not None)
        assert highest == filled[cell], (cell, path)
        if path[-1] is not None:
            assert marked[path[-1]]
        assert not any(marked[c] for c in path[:-1] if c is not None)
        ends += 1
    total = accumulate(result.codes, grid)
    assert (total[outside] == 0).all()
    last = [
        (cell, list(walk(cell, result.codes, outside))[1:2])
        for cell in np.ndindex(heights.shape)
        if not outside[cell]
    ]
    out = [cell for cell, after in last if after in ([], [None])]
    assert sum(int(total[cell]) for cell in out) == ends
    return result


SHAPES = st.tuples(st.integers(1, 14), st.integers(1, 14))
LEVELS = st.integers(-3, 3).map(float)


@settings(max_examples=150)
@given(hnp.arrays(np.float32, SHAPES, elements=LEVELS))
def test_flats_and_nested_pits_with_few_levels(heights):
    check_against_flood(heights)


@settings(max_examples=100)
@given(
    hnp.arrays(np.float32, SHAPES, elements=st.floats(-400, 8000, width=32)),
    st.sampled_from([np.float32, np.float64]),
)
def test_any_heights(heights, dtype):
    check_against_flood(heights.astype(dtype))


@settings(max_examples=150)
@given(hnp.arrays(np.float32, SHAPES, elements=LEVELS | st.just(np.float32("nan"))), st.data())
def test_no_data_and_sinks(heights, data):
    if np.isnan(heights).all():
        return
    sinks = data.draw(hnp.arrays(np.uint8, heights.shape, elements=st.sampled_from([0, 0, 0, 0, 1])))
    sinks[border_no_data(heights)] = 0
    check_against_flood(heights, sinks)


def lengths_by_priority_flood(heights):
    """Length of every cell's path: steepest descent, and where there is none, to where the flood came from.

    Of equal levels what was reached first goes on first, so the flood crosses a level evenly on all sides.
    """
    rows, columns = heights.shape
    filled, receiver, queue = {}, {}, []
    for cell in np.ndindex(heights.shape):
        if cell[0] in (0, rows - 1) or cell[1] in (0, columns - 1):
            filled[cell] = heights[cell]
            heapq.heappush(queue, (heights[cell], len(filled), cell))
    while queue:
        level, _, cell = heapq.heappop(queue)
        for n in sorted(neighbours(*cell, heights.shape), key=lambda n: distance(n, cell)):
            if n not in filled:
                filled[n] = max(level, heights[n])
                receiver[n] = cell
                heapq.heappush(queue, (filled[n], len(filled), n))
    for cell in filled:
        if filled[cell] == heights[cell]:
            slopes = {
                n: (heights[cell] - heights[n]) / distance(n, cell) for n in neighbours(*cell, heights.shape)
            }
            steepest = max(slopes, key=slopes.get)
            if slopes[steepest] > 0 and filled[steepest] < filled[cell]:
                receiver[cell] = steepest
    length = {}
    for cell in filled:
        path = [cell]
        while path[-1] in receiver and path[-1] not in length:
            path.append(receiver[path[-1]])
        length.setdefault(path[-1], 0.0)
        for here, after in zip(path[-2::-1], path[:0:-1], strict=True):
            length[here] = length[after] + distance(here, after)
    return length


def distance(a, b):
    return np.hypot(a[0] - b[0], a[1] - b[1])


def rough_relief_with_bowls(size):
    """A rough, gently tilted relief; a good part of it lies below the level of its depressions."""
    rng = np.random.default_rng(5)
    y, x = np.mgrid[0:size, 0:size] / size
    heights = 20 * y + 10 * x + rng.normal(0, 0.6, (size, size))
    for _ in range(8):
        centre_y, centre_x = rng.uniform(0.15, 0.85, 2)
        heights -= 20 * np.exp(-((y - centre_y) ** 2 + (x - centre_x) ** 2) / rng.uniform(0.08, 0.2) ** 2)
    return heights.astype(np.float32)


def test_paths_through_filled_depressions_do_not_wander():
    heights = rough_relief_with_bowls(120)
    result = flow_directions(heights, square_grid(heights.shape))
    assert result.raised_cells > heights.size / 4
    reference = lengths_by_priority_flood(heights)
    ours = theirs = 0.0
    for cell in [(r, c) for r in range(5, 120, 5) for c in range(5, 120, 5)]:
        path = [c for c in walk(cell, result.codes, np.zeros(heights.shape, bool)) if c is not None]
        ours += sum(map(distance, path, path[1:]))
        theirs += reference[cell]
    # Both take the fewest steps possible; keeping off the banks makes more of ours diagonal.
    assert 0.97 * theirs < ours < 1.06 * theirs


class StopError(Exception):
    """What a cancelled run raises."""


@pytest.mark.parametrize("after", range(0, 60, 3))
def test_whatever_the_tick_raises_ends_the_run(after):
    heights = rough_relief_with_bowls(40)
    seen = []

    def tick(fraction):
        seen.append(fraction)
        if len(seen) > after:
            raise StopError

    with pytest.raises(StopError):
        flow_directions(heights, square_grid(heights.shape), tick=tick, block_shape=(10, 20))
    assert threading.active_count() == 1


def test_progress_never_goes_back_and_comes_to_its_end():
    heights = rough_relief_with_bowls(60)
    seen = []
    flow_directions(heights, square_grid(heights.shape), tick=seen.append, block_shape=(10, 20))
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0.0, 1.0)


def test_steepness_counts_true_lengths():
    # At 60 deg a cell of a degree is half as wide as high: 6 m down to the east (111.3 km / 2) is steeper than
    # 10 m down to the south (111.4 km); with square cells it would be the other way.
    heights = np.full((3, 3), 50.0, np.float32)
    heights[1, 1], heights[1, 2], heights[2, 1] = 20.0, 14.0, 10.0
    geographic = Grid(3, 3, 0.0, 61.5, 1.0, 1.0, "", True)
    assert flow_directions(heights, geographic).codes[1, 1] == 1
    assert flow_directions(heights, square_grid((3, 3))).codes[1, 1] == 4


def test_an_edge_cell_leads_inside_when_that_is_lower_and_out_when_nothing_is():
    heights = np.array([[9, 9, 9], [5, 4, 3]], np.float32)
    codes = flow_directions(heights, square_grid((2, 3))).codes
    # Worked by hand: 9 over 4 and 3 goes straight down, the bottom row runs east, its last cell leaves there.
    assert codes.tolist() == [[4, 4, 4], [1, 1, 1]]


# A lake of 100 m that the edge cuts in the east; in the west a channel falls from it to an outlet of 90 m.
CUT_LAKE = np.array(
    [
        [200, 200, 200, 200, 200, 200, 130, 200],
        [200, 200, 200, 200, 200, 200, 110, 200],
        [200, 200, 200, 100, 100, 100, 100, 100],
        [90, 95, 98, 100, 100, 100, 100, 100],
        [200, 200, 200, 100, 100, 100, 100, 100],
        [200, 200, 200, 200, 200, 200, 200, 200],
    ],
    np.float32,
)


@pytest.mark.parametrize("turn", range(4))
@pytest.mark.parametrize("flip", [False, True])
@pytest.mark.parametrize("margin", [0, 2])
@pytest.mark.parametrize("bed", [100, 60])
def test_a_lake_cut_by_the_edge_drains_to_its_lower_outlet(turn, flip, margin, bed):
    heights = CUT_LAKE.copy()
    heights[3, 4:7] = bed  # level, or a depression that spills at 100
    heights = np.pad(np.rot90(heights, turn), margin, constant_values=np.nan)
    if flip:
        heights = heights[:, ::-1]
    heights = np.ascontiguousarray(heights)
    check_against_flood(heights)
    codes = flow_directions(heights, square_grid(heights.shape), block_shape=(3, 4)).codes
    outside = np.isnan(heights)
    for cell in zip(*np.nonzero(heights <= 130), strict=True):
        path = [c for c in walk(cell, codes, outside) if c is not None]
        assert heights[path[-1]] == 90
        # The slope above the lake and the lake lie within ten steps of the channel's end.
        assert len(path) <= 10


def test_a_lake_cut_by_the_side_of_a_window_leaves_over_it():
    # What the lake falls to beyond the window may be nearer: the path must leave, so that the window grows.
    whole = square_grid((12, 16))
    heights = np.full((12, 16), 200, np.float32)
    heights[3:9, 4:12] = CUT_LAKE
    for rows_columns, leaves in (((3, 9, 4, 12), True), ((3, 9, 4, 16), False), ((0, 12, 4, 12), True)):
        row0, row1, col0, col1 = rows_columns
        grid = whole.window(*rows_columns)
        assert grid.goes_on == (row0 > 0, row1 < 12, True, col1 < 16)
        codes = flow_directions(heights[row0:row1, col0:col1], grid).codes
        assert bool(np.isin(codes[5 - row0 : 8 - row0, 7], [1, 2, 128]).all()) == leaves
    assert grid.window(1, 2, 0, 8).goes_on == (True, True, True, True)
    # A window up to the very edge of the raster is cut there for good.
    codes = flow_directions(CUT_LAKE, square_grid((8, 9)).window(1, 7, 1, 9)).codes
    assert not np.isin(codes[2:5, 7], [1, 2, 128]).any()


def test_a_level_from_which_nothing_falls_leaves_over_the_nearest_edge():
    heights = np.full((5, 9), 200, np.float32)
    heights[2] = 100
    codes = flow_directions(heights, square_grid(heights.shape)).codes
    assert codes[2, 5:].tolist() == [1] * 4
    assert codes[2, :4].tolist() == [16] * 4
    heights[2, 4] = 60  # the same with a depression below the level
    assert flow_directions(heights, square_grid(heights.shape)).codes[2, 5:].tolist() == [1] * 4


@settings(max_examples=150)
@given(hnp.arrays(np.float32, SHAPES, elements=LEVELS | st.just(np.float32("nan"))))
def test_water_leaves_only_where_its_level_falls_nowhere(heights):
    if np.isnan(heights).all():
        return
    outside = border_no_data(heights)
    crossed, _ = with_holes_crossed(heights, outside)
    filled = priority_flood(crossed.astype(float), outside, np.zeros(heights.shape, np.uint8))
    codes = flow_directions(heights, square_grid(heights.shape), block_shape=(3, 4)).codes
    for cell in zip(*np.nonzero(~outside), strict=True):
        if list(walk(cell, codes, outside))[1] is not None:
            continue
        level, stack = set(), [cell]
        while stack:
            here = stack.pop()
            level.add(here)
            around = [n for n in neighbours(*here, heights.shape) if not outside[n]]
            assert all(filled[n] >= filled[cell] for n in around)
            stack += [n for n in around if filled[n] == filled[cell] and n not in level]


def test_a_relief_too_large_to_number_is_refused():
    huge = np.lib.stride_tricks.as_strided(np.zeros(1, np.float32), (50000, 50000), (0, 0))
    with pytest.raises(DataProblem, match="50000 x 50000 cells"):
        flow_directions(huge, square_grid((50000, 50000)))
