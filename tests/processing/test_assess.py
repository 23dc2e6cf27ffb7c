"""assess with a national scheme, which every step takes, and with substances, from which classes come."""

import json
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsProcessingException

from tailings_plugin.cartography.look import palette
from tests import tiny
from tests.cartography.list_page import ListPage
from tests.rating import national


@pytest.fixture
def assessed(run, tmp_path):
    def go(content, **parameters) -> Path:
        scheme = tmp_path / "схема.json"
        scheme.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        folder = tmp_path / "out"
        run(
            "assess",
            INVENTORY=tiny.write_facilities(tmp_path / "facilities.gpkg"),
            RELIEF=tiny.write_relief(tmp_path / "relief.tif"),
            COUNTRIES=tiny.write_countries(tmp_path / "countries.gpkg"),
            SCHEME_FILE=str(scheme),
            LANGUAGE="en",
            PAPER="a4_landscape",
            OUTPUT_FOLDER=str(folder),
            **parameters,
        )
        return folder

    return go


def test_rating_risk_list_and_draws_take_the_national_scheme_and_the_priors_given(assessed):
    scheme = national.scheme(national.HEIGHT, classes=national.FIVE, name="thi_kz5")
    folder = assessed(scheme, ORDER="robust", PRIORS="register")
    source = ogr.Open(str(folder / "hazard_assessment.gpkg"))
    rows = {row["facility_id"]: row.items() for row in source.GetLayerByName("facilities")}
    # T-1: log10 of 1e6 m3, 3, and 1 for abandoned, earthquake, flood and dam each; 2 for an unknown height.
    assert (rows["T-1"]["thi"], rows["T-1"]["thi_height"]) == (15, 2)
    assert rows["T-1"]["tri_thi"] == 15
    assert rows["T-1"]["thi_scheme"].startswith("thi_kz5 2026.1 (")
    for name in ("rank_scheme", "thi_scheme"):
        assert all(
            "weighed by the register's known shares" in row[name]
            for row in rows.values()
            if row["thi"] is not None
        )
    page = (folder / "hazard_list.html").read_text(encoding="utf-8")
    (first,) = (each for each in ListPage(page).details() if each["Facility ID"] == "T-1")
    assert (first["THI class"], first["Dam height"]) == ("Class 0", "(2.00)")


def test_reaches_end_at_whole_hours_those_of_the_map_among_them(run, tmp_path):
    # Beside the Chu, 8 km above the border, and on for 1,000 km, by 1 m/s.
    inventory = tmp_path / "one.csv"
    inventory.write_text("facility_id,name,latitude,longitude,volume_m3\nA,Ак,42.87,74.95,1000000\n", "utf-8")
    run("assess", INVENTORY=str(inventory), LANGUAGE="en", OUTPUT_FOLDER=str(tmp_path / "out"))
    source = ogr.Open(str(tmp_path / "out" / "hazard_assessment.gpkg"))
    reaches = sorted((row.items() for row in source.GetLayerByName("reaches")), key=lambda row: row["reach"])
    whole = [1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 48, 72, 96, 144, 192, 288, 384]
    hours = [row["leading_h"] for row in reaches]
    length_h = reaches[-1]["to_km"] / 3.6
    assert hours == pytest.approx([*(hour for hour in whole if hour < length_h), length_h])
    assert [row["to_km"] for row in reaches] == pytest.approx([3.6 * hour for hour in hours])
    assert set(palette.ARRIVAL_HOURS) < set(whole)


def test_a_wrong_scheme_stops_the_run_before_the_first_step(assessed, tmp_path):
    content = national.scheme(national.HEIGHT)
    content["classes"][1]["below"] = 5
    with pytest.raises(
        QgsProcessingException, match=r"classes\[1\]\.below: 5 is not above the limit before it, 6"
    ):
        assessed(content)
    assert not (tmp_path / "out").exists()


FACILITIES = """facility_id,name,country,latitude,longitude,volume_m3,status,commodity,water_hazard_class,whc_basis
S,Listed,KG,42.765,75.02,10000,active,gold,,
F,Suggested,KG,42.765,75.03,10000,active,copper,,
G,Given,KG,42.765,75.04,10000,active,gold,1,given
O,Once suggested,KG,42.765,75.05,10000,active,,1,fallback
"""
# 0.25 % of class 3 (H300, H410: 12 points) in harmless rock make the mixture class 2.
SUBSTANCES = """facility_id,substance,h_statements,share_percent,water_hazard_class
S,sodium cyanide,H300 H410,0.25,
S,rock,,99.75,0
"""


def test_classes_come_from_substances_and_a_suggested_one_counts_as_unknown(run, tmp_path):
    (tmp_path / "facilities.csv").write_text(FACILITIES, encoding="utf-8")
    (tmp_path / "substances.csv").write_text(SUBSTANCES, encoding="utf-8")
    folder = tmp_path / "out"
    run(
        "assess",
        INVENTORY=str(tmp_path / "facilities.csv"),
        SUBSTANCES=str(tmp_path / "substances.csv"),
        RELIEF=tiny.write_relief(tmp_path / "relief.tif"),
        COUNTRIES=tiny.write_countries(tmp_path / "countries.gpkg"),
        LANGUAGE="en",
        PAPER="a4_landscape",
        OUTPUT_FOLDER=str(folder),
    )
    source = ogr.Open(str(folder / "hazard_assessment.gpkg"))
    rows = {row["facility_id"]: row.items() for row in source.GetLayerByName("facilities")}
    found = {
        key: (
            row["water_hazard_class"],
            row["whc_basis"],
            row["thi_tox"],
            "thi_tox" in (row["thi_assumed"] or ""),
        )
        for key, row in rows.items()
    }
    assert found == {
        "S": (2, "substances", 2, False),
        "F": (2, "fallback", 3, True),
        "G": (1, "given", 1, False),
        "O": (None, "unknown", 3, True),  # what an earlier run suggested is nobody's statement
    }
    page = (folder / "hazard_list.html").read_text(encoding="utf-8")
    classes = {each["Facility ID"]: each["Water hazard class"] for each in ListPage(page).details()}
    assert classes == {"S": "2", "F": "(2)", "G": "1", "O": "–"}
    assert "In brackets: a water hazard class that ore and process suggest." in page
