"""Settlements by name in any letters, and places proposed for rows without coordinates."""

import pytest

from tailings_plugin import inventory
from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.positions.gazetteer import Gazetteer, Settlement, embedded, folded, names_in
from tests.inventory.tables import cells, from_rows

ALGA = Settlement("Alga", 75.5, 42.7, "KG", 3000)
SAY = Settlement("Kadzhi-Say", 77.21722, 42.15417, "KG")
CITY = Settlement("Osh", 72.8, 40.53, "KG", 322_000)
TWO = [
    Settlement("Aksu", 76.9, 52.0, "KZ"),
    Settlement("Aksu", 72.0, 42.4, "KZ"),
    Settlement("Ak-Suu", 78.5, 42.5, "KG"),
]
SETTLEMENTS = Gazetteer([ALGA, SAY, CITY, *TWO])


def imported(tmp_path, *rows, **options):
    header = ["name", "country", "region", "Ближайший населенный пункт", "lat", "lon"]
    return from_rows(tmp_path, [header, *rows], gazetteer=SETTLEMENTS, **options)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Каджи-Сай", "Kadzhi-Say"), ("Каджи-Сай", "Kaji Sai"), ("Кызыл-Кия", "Kyzyl-Kiya"), ("Жаңаөзен", "Zhanaozen"),
        ("Шымкент", "Shymkent"), ("Қаратау", "Karatau"), ("Хромтау", "Khromtau"), ("Олмалиқ", "Olmaliq"),
        ("Янгиобод", "Yangiobod"), ("Gul’cha", "Гульча"),
    ],
)  # fmt: skip
def test_spellings_of_a_name_share_a_skeleton(one, other):
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Иссык-Кульская обл., пгт Каджи-Сай", "region", "Каджи Сай"),
        ("Хвостохранилище Каджи-Сай №1", "name", "Каджи Сай"),
        ("г. Ош", "region", "Ош"),
        ("Ош", "settlement", "Ош"),
    ],
)
def test_a_name_inside_a_text(text, kind, name):
    assert folded(name) in {folded(each) for each in names_in(text, kind)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Алга район", "region"),
        ("район Алга", "region"),
        ("Ош", "region"),
        ("хвосты Ош и др.", "name"),
        ("Алга облысы", "region"),
    ],
)
def test_areas_and_short_words_are_no_settlements(text, kind):
    assert not {"alga", "osh"} & {folded(each) for each in names_in(text, kind)}


def test_a_place_is_proposed_and_not_put_in(tmp_path):
    result = imported(
        tmp_path, ["A", "KG", "Алга, у реки", None, None, None], ["B", "KG", None, None, "42.1234", "75.4321"]
    )
    assert result.placed().tolist() == [False, True]
    (doubt,) = result.doubts
    assert (doubt.row, doubt.code, doubt.after) == (2, "doubt_settlement", "42.70000 75.50000")
    assert [asked.answer for asked in result.questions] == ["USE_GAZETTEER: true"]
    assert "1 of 1" in result.questions[0].text


def test_on_request_it_is_put_in_with_its_precision(tmp_path):
    rows = [["A", "KG", "обл., с. Алга", None, None, None], ["B", "KG", None, "Ош", None, None]]
    result = imported(tmp_path, *rows, use_gazetteer=True)
    assert result.table[["lat", "lon"]].values.tolist() == [[42.7, 75.5], [40.53, 72.8]]
    assert cells(result, "coordinate_precision") == ["village", "town"]
    assert [doubt.code for doubt in result.doubts] == ["doubt_settlement_used"] * 2
    assert not result.questions
    changed = {(change.row, change.field, change.after) for change in result.changes}
    assert (2, "coordinates", "42.700000; 75.500000") in changed
    assert (2, "coordinate_precision", "village") in changed


def test_the_column_of_settlements_goes_first_and_the_country_counts(tmp_path):
    rows = [["Каджи-Сай", "KG", "Алга", "Ак-Суу", None, None], ["Алга", "KZ", None, None, None, None]]
    result = imported(tmp_path, *rows)
    assert [(doubt.row, doubt.after) for doubt in result.doubts] == [(2, "42.50000 78.50000")]


def test_two_of_a_name_are_listed_and_none_is_taken(tmp_path):
    result = imported(tmp_path, ["A", "KZ", None, "Аксу", None, None], use_gazetteer=True)
    assert not result.placed().any()
    assert [doubt.code for doubt in result.doubts] == ["doubt_settlements"]
    assert "52.00000 76.90000; 42.40000 72.00000" in result.doubts[0].why


def test_what_has_coordinates_gets_no_proposal(tmp_path):
    result = imported(tmp_path, ["A", "KG", "Алга", None, "42.1", None], use_gazetteer=True)
    assert not result.placed().any()
    assert not result.doubts


def test_the_embedded_settlements_have_their_countries():
    assert [each.name for each in embedded().called("Бишкек", "KG")] == ["Bishkek"]
    assert embedded().called("Бишкек", "UZ") == []


def test_from_python_settlements_are_proposed_or_used_when_asked_for(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("name,country,location,volume_m3\nA,KG,г. Талас,5000\n", encoding="utf-8")
    assert [len(inventory.findings(inventory.read(path)).query("kind == 'doubt'"))] == [0]
    assert len(inventory.findings(inventory.read(path, settlements="propose")).query("kind == 'doubt'")) == 1
    used = inventory.read(path, settlements="use")
    # Talas in data/settlements.csv.
    assert (used["lat"][0], used["lon"][0]) == pytest.approx((42.52277, 72.24274), abs=0.01)
    with pytest.raises(DataProblem, match='"yes" is none of'):
        inventory.read(path, settlements="yes")
