"""Ranks over random draws, where the outcome can be told by hand or by counting cases."""

import numpy as np
import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.evaluate import score
from tailings_plugin.rating.robustness import (
    Uncertainty,
    robustness_columns,
    row_ranks,
    simulate,
)
from tailings_plugin.rating.robustness_page import percent, robustness_page
from tailings_plugin.rating.scheme import shipped_scheme
from tests.rating.facilities import four_facilities, one_facility

THI = shipped_scheme("thi")
EXACT = Uncertainty(1, 0)


def simulated(columns, runs=4000, seed=1, top=1, uncertainty=EXACT):
    return simulate(score(columns, THI), THI, runs, seed, top, uncertainty)


def copies(count, **changes):
    """Return `count` facilities like A with some columns changed."""
    columns = {name: np.repeat(column, count) for name, column in one_facility().items()}
    return columns | {name: np.array(value) for name, value in changes.items()}


def test_row_ranks_with_ties():
    totals = np.array([[5.0, 7, 7, 1], [1, 2, 3, 4], [2, 2, 2, 2]])
    assert row_ranks(totals).tolist() == [[3, 1, 1, 4], [4, 3, 2, 1], [1, 1, 1, 1]]


def test_known_and_exact_ranks_never_move():
    found = simulated(copies(3, volume_m3=[1e4, 1e6, 1e5]))
    assert found.rows.tolist() == [1, 2, 0]
    assert found.low.tolist() == found.median.tolist() == found.high.tolist() == [1, 2, 3]
    assert found.top.tolist() == [1, 0, 0]


def test_a_coin_toss_comes_out_even():
    # The first has 2e6 m3 and an unknown factor of safety: behind the second (1e6 m3) in half of all draws.
    found = simulated(copies(2, volume_m3=[2e6, 1e6], factor_of_safety=[np.nan, 1.2]), runs=20_000)
    assert found.pairs[0, 1] == pytest.approx(0.5, abs=0.015)
    assert found.top == pytest.approx([0.5, 0.5], abs=0.015)
    assert (found.low.tolist(), found.high.tolist()) == ([1, 1], [2, 2])


def test_each_value_of_a_table_is_as_likely_as_the_other():
    # Status unknown: 2 of its 5 values score 0, which puts the first (2e6) behind the second (1e6).
    columns = copies(2, volume_m3=[2e6, 1e6])
    columns["status"] = np.array([None, "abandoned"], dtype=object)
    assert simulated(columns, runs=20_000).pairs[0, 1] == pytest.approx(0.6, abs=0.015)


def test_doubt_about_volumes_has_the_stated_width():
    # 1e6 and 1.5e6 m3, factor 1.5 each: the difference of two normal values of standard deviation
    # log10(1.5) / 1.6449 has sqrt(2) of it: P(first above) = Phi(1.6449 / sqrt(2)) = Phi(1.163) = 0.878
    found = simulated(copies(2, volume_m3=[1.5e6, 1e6]), runs=40_000, uncertainty=Uncertainty(1.5))
    assert found.pairs[0, 1] == pytest.approx(0.878, abs=0.01)


def test_weights_decide_where_volume_stands_against_toxicity():
    # 1e6 m3 of class 3 and 1e8 m3 of class 1 tie at 9 + 4; with free weights each leads in half of the draws
    columns = copies(2, volume_m3=[1e6, 1e8], water_hazard_class=[3.0, 1.0])
    assert simulated(columns).pairs[0, 1] == 0.5
    assert simulated(columns).top.tolist() == [1, 1]
    found = simulated(columns, runs=20_000, uncertainty=Uncertainty(1, 0.5))
    # Capacity counts 2 w1 more, toxicity 2 w2 less: even by symmetry
    assert found.pairs[0, 1] == pytest.approx(0.5, abs=0.015)
    assert found.top == pytest.approx([0.5, 0.5], abs=0.015)


def test_the_same_seed_gives_the_same_result_and_another_one_not():
    columns = four_facilities()
    first, again, other = (simulated(columns, seed=seed, uncertainty=Uncertainty(3)) for seed in (7, 7, 8))
    assert np.array_equal(first.pairs, again.pairs)
    assert not np.array_equal(first.pairs, other.pairs)


def test_pairs_are_complementary():
    pairs = simulated(four_facilities(), uncertainty=Uncertainty(2)).pairs
    assert pairs + pairs.T == pytest.approx(np.ones_like(pairs))


def test_unrated_facilities_have_no_ranks():
    columns = robustness_columns(simulated(four_facilities()), 4)
    assert np.isnan(columns["rank_median"][3])
    assert np.isfinite(columns["rank_median"][:3]).all()
    # A, 13.505, is always first
    assert (columns["rank_p5"][0], columns["rank_p95"][0], columns["top_percent"][0]) == (1, 1, 100)


def test_nothing_rated():
    found = simulated(one_facility(volume_m3=None))
    assert len(found.rows) == 0


def test_too_many_draws_are_refused_with_what_is_possible():
    with pytest.raises(DataProblem, match="use at most 66666666 runs"):
        simulated(four_facilities(), runs=10**8)


def test_cancel_passes_through():
    def stop(fraction):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        simulate(score(four_facilities(), THI), THI, 1000, 1, 1, EXACT, stop)


@pytest.mark.parametrize(
    ("share", "expected"),
    [(0, "0 %"), (0.004, "&lt; 1 %"), (0.5, "50 %"), (0.996, "&gt; 99 %"), (1, "100 %")],
)
def test_only_certainty_is_printed_as_certain(share, expected):
    assert percent(share) == expected


def test_the_page_says_the_verdict_and_escapes_names():
    found = simulated(four_facilities())
    html = robustness_page(found, ["<b>A</b>", "B", "C", "D"], THI, 1, 1, Uncertainty(2, 0.1))
    # A always, B and C never
    assert "Almost certainly among the first 1, whatever the missing data turn out to be: 1 of 3" in html
    assert "divided and multiplied by 2" in html and "up to 10 %" in html
    assert "&lt;b&gt;A" in html and "<b>A" not in html


def test_the_page_in_russian():
    html = robustness_page(simulated(four_facilities()), list("АБВГ"), THI, 1, 1, EXACT, "ru")
    assert "Насколько надёжны места?" in html
    assert "Facility" not in html
