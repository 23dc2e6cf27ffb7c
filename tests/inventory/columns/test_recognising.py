"""Which column is which: headings, guesses that compete, header rows, MAPPING; worked out by reading the table."""

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.columns.header_rows import find_header
from tailings_plugin.inventory.columns.mapping import parse_mapping
from tailings_plugin.inventory.columns.recognising import (
    WORTH_BELIEVING,
    count_headers,
    match_columns,
    recognise,
)
from tailings_plugin.inventory.files.reading import Grid
from tests.inventory.tables import cells, from_rows


def targets(*header, mapping=""):
    return [(match.index, match.target) for match in match_columns(header, parse_mapping(mapping), "t")]


def header_of(*rows):
    return find_header(Grid("t", [list(row) for row in rows], list(range(1, len(rows) + 1))), [])


@pytest.mark.parametrize(
    ("heading", "target", "confidence"),
    [
        ("volume_m3", "volume_m3", 1.0),
        ("VOLUME_M3", "volume_m3", 1.0),
        ("Volume", "volume_m3", 1.0),  # the field's own name without its unit
        ("Объем хвостов", "volume_m3", 0.95),
        ("Хвостов объем", "volume_m3", 0.9),  # in another order
        # 0.75 * (0.8 + 0.2 * 13/19): the synonym of 13 letters in a heading of 19
        ("Объем хвостов общий", "volume_m3", 0.75 * (0.8 + 0.2 * 13 / 19)),
        ("Oбъем xвocтoв", "volume_m3", 0.95),  # Latin letters of the same look
        ("№", "row_number", 0.95),
        ("#", "row_number", 0.95),
        ("№ п/п", "row_number", 0.95),
        ("THI", "source_rating", 0.95),
    ],
)
def test_how_sure_a_heading_is(heading, target, confidence):
    found = recognise(heading)
    assert found.target == target
    assert found.confidence == pytest.approx(confidence)


def test_a_slip_of_the_pen_is_forgiven():
    # "коордиинаты" and "координаты" share 10 letters of 11 and 10: 0.8 * 20/21.
    found = recognise("Коордиинаты")
    assert found.target == "coordinates"
    assert found.confidence == pytest.approx(0.8 * 20 / 21)
    assert recognise("Плащадь") is None, "12 of 14 letters are not enough"
    assert recognise("Обем") is None, "too short to be sure"


@pytest.mark.parametrize("heading", ["", "  ", "42", "...", "abcde", "qwertyuiop", "12.5"])
def test_what_names_nothing(heading):
    assert recognise(heading) is None


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("Объем, т", "mass_t"),
        ("Масса, м3", "volume_m3"),
        ("Ускорение, баллы", "seismic_points"),
        ("Проектная емкость, т", "capacity_m3"),
        ("Высота, м н.у.м.", "elevation_m"),
    ],
)
def test_the_unit_tells_what_the_word_means(heading, target):
    found = recognise(heading)
    assert found.target == target
    assert found.confidence == pytest.approx(0.95)


def test_a_unit_of_something_else_makes_unsure():
    assert recognise("Площадь, т").confidence == pytest.approx(0.55)
    assert WORTH_BELIEVING == 0.6
    assert recognise("Площадь, т").unit is None
    assert recognise("Название, т").confidence == pytest.approx(0.95), "a text has no unit"
    assert recognise("Широта, град.").unit.dimension == "angle"


def test_each_field_takes_its_surest_column_and_remarks_take_all():
    assert targets("name", "Объем хвостов общий", "Объем", "Радиация", "Класс опасности", "???") == [
        (0, "name"), (2, "volume_m3"), (3, "radiation"), (4, "waste_class"),
    ]  # fmt: skip
    assert targets("Объем", "volume_m3") == [(1, "volume_m3")]
    assert targets("Объем", "Volume") == [(1, "volume_m3")]
    assert targets("объем", "Объем") == [(0, "volume_m3")], "the first of two alike"
    assert targets("THI", "THI Cap", "№", "#") == [
        (0, "source_rating"), (1, "source_rating"), (2, "row_number"), (3, "row_number"),
    ]  # fmt: skip


def test_a_mapping_takes_its_column_and_its_field():
    assert targets("name", "Объем", "Waste", mapping="volume_m3 = Waste") == [(0, "name"), (2, "volume_m3")]
    assert targets("name", "Объем", mapping="capacity_m3 = объем") == [(0, "name"), (1, "capacity_m3")]
    (match,) = match_columns([" Объем, тыс. м3 "], parse_mapping("volume_m3 = Объем, тыс. м3"), "t")
    assert (match.unit.factor, match.confidence, match.chosen) == (1000, 1.0, True)
    with pytest.raises(DataProblem, match=r't: MAPPING names the column "No".* Its columns are: A, B'):
        targets("A", "", "B", mapping="name = No")


def test_headers_are_counted_once_each_and_only_texts():
    assert count_headers(["Название", "Объем", "Объем", "Широта", 42.5, None, "qwertz"]) == 3
    assert count_headers(["Площадь, т"]) == 0, "not sure enough"
    assert count_headers(["Название " + "x" * 120]) == 0


def test_the_row_that_names_most_fields_is_the_header():
    title, header, row = ["Объем"], ["Название", "Широта", "Долгота"], ["А", "42,5", "75,5"]
    assert header_of(title, header, row) == (header, 2)
    assert header_of(header, row) == (header, 1)
    assert header_of(header, header, row) == (header, 1), "the first of two alike"
    assert header_of(["x"], ["Название", "Широта"]) == (["Название", "Широта"], 2)


def test_one_known_name_is_no_header():
    with pytest.raises(DataProblem, match='first row with anything in it is "Название, zz"'):
        header_of([None], ["Название", "zz"], ["А", "42,5"])


def test_a_header_is_looked_for_in_forty_rows():
    header = ["Название", "Широта", "Долгота"]
    assert header_of(*[["x"]] * 39, header) == (header, 40)
    with pytest.raises(DataProblem, match="in the first 40 rows"):
        header_of(*[["x"]] * 40, header)


def test_a_known_header_is_taken_as_it_is():
    assert find_header(Grid("t", [["a"]], [1], ["x", "y"]), []) == (["x", "y"], 0)


def test_a_pair_of_rows_is_the_header_only_when_it_names_more():
    upper, lower = ["Название", "Координаты", None], [None, "широта", "долгота"]
    assert header_of(upper, lower, ["А", "42,5", "75,5"]) == (["Название", "широта", "долгота"], 2)
    # The second row adds nothing that is known.
    assert header_of(["Название", "Широта"], ["то", "это"]) == (["Название", "Широта"], 1)
    # Figures are no header.
    assert header_of(["Название", "Объем"], ["12", "13,5"], ["А", "5"]) == (["Название", "Объем"], 1)


def test_a_heading_over_several_columns_holds_for_each():
    upper = ["Название", "Объем", None, "Площадь"]
    lower = [None, "проектный, тыс. м3", "фактический, тыс. м3", "га"]
    header, end = header_of(upper, lower, ["А", "5", "6", "7"])
    assert header == ["Название", "Объем, проектный, тыс. м3", "Объем, фактический, тыс. м3", "Площадь, га"]
    assert end == 2


def test_a_row_of_units_belongs_to_the_header():
    header, units = ["Название", "Объем", "Площадь", "Вид"], [None, "тыс. м3", "(га)", "порода"]
    assert header_of(header, units, ["А", "5", "6", "x"]) == (
        ["Название", "Объем, тыс. м3", "Площадь, (га)", "Вид, порода"], 2,
    )  # fmt: skip
    assert header_of(header, units, ["1", "2", "3", "4"])[1] == 3
    # One unit, as many other words, or figures are no row of units.
    assert header_of(header, [None, "тыс. м3", None, None]) == (header, 1)
    assert header_of(header, ["А", "м3", "га", "Б"]) == (header, 1)
    assert header_of(header, ["А", "5", "6", "т"]) == (header, 1)


def test_a_row_that_counts_the_columns_belongs_to_the_header():
    header = ["Название", "Широта", "Долгота"]
    assert header_of(header, ["1", "2", "3"], ["А", "42,5", "75,5"]) == (header, 2)
    assert header_of(header, ["1.0", "2.0", "3.0"]) == (header, 2)
    assert header_of(header, ["1", "2", "4"]) == (header, 1)
    assert header_of(header[:2], ["1", "2"]) == (header[:2], 1), "two figures may be values"
    long = [*header, *"abcdefgh"]
    assert header_of(long, [str(number) for number in range(1, 12)])[1] == 2


@pytest.mark.parametrize(
    "heading",
    [
        "Хажми, минг м3",
        "Ҳажми, минг м3",
        "Тугон баландлиги, м",
        "To'g'on balandligi, m",
        "Togon balandligi, m",
    ],
)
def test_national_letters_may_be_typed_as_their_neighbours(heading):
    field = "volume_m3" if "ажми" in heading else "dam_height_m"
    assert recognise(heading).target == field


@pytest.mark.parametrize("heading", ["Объём, т.м3", "Объем, тыс. м", "Площадь, т"])
def test_a_heading_in_a_unit_of_another_kind_is_asked_for_and_not_used(tmp_path, heading):
    rows = [["name", "lat", "lon", heading], ["A", "42.7012", "75.6034", "120"]]
    result = from_rows(tmp_path, rows)
    (asked,) = [each for each in result.questions if each.column == heading]
    assert asked.answer == f"MAPPING: {asked.field} = {heading} [{'m2' if 'Площ' in heading else 'm3'}]"
    assert heading in result.unused
    # The line given is the answer.
    answered = from_rows(tmp_path, rows, mapping=asked.answer.removeprefix("MAPPING: "))
    assert cells(answered, asked.field) == [120.0]
