"""A water hazard class that ore and process suggest: shown as a suggestion, rated as what it is, unknown."""

import numpy as np
import pandas
import pytest

from tailings_plugin.rating.analysis import compare, explain, rate, water_hazard_class
from tailings_plugin.rating.evaluate import score
from tailings_plugin.rating.requests import requests
from tailings_plugin.rating.scheme import SHIPPED, shipped_scheme
from tests.rating.facilities import four_facilities, one_facility, text_column
from tests.rating.tables import frame


def with_class(value, basis):
    return frame(one_facility(water_hazard_class=value, whc_basis=basis))


@pytest.mark.parametrize("suggested", [0, 1, 2, 3])
def test_a_suggestion_changes_nothing_of_a_rating(suggested):
    """Unknown toxicity counts as 3, range 0 to 3: whatever is suggested, the figures stay those of the unknown."""
    unknown, found = (rate(with_class(*each)) for each in ((None, None), (suggested, "fallback")))
    same = [name for name in unknown if name.startswith("thi") and name != "thi_note"]
    pandas.testing.assert_frame_equal(found[same], unknown[same])
    assert found["thi_assumed"][0] == "thi_tox"
    assert (found["thi_tox"][0], found["thi_max"][0] - found["thi_min"][0]) == (3, 3)
    assert "water_hazard_class is only suggested by ore and process" in found["thi_note"][0]
    assert found["thi_completeness"][0] == pytest.approx(100 * 5 / 6)


@pytest.mark.parametrize("basis", ["substances", "given", "refused", "unknown", None])
def test_a_class_of_any_other_basis_is_known(basis):
    found = rate(with_class(1, basis))
    assert (found["thi_tox"][0], found["thi_max"][0] - found["thi_min"][0]) == (1, 0)
    assert found["thi_basis"][0] == "known"


def test_no_scheme_takes_a_suggestion_for_known():
    for name in SHIPPED:
        table = with_class(1, "fallback").assign(population_at_risk=50)
        scores = score(table, shipped_scheme(name))
        assert all(scores.unknown(each.field).all() for each in scores_of_class(shipped_scheme(name)))


def scores_of_class(scheme):
    return [each for each in scheme.factors() if each.rule.input == "water_hazard_class"]


def test_reasons_and_requests_do_not_know_it_either():
    table = with_class(2, "fallback")
    reasons = explain(table).set_index("factor")
    assert reasons.loc["thi_tox", "known"] is pandas.NA
    assert (reasons.loc["thi_tox", "score_min"], reasons.loc["thi_tox", "score_max"]) == (0, 3)
    scheme, table = shipped_scheme("thi"), table.assign(volume_m3=1e4)  # 8 to 11: the class is open
    found, _ = requests(table, score(table, scheme), scheme, "operator")
    assert [each.input for each in found[0].asked[0]] == ["water_hazard_class"]


def test_a_class_that_becomes_known_is_told_as_unknown_before():
    before, after = rate(with_class(2, "fallback")), rate(with_class(2, "given"))
    assert compare(before, after)["why"][0].startswith("Toxicity -1 (Water hazard class: unknown → 2")


def test_a_second_run_makes_no_given_class_of_a_suggestion():
    table = pandas.DataFrame({"facility_id": ["A"], "commodity": ["gold"]})
    first = water_hazard_class(table).facilities
    assert first["whc_basis"][0] == "fallback"
    again = water_hazard_class(first).facilities
    assert again["whc_basis"][0] == "fallback"
    assert water_hazard_class(first, fallback=False).facilities["whc_basis"][0] == "unknown"


def test_the_suggested_among_many():
    columns = four_facilities() | {"whc_basis": text_column("fallback", "given", None, "fallback")}
    for dtype in (np.float64, object):
        table = frame(columns)
        table["water_hazard_class"] = table["water_hazard_class"].astype(dtype)
        found = rate(table)
        assert found["thi_tox"].tolist() == [3, 1, 3, 3]
        assert (found["thi_max"] - found["thi_min"]).round(6).tolist()[:2] == [3, 0]
