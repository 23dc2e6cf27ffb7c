"""One facility simulated: volumes, store and window, growth of the window, sections, cancel."""

import numpy as np
import pytest
from osgeo import gdal, osr

from tailings_plugin.consequence import flow_facility
from tailings_plugin.consequence.flow_facility import Settings, simulate
from tailings_plugin.consequence.flow_report import facility_section, report
from tailings_plugin.consequence.flow_site import (
    Place,
    Site,
    cells_of,
    first_window,
    larger_window,
    most_cells,
    store_mask,
)
from tailings_plugin.consequence.local_relief import Ground, LocalRelief
from tailings_plugin.errors import DataProblem

LEFT, TOP, CELL = 500_000.0, 4_700_000.0, 30.0
NAN = float("nan")


def write(path, heights):
    raster = gdal.GetDriverByName("GTiff").Create(str(path), *heights.shape[::-1], 1, gdal.GDT_Float32)
    raster.SetGeoTransform((LEFT, CELL, 0, TOP, 0, -CELL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    raster.SetSpatialRef(reference)
    raster.GetRasterBand(1).WriteArray(heights)
    raster.FlushCache()
    return str(path)


@pytest.fixture
def relief(tmp_path):
    """A valley along row 15 that falls 8 % to the east, with sides of 20 %."""
    row, column = np.mgrid[:31, :60].astype(float)
    return LocalRelief(write(tmp_path / "a.tif", 1000 - 2.4 * column + 6 * np.abs(row - 15)))


def at(column, row=15):
    return LEFT + (column + 0.5) * CELL, TOP - (row + 0.5) * CELL


def site(volume=3e4, column=10, **more):
    return Site("A", *at(column), (NAN, volume, NAN), height_m=20.0, **more)


QUICK = Settings(members=2, duration_s=60.0, source="on_top")


@pytest.mark.parametrize(
    ("volumes", "as_given", "band"),
    [
        ((1e5, 1e6, 3e6), False, (1e5, 1e6, 3e6)),
        # A known one has the band of parameters.json, 0.85 to 1.15.
        ((NAN, 1e6, NAN), False, (8.5e5, 1e6, 1.15e6)),
        ((1e6, 1e6, 1e6), True, (8.5e5, 1e6, 1.15e6)),
        # A field of volumes says the same of low, middle and high.
        ((1e6, 1e6, 1e6), False, (8.5e5, 1e6, 1.15e6)),
        # Of low and high alone the middle is the geometric one.
        ((1e4, NAN, 1e6), False, (1e4, 1e5, 1e6)),
        # What may be 0 is a thousandth of the largest at least.
        ((0.0, 1e6, 2e6), False, (2e3, 1e6, 2e6)),
    ],
)
def test_the_band_of_volumes(volumes, as_given, band):
    assert Site("A", 0, 0, volumes, as_given).band_m3 == pytest.approx(band)


@pytest.mark.parametrize("volumes", [(NAN, NAN, NAN), (NAN, 0.0, NAN), (0.0, 0.0, 0.0), (NAN, -5.0, NAN)])
def test_no_volume_is_said(volumes):
    with pytest.raises(DataProblem, match="released volume is unknown or 0"):
        print(Site("A", 0, 0, volumes).band_m3)


def test_volumes_that_fall_are_refused():
    with pytest.raises(DataProblem, match="do not rise"):
        print(Site("A", 0, 0, (3e6, 1e6, 2e6)).band_m3)


def test_a_disc_has_the_area_of_the_volume_by_half_the_height():
    # 1e6 m3 and 20 m: 1e5 m2, a radius of 178.4 m; the same height is assumed where none is known.
    assert Site("A", 0, 0, (NAN, 1, NAN), height_m=20.0).radius_m(1e6) == pytest.approx(178.4, abs=0.05)
    assert Site("A", 0, 0, (NAN, 1, NAN)).radius_m(1e6) == pytest.approx(178.4, abs=0.05)


def test_a_hydrograph_brings_the_volume_with_froehlichs_peak():
    times, discharge = site().hydrograph(1e6)
    # 0.607 x (1e6)^0.295 x 20^1.24 = 1,467 m3/s; formed in 3600 x 0.00254 x (1e6)^0.53 x 20^-0.9 = 934 s, but in half
    # of the 1,363 s that it lasts at most.
    assert discharge.max() == pytest.approx(1467, abs=2)
    assert times[1] == pytest.approx(681.5, abs=1)
    assert np.sum((discharge[1:] + discharge[:-1]) / 2 * np.diff(times)) == pytest.approx(1e6)


def test_the_window_holds_the_beginning_of_the_path_as_far_as_memory_allows(relief):
    frame = relief.frame(*at(10))
    x, y = at(10)
    path = np.stack([x + np.arange(0, 30e3, 30), np.full(1000, y), np.arange(0, 30e3, 30)], axis=1)
    around = first_window(site(), frame, relief, 10**9)
    # 3 km, 100 cells, to every side.
    assert around == (15 - 100, 15 + 101, 10 - 100, 10 + 101)
    along = first_window(site(path=path), frame, relief, 10**9)
    # 12 km of the path, 400 cells, and 1.5 km more.
    assert along == (-85, 116, -90, 10 + 400 + 51)
    assert cells_of(first_window(site(path=path), frame, relief, 70_000)) <= 70_000
    assert cells_of(first_window(site(), frame, relief, 900)) <= 900


def test_a_window_grows_only_where_the_relief_goes_on():
    ground = Ground(np.zeros((200, 100)), (0, 200, 0, 100), None, (True, False, False, False))
    # Two fifths of the side, or 2 km: 80 rows, 67 columns of 30 m.
    assert larger_window(ground, (False, True, False, True), 30.0, 10**9) == (0, 280, 0, 166)
    assert larger_window(ground, (True, False, False, False), 30.0, 10**9) is None
    assert larger_window(ground, (False, True, False, False), 30.0, 25_000) is None


def test_more_runs_leave_room_for_fewer_cells():
    assert most_cells(200) < most_cells(12)
    # 150 MB: 150 bytes a cell for the run at work and 20 for each of 12 that are kept.
    assert most_cells(12) == int(150e6 / 390)


def test_an_outline_covers_its_cells(relief):
    x, y = at(10)
    ring = np.array(
        [(x - 45, y - 45), (x + 45, y - 45), (x + 45, y + 45), (x - 45, y + 45), (x - 45, y - 45)]
    )
    ground = relief.read(relief.frame(x, y), (0, 31, 0, 60))
    mask = store_mask(site(store=(ring,)), ground, relief)
    assert mask.sum() == 9 and mask[14:17, 9:12].all()
    assert store_mask(site(), ground, relief) is None


def test_a_window_that_is_too_small_grows_until_the_flow_stays_within(relief, monkeypatch):
    monkeypatch.setattr("tailings_plugin.consequence.flow_site.AROUND_M", 300.0)
    monkeypatch.setattr("tailings_plugin.consequence.flow_site.LEAST_GROWTH_M", 300.0)
    found = simulate(site(column=15), relief, Settings(members=2, duration_s=45.0, source="on_top"))
    _, _, column0, column1 = found.ground.window
    # It began with 10 cells to either side; to the east, where the flow goes, it is wider now.
    assert (column0, column1 > 26) == (5, True)
    assert all(done.mass.left_share < 0.01 for done in found.runs)
    assert found.complete and found.ends == "moving"


def test_the_first_run_is_that_of_the_largest_volume(relief):
    found = simulate(site(), relief, Settings(members=5, duration_s=10.0, source="on_top"))
    volumes = [member.volume_m3 for member in found.members]
    assert volumes[0] == max(volumes)
    assert sorted(member.number for member in found.members) == [0, 1, 2, 3, 4]


def test_mass_is_balanced_and_printed(relief):
    found = simulate(site(), relief, QUICK)
    for done in found.runs:
        assert done.mass.error_m3 == pytest.approx(0, abs=1e-6)
        assert done.mass.on_relief_m3 + done.mass.left_m3 == pytest.approx(done.mass.released_m3)
    html = facility_section(found, "A <b>", "en")
    assert "<h2>A &lt;b&gt;</h2>" in html
    assert "left the relief, m³" in html and html.count("data:image/png") == 1


def test_the_deepest_of_a_share_is_what_that_share_reaches(relief):
    found = simulate(site(), relief, Settings(members=4, duration_s=60.0, source="on_top"))
    by_share = {zone.p: zone for zone in found.zones}
    # Of four runs 0.9 is all of them: nowhere deeper than the shallowest run.
    shallowest = np.min([done.depth_max_m for done in found.runs], axis=0).max()
    deepest = np.max([done.depth_max_m for done in found.runs], axis=0).max()
    assert by_share[0.9].max_depth_m <= by_share[0.1].max_depth_m <= deepest + 1e-6
    assert by_share[0.9].max_depth_m >= shallowest - 1e-6
    assert by_share[0.9].area_km2 <= by_share[0.5].area_km2 <= by_share[0.1].area_km2


def test_a_section_lies_across_the_path_beside_its_place(relief):
    x, y = at(10)
    path = np.array([(x, y, 500.0), (x + 1200, y, 1700.0)])
    places = (Place("near", x + 300, y + 90), Place("far", x + 300, y + 9000), Place("beyond", x + 9e5, y))
    found = simulate(
        site(path=path, places=places), relief, Settings(members=2, duration_s=120.0, source="on_top")
    )
    (passage,) = found.passages
    assert (passage.place, round(passage.km, 2)) == ("near", 0.3)
    for (minutes, discharge), arrival in zip(passage.series, passage.arrivals_min, strict=True):
        assert minutes[-1] <= 2.0 and discharge.max() > 0
        assert 0 < arrival < 2
        # No more passes than was released.
        brought = np.sum((discharge[1:] + discharge[:-1]) / 2 * np.diff(minutes)) * 60
        assert 0 < brought < 1.2 * 3.5e4
    # Along the path, whose M begins at 500 m.
    assert 0 < found.zones[2].length_km <= 1.2


def test_a_cancel_keeps_what_was_done(relief):
    told = []

    class Stopped(Exception):
        pass

    def tell(share):
        told.append(share)
        if share > 0.6:
            raise Stopped

    found = simulate(site(), relief, Settings(members=3, duration_s=60.0, source="on_top"), tell, Stopped)
    assert (len(found.runs), found.complete) == (1, False) or (len(found.runs), found.complete) == (2, False)
    assert any("of 3 runs were finished" in str(each) for each in found.warnings)
    assert "Cancelled after" in facility_section(found, "A", "en")
    with pytest.raises(Stopped):
        simulate(site(), relief, QUICK, lambda share: (_ for _ in ()).throw(Stopped), Stopped)


def test_a_hydrograph_lets_the_volume_in_over_time(relief):
    found = simulate(site(), relief, Settings(members=1, duration_s=600.0, source="hydrograph"))
    (done,) = found.runs
    assert done.mass.released_m3 == pytest.approx(found.members[0].volume_m3)
    assert any("A single run" in str(each) for each in found.warnings)


def test_the_density_of_the_settings_is_that_of_the_runs(relief):
    settings = Settings(members=1, duration_s=10.0, source="on_top", density_kg_m3=1400.0)
    assert simulate(site(), relief, settings).members[0].rheology.density_kg_m3 == 1400.0


def test_the_report_says_what_a_share_is_and_who_was_left_out(relief):
    html = report(["<section>x</section>"], [("B <1>", "no relief")], QUICK, "srtm.tif", "en", cancelled=True)
    assert "1 of 2 facilities were simulated, each by 2 runs" in html
    assert "It is not the probability that the dam fails" in html
    assert "B &lt;1&gt;" in html and "The work was cancelled" in html
    # Ranges with status and source.
    assert "50 – 1000" in html and "chosen on one failure" in html and "seed 1" in html
    assert "by a single run" in report([], [], Settings(members=1), "srtm.tif", "en")


def test_every_level_has_its_share():
    assert flow_facility.LEVEL_OF == {0.9: "low", 0.5: "middle", 0.1: "high"}
