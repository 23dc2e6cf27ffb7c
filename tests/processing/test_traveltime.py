"""traveltime on layers: arrivals worked by hand, other CRS, wrong input."""

import re

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingException,
    QgsProject,
    QgsProperty,
)

from tailings_plugin.basin.grid.codings import read_directions
from tailings_plugin.basin.grid.raster_file import grid_at
from tailings_plugin.basin.grid.raster_written import AREA_BAND, write_drained
from tailings_plugin.basin.routing.accumulation import accumulate_area_km2
from tailings_plugin.consequence.flow_hydrographs import HYDROGRAPH_FIELDS as FIELDS_OF_HYDROGRAPHS
from tailings_plugin.consequence.flow_mosaic import keep_part, write_mosaic
from tailings_plugin.processing.consequence.traveltime import TravelTime
from tailings_plugin.qgis_values import from_qgis
from tests.layers import Messages, memory_layer, run_algorithm

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

# One degree of longitude at 42 N on WGS84: 82,853 m.
LENGTH_M = 82_853.0
PATH_FIELDS = "facility_id:string,length_km:double,drop_m:double,border_km:double,flow:double"


def paths(wkt=f"LineStringM(72 42 0, 73 42 {LENGTH_M})", values=("Ak", LENGTH_M / 1000, 828.53, 36.0, None)):
    return memory_layer("LineStringM", "EPSG:4326", PATH_FIELDS, [(wkt, list(values))], "пути")


def run(feedback=None, **parameters):
    return run_algorithm(TravelTime, {"OUTPUT": "memory:", "ARRIVALS": "memory:", **parameters}, feedback)


def arrivals(layers, kind):
    rows = [feature for feature in layers["ARRIVALS"].getFeatures() if feature["kind"] == kind]
    return sorted(rows, key=lambda feature: from_qgis(feature["distance_km"]) or 0)


def test_constant_velocity_at_borders_and_equal_distances():
    results, layers = run(PATHS=paths(), VELOCITY=2.0, INTERVAL_KM=36.0)
    border = arrivals(layers, "border")
    # 36 km at 2 m/s: 5 h
    assert [(feature["distance_km"], feature["leading_h"]) for feature in border] == [(36.0, 5.0)]
    assert border[0]["border_flag"] is True
    intervals = arrivals(layers, "interval")
    assert [feature["leading_h"] for feature in intervals] == pytest.approx([5.0, 10.0, LENGTH_M / 7200])
    assert from_qgis(intervals[0]["border_flag"]) is None
    assert results["N_FLAGGED"] == 1
    assert results["N_ARRIVALS"] == 4


def test_without_intervals_the_arrivals_are_those_at_borders_and_the_reaches_stay():
    results, layers = run(PATHS=paths(), VELOCITY=2.0, INTERVAL_KM=36.0, INTERVALS=False)
    assert [(each["kind"], each["leading_h"]) for each in layers["ARRIVALS"].getFeatures()] == [
        ("border", 5.0)
    ]
    assert results["N_ARRIVALS"] == 1
    assert [each["to_km"] for each in layers["OUTPUT"].getFeatures()] == pytest.approx(
        [36, 72, LENGTH_M / 1000]
    )


def test_reaches_end_at_hours_and_arrivals_stay_every_interval():
    _results, layers = run(PATHS=paths(), VELOCITY=2.0, INTERVAL_KM=36.0, REACH_HOURS="1; 6, 10")
    reaches = list(layers["OUTPUT"].getFeatures())
    # 7.2 km an hour.
    assert [each["to_km"] for each in reaches] == pytest.approx([7.2, 43.2, 72, LENGTH_M / 1000])
    assert [each["from_km"] for each in reaches] == pytest.approx([0, 7.2, 43.2, 72])
    assert [each["leading_h"] for each in reaches] == pytest.approx([1, 6, 10, LENGTH_M / 7200])
    assert [each["velocity_ms"] for each in reaches] == pytest.approx([2, 2, 2, 2])
    for row in reaches:
        line = row.geometry().constGet()
        ends = [line.pointN(0).m(), line.pointN(line.numPoints() - 1).m()]
        assert ends == pytest.approx([row["from_km"] * 1000, row["to_km"] * 1000])
    assert [row["leading_h"] for row in arrivals(layers, "interval")] == pytest.approx(
        [5, 10, LENGTH_M / 7200]
    )


def test_hours_that_do_not_rise_are_refused():
    with pytest.raises(QgsProcessingException, match="'48, 6' at which reaches end must be rising"):
        run(PATHS=paths(), REACH_HOURS="48, 6")


TWO = [
    (f"LineStringM(72 42 0, 73 42 {LENGTH_M})", ["Ak", LENGTH_M / 1000, 828.53, 36.0, 2.0]),
    (f"LineStringM(72 41 0, 73 41 {LENGTH_M})", ["Bel", LENGTH_M / 1000, 828.53, 36.0, 0.5]),
]


def by_expression(text):
    return {"PATHS": memory_layer("LineStringM", "EPSG:4326", PATH_FIELDS, TWO, "пути"), "VELOCITY": text}


@pytest.mark.parametrize(
    ("velocity", "hours"),
    [
        # 36 km at 2 m/s are 5 h, at 0.5 m/s 20 h, at 1 m/s 10 h.
        (QgsProperty.fromField("flow"), {"Ak": 5.0, "Bel": 20.0}),
        (QgsProperty.fromExpression('if("facility_id" = \'Ak\', "flow", 1)'), {"Ak": 5.0, "Bel": 10.0}),
        (QgsProperty.fromExpression("1"), {"Ak": 10.0, "Bel": 10.0}),
        (QgsProperty.fromValue(2.0), {"Ak": 5.0, "Bel": 5.0}),
        (0.5, {"Ak": 20.0, "Bel": 20.0}),
    ],
)
def test_every_path_has_the_velocity_that_an_expression_gives(velocity, hours):
    _results, layers = run(**by_expression(velocity), INTERVAL_KM=36.0)
    assert {row["facility_id"]: row["leading_h"] for row in arrivals(layers, "border")} == hours


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ('"flow" - 0.5', "gives 0 for feature 2 of layer пути; ≥ 0.001 is taken"),
        ('if("flow" > 1, 1, NULL)', "gives no number for feature 2 of layer пути"),
        ("'быстро'", "gives no number for feature 1 of layer пути"),
        ('"flow', "gives no number for feature 1"),
        ('"nowhere"', "gives no number for feature 1"),
    ],
)
def test_a_path_without_a_velocity_is_refused_by_name(expression, said):
    with pytest.raises(QgsProcessingException, match=re.escape(said)) as refused:
        run(**by_expression(QgsProperty.fromExpression(expression)), INTERVAL_KM=36.0)
    assert "VELOCITY" in str(refused.value)


def test_a_property_that_gives_nothing_is_no_default():
    with pytest.raises(QgsProcessingException, match="VELOCITY"):
        run(**by_expression(QgsProperty()), INTERVAL_KM=36.0)


def test_a_mass_may_be_unknown_for_some_paths():
    mass = QgsProperty.fromExpression("if(\"facility_id\" = 'Ak', 1000, NULL)")
    given = by_expression(1.0) | {"MASS": mass, "METHOD": "jobson", "DISCHARGE": 20.0, "DRAINAGE_AREA": 900.0}
    del given["VELOCITY"]
    _results, layers = run(**given)
    known = {
        row["facility_id"]: from_qgis(row["peak_mg_l"]) is not None for row in arrivals(layers, "border")
    }
    assert known == {"Ak": True, "Bel": False}


def ended_path(ends_in, border_km=None):
    fields = PATH_FIELDS + ",ends_in:string"
    wkt = f"LineStringM(72 42 0, 73 42 {LENGTH_M})"
    return memory_layer(
        "LineStringM", "EPSG:4326", fields, [(wkt, ["Ak", None, None, border_km, None, ends_in])]
    )


@pytest.mark.parametrize(
    ("ends_in", "border_km", "velocity_ms", "said"),
    [
        # 82.853 km at 1 m/s are 23.0 h, at 0.4 m/s 57.5 h: of 48.
        ("edge", None, 1.0, True),
        (None, None, 1.0, True),
        ("edge", None, 0.4, False),
        ("lake", None, 1.0, False),
        ("edge", 36.0, 1.0, False),
    ],
)
def test_no_border_on_a_path_that_ends_early_is_no_answer(ends_in, border_km, velocity_ms, said):
    feedback = Messages()
    results, _ = run(feedback, PATHS=ended_path(ends_in, border_km), VELOCITY=velocity_ms)
    assert results["N_FLAGGED"] == (border_km is not None)
    assert any("1 path without a border ends before 48 h" in text for text in feedback.warnings) == said


def test_borders_that_were_not_looked_at_are_said():
    feedback = Messages()
    bare = memory_layer(
        "LineStringM",
        "EPSG:4326",
        "facility_id:string",
        [(f"LineStringM(72 42 0, 73 42 {LENGTH_M})", ["Ak"])],
    )
    run(feedback, PATHS=bare)
    assert any(text.startswith("Borders were not looked at") for text in feedback.warnings)


def test_crossings_of_others_do_not_take_away_the_border_of_a_path():
    crossings = memory_layer(
        "Point",
        "EPSG:4326",
        "facility_id:string,distance_km:double,from_country:string,to_country:string",
        [("Point(72.1 42)", ["another", 5.0, "KG", "KZ"])],
    )
    results, layers = run(PATHS=paths(), CROSSINGS=crossings, VELOCITY=2.0)
    assert [(f["name"], f["leading_h"]) for f in arrivals(layers, "border")] == [("first border", 5.0)]
    assert results["N_FLAGGED"] == 1


def test_reaches_keep_geometry_and_measure():
    _, layers = run(PATHS=paths(), INTERVAL_KM=40.0)
    reaches = list(layers["OUTPUT"].getFeatures())
    assert [feature["to_km"] for feature in reaches] == pytest.approx([40.0, 80.0, LENGTH_M / 1000])
    first = reaches[0].geometry().constGet()
    assert (first.pointN(0).m(), first.pointN(first.numPoints() - 1).m()) == (0.0, 40_000.0)
    assert first.endPoint().x() == pytest.approx(72 + 40_000 / LENGTH_M)
    assert [feature["border_hours"] for feature in reaches] == pytest.approx([10.0] * 3)


def test_names_in_languages_go_with_the_arrivals():
    rows = [
        ("Point(72.5 42.001)", ["Intake", "Водозабор"]),
        ("Point(72.5 43)", ["Far", "Далеко"]),
        # Two of one name that are called differently: which is meant nobody can tell.
        ("Point(72.3 42.001)", ["Weir", "Плотина"]),
        ("Point(72.4 42.001)", ["Weir", "Запруда"]),
    ]
    receptors = memory_layer("Point", "EPSG:4326", "name:string,name_ru:string", rows)
    _, layers = run(PATHS=paths(), RECEPTORS=receptors, VELOCITY=1.0)
    called = {(each["name"], from_qgis(each["name_ru"])) for each in arrivals(layers, "receptor")}
    assert called == {("Intake", "Водозабор"), ("Far", "Далеко"), ("Weir", None)}
    assert {from_qgis(each["name_ru"]) for each in arrivals(layers, "interval")} == {None}


def test_receptors_beside_and_far_from_the_path():
    receptors = memory_layer(
        "Point",
        "EPSG:4326",
        "name:string",
        [("Point(72.5 42.001)", ["водозабор"]), ("Point(72.5 43)", ["далеко"])],
    )
    feedback = Messages()
    results, layers = run(feedback, PATHS=paths(), RECEPTORS=receptors, VELOCITY=1.0)
    near, far = sorted(arrivals(layers, "receptor"), key=lambda feature: feature["name"])
    assert near["name"] == "водозабор"
    assert near["leading_h"] == pytest.approx(LENGTH_M / 2 / 3600)
    # 0.001 degrees of latitude at 42 N: 111.07 m
    assert near["aside_m"] == pytest.approx(111.07, abs=0.1)
    assert far["notes"] == "no_path_near"
    assert from_qgis(far["leading_h"]) is None
    assert results["N_FAR"] == 1
    assert any("1 of 2 receptors" in warning for warning in feedback.warnings)


def test_the_worked_example_of_jobson():
    values = ("Ak", LENGTH_M / 1000, None, 15.0, None)
    _, layers = run(
        PATHS=paths(values=values),
        METHOD="jobson",
        DISCHARGE=3.35,
        DRAINAGE_AREA=390,
        MEAN_DISCHARGE=4.5,
        MASS=6000,
    )
    (border,) = arrivals(layers, "border")
    assert f"{border['peak_h']:.2f} {border['leading_h']:.2f}" == "15.75 14.02"
    assert f"{border['peak_mg_l']:.1f}" == "179.8"
    reach = next(layers["OUTPUT"].getFeatures())
    assert reach["notes"] == "slope_unknown"


def test_a_field_of_the_paths_wins_over_the_number():
    values = ("Ak", LENGTH_M / 1000, None, 15.0, 3.35)
    _, layers = run(
        PATHS=paths(values=values),
        METHOD="jobson",
        DISCHARGE=99.0,
        DISCHARGE_FIELD="flow",
        DRAINAGE_AREA=390,
        MEAN_DISCHARGE=4.5,
    )
    assert f"{arrivals(layers, 'border')[0]['peak_h']:.2f}" == "15.75"


def test_manning_takes_the_slope_of_the_path():
    # 828.53 m over 82.853 km: 0.01; 1 m deep, n 0.05: 2 m/s
    _, layers = run(PATHS=paths(), METHOD="manning")
    assert next(layers["OUTPUT"].getFeatures())["velocity_ms"] == pytest.approx(2.0)


def test_manning_takes_the_slope_of_each_reach_from_the_heights_along():
    # 400 m down in the first 40 km: slope 0.01, 2 m/s; then 100 m in the next 40 km: 0.0025, 1 m/s.
    middle, end = 72 + 40_000 / LENGTH_M, 72 + 80_000 / LENGTH_M
    wkt = f"LineStringZM(72 42 900 0, {middle} 42 500 40000, {end} 42 400 80000)"
    layer = memory_layer("LineStringZM", "EPSG:4326", PATH_FIELDS, [(wkt, ["Ak", 80.0, 500.0, None, None])])
    _, layers = run(PATHS=layer, METHOD="manning", INTERVAL_KM=40.0)
    assert [f["velocity_ms"] for f in layers["OUTPUT"].getFeatures()] == pytest.approx([2.0, 1.0])


def test_drainage_areas_from_flow_directions(tmp_path):
    # Ten cells of 0.1 degrees along 42 N all flow east; the path runs along them.
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "d8.tif"), 10, 1, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((72, 0.1, 0, 42.05, 0, -0.1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset.SetSpatialRef(reference)
    dataset.GetRasterBand(1).WriteArray(np.ones((1, 10), dtype=np.uint8))
    dataset = None
    cell_m = LENGTH_M / 10
    vertices = ", ".join(f"{72.05 + k / 10} 42 {k * cell_m}" for k in range(10))
    given = {
        "PATHS": paths(f"LineStringM({vertices})"),
        "METHOD": "jobson",
        "DIRECTIONS": str(tmp_path / "d8.tif"),
        "CODING": "esri",
        "SPECIFIC_DISCHARGE": 10.0,
        "INTERVAL_KM": 20.0,
    }
    _, layers = run(**given)
    # A cell has 8.285 x 11.107 km = 92.0 km2, 0.92 m3/s at 10 L/s per km2. The middles of the reaches lie 10,
    # 30, 50 and 67 km down, past 2, 4, 7 and 9 cells.
    flows = [f["discharge_m3s"] for f in layers["OUTPUT"].getFeatures()]
    assert flows == pytest.approx([2 * 0.92, 4 * 0.92, 7 * 0.92, 9 * 0.92], rel=2e-3)
    # The area that lies beside the directions is read, and is the same.
    ready = read_directions(str(tmp_path / "d8.tif"), None, "esri")
    write_drained(
        str(tmp_path / "area_km2.tif"), ready.grid, accumulate_area_km2(ready.codes, ready.grid), AREA_BAND
    )
    messages = Messages()
    _, layers = run(messages, **given)
    assert any("area_km2.tif was found beside DIRECTIONS" in each for each in messages.infos)
    assert [f["discharge_m3s"] for f in layers["OUTPUT"].getFeatures()] == flows


def test_a_path_of_several_parts_is_refused():
    layer = memory_layer(
        "MultiLineStringM",
        "EPSG:4326",
        PATH_FIELDS,
        [("MultiLineStringM((72 42 0, 73 42 82853),(74 42 0, 75 42 82853))", ["Ak"])],
    )
    with pytest.raises(QgsProcessingException, match="facility Ak has several parts"):
        run(PATHS=layer)


def test_receptors_that_cannot_be_read_are_refused():
    with pytest.raises(QgsProcessingException, match="RECEPTORS"):
        run(PATHS=paths(), RECEPTORS="нет такого слоя")


def test_crossings_name_the_countries():
    crossings = memory_layer(
        "Point",
        "EPSG:4326",
        "facility_id:string,distance_km:double,from_country:string,to_country:string",
        [
            ("Point(72.6 42)", ["Ak", 50.4, "KZ", "UZ"]),
            ("Point(72.4 42)", ["Ak", 36.0, "KG", "KZ"]),
            ("Point(72.4 42)", ["другое", 1.0, "KG", "KZ"]),
        ],
    )
    results, layers = run(PATHS=paths(), CROSSINGS=crossings, VELOCITY=1.0, BORDER_HOURS=12.0)
    rows = [
        (feature["name"], feature["leading_h"], feature["border_flag"])
        for feature in arrivals(layers, "border")
    ]
    assert rows == [("KG > KZ", 10.0, True), ("KZ > UZ", 14.0, False)]
    assert results["N_FLAGGED"] == 1


def test_a_projected_layer_gives_the_same_hours():
    source = paths()
    utm = QgsCoordinateReferenceSystem("EPSG:32643")
    geometry = next(source.getFeatures()).geometry()
    geometry.transform(QgsCoordinateTransform(source.crs(), utm, QgsProject.instance()))
    projected = memory_layer(
        "LineStringM", "EPSG:32643", PATH_FIELDS, [(geometry.asWkt(6), ["Ak", 82.853, 828.53, 36.0, None])]
    )
    receptors = memory_layer("Point", "EPSG:3857", "name:string", [("Point(8070663 5160979)", ["a"])])
    _, layers = run(PATHS=projected, RECEPTORS=receptors, SNAP_DISTANCE=2000)
    assert layers["ARRIVALS"].crs() == utm
    # x 8070663 m in web Mercator is 72.5 E (x / 111319.49), y 5160979 about 42 N: the middle of the path.
    assert arrivals(layers, "receptor")[0]["leading_h"] == pytest.approx(LENGTH_M / 2 / 3600, rel=1e-3)


def test_no_paths_no_arrivals():
    empty = memory_layer("LineStringM", "EPSG:4326", PATH_FIELDS, [])
    results, _ = run(PATHS=empty)
    assert (results["N_ARRIVALS"], results["N_FLAGGED"]) == (0, 0)


@pytest.mark.parametrize(
    ("layer", "parameters", "message"),
    [
        (
            memory_layer,
            {},
            "Layer без M has no M values",
        ),
        (lambda *_: paths("LineStringM(72 42 0, 73 42 82.8)"), {}, "M must be metres along the path"),
        (
            lambda *_: paths(),
            {"METHOD": "jobson", "DISCHARGE": 0.0, "DRAINAGE_AREA": 5.0},
            "DISCHARGE: 0 must be 0.0001 or more",
        ),
        (lambda *_: paths(), {"METHOD": "jobson"}, "Jobson needs the discharge"),
        (lambda *_: paths(), {"VELOCITY": -1.0}, "VELOCITY: -1 must be 0.001 or more"),
    ],
)
def test_wrong_input_is_named(layer, parameters, message):
    source = layer("LineString", "EPSG:4326", PATH_FIELDS, [("LineString(72 42, 73 42)", [])], "без M")
    with pytest.raises(QgsProcessingException, match=message):
        run(PATHS=source, **parameters)


def test_a_cancelled_run_stops():
    feedback = Messages()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(feedback, PATHS=paths())


def test_fields_in_capitals_are_read():
    fields = "FACILITY_ID:string,LENGTH_KM:double,DROP_M:double,Border_Km:double"
    wkt = f"LineStringM(72 42 0, 73 42 {LENGTH_M})"
    layer = memory_layer("LineStringM", "EPSG:4326", fields, [(wkt, ["Ak", LENGTH_M / 1000, 828.53, 36.0])])
    _, layers = run(PATHS=layer, METHOD="manning")
    reach = next(layers["OUTPUT"].getFeatures())
    # Slope 0.01, n 0.05, 1 m deep: 2 m/s; 36 km in 5 h.
    assert (reach["facility_id"], reach["velocity_ms"]) == ("Ak", pytest.approx(2.0))
    assert reach["border_hours"] == pytest.approx(5.0)


def test_a_crossing_without_a_distance_is_named():
    crossings = memory_layer(
        "Point", "EPSG:4326", "facility_id:string,distance_km:double", [(None, ["Ak", None])]
    )
    with pytest.raises(QgsProcessingException, match="a crossing of facility Ak has no distance_km"):
        run(PATHS=paths(), CROSSINGS=crossings)


@pytest.mark.parametrize("parameter", ["DISCHARGE_FIELD", "NAME_FIELD"])
def test_a_chosen_field_that_is_not_there_is_named(parameter):
    receptors = memory_layer("Point", "EPSG:4326", "name:string", [("Point(72.5 42)", ["a"])])
    with pytest.raises(QgsProcessingException, match="has no field abfluss"):
        run(PATHS=paths(), RECEPTORS=receptors, **{parameter: "abfluss"})


def test_a_path_without_a_line_is_passed_over():
    layer = memory_layer(
        "LineStringM",
        "EPSG:4326",
        PATH_FIELDS,
        [(None, ["End"]), (f"LineStringM(72 42 0, 73 42 {LENGTH_M})", ["Ak", LENGTH_M / 1000])],
    )
    _, layers = run(PATHS=layer)
    assert {feature["facility_id"] for feature in layers["OUTPUT"].getFeatures()} == {"Ak"}


def test_a_simulated_flow_goes_before_the_velocity(tmp_path):
    # A minute a kilometre over the first 3 km of the path, which runs east from 72 E, 42 N: in cells of 0.001 degrees.
    like = grid_at((20, 60), 71.99, 42.01, 0.001, "EPSG:4326")
    bands = np.full((2, 20, 60), np.nan)
    bands[:, 9:11, 10:46] = (np.arange(36) + 0.5) * 0.001 * LENGTH_M / 1000
    name = str(tmp_path / "arrival.tif")
    write_mosaic(name, "ARRIVAL", [keep_part(tmp_path, 0, like, {"ARRIVAL": bands})], like)
    feedback = Messages()
    _, layers = run(feedback, PATHS=paths(), SIMULATED=name, INTERVAL_KM=1)
    found = {f["distance_km"]: f for f in layers["ARRIVALS"].getFeatures() if f["kind"] == "interval"}
    # Within a cell the earliest counts: some 80 m, 5 s.
    assert found[2.0]["leading_h"] == pytest.approx(2 / 60, abs=0.003)
    assert found[2.0]["notes"] == "simulated"
    # Beyond the flow the river goes on from there, 1 m/s: about 48 min earlier than without.
    plain = {f["distance_km"]: f for f in run(PATHS=paths(), INTERVAL_KM=1)[1]["ARRIVALS"].getFeatures()}
    assert plain[40.0]["leading_h"] - found[40.0]["leading_h"] == pytest.approx(48 / 60, abs=0.05)
    assert from_qgis(found[40.0]["notes"]) is None
    assert any("plan with half of their time" in text for text in feedback.warnings)


HYDROGRAPH_FIELDS = ",".join(
    f"{name}:{'string' if kind == 'text' else 'double'}" for name, kind in FIELDS_OF_HYDROGRAPHS
)


def hydrographs(*rows):
    """Hydrographs of facilities: id, km, and what holds instead of start, peak and end at minute 6, 12 and 60."""
    made = []
    for facility, km, more in rows:
        values = {name: None for name, _ in FIELDS_OF_HYDROGRAPHS} | {
            "facility_id": facility,
            "distance_km": km,
        }
        for number, share in enumerate(("p10", "p50", "p90"), 1):
            values |= {
                f"start_{share}_min": 6.0 * number,
                f"peak_{share}_min": 12.0 * number,
                f"end_{share}_min": 60.0 * number,
                f"peak_{share}_m3s": 100.0 * number,
                f"volume_{share}_m3": 1e5 * number,
            }
        values |= {"runs": 12, "runs_passed": 12}
        made.append(("Point(72 42)", list((values | more).values())))
    return memory_layer("Point", "EPSG:4326", HYDROGRAPH_FIELDS, made, "гидрографы")


def test_a_river_starts_from_the_farthest_hydrograph_that_nine_tenths_of_the_runs_pass():
    feedback = Messages()
    late = {"runs_passed": 10} | {f"start_{share}_min": 600.0 for share in ("p10", "p50", "p90")}
    given = hydrographs(
        ("Ak", 5.4, late), ("Ak", 3.6, {}), ("Ak", 1.8, {"start_p10_min": 3.0}), ("Bel", 2.0, {})
    )
    _, layers = run(feedback, PATHS=paths(), HYDROGRAPHS=given, INTERVAL_KM=36.0)
    (border,) = arrivals(layers, "border")
    # At 36 km, 32.4 km below the hydrograph at 1 m/s: 9 h and 6, 12 or 18 min; the peak 24 min, the end 3 h after.
    assert [border[f"leading{share}_h"] for share in ("", "_p50", "_p90")] == pytest.approx([9.1, 9.2, 9.3])
    assert (border["peak_h"], border["end_h"]) == pytest.approx((9.4, 12.0))
    assert border["notes"] == "hydrograph" and border["inflow_km"] == pytest.approx(3.6)
    assert [border[f"inflow_{share}_m3s"] for share in ("p10", "p50", "p90")] == [100.0, 200.0, 300.0]
    assert [border[f"inflow_{share}_m3"] for share in ("p10", "p50", "p90")] == [1e5, 2e5, 3e5]
    first = min(layers["OUTPUT"].getFeatures(), key=lambda feature: feature["from_km"])
    assert (first["notes"], first["leading_p50_h"]) == ("simulated; hydrograph", pytest.approx(9.2))
    (said,) = [text for text in feedback.infos if "the river starts" in text]
    assert (
        "Ak: the river starts 3.6 km down" in said.replace("3.60", "3.6")
        and "6 min" in said
        and "200 m³/s" in said
    )
    assert any("HYDROGRAPHS of 1 of 2 facilities lie on no path" in text for text in feedback.warnings)


def test_without_hydrographs_there_are_no_fields_of_them():
    _, layers = run(PATHS=paths())
    assert not [name for name in layers["OUTPUT"].fields().names() if "inflow" in name or "p50" in name]


def test_a_hydrograph_without_distance_or_start_is_refused_by_name():
    for missing in ({"distance_km": None}, {"start_p10_min": None}):
        with pytest.raises(
            QgsProcessingException, match=r"feature 1: a hydrograph of facility Ak has no distance_km"
        ):
            run(PATHS=paths(), HYDROGRAPHS=hydrographs(("Ak", 3.6, missing)))


def test_other_points_are_refused_with_the_remedy():
    other = memory_layer("Point", "EPSG:4326", "facility_id:string", [("Point(72 42)", ["Ak"])])
    with pytest.raises(QgsProcessingException, match="Take the HYDROGRAPHS of simulateflow"):
        run(PATHS=paths(), HYDROGRAPHS=other)
