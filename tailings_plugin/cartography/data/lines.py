"""Lines as arrays of their vertices: a point object a vertex takes minutes for hundreds of thousands of reaches."""

import struct
from collections.abc import Iterator

import numpy as np
from qgis.core import QgsGeometry

HEAD = struct.Struct("<BII")
LINE, LINES = 2, 5
# Thousands of a kind that has M.
WITH_M = 2, 3


def lines_in(wkb: bytes) -> Iterator[np.ndarray]:
    """Yield the vertices (n, 2) of the lines of a line or multi-line in WKB as QGIS writes it; none of other kinds."""
    if not wkb:
        return
    _, kind, count = HEAD.unpack_from(wkb, 0)
    if kind % 1000 == LINE:
        yield _vertices(wkb, 0)
    elif kind % 1000 == LINES:
        start = HEAD.size
        for _ in range(count):
            yield _vertices(wkb, start)
            _, kind, vertices = HEAD.unpack_from(wkb, start)
            start += HEAD.size + vertices * 8 * _dimensions(kind)


def measured_line(geometry: QgsGeometry | None) -> np.ndarray | None:
    """Return x, y and M (n, 3) of a line along which M rises; None for any other geometry, and for several lines."""
    wkb = b"" if geometry is None else bytes(geometry.asWkb())
    if not wkb:
        return None
    _, kind, count = HEAD.unpack_from(wkb, 0)
    start = 0
    if kind % 1000 == LINES and count == 1:
        start = HEAD.size
        _, kind, _ = HEAD.unpack_from(wkb, start)
    if kind % 1000 != LINE or kind // 1000 not in WITH_M:
        return None
    line = _coordinates(wkb, start)[:, [0, 1, -1]]
    return line if len(line) > 1 and (np.diff(line[:, 2]) >= 0).all() else None


def stretch_of(line: np.ndarray, from_m: float, to_m: float) -> np.ndarray:
    """Return the vertices (k, 2) of a measured line (n, 3) between two M, the places of these included."""
    m = line[:, 2]
    ends = np.array([from_m, to_m])
    first, last = np.column_stack([np.interp(ends, m, line[:, 0]), np.interp(ends, m, line[:, 1])])
    return np.vstack([first, line[np.searchsorted(m, from_m, "right") : np.searchsorted(m, to_m), :2], last])


def line_of(xy: np.ndarray) -> QgsGeometry:
    """Return the line through vertices (n, 2)."""
    geometry = QgsGeometry()
    geometry.fromWkb(HEAD.pack(1, LINE, len(xy)) + np.ascontiguousarray(xy, dtype="<f8").tobytes())
    return geometry


def _vertices(wkb: bytes, start: int) -> np.ndarray:
    return _coordinates(wkb, start)[:, :2]


def _coordinates(wkb: bytes, start: int) -> np.ndarray:
    _, kind, count = HEAD.unpack_from(wkb, start)
    dimensions = _dimensions(kind)
    found = np.frombuffer(wkb, "<f8", count * dimensions, start + HEAD.size)
    return found.reshape(count, dimensions)


def _dimensions(kind: int) -> int:
    return (2, 3, 3, 4)[kind // 1000]
