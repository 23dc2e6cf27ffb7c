"""What is asked of each facility and in which order, worked out by hand."""

import numpy as np
import pytest

from tailings_plugin.rating.asking import asks
from tailings_plugin.rating.scheme import shipped_scheme
from tests.rating.facilities import NAN, four_facilities, one_facility, text_column
from tests.rating.tables import rate, score

THI, BASIC, TRI = (shipped_scheme(name) for name in ("thi", "thi-basic", "tri"))


def asked(columns, scheme=THI, priors="scheme"):
    return asks(score(columns, scheme), scheme, priors)


def inputs(columns, scheme=THI):
    return [[each.input for each in own] for own in asked(columns, scheme)]


def test_nothing_is_asked_of_a_facility_that_is_known():
    found = inputs(four_facilities())
    assert found[0] == [] and found[1] == []


def test_the_first_is_the_one_that_the_rating_names():
    found, rated = asked(four_facilities()), rate(four_facilities(), THI)
    assert [own[0].input if own else None for own in found] == rated["thi_ask"].tolist()
    assert found[2][0].gain == rated["thi_ask_gain"][2] == pytest.approx(0.328125)


def test_all_open_inputs_of_a_facility_in_the_order_of_what_they_change():
    # C: 4 + toxicity (0-3) + management (2 of 7 states 0) + three of 0 or 1, each 1/2. Three alike come in the
    # order of the scheme. Management 1 (5/7) or 0 (2/7) moves the sum of the other four: sums of toxicity and three
    # coins (of 32) are 1, 4, 7, 8, 7, 4, 1; below 2, below 4, below 6 of the sum with management 0: 5, 20, 31;
    # with 1: 1, 12, 27. So classes with 0: 5, 15, 11, 1; with 1: 1, 11, 15, 5; now in 224: 15, 85, 97, 27.
    # In 224: |35-15| + |105-85| + |77-97| + |7-27| = 80, half 40; |7-15| + |77-85| + |105-97| + |35-27| = 32,
    # half 16; 2/7 x 40 + 5/7 x 16 = 160/7 of 224.
    own = asked(four_facilities())[2]
    assert [each.input for each in own] == [
        "water_hazard_class", "pga_g", "flood_zone", "factor_of_safety", "status",
    ]  # fmt: skip
    assert own[-1].gain == pytest.approx(160 / 7 / 224)
    assert own[1].gain == own[2].gain == own[3].gain > own[4].gain
    assert [each.variance for each in own] == pytest.approx([1.25, 0.25, 0.25, 0.25, 10 / 49])


def test_what_a_facility_cannot_be_rated_without_comes_first():
    own = asked(four_facilities())[3]  # D: no volume, all else known
    assert [(each.input, each.needed, each.weight) for each in own] == [("volume_m3", True, 1.0)]
    # With the toxicity open as well: the volume between 10^4 and 10^8 evenly, so both matter.
    both = asked(one_facility(volume_m3=None, water_hazard_class=None))[0]
    assert [(each.input, each.needed) for each in both] == [
        ("volume_m3", True), ("water_hazard_class", False),
    ]  # fmt: skip
    assert 0 < both[1].gain < 1


def test_what_changes_neither_class_nor_rank_is_not_asked():
    # 10^7 m3 and class 3 are very high whatever earthquake and state are; alone in the list the rank is 1 in any case.
    sure = one_facility(volume_m3=1e7, pga_g=None, status=None)
    assert inputs(sure) == [[]]


def test_what_changes_the_rank_alone_is_asked():
    # Two of class very high: the known one at 7 + 3 + 0 + 1 + 1 + 1 = 13, the other between 12 and 14.
    columns = {name: np.concatenate([column, column]) for name, column in one_facility().items()}
    columns |= {
        "volume_m3": np.array([1e7, 1e7]),
        "status": text_column("active", None),
        "pga_g": np.array([0.2, NAN]),
    }
    found = asked(columns)
    assert [[each.input for each in own] for own in found] == [[], ["pga_g", "status"]]
    assert [each.gain for each in found[1]] == [0, 0]
    # Far above the other, its rank is settled: nothing is asked.
    columns["volume_m3"] = np.array([1e7, 1e10])
    assert inputs(columns) == [[], []]


def test_a_bound_that_settles_the_class_is_not_asked():
    # At least 101 people and at most 1000 are one class of the risk; at least 50 people are not.
    people = {
        "population_at_risk": [None, None],
        "population_at_risk_min": [101, 50],
        "population_at_risk_max": [1000, None],
    }
    columns = {name: np.concatenate([column, column]) for name, column in one_facility().items()}
    columns |= {name: np.array(values, dtype=float) for name, values in people.items()}
    columns["water_body"] = text_column("none", "none")
    found = inputs(columns, TRI)
    assert "population_at_risk" not in found[0]
    assert found[1] == ["population_at_risk"]


def test_the_shares_of_the_register_weigh_what_is_asked():
    # All known facilities have class 3: by the register it is all but sure, by the scheme wholly open.
    columns = {"volume_m3": np.array([1e5] * 41), "water_hazard_class": np.array([NAN, *[3.0] * 40])}
    by_scheme, by_register = (asked(columns, BASIC, priors)[0][0].gain for priors in ("scheme", "register"))
    assert by_register < by_scheme / 2
