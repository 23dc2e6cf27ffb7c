"""Expected totals, chances of classes and the datum to ask for: by hand, against draws, and what must always hold."""

import copy
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailings_plugin.rating.beliefs import register_shares
from tailings_plugin.rating.evaluate import as_table
from tailings_plugin.rating.scheme import FOLDER, load_scheme, shipped_scheme
from tests.rating.facilities import NAN, four_facilities, one_facility, text_column
from tests.rating.tables import arrays, frame, rate, score

THI, BASIC, TRI = (shipped_scheme(name) for name in ("thi", "thi-basic", "tri"))
CODES = ("low", "medium", "high", "very_high")


def shares_of(table, row=0, prefix="thi"):
    return [table[f"{prefix}_p_{code}"][row] for code in CODES]


def basic(**columns):
    """Rate facilities by Cap + Tox."""
    return rate({name: np.array(values, dtype=float) for name, values in columns.items()}, BASIC)


def test_a_facility_of_which_only_the_volume_is_known():
    # C: 10^4 m3, so 4 + toxicity (0 to 3, each 1/4) + management (1 in 5 of 7 states) + three of 0 or 1.
    # The four last: 2, 11, 21, 17, 5 of 56 for 0 to 4.
    # Below 6 the sum is 0 or 1: (13 + 2) / 4 of 56; 2 or 3: (38 + 32 + 13 + 2) / 4; 6 or 7: (22 + 5) / 4.
    table = rate(four_facilities(), THI)
    assert shares_of(table, 2) == pytest.approx([15 / 224, 85 / 224, 97 / 224, 27 / 224], abs=1e-9)
    assert table["thi_expected"][2] == pytest.approx(4 + 1.5 + 5 / 7 + 1.5)
    assert (table["thi"][2], table["thi_min"][2], table["thi_max"][2]) == (11, 4, 11)


def test_the_datum_to_ask_for_is_the_one_that_moves_most_of_the_probability():
    # Known toxicity 0, 1, 2, 3 moves 26, 10.75, 13.75, 23 of 56 of the shares above to other classes.
    # That is 18.375 of 56 on average.
    table = rate(four_facilities(), THI)
    assert table["thi_ask"].tolist() == [None, None, "water_hazard_class", "volume_m3"]
    assert table["thi_ask_gain"] == pytest.approx([NAN, NAN, 0.328125, NAN], nan_ok=True)


def test_what_is_wholly_known_is_certain():
    table = rate(four_facilities(), THI)
    assert table["thi_expected"][:2] == pytest.approx([13.50515, 6], abs=1e-5)
    assert shares_of(table, 0) == [0, 0, 0, 1]
    assert shares_of(table, 1) == [0, 1, 0, 0]
    assert all(np.isnan(each) for each in shares_of(table, 3)) and np.isnan(table["thi_expected"][3])


def test_basis_and_call_for_action():
    table = rate(four_facilities(), THI)
    assert table["thi_basis"].tolist() == ["known", "known", "assumed", None]
    assert table["thi_action"].tolist() == ["act_now", "lower", "find_out_first", "find_out_first"]
    # 10^7 and class 3 make 10: very high whatever the site is like
    sure = rate(one_facility(volume_m3=1e7, pga_g=None, status=None), THI)
    assert (sure["thi_basis"][0], sure["thi_action"][0], sure["thi_p_very_high"][0]) == (
        "partly_assumed",
        "act_now",
        1,
    )
    # nothing changes the class: the datum that moves the index most, management (5/7 x 2/7) or earthquake (0.25)
    assert (sure["thi_ask"][0], sure["thi_ask_gain"][0]) == ("pga_g", 0)


def test_the_parts_that_are_assumed_are_named():
    table = rate(four_facilities(), THI)
    whole = "thi_tox, thi_manag, thi_seismic, thi_flood, thi_dam"
    assert table["thi_assumed"].tolist() == [None, None, whole, "thi_cap"]
    # A value that cannot be right counts as unknown; bounds within one class leave nothing open.
    columns = one_facility(pga_g=9) | {
        "factor_of_safety": np.array([NAN]),
        "factor_of_safety_max": np.array([1.4]),
    }
    assert rate(columns, THI)["thi_assumed"].tolist() == ["thi_seismic"]
    inside = rate(one_facility(status=None), TRI)
    assert inside["tri_assumed"].tolist() == ["tri_thi, tri_population, tri_water"]


def test_ranks_by_the_expected_total_stand_beside_the_cautious_ones():
    columns = {
        "volume_m3": np.array([1e6, 1e6, 1e6]),
        "water_hazard_class": np.array([NAN, 2.0, 1.0]),
    }
    table = rate(columns, BASIC)
    assert table["thi_rank"].tolist() == [1, 2, 3]
    assert table["thi_expected"].tolist() == [7.5, 8, 7]
    assert table["thi_rank_expected"].tolist() == [2, 1, 3]


@pytest.mark.parametrize(
    ("tox", "shares", "expected"),
    [
        (1, [0, 1, 0, 0], 7),  # 5 + 1 to 7 + 1: from 6 to 8
        (2, [0, 0.5, 0.5, 0], 8),
        # 5-7, 6-8, 7-9, 8-10: low 1/2 of the first; medium 1/2, 1, 1/2; high 1/2, 1
        (NAN, [0.125, 0.5, 0.375, 0], 7.5),
    ],
)
def test_a_volume_known_by_bounds_lies_evenly_in_its_logarithm(tox, shares, expected):
    table = basic(volume_m3=[NAN], volume_m3_min=[1e5], volume_m3_max=[1e7], water_hazard_class=[tox])
    assert shares_of(table) == pytest.approx(shares, abs=1e-9)
    assert table["thi_expected"][0] == pytest.approx(expected)


def test_what_knowing_a_volume_would_tell():
    # 10^5 to 10^7 with class 2: either half of the range leaves one class for certain, where each had 1/2.
    table = basic(volume_m3=[NAN], volume_m3_min=[1e5], volume_m3_max=[1e7], water_hazard_class=[2])
    assert (table["thi_ask"][0], table["thi_ask_gain"][0]) == ("volume_m3", pytest.approx(0.5))


def test_bounds_leave_the_classes_they_allow():
    # at least 50 people: 2, 3 or 4 points; THI 6.505 + 3 + 1 + 1 + 1 + 1 = 13.505
    columns = one_facility() | {
        "population_at_risk": np.array([NAN]),
        "population_at_risk_min": np.array([50.0]),
        "water_body": text_column("small_river"),
    }
    table = rate(columns, TRI)
    assert table["tri_expected"][0] == pytest.approx(13.50515 + 3 + 1, abs=1e-5)
    assert table["tri_basis"][0] == "partly_assumed"
    assert table["tri_ask"][0] == "population_at_risk"


def changed(save, change, name="thi-basic"):
    content = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    content = copy.deepcopy(content)
    change(content)
    return load_scheme(save(content))


def test_priors_of_the_scheme(save):
    scheme = changed(save, lambda content: content["factors"][1].update(priors=[0.5, 0.25, 0.25, 0]))
    table = rate({"volume_m3": np.array([1e6]), "water_hazard_class": np.array([NAN])}, scheme)
    assert shares_of(table) == [0, 0.75, 0.25, 0]
    assert table["thi_expected"][0] == 6.75
    # What counts as the worst stays so.
    assert (table["thi"][0], table["thi_max"][0], table["thi_class"][0]) == (9, 9, "high")


def test_known_shares_of_the_register_as_priors():
    # Of three known, two of class 3 and one of class 1, and one more of each class: 1, 2, 1, 3 of 7.
    columns = {"volume_m3": np.full(4, 1e6), "water_hazard_class": np.array([3, 3, 1, NAN])}
    table = arrays(as_table(score(columns, BASIC), BASIC, "en", "register"))
    assert shares_of(table, 3) == pytest.approx([0, 3 / 7, 4 / 7, 0], abs=1e-9)
    assert table["thi_expected"][3] == pytest.approx(6 + (2 + 2 + 9) / 7)
    assert table["thi_scheme"][0].endswith("; what is unknown weighed by the register's known shares")


def test_shares_of_the_register_split_among_classes_of_one_score():
    # management: 0 for two of seven states, 1 for five; six known, all 1: (2, 5 + 6) of 13
    factor = {each.field: each for each in THI.factors()}["thi_manag"]
    found = register_shares(factor, np.array([1.0] * 6 + [NAN]))
    assert found == pytest.approx([1 / 13] * 2 + [11 / 65] * 5)


def site_as_maximum(content):
    """Make the site the worse of earthquake and flood, doubled."""
    site = {"field": "thi_site", "label": {"en": "Site"}, "rule": "maximum", "weight": 2}
    content["factors"].append(site | {"of": ["thi_seismic", "thi_flood"]})
    content["total"]["of"] = ["thi_cap", "thi_tox", "thi_manag", "thi_site", "thi_dam"]


def test_a_maximum_is_reckoned_out_too(save):
    scheme = changed(save, site_as_maximum, "thi")
    # 10^5, class 1, active, FoS 1.6: 6, and 2 more unless neither earthquake nor flood: 3 in 4
    columns = one_facility(
        volume_m3=1e5,
        water_hazard_class=1,
        status="active",
        factor_of_safety=1.6,
        pga_g=None,
        flood_zone=None,
    )
    table = rate(columns, scheme)
    assert table["thi_expected"][0] == 7.5
    assert shares_of(table) == [0, 0.25, 0.75, 0]
    # Known to be flooded it is surely high (3/4 becomes 1), known not to be, 1/2: both move 1/4.
    assert (table["thi_ask"][0], table["thi_ask_gain"][0]) == ("pga_g", 0.25)


def test_a_factor_that_counts_twice_is_the_same_both_times(save):
    def twice(content):
        site_as_maximum(content)
        content["total"]["of"].append("thi_flood")

    scheme = changed(save, twice, "thi")
    columns = one_facility(
        volume_m3=1e5,
        water_hazard_class=1,
        status="active",
        factor_of_safety=1.6,
        pga_g=0.05,
        flood_zone=None,
    )
    table = rate(columns, scheme)
    # 6 outside, 6 + 2 + 1 inside; nothing between
    assert table["thi_expected"][0] == 7.5
    assert shares_of(table) == [0, 0.5, 0.5, 0]


def test_a_range_inside_a_maximum(save):
    def greater(content):
        part = {"field": "thi_part", "label": {"en": "Part"}, "rule": "maximum", "of": ["thi_cap", "thi_tox"]}
        content["factors"].append(part)
        content["total"]["of"] = ["thi_part"]

    scheme = changed(save, greater)
    columns = {
        "volume_m3_min": np.array([1e5, 1e6]),
        "volume_m3_max": np.array([1e9, 1e6]),
        "water_hazard_class": np.array([3.0, NAN]),
    }
    table = rate(columns, scheme)
    assert shares_of(table, 0) == pytest.approx([0.25, 0.5, 0.25, 0], abs=0.002)
    assert shares_of(table, 1) == [0, 1, 0, 0]


def test_two_ranges(save):
    def with_pond(content):
        pond = {**content["factors"][0], "field": "thi_pond", "input": "pond_volume_m3", "weight": 0.5}
        del pond["from_mass"]
        content["factors"].append(pond)
        content["total"]["of"].append("thi_pond")

    scheme = changed(save, with_pond)
    # 4 to 6, and half of 2 to 6: the sum of two even ranges of width 2 from 5 to 9, its middle 7. Below 6 and above 8
    # a triangle of 1/8 each.
    columns = {
        "volume_m3_min": np.array([1e4]),
        "volume_m3_max": np.array([1e6]),
        "pond_volume_m3_min": np.array([1e2]),
        "pond_volume_m3_max": np.array([1e6]),
        "water_hazard_class": np.array([0.0]),
    }
    table = rate(columns, scheme)
    assert table["thi_expected"][0] == pytest.approx(7)
    assert shares_of(table) == pytest.approx([0.125, 0.75, 0.125, 0], abs=0.001)


@pytest.mark.parametrize(("up_to", "shares"), [(False, [0, 1, 0, 0]), (True, [1, 0, 0, 0])])
def test_a_total_on_a_limit_counts_as_the_class_says(save, up_to, shares):
    def limits(content):
        if up_to:
            content["classes"][0]["up_to"] = content["classes"][0].pop("below")

    scheme = changed(save, limits)
    # log10 of 1e5 + class 1 is 6; a thousandth of a billionth more is the same
    columns = {"volume_m3": np.array([1e5 * (1 + 1e-13)]), "water_hazard_class": np.array([1.0])}
    assert shares_of(rate(columns, scheme)) == shares


def drawn_shares(columns, runs, generator):
    """Return the shares of the classes of a THI facility over draws, from the scheme file alone."""
    content = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))
    total = np.full(runs, np.log10(columns["volume_m3"][0]))
    for factor in content["factors"][1:]:
        value, classes = columns[factor["input"]][0], factor["classes"]
        if value is None or value != value:
            scores = np.array([each["score"] for each in classes])
            total += scores[generator.integers(0, len(scores), runs)]
        elif factor["rule"] == "value_classes":
            total += next(each["score"] for each in classes if each["value"] == value)
        else:
            total += classes[0]["score"] if value < classes[0]["below"] else classes[1]["score"]
    return np.bincount(np.digitize(total, [6, 8, 10]), minlength=4) / runs


@pytest.mark.parametrize("known", [(), ("status",), ("pga_g", "flood_zone"), ("water_hazard_class",)])
def test_a_million_draws_come_to_the_same(known):
    unknown = {
        name: None
        for name in ("water_hazard_class", "status", "pga_g", "flood_zone", "factor_of_safety")
        if name not in known
    }
    columns = one_facility(volume_m3=2e5, **unknown)
    drawn = drawn_shares(columns, 1_000_000, np.random.default_rng(5))
    assert shares_of(rate(columns, THI)) == pytest.approx(drawn, abs=0.002)


values = {
    "water_hazard_class": st.sampled_from([None, 0, 1, 2, 3]),
    "status": st.sampled_from([None, "active", "inactive", "closed", "rehabilitated", "abandoned"]),
    "pga_g": st.sampled_from([None, 0.05, 0.2]),
    "flood_zone": st.sampled_from([None, "inside_100y", "outside_100y"]),
    "factor_of_safety": st.sampled_from([None, 1.2, 1.6]),
}
facilities = st.fixed_dictionaries({"volume_m3": st.floats(1e2, 1e9), **values})
BEST = {"water_hazard_class": 0, "status": "active", "pga_g": 0.05, "flood_zone": "outside_100y"} | {
    "factor_of_safety": 1.6
}
WORST = {"water_hazard_class": 3, "status": "abandoned", "pga_g": 0.2, "flood_zone": "inside_100y"} | {
    "factor_of_safety": 1.2
}


def rated_together(*rows):
    columns = {name: text_column(*(row[name] for row in rows)) for name in rows[0]}
    return rate(columns, THI)


@settings(max_examples=80)
@given(facility=facilities, field=st.sampled_from(sorted(values)))
def test_an_unknown_stands_between_the_best_and_the_worst_it_may_be(facility, field):
    best, unknown, worst = (facility | {field: value} for value in (BEST[field], None, WORST[field]))
    table = rated_together(best, unknown, worst)
    assert table["thi_rank_expected"][2] <= table["thi_rank_expected"][1] <= table["thi_rank_expected"][0]
    assert table["thi_expected"][0] <= table["thi_expected"][1] <= table["thi_expected"][2]


@settings(max_examples=80)
@given(facility=facilities)
def test_chances_add_to_one_and_the_expected_total_lies_in_the_range(facility):
    table = rated_together(facility)
    assert sum(shares_of(table)) == pytest.approx(1, abs=1e-8)
    assert table["thi_min"][0] <= table["thi_expected"][0] <= table["thi_max"][0]
    assert (table["thi_basis"][0] == "known") == (None not in facility.values())
    if table["thi_basis"][0] != "assumed":
        assert max(shares_of(table)) == 1


@settings(max_examples=80)
@given(facility=facilities, field=st.sampled_from(sorted(values)), data=st.data())
def test_learning_a_value_never_widens_the_range(facility, field, data):
    learnt = data.draw(values[field].filter(lambda value: value is not None))
    table = rated_together(facility | {field: None}, facility | {field: learnt})
    assert table["thi_min"][0] <= table["thi_min"][1] <= table["thi_max"][1] <= table["thi_max"][0]
    assert sum(each > 0 for each in shares_of(table, 1)) <= sum(each > 0 for each in shares_of(table, 0))


@settings(max_examples=60)
@given(facility=facilities)
def test_the_shares_are_the_mean_of_those_that_knowing_an_input_would_leave(facility):
    together = [facility | {"status": each} for each in (None, "active", "abandoned")]
    table = rated_together(*together)
    unknown, nought, one = (np.array(shares_of(table, row)) for row in range(3))
    assert unknown == pytest.approx(2 / 7 * nought + 5 / 7 * one, abs=1e-8)


def test_classes_by_quantiles_share_the_facilities_out_evenly():
    # 6, 7, 8 and 9: limits at 6.75, 7.5, 8.25
    columns = {"volume_m3": np.full(4, 1e6), "water_hazard_class": np.array([0, 1, 2, 3.0])}
    found = as_table(score(columns, BASIC), BASIC, classes="quantiles")
    assert found["thi_class"].tolist() == list(CODES)
    assert found["thi_scheme"][0].endswith("not verified; classes by quantiles of the facilities rated")
    assert found["thi_p_very_high"].tolist() == [0, 0, 0, 1]
    assert found["thi_action"].tolist() == ["lower", "lower", "lower", "act_now"]


def test_classes_by_quantiles_of_equal_totals_and_of_none():
    same = {"volume_m3": np.full(3, 1e6), "water_hazard_class": np.full(3, 2.0)}
    found = as_table(score(same, BASIC), BASIC, classes="quantiles")
    assert found["thi_class"].tolist() == ["very_high"] * 3
    none = {"volume_m3": np.array([NAN]), "water_hazard_class": np.array([2.0])}
    assert as_table(score(none, BASIC), BASIC, classes="quantiles")["thi_class"].isna().all()


def test_no_facilities_and_nothing_known():
    empty = {name: column[:0] for name, column in four_facilities().items()}
    assert len(rate(empty, THI)["thi_expected"]) == 0
    gistm = rate({"population_at_risk": np.array([NAN])}, shipped_scheme("gistm"))
    assert np.isnan(gistm["gistm_expected"][0]) and gistm["gistm_basis"][0] is None


def test_a_table_frame_keeps_its_index():
    from tailings_plugin import rating

    table = frame(four_facilities()).set_axis([7, 8, 9, 10])
    assert rating.rate(table)["thi_p_very_high"].loc[7] == 1
