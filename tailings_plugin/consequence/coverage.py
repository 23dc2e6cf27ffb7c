"""Exact share of each raster cell that a polygon covers.

The polygon's edges are cut at the cell borders; each piece adds the area to its right, in its cell and in all
cells right of it. What two polygons share along a common border adds up to what there is, to rounding: sums
over a partition are the sum over the whole. No point sampling, no resolution to choose.
"""

from collections.abc import Sequence

import numpy as np


def coverage(
    rings: Sequence[np.ndarray], part: Sequence[int], rows: tuple[int, int], columns: tuple[int, int]
) -> np.ndarray:
    """Return the covered share (0..1) of the cells rows[0] .. rows[1]-1 by columns[0] .. columns[1]-1.

    `rings` are closed (n, 2) arrays of (column, row) coordinates, where cell (r, c) spans c..c+1 and r..r+1;
    the first ring of each `part` is its outline, the others are holes. Parts must not overlap.
    """
    height, width = rows[1] - rows[0], columns[1] - columns[0]
    start, end = _edges(rings, part)
    offset = np.array([columns[0], rows[0]], dtype=float)
    near, far = _pieces(start - offset, end - offset, height)
    middle = (near + far) / 2
    row = np.floor(middle[:, 1]).astype(np.int64)
    inside = (row >= 0) & (row < height)
    fall = (far[:, 1] - near[:, 1])[inside]
    x = _within(middle[inside, 0], width)
    column = np.floor(x).astype(np.int64)
    left = fall * (x - column)
    # Two columns more than asked for: what lies right of the window changes nothing in it.
    place, size = row[inside] * (width + 2) + column, height * (width + 2)
    deltas = np.bincount(place, fall - left, size) + np.bincount(place + 1, left, size)
    deltas = deltas.reshape(height, width + 2)
    return _within(np.cumsum(deltas[:, :width], axis=1), 1.0)


def _within(values: np.ndarray, highest: float) -> np.ndarray:
    """Return values from 0 to `highest`, as np.clip does in twice the time on few of them."""
    return np.minimum(np.maximum(values, 0.0), highest)


def polygon_area(rings: Sequence[np.ndarray], part: Sequence[int]) -> float:
    """Return the area of a polygon in cells, holes taken off (rings as for `coverage`)."""
    total = 0.0
    for ring, outline in zip(rings, _is_outline(part), strict=True):
        total += abs(_signed_area(ring)) * (1 if outline else -1)
    return total


def _is_outline(part: Sequence[int]) -> list[bool]:
    return [number == 0 or part[number] != part[number - 1] for number in range(len(part))]


def _signed_area(ring: np.ndarray) -> float:
    # About the first vertex: coordinates far from 0 would cost digits.
    x, y = (ring - ring[0]).T
    return float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2)


def _edges(rings: Sequence[np.ndarray], part: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
    """Return start and end of every edge; outlines go up on the left, holes down, so that areas add up."""
    starts: list[np.ndarray] = [np.empty((0, 2))]
    ends: list[np.ndarray] = [np.empty((0, 2))]
    for ring, outline in zip(rings, _is_outline(part), strict=True):
        forward = (_signed_area(ring) < 0) == outline
        ordered = ring if forward else ring[::-1]
        starts.append(ordered[:-1])
        ends.append(ordered[1:])
    return np.concatenate(starts), np.concatenate(ends)


def _pieces(start: np.ndarray, end: np.ndarray, height: int) -> tuple[np.ndarray, np.ndarray]:
    """Return start and end of the edges cut at every whole column and row, without edges beside the rows."""
    near_rows = (np.maximum(start[:, 1], end[:, 1]) > 0) & (np.minimum(start[:, 1], end[:, 1]) < height)
    start, end = start[near_rows], end[near_rows]
    edges, places = [np.arange(len(start))] * 2, [np.zeros(len(start)), np.ones(len(start))]
    for axis in (0, 1):
        low = np.minimum(start[:, axis], end[:, axis])
        high = np.maximum(start[:, axis], end[:, axis])
        first = np.floor(low).astype(np.int64) + 1
        count = np.maximum(np.ceil(high).astype(np.int64) - first, 0)
        owner = np.repeat(np.arange(len(start)), count)
        line = np.repeat(first - np.cumsum(count) + count, count) + np.arange(count.sum())
        edges.append(owner)
        places.append((line - start[owner, axis]) / (end[owner, axis] - start[owner, axis]))
    edge, place = np.concatenate(edges), np.concatenate(places)
    order = np.lexsort((place, edge))
    edge, place = edge[order], _within(place[order], 1.0)
    point = start[edge] + (end - start)[edge] * place[:, None]
    whole = place == 1
    point[whole] = end[edge[whole]]
    same = edge[1:] == edge[:-1]
    return point[:-1][same], point[1:][same]
