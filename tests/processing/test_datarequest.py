"""datarequest: what is written for whom, and the way of the answers back into the register."""

import re
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject

from tailings_plugin.processing.inventory.importinventory import ImportInventory
from tailings_plugin.processing.rating.datarequest import DataRequest
from tailings_plugin.qgis_values import from_qgis
from tests.layers import Messages, memory_layer, run_algorithm

FIELDS = (
    "facility_id:string,name:string,operator:string,volume_m3:double,water_hazard_class:integer,status:string,"
    "pga_g:double,flood_zone:string,factor_of_safety:double,data_source:string,data_date:date"
)
# A: all known but the toxicity; B: no volume; C: nothing but the volume, of nobody; D: all is known.
ROWS = [
    [
        "A",
        "Верх <1>",
        "АО «Рудник»/1",
        1e6,
        None,
        "closed",
        0.2,
        "outside_100y",
        1.6,
        "Кадастр 2019",
        "2019-05-01",
    ],
    ["B", "Lower", "ао  «рудник»/1", None, 2, "unknown", 0.2, "outside_100y", 1.6, None, None],
    ["C", None, None, 1e5, None, None, None, None, None, None, None],
    ["D", "Known", "Other", 1e5, 1, "active", 0.05, "outside_100y", 1.6, None, None],
]
SPACE = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def facilities(rows=ROWS, fields=FIELDS):
    return memory_layer("Point", "EPSG:4326", fields, [("Point (75 42)", row) for row in rows])


def requested(folder, layer=None, feedback=None, **parameters):
    given = {"INPUT": layer or facilities(), "FOLDER": str(folder), "LANGUAGE": "en", **parameters}
    return run_algorithm(DataRequest, given, feedback)[0]


def sheet(path, number=1):
    """Return the root of a sheet, its cells by place as texts, and the styles of these."""
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
    cells = {each.get("r"): "".join(each.itertext()) for each in root.iterfind(".//s:c", SPACE)}
    styles = {each.get("r"): each.get("s") for each in root.iterfind(".//s:c", SPACE)}
    return root, cells, styles


def fill(path, target, answers):
    """Copy a workbook with texts or numbers typed into cells, as an office program stores them."""
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            text = source.read(name).decode("utf-8")
            for place, value in answers.items() if name == "xl/worksheets/sheet1.xml" else ():
                kind, inner = (
                    ('t="str"', f"<v>{value}</v>") if isinstance(value, str) else ("", f"<v>{value}</v>")
                )
                text, count = re.subn(
                    rf'<c r="{place}" s="(\d+)"[^>]*?(/>|>.*?</c>)',
                    rf'<c r="{place}" s="\1" {kind}>{inner}</c>',
                    text,
                )
                assert count == 1, place
            copy.writestr(name, text)
    return target


def imported(register, workbook, feedback=None, **parameters):
    results, layers = run_algorithm(
        ImportInventory,
        {"INPUT": str(workbook), "EXISTING": register, "OUTPUT": "memory:", "REJECTED": "memory:", "CHANGES": "memory:",
         "LANGUAGE": "en", **parameters},
        feedback,
    )  # fmt: skip
    return results, layers


def rows_of(layer):
    names = layer.fields().names()
    return [dict(zip(names, each.attributes(), strict=True)) for each in layer.getFeatures()]


def test_a_request_for_each_operator_and_one_for_nobodys(qgis_processing, tmp_path):
    results = requested(tmp_path / "new" / "out")
    out = tmp_path / "new" / "out"
    assert sorted(path.name for path in out.iterdir()) == [
        "request_Operator_not_known.html", "request_Operator_not_known.xlsx",
        "request_АО_Рудник_1.html", "request_АО_Рудник_1.xlsx", "requests.html",
    ]  # fmt: skip
    # A: toxicity; B: the volume and, as it is open, the state; C: five.
    assert (results["N_REQUESTS"], results["N_FACILITIES"]) == (2, 3)
    assert results["OVERVIEW"] == str(out / "requests.html") and results["FOLDER"] == str(out)
    page = (out / "requests.html").read_text(encoding="utf-8")
    assert 'href="request_%D0%90%D0%9E_%D0%A0' in page and "Operator not known" in page


def test_the_workbook_asks_yellow_cells_alone_the_most_telling_first(qgis_processing, tmp_path):
    requested(tmp_path)
    root, cells, styles = sheet(tmp_path / "request_АО_Рудник_1.xlsx")
    heads = [cells[f"{letter}1"] for letter in "ABCDEFG"]
    assert heads == [
        "Facility ID [facility_id]", "Name [name]", "Stored volume, m³ [volume_m3]",
        "Water hazard class [water_hazard_class]", "Status [status]", "Source of the data [data_source]",
        "Date of the data [data_date]",
    ]  # fmt: skip
    # B, which cannot be rated, before A; of B the volume and the state, of A the toxicity (3 yellow, 5 grey)
    assert [(cells[f"A{row}"], [styles[f"{column}{row}"] for column in "CDE"]) for row in (2, 3)] == [
        ("B", ["3", "5", "3"]),
        ("A", ["5", "3", "5"]),
    ]
    assert root.find("s:sheetProtection", SPACE).get("sheet") == "1"
    rules = {each.get("sqref"): each for each in root.iterfind(".//s:dataValidation", SPACE)}
    assert {place: rule.get("type") for place, rule in rules.items()} == {
        "C2": "decimal", "D3": "list", "E2": "list", "G2:G3": "date",
    }  # fmt: skip
    assert rules["D3"].find("s:formula1", SPACE).text == "'Lists'!$A$1:$A$4"
    assert (
        rules["C2"].get("operator") == "greaterThanOrEqual"
        and rules["C2"].find("s:formula1", SPACE).text == "0"
    )
    assert sheet(tmp_path / "request_АО_Рудник_1.xlsx", 3)[1]["A4"].startswith("3 ")
    explained = sheet(tmp_path / "request_АО_Рудник_1.xlsx", 2)[1]
    assert [explained[f"C{row}"] for row in (2, 3, 4)] == [
        "Stored volume, m³",
        "Status",
        "Water hazard class",
    ]
    assert explained["E2"] == "nothing; counts as: not rated"
    assert explained["E3"] == "Unknown; counts as: the highest score"
    assert explained["F4"] == "Кадастр 2019, 2019-05-01"
    assert explained["G2"] == "Without it the facility cannot be rated."


def test_the_workbook_is_what_gdal_and_the_import_read(qgis_processing, tmp_path):
    from osgeo import gdal

    requested(tmp_path, LANGUAGE="ru")
    opened = gdal.OpenEx(str(tmp_path / "request_АО_Рудник_1.xlsx"))
    assert [opened.GetLayer(place).GetName() for place in range(opened.GetLayerCount())] == [
        "Ответы", "Пояснения", "Списки",
    ]  # fmt: skip
    register = facilities()
    results, layers = imported(register, tmp_path / "request_АО_Рудник_1.xlsx")
    assert (results["N_READ"], results["N_CONFLICTS"], results["N_REJECTED"], results["N_QUESTIONS"]) == (
        2,
        0,
        0,
        0,
    )
    assert rows_of(layers["CHANGES"]) == [] and layers["OUTPUT"].featureCount() == 4


def test_answers_come_back_with_source_and_date(qgis_processing, tmp_path):
    requested(tmp_path)
    filled = fill(
        tmp_path / "request_АО_Рудник_1.xlsx",
        tmp_path / "back.xlsx",
        {"C2": 2500000, "E2": "Закрыто", "F2": "Survey 7", "G2": 46096}
        | {"D3": "3 - severely hazardous", "F3": "Passport"},
    )
    results, layers = imported(facilities(), filled)
    own = {row["facility_id"]: row for row in rows_of(layers["OUTPUT"])}
    assert (own["B"]["volume_m3"], own["B"]["status"], own["A"]["water_hazard_class"]) == (2.5e6, "closed", 3)
    assert own["B"]["data_source"] == "Survey 7 (2026-03-15): status, volume_m3"
    assert own["B"]["data_date"].toString("yyyy-MM-dd") == "2026-03-15"
    assert own["A"]["data_source"] == "Кадастр 2019; Passport: water_hazard_class"
    assert own["A"]["data_date"].toString("yyyy-MM-dd") == "2019-05-01"  # no date was given
    assert results["N_CONFLICTS"] == results["N_REJECTED"] == 0 and layers["OUTPUT"].featureCount() == 4
    assert own["D"]["status"] == "active" and own["C"]["volume_m3"] == 1e5
    # Of what was answered nothing is asked again.
    again = requested(tmp_path / "again", layers["OUTPUT"])
    assert (again["N_REQUESTS"], again["N_FACILITIES"]) == (1, 1)


def test_answers_that_cannot_be_right_are_listed_by_name(qgis_processing, tmp_path):
    requested(tmp_path)
    filled = fill(
        tmp_path / "request_АО_Рудник_1.xlsx",
        tmp_path / "back.xlsx",
        {"A2": "B-2", "C2": 500000, "D3": "много", "F3": "Passport"},
    )
    results, layers = imported(facilities(), filled)
    reasons = {row["column"]: row["reason"] for row in rows_of(layers["REJECTED"])}
    assert 'no facility "B-2" (Lower)' in reasons["facility_id"]
    assert (
        '"много" is none of the allowed values: 0, 1, 2, 3.'
        in reasons["Water hazard class [water_hazard_class]"]
    )
    assert layers["OUTPUT"].featureCount() == 4 and results["N_REJECTED"] == 1
    assert rows_of(layers["CHANGES"]) == []


def test_answers_beyond_their_limits_are_listed_by_field(qgis_processing, tmp_path):
    """B is asked for its volume, C, of nobody, for its acceleration."""
    requested(tmp_path)
    back = fill(tmp_path / "request_АО_Рудник_1.xlsx", tmp_path / "back.xlsx", {"C2": -5})
    _, layers = imported(facilities(), back)
    (told,) = rows_of(layers["REJECTED"])
    assert told["column"].endswith("[volume_m3]") and "The stored volume cannot be negative" in told["reason"]
    book = tmp_path / "request_Operator_not_known.xlsx"
    _, cells, _ = sheet(book)
    place = next(key for key, text in cells.items() if text.endswith("[pga_g]") and key.endswith("1"))
    back = fill(book, tmp_path / "back_2.xlsx", {f"{place[:-1]}2": 250.0})
    _, layers = imported(facilities(), back)
    (told,) = rows_of(layers["REJECTED"])
    assert told["column"].endswith("[pga_g]") and "250" in told["reason"]
    own = {row["facility_id"]: row for row in rows_of(layers["OUTPUT"])}
    assert from_qgis(own["C"]["pga_g"]) is None


def test_two_operators_answer_for_one_facility(qgis_processing, tmp_path):
    requested(tmp_path)
    book = tmp_path / "request_АО_Рудник_1.xlsx"
    first = fill(book, tmp_path / "first.xlsx", {"C2": 1000000, "F2": "One"})
    second = fill(book, tmp_path / "second.xlsx", {"C2": 3000000, "F2": "Two"})
    _, layers = imported(facilities(), first)
    results, layers = imported(layers["OUTPUT"], second)
    own = {row["facility_id"]: row for row in rows_of(layers["OUTPUT"])}
    assert (own["B"]["volume_m3"], own["B"]["data_source"]) == (1e6, "One: volume_m3")
    assert results["N_CONFLICTS"] == 1
    told = rows_of(layers["CHANGES"])[0]
    assert (told["field"], told["before"], told["after"]) == ("volume_m3", "3000000", "1000000")


def test_answers_without_their_register_are_refused(qgis_processing, tmp_path):
    requested(tmp_path)
    with pytest.raises(QgsProcessingException, match=r"is a returned data request.*EXISTING"):
        imported(None, tmp_path / "request_АО_Рудник_1.xlsx")


def test_a_workbook_filled_in_is_not_replaced(qgis_processing, tmp_path):
    requested(tmp_path)
    book = tmp_path / "request_АО_Рудник_1.xlsx"
    requested(tmp_path)  # its own, as it left them
    fill(book, tmp_path / "back.xlsx", {"C2": 5}).replace(book)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(QgsProcessingException, match=r"request_АО_Рудник_1\.xlsx"):
        requested(tmp_path, LANGUAGE="ru")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_the_dialog_refuses_a_folder_with_a_request_filled_in(qgis_processing, tmp_path):
    """Only where it would be replaced: not the one of an operator of whom nothing is asked any more."""
    requested(tmp_path)
    book = tmp_path / "request_АО_Рудник_1.xlsx"
    fill(book, tmp_path / "back.xlsx", {"C2": 5}).replace(book)
    algorithm, context = DataRequest().create(), QgsProcessingContext()

    def check(layer):
        QgsProject.instance().addMapLayer(layer, False)
        given = {"INPUT": layer.id(), "FOLDER": str(tmp_path), "LANGUAGE": "en"}
        context.setProject(QgsProject.instance())
        return algorithm.checkParameterValues(given, context)

    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    accepted, reason = check(facilities())
    assert not accepted and "request_АО_Рудник_1.xlsx" in reason
    assert check(facilities(ROWS[2:]))[0]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    QgsProject.instance().removeAllMapLayers()


def test_names_that_no_disk_takes_or_that_are_alike_when_cleaned(qgis_processing, tmp_path):
    names = ["a/b", "A:B", "../../x", "CON", "Ж" * 200, "…", "not known"]
    rows = [[str(place), None, name, 1e5] + [None] * 7 for place, name in enumerate(names)]
    requested(tmp_path / "out", facilities(rows))
    stems = ["", "_A_B", "_a_b_2", "_x", "_CON", f"_{'Ж' * 60}", "_not_known"]
    assert {path.name for path in (tmp_path / "out").glob("*.xlsx")} == {
        f"request{each}.xlsx" for each in stems
    }
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_texts_of_the_data_are_escaped(qgis_processing, tmp_path):
    rows = [["<u>&", "<script>x</script>", "<i>АО</i>", 1e5, *[None] * 5, '=cmd|"x"', None]]
    requested(tmp_path, facilities(rows), LANGUAGE="ru")
    for path in tmp_path.glob("*.html"):
        page = path.read_text(encoding="utf-8")
        assert "<script>x" not in page and "<i>АО" not in page and "<u>&" not in page
    cells = sheet(next(tmp_path.glob("*.xlsx")))[1]
    assert (cells["A2"], cells["B2"]) == ("<u>&", "<script>x</script>")


def test_facilities_that_answers_could_not_find(qgis_processing, tmp_path):
    told = Messages()
    rows = [*ROWS, [None, "Nameless", "Other", 1e5, *[None] * 7]]
    assert requested(tmp_path / "a", facilities(rows), told)["N_FACILITIES"] == 3
    assert any("1 row without facility_id was left out" in each for each in told.warnings)
    with pytest.raises(QgsProcessingException, match="field facility_id: A stand twice or more"):
        requested(tmp_path / "b", facilities([*ROWS, ROWS[0]]))
    assert not (tmp_path / "b").exists()


def test_nothing_to_ask_and_an_empty_layer(qgis_processing, tmp_path):
    for name, rows in (("known", ROWS[3:]), ("empty", [])):
        results = requested(tmp_path / name, facilities(rows))
        assert (results["N_REQUESTS"], results["N_DATA"]) == (0, 0)
        assert [path.name for path in (tmp_path / name).iterdir()] == ["requests.html"]
        assert "Nothing is asked for" in Path(results["OVERVIEW"]).read_text(encoding="utf-8")


def test_a_layer_without_the_field_of_the_groups_makes_one_request(qgis_processing, tmp_path):
    told = Messages()
    assert requested(tmp_path, feedback=told, GROUP_BY="region")["N_REQUESTS"] == 1
    assert any("no field region: all facilities are in one request" in each for each in told.warnings)
    assert (tmp_path / "request_Region_not_known.xlsx").is_file()


def test_a_selection_in_another_crs_and_a_table(qgis_processing, tmp_path):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    layer = memory_layer("Point", "EPSG:32643", FIELDS, [("Point (500000 4650000)", row) for row in ROWS])
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("facility_id in ('A', 'D')")
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    assert requested(tmp_path, source)["N_FACILITIES"] == 1
    QgsProject.instance().removeMapLayer(layer)


def test_what_is_unknown_is_weighed_by_the_register_on_request(qgis_processing, tmp_path):
    """A, of 10^6 m3, closed, 0.2 g: 8 to 11 by its toxicity. By the scheme 2 and 3, a half, make it very high; by the
    register, of whose facilities three are of class 3, 5 of 7. The gain is 2 p (1 - p): 50 % and 41 %."""
    rows = [ROWS[0], *([key, None, "Other", 1e5, 3, *ROWS[3][5:]] for key in "XYZ")]
    for priors, share, said in (
        ("register", "41 %", "shares among the facilities"),
        ("scheme", "50 %", "shares the scheme"),
    ):
        requested(tmp_path / priors, facilities(rows), PRIORS=priors)
        page = (tmp_path / priors / "request_АО_Рудник_1.html").read_text(encoding="utf-8")
        assert share in page and said in page
        assert said in (tmp_path / priors / "requests.html").read_text(encoding="utf-8")
