"""The page on how sure ranks are: bars, scale, verdict and pairs, measured on the drawing."""

import numpy as np
import pytest

from tailings_plugin.rating.draws import Robustness, Uncertainty
from tailings_plugin.rating.robustness_page import axis, interval, pair_cell, percent, robustness_page, x_of
from tailings_plugin.rating.scheme import shipped_scheme
from tests.rating.drawn import circles, drawings, lines, table_cells, texts

THI = shipped_scheme("thi")


def found(median, low=None, high=None, top=None, pairs=None, rows=None):
    """Return results of 100 draws as they would be for facilities in the order of `median`."""
    count = len(median)
    median = np.array(median, dtype=float)
    return Robustness(
        rows=np.arange(count) if rows is None else np.array(rows),
        median=median,
        low=median if low is None else np.array(low, dtype=float),
        high=median if high is None else np.array(high, dtype=float),
        top=np.zeros(count) if top is None else np.array(top),
        pairs=np.full((min(count, 50),) * 2, 0.5) if pairs is None else np.array(pairs),
        runs=100,
    )


def page_of(result, names, top=1, uncertainty=None):
    return robustness_page(result, names, THI, top, 7, uncertainty or Uncertainty(1, 0))


def test_ranks_lie_evenly_on_a_line_of_404_pixels():
    # 420 wide with 8 left free on each side: ranks 1 to 5 are 101 apart
    assert [x_of(rank, 5) for rank in (1, 2, 5)] == [8, 109, 412]
    assert x_of(1, 1) == 8
    assert x_of(2, 2) == 412


def test_a_bar_from_the_low_to_the_high_rank():
    # 11 ranks are 40.4 apart; the line after the first 1 lies at rank 1.5
    (drawing,) = drawings(interval(2, 3, 5, 11, 1))
    assert lines(drawing) == [(28.2, 0, 28.2, 18, 2), (48.4, 9, 169.6, 9, 6)]
    assert circles(drawing) == [(88.8, 9, 5)]


@pytest.mark.parametrize(
    ("last", "ranks"),
    [
        (1, [1]),
        (10, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        (11, [1, 2, 4, 6, 8, 10]),
        (20, [1, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]),
        (21, [1, 5, 10, 15, 20]),
        (50, [1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50]),
        (100, [1, *range(10, 101, 10)]),
        (200, [1, *range(20, 201, 20)]),
        (500, [1, *range(50, 501, 50)]),
        (1000, [1, *range(100, 1001, 100)]),
        (2000, [1, *range(200, 2001, 200)]),
        (5000, [1, *range(500, 5001, 500)]),
        (10_000, [1, *range(1000, 10_001, 1000)]),
        (10_001, [1, 10_001]),
    ],
)
def test_at_most_ten_marks_beside_the_first(last, ranks):
    (drawing,) = drawings(axis(last))
    assert [int(text) for _, _, text in texts(drawing)] == ranks
    assert [x for x, _, _ in texts(drawing)] == pytest.approx([x_of(rank, last) for rank in ranks], abs=0.05)


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        (0.0099, "&lt; 1 %"),
        (0.01, "1 %"),
        (0.019, "2 %"),
        (0.981, "98 %"),
        (0.99, "99 %"),
        (0.9901, "&gt; 99 %"),
    ],
)
def test_shares_from_both_sides_of_a_per_cent(share, expected):
    assert percent(share) == expected


@pytest.mark.parametrize(
    ("share", "colour"),
    [
        (0.5, "rgba(43,111,158,0.05)"),
        (0.75, "rgba(43,111,158,0.35)"),
        (1.0, "rgba(43,111,158,0.65)"),
        (0.49, "#f5f3ef"),
    ],
)
def test_a_pair_is_darker_the_surer_it_is(share, colour):
    assert f"background:{colour}" in pair_cell(share)
    assert f">{percent(share)}<" in pair_cell(share)


def test_certain_from_95_of_100_draws_and_possible_above_5():
    html = page_of(found([1, 2, 3, 4, 5, 6], top=[1, 0.95, 0.949, 0.051, 0.05, 0]), list("ABCDEF"), top=2)
    assert "first 2, whatever the missing data turn out to be: 2 of 6 facilities. Possibly: 2 more." in html
    assert "<b>95 %</b>" in html
    assert "<span>95 %</span>" in html  # 94.9 rounded, but not certain


def test_rows_by_median_rank_and_of_equal_ones_the_likelier_first():
    html = page_of(found([3, 2, 2], top=[0, 0.1, 0.6]), ["C", "B", "A"])
    assert html.index("<td>A<") < html.index("<td>B<") < html.index("<td>C<")


def test_spans_are_written_out_and_one_rank_alone():
    html = page_of(found([1, 3], low=[1, 2], high=[1, 4]), ["A", "B"])
    assert "<td>1</td>" in html and "<td>2–4</td>" in html


def test_bars_and_scale_reach_the_worst_rank_shown():
    # ranks up to 4: 404 / 3 apart
    first, second, scale = drawings(page_of(found([1, 3], low=[1, 2], high=[1, 4]), ["A", "B"]))
    assert circles(second)[0][0] == pytest.approx(8 + 2 * 404 / 3, abs=0.05)
    assert [text for _, _, text in texts(scale)] == ["1", "2", "3", "4"]
    assert lines(first)[0][0] == pytest.approx(8 + 0.5 * 404 / 3, abs=0.05)


def test_the_scale_reaches_behind_the_top():
    *_, scale = drawings(page_of(found([1]), ["A"], top=3))
    assert [text for _, _, text in texts(scale)] == ["1", "2", "3", "4"]


def test_thirty_facilities_and_how_many_more():
    names = [f"F{number:02}" for number in range(32)]
    html = page_of(found(range(1, 33)), names)
    assert "F29" in html and "F30" not in html
    assert ">2 more facilities stand below" in html
    assert len(drawings(html)) == 31
    # the scale ends with the ranks shown: 30
    assert texts(drawings(html)[-1])[-1][2] == "30"


def test_one_more_than_shown_is_told():
    html = page_of(found(range(1, 32)), [f"F{number}" for number in range(31)])
    assert ">1 more facilities stand below" in html


def test_all_shown_says_nothing_of_more():
    assert "more facilities stand below" not in page_of(found(range(1, 31)), [f"F{n}" for n in range(30)])


def test_pairs_in_the_order_of_the_page_numbered():
    pairs = [[0.5, 0.9, 0.2], [0.1, 0.5, 0.3], [0.8, 0.7, 0.5]]
    html = page_of(found([2, 3, 1], pairs=pairs), ["A", "B", "C"])
    cells = table_cells(html, 1)
    assert [row[0] for row in cells] == ["1. C", "2. A", "3. B"]
    assert cells[0][1:] == ["", "80 %", "70 %"]
    assert cells[1][1:] == ["20 %", "", "90 %"]
    assert "<th></th><th>1</th><th>2</th><th>3</th>" in html


def test_twelve_pairs_at_most_and_none_that_was_not_counted():
    names = [f"F{number:02}" for number in range(20)]
    html = page_of(found(range(1, 21)), names)
    assert "12. F11" in html and "13. " not in html
    few = page_of(found(range(1, 21), pairs=np.full((3, 3), 0.5)), names)
    assert "3. F02" in few and "4. " not in few


def test_names_of_the_rated_rows_only():
    html = page_of(found([1, 2], rows=[3, 1]), ["no", "second", "no", "first"])
    assert "first" in html and "second" in html and "<td>no<" not in html


def test_assumptions_are_said_only_where_made():
    exact = page_of(found([1]), ["A"])
    assert "divided and multiplied" not in exact and "weights" not in exact
    assert "repeated 100 times" in exact
    assert "divided and multiplied by 1.01" in page_of(found([1]), ["A"], uncertainty=Uncertainty(1.01, 0))
    assert "up to 25 %" in page_of(found([1]), ["A"], uncertainty=Uncertainty(1, 0.25))


def test_the_scheme_and_the_seed_are_named():
    assert f"Scheme {THI.statement()}. Start of the random numbers: 7." in page_of(found([1]), ["A"])


def test_nothing_rated_draws_the_scale_alone():
    html = page_of(found([]), [])
    assert "0 of 0 facilities" in html
    assert len(drawings(html)) == 1
