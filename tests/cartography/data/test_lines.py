"""Vertices of lines, read of what QGIS writes and made into lines again."""

import numpy as np
import pytest
from qgis.core import QgsGeometry

from tailings_plugin.cartography.data.lines import line_of, lines_in


@pytest.mark.parametrize(
    "text",
    [
        "LineString (1 2, 3 4)",
        "LineStringM (1 2 9, 3 4 9)",
        "MultiLineString ((1 2, 3 4))",
        "MultiLineStringZM ((1 2 8 9, 3 4 8 9))",
    ],
)
def test_vertices_are_read_of_lines_with_and_without_heights_and_metres(text):
    (line,) = lines_in(bytes(QgsGeometry.fromWkt(text).asWkb()))
    assert line.tolist() == [[1, 2], [3, 4]]


def test_parts_of_a_line_are_read_one_after_the_other():
    wkt = "MultiLineStringZ ((1 2 0, 3 4 0), (5 6 0, 7 8 0, 9 9 0))"
    parts = [line.tolist() for line in lines_in(bytes(QgsGeometry.fromWkt(wkt).asWkb()))]
    assert parts == [[[1, 2], [3, 4]], [[5, 6], [7, 8], [9, 9]]]


@pytest.mark.parametrize("text", ["Point (1 2)", "LineString EMPTY", "MultiLineString EMPTY"])
def test_what_is_no_line_has_no_vertices(text):
    lines = list(lines_in(bytes(QgsGeometry.fromWkt(text).asWkb())))
    assert sum(map(len, lines)) == 0


def test_a_line_is_made_of_its_vertices():
    assert line_of(np.array([[1, 2], [3, 4.5]])).asWkt() == "LineString (1 2, 3 4.5)"
