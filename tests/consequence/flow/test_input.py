"""What a flow is refused, by name and remedy."""

import numpy as np
import pytest

from tailings_plugin.consequence.flow import Bed, Gauge, Rheology, Source, disc, run, scaled
from tailings_plugin.consequence.flow.source import grown
from tailings_plugin.errors import DataProblem

SLOPE = Bed(np.linspace(40.0, 0.0, 21) + np.zeros((15, 1)), 30.0)
STORE = disc(SLOPE.shape, 7, 6, 2)
MUD = Rheology(100.0, 500.0)


@pytest.mark.parametrize(
    ("z_m", "cell_m", "said"),
    [
        (np.zeros(9), 30.0, "shape 9"),
        (np.zeros((2, 9)), 30.0, "shape 2 x 9"),
        (np.zeros((9, 9)), 0.0, "0.0 m"),
        (np.zeros((9, 9)), np.nan, "nan m"),
        (np.zeros((9, 9)), -30.0, "-30.0 m"),
        (np.zeros((9, 9)), 1000.0, "too coarse"),
        (np.full((9, 9), np.nan), 30.0, "no heights"),
        (np.full((9, 9), np.inf), 30.0, "no heights"),
        (np.full((9, 9), -32768.0), 30.0, "32768 m"),
    ],
)
def test_a_bed_that_is_none_is_refused(z_m, cell_m, said):
    with pytest.raises(DataProblem, match=said):
        Bed(z_m, cell_m)


def test_fine_cells_and_the_coarsest_are_taken():
    assert [Bed(np.zeros((3, 3)), cell_m).cell_m for cell_m in (0.5, 1.0, 200.0)] == [0.5, 1.0, 200.0]


@pytest.mark.parametrize("volume", [0.0, -1.0, np.nan, np.inf])
def test_a_volume_that_is_none_is_refused(volume):
    with pytest.raises(DataProblem, match="released volume"):
        Source(volume, STORE)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((1e4, np.zeros((15, 21))), "covers no cell"),
        ((1e4, STORE, "sideways"), "kind sideways"),
        ((1e4, STORE, "hydrograph"), "times and discharges"),
        ((1e4, STORE, "carved", ([0, 1], [1, 1])), "times and discharges"),
        ((1e4, STORE, "hydrograph", ([0, 0], [1, 1])), "rising times"),
        ((1e4, STORE, "hydrograph", ([-1, 5], [1, 1])), "rising times"),
        ((1e4, STORE, "hydrograph", ([0, 5], [1, np.nan])), "rising times"),
        ((1e4, STORE, "hydrograph", ([0, 5], [0, 0])), "rising times"),
        ((1e4, STORE, "hydrograph", ([0, 5], [-1, 2])), "rising times"),
        ((1e4, STORE, "hydrograph", ([0, 5], [1, 1, 1])), "rising times"),
    ],
)
def test_a_source_that_is_none_is_refused(arguments, said):
    with pytest.raises(DataProblem, match=said):
        Source(*arguments)


def void(bed, where):
    z_m = bed.z_m.copy()
    z_m[where] = np.nan
    return Bed(z_m, bed.cell_m)


@pytest.mark.parametrize(
    ("bed", "source", "said"),
    [
        (SLOPE, Source(1e4, np.ones((4, 4))), "4 cells|15, 21"),
        (void(SLOPE, STORE), Source(1e4, STORE), "no data where the store is"),
        (SLOPE, Source(1e4, disc(SLOPE.shape, 0, 6, 2)), "touches the rim"),
        (SLOPE, Source(1e10, STORE), "too large"),
        (SLOPE, Source(1e8, STORE, "hydrograph", ([0, 60], [1, 1])), "over so few cells"),
    ],
)
def test_a_source_that_does_not_fit_the_bed_is_refused(bed, source, said):
    with pytest.raises(DataProblem, match=said):
        run(bed, source, MUD, 60.0)


@pytest.mark.parametrize(
    "values", [(-1, 500), (np.nan, 500), (100, 0), (100, -5), (100, np.nan), (1, 1, 0), (1, 1, 1, -0.1)]
)
def test_mud_that_is_none_is_refused(values):
    with pytest.raises(DataProblem, match=r"is (-|nan|0)"):
        Rheology(*values)


@pytest.mark.parametrize("duration", [0.0, -1.0, np.nan, np.inf, 1e9])
def test_a_duration_that_is_none_is_refused(duration):
    with pytest.raises(DataProblem, match="duration"):
        run(SLOPE, Source(1e4, STORE), MUD, duration)


@pytest.mark.parametrize("place", [(-1, 3), (15, 3), (3, 21), (3, -0.6), (np.nan, 3)])
def test_a_disc_outside_the_relief_is_refused(place):
    with pytest.raises(DataProblem, match="outside the relief"):
        disc(SLOPE.shape, *place, 2)


def test_a_gauge_outside_the_relief_is_refused():
    with pytest.raises(DataProblem, match="gauge"):
        run(SLOPE, Source(1e4, STORE), MUD, 60.0, gauges=[Gauge((40, 3))])


def test_a_disc_has_the_cells_within_it_and_one_at_least():
    assert disc((9, 9), 4.0, 4.0, 2.0).sum() == 13
    assert disc((9, 9), 4.2, 4.2, 0.1).sum() == 1
    assert disc((9, 9), 0, 0, 1.5).sum() == 4


def test_a_mask_is_scaled_about_its_centre():
    square = np.zeros((40, 40), dtype=bool)
    square[10:20, 10:20] = True
    assert scaled(square, 1.0).sum() == 100
    assert scaled(square, 2.0).sum() == pytest.approx(400, rel=0.1)
    assert scaled(square, 0.5).sum() == pytest.approx(25, rel=0.3)
    assert scaled(square, 0.01).any()
    assert np.argwhere(scaled(square, 2.0)).mean(axis=0) == pytest.approx([14.5, 14.5], abs=0.6)


def test_a_mask_grows_by_steps():
    assert grown(disc((9, 9), 4, 4, 0), 2).sum() == 13


def test_a_carved_release_has_no_depth_below_0_by_rounding():
    # The lowest ground is in the store: nothing is dug there, and all the volume finds room elsewhere.
    z_m, store = np.full((5, 5), 10.0), np.zeros((5, 5), dtype=bool)
    z_m[1:4, 1:4] = [[10.0, 14.7, 13.9], [11.7, 13.4, 13.7], [14.1, 10.5, 11.5]]
    store[1:4, 1:4] = True
    _, depth_m = Source(7300.0, store).laid(Bed(z_m, 30.0))
    assert depth_m.min() == depth_m[1, 1] == 0.0
    assert depth_m.sum() * 900 == pytest.approx(7300.0, rel=1e-12)


def test_a_carved_release_keeps_the_surface_and_brings_its_volume():
    # A plateau 10 m high that ends at column 6, the plain at 0: there is room to carve.
    z_m = np.zeros((15, 21))
    z_m[:, :7] = 10.0
    bed = Bed(z_m, 10.0)
    covered = disc(bed.shape, 7, 4, 2)
    dug, depth = Source(13 * 100 * 6.0, covered).laid(bed)
    assert (dug + depth)[covered] == pytest.approx(10.0), "an unchanged surface"
    assert depth[covered] == pytest.approx(6.0)
    assert dug.min() == 0

    # 14 m of it: 10 m find room down to the plain, 4 m lie on top.
    dug, depth = Source(13 * 100 * 14.0, covered).laid(bed)
    assert dug[covered] == pytest.approx(0.0)
    assert depth[covered] == pytest.approx(14.0)

    on_top, column = Source(13 * 100 * 6.0, covered, "on_top").laid(bed)
    assert (on_top == z_m).all()
    assert column[covered] == pytest.approx(6.0)


def test_carving_stops_at_the_lowest_ground_and_still_brings_the_volume():
    # Room of 0 to 8 m under the cells; 2 m on the mean.
    bed = Bed(np.arange(0.0, 21.0) * 2 + np.zeros((15, 1)), 10.0)
    covered = disc(bed.shape, 7, 4, 2)
    volume = covered.sum() * 100 * 5.0
    dug, depth = Source(volume, covered).laid(bed)
    assert depth.sum() * 100 == pytest.approx(volume, rel=1e-12)
    assert dug.min() >= 0
    assert (depth >= 0).all()


def test_a_hydrograph_brings_its_volume_linear_between_its_times():
    source = Source(1000.0, STORE, "hydrograph", ([0, 10, 30], [0, 2, 0]))
    # The triangle holds 30: scaled by 1000/30. A third is in after 10 s, all after 30 s.
    assert source.let_in_m3(10.0) == pytest.approx(1000 / 3)
    assert source.let_in_m3(30.0) == source.let_in_m3(99.0) == 1000.0
    assert source.let_in_m3(0.0) == 0
    assert source.inflow_m3_s(10.0) == pytest.approx(200 / 3)
    assert source.inflow_m3_s(31.0) == 0
