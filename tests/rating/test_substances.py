"""The water hazard class of facilities: from substances, given, by fallback, refused."""

import numpy as np
import pytest

from tailings_plugin.rating.fallback import fallback_class, fallback_rules
from tailings_plugin.rating.substances import classify_facilities, classify_substances, is_cas_number
from tests.rating.facilities import text_column


def table(rows, *names):
    """Return rows as columns."""
    return {name: text_column(*(row[place] for row in rows)) for place, name in enumerate(names)}


def classed(substance_rows, rest="harmless", fallback=True, **facility):
    """Return class, basis, driver and note of facility A with these (substance, statements, share) rows."""
    facilities = {"facility_id": text_column("A")} | {
        name: text_column(value) for name, value in facility.items()
    }
    rows = [("A", *row) for row in substance_rows]
    substances = classify_substances(table(rows, "facility_id", "substance", "h_statements", "share_percent"))
    result, _ = classify_facilities(facilities, substances, rest, fallback)
    return tuple(result[name][0] for name in ("water_hazard_class", "whc_basis", "whc_driver", "whc_note"))


def substance(**values):
    """Return the only row of classify_substances as a dict."""
    found = classify_substances(
        {name: text_column(value) for name, value in ({"facility_id": "A"} | values).items()}
    )
    return {
        name: getattr(found, name)[0]
        for name in ("hazard_class", "points", "basis", "carcinogenic", "counted")
    }, found.bad


class TestSubstance:
    def test_by_statements(self):
        found, bad = substance(
            substance="potassium cyanide", cas="151-50-8", h_statements="H300 H310 H410 H372"
        )
        assert (found["hazard_class"], found["points"], found["basis"]) == (3, 16, "statements")
        assert bad == []

    def test_a_class_given_holds(self):
        found, _ = substance(h_statements="H410", water_hazard_class=0)
        assert (found["hazard_class"], found["basis"]) == (0, "given")

    def test_nothing_known_is_class_3(self):
        found, _ = substance(substance="reagent X")
        assert (found["hazard_class"], found["basis"]) == (3, "unidentified")
        assert np.isnan(found["points"])

    def test_statements_without_points_are_class_1(self):
        found, _ = substance(h_statements="H315 H318")
        assert (found["hazard_class"], found["points"]) == (1, 0)

    @pytest.mark.parametrize(
        ("acute", "environment", "expected"),
        # 0, 4, 8 and 12 points; what nobody said anything about is not identified
        [
            ("yes", "yes", 1),
            ("no", "yes", 1),
            ("yes", "no", 2),
            ("no", "no", 3),
            ("no", None, 3),
            (None, "no", 3),
        ],
    )
    def test_precaution(self, acute, environment, expected):
        assert substance(acute_data=acute, environment_data=environment)[0]["hazard_class"] == expected

    @pytest.mark.parametrize("yes", [True, "true", "да", 1, "1", "Yes"])
    def test_carcinogenic_by_flag(self, yes):
        assert substance(h_statements="H351", carcinogenic=yes)[0]["carcinogenic"]

    def test_carcinogenic_by_statement(self):
        assert substance(h_statements="H350i")[0]["carcinogenic"]
        assert not substance(h_statements="H351")[0]["carcinogenic"]

    def test_m_factor_multiplies_the_share(self):
        assert substance(h_statements="H410", share_percent=0.4, m_factor=10)[0]["counted"] == pytest.approx(
            4
        )

    @pytest.mark.parametrize(
        ("values", "field", "reason"),
        [
            ({"share_percent": -1}, "share_percent", "must not be less than 0"),
            ({"share_percent": 101}, "share_percent", "must not be more than 100"),
            ({"share_percent": "much"}, "share_percent", "must be a number"),
            ({"m_factor": 0.5}, "m_factor", "must not be less than 1"),
            ({"water_hazard_class": 7}, "water_hazard_class", "must be one of 0, 1, 2, 3"),
            ({"water_hazard_class": 1.5}, "water_hazard_class", "must be one of 0, 1, 2, 3"),
            ({"h_statements": "H300 H999"}, "h_statements", "must hold H-statements"),
            ({"cas": "151-50-9"}, "cas", "right check digit"),
            ({"cas": "cyanide"}, "cas", "right check digit"),
            ({"acute_data": "perhaps"}, "acute_data", "must be yes or no"),
        ],
    )
    def test_values_that_cannot_be_right_are_listed(self, values, field, reason):
        (bad,) = substance(**values)[1]
        assert bad.field == field
        assert reason in bad.reason

    def test_no_rows(self):
        assert len(classify_substances({}).name) == 0


@pytest.mark.parametrize(
    ("number", "valid"), [("7732-18-5", True), ("57-12-5", True), ("57-12-6", False), ("5-12-5", False)]
)
def test_cas_check_digit(number, valid):
    # water: 8*1 + 1*2 + 2*3 + 3*4 + 7*5 + 7*6 = 105, so 5
    assert is_cas_number(number) is valid


class TestFacility:
    def test_mixture(self):
        # 20 % of class 2 (H411, 6 points)
        found = classed([("copper compound", "H411", 20), ("rock", "H315", 80)])
        assert found == (2, "substances", "class 2 parts reach 5 %: copper compound", None)

    def test_what_is_not_listed_counts_as_class_3(self):
        # 4 % not listed reach the 3 % of class 3
        found = classed([("rock", "H315", 96)], rest="unidentified")
        assert found[:3] == (3, "substances", "class 3 parts reach 3 %: unlisted rest")
        assert found[3] == "4 % is not listed and counts as class 3"

    def test_what_is_not_listed_may_be_known_to_be_harmless(self):
        assert classed([("copper compound", "H411", 4)])[:2] == (1, "substances")
        assert (
            "96 % is not listed and was taken as not hazardous"
            in classed([("copper compound", "H411", 4)])[3]
        )

    def test_class_0(self):
        substances = classify_substances(
            table([("A", "rock", 0, 100)], "facility_id", "substance", "water_hazard_class", "share_percent")
        )
        result, _ = classify_facilities({"facility_id": text_column("A")}, substances)
        assert (result["water_hazard_class"][0], result["whc_driver"][0]) == (
            0,
            "no part reaches a threshold",
        )

    def test_m_factor_can_decide(self):
        # 12 points, class 3: 0.4 % with M = 10 count as 4 %
        row = table(
            [("A", "x", "H300 H410", 0.4, 10)],
            "facility_id",
            "substance",
            "h_statements",
            "share_percent",
            "m_factor",
        )
        result, _ = classify_facilities(
            {"facility_id": text_column("A")}, classify_substances(row), "harmless"
        )
        assert result["water_hazard_class"][0] == 3

    @pytest.mark.parametrize("share", [None, -3])
    def test_with_an_unknown_share_the_worst_substance_decides(self, share):
        found = classed([("cyanide", "H300 H410", share), ("rock", "H315", 50)])
        assert found[:3] == (3, "substances", "worst substance: cyanide")
        assert found[3] == "a share is unknown: the class is that of the worst substance"

    def test_shares_of_140_percent_are_refused(self):
        found = classed([("a", "H411", 70), ("b", "H411", 70)], commodity="gold")
        assert np.isnan(found[0])
        assert found[1] == "refused"
        assert found[3] == "the shares sum to 140 %: correct share_percent; no class was worked out"

    def test_a_refused_facility_keeps_the_class_given(self):
        assert classed([("a", "H411", 140 - 41), ("b", "H411", 41)], water_hazard_class=1)[:2] == (
            1,
            "refused",
        )

    @pytest.mark.parametrize(("second", "basis"), [(50.5, "substances"), (50.6, "refused")])
    def test_rounding_of_shares_is_tolerated_up_to_half_a_percent(self, second, basis):
        assert classed([("a", "H411", 50), ("b", "H411", second)])[1] == basis

    def test_substances_come_before_the_class_given_and_say_so(self):
        found = classed([("a", "H411", 100)], water_hazard_class=3)
        assert found[:2] == (2, "substances")
        assert found[3] == "the class given before was 3"

    def test_without_substances_the_class_given_stays(self):
        assert classed([], water_hazard_class=1, commodity="gold") == (1, "given", None, None)

    def test_fallback_is_marked(self):
        found = classed([], commodity="lead-zinc")
        assert found[:3] == (2, "fallback", "lead, zinc or copper")
        assert "not verified" in found[3]

    def test_fallback_may_be_switched_off(self):
        assert classed([], commodity="gold", fallback=False)[1] == "unknown"

    def test_nothing_known(self):
        found = classed([], commodity="mystery")
        assert np.isnan(found[0])
        assert found[1] == "unknown"

    def test_a_bad_class_of_the_layer_is_listed(self):
        _, bad = classify_facilities(
            {"facility_id": text_column("A"), "water_hazard_class": text_column(7)}, classify_substances({})
        )
        assert (bad[0].field, bad[0].value) == ("water_hazard_class", 7)

    def test_substances_of_another_facility_do_not_count(self):
        substances = classify_substances(
            table([("B", "a", "H410")], "facility_id", "substance", "h_statements")
        )
        result, _ = classify_facilities({"facility_id": text_column("A", "B")}, substances)
        assert result["whc_basis"].tolist() == ["unknown", "substances"]


@pytest.mark.parametrize(
    ("field", "words", "expected"),
    [
        ("commodity", "Gold", 3),
        ("commodity", "золото", 3),
        ("toxicants", "NaCN, Cu", 3),
        ("toxicants", "цианиды", 3),
        ("tailings_type", "uranium mill tailings", 3),
        ("commodity", "свинец, цинк", 2),
        ("toxicants", "Pb", 2),
        ("tailings_type", "coal ash", 2),
        ("commodity", "железо", 1),
        ("commodity", "iron ore", 1),
        ("radioactive", True, 3),
        ("acid_generating", "true", 2),
        ("acid_generating", False, None),
        ("acid_generating", "perhaps", None),
        # ordinary words are no symbols
        ("tailings_type", "as such, u, pb", None),
        ("commodity", None, None),
    ],
)
def test_fallback_by_ore_and_process(field, words, expected):
    found = fallback_class({field: text_column(words)}, 0)
    assert (found and found[0]) == expected


def test_the_highest_fallback_holds_and_tells_why():
    facility = {"commodity": text_column("iron, copper"), "radioactive": text_column(False)}
    assert fallback_class(facility, 0) == (2, "lead, zinc or copper")
    assert fallback_class(facility, 0, "ru") == (2, "свинец, цинк или медь")


def test_fallback_is_not_verified():
    assert fallback_rules()["verified"] is False
