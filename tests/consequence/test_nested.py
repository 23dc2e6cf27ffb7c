"""Low, middle and high zone lie within each other: by formula, on valleys drawn here, and where channels overflow."""

from itertools import pairwise

import numpy as np
import pytest

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.consequence.nested import nested_zones
from tailings_plugin.consequence.zone import LEVELS, MOBILITY, Flow, flow_of, walk, way_of

CELL = 30.0


def grid_of(heights, cell=CELL):
    return Grid(*heights.shape, 0.0, heights.shape[0] * cell, cell, cell, "", False)


def reader(heights):
    return lambda rows, columns: heights[slice(*rows), slice(*columns)]


def down(rows, column, cell=CELL):
    """A path down the middle of a column."""
    return np.full(2, column + 0.5), np.array([0.5, rows - 0.5]), np.array([0.0, (rows - 1) * cell])


def nested(heights, path, flows):
    zones = nested_zones(reader(heights), grid_of(heights), path, flows)
    return [zones[level] for level in LEVELS if level in zones]


def cells(zone):
    return set((zone.rows * zone.grid.columns + zone.columns).tolist())


def assert_nested(zones):
    for inner, outer in pairwise(zones):
        assert inner.grid == outer.grid
        assert cells(inner) <= cells(outer)
        assert inner.length_m <= outer.length_m
        assert inner.plan_m2 <= outer.plan_m2


def banded(volume_m3, a=0.05, b=80.0, band=2.0):
    return {
        level: flow_of(volume_m3, a, b, factor)
        for level, factor in zip(LEVELS, (1 / band, 1.0, band), strict=True)
    }


def test_the_widest_section_grows_with_the_root_of_the_band():
    # 1e6 m3 of tailings: 500 m2 x 0.8 km2 / 1e6 m3 = 400 m. Twice the areas are those of 2.83 times the volume:
    # 1000 x 1.6e6 / 2.83e6 = 566 m, not 1600.
    assert flow_of(1e6, 0.05, 80.0, 2.0).widest_m == pytest.approx(400 * 2**0.5)
    assert flow_of(1e6, 0.05, 80.0, 0.5).widest_m == pytest.approx(400 / 2**0.5)
    assert flow_of(1e6, 0.05, 80.0, 2.0).volume_m3 == pytest.approx(1e6 * 2**1.5)
    # The same areas come of that volume without a band.
    plain = flow_of(1e6 * 2**1.5, 0.05, 80.0)
    assert (plain.section_m2, plain.plan_m2, plain.widest_m) == pytest.approx((1000, 1.6e6, 400 * 2**0.5))


def test_on_a_plane_a_greater_flow_reaches_farther():
    plane = np.repeat(np.linspace(200, 0, 300)[:, None], 101, axis=1)
    zones = nested(plane, down(300, 50), banded(1e6))
    # Sheets as wide as allowed, 283, 400 and 566 m, in pairs of samples 13.5 m apart: 270, 405 and 567 m. 0.4, 0.8 and
    # 1.6 km2 of them are 1481, 1975 and 2822 m, to a station.
    assert [zone.length_m for zone in zones] == pytest.approx([1481, 1975, 2822], abs=30)
    assert [zone.plan_m2 for zone in zones] == pytest.approx([0.4e6, 0.8e6, 1.6e6], abs=50)
    assert_nested(zones)
    assert not any(zone.held for zone in zones)


def test_the_middle_zone_of_a_lahar_is_that_of_the_formula_whatever_the_band():
    # V-shaped, sides of 0.1. 1e6 m3: 500 m2 in every section, 2.0 km2 in all; 141.4 m wide, 150 m
    # in cells of 30 or 10 m, so 13.3 km.
    across = np.abs(np.arange(61) - 30) * CELL * 0.1
    heights = (600 - np.arange(600))[:, None] * 0.6 + across
    for band in (1.0, 2.0, 3.0):
        _, middle, _ = nested(heights, down(600, 30), banded(1e6, *MOBILITY["lahar"], band))
        assert middle.plan_m2 == pytest.approx(2.0e6, abs=450)
        np.testing.assert_allclose(middle.sections.area_m2[10:-10], 500, rtol=1e-9)
        assert middle.length_m == pytest.approx(2.0e6 / 150, abs=30)


def canyon(rows=400, columns=121):
    """A plain that falls to the south by 0.02, and in it a trench 5 cells wide at its floor and 5 m deep."""
    profile = np.full(columns, 5.0)
    profile[columns // 2 - 2 : columns // 2 + 3] = 0.0
    return (rows - np.arange(rows))[:, None] * 0.6 + profile


def test_a_high_flow_that_leaves_its_channel_has_the_middle_zone_too():
    # The trench holds 5 m x (120 + 30) m = 750 m2. 500 m2 stand 3.7 m deep in it, 120 + 2 x 30 x 3.7 / 5 / 2 x 2 =
    # 164 m wide; 0.4 km2 reach 2.4 km. 1500 m2 cover the plain 600 m wide: 0.6 km2 are full after 1 km.
    flows = {"middle": Flow(1e6, 500.0, 0.4e6), "high": Flow(1.5e6, 1500.0, 0.6e6)}
    assert flows["high"].widest_m == 600
    middle, high = nested(canyon(), down(400, 60), flows)
    assert middle.plan_m2 == pytest.approx(0.4e6, abs=450)
    assert middle.length_m == pytest.approx(0.4e6 / 164, rel=0.05)
    assert_nested([middle, high])
    assert high.held and not middle.held
    # Down to 1 km its own, from there to 2.4 km the middle one's.
    assert high.plan_m2 == pytest.approx(0.6e6 + 0.4e6 - 1000 * 164, rel=0.02)
    assert high.length_m == middle.length_m
    assert high.sections.width_m[20] == pytest.approx(600, abs=30)
    assert high.sections.width_m[60] == middle.sections.width_m[60]
    assert high.ends == "area"


def test_a_low_flow_that_stays_in_its_channel_ends_with_the_middle_zone():
    # 400 m2 in the trench are 3 m deep and 156 m wide, 0.4 km2 of them 2.6 km; the middle one ends after 1 km.
    flows = {"low": Flow(1e6, 400.0, 0.4e6), "middle": Flow(1.5e6, 1500.0, 0.6e6)}
    low, middle = nested(canyon(), down(400, 60), flows)
    assert middle.plan_m2 == pytest.approx(0.6e6, abs=450)
    assert_nested([low, middle])
    assert low.held and not middle.held
    assert low.length_m == pytest.approx(1000, rel=0.05)
    assert low.plan_m2 == pytest.approx(1000 * 156, rel=0.06)


def test_without_a_middle_flow_the_low_zone_lies_within_the_high_one():
    flows = {"low": Flow(1e6, 400.0, 0.4e6), "high": Flow(1.5e6, 1500.0, 0.6e6)}
    zones = nested(canyon(), down(400, 60), flows)
    assert_nested(zones)
    assert [zone.held for zone in zones] == [True, False]
    assert nested_zones(reader(canyon()), grid_of(canyon()), down(400, 60), {}) == {}


def test_a_path_without_data_gives_zones_without_cells():
    heights = np.full((60, 61), np.nan)
    zones = nested(heights, down(60, 30), banded(1e6))
    assert [(zone.ends, len(zone.rows), zone.length_m) for zone in zones] == [("no_data", 0, 0.0)] * 3


def test_the_three_share_the_grid_of_the_narrowest_unless_it_has_too_many_cells():
    # 30 m cells and a 24th of the widest section: 400 m want a third of a cell, 40 m a ninth.
    small, large = Flow(1e6, 200.0, 0.2e6), Flow(1e6, 500.0, 0.8e6)
    path = down(60, 30)
    grid = grid_of(np.zeros((60, 61)))
    assert way_of(grid, *path, large, [large]).times == 3
    assert way_of(grid, *path, large, [small, large]).times == 9
    # 300,000 cells: 12 km2 of 30 m cells are 13,333, 22 times as many allow four, so odd, three.
    huge = Flow(1e6, 100.0, 12e6)
    assert huge.widest_m == 1200
    assert way_of(grid, *path, huge, [small, huge]).times == 3
    # Never coarser than the widest flow alone would have it.
    thin = Flow(1e6, 5.0, 80e6)
    assert way_of(grid, *path, thin, [thin]).times == 3
    assert way_of(grid, *path, huge, [thin, huge]).times == 1


def winding(seed, rows=260, columns=161):
    """A winding valley with shelves, side channels and noise, and the path down its deepest cells."""
    rng = np.random.default_rng(seed)
    row = np.arange(rows)
    swing = rng.uniform(5, 25) * np.sin(row / rng.uniform(8, 40) + rng.uniform(0, 6))
    centre = np.round(columns / 2 + swing + rng.uniform(-3, 3) * np.sin(row / 5)).astype(int)
    away = np.abs(np.arange(columns)[None, :] - centre[:, None])
    channel = rng.uniform(1, 5)
    sides = np.where(away <= 2, 0, channel) + rng.uniform(0, 2) * np.maximum(away - rng.integers(3, 30), 0)
    heights = (
        sides
        + rng.normal(0, rng.uniform(0, 1.5), (rows, columns))
        + (rows - row)[:, None] * rng.uniform(0.1, 2)
    )
    path = [(0, int(centre[0]))]
    for line in range(1, rows):
        step = np.sign(centre[line] - path[-1][1])
        path += [(line, c) for c in range(path[-1][1], centre[line], step)] if step else []
        path.append((line, int(centre[line])))
    line = np.array(path, dtype=float) + 0.5
    m = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T) * CELL)])
    keep = np.concatenate([[True], np.diff(m) > 0])
    return heights, (line[keep, 1], line[keep, 0], m[keep])


@pytest.mark.parametrize("seed", range(24))
def test_zones_of_random_valleys_lie_within_each_other(seed):
    rng = np.random.default_rng(100 + seed)
    heights, path = winding(seed)
    a, b = MOBILITY[rng.choice(list(MOBILITY))]
    volume = 10 ** rng.uniform(4.5, 6.5)
    band = rng.uniform(1, 3)
    spread = rng.choice([1.0, 30.0])
    flows = {
        "low": flow_of(volume / spread, a, b, 1 / band),
        "middle": flow_of(volume, a, b),
        "high": flow_of(volume * spread**0.5, a, b, band),
    }
    zones = nested(heights, path, flows)
    assert_nested(zones)
    low, middle, _ = zones
    # The middle one is whole, and no area is lost unless the reach was held.
    assert middle.ends != "area" or middle.plan_m2 == pytest.approx(flows["middle"].plan_m2, abs=450)
    assert low.held or low.ends != "area" or low.plan_m2 == pytest.approx(flows["low"].plan_m2, abs=450)
    # A greater flow may cover a few cells less where strips turn about each other in a bend; of what lies before its
    # end it has all but one in a hundred.
    way = way_of(grid_of(heights), *path, flows["middle"], list(flows.values()))
    lesser = walk(reader(heights), grid_of(heights), way, flows["middle"])
    greater = walk(reader(heights), grid_of(heights), way, flows["high"], within=lesser)
    before = lesser.cell[lesser.place < greater.place[-1]]
    assert np.isin(before, greater.cell).mean() > 0.99
