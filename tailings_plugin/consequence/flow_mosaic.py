"""What was simulated about many facilities as one raster an output: merged on disk, never all in memory."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..basin.grid.grid import Grid
from ..basin.grid.raster_file import gdal_exceptions
from ..errors import DataProblem
from .local_relief import in_memory, moved_points

# Bands of each raster, and what stands where several facilities reach a cell: the worst.
BANDS: dict[str, tuple[tuple[str, ...], Callable[[np.ndarray, np.ndarray], np.ndarray]]] = {
    "PROBABILITY": (("share_of_runs",), np.fmax),
    "DEPTH": (("median_m", "p90_m"), np.fmax),
    "SPEED": (("median_m_s", "p90_m_s"), np.fmax),
    "ARRIVAL": (("earliest_min", "median_min"), np.fmin),
    "HAZARD": (("class",), np.fmax),
}
# Rows of a merged window handled at a time.
ROWS_AT_ONCE = 1024
OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER")


@dataclass(frozen=True)
class Part:
    """What was found about one facility: `grid`, and a file of its bands (bands, rows, columns) for each raster."""

    grid: Grid
    files: Mapping[str, Path]


def keep_part(folder: Path, number: int, grid: Grid, layers: Mapping[str, np.ndarray]) -> Part:
    """Write the bands (bands, rows, columns; NaN: nothing comes) of each raster into `folder`, cut to what is wet."""
    wet = np.zeros((grid.rows, grid.columns), bool)
    for bands in layers.values():
        wet |= np.isfinite(bands).any(axis=0)
    rows, columns = np.flatnonzero(wet.any(axis=1)), np.flatnonzero(wet.any(axis=0))
    row1, column1 = (int(each[-1]) + 1 if len(each) else 1 for each in (rows, columns))
    row0, column0 = (int(each[0]) if len(each) else 0 for each in (rows, columns))
    files = {}
    for name, bands in layers.items():
        files[name] = folder / f"{name.lower()}_{number}.npy"
        np.save(files[name], bands[:, row0:row1, column0:column1].astype(np.float32), allow_pickle=False)
    return Part(grid.window(row0, row1, column0, column1), files)


def write_mosaic(
    path: str,
    name: str,
    parts: Sequence[Part],
    like: Grid,
    tick: Callable[[float], None] = lambda fraction: None,
) -> None:
    """Write the raster `name` of all parts as GeoTIFF on the cells of the grid `like`, no larger than they need.

    Where several reach a cell the largest stands, of arrivals the earliest. One part is in memory at a time, in
    blocks of rows; tiles that no flow reaches take no room in the file.
    """
    bands, worst = BANDS[name]
    windows = [_window(part.grid, like) for part in parts]
    row0, row1, column0, column1 = _around(windows)
    grid = replace(
        like,
        rows=row1 - row0,
        columns=column1 - column0,
        left=like.left + column0 * like.cell_width,
        top=like.top - row0 * like.cell_height,
    )
    with gdal_exceptions():
        try:
            made = gdal.GetDriverByName("GTiff").Create(
                path, grid.columns, grid.rows, len(bands), gdal.GDT_Float32, list(OPTIONS)
            )
            made.SetGeoTransform(grid.geotransform)
            made.SetProjection(grid.crs_wkt)
            for number, band in enumerate(bands, 1):
                made.GetRasterBand(number).SetNoDataValue(np.nan)
                made.GetRasterBand(number).SetDescription(band)
            for number, (part, window) in enumerate(zip(parts, windows, strict=True)):
                tick(number / len(parts))
                own = (window[0] - row0, window[1] - row0, window[2] - column0, window[3] - column0)
                _add(made, grid, part, name, own, worst)
            made.FlushCache()
            del made
        except RuntimeError as error:
            raise DataProblem("{path} cannot be written: {error}", path=path, error=error) from error
    tick(1.0)


def _add(
    made: gdal.Dataset,
    grid: Grid,
    part: Part,
    name: str,
    window: tuple[int, int, int, int],
    worst: Callable[[np.ndarray, np.ndarray], np.ndarray],
) -> None:
    values = np.load(part.files[name], allow_pickle=False)
    source = in_memory(values, part.grid)
    row0, row1, column0, column1 = window
    for row in range(row0, row1, ROWS_AT_ONCE):
        block = grid.window(row, min(row + ROWS_AT_ONCE, row1), column0, column1)
        shape = (len(values), block.rows, block.columns)
        target = in_memory(np.full(shape, np.nan, np.float32), block)
        gdal.Warp(target, source, resampleAlg="near", srcNodata="nan", dstNodata="nan")
        before = made.ReadAsArray(column0, row, block.columns, block.rows).reshape(shape)
        made.WriteArray(worst(before, target.ReadAsArray().reshape(shape)), column0, row)


def _window(grid: Grid, like: Grid) -> tuple[int, int, int, int]:
    """Return the window of cells of `like`, which may lie before its first, that holds a grid of another CRS."""
    steps = np.linspace(0, 1, 11)
    edge = [(x, y) for x in grid.left + steps * (grid.right - grid.left) for y in (grid.bottom, grid.top)]
    edge += [(x, y) for y in grid.bottom + steps * (grid.top - grid.bottom) for x in (grid.left, grid.right)]
    points = moved_points(edge, grid.crs_wkt, like.crs_wkt)
    rows = (like.top - points[:, 1]) / like.cell_height
    columns = (points[:, 0] - like.left) / like.cell_width
    small = 1e-6
    return (
        int(np.floor(rows.min() + small)),
        int(np.ceil(rows.max() - small)),
        int(np.floor(columns.min() + small)),
        int(np.ceil(columns.max() - small)),
    )


def _around(windows: Sequence[tuple[int, int, int, int]]) -> tuple[int, int, int, int]:
    """Return the window about all windows; one cell where there are none."""
    if not windows:
        return 0, 1, 0, 1
    row0, row1, column0, column1 = zip(*windows, strict=True)
    return min(row0), max(row1), min(column0), max(column1)
