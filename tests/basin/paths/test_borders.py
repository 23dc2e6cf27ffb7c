"""Border crossings on straight paths over 100 m cells: every distance can be read off the coordinates."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.paths.borders import Borders, Countries, default_tolerance_m
from tailings_plugin.basin.paths.paths import Paths
from tailings_plugin.basin.paths.raster_paths import raster_paths
from tailings_plugin.basin.paths.start_cells import starts_at
from tailings_plugin.basin.shapes.polygons import Edges, locate

TOLERANCE_M = 150.0
COLUMNS = 40


def eastward(facility_x=(50.0,), end_code=1, kinds_end=0, **options) -> Paths:
    """Three rows of water flowing east; facilities in the middle row (y = 150); heights fall 1 m a cell."""
    codes = np.ones((3, COLUMNS), np.uint8)
    codes[:, -1] = end_code
    kinds = np.zeros_like(codes)
    kinds[:, -1] = kinds_end
    heights = np.tile(np.arange(COLUMNS, 0, -1.0), (3, 1))
    grid = Grid(3, COLUMNS, 0.0, 300.0, 100.0, 100.0, "", geographic=False)
    x = np.array(facility_x)
    return raster_paths(
        grid, codes, kinds, starts_at(grid, codes, x, np.full(len(x), 150.0)), heights, **options
    )


def box(left, right, bottom=-2000.0, top=2000.0) -> np.ndarray:
    return np.array([[left, bottom], [right, bottom], [right, top], [left, top]])


def countries(*polygons) -> Countries:
    """Countries from (code, ring, ring ...)."""
    codes = [code for code, *_ in polygons]
    return Countries(
        Edges.from_rings((i, ring) for i, (_, *rings) in enumerate(polygons) for ring in rings), codes
    )


def along(paths: Paths, layer: Countries, facility: int = 0, tolerance_m: float = TOLERANCE_M):
    course = Borders(paths, layer, tolerance_m).along(facility)
    return course.countries, [(c.from_country, c.to_country, pytest.approx(c.m)) for c in course.crossings]


def test_a_crossing_lies_where_path_and_border_meet():
    paths = eastward()
    layer = countries(("KG", box(-5000, 1275)), ("KZ", box(1275, 9000)))
    course = Borders(paths, layer, TOLERANCE_M).along(0)
    assert (course.countries, course.touched) == (["KG", "KZ"], [])
    (crossing,) = course.crossings
    assert (crossing.order, crossing.from_country, crossing.to_country) == (1, "KG", "KZ")
    assert (crossing.x, crossing.y, crossing.m) == pytest.approx((1275, 150, 1225))
    # Between the cells at x = 1250 (28 m) and 1350 (27 m), a quarter of the way.
    assert crossing.z == pytest.approx(27.75)


def test_a_slanting_border_is_met_exactly():
    # From (1000, 0) to (1300, 300): meets y = 150 at x = 1150, 1100 m from the facility.
    west = np.array([[-5000, 0.0], [1000, 0.0], [1300, 300.0], [-5000, 300.0]])
    east = np.array([[1000, 0.0], [9000, 0.0], [9000, 300.0], [1300, 300.0]])
    assert along(eastward(), countries(("UZ", west), ("KZ", east))) == (["UZ", "KZ"], [("UZ", "KZ", 1100)])


def test_the_border_before_the_first_cell_centre():
    paths = eastward((80.0,))
    layer = countries(("KG", box(-5000, 95)), ("KZ", box(95, 9000)))
    assert along(paths, layer) == (["KG", "KZ"], [("KG", "KZ", 15)])


def zigzag_border() -> tuple[np.ndarray, np.ndarray]:
    """A border that swings 60 m about the path every 300 m as far as x = 3000, then turns north for good."""
    x = np.arange(0, 3001, 300.0)
    y = 150 + 60 * np.where(np.arange(len(x)) % 2, 1, -1)
    border = np.column_stack([x, y])
    south = np.vstack([border, [[3000, 4000], [9000, 4000], [9000, -4000], [0, -4000]]])
    north = np.vstack([border, [[3000, 4000], [0, 4000]]])
    return south, north


def test_a_river_that_is_the_border_does_not_flicker():
    south, north = zigzag_border()
    layer = countries(("SO", south), ("NO", north))
    # At x = 350 the border has just turned down from y = 210 to y = 90: the facility lies south of it.
    course = Borders(eastward((350.0,)), layer, TOLERANCE_M).along(0)
    assert (course.countries, course.touched, course.crossings) == (["SO"], ["NO"], [])
    # The border meets y = 150 in the middle of each 300 m, at x = 450, 750, 1050 ... 2850, and where
    # it turns north at x = 3000: without a tolerance ten crossings.
    assert len(along(eastward((350.0,)), layer, tolerance_m=0.0)[1]) == 10


def test_a_border_river_that_goes_on_into_the_second_country_crosses_once_and_late():
    south, north = zigzag_border()
    layer = countries(("SO", south), ("NO", north))
    # At x = 650 the facility lies north of the border; the path leaves it for good at x = 3000.
    assert along(eastward((650.0,)), layer) == (["NO", "SO"], [("NO", "SO", 2350)])


def test_an_enclave_counts_and_a_corner_cut_does_not():
    enclave = box(1000, 1600, -300, 600)
    layer = countries(("KG", box(-5000, 9000), enclave), ("UZ", enclave))
    expected = ["KG", "UZ", "KG"], [("KG", "UZ", 950), ("UZ", "KG", 1550)]
    assert along(eastward(), layer) == expected
    corner = box(1000, 1200, 140, 600)  # the path runs 10 m inside its southern side
    layer = countries(("KG", box(-5000, 9000), corner), ("UZ", corner))
    assert along(eastward(), layer) == (["KG"], [])


def test_a_hole_without_a_country_is_no_crossing():
    hole = box(1000, 1900)
    assert along(eastward(), countries(("KZ", box(-5000, 9000), hole))) == (["KZ"], [])


def test_a_sliver_between_two_countries_gives_one_crossing_where_the_second_begins():
    layer = countries(("KG", box(-5000, 1010)), ("KZ", box(1420, 9000)))
    assert along(eastward(), layer) == (["KG", "KZ"], [("KG", "KZ", 1370)])


def test_where_countries_overlap_the_path_stays_in_the_one_it_comes_from():
    layer = countries(("KZ", box(1000, 9000)), ("KG", box(-5000, 1800)))
    assert along(eastward(), layer) == (["KG", "KZ"], [("KG", "KZ", 1750)])


def test_two_polygons_of_one_country_have_no_border():
    layer = countries(("KG", box(-5000, 1000)), ("KG", box(1000, 2000)), ("KG", box(900, 9000)))
    assert along(eastward(), layer) == (["KG"], [])


def test_a_path_that_ends_close_behind_the_border_has_crossed_it():
    # The last centre lies at x = 3950, 30 m behind the border.
    layer = countries(("KG", box(-5000, 3920)), ("KZ", box(3920, 9000)))
    in_lake = eastward(end_code=0, kinds_end=3)
    assert along(in_lake, layer) == (["KG", "KZ"], [("KG", "KZ", 3870)])
    # Cut by the length limit or by the end of the data nobody knows whether it goes on.
    cut = eastward(max_length_m=1900.0)
    assert along(cut, countries(("KG", box(-5000, 1920)), ("KZ", box(1920, 9000)))) == (["KG"], [])
    void = eastward(end_code=255)
    assert along(void, countries(("KG", box(-5000, 3820)), ("KZ", box(3820, 9000)))) == (["KG"], [])


def test_beyond_the_length_limit_nothing_is_crossed():
    layer = countries(("KG", box(-5000, 2000)), ("KZ", box(2000, 9000)))
    assert along(eastward(max_length_m=1949.0), layer) == (["KG"], [])
    assert along(eastward(max_length_m=2300.0), layer) == (["KG", "KZ"], [("KG", "KZ", 1950)])


def test_facilities_that_share_a_reach_get_their_own_distances():
    paths = eastward((50.0, 850.0, 2550.0))
    layer = countries(("KG", box(-5000, 2000)), ("KZ", box(2000, 9000)))
    assert along(paths, layer, 0)[1] == [("KG", "KZ", 1950)]
    assert along(paths, layer, 1)[1] == [("KG", "KZ", 1150)]
    assert along(paths, layer, 2) == (["KZ"], [])


def test_outside_every_country_there_is_no_crossing():
    assert along(eastward(), countries(("KG", box(20_000, 30_000)))) == ([], [])
    assert along(eastward(), countries()) == ([], [])


def way_of(paths, layer, facility=0):
    course = Borders(paths, layer, TOLERANCE_M).along(facility)
    return course.way, course.complete


def test_where_the_layer_has_no_country_borders_are_unknown():
    kg = ("KG", box(-5000, 1275))
    # The neighbour is missing: 26 more centres, far from every border; at the edge, and 1 km of length behind it.
    assert way_of(eastward(), countries(kg)) == (["KG", "?"], False)
    assert way_of(eastward(max_length_m=2200.0), countries(kg)) == (["KG", "?"], False)
    # The path ends 75 m behind the border, no farther than maps may err.
    assert way_of(eastward(max_length_m=1300.0), countries(kg)) == (["KG"], True)
    # The facility's own country is missing, then one between two.
    assert way_of(eastward(), countries(("UZ", box(1000, 9000)))) == (["?", "UZ"], False)
    layer = countries(kg, ("KZ", box(2400, 9000)))
    assert way_of(eastward(), layer) == (["KG", "?", "KZ"], False)
    assert along(eastward(), layer) == (["KG", "KZ"], [("KG", "KZ", 2350)])
    # All covered, a hole in one country, a sliver between two; nowhere.
    assert way_of(eastward(), countries(kg, ("KZ", box(1275, 9000)))) == (["KG", "KZ"], True)
    hole = box(1000, 1900)
    assert way_of(eastward(), countries(("KZ", box(-5000, 9000), hole))) == (["KZ"], True)
    assert way_of(eastward(), countries(("KG", box(-5000, 1010)), ("KZ", box(1290, 9000)))) == (
        ["KG", "KZ"],
        True,
    )
    assert way_of(eastward(), countries(("KG", box(20_000, 30_000)))) == ([], False)
    assert way_of(eastward(), countries()) == ([], False)


def test_a_country_crossed_on_its_border_alone_fills_no_gap():
    # Gap, 100 m of UZ that is never far from its border, gap, KZ.
    layer = countries(("KG", box(-5000, 800)), ("UZ", box(1400, 1500)), ("KZ", box(2400, 9000)))
    assert way_of(eastward(), layer) == (["KG", "?", "KZ"], False)


def test_water_before_a_lake_or_sea_needs_no_country():
    # The last centre lies at x = 3950; ten tolerances are 1500 m. 3 is a lake, 2 an inland sink.
    for left, kind, expected in ((2500, 3, ["KG"]), (2300, 3, ["KG", "?"]), (2500, 2, ["KG", "?"])):
        paths = eastward(end_code=0, kinds_end=kind)
        assert way_of(paths, countries(("KG", box(-5000, left))))[0] == expected


def test_the_default_tolerance_follows_the_cell_but_never_undercuts_the_map():
    assert default_tolerance_m(eastward()) == 1000
    coarse = Grid(1, 2, 0.0, 9000.0, 9000.0, 9000.0, "", geographic=False)
    codes = np.ones((1, 2), np.uint8)
    starts = starts_at(coarse, codes, np.array([1.0]), np.array([1.0]))
    assert default_tolerance_m(raster_paths(coarse, codes, codes * 0, starts)) == 4500


def contacts_of(paths, layer, facility=0, tolerance_m=TOLERANCE_M):
    found = Borders(paths, layer, tolerance_m).along(facility).contacts
    return [(c.order, c.kind, c.from_country, c.to_country, pytest.approx(c.m, abs=0.01)) for c in found]


def with_neighbour(*rings):
    """KG everywhere but in the rings, which are UZ."""
    return countries(("KG", box(-5000, 9000), *rings), *(("UZ", ring) for ring in rings))


def test_a_plain_crossing_is_the_first_contact():
    layer = countries(("KG", box(-5000, 1275)), ("KZ", box(1275, 9000)))
    assert contacts_of(eastward(), layer) == [(1, "crosses", "KG", "KZ", 1225)]


def test_a_country_that_is_only_touched_is_followed_from_where_it_is_near():
    # The corner begins at x = 1000, 10 m beside the path within it: 150 m before it lies x = 850, 800 m down.
    corner = with_neighbour(box(1000, 1200, 140, 600))
    assert contacts_of(eastward(), corner) == [(1, "follows", "KG", "UZ", 800)]
    # It runs along the border, 100 m beside it and never in: sqrt(150^2 - 100^2) = 111.8 m before x = 1000, looked at
    # every 25 m.
    ((_, kind, *_, m),) = contacts_of(eastward(), with_neighbour(box(1000, 2000, 250, 600)))
    assert (kind, 838.2 <= m.expected <= 863.2) == ("follows", True)
    assert contacts_of(eastward(), with_neighbour(box(1000, 2000, 301, 600))) == []


def test_a_corner_cut_between_two_vertices_is_met():
    # Between the centres at x = 1050 and 1150, 90 m wide: met at x = 1055 by whoever allows for no error.
    layer = with_neighbour(box(1055, 1145, 140, 600))
    assert contacts_of(eastward(), layer, tolerance_m=0.0) == [(1, "follows", "KG", "UZ", 1005)]
    assert Borders(eastward(), layer, 0.0).along(0).touched == ["UZ"]


def test_a_facility_on_a_border_is_in_contact_where_it_stands():
    layer = countries(("KG", box(-5000, 9000, -2000, 160)), ("UZ", box(-5000, 9000, 160, 2000)))
    assert contacts_of(eastward(), layer) == [(1, "follows", "KG", "UZ", 0)]


def test_a_border_that_is_followed_and_got_over_later_is_told_twice():
    # UZ lies 100 m beside the path from x = 1000 and over it from x = 2525.
    uz = np.array([[1000, 250], [2525, 250], [2525, -2000], [9000, -2000], [9000, 2000], [1000, 2000.0]])
    layer = with_neighbour(uz)
    course = Borders(eastward(), layer, TOLERANCE_M).along(0)
    assert (course.countries, course.touched) == (["KG", "UZ"], ["UZ"])
    follows, crosses = contacts_of(eastward(), layer)
    assert (follows[:4], crosses) == ((1, "follows", "KG", "UZ"), (2, "crosses", "KG", "UZ", 2475))
    assert 838 <= follows[4].expected <= 864
    assert [crossing.m for crossing in course.crossings] == pytest.approx([2475])


def steps(*turns) -> tuple[np.ndarray, np.ndarray]:
    """A border 200 m beside the path, south of it from x = 0 and on the other side from each of `turns` on."""
    x = np.repeat([-5000.0, *turns, 9000.0], 2)[1:-1]
    y = np.repeat([-50.0 if place % 2 == 0 else 350.0 for place in range(len(turns) + 1)], 2)
    border = np.column_stack([x, y])
    return np.vstack([border, [[9000, -9000], [-5000, -9000]]]), np.vstack(
        [border, [[9000, 9000], [-5000, 9000]]]
    )


def test_to_and_fro_a_little_farther_than_the_tolerance_does_not_flicker():
    # The path lies north of the border, then south ...: each time up to 200 m from it, within 3 tolerances of 150 m.
    south, north = steps(1000, 1600, 2200, 2800)
    layer = countries(("SO", south), ("NO", north))
    course = Borders(eastward(end_code=0, kinds_end=3), layer, TOLERANCE_M).along(0)
    assert (course.countries, course.touched) == (["NO"], ["SO"])
    # One turn less, and it is south of it in the end.
    south, north = steps(1000, 1600, 2200)
    layer = countries(("SO", south), ("NO", north))
    course = Borders(eastward(end_code=0, kinds_end=3), layer, TOLERANCE_M).along(0)
    assert course.countries == ["NO", "SO"]
    assert [(c.kind, round(c.m)) for c in course.contacts] == [("follows", 800), ("crosses", 2150)]
    # Lost there, it may have got in: every stay farther than the tolerance counts.
    lost = Borders(eastward(end_code=255, max_length_m=2200.0), layer, TOLERANCE_M).along(0)
    assert lost.countries == ["NO", "SO", "NO"]
    # A single loop is an entry and a return, however near.
    south, north = steps(1000, 1600)
    layer = countries(("SO", south), ("NO", north))
    assert Borders(eastward(), layer, TOLERANCE_M).along(0).countries == ["NO", "SO", "NO"]


def test_a_path_cut_before_a_contact_has_none():
    layer = with_neighbour(box(1000, 1200, 140, 600))
    assert contacts_of(eastward(max_length_m=780.0), layer) == []


def test_points_are_located_in_holes_overlaps_and_beside_vertices():
    ring, hole = box(0, 10, 0, 10), box(4, 6, 4, 6)
    other = box(8, 20, 0, 10)
    edges = Edges.from_rings([(0, ring), (0, hole), (1, other)])
    x = np.array([1.0, 5.0, 9.0, 15.0, 30.0, 2.0, -1.0])
    y = np.array([1.0, 5.0, 4.0, 6.0, 5.0, 6.0, 4.0])  # 4 and 6 are the heights of the hole's corners
    number, holders = locate(edges, x, y)
    assert [holders[n] for n in number] == [(0,), (), (0, 1), (1,), (), (0,), ()]


def test_more_polygons_than_bits_are_told_apart():
    rings = [(i, box(i, i + 1, 0, 1)) for i in range(150)] + [(150, box(0, 150, 0, 1))]
    number, holders = locate(Edges.from_rings(rings), np.arange(150) + 0.5, np.full(150, 0.5))
    assert [holders[n] for n in number] == [(i, 150) for i in range(150)]


@pytest.fixture(scope="module")
def real_countries():
    """Digital Chart of the World around the Fergana valley, as the room reads it and as GDAL's geometries."""
    dataset = ogr.Open(str(Path(__file__).parents[2] / "fixtures" / "fergana_countries.geojson"))
    shapes = {feature["iso2"]: feature.GetGeometryRef().Clone() for feature in dataset.GetLayer(0)}
    rings = []
    for number, shape in enumerate(shapes.values()):
        for polygon in shape:
            rings += [(number, np.array(ring.GetPoints())[:, :2]) for ring in polygon]
    return Countries(Edges.from_rings(rings), list(shapes)), shapes


def northward(longitudes) -> Paths:
    """Water that runs straight north from 39.5 to 40.6 degrees along each longitude; cells of 0.005 degrees."""
    grid = Grid(220, 500, 69.9, 40.6, 0.005, 0.005, "", geographic=True)
    codes = np.full((220, 500), 64, np.uint8)
    x = np.array(longitudes)
    starts = starts_at(grid, codes, x, np.full(len(x), 39.5025))
    return raster_paths(grid, codes, np.zeros_like(codes), starts)


def centre_longitudes(first, last):
    return (np.arange(first, last) + 0.5) * 0.005 + 69.9


def test_sokh_and_vorukh_are_crossed_as_the_enclaves_they_are(real_countries):
    layer, _ = real_countries
    # By GDAL: 71.0525 E runs through Sokh (UZ in KG) from 40.02 to 40.18 N, and reaches UZ at 40.29 N; 70.6525 E
    # begins in TJ, runs through Vorukh (TJ in KG) from 39.80 to 39.89 N, and reaches TJ and UZ in the valley.
    paths = northward([71.0525, 70.6525])
    sokh, vorukh = (Borders(paths, layer, 1000.0).along(i).countries for i in (0, 1))
    assert sokh == ["KG", "UZ", "KG", "UZ"]
    assert vorukh == ["TJ", "KG", "TJ", "KG", "TJ", "UZ"]


def test_crossings_on_real_borders_are_those_gdal_finds(real_countries):
    layer, shapes = real_countries
    longitudes = centre_longitudes(40, 480)[::8]
    paths = northward(longitudes)
    borders = Borders(paths, layer, 0.0)
    compared = 0
    for facility, longitude in enumerate(longitudes):
        line = ogr.CreateGeometryFromWkt(f"LINESTRING ({longitude} 39.5025, {longitude} 40.5975)")
        entries = []
        for code, shape in shapes.items():
            inside = shape.Intersection(line)
            if inside.IsEmpty():
                continue
            parts = [inside] if inside.GetGeometryName() == "LINESTRING" else list(inside)
            # Stays shorter than a cell lie between two vertices, which is as fine as paths look.
            spans = [sorted(y for _, y, *_ in part.GetPoints()) for part in parts]
            entries += [(low, high, code) for low, high in spans]
        if any(high - low < 0.006 for low, high, _ in entries):
            continue
        compared += 1
        expected = [(code, low) for low, _, code in sorted(entries)]
        course = borders.along(facility)
        assert course.countries == [code for code, _ in expected]
        assert [c.y for c in course.crossings] == pytest.approx([low for _, low in expected[1:]], abs=1e-9)
    assert compared > 20


def test_a_tolerance_of_nothing_takes_every_touch():
    # A corner of UZ reaches 10 m over the path (y = 150) between x = 1000 and 1200.
    corner = box(1000, 1200, 140, 600)
    layer = countries(("KG", box(-5000, 9000), corner), ("UZ", corner))
    expected = (["KG", "UZ", "KG"], [("KG", "UZ", 950), ("UZ", "KG", 1150)])
    assert along(eastward(), layer, tolerance_m=0.0) == expected
    assert along(eastward(), layer, tolerance_m=-1.0) == expected
    # The cells inside lie 10 m from the border: a tolerance of a metre less takes them, one of 10 m does not.
    assert along(eastward(), layer, tolerance_m=9.0) == expected
    assert along(eastward(), layer, tolerance_m=10.0) == (["KG"], [])


def test_a_country_counts_from_farther_than_the_tolerance():
    # UZ is 420 m wide: centres at 1050, 1150, 1250, 1350 lie 50, 150, 250 and 170 m from its borders... in the
    # middle 200 m at most.
    layer = countries(("KG", box(-5000, 1000)), ("UZ", box(1000, 1400)), ("KZ", box(1400, 9000)))
    # Centres in UZ lie 50, 150, 150 and 50 m from its borders.
    assert along(eastward(), layer, tolerance_m=149.0)[0] == ["KG", "UZ", "KZ"]
    assert along(eastward(), layer, tolerance_m=150.0) == (["KG", "KZ"], [("KG", "KZ", 1350)])


def test_a_path_that_touches_a_country_says_so_once():
    first, second = box(1000, 1100, 140, 600), box(2000, 2100, 140, 600)
    layer = countries(("KG", box(-5000, 9000), first, second), ("UZ", first), ("UZ", second))
    course = Borders(eastward(), layer, TOLERANCE_M).along(0)
    assert (course.countries, course.touched, course.crossings) == (["KG"], ["UZ"], [])


def test_coming_back_is_a_crossing_of_its_own():
    layer = countries(("KG", box(-5000, 1000)), ("UZ", box(1000, 2000)), ("KG", box(2000, 9000)))
    course = Borders(eastward(), layer, TOLERANCE_M).along(0)
    assert course.countries == ["KG", "UZ", "KG"]
    assert [(c.order, c.m) for c in course.crossings] == [(1, 950), (2, 1950)]


def test_two_facilities_in_one_cell_cross_before_its_centre_at_their_own_place():
    # Both lie in the first cell; the border is met on the way to the next centre (150, 150), from their points.
    grid = Grid(3, COLUMNS, 0.0, 300.0, 100.0, 100.0, "", geographic=False)
    codes = np.ones((3, COLUMNS), np.uint8)
    starts = starts_at(grid, codes, np.array([20.0, 60.0]), np.array([150.0, 150.0]))
    paths = raster_paths(grid, codes, codes * 0, starts)
    borders = Borders(paths, countries(("KG", box(-5000, 80)), ("KZ", box(80, 9000))), TOLERANCE_M)
    assert [borders.along(place).crossings[0].m for place in (0, 1)] == [60, 20]


def test_a_facility_outside_every_country_has_entered_none_yet():
    layer = countries(("UZ", box(1000, 9000)))
    assert along(eastward(), layer) == (["UZ"], [])
    assert along(eastward(), countries(("KG", box(-50, 40)), ("UZ", box(1000, 9000)))) == (["UZ"], [])


def test_the_first_of_several_borders_on_a_step_counts():
    # A sliver of UZ between 1160 and 1180, met on the step from 1150 to 1250, which ends in UZ again from 1220.
    layer = countries(
        ("KG", box(-5000, 1160)), ("UZ", box(1160, 1180)), ("KG", box(1180, 1220)), ("UZ", box(1220, 9000))
    )
    assert along(eastward(), layer)[1] == [("KG", "UZ", 1110)]


def test_a_border_that_is_not_met_lies_half_way():
    # UZ begins on the cell at 1250 with a polygon drawn as an open line of points: no side crosses the step.
    ring = box(1249, 9000)
    edges = Edges.from_rings([(0, box(-5000, 1150.5)), (1, ring)])
    paths = eastward()
    crossing = Borders(paths, Countries(edges, ["KG", "UZ"]), TOLERANCE_M).along(0).crossings[0]
    assert crossing.m == pytest.approx(1199)
    gap = Borders(paths, Countries(edges, ["KG", "UZ"]), TOLERANCE_M)
    assert gap._share_to_border(np.array([0.0, 0.0]), np.array([10.0, 0.0]), "UZ") == 0.5


def test_heights_and_metres_at_a_crossing_are_those_of_its_place():
    # Heights fall a metre a cell from 40: at x = 1275, three quarters between 1250 (28 m) and 1350 (27 m) back.
    course = Borders(
        eastward((550.0,)), countries(("KG", box(-5000, 1325)), ("KZ", box(1325, 9000))), 100.0
    ).along(0)
    (crossing,) = course.crossings
    assert (crossing.m, crossing.z, crossing.y) == pytest.approx((775, 27.25, 150))
    # A crossing is never told to lie behind the length limit.
    limited = eastward((50.0,), max_length_m=1300.0)
    (crossing,) = (
        Borders(limited, countries(("KG", box(-5000, 1275)), ("KZ", box(1275, 9000))), 20.0)
        .along(0)
        .crossings
    )
    assert crossing.m == pytest.approx(1225)
