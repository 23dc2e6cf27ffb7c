"""fillfromlayers on layers of any kind and CRS: every value worked out by hand."""

from datetime import date

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject

from tailings_plugin.processing.inventory.fillfromlayers import FillFromLayers
from tailings_plugin.qgis_values import from_qgis
from tests.layers import Messages, memory_layer, run_algorithm

FIELDS = (
    "facility_id:string,coordinate_precision:string,pga_g:double,flood_zone:string,country:string,"
    "data_source:string"
)
# Two facilities on the site, one whose position is unknown in precision, one at a village, one without a point.
FACILITIES = [
    ("Point (75.015 42.765)", ["A", "site", None, None, None, "Cadastre"]),
    ("Point (75.045 42.735)", ["B", "surveyed", 0.3, "unknown", "KG", None]),
    ("Point (75.025 42.775)", ["C", None, None, None, None, None]),
    ("Point (75.085 42.725)", ["D", "village", None, None, None, None]),
    (None, ["E", "site", None, None, None, None]),
]
DAY = date.today().isoformat()


def facilities(rows=FACILITIES, crs="EPSG:4326"):
    return memory_layer("Point", crs, FIELDS, rows, "facilities")


def raster(
    folder,
    values,
    name="values.tif",
    epsg=4326,
    transform=(75.0, 0.01, 0, 42.8, 0, -0.01),
    no_data=None,
    unit="",
):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    values = np.asarray(values, dtype=np.float32)
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(folder / name), *values.shape[::-1], 1, gdal.GDT_Float32
    )
    dataset.SetGeoTransform(transform)
    dataset.SetSpatialRef(reference)
    band = dataset.GetRasterBand(1)
    band.WriteArray(values)
    band.SetUnitType(unit)
    if no_data is not None:
        band.SetNoDataValue(no_data)
    return str(folder / name)


def box(west, south, east, north):
    return f"Polygon (({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


def areas(*rows, fields="", crs="EPSG:4326", name="areas"):
    return memory_layer("Polygon", crs, fields, rows, name)


def rows_of(layer):
    names = layer.fields().names()
    rows = [dict(zip(names, map(from_qgis, each.attributes()), strict=True)) for each in layer.getFeatures()]
    return {row["facility_id"]: row for row in rows}


def filled(feedback=None, layer=None, **parameters):
    given = {"INPUT": layer or facilities(), "OUTPUT": "memory:", **parameters}
    results, layers = run_algorithm(FillFromLayers, given, feedback or Messages())
    return results, rows_of(layers["OUTPUT"]), layers


def columns(values):
    """Return a raster of 8 rows whose columns hold the values."""
    return np.tile(np.asarray(values, float), (8, 1))


def test_acceleration_in_every_unit_and_what_is_known_stays(qgis_processing, tmp_path):
    # A lies in column 1, B in 4, C in 2; D, in column 8, may be off by 5 km: its cells differ.
    for unit, factor in (("g", 1.0), ("m/s2", 9.80665), ("cm/s2", 980.665)):
        values = factor * columns([0.2, 0.2, 0.2, 0.2, 0.25, 0.25, 0.25, 0.3, 0.3, 0.4])
        path = raster(tmp_path, values, f"pga {factor:g}.tif")
        results, rows, _ = filled(PGA=path, PGA_UNIT=unit)
        assert rows["A"]["pga_g"] == pytest.approx(0.2)
        assert rows["A"]["data_source"] == f"Cadastre; pga_g=0.2 [computed {DAY}: pga {factor:g}.tif, {unit}]"
        assert (rows["B"]["pga_g"], rows["B"]["data_source"]) == (0.3, None)
        assert rows["C"]["pga_g"] == pytest.approx(0.2)
        assert [rows["D"][name] for name in ("pga_g", "pga_g_min", "pga_g_max")] == [None, None, None]
        assert rows["E"]["pga_g"] is None
        counts = [results[name] for name in ("N_FILLED", "N_KEPT", "N_DOUBTFUL", "N_UNKNOWN")]
        assert counts == [2, 1, 1, 1]


def test_what_is_known_is_replaced_when_told(qgis_processing, tmp_path):
    path = raster(tmp_path, columns([0.2] * 10))
    _, rows, _ = filled(PGA=path, PGA_UNIT="g", KEEP_KNOWN=False)
    assert rows["B"]["pga_g"] == pytest.approx(0.2)
    assert rows["B"]["data_source"] == f"pga_g=0.2 [computed {DAY}: values.tif, g]"


def test_a_varying_acceleration_gives_its_bounds(qgis_processing, tmp_path):
    # C may be off by 1 km: it stands in the middle of column 2 (0.01 degrees are 820 m), so columns 1 to 3 count.
    path = raster(tmp_path, columns([0.1, 0.2, 0.25, 0.3, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4]))
    feedback = Messages()
    _, rows, layers = filled(feedback, PGA=path, PGA_UNIT="g", FILLED="memory:")
    assert [rows["C"][name] for name in ("pga_g_min", "pga_g", "pga_g_max")] == pytest.approx(
        [0.2, None, 0.3], nan_ok=True
    )
    assert rows["C"]["data_source"] == f"pga_g=0.2..0.3 [computed {DAY}: values.tif, g]"
    told = {(row["facility_id"], row["outcome"], row["value"]) for row in rows_of(layers["FILLED"]).values()}
    assert {("A", "filled", "0.2"), ("B", "kept", "0.4"), ("C", "doubtful", "0.25")} <= told
    assert any("may be off by up to 5 km" in each for each in feedback.warnings)


def test_intensities_of_zones_with_the_conversion_said(qgis_processing):
    zones = areas(
        (box(75.0, 42.0, 75.03, 43.0), ["8"]), (box(75.03, 42.0, 75.06, 43.0), ["9"]),
        (box(75.06, 42.0, 76.0, 43.0), [None]), fields="msk:string", name="ОСР",
    )  # fmt: skip
    feedback = Messages()
    _, rows, _ = filled(feedback, PGA_ZONES=zones, PGA_UNIT="msk", KEEP_KNOWN=False, UNCERTAINTY=0)
    assert {name: rows[name]["pga_g"] for name in "ABCD"} == {"A": 0.2, "B": 0.4, "C": 0.2, "D": None}
    assert any("7 = 0.1 g, 8 = 0.2 g, 9 = 0.4 g" in each for each in feedback.warnings)


def test_a_unit_the_values_do_not_bear_out_fills_nothing(qgis_processing, tmp_path):
    path = raster(tmp_path, columns([1.9] * 5 + [3.9] * 5))  # m/s2, though declared as g
    feedback = Messages()
    results, rows, _ = filled(feedback, PGA=path, PGA_UNIT="g")
    assert results["N_FILLED"] == 0
    assert rows["A"]["pga_g"] is None
    assert any("implausible in the unit declared" in each for each in feedback.warnings)


def test_a_unit_that_the_raster_states_otherwise_is_refused(qgis_processing, tmp_path):
    path = raster(tmp_path, columns([1.9] * 10), unit="m/s2")
    with pytest.raises(QgsProcessingException, match="states that its values are in m/s2, but PGA_UNIT is g"):
        filled(PGA=path, PGA_UNIT="g")


def test_overlapping_zones_that_differ_are_a_doubt(qgis_processing):
    zones = areas((box(75, 42, 76, 43), [0.2]), (box(75, 42, 75.03, 43), [0.3]), fields="pga:double")
    results, rows, _ = filled(PGA_ZONES=zones, PGA_UNIT="g", UNCERTAINTY=0)
    assert rows["A"]["pga_g"] is None
    assert results["N_DOUBTFUL"] >= 2


def test_floods_inside_dry_and_beyond_their_coverage(qgis_processing, tmp_path):
    # Water in column 1 (A); no data elsewhere; the computed reach ends at 75.06: B is dry, D beyond it.
    depths = columns([-9999, 1.5] + [-9999] * 8)
    path = raster(tmp_path, depths, "jrc.tif", no_data=-9999)
    coverage = areas((box(75.0, 42.0, 75.06, 43.0), []))
    results, rows, _ = filled(FLOOD=path, FLOOD_COVERAGE=coverage)
    zones = {name: rows[name]["flood_zone"] for name in "ABCDE"}
    # C is dry, too, but its position is not sure.
    assert zones == {"A": "inside_100y", "B": "outside_100y", "C": None, "D": None, "E": None}
    assert (results["N_FILLED"], results["N_DOUBTFUL"], results["N_UNKNOWN"]) == (2, 1, 2)
    assert (
        rows["B"]["data_source"] == f"flood_zone=outside_100y [computed {DAY}: jrc.tif, flood of 100 years]"
    )
    _, rows, _ = filled(FLOOD=path)
    assert [rows[name]["flood_zone"] for name in "AB"] == ["inside_100y", "unknown"]


def test_floods_of_another_return_period_are_refused(qgis_processing, tmp_path):
    path = raster(tmp_path, columns([1.0] * 10))
    with pytest.raises(QgsProcessingException, match="depths of 500 years say something else"):
        filled(FLOOD=path, FLOOD_RETURN_PERIOD=500)


def test_height_and_slope_of_a_relief_in_metres(qgis_processing, tmp_path):
    # UTM 43: A stands in the middle of a cell of 30 m; 3 m down a cell east, 4 m a cell south.
    layer = memory_layer(
        "Point", "EPSG:32643", FIELDS, [("Point (500075 4699925)", ["A", "site", None, None, None, None])]
    )
    down, across = np.mgrid[0:5, 0:5]
    path = raster(
        tmp_path, 1000 - 3.0 * across - 4.0 * down, "dem.tif", 32643, (500_000, 30, 0, 4_700_000, 0, -30)
    )
    _, rows, _ = filled(layer=layer, RELIEF=path)
    assert rows["A"]["elevation_m"] == pytest.approx(1000 - 6 - 8)
    # 5 m in 30 m: 9.46 degrees.
    assert rows["A"]["slope_deg"] == 9.5


def test_coarse_cells_give_no_slope_and_positions_that_are_off_neither(qgis_processing, tmp_path):
    # Cells of a kilometre, heights falling by 20 m a cell; C may be off by one.
    path = raster(tmp_path, columns(1000 - 20.0 * np.arange(10)))
    feedback = Messages()
    _, rows, _ = filled(feedback, RELIEF=path)
    assert rows["A"]["elevation_m"] == pytest.approx(980.0, abs=0.1)
    assert [rows[name]["slope_deg"] for name in "ABC"] == [None] * 3
    assert rows["C"]["elevation_m"] is None
    assert any("slope_deg" in each and "too coarse" in each for each in feedback.warnings)
    assert any("elevation_m" in each and "may be off" in each for each in feedback.warnings)


def test_in_the_mountains_coarse_cells_give_no_elevation(qgis_processing, tmp_path):
    # 26 m a cell: those on either side of a point's are 52 m apart, more than the 50 allowed.
    feedback = Messages()
    _, rows, _ = filled(feedback, RELIEF=raster(tmp_path, columns(1000 - 26.0 * np.arange(10))))
    assert [rows[name]["elevation_m"] for name in "AB"] == [None, None]
    assert any("elevation_m" in each and "too coarse" in each for each in feedback.warnings)


def test_landslides_are_denied_where_they_were_mapped(qgis_processing):
    slides = areas((box(75.01, 42.76, 75.02, 42.77), []), name="оползни")
    _, rows, _ = filled(LANDSLIDE=slides)
    assert [rows[name]["landslide_exposed"] for name in "AB"] == [True, None]
    coverage = areas((box(75, 42, 75.05, 43), []))
    _, rows, _ = filled(LANDSLIDE=slides, LANDSLIDE_COVERAGE=coverage)
    assert [rows[name]["landslide_exposed"] for name in "ABCD"] == [True, False, None, None]
    assert rows["A"]["data_source"] == f"Cadastre; landslide_exposed=yes [computed {DAY}: оползни]"


def test_country_and_region_from_polygons_of_another_crs(qgis_processing):
    # The same box in Web Mercator: 74 to 75.03 E, then to 76 E.
    x = [each * 20_037_508.342789244 / 180 for each in (74.0, 75.03, 76.0)]
    countries = areas(
        (box(x[0], 5.1e6, x[1], 5.5e6), ["KGZ", "Чуй"]), (box(x[1], 5.1e6, x[2], 5.5e6), ["KAZ", "Жамбыл"]),
        fields="iso_a3:string,region:string", crs="EPSG:3857",
    )  # fmt: skip
    results, rows, layers = filled(COUNTRIES=countries, REGIONS=countries, FILLED="memory:")
    assert {name: rows[name]["country"] for name in "ABCD"} == {"A": "KG", "B": "KG", "C": None, "D": None}
    assert {name: rows[name]["region"] for name in "ABCD"} == {
        "A": "Чуй",
        "B": "Жамбыл",
        "C": None,
        "D": None,
    }
    told = [
        (each["facility_id"], each["field"], each["outcome"], each["known"])
        for each in layers["FILLED"].getFeatures()
    ]
    # B is stated to lie in Kyrgyzstan, and stays so: the list tells that the layer says otherwise.
    assert ("B", "country", "kept", "KG") in told
    assert results["N_KEPT"] == 1


def test_rivers_and_settlements(qgis_processing):
    # 0.01 degrees of latitude are 1110.8 m at 42.765 N (WGS 84), 1111.95 m on the sphere of the settlements.
    river = memory_layer(
        "LineString", "EPSG:4326", "", [("LineString (74 42.775, 76 42.775)", [])], "HydroRIVERS"
    )
    towns = memory_layer(
        "Point", "EPSG:4326", "name:string",
        [("Point (75.015 42.785)", ["Кара-Балта"]), ("Point (75.9 42.7)", ["Бишкек"])], "towns",
    )  # fmt: skip
    _, rows, _ = filled(RIVERS=river, SETTLEMENTS=towns, UNCERTAINTY=100)
    assert rows["A"]["river_distance_km"] == pytest.approx(1.111, abs=0.0005)
    assert rows["A"]["nearest_settlement"] == "Кара-Балта"
    assert rows["A"]["nearest_settlement_km"] == 2.22
    # C lies on the river, but may be off by 100 m; the town is far enough for that.
    assert rows["C"]["river_distance_km"] is None
    assert rows["C"]["nearest_settlement"] == "Кара-Балта"
    assert rows["C"]["nearest_settlement_km"] == pytest.approx(1.38, abs=0.01)
    # D stands for a village: the next town is sure, how far it is is not.
    assert rows["D"]["nearest_settlement"] == "Кара-Балта"
    assert rows["D"]["nearest_settlement_km"] is None


def test_facilities_in_metres_as_polygons_lie_where_they_are_drawn(qgis_processing, tmp_path):
    rows = [(box(500_000, 4_699_900, 500_100, 4_700_000), ["A", None, None, None, None, None])]
    layer = memory_layer("Polygon", "EPSG:32643", FIELDS, rows)
    path = raster(tmp_path, np.full((20, 20), 2.0), "f.tif", 32643, (499_000, 100, 0, 4_701_000, 0, -100))
    _, found, layers = filled(layer=layer, FLOOD=path)
    assert found["A"]["flood_zone"] == "inside_100y"
    assert next(layers["OUTPUT"].getFeatures()).geometry().area() == pytest.approx(10_000)


def test_a_selection(qgis_processing, tmp_path):
    layer = facilities()
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("facility_id = 'A'")
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    _, rows, _ = filled(layer=selected, PGA=raster(tmp_path, columns([0.2] * 10)), PGA_UNIT="g")
    assert list(rows) == ["A"]
    QgsProject.instance().clear()


def test_an_empty_layer_and_layers_far_away(qgis_processing, tmp_path):
    everything = {
        "PGA": raster(tmp_path, columns([0.2] * 10), "p.tif", transform=(10, 0.01, 0, 50, 0, -0.01)),
        "PGA_UNIT": "g",
        "FLOOD": raster(tmp_path, columns([0.2] * 10), "f.tif", transform=(10, 0.01, 0, 50, 0, -0.01)),
        "FLOOD_COVERAGE": areas((box(10, 49, 11, 50), [])),
        "RELIEF": raster(tmp_path, columns([200.0] * 10), "r.tif", transform=(10, 0.01, 0, 50, 0, -0.01)),
        "LANDSLIDE": areas((box(10, 49, 11, 50), [])),
        "COUNTRIES": areas((box(10, 49, 11, 50), ["DE"]), fields="iso_a2:string"),
        "REGIONS": areas((box(10, 49, 11, 50), ["X"]), fields="name:string"),
        "RIVERS": memory_layer("LineString", "EPSG:4326", "", [("LineString (10 49, 11 50)", [])]),
        "SETTLEMENTS": memory_layer("Point", "EPSG:4326", "name:string", [("Point (10 49)", ["Y"])]),
        "UNCERTAINTY": 0,
    }
    results, rows, _ = filled(**everything)
    assert (results["N_FILLED"], results["N_KEPT"], results["N_DOUBTFUL"], results["N_UNKNOWN"]) == (
        0,
        0,
        0,
        50,
    )
    assert rows["B"]["pga_g"] == 0.3
    results, rows, _ = filled(layer=facilities([]), **everything)
    assert rows == {} and results["N_UNKNOWN"] == 0


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({}, "No layer is given"),
        ({"PGA": "p", "PGA_ZONES": "z", "PGA_UNIT": "g"}, "Give one of them"),
        (
            {"PGA": "p"},
            "PGA_UNIT: the unit of the acceleration must be declared. Choose one of g, m/s2, cm/s2, msk.",
        ),
        (
            {"PGA_ZONES": "z", "PGA_UNIT": "g"},
            "none of its fields has a usual name. Choose one in PGA_FIELD: tone.",
        ),
        ({"SETTLEMENTS": "z"}, "Choose one in SETTLEMENT_FIELD: tone."),
        ({"LANDSLIDE_COVERAGE": "z", "PGA": "p", "PGA_UNIT": "g"}, "LANDSLIDE_COVERAGE would not be heeded"),
    ],
)
def test_what_does_not_go_together(qgis_processing, tmp_path, parameters, says):
    made = {
        "p": raster(tmp_path, columns([0.2] * 10)),
        "z": areas((box(75, 42, 76, 43), ["x"]), fields="tone:string"),
    }
    with pytest.raises(QgsProcessingException, match=says.replace(".", r"\.")):
        filled(**{name: made.get(value, value) for name, value in parameters.items()})


def test_a_value_of_a_zone_that_is_no_number(qgis_processing):
    zones = areas((box(75, 42, 76, 43), ["VIII"]), fields="msk:string", name="ОСР")
    with pytest.raises(QgsProcessingException, match="Layer ОСР, feature 1: field msk holds 'VIII'"):
        filled(PGA_ZONES=zones, PGA_UNIT="msk")


def test_a_second_run_changes_nothing(qgis_processing, tmp_path):
    given = {"PGA": raster(tmp_path, columns([0.2] * 10)), "PGA_UNIT": "g"}
    _, first, layers = filled(**given)
    results, second, _ = filled(layer=layers["OUTPUT"], **given)
    assert second == first
    assert results["N_FILLED"] == 0


class Impatient(Messages):
    """Feedback of a user who cancels once something was done."""

    def setProgress(self, progress):  # noqa: N802 - QGIS's name
        super().setProgress(progress)
        if progress > 50:
            self.cancel()


def test_a_cancel_on_the_way_ends_the_run(qgis_processing, tmp_path):
    river = memory_layer("LineString", "EPSG:4326", "", [("LineString (74 42.775, 76 42.775)", [])])
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        filled(Impatient(), RELIEF=raster(tmp_path, columns([500.0] * 10)), RIVERS=river)
