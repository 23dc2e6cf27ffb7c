"""The tools on real reliefs: SRTM around Issyk-Kul (90 m) and from Bishkek to the Chu (30 m)."""

import pytest

from tailings_plugin.processing.basin.flowdirections import FlowDirectionsOfRelief
from tailings_plugin.processing.basin.tracedownstream import TraceDownstream
from tailings_plugin.qgis_values import from_qgis
from tests.layers import memory_layer, run_algorithm
from tests.processing.basin_layers import facilities, no_sinks, values
from tests.processing.test_inundationzone import check_the_zones_lie_in_their_valley
from tests.processing.test_inundationzone import run as zones
from tests.processing.test_tracedownstream import run as trace
from tests.processing.test_upstreamcatchment import run as catchments

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

ISSYK_KUL = "dem/srtm3_issykkul_kemin_almaty_n42-44_e076-078.tif"
BISHKEK = "dem/srtm1_bishkek_alaarcha_chu_n42.3-43.2_e074.3-074.9.tif"


def test_ak_tyuz_leaves_the_relief_and_the_south_shore_ends_in_the_lake(shared_data):
    layer = facilities(("Ak-Tyuz", 76.127, 42.877), ("South shore", 77.10, 42.10))
    results, tables, _ = trace(INPUT=layer, RELIEF=str(shared_data / ISSYK_KUL))
    ak_tyuz, south = tables["OUTPUT"]
    assert ak_tyuz["length_km"] == pytest.approx(16.6, abs=0.1)
    line = ak_tyuz.geometry().constGet()
    assert (line.zAt(0), line.zAt(line.numPoints() - 1)) == (2138, 1550)
    assert (line.xAt(0), line.yAt(0), line.mAt(0)) == (76.127, 42.877, 0)
    end = line.endPoint()
    assert (end.x(), end.y()) == (pytest.approx(76.000, abs=0.001), pytest.approx(42.787, abs=0.001))
    assert end.m() == pytest.approx(1000 * ak_tyuz["length_km"])
    assert values(ak_tyuz, "ends_in", "drop_m", "countries", "border_km") == ["edge", 588, "KG", None]
    # The lake's surface lies at 1601 m in this relief.
    assert values(south, "ends_in", "countries") == ["lake", "KG"]
    assert south.geometry().constGet().endPoint().z() == 1601
    assert (results["N_FACILITIES"], results["N_TRANSBOUNDARY"], results["N_NOT_TRACED"]) == (2, 0, 0)


def test_without_sinks_issyk_kul_is_left_behind(shared_data):
    layer = facilities(("South shore", 77.10, 42.10))
    _, tables, _ = trace(INPUT=layer, RELIEF=str(shared_data / ISSYK_KUL), LAKES=no_sinks())
    assert tables["OUTPUT"][0]["ends_in"] == "edge"


@pytest.mark.parametrize(("kind", "expected"), [(None, "inland_sink"), ("lake", "lake"), ("sea", "sea")])
def test_a_lake_given_as_a_point_ends_paths(shared_data, kind, expected):
    lake = memory_layer(
        "Point", "EPSG:4326", "kind:string,radius_km:double", [("Point(77.35 42.42)", [kind, 40.0])]
    )
    layer = facilities(("South shore", 77.10, 42.10))
    _, tables, _ = trace(INPUT=layer, RELIEF=str(shared_data / ISSYK_KUL), LAKES=lake)
    assert tables["OUTPUT"][0]["ends_in"] == expected


def test_ala_archa_reaches_the_chu_and_kazakhstan(shared_data):
    layer = facilities(("Ala-Archa", 74.48, 42.56))
    results, tables, _ = trace(INPUT=layer, RELIEF=str(shared_data / BISHKEK))
    (path,) = tables["OUTPUT"]
    # About 101 km: methods differ by a few per cent in how water crosses the flat fields before the Chu.
    assert path["length_km"] == pytest.approx(101, rel=0.05)
    assert values(path, "ends_in", "countries") == ["edge", "KG, KZ"]
    (crossing,) = tables["CROSSINGS"]
    assert values(crossing, "facility_id", "order", "from_country", "to_country") == [
        "Ala-Archa",
        1,
        "KG",
        "KZ",
    ]
    assert crossing["distance_km"] == path["border_km"]
    assert crossing["hours"] == pytest.approx(path["border_km"] / 3.6)  # 1 m/s
    # On the border of QGIS's map and on the path.
    assert path.geometry().distance(crossing.geometry()) < 1e-6
    assert results["N_TRANSBOUNDARY"] == 1


@pytest.mark.parametrize("limit", [None, 30])
def test_a_window_of_a_big_relief_gives_the_same_path(shared_data, monkeypatch, limit):
    layer = facilities(("Ala-Archa", 74.48, 42.56))
    chosen = {"INPUT": layer, "RELIEF": str(shared_data / BISHKEK), "MAX_LENGTH": limit}
    _, whole, _ = trace(**chosen)
    monkeypatch.setattr("tailings_plugin.basin.paths.windows.SMALL_CELLS", 100_000)
    monkeypatch.setattr("tailings_plugin.basin.paths.windows.FIRST_MARGIN_CELLS", 300)
    _, windowed, _ = trace(**chosen)
    names = ("length_km", "ends_in", "drop_m", "countries", "border_km")
    assert values(windowed["OUTPUT"][0], *names) == values(whole["OUTPUT"][0], *names)


def test_the_trace_over_the_written_directions_equals_the_trace_over_the_relief(tmp_path, shared_data):
    relief = str(shared_data / ISSYK_KUL)
    directions = str(tmp_path / "d8.tif")
    run_algorithm(FlowDirectionsOfRelief, {"RELIEF": relief, "OUTPUT": directions})
    layer = facilities(("Ak-Tyuz", 76.127, 42.877), ("South shore", 77.10, 42.10))
    _, over_relief, _ = trace(INPUT=layer, RELIEF=relief)
    _, over_codes, _ = trace(INPUT=layer, DIRECTIONS=directions)
    for a, b in zip(over_relief["OUTPUT"], over_codes["OUTPUT"], strict=True):
        assert (a["length_km"], a["ends_in"]) == (b["length_km"], b["ends_in"])


def test_a_real_valley_in_the_crs_of_the_facilities(shared_data):
    layer = facilities(("Ak-Tyuz", 76.127, 42.877))
    _, tables, _ = catchments(INPUT=layer, RELIEF=str(shared_data / ISSYK_KUL), SNAP=400)
    (catchment,) = tables["OUTPUT"]
    assert catchment.geometry().isGeosValid()
    # pyflwdir 0.5.12 (from_dem, outlets="edge") drains 14,711 cells there. A cell of 3" at 42.88 N is 92.57 m
    # high and 68.1 m wide (WGS84), 6,303 m2.
    assert catchment["cells"] == pytest.approx(14_711, rel=0.001)
    assert catchment["area_km2"] == pytest.approx(14_711 * 0.006303, rel=0.002)
    assert catchment["complete"]
    assert from_qgis(catchment["snap_m"]) < 400


def test_the_zone_of_ak_tyuz_lies_in_its_valley(shared_data):
    source = memory_layer(
        "Point", "EPSG:4326", "facility_id:string,v:double", [("Point(76.127 42.877)", ["Ak-Tyuz", 6e5])]
    )
    relief = str(shared_data / ISSYK_KUL)
    _, traced = run_algorithm(TraceDownstream, {"INPUT": source, "RELIEF": relief, "OUTPUT": "memory:"})
    _, tables, _ = zones(INPUT=source, VOLUME_FIELD="v", PATHS=traced["OUTPUT"], RELIEF=relief)
    check_the_zones_lie_in_their_valley(tables["OUTPUT"], traced["OUTPUT"], relief)
