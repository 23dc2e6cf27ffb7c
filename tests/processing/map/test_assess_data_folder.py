"""assess with a fetched folder: what is in it is used where nothing else is given, and only if it is whole."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from tailings_plugin.open_data.catalogue import read_catalogue
from tailings_plugin.open_data.manifest import (
    Manifest,
    NotFetched,
    fetched_file,
    identity_of,
    layer_of,
    write,
)
from tests import tiny
from tests.cartography.fetched import COPERNICUS, LIABILITY

WHEN = "2026-11-29T05:00:00Z"
SOURCES = {
    "relief.vrt": "glo30",
    "population.tif": "worldpop",
    "pga.tif": "sfrarr_pga",
    "landslide.tif": "nasa_landslide",
    "dams.gpkg": "gdw",
}


def raster(path: Path, value: float) -> None:
    made = gdal.GetDriverByName("GTiff").Create(str(path), tiny.COLUMNS, tiny.ROWS, 1, gdal.GDT_Float32)
    made.SetGeoTransform((tiny.LEFT, tiny.CELL, 0, tiny.TOP, 0, -tiny.CELL))
    made.SetProjection(tiny.wgs84().ExportToWkt())
    made.GetRasterBand(1).WriteArray(np.full((tiny.ROWS, tiny.COLUMNS), value, dtype=np.float32))
    made.FlushCache()


@pytest.fixture
def fetched(tmp_path) -> Path:
    """A folder as it was fetched: relief, ten people a cell, 0.3 g, classes of landslides, and dams."""
    folder = tmp_path / "данные"
    (folder / "relief").mkdir(parents=True)
    tile = tiny.write_relief(folder / "relief" / "tile.tif")
    gdal.BuildVRT(str(folder / "relief.vrt"), [tile]).FlushCache()
    for name, value in (("population.tif", 10.0), ("pga.tif", 0.3), ("landslide.tif", 4.0)):
        raster(folder / name, value)
    ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "dams.gpkg")).CreateLayer("dams", tiny.wgs84())
    write(manifest(folder))
    return folder


def manifest(folder: Path) -> Manifest:
    catalogue, layers = read_catalogue(), []
    for file, source in SOURCES.items():
        files = [fetched_file(folder, file, "https://example.org/a", WHEN)]
        if file == "relief.vrt":
            files.append(fetched_file(folder, "relief/tile.tif", "https://example.org/tile", WHEN))
        layers.append(layer_of(catalogue.source(source), folder, file, files))
    missing = (NotFetched("glofas", "flood", "N50_E70", "the server does not answer"),)
    return Manifest(folder, "test", WHEN, 150.0, (), identity_of(catalogue), tuple(layers), missing)


@pytest.fixture
def assess(provider, tmp_path):
    from qgis import processing

    def go(**more):
        log, folder = QgsProcessingFeedback(), tmp_path / "out"
        given = {
            "INVENTORY": tiny.write_facilities(tmp_path / "facilities.gpkg"),
            "COUNTRIES": tiny.write_countries(tmp_path / "countries.gpkg"),
            "LANGUAGE": "en",
            "PAPER": "a4_landscape",
            "OUTPUT_FOLDER": str(folder),
        }
        processing.run("tailings:assess", given | more, feedback=log)
        source = ogr.Open(str(folder / "hazard_assessment.gpkg"))
        tables = [source.GetLayer(number).GetName() for number in range(source.GetLayerCount())]
        rows = {row["facility_id"]: row.items() for row in source.GetLayerByName("facilities")}
        return rows, tables, log.textLog()

    return go


def test_what_is_in_the_folder_is_used_and_credited_and_the_rest_is_said(assess, fetched, tmp_path):
    rows, tables, log = assess(DATA_FOLDER=str(fetched), SHEETS=True)
    assert "zones" in tables  # the relief is that of the folder: the plugin's own is too coarse
    assert rows["T-3"]["pga_g"] == pytest.approx(0.3)
    assert rows["T-1"]["pga_g"] == 0.2  # the authority's
    # Ten people a cell along the path, which the relief cuts.
    assert rows["T-3"]["population_at_risk_min"] > 10
    lines = {layer.kind: layer.credit for layer in manifest(fetched).layers}
    for name in ("relief", "population", "pga"):
        assert f"{name.upper()}: " in log and lines[name] in log
    assert "own list" not in log
    for file in ("landslide.tif", "dams.gpkg"):
        assert f"({file}): no step takes it as it is." in log
    assert "DATA_FOLDER lacks flood N50_E70 of glofas: the server does not answer" in log
    # Map, list and sheets credit what was used of it, and nothing else.
    out = tmp_path / "out"
    page = (out / "hazard_list.html").read_text(encoding="utf-8")
    drawn, *_ = pages(out / "hazard_map.pdf")  # notes and credits stand on the first sheet
    sheets = pages(out / "facility_sheets.pdf")
    assert len(sheets) == 4
    for text in (page[page.index("<footer>") :], drawn, *sheets):
        assert COPERNICUS in text and LIABILITY in text
        for kind, credit in lines.items():
            assert (credit in text) == (kind in ("relief", "population", "pga")), kind


def pages(pdf: Path) -> list[str]:
    text = subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True
    ).stdout
    return [re.sub(r"\s+", " ", page) for page in text.split("\f")[:-1]]


def test_what_is_given_goes_before_and_is_not_credited_to_the_folder(assess, fetched, tmp_path):
    own = tmp_path / "own.tif"
    raster(own, 50.0)
    rows, _, log = assess(DATA_FOLDER=str(fetched), PGA=str(own), PGA_UNIT="cm/s2")
    assert rows["T-3"]["pga_g"] == pytest.approx(50 / 980.665, abs=1e-4)
    assert "(pga.tif): PGA is given." in log
    page = (tmp_path / "out" / "hazard_list.html").read_text(encoding="utf-8")
    assert COPERNICUS in page and "SFRARR" not in page


def test_a_copy_of_the_folder_is_as_good_and_what_is_not_used_need_not_be_whole(assess, fetched, tmp_path):
    copy = shutil.move(fetched, tmp_path / "copied by a colleague")
    (copy / "dams.gpkg").unlink()
    assert assess(DATA_FOLDER=str(copy))[0]["T-3"]["pga_g"] == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (
            lambda folder: (folder / "manifest.json").unlink(),
            "has no manifest.json: give a folder that the tool",
        ),
        (lambda folder: (folder / "relief" / "tile.tif").unlink(), "tile.tif is missing: fetch into"),
        (lambda folder: (folder / "pga.tif").write_bytes(b"II*"), "pga.tif is not the file that was fetched"),
        (
            lambda folder: raster(folder / "population.tif", 1.0),
            "population.tif is not the file that was fetched",
        ),
        (lambda folder: (folder / "manifest.json").write_text("{"), "manifest.json"),
    ],
    ids=["no manifest", "missing", "cut", "changed", "broken"],
)
def test_a_folder_that_is_not_whole_is_refused_before_anything(assess, fetched, tmp_path, harm, says):
    harm(fetched)
    with pytest.raises(QgsProcessingException, match=says):
        assess(DATA_FOLDER=str(fetched))
    out = tmp_path / "out"
    assert not out.exists() or not list(out.iterdir())


def test_an_acceleration_in_a_unit_nobody_knows_is_refused(assess, fetched):
    whole = manifest(fetched)
    layers = [replace(each, unit="gal ln") if each.kind == "pga" else each for each in whole.layers]
    write(replace(whole, layers=tuple(layers)))
    with pytest.raises(QgsProcessingException, match=r"pga\.tif: the manifest gives the unit gal ln"):
        assess(DATA_FOLDER=str(fetched))


def test_a_file_is_no_folder(assess, fetched):
    with pytest.raises(
        QgsProcessingException, match=r"DATA_FOLDER: .*manifest\.json is a file\. Choose the folder"
    ):
        assess(DATA_FOLDER=str(fetched / "manifest.json"))
    with pytest.raises(QgsProcessingException, match=r"DATA_FOLDER: .*nowhere cannot be opened"):
        assess(DATA_FOLDER=str(fetched / "nowhere"))
