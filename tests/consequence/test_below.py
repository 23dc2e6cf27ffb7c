"""What lies below a point: distances, hours, towns and borders worked out by hand on a valley along a meridian.

The valley of `reliefs.chu` falls north along 74.61083 E from 42.3 to 43.2 N, in cells of 6". A degree of latitude is
111,090 m long there (WGS84), one of longitude at 42.6 N 82,040 m.
"""

import numpy as np
import pandas as pd
import pytest

from tailings_plugin import basin, consequence
from tailings_plugin.basin.paths.borders import Countries
from tailings_plugin.basin.paths.ends import INLAND_SINK, Sink
from tailings_plugin.basin.shapes.polygons import Edges
from tailings_plugin.errors import DataProblem
from tests import reliefs

DEGREE_M = 111_090
AT = (74.3 + 186.5 / 600, 43.2 - 420.5 / 600)
TOP = 43.2 - 0.5 / 600  # the centre of the last cell


@pytest.fixture(scope="module")
def chu(tmp_path_factory):
    return reliefs.chu(tmp_path_factory.mktemp("relief") / "chu.tif")


def box(south: float, north: float) -> np.ndarray:
    return np.array([(74.0, south), (75.0, south), (75.0, north), (74.0, north), (74.0, south)])


BORDER = 42.9
COUNTRIES = Countries(Edges.from_rings([(0, box(42.0, BORDER)), (1, box(BORDER, 44.0))]), ["KG", "KZ"])


def towns(*rows: tuple) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["name", "longitude", "latitude", "population"]).assign(country="KG")


def below(relief, *points, settlements=None, **more):
    traces = basin.trace(relief, points, countries=COUNTRIES, sinks=more.pop("sinks", ()))
    return consequence.downstream(traces, settlements, **more)


def test_length_end_and_hours(chu):
    (found,) = below(chu, AT)
    length_km = (TOP - AT[1]) * DEGREE_M / 1000
    assert found.length_km == pytest.approx(length_km, rel=1e-3) == pytest.approx(77.76, rel=1e-3)
    assert (found.ends_in, found.goes_on, found.not_traced) == ("edge", True, None)
    # 77,760 m at 1 m/s, at 1.1 and at 0.8.
    hours = found.arrival.leading_h, found.arrival.earliest_h, found.arrival.latest_h
    assert hours == pytest.approx((21.60, 19.64, 27.00), rel=2e-3)
    # 1900 m over 540 rows, and the point is 420 above the end.
    assert found.drop_m == pytest.approx(1900 * 420 / 540, rel=1e-3)


def test_the_border_on_the_way(chu):
    (found,) = below(chu, AT)
    (border,) = found.borders
    assert (border.kind, border.from_country, border.to_country) == ("crosses", "KG", "KZ")
    assert border.distance_km == pytest.approx((BORDER - AT[1]) * DEGREE_M / 1000, rel=1e-3)
    assert border.arrival.leading_h == pytest.approx(44.53 / 3.6, rel=2e-3)
    assert border.arrival.earliest_h == pytest.approx(44.53 / 3.96, rel=2e-3)
    assert found.countries == "KG, KZ" and found.borders_known


def test_borders_are_unknown_without_countries(chu):
    (found,) = consequence.downstream(basin.trace(chu, [AT], sinks=()))
    assert found.borders == () and not found.borders_known


def test_towns_in_the_corridor_and_no_others(chu):
    settlements = towns(
        ("beside", AT[0] + 0.009, 42.6, 500),  # 738 m aside
        ("too far aside", AT[0] + 0.02, 42.6, 10_000),  # 1,641 m
        ("behind", AT[0], AT[1] - 0.005, 20_000),  # 555 m back of the point
        ("unknown", AT[0], 42.7, None),
        ("farther than 50 km", AT[0], 43.0, 40_000),  # 55.6 km
    )
    (found,) = below(chu, AT, settlements=settlements)
    assert [(town.name, town.people) for town in found.towns] == [("beside", 500), ("unknown", None)]
    assert found.people_at_least == 500
    first = found.towns[0]
    assert first.distance_km == pytest.approx((42.6 - AT[1]) * DEGREE_M / 1000, rel=1e-3)
    assert first.aside_m == pytest.approx(738, rel=5e-3)
    assert first.arrival.leading_h == pytest.approx(11.2 / 3.6, rel=3e-3)
    assert (found.corridor_m, found.within_km) == (1000, 50)
    (all_of_it,) = below(chu, AT, settlements=settlements, within_km=60)
    assert all_of_it.people_at_least == 40_500


def test_nobody_known_is_not_nobody(chu):
    (found,) = below(chu, AT, settlements=towns(("far", 60.0, 40.0, 1)))
    assert found.towns == () and found.people_at_least is None
    (found,) = below(chu, AT, settlements=towns(("unknown", AT[0], 42.7, None)))
    assert len(found.towns) == 1 and found.people_at_least is None


def test_past_an_end_only_where_the_water_ends(chu):
    """A town 650 m past the last cell: the edge of the relief tells nothing of it, the shore of a sink does."""
    near, town = (AT[0], 43.0), towns(("past the end", AT[0], 43.205, 70))
    (at_edge,) = below(chu, near, settlements=town)
    assert at_edge.ends_in == "edge" and at_edge.people_at_least is None
    sink = Sink(INLAND_SINK, point=(AT[0], TOP), radius_km=0.01)
    (in_sink,) = below(chu, near, settlements=town, sinks=[sink])
    assert in_sink.ends_in == "inland_sink" and in_sink.people_at_least == 70
    # A corridor cut after 20 of 22 km has nothing of what lies past the cut.
    behind_the_cut = towns(("behind the cut", AT[0], 43.0 + 20_500 / DEGREE_M, 70))
    (cut,) = below(chu, near, settlements=behind_the_cut, sinks=[sink], within_km=20)
    assert cut.people_at_least is None


def test_several_points_at_once_in_their_order(chu):
    found = below(chu, AT, (60.0, 40.0), (AT[0], 43.0))
    assert [each.not_traced for each in found] == [None, "off_raster", None]
    assert [each.facility_id for each in found] == ["1", "2", "3"]
    assert found[1].length_km is None and found[1].towns == () and found[1].people_at_least is None
    assert not found[1].goes_on and not found[1].borders_known, "nothing is known of it"
    assert found[2].length_km < found[0].length_km


def test_it_ticks_and_lets_a_cancel_pass(chu):
    told = []
    below(chu, AT, (60.0, 40.0), tick=told.append)
    assert told == [0, 0.5]

    def cancel(fraction):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        below(chu, AT, tick=cancel)


def test_a_point_on_its_last_cell_has_no_way(chu):
    sink = Sink(INLAND_SINK, point=AT, radius_km=0.01)
    (found,) = below(chu, AT, settlements=towns(("here", *AT, 9)), sinks=[sink])
    assert (found.ends_in, found.length_km, found.arrival.leading_h) == ("inland_sink", 0, 0)
    assert found.borders == () and found.people_at_least is None


def test_the_corridor_of_an_overview_is_two_cells_wide(tmp_path):
    """Cells of 36" are 1,111 m high and 815 m wide: an overview."""
    relief = reliefs.chu(tmp_path / "coarse.tif", cell=0.01)
    (found,) = below(relief, (74.615, 42.505), settlements=towns(("aside", 74.615 + 0.018, 42.6, 80)))
    assert found.corridor_m == pytest.approx(2 * found.cell_m) and found.cell_m > 800
    assert found.people_at_least == 80  # 1,477 m aside


@pytest.mark.parametrize("velocities", [(0.0, 1.0, 1.1), (1.0, 0.9, 1.1), (0.8, 1.0, float("nan"))])
def test_velocities_that_cannot_be(chu, velocities):
    with pytest.raises(DataProblem, match="must rise above 0"):
        below(chu, AT, velocities_ms=velocities)
