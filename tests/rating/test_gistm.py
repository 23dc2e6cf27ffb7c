"""The consequence class of GISTM, Annex 2: each limit from both sides, the driver, the design criteria."""

import numpy as np
import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.gistm import column_names, exceedance_percent
from tailings_plugin.rating.scheme import shipped_scheme
from tests.rating.facilities import text_column
from tests.rating.tables import classify, score

GISTM = shipped_scheme("gistm")
LEVELS = ("low", "significant", "high", "very_high", "extreme")


def classified(language="en", **inputs):
    columns = {name: text_column(value) for name, value in inputs.items()}
    table = classify(score(columns, GISTM, language), GISTM, 50, language)
    return {name: column[0] for name, column in table.items()}


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        # read: none; 1-10; 10-100; 100-1,000; more than 1,000. A shared limit goes to the higher band.
        ("population_at_risk", 0, "low"),
        ("population_at_risk", 1, "significant"),
        ("population_at_risk", 9.9, "significant"),
        ("population_at_risk", 10, "high"),
        ("population_at_risk", 99, "high"),
        ("population_at_risk", 100, "very_high"),
        ("population_at_risk", 1000, "very_high"),
        ("population_at_risk", 1001, "extreme"),
        # read: none; unspecified; 1-10; 10-100; more than 100
        ("loss_of_life", 0, "low"),
        ("loss_of_life", 0.5, "significant"),
        ("loss_of_life", 1, "high"),
        ("loss_of_life", 9.9, "high"),
        ("loss_of_life", 10, "very_high"),
        ("loss_of_life", 100, "very_high"),
        ("loss_of_life", 101, "extreme"),
        # recalled: 10-20 km2 high, more very high
        ("affected_area_km2", 0, "low"),
        ("affected_area_km2", 9.99, "significant"),
        ("affected_area_km2", 10, "high"),
        ("affected_area_km2", 20, "high"),
        ("affected_area_km2", 20.01, "very_high"),
        # recalled: 500-1,000 high, more than 1,000 very high, more than 5,000 extreme
        ("people_disrupted", 0, "low"),
        ("people_disrupted", 499, "significant"),
        ("people_disrupted", 500, "high"),
        ("people_disrupted", 1000, "high"),
        ("people_disrupted", 1001, "very_high"),
        ("people_disrupted", 5000, "very_high"),
        ("people_disrupted", 5001, "extreme"),
        # recalled: less than 1, 10, 100, 1,000 million USD, and more
        ("losses_million_usd", 0.99, "low"),
        ("losses_million_usd", 1, "significant"),
        ("losses_million_usd", 9.99, "significant"),
        ("losses_million_usd", 10, "high"),
        ("losses_million_usd", 99.9, "high"),
        ("losses_million_usd", 100, "very_high"),
        ("losses_million_usd", 999, "very_high"),
        ("losses_million_usd", 1000, "extreme"),
        *(("environment_class", level, level) for level in LEVELS),
        *(("health_class", level, level) for level in LEVELS),
    ],
)
def test_every_limit_from_both_sides(field, value, expected):
    assert classified(**{field: value})["gistm_class"] == expected


@pytest.mark.parametrize(
    ("level", "operation", "closure"),
    [
        ("low", 200, 10_000),
        ("significant", 1000, 10_000),
        ("high", 2475, 10_000),
        ("very_high", 5000, 10_000),
        ("extreme", 10_000, 10_000),
    ],
)
def test_design_criteria(level, operation, closure):
    result = classified(environment_class=level)
    assert (result["gistm_operation_return_years"], result["gistm_closure_return_years"]) == (
        operation,
        closure,
    )


def test_lifetime_exceedance():
    # 1 - (1 - 1/2475)^50 = 2.0 %
    assert classified(environment_class="high")["gistm_exceedance_percent"] == pytest.approx(2.0, abs=0.005)
    # 1 - (1 - 1/200)^200 = 63.3 %
    assert exceedance_percent(np.array([200.0]), 200)[0] == pytest.approx(63.3, abs=0.05)


def test_the_highest_category_wins_and_is_named():
    result = classified(
        population_at_risk=50, loss_of_life=20, environment_class="very_high", people_disrupted=3
    )
    assert result["gistm_class"] == "very_high"
    assert result["gistm_driver"] == "Potential loss of life; Environment, judged"
    assert (result["gistm_population"], result["gistm_disruption"]) == ("high", "significant")
    assert result["gistm_area"] is None


def test_unknown_categories_could_only_raise_the_class():
    result = classified(population_at_risk=50)
    assert (result["gistm_class"], result["gistm_class_max"]) == ("high", "extreme")
    assert "loss_of_life (Potential loss of life counted as 0, range 0 to 4)" in result["gistm_note"]


def test_all_known_is_certain():
    result = classified(
        population_at_risk=5,
        loss_of_life=0,
        affected_area_km2=1,
        environment_class="low",
        people_disrupted=0,
        health_class="low",
        losses_million_usd=0.1,
    )
    assert result["gistm_class"] == result["gistm_class_max"] == "significant"
    assert result["gistm_note"] is None


@pytest.mark.parametrize(
    ("field", "value"), [("population_at_risk", 10), ("population_at_risk", 100), ("loss_of_life", 10)]
)
def test_a_value_in_two_bands_says_so(field, value):
    assert (
        f"{field} {value} stands in two bands: the higher is taken"
        in classified(**{field: value})["gistm_note"]
    )


def test_a_value_in_one_band_does_not():
    assert "two bands" not in classified(population_at_risk=1000)["gistm_note"]


def test_nothing_known_gives_no_class():
    result = classified(population_at_risk=None)
    assert (result["gistm_class"], result["gistm_class_max"], result["gistm_driver"]) == (None, None, None)
    assert np.isnan(result["gistm_operation_return_years"])
    assert result["gistm_note"].startswith("cannot be rated: none of population_at_risk, loss_of_life")


def test_bad_values_never_make_a_class():
    result = classified(population_at_risk=-1, environment_class="catastrophic")
    assert result["gistm_class"] is None
    assert "population_at_risk must not be less than 0" in result["gistm_note"]
    assert "environment_class must be one of low, significant" in result["gistm_note"]


def test_a_table_without_any_category_is_refused():
    with pytest.raises(DataProblem, match="none of the fields that scheme gistm reads: population_at_risk"):
        score({"volume_m3": text_column(1.0)}, GISTM)


def test_russian_driver():
    assert classified("ru", loss_of_life=5)["gistm_driver"] == "Возможные жертвы"


def test_names_are_those_of_the_columns():
    assert [name for name, _ in column_names(GISTM)] == list(classified(loss_of_life=5))


def test_fifty_years_are_taken_unless_told_otherwise():
    scores = score({"environment_class": text_column("low")}, GISTM)
    # 1 - (1 - 1/200)^50 = 22.17 %; in 1 year 0.5 %
    assert classify(scores, GISTM)["gistm_exceedance_percent"][0] == pytest.approx(22.17, abs=0.005)
    assert classify(scores, GISTM, 1)["gistm_exceedance_percent"][0] == pytest.approx(0.5)


def test_rows_keep_to_themselves():
    columns = {
        "population_at_risk": text_column(5, None, 5000),
        "health_class": text_column(None, None, "low"),
    }
    table = classify(score(columns, GISTM), GISTM)
    assert table["gistm_class"].tolist() == ["significant", None, "extreme"]
    assert table["gistm_driver"].tolist() == ["People at risk", None, "People at risk"]
    assert table["gistm_health"].tolist() == [None, None, "low"]
    assert table["gistm_class_max"].tolist() == ["extreme", None, "extreme"]
    assert table["gistm_operation_return_years"] == pytest.approx([1000, np.nan, 10_000], nan_ok=True)


def test_a_category_that_is_unknown_is_no_driver():
    # low in the one known category; the others count as low too but are not known
    assert classified(health_class="low")["gistm_driver"] == "Health and society, judged"
