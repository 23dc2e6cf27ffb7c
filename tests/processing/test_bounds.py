"""Bounds of a table through the tools: imported, rated, classified; worked out from the scheme's limits."""

import csv

import pytest

from tailings_plugin.processing.inventory.importinventory import ImportInventory
from tailings_plugin.processing.rating.classifyconsequence import ClassifyConsequence
from tailings_plugin.processing.rating.ratehazard import RateHazard
from tailings_plugin.processing.rating.raterisk import RateRisk
from tailings_plugin.qgis_values import from_qgis
from tests.layers import run_algorithm

PEOPLE = ["facility_id", "name", "country", "latitude", "longitude", "volume_m3", "population_at_risk"]


def rows_of(layer):
    names = layer.fields().names()
    return [dict(zip(names, map(from_qgis, each.attributes()), strict=True)) for each in layer.getFeatures()]


def imported(folder, header, rows, delimiter=";"):
    """Return the layer that importinventory makes of a table."""
    path = folder / "register.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=delimiter).writerows([header, *rows])
    outputs = {"OUTPUT": "memory:", "REJECTED": "memory:", "CHANGES": "memory:"}
    results, layers = run_algorithm(ImportInventory, {"INPUT": str(path), **outputs})
    assert results["N_REJECTED"] == 0
    return layers["OUTPUT"]


def after(algorithm, layer, **parameters):
    _, layers = run_algorithm(algorithm, {"INPUT": layer, "OUTPUT": "memory:", **parameters})
    return rows_of(layers["OUTPUT"])


def test_people_known_by_bounds_have_the_class_that_both_ends_allow(qgis_processing, tmp_path):
    said = ["более 1000", "1001", "1-100", "11-100", "менее 100", "10-99"]
    rows = [
        [place, "ABCDEF"[place], "KG", 42.7 + place / 20, 75.6, "120000", each]
        for place, each in enumerate(said)
    ]
    found = after(ClassifyConsequence, imported(tmp_path, PEOPLE, rows))
    assert [each["gistm_class"] for each in found] == [
        "extreme", "extreme", "significant", "high", None, "high",
    ]  # fmt: skip
    assert [each["gistm_population"] for each in found] == ["extreme", "extreme", None, "high", None, "high"]
    assert found[2]["gistm_driver"] == "People at risk (significant–high)"
    assert "range low to high" in found[4]["gistm_note"]
    assert [each["population_at_risk"] for each in found] == [None, 1001, None, None, None, None]


def test_a_russian_table_with_units_in_its_headings(qgis_processing, tmp_path):
    header = [
        "№",
        "Наименование",
        "Страна",
        "Широта",
        "Долгота",
        "Объём, тыс. м3",
        "Население в зоне риска, чел.",
    ]
    said = ["более 5000", "свыше 5000", ">5000", "1-100", "менее 100", "5000+", "от 1000 до 5000"]
    rows = [
        [place, "АБВГДЕЖ"[place], "KG", f"42.7{place}", f"75.6{place}", "120", each]
        for place, each in enumerate(said)
    ]
    layer = imported(tmp_path, header, rows)
    found = after(ClassifyConsequence, layer)
    assert [(each["population_at_risk_min"], each["population_at_risk_max"]) for each in found] == [
        (5001, None), (5001, None), (5001, None), (1, 100), (None, 99), (5000, None), (1000, 5000),
    ]  # fmt: skip
    assert [each["gistm_class"] for each in found] == [
        "extreme", "extreme", "extreme", "significant", None, "extreme", "very_high",
    ]  # fmt: skip
    assert found[6]["gistm_driver"] == "People at risk (very high–extreme)"
    risk = after(RateRisk, layer)
    # People: up to 10 score 1, up to 100 2, up to 1,000 3, more 4; what is open counts as the most.
    assert [each["tri_population"] for each in risk] == [4, 4, 4, 2, 2, 4, 4]
    assert [each["tri_max"] - each["tri_min"] for each in risk] == pytest.approx(
        # thi: water hazard class 3, status 1, earthquake 1, flood 1 and dam 1; water body 3
        [10, 10, 10, 11, 12, 10, 11]
    )


def test_a_volume_known_by_bounds_is_rated_by_both_ends(qgis_processing, tmp_path):
    header = ["facility_id", "name", "country", "latitude", "longitude", "volume, thousand m3"]
    said = ["100-1000", "over 1000", "1000±900", "12/15"]
    rows = [[place, "ABCD"[place], "KG", 42.7 + place / 20, 75.6, each] for place, each in enumerate(said)]
    found = after(RateHazard, imported(tmp_path, header, rows))
    assert [each["thi_cap"] for each in found[:3]] == pytest.approx([6, 6, 6])
    # All else unknown: 0 to 7 more. 1,000 thousand m3 and more: up to the 100 million of an unknown volume.
    assert [each["thi_min"] for each in found[:3]] == pytest.approx([5, 6, 5])
    assert [each["thi_max"] for each in found[:3]] == pytest.approx([13, 15, 7 + 6.278754], abs=1e-6)
    assert found[3]["thi"] is None and found[3]["volume_m3_min"] is None
