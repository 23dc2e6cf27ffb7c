"""A window of a GeoTIFF that lies elsewhere: its directory is read, the blocks the window touches, and no more.

They are put into a small TIFF of the same directory, which GDAL opens and cuts: so positions, compression and
predictors are GDAL's work. A block that was not read is "not in the file" there, never zeros.
"""

import errno
import os
import shutil
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ..basin.grid.raster_file import gdal_exceptions
from ..errors import DataProblem, Reason
from .ranges import Remote
from .tiff_directory import Directory, damaged, read_directories, rewritten

Box = tuple[float, float, float, float]  # west, south, east, north in degrees of WGS 84

MOST_BYTES = 2_000_000_000  # of the blocks of one window
_STRIP_ROWS = 512
_FULL_BYTES = 1 << 16  # less free room is none
_EDGE_POINTS = 21  # points on each edge of a box: straight lines there are curves in other systems
_SNAP = 1e-6  # of a cell: an edge that near to one of cells is one


@dataclass(frozen=True)
class Window:
    """What was read: no cells and no file when the box lies outside. `bytes` are those of blocks.

    Column, row, columns and rows are those of the whole raster.
    """

    path: Path | None
    column: int = 0
    row: int = 0
    columns: int = 0
    rows: int = 0
    bytes: int = 0

    @property
    def empty(self) -> bool:
        return self.path is None


def read_window(
    remote: Remote,
    box: Box,
    out_path: Path,
    tick: Callable[[float], None] | None = None,
    no_data: float | None = None,
) -> Window:
    """Write the cells of a GeoTIFF that touch a box to a GeoTIFF, as GDAL would cut them.

    `no_data` is what the file's values mean by it, used when the file does not say. Cells of blocks that are not in
    the file are no data. DataProblem for a file that is damaged, has no position, or is no TIFF.
    """
    out_path = Path(out_path)
    blocks_path = out_path.with_name(f".{out_path.name}.blocks.tif")
    partial = out_path.with_name(f".{out_path.name}.partial")
    directories = read_directories(remote)
    try:
        skeleton, arrays = rewritten(directories)
        blocks_path.write_bytes(skeleton)
        window = _window_of(remote.name, blocks_path, box)
        if window is None:
            return Window(None)
        read = _put_blocks(directories, arrays, blocks_path, window, tick)
        _cut(directories[0], blocks_path, partial, window, no_data, read.sparse, tick)
        os.replace(partial, out_path)  # noqa: PTH105
        return Window(out_path, *window, read.bytes)
    finally:
        for path in (blocks_path, partial):
            path.unlink(missing_ok=True)


def _open(name: str, path: Path) -> gdal.Dataset:
    try:
        return gdal.OpenEx(
            str(path), gdal.OF_RASTER, allowed_drivers=["GTiff"], open_options=["NUM_THREADS=1"]
        )
    except RuntimeError as error:
        raise damaged(name, _said(error, path, name)) from error


def _said(error: RuntimeError, path: Path, name: str) -> Reason:
    return Reason("GDAL says: {error}", error=str(error).replace(str(path), name).rstrip("."))


def _window_of(name: str, path: Path, box: Box) -> tuple[int, int, int, int] | None:
    """Return (column, row, columns, rows) of the cells that touch a box; None when there are none."""
    with gdal_exceptions():
        dataset = _open(name, path)
        transform = dataset.GetGeoTransform(can_return_null=True)
        reference = dataset.GetSpatialRef()
        if transform is None or reference is None:
            raise DataProblem(
                "{name} has no position, or no coordinate reference system. Fetch it from another place, or tell who "
                "publishes it.",
                name=name,
            )
        inverse = gdal.InvGeoTransform(transform)
        if inverse is None:
            raise damaged(name, Reason("its cells have no size"))
        for turned in (0.0, 360.0, -360.0):
            x, y = _edges(box, reference, turned)
            column = inverse[0] + inverse[1] * x + inverse[2] * y
            row = inverse[3] + inverse[4] * x + inverse[5] * y
            found = _clipped(column, row, dataset.RasterXSize, dataset.RasterYSize)
            if found is not None or not reference.IsGeographic():
                return found
    return None


def _edges(box: Box, reference: osr.SpatialReference, turned: float) -> tuple[np.ndarray, np.ndarray]:
    """Return x and y in a CRS of points in and around a box; those without a place there are left out."""
    west, south, east, north = box
    lon, lat = np.meshgrid(np.linspace(west, east, _EDGE_POINTS), np.linspace(south, north, _EDGE_POINTS))
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    for each in (degrees, reference):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    points = np.column_stack([lon.ravel(), lat.ravel()])
    if reference.IsSame(degrees):
        return points[:, 0] + turned, points[:, 1]
    transformer = osr.CoordinateTransformation(degrees, reference)
    moved = np.full(points.shape, np.nan)
    for number, point in enumerate(points.tolist()):
        try:
            moved[number] = transformer.TransformPoint(*point)[:2]
        except RuntimeError:
            continue
    moved = moved[np.isfinite(moved).all(axis=1)]
    return moved[:, 0] + (turned if reference.IsGeographic() else 0.0), moved[:, 1]


def _clipped(
    column: np.ndarray, row: np.ndarray, width: int, height: int
) -> tuple[int, int, int, int] | None:
    if not len(column):
        return None
    left, right = np.floor(column.min() + _SNAP), np.ceil(column.max() - _SNAP)
    top, bottom = np.floor(row.min() + _SNAP), np.ceil(row.max() - _SNAP)
    left, top = max(0, int(left)), max(0, int(top))
    right, bottom = min(width, int(right)), min(height, int(bottom))
    return (left, top, right - left, bottom - top) if right > left and bottom > top else None


@dataclass(frozen=True)
class _Read:
    bytes: int
    sparse: tuple[int, ...]  # blocks of the window that are not in the file


def _put_blocks(
    directories: list[Directory],
    arrays: list[tuple[int, int]],
    path: Path,
    window: tuple[int, int, int, int],
    tick: Callable[[float], None] | None,
) -> _Read:
    """Put the blocks that a window touches behind the directories, and where they are into these."""
    layout = directories[0].layout
    wanted: dict[tuple[int, int], list[tuple[int, int]]] = {}
    sparse: list[int] = []
    for number, directory in enumerate(directories):
        blocks = _blocks_of(directory, window)
        offsets, counts = directory.places(blocks)
        if number == 0:
            sparse = blocks[offsets == 0].tolist()
        if int(counts.sum()) > MOST_BYTES:
            raise damaged(
                directory.remote.name,
                Reason("the blocks of the window have {size} bytes", size=int(counts.sum())),
            )
        for block, offset, count in zip(blocks.tolist(), offsets.tolist(), counts.tolist(), strict=True):
            if offset:
                wanted.setdefault((offset, count), []).append((number, block))
    total = 0
    with path.open("r+b") as file:
        at = file.seek(0, os.SEEK_END)
        for offset, data in directories[0].remote.pieces(sorted(wanted), tick):
            count = len(data)
            file.seek(at)
            file.write(data)
            for number, block in wanted[offset, count]:
                for array, value in zip(arrays[number], (at, count), strict=True):
                    file.seek(array + block * layout.word_bytes)
                    file.write(struct.pack(layout.word, value))
            at += count + count % 2
            total += count
    return _Read(total, tuple(sparse))


def _blocks_of(directory: Directory, window: tuple[int, int, int, int]) -> np.ndarray:
    column, row, columns, rows = window
    across = np.arange(column // directory.block_width, (column + columns - 1) // directory.block_width + 1)
    down = np.arange(row // directory.block_height, (row + rows - 1) // directory.block_height + 1)
    plane = np.arange(directory.planes) * directory.blocks_across * directory.blocks_down
    grid = plane[:, None, None] + down[:, None] * directory.blocks_across + across
    return grid.ravel()


def _cut(
    directory: Directory,
    path: Path,
    out_path: Path,
    window: tuple[int, int, int, int],
    no_data: float | None,
    sparse: tuple[int, ...],
    tick: Callable[[float], None] | None,
) -> None:
    """Let GDAL cut the window, then write no data where the file has none: in its mask, and in missing blocks."""
    name = directory.remote.name
    with gdal_exceptions():
        dataset = _open(name, path)
        band = dataset.GetRasterBand(1)
        own, masked = band.GetNoDataValue(), bool(band.GetMaskFlags() & gdal.GMF_PER_DATASET)
        value = no_data if own is None else own
        options = ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]
        burn = masked or (bool(sparse) and own is None)
        stopped: list[BaseException] = []
        try:
            sums = _checksums(dataset, window, tick)
            made = gdal.Translate(
                str(out_path),
                dataset,
                format="GTiff",
                srcWin=list(window),
                creationOptions=options,
                noData=None if value is None else value,
                maskBand="none",
                callback=_looking(tick, stopped),
            )
            if stopped:
                raise stopped[0]
            if burn:
                mask = band.GetMaskBand() if masked else None
                holes = [_within(directory, block, window) for block in sparse]
                _burn(name, made, mask, holes, window, value)
            made.FlushCache()
            made = None  # only then all is written
            written = gdal.OpenEx(str(out_path), gdal.OF_RASTER, allowed_drivers=["GTiff"])
            again = sums if burn else _checksums(written, (0, 0, *window[2:]), tick)
        except RuntimeError as error:
            if stopped:
                raise stopped[0] from None
            _refuse_full_disk(out_path)
            raise damaged(name, _said(error, path, name)) from error
    if again != sums:
        _refuse_full_disk(out_path)
        raise damaged(name, Reason("its window was written otherwise than it was read"))


def _checksums(
    dataset: gdal.Dataset, window: tuple[int, int, int, int], tick: Callable[[float], None] | None
) -> list[int]:
    """Return checksums of the strips of a window, band by band."""
    column, row, columns, rows = window
    sums = []
    for number in range(1, dataset.RasterCount + 1):
        for start in range(row, row + rows, _STRIP_ROWS):
            if tick is not None:
                tick(1.0)
            height = min(_STRIP_ROWS, row + rows - start)
            sums.append(dataset.GetRasterBand(number).Checksum(column, start, columns, height))
    return sums


def _looking(
    tick: Callable[[float], None] | None, stopped: list[BaseException]
) -> Callable[[float, str, object], int]:
    """Return a callback for GDAL that stops it when `tick` raises, and keeps what it raised."""

    def look(fraction: float, message: str, data: object) -> int:
        try:
            if tick is not None:
                tick(1.0)
        except BaseException as problem:  # GDAL would swallow it
            stopped.append(problem)
            return 0
        return 1

    return look


def _refuse_full_disk(path: Path) -> None:
    """Raise OSError when it is for want of room that a file was not written: GDAL says so in many ways, or not."""
    if shutil.disk_usage(path.parent).free < _FULL_BYTES:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


def _within(directory: Directory, block: int, window: tuple[int, int, int, int]) -> tuple[slice, slice]:
    """Return rows and columns of a window that lie in a block."""
    down, across = divmod(block % (directory.blocks_across * directory.blocks_down), directory.blocks_across)
    top, left = down * directory.block_height - window[1], across * directory.block_width - window[0]
    rows = slice(max(0, top), min(window[3], top + directory.block_height))
    return rows, slice(max(0, left), min(window[2], left + directory.block_width))


def _burn(
    name: str,
    made: gdal.Dataset,
    mask: gdal.Band | None,
    holes: list[tuple[slice, slice]],
    window: tuple[int, int, int, int],
    value: float | None,
) -> None:
    """Write no data into the cells that the mask or missing blocks leave out; None: a value that is not in use."""
    missing = np.zeros((window[3], window[2]), bool)
    if mask is not None:
        missing |= mask.ReadAsArray(*window) == 0
    for rows, columns in holes:
        missing[rows, columns] = True
    if value is None:
        value = _unused(name, np.atleast_3d(made.ReadAsArray().T).T[:, ~missing])
    for number in range(1, made.RasterCount + 1):
        band = made.GetRasterBand(number)
        cells = band.ReadAsArray()
        cells[missing] = value
        band.WriteArray(cells)
    for number in range(1, made.RasterCount + 1):
        made.GetRasterBand(number).SetNoDataValue(value)


def _unused(name: str, cells: np.ndarray) -> float:
    """Return a value for no data that no cell has; DataProblem when all are in use."""
    if cells.dtype.kind == "f":
        return float("nan")
    limits = np.iinfo(cells.dtype)
    for value in (limits.min if limits.min else limits.max, limits.max, 0):
        if not (cells == value).any():
            return float(value)
    free = np.setdiff1d(np.arange(256), cells)
    if not len(free):
        raise DataProblem(
            "{name} has cells without a value, and no number is left to mark them. Use another file in the catalogue.",
            name=name,
        )
    return float(free[0])
