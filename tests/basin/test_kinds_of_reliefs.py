"""Other reliefs of the kind of `cases/basin`: values, units, places and numbers that files come with, row by row.

A plane falls by 10 m a row to the south and 1 m a column to the east: 200 m in the north-west, 156 m in the south-east.
From the middle of its northern side water runs south, five cells, and along the southern side to the east.
"""

import numpy as np
import pytest
from osgeo import gdal, osr

from tailings_plugin import basin
from tailings_plugin.errors import DataProblem

PLANE = np.fromfunction(lambda row, column: 200.0 - 10 * row - column, (5, 5))
START = [[500_250.0, 4_399_950.0]]


def raster(
    path,
    values,
    kind=gdal.GDT_Float32,
    transform=(500_000, 100, 0, 4_400_000, 0, -100),
    crs="EPSG:32642",
    **more,
):
    values = np.asarray(values)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform(transform)
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    dataset.SetProjection(reference.ExportToWkt())
    band = dataset.GetRasterBand(1)
    for name, value in more.items():
        getattr(band, f"Set{name}")(value)
    band.WriteArray(values)
    return str(path)


def followed(path, points=START, **more):
    """Return heights, length in metres and end of the path from the first point."""
    traces = basin.trace(path, points, crs=None, sinks=(), **more)
    row = traces.table().iloc[0]
    return traces.path(0).z.tolist(), round(row["length_km"] * 1000, 6), row["ends_in"]


WHOLE = ([198.0, 188.0, 178.0, 168.0, 158.0, 157.0, 156.0], 600.0, "edge")
# Without the last row: along the fourth to the east.
SHORT = ([198.0, 188.0, 178.0, 168.0, 167.0, 166.0], 500.0, "edge")


@pytest.mark.parametrize(
    ("values", "more", "expected"),
    [
        (PLANE, {}, WHOLE),
        (PLANE, {"kind": gdal.GDT_Int16}, WHOLE),
        (PLANE, {"kind": gdal.GDT_Float64}, WHOLE),
        (PLANE, {"UnitType": "metre"}, WHOLE),
        (PLANE * 10, {"kind": gdal.GDT_Int16, "Scale": 0.1}, WHOLE),
        (PLANE * 10 + 1000, {"kind": gdal.GDT_Int16, "Scale": 0.1, "Offset": -100.0}, WHOLE),
        (np.where(PLANE < 165, 0, PLANE), {"kind": gdal.GDT_Int16, "NoDataValue": 0}, SHORT),
        (np.where(PLANE < 165, 65535, PLANE), {"kind": gdal.GDT_UInt16, "NoDataValue": 65535}, SHORT),
        (np.where(PLANE < 165, np.nan, PLANE), {"NoDataValue": np.nan}, SHORT),
        (np.where(PLANE < 165, np.inf, PLANE), {"kind": gdal.GDT_Float64}, SHORT),
        (np.where(PLANE < 165, -np.inf, PLANE), {"kind": gdal.GDT_Float64}, SHORT),
    ],
)
def test_values_as_files_hold_them(tmp_path, values, more, expected):
    heights, length, end = followed(raster(tmp_path / "z.tif", values, **more))
    assert (heights, length, end) == (pytest.approx(expected[0], abs=1e-4), expected[1], expected[2])


UNDECLARED = {-32768: gdal.GDT_Int16, -9999: gdal.GDT_Int16, 32767: gdal.GDT_Int16, 65535: gdal.GDT_UInt16}
UNDECLARED |= {9999: gdal.GDT_Float32, 99999: gdal.GDT_Float32, 3.4e38: gdal.GDT_Float32}


@pytest.mark.parametrize(("value", "kind"), UNDECLARED.items())
def test_a_no_data_value_that_nobody_declared_is_no_height(tmp_path, value, kind):
    path = raster(tmp_path / "z.tif", np.where(PLANE < 165, value, PLANE), kind)
    with pytest.warns(
        UserWarning, match=r"z\.tif: 5 heights of .* below -500 or above 9000 m, are taken for no-data"
    ):
        heights, length, end = followed(path)
    assert (heights, length, end) == SHORT
    with pytest.warns(UserWarning):
        table = basin.trace(path, [[500_250.0, 4_399_550.0]], crs=None, sinks=()).table()
    assert table["not_traced"].tolist() == ["no_data"] and table["drop_m"].isna().all()
    grid = basin.grid_at(PLANE.shape, 500_000, 4_400_000, 100, "EPSG:32642")
    with pytest.warns(UserWarning, match="given as an array: 5 heights"):
        codes = basin.flow_directions((grid, np.where(PLANE < 165, value, PLANE)), ()).codes
    assert (codes[4] == 255).all() and (codes[:4] != 255).all()


@pytest.mark.parametrize(("height", "known"), [(-500, True), (-500.5, False), (9000, True), (9000.5, False)])
def test_the_limits_of_land_are_heights_themselves(height, known):
    grid = basin.grid_at((1, 2), 500_000, 4_400_000, 100, "EPSG:32642")
    heights = np.array([[0.0, height]])
    if known:
        assert (basin.flow_directions((grid, heights), ()).codes != 255).all()
    else:
        with pytest.warns(UserWarning, match="1 heights"):
            assert basin.flow_directions((grid, heights), ()).codes[0, 1] == 255


@pytest.mark.parametrize(
    ("values", "more", "reason"),
    [
        (PLANE * 1000, {}, "no height in it is one of land, between -500 and 9000 m; there are such as 156000"),
        (PLANE - 1000, {}, "no height in it is one of land"),
        (np.full((2, 2), np.nan), {}, "there is no height in it, only no-data"),
        (PLANE, {"UnitType": "ft"}, r"heights are in feet \(ft\)"),
        (PLANE, {"UnitType": "футы"}, r"heights are in feet \(футы\)"),
        (PLANE, {"UnitType": "cm"}, r"heights are in cm, not in metres.*height \* 0\.01\)"),
        (PLANE, {"UnitType": "Decimetres"}, r"in Decimetres, not in metres.*height \* 0\.1\)"),
        (PLANE, {"UnitType": "км"}, r"in км, not in metres.*height \* 1000\)"),
        (PLANE, {"crs": "EPSG:32642+6360"}, "heights are in feet"),
        (PLANE, {"transform": (500_000, 100, 10, 4_400_000, 10, -100)}, "rotated or not north-up"),
        (PLANE, {"transform": (500_000, 100, 0, 4_399_500, 0, 100)}, "rotated or not north-up"),
        (PLANE, {"transform": (70, 1, 0, 92, 0, -1), "crs": "EPSG:4326"}, "from 87 to 92 degrees .* beyond a pole"),
        (PLANE, {"transform": (500_000, 100, 0, 4_400_000, 0, -100), "crs": "EPSG:4326"}, "beyond a pole"),
    ],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore:Relief")
def test_what_is_no_relief_in_metres_is_refused(tmp_path, values, more, reason):
    path = raster(tmp_path / "z.tif", values, **more)
    with pytest.raises(DataProblem, match=reason) as refusal:
        basin.flow_directions(path, ())
    assert path in str(refusal.value)


def test_colours_by_number_are_no_heights(tmp_path):
    colours = gdal.ColorTable()
    colours.SetColorEntry(1, (255, 0, 0, 255))
    path = raster(tmp_path / "map.tif", PLANE, gdal.GDT_Byte, ColorTable=colours)
    with pytest.raises(DataProblem, match=r"map\.tif has a palette: its values are the numbers of colours"):
        basin.trace(path, START, crs=None)


def test_rows_of_centres_at_a_pole_reach_half_a_cell_beyond_it(tmp_path):
    path = raster(tmp_path / "z.tif", PLANE, transform=(70, 1, 0, 90.5, 0, -1), crs="EPSG:4326")
    assert basin.flow_directions(path, ()).codes.shape == (5, 5)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        # A way ends on the edge in the cell it starts in, or runs along the only line there is: 100 m a cell.
        ([[5.0]], ([5.0, 5.0], 0.0, "edge")),
        ([[5.0, 4, 3, 2]], ([5.0, 4.0, 3.0, 2.0], 300.0, "edge")),
        ([[5.0], [4], [3]], ([5.0, 4.0, 3.0], 200.0, "edge")),
        (np.full((3, 3), 7.0), ([7.0, 7.0], 0.0, "edge")),
        (np.full((3, 3), -7.0), ([-7.0, -7.0], 0.0, "edge")),
    ],
)
def test_the_smallest_reliefs(tmp_path, values, expected):
    assert followed(raster(tmp_path / "z.tif", values), [[500_050.0, 4_399_950.0]]) == expected


def test_points_on_sides_outside_and_nowhere(tmp_path):
    path = raster(tmp_path / "z.tif", np.where(PLANE == 160, np.nan, PLANE))
    points = [
        (500_000, 4_400_000), (500_500, 4_399_500), (499_999.9, 4_399_950), (np.nan, 4_399_950), (np.inf, 0),
        (500_050, 4_399_550), *START, *START,
    ]  # fmt: skip
    table = basin.trace(path, points, crs=None, sinks=()).table()
    # A cell holds its northern and western side; 160 m stands in the south-western corner, where no data is now.
    assert [each if isinstance(each, str) else None for each in table["not_traced"]] == [
        None, "off_raster", "off_raster", "off_raster", "off_raster", "no_data", None, None,
    ]  # fmt: skip
    assert table["length_km"].tolist()[-2:] == [0.6, 0.6]


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("velocity_ms", 0, "must be a number above 0; it is 0"),
        ("velocity_ms", -1, "must be a number above 0"),
        ("velocity_ms", np.nan, "must be a finite number; it is nan"),
        ("velocity_ms", np.inf, "must be a finite number"),
        ("max_length_km", -1, "must be a number above 0"),
        ("max_length_km", 0, "must be a number above 0"),
        ("max_length_km", np.nan, "must be a finite number"),
        ("snap_m", -1, "must be at least 0; it is -1"),
        ("snap_m", np.nan, "must be a finite number"),
        ("border_tolerance_m", -1, "must be at least 0"),
        ("border_tolerance_m", np.nan, "must be a finite number"),
    ],
)
def test_numbers_that_cannot_be(tmp_path, name, value, reason):
    path = raster(tmp_path / "z.tif", PLANE)
    with pytest.raises(DataProblem, match=f"{name} {reason}"):
        basin.trace(path, START, crs=None, sinks=(), **{name: value})
    if name == "snap_m":
        with pytest.raises(DataProblem, match=f"{name} {reason}"):
            basin.catchments(path, START, crs=None, sinks=(), snap_m=value)


def test_a_path_of_any_length_has_no_limit(tmp_path):
    path = raster(tmp_path / "z.tif", PLANE)
    assert followed(path, max_length_km=np.inf) == WHOLE == followed(path, max_length_km=None)
    with pytest.raises(DataProblem, match="sea_level_m must be a finite number"):
        basin.flow_directions(path, (), sea_level_m=np.nan)
