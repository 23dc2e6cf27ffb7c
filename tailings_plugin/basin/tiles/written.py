"""Rasters written tile by tile: beside their place, read again, with overviews, and then moved there."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from threading import Event
from zlib import crc32

import numpy as np
from osgeo import gdal

from ...errors import DataProblem
from ..grid.blocks import Block, awaited, map_threads
from ..grid.grid import Grid
from ..grid.raster_file import gdal_exceptions
from ..grid.raster_written import create, gdal_type
from ..routing.directions import part_of
from .tiling import Tiling

# A raster no longer than this on either side is drawn at once.
NO_OVERVIEWS = 1024


@contextmanager
def block_cache(size: int) -> Iterator[None]:
    """Let GDAL keep no more than `size` bytes of blocks; afterwards it is as it was."""
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(min(size, before))
    try:
        yield
    finally:
        gdal.SetCacheMax(before)


class TiledRaster:
    """A GeoTIFF of one band that takes its place once it is complete; DataProblem when it cannot be written.

    One thread at a time may use it.
    """

    def __init__(self, path: str, grid: Grid, dtype: type, no_data: float, description: str):
        self.path, self.part = path, f"{path}.part.tif"
        self._sums: list[tuple[Block, int]] = []
        with self._written():
            kind = gdal_type(np.dtype(dtype))
            self._dataset = create(self.part, grid, kind, no_data, description)
            self._factors = overview_factors(grid.rows, grid.columns)
            if self._factors:
                # As of the raster itself: by default those of overviews are packed four times as long, to little use.
                gdal.SetThreadLocalConfigOption("ZLEVEL_OVERVIEW", "1")
                try:
                    self._dataset.BuildOverviews("NONE", self._factors)  # empty ones
                finally:
                    gdal.SetThreadLocalConfigOption("ZLEVEL_OVERVIEW", None)

    @contextmanager
    def _written(self) -> Iterator[None]:
        try:
            with gdal_exceptions():
                yield
        except RuntimeError as error:
            self.give_up()
            raise DataProblem("{path} cannot be written: {error}", path=self.path, error=error) from error

    def write(self, tile: Block, values: np.ndarray) -> None:
        """Write the values of a tile, and of every fourth, eighth .. cell of the raster to its overviews."""
        self._sums.append((tile, crc32(np.ascontiguousarray(values).tobytes())))
        with self._written():
            band = self._dataset.GetRasterBand(1)
            band.WriteArray(values, tile.col0, tile.row0)
            for number, factor in enumerate(self._factors):
                row, column = -(-tile.row0 // factor), -(-tile.col0 // factor)
                some = values[row * factor - tile.row0 :: factor, column * factor - tile.col0 :: factor]
                if some.size:
                    band.GetOverview(number).WriteArray(some, column, row)

    def finish(self, tick: Callable[[float], None]) -> None:
        """Read all tiles again."""
        with self._written():
            self._dataset.FlushCache()  # raises, where closing only prints
            self._dataset = None
            dataset = gdal.OpenEx(self.part, gdal.OF_RASTER)
            band = dataset.GetRasterBand(1)
            for number, (tile, wanted) in enumerate(self._sums):
                tick(number / len(self._sums))
                again = band.ReadAsArray(tile.col0, tile.row0, tile.shape[1], tile.shape[0])
                if crc32(again.tobytes()) != wanted:
                    raise RuntimeError(f"rows from {tile.row0 + 1} on are not as they were written")
            band = dataset = None

    def put_in_place(self) -> None:
        """Let the file take the place of what was there."""
        Path(self.part).replace(self.path)

    def give_up(self) -> None:
        """Remove what is written so far."""
        self._dataset = None
        Path(self.part).unlink(missing_ok=True)


def overview_factors(rows: int, columns: int) -> list[int]:
    """Return by how much overviews are coarser: from 4 on each by two, until one has no side longer than NO_OVERVIEWS.

    One of every second cell would be a fourth of the work of the raster itself, for a step that the eye does not miss.
    """
    factors = [4] if max(rows, columns) > NO_OVERVIEWS else []
    while factors and max(rows, columns) > NO_OVERVIEWS * factors[-1]:
        factors.append(2 * factors[-1])
    return factors


def write_tiles(
    tiling: Tiling,
    rasters: list[TiledRaster],
    values: Callable[[int], Iterable[np.ndarray]],
    tick: Callable[[float], None],
) -> None:
    """Write what `values` gives of each tile, one after the other, to rasters; none is left when it fails.

    Each raster has a thread of its own, which writes one tile while the values of the next are found.
    """
    try:
        with gdal_exceptions():
            _write_all(tiling, rasters, values, part_of(tick, 0.0, 0.8))
            _finish_all(rasters, part_of(tick, 0.8, 1.0))
        for raster in rasters:
            raster.put_in_place()
    except BaseException:
        for raster in rasters:
            raster.give_up()
        raise


def _write_all(
    tiling: Tiling,
    rasters: list[TiledRaster],
    values: Callable[[int], Iterable[np.ndarray]],
    tick: Callable[[float], None],
) -> None:
    with ExitStack() as threads:
        pools = [threads.enter_context(ThreadPoolExecutor(1)) for _ in rasters]
        under_way: dict[int, Future[None]] = {}
        for number, tile in enumerate(tiling.tiles):
            told = partial(tick, number / len(tiling))
            for place, part in zip(range(len(rasters)), values(number), strict=True):
                told()
                if place in under_way:
                    awaited(under_way[place], told)
                under_way[place] = pools[place].submit(rasters[place].write, tile, part)
        for future in under_way.values():
            awaited(future, partial(tick, 1.0))


def _finish_all(rasters: list[TiledRaster], tick: Callable[[float], None]) -> None:
    done, stop, failed = [0.0] * len(rasters), Event(), list[BaseException]()

    def finish(place: int) -> None:
        def told(fraction: float) -> None:
            done[place] = fraction
            if stop.is_set():
                raise _StoppedError

        try:
            rasters[place].finish(told)
        except BaseException as error:
            failed.append(error)
            stop.set()

    def watched(_: float) -> None:
        try:
            tick(sum(done) / len(done))
        except BaseException:
            stop.set()
            raise

    map_threads(finish, watched, range(len(rasters)), threads=len(rasters))
    if failed:
        raise failed[0]


class _StoppedError(Exception):
    """Another raster failed, or the run was given up."""
