"""assess with a national scheme: every step takes it, and a wrong one stops the run before the first."""

import json
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsProcessingException

from tests import tiny
from tests.rating import national


@pytest.fixture
def assessed(run, tmp_path):
    def go(content) -> Path:
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
            OUTPUT_FOLDER=str(folder),
        )
        return folder

    return go


def test_rating_risk_list_and_map_take_the_national_scheme(assessed):
    folder = assessed(national.scheme(national.HEIGHT, classes=national.FIVE, name="thi_kz5"))
    source = ogr.Open(str(folder / "hazard_assessment.gpkg"))
    rows = {row["facility_id"]: row.items() for row in source.GetLayerByName("facilities")}
    # T-1: log10 of 1e6 m3, 3, and 1 for abandoned, earthquake, flood and dam each; 2 for an unknown height.
    assert (rows["T-1"]["thi"], rows["T-1"]["thi_height"]) == (15, 2)
    assert rows["T-1"]["tri_thi"] == 15
    assert rows["T-1"]["thi_scheme"].startswith("thi_kz5 2026.1 (")
    page = (folder / "hazard_list.html").read_text(encoding="utf-8")
    assert ">Class 0</b>" in page and "<button>Dam height</button>" in page


def test_a_wrong_scheme_stops_the_run_before_the_first_step(assessed, tmp_path):
    content = national.scheme(national.HEIGHT)
    content["classes"][1]["below"] = 5
    with pytest.raises(
        QgsProcessingException, match=r"classes\[1\]\.below: 5 is not above the limit before it, 6"
    ):
        assessed(content)
    assert not (tmp_path / "out").exists()
