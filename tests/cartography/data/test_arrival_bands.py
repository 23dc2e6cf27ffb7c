"""Paths by arrival: cut where a band ends, so that no stretch is shown later than its water."""

import pytest
from qgis.core import QgsGeometry

from tailings_plugin.cartography.data.arrival_bands import paths_by_arrival
from tailings_plugin.cartography.data.rows import Row

LIMITS = (6, 12)


def reach(facility, start_km, end_km, hours, y=0.0):
    """A reach along the x axis, one unit a metre."""
    line = f"LineStringM ({start_km * 1000} {y} 0, {end_km * 1000} {y} 0)"
    values = {"facility_id": facility, "from_km": start_km, "to_km": end_km, "leading_h": hours}
    return Row(values, QgsGeometry.fromWkt(line))


def shown(rows):
    """What a map has of the rows: facility, km from and to, hours, first and last x."""
    found = []
    for row in rows:
        points = list(row.geometry.vertices())
        values = [row.get(name) for name in ("facility_id", "from_km", "to_km", "leading_h")]
        found.append((*values, round(points[0].x()), round(points[-1].x())))
    return found


def test_reaches_of_a_band_are_joined_and_one_that_passes_a_limit_is_cut_there():
    # 2 h for 10 km each: 6 h are reached at 30 km; then 8 h for 10 km: 12 h after three quarters of it.
    reaches = [reach("A", 0, 10, 2), reach("A", 10, 20, 4), reach("A", 20, 30, 6), reach("A", 30, 40, 14)]
    assert shown(paths_by_arrival([], reaches, LIMITS)) == [
        ("A", 0, 30, 6, 0, 30000),
        ("A", 30, pytest.approx(37.5), 12, 30000, 37500),
        ("A", pytest.approx(37.5), 40, 14, 37500, 40000),
    ]


def test_a_reach_over_two_limits_gives_three_stretches():
    assert [row[3] for row in shown(paths_by_arrival([], [reach("A", 0, 10, 20)], LIMITS))] == [6, 12, 20]


def test_reaches_in_any_order_and_of_two_facilities():
    reaches = [reach("A", 10, 20, 4), reach("B", 0, 10, 3, y=9.0), reach("A", 0, 10, 2)]
    assert shown(paths_by_arrival([], reaches, LIMITS)) == [
        ("A", 0, 20, 4, 0, 20000),
        ("B", 0, 10, 3, 0, 10000),
    ]


def test_unknown_hours_stay_unknown_and_what_follows_is_not_cut_by_guess():
    reaches = [reach("A", 0, 10, None), reach("A", 10, 20, 8)]
    assert shown(paths_by_arrival([], reaches, LIMITS)) == [
        ("A", 0, 10, None, 0, 10000),
        ("A", 10, 20, 8, 10000, 20000),
    ]


def test_a_path_without_reaches_is_shown_with_unknown_hours():
    path = Row({"facility_id": "C", "length_km": 5.0}, QgsGeometry.fromWkt("LineString (0 0, 5000 0)"))
    rows = paths_by_arrival([path], [reach("A", 0, 10, 2)], LIMITS)
    assert shown(rows)[1] == ("C", 0, 5, None, 0, 5000)


def test_a_reach_of_several_lines_is_drawn_whole_in_the_band_of_its_end():
    """As a layer clipped at a border has them: where on it 6 h are reached cannot be said."""
    values = {"facility_id": "A", "from_km": 0, "to_km": 10, "leading_h": 8}
    parts = "MultiLineString ((0 0, 4000 0), (6000 0, 10000 0))"
    made = paths_by_arrival([], [Row(values, QgsGeometry.fromWkt(parts))], LIMITS)
    assert [row.geometry.length() for row in made] == [8000]
    assert [row.get("leading_h") for row in made] == [8]
