"""upstreamcatchment on tiny directions and a walled valley: areas, nesting, snapping, wrong input."""

from unittest.mock import patch

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from tailings_plugin import basin
from tailings_plugin.basin.grid import direction_file, direction_tiles
from tailings_plugin.processing.basin.upstreamcatchment import UpstreamCatchment
from tailings_plugin.qgis_values import from_qgis
from tests.layers import Messages, run_algorithm
from tests.processing.basin_layers import facilities, raster
from tests.reliefs import WALLED_CELL_M2, WALLED_ROWS, walled_valley

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

# 3 rows, 5 columns of 100 m: the outer rows run into the middle one, which runs east.
CODES = np.array([[4, 4, 4, 4, 4], [1, 1, 1, 1, 1], [64, 64, 64, 64, 64]], np.uint8)

# A Mercator map at 0, 0, where its units are metres on the ground.
TRUE_METRES = "EPSG:3395"


def run(**parameters):
    messages = Messages()
    chosen = {"OUTPUT": "memory:", "NOT_TRACED": "memory:", **parameters}
    results, layers = run_algorithm(UpstreamCatchment, chosen, messages)
    return results, {name: list(layer.getFeatures()) for name, layer in layers.items()}, messages.warnings


@pytest.fixture
def directions(tmp_path) -> str:
    return raster(tmp_path / "направления.tif", CODES, top=300, no_data=255, crs=TRUE_METRES)


def test_nested_catchments_and_two_facilities_in_one_cell(directions):
    layer = facilities(("low", 450, 150), ("high", 150, 150), ("too", 140, 160), crs=TRUE_METRES)
    results, tables, warnings = run(INPUT=layer, DIRECTIONS=directions)
    found = {f["facility_id"]: f for f in tables["OUTPUT"]}
    # low takes all 15 cells; high columns 0 and 1, 6 cells of 0.01 km2.
    assert (found["low"]["area_km2"], found["low"]["cells"]) == (pytest.approx(0.15), 15)
    for name in ("high", "too"):
        assert (found[name]["area_km2"], found[name]["cells"]) == (pytest.approx(0.06), 6)
        assert found[name].geometry().boundingBox().toString(0) == "0,0 : 200,300"
    assert found["low"].geometry().contains(found["high"].geometry())
    assert all(f.geometry().isGeosValid() for f in found.values())
    assert not found["high"]["complete"]
    assert any("3 catchments reach the edge" in w for w in warnings)
    assert (results["N_FACILITIES"], results["N_NOT_TRACED"]) == (3, 0)


def test_a_point_beside_its_stream_needs_snapping(directions):
    layer = facilities(("beside", 450, 250), crs=TRUE_METRES)
    _, tables, _ = run(INPUT=layer, DIRECTIONS=directions)
    assert tables["OUTPUT"][0]["cells"] == 1
    _, tables, _ = run(INPUT=layer, DIRECTIONS=directions, SNAP=110)
    assert (tables["OUTPUT"][0]["cells"], tables["OUTPUT"][0]["snap_m"]) == (15, pytest.approx(100))


def test_facilities_without_a_catchment_are_listed(directions):
    layer = facilities(("off", 9e5, 150), ("on", 450, 150), crs=TRUE_METRES)
    results, tables, _ = run(INPUT=layer, DIRECTIONS=directions)
    assert [f["facility_id"] for f in tables["OUTPUT"]] == ["on"]
    assert tables["NOT_TRACED"][0]["reason"] == "it lies off the raster or has no point"
    assert results["N_NOT_TRACED"] == 1
    results, tables, _ = run(INPUT=facilities(("off", 9e5, 150), crs=TRUE_METRES), DIRECTIONS=directions)
    assert (tables["OUTPUT"], results["N_NOT_TRACED"]) == ([], 1)


def test_a_catchment_has_a_hole_where_water_stays_inside_it(tmp_path):
    # Everything runs south and then east to the corner, but for two sinks inside; water passes the first by.
    codes = np.full((9, 9), 4, np.uint8)
    codes[8] = 1
    codes[2, 1], codes[3, 1], codes[8, 8] = 1, 0, 0
    codes[6, 6] = 0  # takes the six cells north of it as well
    layer = facilities(("outlet", 850, 50), ("first", 150, 550), ("second", 650, 250), crs="EPSG:32643")
    directions = raster(tmp_path / "d.tif", codes, top=900, no_data=255)
    _, tables, _ = run(INPUT=layer, DIRECTIONS=directions, CODING="esri")
    found = {f["facility_id"]: f for f in tables["OUTPUT"]}
    cells = {"outlet": 73, "first": 1, "second": 7}
    assert {name: f["cells"] for name, f in found.items()} == cells
    for name, feature in found.items():
        assert feature.geometry().isGeosValid()
        assert feature.geometry().area() == pytest.approx(cells[name] * 1e4)
    (polygon,) = found["outlet"].geometry().asMultiPolygon()
    # The second reaches the northern edge: a bay, not a hole.
    (hole,) = polygon[1:]
    assert sorted({(p.x(), p.y()) for p in hole}) == [(100, 500), (100, 600), (200, 500), (200, 600)]


def test_a_catchment_with_many_holes(tmp_path):
    # Of each block of three by three cells the middle one keeps its water; the rest runs round it to the east.
    block = np.array([[1, 1, 1], [1, 0, 1], [1, 1, 1]], np.uint8)
    codes = np.tile(block, (4, 4))
    codes[1::3, 0::3] = 2  # the cell west of a sink passes it by to the south-east
    codes[:, 11] = 4
    codes[11, 11] = 0
    layer = facilities(("A", 1150, 50), crs="EPSG:32643")
    directions = raster(tmp_path / "d.tif", codes, top=1200, no_data=255)
    _, tables, _ = run(INPUT=layer, DIRECTIONS=directions, CODING="esri")
    (catchment,) = tables["OUTPUT"]
    (polygon,) = catchment.geometry().asMultiPolygon()
    assert (catchment["cells"], len(polygon)) == (144 - 16, 1 + 16)
    assert catchment.geometry().isGeosValid()
    assert catchment.geometry().area() == pytest.approx(128e4)


def test_a_walled_valley_in_the_crs_of_the_facilities(tmp_path):
    layer = facilities(("Beside the bed", 76.127, 42.877))
    _, tables, _ = run(INPUT=layer, RELIEF=walled_valley(tmp_path / "relief.tif"), SNAP=100)
    (catchment,) = tables["OUTPUT"]
    assert catchment.geometry().isGeosValid()
    # All rows of the valley from column 5 of its 60 eastward.
    assert catchment["cells"] == WALLED_ROWS * 55
    assert catchment["area_km2"] == pytest.approx(WALLED_ROWS * 55 * WALLED_CELL_M2 / 1e6, rel=0.002)
    assert catchment["complete"]
    assert from_qgis(catchment["snap_m"]) == pytest.approx(92.57, abs=0.1)


def test_exactly_one_of_relief_and_directions():
    with pytest.raises(QgsProcessingException, match="exactly one"):
        run(INPUT=facilities(("A", 0, 0)))


def test_directions_of_any_size_give_the_catchments_of_the_relief(tmp_path):
    relief = walled_valley(tmp_path / "relief.tif")
    basin.write_flow_directions(relief, tmp_path / "out")
    layer = facilities(("Low", 76.127, 42.877), ("High", 76.14, 42.8775))
    _, expected, _ = run(INPUT=layer, RELIEF=relief, SNAP=100)
    with patch.object(direction_tiles, "TILE_SHAPE", (9, 13)), patch.object(direction_file, "SMALL_CELLS", 0):
        _, found, _ = run(INPUT=layer, DIRECTIONS=str(tmp_path / "out" / "directions.tif"), SNAP=100)
    assert len(found["OUTPUT"]) == 2
    for one, other in zip(found["OUTPUT"], expected["OUTPUT"], strict=True):
        assert one.attributes() == other.attributes()
        assert one.geometry().asWkt(9) == other.geometry().asWkt(9)
