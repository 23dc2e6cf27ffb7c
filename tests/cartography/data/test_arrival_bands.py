"""Paths by arrival: cut where a band ends, so that no stretch is shown later than its water."""

import pytest
from qgis.core import QgsGeometry, QgsProcessingContext

from tailings_plugin.cartography.data.arrival_bands import paths_by_arrival
from tailings_plugin.cartography.data.reaches import read_reaches
from tailings_plugin.cartography.data.rows import Row
from tests.layers import memory_layer

LIMITS = (6, 12)
FIELDS = "facility_id:string,from_km:double,to_km:double,leading_h:double"


def reach(facility, start_km, end_km, hours, y=0.0):
    """A reach along the x axis, one unit a metre."""
    return f"LineStringM ({start_km * 1000} {y} 0, {end_km * 1000} {y} 0)", [
        facility,
        start_km,
        end_km,
        hours,
    ]


def path(facility, length_km, y=0.0, kind="LineStringM", first_m=0.0):
    """A path along the x axis, measured in metres, with a vertex in its middle."""
    end = length_km * 1000.0
    vertices = [f"{at} {y}{f' {first_m + at}' if kind.endswith('M') else ''}" for at in (0.0, end / 2, end)]
    values = {"facility_id": facility, "length_km": length_km}
    return Row(values, QgsGeometry.fromWkt(f"{kind} ({', '.join(vertices)})"))


def read(paths, reaches):
    layer = memory_layer("LineString", "", FIELDS, reaches)
    return read_reaches(layer, QgsProcessingContext(), paths)


def shown(reaches, paths=()):
    """What a map has of reaches: facility, km from and to, hours, first and last x."""
    found = []
    for row in paths_by_arrival(paths, read(paths, reaches), LIMITS):
        points = list(row.geometry.vertices())
        values = [row.get(name) for name in ("facility_id", "from_km", "to_km", "leading_h")]
        found.append((*values, round(points[0].x()), round(points[-1].x())))
    return found


# Reaches alone, which are cut and joined themselves, and of measured paths, which are cut instead.
@pytest.fixture(params=[(), (path("A", 40), path("B", 10, y=9.0))], ids=["reaches", "paths"])
def paths(request, qgis_app):
    return request.param


def test_reaches_of_a_band_are_joined_and_one_that_passes_a_limit_is_cut_there(paths):
    # 2 h for 10 km each: 6 h are reached at 30 km; then 8 h for 10 km: 12 h after three quarters of it.
    reaches = [reach("A", 0, 10, 2), reach("A", 10, 20, 4), reach("A", 20, 30, 6), reach("A", 30, 40, 14)]
    assert shown(reaches, paths[:1]) == [
        ("A", 0, 30, 6, 0, 30000),
        ("A", 30, pytest.approx(37.5), 12, 30000, 37500),
        ("A", pytest.approx(37.5), 40, 14, 37500, 40000),
    ]


def test_a_reach_over_two_limits_gives_three_stretches(paths):
    assert [row[3:] for row in shown([reach("A", 0, 10, 20)], paths[:1])] == [
        (6, 0, 3000),
        (12, 3000, 6000),
        (20, 6000, 10000),
    ]


def test_reaches_in_any_order_and_of_two_facilities(paths):
    reaches = [reach("A", 10, 20, 4), reach("B", 0, 10, 3, y=9.0), reach("A", 0, 10, 2)]
    assert shown(reaches, paths) == [
        ("A", 0, 20, 4, 0, 20000),
        ("B", 0, 10, 3, 0, 10000),
    ]


def test_unknown_hours_stay_unknown_and_what_follows_is_not_cut_by_guess(paths):
    reaches = [reach("A", 0, 10, None), reach("A", 10, 20, 8)]
    assert shown(reaches, paths[:1]) == [
        ("A", 0, 10, None, 0, 10000),
        ("A", 10, 20, 8, 10000, 20000),
    ]


def test_a_reach_of_which_the_one_before_is_missing_is_not_cut(paths):
    assert shown([reach("A", 10, 20, 8)], paths[:1]) == [("A", 10, 20, 8, 10000, 20000)]


def test_a_reach_of_which_no_time_passes_keeps_its_length(paths):
    """As at the outlet of a lake where a gauge tells the same hour twice."""
    reaches = [reach("A", 0, 10, 5), reach("A", 10, 20, 5), reach("A", 20, 30, 7)]
    assert shown(reaches, paths[:1])[0] == ("A", 0, pytest.approx(25), 6, 0, 25000)


def test_a_path_without_reaches_is_shown_with_unknown_hours():
    own = Row({"facility_id": "C", "length_km": 5.0}, QgsGeometry.fromWkt("LineString (0 0, 5000 0)"))
    assert shown([reach("A", 0, 10, 2)], [own]) == [("A", 0, 10, 2, 0, 10000), ("C", 0, 5, None, 0, 5000)]


def test_a_reach_of_several_lines_is_drawn_whole_in_the_band_of_its_end():
    """As a layer clipped at a border has them: where on it 6 h are reached cannot be said."""
    parts = "MultiLineString ((0 0, 4000 0), (6000 0, 10000 0))"
    layer = memory_layer("MultiLineString", "", FIELDS, [(parts, ["A", 0, 10, 8])])
    made = paths_by_arrival([], read_reaches(layer, QgsProcessingContext(), []), LIMITS)
    assert [row.geometry.length() for row in made] == [8000]
    assert [row.get("leading_h") for row in made] == [8]


@pytest.mark.parametrize(
    "other",
    [
        path("A", 20, kind="LineString"),
        path("A", 9),
        path("A", 20, first_m=500.0),
        path("B", 20),
        Row({"facility_id": "A"}, None),
    ],
    ids=["no M", "too short", "begins below", "of another", "no line"],
)
def test_of_paths_on_which_reaches_do_not_lie_the_reaches_are_drawn(other, qgis_app):
    reaches = [reach("A", 0, 20, 5, y=3.0)]
    assert read([other], reaches).geometries is not None
    assert read([path("A", 20)], reaches).geometries is None
    drawn = paths_by_arrival([other], read([other], reaches), LIMITS)[0]
    assert [point.y() for point in drawn.geometry.vertices()] == [3.0, 3.0]


def test_two_paths_of_one_facility_do_not_tell_on_which_a_reach_lies(qgis_app):
    assert read([path("A", 20), path("A", 20, y=1.0)], [reach("A", 0, 20, 5)]).geometries is not None
