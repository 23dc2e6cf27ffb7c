"""nationalreport: the three files by content, what was not given, bad input, cancel."""

import re
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest
from qgis.core import QgsPrintLayout, QgsProcessingException, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtGui import QImage

from tailings_plugin.cartography.map.picture import picture_of_map
from tailings_plugin.new_project import new_project
from tailings_plugin.processing.map.nationalreport import NationalReport
from tests.cartography import rated
from tests.layers import Messages, memory_layer, run_algorithm


@pytest.fixture
def reported(tmp_path, qgis_app):
    def run(layer, feedback=None, files=("HTML", "ODT", "PDF"), **parameters):
        layers = [each for each in (layer, *parameters.values()) if hasattr(each, "dataProvider")]
        QgsProject.instance().addMapLayers(layers, False)
        outputs = {name: str(tmp_path / f"доклад.{name.lower()}") for name in files}
        return run_algorithm(
            NationalReport, {"INPUT": layer, "LANGUAGE": "en", **outputs, **parameters}, feedback
        )[0]

    yield run
    QgsProject.instance().removeAllMapLayers()


def page_of(results) -> str:
    text = Path(results["HTML"]).read_text(encoding="utf-8")
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text))


def pdf_text(path: str) -> str:
    run = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True)
    return re.sub(r"\s+", " ", run.stdout)


def crossings():
    fields = (
        "facility_id:string,order:integer,kind:string,from_country:string,to_country:string,"
        "distance_km:double,hours:double"
    )
    rows = [
        ("Point (74.6 43.0)", ["F-1", 1, "crosses", "KG", "KZ", 87.4, 24.3]),
        ("Point (72.3 41.0)", ["F-4", 1, "follows", "KG", "UZ", 31.6, 5.99]),
    ]
    return memory_layer("Point", "EPSG:4326", fields, rows)


def test_the_three_files_say_the_same(reported):
    results = reported(
        rated.few(), PATHS=rated.paths(), CROSSINGS=crossings(), AUTHORITY="Ministry", SOURCES="Ours"
    )
    # six facilities, five of them rated; one is without a volume
    assert (results["N_FACILITIES"], results["N_RATED"], results["N_ACT_NOW"]) == (6, 5, 0)
    pdf, page = pdf_text(results["PDF"]), page_of(results)
    with ZipFile(results["ODT"]) as archive:
        text = archive.read("content.xml").decode()
        assert "Pictures/map.png" in archive.namelist()
    for words in (
        "Ministry",
        "What could reach neighbouring countries",
        "Kazakhstan",
        "87",
        "24 h",
        "5 h 50 min",
    ):
        assert all(words in each for each in (pdf, page, text)), words
    assert f"page 1 of {results['N_PAGES']}" in pdf and 2 <= results["N_PAGES"] <= 6
    assert "Sources: Ours" in page
    assert "data:image/png;base64," in Path(results["HTML"]).read_text(encoding="utf-8")


def test_russian(reported):
    page = page_of(reported(rated.few(), LANGUAGE="ru", files=("HTML",)))
    assert "Хвостохранилища: национальный доклад" in page
    assert "Сендай, задача A" in page
    assert "Sendai" not in page and "facilities" not in page


def test_any_file_alone_but_not_none(reported):
    results = reported(rated.few(), files=("PDF",))
    assert results["HTML"] is None and results["ODT"] is None and results["N_PAGES"] >= 2
    assert reported(rated.few(), files=("ODT",))["N_PAGES"] is None
    with pytest.raises(QgsProcessingException, match="None of HTML, ODT and PDF is to be written"):
        reported(rated.few(), files=(), HTML=None, ODT=None, PDF=None)


def test_a_table_without_places_has_no_map(reported):
    rows = [(None, values) for _, values in (rated.facility(1, 75.5, 42.7, 9.0),)]
    page = page_of(reported(memory_layer("None", "", rated.FIELDS, rows), files=("HTML",)))
    assert "No facility has coordinates: there is no map." in page


def test_everything_unrated(reported):
    rows = [rated.facility(number, 75.5, 42.7, None) for number in (1, 2)]
    results = reported(memory_layer("Point", "EPSG:4326", rated.FIELDS, rows))
    assert (results["N_FACILITIES"], results["N_RATED"]) == (2, 0)
    assert "No facility is rated" in page_of(results)


def test_an_empty_layer_is_refused(reported):
    with pytest.raises(QgsProcessingException, match="has no facilities"):
        reported(memory_layer("Point", "EPSG:4326", rated.FIELDS, []))


def test_an_earlier_assessment_by_another_scheme(reported):
    rows = [rated.facility(number, 75.5, 42.7, 9.0 - number) for number in (1, 2)]
    for number, (_, values) in enumerate(rows, start=1):
        values[rated.FIELDS.split(",").index("thi_scheme:string")] = "old 0.9 (11111111)"
        values[rated.FIELDS.split(",").index("thi_rank:integer")] = 3 - number
    earlier = memory_layer("Point", "EPSG:4326", rated.FIELDS, rows, "реестр 2024")
    page = page_of(reported(rated.few(), EARLIER=earlier, files=("HTML",)))
    assert "Compared with: реестр 2024." in page
    assert "rated by different schemes (old 0.9 (11111111)" in page
    # F-3 to F-6 are new; F-1 went from place 2 to 1, F-2 from 1 to 2
    assert re.search(r"Facility 4 +new +– → 4", page)
    assert re.search(r"2 → 1", page) and re.search(r"1 → 2", page)


def test_measures_need_their_fields(reported):
    table = memory_layer("None", "", "facility_id:string,colour:string", [(None, ["F-1", "red"])], "меры")
    with pytest.raises(QgsProcessingException, match="Evaluate checklist"):
        reported(rated.few(), MEASURES=table)
    fields = "facility_id:string,term:string,measure:string,priority:integer"
    table = memory_layer("None", "", fields, [(None, ["F-1", "short", "<b>Raise</b> it", 1])])
    page = Path(reported(rated.few(), MEASURES=table, files=("HTML",))["HTML"]).read_text(encoding="utf-8")
    assert "&lt;b&gt;Raise&lt;/b&gt; it" in page and "<b>Raise" not in page


def test_a_picture_of_the_users_own(reported, tmp_path):
    picture = tmp_path / "map.png"
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF00)
    image.save(str(picture))
    page = page_of(
        reported(rated.few(), MAP=str(picture), LOGO=str(picture), AUTHORITY="Us", files=("HTML",))
    )
    assert "The map as it was given." in page
    zones = memory_layer("Polygon", "EPSG:4326", "facility_id:string", [])
    with pytest.raises(QgsProcessingException, match="ZONES would not be heeded"):
        reported(rated.few(), MAP=str(picture), ZONES=zones)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    with pytest.raises(QgsProcessingException, match="cannot be read as a picture"):
        reported(rated.few(), MAP=str(broken))


def test_a_layout_without_a_map_has_no_picture(qgis_app):
    project = new_project()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    assert picture_of_map(layout, 50).isNull()


class Cancelling(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.progressChanged.connect(lambda done: done > 40 and self.cancel())


def test_a_cancel_leaves_the_earlier_report(reported):
    path = Path(reported(rated.few(), files=("HTML",))["HTML"])
    before = path.read_bytes()
    with pytest.raises(QgsProcessingException):
        reported(rated.few(), Cancelling(), files=("HTML",), TITLE="Other")
    assert path.read_bytes() == before


def test_facilities_without_an_id_are_told_where_they_are_compared(reported):
    rows = [rated.facility(1, 75.5, 42.7, 9.0), rated.facility(2, 75.6, 42.7, 8.0)]
    rows[1][1][0] = None
    messages = Messages()
    reported(
        memory_layer("Point", "EPSG:4326", rated.FIELDS, rows), messages, EARLIER=rated.few(), files=("HTML",)
    )
    assert any("1 row without facility_id was left out" in each for each in messages.warnings)
