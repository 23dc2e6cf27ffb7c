"""The page that tells an import: counts, columns, lists, what is cut; and that it holds no markup of the table."""

import re
from html import unescape

from tailings_plugin.inventory import report
from tailings_plugin.inventory.report import import_report
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


def test_the_counts_come_first(tmp_path):
    html = page(tmp_path)
    texts = re.sub(r"<[^>]*>", " ", html.split("What the columns")[0]).split()
    for words in ("3 rows read", "2 imported", "1 without position", "0 rows rejected"):
        assert words in " ".join(texts)
    assert '<html lang="en">' in html
    assert '<html lang="ru">' in page(tmp_path, "ru")


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


def test_rejected_doubted_and_changed_values_are_listed(tmp_path):
    html = page(tmp_path)
    rows = table_rows(html)
    assert "Rejected (1)" in html
    assert any(row[:3] == ("3", "Объем хвостов общий, тыс. м3", "many") for row in rows)
    assert "Kept, but to be checked (1)" in html
    # 500 m3 is below 1000 m3.
    assert any(row[:4] == ("4", "C", "volume_m3", "500") for row in rows)
    assert any(row[:5] == ("2", "A", "volume_m3", "1,5", "1500") for row in rows)
    clean = page(
        tmp_path, rows=[["facility_id", "data_source", "volume_m3", "lat", "lon"], ["A", "s", "5000", 42, 75]]
    )
    assert clean.count(">None.</p>") == 3


def test_what_the_table_says_is_no_markup(tmp_path):
    html = page(tmp_path, rows=[ROWS[0], ["A", "x", "<i>5</i>", "5", "42", "75"]])
    assert "<i>" not in html and "&lt;i&gt;5&lt;/i&gt;" in html


def test_long_lists_and_texts_are_cut_and_say_so(tmp_path, monkeypatch):
    monkeypatch.setattr(report, "SHOWN_ROWS", 2)
    header = ["facility_id", "name", "volume_m3", "zzzz", "lat", "lon"]
    two = [header, *[[f"A{n}", "a", "many", None, "42", f"7{n}"] for n in range(2)]]
    assert "more rows" not in page(tmp_path, rows=two).split("Kept, but")[0]
    three = [*two, ["A3", "a", "y" * 400, None, "42", "73"]]
    html = page(tmp_path, rows=three)
    assert "1 more rows are in the output tables." in html.split("Kept, but")[0]
    exact = page(tmp_path, rows=[ROWS[0], ["A", "a", "y" * 300, None, "42", "75"]])
    assert any("y" * 300 in row for row in table_rows(exact))
    cut = page(tmp_path, rows=[ROWS[0], ["A", "a", "y" * 301, None, "42", "75"]])
    assert any("y" * 297 + "..." in row for row in table_rows(cut))
