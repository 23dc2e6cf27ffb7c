"""Lines as arrays of their vertices: a point object a vertex takes minutes for hundreds of thousands of reaches."""

import struct
from collections.abc import Iterator

import numpy as np
from qgis.core import QgsGeometry

HEAD = struct.Struct("<BII")
LINE, LINES = 2, 5


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


def line_of(xy: np.ndarray) -> QgsGeometry:
    """Return the line through vertices (n, 2)."""
    geometry = QgsGeometry()
    geometry.fromWkb(HEAD.pack(1, LINE, len(xy)) + np.ascontiguousarray(xy, dtype="<f8").tobytes())
    return geometry


def _vertices(wkb: bytes, start: int) -> np.ndarray:
    _, kind, count = HEAD.unpack_from(wkb, start)
    dimensions = _dimensions(kind)
    found = np.frombuffer(wkb, "<f8", count * dimensions, start + HEAD.size)
    return found.reshape(count, dimensions)[:, :2]


def _dimensions(kind: int) -> int:
    return (2, 3, 3, 4)[kind // 1000]
