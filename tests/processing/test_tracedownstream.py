"""tracedownstream on reliefs made by formula: paths, ends, crossings, wrong input."""

from unittest.mock import patch

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsWkbTypes,
)

from tailings_plugin import basin
from tailings_plugin.basin.grid import direction_file, direction_tiles
from tailings_plugin.basin.grid.raster_file import grid_of, open_raster
from tailings_plugin.basin.grid.raster_written import CELLS_BAND, write_drained
from tailings_plugin.processing.basin.tracedownstream import TraceDownstream
from tests.layers import Messages, memory_layer, run_algorithm
from tests.processing.basin_layers import facilities, no_sinks, raster, values
from tests.reliefs import LAKE_LEVEL_M, VALLEY_START_M, chu, issyk_kul

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")


def slope(tmp_path, columns=30, **options) -> str:
    """A relief that falls 1 m a cell to the east in three rows, deepest in the middle one; cells of 100 m."""
    heights = np.tile(np.arange(columns, 0, -1.0), (3, 1)) + np.array([[0.5], [0.0], [0.5]])
    return raster(tmp_path / "склон.tif", heights.astype(np.float32), left=300_000, top=4_700_000, **options)


def run(**parameters):
    messages = Messages()
    chosen = {"OUTPUT": "memory:", "CROSSINGS": "memory:", "NOT_TRACED": "memory:", **parameters}
    results, layers = run_algorithm(TraceDownstream, chosen, messages)
    tables = {name: list(layer.getFeatures()) for name, layer in layers.items()}
    return results, tables, messages.warnings


def test_a_valley_leaves_the_relief_and_the_south_shore_ends_in_the_lake(tmp_path):
    layer = facilities(("Valley", 76.127, 42.877), ("South shore", 77.10, 42.10))
    results, tables, _ = run(INPUT=layer, RELIEF=issyk_kul(tmp_path / "relief.tif"))
    valley, south = tables["OUTPUT"]
    # From column 15 of its row to column 0, each cell 10 m lower. A degree of longitude at 42.879 N is 81.699 km
    # (WGS84): 15 cells of 30" are 10.21 km, and the facility lies 0.26 cells west of its cell's centre.
    line = valley.geometry().constGet()
    assert (line.zAt(0), line.zAt(line.numPoints() - 1)) == (VALLEY_START_M, VALLEY_START_M - 150)
    assert (line.xAt(0), line.yAt(0), line.mAt(0)) == (76.127, 42.877, 0)
    end = line.endPoint()
    assert (end.x(), end.y()) == (pytest.approx(76 + 0.5 / 120), pytest.approx(43 - 14.5 / 120))
    assert valley["length_km"] == pytest.approx(10.05, abs=0.05)
    assert end.m() == pytest.approx(1000 * valley["length_km"])
    assert values(valley, "ends_in", "drop_m", "countries", "border_km") == ["edge", 150, "KG", None]
    assert values(south, "ends_in", "countries") == ["lake", "KG"]
    assert south.geometry().constGet().endPoint().z() == LAKE_LEVEL_M
    assert (results["N_FACILITIES"], results["N_TRANSBOUNDARY"], results["N_NOT_TRACED"]) == (2, 0, 0)


def test_without_sinks_a_lake_is_left_behind(tmp_path):
    layer = facilities(("South shore", 77.10, 42.10))
    _, tables, _ = run(INPUT=layer, RELIEF=issyk_kul(tmp_path / "relief.tif"), LAKES=no_sinks())
    assert tables["OUTPUT"][0]["ends_in"] == "edge"


@pytest.mark.parametrize(("kind", "expected"), [(None, "inland_sink"), ("lake", "lake"), ("sea", "sea")])
def test_a_lake_given_as_a_point_ends_paths(tmp_path, kind, expected):
    lake = memory_layer(
        "Point", "EPSG:4326", "kind:string,radius_km:double", [("Point(77.35 42.42)", [kind, 40.0])]
    )
    layer = facilities(("South shore", 77.10, 42.10))
    _, tables, _ = run(INPUT=layer, RELIEF=issyk_kul(tmp_path / "relief.tif"), LAKES=lake)
    assert tables["OUTPUT"][0]["ends_in"] == expected


def test_a_valley_to_the_north_reaches_kazakhstan(tmp_path):
    layer = facilities(("Above the Chu", 74.61, 42.56))
    results, tables, _ = run(INPUT=layer, RELIEF=chu(tmp_path / "relief.tif"))
    (path,) = tables["OUTPUT"]
    # Straight north from 42.56 to the last cell before 43.2: 0.64 degrees of 111.09 km (WGS84).
    assert path["length_km"] == pytest.approx(71.1, abs=0.2)
    assert values(path, "ends_in", "countries") == ["edge", "KG, KZ"]
    (crossing,) = tables["CROSSINGS"]
    assert values(crossing, "facility_id", "order", "from_country", "to_country") == [
        "Above the Chu",
        1,
        "KG",
        "KZ",
    ]
    assert crossing["distance_km"] == path["border_km"]
    assert crossing["hours"] == pytest.approx(path["border_km"] / 3.6)  # 1 m/s
    # On the border of QGIS's map, where the Chu is the border, and on the path.
    point = crossing.geometry().asPoint()
    assert (point.x(), point.y()) == (pytest.approx(74.61, abs=0.01), pytest.approx(43.06, abs=0.05))
    assert crossing["distance_km"] == pytest.approx((point.y() - 42.56) * 111.09, abs=0.2)
    assert path.geometry().distance(crossing.geometry()) < 1e-6
    assert results["N_TRANSBOUNDARY"] == 1


@pytest.mark.parametrize("limit", [None, 30])
def test_a_window_of_a_big_relief_gives_the_same_path(tmp_path, monkeypatch, limit):
    layer = facilities(("Above the Chu", 74.61, 42.56))
    chosen = {"INPUT": layer, "RELIEF": chu(tmp_path / "relief.tif"), "MAX_LENGTH": limit}
    _, whole, _ = run(**chosen)
    monkeypatch.setattr("tailings_plugin.basin.paths.windows.SMALL_CELLS", 50_000)
    monkeypatch.setattr("tailings_plugin.basin.paths.windows.FIRST_MARGIN_CELLS", 100)
    _, windowed, _ = run(**chosen)
    names = ("length_km", "ends_in", "drop_m", "countries", "border_km")
    assert values(windowed["OUTPUT"][0], *names) == values(whole["OUTPUT"][0], *names)


BOX = "Polygon(({0} 4690000, {1} 4690000, {1} 4710000, {0} 4710000, {0} 4690000))"


def two_countries(border_x: float):
    rows = [(BOX.format(290_000, border_x), ["KG"]), (BOX.format(border_x, 310_000), ["KZ"])]
    return memory_layer("Polygon", "EPSG:32643", "iso_a2:string", rows)


def test_a_layer_of_one_country_does_not_make_the_neighbour_none(tmp_path):
    layer = memory_layer("Polygon", "EPSG:32643", "iso_a2:string", [(BOX.format(290_000, 301_325), ["KG"])])
    rows = facilities(("A", 300_050, 4_699_850), ("B", 302_050, 4_699_850), crs="EPSG:32643")
    results, tables, warnings = run(INPUT=rows, RELIEF=slope(tmp_path), COUNTRIES=layer, BORDER_TOLERANCE=200)
    # A leaves KG after 1275 m for where the layer has nothing; B lies there: nothing is known.
    assert [values(f, "countries", "border_km") for f in tables["OUTPUT"]] == [["KG, ?", None], [None, None]]
    assert tables["CROSSINGS"] == []
    # No border is known of either, and both may have one.
    assert (results["N_TRANSBOUNDARY"], results["N_BORDER_UNKNOWN"]) == (0, 2)
    assert results["N_TRANSBOUNDARY"] == 0
    assert (
        sum("2 of 2 paths run where the layer of countries has none (such as A, B)" in w for w in warnings)
        == 1
    )
    results, _, warnings = run(
        INPUT=rows, RELIEF=slope(tmp_path), COUNTRIES=two_countries(301_325), BORDER_TOLERANCE=200
    )
    assert (results["N_TRANSBOUNDARY"], results["N_BORDER_UNKNOWN"]) == (1, 0)
    assert not any("layer of countries" in text for text in warnings)


def test_lakes_and_rivers_that_lie_elsewhere_are_said(tmp_path):
    rows = facilities(("A", 300_050, 4_699_850), crs="EPSG:32643")
    lake = memory_layer("Polygon", "EPSG:32643", "", [(BOX.format(700_000, 701_000), [])], "озёра")
    river = memory_layer(
        "LineString", "EPSG:32643", "", [("LineString(700000 4700000,701000 4700000)", [])], "реки"
    )
    _, _, warnings = run(INPUT=rows, RELIEF=slope(tmp_path), LAKES=lake, RIVERS=river)
    for name, layer in (("LAKES", "озёра"), ("RIVERS", "реки")):
        assert sum(text.startswith(f"{name}: no feature of layer {layer} lies") for text in warnings) == 1
    near = memory_layer("Polygon", "EPSG:32643", "", [(BOX.format(301_000, 301_500), [])], "озёра")
    _, tables, warnings = run(INPUT=rows, RELIEF=slope(tmp_path), LAKES=near)
    assert values(tables["OUTPUT"][0], "ends_in") == ["lake"]
    assert not any("no feature of layer" in text for text in warnings)


def test_a_border_river_is_a_border(tmp_path):
    """Kazakhstan lies 100 m north of the path from x = 301025 on, and across it from x = 302525 on."""
    kz = (
        "Polygon((301025 4699950, 302525 4699950, 302525 4690000, 310000 4690000, 310000 4710000, "
        "301025 4710000, 301025 4699950))"
    )
    kg = (
        "Polygon((290000 4690000, 302525 4690000, 302525 4699950, 301025 4699950, 301025 4710000, "
        "290000 4710000, 290000 4690000))"
    )
    layer = memory_layer("Polygon", "EPSG:32643", "iso_a2:string", [(kz, ["KZ"]), (kg, ["KG"])])
    rows = facilities(("A", 300_050, 4_699_850), crs="EPSG:32643")
    results, tables, _ = run(INPUT=rows, RELIEF=slope(tmp_path), COUNTRIES=layer, BORDER_TOLERANCE=150)
    (path,), (follows, crosses) = tables["OUTPUT"], tables["CROSSINGS"]
    assert values(follows, "order", "kind", "from_country", "to_country") == [1, "follows", "KG", "KZ"]
    assert values(crosses, "order", "kind", "from_country", "to_country") == [2, "crosses", "KG", "KZ"]
    # Within 150 m from 975 - sqrt(150^2 - 100^2) = 863 m on, looked at every 25 m.
    assert 0.863 <= follows["distance_km"] <= 0.888
    assert crosses["distance_km"] == pytest.approx(2.475)
    assert values(path, "border_km", "border_hours", "countries", "touches") == [
        follows["distance_km"],
        follows["hours"],
        "KG, KZ",
        "KZ",
    ]
    assert results["N_TRANSBOUNDARY"] == 1


def test_lengths_and_crossings_by_hand(tmp_path):
    layer = facilities(("A", 300_050, 4_699_850), crs="EPSG:32643")
    _, tables, _ = run(
        INPUT=layer,
        RELIEF=slope(tmp_path),
        COUNTRIES=two_countries(301_325),
        BORDER_TOLERANCE=200,
        VELOCITY=0.5,
    )
    (path,), (crossing,) = tables["OUTPUT"], tables["CROSSINGS"]
    # 29 steps of 100 m; down from 30 m to 1 m; the border after 1275 m, at 30 - 12.75 = 17.25 m; 0.5 m/s.
    assert values(path, "length_km", "drop_m", "ends_in", "countries") == [
        pytest.approx(2.9),
        29,
        "edge",
        "KG, KZ",
    ]
    assert values(path, "border_km", "border_hours") == pytest.approx([1.275, 1275 / 0.5 / 3600])
    assert values(crossing, "distance_km", "elevation_m") == pytest.approx([1.275, 17.25])
    assert crossing.geometry().asPoint().x() == pytest.approx(301_325)
    assert path.geometry().wkbType() == QgsWkbTypes.Type.LineStringZM


def test_a_cleared_velocity_gives_no_hours(tmp_path):
    layer = facilities(("A", 300_050, 4_699_850), crs="EPSG:32643")
    relief, countries = slope(tmp_path), two_countries(301_325)
    _, tables, _ = run(INPUT=layer, RELIEF=relief, COUNTRIES=countries, BORDER_TOLERANCE=0, VELOCITY=None)
    assert values(tables["OUTPUT"][0], "border_hours") == [None]
    assert values(tables["CROSSINGS"][0], "hours") == [None]


def test_layers_in_other_crs_give_the_same_path_in_the_facilities_crs(tmp_path):
    utm, wgs = QgsCoordinateReferenceSystem("EPSG:32643"), QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(utm, wgs, QgsProject.instance())
    here = transform.transform(300_050, 4_699_850)
    countries = memory_layer("Polygon", "EPSG:4326", "country:string", [])
    for feature in two_countries(301_325).getFeatures():
        geometry = QgsGeometry(feature.geometry())
        geometry.transform(transform)
        feature.setGeometry(geometry)
        countries.dataProvider().addFeature(feature)
    _, tables, _ = run(
        INPUT=facilities(("A", here.x(), here.y())),
        RELIEF=slope(tmp_path),
        COUNTRIES=countries,
        BORDER_TOLERANCE=200,
    )
    (path,) = tables["OUTPUT"]
    assert path["length_km"] == pytest.approx(2.9)
    # The border's north-south line of 20 km bends by a few metres on its way through degrees.
    assert path["border_km"] == pytest.approx(1.275, abs=0.02)
    assert path.geometry().constGet().xAt(0) == pytest.approx(here.x())


def test_polygons_and_selected_features(tmp_path):
    rows = [
        (
            "Polygon((300010 4699810, 300090 4699810, 300090 4699890, 300010 4699890, 300010 4699810))",
            ["pond"],
        ),
        (
            "Polygon((300310 4699810, 300390 4699810, 300390 4699890, 300310 4699890, 300310 4699810))",
            ["other"],
        ),
    ]
    layer = memory_layer("Polygon", "EPSG:32643", "facility_id:string", rows)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([2])
    try:
        source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        results, tables, _ = run(INPUT=source, RELIEF=slope(tmp_path))
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert results["N_FACILITIES"] == 1
    assert [f["facility_id"] for f in tables["OUTPUT"]] == ["other"]


def test_the_length_limit_is_exact(tmp_path):
    layer = facilities(("A", 300_050, 4_699_850), crs="EPSG:32643")
    _, tables, _ = run(INPUT=layer, RELIEF=slope(tmp_path), MAX_LENGTH=1.234)
    (path,) = tables["OUTPUT"]
    assert values(path, "length_km", "ends_in", "drop_m") == [
        pytest.approx(1.234), "limit", pytest.approx(12.34, abs=1e-4)
    ]  # fmt: skip
    assert path.geometry().constGet().endPoint().m() == pytest.approx(1234)


def test_facilities_that_cannot_be_followed_are_listed_with_the_reason(tmp_path):
    rows = [
        ("Point(300050 4699850)", ["good"]),
        ("Point(0 0)", ["far"]),
        (None, ["nowhere"]),
    ]
    layer = memory_layer("Point", "EPSG:32643", "facility_id:string", rows)
    results, tables, warnings = run(INPUT=layer, RELIEF=slope(tmp_path))
    assert [f["facility_id"] for f in tables["OUTPUT"]] == ["good"]
    lost = {f["facility_id"]: values(f, "reason", "x") for f in tables["NOT_TRACED"]}
    assert lost["far"] == ["it lies off the raster or has no point", 0.0]
    assert lost["nowhere"] == ["it lies off the raster or has no point", None]
    assert (results["N_FACILITIES"], results["N_NOT_TRACED"]) == (3, 2)
    assert any("far" in warning for warning in warnings)


def test_a_facility_on_no_data_around_the_relief(tmp_path):
    heights = np.tile(np.arange(9, 0, -1.0), (3, 1))
    heights[:, :2] = -9999
    relief = raster(tmp_path / "edge.tif", heights.astype(np.float32))
    _, tables, _ = run(INPUT=facilities(("void", 50, -150), crs="EPSG:32643"), RELIEF=relief)
    assert tables["OUTPUT"] == []
    assert values(tables["NOT_TRACED"][0], "reason") == ["it lies on no-data"]


def test_an_empty_layer_gives_empty_results_and_a_warning(tmp_path):
    results, tables, warnings = run(INPUT=facilities(), RELIEF=slope(tmp_path))
    assert results["N_FACILITIES"] == 0
    assert tables["OUTPUT"] == []
    assert any("no features" in warning for warning in warnings)


def test_identifiers_missing_empty_and_twice_are_said(tmp_path):
    rows = [
        ("Point(300050 4699850)", ["A"]),
        ("Point(300150 4699850)", ["A"]),
        ("Point(300250 4699850)", [None]),
    ]
    layer = memory_layer("Point", "EPSG:32643", "facility_id:string", rows)
    _, tables, warnings = run(INPUT=layer, RELIEF=slope(tmp_path))
    assert [f["facility_id"] for f in tables["OUTPUT"]] == ["A", "A", "fid 3"]
    assert any("more than once, for instance A" in w for w in warnings)
    plain = memory_layer("Point", "EPSG:32643", "name:string", rows[:1])
    _, tables, warnings = run(INPUT=plain, RELIEF=slope(tmp_path))
    assert [f["facility_id"] for f in tables["OUTPUT"]] == ["1"]
    with pytest.raises(QgsProcessingException, match="no field code"):
        run(INPUT=plain, RELIEF=slope(tmp_path), ID_FIELD="code")


def test_a_merged_network_names_the_facilities_of_each_reach(tmp_path):
    layer = facilities(("A", 300_050, 4_699_850), ("B", 300_950, 4_699_850), crs="EPSG:32643")
    _, tables, _ = run(INPUT=layer, RELIEF=slope(tmp_path), REACHES="memory:")
    reaches = {f["facilities"]: f for f in tables["REACHES"]}
    # A's own reach runs to B's cell, 900 m; the common one from there 2000 m to the edge.
    assert values(reaches["A"], "n_facilities", "length_km") == [1, pytest.approx(0.9)]
    assert values(reaches["A, B"], "n_facilities", "length_km", "next_reach") == [2, pytest.approx(2.0), None]
    assert reaches["A"]["next_reach"] == reaches["A, B"]["reach_id"]


def test_ready_directions_give_the_same_path_without_heights(tmp_path):
    directions = raster(tmp_path / "d8.tif", np.full((3, 30), 1, np.uint8), 300_000, 4_700_000, no_data=255)
    layer = facilities(("A", 300_050, 4_699_850), crs="EPSG:32643")
    _, tables, _ = run(INPUT=layer, DIRECTIONS=directions, CODING="esri")
    (path,) = tables["OUTPUT"]
    assert values(path, "length_km", "drop_m", "ends_in") == [pytest.approx(2.9), None, "edge"]
    assert path.geometry().wkbType() == QgsWkbTypes.Type.LineStringM


def test_a_facility_is_snapped_to_the_stream_only_on_request(tmp_path):
    layer = facilities(("A", 300_250, 4_699_950), crs="EPSG:32643")
    _, tables, _ = run(INPUT=layer, RELIEF=slope(tmp_path))
    assert values(tables["OUTPUT"][0], "snap_m") == [None]
    _, tables, _ = run(INPUT=layer, RELIEF=slope(tmp_path), SNAP=120)
    # Of the centres within 120 m, the channel cell below it (100 m) drains most.
    assert values(tables["OUTPUT"][0], "snap_m") == [pytest.approx(100)]
    assert tables["OUTPUT"][0].geometry().constGet().yAt(1) == pytest.approx(4_699_850)


def test_relief_or_directions_must_be_given():
    with pytest.raises(QgsProcessingException, match="Give RELIEF, DIRECTIONS, or both"):
        run(INPUT=facilities(("A", 300_050, 4_699_850), crs="EPSG:32643"))


@pytest.fixture
def made(tmp_path):
    """A relief, the folder of its directions, and facilities on it and beside."""
    relief = chu(tmp_path / "relief.tif", 1 / 300)
    basin.write_flow_directions(relief, tmp_path / "national")
    layer = facilities(("A", 74.41, 42.5), ("B", 74.8, 42.9), ("Beside", 60.0, 43.0))
    return relief, tmp_path / "national", layer


def told_of(tables):
    """Attributes and geometries of paths and crossings, in order."""
    return [
        [*feature.attributes(), feature.geometry().asWkt(9)]
        for name in ("OUTPUT", "CROSSINGS")
        for feature in tables[name]
    ]


@pytest.mark.parametrize("more", [{}, {"SNAP": 2000}, {"MAX_LENGTH": 9}])
def test_directions_with_their_relief_give_what_the_relief_gives(made, more):
    relief, folder, layer = made
    directions = str(folder / "directions.tif")
    _, expected, _ = run(INPUT=layer, RELIEF=relief, **more)
    with (
        patch.object(direction_tiles, "TILE_SHAPE", (50, 40)),
        patch.object(direction_file, "SMALL_CELLS", 0),
    ):
        _, found, warnings = run(INPUT=layer, RELIEF=relief, DIRECTIONS=directions, **more)
    assert told_of(found) == told_of(expected)
    assert len(found["OUTPUT"]) == 2
    assert any("Facility Beside is left out: it lies off the raster" in each for each in warnings)


def test_what_lies_beside_directions_is_told_and_must_be_of_them(made, tmp_path):
    _, folder, layer = made
    given = {"INPUT": layer, "DIRECTIONS": str(folder / "directions.tif"), "SNAP": 2000, "OUTPUT": "memory:"}

    def log(**more):
        messages = Messages()
        _, layers = run_algorithm(TraceDownstream, {**given, **more}, messages)
        return (
            [f["snap_m"] for f in layers["OUTPUT"].getFeatures()],
            " ".join(messages.infos),
            " ".join(messages.warnings),
        )

    expected, infos, _ = log()
    assert "cells.tif was found beside DIRECTIONS" in infos
    # A lake on the way: what drains below it is not what cells.tif tells.
    lake = memory_layer("Point", "EPSG:4326", "radius_km:double", [("Point(74.61 42.6)", [1.0])])
    assert "cells.tif beside DIRECTIONS is not used: lakes and sinks" in log(LAKES=lake)[1]
    (folder / "cells.tif").rename(folder / "kept.tif")
    found, infos, _ = log()
    assert found == expected
    assert "There is no cells.tif of the same cells beside DIRECTIONS" in infos
    raster(folder / "cells.tif", np.ones((3, 3), np.float32))
    found, _, warnings = log()
    assert found == expected
    assert "cells.tif beside DIRECTIONS is not used: Raster" in warnings
    kept = open_raster(str(folder / "kept.tif"))
    write_drained(str(folder / "cells.tif"), grid_of(kept, ""), kept.ReadAsArray() * np.uint32(2), CELLS_BAND)
    with pytest.raises(QgsProcessingException, match=r"cells.tif is not of the flow directions beside it"):
        log()


def test_a_relief_of_other_cells_is_refused_and_the_sea_level_beside_directions(made, tmp_path):
    relief, folder, layer = made
    given = {"INPUT": layer, "DIRECTIONS": str(folder / "directions.tif")}
    with pytest.raises(QgsProcessingException, match="have other cells, or other coordinate systems"):
        run(RELIEF=issyk_kul(tmp_path / "other.tif"), **given)
    with pytest.raises(
        QgsProcessingException, match="SEA_LEVEL would not be heeded: it does not count beside DIREC"
    ):
        run(RELIEF=relief, SEA_LEVEL=0, **given)


def test_wrong_layers_are_named_with_the_remedy(tmp_path):
    layer = facilities(("A", 300_050, 4_699_850), crs="EPSG:32643")
    relief = slope(tmp_path)
    no_crs = memory_layer("Point", "", "facility_id:string", [("Point(0 0)", ["A"])], name="безымянный")
    with pytest.raises(QgsProcessingException, match="безымянный has no coordinate reference system"):
        run(INPUT=no_crs, RELIEF=relief)
    lakes = memory_layer("Point", "EPSG:32643", "kind:string", [("Point(0 0)", ["swamp"])], name="озёра")
    with pytest.raises(
        QgsProcessingException, match="озёра, field kind, feature 1: 'swamp' is no kind of end"
    ):
        run(INPUT=layer, RELIEF=relief, LAKES=lakes)
    countries = memory_layer("Polygon", "EPSG:32643", "colour:string", [], name="карта")
    with pytest.raises(QgsProcessingException, match="карта: no field with a country code"):
        run(INPUT=layer, RELIEF=relief, COUNTRIES=countries)
    with pytest.raises(QgsProcessingException, match="cannot be opened"):
        run(INPUT=layer, RELIEF=str(tmp_path / "missing.tif"))


def test_a_loop_in_ready_directions_is_placed(tmp_path):
    codes = np.array([[1, 1, 16, 16]], np.uint8)
    directions = raster(tmp_path / "loop.tif", codes, no_data=255)
    with pytest.raises(QgsProcessingException, match=r"loop of 2 cells through row 1, column [23]"):
        run(INPUT=facilities(("A", 50, -50), crs="EPSG:32643"), DIRECTIONS=directions)


def test_paths_are_simplified_only_on_request(tmp_path):
    layer = facilities(("A", 300_050, 4_699_850), crs="EPSG:32643")
    _, full, _ = run(INPUT=layer, RELIEF=slope(tmp_path))
    _, less, _ = run(INPUT=layer, RELIEF=slope(tmp_path), SIMPLIFY=1)
    assert full["OUTPUT"][0].geometry().constGet().numPoints() == 30
    line = less["OUTPUT"][0].geometry().constGet()
    assert (line.numPoints(), line.endPoint().m()) == (2, pytest.approx(2900))
    assert less["OUTPUT"][0]["length_km"] == full["OUTPUT"][0]["length_km"]


def test_an_undeclared_no_data_of_a_relief_is_said_once(tmp_path):
    # 3 x 2 of the cells hold -9999, which the file does not declare.
    heights = np.tile(np.arange(9, 0, -1.0), (3, 1))
    heights[:, :2] = -9999
    relief = tmp_path / "edge.tif"
    dataset = gdal.Open(raster(relief, heights.astype(np.float32)), gdal.GA_Update)
    dataset.GetRasterBand(1).DeleteNoDataValue()
    dataset = None
    _, tables, warnings = run(INPUT=facilities(("void", 50, -150), crs="EPSG:32643"), RELIEF=str(relief))
    assert values(tables["NOT_TRACED"][0], "reason") == ["it lies on no-data"]
    assert ["edge.tif: 6 heights of -9,999 m" in text for text in warnings].count(True) == 1


def test_large_cells_are_an_overview_whoever_gives_them(tmp_path):
    """Cells of 0.01 degrees are 1.1 km from north to south; those of the other tests 100 m."""
    wide = raster(
        tmp_path / "wide.tif", np.tile(np.arange(9.0, 0, -1, dtype=np.float32), (3, 1)),
        left=75.0, top=43.0, cell=0.01, crs="EPSG:4326",
    )  # fmt: skip
    _, tables, warnings = run(INPUT=facilities(("W", 75.005, 42.985)), RELIEF=wide)
    assert [text for text in warnings if "cells of about 1.1 km" in text and "overview only" in text]
    assert tables["OUTPUT"][0]["cell_m"] == pytest.approx(1111, abs=1)
    _, tables, warnings = run(
        INPUT=facilities(("F", 300_050, 4_699_850), crs="EPSG:32643"), RELIEF=slope(tmp_path)
    )
    assert not [text for text in warnings if "overview" in text]
    assert tables["OUTPUT"][0]["cell_m"] == pytest.approx(100, abs=0.2)
