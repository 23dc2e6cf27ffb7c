"""Answers to a data request put into a register: only what was asked and open, by id, with source and date."""

import pytest

from tailings_plugin.inventory.columns.recognising import coded_field, recognise
from tailings_plugin.inventory.facilities import facility_table
from tailings_plugin.inventory.files.reading import Grid
from tailings_plugin.inventory.importing.rows import ImportOptions
from tailings_plugin.inventory.importing.tables import import_grid
from tailings_plugin.inventory.merging.answers import merge_answers
from tailings_plugin.table import need_pandas, objects

HEADER = [
    "Идентификатор объекта [facility_id]",
    "Название [name]",
    "Объём хвостов, м³ [volume_m3]",
    "Класс опасности для воды [water_hazard_class]",
    "Состояние эксплуатации [status]",
    "Население в зоне риска, чел. [population_at_risk]",
    "Источник данных [data_source]",
    "Дата данных [data_date]",
]
WHO = ("АО «Рудник»", "15.03.2026")


def register():
    """A: volume 1e6, state "unknown", at least 100 people; B: class 2; C: nothing known."""
    return facility_table(
        need_pandas().DataFrame(
            {
                "facility_id": ["A", "B", "C"],
                "name": ["Upper", "Lower", None],
                "name_local": [None, None, "Үч"],
                "operator": ["Mine JSC", None, "Other JSC"],
                "volume_m3": [1e6, None, None],
                "water_hazard_class": [None, 2, None],
                "status": ["unknown", "active", None],
                "population_at_risk_min": [100, None, None],
                "data_source": ["Ministry 2019", None, None],
                "data_date": need_pandas().to_datetime(["2019-05-01", None, None]),
                "lon": [75.0, 76.0, None],
                "lat": [42.0, 43.0, None],
            }
        )
    )


def answers(*rows, language="en", name="ответ.xlsx"):
    grid = Grid(name, [list(row) for row in rows], list(range(2, len(rows) + 2)), HEADER)
    return import_grid(grid, ImportOptions(language=language), lambda fraction: None)


def merged(*rows, previous=None, language="en"):
    return merge_answers(register(), answers(*rows, language=language), previous, language)


def row_of(found, key):
    place = found.table["facility_id"].tolist().index(key)
    return {name: objects(found.table, name)[place] for name in found.table}


def told(changes):
    return [(each.facility_id, each.field, each.before, each.after) for each in changes]


@pytest.mark.parametrize(
    "heading", ["Dam height, m [dam_height_m]", "Высота дамбы, м [dam_height_m]", "[dam_height_m]"]
)
def test_a_heading_with_the_name_of_a_field_is_surely_that_field(heading):
    found = recognise(heading)
    assert (found.target, found.confidence, found.doubt) == ("dam_height_m", 1.0, "")


def test_an_altered_unit_of_such_a_heading_is_heeded():
    assert recognise("Stored volume, thousand m3 [volume_m3]").unit.factor == 1000
    assert coded_field("Stored waste [thousand m3]") is None


def test_what_was_open_is_filled_with_source_and_date():
    found = merged(("A", "Upper", None, "3", "Закрыто", "450", *WHO))
    own = row_of(found, "A")
    assert (own["water_hazard_class"], own["status"], own["population_at_risk"]) == (3, "closed", 450)
    assert own["volume_m3"] == 1e6 and found.conflicts == []
    assert own["data_source"] == (
        "Ministry 2019 (2019-05-01); АО «Рудник» (2026-03-15): status, water_hazard_class, population_at_risk"
    )
    assert str(own["data_date"])[:10] == "2026-03-15"
    assert told(found.changes)[-1] == ("A", "data_date", "2019-05-01", "2026-03-15")
    # the register's place, name and other facilities are as they were, and none is missed
    assert (own["lon"], own["name"], len(found.table)) == (75.0, "Upper", 3)
    assert found.vanished == [] and found.n_added == 0 and found.n_updated == 1


@pytest.mark.parametrize(
    ("source", "date", "kept"),
    [
        (None, "2019-05-01", "(2019-05-01); АО «Рудник» (2026-03-15): volume_m3"),
        ("Cadastre", "2026-03-15", "Cadastre; АО «Рудник» (2026-03-15): volume_m3"),
        ("Cadastre", None, "Cadastre; АО «Рудник» (2026-03-15): volume_m3"),
    ],
)
def test_the_date_that_gives_way_stays_in_the_source(source, date, kept):
    existing = register().assign(
        data_source=need_pandas().array([source] * 3, dtype="string"),
        data_date=need_pandas().to_datetime([date] * 3),
    )
    found = merge_answers(existing, answers(("C", "Үч", "5e5", None, None, None, *WHO)), None, "en")
    assert row_of(found, "C")["data_source"] == kept
    assert row_of(found, "B")["data_source"] == source


def test_what_layers_said_of_other_values_stays_behind_the_answers():
    note = "pga_g=0.21 [computed 2026-11-29: gem.tif, g]"
    existing = register().assign(
        pga_g=[0.21] * 3, data_source=need_pandas().array([f"Cadastre; {note}"] * 3, dtype="string")
    )
    found = merge_answers(existing, answers(("C", "Үч", "5e5", None, None, None, *WHO)), None, "en")
    assert row_of(found, "C")["data_source"] == f"Cadastre; АО «Рудник» (2026-03-15): volume_m3; {note}"
    assert row_of(found, "C")["pga_g"] == 0.21
    assert told(found.changes)[0] == ("C", "volume_m3", "", "500000")


def test_a_source_that_has_no_room_left_is_kept_and_told():
    existing = register().assign(data_source=need_pandas().array(["x" * 3990] * 3, dtype="string"))
    found = merge_answers(existing, answers(("C", "Үч", "5e5", None, None, None, *WHO)), None, "en")
    assert row_of(found, "C")["data_source"] == "x" * 3990 and row_of(found, "C")["volume_m3"] == 5e5
    assert [(each.field, each.code) for each in found.result.doubts] == [
        ("data_source", "doubt_answer_no_room")
    ]


def test_empty_answers_change_nothing():
    found = merged(("A", "Upper", None, None, None, None, None, None), ("B", "Lower", *[None] * 4, *WHO))
    assert found.table.equals(register())
    assert found.changes == found.conflicts == found.rejected == []


def test_unknown_as_an_answer_says_nothing():
    found = merged(("C", "Үч", None, None, "неизвестно", None, *WHO))
    assert row_of(found, "C")["status"] is None and found.changes == []


def test_another_value_in_the_register_is_a_conflict():
    found = merged(
        ("A", "Upper", "2000000", None, None, "50", *WHO), ("B", "Lower", "7e5", "3", "Закрыто", None, *WHO)
    )
    assert told(found.conflicts) == [
        ("A", "volume_m3", "2000000", "1000000"),
        ("A", "population_at_risk", "50", "≥ 100"),  # beside the bound the register knows
        ("B", "status", "closed", "active"),
        ("B", "water_hazard_class", "3", "2"),
    ]
    assert row_of(found, "A")["data_source"] == "Ministry 2019"
    assert row_of(found, "B")["data_source"] == "АО «Рудник» (2026-03-15): volume_m3"


def test_a_corrected_answer_replaces_the_one_before():
    first = answers(("C", "Үч", "5e5", None, None, None, *WHO))
    once = merge_answers(register(), first, None, "en")
    again = answers(("C", "Үч", "6e5", None, None, None, "АО «Рудник»", "2026-04-01"))
    found = merge_answers(once.table, again, first, "en")
    assert row_of(found, "C")["volume_m3"] == 6e5 and found.conflicts == []
    # without the first answers it cannot be told from another's value
    assert told(merge_answers(once.table, again, None, "en").conflicts) == [
        ("C", "volume_m3", "600000", "500000")
    ]


def test_the_operator_of_the_register_stands_for_a_source_that_is_not_named():
    found = merged(("C", "Үч", "5e5", None, None, None, None, None))
    assert row_of(found, "C")["data_source"] == "Other JSC: volume_m3"
    assert row_of(found, "C")["data_date"] is None
    assert [(each.field, each.code) for each in found.result.doubts] == [
        ("data_date", "doubt_answer_undated")
    ]


@pytest.mark.parametrize(
    ("rows", "code", "says"),
    [
        ([("Z-9", "Upper", "1", None, None, None, *WHO)], "answer_unknown_id", 'no facility "Z-9" (Upper)'),
        ([(None, "Upper", "1", None, None, None, *WHO)], "answer_unknown_id", "(Upper): the id was changed or removed"),
        ([("B", "Upper", "1", None, None, None, *WHO)], "answer_other_name", 'called "Lower" in the inventory'),
        (
            [("B", "Lower", "1e5", None, None, None, *WHO), ("B", "Lower", "2e5", None, None, None, "Other", None)],
            "answer_twice",
            'facility "B" is answered more than once, in rows 2, 3',
        ),
    ],
)  # fmt: skip
def test_answers_that_are_not_surely_of_a_facility_are_refused_by_name(rows, code, says):
    found = merged(*rows)
    refused = [each for each in found.rejected if each.code == code]
    assert (
        len(refused) == 1
        and says in refused[0].reason
        and refused[0].reason.startswith("ответ.xlsx, row 2: ")
    )
    assert found.table.equals(register()) and found.result.n_rejected == len(rows)


@pytest.mark.parametrize(
    ("place", "value", "field", "code"),
    [
        (2, "-5", "volume_m3", "beyond_limit"),
        (2, "много", "volume_m3", "not_a_number"),
        (2, "12 t", "volume_m3", "wrong_unit"),
        (3, "7", "water_hazard_class", "not_in_list"),
        (4, "сгорело", "status", "not_in_list"),
        (7, "вчера", "data_date", "not_a_date"),
    ],
)
def test_values_that_cannot_be_right_are_refused_and_the_others_taken(place, value, field, code):
    row = ["C", "Үч", "5e5", "3", "Закрыто", None, *WHO]
    row[place] = value
    result = answers(row)
    found = merge_answers(register(), result, None, "en")
    assert [(each.field, each.code, each.value) for each in result.rejected] == [(field, code, value)]
    own = row_of(found, "C")
    expected = {"volume_m3": 5e5, "water_hazard_class": 3, "status": "closed"}
    assert {name: own[name] for name in expected} == expected | ({field: None} if field in expected else {})


def test_all_is_told_in_russian_too():
    found = merged(("Z-9", "Верх", "1", None, None, None, *WHO), language="ru")
    assert "идентификатор изменён или удалён" in found.rejected[0].reason
