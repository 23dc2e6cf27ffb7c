"""A relief in an array that tiles are read from, and the runs of both engines over it."""

import tempfile
import warnings
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

import numpy as np
from osgeo import gdal, osr

from tailings_plugin.basin.grid.blocks import BLOCK_SHAPE
from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.grid.relief import known_heights
from tailings_plugin.basin.paths.terrain import relief_terrain
from tailings_plugin.basin.routing.accumulation import accumulate, accumulate_area_km2
from tailings_plugin.basin.tiles import engine, tile_basins
from tailings_plugin.basin.tiles.drained import AREA, CELLS
from tailings_plugin.basin.tiles.engine import DIRECTIONS, flow_directions_in_tiles
from tailings_plugin.basin.tiles.job import Settings
from tailings_plugin.basin.tiles.plan import Plan
from tailings_plugin.basin.tiles.store import Store

NO_SETTINGS = Settings()


def crs(text):
    reference = osr.SpatialReference()
    reference.SetFromUserInput(text)
    return reference.ExportToWkt()


UTM = crs("EPSG:32643")
MOLLWEIDE = crs("+proj=moll +lon_0=0 +datum=WGS84 +units=m")
DEGREES = crs("EPSG:4326")


def utm_grid(shape):
    return Grid(shape[0], shape[1], 500_000.0, 4_700_000.0, 30.0, 30.0, UTM, False)


class ArrayTiles:
    """Heights of an array, as `source.ReliefTiles` has those of a file."""

    def __init__(self, heights, grid=None):
        self.heights, self.grid = heights, grid or utm_grid(heights.shape)
        self.dtype = heights.dtype.type
        self.reads = []

    def read(self, window):
        self.reads.append(window)
        return window.of(self.heights).copy()

    def identity(self):
        return {"heights": sha256(self.heights.tobytes()).hexdigest()}


class MemoryStore(Store):
    """Findings in a dict: hundreds of tiles of single cells are as many files otherwise."""

    def __init__(self, folder, settings):
        self.folder, self.found = folder, {}

    def has(self, number, kind):
        return (number, kind) in self.found

    def save(self, number, kind, **found):
        self.found[number, kind] = {name: np.array(value) for name, value in found.items()}

    def load(self, number, kind):
        return {name: value.copy() for name, value in self.found[number, kind].items()}

    def drop(self, number, kind):
        self.found.pop((number, kind), None)

    def size(self):
        return 0

    def clear(self):
        self.found.clear()


def in_tiles(source, shape, settings=NO_SETTINGS, folder=None, threads=1, **more):
    """Return codes, cells and km2 of a relief found in tiles of a shape, and the counts."""
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(folder or temporary)
        outputs = {name: str(place / f"{name}.tif") for name in (DIRECTIONS, CELLS, AREA)}
        counts = flow_directions_in_tiles(
            source, outputs, place / "tiles", settings, Plan(shape, threads), too_low=lambda *_: None, **more
        )
        assert not (place / "tiles").exists()
        rasters = [gdal.Open(path).ReadAsArray() for path in outputs.values()]
    return *rasters, counts


def in_memory(heights, grid=None, settings=NO_SETTINGS):
    """Return the same of the engine in memory."""
    grid = grid or utm_grid(heights.shape)
    terrain = relief_terrain(
        grid, heights, settings.sinks, settings.sea_level_m, settings.rivers, settings.burn_depth_m or 1.0
    )
    return terrain, accumulate(terrain.codes, grid), accumulate_area_km2(terrain.codes, grid)


def check_alike(heights, shape, grid=None, settings=NO_SETTINGS, threads=1, blocks=BLOCK_SHAPE):
    """Assert that both engines find the same, to the last bit; blocks: their shape within tiles."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of heights too low
        known = known_heights(heights)
    terrain, cells, area = in_memory(known, grid, settings)
    with patch.object(engine, "Store", MemoryStore), patch.object(tile_basins, "BLOCK_SHAPE", blocks):
        found = in_tiles(ArrayTiles(heights, grid), shape, settings, threads=threads)
    codes, tiled_cells, tiled_area, counts = found
    np.testing.assert_array_equal(codes, terrain.codes)
    np.testing.assert_array_equal(tiled_cells, cells)
    assert (tiled_area == area).all()
    flow = terrain.flow
    assert (counts.pits, counts.flat_cells, counts.raised_cells) == (
        flow.pits,
        flow.flat_cells,
        flow.raised_cells,
    )
    assert (counts.void_cells, counts.holes) == (flow.void_cells, flow.holes)
    assert counts.border_no_data_cells == flow.border_no_data_cells
    assert (counts.ends, counts.cells) == (np.count_nonzero(terrain.kinds), heights.size)
