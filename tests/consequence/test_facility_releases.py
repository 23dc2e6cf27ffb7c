"""The table of releases: known releases first, nothing from nothing, and what lies outside the recorded failures."""

import numpy as np
import pytest
from pandas import isna

from tailings_plugin.consequence.facility_releases import ESTIMATES, RUNOUTS, is_estimated, release_table
from tailings_plugin.consequence.store import INPUTS

NAN = np.nan


def one(relation="rico", with_pond=False, **known):
    """Return the row of one facility, and whether it is estimated."""
    columns = {name: np.array([known.pop(name, NAN)]) for name in INPUTS}
    columns |= {name: np.array([value]) for name, value in known.items()}
    table = release_table(columns, relation, with_pond=with_pond)
    return table.iloc[0], bool(is_estimated(table)[0])


@pytest.mark.parametrize("relation", ["rico", "larrauri", "piciullo", "all"])
def test_nothing_known_gives_no_band_either(relation):
    row, estimated = one(relation)
    assert not estimated
    assert all(isna(row[name]) for name in ESTIMATES)
    assert isna(row["out_of_range"])


def test_bounds_of_a_height_are_an_estimate():
    row, estimated = one(dam_height_m_min=10.0, dam_height_m_max=20.0)
    assert estimated
    # 0.05 x 10^1.41 = 1.2852 km x 10^-1.71; 0.05 x 20^1.41 = 3.4153 km x 10^1.08
    assert row["runout_p5_km"] == pytest.approx(1.2852 * 0.0194984, rel=1e-3)
    assert row["runout_p95_km"] == pytest.approx(3.4153 * 12.02264, rel=1e-3)


def test_a_lower_bound_of_the_volume_alone_says_nothing_of_the_distance():
    row, estimated = one(volume_m3_min=1e6)
    # 0.354 million x 10^-1.93
    assert (estimated, row["released_p5_m3"]) == (True, pytest.approx(4159, abs=1))
    assert all(isna(row[name]) for name in RUNOUTS)


def test_a_known_release_is_said_to_be_given():
    row, _ = one("all", volume_m3=0.4e6, dam_height_m=29.5, release_known_m3=180_000.0)
    assert [row[name] for name in ESTIMATES[:4]] == [180_000] * 4
    assert [row[f"released_{name}_p95_m3"] for name in ("rico", "piciullo")] == [180_000] * 2
    assert (row["release_basis"], row["release_notes"]) == ("release_known_m3", "release_known_m3: as given")
    # Of 4.846 and 4.887 km the middle.
    assert row["runout_km"] == pytest.approx(4.867, abs=2e-3)


def test_a_known_release_is_enough():
    row, estimated = one(release_known_m3=180_000.0)
    assert estimated
    assert (row["released_m3"], row["release_basis"]) == (180_000, "release_known_m3")
    # An assumed height of 7 to 110 m: 1.26^0.66 x 1.61 = 1.875 km and 19.8^0.66 x 1.61 = 11.55 km.
    assert row["runout_p5_km"] == pytest.approx(1.875 * 0.0194984, rel=1e-3)
    assert row["runout_p95_km"] == pytest.approx(11.55 * 12.02264, rel=1e-3)


def test_bounds_of_a_release():
    row, _ = one(volume_m3=0.4e6, dam_height_m=29.5, release_known_m3_min=1e5, release_known_m3_max=2e5)
    assert (row["released_p5_m3"], row["released_p95_m3"]) == (1e5, 2e5)
    assert row["release_basis"] == "release_known_m3"
    row, _ = one(volume_m3=0.4e6, dam_height_m=29.5, release_known_m3_min=1e5)
    assert (row["released_p5_m3"], row["release_basis"]) == (1e5, "volume_m3")
    assert row["release_notes"] == "release_known_m3: bound as given"


def test_more_than_is_stored_is_refused():
    row, _ = one(volume_m3=0.4e6, dam_height_m=29.5, release_known_m3=0.5e6)
    # 0.354 x 0.4^1.01 million
    assert row["released_m3"] == pytest.approx(140_304, rel=1e-4)
    assert row["release_basis"] == "volume_m3"
    assert row["release_notes"] == "release_known_m3_refused: more than is stored"
    # Pond water may go with it, whether it is counted as stored or not; all may be lost.
    for more in ({"pond_volume_m3": 0.1e6}, {"pond_volume_m3": 0.1e6, "with_pond": True}):
        row, _ = one(volume_m3=0.4e6, dam_height_m=29.5, release_known_m3=0.5e6, **more)
        assert row["released_m3"] == 0.5e6
    row, _ = one(volume_m3=0.5e6, release_known_m3=0.5e6)
    assert row["released_m3"] == 0.5e6
    row, _ = one(volume_m3=0.4e6, release_known_m3=-1.0)
    assert "release_known_m3=-1_refused" in row["release_notes"]
    # An upper bound beyond the store is brought down to it.
    row, _ = one(volume_m3=0.4e6, release_known_m3_min=1e5, release_known_m3_max=9e5)
    assert (row["released_p5_m3"], row["released_p95_m3"]) == (1e5, 0.4e6)


def test_what_lies_outside_the_recorded_failures_is_told():
    # 0.354 x 1000^1.01 = 379.3 million m3; (100 x 379.3)^0.66 = 1,052; x 1.61 = 1,694 km
    row, _ = one(volume_m3=1e9, dam_height_m=100.0)
    assert row["runout_km"] == pytest.approx(1694, abs=2)
    assert row["out_of_range"] == (
        "stored_m3 1e+09: recorded 25000 to 1.55e+08; runout_km 1.69e+03: recorded 0.03 to 668"
    )
    # 0.354 x 0.00001^1.01 = 3.155e-6 million m3; (5 x 3.155e-6)^0.66 = 6.771e-4; x 1.61 = 0.00109 km: a metre.
    row, _ = one(volume_m3=10.0, dam_height_m=5.0)
    assert row["runout_km"] == pytest.approx(0.00109, abs=1e-5)
    assert "runout_km 0.00109: recorded 0.03 to 668" in row["out_of_range"]
    row, _ = one(volume_m3=15e6, dam_height_m=150.0)
    assert row["out_of_range"] == "dam_height_m 150: recorded 4 to 110"
    row, _ = one("all", volume_m3=15e6, dam_height_m=27.0)
    assert isna(row["out_of_range"])
    # Of a range its upper end counts.
    row, _ = one(capacity_m3=1e4, dam_height_m=20.0)
    assert row["out_of_range"] == "stored_m3 1e+04: recorded 25000 to 1.55e+08"
    # One relation of several is enough: Rico goes 1.61 (200 x 55.83)^0.66 = 756 km, the middle of both is inside.
    row, _ = one("all", volume_m3=150e6, dam_height_m=200.0)
    assert row["runout_km"] < 668
    assert row["out_of_range"] == "dam_height_m 200: recorded 4 to 110; runout_km 756: recorded 0.03 to 668"
