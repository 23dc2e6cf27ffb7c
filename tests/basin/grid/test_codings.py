"""Ready directions: each coding by hand, detection, against pyflwdir, and codes that belong to none."""

import numpy as np
import pytest
from osgeo import gdal, osr

from tailings_plugin.basin.grid.codings import facing_pairs, read_directions
from tailings_plugin.basin.paths.raster_paths import raster_paths
from tailings_plugin.basin.paths.start_cells import starts_at
from tailings_plugin.basin.routing.accumulation import accumulate
from tailings_plugin.errors import DataProblem
from tests.reliefs import write as write_relief

# The same directions in ESRI codes: a bowl of 3 x 4 cells around two cells that lead to the end at (1, 2),
# and a corner that leaves the raster eastward.
ESRI = np.array([[2, 2, 4, 1], [1, 1, 0, 16], [128, 128, 64, 32]])
# By hand: TauDEM 1 east, 2 north-east, 3 north .. 8 south-east; GRASS 1 north-east .. 7 south-east, 8 east.
TO_TAUDEM = {1: 1, 128: 2, 64: 3, 32: 4, 16: 5, 8: 6, 4: 7, 2: 8}
TO_GRASS = {128: 1, 64: 2, 32: 3, 16: 4, 8: 5, 4: 6, 2: 7, 1: 8, 0: 0}


def recoded(table: dict[int, int], end: int) -> np.ndarray:
    return np.array([[table.get(code, end) for code in row] for row in ESRI.tolist()])


def write(path, values, kind=gdal.GDT_Int16, no_data=None, cell=0.5) -> str:
    values = np.array(values)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform((70.0, cell, 0, 45.0, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset.SetSpatialRef(reference)
    if no_data is not None:
        dataset.GetRasterBand(1).SetNoDataValue(no_data)
    dataset.GetRasterBand(1).WriteArray(values)
    return str(path)


@pytest.mark.parametrize(
    ("values", "kind", "no_data", "coding"),
    [
        (ESRI, gdal.GDT_Byte, 255, "esri"),
        (ESRI, gdal.GDT_Float64, -9999, "esri"),
        (recoded(TO_GRASS, 0), gdal.GDT_Int32, -2147483648, "grass"),
    ],
)
def test_each_coding_is_recognised_and_read(tmp_path, values, kind, no_data, coding):
    ready = read_directions(write(tmp_path / "d8.tif", values, kind, no_data))
    assert ready.coding == coding
    assert ready.codes.tolist() == ESRI.tolist()
    assert ready.codes.dtype == np.uint8


def test_taudem_has_no_code_for_an_end(tmp_path):
    path = write(tmp_path / "d8.tif", recoded(TO_TAUDEM, -32768), no_data=-32768)
    # So few cells do not tell TauDEM from GRASS; no two face each other in either.
    assert read_directions(path, coding="taudem").codes.tolist() == np.where(ESRI == 0, 255, ESRI).tolist()


def test_negative_grass_codes_leave_the_region(tmp_path):
    ready = read_directions(write(tmp_path / "d8.tif", [[-8, 8, -8], [-2, 6, -6]]))
    assert ready.coding == "grass"
    assert ready.codes.tolist() == [[1, 1, 1], [64, 4, 4]]


def test_hydrosheds_ocean_and_inland_sinks(tmp_path):
    values = [[247, 0, 16, 64], [247, 4, 255, 32]]
    # With 247 as no-data, 255 is an inland sink; with 255 as no-data both are.
    codes = read_directions(write(tmp_path / "a.tif", values, gdal.GDT_Byte, 247)).codes
    assert codes.tolist() == [[255, 0, 16, 64], [255, 4, 0, 32]]
    codes = read_directions(write(tmp_path / "b.tif", values, gdal.GDT_Byte, 255)).codes
    assert codes.tolist() == [[255, 0, 16, 64], [255, 4, 255, 32]]


def test_taudem_and_grass_are_told_apart_by_cells_that_would_face_each_other(tmp_path):
    # TauDEM: all east (1), then down the last column (7). In GRASS 1 is north-east and 7 south-east.
    values = [[1, 1, 7], [1, 1, 7], [3, 3, 7], [7, 7, 7], [1, 5, 5]]
    # As TauDEM (4, 0) east and (4, 1) west face each other: one pair. As GRASS 1 north-east of (4, 0) meets
    # (3, 1) 7 south-east: none face, so the values say GRASS.
    assert read_directions(write(tmp_path / "d8.tif", values)).coding == "grass"
    values[4] = [1, 1, 7]
    with pytest.raises(DataProblem, match="taudem, grass fit equally"):
        read_directions(write(tmp_path / "same.tif", values))
    forced = read_directions(write(tmp_path / "forced.tif", values), coding="taudem")
    assert forced.codes[0].tolist() == [1, 1, 4]


def test_codes_outside_the_coding_are_counted_and_placed(tmp_path):
    values = ESRI.copy()
    values[1, 3], values[2, 0] = 3, 77
    # The first is in row 2, column 4: centre 70 + 3.5 x 0.5 = 71.75 east, 45 - 1.5 x 0.5 = 44.25 north.
    first = r"2 cells .* coding esri; the first is 3 in row 2, column 4 \(x 71.75, y 44.25\)"
    with pytest.raises(DataProblem, match=first):
        read_directions(write(tmp_path / "bad.tif", values))
    with pytest.raises(DataProblem, match="no whole number"):
        read_directions(write(tmp_path / "frac.tif", ESRI + 0.25, gdal.GDT_Float32), coding="esri")
    with pytest.raises(DataProblem, match=r"coding taudem.*Choose the coding"):
        read_directions(write(tmp_path / "wrong.tif", ESRI), coding="taudem")


def test_a_raster_of_no_data_alone_is_refused(tmp_path):
    with pytest.raises(DataProblem, match="only no-data"):
        read_directions(write(tmp_path / "empty.tif", [[255, 255]], gdal.GDT_Byte, 255))


def test_a_window_has_its_own_grid(tmp_path):
    ready = read_directions(write(tmp_path / "d8.tif", ESRI), window=(1, 3, 2, 4), coding="esri")
    assert ready.codes.tolist() == [[0, 16], [64, 32]]
    assert (ready.grid.left, ready.grid.top) == (71.0, 44.5)


def made_directions(path) -> str:
    """Write 180 x 220 codes by formula, north half to the north, south half to the south, around a lake of no-data."""
    row, column = np.mgrid[:180, :220]
    which = (row * row + 3 * column * column + row * column // 7) % 4
    codes = np.where(row < 90, np.array([16, 32, 64, 128])[which], np.array([1, 2, 4, 8])[which])
    codes[(row - 40) ** 2 + (column - 150) ** 2 < 200] = 255
    return write_relief(path, codes.astype(np.uint8), -97.5, 32.9, 1 / 1200, no_data=255)


def test_made_directions_accumulate_as_in_pyflwdir(tmp_path):
    ready = read_directions(made_directions(tmp_path / "d8.tif"))
    assert ready.coding == "esri"
    drained = accumulate(ready.codes, ready.grid).astype(np.int64)
    # pyflwdir 0.5.12: a = from_array(codes, ftype="d8", check_ftype=False).upstream_area(unit="cell"), no-data as
    # 247 and 0 there, then a.max(), a.sum(), (a == 1).sum(), (a > 100).sum().
    assert (drained.max(), drained.sum(), np.count_nonzero(drained == 1)) == (1898, 2_197_464, 13_335)
    assert np.count_nonzero(drained > 100) == 4355


def test_made_paths_are_those_of_pyflwdir(tmp_path):
    ready = read_directions(made_directions(tmp_path / "d8.tif"))
    x, y = ready.grid.centre_of(np.array([71, 95, 107, 36]) * ready.grid.columns + [59, 119, 180, 36])
    starts = starts_at(ready.grid, ready.codes, x, y)
    paths = raster_paths(ready.grid, ready.codes, np.zeros_like(ready.codes), starts)
    # pyflwdir 0.5.12: path(idxs=..., unit="m") as in tests/real_data/test_hydrosheds.py.
    expected = [
        ((71, 59), 101, (0, 35), 10_277.4),
        ((95, 119), 114, (179, 134), 11_797.6),
        ((107, 180), 99, (179, 190), 10_226.1),
        ((36, 36), 48, (0, 35), 4_868.9),
    ]
    for facility, (first, cells, last, metres) in enumerate(expected):
        nodes = paths.tree.nodes(int(paths.reach[facility]))
        assert divmod(int(paths.tree.cells[nodes[0]]), ready.grid.columns) == first
        assert len(nodes) == cells
        assert divmod(int(paths.tree.cells[nodes[-1]]), ready.grid.columns) == last
        assert paths.tree.to_end_m[nodes[0]] == pytest.approx(metres, rel=2e-3)
        assert paths.ends_text(facility) == "edge"


def test_strange_codes_are_told_of_even_when_the_coding_is_not_clear(tmp_path):
    # Ones are codes of all three codings, 77 of none.
    with pytest.raises(DataProblem, match=r"1 cells hold no code .* the first is 77 in row 1, column 2"):
        read_directions(write(tmp_path / "d8.tif", [[1, 77], [1, 1]]))


@pytest.mark.parametrize(
    ("codes", "pairs"),
    [
        ([[1, 16], [0, 0]], 1),
        ([[4, 0], [64, 0]], 1),
        ([[2, 0], [0, 32]], 1),
        ([[0, 8], [128, 0]], 1),
        ([[16, 1], [0, 0]], 0),
        ([[64, 0], [4, 0]], 0),
        ([[32, 0], [0, 2]], 0),
        ([[0, 128], [8, 0]], 0),
        ([[1, 1], [16, 16]], 0),
        # Two east and west, two north and south, and over both diagonals.
        ([[1, 16, 0, 4, 4], [1, 16, 0, 64, 64]], 4),
        ([[2, 2, 0, 8, 8], [0, 32, 32, 128, 0], [0, 0, 128, 0, 0]], 3),
    ],
)
def test_pairs_that_face_each_other(codes, pairs):
    assert facing_pairs(np.array(codes, np.uint8)) == pairs


def test_the_coding_without_facing_cells_is_taken(tmp_path):
    # TauDEM: 1 east, 3 north. GRASS: 1 north-east, 3 north-west. No two cells face each other in either.
    values = np.array([[1, 1, 1], [3, 3, 3], [3, 3, 3]])
    with pytest.raises(DataProblem, match="taudem, grass fit equally"):
        read_directions(write(tmp_path / "a.tif", values))
    # TauDEM: 5 is west, 1 in the last row east, and none faces another. GRASS: 5 is south-west and meets 1.
    values[1, 2], values[2, 1] = 5, 1
    assert read_directions(write(tmp_path / "b.tif", values)).coding == "taudem"


def test_values_no_coding_can_have(tmp_path):
    for number, value in enumerate((1000.0, -1000.0, 1001.0, -1001.0, 1.5)):
        values = np.array([[1.0, value], [4.0, 64.0]])
        path = write(tmp_path / f"{number}.tif", values, gdal.GDT_Float64)
        words = rf"the first is {value:.0f} in" if abs(value) == 1000 else "the first is no whole number"
        with pytest.raises(DataProblem, match=words):
            read_directions(path, coding="esri")


def test_no_data_is_whatever_the_raster_says(tmp_path):
    values = np.array([[1.0, np.nan], [-9999.0, 0.0]])
    codes = read_directions(write(tmp_path / "a.tif", values, gdal.GDT_Float32, -9999), coding="esri").codes
    assert codes.tolist() == [[1, 255], [255, 0]]
    # One of the codes may be declared as no data.
    codes = read_directions(
        write(tmp_path / "b.tif", [[1, 2], [4, 0]], gdal.GDT_Byte, 2), coding="esri"
    ).codes
    assert codes.tolist() == [[1, 255], [4, 0]]
    # Bytes without a no-data value are read as they are.
    codes = read_directions(
        write(tmp_path / "c.tif", [[1, 2], [247, 255]], gdal.GDT_Byte), coding="esri"
    ).codes
    assert codes.tolist() == [[1, 2], [255, 255]]


def test_every_code_of_every_coding(tmp_path):
    # Clockwise from east: ESRI; TauDEM counts from 1 in the east, GRASS from 1 in the north-east, both the other way.
    esri = [1, 2, 4, 8, 16, 32, 64, 128]
    readings = {"esri": esri, "taudem": [1, 8, 7, 6, 5, 4, 3, 2], "grass": [8, 7, 6, 5, 4, 3, 2, 1]}
    for coding, values in readings.items():
        path = write(tmp_path / f"{coding}.tif", [values, values])
        assert read_directions(path, coding=coding).codes.tolist() == [esri, esri]
    negative = [[-value for value in readings["grass"]], [0] * 8]
    codes = read_directions(write(tmp_path / "out.tif", negative), coding="grass").codes
    assert codes.tolist() == [esri, [0] * 8]


def test_a_broken_file_names_its_rows(tmp_path):
    rng = np.random.default_rng(2)
    path = write(tmp_path / "d8.tif", rng.choice([1, 2, 4], (900, 900)), cell=0.05)
    with open(path, "r+b") as file:  # noqa: PTH123 - cut short in place
        file.truncate(900 * 2 * 300)
    before = gdal.GetUseExceptions()
    with pytest.raises(DataProblem, match=r"d8\.tif: rows from 701 on cannot be read"):
        read_directions(path, window=(700, 900, 0, 900))
    assert gdal.GetUseExceptions() == before
    assert read_directions(path, window=(0, 200, 0, 900), coding="esri").codes.shape == (200, 900)
