"""The ready models: that their files are current, and what they make of the tiny data."""

import importlib.util
import json
import subprocess
from importlib.machinery import SourceFileLoader
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsProcessingModelAlgorithm

from tailings_plugin.processing.models import MODELS, MODELS_FOLDER
from tests import tiny
from tests.cartography.fetched import COPERNICUS, LIABILITY, fetched_folder
from tests.cartography.list_page import ListPage
from tests.processing.ways import destinations
from tests.rating import national

SCRIPT = Path(__file__).parents[2] / "scripts" / "make_models"


@pytest.fixture
def data(tmp_path):
    settlements = tmp_path / "towns.gpkg"
    layer_source = ogr.GetDriverByName("GPKG").CreateDataSource(str(settlements))
    layer = layer_source.CreateLayer("towns", tiny.wgs84(), ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("population", ogr.OFTInteger))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature["name"], feature["population"] = "On the channel", 120
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (75.055 42.765)"))
    layer.CreateFeature(feature)
    layer_source = None
    return {
        "RELIEF": tiny.write_relief(tmp_path / "relief.tif"),
        "COUNTRIES": tiny.write_countries(tmp_path / "countries.gpkg"),
        "SETTLEMENTS": str(settlements),
    }


def rows(path: str) -> list[dict]:
    source = ogr.Open(path)
    return [feature.items() for feature in source.GetLayer(0)]


def run_model(provider, run, name: str, folder: Path, **inputs) -> dict:
    folder.mkdir()
    return run(name, **inputs, **destinations(provider.algorithm(name), folder))


@pytest.mark.parametrize("kind", MODELS, ids=lambda kind: kind.ID)
def test_the_files_are_those_the_script_writes(provider, tmp_path, kind):
    loader = SourceFileLoader("make_models", str(SCRIPT))
    script = importlib.util.module_from_spec(importlib.util.spec_from_loader("make_models", loader))
    loader.exec_module(script)
    script.model_of(kind).toFile(str(tmp_path / "new.model3"))
    new, kept = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    assert new.fromFile(str(tmp_path / "new.model3")) and kept.fromFile(str(MODELS_FOLDER / kind.FILE))
    assert new.toVariant() == kept.toVariant(), "run scripts/make_models"


@pytest.mark.parametrize("kind", MODELS, ids=lambda kind: kind.ID)
def test_inputs_and_outputs_speak_as_the_tools_do(provider, kind):
    model = provider.algorithm(kind.ID)
    assert {parameter.name() for parameter in model.parameterDefinitions()} == set(kind.SAME_AS)
    for name, (algorithm_id, parameter) in kind.SAME_AS.items():
        same = provider.algorithm(algorithm_id).parameterDefinition(parameter)
        assert model.parameterDefinition(name).description() == same.description()
        output = model.outputDefinition(name)
        assert output is None or output.description() == same.description()
    assert all(model.outputDefinition(each.name()) for each in model.destinationParameterDefinitions())


def test_national_screening_rates_and_draws_what_it_traced(provider, run, data, tmp_path):
    """T-1: THI cap log10(1e6) = 6; its water leaves KG for KZ at 75.065 E, T-1 lies at 75.015 E."""
    facilities = tiny.write_facilities(tmp_path / "facilities.gpkg")
    made = run_model(
        provider, run, "nationalscreening", tmp_path / "made", INVENTORY=facilities, LANGUAGE="en", **data
    )
    rated = {row["facility_id"]: row for row in rows(made["rated_facilities"])}
    assert set(rated) == {"T-1", "T-2", "T-3", "T-4"}
    assert rated["T-1"]["thi_cap"] == pytest.approx(6.0)
    assert rated["T-1"]["countries_downstream"] == "KG, KZ"
    # 0.05 degrees of longitude at 42.765 N on the ellipsoid: 0.05 x 81.87 km.
    assert rated["T-1"]["border_distance_km"] == pytest.approx(4.09, abs=0.02)
    page = Path(made["hazard_list"]).read_text(encoding="utf-8")
    assert "Up &amp; &lt;Down&gt;" in page
    # T-4 states 1,500 people, more than the 120 of the town counted along the paths: no total of both.
    assert "Do not add up the people at risk" in page and "each counted once" not in page
    text = subprocess.run(
        ["pdftotext", made["hazard_map"], "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "Up & <Down>" in text


def test_national_screening_credits_the_open_data_it_was_given(provider, run, data, tmp_path):
    folder = fetched_folder(tmp_path / "open data", "glo30", "worldpop")
    facilities = tiny.write_facilities(tmp_path / "facilities.gpkg")
    given = data | {"RELIEF": str(folder / "relief.tif")}
    made = run_model(
        provider, run, "nationalscreening", tmp_path / "made", INVENTORY=facilities, LANGUAGE="en", **given
    )
    page = Path(made["hazard_list"]).read_text(encoding="utf-8")
    text = subprocess.run(
        ["pdftotext", "-layout", made["hazard_map"], "-"], capture_output=True, text=True, check=True
    ).stdout
    for said in (page, " ".join(text.split())):
        assert COPERNICUS in said and LIABILITY in said and "WorldPop" not in said


def test_one_facility_in_depth_reaches_the_town_after_its_distance(provider, run, data, tmp_path):
    """From 75.015 to the town at 75.055 E on the channel: 0.04 x 81.87 km at 1 m/s, 0.91 hours."""
    facility = tiny.write_facilities(tmp_path / "facility.gpkg", tiny.FACILITIES[:1])
    made = run_model(
        provider, run, "facilityindepth", tmp_path / "made",
        INPUT=facility, VELOCITY=1.0, RELATION="tailings", RECEPTORS=data["SETTLEMENTS"], **data,
    )  # fmt: skip
    hours = {row["kind"]: row["leading_h"] for row in rows(made["arrivals"])}
    assert hours["receptor"] == pytest.approx(0.04 * 81.87 / 3.6, abs=0.01)
    assert hours["border"] == pytest.approx(0.05 * 81.87 / 3.6, abs=0.01)
    released = rows(made["release"])[0]
    assert released["released_p5_m3"] < released["released_m3"] <= 1_000_000
    assert [row["facility_id"] for row in rows(made["updated_facility"])] == ["T-1"]
    assert rows(made["updated_facility"])[0]["countries_downstream"] == "KG, KZ"
    levels = [row["level"] for row in (*rows(made["zones"]), *rows(made["not_made"]))]
    assert sorted(levels) == ["high", "low", "middle"]


def test_a_national_scheme_reaches_both_models(provider, run, data, tmp_path):
    """T-1: 6 of 1e6 m3 + toxicity 3 + abandoned, earthquake, flood and dam 1 each + 2 of an unknown dam height = 15."""
    facilities = tiny.write_facilities(tmp_path / "facilities.gpkg")
    scheme = tmp_path / "thi_kz.json"
    content = national.scheme(national.HEIGHT, classes=national.FIVE)
    scheme.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    made = run_model(
        provider, run, "nationalscreening", tmp_path / "made", INVENTORY=facilities, LANGUAGE="ru",
        SCHEME_FILE=str(scheme), **data,
    )  # fmt: skip
    rated = {row["facility_id"]: row for row in rows(made["rated_facilities"])}
    assert (rated["T-1"]["thi"], rated["T-1"]["thi_height"], rated["T-1"]["thi_class"]) == (15, 2, "extreme")
    page = Path(made["hazard_list"]).read_text(encoding="utf-8")
    first = ListPage(page).details()[0]
    assert (first["Класс THI"], first["Высота дамбы"]) == ("0 класс", "(2,00)")
    text = subprocess.run(
        ["pdftotext", made["hazard_map"], "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "III класс" in text

    facility = tiny.write_facilities(tmp_path / "facility.gpkg", tiny.FACILITIES[:1])
    made = run_model(
        provider, run, "facilityindepth", tmp_path / "depth", INPUT=facility, VELOCITY=1.0, RELATION="tailings",
        SCHEME_FILE=str(scheme), **data,
    )  # fmt: skip
    page = Path(made["explanation"]).read_text(encoding="utf-8")
    assert "Class 0" in page and "Dam height" in page
