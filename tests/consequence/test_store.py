"""What is stored, from whatever the inventory knows."""

import numpy as np
import pytest

from tailings_plugin.consequence.store import INPUTS, stores


def one(with_pond=False, density=(1.0, 2.0), **known):
    columns = {name: np.array([known.get(name, np.nan)]) for name in INPUTS}
    return stores(columns, density, with_pond)


@pytest.mark.parametrize(
    ("known", "low", "best", "high", "basis"),
    [
        ({"volume_m3": 5.0, "mass_t": 100.0}, 5, 5, 5, "volume_m3"),
        ({"mass_t": 300.0, "dry_density_t_m3": 1.5}, 200, 200, 200, "mass_t / dry_density_t_m3"),
        ({"mass_t": 300.0}, 150, np.nan, 300, "mass_t / 1-2 t/m3"),
        ({"capacity_m3": 80.0}, 0, np.nan, 80, "0-capacity_m3"),
        ({"area_m2": 10.0, "dam_height_m": 4.0}, 0, np.nan, 40, "0-area_m2 x dam_height_m"),
        ({"area_m2": 10.0}, np.nan, np.nan, np.nan, None),
        ({}, np.nan, np.nan, np.nan, None),
    ],
)
def test_volume_from_what_is_known(known, low, best, high, basis):
    store = one(**known)
    np.testing.assert_equal([part[0] for part in store.volume_m3.parts], [low, best, high])
    assert store.basis[0] == basis


def test_pond_water_is_added_on_request():
    assert one(volume_m3=5.0, pond_volume_m3=2.0).volume_m3.best[0] == 5
    assert one(True, volume_m3=5.0, pond_volume_m3=2.0).volume_m3.best[0] == 7
    without = one(True, volume_m3=5.0, dam_height_m=10.0)
    assert without.volume_m3.best[0] == 5
    assert without.notes[0] == ["pond_volume_unknown"]


def test_unknown_height_takes_the_recorded_range():
    store = one(volume_m3=5.0)
    np.testing.assert_equal([part[0] for part in store.height_m.parts], [7, np.nan, 110])
    assert store.notes[0] == ["dam_height_unknown: 7-110 m assumed"]


def test_impossible_values_become_unknown_and_are_named():
    store = one(volume_m3=-1.0, dam_height_m=1300.0, capacity_m3=8.0)
    assert store.basis[0] == "0-capacity_m3"
    assert np.isnan(store.height_m.best[0])
    assert store.notes[0][:2] == ["volume_m3=-1_refused", "dam_height_m=1300_refused (feet?)"]
