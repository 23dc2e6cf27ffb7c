"""Simulated arrivals before those of the river, by hand: earlier, later, with gaps, and read along a path."""

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin.basin.grid.raster_file import grid_at
from tailings_plugin.consequence.arrivals import arrival_table
from tailings_plugin.consequence.flow_mosaic import keep_part, write_mosaic
from tailings_plugin.consequence.paths import make_paths
from tailings_plugin.consequence.simulated import SimulatedArrivals, simulated_timeline
from tailings_plugin.consequence.timelines import Rivers, reach_table, timelines
from tailings_plugin.consequence.travel_time import Settings
from tailings_plugin.errors import DataProblem

NAN = float("nan")


def river(length_m=36_000.0, velocity_ms=1.0):
    """A path of 36 km at 1 m/s: 10 h."""
    paths = make_paths([(np.array([75.0, 75.4]), np.array([42.0, 42.0]), np.array([0.0, length_m]))], ["A"])
    return timelines(
        paths, ["A"], np.full(2, NAN), Rivers.unknown(1), Settings(velocity_ms=velocity_ms), 9000.0
    )[0]


AT = np.array([0.0, 500.0, 1000.0])


def hours(line, *km):
    return line.arrivals(np.array(km) * 1000)["leading_h"].tolist()


def test_the_river_goes_on_from_an_earlier_flow():
    # 1 km in 6 min, where the river takes 1000 s: all beyond is 640 s, 0.1778 h, earlier.
    line = simulated_timeline(river(), AT, np.array([0.0, 3.0, 6.0]))
    assert hours(line, 0, 0.25, 0.5, 1) == pytest.approx([0, 0.025, 0.05, 0.1])
    assert hours(line, 3.6, 36) == pytest.approx([1 - 0.17778, 10 - 0.17778], abs=1e-4)
    assert line.simulated_to_m == 1000.0


def test_a_later_flow_does_not_hold_the_river_back_for_longer():
    # 1 km in 60 min: the river is nowhere beyond before that, and from 3.6 km on as without the flow.
    line = simulated_timeline(river(), AT, np.array([0.0, 30.0, 60.0]))
    assert hours(line, 0.5, 1, 2, 3.6, 7.2) == pytest.approx([0.5, 1, 1, 1, 2])


def test_hours_never_fall_along_the_path():
    line = simulated_timeline(river(), AT, np.array([0.0, 9.0, 6.0]))
    assert hours(line, 0.5, 1) == pytest.approx([0.1, 0.1])


def test_a_flow_that_does_not_begin_at_the_facility_is_that_of_another():
    own = river()
    assert simulated_timeline(own, AT + 600.0, np.array([1.0, 2.0, 3.0])) is own
    assert simulated_timeline(own, AT, np.full(3, NAN)) is own
    assert np.isnan(own.simulated_to_m)


def test_what_comes_after_a_gap_is_that_of_another():
    at = np.array([0.0, 400.0, 800.0, 1400.0, 1500.0])
    line = simulated_timeline(river(), at, np.array([0.0, 1.0, 2.0, 9.0, 9.5]))
    assert line.simulated_to_m == 800.0
    # A dry place of less than that is bridged.
    assert simulated_timeline(river(), at, np.array([0.0, 1.0, NAN, NAN, NAN])).simulated_to_m == 400.0


def test_a_flow_that_begins_a_little_below_starts_at_0():
    line = simulated_timeline(river(), AT + 100.0, np.array([1.0, 2.0, 3.0]))
    assert hours(line, 0, 0.05, 0.1) == pytest.approx([0, 0.5 / 60, 1 / 60])


def test_beyond_the_path_nothing_is_known():
    line = simulated_timeline(river(), AT, np.array([0.0, 3.0, 6.0]))
    assert np.isnan(hours(line, 37)[0])


def test_reaches_and_arrivals_say_what_is_simulated():
    line = simulated_timeline(river(), AT, np.array([0.0, 3.0, 6.0]))
    reaches = reach_table([line], ["A"], [(NAN, NAN, False)])
    assert reaches["notes"].tolist()[0] == "simulated" and reaches["notes"].isna().tolist()[1:] == [True] * 3
    # The first reach, 9 km, ends 640 s early.
    assert reaches["velocity_ms"].tolist() == pytest.approx([9000 / (9000 - 640), 1, 1, 1])
    nothing = {name: np.empty(0) for name in ("along_m", "aside_m")}
    nothing |= {name: np.empty(0, dtype=int) for name in ("path", "point")}
    table = arrival_table([line], [[(900.0, "KG > UZ")]], nothing, np.empty(0, dtype=object), 48.0)
    assert table["notes"].tolist()[0] == "simulated"
    assert table["leading_h"].tolist()[0] == pytest.approx(0.09)
    assert table["notes"].isna().tolist()[1:] == [True] * 4


@pytest.fixture
def raster(tmp_path):
    """Arrivals of a minute a cell of 30 m along row 10, in columns 5 to 24, later in the median run."""
    like = grid_at((40, 40), 500_000, 4_700_000, 30.0, "EPSG:32643")
    bands = np.full((2, 40, 40), np.nan)
    bands[0, 10, 5:25], bands[1, 10, 5:25] = np.arange(20.0), 2 * np.arange(20.0)
    path = str(tmp_path / "arrival.tif")
    write_mosaic(path, "ARRIVAL", [keep_part(tmp_path, 0, like, {"ARRIVAL": bands})], like)
    return path


def test_the_raster_is_read_along_a_path_within_a_cell(raster):
    # A row below the flow, from column 5 to 34.
    x, y = np.array([500_165.0, 501_035.0]), np.full(2, 4_700_000 - 11.5 * 30)
    found = SimulatedArrivals(raster).along(x, y, np.array([100.0, 970.0]))
    minutes = dict(zip(found["at_m"].round(), found["minutes"], strict=True))
    # In the middle of column 10 the earliest within a cell is that of column 9.
    assert minutes[100.0 + 5 * 30] == 4.0
    assert np.isnan(minutes[970.0])
    assert found["at_m"][~np.isnan(found["minutes"])].max() == pytest.approx(100 + 20 * 30, abs=15)


def test_a_path_outside_the_raster_has_none(raster):
    found = SimulatedArrivals(raster).along(np.array([0.0, 30.0]), np.zeros(2), np.array([0.0, 30.0]))
    assert np.isnan(found["minutes"]).all()


def test_another_raster_is_refused(tmp_path):
    path = str(tmp_path / "other.tif")
    gdal.GetDriverByName("GTiff").Create(path, 3, 3, 2, gdal.GDT_Float32)
    with pytest.raises(DataProblem, match="is not the ARRIVAL of simulateflow"):
        SimulatedArrivals(path)
