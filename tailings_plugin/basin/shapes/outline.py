"""Outlines of areas of cells as valid polygons that follow the cells' sides."""

import numpy as np

from .polygons import Edges, locate

Polygon = list[np.ndarray]  # outer ring first, then holes; closed, (n, 2)


class LabelBorders:
    """The sides between cells of different labels, from which the outline of any range of labels is drawn.

    `labels` (rows, columns) are whole numbers from 0, and -1 for cells that belong to nothing. A side is
    directed so that the cell of its first label lies to the left; corners are numbered row by row.
    """

    def __init__(self, labels: np.ndarray):
        rows, columns = labels.shape
        padded = np.full((rows + 2, columns + 2), -1, dtype=labels.dtype)
        padded[1:-1, 1:-1] = labels
        self.across = columns + 1
        above, under = padded[:-1, 1:-1], padded[1:, 1:-1]
        row, column = np.nonzero(above != under)
        corner = row * self.across + column
        left, right = padded[1:-1, :-1], padded[1:-1, 1:]
        row2, column2 = np.nonzero(left != right)
        corner2 = row2 * self.across + column2
        # Eastward along the bottom of the cell above; northward along the right of the cell to the left.
        self.start = np.concatenate([corner, corner2 + self.across])
        self.end = np.concatenate([corner + 1, corner2])
        self.first = np.concatenate([above[row, column], left[row2, column2]])
        self.second = np.concatenate([under[row, column], right[row2, column2]])

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
        corners = [np.column_stack(np.divmod(np.array(ring), self.across)) for ring in rings]
        return _polygons([_without_straight_corners(ring) for ring in corners])


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
    rings, path, place = [], [], {}
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


def _without_straight_corners(ring: np.ndarray) -> np.ndarray:
    """Return the closed ring without the corners at which it goes straight on."""
    turns = np.roll(ring, -1, axis=0) - ring != ring - np.roll(ring, 1, axis=0)
    kept = ring[turns.any(axis=1)]
    return np.concatenate([kept, kept[:1]])


def _polygons(rings: list[np.ndarray]) -> list[Polygon]:
    """Sort rings into polygons: outer rings run counter-clockwise, each hole belongs to the one around it."""
    areas = np.array([_area(ring) for ring in rings])
    outer = np.flatnonzero(areas > 0)
    polygons = [[rings[place]] for place in outer]
    holes = np.flatnonzero(areas < 0)
    if len(outer) == 1:
        polygons[0] += [rings[place] for place in holes]
        return polygons
    if not len(holes):
        return polygons
    inside = np.array([_point_left_of_first_side(rings[place]) for place in holes])
    edges = Edges.from_rings((number, rings[place][:-1]) for number, place in enumerate(outer))
    number, holders = locate(edges, inside[:, 0], inside[:, 1])
    for place, holder in zip(holes, (holders[n] for n in number), strict=True):
        smallest = min(holder, key=lambda polygon: areas[outer[polygon]])
        polygons[smallest].append(rings[place])
    return polygons


def _area(ring: np.ndarray) -> float:
    """Return the area of a closed ring of (row, column), positive when it runs counter-clockwise on a map."""
    row, column = ring[:, 0].astype(float), ring[:, 1].astype(float)
    return 0.5 * float((row[:-1] * column[1:] - row[1:] * column[:-1]).sum())


def _point_left_of_first_side(ring: np.ndarray) -> tuple[float, float]:
    """Return (row, column) of the middle of the cell to the left of a ring's first side, near its start."""
    (row, column), (row2, column2) = ring[0], ring[1]
    down, right = np.sign(row2 - row), np.sign(column2 - column)
    return row + 0.5 * (down - right), column + 0.5 * (right + down)
