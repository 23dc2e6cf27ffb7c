"""Rules by hand: class limits from both sides, conditions in signs, outcomes of an unknown, derived volumes."""

import numpy as np
import pytest

from tailings_plugin.rating.rules import Limits, Log10, NumberClasses, ValueClasses, read_rule
from tests.rating.facilities import NAN, text_column

# below 10; 10 to 100 with 100 inside; above
MIXED = Limits.read([{"below": 10}, {"up_to": 100}, {}])


def numbers_rule(**more):
    spec = {
        "rule": "number_classes",
        "input": "people",
        "unit": "people",
        "classes": [{"below": 10, "score": 1}, {"up_to": 100, "score": 2.5}, {"score": 4}],
    }
    return read_rule(spec | more)


def volume_rule(**more):
    return read_rule({"rule": "log10", "input": "v", "unit": "m³"} | more)


class TestLimits:
    @pytest.mark.parametrize(
        ("value", "place"), [(NAN, 0), (-5, 0), (9.999, 0), (10, 1), (100, 1), (100.001, 2), (1e9, 2)]
    )
    def test_a_value_on_a_limit(self, value, place):
        assert MIXED.index(np.array(value)) == place

    def test_any_shape(self):
        assert MIXED.index(np.array([[9.0, 10], [100, 101]])).tolist() == [[0, 1], [1, 2]]

    def test_conditions_in_signs(self):
        assert [MIXED.condition(place, "x") for place in range(3)] == ["x < 10", "10 ≤ x ≤ 100", "x > 100"]
        other = Limits.read([{"up_to": 0}, {"below": 0.5}, {}])
        assert [other.condition(place, "x") for place in range(3)] == ["x ≤ 0", "0 < x < 0.5", "x ≥ 0.5"]

    def test_one_class_has_no_condition(self):
        assert Limits.read([{}]).condition(0, "x") == "x"


class TestLog10:
    def test_the_divisor_is_taken_off(self):
        scored = volume_rule(divisor=1000).score({"v": np.array([1e6, 1e3, 1.0])})
        assert scored.score == pytest.approx([3, 0, -3])

    def test_values_that_cannot_be(self):
        scored = volume_rule(valid={"maximum": 1e11}).score({"v": np.array([0.5, 0, -1, 1e11, 1.01e11])})
        assert np.isnan(scored.score).tolist() == [False, True, True, False, True]
        assert [each.row for each in scored.bad] == [1, 2, 4]

    def test_mass_fills_in_only_where_all_is_known(self):
        rule = volume_rule(from_mass={"mass": "m", "density": "d"})
        scored = rule.score(
            {
                "v": np.array([1e3, NAN, NAN, NAN]),
                "m": np.array([3e6, 3e6, NAN, 3e6]),
                "d": np.array([1.5, 1.5, 1.5, NAN]),
            }
        )
        assert scored.score[:2] == pytest.approx([3, np.log10(2e6)])
        assert np.isnan(scored.score[2:]).all()
        ((mask, sentence),) = scored.remarks
        assert mask.tolist() == [False, True, False, False]
        assert sentence == "v from m / d"

    def test_bad_values_of_all_three_are_listed(self):
        rule = volume_rule(from_mass={"mass": "m", "density": "d"})
        bad = rule.score({"v": np.array([-1.0]), "m": np.array([0.5]), "d": np.array([0.0])}).bad
        assert [each.field for each in bad] == ["v", "d"]
        bad = rule.score({"v": np.array([1.0]), "m": np.array([0.0]), "d": np.array([0.5])}).bad
        assert [each.field for each in bad] == ["m"]

    def test_inputs(self):
        assert volume_rule().inputs == ("v",)
        assert volume_rule(from_mass={"mass": "m", "density": "d"}).inputs == ("v", "m", "d")

    def test_sizes_of_what_is_not_known(self):
        options = volume_rule().options("Volume")
        assert [score for _, score in options] == [4, 5, 6, 7, 8]
        assert options[0][0] == "Volume = 10\u202f000 m³"
        assert options[-1][0] == "Volume = 100\u202f000\u202f000 m³"

    def test_sizes_in_other_units_are_the_same_sizes(self):
        options = volume_rule(divisor=1000, unit="thousand m³").options()
        assert [score for _, score in options] == pytest.approx([1, 2, 3, 4, 5])
        # in the unit of the input, which the unit of the rule is not
        assert options[0][0] == "v = 10\u202f000"

    def test_the_ends_of_a_range(self):
        options = volume_rule(score_range=[2, 3]).options()
        assert options == [("v = 100 m³", 2), ("v = 1\u202f000 m³", 3)]

    def test_how_it_comes_about(self):
        assert volume_rule().applied({"v": np.array([1e4, NAN])}) == ["log10 10\u202f000 = 4.00", ""]

    def test_description(self):
        assert volume_rule().described() == [("v known", "log10(v)")]
        assert volume_rule(divisor=2).described() == [("v known", "log10(v / 2)")]


class TestNumberClasses:
    def test_scores_and_bounds_met_exactly(self):
        rule = numbers_rule(valid={"minimum": 0, "maximum": 1000})
        scored = rule.score({"people": np.array([0, 9.9, 10, 100, 101, 1000, NAN, -0.1, 1000.1])})
        assert scored.score[:6].tolist() == [1, 1, 2.5, 2.5, 4, 4]
        assert np.isnan(scored.score[6:]).all()
        assert [each.row for each in scored.bad] == [7, 8]

    def test_without_bounds_every_number_counts(self):
        assert numbers_rule().score({"people": np.array([-1e9, 1e9])}).score.tolist() == [1, 4]

    def test_a_shared_limit_says_so(self):
        classes = [{"below": 10, "boundary": "shared", "score": 1}, {"up_to": 100, "score": 2}, {"score": 4}]
        remarks = numbers_rule(classes=classes).score({"people": np.array([9.0, 10, 100, NAN])}).remarks
        assert [(mask.tolist(), text) for mask, text in remarks] == [
            ([False, True, False, False], "people 10 stands in two bands: the higher is taken")
        ]

    def test_what_an_unknown_may_be(self):
        assert numbers_rule().options() == [
            ("people < 10 people", 1),
            ("10 ≤ people ≤ 100 people", 2.5),
            ("people > 100 people", 4),
        ]
        assert numbers_rule(unit="").options("Residents")[0] == ("Residents < 10", 1)
        assert numbers_rule().options(language="ru")[0][0] == "people < 10 чел."

    def test_which_class_it_is(self):
        assert numbers_rule().applied({"people": np.array([5, NAN, 100])}, "Residents") == [
            "Residents < 10 people",
            "",
            "10 ≤ Residents ≤ 100 people",
        ]

    def test_an_impossible_number_falls_in_no_class(self):
        rule = numbers_rule(valid={"minimum": 0, "maximum": 1000})
        assert rule.applied({"people": np.array([-1.0, 1001, 1000])}) == ["", "", "people > 100 people"]

    def test_description(self):
        assert numbers_rule().described()[1] == ("10 ≤ people ≤ 100 people", "2.5")

    def test_kind_and_inputs(self):
        assert isinstance(numbers_rule(), NumberClasses)
        assert numbers_rule().inputs == ("people",)


class TestValueClasses:
    RULE = read_rule(
        {
            "rule": "value_classes",
            "input": "body",
            "classes": [
                {"value": "none", "score": 0, "label": {"en": "nothing near"}},
                {"value": "river", "score": 1.5},
                {"value": 3, "score": 3},
            ],
            "unknown_values": ["?"],
        }
    )

    def test_scores(self):
        scored = self.RULE.score({"body": text_column("none", "river", 3, 3.0, "3", "?", None, " river ")})
        assert scored.score[:5].tolist() == [0, 1.5, 3, 3, 3]
        assert np.isnan(scored.score[5:7]).all()
        assert scored.score[7] == 1.5
        assert scored.bad == []

    def test_another_value_is_bad_and_in_no_class(self):
        columns = {"body": text_column("lake", "none")}
        (bad,) = self.RULE.score(columns).bad
        assert (bad.row, bad.value) == (0, "lake")
        assert "one of none, river, 3" in bad.reason
        assert self.RULE.applied(columns) == ["", "body: nothing near"]

    def test_what_an_unknown_may_be(self):
        assert self.RULE.options("Water") == [
            ("Water: nothing near", 0),
            ("Water: river", 1.5),
            ("Water: 3", 3),
        ]

    def test_description(self):
        assert self.RULE.described()[:2] == [("body = none (nothing near)", "0"), ("body = river", "1.5")]

    def test_kind_and_inputs(self):
        assert isinstance(self.RULE, ValueClasses)
        assert isinstance(volume_rule(), Log10)
        assert self.RULE.inputs == ("body",)
