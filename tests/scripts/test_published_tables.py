"""scripts/published_tables.py: the page says what rivers, borders and people come to beside published figures."""

import csv
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

import published_tables


@pytest.mark.parametrize("kind", ["rivers", "people"])
def test_the_page_holds_what_is_computed(kind):
    page = published_tables.PAGE.read_text(encoding="utf-8")
    assert published_tables.written(page, [kind]) == page


@pytest.mark.parametrize("kind", published_tables.ON_SHARED)
def test_the_page_holds_what_is_computed_of_borders(kind, shared_data):
    page = published_tables.PAGE.read_text(encoding="utf-8")
    assert published_tables.written(page, [kind]) == page


def test_every_published_figure_has_a_source():
    with published_tables.PUBLISHED.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["kind"] for row in rows} == {"river", "border", "town", "country"}
    assert all(len(row["source"]) > 20 and float(row["value"]) > 0 for row in rows)
    # Borders and people change: their figure has a year.
    assert all(row["year"] for row in rows if row["kind"] != "river")


def test_lengths_by_hand():
    # A degree of the equator is 2 pi 6378.137 / 360 km; one of latitude there, 6335.439 km of radius, 110.574 km.
    equator = published_tables.line_km(np.array([70.0, 71.0]), np.array([0.0, 0.0]))
    assert equator == pytest.approx(111.3195, abs=1e-4)
    north = published_tables.line_km(np.array([70.0, 70.0]), np.array([-0.05, 0.05]))
    assert north == pytest.approx(11.0574, abs=1e-4)


def test_distances_by_hand():
    others = np.array([[70.0, 0.0], [70.001, 0.0], [70.002, 0.0]])
    points = np.array([[70.001, 0.01], [70.002, 0.0]])
    # A hundredth of a degree of latitude at the equator is 1.10574 km.
    np.testing.assert_allclose(published_tables.distances_km(points, others), [1.10574, 0.0], atol=1e-4)


def test_a_shared_border_is_the_side_between_two_squares():
    west = ogr.CreateGeometryFromWkt("POLYGON ((70 0, 71 0, 71 1, 70 1, 70 0))")
    east = ogr.CreateGeometryFromWkt("POLYGON ((71 0, 72 0, 72 1, 71 1, 71 0))")
    lines = published_tables.shared_border(west, east)
    points = np.vstack(lines)
    # The side of one degree, and of both sides beside it what lies within 0.02 degrees.
    assert sum(published_tables.line_km(*line.T) for line in lines) == pytest.approx(
        110.57 + 2 * 2.226, rel=0.002
    )
    assert points[:, 0].min() == pytest.approx(70.98, abs=1e-3)
    far = ogr.CreateGeometryFromWkt("POLYGON ((80 0, 81 0, 81 1, 80 1, 80 0))")
    assert published_tables.shared_border(west, far) == []


def test_check_tells_of_a_page_that_says_something_else(monkeypatch, tmp_path):
    text = published_tables.PAGE.read_text(encoding="utf-8")
    page = tmp_path / "validation.md"
    page.write_text(text.replace("| Talas | 461 |", "| Talas | 460 |"), encoding="utf-8")
    monkeypatch.setattr(published_tables, "PAGE", page)
    monkeypatch.setattr(published_tables, "SHARED", tmp_path / "none")
    monkeypatch.setattr(sys, "argv", ["published_tables.py", "--check"])
    assert published_tables.main() == 1
    monkeypatch.setattr(sys, "argv", ["published_tables.py"])
    assert published_tables.main() == 0
    assert page.read_text(encoding="utf-8") == text
