"""hazardlist: page and table by content; bad input; earlier outputs."""

import base64
import hashlib
import json
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsProject

from tailings_plugin.inventory.files.workbooks import read_workbook
from tailings_plugin.processing.map.hazardlist import HazardList
from tailings_plugin.processing.rating.rankrobustness import RankRobustness
from tailings_plugin.processing.rating.ratehazard import RateHazard
from tests.cartography import rated
from tests.cartography.list_page import ListPage
from tests.layers import memory_layer, run_algorithm


@pytest.fixture
def listed(tmp_path, qgis_app):
    def run(layer, **parameters):
        QgsProject.instance().addMapLayer(layer, False)
        given = {
            "INPUT": layer,
            "LANGUAGE": "en",
            "HTML": str(tmp_path / "список.html"),
            "TABLE": str(tmp_path / "список.xlsx"),
            **parameters,
        }
        results = run_algorithm(HazardList, given)[0]
        return results, ListPage(Path(results["HTML"]).read_text(encoding="utf-8"))

    yield run
    QgsProject.instance().removeAllMapLayers()


def test_dates_that_are_texts_are_listed_as_they_are(listed):
    rows = [rated.facility(number, 75.5, 42.7, 9.0 - number) for number in (1, 2, 3)]
    for (_, values), when in zip(rows, ("March 2020", "2024-02-29T12:00:00", ""), strict=True):
        values[-1] = when
    fields = rated.FIELDS.replace("data_date:date", "data_date:string")
    results, page = listed(memory_layer("Point", "EPSG:4326", fields, rows))
    assert results["N_RATED"] == 3
    days = [row["Date of the data"] for row in page.details()]
    assert days == ["March 2020", "2024-02-29T12:00:00", "–"]


def test_rows_are_ranked_and_the_unrated_follow_with_their_reason(listed):
    results, page = listed(rated.few())
    names = [row[1].split("F-")[0].strip() for row in page.rows[1:6]]
    assert names == [rated.LONG_NAME, rated.RTL_NAME, rated.HOSTILE_NAME, "Facility 4", "Facility 5"]
    assert [row["Facility"].split(" F-")[0] for row in page.records("unrated")] == ["No volume"]
    assert page.details()[5]["Note on the rating"] == "cannot be rated: “Stored volume” missing"
    assert "unplaced" not in page.tables
    assert (results["N_RATED"], results["N_NOT_RATED"]) == (5, 1)


def test_the_page_stands_alone_and_escapes(listed):
    results, page = listed(rated.few())
    text = Path(results["HTML"]).read_text(encoding="utf-8")
    assert page.loads == []
    assert "@import" not in text and "url(" not in text
    # Data, which no browser runs, and the code of the list, the only one that the page lets run.
    assert page.tags.count("script") == 2 and text.count('<script type="application/json"') == 1
    (code,) = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    assert "default-src 'none'" in policy and f"script-src 'sha256-{digest}';" in policy
    assert "script>alert" not in text
    assert page.details()[2]["Name"] == rated.HOSTILE_NAME
    assert "<!--" not in text  # every blank of the template is filled


PEOPLE = [
    (12, 12, None, "high", "extreme"),
    (None, 1001, None, "extreme", "extreme"),
    (None, 1, 100, "significant", "high"),
    (0, None, None, "low", "low"),
    (None, None, None, None, None),
    (None, None, None, None, None),
]


def test_a_lower_bound_of_people_is_shown_as_one(listed):
    results, page = listed(rated.with_people(rated.few(), PEOPLE))
    people = ["≥ 12", "> 1,000", "1–100", "0", "–"]
    assert [row["People within 10 km"] for row in page.records()] == people
    behind = page.details()[:5]
    assert [row["Population at risk (within 10 km), people"] for row in behind] == people
    assert [row["GISTM class"] for row in behind] == ["≥ High", "Extreme", "≥ Significant", "Low", "–"]
    text = Path(results["HTML"]).read_text(encoding="utf-8")
    assert "lower bound (≥) where they are not known everywhere; facilities: 2." in text
    columns = ("Population at risk", "Highest GISTM class possible")
    book = ogr.Open(results["TABLE"])
    sheet = book.GetLayerByName("All columns").GetLayerDefn()
    heads = [sheet.GetFieldDefn(at).GetName() for at in range(sheet.GetFieldCount())]
    assert sum(head.startswith(columns[0]) for head in heads) == 3
    assert columns[1] in heads
    assert sum(head.startswith("Stored volume") for head in heads) == 1  # no bound of a volume is known
    results, _ = listed(rated.few())
    assert "lower bound" not in Path(results["HTML"]).read_text(encoding="utf-8")


def test_texts_in_people_and_bounds_are_no_numbers(listed):
    _, page = listed(rated.with_people(rated.few(), [("about 300", "many", "?", None, None)] * 6, "string"))
    assert page.records()[0]["People within 10 km"] == "–"


def test_range_is_drawn_on_one_scale(listed):
    # THI 5 to 12.5, each with +-1: the axis runs from 4 to 14 over 92 of 96 pixels
    _, page = listed(rated.few())
    text = Path(listed(rated.few())[0]["HTML"]).read_text(encoding="utf-8")
    first = re.search(r'<path d="M([\d.]+) 6h([\d.]+)', text)
    assert float(first.group(1)) == pytest.approx(2 + (11.5 - 4) / 10 * 92, abs=0.06)
    assert float(first.group(2)) == pytest.approx(2 / 10 * 92, abs=0.11)
    assert "Range 4–14" in page.rows[0]
    assert page.records()[0]["Range 4–14"] == "11.5–13.5"


def test_scheme_and_verification_stand_on_the_page(listed):
    text = Path(listed(rated.few())[0]["HTML"]).read_text(encoding="utf-8")
    assert "Rating scheme: THI 1.0 (abcdef12)." in text
    assert "Class limits not verified" in text


def test_russian(listed):
    results, page = listed(rated.few(), LANGUAGE="ru")
    first, behind = page.records()[0], page.details()[0]
    assert (first["Страна"], first["THI"], first["Класс"]) == ("Кыргызстан", "12,5", "очень высокий")
    assert behind["Дата данных"] == "29.02.2024"
    assert page.details()[5]["Примечание к оценке"] == "оценка невозможна: нет «Объём хвостов»"
    assert behind["Объём хвостов, м³"] == "1\u202f000\u202f000"
    source = ogr.Open(results["TABLE"])
    table = source.GetLayerByName("Все столбцы")
    headers = [
        table.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(table.GetLayerDefn().GetFieldCount())
    ]
    assert "Название" in headers and "Объём хвостов, м³" in headers


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_cells_are_typed(listed, tmp_path, ending):
    results, _ = listed(rated.few(), TABLE=str(tmp_path / f"list.{ending}"))
    source = ogr.Open(results["TABLE"])
    layer = source.GetLayerByName("All columns" if ending == "xlsx" else "Hazard list")
    kinds = {
        layer.GetLayerDefn().GetFieldDefn(i).GetName(): layer.GetLayerDefn().GetFieldDefn(i).GetType()
        for i in range(layer.GetLayerDefn().GetFieldCount())
    }
    assert kinds["THI"] == ogr.OFTReal
    assert kinds["Name"] == ogr.OFTString
    assert kinds["THI rank"] in (ogr.OFTInteger, ogr.OFTInteger64)
    assert kinds["Date of the data"] == ogr.OFTDate
    rows = list(layer)
    assert len(rows) == 6
    assert rows[0].GetField("THI") == 12.5
    assert rows[0].GetField("Name") == rated.LONG_NAME
    assert rows[0].GetField("Latitude") == pytest.approx(42.703)
    assert not rows[5].IsFieldSetAndNotNull("THI")
    assert rows[5].GetField("Note on the rating") == "cannot be rated: volume_m3 missing"


def test_csv_opens_in_excel(listed, tmp_path):
    results, _ = listed(rated.few(), TABLE=str(tmp_path / "list.csv"))
    raw = Path(results["TABLE"]).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert rated.RTL_NAME in raw.decode("utf-8-sig")


@pytest.mark.parametrize("ending", ["csv", "ods"])
def test_a_name_is_never_a_formula(listed, tmp_path, ending):
    layer = memory_layer(
        "Point", "EPSG:4326", "name:string,thi:double", [("Point (75 42)", ["=cmd|'/c calc'!A1", 9.0])]
    )
    results, _ = listed(layer, TABLE=str(tmp_path / f"list.{ending}"))
    source = ogr.Open(results["TABLE"])
    assert source.GetLayer(0).GetNextFeature().GetField("Name") == "'=cmd|'/c calc'!A1"


def test_a_table_without_geometry(listed):
    layer = memory_layer("NoGeometry", "", rated.FIELDS, [(None, rated.facility(1, 0, 0, 9.0)[1])])
    results, page = listed(layer)
    assert results["N_RATED"] == 1
    assert [page.details()[0][each] for each in ("Latitude", "Longitude")] == ["–", "–"]
    assert "unplaced" not in page.tables  # a table of no places at all


def test_fields_in_capitals_are_those_of_the_schema(listed):
    layer = memory_layer(
        "Point", "EPSG:4326", "NAME:string,Thi:double,THI_RANK:integer,Data_Date:date",
        [("Point (75 42)", ["Lower", 8.0, 2, None]), ("Point (75 42)", ["Upper", 9.0, 1, "2024-02-29"])],
    )  # fmt: skip
    _, page = listed(layer)
    assert [row["Facility"] for row in page.records()] == ["Upper", "Lower"]
    assert [row["Date of the data"] for row in page.details()] == ["2024-02-29", "–"]


@pytest.mark.parametrize(
    ("total", "said"),
    [
        (95.0, "each counted once: 95."),
        (None, "Do not add up the people at risk"),
        (20.0, "Do not add up the people at risk"),  # fewer than A has: counted otherwise
    ],
)
def test_people_of_several_facilities_are_told_once(listed, total, said):
    layer = memory_layer(
        "Point", "EPSG:4326", "name:string,thi:double,population_at_risk:integer",
        [("Point (75 42)", ["A", 9.0, 70]), ("Point (75 42)", ["B", 8.0, 60])],
    )  # fmt: skip
    results, _ = listed(layer, PEOPLE_TOTAL=total)
    text = Path(results["HTML"]).read_text(encoding="utf-8")
    assert said in text
    assert ("each counted once" in text) == (total == 95.0)


def test_zero_is_zero_and_unknown_is_a_dash(listed):
    layer = memory_layer(
        "Point", "EPSG:4326", "name:string,thi:double,population_at_risk:integer",
        [("Point (75 42)", ["A", 9.0, 0]), ("Point (75 42)", ["B", 8.0, None])],
    )  # fmt: skip
    _, page = listed(layer)
    assert [row["People within 10 km"] for row in page.records()] == ["0", "–"]


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"TABLE": "list.txt"}, "ending of a table must be one of"),
        ({"TABLE": "both.html", "HTML": "both.html"}, "both the page and the table"),
    ],
)
def test_bad_files(listed, tmp_path, parameters, message):
    given = {name: str(tmp_path / file) for name, file in parameters.items()}
    with pytest.raises(QgsProcessingException, match=message):
        listed(rated.few(), **given)
    assert list(tmp_path.iterdir()) == []


def test_without_rating_the_layer_is_named_and_the_earlier_list_stays(listed, tmp_path):
    (tmp_path / "список.html").write_text("earlier")
    layer = memory_layer("Point", "EPSG:4326", "name:string", [("Point (75 42)", ["A"])], "inventory 2024")
    with pytest.raises(QgsProcessingException, match=r"inventory 2024 has no field thi.*Rate hazard"):
        listed(layer)
    assert (tmp_path / "список.html").read_text() == "earlier"


def test_a_text_in_a_figure_of_the_rating_is_named(listed):
    layer = memory_layer(
        "Point", "EPSG:4326", "facility_id:string,name:string,thi:double,thi_min:string",
        [("Point (75 42)", ["KG-7", "Алга", 11.5, "мало"])], "рейтинг",
    )  # fmt: skip
    with pytest.raises(
        QgsProcessingException, match=r"Layer рейтинг, feature 1 \(KG-7\): field thi_min holds 'мало'"
    ):
        listed(layer)


KNOWN = "facility_id:string,volume_m3:double,water_hazard_class:integer,status:string,pga_g:double,flood_zone:string,"
KNOWN += "factor_of_safety:double"


@pytest.fixture
def chances():
    """A: very high whatever the site is like; B: 10^4 m3, nothing else known; C: no volume; D: all known, low."""
    rows = [
        ("Point (75 42)", ["A", 1e7, 3, "abandoned", None, "inside_100y", 1.2]),
        ("Point (75 42)", ["B", 1e4, None, None, None, None, None]),
        ("Point (75 42)", ["C", None, 2, "active", 0.2, None, None]),
        ("Point (75 42)", ["D", 1e4, 0, "active", 0.05, "outside_100y", 1.6]),
    ]
    return run_algorithm(
        RateHazard, {"INPUT": memory_layer("Point", "EPSG:4326", KNOWN, rows), "OUTPUT": "memory:"}
    )[1]["OUTPUT"]


def test_what_to_do_and_what_is_assumed_stand_in_the_list(listed, chances):
    _, page = listed(chances)
    first, second, last = page.records()
    assert [row["Facility"] for row in (first, second, last)] == ["A", "B", "D"]
    assert [row["What to do next"] for row in (first, second, last)] == [
        "act now factor of safety below 1.5, inside a flood zone, no owner in charge",
        "find out first Water hazard class",
        "Below the highest class",
    ]
    assert (first["THI"], second["THI"], last["THI"]) == ("(14.0)", "(11.0)", "4.0")
    # Known of A: all but the earthquakes; of B: the volume; of D: all.
    bases = [row["Class rests on (share known)"] for row in (first, second, last)]
    assert bases == ["holds in any case (83\xa0%)", "assumptions (17\xa0%)", "data (100\xa0%)"]
    first, second, last, unrated = page.details()
    assert (first["Toxicity"], first["Earthquake"], first["Dam"]) == ("3.00", "(1.00)", "1.00")
    chances = [row["Probability of: very high"] for row in (first, second, last)]
    assert chances == ["100\xa0%", "12\xa0%", "0\xa0%"]
    assert (second["Ask for first"], second["Rank by expected THI"]) == ("Water hazard class", "2")
    assert unrated["Facility ID"] == "C"
    by_field, single = page.text.split('<table class="wanted">')[1:]
    found = re.findall(r"<tr><td>(.*?)</td><td>.*?</td><td>(.*?)</td></tr>", single)
    assert found == [("B", "33\xa0%"), ("A", "0\xa0%"), ("C", "cannot be rated without")]
    assert "cannot be rated without" in by_field


def test_what_is_missing_stands_with_those_that_cannot_be_rated_or_have_no_place(listed):
    """C lacks the volume, earthquakes, floods and the factor of safety; of E, without a point, all but the volume."""
    rows = [("Point (75 42)", ["C", None, 2, "active", 0.2, None, None]), (None, ["E", 1e6, *[None] * 5])]
    given = {"INPUT": memory_layer("Point", "EPSG:4326", KNOWN, rows), "OUTPUT": "memory:"}
    _, page = listed(run_algorithm(RateHazard, given)[1]["OUTPUT"])
    (unrated,) = page.records("unrated")
    assert unrated["What to do next"] == "find out first Stored volume"
    assert unrated["What is missing"] == "Stored volume, Flood zone, Factor of safety"
    (nowhere,) = page.records("unplaced")
    assert nowhere["Facility"] == "E"
    assert nowhere["What is missing"] == (
        "Water hazard class, Status, Peak ground acceleration, Flood zone, Factor of safety, coordinates"
    )


def test_a_class_that_rests_on_assumptions_is_in_outline(listed, chances):
    results, _ = listed(chances)
    text = Path(results["HTML"]).read_text(encoding="utf-8")
    assert text.count('class="chip c4 hollow"') == 1  # B, not A, whose class holds whatever the earthquakes
    assert text.count('class="chip c4"') == 1


def test_assumed_scores_of_the_workbook_are_numbers_in_brackets(listed, chances):
    results, _ = listed(chances)
    source = ogr.Open(results["TABLE"])
    row = source.GetLayerByName("All columns").GetNextFeature()
    assert (row.GetField("Earthquake"), row.GetField("Assumed scores")) == (1.0, "Earthquake")
    assert row.GetField("To do") == "Act now"
    assert row.GetField("Probability of: very high") == 1.0
    with zipfile.ZipFile(results["TABLE"]) as archive:
        styles = archive.read("xl/styles.xml").decode()
        sheet = archive.read("xl/worksheets/sheet3.xml").decode()
    assert 'formatCode="&quot;(&quot;#,##0.00&quot;)&quot;"' in styles
    assert '<c s="16"><v>1.0</v></c>' in sheet


def test_the_order_is_by_the_expected_value_or_the_median_rank(listed, chances):
    _, page = listed(chances, ORDER="expected")
    assert page.rows[0][0] == "No. expected"
    assert [row[1].strip() for row in page.rows[1:4]] == ["A", "B", "D"]
    with pytest.raises(
        QgsProcessingException, match="no field rank_median: run the tool How sure are the ranks"
    ):
        listed(chances, ORDER="robust")
    drawn = run_algorithm(RankRobustness, {"INPUT": chances, "RUNS": 200, "OUTPUT": "memory:", "HTML": None})[
        1
    ]["OUTPUT"]
    _, page = listed(drawn, ORDER="robust")
    assert page.rows[0][0] == "No. median"
    assert [row[1].strip() for row in page.rows[1:4]] == ["A", "B", "D"]


def test_alarms_stand_in_the_list_and_call_for_action_whatever_the_index(listed):
    fields = "facility_id:string,volume_m3:double,water_hazard_class:integer,emergency_level:string,condition:string"
    rows = [
        ("Point (75 42)", ["A", 1e4, 0, None, "good"]),
        ("Point (75 42)", ["B", 1e4, 0, "level_3", "critical"]),
        ("Point (75 42)", ["C", None, 0, "level_1", None]),
    ]
    given = {
        "INPUT": memory_layer("Point", "EPSG:4326", fields, rows),
        "SCHEME": "thi-basic",
        "OUTPUT": "memory:",
    }
    rated_layer = run_algorithm(RateHazard, given)[1]["OUTPUT"]
    assert [feature["thi"] for feature in rated_layer.getFeatures()][:2] == [4, 4]
    results, page = listed(rated_layer)
    # Of equal rank and value, the one with alarms comes first.
    assert [row["Facility"] for row in page.records()] == ["B", "A"]
    assert [row["What to do next"] for row in page.records()] == [
        "act now emergency declared, poor or critical condition",
        "Below the highest class",
    ]
    assert page.details()[0]["Alarms"] == "emergency declared, poor or critical condition"
    (unrated,) = page.records("unrated")
    assert unrated["What to do next"] == "act now emergency declared"
    text = Path(results["HTML"]).read_text(encoding="utf-8")
    assert "<b>2</b>act now" in text


def test_alarms_stand_over_the_list_the_gravest_emergency_first(listed):
    """Whatever the index: level 3 before level 2 before two alarms before one, rated or not."""
    fields = (
        "facility_id:string,volume_m3:double,water_hazard_class:integer,emergency_level:string,condition:string,"
        "status:string"
    )
    rows = [
        ("Point (75 42)", ["One", 1e9, 3, None, "poor", None]),
        ("Point (75 42)", ["Two", 1e8, 3, None, "poor", "abandoned"]),
        ("Point (75 42)", ["L1", 1e4, 0, "level_1", "critical", "abandoned"]),
        ("Point (75 42)", ["L3", None, 0, "level_3", None, None]),
        ("Point (75 42)", ["<L2>", 1e5, 0, "level_2", None, None]),
        ("Point (75 42)", ["Calm", 1e9, 3, "none", "good", None]),
    ]
    given = {
        "INPUT": memory_layer("Point", "EPSG:4326", fields, rows),
        "SCHEME": "thi-basic",
        "OUTPUT": "memory:",
    }
    results, _ = listed(run_algorithm(RateHazard, given)[1]["OUTPUT"])
    text = Path(results["HTML"]).read_text(encoding="utf-8")
    urgent = text[text.index("<h2>Alarms: act now</h2>") : text.index("</ol>")]
    assert re.findall("<li><b dir=auto>(.*?)</b>", urgent) == ["L3", "&lt;L2&gt;", "L1", "Two", "One"]
    assert "5 of 5 facilities with an alarm" in urgent and "emergency declared (Level 3)" in urgent
    table = text[text.index('id="list"') : text.index('id="unrated"')]
    marks = [int(each) for each in re.findall(r'<td data-v=(\d+)><b class="call act_now">', table)]
    # One, Calm, Two, <L2> and L1 in the order of the list; the column sorts <L2>, L1, Two, One, Calm.
    assert marks == [3, 2, 4, 2003, 1005]


def test_alarms_of_a_file_are_shown_as_they_stand(listed, tmp_path):
    content = {
        "name": "ours",
        "version": "1",
        "source": "ours",
        "alarms": [
            {
                "code": "very_large",
                "label": {"en": "very large"},
                "all": [{"field": "volume_m3", "at_least": 1e8}],
                "source": "ours",
                "verified": True,
            }
        ],
    }
    path = tmp_path / "alarms.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    rows = [("Point (75 42)", ["A", 1e8, 0, "abandoned", None, None, None])]
    given = {
        "INPUT": memory_layer("Point", "EPSG:4326", KNOWN, rows),
        "ALARMS_FILE": str(path),
        "OUTPUT": "memory:",
    }
    _, page = listed(run_algorithm(RateHazard, given)[1]["OUTPUT"])
    assert page.details()[0]["Alarms"] == "very_large"
    assert page.records()[0]["What to do next"] == "act now very_large"
    content["alarms"][0]["all"] = [{"field": "volume", "at_least": 1e8}]
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"alarms\[0\]\.all\[0\]\.field: 'volume' is no field"):
        run_algorithm(RateHazard, given)


GREEN = '<rect width="40" height="20" fill="#0a0"/>'
PICTURE = f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">{GREEN}</svg>'


def test_the_authority_and_its_logo_stand_above_the_title(listed, tmp_path):
    """A picture of 40 x 20 in the box of 220 x 64 is 128 x 64 pixels large; it stands in the page itself."""
    logo = tmp_path / "знак.svg"
    logo.write_text(PICTURE, encoding="utf-8")
    results, page = listed(rated.few(), AUTHORITY=" <Ministry>\n& Co ", LOGO=str(logo))
    text = Path(results["HTML"]).read_text(encoding="utf-8")
    head = text[text.index("<body") : text.index("<h1>")]
    assert "<p>&lt;Ministry&gt; &amp; Co</p>" in head
    assert 'width="128" height="64"' in head
    (address,) = page.loads
    picture = base64.b64decode(address.removeprefix("data:image/png;base64,"))
    assert picture.startswith(b"\x89PNG")


def test_a_logo_that_is_no_picture_is_refused(listed, tmp_path):
    logo = tmp_path / "logo.png"
    logo.write_text("no picture")
    with pytest.raises(QgsProcessingException, match="cannot be read as a picture"):
        listed(rated.few(), LOGO=str(logo))


def grid(table: str, sheet: str) -> list[list[str | None]]:
    """Return a sheet of a workbook as GDAL reads it, without taking a row for headings."""
    return read_workbook(Path(table), sheet, len).rows


def test_the_cover_of_the_workbook_tells_what_the_list_is(listed, tmp_path):
    logo = tmp_path / "logo.svg"
    logo.write_text(PICTURE, encoding="utf-8")
    results, _ = listed(rated.few(), AUTHORITY="Ministry", LOGO=str(logo))
    rows = grid(results["TABLE"], "Cover")
    told, key = {}, None
    for name, text in ([*row, None][:2] for row in rows if row):
        key = name or key
        told.setdefault(key, []).append(text)
    assert "Ministry" in told and "Tailings facilities by hazard" in told
    assert told["Date"] == [date.today().isoformat()]
    assert told["Facilities"] == ["Rated: 5. Not rated: 1."]
    assert told["Rating scheme"][0] == "Rating scheme: THI 1.0 (abcdef12)."
    assert told["Rating scheme"][1].startswith("Class limits not verified")
    assert told["Sources of the data"] == ["State inventory (6)"]
    assert told["Borders and names"][0].startswith("Borders and names serve orientation only")
    assert any("not rated" in each for each in told["To settle or to say"])
    assert [each.split(":")[0] for each in told["Sheets"]] == [
        "Hazard list",
        "All columns",
        "What is missing",
    ]
    with zipfile.ZipFile(results["TABLE"]) as archive:
        assert archive.read("xl/media/image1.png").startswith(b"\x89PNG")


def test_the_first_sheet_of_the_workbook_has_the_columns_to_decide_by(listed):
    border = "border_distance_km:double,border_hours:double,countries_downstream:string"
    fields = f"population_at_risk:integer,population_at_risk_min:integer,{border}"
    rows = [
        (12, 12, 32.31, 8.97, "KG, UZ, KZ"),
        (1500, None, 3.44, 2.79, "KG, KZ"),
        (None, None, None, None, "KG"),
        *[(None,) * 5] * 3,
    ]
    results, page = listed(rated.with_fields(rated.few(), fields, rows))
    book = ogr.Open(results["TABLE"])
    layer = book.GetLayerByName("Hazard list")
    names = [layer.GetLayerDefn().GetFieldDefn(at).GetName() for at in range(15)]
    found = [dict(zip(names, map(row.GetField, range(15)), strict=True)) for row in layer]
    assert [row["No."] for row in found] == [1, 2, 3, 4, 5, None]
    assert [row["People within 10 km"] for row in found[:3]] == [12, 1500, None]
    assert [row["First border"] for row in found[:3]] == ["Uzbekistan", "Kazakhstan", None]
    assert [row["To the border, km"] for row in found[:3]] == [32.31, 3.44, None]
    assert [row["Class"] for row in found] == ["very high", "very high", "high", "medium", "low", "not rated"]
    # The page says the same: 8.97 h is not yet nine, 2 h 47 min comes down to 2 h 40 min.
    shown = [row["First border"].replace("\xa0", " ") for row in page.records()]
    assert shown[:3] == ["Uzbekistan, 32 km, 8 h", "Kazakhstan, 3.4 km, 2 h 40 min", "–"]
    assert [row["People within 10 km"] for row in page.records()[:3]] == ["≥ 12", "1,500", "–"]


def ended_paths():
    """Return a path to the sea in one country, one that a limit of length ends, and one that leaves the country."""
    fields = "facility_id:string,countries:string,ends_in:string,touches:string,length_km:double"
    line = "LineString (75 42, 75.5 42.5)"
    ends = [["F-1", "KG", "inland_sink", None, 412.6], ["F-2", "KG", "length_limit", None, 300.0],
            ["F-3", "KG, KZ", "sea", None, 900.0]]  # fmt: skip
    return memory_layer("LineString", "EPSG:4326", fields, [(line, values) for values in ends])


def test_with_paths_a_border_that_is_not_on_the_way_is_told_from_one_that_is_not_known(listed):
    paths = ended_paths()
    QgsProject.instance().addMapLayer(paths, False)
    results, page = listed(rated.few(), PATHS=paths)
    shown = [row["First border"].replace("\xa0", " ") for row in page.records()]
    assert shown == ["none within 412 km", "–", "–", "–", "–"]
    assert "“None within” stands where" in page.text
    book = ogr.Open(results["TABLE"])
    rows = [row.GetField("First border") for row in book.GetLayerByName("Hazard list")]
    assert rows == ["none within 412\xa0km", *[None] * 5]
    without = listed(rated.few())[1]
    assert [row["First border"] for row in without.records()] == ["–"] * 5
    assert "“None within”" not in without.text


def test_paths_that_do_not_say_where_they_end_are_refused(listed):
    paths = memory_layer(
        "LineString", "EPSG:4326", "facility_id:string", [("LineString (75 42, 76 42)", ["F-1"])]
    )
    QgsProject.instance().addMapLayer(paths, False)
    with pytest.raises(QgsProcessingException, match="countries"):
        listed(rated.few(), PATHS=paths)


def test_the_workbook_lists_what_is_missing(listed):
    rows = [
        ("Point (75 42)", ["C", None, 2, "active", 0.2, None, None]),
        (None, ["E", 1e6, 2, "active", 0.2, "inside_100y", 1.4]),
        ("Point (75 42)", ["F", 1e6, 2, "active", 0.2, "inside_100y", 1.4]),
    ]
    given = {"INPUT": memory_layer("Point", "EPSG:4326", KNOWN, rows), "OUTPUT": "memory:"}
    results, _ = listed(run_algorithm(RateHazard, given)[1]["OUTPUT"])
    head, *missing = grid(results["TABLE"], "What is missing")
    found = {row[0]: dict(zip(head, row, strict=False)) for row in missing}
    assert set(found) == {"C", "E"}
    assert (found["C"]["Not rated"], found["C"]["No coordinates"]) == ("yes", None)
    assert found["C"]["What is missing"] == "Stored volume, Flood zone, Factor of safety"
    assert (found["E"]["Not rated"], found["E"]["No coordinates"]) == (None, "yes")
    assert found["E"]["What is missing"] == "coordinates"


def test_where_none_is_rated_that_is_said(listed):
    layer = memory_layer("Point", "EPSG:4326", "name:string,thi:double", [("Point (75 42)", ["A", None])])
    results, page = listed(layer)
    assert "No facility is rated." in Path(results["HTML"]).read_text(encoding="utf-8")
    assert "list" not in page.tables and [row["Facility"] for row in page.records("unrated")] == ["A"]
    assert results["N_NOT_RATED"] == 1


def test_a_workbook_without_gaps_has_no_sheet_for_them(listed):
    rows = [("Point (75 42)", ["F", 1e6, 2, "active", 0.2, "inside_100y", 1.4])]
    given = {"INPUT": memory_layer("Point", "EPSG:4326", KNOWN, rows), "OUTPUT": "memory:"}
    results, _ = listed(run_algorithm(RateHazard, given)[1]["OUTPUT"])
    book = ogr.Open(results["TABLE"])
    names = [book.GetLayer(at).GetName() for at in range(book.GetLayerCount())]
    assert names == ["Cover", "Hazard list", "All columns"]
