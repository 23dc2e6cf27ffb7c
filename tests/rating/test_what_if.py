"""What an outcome makes of total and rank where weights and ranges differ, by hand."""

import copy
import json

import numpy as np
import pytest

from tailings_plugin.rating.scheme import FOLDER, load_scheme, shipped_scheme
from tailings_plugin.rating.what_if import what_ifs
from tests.rating.facilities import NAN, four_facilities, one_facility, text_column
from tests.rating.tables import score

THI = shipped_scheme("thi")


def fleet(**columns):
    """Return facilities like A with some columns changed."""
    count = len(next(iter(columns.values())))
    return {name: np.repeat(column, count) for name, column in one_facility().items()} | columns


def changes(columns, row, scheme=THI):
    return {each.condition: each for each in what_ifs(score(columns, scheme), scheme, row)}


def test_a_weight_scales_what_an_outcome_changes(save):
    content = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))
    content = copy.deepcopy(content)
    content["factors"][1]["weight"] = 3
    scheme = load_scheme(save(content))
    # C counts 4 + 9 + 4 = 17; class 1 gives 4 + 3 + 4
    found = changes(four_facilities(), 2, scheme)
    assert found["water_hazard_class: slightly hazardous to water"].total == 11
    assert found["water_hazard_class: not hazardous to water"].total == 8


def test_ranks_count_those_above_and_not_the_equal():
    # 1e6 with an unknown dam; others known: 1e6 safe 12, 1e5 unsafe 12, 1e4 11
    columns = fleet(volume_m3=np.array([1e6, 1e6, 1e5, 1e4]), factor_of_safety=np.array([NAN, 1.6, 1.2, 1.2]))
    (change,) = changes(columns, 0).values()
    # a safe dam makes 12: level with two others, before the fourth
    assert (change.total, change.rank, change.rank_most, change.rank_least) == (12, 1, 1, 1)


def test_ranges_of_the_others_open_the_rank():
    # second: 1e6, dam unknown, 12 to 13; third: 1e7, class unknown, 11 to 14
    columns = fleet(
        volume_m3=np.array([1e6, 1e6, 1e7]),
        factor_of_safety=np.array([NAN, NAN, 1.2]),
        water_hazard_class=np.array([3, 3, NAN]),
    )
    (change,) = changes(columns, 0).values()
    # 12 with a safe dam: both others count more; each may be equal or less
    assert (change.total, change.rank, change.rank_most, change.rank_least) == (12, 3, 1, 3)


def test_its_own_other_unknowns_open_the_rank():
    # first: 1e6, dam and flood unknown, 11 to 13; second: 11.5, third: 12.5, both known
    columns = fleet(
        volume_m3=np.array([1e6, 10**4.5, 10**5.5]),
        factor_of_safety=np.array([NAN, 1.2, 1.2]),
        flood_zone=text_column("unknown", "inside_100y", "inside_100y"),
    )
    safe = changes(columns, 0)["factor_of_safety ≥ 1.5"]
    # 12, but 11 to 12 with the flood open: behind the third, before or behind the second
    assert (safe.total, safe.rank, safe.rank_most, safe.rank_least) == (12, 2, 2, 3)


def test_the_unrated_do_not_count():
    columns = fleet(volume_m3=np.array([1e6, NAN]), factor_of_safety=np.array([NAN, 1.2]))
    (change,) = changes(columns, 0).values()
    assert (change.rank, change.rank_least) == (1, 1)


def test_each_size_of_an_unknown_volume():
    found = changes(four_facilities(), 3)
    # D: 2 + 4 and the logarithm
    sizes = {condition: each.total for condition, each in found.items()}
    assert sizes == {
        f"volume_m3 = {size} m³": total
        for size, total in (
            ("10\u202f000", 10),
            ("100\u202f000", 11),
            ("1\u202f000\u202f000", 12),
            ("10\u202f000\u202f000", 13),
            ("100\u202f000\u202f000", 14),
        )
    }


def test_two_things_that_are_needed_cannot_be_settled_by_one(save):
    content = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))
    content["factors"][1]["unknown"] = "not_rated"
    columns = one_facility(volume_m3=None, water_hazard_class=None)
    assert changes(columns, 0, load_scheme(save(content))) == {}


def test_outcomes_of_equal_score_are_joined_in_the_language():
    scores = score(four_facilities(), THI)
    found = [each.condition for each in what_ifs(scores, THI, 2, language="ru")]
    assert "status: действующее или закрыто и рекультивировано" in found


@pytest.mark.parametrize("row", [0, 1])
def test_nothing_unknown_changes_nothing(row):
    assert changes(four_facilities(), row) == {}
