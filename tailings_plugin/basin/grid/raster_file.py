"""Raster files: opening one, its grid, and whether the work on it fits into memory."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from osgeo import gdal, osr

from ...errors import DataProblem
from .grid import Grid
from .memory import left_by_limits

# Measured peak of reading, directions and accumulation together, with room to spare (docs/hydrology.md).
BYTES_PER_CELL = 32
BYTES_PER_CELL_FLOAT64 = 45
BYTES_AT_REST = 200_000_000
SHARE_OF_FREE = 0.9
READ_CELLS = 4_000_000

# Straight lines of one CRS are curves in another: longer ones are cut first.
LONGEST_DEGREES, LONGEST_M = 0.05, 5000.0


@dataclass
class _Raising:
    """How many are at work for whom GDAL raises its errors, and whether it did before the first came."""

    lock: Any = field(default_factory=Lock)
    users: int = 0
    before: bool = False


_RAISING = _Raising()


@contextmanager
def gdal_exceptions() -> Iterator[None]:
    """Let GDAL raise its errors; afterwards it is as QGIS had it.

    That is a switch of the whole process: of threads that overlap the last one turns it back.
    """
    with _RAISING.lock:
        if not _RAISING.users:
            _RAISING.before = bool(gdal.GetUseExceptions())
            gdal.UseExceptions()
        _RAISING.users += 1
    try:
        yield
    finally:
        with _RAISING.lock:
            _RAISING.users -= 1
            if not (_RAISING.users or _RAISING.before):
                gdal.DontUseExceptions()


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
    if gdal.DataTypeIsComplex(dataset.GetRasterBand(1).DataType):
        raise DataProblem(
            "Raster {path} holds complex numbers; one number a cell is needed. Export its real part or its amplitude "
            "to a raster of its own.",
            path=path,
        )
    return dataset


def grid_of(dataset: gdal.Dataset, path: str) -> Grid:
    """Return the grid of an open raster; raise DataProblem without a CRS of the map, or when it is not north-up."""
    with gdal_exceptions():
        try:
            transform = dataset.GetGeoTransform(can_return_null=True)
            reference = dataset.GetSpatialRef()
        except RuntimeError as error:
            raise DataProblem(
                "Raster {path}: its position cannot be read: {error}. The file may be cut off or damaged: copy it "
                "again from where it comes from.",
                path=path,
                error=str(error).rstrip("."),
            ) from error
    if reference is None or transform is None:
        raise DataProblem(
            "Raster {path} has no coordinate system or no position. "
            "Assign its CRS first (Raster > Projections > Assign Projection).",
            path=path,
        )
    if reference.IsGeocentric():
        raise DataProblem(
            "Raster {path} is in the geocentric system {crs}, whose coordinates are distances from the middle of the "
            "Earth. Warp it to a geographic or projected one first (Raster > Projections > Warp).",
            path=path,
            crs=reference.GetName(),
        )
    left, width, skew_x, top, skew_y, height = transform
    if skew_x or skew_y or width <= 0 or height >= 0:
        raise DataProblem(
            "Raster {path} is rotated or not north-up (geotransform {transform}). "
            "Warp it to a north-up raster first (Raster > Projections > Warp).",
            path=path,
            transform=transform,
        )
    bottom = top + dataset.RasterYSize * height
    # Cells around a pole reach half their height beyond it, where a grid is told by their centres.
    if reference.IsGeographic() and max(top, -bottom) > 90 + 0.51 * -height:
        raise DataProblem(
            "Raster {path} reaches from {south} to {north} degrees of latitude, beyond a pole: its coordinates are no "
            "degrees, or its CRS is another one. Assign the right one (Raster > Projections > Assign Projection).",
            path=path,
            south=f"{bottom:g}",
            north=f"{top:g}",
        )
    return _grid_in(reference, (dataset.RasterYSize, dataset.RasterXSize), left, top, (width, -height))


def grid_at(
    shape: tuple[int, int], left: float, top: float, cell: float | tuple[float, float], crs: str
) -> Grid:
    """Return the grid of an array (rows, columns) whose north-western corner lies at `left`, `top`.

    cell: width and height of a cell, or the side of a square one, in the units of `crs` (any text GDAL
    understands, "EPSG:32643"). Raises DataProblem for a CRS that is none and cells without size.
    """
    width, height = cell if isinstance(cell, tuple) else (cell, cell)
    if not (width > 0 and height > 0):
        raise DataProblem("Cells of {width} x {height} have no size.", width=width, height=height)
    return _grid_in(reference_of(crs), shape, left, top, (width, height))


def _grid_in(
    reference: osr.SpatialReference,
    shape: tuple[int, int],
    left: float,
    top: float,
    cell: tuple[float, float],
) -> Grid:
    geographic = bool(reference.IsGeographic())
    return Grid(
        rows=shape[0],
        columns=shape[1],
        left=left,
        top=top,
        cell_width=cell[0],
        cell_height=cell[1],
        crs_wkt=reference.ExportToWkt(),
        geographic=geographic,
        metres_per_unit=1.0 if geographic else reference.GetLinearUnits(),
    )


def transformed(x: np.ndarray, y: np.ndarray, crs: str, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Return points x, y (n,) of `crs` (x is longitude in degrees) in the CRS of a grid; NaN where that fails."""
    source, target = reference_of(crs), reference_of(grid.crs_wkt)
    if source.IsSame(target):
        return np.asarray(x, float), np.asarray(y, float)
    transform = osr.CoordinateTransformation(source, target)
    moved = np.full((len(x), 2), np.nan)
    with gdal_exceptions():
        for place, point in enumerate(zip(x.tolist(), y.tolist(), strict=True)):
            try:
                moved[place] = transform.TransformPoint(*point)[:2]
            except RuntimeError:
                continue  # a point that has no place there
    moved[~np.isfinite(moved).all(axis=1)] = np.nan
    return moved[:, 0], moved[:, 1]


def reference_of(crs: str) -> osr.SpatialReference:
    """Return a CRS with x (or longitude) before y (or latitude)."""
    reference = osr.SpatialReference()
    with gdal_exceptions():
        try:
            failed = reference.SetFromUserInput(crs)
        except RuntimeError:
            failed = True
    if failed:
        raise DataProblem("{crs} is no coordinate reference system. Write it as EPSG:32643.", crs=crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def longest_side(reference: osr.SpatialReference) -> float:
    """Return how long straight lines of a CRS may be, in its units, before they are changed to another CRS."""
    return LONGEST_DEGREES if reference.IsGeographic() else LONGEST_M / reference.GetLinearUnits()


def read_values(
    band: gdal.Band, column: int, row: int, columns: int, rows: int, dtype: type = np.float64
) -> np.ndarray:
    """Return a window of a band (rows, columns) as `dtype`, NaN for no data; scale and offset are applied.

    Called within `gdal_exceptions`; RuntimeError where the file cannot be read.
    """
    raw = band.ReadAsArray(column, row, columns, rows)
    missing = _missing(band, raw, column, row)
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


def is_empty(dataset: gdal.Dataset, window: tuple[int, int, int, int]) -> bool:
    """Tell whether a raster is known, without reading it, to hold nothing in a window (row0, row1, column0, column1).

    So it is between the sources of a mosaic, and in blocks that a sparse file leaves out.
    """
    row0, row1, col0, col1 = window
    status, _ = dataset.GetRasterBand(1).GetDataCoverageStatus(col0, row0, col1 - col0, row1 - row0)
    # Also where a source may have more to say (unimplemented), empty is said of what has no source at all.
    return bool(status & gdal.GDAL_DATA_COVERAGE_STATUS_EMPTY) and not (
        status & gdal.GDAL_DATA_COVERAGE_STATUS_DATA
    )


def _is_vector(path: str) -> bool:
    try:
        return gdal.OpenEx(str(path), gdal.OF_VECTOR) is not None
    except RuntimeError:
        return False


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
    """Raise DataProblem with the estimate when routing `cells` cells would not fit into memory."""
    needed = estimate_memory_bytes(cells, dtype)
    known = (free_memory_bytes(), left_by_limits())
    free = min((each for each in known if each is not None), default=None)
    if free is not None and needed > SHARE_OF_FREE * free:
        raise DataProblem(
            "Relief {path}: {cells:,.0f} million cells need about {needed:.1f} GB of memory, "
            "{free:.1f} GB are free. Clip the relief to the region of the facilities, "
            "set a length limit, use a coarser relief, or make its flow directions first with flowdirections, for "
            "which no relief is too large, and give them as DIRECTIONS.",
            path=path,
            cells=cells / 1e6,
            needed=needed / 1e9,
            free=free / 1e9,
        )
