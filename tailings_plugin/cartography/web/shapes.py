"""Geometries as a page carries them: unrolled over the antimeridian, no finer than a screen shows, as whole numbers."""

import math
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ...basin.shapes.simplify import kept_vertices

# Parts of a degree that coordinates are whole numbers of: about a metre.
UNITS = 100_000
DEGREE_M = 111_195.0
# Web Mercator ends here.
FARTHEST_LAT = 85.0
# Lines may lie so far beside where they are; more only where there would be too many vertices for a page.
LEAST_TOLERANCE_M = 5.0
TURN = 360.0
# Kinds of well-known binary that are no collections.
_POINT, _LINE, _AREA = 1, 2, 3


class Box(NamedTuple):
    """Degrees; longitudes may go on beyond 180."""

    west: float
    south: float
    east: float
    north: float

    @property
    def middle(self) -> float:
        """The longitude in the middle."""
        return (self.west + self.east) / 2

    def grown(self, share: float) -> "Box":
        """Return the box with so many times its longer side more on every side, never beyond what a map shows."""
        more = share * max(self.east - self.west, self.north - self.south)
        half = min((self.east - self.west) / 2 + more, TURN / 2)
        south, north = (max(-FARTHEST_LAT, self.south - more), min(FARTHEST_LAT, self.north + more))
        return Box(self.middle - half, south, self.middle + half, north)

    def meets(self, line: np.ndarray) -> bool:
        """Return whether the box around a line (n, 2) touches this one."""
        (west, south), (east, north) = line.min(axis=0), line.max(axis=0)
        return bool(west <= self.east and east >= self.west and south <= self.north and north >= self.south)

    def holds(self, points: np.ndarray) -> np.ndarray:
        """Return which points (n, 2) lie inside, as a mask (n,)."""
        x, y = points[:, 0], points[:, 1]
        return (x >= self.west) & (x <= self.east) & (y >= self.south) & (y <= self.north)


def box_around(points: np.ndarray, least: float) -> Box:
    """Return the box around points (n, 2), at least `least` degrees wide and high."""
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    wide, high = (max(least - (high - low), 0.0) / 2 for low, high in ((west, east), (south, north)))
    return Box(west - wide, south - high, east + wide, north + high)


def beside(lon: np.ndarray, middle: float) -> np.ndarray:
    """Return longitudes within half a turn of one."""
    return (lon - middle + TURN / 2) % TURN - TURN / 2 + middle


@dataclass
class Lines:
    """Lines or rings (n, 2) of longitude and latitude, and of which row and part each is."""

    lines: list[np.ndarray]
    rows: list[int]
    parts: list[int]


def lines_of(geometries: Sequence[QgsGeometry | None], middle: float) -> Lines:
    """Return the lines, or the rings of the polygons, of geometries in WGS 84, unrolled, and beside `middle`.

    What else a geometry holds (points of a collection, heights) is left out, and so is what has no finite place.
    """
    found = Lines([], [], [])
    for row, geometry in enumerate(geometries):
        for part, rings in enumerate(_parts(geometry)):
            first = None
            for ring in rings:
                if len(ring) < 2 or not np.isfinite(ring).all():
                    continue
                line = _unrolled(ring)
                # Holes go with their shell.
                first = line[:, 0].mean() if first is None else first
                turns = round((first - middle) / TURN)
                own = round((line[:, 0].mean() - first) / TURN)
                line = line - np.array([TURN * (turns + own), 0.0])
                line[:, 1] = line[:, 1].clip(-FARTHEST_LAT, FARTHEST_LAT)
                found.lines.append(line)
                found.rows.append(row)
                found.parts.append(part)
    return found


def _parts(geometry: QgsGeometry | None) -> list[list[np.ndarray]]:
    """Return the lines or rings of each part, longitude and latitude (n, 2)."""
    if geometry is None or geometry.isEmpty():
        return []
    flat = QgsGeometry(geometry)
    if QgsWkbTypes.isCurvedType(flat.wkbType()):
        flat = QgsGeometry(flat.constGet().segmentize())
    flat.get().dropZValue()
    flat.get().dropMValue()
    parts: list[list[np.ndarray]] = []
    _read_wkb(bytes(flat.asWkb()), 0, parts)
    return parts


def _read_wkb(wkb: bytes, at: int, parts: list[list[np.ndarray]]) -> int:
    """Add the parts of a flat geometry at a byte of well-known binary (OGC 06-103r4, 8.2); return where it ends."""
    (kind,) = struct.unpack_from("<I", wkb, at + 1)
    if kind == _POINT:
        return at + 21
    (count,) = struct.unpack_from("<I", wkb, at + 5)
    at += 9
    if kind in (_LINE, _AREA):
        rings = []
        for _ in range(count if kind == _AREA else 1):
            if kind == _AREA:
                (points,) = struct.unpack_from("<I", wkb, at)
                at += 4
            else:
                points = count
            rings.append(np.frombuffer(wkb, "<f8", 2 * points, at).reshape(-1, 2))
            at += 16 * points
        parts.append(rings)
        return at
    for _ in range(count):
        at = _read_wkb(wkb, at, parts)
    return at


def _unrolled(line: np.ndarray) -> np.ndarray:
    """Return a line that goes on over the antimeridian; a ring around a pole, which would not close, as it is."""
    if np.abs(np.diff(line[:, 0])).max() <= TURN / 2:
        return line
    unrolled = np.column_stack([np.unwrap(line[:, 0], period=TURN), line[:, 1]])
    closed = np.allclose(line[0], line[-1])
    return line if closed and not np.allclose(unrolled[0], unrolled[-1]) else unrolled


def simplified(
    found: Lines, most_vertices: int, areas: bool, looked: Callable[[], None] = lambda: None
) -> Lines:
    """Return lines of at most so many vertices where that can be, LEAST_TOLERANCE_M beside what they were, or as little
    more as that needs.

    looked: called between the rounds; what it raises passes.
    """
    if not found.lines:
        return found
    starts = np.cumsum([0, *map(len, found.lines)])
    points = np.concatenate(found.lines)
    flat = points * DEGREE_M
    flat[:, 0] *= math.cos(math.radians(float(np.median(points[:, 1]))))
    tolerance = LEAST_TOLERANCE_M
    while True:
        keep = kept_vertices(flat, tolerance, starts)
        points, flat = points[keep], flat[keep]
        starts = np.concatenate([[0], np.cumsum(keep)])[starts]
        if len(points) <= most_vertices or tolerance > DEGREE_M:
            break
        looked()
        tolerance *= 4 if len(points) > 4 * most_vertices else 2
    return _whole(found, [points[begin:end] for begin, end in pairwise(starts)], areas)


def snapped(found: Lines, core: Box, most_vertices: int, coarse: float) -> Lines:
    """Return rings on a grid, as fine inside `core` as the number of vertices allows, of `coarse` degrees outside.

    The borders of neighbours have the same vertices and go on having them, so no gap opens between two countries.
    """
    step = 1e-4
    while True:
        lines = [_on_grid(line, core, step, coarse) for line in found.lines]
        if sum(map(len, lines)) <= most_vertices or step >= coarse:
            return _whole(found, lines, areas=True)
        step *= 2


def _on_grid(line: np.ndarray, core: Box, fine: float, coarse: float) -> np.ndarray:
    step = np.where(core.holds(line), fine, coarse)[:, None]
    placed = np.round(line / step) * step
    moves = np.ones(len(placed), dtype=bool)
    moves[1:] = (np.abs(np.diff(placed, axis=0)) > 1e-9).any(axis=1)
    return placed[moves]


def _whole(found: Lines, lines: list[np.ndarray], areas: bool) -> Lines:
    """Return the lines of which enough is left to be drawn."""
    least = 4 if areas else 2
    stays = [place for place, line in enumerate(lines) if len(line) >= least]
    return Lines(
        [lines[place] for place in stays],
        [found.rows[place] for place in stays],
        [found.parts[place] for place in stays],
    )


def numbers_of(line: np.ndarray) -> list[int]:
    """Return a line (n, 2) as whole UNITS of a degree: the first point, then the step to each next one."""
    whole = np.round(line * UNITS).astype(np.int64)
    steps = np.concatenate([whole[:1], np.diff(whole, axis=0)])
    moves = np.ones(len(steps), dtype=bool)
    moves[1:] = steps[1:].any(axis=1)
    return steps[moves].ravel().tolist()


def by_row(found: Lines) -> dict[int, list[list[list[int]]]]:
    """Return the lines of each row as numbers, by part."""
    rows: dict[int, dict[int, list[list[int]]]] = {}
    for line, row, part in zip(found.lines, found.rows, found.parts, strict=True):
        rows.setdefault(row, {}).setdefault(part, []).append(numbers_of(line))
    return {row: list(parts.values()) for row, parts in rows.items()}
