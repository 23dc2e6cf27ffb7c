"""Requests for data: groups, names of files, headings and choices that the import reads back as they are meant."""

import pytest

from tailings_plugin.inventory.columns.recognising import answered_fields, recognise
from tailings_plugin.inventory.schema import inventory_fields
from tailings_plugin.inventory.values.cleaning import clean
from tailings_plugin.rating.evaluate import score
from tailings_plugin.rating.request_book import UNKNOWN, Present, heading, sheets
from tailings_plugin.rating.request_letter import letter, overview
from tailings_plugin.rating.requests import file_names, requests
from tailings_plugin.rating.scheme import shipped_scheme
from tailings_plugin.texts import LANGUAGES
from tests.rating.facilities import NAN, four_facilities, text_column
from tests.rating.tables import frame

THI = shipped_scheme("thi")
ASKED = [field for field in inventory_fields() if not field.bound_of]


def requested(columns, group_by="operator", scheme=THI):
    table = frame(columns)
    return requests(table, score(table, scheme), scheme, group_by)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", ASKED, ids=lambda field: field.name)
def test_the_heading_of_any_field_is_read_as_that_field_in_its_unit(field, language):
    found = recognise(heading(field, language))
    assert (found.target, found.confidence, found.doubt, found.other) == (field.name, 1.0, "", "")
    assert found.unit is None or found.unit.factor_to(field) == 1.0
    assert answered_fields([heading(each, language) for each in (ASKED[0], field)]) is not None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "field",
    [field for field in ASKED if field.domain and not field.domain.open],
    ids=lambda field: field.name,
)
def test_captions_and_codes_of_the_lists_are_read_back(field, language):
    for code in field.domain.codes:
        if code.value != UNKNOWN:
            for written in (code.caption.get(language), str(code.value)):
                assert clean(field, written, None, False).value == code.value


def test_facilities_are_put_together_by_names_that_differ_in_writing_alone():
    columns = four_facilities() | {"operator": text_column("Mine, JSC", "x", "mine  JSC", None)}
    found, left = requested(columns)
    # A and B are known; C is asked five inputs, D the volume
    assert [(each.name, each.rows, each.size) for each in found] == [("mine JSC", (2,), 5), (None, (3,), 1)]
    assert left == []
    assert [each.title("en") for each in found] == ["mine JSC", "Operator not known"]
    assert found[1].title("ru") == "Эксплуатирующая организация не известна"


def test_facilities_and_fields_come_in_the_order_of_what_they_change():
    columns = four_facilities() | {"country": text_column("KG", "KG", "KG", "KG")}
    (only,), _ = requested(columns, "country")
    # D cannot be rated without its volume, 1; of C the gains add to 0.328 + 3 x 0.116 + 0.102 = 0.78
    assert only.rows == (3, 2) and only.title("ru") == "Кыргызстан"
    assert [field.name for field in only.fields()] == [
        "volume_m3", "water_hazard_class", "pga_g", "flood_zone", "factor_of_safety", "status",
    ]  # fmt: skip


def test_a_facility_without_an_id_is_not_asked_about():
    columns = four_facilities() | {"facility_id": text_column("A", "B", None, "D")}
    found, _ = requested(columns)
    assert [each.rows for each in found] == [(3,)]


def test_inputs_that_are_no_fields_of_the_register_are_told_not_asked(tmp_path):
    import json

    from tailings_plugin.rating.scheme import FOLDER, load_scheme

    content = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))
    content["factors"][3] |= {"input": "snow_load_kpa"}
    path = tmp_path / "own.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    found, left = requested(four_facilities(), scheme=load_scheme(path))
    assert left == ["snow_load_kpa"]
    assert all(each.input != "snow_load_kpa" for request in found for own in request.asked for each in own)


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        (["Рудник №3", "РУДНИК № 3"], ["request_Рудник_3", "request_РУДНИК_3_2"]),
        (["..", "/", ""], ["request", "request_2", "request_3"]),
        (["a_2", "a", "A"], ["request_a_2", "request_a", "request_A_3"]),
        (["Ж" * 80], ["request_" + "Ж" * 60]),
        (["nul", "a\\b:c*d?\"<>|"], ["request_nul", "request_a_b_c_d"]),
    ],
)  # fmt: skip
def test_names_of_files(titles, names):
    assert file_names(titles) == names


def test_bounds_are_shown_as_what_the_register_says():
    columns = four_facilities() | {
        "volume_m3": [3.2e6, 1e5, 1e4, NAN],
        "volume_m3_min": [NAN, NAN, NAN, 1e3],
        "volume_m3_max": [NAN, NAN, NAN, 1e7],
    }
    table = frame(columns)
    (request,), _ = requests(table, score(table, THI), THI, "operator")
    explained = sheets(request, Present(table, "en"), THI, "en")[1]
    rows = [[cell.value for cell in row] for row in explained.rows]
    volume = next(row for row in rows if row[2] == "Stored volume, m³")
    assert volume[4].startswith("1\u202f000–10\u202f000\u202f000 m³; counts as")
    assert volume[3].startswith("a number from 0, or what is known of it")


@pytest.mark.parametrize("language", LANGUAGES)
def test_letter_and_overview_name_what_is_asked(language):
    table = frame(four_facilities() | {"operator": text_column(None, None, "<Mine>", "<Mine>")})
    found, _ = requests(table, score(table, THI), THI, "operator")
    page = letter(found[0], Present(table, language), THI, "request_Mine.xlsx", "2026-11-29", language)
    assert "&lt;Mine&gt;" in page and "<Mine>" not in page and "2026-11-29" in page
    assert "request_Mine.xlsx" in page and "@page { size: A4" in page
    assert page.index("<b>D</b>") < page.index("<b>C</b>")
    assert "33 %" in page  # 0.328 of C's toxicity
    listed = overview(found, ["request_Руд #1"], THI, language)
    assert 'href="request_%D0%A0%D1%83%D0%B4%20%231.xlsx"' in listed and '<td class="number">6</td>' in listed
