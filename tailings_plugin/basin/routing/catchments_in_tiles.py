"""Catchments on directions of any size: flooded upstream tile by tile, the same as in memory.

First each tile that water may come from is looked at once: where what enters it over its sides goes, to an outlet or
out over a side again. That tells which outlet each cell along the sides drains to, after Barnes (2017), "Parallel
non-divergent flow accumulation for trillion cell digital elevation models on desktops or clusters",
Environ. Model. Softw. 92: 202-212. Then the tiles of the catchments are read once more, and their cells counted.
"""

from array import array
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from ...errors import DataProblem
from ..grid.d8 import COLUMN_STEP, NO_DATA, ROW_STEP
from ..grid.direction_tiles import DirectionTiles
from ..shapes.outline import LabelBorders
from .accumulation import area_numbers, area_unit_km2
from .catchment import Catchments, beside_no_data, followed, handed_down, spread, sum_by_label

Tick = Callable[[float], None]


@dataclass(frozen=True)
class CatchmentsInTiles(Catchments):
    """Catchments of which only the sides of cells between them are kept."""

    sides: LabelBorders

    def borders(self, place_of: np.ndarray) -> LabelBorders:
        """Return the sides between catchments, each by its place."""
        return self.sides.renumbered(np.append(place_of, -1))


def catchments_in_tiles(
    tiles: DirectionTiles, outlets: np.ndarray, tick: Tick = lambda fraction: None
) -> CatchmentsInTiles:
    """Return the catchments of the flat cells `outlets`, as `catchment.catchments` does in memory."""
    flood = _Flood(tiles, outlets)
    flood.look(lambda done: tick(0.4 * done))
    sides = _Sides(tiles)
    below, own = flood.count(sides, lambda done: tick(0.4 + 0.6 * done))
    total = handed_down(below, own)
    unit_km2 = area_unit_km2(tiles.grid)
    return CatchmentsInTiles(
        tiles.grid, below, total[:, 0] * unit_km2, total[:, 1], total[:, 2] == 0, sides.together()
    )


def drained_above(
    tiles: DirectionTiles, cells: np.ndarray, tick: Tick = lambda fraction: None
) -> tuple[np.ndarray, np.ndarray]:
    """Return how many cells, and km2, drain through flat cells that are all different and none on no-data (n,).

    The same numbers, to the last bit, as `accumulate` and `accumulate_area_km2` have there. Raises DataProblem when
    directions run in a circle through them.
    """
    flood = _Flood(tiles, cells)
    flood.look(lambda done: tick(0.4 * done))
    below, own = flood.count(None, lambda done: tick(0.4 + 0.6 * done))
    _refuse_circles(below, cells, tiles.grid.columns)
    total = handed_down(below, own)
    return total[:, 1], total[:, 0] * area_unit_km2(tiles.grid)


def _refuse_circles(below: np.ndarray, cells: np.ndarray, columns: int) -> None:
    endless = followed(below, np.zeros(len(below), np.int64)) >= 0
    if endless.any():
        row, column = divmod(int(cells[endless].min()), columns)
        raise DataProblem(
            "The flow directions run in a circle: {count:,} cells never reach an end, "
            "the first at row {row}, column {column} (from 0). Make them anew from the relief.",
            count=np.count_nonzero(endless),
            row=row,
            column=column,
        )


@dataclass
class _Seen:
    """What is known of a tile once it was looked at, and the cells of it whose water leaves it for an outlet.

    entries  (n,) flat cells beside the tile whose water enters it, ascending
    outlet   (n,) the outlet, from 1, that it comes to within the tile, 0 for none
    leaves   (n,) the flat cell over which it leaves the tile again, -1 where it does not
    """

    entries: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    outlet: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int32))
    leaves: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    looked: bool = False
    cells: list[np.ndarray] = field(default_factory=list)
    labels: list[np.ndarray] = field(default_factory=list)


class _Flood:
    def __init__(self, tiles: DirectionTiles, outlets: np.ndarray):
        self.tiles, self.outlets = tiles, outlets
        self.seen: dict[int, _Seen] = {}
        self.outlets_in = dict(tiles.by_tile(outlets))
        self._sorted = np.sort(outlets)

    def look(self, tick: Tick) -> None:
        """Find which cells along the sides of tiles drain to which outlet."""
        none = np.zeros(0, np.int64), np.zeros(0, np.int32)
        waiting = {number: [none] for number in self.outlets_in}
        while waiting:
            tick(len(self.seen) / (len(self.seen) + len(waiting)))
            number, parts = waiting.popitem()
            cells = np.concatenate([each for each, _ in parts])
            labels = np.concatenate([each for _, each in parts])
            for other, some, their in self._enter(number, cells, labels):
                waiting.setdefault(other, []).append((some, their))

    def _enter(
        self, number: int, cells: np.ndarray, labels: np.ndarray
    ) -> list[tuple[int, np.ndarray, np.ndarray]]:
        """Take in cells of a tile that leave it for outlets; return those around it that now do so, by tile."""
        seen = self.seen.setdefault(number, _Seen())
        found, known = [], []
        if not seen.looked:
            self._look_at(number, seen)
            found.append(seen.entries[seen.outlet > 0])
            known.append(seen.outlet[seen.outlet > 0])
        if len(cells):
            seen.cells.append(cells)
            seen.labels.append(labels)
            order = np.argsort(cells)
            place = np.minimum(np.searchsorted(cells[order], seen.leaves), len(cells) - 1)
            hit = cells[order][place] == seen.leaves
            found.append(seen.entries[hit])
            known.append(labels[order][place[hit]])
        entries, label = np.concatenate(found), np.concatenate(known)
        return [(other, entries[at], label[at]) for other, at in self.tiles.by_tile(entries)]

    def _look_at(self, number: int, seen: _Seen) -> None:
        """Find where what enters a tile goes."""
        padded = self.tiles.padded(number)
        beside, target = entering(padded)
        entries = self.tiles.in_raster(number, beside)
        # An outlet beside the tile has a catchment of its own.
        at = np.minimum(np.searchsorted(self._sorted, entries), len(self._sorted) - 1)
        free = self._sorted[at] != entries
        entries, target = entries[free], target[free]
        places = self.outlets_in.get(number, np.zeros(0, np.int64))
        own = self.tiles.in_tile(number, self.outlets[places])
        outlet, leaves = follow_inside(padded, target, own, places + 1)
        order = np.argsort(entries)
        on = leaves >= 0
        leaves[on] = self.tiles.in_raster(number, leaves[on])
        seen.entries, seen.outlet, seen.leaves = entries[order], outlet[order], leaves[order]
        seen.looked = True

    def count(self, sides: "_Sides | None", tick: Tick) -> tuple[np.ndarray, np.ndarray]:
        """Return the outlet below each, and (n, 3) what each has of its own: area in units, cells, open cells."""
        tiles, grid = self.tiles, self.tiles.grid
        unit_km2 = area_unit_km2(grid)
        total = np.zeros((len(self.outlets) + 1, 3), np.int64)
        below = np.full(len(self.outlets), -1, np.int64)
        after, off = tiles.after(self.outlets, tiles.codes_at(self.outlets))
        asked = np.flatnonzero(~off & (after != self.outlets))
        below_in = {number: asked[at] for number, at in tiles.by_tile(after[asked])}
        for done, number in enumerate(sorted(self.seen)):
            tick(done / len(self.seen))
            tile, padded = tiles.tiles[number], tiles.padded(number)
            label = self._labels(number, padded)
            flat = label[1:-1, 1:-1].reshape(-1)
            areas = area_numbers(grid.areas_km2(tile.row0, tile.row1, tile.col0, tile.col1), unit_km2)
            total[:, 0] += sum_by_label(flat, np.broadcast_to(areas, tile.shape).reshape(-1), len(total))
            total[:, 1] += np.bincount(flat, minlength=len(total))
            total[:, 2] += np.bincount(label[1:-1, 1:-1][beside_no_data(padded)], minlength=len(total))
            places = below_in.get(number)
            if places is not None:
                below[places] = label.reshape(-1)[tiles.in_tile(number, after[places])].astype(np.int64) - 1
            if sides is not None:
                sides.add(number, label[1:-1, 1:-1])
        return below, total[1:]

    def _labels(self, number: int, padded: np.ndarray) -> np.ndarray:
        """Return the outlet, from 1, of each cell of a padded tile, 0 where there is none and around the tile."""
        inner = np.full_like(padded, NO_DATA)
        inner[1:-1, 1:-1] = padded[1:-1, 1:-1]
        seen, places = self.seen[number], self.outlets_in.get(number, np.zeros(0, np.int64))
        leaving = np.concatenate([np.zeros(0, np.int64), *seen.cells])
        cells = self.tiles.in_tile(number, np.concatenate([leaving, self.outlets[places]]))
        labels = np.concatenate([np.zeros(0, np.int64), *seen.labels, places + 1])
        return spread(inner, cells, labels).reshape(padded.shape)


def entering(padded: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the flat cells around a padded tile whose water enters it, and the cells of the tile that take it."""
    rows, columns = padded.shape
    across, down = np.arange(columns), np.arange(1, rows - 1)
    row = np.concatenate([np.zeros_like(across), np.full_like(across, rows - 1), down, down])
    column = np.concatenate([across, across, np.zeros_like(down), np.full_like(down, columns - 1)])
    code = padded[row, column]
    to_row, to_column = row + ROW_STEP[code], column + COLUMN_STEP[code]
    inside = (to_row > 0) & (to_row < rows - 1) & (to_column > 0) & (to_column < columns - 1)
    beside, target = (row * columns + column)[inside], (to_row * columns + to_column)[inside]
    taken = padded.reshape(-1)[target] != NO_DATA
    return beside[taken], target[taken]


def follow_inside(
    padded: np.ndarray, starts: np.ndarray, outlets: np.ndarray, labels: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Follow water in a padded tile from flat cells `starts`; return the label of the outlet it comes to, 0 for none.

    And the last cell of the tile where it leaves it, else -1. One cell after the other, each once.
    """
    columns = padded.shape[1]
    owner = np.where(padded == NO_DATA, -1, 0).astype(np.int32)
    owner[[0, -1]] = owner[:, [0, -1]] = -2
    owner.reshape(-1)[outlets] = -2 - labels
    owners = array("i", owner.tobytes())
    codes, step = padded.tobytes(), (ROW_STEP * columns + COLUMN_STEP).tolist()
    outlet, leaves = np.zeros(len(starts), np.int32), np.full(len(starts), -1, np.int64)
    for place, cell in enumerate(starts.tolist()):
        last, mark = cell, place + 1
        while not owners[cell]:
            owners[cell] = mark
            last = cell
            cell += step[codes[cell]]
        met = owners[cell]
        if met < -2:
            outlet[place] = -2 - met
        elif met == -2:
            leaves[place] = last
        elif 0 < met < mark:
            outlet[place], leaves[place] = outlet[met - 1], leaves[met - 1]
    return outlet, leaves


class _Sides:
    """The sides between cells of different labels, gathered tile by tile."""

    def __init__(self, tiles: DirectionTiles):
        self.tiles = tiles
        self.across = tiles.grid.columns + 1
        self._flat: list[tuple[np.ndarray, ...]] = []
        self._upright: list[tuple[np.ndarray, ...]] = []
        self._lines: dict[int, tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]] = {}

    def add(self, number: int, label: np.ndarray) -> None:
        """Take in a tile's labels (rows, columns), 0 where there is none."""
        label = label.astype(np.int64) - 1
        tile = self.tiles.tiles[number]
        self._lay(tile.row0 + 1, tile.col0, label[:-1], label[1:])
        self._stand(tile.row0, tile.col0 + 1, label[:, :-1], label[:, 1:])
        self._lines[number] = label[0].copy(), label[-1].copy(), label[:, 0].copy(), label[:, -1].copy()

    def _lay(self, row: int, column: int, above: np.ndarray, under: np.ndarray) -> None:
        """Note sides that lie between rows, the first of them above `row`."""
        at = np.nonzero(above != under)
        self._flat.append(((at[0] + row) * self.across + at[1] + column, above[at], under[at]))

    def _stand(self, row: int, column: int, left: np.ndarray, right: np.ndarray) -> None:
        """Note sides that stand between columns, the first of them left of `column`."""
        at = np.nonzero(left != right)
        self._upright.append(((at[0] + row) * self.across + at[1] + column, left[at], right[at]))

    def together(self) -> LabelBorders:
        """Return all sides, in the order in which those of labels in memory come."""
        per_row = self.tiles.blocks.per_row
        for number, (north, south, west, east) in self._lines.items():
            tile = self.tiles.tiles[number]
            column = number % per_row
            beside = {
                "above": self._lines.get(number - per_row),
                "under": self._lines.get(number + per_row),
                "left": self._lines.get(number - 1) if column else None,
                "right": self._lines.get(number + 1) if column < per_row - 1 else None,
            }
            above, left = beside["above"], beside["left"]
            self._lay(
                tile.row0,
                tile.col0,
                (np.full_like(north, -1) if above is None else above[1])[None],
                north[None],
            )
            self._stand(
                tile.row0,
                tile.col0,
                (np.full_like(west, -1) if left is None else left[3])[:, None],
                west[:, None],
            )
            # Sides to a tile that has labels are noted there.
            if beside["under"] is None:
                self._lay(tile.row1, tile.col0, south[None], np.full_like(south, -1)[None])
            if beside["right"] is None:
                self._stand(tile.row0, tile.col1, east[:, None], np.full_like(east, -1)[:, None])
        return LabelBorders.of_sides(self.across, _in_order(self._flat), _in_order(self._upright))


def _in_order(parts: list[tuple[np.ndarray, ...]]) -> tuple[np.ndarray, ...]:
    none = (np.zeros(0, np.int64),) * 3
    corner, first, second = (np.concatenate(each) for each in zip(none, *parts, strict=True))
    order = np.argsort(corner, kind="stable")
    return corner[order], first[order], second[order]
