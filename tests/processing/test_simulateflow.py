"""simulateflow on layers: zones and rasters of shares of runs, report, other CRS, many, wrong input, cancel."""

import re

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)

from tailings_plugin.processing.consequence.simulateflow import SimulateFlow
from tests.layers import Messages, memory_layer, run_algorithm

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

UTM, LEFT, TOP, CELL = "EPSG:32643", 500_000.0, 4_700_000.0, 30.0
ROWS, COLUMNS = 31, 60
BED_Y = TOP - 15.5 * CELL
RASTERS = ("PROBABILITY", "DEPTH", "SPEED", "ARRIVAL", "HAZARD")
FIELDS = "facility_id:string,name:string,volume_m3:double,dam_height_m:double"


def heights():
    """A valley along row 15 that falls 8 % to the east, with sides of 20 %."""
    row, column = np.mgrid[:ROWS, :COLUMNS].astype(float)
    return 1000 - 0.08 * CELL * column + 0.2 * CELL * np.abs(row - 15)


def write(path, values, cell=CELL, unit=None):
    raster = gdal.GetDriverByName("GTiff").Create(str(path), *values.shape[::-1], 1, gdal.GDT_Float32)
    raster.SetGeoTransform((LEFT, cell, 0, TOP, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    raster.SetSpatialRef(reference)
    raster.GetRasterBand(1).SetNoDataValue(-9999)
    raster.GetRasterBand(1).WriteArray(np.where(np.isnan(values), -9999, values))
    if unit:
        raster.GetRasterBand(1).SetUnitType(unit)
    raster.FlushCache()
    return str(path)


@pytest.fixture
def relief(tmp_path):
    folder = tmp_path / "рельеф"
    folder.mkdir()
    return write(folder / "долина.tif", heights())


def dams(*rows, crs=UTM):
    """Facilities: id, column in the bed of the valley (or a WKT), volume."""
    made = []
    for name, place, volume in rows:
        at = place if isinstance(place, str) else f"Point({LEFT + (place + 0.5) * CELL} {BED_Y})"
        made.append((at, [name, f"Dam {name}", volume, 20.0]))
    return memory_layer("Point", crs, FIELDS, made)


ONE = ("Хвосты", 10, 30_000.0)


def run(feedback=None, **parameters):
    chosen = {"ZONES": "memory:", "REJECTED": "memory:", "VOLUME_FIELD": "volume_m3", "SOURCE": "on_top"}
    given = chosen | {"MEMBERS": 3, "DURATION": 0.03} | parameters
    results, layers = run_algorithm(SimulateFlow, given, feedback)
    return results, {name: list(layer.getFeatures()) for name, layer in layers.items()}, layers


def band(path, number=1):
    raster = gdal.Open(path)  # a band without its raster is none
    return raster.GetRasterBand(number).ReadAsArray()


def test_zones_of_shares_lie_within_each_other(relief):
    results, tables, _ = run(INPUT=dams(ONE), RELIEF=relief)
    zones = {f["p"]: f for f in tables["ZONES"]}
    assert set(zones) == {0.1, 0.5, 0.9}
    assert [zones[p]["level"] for p in (0.9, 0.5, 0.1)] == ["low", "middle", "high"]
    for zone in zones.values():
        assert zone.geometry().isGeosValid()
        assert zone.geometry().area() / 1e6 == pytest.approx(zone["area_km2"], rel=1e-9)
        assert (zone["facility_id"], zone["relation"], zone["runs"]) == ("Хвосты", "simulation", 3)
        assert zone["volume_m3"] == 30_000.0
    assert zones[0.1].geometry().contains(zones[0.5].geometry())
    assert zones[0.5].geometry().contains(zones[0.9].geometry())
    # It runs down the valley: east of the dam, hardly west of it.
    box = zones[0.1].geometry().boundingBox()
    assert box.xMaximum() - (LEFT + 10.5 * CELL) > 2 * ((LEFT + 10.5 * CELL) - box.xMinimum())
    assert (results["N_SIMULATED"], results["N_ZONES"], results["N_RUNS"], results["N_REJECTED"]) == (
        1,
        3,
        3,
        0,
    )


def test_the_rasters_say_the_same_as_the_zones(relief, tmp_path):
    files = {name: str(tmp_path / f"{name}.tif") for name in RASTERS}
    results, tables, _ = run(INPUT=dams(ONE), RELIEF=relief, **files)
    assert {name: results[name] for name in RASTERS} == files
    share = band(files["PROBABILITY"])
    for zone in tables["ZONES"]:
        cells = np.count_nonzero(np.nan_to_num(share) >= zone["p"] - 1e-6)
        assert cells * CELL**2 / 1e6 == pytest.approx(zone["area_km2"])
    # Of three runs.
    assert set(np.rint(3 * np.unique(share[~np.isnan(share)]))) <= {1, 2, 3}
    assert np.nanmax(np.abs(3 * share - np.rint(3 * share))) < 1e-6
    median, high = (band(files["DEPTH"], number) for number in (1, 2))
    assert (np.nan_to_num(high) >= np.nan_to_num(median)).all()
    earliest, middle = (band(files["ARRIVAL"], number) for number in (1, 2))
    known = ~np.isnan(middle)
    assert known.any() and (earliest[known] <= middle[known]).all()
    # Minutes, of a run of 1.8 min.
    assert 0 < np.nanmax(earliest) <= 1.8
    assert set(np.unique(band(files["HAZARD"])[~np.isnan(band(files["HAZARD"]))])) <= {1, 2, 3, 4, 5, 6}
    # On the cells of the relief.
    left, width, _, top, _, height = gdal.Open(files["DEPTH"]).GetGeoTransform()
    assert ((left - LEFT) % CELL, (TOP - top) % CELL, width, height) == (0, 0, CELL, -CELL)


def test_the_report_is_one_page_with_pictures(relief, tmp_path):
    page = tmp_path / "report.html"
    x = LEFT + 10.5 * CELL
    wkt = f"LineStringM({x} {BED_Y} 0, {x + 1200} {BED_Y} 1200)"
    paths = memory_layer("LineStringM", UTM, "facility_id:string", [(wkt, ["Хвосты"])])
    crossing = [(f"Point({x + 300} {BED_Y})", ["Хвосты", "KG", "UZ", "crosses"])]
    fields = "facility_id:string,from_country:string,to_country:string,kind:string"
    village = memory_layer("Point", UTM, "name:string", [(f"Point({x + 600} {BED_Y + 60})", ["<Село>"])])
    run(
        INPUT=dams(ONE),
        RELIEF=relief,
        PATHS=paths,
        CROSSINGS=memory_layer("Point", UTM, fields, crossing),
        SETTLEMENTS=village,
        REPORT=str(page),
        LANGUAGE="ru",
        DURATION=0.1,
    )
    html = page.read_text(encoding="utf-8")
    assert html.count("data:image/png;base64,") == 1
    assert "http" not in html.split("</head>")[1]
    assert "Dam Хвосты (Хвосты)" in html
    # Sections beside the border and the village, with what passes there.
    assert "KG &gt; UZ, 0,3 км по пути" in html and "&lt;Село&gt;, 0,6 км по пути" in html
    assert html.count("<polyline") == 6
    assert "Доля прогонов говорит" in html and "выбрано по одной аварии" in html
    # Mass balance: what was released lies on the relief.
    assert "вытекло, м³" in html and "долина.tif" in html
    # What to doubt, too, whatever the language of the interface.
    assert "Захват материала по пути не моделируется" in html and "is not modelled" not in html
    # Decimal commas in all that is read.
    read = re.sub(r"<style.*?</style>|<[^>]*>", " ", html, flags=re.DOTALL)
    assert "0,5 м" in read and re.findall(r"\S*\d\.\d\S*", read) == []


def test_a_path_measures_the_reach(relief):
    x = LEFT + 10.5 * CELL
    # The path winds: by its M the valley is twice as long.
    vertices = ", ".join(f"{x + 30 * n} {BED_Y} {60 * n}" for n in range(49))
    paths = memory_layer("LineStringM", UTM, "facility_id:string", [(f"LineStringM({vertices})", ["Хвосты"])])
    plain = {f["p"]: f["length_km"] for f in run(INPUT=dams(ONE), RELIEF=relief)[1]["ZONES"]}
    along = {f["p"]: f["length_km"] for f in run(INPUT=dams(ONE), RELIEF=relief, PATHS=paths)[1]["ZONES"]}
    assert along[0.1] == pytest.approx(2 * plain[0.1], abs=0.2)


def straight_path(length_m=1200):
    """A path down the bed of the valley from the dam ONE on, whose M begins at 100 m."""
    x = LEFT + 10.5 * CELL
    wkt = f"LineStringM({x} {BED_Y} 100, {x + length_m} {BED_Y} {100 + length_m})"
    return memory_layer("LineStringM", UTM, "facility_id:string", [(wkt, ["Хвосты"])])


def test_hydrographs_stand_along_the_path_as_far_as_half_of_the_runs_come(relief):
    x = LEFT + 10.5 * CELL
    crossing = memory_layer(
        "Point",
        UTM,
        "facility_id:string,from_country:string,to_country:string,kind:string",
        [(f"Point({x + 390} {BED_Y})", ["Хвосты", "KG", "UZ", "crosses"])],
    )
    _, tables, layers = run(
        INPUT=dams(ONE),
        RELIEF=relief,
        PATHS=straight_path(),
        CROSSINGS=crossing,
        HYDROGRAPHS="memory:",
        DURATION=0.3,
    )
    rows = tables["HYDROGRAPHS"]
    assert layers["HYDROGRAPHS"].crs().authid() == UTM
    assert rows[0]["distance_km"] == pytest.approx(0.35) and len(rows) > 2
    assert [f["place"] for f in rows if f["place"]] == ["KG > UZ"]
    for row in rows:
        # On the path, whose M begins at 100 m.
        point = row.geometry().asPoint()
        assert (point.x(), point.y()) == pytest.approx((x + 1000 * row["distance_km"] - 100, BED_Y))
        assert (row["facility_id"], row["runs"]) == ("Хвосты", 3) and row["runs_passed"] >= 2
        for what in ("peak_{}_m3s", "volume_{}_m3"):
            low, middle, high = (row[what.format(name)] for name in ("p10", "p50", "p90"))
            assert 0 <= low <= middle <= high and middle > 0
        # Of 30,000 m3, known by 15 %, no more passes than was released.
        assert row["volume_p90_m3"] <= 1.15 * 30_000
        assert row["start_p10_min"] <= row["start_p50_min"] <= row["peak_p50_min"]
    # Farther down it comes later, and less of it.
    assert [f["start_p50_min"] for f in rows] == sorted(f["start_p50_min"] for f in rows)
    volumes = [f["volume_p50_m3"] for f in rows]
    assert volumes == sorted(volumes, reverse=True)


def test_extents_are_those_of_single_runs(relief, tmp_path):
    path = str(tmp_path / "p.tif")
    _, tables, layers = run(INPUT=dams(ONE), RELIEF=relief, EXTENTS="memory:", PROBABILITY=path)
    rows = tables["EXTENTS"]
    # Three runs at four depths, also where a run is nowhere so deep.
    assert sorted((f["run"], f["deeper_than_m"]) for f in rows) == [
        (number, depth) for number in (1, 2, 3) for depth in (0.5, 1.2, 2.0, 4.0)
    ]
    assert {(f["facility_id"], f["runs"]) for f in rows} == {("Хвосты", 3)}
    for row in rows:
        assert row.geometry().area() / 1e6 == pytest.approx(row["area_km2"], abs=1e-9)
        assert row.geometry().isEmpty() or row.geometry().isGeosValid()
        assert 0.85 * 30_000 <= row["released_m3"] <= 1.15 * 30_000
    reached = {f["run"]: f["area_km2"] for f in rows if f["deeper_than_m"] == 0.5}
    # What the runs cover together is what the shares of runs tell, each cell of 900 m2 as often as runs reach it.
    assert sum(reached.values()) == pytest.approx(np.nansum(3 * band(path)) * CELL**2 / 1e6)
    deep = {f["run"]: f["area_km2"] for f in rows if f["deeper_than_m"] == 2.0}
    assert all(deep[number] <= reached[number] for number in reached) and sum(deep.values()) > 0
    assert layers["EXTENTS"].crs().authid() == UTM


def test_hydrographs_without_paths_are_refused(relief):
    with pytest.raises(QgsProcessingException, match=r"HYDROGRAPHS .* counts only with PATHS"):
        run(INPUT=dams(ONE), RELIEF=relief, HYDROGRAPHS="memory:")


def test_the_same_seed_gives_the_same_runs(relief):
    areas = [
        [f["area_km2"] for f in run(INPUT=dams(ONE), RELIEF=relief, SEED=seed)[1]["ZONES"]]
        for seed in (5, 5, 6)
    ]
    assert areas[0] == areas[1] != areas[2]


def test_degrees_give_nearly_the_same_zone(relief, tmp_path):
    geographic = str(tmp_path / "degrees.tif")
    gdal.Warp(geographic, relief, dstSRS="EPSG:4326", resampleAlg="bilinear")
    x, y = LEFT + 10.5 * CELL, BED_Y
    transform = osr.CoordinateTransformation(*(_reference(code) for code in (32643, 4326)))
    longitude, latitude, _ = transform.TransformPoint(x, y)
    point = dams(("Хвосты", f"Point({longitude} {latitude})", 30_000.0), crs="EPSG:4326")
    _, tables, layers = run(INPUT=point, RELIEF=geographic, PROBABILITY=str(tmp_path / "p.tif"))
    assert layers["ZONES"].crs().authid() == "EPSG:4326"
    plain = {f["p"]: f["area_km2"] for f in run(INPUT=dams(ONE), RELIEF=relief)[1]["ZONES"]}
    other = {f["p"]: f["area_km2"] for f in tables["ZONES"]}
    # The errors of the relief are drawn for other cells.
    assert other[0.5] == pytest.approx(plain[0.5], rel=0.5)
    assert gdal.Open(str(tmp_path / "p.tif")).GetSpatialRef().IsGeographic()


def _reference(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def test_many_facilities_share_one_raster_and_one_that_fails_does_not_stop_them(relief, tmp_path):
    feedback, path = Messages(), str(tmp_path / "p.tif")
    rows = (ONE, ("Вне", "Point(700000 4700000)", 1e4), ("B", 30, 20_000.0), ("Ноль", 20, 0.0))
    results, tables, _ = run(feedback, INPUT=dams(*rows), RELIEF=relief, PROBABILITY=path)
    assert (results["N_SIMULATED"], results["N_REJECTED"]) == (2, 2)
    assert {f["facility_id"] for f in tables["ZONES"]} == {"Хвосты", "B"}
    assert [(f["facility_id"], f["reason"]) for f in tables["REJECTED"]] == [
        ("Вне", "it lies outside the relief"),
        ("Ноль", "its released volume is unknown or 0"),
    ]
    share = band(path)
    assert np.nanmax(share) == 1.0 and (np.nan_to_num(share) > 0).any(axis=0).sum() > 20
    assert any("2 facilities could not be simulated; the first: Вне" in text for text in feedback.warnings)


def test_a_single_run_is_marked(relief, tmp_path):
    feedback, page = Messages(), tmp_path / "r.html"
    _, tables, _ = run(feedback, INPUT=dams(ONE), RELIEF=relief, MEMBERS=1, REPORT=str(page), LANGUAGE="en")
    assert {f["notes"] for f in tables["ZONES"]} == {"single run"}
    assert any("A single run: one line" in text for text in feedback.warnings)
    assert "by a single run: one line" in page.read_text(encoding="utf-8")


def test_a_flow_that_still_moves_is_said_with_its_momentum(relief):
    feedback = Messages()
    _, tables, _ = run(feedback, INPUT=dams(ONE), RELIEF=relief, DURATION=0.01)
    assert {f["ends"] for f in tables["ZONES"]} == {"moving"}
    assert any("runs still moved when they were ended after 1 minutes" in text for text in feedback.warnings)


def test_what_leaves_the_relief_is_said(relief):
    feedback = Messages()
    _, tables, _ = run(feedback, INPUT=dams(("Хвосты", 45, 80_000.0)), RELIEF=relief, DURATION=0.2)
    assert {f["ends"] for f in tables["ZONES"]} == {"relief_edge"}
    assert any("of the flow left the relief" in text for text in feedback.warnings)


def test_voids_in_the_valley_are_said(tmp_path):
    values, feedback = heights(), Messages()
    values[10:21, 20:22] = np.nan
    run(feedback, INPUT=dams(ONE), RELIEF=write(tmp_path / "void.tif", values), DURATION=0.1)
    assert any(
        "the flow met cells without data, which stand like walls" in text for text in feedback.warnings
    )


def test_a_store_on_a_void_is_rejected(tmp_path):
    values = heights()
    values[10:21, 5:15] = np.nan
    _, tables, _ = run(INPUT=dams(ONE), RELIEF=write(tmp_path / "void.tif", values))
    assert "no data where the store is" in tables["REJECTED"][0]["reason"]


def test_more_than_the_window_can_hold_is_rejected(relief):
    _, tables, _ = run(INPUT=dams(("Хвосты", 10, 1e9)), RELIEF=relief)
    assert "more than its window of the relief holds" in tables["REJECTED"][0]["reason"]


def outline(size=60.0):
    x, y = LEFT + 10.5 * CELL, BED_Y
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]
    return f"Polygon(({', '.join(f'{x + size * east} {y + size * north}' for east, north in corners)}))"


def test_an_outline_stands_for_the_store(relief):
    feedback = Messages()
    store = memory_layer("Polygon", UTM, "name:string", [(outline(), ["pond"])])
    run(feedback, INPUT=dams(ONE, ("B", 30, 2e4)), RELIEF=relief, STORE=store)
    texts = "\n".join(feedback.warnings)
    assert "STORE has no outline for 1 of 2 facilities, the first: B" in texts
    assert "Dam B (B): The store is a disc about the facility" in texts
    assert "Dam Хвосты (Хвосты): The store is a disc" not in texts


def test_outlines_as_facilities_are_their_own_stores(relief):
    feedback = Messages()
    source = memory_layer("Polygon", UTM, FIELDS, [(outline(), ["Хвосты", "Dam", 30_000.0, None])])
    results, _, _ = run(feedback, INPUT=source, RELIEF=relief)
    assert results["N_SIMULATED"] == 1
    assert not any("is a disc" in text for text in feedback.warnings)


def test_the_band_of_releaserunout_is_taken(relief):
    fields = "facility_id:string,released_p5_m3:double,released_m3:double,released_p95_m3:double"
    at = f"Point({LEFT + 10.5 * CELL} {BED_Y})"
    source = memory_layer("Point", UTM, fields, [(at, ["Хвосты", 1e4, 3e4, 9e4])])
    feedback = Messages()
    _, tables, _ = run(feedback, INPUT=source, RELIEF=relief, VOLUME_FIELD=None)
    areas = {f["p"]: f["area_km2"] for f in tables["ZONES"]}
    assert areas[0.1] > areas[0.9] > 0
    # Nothing is known of the dam: what is assumed is said.
    assert any("The height of the dam is unknown: 20 m are assumed" in text for text in feedback.warnings)


def test_no_facility_is_an_empty_result(relief, tmp_path):
    path = str(tmp_path / "p.tif")
    results, tables, _ = run(INPUT=dams(), RELIEF=relief, PROBABILITY=path)
    assert (results["N_SIMULATED"], tables["ZONES"]) == (0, [])
    assert np.isnan(band(path)).all()


def test_feet_are_refused(tmp_path):
    with pytest.raises(QgsProcessingException, match="heights are in feet"):
        run(INPUT=dams(ONE), RELIEF=write(tmp_path / "feet.tif", heights(), unit="ft"))


def test_cells_of_a_kilometre_are_refused_with_the_remedy(tmp_path):
    path = write(tmp_path / "wide.tif", np.ones((20, 20)), cell=1000.0)
    with pytest.raises(QgsProcessingException, match=r"cells of about 1000 m.*Give a finer relief"):
        run(INPUT=dams(ONE), RELIEF=path)


def test_a_raster_that_is_no_geotiff_is_refused(relief, tmp_path):
    with pytest.raises(QgsProcessingException, match="DEPTH is written as GeoTIFF"):
        run(INPUT=dams(ONE), RELIEF=relief, DEPTH=str(tmp_path / "depth.asc"))


class CancelsLater(Messages):
    """Cancels when a text with this word is told."""

    def __init__(self, word):
        super().__init__()
        self.word = word

    def setProgressText(self, text):  # noqa: N802 - QGIS's name
        if self.word in text:
            self.cancel()


def test_what_was_done_before_a_cancel_is_kept(relief, tmp_path):
    feedback, page = CancelsLater("Dam B (B): run 3 of 3"), tmp_path / "r.html"
    two = dams(ONE, ("B", 30, 20_000.0), ("C", 40, 20_000.0))
    results, tables, _ = run(feedback, INPUT=two, RELIEF=relief, REPORT=str(page), LANGUAGE="en")
    assert (results["N_SIMULATED"], results["N_RUNS"]) == (2, 5)
    notes = {f["facility_id"]: f["notes"] for f in tables["ZONES"]}
    assert notes == {"Хвосты": None, "B": "2 of 3 runs, cancelled"} or notes["B"] == "2 of 3 runs, cancelled"
    assert "The work was cancelled" in page.read_text(encoding="utf-8")
    assert any("Cancelled: what was done of 2 of 3 facilities" in text for text in feedback.warnings)


def test_a_cancel_before_the_first_run_leaves_nothing(relief):
    feedback = CancelsLater("run 1 of 3")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(feedback, INPUT=dams(ONE), RELIEF=relief)


def test_temporary_rasters_are_those_that_qgis_loads(relief):
    """QGIS makes up another file at each question after one: a dialog would tell of layers that are not there."""
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    values = {
        "INPUT": dams(ONE), "RELIEF": relief, "VOLUME_FIELD": "volume_m3", "SOURCE": "on_top", "MEMBERS": 1,
        "ZONES": "memory:",
        "DURATION": 0.02, "DEPTH": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project),
    }  # fmt: skip
    algorithm = SimulateFlow().create({})
    assert algorithm.checkParameterValues(values, context) == (True, "")
    results, is_done = algorithm.run(values, context, QgsProcessingFeedback())
    assert is_done
    assert list(context.layersToLoadOnCompletion()) == [results["DEPTH"]]
    assert gdal.Open(results["DEPTH"]).GetMetadataItem("TIFFTAG_SOFTWARE").startswith("Tailings Hazard")
