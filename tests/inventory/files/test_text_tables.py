"""Text tables in every shape programs write: delimiters, line ends, titles and blank lines above, quotes."""

import pytest

from tailings_plugin import inventory
from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.columns.recognising import count_headers
from tailings_plugin.inventory.files.html_text import table_rows
from tailings_plugin.inventory.files.table_files import read_table
from tailings_plugin.inventory.files.text_tables import delimiter_of
from tests.inventory.workbooks import write_xlsx

HEAD = ["name", "latitude", "longitude", "volume m3"]
ROWS = [["Alga", "42.7", "75.6", "1000"], ["Beta, old", "42.8", "75.7", "2000"]]


def written(path, text, page="utf-8"):
    path.write_bytes(text.encode(page))
    return path


def quoted(cell, mark):
    return f'"{cell}"' if mark in cell else cell


def table(mark, end="\n", above=""):
    return above + end.join(mark.join(quoted(cell, mark) for cell in row) for row in [HEAD, *ROWS]) + end


@pytest.mark.parametrize("suffix", ["csv", "txt", "tsv", "TXT"])
@pytest.mark.parametrize("mark", [";", "\t", "|", ","])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_delimiter_and_line_end(tmp_path, suffix, mark, end):
    read = inventory.read(written(tmp_path / f"a.{suffix}", table(mark, end)))
    assert read["name"].tolist() == ["Alga", "Beta, old"]
    assert read["volume_m3"].tolist() == [1000.0, 2000.0]


@pytest.mark.parametrize("above", ["Register of 2019, by region, of the ministry\n", "\n\n", '"Title"\n\n',
                                   "Реестр\n;;;\n", "A; B; C\n1,5 | 2\n"])  # fmt: skip
@pytest.mark.parametrize("mark", [";", "\t", "|", ","])
def test_titles_and_blank_lines_above_do_not_change_the_delimiter(tmp_path, mark, above):
    grid = read_table(written(tmp_path / "a.txt", table(mark, above=above)), "", count_headers)
    assert grid.rows[-2:] == ROWS
    assert grid.row_numbers[-1] == above.count("\n") + 3


@pytest.mark.parametrize(
    "head",
    [
        "name;latitude;longitude;volume, m3",
        "name, full;latitude, deg;longitude, deg;volume, m3, stored, 2020",
        "Название, полное;Широта, град;Долгота, град;Объем, накопленный, м3",
    ],
)
@pytest.mark.parametrize(
    "rows",
    [["Alga;42,7;75,6;1000"], ["Alga;42.7;75.6;1000", "Beta;42.8;75.7;2000"], ["Alga, old;42,7;75,6;1,000"]],
)
@pytest.mark.parametrize("above", ["", "Register, by region, of the ministry, 2020\n"])
@pytest.mark.parametrize("mark", [";", "\t", "|"])
def test_commas_in_headings_are_no_delimiter(tmp_path, head, rows, above, mark):
    text = above + "\n".join(line.replace(";", mark) for line in (head, *rows))
    path = written(tmp_path / "a.csv", text)
    grid = read_table(path, "", count_headers)
    assert grid.rows[-len(rows) - 1 :] == [line.split(";") for line in (head, *rows)]
    assert delimiter_of(path, count_headers) == mark


def test_a_header_alone_shows_its_delimiter(tmp_path):
    grid = read_table(written(tmp_path / "a.csv", "name;latitude;longitude;volume, m3\n"), "", count_headers)
    assert grid.rows == [["name", "latitude", "longitude", "volume, m3"]]


def test_the_delimiter_of_a_file_is_the_one_named_and_none_of_html(tmp_path):
    assert delimiter_of(written(tmp_path / "a.csv", "sep=^\nname^latitude\n"), count_headers) == "^"
    page = "<html><table><tr><td>name</td></tr></table></html>"
    assert delimiter_of(written(tmp_path / "b.txt", page), count_headers) == ""


def test_excel_exports_unicode_text_with_tabs(tmp_path):
    text = "Наименование\tШирота\tДолгота\tОбъём, тыс. м3\r\nЗаря\t42,81\t75,84\t1 250,5\r\n"
    read = inventory.read(written(tmp_path / "a.txt", text, "utf-16"))
    assert (read["name"][0], read["lat"][0], read["volume_m3"][0]) == ("Заря", 42.81, 1_250_500.0)
    without_mark = inventory.read(written(tmp_path / "b.txt", text, "utf-16-le"))
    assert without_mark["volume_m3"][0] == 1_250_500.0


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"'])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_delimiter_that_excel_names_in_the_first_line(tmp_path, first, end):
    grid = read_table(written(tmp_path / "a.csv", table(";", end, first + end)), "", count_headers)
    assert grid.rows == [HEAD, *ROWS]
    assert grid.row_numbers == [2, 3, 4]


def test_a_named_delimiter_may_be_any_sign(tmp_path):
    grid = read_table(written(tmp_path / "a.csv", table("^", above="sep=^\n")), "", count_headers)
    assert grid.rows == [HEAD, *ROWS]


def test_quotation_marks_inside_names_stay(tmp_path):
    text = 'name;latitude;longitude\n"ОАО ""Заря"";\nцех 2";42;75\nОАО "Рассвет";43;76\n'
    grid = read_table(written(tmp_path / "a.csv", text), "", count_headers)
    assert [row[0] for row in grid.rows[1:]] == ['ОАО "Заря";\nцех 2', 'ОАО "Рассвет"']


def test_a_quotation_mark_that_is_not_closed_does_not_swallow_the_rows_below(tmp_path):
    text = 'name;latitude;longitude\nA;42;75\n"B;42;76\nC;42;77\nD;42;78\n'
    with pytest.raises(DataProblem, match=r"a\.csv, line 3: a quotation mark is opened and not closed"):
        read_table(written(tmp_path / "a.csv", text), "", count_headers)


def test_a_text_table_has_no_sheets(tmp_path):
    with pytest.raises(DataProblem, match=r"a\.csv is a text table and has no sheets.*'Лист1'"):
        inventory.read(written(tmp_path / "a.csv", table(";")), sheet="Лист1")


def test_an_encoding_is_said_not_to_be_used_where_the_file_has_its_own(tmp_path):
    read = inventory.read(write_xlsx(tmp_path / "a.xlsx", {"A": [HEAD, *ROWS]}), encoding="cp866")
    assert "ENCODING CP866 was not used" in " ".join(each["text"] for each in read.attrs["findings"])


PRINTED = """Перечень объектов

Наименование   Широта   Долгота   Объём, тыс. м3
Заря           42,7     75,6      120
Рассвет Новый  42,8     75,7      130
"""


def test_columns_that_spaces_set_apart(tmp_path):
    read = inventory.read(written(tmp_path / "a.txt", PRINTED, "cp866"))
    assert read["name"].tolist() == ["Заря", "Рассвет Новый"]
    assert read["volume_m3"].tolist() == [120_000.0, 130_000.0]
    assert [each["row"] for each in read.attrs["findings"] if each["field"] == "volume_m3"] == [4, 5]


def test_an_empty_cell_between_spaces_is_not_guessed(tmp_path):
    text = PRINTED + "Восход                  75,8      140\n"
    with pytest.raises(
        DataProblem, match=r"a\.txt, line 6: its columns are set apart by spaces.* 3 of them .* has 4"
    ):
        inventory.read(written(tmp_path / "a.txt", text))


HTML = (
    "<html><head><style>td {}</style></head><body><table border=1><tr><th colspan=4>Реестр</th></tr>"
    "<tr><td>Область</td><td>Название</td><td>Координаты</td><td>Объём, тыс. м3</td></tr>"
    "<tr><td rowspan='2'>Чуйская</td><td>Заря &amp; К</td><td>42,81; 75,84</td><td>1&nbsp;250,5</td></tr>"
    "<tr><td>Рассвет</td><td>41,4; 75,9</td><td></td></tr></table></body></html>"
)


@pytest.mark.parametrize("page", ["utf-8", "cp1251", "utf-16"])
def test_a_table_of_html_under_the_name_of_a_workbook(tmp_path, page):
    text = HTML.replace("&nbsp;", " ") if page == "cp1251" else HTML
    read = inventory.read(written(tmp_path / "a.xls", text, page))
    assert read["name"].tolist() == ["Заря & К", "Рассвет"]
    assert read["region"].tolist() == ["Чуйская", "Чуйская"]
    assert read["lat"].tolist() == [42.81, 41.4]
    assert read["volume_m3"].fillna(-1).tolist() == [1_250_500.0, -1.0]


def test_html_inside_a_cell_does_not_make_html_of_the_table(tmp_path):
    text = 'name;latitude;longitude;note\nA;42;75;"<table><tr><td>x</td></tr></table>"\n'
    assert inventory.read(written(tmp_path / "a.csv", text))["name"].tolist() == ["A"]


def test_text_under_the_name_of_a_workbook(tmp_path):
    assert inventory.read(written(tmp_path / "a.xls", table("\t")))["name"].tolist() == ["Alga", "Beta, old"]
    packed = tmp_path / "b.xls"
    packed.write_bytes(write_xlsx(tmp_path / "b.xlsx", {"A": [HEAD, *ROWS]}).read_bytes())
    with pytest.raises(DataProblem, match=r"b\.xls cannot be read as a workbook"):
        inventory.read(packed)


def test_cells_that_span_rows_and_columns_keep_the_others_in_their_columns():
    html = "<tr><td colspan=2 rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr>"
    assert table_rows(html) == [["a", "", "b"], ["a", "", "c"], ["d", "e", "f"]]


@pytest.mark.parametrize(
    ("name", "text", "names", "volumes", "rows"),
    [
        ("word.csv", "Реестр\nid;name;lat;lon;volume m3\n1;a;42.7;75.6;1000\n", ["a"], [1000.0], [3]),
        ("title.csv", '"Title"\nid,name,lat,lon,volume m3\n1,a,42.7,75.6,1000\n', ["a"], [1000.0], [3]),
        (
            "blank.csv",
            "\n\n№;Наименование;Страна;Широта;Долгота;Объём, тыс. м3\n1;А;КР;42,7;75,6;120\n2;Б;КР;42,8;75,7;130\n",
            ["А", "Б"],
            [120_000.0, 130_000.0],
            [4, 5],
        ),
        (
            "tab.txt",
            "№\tНаименование\tШирота\tДолгота\tОбъём, тыс. м3\n"
            "1\tЗаря\t42,81\t75,84\t1 250,5\n2\tВосход\t41,4\t75,9\t820\n",
            ["Заря", "Восход"],
            [1_250_500.0, 820_000.0],
            [2, 3],
        ),
    ],
)
def test_every_row_below_titles_is_read_with_its_line(tmp_path, name, text, names, volumes, rows):
    read = inventory.read(written(tmp_path / name, text))
    assert read["name"].tolist() == names
    assert read["volume_m3"].tolist() == volumes
    assert [each["row"] for each in read.attrs["findings"] if each["field"] == "data_source"] == rows
