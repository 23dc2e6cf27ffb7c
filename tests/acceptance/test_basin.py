"""Reliefs made by formula, followed by qgis_process as an analyst runs it. Real ones: tests/real_data."""

import pytest

from tests.acceptance.tracing import trace  # noqa: F401 - a fixture
from tests.reliefs import LAKE_LEVEL_M, VALLEY_START_M, chu, issyk_kul


def test_a_valley_and_the_south_shore(trace, tmp_path):  # noqa: F811
    relief = issyk_kul(tmp_path / "рельеф.tif")
    _, paths, _ = trace(relief, ("Valley", 76.127, 42.877), ("South shore", 77.17, 42.13))
    valley, south = paths["Valley"], paths["South shore"]
    # As worked out in tests/processing/test_tracedownstream.py.
    assert valley["length_km"] == pytest.approx(10.05, abs=0.05)
    assert (valley["first"][2], valley["last"][2]) == (VALLEY_START_M, VALLEY_START_M - 150)
    assert valley["last"][:2] == pytest.approx((76 + 0.5 / 120, 43 - 14.5 / 120))
    assert valley["ends_in"] == "edge"
    # One of the plugin's inland sinks.
    assert (south["ends_in"], south["last"][2]) == ("lake", LAKE_LEVEL_M)


def test_a_valley_reaches_kazakhstan(trace, tmp_path):  # noqa: F811
    results, paths, crossings = trace(chu(tmp_path / "рельеф.tif"), ("Above the Chu", 74.61, 42.56))
    assert results["N_TRANSBOUNDARY"] == 1
    assert paths["Above the Chu"]["length_km"] == pytest.approx(71.1, abs=0.2)
    crossing = crossings["Above the Chu"]
    assert (crossing["from_country"], crossing["to_country"]) == ("KG", "KZ")
    # The Chu is the border: on QGIS's map it runs near 43.06 N where the path meets it.
    assert crossing["first"][:2] == pytest.approx((74.61, 43.06), abs=0.05)
