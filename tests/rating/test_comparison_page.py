"""The page on two ratings: the slope chart measured on the drawing, and the table of moves."""

import numpy as np
import pytest

from tailings_plugin.rating.comparison_page import slope_chart
from tests.rating.drawn import circles, drawings, lines, table_cells, texts
from tests.rating.facilities import NAN, text_column
from tests.rating.tables import comparison_page

TITLES = ("2025", "2026")
RED, BLUE, GREY, BLACK = "#b5301c", "#2b6f9e", "#a9a49b", "#262626"


def moves(*rows):
    """Return a comparison of (id, change, first rank, second rank) rows; values are 20 minus the rank."""
    first = np.array([NAN if row[2] is None else row[2] for row in rows], dtype=float)
    second = np.array([NAN if row[3] is None else row[3] for row in rows], dtype=float)
    return {
        "facility_id": text_column(*(row[0] for row in rows), None)[:-1],
        "name": np.full(len(rows), None, dtype=object),
        "change": text_column(*(row[1] for row in rows), None)[:-1],
        "rank_first": first,
        "rank_second": second,
        "rank_change": first - second,
        "value_first": 20 - first,
        "value_second": 20 - second,
        "why": text_column(*(f"why {row[0]}" for row in rows), None)[:-1],
    }


FOUR = moves(("B", "up", 2, 1), ("A", "down", 1, 2), ("C", "same", 3, 3), ("D", "new", None, 4))


def chart(table, titles=TITLES):
    (drawing,) = drawings(slope_chart(table, titles, "en"))
    return drawing


def page_of(table, schemes=("thi 1", "thi 1")):
    return comparison_page(table, TITLES, schemes, "THI", "en")


def colours(drawing, kind):
    name = "stroke" if kind == "line" else "fill"
    return [each.get(name) for each in drawing.iter(kind)]


def test_a_line_from_rank_to_rank_over_those_that_stayed():
    drawing = chart(FOUR)
    # rank n stands at 34 + 22 (n - 1); grey is drawn first, thinner
    assert lines(drawing) == [
        (340, 78, 620, 78, 1.4),
        (340, 56, 620, 34, 2.4),
        (340, 34, 620, 56, 2.4),
    ]
    assert colours(drawing, "line") == [GREY, RED, BLUE]


def test_each_rank_is_a_point_with_a_label_beside_it():
    drawing = chart(FOUR)
    assert circles(drawing) == [
        (340, 78, 3.5),
        (620, 78, 3.5),
        (620, 100, 3.5),
        (340, 56, 3.5),
        (620, 34, 3.5),
        (340, 34, 3.5),
        (620, 56, 3.5),
    ]
    assert texts(drawing)[:2] == [(328, 16, "2025"), (632, 16, "2026")]
    assert texts(drawing)[2:] == [
        (328, 82, "C  3"),
        (632, 82, "3  C"),
        (632, 104, "4  D · new"),
        (328, 60, "B  2"),
        (632, 38, "1  B"),
        (328, 38, "A  1"),
        (632, 60, "2  A"),
    ]
    anchors = [each.get("text-anchor") for each in drawing.iter("text")]
    assert anchors == ["end", "start", "end", "start", "start", "end", "start", "end", "start"]


def test_titles_are_bold_and_labels_are_not():
    weights = [each.get("font-weight") for each in chart(FOUR).iter("text")]
    assert weights == ["600", "600", *[None] * 7]


def test_one_side_only_is_black_and_says_why():
    drawing = chart(moves(("A", "gone", 1, None), ("B", "unrated_now", 2, None)))
    assert lines(drawing) == []
    assert colours(drawing, "circle") == [BLACK, BLACK]
    assert [text for _, _, text in texts(drawing)][2:] == ["A · gone  1", "B · no longer rated  2"]


def test_the_chart_is_as_high_as_its_longer_side():
    # 4 ranks on the right: 34 + 22 * 5
    assert chart(FOUR).get("viewBox") == "0 0 960 144"
    assert chart(moves()).get("viewBox") == "0 0 960 56"


def test_the_first_thirty_of_either_side():
    rows = [(f"F{number}", "same", number, number) for number in range(1, 30)]
    rows += [("out", "down", 30, 31), ("in", "up", 31, 30), ("never", "same", 31, 31)]
    drawing = chart(moves(*rows))
    said = [text for _, _, text in texts(drawing)]
    assert {"out  30", "31  out", "in  31", "30  in"} <= set(said)
    assert not any("never" in text for text in said)
    # 31 facilities on each side
    assert drawing.get("viewBox") == f"0 0 960 {34 + 22 * 32}"


def test_long_names_end_in_dots():
    table = moves(("A", "same", 1, 1), ("B", "same", 2, 2))
    table["name"] = text_column("n" * 44, "n" * 45)
    said = [text for _, _, text in texts(chart(table))][2:]
    assert said == [f"{'n' * 44}  1", f"1  {'n' * 44}", f"{'n' * 43}…  2", f"2  {'n' * 43}…"]


def test_a_title_may_be_longer_than_a_name():
    said = [text for _, _, text in texts(chart(FOUR, ("t" * 52, "t" * 53)))]
    assert said[:2] == ["t" * 52, "t" * 51 + "…"]


def test_no_space_before_the_dots():
    table = moves(("A", "same", 1, 1))
    table["name"] = text_column("n" * 42 + " and more")
    assert texts(chart(table))[2][2] == "n" * 42 + "…  1"


def test_the_table_has_those_that_moved_the_farthest_first():
    table = moves(
        ("same", "same", 1, 1),
        ("up1", "up", 4, 3),
        ("down3", "down", 2, 5),
        ("rated", "rated_now", None, 2),
        ("never", "unrated", None, None),
    )
    assert table_cells(page_of(table)) == [
        ["rated", "rated now", "– → 2", "– → 18.00", "why rated"],
        ["down3", "down by 3", "2 → 5", "18.00 → 15.00", "why down3"],
        ["up1", "up by 1", "4 → 3", "16.00 → 17.00", "why up1"],
    ]


def test_a_facility_without_a_reason_has_an_empty_cell():
    table = moves(("A", "up", 2, 1))
    table["why"] = text_column(None)
    assert table_cells(page_of(table))[0][-1] == ""


def test_names_go_before_ids():
    table = moves(("A", "up", 2, 1))
    table["name"] = text_column("Upper")
    assert table_cells(page_of(table))[0][0] == "Upper"


@pytest.mark.parametrize(("count", "listed", "more"), [(200, 200, None), (202, 200, "2 more moved")])
def test_two_hundred_moves_and_how_many_more(count, listed, more):
    html = page_of(moves(*((f"F{n}", "up", n + 1, n) for n in range(1, count + 1))))
    assert len(table_cells(html)) == listed
    assert (f">{more}" in html) if more else ("more moved" not in html)


def test_changes_are_counted():
    html = page_of(FOUR)
    assert "moved up (more hazardous) 1, moved down 1, same rank 1; new 1, gone 0" in html


def test_a_scheme_that_is_not_named_says_so():
    html = page_of(FOUR, (None, "thi 1"))
    assert "2025: scheme not named. 2026: scheme thi 1. The schemes differ" in html
    assert "both by scheme thi 1" in page_of(FOUR)
    assert "both by scheme not named" in page_of(FOUR, (None, None))
