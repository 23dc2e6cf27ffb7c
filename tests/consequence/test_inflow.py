"""Rivers that start from the hydrograph of a simulated flow, by hand: hours, bands, what stays, who is left alone."""

import numpy as np
import pytest

from tailings_plugin.consequence.arrivals import arrival_table
from tailings_plugin.consequence.inflow import (
    INFLOW_FIELDS,
    Inflow,
    InflowTimeline,
    entry_of,
    inflow_timeline,
    with_inflow,
)
from tailings_plugin.consequence.jobson import LEADING_EDGE
from tailings_plugin.consequence.paths import make_paths
from tailings_plugin.consequence.timelines import Rivers, reach_table, timelines
from tailings_plugin.consequence.travel_time import Settings

NAN = float("nan")


def river(method="constant", start_m=0.0):
    """A path of 36 km in reaches of 9 km, at 1 m/s or as Jobson has it of a discharge of 10 m3/s from 400 km2."""
    ends = np.array([start_m, start_m + 36_000.0])
    paths = make_paths([(np.array([75.0, 75.4]), np.array([42.0, 42.0]), ends)], ["A"])
    known = [
        np.full(1, value) for value in ((NAN,) * 5 if method == "constant" else (10.0, 400.0, NAN, 0.01, NAN))
    ]
    return timelines(paths, ["A"], np.full(2, NAN), Rivers(*known), Settings(method), 9000.0)[0]


def inflow(at_m=(1800.0, 3600.0), start_h=((0.1, 0.2, 0.4), (0.25, 0.5, NAN)), entry=-1):
    """Two hydrographs along the path; the last has its peak 45 min and its end 2 h after the release in the middle."""
    return Inflow(
        np.array(at_m),
        np.array(start_h),
        entry % len(at_m),
        np.array([0.5, 0.75, 1.5]),
        np.array([1.0, 2.0, 3.0]),
        np.array([20.0, 80.0, 200.0]),
        np.array([1e4, 5e4, 2e5]),
    )


@pytest.fixture
def line():
    return inflow_timeline(river(), inflow())


def test_further_down_hours_count_from_the_hydrograph(line):
    # 36 km at 1 m/s are 10 h; from 3.6 km on they are 9 h, and 18 km are 4 h below the hydrograph.
    found = line.arrivals(np.array([3600.0, 18_000.0, 36_000.0]))
    assert found["leading_h"] == pytest.approx([0.25, 4.25, 9.25])
    # The hydrograph moves on as it is: its median peak, and the end of nine tenths of the runs.
    assert found["peak_h"] == pytest.approx([0.75, 4.75, 9.75])
    assert found["end_h"] == pytest.approx([3.0, 7.0, 12.0])


def test_before_it_the_starts_of_the_hydrographs_hold(line):
    found = line.arrivals(np.array([0.0, 900.0, 1800.0, 2700.0]))
    assert found["leading_h"] == pytest.approx([0.0, 0.05, 0.1, 0.175])
    assert np.isnan(found["peak_h"]).all() and np.isnan(found["end_h"]).all()


def test_bands_are_kept_and_peak_and_volume_stay(line):
    found = line.bands(np.array([900.0, 1800.0, 18_000.0, 36_000.0]))
    assert set(found) == {name for name, _ in INFLOW_FIELDS}
    assert found["leading_p50_h"] == pytest.approx([0.1, 0.2, 4.5, 9.5])
    # Nine tenths of the runs do not come so far: what is later than known stays unknown.
    assert found["leading_p90_h"] == pytest.approx([0.2, 0.4, NAN, NAN], nan_ok=True)
    for name, value in (
        ("inflow_km", 3.6),
        ("inflow_p10_m3s", 20),
        ("inflow_p50_m3s", 80),
        ("inflow_p90_m3s", 200),
    ):
        assert found[name] == pytest.approx([NAN, NAN, value, value], nan_ok=True)
    volumes = [found[f"inflow_{name}_m3"][-1] for name in ("p10", "p50", "p90")]
    assert volumes == [1e4, 5e4, 2e5]


def test_beyond_the_path_nothing_is_known(line):
    assert np.isnan(line.arrivals(np.array([37_000.0]))["leading_h"][0])
    assert all(np.isnan(values[0]) for values in line.bands(np.array([37_000.0])).values())


def test_a_start_later_than_one_further_down_is_as_early():
    found = inflow_timeline(river(), inflow(start_h=((0.3, 0.6, NAN), (0.25, 0.5, 1.0))))
    assert found.arrivals(np.array([1800.0]))["leading_h"][0] == 0.25
    bands = found.bands(np.array([1800.0]))
    assert (bands["leading_p50_h"][0], bands["leading_p90_h"][0]) == (0.5, 1.0)


@pytest.mark.parametrize("at_m", [(1800.0, 36_000.0), (0.0, 3600.0), (1800.0, 99_000.0)])
def test_a_hydrograph_that_is_not_on_the_path_changes_nothing(at_m):
    plain = river()
    assert inflow_timeline(plain, inflow(at_m)) is plain


def test_jobson_spreads_from_the_hydrograph_on():
    plain = river("jobson")
    line = inflow_timeline(plain, inflow(at_m=(4500.0, 9000.0)))
    at_m = np.array([18_000.0])
    # Discharge and slope are alike all along, so 9 km take as long anywhere.
    river_h = plain.arrivals(np.array([9000.0]))
    found = line.arrivals(at_m)
    assert found["peak_h"] == pytest.approx(0.75 + river_h["peak_h"])
    assert found["leading_h"] == pytest.approx(0.25 + LEADING_EDGE * river_h["peak_h"])
    assert found["end_h"] == pytest.approx(3.0 + river_h["end_h"])


def test_reaches_and_arrivals_say_where_their_hours_come_from(line):
    reaches = with_inflow(
        reach_table([line, river()], ["A", "B"], [(NAN, NAN, False)] * 2), [line, river()], "to_km"
    )
    assert reaches["notes"].tolist()[0] == "simulated; hydrograph"
    assert reaches["notes"].tolist()[1:4] == ["hydrograph"] * 3 and reaches["notes"].isna()[4:].all()
    assert reaches["leading_h"].tolist()[:4] == pytest.approx([1.75, 4.25, 6.75, 9.25])
    assert reaches["inflow_p50_m3"].tolist()[:4] == [5e4] * 4 and reaches["inflow_km"].isna()[4:].all()
    nothing = {name: np.empty(0) for name in ("along_m", "aside_m")}
    nothing |= {name: np.empty(0, dtype=int) for name in ("path", "point")}
    table = arrival_table(
        [line], [[(900.0, "KG > UZ"), (4500.0, "UZ > TJ")]], nothing, np.empty(0, object), 2.0
    )
    table = with_inflow(table, [line], "distance_km")
    assert table["notes"].tolist()[:3] == ["simulated", "hydrograph", "hydrograph"]
    # The border at 4.5 km, a quarter of an hour below, within the limit.
    assert table["leading_h"].tolist()[1] == pytest.approx(0.5) and bool(table["border_flag"].tolist()[1])
    assert table["leading_p50_h"].tolist()[1] == pytest.approx(0.75)
    assert np.isnan(table["inflow_km"].tolist()[0]) and table["inflow_km"].tolist()[1] == pytest.approx(3.6)


def test_a_path_whose_metres_do_not_begin_at_0():
    found = inflow_timeline(river(start_m=1000.0), inflow())
    assert isinstance(found, InflowTimeline)
    assert found.arrivals(np.array([1000.0, 37_000.0]))["leading_h"] == pytest.approx(
        [0.0, 0.25 + 33.4 / 3.6]
    )


def test_the_river_starts_where_nine_tenths_of_the_runs_still_pass():
    # Of ten runs nine are enough, eight are not; with none the last.
    assert entry_of(np.array([10, 9, 8, 6]), np.full(4, 10)) == 1
    assert entry_of(np.array([8, 6]), np.full(2, 10)) == 1


def test_runs_seen_farther_down_before_the_river_hold():
    # From 1.8 km on at 1 m/s the river would be at 3.6 km after 36 min and 0.5 h; a tenth of the runs is after 15 min.
    line = inflow_timeline(river(), inflow(start_h=((0.1, 0.2, 0.4), (0.25, 0.9, NAN)), entry=0))
    found = line.arrivals(np.array([1800.0, 3600.0, 7200.0]))
    assert line.inflow_m == 1800.0
    # And the river goes on from there: 3.6 km more in 1 h.
    assert found["leading_h"] == pytest.approx([0.1, 0.25, 1.25])
    bands = line.bands(np.array([1800.0, 3600.0, 7200.0]))
    # Half of the runs is there after 54 min, when the river has been there for long; of nine tenths only it is known.
    assert bands["leading_p50_h"] == pytest.approx([0.2, 0.7, 1.7])
    assert bands["leading_p90_h"] == pytest.approx([0.4, 0.9, 1.9])
    # The hydrograph itself moves from where it starts.
    assert found["peak_h"] == pytest.approx([0.75, 1.25, 2.25]) and bands["inflow_km"].tolist() == [1.8] * 3
