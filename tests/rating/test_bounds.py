"""Inputs of which only bounds are known: every span, class and total worked out by hand from the scheme's limits."""

import numpy as np
import pytest

from tailings_plugin.rating import draws
from tailings_plugin.rating.bounds import closed, read_interval, shown_interval
from tailings_plugin.rating.rules import read_rule
from tailings_plugin.rating.scheme import shipped_scheme
from tailings_plugin.rating.what_if import what_ifs
from tests.rating.facilities import NAN, one_facility, text_column
from tests.rating.tables import classify, rate, score


def column(value):
    return np.array([NAN if value is None else float(value)])


def bounded(columns, name, value, low, high):
    """Return the columns with one input known as told."""
    ends = {name: value, f"{name}_min": low, f"{name}_max": high}
    return columns | {each: column(known) for each, known in ends.items()}


def people(value, low, high):
    return bounded({"facility_id": text_column("A")}, "population_at_risk", value, low, high)


def gistm(columns, language="en"):
    scheme = shipped_scheme("gistm")
    found = classify(score(columns, scheme, language), scheme, 50, language)
    return {name: values[0] for name, values in found.items()}


def first(columns, scheme="thi"):
    return {name: values[0] for name, values in rate(columns, shipped_scheme(scheme)).items()}


class TestIntervals:
    def test_a_value_without_bounds_is_both_ends(self):
        found = read_interval({"v": np.array([5.0, NAN])}, "v")
        assert found.low[0] == found.high[0] == 5.0 and not found.any.any()
        assert np.isnan(found.low[1])

    def test_one_bound_leaves_the_other_end_open(self):
        columns = {
            "v": np.array([NAN, NAN, 7.0]),
            "v_min": np.array([2.0, NAN, 7.0]),
            "v_max": np.array([NAN, 9.0, NAN]),
        }
        found = read_interval(columns, "v")
        assert found.any.tolist() == [True] * 3
        assert found.low.tolist()[::2] == [2.0, 7.0] and np.isnan(found.low[1])
        assert found.high[1] == 9.0 and np.isnan(found.high[::2]).all()

    def test_a_value_outside_its_bounds_widens_them(self):
        columns = {"v": np.array([1.0, 10.0]), "v_min": np.array([2.0, 2.0]), "v_max": np.array([5.0, 5.0])}
        found = read_interval(columns, "v")
        assert (found.low.tolist(), found.high.tolist()) == ([1.0, 2.0], [5.0, 10.0])

    def test_bounds_that_cannot_be_count_as_unknown_and_are_listed(self):
        columns = {"v": np.array([NAN, NAN]), "v_min": np.array([9.0, -1.0]), "v_max": np.array([2.0, 5.0])}
        found = read_interval(columns, "v", minimum=0)
        assert [(each.row, each.field, each.value) for each in found.bad] == [
            (0, "v", "9–2"),
            (1, "v_min", -1.0),
        ]
        assert found.any.tolist() == [False, True]

    def test_open_ends_are_those_of_the_rule_but_for_ends_beyond(self):
        span = closed(np.array([5.0, 9.0, NAN, NAN, NAN]), np.array([NAN, NAN, 6.0, 3.0, NAN]), 4.0, 8.0)
        assert span.low[:4].tolist() == [5.0, 9.0, 4.0, 3.0]
        assert span.high[:4].tolist() == [8.0, 9.0, 6.0, 3.0]
        assert span.known[:4].tolist() == [5.0, 9.0, 6.0, 3.0]
        assert np.isnan([span.low[4], span.high[4], span.known[4]]).all()

    @pytest.mark.parametrize(
        ("value", "low", "high", "shown"),
        [
            (None, 1001, None, "> 1\u202f000 people"),
            (None, 5000, None, "≥ 5\u202f000 people"),
            (None, None, 99, "< 100 people"),
            (None, 1, 100, "1–100 people"),
            (500, 500, None, "≥ 500 people"),
            (200, 180, 220, "200 (180–220) people"),
            (None, None, None, ""),
        ],
    )
    def test_how_they_are_shown(self, value, low, high, shown):
        found = shown_interval(people(value, low, high), "population_at_risk", 0, "people" if shown else "")
        assert found == shown


class TestGistm:
    """People: up to 0 low, 1-10 significant, 10-100 high, 100-1,000 very high, more than 1,000 extreme."""

    @pytest.mark.parametrize(
        ("low", "high", "least", "most"),
        [
            (1001, None, "extreme", "extreme"),  # more than 1,000
            (1000, None, "very_high", "extreme"),  # at least 1,000
            (5000, None, "extreme", "extreme"),
            (1000, 5000, "very_high", "extreme"),
            (1, 100, "significant", "high"),
            (11, 100, "high", "high"),
            (10, 99, "high", "high"),
            (1, 10, "significant", "significant"),  # the band as published
            (100, 1000, "very_high", "very_high"),
            (5, None, "significant", "extreme"),
        ],
    )
    def test_classes_at_both_ends(self, low, high, least, most):
        found = gistm(people(None, low, high))
        assert found["gistm_class"] == least
        assert found["gistm_population"] == (least if least == most else None)
        label = {"very_high": "very high"}
        ends = f" ({label.get(least, least)}–{label.get(most, most)})" if least != most else ""
        assert found["gistm_driver"] == f"People at risk{ends}"

    def test_an_upper_bound_alone_is_no_class_low(self):
        """Fewer than 100 people are no nobody: at most high, and no class from that alone."""
        found = gistm(people(None, None, 99))
        assert (found["gistm_class"], found["gistm_population"]) == (None, None)
        assert (
            "population_at_risk < 100 (People at risk counted as low, range low to high)"
            in found["gistm_note"]
        )

    def test_an_upper_bound_limits_what_the_class_can_be(self):
        known = {
            "loss_of_life": column(0), "affected_area_km2": column(5), "people_disrupted": column(0),
            "losses_million_usd": column(0.5),
            "environment_class": text_column("low"), "health_class": text_column("low"),
        }  # fmt: skip
        found = gistm(people(None, None, 99) | known)
        assert (found["gistm_class"], found["gistm_class_max"]) == (
            "significant",
            "high",
        )  # 5 km2: significant
        found = gistm(people(None, 1001, None) | known)
        assert (found["gistm_class"], found["gistm_class_max"]) == ("extreme", "extreme")

    def test_a_value_that_is_a_lower_bound_keeps_its_class_and_may_be_more(self):
        found = gistm(people(500, 500, None))
        assert (found["gistm_class"], found["gistm_class_max"]) == ("very_high", "extreme")
        assert found["gistm_driver"] == "People at risk (very high–extreme)"

    def test_a_value_that_is_a_lower_bound_tells_what_the_bound_alone_tells(self):
        stated, alone = gistm(people(12, 12, None)), gistm(people(None, 12, None))
        assert stated["gistm_class"] == "high"
        for name in ("gistm_population", "gistm_class", "gistm_class_max", "gistm_driver"):
            assert stated[name] is alone[name] or stated[name] == alone[name], name

    def test_the_note_says_so_in_russian(self):
        found = gistm(people(None, 1, 100), "ru")
        assert found["gistm_driver"] == "Население в зоне риска (значительный–высокий)"


class TestThi:
    """A: 6.505 + 3 + 1 + 1 + 1 + 1; without the volume 7."""

    def test_a_volume_between_two_counts_as_its_greater(self):
        found = first(bounded(one_facility(), "volume_m3", None, 1e5, 1e6))
        assert (found["thi_min"], found["thi"], found["thi_max"]) == pytest.approx((12, 13, 13))
        assert found["thi_completeness"] == pytest.approx(500 / 6)
        assert (
            "volume_m3 100\u202f000–1\u202f000\u202f000 (Capacity counted as 6, range 5 to 6)"
            in found["thi_note"]
        )

    def test_a_volume_of_which_one_bound_is_known_counts_as_that(self):
        """The open end is that of the sizes shown for an unknown volume: 10,000 to 100 million m3."""
        found = first(bounded(one_facility(), "volume_m3", None, 1e6, None))
        assert (found["thi_min"], found["thi"], found["thi_max"]) == pytest.approx((13, 13, 15))
        found = first(bounded(one_facility(), "volume_m3", None, None, 1e6))
        assert (found["thi_min"], found["thi"], found["thi_max"]) == pytest.approx((11, 13, 13))

    def test_a_volume_with_plus_and_minus_counts_as_stated(self):
        found = first(bounded(one_facility(), "volume_m3", 1e6, 1e5, 1e7))
        assert (found["thi_min"], found["thi"], found["thi_max"]) == pytest.approx((12, 13, 14))

    def test_from_0_is_no_lower_bound_of_a_volume(self):
        found = first(bounded(one_facility(), "volume_m3", None, 0, 1e6))
        assert (found["thi_min"], found["thi"], found["thi_max"]) == pytest.approx((11, 13, 13))
        assert "counts as unknown" not in found["thi_note"]

    def test_bounds_of_the_mass_give_those_of_the_volume(self):
        columns = one_facility() | {"volume_m3": column(None), "dry_density_t_m3": column(2)}
        found = first(bounded(columns, "mass_t", None, 2e5, 2e6))
        assert (found["thi_min"], found["thi"], found["thi_max"]) == pytest.approx((12, 13, 13))
        assert "volume_m3 from mass_t / dry_density_t_m3" in found["thi_note"]

    @pytest.mark.parametrize(
        ("low", "high", "least", "most"),
        [
            (1.1, 1.4, 1, 1),
            (1.3, 1.6, 0, 1),
            (1.5, 1.8, 0, 0),  # below 1.5 scores 1
            (None, 1.5, 1, 1),  # less than 1.5: the bound of what is measured is not meant itself
            (None, 1.6, 0, 1),
            (1.5, None, 0, 0),
        ],
    )
    def test_a_factor_of_safety_between_two(self, low, high, least, most):
        """A's total without the dam: 12.505."""
        found = first(bounded(one_facility(), "factor_of_safety", None, low, high))
        rest = np.log10(3.2e6) + 6
        assert (found["thi_min"], found["thi"], found["thi_max"]) == pytest.approx(
            (rest + least, rest + most, rest + most)
        )

    def test_ranks_have_the_range_of_the_bounds(self):
        columns = {
            "facility_id": text_column("A", "B"), "volume_m3": np.array([NAN, 1e6]),
            "volume_m3_min": np.array([1e5, NAN]), "volume_m3_max": np.array([1e7, NAN]),
        }  # fmt: skip
        known = {
            "water_hazard_class": np.array([1.0, 1]), "status": text_column("active", "active"),
            "pga_g": np.array([0.0, 0]),
            "flood_zone": text_column("outside_100y", "outside_100y"), "factor_of_safety": np.array([2.0, 2]),
        }  # fmt: skip
        found = rate(columns | known, shipped_scheme("thi"))
        assert found["thi_rank"].tolist() == [1, 2]
        assert (found["thi_rank_best"].tolist(), found["thi_rank_worst"].tolist()) == ([2, 2], [1, 1])


class TestTri:
    """People: none 0, up to 10 1, up to 100 2, up to 1,000 3, more 4; unknown counts as the most."""

    @pytest.mark.parametrize(
        ("low", "high", "least", "most"),
        [(1001, None, 4, 4), (1000, None, 3, 4), (1, 100, 1, 2), (None, 99, 0, 2)],
    )
    def test_people(self, low, high, least, most):
        columns = one_facility() | {"water_body": text_column("none")}
        found = first(bounded(columns, "population_at_risk", None, low, high), "tri")
        rest = np.log10(3.2e6) + 7
        assert (found["tri_min"], found["tri"], found["tri_max"]) == pytest.approx(
            (rest + least, rest + most, rest + most)
        )
        assert found["tri_population"] == most

    def test_people_stated_as_the_least_count_as_those_known_by_the_bound(self):
        columns = one_facility() | {"water_body": text_column("none")}
        found = first(bounded(columns, "population_at_risk", 12, 12, None), "tri")
        rest = np.log10(3.2e6) + 7
        assert (found["tri_min"], found["tri"], found["tri_max"]) == pytest.approx(
            (rest + 2, rest + 4, rest + 4)
        )


class TestDraws:
    def test_draws_stay_within_the_bounds(self):
        """Between 100,000 and 1 million m3, and 1 or 2 for 1-100 people: from 5 + 7 + 1 to 6 + 7 + 2."""
        columns = bounded(one_facility(), "volume_m3", None, 1e5, 1e6) | {"water_body": text_column("none")}
        scheme = shipped_scheme("tri")
        scores = score(bounded(columns, "population_at_risk", None, 1, 100), scheme)
        exact = draws.Uncertainty(1.0, 0.0)
        totals = draws._draw(scores, scheme, np.array([0]), 5000, exact, np.random.default_rng(1))
        assert 13 <= totals.min() < 13.1 and 14.9 < totals.max() <= 15
        people_only = score(
            people(None, 1, 100) | one_facility() | {"water_body": text_column("none")}, scheme
        )
        totals = draws._draw(people_only, scheme, np.array([0]), 500, exact, np.random.default_rng(1))
        rest = np.log10(3.2e6) + 7
        assert np.unique(totals).tolist() == pytest.approx([rest + 1, rest + 2])


def test_outcomes_are_those_that_the_bounds_allow():
    """11-100 people leave nothing open, 1-100 only that they are at most 10."""
    scheme = shipped_scheme("tri")
    columns = one_facility() | {"water_body": text_column("none")}
    found = what_ifs(score(bounded(columns, "population_at_risk", None, 1, 100), scheme), scheme, 0)
    assert [each.condition for each in found] == ["0 < population_at_risk ≤ 10 people"]
    assert what_ifs(score(bounded(columns, "population_at_risk", None, 11, 100), scheme), scheme, 0) == []


def test_classes_that_do_not_rise_are_spanned_whole():
    spec = {
        "rule": "number_classes",
        "input": "x",
        "unit": "",
        "classes": [{"below": 1, "score": 2}, {"below": 2, "score": 5}, {"score": 3}],
    }
    rule = read_rule(spec)
    span = rule.score({"x": column(None), "x_min": column(0.5), "x_max": column(9)}).between()
    assert (span.low[0], span.high[0]) == (2, 5)
