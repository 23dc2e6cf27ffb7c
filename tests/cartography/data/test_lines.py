"""Vertices of lines, read of what QGIS writes and made into lines again."""

import numpy as np
import pytest
from qgis.core import QgsGeometry

from tailings_plugin.cartography.data.lines import line_of, lines_in, measured_line, stretch_of


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


@pytest.mark.parametrize("text", ["LineStringZM (0 0 9 5, 4 0 9 10)", "MultiLineStringM ((0 0 5, 4 0 10))"])
def test_a_line_with_rising_m_is_measured(text):
    assert measured_line(QgsGeometry.fromWkt(text)).tolist() == [[0, 0, 5], [4, 0, 10]]


@pytest.mark.parametrize(
    "text",
    [
        "LineStringZ (0 0 5, 4 0 10)",
        "LineStringM (0 0 10, 4 0 5)",
        "MultiLineStringM ((0 0 5, 4 0 10), (5 0 11, 6 0 12))",
        "PointM (0 0 5)",
        "LineStringM EMPTY",
    ],
)
def test_a_line_without_m_that_rises_is_not_measured(text):
    assert measured_line(QgsGeometry.fromWkt(text)) is None
    assert measured_line(None) is None


def test_a_stretch_of_a_measured_line_begins_and_ends_between_its_vertices_or_at_them():
    line = np.array([[0, 0, 0], [10, 0, 10], [10, 10, 20]], dtype=float)
    assert stretch_of(line, 5, 15).tolist() == [[5, 0], [10, 0], [10, 5]]
    assert stretch_of(line, 0, 10).tolist() == [[0, 0], [10, 0]]
    assert stretch_of(line, 10, 20).tolist() == [[10, 0], [10, 10]]
    assert stretch_of(line, 2, 4).tolist() == [[2, 0], [4, 0]]
