"""Members drawn from ranges, and what their runs say together."""

import json
from dataclasses import replace

import numpy as np
import pytest

from tailings_plugin.consequence import flow
from tailings_plugin.consequence.flow.doubts import cells_across
from tailings_plugin.consequence.flow.members import PARAMETERS
from tailings_plugin.errors import DataProblem

RANGES = flow.default_ranges()
SLOPE = flow.Bed(np.linspace(60.0, 0.0, 41) + np.abs(np.arange(21) - 10)[:, None] * 4.0, 30.0)
STORE = flow.disc(SLOPE.shape, 10, 6, 2)
BAND = (4e4, 5e4, 8e4)


def placed(member):
    return flow.Source(member.volume_m3, flow.scaled(STORE, member.radius_factor), "on_top")


@pytest.fixture(scope="module")
def four():
    return flow.ensemble(SLOPE, placed, flow.members(4, 1, RANGES, BAND), 300.0)


def test_every_part_of_a_range_is_taken_once():
    runs = flow.members(12, 5, RANGES, BAND)
    shares = np.log([run.rheology.yield_stress_pa for run in runs] / np.float64(50)) / np.log(1000 / 50)
    assert sorted((shares * 12).astype(int)) == list(range(12))
    volumes = np.sort([run.volume_m3 for run in runs])
    assert 4e4 <= volumes[0] < 5e4 < volumes[6] < volumes[-1] <= 8e4
    assert volumes[5] < 5e4
    assert all(300 <= run.rheology.turbulence_m_s2 <= 2000 for run in runs)
    assert all(0.8 <= run.radius_factor <= 1.4 and run.bed_noise_m == 3 for run in runs)
    assert len({run.seed for run in runs}) == 12


def test_a_seed_gives_the_same_members_and_another_gives_others():
    assert flow.members(5, 3, RANGES, BAND) == flow.members(5, 3, RANGES, BAND)
    assert flow.members(5, 3, RANGES, BAND) != flow.members(5, 4, RANGES, BAND)


def test_a_single_member_has_the_middle_of_all():
    (only,) = flow.members(1, 9, RANGES, BAND)
    assert only.volume_m3 == pytest.approx(5e4)
    assert only.rheology.yield_stress_pa == pytest.approx(np.sqrt(50 * 1000))


@pytest.mark.parametrize("count", [0, -1, 201, 2.5])
def test_counts_that_are_none_are_refused(count):
    with pytest.raises(DataProblem, match="members"):
        flow.members(count, 1, RANGES, BAND)


@pytest.mark.parametrize(
    "band", [(0, 1, 2), (2, 1, 3), (1, 3, 2), (1, np.nan, 2), (1, 2, np.inf), (-1, 1, 2)]
)
def test_bands_that_are_none_are_refused(band):
    with pytest.raises(DataProblem, match="released volume"):
        flow.members(3, 1, RANGES, band)


def test_a_known_volume_has_15_per_cent_to_either_side():
    assert flow.volume_band(1e6) == pytest.approx((8.5e5, 1e6, 1.15e6))
    assert flow.volume_band(1e6, 2e5, 3e6) == (2e5, 1e6, 3e6)
    assert flow.volume_band(1e6, np.nan, None) == pytest.approx((8.5e5, 1e6, 1.15e6))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"low": 0}, "yield_stress_pa"),
        ({"low": 2000}, "yield_stress_pa"),
        ({"high": float("1e400")}, "yield_stress_pa|not valid"),
        ({"distribution": "normal"}, "normal"),
        ({"distribution": "constant"}, "constant"),
        ({"low": "much"}, "much|wrong kind"),
    ],
)
def test_a_file_of_ranges_that_are_none_is_refused(tmp_path, change, said):
    content = json.loads(PARAMETERS.read_text(encoding="utf-8"))
    content["parameters"]["yield_stress_pa"].update(change)
    path = tmp_path / "ranges.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(DataProblem, match=said):
        flow.Ranges.read(path)


def test_every_range_tells_its_status_and_source_in_two_languages():
    for each in RANGES:
        assert each.status
        for words in (each.source, each.label):
            assert set(words) == {"en", "ru"} and all(words.values())


def test_noise_is_smooth_of_the_spread_asked_for_and_comes_again():
    flat = flow.Bed(np.zeros((200, 220)), 30.0)
    noise = flat.with_noise(3.0, 100.0, 4).z_m
    assert noise.std() == pytest.approx(3.0)
    assert abs(noise.mean()) < 1e-9
    # 1/e at 100 m: exp(-(90/100)^2) = 0.44 at three cells.
    assert (noise[:, 3:] * noise[:, :-3]).mean() / 9 == pytest.approx(np.exp(-0.81), abs=0.06)
    assert (flat.with_noise(3.0, 100.0, 4).z_m == noise).all()
    assert (flat.with_noise(3.0, 100.0, 5).z_m != noise).any()
    assert flat.with_noise(0.0, 100.0, 4) is flat


def test_noise_leaves_voids_where_they_are():
    z_m = np.zeros((30, 30))
    z_m[4, 5] = np.nan
    assert np.isnan(flow.Bed(z_m, 30.0).with_noise(3.0, 100.0, 1).z_m).sum() == 1


def made(depths, arrivals=None, speeds=None):
    """An ensemble of runs of one row each, with these largest depths (runs, columns)."""
    shape = (3, len(depths[0]))
    bed = flow.Bed(np.zeros(shape), 30.0)
    drawn = flow.members(len(depths), 1, RANGES, (1e6, 1e6, 1e6))
    mass = flow.MassBalance(1e6, 1e6, 0.0, 0.0)
    runs = []
    for number, depth in enumerate(depths):
        depth = np.tile(np.float32(depth), (3, 1))
        speed = np.tile(np.float32(speeds[number] if speeds else depth[0] * 0), (3, 1))
        arrival = np.tile(np.float32(arrivals[number] if arrivals else depth[0] * 0), (3, 1))
        runs.append(flow.Run(depth, speed, depth * speed, arrival, depth, 100.0, 0.0, mass, (), 10))
    return flow.Ensemble(bed, drawn, tuple(runs), len(runs))


def test_shares_and_quantiles_by_hand():
    runs = made([[0.0, 0.6, 2.0], [0.0, 0.4, 1.0], [0.0, 0.0, 3.0], [0.0, 0.6, 4.0]])
    assert runs.share_of_runs(0.5)[0].tolist() == [0.0, 0.5, 1.0]
    assert runs.share_of_runs(2.5)[0].tolist() == [0.0, 0.0, 0.5]
    assert runs.depth_m(0.5)[1].tolist() == [0.0, 0.5, 2.5]
    assert runs.depth_m(1.0)[1].tolist() == pytest.approx([0.0, 0.6, 4.0])


def test_a_run_that_never_comes_is_the_latest():
    nan = np.nan
    runs = made([[1.0] * 3] * 4, arrivals=[[10, nan, nan], [20, 40, nan], [30, nan, nan], [40, 50, 60]])
    assert runs.arrival_s("earliest")[0].tolist() == [10, 40, 60]
    assert runs.arrival_s(0.1)[0].tolist() == [10, 40, 60]
    assert runs.arrival_s("median")[0].tolist()[:2] == [20, 50]
    assert np.isnan(runs.arrival_s("median")[0, 2])
    assert runs.arrival_s(0.75)[0, 0] == 30


@pytest.mark.parametrize("wrong", [-0.1, 1.1, np.nan])
def test_quantiles_that_are_none_are_refused(wrong):
    runs = made([[1.0, 1.0, 1.0]])
    for asked in (runs.depth_m, runs.speed_m_s, runs.arrival_s, runs.hazard):
        with pytest.raises(DataProblem, match="quantile"):
            asked(wrong)


def test_a_word_for_an_arrival_that_is_unknown_is_refused():
    with pytest.raises(DataProblem, match="earliest"):
        made([[1.0, 1.0, 1.0]]).arrival_s("latest")


@pytest.mark.parametrize(
    ("depth", "speed", "expected"),
    [
        (0.0, 0.0, 0),
        (0.3, 1.0, 1),
        (0.31, 0.9, 2),
        (0.5, 1.2, 2),
        (1.2, 0.5, 3),
        (1.21, 0.5, 4),
        (2.0, 0.5, 4),
        (2.01, 0.1, 5),
        (0.2, 2.1, 5),
        (4.0, 1.0, 5),
        (4.0, 1.01, 6),
        (0.5, 4.1, 6),
        (4.1, 0.0, 6),
    ],
)
def test_classes_of_hazard_at_their_limits(depth, speed, expected):
    found = flow.hazard_class(np.array([depth]), np.array([speed]), np.array([depth * speed]))
    assert found.tolist() == [expected]


def test_the_hazard_of_an_ensemble_is_a_class_of_its_runs():
    runs = made([[0.0, 0.2, 1.0], [0.0, 0.2, 1.5], [0.2, 0.2, 5.0]])
    assert runs.hazard()[0].tolist() == [0, 1, 4]
    assert runs.hazard(1.0)[0].tolist() == [1, 1, 6]


def test_an_ensemble_runs_each_member_on_a_bed_of_its_own(four):
    assert four.is_whole and len(four.runs) == 4
    assert len({run.depth_max_m.tobytes() for run in four.runs}) == 4
    again = flow.ensemble(SLOPE, placed, flow.members(4, 1, RANGES, BAND)[:1], 300.0)
    assert (again.runs[0].depth_max_m == four.runs[0].depth_max_m).all()
    share = four.share_of_runs(0.5)
    assert share[10, 6] == 1.0
    assert 0 < share.mean() < 1


class Cancelled(Exception):
    pass


def test_runs_finished_before_a_cancel_can_be_told_of():
    drawn, kept = flow.members(3, 1, RANGES, BAND), []

    def finished(number, done):
        kept.append(done)
        if number == 1:
            raise Cancelled

    shares = []
    with pytest.raises(Cancelled):
        flow.ensemble(SLOPE, placed, drawn, 60.0, told=shares.append, finished=finished)
    partial = flow.Ensemble(SLOPE, drawn[: len(kept)], tuple(kept), 3)
    assert not partial.is_whole
    assert partial.share_of_runs().max() == 1.0
    assert partial.warnings()[0] == "Only 2 of 3 runs were finished."
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(2 / 3)


def test_an_ensemble_without_a_run_tells_nothing():
    with pytest.raises(DataProblem, match="No run"):
        flow.Ensemble(SLOPE, (), (), 3).share_of_runs()
    with pytest.raises(DataProblem, match="at least one"):
        flow.ensemble(SLOPE, placed, (), 60.0)


def warned(runs, *, bed=None, planned=None, volume=1e6):
    some = made([[2.0] * 9] * len(runs)) if not runs else None
    assert some is None
    bed = bed or flow.Bed(np.zeros(runs[0].depth_max_m.shape), 30.0)
    found = flow.doubts(bed, [volume] * len(runs), runs, planned or len(runs))
    assert found[-len(flow.ALWAYS) :] == flow.ALWAYS
    return found[: -len(flow.ALWAYS)]


WIDE = made([[2.0] * 9] * 12).runs


def test_runs_without_fault_have_only_the_doubts_that_always_hold():
    wide = [replace(run, depth_max_m=np.full((12, 12), 2.0)) for run in WIDE]
    assert warned(wide) == ()
    assert len(flow.ALWAYS) == 4


def test_doubts_are_said():
    wide = [replace(run, depth_max_m=np.full((12, 12), 2.0)) for run in WIDE]
    # 1e5 m3: 46 m, less than 2.5 cells of 30 m; cells of 18 m would do.
    (coarse,) = warned(wide, volume=1e5)
    assert coarse.message.startswith("In {coarse} of {count} runs cells")
    assert (coarse.values["coarse"], coarse.values["needed"]) == (12, 18)
    (narrow,) = warned([replace(run, depth_max_m=np.eye(1, 12).repeat(12, 0) * 2) for run in WIDE])
    assert "coarse against the valley" in narrow
    left = replace(wide[0], mass=flow.MassBalance(1e6, 8e5, 0.0, 2e5))
    (leaves,) = warned([left, *wide[1:]])
    assert leaves.startswith("In 1 of 12 runs more than 1 %") and "20 %" in leaves
    (moving,) = warned([replace(wide[0], momentum_share=0.3), *wide[1:]])
    assert "still moved" in moving and "30 %" in moving
    (off,) = warned([replace(wide[0], mass=flow.MassBalance(1e6, 9e5, 0.0, 0.0)), *wide[1:]])
    assert "mass balance" in off
    (single,) = warned(wide[:1])
    assert "single run" in single
    (few,) = warned(wide[:3])
    assert "3 runs are few" in few
    z_m = np.zeros((12, 12))
    z_m[5, 5] = np.nan
    (void,) = warned(wide, bed=flow.Bed(z_m, 30.0))
    assert "without data" in void


def test_the_width_of_a_strip_is_counted_in_cells():
    strip = np.zeros((20, 1000), dtype=bool)
    strip[5:9] = True
    assert cells_across(strip) == pytest.approx(4.0, rel=0.01)
    assert cells_across(np.zeros((3, 3), dtype=bool)) == 0
