"""inundationzone on layers: areas by formula, levels, other CRS, what runs out, wrong input."""

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
)

from tailings_plugin.processing.basin.tracedownstream import TraceDownstream
from tailings_plugin.processing.consequence.inundationzone import InundationZone
from tailings_plugin.qgis_values import from_qgis
from tests.layers import Messages, memory_layer, run_algorithm
from tests.reliefs import winding_valley

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

UTM = "EPSG:32643"
LEFT, TOP, CELL, ROWS, COLUMNS = 500_000.0, 4_700_000.0, 30.0, 500, 101


@pytest.fixture
def relief(tmp_path):
    """A V-shaped valley to the south in a folder with Cyrillic letters: sides of 0.1, bed of 0.02."""
    across = np.abs(np.arange(COLUMNS) - COLUMNS // 2) * CELL * 0.1
    along = (ROWS - np.arange(ROWS)) * CELL * 0.02
    folder = tmp_path / "рельеф"
    folder.mkdir()
    return write(folder / "долина.tif", along[:, None] + across[None, :])


def write(path, heights, unit=None, cell=CELL):
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), heights.shape[1], heights.shape[0], 1, gdal.GDT_Float32
    )
    dataset.SetGeoTransform((LEFT, cell, 0, TOP, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    dataset.SetSpatialRef(reference)
    dataset.GetRasterBand(1).SetNoDataValue(-9999)
    dataset.GetRasterBand(1).WriteArray(np.where(np.isnan(heights), -9999, heights))
    if unit:
        dataset.GetRasterBand(1).SetUnitType(unit)
    return str(path)


def facilities(
    *rows, fields="facility_id:string,released_p5_m3:double,released_m3:double,released_p95_m3:double"
):
    return memory_layer("Point", UTM, fields, [(f"Point({LEFT} {TOP})", list(row)) for row in rows])


def paths(length=ROWS, crs=UTM):
    x, top = LEFT + (COLUMNS // 2 + 0.5) * CELL, TOP - CELL / 2
    geometry = QgsGeometry.fromWkt(
        f"LineStringM({x} {top} 0, {x} {top - (length - 1) * CELL} {(length - 1) * CELL})"
    )
    target = QgsCoordinateReferenceSystem(crs)
    geometry.transform(
        QgsCoordinateTransform(QgsCoordinateReferenceSystem(UTM), target, QgsProject.instance())
    )
    return memory_layer("LineStringM", crs, "facility_id:string", [(geometry.asWkt(9), ["Хвосты"])])


def run(feedback=None, **parameters):
    chosen = dict.fromkeys(("OUTPUT", "SECTIONS", "REJECTED"), "memory:")
    results, layers = run_algorithm(InundationZone, {**chosen, **parameters}, feedback)
    return results, {name: list(layer.getFeatures()) for name, layer in layers.items()}, layers


ALL = ("Хвосты", 1e5, 1e6, 3e6)


def test_three_levels_with_the_areas_of_the_formula(relief):
    results, tables, _ = run(INPUT=facilities(ALL), PATHS=paths(), RELIEF=relief, BAND=1.0)
    zones = {f["level"]: f for f in tables["OUTPUT"]}
    # 0.05 and 80 times V^(2/3): 1e6 m3 give 500 m2 and 0.8 km2; 1e5 give 107.7 m2 and 0.17235 km2.
    assert zones["middle"]["section_m2"] == pytest.approx(500)
    assert zones["middle"]["area_km2"] == pytest.approx(0.8, abs=0.0009 / 2)
    assert zones["low"]["area_km2"] == pytest.approx(0.172355, abs=0.0009 / 2)
    for zone in zones.values():
        assert zone["ends"] == "area"
        assert zone.geometry().isGeosValid()
        # The polygon is what the figure says.
        assert zone.geometry().area() / 1e6 == pytest.approx(zone["area_km2"], rel=1e-9)
    assert zones["high"].geometry().buffer(20, 4).contains(zones["low"].geometry())
    assert (results["N_ZONES"], results["N_PARTIAL"], results["N_REJECTED"]) == (3, 0, 0)


def test_sections_carry_depth_and_width(relief):
    _, tables, _ = run(INPUT=facilities(ALL), PATHS=paths(), RELIEF=relief, BAND=1.0, SECTION_DISTANCE=500)
    middle = [f for f in tables["SECTIONS"] if f["level"] == "middle"]
    # A = h^2 / 0.1: 7.07 m deep, 141.4 m wide; 5.66 km in steps of 500 m, the first at the dam.
    assert len(middle) == pytest.approx(12, abs=1)
    for section in middle[1:-1]:
        assert section["depth_m"] == pytest.approx(7.07, abs=0.05)
        assert section["width_m"] == pytest.approx(141.4, abs=1)
        assert section["mean_depth_m"] == pytest.approx(500 / 141.4, abs=0.05)
        assert section.geometry().length() == pytest.approx(section["width_m"], rel=1e-6)
        # Perpendicular to a path southward: west-east.
        assert section.geometry().boundingBox().height() == pytest.approx(0, abs=1e-6)


def test_the_band_scales_both_areas(relief):
    _, tables, _ = run(
        INPUT=facilities(("Хвосты", 1e6), fields="facility_id:string,v:double"),
        VOLUME_FIELD="v",
        PATHS=paths(),
        RELIEF=relief,
        RELATION="custom",
        COEFFICIENT_A=0.1,
        COEFFICIENT_B=40,
        BAND=1.5,
    )
    areas = {f["level"]: (f["section_m2"], f["plan_m2"]) for f in tables["OUTPUT"]}
    assert areas["low"] == pytest.approx((1000 / 1.5, 0.4e6 / 1.5))
    assert areas["middle"] == pytest.approx((1000, 0.4e6))
    assert areas["high"] == pytest.approx((1500, 0.6e6))


def test_geographic_paths_give_the_same_zone(relief):
    plain = run(INPUT=facilities(ALL), PATHS=paths(), RELIEF=relief)[1]["OUTPUT"]
    other = run(INPUT=facilities(ALL), PATHS=paths(crs="EPSG:4326"), RELIEF=relief)[1]["OUTPUT"]
    for one, two in zip(plain, other, strict=True):
        difference = one.geometry().symDifference(two.geometry())
        assert difference.area() < 0.02 * one.geometry().area()


def test_output_comes_in_the_crs_of_the_facilities(relief):
    source = memory_layer(
        "Point", "EPSG:4326", "facility_id:string,released_m3:double", [("Point(75 42.4)", ["Хвосты", 1e6])]
    )
    _, _, layers = run(INPUT=source, PATHS=paths(), RELIEF=relief)
    assert layers["OUTPUT"].crs().authid() == "EPSG:4326"
    assert layers["OUTPUT"].extent().height() < 0.1


def test_unknown_levels_and_missing_paths_are_rejected_with_reasons(relief):
    feedback = Messages()
    results, tables, _ = run(
        feedback,
        INPUT=facilities(("Хвосты", 1e5, None, 3e6), ("Без пути", 1e5, 1e6, 1e6)),
        PATHS=paths(),
        RELIEF=relief,
    )
    assert [f["level"] for f in tables["OUTPUT"]] == ["low", "high"]
    reasons = [(f["facility_id"], f["level"], f["reason"]) for f in tables["REJECTED"]]
    assert reasons[0] == ("Хвосты", "middle", "its released volume is unknown or 0")
    assert [reason[2] for reason in reasons[1:]] == ["it has no path in PATHS"] * 3
    assert (results["N_ZONES"], results["N_REJECTED"]) == (2, 4)
    assert any("4 zones could not be made" in text for text in feedback.warnings)


def test_a_short_path_gives_a_partial_zone_and_says_so(relief):
    feedback = Messages()
    results, tables, _ = run(feedback, INPUT=facilities(ALL), PATHS=paths(40), RELIEF=relief)
    assert {f["ends"] for f in tables["OUTPUT"] if f["level"] != "low"} == {"path_end"}
    assert results["N_PARTIAL"] >= 2
    assert any("ended before their area was covered" in text for text in feedback.warnings)


def test_no_data_below_the_dam_is_said(tmp_path):
    heights = np.full((ROWS, COLUMNS), np.nan)
    path = write(tmp_path / "void.tif", heights)
    results, tables, _ = run(INPUT=facilities(ALL), PATHS=paths(), RELIEF=path)
    assert results["N_ZONES"] == 0
    assert tables["REJECTED"][0]["reason"] == "its path starts on no-data of the relief"


def test_a_coarse_relief_is_said(relief):
    feedback = Messages()
    _, tables, _ = run(feedback, INPUT=facilities(("Хвосты", 1e4, 1e4, 1e4)), PATHS=paths(), RELIEF=relief)
    # 1e4 m3: A 23.2 m2, so 1.52 m deep and 30.5 m wide in this valley, one cell where three are needed.
    assert {f["notes"] for f in tables["OUTPUT"]} == {"relief_too_coarse"}
    assert any("too coarse" in text for text in feedback.warnings)


def test_sections_and_rejected_may_be_left_out(relief):
    results, _ = run_algorithm(
        InundationZone, {"INPUT": facilities(ALL), "PATHS": paths(), "RELIEF": relief, "OUTPUT": "memory:"}
    )
    assert (results["SECTIONS"], results["REJECTED"]) == (None, None)


def test_empty_facilities(relief):
    results, tables, _ = run(INPUT=facilities(), PATHS=paths(), RELIEF=relief)
    assert (results["N_ZONES"], tables["OUTPUT"]) == (0, [])


def test_feet_are_refused(tmp_path):
    path = write(tmp_path / "feet.tif", np.ones((20, 20)), unit="ft")
    with pytest.raises(QgsProcessingException, match="heights are in feet"):
        run(INPUT=facilities(ALL), PATHS=paths(), RELIEF=path)


def test_facilities_without_volumes_are_refused(relief):
    source = facilities(("Хвосты",), fields="facility_id:string")
    with pytest.raises(QgsProcessingException, match="Run releaserunout first"):
        run(INPUT=source, PATHS=paths(), RELIEF=relief)


def test_a_path_without_m_is_refused(relief):
    flat = memory_layer(
        "LineString", UTM, "facility_id:string", [("LineString(500000 4700000, 500000 4690000)", ["a"])]
    )
    with pytest.raises(QgsProcessingException, match="has no M values"):
        run(INPUT=facilities(ALL), PATHS=flat, RELIEF=relief)


def test_a_section_knows_no_null_figures(relief):
    _, tables, _ = run(INPUT=facilities(ALL), PATHS=paths(), RELIEF=relief)
    for section in tables["SECTIONS"]:
        assert all(from_qgis(value) is not None for value in section.attributes())


def test_a_cancelled_run_stops(relief):
    feedback = Messages()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(feedback, INPUT=facilities(ALL), PATHS=paths(), RELIEF=relief)


def test_fields_in_capitals_are_read(relief):
    source = facilities(("Хвосты", 1e6), fields="FACILITY_ID:string,Released_M3:double")
    _, tables, _ = run(INPUT=source, PATHS=paths(), RELIEF=relief)
    assert [(f["facility_id"], f["level"], f["volume_m3"]) for f in tables["OUTPUT"]] == [
        ("Хвосты", "middle", 1e6)
    ]


def check_the_zones_lie_in_their_valley(zones, paths, relief):
    """No covered place stands much above the stream beside it; cells of 90 m."""
    raster = gdal.Open(relief)
    heights, (left, width, _, top, _, height) = raster.ReadAsArray(), raster.GetGeoTransform()
    stream = next(paths.getFeatures()).geometry()
    for zone in zones:
        outline, box = zone.geometry(), zone.geometry().boundingBox()
        above = []
        for x in np.arange(box.xMinimum(), box.xMaximum(), width / 2):
            for y in np.arange(box.yMinimum(), box.yMaximum(), width / 2):
                place = QgsPointXY(x, y)
                if outline.contains(QgsGeometry.fromPointXY(place)):
                    vertex = stream.closestVertex(place)[1]
                    cell = heights[int((y - top) / height), int((x - left) / width)]
                    above.append(cell - stream.vertexAt(vertex).z())
        # Not above the deepest flow by more than half a cell of 90 m rises at 30 degrees, 26 m.
        assert len(above) > 100
        assert max(above) < zone["max_depth_m"] + 26


def test_the_zones_lie_in_their_winding_valley(tmp_path):
    relief = winding_valley(tmp_path / "relief.tif")
    source = memory_layer(
        "Point", "EPSG:4326", "facility_id:string,v:double", [("Point(76.127 42.877)", ["Winding", 6e5])]
    )
    _, traced = run_algorithm(TraceDownstream, {"INPUT": source, "RELIEF": relief, "OUTPUT": "memory:"})
    _, tables, _ = run(INPUT=source, VOLUME_FIELD="v", PATHS=traced["OUTPUT"], RELIEF=relief)
    check_the_zones_lie_in_their_valley(tables["OUTPUT"], traced["OUTPUT"], relief)


def test_cells_of_kilometres_make_no_zone(tmp_path):
    path = write(tmp_path / "wide.tif", np.ones((20, 20)), cell=1800.0)
    with pytest.raises(
        QgsProcessingException, match=r"wide\.tif has cells of about 1[78]\d\d m.*1500 m or less"
    ):
        run(INPUT=facilities(ALL), PATHS=paths(), RELIEF=path)


RELEASES = (
    "facility_id:string,released_p5_m3:double,released_m3:double,released_p95_m3:double,"
    "release_known_m3:double,volume_m3:double"
)


def test_a_known_release_takes_the_place_of_the_estimates(relief):
    seen = Messages()
    rows = facilities((*ALL, 1e6, 2e6), fields=RELEASES)
    _, tables, _ = run(seen, INPUT=rows, PATHS=paths(), RELIEF=relief, BAND=1.0)
    assert [f["volume_m3"] for f in tables["OUTPUT"]] == [1e6] * 3
    assert all(f["notes"].startswith("release_known_m3: as given") for f in tables["OUTPUT"])
    assert all(f["area_km2"] == pytest.approx(0.8, abs=0.0009 / 2) for f in tables["OUTPUT"])
    assert "known release: taken as given" in seen.textLog()


def test_a_known_release_of_more_than_is_stored_is_said_and_left(relief):
    seen = Messages()
    rows = facilities((*ALL, 5e6, 4e6), fields=RELEASES)
    _, tables, _ = run(seen, INPUT=rows, PATHS=paths(), RELIEF=relief, BAND=1.0)
    assert [f["volume_m3"] for f in tables["OUTPUT"]] == [1e5, 1e6, 3e6]
    assert any(
        "greater than what is stored and was not taken; the first: Хвосты" in text for text in seen.warnings
    )


def test_a_volume_in_words_is_not_read_without_a_known_release(relief):
    fields = "facility_id:string,released_m3:double,volume_m3:string"
    rows = facilities(("Хвосты", 1e6, "1,5 млн"), fields=fields)
    results, _, _ = run(INPUT=rows, PATHS=paths(), RELIEF=relief)
    assert results["N_ZONES"] == 1


def test_paths_of_another_relief_are_refused_by_name(relief, tmp_path):
    # Traced over cells of 9 km, as the layer tells: the 30 m relief is another.
    x, top = LEFT + (COLUMNS // 2 + 0.5) * CELL, TOP - CELL / 2
    wkt = f"LineStringM({x} {top} 0, {x} {top - 9000} 9000)"
    fields = "facility_id:string,cell_m:double"
    coarse = memory_layer("LineStringM", UTM, fields, [(wkt, ["Хвосты", 9270.0])], "пути обзора")
    with pytest.raises(
        QgsProcessingException, match=r"пути обзора: the path of facility Хвосты .*долина\.tif"
    ):
        run(INPUT=facilities(ALL), PATHS=coarse, RELIEF=relief)
    # Of a relief 200 m to the east, 7 cells: up the side of this valley, 19 m above its bed.
    aside = memory_layer(
        "LineStringM",
        UTM,
        fields,
        [(f"LineStringM({x + 200} {top} 0, {x + 200} {top - 9000} 9000)", ["Хвосты", 30.0])],
    )
    with pytest.raises(QgsProcessingException, match="nor on the floors of its valleys"):
        run(INPUT=facilities(ALL), PATHS=aside, RELIEF=relief)


def test_one_path_of_another_relief_among_others_is_told_of(relief):
    x, top = LEFT + (COLUMNS // 2 + 0.5) * CELL, TOP - CELL / 2
    rows = [
        (f"LineStringM({x + east} {top} 0, {x + east} {top - 9000} 9000)", [name, 30.0])
        for east, name in ((0, "Хвосты"), (200, "Чужой"))
    ]
    both = memory_layer("LineStringM", UTM, "facility_id:string,cell_m:double", rows)
    feedback = Messages()
    results, tables, _ = run(
        feedback, INPUT=facilities(ALL, ("Чужой", 1e5, 1e6, 3e6)), PATHS=both, RELIEF=relief
    )
    assert (results["N_ZONES"], results["N_REJECTED"]) == (3, 3)
    assert {(f["facility_id"], f["reason"]) for f in tables["REJECTED"]} == {
        ("Чужой", "its path does not run on the valley floor of this relief: trace it on this relief")
    }
    assert any("3 zones could not be made" in text for text in feedback.warnings)
