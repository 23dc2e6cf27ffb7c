"""A national scheme on list, table, map and sheets: its classes and factors by their names, whatever became of it."""

import csv
import json
import re
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from tailings_plugin.processing.map.facilitysheets import FacilitySheets
from tailings_plugin.processing.map.hazardlist import HazardList
from tailings_plugin.processing.map.hazardmap import HazardMap
from tailings_plugin.processing.map.nationalreport import NationalReport
from tailings_plugin.processing.rating.ratehazard import RateHazard
from tests.cartography.list_page import ListPage
from tests.layers import Messages, memory_layer, run_algorithm
from tests.rating import national

FIELDS = (
    "facility_id:string,name:string,status:string,volume_m3:double,water_hazard_class:integer,pga_g:double,"
    "flood_zone:string,factor_of_safety:double,dam_height_m:double"
)
# THI of the shipped scheme, plus the height: a class of the five each, from IV to 0.
FACILITIES = [
    ["A", "Alga", "active", 1e6, 0, 0.05, "outside_100y", 2.0, 10.0],  # 6 + 0
    ["B", "Beta", "active", 1e7, 1, 0.05, "outside_100y", 2.0, 20.0],  # 7 + 1 + 1 = 9
    ["C", "Gamma", "closed", 1e7, 2, 0.05, "outside_100y", 2.0, 70.0],  # 7 + 2 + 1 + 2 = 12
    ["D", "Delta", "abandoned", 1e8, 2, 0.2, "outside_100y", 2.0, 20.0],  # 8 + 2 + 1 + 1 + 1 = 13
    ["E", "Epsilon", "abandoned", 1e9, 3, 0.2, "inside_100y", 1.2, 70.0],  # 9 + 3 + 1 + 1 + 1 + 1 + 2 = 18
]
LABELS = {
    "en": ["Class IV", "Class III", "Class II", "Class I", "Class 0"],
    "ru": ["IV класс", "III класс", "II класс", "I класс", "0 класс"],
}


@pytest.fixture(autouse=True)
def _project(qgis_processing):
    yield
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def save(tmp_path):
    def write(content, name="схема.json"):
        path = tmp_path / name
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        return str(path)

    return write


def rated(scheme: str | None, output: str = "memory:") -> QgsVectorLayer:
    rows = [(f"Point ({70 + place} 42)", values) for place, values in enumerate(FACILITIES)]
    layer = memory_layer("Point", "EPSG:4326", FIELDS, rows)
    given = {"INPUT": layer, "OUTPUT": output} | ({"SCHEME_FILE": scheme} if scheme else {})
    results, layers = run_algorithm(RateHazard, given)
    found = layers.get("OUTPUT") or QgsVectorLayer(results["OUTPUT"], "moved", "ogr")
    QgsProject.instance().addMapLayer(found, False)
    return found


def listed(layer, folder: Path, ending="csv", feedback=None, **given) -> tuple[str, list[dict]]:
    """Return the page, and the rows of the table by their headings."""
    parameters = {"INPUT": layer, "LANGUAGE": "en", "HTML": str(folder / "list.html"), **given}
    table = folder / f"table.{ending}"
    run_algorithm(HazardList, parameters | {"TABLE": str(table)}, feedback)
    rows = []
    if ending == "csv":
        rows = list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))
    return (folder / "list.html").read_text(encoding="utf-8"), rows


def chips(page: str) -> list[str]:
    """Return the classes of the rows of the page from top to bottom."""
    return re.findall(r'<b class="chip c\d+">([^<]*)</b>', page)


def drawn(layer, folder: Path, feedback=None, **given) -> QgsVectorLayer:
    """Return the facilities of the map drawn of a layer; its project stays open."""
    parameters = {"INPUT": layer, "LANGUAGE": "en", "PROJECT": str(folder / "map.qgz"), **given}
    run_algorithm(HazardMap, parameters | {"MAP": str(folder / "map.svg")}, feedback)
    project = QgsProject.instance()
    assert project.read(str(folder / "map.qgz"))
    (facilities,) = (each for each in project.mapLayers().values() if "layername=facilities" in each.source())
    return facilities


def rules(layer: QgsVectorLayer) -> list[tuple[str, str]]:
    """Return label and condition of the rules of the classes, the highest first."""
    found = [(each.label(), each.filterExpression()) for each in layer.renderer().rootRule().children()]
    *classes, unrated = [each for each in found if "thi_class" in each[1]]
    assert unrated[0] in ("not rated", "без оценки", "not rated / без оценки")
    return classes


class TestFiveClasses:
    @pytest.fixture
    def five(self, save):
        return save(national.scheme(national.HEIGHT, classes=national.FIVE, name="thi_kz5"))

    @pytest.mark.parametrize("language", ["en", "ru"])
    def test_list_and_table_name_every_class_and_factor(self, five, tmp_path, language):
        page, rows = listed(rated(five), tmp_path, LANGUAGE=language)
        assert chips(page) == LABELS[language][::-1]
        label = national.HEIGHT["label"][language]
        assert label in ListPage(page).details()[0]
        heading = {"en": "THI class", "ru": "Класс THI"}[language]
        assert [row[heading] for row in rows] == LABELS[language][::-1]
        assert [float(row[label]) for row in rows] == [2, 1, 2, 1, 0]

    @pytest.mark.parametrize("language", ["en", "ru"])
    def test_the_report_counts_every_class(self, five, tmp_path, language):
        path = tmp_path / "report.html"
        given = {"INPUT": rated(five), "LANGUAGE": language, "HTML": str(path), "ODT": None, "PDF": None}
        run_algorithm(NationalReport, given)
        counted = re.findall(
            r'<span class="chip"[^>]*>([^<]*)</span></td><td class="figure">(\d)</td>',
            path.read_text(encoding="utf-8"),
        )
        assert counted == [(label, "1") for label in LABELS[language][::-1]]

    def test_the_parts_of_every_row_make_its_total(self, five, tmp_path):
        _, rows = listed(rated(five), tmp_path)
        parts = ["Capacity", "Toxicity", "Management", "Earthquake", "Flood", "Dam", "Dam height"]
        assert [sum(float(row[part]) for part in parts) for row in rows] == [18, 13, 12, 9, 6]
        assert [float(row["THI"]) for row in rows] == [18, 13, 12, 9, 6]

    def test_the_workbook_has_the_factor_too(self, five, tmp_path):
        listed(rated(five), tmp_path, "xlsx")
        with zipfile.ZipFile(tmp_path / "table.xlsx") as book:
            parts = [name for name in book.namelist() if name.startswith("xl/worksheets/")]
            sheets = [book.read(name).decode("utf-8") for name in parts]
        assert any(">Dam height</t>" in sheet and ">Class 0</t>" in sheet for sheet in sheets)

    def test_no_colour_stands_for_two_classes(self, five, tmp_path):
        page, _ = listed(rated(five), tmp_path)
        colours = re.findall(r"\.c\d+\{background:(#\w{6})", page)
        assert len(colours) == len(set(colours)) == 5
        dots = re.findall(r'<circle [^>]*fill="(#\w{6})"', page)
        assert dots == colours[::-1]

    @pytest.mark.parametrize("language", ["en", "ru"])
    def test_map_and_legend_name_every_class(self, five, tmp_path, language):
        feedback = Messages()
        facilities = drawn(rated(five), tmp_path, feedback, LANGUAGE=language)
        assert [label for label, _ in rules(facilities)] == LABELS[language][::-1]
        assert [each["thi_class"] for each in facilities.getFeatures()] == [
            "low", "medium", "high", "very_high", "extreme",
        ]  # fmt: skip
        picture = (tmp_path / "map.svg").read_text(encoding="utf-8")
        legend = QgsProject.instance().layoutManager().printLayouts()[0].itemById("legend")
        group = legend.model().rootGroup().children()[0]
        nodes = legend.model().layerLegendNodes(group.findLayers()[0])
        unrated = {"en": "not rated", "ru": "без оценки"}[language]
        counted = [*(f"{label} (1)" for label in LABELS[language][::-1]), f"{unrated} (0)"]
        assert [each.userLabel() for each in nodes][:6] == counted
        assert picture and feedback.warnings == []

    def test_the_map_of_both_languages(self, five, tmp_path):
        labels = [label for label, _ in rules(drawn(rated(five), tmp_path, LANGUAGE="both"))]
        assert labels[0] == "Class 0 / 0 класс"

    def test_sheets_carry_class_and_factor(self, five, tmp_path):
        path = tmp_path / "sheets.pdf"
        results, _ = run_algorithm(FacilitySheets, {"INPUT": rated(five), "LANGUAGE": "ru", "PDF": str(path)})
        assert results["N_SHEETS"] == 5

    @pytest.mark.parametrize("ending", ["gpkg", "ods", "geojson", "sqlite"])
    def test_a_file_that_was_moved_still_tells(self, five, tmp_path, ending):
        rated(five, str(tmp_path / f"rated.{ending}"))
        Path(five).unlink()
        (tmp_path / "elsewhere").mkdir()
        moved = (tmp_path / f"rated.{ending}").rename(tmp_path / "elsewhere" / f"other.{ending}")
        layer = QgsVectorLayer(str(moved), "moved", "ogr")
        QgsProject.instance().addMapLayer(layer, False)
        page, rows = listed(layer, tmp_path)
        assert chips(page) == LABELS["en"][::-1]
        assert [float(row["Dam height"]) for row in rows] == [2, 1, 2, 1, 0]

    def test_selected_rows_still_tell(self, five, tmp_path):
        layer = rated(five)
        layer.setSubsetString("\"facility_id\" = 'A'")
        page, _ = listed(layer, tmp_path)
        assert chips(page) == ["Class IV"]
        assert len(re.findall(r"\.c\d+\{background", page)) == 5

    @pytest.fixture
    def bare(self, five):
        """Return a layer that no longer carries what its classes are called."""
        layer = rated(five)
        layer.startEditing()
        layer.deleteAttribute(layer.fields().lookupField("thi_legend"))
        assert layer.commitChanges()
        return layer

    def test_a_layer_that_tells_no_more_shows_codes_and_says_so(self, bare, tmp_path):
        feedback = Messages()
        page, rows = listed(bare, tmp_path, feedback=feedback)
        assert chips(page) == ["extreme", "very high", "high", "medium", "low"]
        assert "names of this scheme&#x27;s classes are not in the data" in page
        assert [float(row["thi_height"]) for row in rows] == [2, 1, 2, 1, 0]
        assert any("SCHEME_FILE" in each and "thi_kz5 2026.1" in each for each in feedback.warnings)
        labels = [label for label, _ in rules(drawn(bare, tmp_path))]
        assert labels == ["extreme", "very high", "high", "medium", "low"]

    def test_scheme_file_tells_for_the_layer(self, bare, five, tmp_path):
        page, rows = listed(bare, tmp_path, SCHEME_FILE=five)
        assert chips(page) == LABELS["en"][::-1]
        assert [float(row["Dam height"]) for row in rows] == [2, 1, 2, 1, 0]
        assert [label for label, _ in rules(drawn(bare, tmp_path, SCHEME_FILE=five))] == LABELS["en"][::-1]

    def test_a_scheme_file_that_did_not_rate_the_layer_is_refused(self, bare, save, tmp_path):
        other = save(national.scheme(classes=national.classes(5)), "other.json")
        with pytest.raises(
            QgsProcessingException, match=r"was rated by thi_kz5 .*, not by thi_kz .*other\.json"
        ):
            listed(bare, tmp_path, SCHEME_FILE=other)
        with pytest.raises(QgsProcessingException, match=r"total\.field is 'tri'"):
            tri = Path(national.FOLDER / "tri.json").read_text(encoding="utf-8")
            listed(bare, tmp_path, SCHEME_FILE=save(json.loads(tri), "tri.json"))

    def test_a_missing_part_is_said_where_the_row_cannot_add_up(self, five, tmp_path):
        layer = rated(five)
        layer.startEditing()
        layer.deleteAttribute(layer.fields().lookupField("thi_height"))
        assert layer.commitChanges()
        page, rows = listed(layer, tmp_path)
        assert "Not in the data: Dam height. The parts shown do not make up the THI." in page
        assert {row["Dam height"] for row in rows} == {""}

    def test_what_a_layer_says_is_never_code(self, five, tmp_path):
        layer = rated(five)
        place = layer.fields().lookupField("thi_legend")
        scheme, _, rest = next(layer.getFeatures())["thi_legend"].partition(" {")
        content = json.loads("{" + rest)
        hostile = "<script>alert(1)</script>'\" OR 1=1"
        content["classes"][4] |= {"class": hostile, "label": {"en": hostile}}
        content["parts"][6]["label"] = {"en": hostile}
        codes = layer.fields().lookupField("thi_class")
        layer.startEditing()
        for feature in layer.getFeatures():
            layer.changeAttributeValue(feature.id(), place, f"{scheme} {json.dumps(content)}")
            if feature["thi_class"] == "extreme":
                layer.changeAttributeValue(feature.id(), codes, hostile)
        assert layer.commitChanges()
        page, _ = listed(layer, tmp_path)
        assert page.count("<script>") == 1 and "&lt;script&gt;" in page
        facilities = drawn(layer, tmp_path)
        label, condition = rules(facilities)[0]
        assert label == hostile
        assert [each["facility_id"] for each in facilities.getFeatures(condition)] == ["E"]


@pytest.mark.parametrize("count", [1, 2, 3, 6, 10])
def test_any_number_of_classes_on_list_and_map(save, tmp_path, count):
    layer = rated(save(national.scheme(classes=national.classes(count))))
    page, _ = listed(layer, tmp_path)
    # THI 16, 12, 10, 8 and 6: the degrees begin at less than 6 and end one whole number after the other.
    degrees = [min(int(thi) - 4, count) for thi in (16, 12, 10, 8, 6)]
    assert chips(page) == [f"Degree {degree}" for degree in degrees]
    labels = [label for label, _ in rules(drawn(layer, tmp_path))]
    assert labels == [f"Degree {degree}" for degree in range(count, 0, -1)]


def test_colours_of_the_scheme_are_those_of_list_and_map(save, tmp_path):
    classes = national.classes(3)
    classes[0]["colour"], classes[2]["colour"] = "#00aa00", "#123456"
    layer = rated(save(national.scheme(classes=classes)))
    page, _ = listed(layer, tmp_path)
    found = re.findall(r"\.c\d+\{background:(#\w{6});color:(#\w{6})", page)
    # Of what is not given, the middle of the shipped colours; white on dark.
    assert found == [("#00aa00", "#ffffff"), ("#cf4f2c", "#ffffff"), ("#123456", "#ffffff")]
    facilities = drawn(layer, tmp_path)
    root = facilities.renderer().rootRule()
    fills = [
        each.symbol().symbolLayer(0).fillColor().name()
        for each in root.children()
        if each.label().startswith("Deg")
    ]
    assert fills == ["#123456", "#cf4f2c", "#00aa00"]


def test_classes_and_factors_of_one_wording_are_told_apart_on_list_and_map(save, tmp_path):
    classes = national.classes(3)
    for each in classes:
        each["label"] = {"en": "Degree", "ru": "Степень"}
    second = national.HEIGHT | {"field": "kz_height", "unknown": "lowest"}
    layer = rated(save(national.scheme(national.HEIGHT, second, classes=classes)))
    page, rows = listed(layer, tmp_path)
    assert chips(page)[0] == "Degree (3)"
    assert [float(row["Dam height (thi_height)"]) for row in rows] == [2, 1, 2, 1, 0]
    assert [float(row["Dam height (kz_height)"]) for row in rows] == [2, 1, 2, 1, 0]
    assert [label for label, _ in rules(drawn(layer, tmp_path))] == [f"Degree ({code})" for code in (3, 2, 1)]


def test_labels_in_russian_alone_stand_in_a_list_in_english(save, tmp_path):
    content = national.scheme(
        {**national.HEIGHT, "label": {"ru": "Высота дамбы"}}, classes=national.classes(3)
    )
    for each in content["classes"]:
        del each["label"]["en"]
    page, rows = listed(rated(save(content)), tmp_path)
    assert chips(page)[0] == "3 степень"
    assert [float(row["Высота дамбы"]) for row in rows] == [2, 1, 2, 1, 0]


def test_two_factors_more_one_less_one_renamed_and_weights(save, tmp_path):
    area = national.HEIGHT | {
        "field": "kz_safety",
        "input": "factor_of_safety",
        "label": {"en": "Stability"},
        "weight": 1.5,
    }
    content = national.scheme(
        national.HEIGHT, area, without=["thi_flood"], renamed={"thi_tox": "kz_tox"}, weights={"thi_manag": 2}
    )  # fmt: skip
    _, rows = listed(rated(save(content)), tmp_path)
    parts = ["Capacity", "Toxicity", "Management", "Earthquake", "Dam", "Dam height", "Stability"]
    for row in rows:
        assert sum(float(row[part]) for part in parts) == pytest.approx(float(row["THI"]))
    assert "Flood" not in rows[0]


def test_a_total_that_is_no_plain_sum_says_so(save, tmp_path):
    content = national.scheme()
    content["total"] |= {"rule": "maximum", "weight": 2}
    page, _ = listed(rated(save(content)), tmp_path)
    assert "The THI is the highest of its parts." in page and "times 2." in page


def test_of_the_short_shipped_scheme_only_its_parts_are_columns(tmp_path):
    layer = rated(None)
    layer = run_algorithm(RateHazard, {"INPUT": layer, "SCHEME": "thi-basic", "OUTPUT": "memory:"})[1][
        "OUTPUT"
    ]
    QgsProject.instance().addMapLayer(layer, False)
    page, rows = listed(layer, tmp_path)
    assert "Earthquake" not in rows[0]
    assert chips(page)[0] == "very high"
