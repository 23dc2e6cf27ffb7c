"""The unit of a column: from a row of units, the cells, the title, or its figures; else it is left open.

Volumes are worked out by hand: 120 under "thousand m3" are 120,000 m3, 2.5 ha are 25,000 m2.
"""

import pytest

from tailings_plugin.inventory.columns.recognising import recognise
from tailings_plugin.inventory.report.page import mapping_lines
from tests.inventory.tables import cells, from_rows, imported, value
from tests.inventory.workbooks import write_xlsx

PLACE = ["Широта", "Долгота"]
HERE = ["42,7", "75,6"]
THERE = ["42,8", "75,7"]


def asked(result, field):
    return [each for each in result.questions if each.field == field]


def test_a_row_of_units_of_each_kind(tmp_path):
    rows = [
        ["№", "Наименование", "Страна", *PLACE, "Объём", "Высота дамбы", "Площадь", "Масса"],
        [None, None, None, "град.", "град.", "тыс. м3", "м", "га", "тыс. т"],
        ["1", "Алга", "КР", *HERE, "120", "15", "2,5", "200"],
        ["2", "Бета", "КР", *THERE, "1 300", "25", "12", "2000"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "name") == ["Алга", "Бета"]
    assert cells(result, "volume_m3") == [120_000, 1_300_000]
    assert cells(result, "dam_height_m") == [15, 25]
    assert cells(result, "area_m2") == [25_000, 120_000]
    assert cells(result, "mass_t") == [200_000, 2_000_000]
    assert not result.questions


@pytest.mark.parametrize(
    "units",
    [
        [None, None, None, "тыс. м3", None],  # one unit alone
        [None, None, None, "(тыс. м3)", None],
        ["ед. изм.", None, None, "тыс. м3", "-"],
        ["Единица измерения", "град", "град", "[тыс. м3]", None],
    ],
)
def test_a_row_of_units_in_other_writings(tmp_path, units):
    rows = [
        ["Наименование", *PLACE, "Объём", "Примечание"],
        units,
        ["А", *HERE, "120", "да"],
        ["Б", *THERE, "130", "нет"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "name") == ["А", "Б"]
    assert cells(result, "volume_m3") == [120_000, 130_000]


def test_units_between_two_rows_of_headings_hold_for_the_columns_below(tmp_path):
    rows = [
        ["Наименование", "Координаты", None, "Объём", None, "Площадь"],
        [None, "град", None, "тыс. м3", None, "га"],
        [None, "широта", "долгота", "проектный", "фактический", None],
        ["А", *HERE, "500", "120", "3"],
        ["Б", *THERE, "600", "130", "4"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "capacity_m3") == [500_000, 600_000]
    assert cells(result, "volume_m3") == [120_000, 130_000]
    assert cells(result, "area_m2") == [30_000, 40_000]


@pytest.mark.parametrize(
    ("title", "factor"),
    [
        ("Реестр хвостохранилищ, тыс. м3", 1e3),
        ("Реестр (объёмы в тыс. м3, площади в га)", 1e3),
        ("Ед. изм.: тыс. м3", 1e3),
        ("Register of facilities, volumes in million m3", 1e6),
        ("All volumes in thousand m3 and areas in ha", 1e3),
    ],
)
def test_the_title_gives_the_unit_of_columns_that_name_none(tmp_path, title, factor):
    rows = [[title], ["Наименование", *PLACE, "Объём", "Ёмкость, м3"], ["А", *HERE, "1,2", "5000000"]]
    result = from_rows(tmp_path, rows)
    assert value(result, "volume_m3") == 1.2 * factor
    assert value(result, "capacity_m3") == 5_000_000
    assert any("that of the title: Объём" in note for note in result.notes)


def test_a_title_that_may_not_apply_is_a_question(tmp_path):
    rows = [["Объекты объёмом свыше миллиона м3"], ["Наименование", *PLACE, "Объём"], ["А", *HERE, "120"]]
    result = from_rows(tmp_path, rows)
    assert value(result, "volume_m3") is None
    (question,) = asked(result, "volume_m3")
    assert "may or may not give it" in question.text
    assert value(result, "remarks") == "Объём: 120"


def test_an_amount_in_the_title_is_no_unit(tmp_path):
    rows = [["Объекты более 1 млн м3"], ["Наименование", *PLACE, "Объём"], ["А", *HERE, "1200000"]]
    assert value(from_rows(tmp_path, rows), "volume_m3") == 1_200_000


def test_cells_with_units_of_their_own_leave_the_others_open(tmp_path):
    rows = [
        ["№", "Объект", "Координаты", "Площадь"],
        ["1", "А", "42,70 75,60", "4.6 га"],
        ["2", "Б", "42,71 75,61", "32 га"],
        ["3", "В", "42,72 75,62", "12,5"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "area_m2") == [46_000, 320_000, None]
    assert value(result, "remarks", 2) == "Площадь: 12,5"
    (doubt,) = result.doubts
    assert (doubt.row, doubt.before, "names no unit" in doubt.why) == (4, "12,5", True)
    (question,) = asked(result, "area_m2")
    assert question.answer == "MAPPING: area_m2 = Площадь [га]"
    answered = from_rows(tmp_path, rows, mapping="area_m2 = Площадь [га]")
    assert cells(answered, "area_m2") == [46_000, 320_000, 125_000]
    assert not answered.questions


def test_cells_in_the_unit_of_the_field_leave_nothing_open(tmp_path):
    rows = [["name", "lat", "lon", "Height"], ["A", "42", "75", "12 m"], ["B", "42", "76", "15"]]
    result = from_rows(tmp_path, rows)
    assert (cells(result, "dam_height_m"), result.questions) == ([12, 15], [])


@pytest.mark.parametrize(
    ("figures", "taken", "told"),
    [
        (("120", "350", "1250.5"), False, "are small for m3"),
        (("1.2", "0.4", "3"), False, "are small for m3"),
        (("12000", "35000"), True, "were taken in m3"),
        (("120000", "350000"), True, "were taken in m3"),
        (("12000000", "3500000"), True, ""),
    ],
)
def test_a_column_without_any_unit_is_taken_where_its_figures_allow(tmp_path, figures, taken, told):
    rows = [
        ["name", "lat", "lon", "Volume"],
        *(["A", f"42.{n}", "75", each] for n, each in enumerate(figures)),
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "volume_m3") == [float(each) if taken else None for each in figures]
    assert [told in question.text for question in asked(result, "volume_m3")] == [True] * bool(told)
    assert any("No unit is given for: Volume (m3)" in note for note in result.notes) == taken


@pytest.mark.parametrize(
    ("volumes", "taken", "unit"),
    [
        (("120", "1300"), False, "thousand m3"),  # 2.5 ha x 15 m hold 375,000 m3, 12 ha x 25 m 3,000,000
        (("0.12", "1.3"), False, "million m3"),
        (("120000", "1300000"), True, ""),
    ],
)
def test_area_and_height_tell_the_unit_of_volumes(tmp_path, volumes, taken, unit):
    rows = [
        ["name", "lat", "lon", "Volume", "Area, ha", "Height, m"],
        ["A", "42", "75", volumes[0], "2.5", "15"],
        ["B", "42", "76", volumes[1], "12", "25"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "volume_m3") == [float(each) if taken else None for each in volumes]
    assert [each.answer for each in asked(result, "volume_m3")] == [
        f"MAPPING: volume_m3 = Volume [{unit}]"
    ] * bool(unit)


@pytest.mark.parametrize(
    ("heading", "word"),
    [
        ("Объём годового размещения хвостов, тыс. м3", "годового"),
        ("Ежегодный объём, тыс. м3", "ежегодный"),
        ("Объём складирования в год, тыс. м3", "в год"),
        ("Объём за 2020 год, тыс. м3", "за 2020"),
        ("Annual tailings volume (m3)", "annual"),
        ("Remaining volume (m3)", "remaining"),
        ("Остаточный объём, тыс. м3", "остаточный"),
        ("Объём дамбы, тыс. м3", "дамбы"),
        ("Dam volume (m3)", "dam"),
        ("Площадь водосбора", "водосбора"),
        ("Ширина и высота волны, м", "ширина"),
    ],
)
def test_another_quantity_is_not_taken(tmp_path, heading, word):
    assert recognise(heading).other == word
    result = from_rows(tmp_path, [["name", "lat", "lon", heading], ["A", "42", "75", "12000"]])
    assert {value(result, name) for name in ("volume_m3", "area_m2", "dam_height_m")} == {None}
    assert value(result, "remarks") == f"{heading}: 12000"
    (question,) = result.questions
    assert f'"{word}"' in question.text


@pytest.mark.parametrize(
    ("heading", "word", "unit"),
    [
        ("Полный объем", "полный", "m3"),
        ("Полный объём, тыс. м3", "полный", "тыс м3"),
        ("Объем полный, м3", "полный", "м3"),
        ("Полный объем хвостохранилища, млн м3", "полный", "млн м3"),
        ("Толық көлемі, мың м3", "толық", "мың м3"),
        ("Толук көлөмү", "толук", "m3"),
        ("Toʻliq hajmi, ming m3", "toʼliq", "ming m3"),
        ("Full volume (m3)", "full", "m3"),
    ],
)
def test_a_whole_volume_is_a_question(tmp_path, heading, word, unit):
    result = from_rows(tmp_path, [["name", "lat", "lon", heading], ["A", "42", "75", "1200000"]])
    assert (value(result, "volume_m3"), value(result, "capacity_m3")) == (None, None)
    assert value(result, "remarks") == f"{heading}: 1200000"
    (question,) = asked(result, "volume_m3")
    assert question.answer == f"MAPPING: capacity_m3 = {heading} [{unit}]"
    assert f'"{word}"' in question.text and f'"volume_m3 = {heading} [{unit}]"' in question.text
    for field in ("volume_m3", "capacity_m3"):
        rows = [["name", "lat", "lon", heading], ["A", "42", "75", "1.2"]]
        answered = from_rows(tmp_path, rows, mapping=f"{field} = {heading} [million m3]")
        assert (value(answered, field), asked(answered, field)) == (1_200_000.0, [])


@pytest.mark.parametrize(
    "heading",
    [
        "Общий объем, м3",
        "Полный объем складированных хвостов, м3",
        "Полный объем отходов, м3",
        "Total volume, m3",
    ],
)
def test_the_whole_volume_of_what_lies_in_it_is_the_stored_one(tmp_path, heading):
    result = from_rows(tmp_path, [["name", "lat", "lon", heading], ["A", "42", "75", "1200000"]])
    assert (value(result, "volume_m3"), asked(result, "volume_m3")) == (1_200_000.0, [])


def test_beside_a_stored_volume_the_whole_one_raises_no_question(tmp_path):
    head = ["name", "lat", "lon", "Полный объем, м3", "Накопленный объем, м3"]
    result = from_rows(tmp_path, [head, ["A", "42", "75", "1200000", "200000"]])
    assert (value(result, "volume_m3"), result.questions) == (200_000.0, [])


@pytest.mark.parametrize(
    "heading",
    ["Mass, t/d", "Mass, tpa", "Масса, млн т/год", "Mass (Mtpa)", "Volume Gm3", "Volume bbl", "Объём, тыс. м3/млн.т"],
)  # fmt: skip
def test_rates_two_units_and_unknown_ones_are_doubts(heading):
    found = recognise(heading)
    assert (found.unit, bool(found.doubt)) == (None, True)


def test_two_columns_that_claim_the_volume_are_a_question(tmp_path):
    rows = [
        ["name", "lat", "lon", "Объём, тыс. м3", "Объём хвостов, тыс. м3"],
        ["A", "42", "75", "120", "130"],
    ]
    result = from_rows(tmp_path, rows)
    assert value(result, "volume_m3") is None
    (question,) = asked(result, "volume_m3")
    assert '"Объём, тыс. м3", "Объём хвостов, тыс. м3"' in question.text
    chosen = from_rows(tmp_path, rows, mapping="volume_m3 = Объём хвостов, тыс. м3")
    assert (value(chosen, "volume_m3"), chosen.questions) == (130_000, [])
    # The same in two units is no question; neither are a capacity and a volume.
    rows = [["name", "lat", "lon", "Объём, тыс. м3", "Volume (m3)"], ["A", "42", "75", "120", "120000"]]
    same = from_rows(tmp_path, rows)
    assert (value(same, "volume_m3"), same.questions) == (120_000, [])
    rows = [
        [*rows[0][:3], "Объём проектный, м3", "Объём фактический, м3"],
        ["A", "42", "75", "150000", "120000"],
    ]
    both = from_rows(tmp_path, rows)
    assert (value(both, "capacity_m3"), value(both, "volume_m3"), both.questions) == (150_000, 120_000, [])


def test_heights_beyond_any_dam_are_asked_about(tmp_path):
    rows = [["name", "lat", "lon", "Высота, м"], ["A", "42", "75", "1300"], ["B", "42", "76", "1800"]]
    result = from_rows(tmp_path, rows)
    assert cells(result, "dam_height_m") == [None, None]
    (question,) = asked(result, "dam_height_m")
    assert question.answer == "MAPPING: elevation_m = Высота, м"


@pytest.mark.parametrize(
    ("heading", "target", "factor"),
    [
        ("Объём, тыс. м³ (проект)", "capacity_m3", 1e3),
        ("Заполнено, тыс. м3", "volume_m3", 1e3),
        ("Volumen (miles de m3)", "volume_m3", 1e3),
        ("Volume (milhões de m³)", "volume_m3", 1e6),
        ("Volume of tailings dam, Mm3", "volume_m3", 1e6),
        ("Кол-во отходов, тыс. т", "mass_t", 1e3),
    ],
)
def test_headings_seen_in_registers(heading, target, factor):
    found = recognise(heading)
    assert (found.target, found.unit.factor, found.doubt, found.other) == (target, factor, "", "")


@pytest.mark.parametrize(
    ("heading", "word"),
    [
        ("Объем инвестиций, млн сом", "инвестиций"),
        ("Свободная ёмкость, м3", "свободная"),
        ("Объём оборотной воды, тыс. м3", "оборотной"),
        ("Площадь водного зеркала, га", "водного"),
        ("Количество дамб", "дамб"),
        ("Объём (проектный / фактический), тыс. м3", "проектный / фактический"),
        ("Проектная высота дамбы, м", "проектная"),
        ("Initial volume (m3)", "initial"),
        ("Объем вскрыши, тыс. м3", "вскрыши"),
        ("Полезный объем, млн м3", "полезный"),
        ("Pond area (ha)", "pond"),
    ],
)
def test_headings_of_other_things(heading, word):
    found = recognise(heading)
    assert found is None or found.other == word


def test_a_row_that_counts_the_columns_may_stand_above_the_units(tmp_path):
    rows = [
        ["Наименование", *PLACE, "Объём", "Масса"],
        ["1", "2", "3", "4", "5"],
        [None, None, None, "тыс. м3", "тыс. т"],
        ["А", *HERE, "120", "200"],
        ["Б", *THERE, "130", "210"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "name") == ["А", "Б"]
    assert (cells(result, "volume_m3"), cells(result, "mass_t")) == ([120_000, 130_000], [200_000, 210_000])


def test_a_rate_in_a_row_of_units_is_no_volume(tmp_path):
    rows = [["Наименование", *PLACE, "Объём", "Статус"], [None, None, None, "тыс. м3/год", None]]
    result = from_rows(tmp_path, [*rows, ["А", *HERE, "120", "закрыто"], ["Б", *THERE, "130", "закрыто"]])
    assert cells(result, "volume_m3") == [None, None]
    assert cells(result, "region") == [None, None]
    assert "/, год" in asked(result, "volume_m3")[0].text


def test_units_in_a_column_of_their_own(tmp_path):
    rows = [
        ["Наименование", *PLACE, "Объём", "Ед. изм.", "Площадь", "Ед. изм."],
        ["А", *HERE, "120", "тыс. м3", "2,5", "га"],
        ["Б", *THERE, "130000", "м3", "30000", "м2"],
        ["В", "42,9", "75,8", "150", None, "30000", "м2"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "volume_m3") == [120_000, 130_000, None]
    assert cells(result, "area_m2") == [25_000, 30_000, 30_000]
    assert "Ед. изм." not in result.unused


def test_of_two_columns_the_one_with_a_unit_is_taken(tmp_path):
    rows = [["name", "lat", "lon", "Volume", "Volume (m3)"], ["A", "42", "75", "120", "120000"]]
    result = from_rows(tmp_path, rows)
    assert value(result, "volume_m3") == 120_000
    (question,) = asked(result, "volume_m3")
    assert '"Volume (m3)" was taken' in question.text


def test_the_name_of_a_sheet_is_a_title(tmp_path):
    table = [["Наименование", *PLACE, "Объём"], ["А", *HERE, "120"], ["Б", *THERE, "130"]]
    path = write_xlsx(tmp_path / "a.xlsx", {"Реестр, тыс. м3": table, "Прочее": [["x"]]})
    assert cells(imported(path), "volume_m3") == [120_000, 130_000]


@pytest.mark.parametrize(
    ("heading", "others"),
    [
        ("Объём годового размещения, тыс. м3", []),
        ("Объём, лакх м3", []),
        ("Объём, тыс. м3", ["Объём хвостов, тыс. м3"]),
        ("Высота, м", []),
        ("Volume", []),
    ],
)
def test_the_mapping_of_the_report_takes_nothing_that_was_left(tmp_path, heading, others):
    rows = [
        ["facility_id", "lat", "lon", heading, *others],
        ["A", "42", "75", "1200,5", *["1300"] * len(others)],
        ["B", "42", "76", "1400,5", *["1500"] * len(others)],
    ]
    first = from_rows(tmp_path, rows)
    left = {name: cells(first, name) for name in ("volume_m3", "dam_height_m", "remarks")}
    assert left["volume_m3"] == left["dam_height_m"] == [None, None]
    again = from_rows(tmp_path, rows, mapping="\n".join(mapping_lines(first)))
    assert {name: cells(again, name) for name in left} == left
