"""tracenetwork on small networks along the equator and on real rivers without pointers."""

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tailings_plugin.processing.basin.tracenetwork import TraceNetwork
from tests.layers import Messages, memory_layer, run_algorithm
from tests.processing.basin_layers import facilities, no_sinks, raster, values

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

FIXTURES = Path(__file__).parents[1] / "fixtures"
KM = 111.31949  # of a degree of longitude along the equator of WGS84

# 1 and 2 run into 3, which runs into 4.
RIVERS = [
    ("LineString(0 0, 0.1 0)", [1, 3, 0]),
    ("LineString(0.1 0.05, 0.1 0)", [2, 3, 0]),
    ("LineString(0.1 0, 0.2 0)", [3, 4, 0]),
    ("LineString(0.2 0, 0.3 0)", [4, 0, 0]),
]


def hydrorivers(rows=RIVERS, fields="HYRIV_ID:integer,NEXT_DOWN:integer,ENDORHEIC:integer"):
    return memory_layer("LineString", "EPSG:4326", fields, rows, name="реки")


def run(**parameters):
    messages = Messages()
    chosen = {
        "OUTPUT": "memory:",
        "CROSSINGS": "memory:",
        "NOT_TRACED": "memory:",
        "LAKES": no_sinks(),
        **parameters,
    }
    results, layers = run_algorithm(TraceNetwork, chosen, messages)
    return results, {name: list(layer.getFeatures()) for name, layer in layers.items()}, messages.warnings


def test_pointers_are_followed_to_the_sea_and_across_a_border():
    box = "Polygon(({0} -1, {1} -1, {1} 1, {0} 1, {0} -1))"
    countries = memory_layer(
        "Polygon", "EPSG:4326", "iso2:string", [(box.format(-1, 0.15), ["AA"]), (box.format(0.15, 1), ["BB"])]
    )
    layer = facilities(("F", 0.05, 0.001))
    results, tables, _ = run(INPUT=layer, NETWORK=hydrorivers(), COUNTRIES=countries)
    (path,), (crossing,) = tables["OUTPUT"], tables["CROSSINGS"]
    # 0.001 degrees of latitude to the line (110.574 m), then 0.25 degrees along it; the border after 0.10.
    assert path["snap_m"] == pytest.approx(110.57, abs=0.01)
    assert path["length_km"] == pytest.approx(0.11057 + 0.25 * KM, abs=1e-3)
    assert values(path, "ends_in", "countries", "drop_m") == ["sea", "AA, BB", None]
    assert crossing["distance_km"] == pytest.approx(0.11057 + 0.10 * KM, abs=1e-3)
    assert results["N_TRANSBOUNDARY"] == 1
    line = path.geometry().constGet()
    assert (line.xAt(0), line.yAt(0), line.mAt(0)) == (0.05, 0.001, 0)
    assert line.endPoint().m() == pytest.approx(1000 * path["length_km"])


def test_an_endorheic_river_ends_in_an_inland_sink():
    rows = [(wkt, [*ids[:2], 1]) for wkt, ids in RIVERS]
    _, tables, _ = run(INPUT=facilities(("F", 0.05, 0)), NETWORK=hydrorivers(rows))
    assert tables["OUTPUT"][0]["ends_in"] == "inland_sink"


def test_any_field_names_and_text_identifiers():
    rows = [(wkt, [f"r{ids[0]}", f"r{ids[1]}" if ids[1] else ""]) for wkt, ids in RIVERS]
    network = hydrorivers(rows, "река:string,дальше:string")
    _, tables, _ = run(
        INPUT=facilities(("F", 0.05, 0)), NETWORK=network, ID_FIELD="река", NEXT_FIELD="дальше"
    )
    assert tables["OUTPUT"][0]["length_km"] == pytest.approx(0.25 * KM, abs=1e-3)
    assert tables["OUTPUT"][0]["ends_in"] == "no_data"  # nothing says where the last line's water goes


def test_a_pointer_out_of_the_layer_is_said_and_ends_at_the_edge():
    rows = [*RIVERS[:3], ("LineString(0.2 0, 0.3 0)", [4, 5, 0])]
    _, tables, warnings = run(INPUT=facilities(("F", 0.05, 0)), NETWORK=hydrorivers(rows))
    assert tables["OUTPUT"][0]["ends_in"] == "edge"
    assert any("1 line points at a line that is not in it, the first is 4" in w for w in warnings)


def test_a_loop_of_pointers_names_the_features():
    rows = [*RIVERS[:3], ("LineString(0.2 0, 0.3 0)", [4, 3, 0])]
    with pytest.raises(QgsProcessingException, match="реки: NEXT_DOWN runs in a loop, 3 -> 4 -> 3"):
        run(INPUT=facilities(("F", 0.05, 0)), NETWORK=hydrorivers(rows))


def test_lines_without_pointers_are_joined_where_they_meet():
    rows = [(wkt, []) for wkt, _ in RIVERS]
    _, tables, _ = run(INPUT=facilities(("F", 0.1, 0.05)), NETWORK=hydrorivers(rows, ""), REACHES="memory:")
    (path,) = tables["OUTPUT"]
    assert path["length_km"] == pytest.approx(0.05 * 110.574 + 0.2 * KM, abs=2e-3)
    assert sum(reach["length_km"] for reach in tables["REACHES"]) == pytest.approx(path["length_km"])


def test_a_relief_directs_lines_digitised_upstream(tmp_path):
    # Heights fall eastward by 1 m per 0.01 degrees.
    heights = [[30.0 - column for column in range(40)] for _ in range(20)]
    relief = raster(tmp_path / "r.tif", heights, left=-0.05, top=0.1, cell=0.01, crs="EPSG:4326")
    backwards = [("LineString(0.1 0, 0 0)", []), ("LineString(0.3 0, 0.1 0)", [])]
    _, tables, _ = run(INPUT=facilities(("F", 0.05, 0)), NETWORK=hydrorivers(backwards, ""), RELIEF=relief)
    assert tables["OUTPUT"][0]["length_km"] == pytest.approx(0.25 * KM, abs=1e-3)


def test_a_network_in_metres_and_multi_part_lines():
    # Web Mercator: 0.1 degrees are 11,131.949 m along the equator.
    step = 11131.949079
    two_parts = "MultiLineString(({0} 0, {1} 0), ({1} 0, {2} 0))"
    rows = [
        (two_parts.format(a * step, (a + 0.5) * step, (a + 1) * step), [a + 1, a + 2 if a < 2 else 0])
        for a in range(3)
    ]
    network = memory_layer("MultiLineString", "EPSG:3857", "HYRIV_ID:integer,NEXT_DOWN:integer", rows)
    _, tables, _ = run(INPUT=facilities(("F", 0.05, 0)), NETWORK=network)
    assert tables["OUTPUT"][0]["length_km"] == pytest.approx(0.25 * KM, abs=1e-3)
    apart = [("MultiLineString((0 0, 1 0), (5 0, 6 0))", [1, 0])]
    network = memory_layer("MultiLineString", "EPSG:3857", "HYRIV_ID:integer,NEXT_DOWN:integer", apart)
    with pytest.raises(QgsProcessingException, match="feature 1 has 2 separate parts"):
        run(INPUT=facilities(("F", 0, 0)), NETWORK=network)


def test_facilities_far_from_rivers_are_listed():
    layer = facilities(("near", 0.05, 0), ("far", 0.05, 0.5))
    results, tables, _ = run(INPUT=layer, NETWORK=hydrorivers(), SNAP=2000)
    assert [f["facility_id"] for f in tables["OUTPUT"]] == ["near"]
    assert values(tables["NOT_TRACED"][0], "facility_id", "reason") == [
        "far", "no river lies within 2000 m, or it has no point"
    ]  # fmt: skip
    assert (results["N_FACILITIES"], results["N_NOT_TRACED"]) == (2, 1)
    results, tables, _ = run(INPUT=facilities(("far", 0.05, 0.5)), NETWORK=hydrorivers(), SNAP=2000)
    assert (tables["OUTPUT"], results["N_NOT_TRACED"]) == ([], 1)


def test_a_lake_ends_the_path():
    lake = memory_layer("Polygon", "EPSG:4326", "", [("Polygon((0.25 -1, 1 -1, 1 1, 0.25 1, 0.25 -1))", [])])
    _, tables, _ = run(INPUT=facilities(("F", 0.05, 0)), NETWORK=hydrorivers(), LAKES=lake)
    assert tables["OUTPUT"][0]["ends_in"] == "lake"
    assert tables["OUTPUT"][0]["length_km"] == pytest.approx(0.2 * KM, abs=1.0)  # to a vertex within 1 km


def test_wrong_fields_and_an_empty_network_are_named():
    layer = facilities(("F", 0.05, 0))
    with pytest.raises(QgsProcessingException, match="реки has no field next"):
        run(INPUT=layer, NETWORK=hydrorivers(), NEXT_FIELD="next")
    with pytest.raises(QgsProcessingException, match="both ID_FIELD and NEXT_FIELD"):
        run(INPUT=layer, NETWORK=hydrorivers(), NEXT_FIELD="")
    with pytest.raises(QgsProcessingException, match="реки has no lines"):
        run(INPUT=layer, NETWORK=hydrorivers([]))


def test_real_rivers_without_pointers():
    """World Data Bank II draws no lakes: the Syr Darya stops at the Kayrakkum reservoir (40.4 N, 70.3 E)."""
    rivers = QgsVectorLayer(str(FIXTURES / "fergana_rivers.geojson"), "wdb2", "ogr")
    countries = QgsVectorLayer(str(FIXTURES / "fergana_countries.geojson"), "dcw", "ogr")
    _, tables, _ = run(
        INPUT=facilities(("Mailuu-Suu", 72.46, 41.27)),
        NETWORK=rivers,
        COUNTRIES=countries,
        SNAP=30_000,
        JOIN_WITHIN=500,
    )
    (path,) = tables["OUTPUT"]
    end = path.geometry().constGet().endPoint()
    assert (end.x(), end.y()) == (pytest.approx(70.3, abs=0.1), pytest.approx(40.4, abs=0.1))
    # From the facility in KG over the Fergana valley in UZ into TJ, where the reservoir lies.
    assert values(path, "ends_in", "countries") == ["no_data", "KG, UZ, TJ"]
