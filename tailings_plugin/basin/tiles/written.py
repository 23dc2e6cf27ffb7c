"""Rasters written tile by tile: beside their place, read again, with overviews, and then moved there."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32

import numpy as np
from osgeo import gdal

from ...errors import DataProblem
from ..grid.blocks import Block
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
    """A GeoTIFF of one band that takes its place once it is complete; DataProblem when it cannot be written."""

    def __init__(self, path: str, grid: Grid, dtype: type, no_data: float, description: str):
        self.path, self.part = path, f"{path}.part.tif"
        self._sums: list[tuple[Block, int]] = []
        with self._written():
            kind = gdal_type(np.dtype(dtype))
            self._dataset = create(self.part, grid, kind, no_data, description)

    @contextmanager
    def _written(self) -> Iterator[None]:
        try:
            with gdal_exceptions():
                yield
        except RuntimeError as error:
            self.give_up()
            raise DataProblem("{path} cannot be written: {error}", path=self.path, error=error) from error

    def write(self, tile: Block, values: np.ndarray) -> None:
        """Write the values of a tile."""
        self._sums.append((tile, crc32(np.ascontiguousarray(values).tobytes())))
        with self._written():
            self._dataset.GetRasterBand(1).WriteArray(values, tile.col0, tile.row0)

    def finish(self, tick: Callable[[float], None]) -> None:
        """Read all tiles again, and add overviews."""
        with self._written():
            self._dataset.FlushCache()  # raises, where closing only prints
            self._dataset = None
            dataset = gdal.OpenEx(self.part, gdal.OF_RASTER | gdal.OF_UPDATE)
            band = dataset.GetRasterBand(1)
            for number, (tile, wanted) in enumerate(self._sums):
                tick(0.6 * number / len(self._sums))
                again = band.ReadAsArray(tile.col0, tile.row0, tile.shape[1], tile.shape[0])
                if crc32(again.tobytes()) != wanted:
                    raise RuntimeError(f"rows from {tile.row0 + 1} on are not as they were written")
            factors = overview_factors(dataset.RasterYSize, dataset.RasterXSize)
            if factors:
                cancelled: list[BaseException] = []

                def told(done: float, *_: object) -> int:
                    try:
                        tick(0.6 + 0.4 * done)
                    except BaseException as error:
                        cancelled.append(error)
                        return 0
                    return 1

                # As of the raster itself: by default those of overviews are packed four times as long, to little use.
                gdal.SetThreadLocalConfigOption("ZLEVEL_OVERVIEW", "1")
                try:
                    dataset.BuildOverviews("NEAREST", factors, told)
                except RuntimeError:
                    if not cancelled:
                        raise
                finally:
                    gdal.SetThreadLocalConfigOption("ZLEVEL_OVERVIEW", None)
                if cancelled:
                    raise cancelled[0]
            dataset.FlushCache()
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
    """Write what `values` gives of each tile, one after the other, to rasters; none is left when it fails."""
    try:
        for number, tile in enumerate(tiling.tiles):
            for raster, part in zip(rasters, values(number), strict=True):
                tick(0.6 * number / len(tiling))
                raster.write(tile, part)
        for place, raster in enumerate(rasters):
            share = 0.4 / len(rasters)
            raster.finish(part_of(tick, 0.6 + share * place, 0.6 + share * (place + 1)))
        for raster in rasters:
            raster.put_in_place()
    except BaseException:
        for raster in rasters:
            raster.give_up()
        raise
