"""Reading a relief (heights) with its grid, and writing flow directions."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ..errors import DataProblem
from .grid import NO_DATA, Grid

# Raster types whose every value a float32 holds; heights of the other types stay float64 to keep their order.
EXACT_IN_FLOAT32 = {gdal.GDT_Byte, gdal.GDT_Int16, gdal.GDT_UInt16, gdal.GDT_Float32}

# How rasters spell feet as the unit of their band.
FEET = {"ft", "foot", "feet", "us-ft", "us survey foot", "us survey feet", "ftus", "us_survey_foot"}

# Measured peak of reading, directions and accumulation together, with room to spare (docs/hydrology.md).
BYTES_PER_CELL = 32
BYTES_PER_CELL_FLOAT64 = 45
BYTES_AT_REST = 200_000_000
SHARE_OF_FREE = 0.9
READ_CELLS = 4_000_000


@contextmanager
def gdal_exceptions() -> Iterator[None]:
    """Let GDAL raise its errors; afterwards it is as QGIS had it."""
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        yield
    finally:
        if not before:
            gdal.DontUseExceptions()


def read_relief(
    path: str,
    window: tuple[int, int, int, int] | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> tuple[Grid, np.ndarray]:
    """Return the grid and the heights (2-D, NaN for no data) of a single-band raster GDAL can open.

    Heights are float32 when that holds every value of the raster's type, else float64, so that no two heights
    change places. `window` is row0, row1, column0, column1 (half open). Raises DataProblem for what is not a
    relief, and before reading when the work on it would not fit into memory.
    """
    dataset = open_raster(path)
    grid = grid_of(dataset, path)
    row0, row1, col0, col1 = window or (0, grid.rows, 0, grid.columns)
    grid = grid.window(row0, row1, col0, col1)
    band = dataset.GetRasterBand(1)
    check_unit(band, path)
    dtype = np.float32 if band.DataType in EXACT_IN_FLOAT32 else np.float64
    check_memory(path, grid.cells, dtype)
    heights = np.empty((grid.rows, grid.columns), dtype)
    step = max(1, READ_CELLS // grid.columns)
    for row in range(0, grid.rows, step):
        tick(row / grid.rows)
        rows = min(step, grid.rows - row)
        heights[row : row + rows] = _read_block(band, path, col0, row0 + row, grid.columns, rows, dtype)
    if np.isnan(heights[:: max(1, grid.rows // 64)]).all() and np.isnan(heights).all():
        raise DataProblem(
            "Relief {path}: there is no height in it, only no-data. "
            "Choose a raster (or a window of it) that has heights.",
            path=path,
        )
    tick(1.0)
    return grid, heights


def open_raster(path: str) -> gdal.Dataset:
    """Open `path` (any GDAL source) as a raster of one band; raise DataProblem when it is something else."""
    with gdal_exceptions():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_RASTER)
        except RuntimeError as error:
            if _is_vector(path):
                raise DataProblem("{path} is a vector layer; a raster is needed here.", path=path) from error
            raise DataProblem(
                "The raster {path} cannot be opened: {error}", path=path, error=error
            ) from error
    if dataset.RasterCount == 0 and dataset.GetSubDatasets():
        names = ", ".join(name for name, _ in dataset.GetSubDatasets()[:5])
        raise DataProblem("{path} holds several rasters; choose one of them: {names}", path=path, names=names)
    if dataset.RasterCount != 1:
        raise DataProblem(
            "Raster {path} has {count} bands; one band of values is needed. "
            "Export the band you mean to a raster of its own (Raster > Conversion > Translate).",
            path=path,
            count=dataset.RasterCount,
        )
    return dataset


def grid_of(dataset: gdal.Dataset, path: str) -> Grid:
    """Return the grid of an open raster; raise DataProblem without CRS or when it is not north-up."""
    transform = dataset.GetGeoTransform(can_return_null=True)
    reference = dataset.GetSpatialRef()
    if reference is None or transform is None:
        raise DataProblem(
            "Raster {path} has no coordinate system or no position. "
            "Assign its CRS first (Raster > Projections > Assign Projection).",
            path=path,
        )
    left, width, skew_x, top, skew_y, height = transform
    if skew_x or skew_y or width <= 0 or height >= 0:
        raise DataProblem(
            "Raster {path} is rotated or not north-up (geotransform {transform}). "
            "Warp it to a north-up raster first (Raster > Projections > Warp).",
            path=path,
            transform=transform,
        )
    geographic = bool(reference.IsGeographic())
    return Grid(
        rows=dataset.RasterYSize,
        columns=dataset.RasterXSize,
        left=left,
        top=top,
        cell_width=width,
        cell_height=-height,
        crs_wkt=reference.ExportToWkt(),
        geographic=geographic,
        metres_per_unit=1.0 if geographic else reference.GetLinearUnits(),
    )


def check_unit(band: gdal.Band, path: str) -> None:
    """Raise DataProblem when the band says that its heights are in feet."""
    unit = (band.GetUnitType() or "").strip()
    if unit.lower() in FEET:
        raise DataProblem(
            "Relief {path}: its heights are in feet ({unit}). Convert them to metres first, for example "
            "with the raster calculator (height * 0.3048).",
            path=path,
            unit=unit,
        )


def estimate_memory_bytes(cells: int, dtype: type = np.float32) -> int:
    """Return the estimated peak memory of routing a relief of `cells` cells."""
    return BYTES_AT_REST + cells * (BYTES_PER_CELL if dtype == np.float32 else BYTES_PER_CELL_FLOAT64)


def free_memory_bytes() -> int | None:
    """Return the memory that can be had without swapping; None where the system does not tell."""
    meminfo = Path("/proc/meminfo")
    if meminfo.exists():
        for line in meminfo.read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    if hasattr(os, "sysconf") and "SC_AVPHYS_PAGES" in os.sysconf_names:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    # Windows and others: GDAL knows at least how much is fitted.
    return gdal.GetUsablePhysicalRAM() or None


def check_memory(path: str, cells: int, dtype: type) -> None:
    """Raise DataProblem with the estimate when routing `cells` cells would not fit into free memory."""
    needed, free = estimate_memory_bytes(cells, dtype), free_memory_bytes()
    if free is not None and needed > SHARE_OF_FREE * free:
        raise DataProblem(
            "Relief {path}: {cells:,.0f} million cells need about {needed:.1f} GB of memory, "
            "{free:.1f} GB are free. Clip the relief to the region of the facilities, "
            "set a length limit, or use a coarser relief.",
            path=path,
            cells=cells / 1e6,
            needed=needed / 1e9,
            free=free / 1e9,
        )


def write_directions(path: str, grid: Grid, codes: np.ndarray) -> None:
    """Write ESRI D8 codes (uint8, rows x columns) as a GeoTIFF with no-data 255.

    `path` is replaced once the file is complete. Raises DataProblem when it cannot be written.
    """
    partial = f"{path}.part.tif"
    with gdal_exceptions():
        try:
            dataset = gdal.GetDriverByName("GTiff").Create(
                partial,
                grid.columns,
                grid.rows,
                1,
                gdal.GDT_Byte,
                ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "NUM_THREADS=ALL_CPUS", "BIGTIFF=IF_SAFER"],
            )
            dataset.SetGeoTransform(grid.geotransform)
            dataset.SetSpatialRef(osr.SpatialReference(grid.crs_wkt))
            band = dataset.GetRasterBand(1)
            band.SetNoDataValue(NO_DATA)
            band.SetDescription("D8 flow direction (ESRI codes)")
            band.WriteArray(codes)
            band = dataset = None
        except RuntimeError as error:
            Path(partial).unlink(missing_ok=True)
            raise DataProblem(
                "Flow directions cannot be written to {path}: {error}", path=path, error=error
            ) from error
    Path(partial).replace(path)


def _is_vector(path: str) -> bool:
    try:
        return gdal.OpenEx(str(path), gdal.OF_VECTOR) is not None
    except RuntimeError:
        return False


def _read_block(
    band: gdal.Band, path: str, column: int, row: int, columns: int, rows: int, dtype: type
) -> np.ndarray:
    with gdal_exceptions():
        try:
            raw = band.ReadAsArray(column, row, columns, rows)
            missing = _missing(band, raw, column, row)
        except RuntimeError as error:
            raise DataProblem(
                "Relief {path}: rows from {row} on cannot be read: {error}", path=path, row=row, error=error
            ) from error
    values = raw.astype(dtype, copy=False)
    scale, offset = band.GetScale(), band.GetOffset()
    if (scale is not None and scale != 1) or offset:
        values = (values.astype(np.float64) * (scale or 1.0) + (offset or 0.0)).astype(dtype)
    if missing is not None:
        values[missing] = np.nan
    return values


def _missing(band: gdal.Band, raw: np.ndarray, column: int, row: int) -> np.ndarray | None:
    """Return which raw values are no data; infinite ones and NaN always are."""
    flags = band.GetMaskFlags()
    missing = None if raw.dtype.kind != "f" else ~np.isfinite(raw)
    if flags & gdal.GMF_ALL_VALID:
        return missing
    if flags & gdal.GMF_NODATA:
        # The value as the band's type holds it: -3.4e38 and the like come with more digits than float32 has.
        hit = raw == np.array(band.GetNoDataValue()).astype(raw.dtype)
    else:
        hit = band.GetMaskBand().ReadAsArray(column, row, raw.shape[1], raw.shape[0]) == 0
    return hit if missing is None else missing | hit
