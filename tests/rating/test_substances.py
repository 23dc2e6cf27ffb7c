"""The water hazard class of facilities: from substances, given, by fallback, refused."""

import numpy as np
import pytest

from tailings_plugin.rating.fallback import fallback_class, fallback_rules
from tailings_plugin.rating.substances import is_cas_number
from tests.rating.facilities import text_column
from tests.rating.tables import classify_facilities, classify_substances


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
        assert substance(h_statements="H350")[0]["carcinogenic"]
        assert not substance(h_statements="H351")[0]["carcinogenic"]

    def test_cancer_by_inhalation_only_is_none_for_water(self):
        found = substance(h_statements="H350i", acute_data="yes", environment_data="yes")[0]
        assert (found["carcinogenic"], found["points"], found["hazard_class"]) == (False, 0, 1)

    # 8 points are class 2, 12 class 3; 4 points are class 1, whose share counts once.
    @pytest.mark.parametrize(("statements", "counted"), [("H410", 4.0), ("H410 H300", 4.0), ("H412", 0.4)])
    def test_m_factor_multiplies_the_share_of_class_2_and_3(self, statements, counted):
        found = substance(h_statements=statements, share_percent=0.4, m_factor=10)[0]
        assert found["counted"] == pytest.approx(counted)

    @pytest.mark.parametrize(
        ("values", "field", "reason"),
        [
            ({"share_percent": -1}, "share_percent", "must not be less than 0"),
            ({"share_percent": 101}, "share_percent", "must not be more than 100"),
            ({"share_percent": "much"}, "share_percent", "must be per cent"),
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

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            # H302 1 and H413 3; H304 is not added to H302: 4 points.
            ([("oil-like", "H302; H304; H413", 100)], 1),
            ([("harmless", "", 99.85), ("nickel-like", "H350i", 0.15)], 1),
            ([("four per cent of class 2", "H411", 4)], 1),
            # 0.25 % of class 3 (12 points) reach the 0.2 % that make class 2; 4 % of class 2 are below 5 %.
            ([("part 2", "H411", 4), ("part 3", "H410; H300", 0.25), ("rest", "H412", 95.75)], 2),
            ([("r2", "H411", 20), ("r1", "H412", 80)], 2),
        ],
    )
    def test_by_the_ordinance(self, rows, expected):
        known = [("A", *row, "yes", "yes") for row in rows]
        names = (
            "facility_id",
            "substance",
            "h_statements",
            "share_percent",
            "acute_data",
            "environment_data",
        )
        substances = classify_substances(table(known, *names))
        result, _ = classify_facilities({"facility_id": text_column("A")}, substances, "harmless")
        assert result["water_hazard_class"][0] == expected

    @pytest.mark.parametrize("share", [None, -3])
    def test_with_an_unknown_share_the_worst_substance_decides(self, share):
        found = classed([("cyanide", "H300 H410", share), ("rock", "H315", 50)])
        assert found[:3] == (3, "substances", "worst substance: cyanide")
        assert found[3].startswith("a share is unknown: the class is that of the worst substance")

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


def table_of(*rows):
    """Return substances from dicts."""
    names = list(dict.fromkeys(("facility_id", *(name for row in rows for name in row))))
    return classify_substances(
        {name: text_column(*(row.get(name) for row in rows), None)[:-1] for name in names}
    )


class TestTableOfSubstances:
    def test_names_go_before_numbers_and_the_row_stands_in(self):
        found = table_of({"substance": "a", "cas": "57-12-5"}, {"cas": "57-12-5"}, {"h_statements": "H411"})
        assert found.name.tolist() == ["a", "57-12-5", "substance in row 3"]

    def test_statements_that_count_are_written_out(self):
        found = table_of({"h_statements": "H300 H310 H411"}, {"h_statements": "H315"}, {"substance": "x"})
        assert found.statements.tolist() == ["H300, H411", None, None]
        # 4 + 6; 0; nothing known
        assert found.points == pytest.approx([10, 0, np.nan], nan_ok=True)

    def test_tests_count_where_no_statement_tells_of_the_environment(self):
        tested = {"h_statements": "H302", "acute_data": "yes", "aquatic_toxicity_mg_l": "0.8"}
        found = table_of(
            tested,
            tested | {"h_statements": "H302 H411"},
            tested | {"readily_biodegradable": "yes", "bioaccumulating": "no"},
            # Tests are data: no points for missing ones beside them.
            tested | {"environment_data": "no", "aquatic_toxicity_mg_l": "50"},
            {"acute_data": "no", "aquatic_toxicity_mg_l": "500"},
            # Nothing is known of acute toxicity, not even that it was not looked at: not identified.
            {"aquatic_toxicity_mg_l": "500"},
        )
        # H302 1 and 8; H302 1 and H411 6; 1; 1 and 4; 4 for acute data and 2.
        assert found.points == pytest.approx([9, 7, 1, 5, 6, np.nan], nan_ok=True)
        assert found.hazard_class.tolist() == [3, 2, 1, 2, 2, 3]
        assert found.statements.tolist() == [
            "H302, 4.3.3",
            "H302, H411",
            "H302",
            "H302, 4.3.3",
            "4.3.3",
            None,
        ]
        assert found.basis.tolist() == ["statements"] * 5 + ["unidentified"]

    def test_a_toxicity_that_cannot_be_is_told(self):
        found = table_of({"aquatic_toxicity_mg_l": "-1", "h_statements": "H302"})
        assert [(each.row, each.field) for each in found.bad] == [(0, "aquatic_toxicity_mg_l")]
        assert found.points.tolist() == [1]

    def test_bounds_met_exactly(self):
        found = table_of({"share_percent": 0, "m_factor": 1}, {"share_percent": 100, "m_factor": 1000})
        assert found.bad == []
        assert found.percent.tolist() == [0, 100]
        assert found.counted.tolist() == [0, 100_000]

    def test_without_m_factor_the_share_counts_once(self):
        assert table_of({"share_percent": 7}).counted.tolist() == [7]

    def test_bad_values_come_by_row(self):
        found = table_of(
            {"cas": "57-12-6", "share_percent": 200}, {"m_factor": 0, "h_statements": "H999 H300 toxic"}
        )
        assert [(each.row, each.field) for each in found.bad] == [
            (0, "share_percent"),
            (0, "cas"),
            (1, "m_factor"),
            (1, "h_statements"),
        ]

    def test_every_flag_is_read(self):
        flags = ("carcinogenic", "acute_data", "environment_data", "readily_biodegradable", "bioaccumulating")
        found = table_of(dict.fromkeys(flags, "perhaps"))
        assert [each.field for each in found.bad] == list(flags)

    def test_degradable_without_environmental_data_has_two_points_less(self):
        # 8 - 2 for the environment, with acute data: 6 points, class 2; 8 also are class 2, so with H300 10 and 12
        row = {"acute_data": "yes", "environment_data": "no"}
        gentle = {"readily_biodegradable": "yes", "bioaccumulating": "no"}
        assert table_of(row | gentle, row).points.tolist() == [6, 8]

    def test_a_class_given_keeps_the_flag_of_the_statements(self):
        found = table_of({"water_hazard_class": 1, "h_statements": "H350"})
        assert (found.hazard_class[0], bool(found.carcinogenic[0])) == (1, True)
        assert found.statements[0] is None

    @pytest.mark.parametrize("given", [0, 1, 2, 3])
    def test_every_class_may_be_given(self, given):
        assert table_of({"water_hazard_class": given}).hazard_class[0] == given

    def test_one_flag_alone_identifies_nothing(self):
        assert (
            table_of({"acute_data": "yes"}, {"environment_data": "yes"}).basis.tolist()
            == ["unidentified"] * 2
        )


class TestFacilityByHand:
    def test_a_carcinogenic_part_of_a_mixture(self):
        # H350 alone is 9 points, class 3; 0.1 % of it is enough, 0.2 % of another class 3 is a class 2 mixture
        assert classed([("a", "H350", 0.1), ("rock", "H315", 99.9)])[0] == 3
        assert classed([("a", "H300 H410", 0.2), ("rock", "H315", 99.8)])[0] == 2

    @pytest.mark.parametrize(
        ("share", "rest", "expected"), [(97, "unidentified", 3), (97.1, "unidentified", 2)]
    )
    def test_the_rest_counts_with_its_share(self, share, rest, expected):
        # 3 % or 2.9 % not listed of class 3
        found = classed([("rock", "H315", share)], rest=rest)
        assert found[0] == expected
        assert found[3].startswith(f"{100 - share:.4g} % is not listed")

    def test_the_whole_has_no_rest(self):
        assert classed([("rock", "H315", 100)], rest="unidentified")[3] is None
        assert classed([("rock", "H315", 99.9)], rest="unidentified")[3].startswith("0.1 % is not listed")

    def test_all_the_worst_are_named_where_a_share_is_unknown(self):
        found = classed([("a", "H300 H410", None), ("b", "H300 H410", 5), ("c", "H411", 5)])
        assert found[2] == "worst substance: a, b"

    def test_the_same_class_as_given_is_no_news(self):
        assert classed([("a", "H411", 100)], water_hazard_class=2)[3] is None

    def test_the_given_class_stands_behind_the_note_on_the_rest(self):
        found = classed([("a", "H411", 50)], water_hazard_class=1)
        assert found[3] == "50 % is not listed and was taken as not hazardous; the class given before was 1"

    def test_refused_without_class_falls_back_on_nothing(self):
        found = classed([("a", "H411", 70), ("b", "H411", 70)], commodity="gold", water_hazard_class=None)
        assert np.isnan(found[0])

    def test_every_column_belongs_to_its_facility(self):
        substances = table_of(
            {"facility_id": "A", "h_statements": "H411", "share_percent": 100},
            {"facility_id": "C", "h_statements": "H300 H410", "share_percent": 100},
            {"facility_id": None, "h_statements": "H300 H410", "share_percent": 100},
        )
        facilities = {
            "facility_id": text_column("A", "B", "C", None),
            "water_hazard_class": text_column(None, 1, None, 0),
        }
        result, bad = classify_facilities(facilities, substances)
        assert result["water_hazard_class"].tolist() == [2, 1, 3, 0]
        assert result["whc_basis"].tolist() == ["substances", "given", "substances", "given"]
        assert bad == []

    def test_the_fallback_is_used_unless_told_otherwise(self):
        facilities = {"facility_id": text_column("A"), "commodity": text_column("gold")}
        result, _ = classify_facilities(facilities, classify_substances({}))
        assert result["whc_basis"].tolist() == ["fallback"]

    def test_no_facility(self):
        result, _ = classify_facilities({"facility_id": text_column("A")[:0]}, classify_substances({}))
        assert [len(column) for column in result.values()] == [0] * 4


@pytest.mark.parametrize(
    ("number", "valid"),
    [("50-00-0", True), ("7440-38-2", True), ("1333-82-0", True), ("1333-82-1", False), ("7440-38", False)],
)
def test_more_check_digits(number, valid):
    # formaldehyde 0*1 + 0*2 + 0*3 + 5*4 = 20; arsenic 8*1 + 3*2 + 0*3 + 4*4 + 4*5 + 7*6 = 92;
    # chromium trioxide 2*1 + 8*2 + 3*3 + 3*4 + 3*5 + 1*6 = 60
    assert is_cas_number(number) is valid


def test_all_that_reach_the_highest_class_are_named_once_each():
    facility = {"commodity": text_column("gold, uranium, iron"), "toxicants": text_column("NaCN")}
    found, why = fallback_class(facility, 0)
    assert found == 3
    assert why.split(", ")[0] == "cyanide" and "iron" not in why


def test_flags_and_words_join():
    facility = {"commodity": text_column("coal"), "acid_generating": text_column("да")}
    assert fallback_class(facility, 0)[0] == 2
