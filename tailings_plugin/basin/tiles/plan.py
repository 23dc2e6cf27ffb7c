"""How large tiles may be in a budget of memory, and what they take on the disk."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...errors import DataProblem
from ..grid.blocks import thread_count
from ..grid.grid import Grid
from ..grid.memory import left_by_limits
from ..grid.raster_file import free_memory_bytes
from .store import made_with

# Sides of tiles, the best first: a cancel waits longer for larger ones, smaller ones have more cells along their sides,
# which are in memory all together. Multiples of the blocks of the files that are written.
SIDES = (1024, 2048, 4096, 512, 256)
# Best of all where every core can work on one: fewer levels span several tiles, which saves a few per cent at most.
ROOMY = 2048

# Measured (docs/hydrology.md), with room to spare: of a program that runs nothing else, with GDAL's blocks, and of a
# worker of Dask; of a cell of a tile that is worked on, for heights of four bytes; of a cell of a ring, while tiles
# are joined.
AT_REST, WORKER_AT_REST = 150_000_000, 250_000_000
CACHE = 32_000_000
PER_CELL, PER_CELL_FLOAT64 = 110, 140
PER_RING_CELL = 180

GB = 1e9


@dataclass(frozen=True)
class Plan:
    """Sides of tiles in cells, and how many are worked on at once."""

    shape: tuple[int, int]
    threads: int


def half_of_free() -> float:
    """Return half of the memory that is free, in bytes; without anybody knowing, one GB."""
    known = [each for each in (free_memory_bytes(), left_by_limits()) if each is not None]
    return min(known) / 2 if known else GB


def needed_bytes(grid: Grid, side: int, dtype: type, threads: int = 1) -> float:
    """Return what work on tiles of a side takes at most."""
    rows, columns = (min(side, size) for size in (grid.rows, grid.columns))
    tiles = -(-grid.rows // side) * -(-grid.columns // side)
    per_cell = PER_CELL if dtype == np.float32 else PER_CELL_FLOAT64
    ring_cells = 2 * (rows + columns) * tiles
    return AT_REST + threads * per_cell * rows * columns + PER_RING_CELL * ring_cells


def worker_bytes(shape: tuple[int, int], dtype: type, threads: int) -> float:
    """Return what a worker of a cluster takes that is at as many tiles at once as it has threads."""
    per_cell = PER_CELL if dtype == np.float32 else PER_CELL_FLOAT64
    return WORKER_AT_REST + threads * per_cell * shape[0] * shape[1]


def least_bytes(grid: Grid, dtype: type) -> float:
    """Return the least that work in tiles takes."""
    return min(needed_bytes(grid, side, dtype) for side in SIDES)


def plan(grid: Grid, dtype: type, budget: float, folder: Path | None = None) -> Plan:
    """Return the tiles for a budget in bytes; DataProblem when it does not suffice for one.

    folder: where the work will be kept; that of an earlier run goes on with tiles of its own size, where they fit.
    """
    sides = [ROOMY] if needed_bytes(grid, ROOMY, dtype, thread_count()) <= budget else []
    for side in (*_begun_with(folder), *sides, *SIDES):
        if needed_bytes(grid, side, dtype) <= budget:
            threads = thread_count()
            while needed_bytes(grid, side, dtype, threads) > budget:
                threads -= 1
            return Plan((side, side), threads)
    raise DataProblem(
        "{given:.2f} GB of memory are too few for one tile of this relief: with what must be known of all tiles it "
        "needs {needed:.2f} GB. Give more (MEMORY_GB), or use a coarser relief.",
        given=budget / GB,
        needed=least_bytes(grid, dtype) / GB,
    )


def _begun_with(folder: Path | None) -> list[int]:
    """Return the side of tiles that a folder holds findings of, if there are any."""
    found = made_with(folder) if folder else None
    return [side for side in SIDES if found and found["settings"].get("tile") == [side, side]]


def work_bytes(grid: Grid, cells: bool, area: bool) -> float:
    """Return what tiles take on the disk at most while the work goes on.

    That is labels, codes and tables of basins, later codes and, where they are wanted, counts of cells and areas.
    """
    return grid.cells * max(4.0, 1.0 + 4.0 * cells + 8.0 * area)


def output_bytes(grid: Grid, item_bytes: int) -> float:
    """Return what a raster takes at most, overviews and what compression may add included."""
    return grid.cells * item_bytes * 1.4


def check_disk(needed: Mapping[Path, float]) -> None:
    """Raise DataProblem when a folder has less room than the bytes that will be written there."""
    by_device: dict[int, tuple[Path, float]] = {}
    for folder, size in needed.items():
        place = folder
        while not place.is_dir() and place != place.parent:
            place = place.parent
        device = place.stat().st_dev
        by_device[device] = (place, size + by_device.get(device, (place, 0.0))[1])
    for place, size in by_device.values():
        free = shutil.disk_usage(place).free
        if size > free:
            raise DataProblem(
                "The work on tiles needs up to {needed:.1f} GB on the disk of {folder}, of which {free:.1f} GB are "
                "free. Make room, or write to another disk.",
                needed=size / GB,
                folder=place,
                free=free / GB,
            )
