"""MAPPING: which column is which, and which value is which."""

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.columns.mapping import Mapping, parse_mapping, parse_values
from tailings_plugin.inventory.values.units import find_unit
from tests.inventory.tables import cells, from_rows


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("name = A", [Mapping("name", "A", None)]),
        ("name = A\n\n volume_m3 = B [тыс. м3] ", [
            Mapping("name", "A", None), Mapping("volume_m3", "B", find_unit("тыс. м3")),
        ]),
        ("remarks = a = b", [Mapping("remarks", "a = b", None)]),
        ('{"name": "A", "latitude": "Y"}', [Mapping("name", "A", None), Mapping("latitude", "Y", None)]),
        ("volume_m3 = B[ha]", [Mapping("volume_m3", "B", find_unit("ha"))]),
    ],
)  # fmt: skip
def test_lines_of_a_mapping(text, lines):
    assert parse_mapping(text) == lines


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("nam = A", 'no field "nam". Did you mean name'),
        ("zzzzzz = A", 'no field "zzzzzz"\\.$'),
        ("volume_m3 = A [barrels]", 'the unit "barrels" of volume_m3 is unknown'),
        ("[1, 2]", 'should read "field = header"'),
        ('{"a"', "not valid JSON"),
        pytest.param('{"name": ' + "[" * 100_000, "not valid JSON", id="deep"),
        pytest.param('{"name": ' + "9" * 5000 + "}", "not valid JSON", id="5000 digits"),
    ],
)
def test_a_wrong_line_is_named(text, message):
    with pytest.raises(DataProblem, match=message):
        parse_mapping(text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("status: Zelena = active", {"status": {"zelena": "active"}}),
        ("name = A\nstatus: Não ativa=inactive\nstatus : em obras = ", {
            "status": {"não ativa": "inactive", "em obras": ""},
        }),
        ('{"status": {"Zelena": "active"}, "name": "A", "radioactive: talvez": ""}', {
            "status": {"zelena": "active"}, "radioactive": {"talvez": ""},
        }),
        ("remarks: a = b = c", {"remarks": {"a b": "c"}}),
        ("name = Volume: total", {}),
    ],
)  # fmt: skip
def test_values_of_a_mapping(text, values):
    assert parse_values(text) == values
    assert [line.target for line in parse_mapping(text)] == ["name"] * ("name" in text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "status: Zelena = aktive",
            '"aktive", given for "Zelena", is no value of status. Its values are: active',
        ),
        ("radioactive: talvez = maybe", '"maybe", given for "talvez", is no value of radioactive'),
        ("volume_m3: viel = much", '"much", given for "viel", is no value of volume_m3'),
        ("stadus: Zelena = active", 'no field "stadus". Did you mean status'),
        ("latitude: x = 42", 'no field "latitude"'),
    ],
)
def test_a_wrong_value_of_a_mapping_is_named(text, message):
    with pytest.raises(DataProblem, match=message):
        parse_values(text)


def test_a_meaning_goes_before_what_the_cell_says_and_words_not_met_are_noted(tmp_path):
    rows = [["name", "status", "volume_m3", "lat", "lon"], ["A", "closed", "viel", "42", "75"]]
    mapping = "status: Closed = abandoned\nvolume_m3: viel = 2 млн м3\nstatus: em obras = active"
    result = from_rows(tmp_path, rows, mapping=mapping)
    assert (cells(result, "status"), cells(result, "volume_m3")) == (["abandoned"], [2e6])
    assert not result.rejected
    assert [note for note in result.notes if "em obras" in note and "no cell" in note]


def test_unknown_words_are_one_question_with_the_lines_that_answer_it(tmp_path):
    words = ["Zelena"] * 3 + ["Modra", "closed"]
    rows = [[f"F{n}", word, f"42.{n}", "75"] for n, word in enumerate(words)]
    result = from_rows(tmp_path, [["name", "status", "lat", "lon"], *rows])
    (asked,) = [each for each in result.questions if each.field == "status"]
    assert asked.answer == "MAPPING:\nstatus: Zelena = \nstatus: Modra = "
    assert '"Zelena" (3), "Modra" (1)' in asked.text
    assert cells(result, "status") == [None, None, None, None, "closed"]
    assert [bool(each.record) for each in result.rejected] == [True] * 4


def test_the_record_of_a_row_is_told_once(tmp_path):
    rows = [["name", "status", "volume_m3", "lat", "lon"], ["A", "zz", "many", "42", "75"]]
    first, second = from_rows(tmp_path, rows).rejected
    assert first.record == "name=A; status=zz; volume_m3=many; lat=42; lon=75"
    assert second.record == ""


def test_a_word_that_is_no_country_is_asked_for_and_left_empty(tmp_path):
    rows = [["name", "country", "lat", "lon"], ["A", "Ruritania", "42", "75"], ["B", "KG", "42", "76"]]
    result = from_rows(tmp_path, rows)
    assert cells(result, "country") == [None, "KG"]
    assert [each.answer for each in result.questions] == ["MAPPING:\ncountry: Ruritania = "]
    meant = from_rows(tmp_path, rows, mapping="country: Ruritania = KZ")
    assert cells(meant, "country") == ["KZ", "KG"]
