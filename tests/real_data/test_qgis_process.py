"""Real facilities on real reliefs, followed by qgis_process as an analyst runs it."""

import pytest

from tests.acceptance.conftest import plugin_zip, qgis_process  # noqa: F401 - fixtures
from tests.acceptance.tracing import trace  # noqa: F401 - a fixture


def test_ak_tyuz_and_kaji_say(trace, shared_data):  # noqa: F811
    relief = shared_data / "dem" / "srtm3_issykkul_kemin_almaty_n42-44_e076-078.tif"
    _, paths, _ = trace(relief, ("Ak-Tyuz", 76.127, 42.877), ("Kaji-Say", 77.17, 42.13))
    ak_tyuz, kaji_say = paths["Ak-Tyuz"], paths["Kaji-Say"]
    assert ak_tyuz["length_km"] == pytest.approx(16.6, abs=0.1)
    assert (ak_tyuz["first"][2], ak_tyuz["last"][2]) == (2138, 1550)
    assert ak_tyuz["last"][:2] == pytest.approx((76.000, 42.787), abs=0.001)
    assert ak_tyuz["ends_in"] == "edge"
    # Issyk-Kul lies at 1601 m in this relief and is one of the plugin's inland sinks.
    assert (kaji_say["ends_in"], kaji_say["last"][2]) == ("lake", 1601)


def test_the_ala_archa_reaches_kazakhstan(trace, shared_data):  # noqa: F811
    relief = shared_data / "dem" / "srtm1_bishkek_alaarcha_chu_n42.3-43.2_e074.3-074.9.tif"
    results, paths, crossings = trace(relief, ("Ala-Archa", 74.48, 42.56))
    assert results["N_TRANSBOUNDARY"] == 1
    assert paths["Ala-Archa"]["length_km"] == pytest.approx(101, rel=0.05)
    crossing = crossings["Ala-Archa"]
    assert (crossing["from_country"], crossing["to_country"]) == ("KG", "KZ")
    # The Chu is the border: on QGIS's map it runs near 43.06 N where the path meets it.
    assert crossing["first"][:2] == pytest.approx((74.61, 43.06), abs=0.05)
