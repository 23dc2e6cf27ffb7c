"""The zone on terrain drawn here: section and plan areas by formula, symmetry, bends, ridges, fans."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.grid.raster_file import grid_at
from tailings_plugin.consequence import cover
from tailings_plugin.consequence.zone import MOBILITY, Flow, flow_of, inundate
from tailings_plugin.errors import DataProblem

A, B = MOBILITY["tailings"]


def grid_of(heights, cell=30.0):
    rows, columns = heights.shape
    return Grid(rows, columns, 0.0, rows * cell, cell, cell, "", False)


def walk(heights, path, volume=1e6, cell=30.0, **options):
    """Zone of `volume` along `path`, a list of (row, column) of cells."""
    cells = np.array(path, dtype=float) + 0.5
    m = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(cells, axis=0).T) * cell)])

    def read(rows, columns):
        return heights[rows[0] : rows[1], columns[0] : columns[1]]

    flow = options.pop("flow", None) or flow_of(volume, A, B)
    return inundate(read, grid_of(heights, cell), cells[:, 1], cells[:, 0], m, flow)


def mask_of(zone):
    mask = np.zeros((zone.grid.rows, zone.grid.columns), dtype=bool)
    mask[zone.rows, zone.columns] = True
    return mask


def at_cells(zone, heights):
    """Whether the middle of each cell of the relief is covered."""
    times = zone.grid.rows // heights.shape[0]
    return mask_of(zone)[times // 2 :: times, times // 2 :: times]


def v_valley(rows=400, columns=121, cell=30.0, side=0.1, fall=0.02):
    """A straight valley to the south: sides rise by `side`, the bed falls by `fall` (m/m)."""
    across = np.abs(np.arange(columns) - columns // 2) * cell * side
    along = (rows - np.arange(rows)) * cell * fall
    return along[:, None] + across[None, :]


def straight(rows, column):
    return [(row, column) for row in range(rows)]


def test_areas_of_the_formula():
    # 1e6 m3: lahar A 500 m2 and B 2.0 km2; tailings B 0.8 km2.
    lahar, tailings = flow_of(1e6, *MOBILITY["lahar"]), flow_of(1e6, *MOBILITY["tailings"])
    assert (lahar.section_m2, lahar.plan_m2) == pytest.approx((500, 2.0e6))
    assert tailings.plan_m2 == pytest.approx(0.8e6)
    # V / B = 1.25 m thick: 500 m2 spread no wider than 400 m.
    assert tailings.widest_m == pytest.approx(400)
    assert flow_of(1e6, *MOBILITY["tailings"], factor=2.0).plan_m2 == pytest.approx(1.6e6)


def test_sections_of_a_v_valley_hold_the_area_of_the_formula():
    zone = walk(v_valley(), straight(400, 60))
    sections = zone.sections
    # Sides of 0.1: A = h^2 / 0.1, so h = sqrt(500 x 0.1) = 7.07 m and 141 m wide.
    inner = slice(10, -10)
    np.testing.assert_allclose(sections.area_m2[inner], 500, rtol=1e-9)
    np.testing.assert_allclose(sections.depth_m[inner], np.sqrt(50), rtol=0.01)
    np.testing.assert_allclose(sections.width_m[inner], 2 * np.sqrt(50) / 0.1, rtol=0.01)
    # Measured anew on the ground: the area below the level between the two shores.
    level, bed = sections.level_m[20], sections.bed_m[20]
    x = np.linspace(-sections.left_m[20], sections.right_m[20], 2001)
    ground = bed + np.abs(x) * 0.1
    assert np.maximum(level - ground, 0).mean() * (x[-1] - x[0]) == pytest.approx(500, abs=30 * (level - bed))
    assert not sections.short.any()


@pytest.mark.parametrize(
    ("crs", "left", "top", "cell"),
    [
        ("EPSG:3857", 8_349_000, 5_312_000, 41.0),
        ("EPSG:32643", 50_000, 4_770_000, 30.0),
        ("EPSG:3413", 0, 5e6, 34.0),
        ("+proj=moll +datum=WGS84", 5_700_000, 5_170_000, 30.0),
    ],
)
def test_a_zone_is_as_large_on_the_ground_whatever_the_map(crs, left, top, cell):
    # The V valley of 0.1 on cells whose units are 0.73, 0.997 and 0.87 of a metre or so on the ground.
    grid = grid_at((400, 121), left, top, cell, crs)
    wide, high = grid.step_lengths_m()[200, :2]
    # Where rows and columns are not at right angles (Mollweide: 60 degrees) the sides still rise squarely from the bed.
    cosine, aside = grid.cosine()[200], (np.arange(121) - 60) * wide
    heights = np.abs(aside) * np.sqrt(1 - cosine**2) * 0.1 - aside * cosine * 0.02
    heights = ((400 - np.arange(400)) * high * 0.02)[:, None] + heights
    row = np.arange(400) + 0.5
    zone = inundate(
        lambda rows, columns: heights[rows[0] : rows[1], columns[0] : columns[1]],
        grid,
        np.full(400, 60.5),
        row,
        (row - 0.5) * high,
        flow_of(1e6, A, B),
    )
    # As in a plane: 500 m2 are 7.07 m deep and 141 m wide, and 0.8 km2 are covered.
    inner = slice(10, -10)
    np.testing.assert_allclose(zone.sections.width_m[inner], 2 * np.sqrt(50) / 0.1, rtol=0.02)
    assert zone.plan_m2 == pytest.approx(0.8e6, rel=1e-3)
    own = zone.grid.areas_of_km2(zone.rows * zone.grid.columns + zone.columns)
    assert own.sum() * 1e6 == pytest.approx(zone.plan_m2, rel=1e-3)


def test_plan_area_of_a_v_valley_is_that_of_the_formula():
    zone = walk(v_valley(), straight(400, 60))
    assert zone.ends == "area"
    assert zone.plan_m2 == pytest.approx(0.8e6, abs=900 / 2)
    assert len(zone.rows) * zone.grid.cell_width**2 == pytest.approx(zone.plan_m2)
    # B over a width of 141 m: 5.66 km long, to a third of a cell (10 m).
    assert zone.length_m == pytest.approx(0.8e6 / (2 * np.sqrt(50) / 0.1), rel=10 / 141)


def test_a_flat_fan_spreads_to_the_thickness_of_the_deposit():
    plane = np.repeat(np.linspace(200, 0, 300)[:, None], 101, axis=1)
    zone = walk(plane, straight(300, 50))
    assert zone.plan_m2 == pytest.approx(0.8e6, abs=450)
    np.testing.assert_allclose(zone.sections.area_m2[5:-5], 500, rtol=1e-9)
    # 400 m wide and 1.25 m deep, to a cell.
    np.testing.assert_allclose(zone.sections.width_m[5:-5], 400, atol=30)
    np.testing.assert_allclose(zone.sections.depth_m[5:-5], 1.25, rtol=0.1)
    assert zone.length_m == pytest.approx(2000, rel=30 / 400)


def test_ground_that_falls_away_makes_a_sheet_not_a_lake():
    # A convex fan: the path runs on its crest.
    across = -((np.arange(101) - 50.0) ** 2) * 0.02
    fan = np.linspace(200, 0, 300)[:, None] + across[None, :]
    zone = walk(fan, straight(300, 50))
    np.testing.assert_allclose(zone.sections.width_m[5:-5], 400, atol=30)
    assert zone.plan_m2 == pytest.approx(0.8e6, abs=450)


@pytest.mark.parametrize("turn", ["mirror", "upside", "quarter", "half"])
def test_turned_terrain_gives_the_turned_zone(turn):
    # A valley that winds, with noise that stays the same.
    rows, columns = 200, 141
    centre = 70 + np.round(12 * np.sin(np.arange(rows) / 20)).astype(int)
    noise = np.random.default_rng(3).normal(0, 0.3, (rows, columns))
    heights = np.abs(np.arange(columns)[None, :] - centre[:, None]) * 4.0 + noise
    heights += np.linspace(300, 0, rows)[:, None]
    path = []
    for row in range(rows):
        step = np.sign(centre[row] - (path[-1][1] if path else centre[0]))
        path += [(row, c) for c in (range(path[-1][1], centre[row], step) if step else ())]
        path.append((row, centre[row]))
    plain = mask_of(walk(heights, path))
    turns = {
        "mirror": (np.fliplr, lambda r, c: (r, columns - 1 - c)),
        "upside": (np.flipud, lambda r, c: (rows - 1 - r, c)),
        "quarter": (np.rot90, lambda r, c: (columns - 1 - c, r)),
        "half": (lambda a: np.rot90(a, 2), lambda r, c: (rows - 1 - r, columns - 1 - c)),
    }
    change, move = turns[turn]
    turned = change(heights)
    assert plain.sum() > 800
    np.testing.assert_array_equal(mask_of(walk(turned, [move(r, c) for r, c in path])), change(plain))


def test_a_finer_relief_converges_to_the_formula():
    exact_m = 0.8e6 / (2 * np.sqrt(50) / 0.1)
    errors = []
    for refine in (1, 2, 4):
        cell = 30.0 / refine
        heights = v_valley(300 * refine, 40 * refine + 1, cell)
        zone = walk(heights, straight(300 * refine, 20 * refine), cell=cell)
        errors.append(abs(zone.length_m - exact_m) / exact_m)
    assert errors[2] < errors[0]
    assert errors[2] < 0.03


def test_no_gap_and_no_island_in_a_sharp_bend():
    # A canyon that turns by 90 degrees: south, then east.
    rows = columns = 200
    heights = np.full((rows, columns), 500.0)
    for k in range(-3, 4):
        heights[: 120 + k, 60 + k] = np.linspace(100, 80, 120 + k) + abs(k)
        heights[120 + k, 60 + k :] = np.linspace(80, 60, columns - 60 - k) + abs(k)
    path = [(r, 60) for r in range(121)] + [(120, c) for c in range(61, 199)]
    zone = walk(heights, path, volume=1e6)
    mask = mask_of(zone)
    assert zone.ends == "area"
    # Every cell of the path as far as the walk went is covered, and all covered cells hang together.
    cells = at_cells(zone, heights)
    for row, column in path[2 : int(zone.length_m / 30) - 2]:
        assert cells[row, column], (row, column)
    reached = np.zeros_like(mask)
    reached[zone.rows[0], zone.columns[0]] = True
    while True:
        grown = reached.copy()
        grown[1:] |= reached[:-1]
        grown[:-1] |= reached[1:]
        grown[:, 1:] |= reached[:, :-1]
        grown[:, :-1] |= reached[:, 1:]
        grown &= mask
        if (grown == reached).all():
            break
        reached = grown
    np.testing.assert_array_equal(reached, mask)
    # Nothing climbs the plateau beyond the cell that a shore may cut.
    assert (heights[cells] == 500).sum() < 0.1 * cells.sum()


def test_no_leak_over_a_ridge():
    # Two valleys side by side, the other 20 m deeper, a ridge of 60 m between: nothing gets across.
    heights = v_valley(400, 121, side=0.4)
    other = np.abs(np.arange(121) - 85) * 30 * 0.4 - 20
    heights = np.minimum(heights, other[None, :] + (400 - np.arange(400))[:, None] * 0.6)
    mask = at_cells(walk(heights, straight(400, 60)), heights)
    assert mask.any()
    assert not mask[:, 73:].any()


def test_a_low_ridge_holds_the_level_at_its_crest():
    # A levee of 2 m beside the bed, a basin behind it: the level stays at the levee, the section is short.
    heights = np.repeat(np.linspace(100, 60, 300)[:, None], 121, axis=1)
    profile = np.full(121, 50.0)
    profile[58:63] = [2.0, 1.0, 0.0, 1.0, 2.0]
    profile[63:75] = 0.5
    profile[75:] = 50.0
    zone = walk(heights + profile[None, :], straight(300, 60), volume=1e6)
    middle = slice(10, 60)
    assert zone.sections.short[middle].all() or (zone.sections.depth_m[middle] > 2.0).all()
    assert not at_cells(zone, heights)[:, 76:].any()


def test_confluence_leaves_no_hole():
    # A side valley joins at right angles; the path comes out of it.
    heights = v_valley(200, 161, side=0.1)
    side = (
        np.abs(np.arange(200) - 60)[:, None] * 3.0 + heights[60, 80] + (np.arange(161) - 80)[None, :] * -0.9
    )
    heights[:, :80] = np.minimum(heights, side)[:, :80]
    path = [(60, c) for c in range(30, 81)] + [(r, 80) for r in range(61, 199)]
    zone = walk(heights, path)
    cells = at_cells(zone, heights)
    for row, column in path[2 : int(zone.length_m / 30) - 2]:
        assert cells[row, column], (row, column)


def test_zones_of_larger_volumes_contain_the_smaller():
    heights = v_valley()
    masks = [at_cells(walk(heights, straight(400, 60), volume), heights) for volume in (1e5, 1e6, 3e6)]
    assert not (masks[0] & ~masks[1]).any()
    assert not (masks[1] & ~masks[2]).any()


@pytest.mark.parametrize(
    ("change", "ends"),
    [
        (lambda h: h[:100], "relief_edge"),
        (lambda h: np.where(np.arange(400)[:, None] >= 80, np.nan, h), "no_data"),
    ],
)
def test_a_walk_that_runs_out_says_why(change, ends):
    zone = walk(change(v_valley()), straight(400, 60))
    assert zone.ends == ends
    assert 0 < zone.plan_m2 < 0.8e6


def test_a_path_too_short_says_so():
    zone = walk(v_valley(), straight(50, 60))
    assert zone.ends == "path_end"
    # 49 cells long, 141 m wide.
    assert zone.plan_m2 == pytest.approx(49 * 30 * 141, rel=0.2)


def test_a_start_on_no_data_covers_nothing():
    zone = walk(np.full((50, 50), np.nan), straight(50, 25))
    assert (zone.ends, len(zone.rows), zone.length_m) == ("no_data", 0, 0.0)


def test_a_relief_coarser_than_the_flow_is_marked():
    assert walk(v_valley(), straight(400, 60), volume=1e4).coarse
    assert not walk(v_valley(), straight(400, 60)).coarse


@pytest.mark.parametrize(
    ("volume", "factor", "message"), [(0.0, 1.0, "above 0 m3, but is 0"), (1e6, -1.0, "must be above 0")]
)
def test_impossible_settings_are_refused(volume, factor, message):
    with pytest.raises(DataProblem, match=message):
        flow_of(volume, A, B, factor)


def recorded(heights):
    """A reader of heights that keeps the windows it was asked for."""
    windows = []

    def read(rows, columns):
        windows.append((rows, columns))
        return heights[rows[0] : rows[1], columns[0] : columns[1]]

    return read, windows


def down(heights, flow, cell=30.0, column=60, read=None, tick=lambda fraction: None):
    """Zone of a flow down the whole of a column."""
    rows = np.array([0.5, heights.shape[0] - 0.5])
    columns, m = np.full(2, column + 0.5), np.array([0.0, (heights.shape[0] - 1) * cell])
    return inundate(read or recorded(heights)[0], grid_of(heights, cell), columns, rows, m, flow, tick)


def test_the_relief_is_read_around_the_flow_only():
    # Widest 400 m: 13.3 cells and 2 more to either side of column 60.5 and beyond the stations of a chunk.
    read, windows = recorded(v_valley())
    down(v_valley(), Flow(1e6, 500.0, 0.8e6), read=read)
    # Stations 0 to 275: a chunk of 256 and 20 more for smoothing.
    assert windows == [((0, 291), (45, 76))]


def test_a_long_flow_is_read_chunk_by_chunk():
    read, windows = recorded(v_valley())
    ticks = []
    zone = down(v_valley(), Flow(2.5e6, 500.0, 2e6), read=read, tick=ticks.append)
    assert zone.ends == "path_end"
    # The second from the strip between the chunks and 20 stations more on: 255 - 20 - 15.3.
    assert windows == [((0, 291), (45, 76)), ((220, 400), (45, 76))]
    # Told before each chunk and at the end: 255 strips of 30 m, and of 141.4 m 15 cells of 10 m to either side.
    assert ticks == pytest.approx([0.0, 255 * 30 * 150 / 2e6, 1.0])
    assert len(zone.stations.m) == 400
    # Of each station its own section, across the seam too.
    np.testing.assert_allclose(zone.sections.bed_m, (400 - np.arange(400)) * 0.6)


def test_chunks_leave_no_seam():
    # 400 stations: the zone at the seam after 256 is as wide as elsewhere.
    zone = down(v_valley(), Flow(2.5e6, 500.0, 2e6))
    widths = at_cells(zone, v_valley()).sum(axis=1)
    assert widths[240:280].tolist() == [widths[100]] * 40
    assert zone.plan_m2 == pytest.approx(399 * 30 * 150)


@pytest.mark.parametrize("strips", [1, 7, 10**6])
def test_however_many_strips_are_added_at_once_the_zone_is_the_same(monkeypatch, strips):
    usual = down(v_valley(), Flow(0.125e6, 500.0, 0.1e6))
    monkeypatch.setattr(cover, "STRIPS", strips)
    zone = down(v_valley(), Flow(0.125e6, 500.0, 0.1e6))
    # 0.1 km2 in cells of 10 m.
    assert len(zone.rows) == 1000 and zone.ends == "area"
    np.testing.assert_array_equal(mask_of(zone), mask_of(usual))
    assert zone.length_m == usual.length_m


def test_a_flow_ends_where_its_area_is_covered_and_reads_no_further():
    read, windows = recorded(v_valley())
    zone = down(v_valley(), Flow(0.125e6, 500.0, 0.1e6), read=read)
    # 0.1 km2 over 15 cells of 10 m: 667 m, between stations 22 and 23.
    assert (len(windows), zone.ends) == (1, "area")
    assert zone.length_m == pytest.approx(667, abs=30)
    assert zone.plan_m2 == pytest.approx(0.1e6, abs=100 / 2)


@pytest.mark.parametrize(("cell", "widest_m", "divisions"), [(30.0, 720.0, 1), (30.0, 719.0, 3), (30.0, 240.0, 3),
                                                             (30.0, 239.0, 5), (90.0, 270.0, 9)])  # fmt: skip
def test_cells_are_divided_until_they_are_a_24th_of_the_flow(cell, widest_m, divisions):
    # Odd, so that the middles of cells stay middles; at most 9.
    flow = Flow(1e6, 200.0, widest_m * 1e6 / 200.0)
    heights = v_valley(60, 61, cell)
    zone = down(heights, flow, cell, 30)
    assert zone.grid.rows == 60 * divisions
    assert zone.grid.cell_width == pytest.approx(cell / divisions)


def test_no_section_is_narrower_than_three_cells_allow():
    # V / B would spread 10 m wide: three cells of 30 m are walked all the same.
    zone = down(v_valley(), Flow(1e6, 100.0, 1e5))
    assert zone.grid.cell_width == pytest.approx(30 / 9)
    assert zone.sections.width_m[20] > 45
    assert zone.coarse


def test_half_of_the_sections_narrower_than_three_cells_make_a_zone_coarse():
    # Sides of 0.1: 90 m wide hold 4.5 x 90 / 2 = 202.5 m2.
    assert down(v_valley(), Flow(1e6, 190.0, 2e6)).coarse
    assert not down(v_valley(), Flow(1e6, 215.0, 2e6)).coarse


@pytest.mark.parametrize(("side", "cells"), [("east", 30), ("west", 30), ("south", 29)])
def test_a_path_that_leaves_the_relief_ends_there(side, cells):
    heights = v_valley(60, 61)
    ends = {"east": (30.5, 61.5), "west": (30.5, -0.5), "south": (61.5, 30.5)}[side]
    columns, rows = np.array([30.5, ends[1]]), np.array([30.5, ends[0]])
    m = np.array([0.0, np.hypot(columns[1] - columns[0], rows[1] - rows[0]) * 30])
    read = recorded(heights)[0]
    zone = inundate(read, grid_of(heights), columns, rows, m, Flow(1e8, 500.0, 4e7))
    assert zone.ends == "relief_edge"
    # So many cells from row 30, column 30 to the last of 60 rows and 61 columns, a station each.
    assert len(zone.stations.m) == cells + 1
    assert zone.length_m == pytest.approx(cells * 30)


def test_a_path_that_starts_off_the_relief_covers_nothing():
    heights = v_valley(60, 61)
    columns, rows = np.array([-1.5, 30.5]), np.array([30.5, 30.5])
    zone = inundate(
        recorded(heights)[0], grid_of(heights), columns, rows, np.array([0.0, 960.0]), Flow(1e6, 500.0, 8e5)
    )
    assert (zone.ends, len(zone.rows), zone.plan_m2, zone.length_m) == ("relief_edge", 0, 0.0, 0.0)
    assert not zone.coarse
    assert len(zone.sections.bed_m) == 0


def test_the_zone_stops_before_no_data():
    heights = np.where(np.arange(400)[:, None] >= 80, np.nan, v_valley())
    zone = walk(heights, straight(400, 60))
    # Rows 0 to 79 are known, but beside no data nothing is: the last section lies in row 78.
    assert len(zone.sections.bed_m) == 79
    assert zone.length_m == pytest.approx(78 * 30)
    assert at_cells(zone, heights).any(axis=1).nonzero()[0].tolist() == list(range(78))


def test_areas_of_cells_in_degrees_are_those_on_the_ellipsoid():
    # Cells of 1/3600 degree at 42 N: 23.01 m by 30.85 m.
    heights = v_valley(300, 121, 27.0)
    grid = Grid(300, 121, 75.0, 42.0, 1 / 3600, 1 / 3600, "", True)
    rows, columns = np.array([0.5, 299.5]), np.full(2, 60.5)
    flow = Flow(1e6, 500.0, 0.8e6)
    zone = inundate(recorded(heights)[0], grid, columns, rows, np.array([0.0, 299 * 30.85]), flow)
    assert zone.ends == "area"
    assert zone.plan_m2 == pytest.approx(0.8e6, abs=23.01 * 30.85 / 2)
    cells = len(zone.rows) / 9 if zone.grid.rows == 900 else len(zone.rows)
    assert cells * 23.01 * 30.85 == pytest.approx(0.8e6, rel=2e-3)


def test_impossible_coefficients_are_refused_each():
    for section, planimetric in ((0.0, 80.0), (0.05, 0.0), (-1.0, 80.0)):
        with pytest.raises(DataProblem, match="must be above 0"):
            flow_of(1e6, section, planimetric)
    assert flow_of(8.0, 1.0, 1.0).section_m2 == pytest.approx(4.0)


@pytest.mark.parametrize(("widest_m", "straight_on"), [(2400.0, True), (400.0, False)])
def test_a_wide_flow_looks_farther_for_the_direction_of_its_valley(widest_m, straight_on):
    # The path swings 5 cells to either side every 20 cells. Over a quarter of 2,400 m, 600 m, it comes back to its
    # side: straight south; over 6 cells it does not.
    rows = np.arange(200.0) + 0.5
    columns = 60.5 + 5 * np.sin(rows * 2 * np.pi / 20)
    m = np.arange(200.0) * 30
    heights = v_valley(200)
    flow = Flow(1e8, 500.0, widest_m * 1e8 / 500)
    zone = inundate(recorded(heights)[0], grid_of(heights), columns, rows, m, flow)
    sway = np.abs(zone.stations.east[20:-20]).max()
    assert (sway < 0.02) == straight_on
    assert (sway > 0.3) != straight_on
