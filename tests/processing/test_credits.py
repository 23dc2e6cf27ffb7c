"""What map, list and sheets credit of a fetched folder: all that was used, nothing else, whole on every paper."""

import json
import re
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.cartography.layout.overfull import labels, overfull, text_height
from tailings_plugin.cartography.layout.page import PAPERS
from tailings_plugin.inventory.files.workbooks import read_workbook
from tailings_plugin.processing.map.facilitysheets import FacilitySheets
from tailings_plugin.processing.map.hazardlist import HazardList
from tailings_plugin.processing.map.hazardmap import HazardMap
from tailings_plugin.processing.reliefs import DEFAULT_RELIEF
from tests.cartography import rated
from tests.cartography.fetched import COPERNICUS, LIABILITY, fetched_folder
from tests.layers import Messages, memory_layer, run_algorithm
from tests.tiny import write_relief

TEMPLATES = PLUGIN_FOLDER / "cartography" / "templates"
WORLDPOP = "WorldPop R2025A, University of Southampton, UK, CC BY 4.0"
OSM = "© OpenStreetMap contributors, ODbL 1.0"


@pytest.fixture
def folder(tmp_path) -> Path:
    return fetched_folder(tmp_path / "открытые данные")


@pytest.fixture
def run(tmp_path, qgis_app):
    def made(algorithm, layer=None, feedback=None, **parameters):
        layer = layer or rated.few()
        given = [each for each in parameters.values() if hasattr(each, "dataProvider")]
        QgsProject.instance().addMapLayers([layer, *given], False)
        outputs = {
            HazardList: {"HTML": "l.html", "TABLE": "l.xlsx"},
            HazardMap: {"PROJECT": "m.qgz", "MAP": "m.pdf"},
            FacilitySheets: {"PDF": "s.pdf"},
        }[algorithm]
        files = {name: str(tmp_path / file) for name, file in outputs.items()}
        return run_algorithm(algorithm, {"INPUT": layer, "LANGUAGE": "en", **files, **parameters}, feedback)[
            0
        ]

    yield made
    QgsProject.instance().removeAllMapLayers()


def pages(pdf) -> list[str]:
    text = subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True
    ).stdout
    return [re.sub(r"\s+", " ", page) for page in text.split("\f")[:-1]]


def layout_of(results) -> tuple[QgsProject, dict]:
    """Return the project of a map, and its labels by id."""
    project = QgsProject()
    assert project.read(results["PROJECT"])
    layout = project.layoutManager().printLayouts()[0]
    return project, {each.id(): each for each in labels(layout)}


def said(label) -> str:
    return re.sub(r"\s+", " ", label.currentText())


@pytest.mark.parametrize("language", ["en", "ru", "both"])
@pytest.mark.parametrize("paper", PAPERS)
def test_all_credits_stand_whole_on_every_paper(run, folder, paper, language):
    """What is drawn and was used before is credited once; the credits are as long where no relief is drawn."""
    drawn = {"RELIEF": str(folder / "relief.tif")} if language == "both" else {}
    results = run(
        HazardMap,
        PATHS=rated.paths(),
        CROSSINGS=rated.crossings(),
        USED_DATA=[str(folder)],
        PAPER=paper,
        LANGUAGE=language,
        **drawn,
    )
    project, found = layout_of(results)
    label = found["credits"]
    for words in (
        COPERNICUS,
        LIABILITY,
        WORLDPOP,
        OSM,
        "Made with Natural Earth",
        "GloFAS",
        "SFRARR",
        "HydroATLAS",
    ):
        assert said(label).count(words) == 1, words
    assert text_height(label) <= label.rect().height()
    assert overfull(project.layoutManager().printLayouts()[0]) == []
    # no line is left to QGIS to break: what is broken here is narrower than the label
    lines = label.currentText().split("\n")
    assert len(lines) > 1
    page = pages(results["MAP"])[0]
    for words in (COPERNICUS, LIABILITY, WORLDPOP):
        assert words in page
    width, height = PAPERS[paper]
    box = label.mapRectToScene(label.rect())
    assert box.right() <= width - 8 + 0.01 and box.bottom() <= height - 8 + 0.01


def test_long_credits_and_notes_leave_the_tables_their_place(run, folder):
    """Ten of the highest, in two languages on the lowest sheet: the tables go on on the next."""
    content = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    words = "A licence that asks for very much. " * 14
    content["layers"][0]["notices"] += [f"{number}. {words}" for number in (1, 2)]
    (folder / "manifest.json").write_text(json.dumps(content), encoding="utf-8")
    results = run(
        HazardMap,
        rated.crowd(12),
        CROSSINGS=rated.crossings(),
        PATHS=rated.paths(),
        USED_DATA=[str(folder)],
        PAPER="a4_landscape",
        LANGUAGE="both",
    )
    project, found = layout_of(results)
    layout = project.layoutManager().printLayouts()[0]
    boxes = {each.id(): each.mapRectToScene(each.rect()) for each in layout.items() if hasattr(each, "id")}
    top = boxes["footer_rule"].top()
    for name in ("map", "legend", "limits"):
        assert boxes[name].bottom() <= top, name
    # what the first sheet has no room for stands on the next, and nothing lies on the notes
    first = layout.pageCollection().page(0).pageSize().height()
    tables = [box for name, box in boxes.items() if name.startswith(("highest", "crossings"))]
    assert tables and all(box.bottom() <= top or box.top() >= first for box in tables)
    assert {"highest", "crossings"} <= set(boxes)
    # readable still, and whole
    assert 4.4 <= found["credits"].textFormat().size() < 5.6
    assert said(found["credits"]).count("asks for very much") == 28
    assert overfull(layout) == []


def test_a_layer_of_a_fetched_folder_is_credited_without_a_word(run, folder):
    results = run(HazardMap, RELIEF=str(folder / "relief.tif"))
    project, found = layout_of(results)
    assert said(found["credits"]) == f"Relief: Copernicus DEM GLO-30, {COPERNICUS}. {LIABILITY}."
    # its credit stands for its name, and only what was used is credited
    assert "Shaded relief: " not in pages(results["MAP"])[0]
    assert WORLDPOP not in pages(results["MAP"])[0]
    project.clear()


def test_a_layer_of_the_project_is_credited_like_its_file(run, folder):
    countries = folder / "countries.gpkg"
    countries.unlink()
    layer = memory_layer(
        "Polygon", "EPSG:4326", "iso_a2:string", [("Polygon ((70 40, 80 40, 80 45, 70 45, 70 40))", ["KG"])]
    )
    from qgis.core import QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(countries), QgsProject.instance().transformContext(), options
    )
    given = QgsVectorLayer(str(countries), "границы", "ogr")
    page = pages(run(HazardMap, COUNTRIES=given)["MAP"])[0]
    assert "Borders: Made with Natural Earth." in page
    assert "Borders: границы" not in page
    assert "no opinion on the legal status" in page


def test_a_map_without_open_data_is_as_it_was(run):
    project, found = layout_of(run(HazardMap))
    assert "credits" not in found
    project.clear()


@pytest.mark.parametrize("named", ["folder", "manifest", "files", "a colleague's copy"])
def test_list_and_sheets_credit_what_was_used_before(run, folder, tmp_path, named):
    if named == "a colleague's copy":
        folder = folder.rename(tmp_path / "copy")
    used = {
        "manifest": [str(folder / "manifest.json")],
        "files": [str(folder / name) for name in ("relief.tif", "population.tif", "settlements.gpkg")],
    }.get(named, [str(folder)])
    listed = run(HazardList, USED_DATA=used)
    page = Path(listed["HTML"]).read_text(encoding="utf-8")
    footer = page[page.index("<footer>") :]
    cover = "\n".join(
        str(row[1]) for row in read_workbook(Path(listed["TABLE"]), "Cover", len).rows if row[1:]
    )
    # On every sheet: all six where the folder is named, else two.
    count = 6 if named == "folder" else 2
    sheets = pages(run(FacilitySheets, USED_DATA=used, HIGHEST=count)["PDF"])
    assert len(sheets) == count
    for text in (footer, cover, *sheets):
        assert COPERNICUS in text and LIABILITY in text and WORLDPOP in text and OSM in text
        assert ("GloFAS" in text) == (named != "files")


@pytest.mark.parametrize("language", ["en", "ru"])
def test_what_a_sheet_shows_stays_in_its_place_above_the_credits(qgis_app, language, tmp_path):
    from tailings_plugin.cartography.data.captions import Captions
    from tailings_plugin.cartography.data.credits import credit_lines
    from tailings_plugin.cartography.look import fonts
    from tailings_plugin.cartography.sheets.atlas import BOXES, boxes_with, fit_credits
    from tailings_plugin.open_data.catalogue import read_catalogue
    from tailings_plugin.open_data.manifest import layer_of

    everything = [layer_of(each, tmp_path, each.id, ()) for each in read_catalogue(None).sources]
    text = " ".join(credit_lines(everything, Captions(language)))
    shown = fit_credits(text, fonts.font_family())
    assert shown.text.replace("\n", " ").replace("©\u00a0", "© ") == text  # whole
    boxes = boxes_with(shown.height)
    assert set(boxes) == {*BOXES, "credits"}
    rows = [("profile", "factors_heading"), ("factors", "open"), ("checklist", "open"), ("open", "notes")]
    for above, below in [
        *rows,
        ("profile_heading", "profile"),
        ("factors_heading", "factors"),
        ("notes", "credits"),
    ]:
        assert boxes[above].bottom <= boxes[below].y + 0.01, (above, below)
    assert boxes["credits"].bottom == BOXES["notes"].bottom
    assert min(boxes[name].height for name in ("profile", "factors", "checklist")) > 30
    usual = [
        layer for layer, each in zip(everything, read_catalogue(None).sources, strict=True) if each.by_default
    ]
    assert fit_credits(" ".join(credit_lines(usual, Captions(language))), fonts.font_family()).size_pt == 6.0


def test_pages_without_open_data_are_as_they_were():
    from tailings_plugin.cartography.sheets.atlas import BOXES, boxes_with

    assert {name: box for name, box in boxes_with(0.0).items() if name != "credits"} == BOXES


def test_layers_without_a_credit_line_are_an_open_point_that_sources_close(run, tmp_path):
    relief = str(write_relief(tmp_path / "own.tif"))
    layer = rated.few()
    bare, more, named = (
        run(HazardMap, layer, PAPER="a4_landscape", **given)["N_OPEN_POINTS"]
        for given in ({"SOURCES": ""}, {"RELIEF": relief}, {"RELIEF": relief, "SOURCES": "Survey 2020"})
    )
    # named: also the source of the facility data
    assert (more, named) == (bare + 1, bare - 1)
    drawn = run(HazardMap, layer, PAPER="a4_landscape", RELIEF=relief, USED_DATA=[relief])
    page = pages(drawn["MAP"])[0]
    assert "1 of 1 layer used without a credit line" in page
    sheets = pages(run(FacilitySheets, layer, USED_DATA=[relief], HIGHEST=1)["PDF"])
    assert "layers used without a credit line" in sheets[0]


def test_the_plugins_own_relief_is_credited(run):
    results = run(HazardMap, RELIEF=str(DEFAULT_RELIEF))
    page = pages(results["MAP"])[0]
    assert "Shaded relief: ETOPO5 (NOAA), interpolated." in page
    assert "without a credit line" not in page


@pytest.mark.parametrize("paper", PAPERS)
def test_the_templates_that_ship_have_a_place_for_credits(run, folder, paper):
    template = str(TEMPLATES / f"hazard_map_{paper}.qpt")
    feedback = Messages()
    results = run(HazardMap, feedback=feedback, TEMPLATE=template, USED_DATA=[str(folder)])
    project, found = layout_of(results)
    assert COPERNICUS in said(found["credits"]) and LIABILITY in said(found["credits"])
    assert COPERNICUS not in said(found["notes_2"])
    assert overfull(project.layoutManager().printLayouts()[0]) == []
    assert not [each for each in feedback.warnings if "do not fit" in each]


def test_a_template_without_a_place_for_credits_has_them_behind_its_notes_and_is_told_of(
    run, folder, tmp_path
):
    document = (TEMPLATES / "hazard_map_a4_landscape.qpt").read_text(encoding="utf-8")
    own = tmp_path / "own.qpt"
    own.write_text(document.replace("[% @map_credits %]", ""), encoding="utf-8")
    feedback = Messages()
    project, found = layout_of(run(HazardMap, feedback=feedback, TEMPLATE=str(own), USED_DATA=[str(folder)]))
    assert COPERNICUS in said(found["notes_2"]) and LIABILITY in said(found["notes_2"])
    # in smaller letters, where these suffice
    assert found["notes_2"].textFormat().size() < found["title"].textFormat().size()
    cut = overfull(project.layoutManager().printLayouts()[0])
    assert bool(cut) == any("do not fit in their labels" in each for each in feedback.warnings)


@pytest.mark.parametrize("algorithm", [HazardList, HazardMap, FacilitySheets])
@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (
            lambda folder: str(folder / "absent.tif"),
            "USED_DATA: .*absent.tif cannot be opened: there is no such file",
        ),
        (lambda folder: str(folder.parent), "has no manifest.json: give a folder that the tool"),
        (lambda folder: _written(folder / "manifest.json", "{"), "manifest.json"),
        (
            lambda folder: _written(
                folder / "manifest.json", json.dumps({"manifest": 2, "made_by": "later"})
            ),
            "later version",
        ),
        (lambda folder: _written(folder / "relief.tif", ""), r"relief.tif is empty \(0 bytes\)"),
    ],
)
def test_what_cannot_be_credited_is_named_before_anything_is_written(
    run, folder, tmp_path, algorithm, spoil, message
):
    with pytest.raises(QgsProcessingException, match=message):
        run(algorithm, USED_DATA=[spoil(folder)])
    assert {path.name for path in tmp_path.iterdir()} == {folder.name}


def _written(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_layer_beside_a_manifest_that_cannot_be_read_is_drawn_without_a_credit(run, folder):
    (folder / "manifest.json").write_text("{", encoding="utf-8")
    page = pages(run(HazardMap, RELIEF=str(folder / "relief.tif"))["MAP"])[0]
    assert "Shaded relief: relief." in page
    assert "1 of 1 layer used without a credit line" in page


def test_credits_are_texts_and_no_markup(run, folder):
    content = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    content["layers"][0]["credit"] = '<script>alert(1)</script> [% 1 + 1 %] & "own"'
    (folder / "manifest.json").write_text(json.dumps(content), encoding="utf-8")
    page = Path(run(HazardList, USED_DATA=[str(folder)])["HTML"]).read_text(encoding="utf-8")
    assert (
        "<script>alert(1)" not in page and "&lt;script&gt;alert(1)&lt;/script&gt; [% 1 + 1 %] &amp;" in page
    )
    results = run(HazardMap, USED_DATA=[str(folder)])
    assert "<script>alert(1)</script> [% 1 + 1 %]" in pages(results["MAP"])[0]
