"""The page that tells an import: counts, columns, lists, what is cut; and that it holds no markup of the table."""

import re
from html import unescape

from tailings_plugin.inventory.report.page import import_report, mapping_lines
from tests.inventory.tables import from_rows

ROWS = [
    ["facility_id", "name", "Объем хвостов общий, тыс. м3", "zzzz", "lat", "lon"],
    ["A", "<b>Alga</b>", "1,5", "5", "42", "75"],
    ["B", "Beta", "many", "5", "42", "76"],
    ["C", "Gamma", "0,5", "5", None, None],
]


def page(tmp_path, language="en", rows=ROWS, **options):
    result = from_rows(tmp_path, rows, language=language, **options)
    return import_report(result, int(result.placed().sum()), language)


def table_rows(html):
    """Return the texts of the cells of every row of every table, and whether the row is marked as unsure."""
    rows = re.findall(r"<tr([^>]*)>(.*?)</tr>", html, re.S)
    return [
        (*(unescape(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", row, re.S)), "unsure" in kind)
        for kind, row in rows
    ]


def test_what_is_to_be_decided_comes_first_then_doubts_then_counts(tmp_path):
    rows = [["facility_id", "status", "volume_m3", "lat", "lon"], ["A", "Zelena", "500", "42", "75"]]
    html = page(tmp_path, rows=rows)
    heads = [unescape(head) for head in re.findall(r"<h2>(.*?)</h2>", html)]
    assert heads == [
        "Decide these first (1)", "Kept, but to be checked (1)", "Rejected values (1)",
        "What the columns were taken for", "Changed on the way (1)",
    ]  # fmt: skip
    assert html.index("Rejected values (1)") < html.index("rows read") < html.index("What the columns")
    assert ("status", "MAPPING:<br>status: Zelena = ") in [
        (row[0], row[2]) for row in table_rows(html) if len(row) == 4
    ]
    clear = page(tmp_path, rows=[rows[0], ["A", "closed", "5000", "42", "75"]])
    assert "Nothing is left for you to decide." in clear and "Decide these first" not in clear


def test_the_counts_are_told(tmp_path):
    html = page(tmp_path)
    texts = " ".join(re.sub(r"<[^>]*>", " ", html).split())
    for words in ("3 rows read", "2 imported", "1 without position", "0 rows rejected"):
        assert words in texts
    assert '<html lang="en">' in html
    assert '<html lang="ru">' in page(tmp_path, "ru")


def test_a_guess_stands_apart_with_what_was_read(tmp_path):
    html = page(tmp_path)
    assert "Taken on a guess: look whether it is right (1)" in html
    heading = "Объем хвостов общий, тыс. м3"
    assert (heading, "Stored volume (volume_m3)", "тыс м3", "70%", "1500; 500", False) in table_rows(html)
    chosen = page(tmp_path, mapping=f"volume_m3 = {heading}")
    assert "Taken on a guess" not in chosen


def test_columns_say_field_unit_and_how_sure(tmp_path):
    html = page(tmp_path)
    rows = table_rows(html)
    # 0.75 * (0.8 + 0.2 * 13/19) is 70 %: unsure.
    heading = "Объем хвостов общий, тыс. м3"
    assert (heading, "Stored volume (volume_m3)", "тыс м3", "70%", "its header", True) in rows
    assert ("name", "Name (name)", "", "100%", "its header", False) in rows
    assert ("lat", "Latitude (latitude)", "", "95%", "its header", False) in rows
    assert ("zzzz", "not used", "", "", "", True) in rows
    assert "volume_m3 = Объем хвостов общий, тыс. м3 [тыс м3]\n" in html
    chosen = page(tmp_path, mapping="capacity_m3 = zzzz")
    assert ("zzzz", "Design capacity (capacity_m3)", "", "100%", "MAPPING", False) in table_rows(chosen)


def test_rejected_doubted_and_changed_values_are_listed_by_kind(tmp_path):
    html = page(tmp_path)
    rows = table_rows(html)
    heading = "Объем хвостов общий, тыс. м3"
    assert "Rejected values (1)" in html
    assert any(row[0] == heading and row[2:5] == ("1", "many", "3") for row in rows)
    assert "Kept, but to be checked (1)" in html
    # 500 m3 is below 1000 m3.
    assert any(row[0] == heading and row[2:5] == ("1", "500", "4") for row in rows)
    assert any(row[0] == heading and row[2:5] == ("2", "1,5 → 1500; 0,5 → 500", "2, 4") for row in rows)
    clean = page(
        tmp_path, rows=[["facility_id", "data_source", "volume_m3", "lat", "lon"], ["A", "s", "5000", 42, 75]]
    )
    assert clean.count(">None.</p>") == 3


def test_equal_findings_are_one_line_with_examples(tmp_path):
    words = ["many"] * 9 + ["few"] * 2 + [f"w{n}" for n in range(5)]
    rows = [[f"A{n}", word, "42", f"75.{n}"] for n, word in enumerate(words)]
    html = page(tmp_path, rows=[["facility_id", "volume_m3", "lat", "lon"], *rows])
    (line,) = [row for row in table_rows(html) if len(row) > 2 and "is not a number" in row[1]]
    assert line[1].startswith('"many" is not a number')
    assert line[2:5] == ("16", "many (9); few (2); w0; w1; w2", "2, 3, 4, 5, 6, 7, 8, 9 ...")


def test_what_the_table_says_is_no_markup(tmp_path):
    html = page(tmp_path, rows=[ROWS[0], ["A", "x", "<i>5</i>", "5", "42", "75"]])
    assert "<i>" not in html and "&lt;i&gt;5&lt;/i&gt;" in html


def test_long_values_are_cut(tmp_path):
    whole = page(tmp_path, rows=[ROWS[0], ["A", "a", "y" * 80, None, "42", "75"]])
    assert any("y" * 80 in row for row in table_rows(whole))
    cut = page(tmp_path, rows=[ROWS[0], ["A", "a", "y" * 81, None, "42", "75"]])
    assert any("y" * 77 + "..." in row for row in table_rows(cut))


def test_the_mapping_of_the_report_reads_back_as_the_same(tmp_path):
    rows = [["facility_id", "status", "volume_m3", "lat", "lon"], ["A", "Zelena", "500", "42", "75"]]
    first = from_rows(tmp_path, rows, mapping="status: Zelena = active")
    lines = mapping_lines(first)
    assert lines[-1] == "status: zelena = active"
    again = from_rows(tmp_path, rows, mapping="\n".join(lines))
    assert again.table.equals(first.table)
    assert all(match.chosen for match in again.matches)
