"""A run as a whole: what it tells, when it ends, and how it is ended."""

import numpy as np
import pytest

from tailings_plugin.consequence.flow import Bed, Gauge, Rheology, Source, disc, run, touches_rim

# A valley 1.8 km long that falls 3 % into a basin.
ROWS, COLUMNS = np.indices((21, 61))
VALLEY = Bed(
    np.maximum(60.0 - 0.9 * COLUMNS, 24.0)
    + np.abs(ROWS - 10) * 3.0
    + (COLUMNS > 55) * 40.0
    + (COLUMNS < 3) * 20.0,
    30.0,
)
STORE = disc(VALLEY.shape, 10, 6, 2)
MUD = Rheology(200.0, 500.0)


@pytest.fixture(scope="module")
def done():
    gauges = [Gauge((10, 25)), Gauge((4, 25), (16, 25)), Gauge((16, 25), (4, 25)), Gauge((1, 1))]
    return run(VALLEY, Source(8e4, STORE, "on_top"), MUD, 3600.0, gauges=gauges)


def test_the_flow_follows_the_valley_and_stops(done):
    assert done.time_end_s < 3600.0
    assert done.momentum_share < 0.01
    assert not touches_rim(done)
    assert done.mass.left_m3 == 0
    assert done.mass.on_relief_m3 == pytest.approx(8e4, rel=1e-12)
    assert done.depth_end_m.sum() * 900 == pytest.approx(8e4, rel=1e-12)
    assert (done.depth_max_m >= done.depth_end_m - 1e-12).all()
    assert (done.depth_max_m[10] > done.depth_max_m[4]).any()


def test_it_arrives_later_farther_down(done):
    along = done.arrival_s[10, 8:30]
    assert (np.diff(along) > 0).all()
    assert (done.arrival_s[STORE] == 0).all()
    assert np.isnan(done.arrival_s[done.depth_max_m < 0.1]).all()
    assert not np.isnan(done.arrival_s[done.depth_max_m >= 0.1]).any()


def test_the_product_is_that_of_one_time(done):
    assert (done.depth_speed_max_m2_s <= done.depth_max_m * done.speed_max_m_s * (1 + 1e-12)).all()
    assert done.depth_speed_max_m2_s.max() > 0


def test_a_gauge_tells_what_the_grids_tell(done):
    place, line, back, dry = done.series
    assert place.depth_m.max() == pytest.approx(done.depth_max_m[10, 25], rel=0.02)
    assert place.arrival_s() == pytest.approx(done.arrival_s[10, 25], abs=3600 / 600 + 3)
    assert place.times_s[0] == 0
    assert place.times_s[-1] == done.time_end_s
    assert dry.depth_m.max() == dry.discharge_m3_s.max() == 0
    assert np.isnan(dry.arrival_s())
    assert back.discharge_m3_s == pytest.approx(line.discharge_m3_s)


def test_what_passes_a_line_is_what_lies_beyond_it(done):
    line = done.series[1]
    volume = np.diff(line.times_s) @ (line.discharge_m3_s[1:] + line.discharge_m3_s[:-1]) / 2
    beyond = done.depth_end_m[:, 26:].sum() * 900
    assert volume == pytest.approx(beyond, rel=0.1)


def test_light_grids_are_the_same_in_less(done):
    light = done.light()
    assert light.depth_max_m.dtype == light.arrival_s.dtype == np.float32
    assert light.depth_max_m == pytest.approx(done.depth_max_m, rel=1e-6)
    assert light.mass == done.mass


def test_too_short_a_duration_is_told_with_the_momentum_left():
    short = run(VALLEY, Source(8e4, STORE, "on_top"), MUD, 30.0)
    assert short.time_end_s == pytest.approx(30.0)
    assert short.momentum_share > 0.2


def test_mud_that_is_stiff_enough_stays():
    stiff = run(VALLEY, Source(1e4, STORE, "on_top"), Rheology(1e6, 500.0), 3600.0)
    assert stiff.time_end_s < 600
    assert stiff.momentum_share == 0
    assert (stiff.depth_end_m[~STORE] == 0).all()


def test_friction_shortens_the_way():
    reach = [
        np.flatnonzero(
            (run(VALLEY, Source(8e4, STORE, "on_top"), mud, 900.0).depth_max_m > 0.5).any(axis=0)
        ).max()
        for mud in (Rheology(200.0, 500.0), Rheology(200.0, 500.0, friction=0.02))
    ]
    assert reach[1] < reach[0]


def test_a_hydrograph_lets_in_its_volume_and_the_run_waits_for_its_end():
    source = Source(5e4, STORE, "hydrograph", ([0, 100, 400], [0, 100, 0]))
    done = run(VALLEY, source, MUD, 1800.0, gauges=[Gauge((10, 6))])
    assert done.mass.released_m3 == 5e4
    assert done.series[0].depth_m[0] == 0 < done.series[0].depth_m.max()
    assert abs(done.mass.error_m3) < 1e-6
    assert done.time_end_s > 400
    cut = run(VALLEY, source, MUD, 100.0)
    assert cut.mass.released_m3 == pytest.approx(5e4 / 4)
    assert abs(cut.mass.error_m3) < 1e-6


def test_what_stays_in_a_carved_pit_is_told_apart():
    z_m = VALLEY.z_m.copy()
    z_m[STORE] += 8.0
    done = run(Bed(z_m, 30.0), Source(6e4, STORE, "carved"), MUD, 1800.0)
    assert done.mass.in_pit_m3 > 0
    assert done.mass.in_pit_m3 + done.mass.on_relief_m3 == pytest.approx(6e4, rel=1e-12)


def test_the_flow_goes_round_a_void_as_round_a_wall():
    z_m = VALLEY.z_m.copy()
    z_m[9:12, 20:23] = np.nan
    done = run(Bed(z_m, 30.0), Source(8e4, STORE, "on_top"), MUD, 1800.0)
    assert (done.depth_max_m[9:12, 20:23] == 0).all()
    assert done.depth_max_m[:, 24].max() > 0.5
    assert abs(done.mass.error_m3) < 1e-6


class Cancelled(Exception):
    pass


def test_what_told_raises_ends_the_run():
    shares = []

    def told(share):
        shares.append(share)
        if len(shares) > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        run(VALLEY, Source(8e4, STORE, "on_top"), Rheology(0.0, 5000.0), 36000.0, told=told)
    assert shares[0] == 0
    assert shares == sorted(shares)
