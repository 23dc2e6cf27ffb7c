"""What Python and the map tool tell of a place is what tracedownstream and exposure tell: length, border, people."""

import pytest

from tailings_plugin import basin, consequence
from tailings_plugin.basin.grid.fineness import corridor_m
from tailings_plugin.place_layers import settlement_layer, world_map_path
from tailings_plugin.processing.basin.tracedownstream import TraceDownstream
from tailings_plugin.processing.consequence.exposure import Exposure
from tailings_plugin.processing.reliefs import DEFAULT_RELIEF, cell_m_of
from tailings_plugin.qgis_values import from_qgis
from tests.layers import memory_layer, run_algorithm

# Ak-Tyuz, Mailuu-Suu, Tashkent, Bishkek, Dushanbe, Khujand; far from all towns in the Kyzyl Kum; in Issyk-Kul.
PLACES = (
    *((76.11, 42.88), (72.476, 41.282), (69.2, 41.3), (74.6, 42.9), (68.8, 38.6), (71.4, 40.9)),
    *((63.0, 42.5), (77.3, 42.4)),
)


@pytest.fixture(scope="module")
def of_tools():
    """Rows of the paths, and the people of the towns in the bands, by facility."""
    rows = [(f"POINT({x} {y})", [str(number)]) for number, (x, y) in enumerate(PLACES, 1)]
    relief = str(DEFAULT_RELIEF)
    wanted = dict.fromkeys(("OUTPUT", "CROSSINGS"), "memory:")
    facilities = memory_layer("Point", "EPSG:4326", "facility_id:string", rows)
    _, traced = run_algorithm(TraceDownstream, {"INPUT": facilities, "RELIEF": relief, **wanted})
    width_m = corridor_m(cell_m_of(relief))
    wanted = dict.fromkeys(("OUTPUT", "RECEPTORS_HIT"), "memory:")
    given = {"PATHS": traced["OUTPUT"], "CORRIDOR": width_m, "SETTLEMENTS": settlement_layer()}
    _, exposed = run_algorithm(Exposure, {**given, **wanted})
    people: dict[str, float] = {}
    for row in exposed["OUTPUT"].getFeatures():
        people[row["facility_id"]] = people.get(row["facility_id"], 0) + (
            from_qgis(row["settlement_people"]) or 0
        )
    return {row["facility_id"]: row for row in traced["OUTPUT"].getFeatures()}, people


def test_alike(of_tools):
    paths, people = of_tools
    countries = f"{world_map_path()}|layername=countries"
    found = consequence.downstream(basin.trace(DEFAULT_RELIEF, PLACES, countries=countries))
    assert len(found) == len(paths) == len(PLACES)
    for each in found:
        row = paths[each.facility_id]
        assert each.length_km == pytest.approx(row["length_km"])
        assert (each.ends_in, each.countries) == (row["ends_in"], from_qgis(row["countries"]))
        border_km = each.borders[0].distance_km if each.borders else None
        assert border_km == (pytest.approx(km) if (km := from_qgis(row["border_km"])) else None)
        assert each.people_at_least == (people.get(each.facility_id) or None)
    assert sum(each.people_at_least is not None for each in found) >= 5
