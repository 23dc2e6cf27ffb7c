"""assess with rivers, receptors, layers of the ground, and all that it writes on request."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProcessingException

from tailings_plugin import basin
from tailings_plugin.processing.map.assess_flow import flow_possible, simulate_flow
from tests import tiny
from tests.layers import Messages


def raster(path: Path, value: float) -> str:
    """Write a raster of one value over the tiny relief."""
    made = gdal.GetDriverByName("GTiff").Create(str(path), tiny.COLUMNS, tiny.ROWS, 1, gdal.GDT_Float32)
    made.SetGeoTransform((tiny.LEFT, tiny.CELL, 0, tiny.TOP, 0, -tiny.CELL))
    made.SetProjection(tiny.wgs84().ExportToWkt())
    made.GetRasterBand(1).WriteArray(np.full((tiny.ROWS, tiny.COLUMNS), value, dtype=np.float32))
    made.FlushCache()
    return str(path)


def vectors(path: Path, kind: int, shapes: dict[str, str], people: int | None = None) -> str:
    """Write named shapes (WKT) with their people."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, tiny.wgs84(), kind)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("population", ogr.OFTInteger))
    for name, wkt in shapes.items():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", name)
        if people is not None:
            feature.SetField("population", people)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    return str(path)


def rows(folder: Path, table: str) -> list[dict]:
    source = ogr.Open(str(folder / "hazard_assessment.gpkg"))
    return [feature.items() for feature in source.GetLayerByName(table)]


@pytest.fixture
def assess(run, tmp_path):
    given = {
        "INVENTORY": tiny.write_facilities(tmp_path / "facilities.gpkg"),
        "RELIEF": tiny.write_relief(tmp_path / "relief.tif"),
        "COUNTRIES": tiny.write_countries(tmp_path / "countries.gpkg"),
        "LANGUAGE": "en",
        "PAPER": "a4_landscape",
        "OUTPUT_FOLDER": str(tmp_path / "out"),
    }
    return lambda **more: run("assess", **given, **more)


def test_site_factors_are_filled_where_the_authority_knows_none_and_receptors_are_met(assess, tmp_path):
    """1.5 m/s2 are 0.153 g; 2 m of water are inside. T-1 keeps its own 0.2 g, T-3 had none.

    T-1 stands at 75.015 in the channel row; both places lie 3 cells below it, in the channel.
    """
    results = assess(
        PGA=raster(tmp_path / "pga.tif", 1.5),
        PGA_UNIT="m/s2",
        FLOOD=raster(tmp_path / "flood.tif", 2.0),
        LANDSLIDE=vectors(
            tmp_path / "slides.gpkg",
            ogr.wkbPolygon,
            {"slope": "POLYGON ((75.02 42.73, 75.03 42.73, 75.03 42.74, 75.02 42.74, 75.02 42.73))"},
        ),
        RIVERS=vectors(
            tmp_path / "rivers.gpkg", ogr.wkbLineString, {"Chu": "LINESTRING (75.0 42.765, 75.1 42.765)"}
        ),
        RECEPTORS=vectors(tmp_path / "intakes.gpkg", ogr.wkbPoint, {"Intake": "POINT (75.045 42.765)"}),
        SETTLEMENTS=vectors(tmp_path / "places.gpkg", ogr.wkbPoint, {"Hamlet": "POINT (75.055 42.765)"}, 12),
    )
    found = {row["facility_id"]: row for row in rows(tmp_path / "out", "facilities")}
    assert found["T-1"]["pga_g"] == 0.2 and found["T-1"]["flood_zone"] == "inside_100y"
    assert found["T-2"]["flood_zone"] == "outside_100y"  # the authority says so
    # Positions of unknown precision may be off by 1 km: acceleration is the same there, flood and landslide not.
    assert found["T-3"]["pga_g"] == pytest.approx(1.5 / 9.80665, abs=1e-4)
    assert "pga.tif" in found["T-3"]["data_source"] or "pga" in found["T-3"]["data_source"]
    assert results["N_FILLED"] > 0
    arrivals = [row for row in rows(tmp_path / "out", "arrivals") if row["kind"] == "receptor"]
    assert {row["name"] for row in arrivals if row["facility_id"] == "T-1"} == {"Intake", "Hamlet"}
    hit = {
        (row["facility_id"], row["name"], row["kind"]) for row in rows(tmp_path / "out", "settlements_hit")
    }
    assert {("T-1", "Intake", "receptor"), ("T-1", "Hamlet", "settlement")} <= hit


def test_directions_made_once_give_what_the_relief_gives(assess, tmp_path):
    expected = assess()
    tables = ("paths", "crossings", "not_traced", "zones", "arrivals")
    told = [rows(tmp_path / "out", name) for name in tables]
    basin.write_flow_directions(tmp_path / "relief.tif", tmp_path / "national")
    found = assess(DIRECTIONS=str(tmp_path / "national" / "directions.tif"))
    assert [rows(tmp_path / "out", name) for name in tables] == told
    assert told[0] and found["N_FACILITIES"] == expected["N_FACILITIES"]
    directions, cut = str(tmp_path / "national" / "directions.tif"), str(tmp_path / "cut.tif")
    gdal.Translate(cut, directions, srcWin=[0, 0, tiny.COLUMNS - 1, tiny.ROWS]).FlushCache()
    with pytest.raises(QgsProcessingException, match="have other cells, or other coordinate systems"):
        assess(DIRECTIONS=cut)
    # East, north-east and so on are 1 to 8 with TauDEM; as GRASS counts these they would lead elsewhere.
    source = gdal.Open(directions)
    taudem = str(tmp_path / "taudem.tif")
    other = gdal.GetDriverByName("GTiff").CreateCopy(taudem, source)
    esri = source.ReadAsArray()
    codes = esri.copy()
    for number, code in enumerate((1, 128, 64, 32, 16, 8, 4, 2), start=1):
        codes[esri == code] = number
    other.GetRasterBand(1).WriteArray(codes)
    other = None
    assess(DIRECTIONS=taudem, CODING="taudem")
    assert [rows(tmp_path / "out", name) for name in tables] == told
    with pytest.raises(QgsProcessingException):
        assess(DIRECTIONS=taudem, CODING="esri")


def test_an_acceleration_without_its_unit_is_refused_before_anything(assess, tmp_path):
    with pytest.raises(
        QgsProcessingException, match="PGA_UNIT: the unit of the acceleration must be declared"
    ):
        assess(PGA=raster(tmp_path / "pga.tif", 1.5))
    with pytest.raises(
        QgsProcessingException, match="FLOOD_COVERAGE would not be heeded: it counts only with FLOOD"
    ):
        assess(FLOOD_COVERAGE=str(tmp_path / "countries.gpkg"))
    assert not (tmp_path / "out").exists()


def test_sheets_explanation_and_check_are_written_on_request(assess, tmp_path):
    folder = tmp_path / "out"
    results = assess(SHEETS=True, EXPLANATION=True, CHECK=True)
    assert results["FACILITY_SHEETS"] == str(folder / "facility_sheets.pdf")
    assert "/Count 4" in (folder / "facility_sheets.pdf").read_text(encoding="latin-1")
    assert "Up &amp; &lt;Down&gt;" in Path(results["EXPLANATION_PAGE"]).read_text(encoding="utf-8")
    report = Path(results["CHECK_REPORT"]).read_text(encoding="utf-8")
    assert "Up &amp; &lt;Down&gt;" in report and "<Down>" not in report
    assert {row["facility_id"] for row in rows(folder, "findings")} == {"T-1", "T-2", "T-3", "T-4"}
    assert Path(results["IMPORT_REPORT"]).is_file()
    # A4 is 842 by 595 points.
    assert "842" in (folder / "hazard_map.pdf").read_text(encoding="latin-1").split("/MediaBox", 1)[1][:40]
    # What a later run does not write is told of, not taken for its own.
    again = assess()
    assert again["FACILITY_SHEETS"] is None and (folder / "facility_sheets.pdf").is_file()


def test_detail_flow_simulates_and_draws_shares_of_runs(run, tmp_path):
    """A facility in the bed of the tiny valley, whose relief is fine enough; the other lies beyond it."""
    by_the_dam = f"POINT ({75 + 12 / 3600} {42.8 - 15.5 / 3600})"
    dams = (*tiny.IN_VALLEY, ("T-9", "Far", "KG", "active", 30_000.0, 1, None, None, None, None, 75.9, 42.5))
    given = {
        "INVENTORY": tiny.write_facilities(tmp_path / "dams.gpkg", dams),
        "RELIEF": tiny.write_valley(tmp_path / "valley.tif"),
        "COUNTRIES": tiny.write_countries(tmp_path / "countries.gpkg"),
        "SETTLEMENTS": vectors(tmp_path / "places.gpkg", ogr.wkbPoint, {"By": by_the_dam}, 50),
        "LANGUAGE": "en",
        "PAPER": "a4_landscape",
        "OUTPUT_FOLDER": str(tmp_path / "out"),
    }
    results = run("assess", **given, DETAIL="flow")
    folder = tmp_path / "out"
    assert results["FLOW_PAGE"] == str(folder / "flow_report.html")
    html = (folder / "flow_report.html").read_text(encoding="utf-8")
    assert "1 of 2 facilities were simulated, each by 12 runs" in html
    # The tiny valley is so short that no place is reached by nine tenths of the runs.
    assert {row["p"] for row in rows(folder, "simulated_zones")} >= {0.1, 0.5}
    assert [row["facility_id"] for row in rows(folder, "not_simulated")] == ["T-9"]
    # Twelve runs at four depths each; the people in them are those of the settlement.
    assert len(list(rows(folder, "simulated_extents"))) == 48
    assert [row["runs"] for row in rows(folder, "people_by_depth")] == [12] * 4
    assert all(row["runs"] == 12 for row in rows(folder, "hydrographs"))
    # Reaches begin with the hours of the flow, and the legend of the map says what its zones are.
    assert any("simulated" in (row["notes"] or "") for row in rows(folder, "reaches"))
    source = ogr.Open(str(folder / "hazard_map_layers.gpkg"))
    assert {feature["p"] for feature in source.GetLayerByName("zones")} >= {0.1, 0.5}
    assert all(
        (folder / f"flow_{name}.tif").is_file() for name in ("share_of_runs", "depth", "speed", "arrival")
    )


def test_detail_flow_on_a_coarse_relief_is_said():
    feedback = Messages()
    run = SimpleNamespace(choice=lambda name: "flow", feedback=feedback)
    assert flow_possible(200.0) and not flow_possible(1100.0)
    assert simulate_flow(run, None, None, Path(), "en", 1100.0, "zones", {}) is None
    assert simulate_flow(run, None, None, Path(), "en", 30.0, None, {}) is None
    assert ["need volumes, and a RELIEF" in text for text in feedback.warnings] == [True, True]
