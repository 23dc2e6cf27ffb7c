"""List, map and sheets of a rated table in which all is text, as QGIS makes of a CSV without types."""

import re
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from tailings_plugin.processing.map.facilitysheets import FacilitySheets
from tailings_plugin.processing.map.hazardlist import HazardList
from tailings_plugin.processing.map.hazardmap import HazardMap
from tailings_plugin.qgis_values import from_qgis
from tests.cartography import rated
from tests.layers import memory_layer, run_algorithm

MORE = "population_at_risk:integer,radioactive:boolean,commodity:string"
ADDED = [(1200, True, "gold"), (None, False, None), *[(0, None, None)] * 4]


def text_of(value) -> str:
    """Return a value as a CSV has it."""
    value = from_qgis(value)
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def typed() -> QgsVectorLayer:
    return rated.with_fields(rated.few(), MORE, ADDED)


def as_texts(layer: QgsVectorLayer, **changed: str) -> QgsVectorLayer:
    """Return the layer with every field a text, "" where nothing is known; `changed`: values of the first row."""
    names = [each.name() for each in layer.fields()]
    rows = []
    for number, feature in enumerate(layer.getFeatures()):
        texts = {name: text_of(feature[name]) for name in names} | (changed if number == 0 else {})
        rows.append((feature.geometry().asWkt(), list(texts.values())))
    return memory_layer("Point", "EPSG:4326", ",".join(f"{name}:string" for name in names), rows)


@pytest.fixture
def run(tmp_path, qgis_app):
    def made(algorithm, layer, **parameters):
        QgsProject.instance().addMapLayer(layer, False)
        return run_algorithm(algorithm, {"INPUT": layer, "LANGUAGE": "en", **parameters})[0]

    yield made
    QgsProject.instance().removeAllMapLayers()


def pages(pdf) -> str:
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True)
    return re.sub(r"\s+", " ", text.stdout)


def listed(run, layer, folder: Path) -> tuple[dict, str]:
    folder.mkdir()
    results = run(HazardList, layer, HTML=str(folder / "l.html"), TABLE=str(folder / "l.xlsx"))
    return results, (folder / "l.html").read_text(encoding="utf-8")


def test_the_list_is_that_of_numbers(run, tmp_path):
    results, page = listed(run, typed(), tmp_path / "numbers")
    of_texts, same = listed(run, as_texts(typed()), tmp_path / "texts")
    assert same == page
    assert {name: of_texts[name] for name in ("N_RATED", "N_NOT_RATED", "N_OPEN_POINTS")} == {
        name: results[name] for name in ("N_RATED", "N_NOT_RATED", "N_OPEN_POINTS")
    }
    assert "1,200" in page and "1,000,000" in page


def test_the_sheets_are_those_of_numbers(run, tmp_path):
    of_numbers = pages(run(FacilitySheets, typed(), PDF=str(tmp_path / "a.pdf"))["PDF"])
    of_texts = pages(run(FacilitySheets, as_texts(typed()), PDF=str(tmp_path / "b.pdf"))["PDF"])
    assert of_texts == of_numbers
    assert "1,200 (within 10 km)" in of_texts and "Radioactive Yes" in of_texts.replace("yes", "Yes")


def test_the_map_is_that_of_numbers_and_keeps_them_as_numbers(run, tmp_path):
    texts = []
    for name, layer in (("a", typed()), ("b", as_texts(typed()))):
        results = run(
            HazardMap, layer, PROJECT=str(tmp_path / f"{name}.qgz"), MAP=str(tmp_path / f"{name}.pdf")
        )
        texts.append(pages(results["MAP"]))
    assert texts[0] == texts[1]
    copy = QgsVectorLayer(f"{tmp_path / 'b_layers.gpkg'}|layername=facilities", "copy", "ogr")
    kinds = {each.name(): each.typeName() for each in copy.fields()}
    assert (kinds["thi"], kinds["thi_rank"], kinds["name"]) == ("Real", "Integer", "String")
    found = {each["facility_id"]: from_qgis(each["thi"]) for each in copy.getFeatures()}
    assert (found["F-1"], found["F-6"]) == (12.5, None)


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"thi": "12,5"}, "thi is '12,5', a number is needed"),
        ({"thi": "high"}, "thi is 'high', a number is needed"),
        ({"thi_rank": "first"}, "field thi_rank holds 'first', which is no whole number"),
        ({"thi_max": "about 13"}, "field thi_max holds 'about 13', which is no number"),
    ],
)
def test_what_a_rating_did_not_write_is_named(run, tmp_path, changed, message):
    with pytest.raises(QgsProcessingException, match=re.escape(message)):
        listed(run, as_texts(typed(), **changed), tmp_path / "list")


def test_a_figure_of_the_register_that_is_none_is_shown_as_unknown(run, tmp_path):
    results, page = listed(run, as_texts(typed(), population_at_risk="about 300"), tmp_path / "list")
    assert results["N_RATED"] == 5
    assert "1,200" not in page
