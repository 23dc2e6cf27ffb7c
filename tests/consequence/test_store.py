"""What is stored, from whatever the inventory knows."""

import numpy as np
import pytest

from tailings_plugin.consequence.store import BOUNDS, INPUTS, stores


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


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("volume_m3", 0.0),
        ("pond_volume_m3", 0.0),
        ("mass_t", 1e-9),
        ("dry_density_t_m3", 1e-9),
        ("capacity_m3", 1e-9),
        ("area_m2", 1e-9),
        ("dam_height_m", 1e-9),
    ],
)
def test_what_is_possible_and_what_is_not(name, least):
    # Stores and ponds may be empty; a mass, density, capacity, area or dam of 0 is none.
    possible = one(**{name: least})
    refused = one(**{name: least - 1e-6})
    assert not any("refused" in note for note in possible.notes[0])
    assert any(note.startswith(f"{name}=") and note.endswith("_refused") for note in refused.notes[0])


def test_an_empty_store_is_known_to_be_empty():
    store = one(volume_m3=0.0, mass_t=100.0)
    assert store.basis[0] == "volume_m3"
    assert store.volume_m3.high[0] == 0


def test_the_highest_possible_dam():
    assert one(dam_height_m=400.0).height_m.best[0] == 400
    too_high = one(dam_height_m=400.1)
    assert too_high.notes[0][0] == "dam_height_m=400.1_refused (feet?)"
    assert np.isnan(too_high.height_m.best[0])
    # Only of a dam feet are suspected.
    assert one(dam_height_m=-3.0).notes[0][0] == "dam_height_m=-3_refused"


def test_the_pond_is_added_to_every_end_of_a_range():
    store = one(True, mass_t=300.0, pond_volume_m3=10.0)
    np.testing.assert_equal([part[0] for part in store.volume_m3.parts], [160, np.nan, 310])


def test_inputs_stay_as_they_were():
    columns = {name: np.array([-1.0]) for name in INPUTS}
    stores(columns, (1.0, 2.0), False)
    assert all(values[0] == -1 for values in columns.values())


def test_rows_have_notes_of_their_own():
    columns = {name: np.full(2, np.nan) for name in INPUTS}
    columns["volume_m3"] = np.array([5.0, -5.0])
    columns["dam_height_m"] = np.array([np.nan, 20.0])
    store = stores(columns, (1.0, 2.0), False)
    assert store.notes == [["dam_height_unknown: 7-110 m assumed"], ["volume_m3=-5_refused"]]
    assert store.basis.tolist() == ["volume_m3", None]


def bounded(with_pond=False, density=(1.0, 2.0), **known):
    columns = {name: np.array([known.get(name, np.nan)]) for name in (*INPUTS, *BOUNDS)}
    return stores(columns, density, with_pond)


@pytest.mark.parametrize(
    ("known", "low", "best", "high", "basis"),
    [
        ({"volume_m3_min": 3.0, "volume_m3_max": 5.0}, 3, np.nan, 5, "volume_m3"),
        ({"volume_m3_max": 5.0}, 0, np.nan, 5, "volume_m3"),
        ({"volume_m3": 4.0, "volume_m3_min": 3.0, "volume_m3_max": 5.0}, 3, 4, 5, "volume_m3"),
        ({"volume_m3": 9.0, "volume_m3_min": 3.0, "volume_m3_max": 5.0}, 3, 9, 9, "volume_m3"),
        ({"volume_m3_min": 3.0, "capacity_m3": 80.0}, 3, np.nan, 80, "0-capacity_m3"),
        ({"volume_m3_min": 3.0}, 3, np.nan, np.nan, "volume_m3"),
        # 300 to 600 t at 1.5 t/m3, at 1.2 to 1.5, at an assumed 1 to 2
        (
            {"mass_t_min": 300.0, "mass_t_max": 600.0, "dry_density_t_m3": 1.5},
            200, np.nan, 400, "mass_t / dry_density_t_m3",
        ),
        (
            {"mass_t": 300.0, "dry_density_t_m3_min": 1.2, "dry_density_t_m3_max": 1.5},
            200, np.nan, 250, "mass_t / dry_density_t_m3",
        ),
        ({"mass_t_min": 300.0, "mass_t_max": 600.0}, 150, np.nan, 600, "mass_t / 1-2 t/m3"),
        ({"capacity_m3_max": 80.0}, 0, np.nan, 80, "0-capacity_m3"),
        (
            {"area_m2": 10.0, "dam_height_m_min": 3.0, "dam_height_m_max": 4.0},
            0, np.nan, 40, "0-area_m2 x dam_height_m",
        ),
    ],
)  # fmt: skip
def test_bounds_widen_what_they_are_of(known, low, best, high, basis):
    store = bounded(**known)
    np.testing.assert_allclose([part[0] for part in store.volume_m3.parts], [low, best, high], rtol=1e-12)
    assert store.basis[0] == basis


def test_a_lower_bound_alone_says_so():
    store = bounded(volume_m3_min=3e6, dam_height_m=20)
    assert store.notes[0] == ["volume_m3_at_least_3e+06: no upper bound"]


def test_an_open_end_of_the_height_is_that_of_the_recorded_failures():
    assert [part[0] for part in bounded(volume_m3=5.0, dam_height_m_min=20).height_m.parts][::2] == [20, 110]
    assert [part[0] for part in bounded(volume_m3=5.0, dam_height_m_max=20).height_m.parts][::2] == [7, 20]
    assert [part[0] for part in bounded(volume_m3=5.0, dam_height_m_min=150).height_m.parts][::2] == [
        150,
        150,
    ]


def test_bounds_of_the_pond_are_added_end_by_end():
    store = bounded(True, volume_m3=5.0, pond_volume_m3_min=1.0, pond_volume_m3_max=2.0)
    np.testing.assert_equal([part[0] for part in store.volume_m3.parts], [6, np.nan, 7])


def test_bounds_that_cannot_be_are_refused_and_named():
    store = bounded(volume_m3_min=9.0, volume_m3_max=5.0, capacity_m3=8.0)
    assert store.notes[0][0] == "volume_m3=9-5_refused"
    assert [part[0] for part in store.volume_m3.parts][::2] == [0, 8]
