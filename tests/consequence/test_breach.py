"""Relations against values worked by hand or printed with the relations' review of recorded failures."""

import csv
from pathlib import Path

import numpy as np
import pytest

from tailings_plugin.consequence import breach
from tailings_plugin.consequence.breach import Span

# Height m, stored m3, then released million m3 by Rico, Larrauri & Lall, Piciullo: worked apart from this
# code for the validation notes, to the digits printed there.
FAILURES = {
    "Los Frailes 1998": (27, 15.0e6, "5.46", "4.35", "1.37"),
    "Stava 1985": (29.5, 0.4e6, "0.140", "0.139", "0.16"),
    "Fundao 2015": (110, 56.4e6, "20.79", "15.31", "12.45"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_released_volume_to_the_printed_digit(name):
    height_m, stored_m3, *printed = FAILURES[name]
    for relation, text in zip(("rico", "larrauri", "piciullo"), printed, strict=True):
        released_million = breach.released_volume_m3(relation, stored_m3, height_m) / 1e6
        digits = len(text.split(".")[1])
        assert f"{released_million:.{digits}f}" == text, relation


def test_rico_distance_by_hand():
    # log10(27 x 6.8) = log10(183.6) = 2.26387; x 0.66 = 1.49416; 10^1.49416 = 31.200; x 1.61 = 50.23 km
    assert breach.runout_km("rico", 15e6, 6.8e6, 27) == pytest.approx(50.23, abs=0.01)


def test_larrauri_distance_by_hand():
    # H_f = 27 x 6.8/15 x 6.8 = 83.232; log10 = 1.92029; x 0.545 = 1.04656; 10^1.04656 = 11.1316
    # 11.1316 x 3.04 = 33.84 km
    assert breach.runout_km("larrauri", 15e6, 6.8e6, 27) == pytest.approx(33.84, abs=0.01)


def test_height_alone_by_hand():
    # 10^1.41 = 25.704; x 0.05 = 1.2852 km
    assert breach.runout_from_height_km(10) == pytest.approx(1.2852, abs=1e-4)


def test_release_never_exceeds_the_store():
    # Piciullo, 1,000 m3 behind 100 m: 10^0.33 x 68.07 x 97.27 = 14,156 m3 > 1,000 m3
    assert breach.released_volume_m3("piciullo", 1000.0, 100.0) == 1000.0
    stored = np.array([0.0, 1.0, 1e3, 1e6, 1e9, 1e12])
    for relation in breach.RELATIONS:
        columns = breach.release_columns(relation, Span.known(stored), Span.known(np.full(6, 200.0)))
        for name in ("released_m3", "released_p5_m3", "released_p50_m3", "released_p95_m3"):
            assert (columns[name] <= stored).all(), (relation, name)


def test_nothing_stored_nothing_travels():
    zero = Span.known(np.array([0.0]))
    for relation in ("rico", "larrauri"):
        columns = breach.release_columns(relation, zero, Span.known(np.array([20.0])))
        assert columns["runout_km"][0] == 0.0
        assert columns["runout_p95_km"][0] == 0.0


def test_band_by_hand():
    # Rico, Stava: V_F 0.1403 million m3; x 10^-1.93 = 0.01175, x 10^-0.14 = 0.72444, x 10^0.35 = 2.23872
    columns = breach.release_columns("rico", Span.known(np.array([0.4e6])), Span.known(np.array([29.5])))
    released = columns["released_m3"][0]
    assert released == pytest.approx(140_304, rel=1e-4)  # 0.354 x 0.4^1.01 = 0.354 x 0.39635
    assert columns["released_p5_m3"][0] == pytest.approx(released * 0.0117490, rel=1e-5)
    assert columns["released_p50_m3"][0] == pytest.approx(released * 0.724436, rel=1e-5)
    assert columns["released_p95_m3"][0] == pytest.approx(released * 2.238721, rel=1e-5)
    distance = columns["runout_km"][0]
    # H V_F = 29.5 x 0.140304 = 4.13897; ^0.66 = 2.5533; x 1.61 = 4.111 km
    assert distance == pytest.approx(4.111, abs=0.001)
    assert columns["runout_p5_km"][0] == pytest.approx(distance * 0.0194984, rel=1e-5)  # 10^-1.71
    assert columns["runout_p95_km"][0] == pytest.approx(distance * 12.02264, rel=1e-5)  # 10^1.08


def test_ranges_widen_the_band_and_leave_the_best_unknown():
    nan = np.array([np.nan])
    stored = Span(np.array([1e6]), nan, np.array([4e6]))
    columns = breach.release_columns("rico", stored, Span.known(np.array([20.0])))
    assert np.isnan(columns["released_m3"][0])
    # 0.354 million x 10^-1.93 = 4,159 m3; 0.354 x 4^1.01 = 1.43577 million x 2.238721 = 3.2143 million
    assert columns["released_p5_m3"][0] == pytest.approx(4159, abs=1)
    assert columns["released_p95_m3"][0] == pytest.approx(3.2143e6, rel=1e-4)


def test_unknown_height_keeps_the_volume_and_ranges_the_distance():
    height = Span(np.array([7.0]), np.array([np.nan]), np.array([110.0]))
    columns = breach.release_columns("larrauri", Span.known(np.array([1e6])), height)
    assert columns["released_m3"][0] == pytest.approx(332_000)
    assert np.isnan(columns["runout_km"][0])
    assert columns["runout_p5_km"][0] < columns["runout_p95_km"][0]


def test_unknown_volume_leaves_rico_the_height():
    nan = np.array([np.nan])
    columns = breach.release_columns("rico", Span(nan, nan, nan), Span.known(np.array([10.0])))
    assert np.isnan(columns["released_p95_m3"][0])
    assert columns["runout_km"][0] == pytest.approx(1.2852, abs=1e-4)


def test_envelope_is_lowest_highest_and_middle():
    height, stored = Span.known(np.array([27.0])), Span.known(np.array([15e6]))
    parts = [breach.release_columns(relation, stored, height) for relation in breach.RELATIONS]
    whole = breach.envelope(parts)
    # Of 5.46, 4.35 and 1.37 million m3 the middle is 4.35.
    assert f"{whole['released_m3'][0] / 1e6:.2f}" == "4.35"
    assert whole["released_p5_m3"][0] == min(part["released_p5_m3"][0] for part in parts)
    assert whole["released_p95_m3"][0] == max(part["released_p95_m3"][0] for part in parts)
    # Two relations give a distance: the middle of two is their mean, Piciullo is left out.
    assert whole["runout_km"][0] == pytest.approx((parts[0]["runout_km"][0] + parts[1]["runout_km"][0]) / 2)


def test_envelope_of_unknowns_is_unknown():
    nan = np.array([np.nan])
    part = breach.release_columns("piciullo", Span(nan, nan, nan), Span(nan, nan, nan))
    assert all(np.isnan(column[0]) for column in breach.envelope([part, part]).values())


# The scatter of log10(observed / predicted) as printed with the relations: p5, median, p95.
SCATTER = {
    ("rico", "volume"): (-1.93, -0.14, 0.35),
    ("larrauri", "volume"): (-1.97, -0.09, 0.45),
    ("piciullo", "volume"): (-1.31, 0.07, 0.73),
    ("rico", "distance"): (-1.71, -0.28, 1.08),
    ("larrauri", "distance"): (-1.40, -0.17, 1.27),
}


@pytest.mark.parametrize(("relation", "what"), SCATTER)
def test_bands_are_those_printed(relation, what):
    # A store so large that no band reaches it.
    stored, height = Span.known(np.array([50e6])), Span.known(np.array([20.0]))
    columns = breach.release_columns(relation, stored, height)
    head, unit = ("released", "m3") if what == "volume" else ("runout", "km")
    best = columns[f"{head}_{unit}"][0]
    found = [np.log10(columns[f"{head}_{name}_{unit}"][0] / best) for name in ("p5", "p50", "p95")]
    assert found == pytest.approx(SCATTER[relation, what], abs=1e-9)


def test_piciullo_tells_no_distance():
    columns = breach.release_columns("piciullo", Span.known(np.ones(2)), Span.known(np.ones(2)))
    assert all(np.isnan(columns[f"runout_{name}km"]).all() for name in ("", "p5_", "p50_", "p95_"))
    assert np.isnan(breach.runout_km("piciullo", np.ones(2), np.ones(2), 1.0)).all()
    assert breach.runout_km("piciullo", np.ones(2), np.ones(2), 1.0).shape == (2,)


def test_bands_never_exceed_what_is_stored_at_each_end():
    # Of a range each end has its own ceiling.
    stored = Span(np.array([1e3]), np.array([1e4]), np.array([1e5]))
    columns = breach.release_columns("piciullo", stored, Span.known(np.array([400.0])))
    # Piciullo at 400 m: 2.138 x 1000^0.611 x 386.5 = 56,300 m3 > 1,000: p5 is a twentieth of the store.
    assert columns["released_p5_m3"][0] == pytest.approx(1e3 * 10**-1.31)
    # The median lies 10^0.07 above the prediction, which is the whole store.
    assert columns["released_p50_m3"][0] == 1e4
    assert columns["released_p95_m3"][0] == 1e5


def test_nothing_stored_low_travels_nowhere_and_high_does():
    stored = Span(np.array([0.0]), np.array([np.nan]), np.array([1e6]))
    for relation in ("rico", "larrauri"):
        columns = breach.release_columns(relation, stored, Span.known(np.array([20.0])))
        assert columns["runout_p5_km"][0] == 0
        assert columns["runout_p95_km"][0] > 1
        assert np.isnan(columns["runout_km"][0])


def test_rico_by_height_takes_the_range_of_an_unknown_height():
    nan = np.array([np.nan])
    height = Span(np.array([7.0]), nan, np.array([110.0]))
    columns = breach.release_columns("rico", Span(nan, nan, nan), height)
    # 0.05 x 7^1.41 = 0.7773 km x 10^-1.71; 0.05 x 110^1.41 = 37.79 km x 10^1.08
    assert columns["runout_p5_km"][0] == pytest.approx(0.7773 * 0.0194984, rel=1e-3)
    assert columns["runout_p95_km"][0] == pytest.approx(37.79 * 12.02264, rel=1e-3)
    assert np.isnan(columns["runout_km"][0])
    # Larrauri needs the volume.
    columns = breach.release_columns("larrauri", Span(nan, nan, nan), height)
    assert np.isnan(columns["runout_p95_km"][0])


def test_spans_give_way_only_where_all_is_unknown():
    nan = np.nan
    one = Span(np.array([1.0, nan]), np.array([nan, nan]), np.array([3.0, nan]))
    two = Span.known(np.array([7.0, 8.0]))
    low, best, high = one.or_else(two).parts
    np.testing.assert_array_equal(low, [1, 8])
    np.testing.assert_array_equal(best, [nan, 8])
    np.testing.assert_array_equal(high, [3, 8])


def test_an_envelope_where_one_relation_knows():
    nan = np.nan
    names = ("released_m3", "released_p5_m3", "released_p95_m3")
    one = dict(zip(names, np.array([[nan, 4.0], [nan, 1.0], [nan, 9.0]]), strict=True))
    two = dict(zip(names, np.array([[5.0, 6.0], [2.0, 2.0], [7.0, 8.0]]), strict=True))
    whole = breach.envelope(iter([one, two]))
    assert whole["released_m3"].tolist() == [5, 5]
    assert whole["released_p5_m3"].tolist() == [2, 1]
    assert whole["released_p95_m3"].tolist() == [7, 9]


def test_a_known_release_goes_before_the_relations():
    stored, height = Span.known(np.array([0.4e6])), Span.known(np.array([29.5]))
    given = Span.known(np.array([180_000.0]))
    for relation in breach.RELATIONS:
        columns = breach.release_columns(relation, stored, height, given)
        volumes = [columns[name][0] for name in columns if name.startswith("released")]
        assert volumes == [180_000] * 4, relation
    # 29.5 x 0.18 = 5.31; ^0.66 = 3.0100; x 1.61 = 4.846 km
    columns = breach.release_columns("rico", stored, height, given)
    assert columns["runout_km"][0] == pytest.approx(4.846, abs=1e-3)
    assert columns["runout_p95_km"][0] == pytest.approx(4.846 * 12.02264, rel=1e-3)
    # H_f = 29.5 x 0.18/0.4 x 0.18 = 2.3895; ^0.545 = 1.6076; x 3.04 = 4.887 km
    columns = breach.release_columns("larrauri", stored, height, given)
    assert columns["runout_km"][0] == pytest.approx(4.887, abs=1e-3)


def test_a_known_release_runs_farther_the_less_was_stored():
    # Larrauri, from 1 million m3: H_f = 29.5 x 0.18 x 0.18 = 0.9558; ^0.545 = 0.97566; x 3.04 = 2.966 km; from 0.4
    # million 4.887 km; of nothing known to be left behind all was lost: 5.31^0.545 = 2.4843; x 3.04 = 7.552 km.
    height, given = Span.known(np.full(2, 29.5)), Span.known(np.full(2, 180_000.0))
    nan = np.full(2, np.nan)
    stored = Span(np.array([0.4e6, 0.0]), nan, np.array([1e6, 1e6]))
    columns = breach.release_columns("larrauri", stored, height, given)
    assert columns["runout_p5_km"] == pytest.approx(np.full(2, 2.966 * 10**-1.40), rel=1e-3)
    assert columns["runout_p95_km"] == pytest.approx(np.array([4.887, 7.552]) * 10**1.27, rel=1e-3)
    # Without a store Rico goes by the volume, not by the height alone, and Larrauri cannot tell.
    unknown = Span(nan, nan, nan)
    assert breach.release_columns("rico", unknown, height, given)["runout_km"] == pytest.approx(
        np.full(2, 4.846), abs=1e-3
    )
    assert np.isnan(breach.release_columns("larrauri", unknown, height, given)["runout_p95_km"]).all()


def test_bounds_of_a_release_are_the_ends_of_the_band():
    # Rico: 140,309 m3 from 0.4 million, 5 % 1,649 and 95 % 314,113 m3.
    nan = np.nan
    stored, height = Span.known(np.full(4, 0.4e6)), Span.known(np.full(4, 29.5))
    low, high = np.array([100_000, 200_000, nan, nan]), np.array([120_000, nan, 50_000, nan])
    columns = breach.release_columns("rico", stored, height, Span(low, np.full(4, nan), high))
    for name, expected in (
        ("released_p5_m3", [100_000, 200_000, 1649, 1649]),
        ("released_m3", [120_000, 200_000, 50_000, 140_309]),
        ("released_p95_m3", [120_000, 314_113, 50_000, 314_113]),
    ):
        assert columns[name] == pytest.approx(np.array(expected), rel=1e-3), name


def test_what_the_recorded_failures_cover():
    folder = Path(__file__).parents[2] / "docs" / "validation"
    with (folder / "failures.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for name, column, scale in (
        ("stored_m3", "stored_million_m3", 1e6),
        ("dam_height_m", "height_m", 1),
        ("runout_km", "runout_km", 1),
    ):
        known = [float(row[column]) * scale for row in rows if row[column]]
        assert breach.RECORDED[name] == pytest.approx((min(known), max(known)))
    seen = np.array([np.nan, 0.0, 0.029, 0.03, 668.0, 669.0])
    assert breach.out_of_range("runout_km", seen).tolist() == [False, False, True, False, False, True]
