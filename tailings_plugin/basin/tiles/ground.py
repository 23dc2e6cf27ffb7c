"""The relief as water meets it, tile by tile: rivers cut in, holes crossed, lakes, sinks and the sea marked."""

from dataclasses import dataclass

import numpy as np

from ...errors import DataProblem
from ..grid.blocks import Block
from ..grid.d8 import OFFSETS
from ..grid.relief import drop_too_low
from ..paths.ends import SEA, Sink, cells_in_polygon, cells_within
from .job import Job, Tick
from .pieces import Pieces, Wanted, join, pieces_in
from .whole import Whole, cell_of, whole_of

# Of each tile: its pieces as `look` finds them, and what `join_up` tells it of them.
PIECES, TOLD = "pieces", "told"


@dataclass(frozen=True)
class Seen:
    """Heights too low to be any and the lowest of them, and the counts of no-data cells as FlowDirections has them."""

    low: int
    lowest: float
    void_cells: int
    holes: int
    border_no_data_cells: int


def look(job: Job, number: int) -> None:
    """Find the pieces of a tile, of each of the masks, and keep what other tiles need to know of them."""
    whole = whole_of(job)
    tile = job.tiling.tiles[number]
    window, inner = job.tiling.read_around(number)
    heights = job.source.read(window)
    own_part = (slice(tile.row0 - window.row0, tile.row1 - window.row0),
                slice(tile.col0 - window.col0, tile.col1 - window.col0))  # fmt: skip
    count, lowest = drop_too_low(heights[own_part])
    drop_too_low(heights)
    own = heights[own_part].copy()
    found: dict[str, object] = {"low": count, "lowest": lowest}
    for name, wanted in whole.masks:
        pieces = pieces_in(wanted, own)
        found[f"{name}_ring"] = pieces.ring(tile.shape)
        found[f"{name}_at_edge"] = _at_edge(job, pieces, tile)
        if name == "void":
            padded = np.full((tile.shape[0] + 2, tile.shape[1] + 2), np.nan, heights.dtype)
            whole.burn(heights, window)
            padded[inner] = heights
            found["void_lowest"] = _lowest_beside(padded, pieces)
            found["void_cells"] = np.bincount(pieces.piece, minlength=pieces.count)
        elif name != "sea":
            found[f"{name}_seed"] = _with_seed(job, pieces, tile, int(name.removeprefix("lake")))
    job.store.save(number, PIECES, **found)


def _at_edge(job: Job, pieces: Pieces, tile: Block) -> np.ndarray:
    grid = job.source.grid
    row, column = np.divmod(pieces.cells, tile.shape[1])
    row, column = row + tile.row0, column + tile.col0
    edge = (row == 0) | (row == grid.rows - 1) | (column == 0) | (column == grid.columns - 1)
    reaches = np.zeros(pieces.count, bool)
    reaches[pieces.piece[edge]] = True
    return reaches


def _with_seed(job: Job, pieces: Pieces, tile: Block, sink: int) -> np.ndarray:
    """Return which of the pieces holds the cell of a lake's point."""
    holds = np.zeros(pieces.count, bool)
    point = job.settings.sinks[sink].point
    own = None if point is None else cell_of(job.source.grid, point)
    if own is not None and tile.row0 <= own[0] < tile.row1 and tile.col0 <= own[1] < tile.col1:
        cell = (own[0] - tile.row0) * tile.shape[1] + own[1] - tile.col0
        holds[pieces.piece[pieces.cells == cell]] = True
    return holds


def join_up(job: Job, tick: Tick) -> Seen:
    """Tell each tile its holes from the end of the relief, and the sea and lakes from other cells of their heights."""
    store, tiling = job.store, job.tiling
    found = []
    for number in range(len(tiling)):
        tick(0.5 * number / len(tiling))
        found.append(store.load(number, PIECES))
    told: list[dict[str, np.ndarray]] = [{} for _ in found]
    counted = {}
    for name, _ in whole_of(job).masks:
        which = "seed" if name.startswith("lake") else "at_edge"
        those = [each[f"{name}_{which}"] for each in found]
        whole = join(tiling, [each[f"{name}_ring"] for each in found], [len(each) for each in those])
        size = 1 + max((int(each.max()) for each in whole if len(each)), default=-1)
        reached = np.zeros(size, bool)
        for roots, reaches in zip(whole, those, strict=True):
            reached[roots[reaches]] = True
        if name == "void":
            counted = _see_holes(job, found, whole, reached, told)
        else:
            for tell, roots in zip(told, whole, strict=True):
                if reached[roots].any():
                    tell[name] = reached[roots]
    for number, tell in enumerate(told):
        tick(0.5 + 0.5 * number / len(tiling))
        if tell:
            store.save(number, TOLD, **tell)
    low, lowest = sum(int(each["low"]) for each in found), min(float(each["lowest"]) for each in found)
    return Seen(low=low, lowest=lowest, **counted)


def _see_holes(
    job: Job,
    found: list[dict[str, np.ndarray]],
    whole: list[np.ndarray],
    open_ones: np.ndarray,
    told: list[dict[str, np.ndarray]],
) -> dict[str, int]:
    """Tell tiles at what height water crosses their pieces of no-data and those around them; return what is counted."""
    source, tiling = job.source, job.tiling
    lowest: np.ndarray = np.full(len(open_ones), np.inf, source.dtype)
    cells = np.zeros(len(open_ones), np.int64)
    for roots, each in zip(whole, found, strict=True):
        np.minimum.at(lowest, roots, each["void_lowest"])
        np.add.at(cells, roots, each["void_cells"])
    is_hole = ~open_ones & (cells > 0)
    lowest[~is_hole] = np.nan
    void_cells, border = int(cells[is_hole].sum()), int(cells[open_ones].sum())
    if border + void_cells == source.grid.cells:
        raise DataProblem(
            "Relief {path}: there is no height in it, only no-data. "
            "Choose a raster (or a window of it) that has heights.",
            path=source.identity().get("path", ""),
        )
    fills = [lowest[roots] for roots in whole]
    rings = [
        np.concatenate([[np.nan], fill]).astype(source.dtype)[each["void_ring"]]
        for fill, each in zip(fills, found, strict=True)
    ]
    for number, tell in enumerate(told):
        _, home, place = tiling.rim(number)
        around = tiling.along_rim(home, place, rings.__getitem__, np.dtype(source.dtype))
        if is_hole[whole[number]].any() or not np.isnan(around).all():
            tell["fill"], tell["fill_around"] = fills[number], around
    return {"void_cells": void_cells, "holes": int(is_hole.sum()), "border_no_data_cells": border}


def tile_of(job: Job, number: int) -> tuple[np.ndarray, np.ndarray]:
    """Return a tile's heights with its rim (holes crossed, +inf where there is no relief) and its kinds of ends."""
    whole = whole_of(job)
    told = job.store.load(number, TOLD) if job.store.has(number, TOLD) else {}
    tile = job.tiling.tiles[number]
    window, inner = job.tiling.read_around(number)
    heights = whole.read(window)
    padded = np.full((tile.shape[0] + 2, tile.shape[1] + 2), np.nan, heights.dtype)
    padded[inner] = heights
    own = padded[1:-1, 1:-1].copy()
    kinds = _kinds(job, whole, tile, own, told)
    whole.burn(heights, window)
    padded[inner] = heights
    if "fill" in told:
        holes = pieces_in(np.isnan, own)
        padded[1:-1, 1:-1].flat[holes.cells] = told["fill"][holes.piece]
        cells = job.tiling.rim(number)[0]
        flat = padded.reshape(-1)
        flat[cells] = np.where(np.isnan(flat[cells]), told["fill_around"], flat[cells])
    padded[np.isnan(padded)] = np.inf
    return padded, kinds


def _kinds(job: Job, whole: Whole, tile: Block, own: np.ndarray, told: dict[str, np.ndarray]) -> np.ndarray:
    """Return the kinds of ends (uint8) of a tile, as `mark_ends` and `mark_sea` find them."""
    grid = job.source.grid
    kinds = np.zeros(tile.shape, np.uint8)
    flat = kinds.reshape(-1)
    wanted = dict(whole.masks)
    for place, sink in enumerate(job.settings.sinks):
        if sink.point is None:
            flat[_in_polygon(job, whole, place, sink, tile)] = sink.kind
            continue
        cell = cell_of(grid, sink.point)
        if cell is not None and tile.row0 <= cell[0] < tile.row1 and tile.col0 <= cell[1] < tile.col1:
            kinds[cell[0] - tile.row0, cell[1] - tile.col0] = sink.kind
        if sink.radius_km > 0:
            flat[cells_within(grid, *sink.point, sink.radius_km * 1000.0, tile)] = sink.kind
        if f"lake{place}" in told:
            flat[_marked_cells(wanted[f"lake{place}"], told[f"lake{place}"], own)] = sink.kind
    if "sea" in told:
        sea = _marked_cells(wanted["sea"], told["sea"], own)
        flat[sea[flat[sea] == 0]] = SEA
    return kinds


def _in_polygon(job: Job, whole: Whole, place: int, sink: Sink, tile: Block) -> np.ndarray:
    grid = job.source.grid
    if place in whole.small:
        cell = whole.small[place]
        row, column = divmod(cell, grid.columns)
        inside = cell >= 0 and tile.row0 <= row < tile.row1 and tile.col0 <= column < tile.col1
        own = [(row - tile.row0) * tile.shape[1] + column - tile.col0] if inside else []
        return np.array(own, np.int64)
    low, high = whole.boxes[place]
    window = grid.window(tile.row0, tile.row1, tile.col0, tile.col1)
    if low[0] > window.right or high[0] < window.left or low[1] > window.top or high[1] < window.bottom:
        return np.zeros(0, np.int64)
    return cells_in_polygon(grid, sink, tile)


def _marked_cells(wanted: Wanted, marked: np.ndarray, own: np.ndarray) -> np.ndarray:
    pieces = pieces_in(wanted, own)
    return pieces.cells[marked[pieces.piece]]


def _lowest_beside(padded: np.ndarray, pieces: Pieces) -> np.ndarray:
    """Return the lowest height beside each piece of no-data, infinite where there is none."""
    columns = padded.shape[1] - 2
    row, column = np.divmod(pieces.cells, columns)
    cell = (row + 1) * padded.shape[1] + column + 1
    flat = padded.reshape(-1)
    beside = np.full(len(cell), np.inf, padded.dtype)
    for _, down, right in OFFSETS:
        np.fmin(beside, flat.take(cell + (down * padded.shape[1] + right)), out=beside)
    lowest = np.full(pieces.count, np.inf, padded.dtype)
    known = np.isfinite(beside)
    np.minimum.at(lowest, pieces.piece[known], beside[known])
    return lowest
