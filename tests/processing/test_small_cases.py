"""Small inputs that once went wrong, by the names they are kept under, and the right values, worked out by hand.

Those of tables stand in tests/inventory/test_cases.py. Others that are tests elsewhere: basin/h1 in
test_upstreamcatchment.py, rating/40_fiveclasses in test_national_scheme.py, map/cluster, one, bad and unrated in
test_hazardmap_enlarged.py.
"""

import json

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProject

from tailings_plugin.processing.basin.tracedownstream import TraceDownstream
from tailings_plugin.processing.basin.upstreamcatchment import UpstreamCatchment
from tailings_plugin.processing.inventory.importinventory import ImportInventory
from tailings_plugin.processing.rating.compareratings import CompareRatings
from tailings_plugin.processing.rating.ratehazard import RateHazard
from tailings_plugin.qgis_values import from_qgis
from tests.cartography import rated
from tests.layers import memory_layer, run_algorithm
from tests.processing.hazard_maps import drawing, opened, squeezed
from tests.rating import national


@pytest.fixture(autouse=True)
def _project(qgis_processing):
    yield
    QgsProject.instance().removeAllMapLayers()


def raster(path, values, origin, cell, epsg, no_data=None) -> str:
    """Write a raster with its upper left corner at `origin`."""
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform((origin[0], cell, 0.0, origin[1], 0.0, -cell))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values)
    if no_data is not None:
        dataset.GetRasterBand(1).SetNoDataValue(no_data)
    return str(path)


def test_basin_h0_the_whole_raster_is_one_catchment_without_a_hole(tmp_path):
    # South, and in the last row east to the corner.
    codes = np.full((9, 9), 4, np.uint8)
    codes[8], codes[8, 8] = 1, 0
    directions = raster(tmp_path / "h0.tif", codes, (70.0, 43.0), 0.01, 4326, 255)
    layer = memory_layer("Point", "EPSG:4326", "facility_id:string", [("Point (70.085 42.915)", ["A"])])
    _, layers = run_algorithm(
        UpstreamCatchment, {"INPUT": layer, "DIRECTIONS": directions, "CODING": "esri", "OUTPUT": "memory:"}
    )
    (found,) = layers["OUTPUT"].getFeatures()
    assert from_qgis(found["cells"]) == 81 and found.geometry().isGeosValid()
    ((ring,),) = found.geometry().asMultiPolygon()
    corners = {(round(point.x(), 6), round(point.y(), 6)) for point in ring}
    assert {(70.0, 43.0), (70.09, 43.0), (70.0, 42.91), (70.09, 42.91)} <= corners


def test_basin_z_and_p_the_path_crosses_the_flat_lake_and_ends_at_its_outlet(tmp_path):
    # A stream falls from 180 to 101 m into a flat lake of 100 m; a brook leaves it to the west, down to 90 m.
    heights = np.full((41, 41), 200.0, np.float32)
    heights[:15, 30] = 180.0 - 79.0 * np.arange(15) / 14
    heights[15:26, 10:] = 100.0
    heights[20, :10] = 90.0 + np.arange(10)
    relief = raster(tmp_path / "z.tif", heights, (500_000.0, 4_400_000.0), 100.0, 32642)
    layer = memory_layer("Point", "EPSG:32642", "facility_id:string", [("Point (503050 4399650)", ["A"])])
    _, layers = run_algorithm(
        TraceDownstream, {"INPUT": layer, "RELIEF": relief, "OUTPUT": "memory:", "CROSSINGS": "memory:"}
    )
    (path,) = layers["OUTPUT"].getFeatures()
    *_, last = path.geometry().vertices()
    # The middle of the outlet's cell: row 20, column 0.
    west, north = 500_050.0, 4_397_950.0
    assert (last.x(), last.y(), last.z()) == pytest.approx((west, north, 90.0), abs=51.0) and last.z() < 91.0
    assert from_qgis(path["ends_in"]) == "edge"


def test_rating_02_of_a_new_factor_over_a_field_that_is_there_the_dam_height_is_the_reason(tmp_path):
    """rating/02_newfactor_existing_field."""
    fields = "facility_id:string,name:string,volume_m3:double,water_hazard_class:integer,dam_height_m:double"
    rows = [
        ("Point (75 42)", [key, key, 1e6, 2, height]) for key, height in zip("ABC", (10, 20, 70), strict=True)
    ]
    layer = memory_layer("Point", "EPSG:4326", fields, rows)
    scheme = tmp_path / "02.json"
    scheme.write_text(json.dumps(national.scheme(national.HEIGHT)), encoding="utf-8")
    first, second = (
        run_algorithm(RateHazard, {"INPUT": layer, "OUTPUT": "memory:"} | more)[1]["OUTPUT"]
        for more in ({}, {"SCHEME_FILE": str(scheme)})
    )
    QgsProject.instance().addMapLayers([first, second], False)
    _, layers = run_algorithm(CompareRatings, {"FIRST": first, "SECOND": second, "OUTPUT": "memory:"})
    whys = {each["facility_id"]: from_qgis(each["why"]) for each in layers["OUTPUT"].getFeatures()}
    # Below 15 m nothing is added, below 60 one, else two: the first is overtaken.
    overtaken = "its own score is the same; others moved past it by Dam height"
    assert whys == {"A": overtaken, "B": "Dam height +1", "C": "Dam height +2"}


def test_map_many60_more_than_sixty_crossings_are_all_in_the_table(tmp_path):
    fields = "facility_id:string,from_country:string,to_country:string,distance_km:double,hours:double"
    rows = [
        (
            f"Point ({70 + number % 8} {38 + number // 8})",
            [f"F-{number}", "KG", f"Y{number:02}", 10.0 + number, None],
        )
        for number in range(64)
    ]
    crossings = memory_layer("Point", "EPSG:4326", fields, rows)
    sites = [rated.facility(number, 70 + number % 8, 38.2 + number // 8, 9.0) for number in range(64)]
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, sites)
    with drawing(tmp_path) as draw:
        text = squeezed(draw(layer, CROSSINGS=crossings)["MAP"])
    assert [number for number in range(64) if f"KG → Y{number:02}" not in text] == []


def test_map_taj_beyond_the_countries_given_is_land(tmp_path):
    # Five countries, of which none is Afghanistan, south of the border with Tajikistan.
    square = "Polygon ((67 37.4, 75 37.4, 75 41, 67 41, 67 37.4))"
    countries = memory_layer(
        "Polygon", "EPSG:4326", "iso_a2:string,name:string", [(square, ["TJ", "Tajikistan"])]
    )
    sites = [
        rated.facility(number, *point, 10.0 - number)
        for number, point in enumerate([(68.87, 39.13), (71.55, 37.49), (69.78, 37.92)], start=1)
    ]
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, sites)
    with drawing(tmp_path) as draw:
        results = draw(layer, COUNTRIES=countries)
    project = opened(results["PROJECT"])
    (land,) = (each for each in project.mapLayers().values() if "layername=land" in each.source())
    main = project.layoutManager().printLayouts()[0].itemById("map")
    covered = main.extent()
    assert land.featureCount() and any(each.geometry().intersects(covered) for each in land.getFeatures())
    assert "Land beyond these borders: Natural Earth, generalised." in squeezed(results["MAP"])


def test_rating_40_of_five_classes_the_list_names_each_by_its_own_label(tmp_path):
    fields = "facility_id:string,name:string,volume_m3:double,water_hazard_class:integer,dam_height_m:double"
    layer = memory_layer("Point", "EPSG:4326", fields, [("Point (75 42)", ["A", "A", 1e9, 3, 70.0])])
    scheme = tmp_path / "40.json"
    content = national.scheme(national.HEIGHT, classes=national.FIVE)
    scheme.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    given = {"INPUT": layer, "OUTPUT": "memory:", "SCHEME_FILE": str(scheme)}
    made = run_algorithm(RateHazard, given)[1]["OUTPUT"]
    with drawing(tmp_path) as draw:
        text = squeezed(draw(made)["MAP"])
    labels = [each["label"]["en"] for each in national.FIVE]
    assert [label for label in labels if label not in text] == []
    # 9 + 3 + 2, and what is unknown counts as its worst: the highest class.
    assert "Class 0 (1)" in text and "not rated (0)" in text


def test_map_bad_a_latitude_of_95_gives_no_point_and_the_others_are_drawn(tmp_path):
    path = tmp_path / "bad.csv"
    path.write_text(
        "Название;Страна;Объём, тыс. м3;Широта;Долгота;Статус\n"
        "Хорошее;KG;1 200,5;41,3;72,4;действующее\n"
        "Широта 95;KG;100;95;72,4;закрыто\n"
        "Текст в объёме;KG;много;41,4;72,5;законсервировано\n",
        encoding="utf-8",
    )
    outputs = {"OUTPUT": "memory:", "REJECTED": "memory:", "WITHOUT_POSITION": "memory:"}
    results, layers = run_algorithm(ImportInventory, {"INPUT": str(path), "LANGUAGE": "en", **outputs})
    counts = (results["N_READ"], results["N_IMPORTED"], results["N_WITHOUT_POSITION"])
    assert counts == (3, 2, 1)
    volumes = {each["name"]: from_qgis(each["volume_m3"]) for each in layers["OUTPUT"].getFeatures()}
    assert volumes == {"Хорошее": 1_200_500.0, "Текст в объёме": None}
    rated_layer = run_algorithm(RateHazard, {"INPUT": layers["OUTPUT"], "OUTPUT": "memory:"})[1]["OUTPUT"]
    with drawing(tmp_path) as draw:
        project = opened(draw(rated_layer)["PROJECT"])
    assert project.mapLayersByName("Facilities")[0].featureCount() == 2
