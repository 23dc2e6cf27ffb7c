"""Files as grids of cells: delimiters, sheets, merged cells, code pages, what is refused; read off the file."""

import zipfile

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.columns.recognising import count_headers
from tailings_plugin.inventory.files import reading
from tailings_plugin.inventory.files.merged_cells import fill_merged, merged_cells
from tailings_plugin.inventory.files.reading import is_plain_table
from tailings_plugin.inventory.files.table_files import read_table
from tailings_plugin.inventory.files.text_tables import decode
from tests.inventory.workbooks import write_ods, write_xlsx


def read(path, sheet=""):
    return read_table(path, sheet, count_headers)


def text_file(path, text, page="utf-8"):
    path.write_bytes(text.encode(page))
    return path


@pytest.mark.parametrize("mark", [";", "\t", "|", ","])
def test_the_delimiter_is_the_one_that_shows_the_headers(tmp_path, mark):
    rows = [["name", "latitude", "longitude"], ["A", "42.5", "75.5"]]
    path = text_file(tmp_path / "a.txt", "\n".join(mark.join(row) for row in rows))
    assert read(path).rows == rows


def test_a_comma_inside_cells_is_no_delimiter(tmp_path):
    path = text_file(tmp_path / "a.csv", "название;широта;долгота\nА, Б;42,5;75,5\n")
    assert read(path).rows == [["название", "широта", "долгота"], ["А, Б", "42,5", "75,5"]]


def test_rows_are_numbered_by_the_line_they_start_on(tmp_path):
    path = text_file(tmp_path / "a.csv", 'name,latitude,longitude\n"A\nB",42,75\n\n,,\nC, ,76\n')
    grid = read(path)
    assert grid.rows[1] == ["A\nB", "42", "75"]
    assert grid.rows[-2:] == [[None, None, None], ["C", None, "76"]]
    assert grid.row_numbers == [1, 2, 4, 5, 6]
    assert (grid.name, grid.header, grid.xy, grid.other_sheets) == ("a.csv", None, None, ())


@pytest.mark.parametrize("page", ["cp1251", "cp866", "koi8-r"])
def test_old_code_pages_are_told_by_their_letters(page):
    text = "Хвостохранилище у реки, объём хвостов"
    assert decode(text.replace("ё", "е").encode(page), "a") == text.replace("ё", "е")


@pytest.mark.parametrize("page", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be"])
def test_unicode_with_and_without_a_mark(page):
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(page, b"")
    assert decode(mark + "Ак-Тюз".encode(page), "a") == "Ак-Тюз"
    with pytest.raises(DataProblem, match=r"a\.csv is not a text table"):
        decode(b"a\0b", "a.csv")


@pytest.mark.parametrize(
    ("name", "plain"),
    [("a.csv", True), ("A.TXT", True), ("a.tsv", True), ("a.xlsx", True), ("a.xlsm", True), ("a.ods", True),
     ("a.xls", True), ("a.gpkg", False), ("a.doc", False), ("a", False)],
)  # fmt: skip
def test_which_files_are_tables(tmp_path, name, plain):
    assert is_plain_table(tmp_path / name) is plain


def test_the_sheet_with_most_headers_is_read_then_the_longest(tmp_path):
    few = [["name", "x"], ["A", "1"]]
    many = [["name", "latitude", "longitude"], ["B", "42", "75"]]
    longer = [*many, ["C", "43", "76"]]
    path = write_xlsx(tmp_path / "a.xlsx", {"Few": few, "Many": many, "Longer": longer})
    grid = read(path)
    assert (grid.name, len(grid.rows)) == ("a.xlsx / Longer", 3)
    assert grid.row_numbers == [1, 2, 3]
    assert grid.other_sheets == ("Few", "Many"), (
        "as many known headers as half of the chosen one's, two at least"
    )
    named = read(path, " few ")
    assert (named.name, named.other_sheets) == ("a.xlsx / Few", ())
    alone = write_xlsx(tmp_path / "b.xlsx", {"Only": many})
    assert read(alone).name == "b.xlsx"


def test_sheets_with_one_known_header_are_no_inventories(tmp_path):
    table = [["name", "latitude", "longitude"], ["B", "42", "75"]]
    path = write_xlsx(tmp_path / "a.xlsx", {"A": table, "Notes": [["name", "zzzz"]]})
    assert read(path).other_sheets == ()


def test_a_workbook_of_empty_sheets_is_refused(tmp_path):
    with pytest.raises(DataProblem, match="nothing in its cells"):
        read(write_xlsx(tmp_path / "a.xlsx", {"A": [], "B": []}))


@pytest.mark.parametrize(("kind", "write"), [("xlsx", write_xlsx), ("ods", write_ods)])
def test_ranges_of_merged_cells_are_found_in_their_sheet(tmp_path, kind, write):
    rows = [["a", "b", "c"], [None, "d", "e"], [None, "f", "g"], ["h", "i", "j"]]
    path = write(tmp_path / f"a.{kind}", {"Other": [["x"]], "A": rows}, ("A1:A3", "B4:C4"))
    assert merged_cells(path, "A") == [(0, 0, 2, 0), (3, 1, 3, 2)]
    assert merged_cells(path, "Absent") == []


def test_far_columns_have_two_letters(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", {"A": [["a"]]}, ("Z1:AB2", "AZ10:BA11"))
    assert merged_cells(path, "A") == [(0, 25, 1, 27), (9, 51, 10, 52)]
    assert merged_cells(text_file(tmp_path / "a.csv", "a"), "A") == []


def test_a_value_is_repeated_downward_only_where_nothing_stands():
    rows = [["a", "b"], [None, None], ["own", None], [None]]
    fill_merged(rows, [(0, 0, 3, 0), (0, 1, 3, 1), (9, 0, 10, 0), (0, 5, 1, 5)])
    assert rows == [["a", "b"], ["a", "b"], ["own", "b"], ["a"]]
    across = [["a", None, None]]
    fill_merged(across, [(0, 0, 0, 2)])
    assert across == [["a", None, None]]


def test_the_longest_table_that_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "MAX_ROWS", 3)
    lines = ["name,latitude,longitude", "A,42,75", "B,42,76", "C,42,77"]
    assert len(read(text_file(tmp_path / "a.csv", "\n".join(lines[:3]))).rows) == 3
    with pytest.raises(DataProblem, match="more than 3 rows"):
        read(text_file(tmp_path / "b.csv", "\n".join(lines)))
    rows = [line.split(",") for line in lines]
    assert len(read(write_xlsx(tmp_path / "a.xlsx", {"A": rows[:3]})).rows) == 3
    with pytest.raises(DataProblem, match="more than 3 rows"):
        read(write_xlsx(tmp_path / "b.xlsx", {"A": rows}))


def test_the_largest_file_that_is_read(tmp_path, monkeypatch):
    text = "name,latitude,longitude\nA,42,75\n"
    monkeypatch.setattr(reading, "MAX_BYTES", len(text))
    assert len(read(text_file(tmp_path / "a.csv", text)).rows) == 2
    with pytest.raises(DataProblem, match=r"b\.csv holds 0 MB"):
        read(text_file(tmp_path / "b.csv", text + "\n"))


def test_a_broken_archive_is_named(tmp_path):
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("nothing.txt", "x")
    with pytest.raises(DataProblem, match=r"a\.xlsx cannot be read as a workbook"):
        read(path)


def test_an_old_workbook_under_a_new_name_is_explained(tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 100)
    with pytest.raises(DataProblem, match=r"protected by a password or is an old \.xls file"):
        read(path)


def test_an_absent_or_empty_file_is_named(tmp_path):
    with pytest.raises(DataProblem, match="there is no such file"):
        read(tmp_path / "absent.csv")
    with pytest.raises(DataProblem, match=r"a\.csv is empty"):
        read(text_file(tmp_path / "a.csv", ""))


def test_a_title_with_commas_does_not_hide_the_header(tmp_path):
    text = "Register, of 2019, of the ministry\nname;latitude;longitude\nA;42,5;75,5\n"
    assert read(text_file(tmp_path / "a.csv", text)).rows[1] == ["name", "latitude", "longitude"]


def test_without_known_headers_the_regular_delimiter_is_taken(tmp_path):
    path = text_file(tmp_path / "a.csv", "a,b\n1,2\n3;4,5\n")
    assert read_table(path, "", lambda cells: 0).rows == [["a", "b"], ["1", "2"], ["3;4", "5"]]


def test_an_ods_may_end_in_a_million_empty_rows(tmp_path):
    path = write_ods(tmp_path / "a.ods", {"A": [["a", "b"], [None, "c"]]}, ("A1:A2",))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    empty = '<table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>'
    below = (
        '<table:table-row><table:table-cell table:number-rows-spanned="2"/></table:table-row></table:table>'
    )
    content = parts["content.xml"].decode().replace("</table:table>", empty + below, 1)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, content if name == "content.xml" else data)
    assert merged_cells(path, "A") == [(0, 0, 1, 0)]


def test_a_text_that_is_no_csv_is_named_with_its_line(tmp_path):
    path = text_file(tmp_path / "a.csv", 'name,latitude,longitude\nA,42,75\n"' + "x" * 140_000)
    with pytest.raises(
        DataProblem, match=r"a\.csv, line \d: .*field larger than field limit.* Save it as CSV again"
    ):
        read(path)
