"""flowdirections on reliefs drawn here: codes by hand, ends, rivers, wrong input."""

import re

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from tailings_plugin.about import NAME, VERSION
from tailings_plugin.basin.grid.codings import read_directions
from tailings_plugin.processing.basin import tiles
from tailings_plugin.processing.basin.flowdirections import FlowDirectionsOfRelief
from tests.layers import memory_layer, run_algorithm
from tests.processing.basin_layers import facilities, no_sinks, raster
from tests.processing.test_tracedownstream import run as trace
from tests.reliefs import issyk_kul

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")


def run(tmp_path, heights, **parameters):
    relief = raster(tmp_path / "рельеф.tif", np.array(heights, np.float32), top=100 * len(heights))
    output = str(tmp_path / "направления.tif")
    results, _ = run_algorithm(FlowDirectionsOfRelief, {"RELIEF": relief, "OUTPUT": output, **parameters})
    dataset = gdal.Open(results["OUTPUT"])
    return results, dataset.ReadAsArray(), dataset


def test_a_slope_with_a_pit_and_no_data(tmp_path):
    # Down to the east; 2 is a pit with its rim at 6 (east); no-data in the north-east corner.
    heights = [[9, 8, 7, -9999], [9, 2, 6, 5], [9, 8, 7, 6]]
    results, codes, dataset = run(tmp_path, heights, LAKES=no_sinks())
    # The pit (1, 1) leaves over (1, 2), which lies at 6, the lowest of its rim, to (1, 3) and off the edge.
    assert (codes[1, 1], codes[1, 2]) == (1, 1)
    assert codes[0, 3] == 255
    assert dataset.GetRasterBand(1).GetNoDataValue() == 255
    assert (results["N_CELLS"], results["N_PITS"], results["N_RAISED"], results["N_ENDS"]) == (11, 1, 1, 0)
    assert (results["N_VOIDS"], dataset.GetGeoTransform()) == (0, (0, 100, 0, 300, 0, -100))


def test_no_data_as_hydrosheds_marks_it(tmp_path):
    heights = [[9, 8, 7, -9999], [9, 2, 6, 5], [9, 8, 7, 6]]
    sink = memory_layer("Point", "EPSG:32643", "", [("Point(150 150)", [])])
    _, usual, dataset = run(tmp_path, heights, LAKES=sink)
    assert (np.argwhere(usual == 255).tolist(), dataset.GetRasterBand(1).GetNoDataValue()) == ([[0, 3]], 255)
    _, codes, dataset = run(tmp_path, heights, LAKES=sink, NODATA="247")
    assert dataset.GetRasterBand(1).GetNoDataValue() == 247
    # pyflwdir: 0 and 255 are pits, 247 is no data. The one pit is the sink.
    assert np.argwhere(np.isin(codes, (0, 255))).tolist() == [[1, 1]]
    assert codes[0, 3] == 247
    assert (codes == np.where(usual == 255, 247, usual)).all()


def test_what_drains_through_each_cell(tmp_path):
    # The pit takes its eight neighbours but those that leave over the edge beside them (test above).
    heights = [[9, 8, 7, -9999], [9, 2, 6, 5], [9, 8, 7, 6]]
    counted, area = str(tmp_path / "ячейки.tif"), str(tmp_path / "площадь.tif")
    results, codes, _ = run(tmp_path, heights, LAKES=no_sinks(), ACCUMULATION=counted, UPSTREAM_AREA=area)
    assert codes.tolist() == [[2, 4, 8, 255], [1, 1, 1, 1], [128, 64, 32, 64]]
    cells = gdal.Open(results["ACCUMULATION"])
    # Into the pit: seven of its neighbours and itself; over the rim one more, in the east two.
    assert cells.ReadAsArray().tolist() == [[1, 1, 1, 0], [1, 8, 9, 11], [1, 1, 1, 1]]
    km2 = gdal.Open(results["UPSTREAM_AREA"])
    # 500 km west of the middle of a UTM zone: 0.9996 (1 + 500^2 / (2 x 6371^2)) metres of the map to one of the ground.
    np.testing.assert_allclose(km2.ReadAsArray(), cells.ReadAsArray() * 0.01 / 1.00268**2, rtol=1e-3)
    for made, kind in ((cells, gdal.GDT_UInt32), (km2, gdal.GDT_Float64)):
        band = made.GetRasterBand(1)
        assert (band.DataType, band.GetNoDataValue()) == (kind, 0)
        assert made.GetGeoTransform() == (0, 100, 0, 300, 0, -100)


@pytest.mark.parametrize("no_data", ["255", "247"])
@pytest.mark.parametrize("declared", [True, False])
def test_directions_of_either_no_data_read_alike(tmp_path, no_data, declared):
    heights = [[9, 8, 7, -9999], [9, 2, 6, 5], [9, 8, 7, 6]]
    _, usual, _ = run(tmp_path, heights, LAKES=no_sinks())
    results, _, dataset = run(tmp_path, heights, LAKES=no_sinks(), NODATA=no_data)
    del dataset
    if not declared:
        dataset = gdal.Open(results["OUTPUT"], gdal.GA_Update)
        dataset.GetRasterBand(1).DeleteNoDataValue()
        del dataset
    read = read_directions(results["OUTPUT"])
    assert (read.coding, read.codes.tolist()) == ("esri", usual.tolist())


def test_a_sink_keeps_its_water(tmp_path):
    heights = [[9, 8, 7], [9, 2, 6], [9, 8, 7]]
    sink = memory_layer("Point", "EPSG:32643", "", [("Point(150 150)", [])])
    results, codes, _ = run(tmp_path, heights, LAKES=sink)
    assert codes[1].tolist() == [1, 0, 16]
    assert (results["N_ENDS"], results["N_PITS"]) == (1, 0)


def test_a_burnt_river_turns_the_water(tmp_path):
    # All water runs east; a river drawn from north to south along x = 150 takes what comes from the west.
    heights = [[9, 8, 7], [9, 8, 7], [9, 8, 7], [9, 8, 7]]
    river = memory_layer("LineString", "EPSG:32643", "", [("LineString(150 400, 150 0)", [])])
    _, plain, _ = run(tmp_path, heights, LAKES=no_sinks())
    assert (plain[:, 1] == 1).all()
    _, burnt, _ = run(tmp_path, heights, LAKES=no_sinks(), RIVERS=river, BURN_DEPTH=50)
    assert np.isin(burnt[:, 1], [4, 64]).all()
    assert np.isin(burnt[1:-1, 0], [1, 2, 128]).all()
    assert np.isin(burnt[1:-1, 2], [8, 16, 32]).any()


def test_the_trace_over_the_written_directions_equals_the_trace_over_the_relief(tmp_path):
    relief = issyk_kul(tmp_path / "relief.tif")
    directions = str(tmp_path / "d8.tif")
    run_algorithm(FlowDirectionsOfRelief, {"RELIEF": relief, "OUTPUT": directions})
    layer = facilities(("Valley", 76.127, 42.877), ("South shore", 77.10, 42.10))
    _, over_relief, _ = trace(INPUT=layer, RELIEF=relief)
    _, over_codes, _ = trace(INPUT=layer, DIRECTIONS=directions)
    for a, b in zip(over_relief["OUTPUT"], over_codes["OUTPUT"], strict=True):
        assert (a["length_km"], a["ends_in"]) == (b["length_km"], b["ends_in"])


def test_a_relief_larger_than_the_memory_given_goes_in_tiles(tmp_path, monkeypatch):
    """All that the tool takes and gives is alike: sinks, rivers, the sea, voids, no-data, rasters and numbers.

    Two tiles, of 1,024 rows and 276, share a flat; in memory the relief takes 212 MB by the estimate.
    """
    planned = []
    plan = tiles.plan
    monkeypatch.setattr(tiles, "plan", lambda *given: planned.append(plan(*given)) or planned[-1])
    rng = np.random.default_rng(4)
    heights = np.round(rng.normal(20, 3, (1300, 300)))
    heights[950:1100, 50:200] = 15
    heights[320:330, 40:60] = heights[:40, :30] = -9999
    heights[-1, 100:200] = 0
    lakes = memory_layer("Point", "EPSG:32643", "", [("Point(9000 41000)", []), ("Point(12000 12000)", [])])
    river = memory_layer(
        "LineString", "EPSG:32643", "", [("LineString(5000 59000, 15000 30000, 29000 500)", [])]
    )
    given = {"LAKES": lakes, "RIVERS": river, "BURN_DEPTH": 12, "SEA_LEVEL": 1, "NODATA": "247"}
    found = []
    for name, memory in (("memory", None), ("tiles", 0.2)):
        folder = tmp_path / name
        folder.mkdir()
        rasters = {each: str(folder / f"{each}.tif") for each in ("ACCUMULATION", "UPSTREAM_AREA")}
        results, codes, _ = run(folder, heights, MEMORY_GB=memory, **given, **rasters)
        drained = [gdal.Open(path).ReadAsArray() for path in rasters.values()]
        numbers = {each: value for each, value in results.items() if each.startswith("N_")}
        found.append((codes, *drained, numbers))
        assert not list(folder.glob("*.tiles"))
    assert [each.shape for each in planned] == [(1024, 1024)]
    for one, other in zip(*found, strict=True):
        assert np.array_equal(one, other) if isinstance(one, np.ndarray) else one == other
    assert found[1][3]["N_VOIDS"] == 200 and found[1][3]["N_ENDS"] == 2 + 100


def test_a_cancelled_run_in_tiles_is_taken_up_again(tmp_path):
    class Cancelling(QgsProcessingFeedback):
        def setProgress(self, progress):  # noqa: N802 - QGIS's name
            if progress > 60:
                self.cancel()

    def found_pieces():
        return {path.name: path.stat().st_mtime_ns for path in (tmp_path / "d8.tiles").glob("pieces-*.tile")}

    heights = np.round(np.random.default_rng(5).normal(20, 3, (1300, 300)))
    relief = raster(tmp_path / "рельеф.tif", np.array(heights, np.float32), top=130_000)
    values = {"RELIEF": relief, "OUTPUT": str(tmp_path / "d8.tif"), "MEMORY_GB": 0.2, "LAKES": no_sinks()}
    tool = FlowDirectionsOfRelief()
    tool.initAlgorithm()
    _, ok = tool.run(values, QgsProcessingContext(), Cancelling(False))
    assert not ok and not (tmp_path / "d8.tif").exists()
    kept = found_pieces()
    assert len(kept) == 2
    seen, feedback = [], QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda _: seen.append(found_pieces()))
    _, ok = tool.run(values, QgsProcessingContext(), feedback)
    assert ok and seen[0] == kept, "what was found is not found again"
    assert not (tmp_path / "d8.tiles").exists()
    (tmp_path / "memory").mkdir()
    _, codes, _ = run(tmp_path / "memory", heights, LAKES=no_sinks())
    assert np.array_equal(gdal.Open(values["OUTPUT"]).ReadAsArray(), codes)


def test_a_small_relief_may_take_more_than_half_of_the_memory_that_is_left(tmp_path, monkeypatch):
    # 240 MB free: 120 are too few for tiles (150 at rest), 0.9 of all enough for a few cells (200).
    for half, found in ((120e6, [[1, 1]]), (105e6, None)):
        monkeypatch.setattr(tiles, "half_of_free", lambda half=half: half)
        if found:
            _, codes, _ = run(tmp_path, [[2, 1]], LAKES=no_sinks())
            assert codes.tolist() == found
        else:
            with pytest.raises(QgsProcessingException, match=r"0\.1. GB of memory are too few"):
                run(tmp_path, [[2, 1]], LAKES=no_sinks())


def test_a_relief_that_no_tile_fits_is_refused(tmp_path):
    relief = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "large.tif"), 60_000, 60_000, 1, gdal.GDT_Int16, ["SPARSE_OK=TRUE", "TILED=YES"]
    )
    relief.SetGeoTransform((0, 30, 0, 0, 0, -30))
    relief.SetProjection(
        gdal.Open(raster(tmp_path / "small.tif", np.ones((2, 2), np.float32))).GetProjection()
    )
    del relief
    given = {"RELIEF": str(tmp_path / "large.tif"), "OUTPUT": str(tmp_path / "d8.tif"), "MEMORY_GB": 0.2}
    with pytest.raises(
        QgsProcessingException, match=r"0\.20 GB of memory are too few for one tile of this relief"
    ):
        run_algorithm(FlowDirectionsOfRelief, given)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["large.tif", "small.tif"]


def test_wrong_input_is_refused(tmp_path):
    with pytest.raises(QgsProcessingException, match="only no-data"):
        run(tmp_path, [[-9999, -9999]])
    with pytest.raises(QgsProcessingException, match=r"ends in \.tif"):
        run(tmp_path, [[2, 1]], OUTPUT=str(tmp_path / "d8.png"))
    with pytest.raises(QgsProcessingException, match=r"UPSTREAM_AREA .* ends in \.tif"):
        run(tmp_path, [[2, 1]], UPSTREAM_AREA=str(tmp_path / "area.img"))
    lines = memory_layer("LineString", "", "", [("LineString(0 0, 1 1)", [])], name="реки")
    with pytest.raises(QgsProcessingException, match="реки has no coordinate reference system"):
        run(tmp_path, [[2, 1]], RIVERS=lines)


def test_the_file_says_what_made_it_without_any_folder(tmp_path):
    _, _, dataset = run(tmp_path, [[9, 8, 7], [9, 8, 7]], LAKES=no_sinks())
    tags = dataset.GetMetadata()
    told = tags["TIFFTAG_IMAGEDESCRIPTION"]
    assert told.startswith("Flow directions\nMade by the tool Flow directions (flowdirections) of ")
    assert "рельеф" in told and str(tmp_path) not in told
    assert tags["TIFFTAG_SOFTWARE"] == f"{NAME} {VERSION}"
    assert re.fullmatch(r"20[0-9][0-9]:[01][0-9]:[0-3][0-9] [0-9:]{8}", tags["TIFFTAG_DATETIME"])
    assert tags["AREA_OR_POINT"] == "Area"


def test_a_scheduler_is_turned_to_however_small_the_relief(tmp_path):
    """The wrong address is told as the room tells it (tests/basin/tiles/test_scheduler.py); no raster is there."""
    with pytest.raises(QgsProcessingException, match="machine is no address of a Dask scheduler"):
        run(tmp_path, np.arange(81.0).reshape(9, 9), SCHEDULER=" machine ")
    assert [path.name for path in tmp_path.iterdir()] == ["рельеф.tif"]
    assert run(tmp_path, np.arange(81.0).reshape(9, 9), SCHEDULER="")[0]["N_CELLS"] == 81
