"""Ranks over random draws, where the outcome can be told by hand or by counting cases."""

import json

import numpy as np
import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.draws import Uncertainty, _percentile, row_ranks, simulate
from tailings_plugin.rating.robustness_page import percent, robustness_page
from tailings_plugin.rating.scheme import FOLDER, load_scheme, shipped_scheme
from tests.rating.facilities import four_facilities, one_facility
from tests.rating.tables import robustness_columns, score

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
    # Status unknown: 2 of its 7 values score 0, which puts the first (2e6) behind the second (1e6).
    columns = copies(2, volume_m3=[2e6, 1e6])
    columns["status"] = np.array([None, "abandoned"], dtype=object)
    assert simulated(columns, runs=20_000).pairs[0, 1] == pytest.approx(5 / 7, abs=0.015)


def test_the_shares_that_a_scheme_states_are_drawn_by(save):
    content = json.loads((FOLDER / "thi-basic.json").read_text(encoding="utf-8"))
    content["factors"][1]["priors"] = [0.8, 0, 0, 0.2]
    scheme = load_scheme(save(content))
    # 10^6 m3 of an unknown class, 3 in a fifth of the draws, beside 10^6 m3 of class 1
    columns = {"volume_m3": np.array([1e6, 1e6]), "water_hazard_class": np.array([np.nan, 1.0])}
    found = simulate(score(columns, scheme), scheme, 20_000, 1, 1, Uncertainty(1.0))
    first = found.rows.tolist().index(0)
    assert found.top[first] == pytest.approx(0.2, abs=0.01)


def test_what_the_table_knows_is_drawn_by_on_request():
    """Of known classes one is 2 and three are 3; each class counted once more: shares 1, 1, 2 and 4 of 8.

    10^6 m3 of an unknown class stand above 10^6 m3 of class 2 where it is 3, and tie where it is 2: by the table
    4/8 + 1/8, by equal shares 1/4 + 1/8.
    """
    scheme = shipped_scheme("thi-basic")
    columns = {
        "volume_m3": np.array([1e6, 1e6, 1e3, 1e3, 1e3]),
        "water_hazard_class": np.array([np.nan, 2, 3, 3, 3]),
    }
    given = (score(columns, scheme), scheme, 20_000, 1, 1, EXACT)
    assert simulate(*given, priors="register").pairs[0, 1] == pytest.approx(5 / 8, abs=0.01)
    assert simulate(*given).pairs[0, 1] == pytest.approx(3 / 8, abs=0.01)


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


class StopAt:
    """A tick that stops at its n-th call and remembers what it was told."""

    def __init__(self, call):
        self.call, self.told = call, []

    def __call__(self, fraction):
        self.told.append(fraction)
        if len(self.told) == self.call:
            raise KeyboardInterrupt


# 2,000 facilities make 250 draws a block
MANY = copies(2000, volume_m3=np.geomspace(1e3, 1e9, 2000))


@pytest.mark.parametrize("call", [1, 2, 4])
def test_cancel_at_any_block_of_draws(call):
    tick = StopAt(call)
    with pytest.raises(KeyboardInterrupt):
        simulate(score(MANY, THI), THI, 1000, 1, 1, Uncertainty(2), tick)
    assert tick.told == pytest.approx([0.225, 0.45, 0.675, 0.9][:call])


def test_progress_of_a_last_block_that_is_not_full():
    tick = StopAt(-1)
    found = simulate(score(MANY, THI), THI, 600, 1, 1, EXACT, tick)
    assert tick.told == pytest.approx([0.375, 0.75, 0.9])
    assert found.runs == 600
    # exact volumes: the largest, row 1999, is first in each of the 600 draws
    assert (found.rows[0], found.top[0], found.high[0]) == (1999, 1, 1)
    assert found.pairs[0, 1] == 1


def test_every_draw_counts_once_whatever_the_blocks():
    # one block of 4,000 draws, or two of 250: a tie counts a half in both
    few = simulated(copies(2), runs=4000)
    assert few.pairs.tolist() == [[0.5, 0.5], [0.5, 0.5]]
    many = simulated(MANY | {"volume_m3": np.full(2000, 1e6)}, runs=500)
    assert (many.pairs == 0.5).all()
    assert (many.top == 1).all()


def test_pairs_are_counted_among_the_first_fifty():
    assert simulated(MANY, runs=100).pairs.shape == (50, 50)
    assert simulated(four_facilities(), runs=100).pairs.shape == (3, 3)


def test_facilities_come_by_their_best_value_equal_ones_in_their_order():
    assert simulated(copies(4, volume_m3=[1e4, 1e6, 1e5, 1e6])).rows.tolist() == [1, 3, 2, 0]


def test_draws_without_a_choice_of_doubts_vary_volumes_by_half():
    # as above for a factor of 1.5, which is the default; no tick is needed
    found = simulate(score(copies(2, volume_m3=[1.5e6, 1e6]), THI), THI, 40_000, 1)
    assert found.pairs[0, 1] == pytest.approx(0.878, abs=0.01)
    # the first ten are asked for: both are among them
    assert found.top.tolist() == [1, 1]


def test_ten_are_asked_for_unless_told_otherwise():
    columns = copies(12, volume_m3=np.geomspace(1e9, 1e4, 12))
    found = simulate(score(columns, THI), THI, 100, 1, uncertainty=EXACT)
    assert found.top.tolist() == [1] * 10 + [0] * 2


def test_weights_alone_do_not_vary():
    # 1e6 of class 3 and 1e8 of class 1 tie whenever weights are fixed
    columns = copies(2, volume_m3=[1e6, 1e8], water_hazard_class=[3.0, 1.0])
    found = simulate(score(columns, THI), THI, 200, 1, 1, Uncertainty(volume_factor=1))
    assert found.pairs[0, 1] == 0.5


def test_weights_of_the_scheme_count_in_the_draws(save):
    content = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))
    content["factors"][1]["weight"] = 1.5
    scheme = load_scheme(save(content))
    # 6 + 1.5 * 3 = 10.5 against 8 + 1.5 * 1 = 9.5, and 4 of the rest each
    columns = copies(2, volume_m3=[1e6, 1e8], water_hazard_class=[3.0, 1.0])
    found = simulate(score(columns, scheme), scheme, 200, 1, 1, EXACT)
    assert (found.rows[0], found.pairs[0, 1]) == (0, 1)


def test_doubt_about_weights_has_the_stated_width():
    # Capacity counts 2 more, toxicity 1.9 less: first above when 2 w1 > 1.9 w2. Of the square of weights from
    # 0.9 to 1.1 the corner w2 > w1 * 20/19 is left out: a triangle of 1.1 - 0.9 * 20/19 = 0.15263 by
    # 0.15263 * 19/20 = 0.145, half of which is 0.011066 of 0.04: 1 - 0.2766 = 0.7234
    scores = score(copies(2, volume_m3=[1e8, 1e6]), THI)
    scores.raw["thi_tox"][:] = [1.0, 2.9]
    scores.best["thi"][:] = [13.0, 12.9]
    found = simulate(scores, THI, 40_000, 1, 1, Uncertainty(1, 0.1))
    assert found.pairs[0, 1] == pytest.approx(0.7234, abs=0.01)


def test_an_unknown_volume_is_drawn_evenly_from_its_score_range(save):
    content = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))
    content["factors"][0] |= {"unknown": "highest", "score_range": [4, 8]}
    scheme = load_scheme(save(content))
    # unknown 4 to 8 against 5: above in three quarters of the draws
    columns = copies(2, volume_m3=[np.nan, 1e5])
    found = simulate(score(columns, scheme), scheme, 20_000, 1, 1, EXACT)
    assert found.rows.tolist() == [0, 1]
    assert found.pairs[0, 1] == pytest.approx(0.75, abs=0.015)


@pytest.mark.parametrize(("rule", "share"), [("maximum", 1.0), ("sum", 0.5)])
def test_a_combination_of_what_is_drawn_and_what_is_known(save, rule, share):
    content = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))
    site = {"field": "thi_site", "label": {"en": "Site"}, "rule": rule, "of": ["thi_seismic", "thi_flood"]}
    content["factors"].append(site)
    content["total"]["of"] = ["thi_cap", "thi_tox", "thi_manag", "thi_site", "thi_dam"]
    scheme = load_scheme(save(content))
    # 2e6 with an unknown earthquake against 1e6, both inside the flood zone: the higher of the two is 1 anyway,
    # their sum is 1 or 2 against 2
    columns = copies(2, volume_m3=[2e6, 1e6], pga_g=[np.nan, 0.2])
    found = simulate(score(columns, scheme), scheme, 20_000, 1, 1, EXACT)
    assert found.pairs[0, 1] == pytest.approx(share, abs=0.015)


def test_percentiles_are_ranks_that_occurred():
    # Status unknown: second in 40 of 100 draws, first in 60 (see above)
    columns = copies(2, volume_m3=[2e6, 1e6])
    columns["status"] = np.array([None, "abandoned"], dtype=object)
    found = simulated(columns, runs=2000)
    assert (found.low.tolist(), found.median.tolist(), found.high.tolist()) == ([1, 1], [1, 2], [2, 2])


@pytest.mark.parametrize(
    ("share", "expected"), [(0.05, 1), (0.051, 2), (0.5, 10), (0.95, 19), (0.951, 20), (1.0, 20), (0.0, 1)]
)
def test_nearest_rank_percentile(share, expected):
    # of 1 to 20: the smallest value with at least that share of all at or below it
    ordered = np.arange(1, 21)[None, :]
    assert _percentile(ordered, share).tolist() == [expected]


def test_as_many_draws_as_memory_holds_are_taken_and_one_more_is_not(monkeypatch):
    monkeypatch.setattr("tailings_plugin.rating.draws.MOST_RANKS", 300)
    assert simulated(four_facilities(), runs=100).runs == 100
    with pytest.raises(DataProblem, match=r"101 runs over 3 facilities .* at most 100 runs"):
        simulated(four_facilities(), runs=101)


def test_ranks_beyond_what_two_bytes_hold():
    # 65,536 facilities need a larger number for the last rank
    columns = copies(65_536, volume_m3=np.geomspace(1e9, 1e3, 65_536))
    found = simulated(columns, runs=2)
    assert found.high[-1] == 65_536
    assert found.high[65_534] == 65_535


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
