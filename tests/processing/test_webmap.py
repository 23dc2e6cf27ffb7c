"""webmap: the folder it writes to, cancel, and what it refuses."""

import re
from hashlib import sha256
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject

from tailings_plugin.cartography.web.page import as_json
from tailings_plugin.processing.map.webmap import WebMap
from tests.cartography import rated
from tests.cartography.web.made import content_of, made
from tests.layers import run_algorithm


@pytest.fixture
def layer(qgis_app):
    facilities = rated.few()
    QgsProject.instance().addMapLayer(facilities, False)
    yield facilities
    QgsProject.instance().removeAllMapLayers()


def test_the_folder_gets_one_page_and_keeps_what_others_put_there(tmp_path, layer):
    folder = tmp_path / "web"
    folder.mkdir()
    (folder / "readme.txt").write_text("theirs")
    page, results = made(folder, layer)
    assert page == folder / "index.html"
    assert (results["N_FACILITIES"], results["FOLDER"]) == (6, str(folder))
    assert results["N_OPEN_POINTS"] > 0
    assert sorted(each.name for each in folder.iterdir()) == ["index.html", "readme.txt"]
    made(folder, layer, LANGUAGE="ru")
    assert content_of(page)["first"] == 1, "its own page it replaces"


def test_a_page_of_others_or_a_changed_one_is_not_replaced(tmp_path, layer):
    page, _ = made(tmp_path / "web", layer)
    with page.open("a", encoding="utf-8") as file:
        file.write("<!-- mine -->")
    before = page.read_bytes()
    with pytest.raises(QgsProcessingException, match="no result of this plugin or was changed since"):
        made(tmp_path / "web", layer)
    assert page.read_bytes() == before


def test_a_cancelled_run_leaves_nothing(tmp_path, layer):
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda progress: feedback.cancel() if progress > 40 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run_algorithm(WebMap, {"INPUT": layer, "FOLDER": str(tmp_path / "web")}, feedback)
    assert not (tmp_path / "web").exists()


def test_a_logo_that_is_no_picture_is_refused(tmp_path, layer):
    wrong = tmp_path / "logo.png"
    wrong.write_text("<html>")
    with pytest.raises(QgsProcessingException, match="logo"):
        made(tmp_path / "web", layer, LOGO=str(wrong))


def test_the_page_names_nothing_that_it_would_load(tmp_path, layer):
    page, _ = made(tmp_path / "web", layer)
    text = page.read_text(encoding="utf-8")
    assert re.findall(r'\b(?:src|href)="([^"]*)"', text.partition("<script")[0]) == ["data:,"]
    assert "sourceMappingURL" not in text and "@import" not in text
    assert "default-src 'none'" in text and "unsafe" not in text.partition("<style")[0]
    assert "BSD 2-Clause License" in text and "Volodymyr Agafonkin" in text


def test_code_of_the_page_never_writes_markup():
    folder = Path(__file__).parents[2] / "tailings_plugin" / "cartography" / "web" / "app"
    parts = sorted(folder.glob("*.js"))
    assert len(parts) == 8
    for part in parts:
        code = part.read_text(encoding="utf-8")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(|srcdoc", code
        ), part


def test_no_text_ends_the_element_that_holds_the_content():
    assert as_json({"a": "</script><!--&\u2028"}) == ('{"a":"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028"}')


def test_the_map_library_is_the_one_whose_provenance_is_told():
    plugin = Path(__file__).parents[2] / "tailings_plugin"
    told = (plugin / "data" / "PROVENANCE.md").read_text(encoding="utf-8")
    files = sorted((plugin / "cartography" / "web" / "leaflet").iterdir())
    assert [each.name for each in files] == ["LICENSE", "leaflet.css", "leaflet.js"]
    for each in files:
        assert f"| `{each.name}` | `{sha256(each.read_bytes()).hexdigest()}` |" in told
