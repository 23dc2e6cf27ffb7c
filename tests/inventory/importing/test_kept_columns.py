"""Columns that are no field of the inventory, kept on request as they stand."""

from tailings_plugin import inventory
from tailings_plugin.inventory.facilities import facility_kinds
from tailings_plugin.inventory.merging.merge import merge
from tests.inventory.tables import from_rows

HEADER = ["№", "facility_id", "Ревизор 007", "lat", "lon", "THI", "Ревизор 007", "fid", "пусто xyz"]
ROWS = [
    ["1", "A", "Иванов\nИ.", "42", "75", "14", "12,50", "7", None],
    ["2", "B", None, "42", "76", "12", " x ", None, " "],
]


def others(table):
    return {name: table[name].tolist() for name in table if name not in facility_kinds()}


def test_nothing_is_kept_unless_it_is_asked_for(tmp_path):
    result = from_rows(tmp_path, [HEADER, *ROWS])
    assert others(result.table) == {}
    assert any("KEEP_COLUMNS" in note and "Ревизор 007" in note for note in result.notes)


def test_columns_stay_under_their_headings_as_they_stand(tmp_path):
    result = from_rows(tmp_path, [HEADER, *ROWS], keep_columns=True)
    kept = others(result.table.astype(object).where(result.table.notna(), None))
    # The count of rows is none, THI goes to the remarks, what is empty is left out, fid is a name of databases.
    assert kept == {
        "Ревизор 007": ["Иванов\nИ.", None],
        "Ревизор 007 2": ["12,50", "x"],
        "fid 2": ["7", None],
    }
    assert any("kept as they stand" in note for note in result.notes)


def test_names_are_free_and_no_longer_than_databases_allow(tmp_path):
    long = "Очень длинный заголовок zzz " * 4
    header = ["facility_id", "lat", "lon", "thi_expected", long, long]
    result = from_rows(tmp_path, [header, ["A", "42", "75", "a", "b", "c"]], keep_columns=True)
    names = list(others(result.table))
    assert names[0] == "thi_expected 2" or names[0].startswith("Очень")
    assert [len(name) <= 60 for name in names] == [True] * len(names)
    assert names[-1].endswith(" 2") and len(set(names)) == len(names)


def test_a_merge_brings_kept_columns_up_to_date(tmp_path):
    header = ["facility_id", "name", "lat", "lon", "Инспектор zz"]
    old = from_rows(tmp_path, [header, ["A", "a", "42", "75", "Иванов"]], keep_columns=True)
    new_rows = [["A", "a", "42", "75", "Петров"], ["B", "b", "42", "76", "Сидоров"]]
    new = from_rows(tmp_path, [header, *new_rows], keep_columns=True)
    merged = merge(old.table, new, old, "en")
    assert merged.table["Инспектор zz"].tolist() == ["Петров", "Сидоров"]
    unknown = merge(old.table, new, None, "en")
    assert unknown.table["Инспектор zz"].tolist() == ["Иванов", "Сидоров"]
    assert [change.field for change in unknown.conflicts] == ["Инспектор zz"]
    bare = merge(old.table.drop(columns="Инспектор zz"), new, None, "en")
    assert bare.table["Инспектор zz"].tolist() == ["Петров", "Сидоров"]


def test_notebooks_may_keep_them(tmp_path):
    (tmp_path / "a.csv").write_text("facility_id,lat,lon,qqqq\nA,42,75,5\n")
    table = inventory.read(tmp_path / "a.csv", keep_columns=True)
    assert table["qqqq"].tolist() == ["5"]
    assert "qqqq" not in inventory.read(tmp_path / "a.csv")
