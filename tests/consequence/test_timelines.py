"""From paths and rivers to timelines and the table of reaches, by hand."""

import numpy as np
import pytest

from tailings_plugin.consequence.paths import make_paths
from tailings_plugin.consequence.river import River
from tailings_plugin.consequence.timelines import REACH_FIELDS, Rivers, mean_slopes, reach_table, timelines
from tailings_plugin.consequence.travel_time import Settings, first_border, reach_edges_m, timeline, warnings
from tailings_plugin.errors import DataProblem
from tailings_plugin.table import objects

NAN = np.nan
# Two paths along the equator, 111,320 m each; M of the second begins at 10 km.
LON = np.array([0.0, 1.0])
PATHS = make_paths(
    [(LON, np.zeros(2), np.array([0.0, 111_320.0])), (LON, np.zeros(2), np.array([10_000.0, 121_320.0]))],
    "AB",
)
NO_HEIGHTS = np.full(4, NAN)


def rivers(**known):
    count = len(PATHS)
    columns = {
        name: np.full(count, NAN)
        for name in ("discharge_m3s", "drainage_km2", "mean_discharge_m3s", "slope", "mean_slope")
    }
    specific = known.pop("specific", NAN)
    return Rivers(**columns | {name: np.array(values) for name, values in known.items()},
                  specific_discharge_l_s_km2=specific)  # fmt: skip


def made(settings, known, heights=NO_HEIGHTS, area_at=None):
    return timelines(PATHS, "AB", heights, known, settings, 60_000.0, area_at)


def test_reaches_begin_where_the_path_does():
    first, second = made(Settings(velocity_ms=2.0), Rivers.unknown(2))
    assert first.edges_m.tolist() == [0, 60_000, 111_320]
    assert second.edges_m.tolist() == [10_000, 70_000, 121_320]
    # Hours are counted from the facility: 60 km at 7.2 km an hour.
    assert second.hours.tolist() == pytest.approx([0, 60 / 7.2, 111.32 / 7.2])
    assert np.isnan(first.river.discharge_m3s).all()


def test_nothing_is_known_of_unknown_rivers():
    unknown = Rivers.unknown(3)
    for values in (unknown.discharge_m3s, unknown.drainage_km2, unknown.mean_discharge_m3s, unknown.slope):
        assert values.shape == (3,)
        assert np.isnan(values).all()
    assert np.isnan(unknown.mean_slope).all()
    assert np.isnan(unknown.specific_discharge_l_s_km2)


def test_the_slope_is_the_users_then_that_of_the_heights_then_the_mean():
    heights = np.array([1000.0, 1000 - 1113.2, NAN, NAN])
    known = rivers(slope=[NAN, NAN], mean_slope=[0.5, 0.0025])
    first, second = made(Settings(method="manning"), known, heights)
    # The heights tell 0.01, 2 m/s at 1 m and n 0.05; the second has none: 0.0025, 1 m/s.
    assert first.velocity_ms.tolist() == pytest.approx([2.0, 2.0])
    assert second.velocity_ms.tolist() == pytest.approx([1.0, 1.0])
    known = rivers(slope=[0.0025, 0.01], mean_slope=[0.5, 0.5])
    first, second = made(Settings(method="manning"), known, heights)
    assert first.velocity_ms.tolist() == pytest.approx([1.0, 1.0])
    assert second.velocity_ms.tolist() == pytest.approx([2.0, 2.0])


def test_areas_are_asked_for_at_the_middle_of_each_reach():
    asked = []

    def area_at(path, at_m):
        asked.append((path, at_m.tolist()))
        return np.array([100.0, 200.0])

    first, second = made(Settings(), rivers(specific=10.0), area_at=area_at)
    assert asked == [(0, [30_000, 85_660]), (1, [40_000, 95_660])]
    # 10 L/s from each km2.
    assert first.river.discharge_m3s.tolist() == pytest.approx([1.0, 2.0])
    assert second.river.drainage_km2.tolist() == [100, 200]


def test_each_path_has_its_own_gauge():
    known = rivers(discharge_m3s=[1.0, 2.0], drainage_km2=[10.0, 20.0], mean_discharge_m3s=[3.0, 4.0])
    first, second = made(Settings(), known)
    assert (first.river.discharge_m3s[0], second.river.discharge_m3s[0]) == (1, 2)
    assert (first.river.drainage_km2[0], second.river.drainage_km2[0]) == (10, 20)
    assert (first.river.mean_discharge_m3s[0], second.river.mean_discharge_m3s[0]) == (3, 4)


def test_mean_slopes_are_unknown_where_the_length_is():
    found = mean_slopes(np.array([500.0, 500, NAN, 0]), np.array([50.0, 0, 10, 10]))
    np.testing.assert_array_equal(found, [0.01, NAN, NAN, 0])


def test_the_table_of_reaches():
    lines = made(Settings(velocity_ms=2.0), rivers(discharge_m3s=[5.0, NAN]))
    table = reach_table(lines, ["A", "B"], [(36_000.0, 5.0, True), (NAN, NAN, False)])
    assert list(table.columns) == ["path", *(name for name, _ in REACH_FIELDS)]
    assert table["path"].tolist() == [0, 0, 1, 1]
    assert table["facility_id"].tolist() == ["A", "A", "B", "B"]
    assert table["reach"].tolist() == [1, 2, 1, 2]
    assert table["from_km"].tolist() == [0, 60, 10, 70]
    assert table["to_km"].tolist() == pytest.approx([60, 111.32, 70, 121.32])
    assert table["velocity_ms"].tolist() == [2.0] * 4
    assert table["discharge_m3s"].tolist() == pytest.approx([5, 5, NAN, NAN], nan_ok=True)
    assert table["leading_h"].tolist() == pytest.approx([60 / 7.2, 111.32 / 7.2] * 2)
    assert table["peak_h"].isna().all()
    assert table["border_km"].tolist() == pytest.approx([36, 36, NAN, NAN], nan_ok=True)
    assert table["border_hours"].tolist() == pytest.approx([5, 5, NAN, NAN], nan_ok=True)
    assert objects(table, "border_flag").tolist() == [True, True, None, None]
    assert table["method"].tolist() == ["constant"] * 4
    assert table["notes"].isna().all()


def test_what_is_less_sure_stands_in_the_notes():
    known = rivers(slope=[0.0001, 0.0001])
    lines = made(Settings(method="manning"), known)
    table = reach_table(lines, ["A", "B"], [(NAN, NAN, False)] * 2)
    # 1 m deep, n 0.05: 0.2 m/s is usual, the slope is the least there is.
    assert table["notes"].tolist() == ["flat_reaches"] * 4


def test_no_paths_no_reaches():
    assert len(reach_table([], [], [])) == 0


# Edges and limits of single timelines.


def river(count=1, discharge=NAN, area=NAN, mean=NAN, slope=NAN):
    return River(*(np.full(count, value) for value in (discharge, area, mean, slope)))


def test_edges_count_from_the_start_of_the_path():
    assert reach_edges_m(5000, 25_000, 10_000).tolist() == [5000, 15_000, 25_000]
    # A remainder of rounding makes no reach of its own.
    assert reach_edges_m(0, 20_000.000001, 10_000).tolist() == [0, 10_000, 20_000.000001]
    assert reach_edges_m(0, 20_001, 10_000).tolist() == [0, 10_000, 20_000, 20_001]


def test_usual_velocities_include_their_limits():
    def noted(velocity):
        return warnings(timeline(np.array([0.0, 1000.0]), river(), Settings(velocity_ms=velocity), "A"))

    assert noted(0.02) == noted(6.0) == []
    assert noted(0.0199) == noted(6.01) == ["unusual_velocity"]


def test_flat_reaches_are_noted_of_methods_that_use_the_slope():
    steep, flat = river(slope=0.00011), river(slope=0.0001)
    edges = np.array([0.0, 1000.0])
    assert warnings(timeline(edges, flat, Settings(), "A")) == []
    assert warnings(timeline(edges, flat, Settings(method="manning"), "A")) == ["flat_reaches"]
    assert warnings(timeline(edges, steep, Settings(method="manning"), "A")) == []


def test_jobson_with_all_known_has_nothing_to_note():
    line = timeline(np.array([0.0, 15_000.0]), river(1, 3.35, 390, 4.5, 0.01), Settings(method="jobson"), "A")
    assert warnings(line) == []


def test_a_border_beyond_the_path_is_not_reached():
    line = timeline(np.array([0.0, 3600.0]), river(), Settings(), "A")
    metres, hours, in_time = first_border([5000.0], line, 48.0)
    assert (metres, in_time) == (5000.0, False)
    assert np.isnan(hours)


def test_arrivals_on_an_edge_take_the_reach_above_it():
    # Flow doubles in the second reach: the concentration at the edge between is that of the first.
    flow = River(np.array([3.35, 6.7]), np.full(2, 390.0), np.full(2, 4.5), np.full(2, NAN))
    line = timeline(np.array([0.0, 15_000, 30_000]), flow, Settings(method="jobson", mass_kg=6000.0), "A")
    at_edge, past = line.arrivals(np.array([15_000.0, 15_001.0]))["peak_mg_l"]
    assert at_edge == pytest.approx(179.8, abs=0.05)
    assert past < 0.6 * at_edge


def test_without_a_mass_there_is_no_concentration():
    line = timeline(np.array([0.0, 15_000.0]), river(1, 3.35, 390, 4.5), Settings(method="jobson"), "A")
    times = line.arrivals(np.array([15_000.0]))
    assert np.isnan(times["peak_mg_l"][0])
    assert f"{times['leading_h'][0]:.2f}" == "14.02"


def test_half_of_the_mass_makes_half_of_the_concentration():
    def peak(recovery):
        settings = Settings(method="jobson", mass_kg=6000.0, recovery=recovery)
        line = timeline(np.array([0.0, 15_000.0]), river(1, 3.35, 390, 4.5), settings, "A")
        return line.arrivals(np.array([15_000.0]))["peak_mg_l"][0]

    assert peak(0.5) == pytest.approx(peak(1.0) / 2)


@pytest.mark.parametrize("name", ["velocity_ms", "roughness", "width_m", "depth_m"])
def test_settings_must_be_above_0(name):
    with pytest.raises(DataProblem, match=f"{name} must be above 0, but is 0"):
        timeline(np.array([0.0, 1000.0]), river(), Settings(**{name: 0.0}), "A")
    timeline(np.array([0.0, 1000.0]), river(), Settings(**{name: 1e-6}), "A")


@pytest.mark.parametrize(
    ("flow", "message"),
    [
        (river(1, 3.0, 0.0), "drainage area of the path of facility A is 0"),
        (river(1, 3.0, 390.0, -2.0), "mean annual discharge of the path of facility A is -2"),
    ],
)
def test_what_must_be_above_0_is_named(flow, message):
    with pytest.raises(DataProblem, match=message):
        timeline(np.array([0.0, 1000.0]), flow, Settings(method="jobson"), "A")
