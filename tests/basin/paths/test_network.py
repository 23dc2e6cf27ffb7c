"""River lines: pointers, joining by ends, snapping, loops, ends, and lengths worked out by hand."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.measure import DEGREES, Measure
from tailings_plugin.basin.paths.ends import EDGE, INLAND_SINK, LAKE, SEA, VOID, Sink, kinds_at
from tailings_plugin.basin.paths.network import (
    densified,
    end_in,
    from_ends,
    from_pointers,
    metres_along,
    snap_to_lines,
)
from tailings_plugin.basin.paths.network_paths import network_paths
from tailings_plugin.basin.paths.paths import merged_reaches
from tailings_plugin.basin.paths.pointers import as_id, resolve_pointers
from tailings_plugin.errors import DataProblem

# Along the equator 0.01 degrees of longitude are 1113.1949 m (WGS84 equator: 40,075,016.7 m / 36,000).
STEP_M = 1113.1949


def line(*points) -> np.ndarray:
    """A line from points in hundredths of a degree."""
    return np.array(points, float) / 100


def pointers(*pairs):
    return resolve_pointers([i for i, _ in pairs], [n for _, n in pairs], "rivers", "HYRIV_ID", "NEXT_DOWN")


# 1 and 2 run into 3, which runs into 4; all on the equator but 2, which comes from the north.
LINES = [line((0, 0), (10, 0)), line((10, 5), (10, 0)), line((10, 0), (20, 0)), line((20, 0), (30, 0))]
TABLE = ((1, 3), (2, 3), (3, 4), (4, 0))


def hydrorivers(ends=SEA, table=TABLE, lines=LINES):
    return from_pointers(pointers(*table), lines, np.full(len(lines), ends, np.uint8))


def paths_of(network, *places, radius_m=500.0, **options):
    x, y = np.array(places, float).reshape(-1, 2).T / 100
    return network_paths(network, snap_to_lines(network.lines, x, y, radius_m), x, y, **options)


def test_a_facility_on_a_line_follows_the_pointers_to_the_end():
    paths = paths_of(hydrorivers(), (5, 0), (10, 5))
    # 0.25 degrees east; 0.05 degrees south (5 x 1105.743 m at the equator) and 0.20 east.
    assert paths.length_m == pytest.approx([25 * STEP_M, 5 * 1105.743 + 20 * STEP_M], rel=1e-6)
    assert [paths.ends_text(i) for i in (0, 1)] == ["sea", "sea"]
    path = paths.path(0)
    assert (path.x[-1], path.y[-1]) == pytest.approx((0.30, 0))
    assert path.m[-1] == pytest.approx(paths.length_m[0])


def test_a_facility_beside_a_line_goes_straight_to_it():
    # 0.003 degrees north of the line, 331.72 m.
    paths = paths_of(hydrorivers(), (25, 0.3))
    assert paths.length_m[0] == pytest.approx(331.72 + 5 * STEP_M, rel=1e-5)
    assert (paths.path(0).x[1], paths.path(0).y[1]) == pytest.approx((0.25, 0))


def test_too_far_from_every_line_is_not_traced():
    paths = paths_of(hydrorivers(), (25, 1), (np.nan, np.nan), radius_m=1000.0)
    assert paths.traced.tolist() == [False, False]
    assert np.isnan(paths.length_m).all()
    assert merged_reaches(paths) == ([], [])


def test_the_nearest_of_several_lines_is_taken():
    network = hydrorivers()
    x, y = np.array([0.098]), np.array([0.02])
    found = snap_to_lines(network.lines, x, y, 5000.0)
    # 0.002 degrees from the tributary, 0.02 from the main river.
    assert network.names[found.line[0]] == "2"
    assert found.away_m[0] == pytest.approx(0.2 * STEP_M, rel=1e-4)


def test_only_lines_below_the_facilities_are_kept():
    network = from_pointers(pointers(*TABLE), LINES, np.full(4, SEA, np.uint8), starts=np.array([1]))
    assert network.names == ["2", "3", "4"]
    assert network.after.tolist() == [1, 2, -1]


def test_shared_reaches_are_stored_once_with_their_facilities():
    paths = paths_of(hydrorivers(), (5, 0), (10, 5), (15, 0))
    users, used = merged_reaches(paths)
    lengths = {}
    for reach in used:
        nodes = np.arange(paths.tree.first[reach], paths.tree.first[reach + 1])
        lengths[tuple(users[reach])] = paths.tree.to_end_m[nodes[0]] - paths.tree.to_end_m[nodes[-1]]
    assert set(lengths) == {(0,), (1,), (0, 1), (0, 1, 2)}
    assert lengths[0, 1] == pytest.approx(5 * STEP_M, rel=1e-6)


def test_the_length_limit_cuts_a_path_on_a_line():
    paths = paths_of(hydrorivers(), (5, 0), max_length_m=10 * STEP_M)
    path = paths.path(0)
    assert paths.ends_text(0) == "limit"
    assert path.x[-1] == pytest.approx(0.15)


def test_a_line_digitised_upstream_is_turned_towards_its_next():
    paths = paths_of(hydrorivers(lines=[LINES[0][::-1], *LINES[1:]]), (5, 0))
    assert paths.length_m[0] == pytest.approx(25 * STEP_M, rel=1e-6)


def test_a_pointer_out_of_the_layer_ends_at_the_edge_of_the_data():
    network = hydrorivers(table=((1, 3), (2, 3), (3, 4), (4, 99)))
    assert network.end[3] == EDGE
    assert paths_of(network, (5, 0)).ends_text(0) == "edge"


def test_pointers_in_a_loop_name_the_features():
    with pytest.raises(DataProblem, match="rivers: NEXT_DOWN runs in a loop, 3 -> 4 -> 3"):
        pointers((1, 3), (2, 3), (3, 4), (4, 3))


def test_identifiers_twice_or_empty_are_refused():
    with pytest.raises(DataProblem, match="HYRIV_ID: 7 stands in rows 1 and 3"):
        pointers((7, 0), (8, 7), (7, 8))
    with pytest.raises(DataProblem, match="row 2: field HYRIV_ID is empty"):
        pointers((7, 0), (None, 7))


def test_identifiers_are_the_same_as_whole_numbers_reals_and_text():
    assert [as_id(value) for value in (11, 11.0, "11", " 11 ", None)] == ["11", "11", "11", "11", ""]
    assert pointers(("11", 12.0), (12, "")).after.tolist() == [1, -1]


def test_features_above_and_below_one():
    found = pointers((1, 3), (2, 3), (3, 4), (4, 0), (5, 1))
    assert list(found.downstream(4)) == [4, 0, 2, 3]
    assert list(found.upstream().of(2)) == [(2, 0), (0, 1), (1, 1), (4, 2)]


def test_lines_without_pointers_are_joined_by_their_ends():
    joined = from_ends(["a", "b", "c", "d"], LINES, 10.0, "rivers")
    assert joined.network.after.tolist() == [2, 2, 3, -1]
    assert joined.network.end[3] == VOID
    assert (joined.forks, joined.turned) == ([], [])


def test_a_tributary_joins_the_course_of_a_line_between_its_ends():
    lines = [line((0, 0), (10, 0), (20, 0)), line((13, 5), (13, 0))]
    joined = from_ends(["main", "side"], lines, 10.0, "rivers")
    assert joined.network.after.tolist() == [-1, 0]
    assert joined.network.enters[1] == pytest.approx(13 * STEP_M, rel=1e-6)
    paths = paths_of(joined.network, (13, 5))
    assert paths.length_m[0] == pytest.approx(5 * 1105.743 + 7 * STEP_M, rel=1e-6)


def test_two_lines_that_end_at_one_place_do_not_join():
    lines = [line((0, 0), (10, 0)), line((20, 0), (10, 0))]
    assert from_ends(["a", "b"], lines, 10.0, "rivers").network.after.tolist() == [-1, -1]


def test_at_a_fork_the_straightest_line_is_followed_and_said():
    lines = [line((0, 0), (10, 0)), line((10, 0), (12, 9)), line((10, 0), (20, 1))]
    joined = from_ends(["a", "left", "on"], lines, 10.0, "rivers")
    assert joined.network.after[0] == 2
    assert joined.forks == [0]


def test_the_relief_turns_lines_digitised_upstream():
    heights = np.array([[100.0, 200.0], [np.nan, 5.0], [50.0, 50.0], [20.0, 10.0]])
    joined = from_ends(list("abcd"), [LINES[0][::-1], *LINES[1:]], 10.0, "rivers", heights)
    assert joined.turned == [0]
    assert joined.network.after.tolist() == [2, 2, 3, -1]


def test_lines_in_a_ring_are_refused():
    ring = [line((0, 0), (10, 0)), line((10, 0), (5, 8)), line((5, 8), (0, 0))]
    with pytest.raises(DataProblem, match="loop, a -> b -> c -> a"):
        from_ends(["a", "b", "c"], ring, 10.0, "rivers")


def test_a_lake_ends_the_water_where_the_line_enters_it():
    network = hydrorivers()
    lake = Sink(LAKE, rings=[line((22, -1), (40, -1), (40, 1), (22, 1))])
    kinds = [kinds_at([lake], vertices[:, 0], vertices[:, 1], DEGREES) for vertices in network.lines]
    paths = paths_of(end_in(network, kinds), (5, 0))
    assert paths.ends_text(0) == "lake"
    # Vertices come at most 1000 m apart, so the last lies that close behind the shore at 0.22 degrees.
    assert 17 * STEP_M <= paths.length_m[0] <= 17 * STEP_M + 1000


def test_sinks_of_points_take_their_radius():
    sinks = [Sink(SEA, point=(0.0, 0.0), radius_km=50.0), Sink(INLAND_SINK, point=(1.0, 0.0))]
    x = np.array([0.44, 0.46, 1.008, 1.02])  # 49.0 and 51.2 km from the first, 0.9 and 2.2 km from the second
    assert kinds_at(sinks, x, np.zeros(4), DEGREES).tolist() == [SEA, 0, INLAND_SINK, 0]


def test_metres_of_projected_coordinates_are_their_units():
    points = np.array([[0.0, 0.0], [3.0, 4.0]])
    assert Measure(geographic=False, metres_per_unit=1000.0).lengths(points) == pytest.approx([5000.0])


def test_an_end_beside_two_courses_joins_the_nearest():
    # The tributary ends 0.03 hundredths (33.2 m) north of one river and 0.05 (55.3 m) south of another.
    south, north = line((0, 0), (10, 0), (20, 0)), line((0, 0.08), (10, 0.08), (20, 0.08))
    side = line((13, 5), (13, 0.03))
    for lines, place in (([south, north, side], 0), ([north, south, side], 1)):
        joined = from_ends(["a", "b", "side"], lines, 100.0, "rivers")
        assert joined.network.after.tolist() == [-1, -1, place]
        assert joined.network.enters[2] == pytest.approx(13 * STEP_M, rel=1e-6)
        # With 40 m only the nearest is within reach, with 30 m none.
        assert from_ends(["a", "b", "side"], lines, 40.0, "rivers").network.after[2] == place
        assert from_ends(["a", "b", "side"], lines, 30.0, "rivers").network.after[2] == -1


def test_several_tributaries_join_one_course():
    main = line((0, 0), (10, 0), (20, 0))
    lines = [main, line((13, 5), (13, 0)), line((4, -5), (4, 0)), line((16, 5), (16, 0))]
    joined = from_ends(list("mabc"), lines, 10.0, "rivers")
    assert joined.network.after.tolist() == [-1, 0, 0, 0]
    assert joined.network.enters[1:] == pytest.approx(np.array([13, 4, 16]) * STEP_M, rel=1e-6)


def test_close_to_the_end_of_a_course_is_no_joining():
    # 9 m before the end of the main line, with a tolerance of 10 m: both only end at the same place.
    main = line((0, 0), (10, 0))
    near_end = 10 - 9 / STEP_M
    joined = from_ends(["m", "a"], [main, line((near_end, 5), (near_end, 0))], 10.0, "rivers")
    assert joined.network.after.tolist() == [-1, -1]
    near_end = 10 - 11 / STEP_M
    joined = from_ends(["m", "a"], [main, line((near_end, 5), (near_end, 0))], 10.0, "rivers")
    assert joined.network.after.tolist() == [-1, 0]


def test_straightness_is_that_on_the_ground():
    # At 60 degrees north a degree of longitude is half as long. A line comes up to the north-east, at 45 degrees
    # on the ground; one goes on 40 degrees to the left, another 42 to the right: in degrees 53 and 25.
    def away(angle):
        return np.array([10 + 0.02 * np.cos(np.radians(angle)), 60 + 0.01 * np.sin(np.radians(angle))])

    here = np.array([10.0, 60.0])
    lines = [np.array([away(45 - 180), here]), np.array([here, away(85)]), np.array([here, away(3)])]
    joined = from_ends(list("abc"), lines, 10.0, "rivers")
    assert (joined.network.after[0], joined.forks) == (1, [0])
    lines[1] = np.array([here, away(88)])
    assert from_ends(list("abc"), lines, 10.0, "rivers").network.after[0] == 2
    # The last step counts, not the way from the start: it comes from the south-west after one from the north.
    before = away(45 - 180)
    bent = np.array([[before[0], before[1] + 0.05], before, here])
    assert from_ends(list("abc"), [bent, *lines[1:]], 10.0, "rivers").network.after[0] == 2


def test_a_line_is_turned_only_when_its_start_is_nearer():
    # The next line begins as far from the one end as from the other: it stays as it was digitised.
    lines = [line((0, 1), (0, -1)), line((5, 0), (20, 0))]
    network = hydrorivers(table=((1, 2), (2, 0)), lines=lines)
    assert network.lines[0].tolist()[0] == lines[0].tolist()[0]
    network = hydrorivers(table=((1, 2), (2, 0)), lines=[line((1, 1), (0, -1)), lines[1]])
    assert network.lines[0].tolist()[0] == [0, -0.01]
    # A last line is never turned, and enters nothing.
    network = hydrorivers(table=((1, 2), (2, 0)), lines=[lines[0], line((20, 0), (5, 0))])
    assert network.lines[1].tolist()[0] == [0.2, 0]
    assert network.enters[1] == 0


def test_a_line_enters_the_next_at_the_vertex_nearest_to_its_end():
    lines = [line((3, 5), (3.1, 0.2)), line((0, 0), (2, 0), (3, 0), (4, 0))]
    network = hydrorivers(table=((1, 2), (2, 0)), lines=lines)
    # Steps of a hundredth are 1113 m and cut in two: vertices at 3, 3.5 ... and 3.1 lies nearest to 3.
    assert network.enters[0] == pytest.approx(3 * STEP_M, rel=1e-6)


def test_long_steps_get_vertices_and_short_ones_stay():
    # 2000.0 m exactly twice the longest step: two parts; a little more: three; less than one: none.
    for hundredths, parts in (
        (999.9 / STEP_M, 1),
        (1000.1 / STEP_M, 2),
        (1999.9 / STEP_M, 2),
        (2000.1 / STEP_M, 3),
    ):
        found = densified(line((0, 0), (hundredths, 0)))
        assert len(found) == parts + 1
        assert np.diff(found[:, 0]) == pytest.approx(hundredths / 100 / parts)
    kept = line((0, 0), (0.5, 0), (0.5, 0.5))
    assert densified(kept).tolist() == kept.tolist()
    both = densified(line((0, 0), (0.5, 0), (2.5, 0)))
    assert both[:, 0] == pytest.approx(np.array([0, 0.5, 0.5 + 2 / 3, 0.5 + 4 / 3, 2.5]) / 100)
    assert metres_along(both)[[0, 1, -1]] == pytest.approx(np.array([0, 0.5, 2.5]) * STEP_M, rel=1e-6)


def test_a_lake_at_the_start_of_a_line_takes_all_of_it():
    network = hydrorivers()
    kinds = [np.zeros(len(vertices), np.uint8) for vertices in network.lines]
    kinds[2][0] = LAKE
    ended = end_in(network, kinds)
    assert ended.lines[2].tolist() == [[0.1, 0], [0.1, 0]]
    assert (ended.after.tolist(), ended.end[2]) == ([2, 2, -1, -1], LAKE)
    assert network.after.tolist() == [2, 2, 3, -1]  # the network itself stays
    paths = paths_of(ended, (5, 0))
    assert (paths.ends_text(0), paths.length_m[0]) == ("lake", pytest.approx(5 * STEP_M, rel=1e-6))


def test_a_line_that_enters_behind_the_shore_enters_at_it():
    # The main river ends in a lake at 0.08; a tributary came in at 0.13, behind it.
    lines = [line((0, 0), (20, 0)), line((13, 5), (13, 0))]
    network = from_ends(["m", "a"], lines, 10.0, "rivers").network
    kinds = [np.zeros(len(vertices), np.uint8) for vertices in network.lines]
    kinds[0][network.lines[0][:, 0] >= 0.08] = LAKE
    ended = end_in(network, kinds)
    shore_m = metres_along(ended.lines[0])[-1]
    assert 8 * STEP_M <= shore_m < 8 * STEP_M + 1000
    assert ended.enters.tolist() == [0, pytest.approx(shore_m)]
    assert network.enters[1] == pytest.approx(13 * STEP_M, rel=1e-6)


def test_paths_that_come_in_at_several_places_of_a_line():
    paths = paths_of(hydrorivers(), (12, 0), (17, 0), (2, 0))
    assert paths.length_m == pytest.approx(np.array([18, 13, 28]) * STEP_M, rel=1e-6)
    assert sorted(len(list(paths.tree.chain(int(reach)))) for reach in paths.reach) == [2, 3, 5]
    for place, x in ((0, 0.12), (1, 0.17), (2, 0.02)):
        path = paths.path(place)
        assert path.x[:2].tolist() == pytest.approx([x, x])
        assert path.m[:2].tolist() == pytest.approx([0, 0], abs=1e-6)
        assert (np.diff(path.m) >= -1e-9).all()


def test_features_far_above_one():
    found = pointers((1, 2), (2, 3), (3, 0), (4, 3), (5, 4), (6, 0))
    assert sorted(found.upstream().of(2)) == [(0, 2), (1, 1), (2, 0), (3, 1), (4, 2)]
    assert list(found.upstream().of(5)) == [(5, 0)]
    assert list(found.downstream(0)) == [0, 1, 2]


def test_long_loops_are_shortened_when_told():
    ring = [(i, (i + 1) % 8) for i in range(8)]
    with pytest.raises(DataProblem, match=r"loop, 10 -> 11 -> .* -> 17 -> 10\. Water"):
        pointers(*((a + 10, b + 10) for a, b in ring))
    ring = [(i, (i + 1) % 9) for i in range(9)]
    with pytest.raises(DataProblem, match=r"10 -> 11 -> .* -> 17 \.\.\. \(9\)"):
        pointers(*((a + 10, b + 10) for a, b in ring))


def test_a_feature_that_points_at_itself_is_an_end():
    found = pointers((1, 1), (2, 0), (3, -1), (4, ""), (5, 77))
    assert found.after.tolist() == [-1] * 5
    assert found.cut.tolist() == [False, False, False, False, True]
