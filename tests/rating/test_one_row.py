"""The total of one facility from its values: worked out by hand, and the same as a rating of the whole table."""

import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailings_plugin.rating.analysis import rate
from tailings_plugin.rating.one_row import BEST, HIGH, LOW, class_of, row_total

KNOWN = {
    "volume_m3": 1e6, "water_hazard_class": 2, "status": "abandoned", "pga_g": 0.2, "flood_zone": "outside_100y",
    "factor_of_safety": 1.2,
}  # fmt: skip


@pytest.mark.parametrize(
    ("values", "best", "low", "high"),
    [
        # log10(1e6) = 6, class 2, abandoned 1, 0.2 g 1, outside 0, below 1.5: 1
        ({}, 11.0, 11.0, 11.0),
        ({"pga_g": 0.1}, 11.0, 11.0, 11.0),
        ({"pga_g": 0.0999}, 10.0, 10.0, 10.0),
        ({"factor_of_safety": 1.5}, 10.0, 10.0, 10.0),
        # the class counts as 3 where it is unknown, and may be 0 to 3
        ({"water_hazard_class": None}, 12.0, 9.0, 12.0),
        ({"water_hazard_class": 1, "whc_basis": "fallback"}, 12.0, 9.0, 12.0),
        ({"water_hazard_class": "2"}, 11.0, 11.0, 11.0),
        ({"water_hazard_class": 2.0}, 11.0, 11.0, 11.0),
        # what cannot be counts as unknown
        ({"water_hazard_class": 7}, 12.0, 9.0, 12.0),
        ({"water_hazard_class": True}, 12.0, 9.0, 12.0),
        ({"pga_g": 20.0}, 11.0, 10.0, 11.0),
        ({"pga_g": -0.2}, 11.0, 10.0, 11.0),
        ({"factor_of_safety": float("inf")}, 11.0, 10.0, 11.0),
        ({"status": "no code"}, 11.0, 10.0, 11.0),
        ({"volume_m3": None, "mass_t": 2e5, "dry_density_t_m3": 2.0}, 10.0, 10.0, 10.0),
        ({"volume_m3": None, "volume_m3_min": 1e5, "volume_m3_max": 1e6}, 11.0, 10.0, 11.0),
        ({"volume_m3": 1e6, "volume_m3_min": 1e5, "volume_m3_max": 1e7}, 11.0, 10.0, 12.0),
        ({"volume_m3": None}, None, None, None),
        ({"volume_m3": 0}, None, None, None),
        ({"volume_m3": -5.0}, None, None, None),
        ({"volume_m3": 2e11}, None, None, None),  # more than 1e11 is no volume
        ({"volume_m3": "many"}, None, None, None),
    ],
)
def test_the_total_of_a_facility(values, best, low, high):
    values = {**KNOWN, **values}
    found = [row_total("thi", values, end) for end in (BEST, LOW, HIGH)]
    assert found == [None if each is None else pytest.approx(each, abs=1e-9) for each in (best, low, high)]


def test_of_nothing_known_there_is_no_total():
    assert row_total("thi", {}) is None
    assert row_total("thi", {"status": "unknown", "volume_m3_max": None}) is None


def test_a_boolean_is_not_taken_for_the_number_asked_before():
    """Python holds 1, 1.0 and true for equal: what was kept of one must not be given for the other."""
    assert row_total("thi", {**KNOWN, "water_hazard_class": 1}) == 10.0
    assert row_total("thi", {**KNOWN, "water_hazard_class": True}) == 12.0
    assert row_total("thi", {**KNOWN, "volume_m3": True}) is None


@pytest.mark.parametrize(
    ("total", "code"),
    [(5.999, "low"), (6, "medium"), (8.0, "high"), (9.9999999999, "very_high"), (99, "very_high")],
)
def test_the_class_of_a_total(total, code):
    """Below 6, 8 and 10; what lies within a ten-digit rounding of a limit lies on it, as in a rating."""
    assert class_of("thi", total) == code


FIGURES = st.one_of(
    st.none(),
    st.floats(-1e13, 1e13),
    st.sampled_from([0.1, 1.5, 0, 3, 20, 1e11, float("inf")]),
    st.integers(-2, 10**7),
)
FACILITIES = st.fixed_dictionaries(
    {
        "volume_m3": FIGURES, "volume_m3_min": FIGURES, "volume_m3_max": FIGURES, "capacity_m3": FIGURES,
        "mass_t": FIGURES, "dry_density_t_m3": st.sampled_from([None, 1.6, 0, -1]),
        "water_hazard_class": st.sampled_from([None, 0, 1, 2, 3, 4]),
        "whc_basis": st.sampled_from([None, "fallback", "given"]),
        "status": st.sampled_from([None, "active", "closed", "unknown", "x"]),
        "pga_g": st.one_of(FIGURES, st.floats(-0.1, 4)), "pga_g_min": st.one_of(st.none(), st.floats(0, 1)),
        "factor_of_safety": st.one_of(FIGURES, st.floats(0, 21)),
        "factor_of_safety_max": st.one_of(st.none(), st.floats(0, 3)),
        "flood_zone": st.sampled_from([None, "inside_100y", "outside_100y", "unknown"]),
    }
)  # fmt: skip


@given(FACILITIES, st.sampled_from(["thi", "thi-basic"]))
def test_it_is_that_of_a_rating_of_the_table(values, scheme):
    rated = rate(
        pandas.DataFrame({name: pandas.Series([value], dtype=object) for name, value in values.items()}),
        scheme,
    )
    for end, column in ((BEST, "thi"), (LOW, "thi_min"), (HIGH, "thi_max")):
        expected = rated[column][0]
        found = row_total(scheme, values, end)
        assert found == (None if pandas.isna(expected) else pytest.approx(expected, abs=1e-9)), column
    if row_total(scheme, values) is not None:
        assert class_of(scheme, row_total(scheme, values)) == rated["thi_class"][0]
