"""Ends of paths beyond which the water goes on."""

import pytest
from qgis.core import QgsGeometry

from tailings_plugin.cartography.data.path_ends import open_ends
from tailings_plugin.cartography.data.rows import Row


def path(ends_in, x=9.0):
    return Row({"ends_in": ends_in}, QgsGeometry.fromWkt(f"LineString (0 0, {x} 4)"))


@pytest.mark.parametrize("ends_in", ["edge", "no_data", "limit", None])
def test_an_end_of_what_is_known_is_open(ends_in):
    (end,) = open_ends([path(ends_in)])
    assert end.geometry.asPoint().toString(0) == "9,4"
    assert end.get("ends_in") == (ends_in or "unknown")


@pytest.mark.parametrize("ends_in", ["sea", "lake", "inland_sink"])
def test_an_end_of_the_water_is_none(ends_in):
    assert open_ends([path(ends_in)]) == []


def test_ends_at_one_place_are_one_and_counted():
    assert [row.get("paths") for row in open_ends([path("edge"), path("edge"), path("edge", 500.0)])] == [
        2,
        1,
    ]


def test_a_layer_that_does_not_tell_has_none():
    assert open_ends([Row({}, QgsGeometry.fromWkt("LineString (0 0, 1 1)"))]) == []
