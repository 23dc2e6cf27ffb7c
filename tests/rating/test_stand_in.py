"""A capacity in the place of a volume that is not known: rated by, never printed as measured."""

import math

import pytest

from tailings_plugin.rating.analysis import explain
from tailings_plugin.rating.scheme import shipped_scheme
from tests.rating.facilities import one_facility
from tests.rating.tables import frame, rate


def first(columns):
    """Return the rating of the first facility."""
    return {name: values[0] for name, values in rate(columns, shipped_scheme("thi")).items()}


def capacity_only(**known):
    """Return a facility without a volume whose capacity is 2 million m3; log10 is 6.301."""
    return one_facility(**{"volume_m3": None, "capacity_m3": 2e6} | known)


def test_a_capacity_stands_in_for_an_unknown_volume_and_is_marked():
    """Class 3, closed 1, PGA 1, flood 1, dam 1: 7 beside the capacity; the least size is 10,000 m3, 4."""
    found = first(capacity_only())
    assert found["thi_cap"] == pytest.approx(6.30103, abs=1e-5)
    assert (found["thi"], found["thi_min"]) == (pytest.approx(13.30103, abs=1e-5), pytest.approx(11.0))
    assert found["thi_max"] == found["thi"]
    assert found["thi_assumed"] == "thi_cap"
    assert found["thi_ask"] == "volume_m3"
    assert found["thi_completeness"] == pytest.approx(100 * 5 / 6)
    assert "volume_m3 unknown: capacity_m3 stands in for it as the most it can be" in found["thi_note"]
    assert (
        "capacity_m3 2\u202f000\u202f000 (Capacity counted as 6.301029996, range 4 to 6.301029996)"
        in found["thi_note"]
    )


@pytest.mark.parametrize(
    ("known", "capacity"),
    [
        ({"volume_m3": 1e6}, 6.0),
        ({"volume_m3_max": 1e5}, 5.0),
        ({"volume_m3_min": 1e7}, 7.0),
        ({"mass_t": 3e5, "dry_density_t_m3": 1.5}, 5.30103),
        ({"mass_t": 3e5}, 6.30103),
        ({"capacity_m3": None, "capacity_m3_max": 1e7}, 7.0),
    ],
)
def test_a_capacity_stands_in_only_where_nothing_is_known_of_the_volume(known, capacity):
    found = first(capacity_only(**known))
    assert found["thi_cap"] == pytest.approx(capacity, abs=1e-5)
    stands_in = "stands in" in (found["thi_note"] or "")
    assert stands_in == (capacity == 6.30103 or known.get("capacity_m3_max") is not None)


def test_the_reasons_name_the_capacity():
    found = explain(frame(capacity_only(facility_id="A")), "thi")
    assert found.loc[0, "known"] == "Design capacity: 2\u202f000\u202f000 m³"
    known = explain(frame(capacity_only(facility_id="A", volume_m3=1e6)), "thi")
    assert known.loc[0, "known"] == "Stored volume: 1\u202f000\u202f000 m³"


@pytest.mark.parametrize("capacity", [None, 0.0, -5.0, 1e12])
def test_a_capacity_that_cannot_be_right_stands_in_for_nothing(capacity):
    found = first(capacity_only(capacity_m3=capacity))
    assert found["thi"] is None or math.isnan(found["thi"])
