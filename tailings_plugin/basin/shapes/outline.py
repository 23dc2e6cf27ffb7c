"""Outlines of areas of cells as valid polygons that follow the cells' sides."""

import struct
from collections.abc import Sequence
from copy import copy

import numpy as np

from ..grid.grid import Grid
from .polygons import Edges, locate

Polygon = list[np.ndarray]  # outer ring first, then holes; closed, (n, 2)

_WKB_POLYGON, _WKB_MULTIPOLYGON = 3, 6


def cells_outline(grid: Grid, rows: np.ndarray, columns: np.ndarray) -> list[Polygon]:
    """Return the polygons, in the grid's CRS, around the cells rows, columns (n,) of a grid; [] around none.

    Cells that touch at a corner only lie in different polygons, so that each is valid. Serves zones of the
    consequence room; outlines of catchments are drawn many at a time by `LabelBorders`.
    """
    if not len(rows):
        return []
    row0, column0 = int(rows.min()), int(columns.min())
    labels = np.full((int(rows.max()) - row0 + 1, int(columns.max()) - column0 + 1), -1, dtype=np.int8)
    labels[rows - row0, columns - column0] = 0
    polygons, shift = LabelBorders(labels).around(0, 1), np.array([row0, column0])
    # Placed by the whole grid, so that outlines side by side share their corners to the last digit.
    return on_the_map(grid, [[ring + shift for ring in polygon] for polygon in polygons])


def on_the_map(grid: Grid, polygons: Sequence[Polygon]) -> list[Polygon]:
    """Return polygons given by corners of cells (row, column) in the grid's CRS."""
    corner, size = np.array([grid.left, grid.top]), np.array([grid.cell_width, -grid.cell_height])
    return [[corner + ring[:, ::-1] * size for ring in polygon] for polygon in polygons]


def multi_polygon_wkb(polygons: Sequence[Polygon]) -> bytes:
    """Return polygons as one multi-polygon in the well-known binary form every library reads."""
    parts = [struct.pack("<BII", 1, _WKB_MULTIPOLYGON, len(polygons))]
    for polygon in polygons:
        parts.append(struct.pack("<BII", 1, _WKB_POLYGON, len(polygon)))
        for ring in polygon:
            parts += [struct.pack("<I", len(ring)), np.asarray(ring, "<f8").tobytes()]
    return b"".join(parts)


Sides = tuple[np.ndarray, ...]


class LabelBorders:
    """The sides between cells of different labels, from which the outline of any range of labels is drawn.

    `labels` (rows, columns) are whole numbers from 0, and -1 for cells that belong to nothing. A side is
    directed so that the cell of its first label lies to the left; corners are numbered row by row.
    """

    def __init__(self, labels: np.ndarray):
        rows, columns = labels.shape
        padded = np.full((rows + 2, columns + 2), -1, dtype=labels.dtype)
        padded[1:-1, 1:-1] = labels
        across = columns + 1
        above, under = padded[:-1, 1:-1], padded[1:, 1:-1]
        row, column = np.nonzero(above != under)
        left, right = padded[1:-1, :-1], padded[1:-1, 1:]
        row2, column2 = np.nonzero(left != right)
        self._take(
            across,
            (row * across + column, above[row, column], under[row, column]),
            (row2 * across + column2, left[row2, column2], right[row2, column2]),
        )

    def _take(self, across: int, flat: Sides, upright: Sides) -> None:
        self.across = across
        # Eastward along the bottom of the cell above; northward along the right of the cell to the left.
        self.start = np.concatenate([flat[0], upright[0] + across])
        self.end = np.concatenate([flat[0] + 1, upright[0]])
        self.first = np.concatenate([flat[1], upright[1]])
        self.second = np.concatenate([flat[2], upright[2]])

    @classmethod
    def of_sides(cls, across: int, flat: Sides, upright: Sides) -> "LabelBorders":
        """Return the sides told: the corner in the north-west of each, and the labels on both sides, by corner.

        `across`: corners of a row. flat: sides between rows, with the labels above and under; upright: between
        columns, with those to the left and to the right.
        """
        borders = cls.__new__(cls)
        borders._take(across, flat, upright)
        return borders

    def renumbered(self, numbers: np.ndarray) -> "LabelBorders":
        """Return the same sides with other labels; the last of `numbers` stands for -1."""
        borders = copy(self)
        borders.first, borders.second = numbers[self.first], numbers[self.second]
        return borders

    def around(self, label: int, count: int) -> list[Polygon]:
        """Return the polygons around all cells labelled `label` .. `label + count - 1`: (row, column)s.

        Cells that touch at a corner only lie in different polygons; no ring touches itself.
        """
        inside = (self.first >= label) & (self.first < label + count)
        other = (self.second >= label) & (self.second < label + count)
        wanted = inside != other
        flip = other[wanted]
        start = np.where(flip, self.end[wanted], self.start[wanted])
        end = np.where(flip, self.start[wanted], self.end[wanted])
        rings = []
        for ring in _chains(start, end, self.across):
            rings += _split_where_it_touches_itself(ring)
        return _polygons(*_closed_rings(rings, self.across))


def _chains(start: np.ndarray, end: np.ndarray, across: int) -> list[list[int]]:
    """Join directed sides to rings of corners, keeping to the same cell where two cells meet at a corner."""
    order = np.argsort(start, kind="stable")
    first = np.searchsorted(start[order], end)
    follow = order[first]
    second = order[np.minimum(first + 1, len(order) - 1)]
    double = (start[second] == end) & (second != follow)
    way = end - start
    # A left turn: east to north, north to west, west to south, south to east (numbers as steps of corners).
    left_of = {1: -across, -across: -1, -1: across, across: 1}
    left = np.array([left_of[step] for step in way.tolist()], dtype=way.dtype)
    follow = np.where(double & (way[second] == left), second, follow)
    following, corner = follow.tolist(), start.tolist()
    seen = [False] * len(corner)
    rings = []
    for side in range(len(corner)):
        if seen[side]:
            continue
        ring = []
        while not seen[side]:
            seen[side] = True
            ring.append(corner[side])
            side = following[side]
        rings.append(ring)
    return rings


def _split_where_it_touches_itself(ring: list[int]) -> list[list[int]]:
    """Return simple rings: a ring that comes back to a corner is cut there."""
    if len(set(ring)) == len(ring):
        return [ring]
    rings: list[list[int]] = []
    path: list[int] = []
    place: dict[int, int] = {}
    for corner in ring:
        if corner in place:
            begin = place[corner]
            rings.append(path[begin:])
            for passed in path[begin + 1 :]:
                del place[passed]
            del path[begin + 1 :]
        else:
            place[corner] = len(path)
            path.append(corner)
    return [*rings, path]


def _closed_rings(rings: list[list[int]], across: int) -> tuple[np.ndarray, np.ndarray]:
    """Return rings as (row, column)s without the corners at which they go straight on, the first one again last.

    One ring behind the other (n, 2), and where each begins (rings + 1,): there may be many small ones.
    """
    corner = np.concatenate([np.zeros(0, np.int64), *rings]).astype(np.int64)
    begin = np.cumsum([0, *map(len, rings)])
    step = np.append(corner[1:], 0) - corner
    step[begin[1:] - 1] = corner[begin[:-1]] - corner[begin[1:] - 1]
    before = np.concatenate([[0], step[:-1]])
    before[begin[:-1]] = step[begin[1:] - 1]
    turns = step != before
    kept = corner[turns]
    first = np.concatenate([[0], np.cumsum(turns)])[begin]
    closed = np.insert(kept, first[1:], kept[first[:-1]])
    return np.column_stack(np.divmod(closed, across)), first + np.arange(len(first))


def _polygons(corners: np.ndarray, begin: np.ndarray) -> list[Polygon]:
    """Sort rings into polygons: outer rings run counter-clockwise, each hole belongs to the one around it."""
    rings = [corners[i:j] for i, j in zip(begin[:-1].tolist(), begin[1:].tolist(), strict=True)]
    areas = _areas(corners, begin)
    outer, holes = np.flatnonzero(areas > 0), np.flatnonzero(areas < 0)
    polygons = [[rings[place]] for place in outer]
    if len(outer) == 1:
        polygons[0] += [rings[place] for place in holes]
        return polygons
    if not len(holes):
        return polygons
    inside = _points_left_of_first_sides(corners, begin[:-1][holes])
    edges = Edges.from_rings((number, rings[place][:-1]) for number, place in enumerate(outer))
    number, holders = locate(edges, inside[:, 0], inside[:, 1])
    for place, holder in zip(holes, (holders[n] for n in number), strict=True):
        smallest = min(holder, key=lambda polygon: areas[outer[polygon]])
        polygons[smallest].append(rings[place])
    return polygons


def _areas(corners: np.ndarray, begin: np.ndarray) -> np.ndarray:
    """Return twice the area of each closed ring of (row, column)s, positive when it runs counter-clockwise."""
    row, column = corners.T
    cross = np.append(row[:-1] * column[1:] - row[1:] * column[:-1], 0)
    cross[begin[1:] - 1] = 0  # from one ring to the next
    return np.add.reduceat(cross, begin[:-1]) if len(cross) > 1 else cross[:0]


def _points_left_of_first_sides(corners: np.ndarray, begin: np.ndarray) -> np.ndarray:
    """Return (row, column) of the middle of the cell to the left of a ring's first side, near its start."""
    down, right = np.sign(corners[begin + 1] - corners[begin]).T
    return corners[begin] + 0.5 * np.column_stack([down - right, right + down])
