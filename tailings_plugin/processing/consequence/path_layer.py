"""Path layers (LineString with M) and points beside them, as arrays in WGS84."""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
    QgsWkbTypes,
)

from ...consequence.paths import Paths, make_paths
from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ..frames import Frame, read_frame, required_field
from ..geometry import crs_of, transform_between
from ..run import Run

# What tracedownstream and tracenetwork tell of a path.
PATH_COLUMNS = (
    "facility_id",
    "length_km",
    "drop_m",
    "ends_in",
    "countries",
    "border_km",
    "border_hours",
    "touches",
    "cell_m",
)


# What begins a line with M in WKB: byte order, kind, number of vertices.
LINE_M, WKB_LINE_M = struct.Struct("<BII"), 2002


@dataclass(frozen=True)
class PathLayer:
    """Paths in WGS84, and their vertices `x`, `y` in the layer's own CRS and heights `z`, path after path.

    `z` is NaN where the layer has no heights.
    """

    frame: Frame
    crs: QgsCoordinateReferenceSystem
    paths: Paths
    x: np.ndarray
    y: np.ndarray
    z: np.ndarray
    facilities: np.ndarray

    def pieces(self, path: int, edges_m: np.ndarray) -> Iterator[QgsGeometry]:
        """Yield the parts of a path between distances (n + 1,) that rise, in the layer's CRS, with M."""
        m = self.paths.m[self.paths.vertices(path)]
        begins, ends = np.searchsorted(m, edges_m[:-1], "right"), np.searchsorted(m, edges_m[1:], "left")
        # At once for the path: there are hundreds of parts to some.
        between = np.repeat(begins - np.cumsum([0, *(ends - begins)[:-1]]), ends - begins)
        inner = np.column_stack([*self._places(path, m), m])[between + np.arange(len(between))]
        edges = np.column_stack([*self._places(path, edges_m), edges_m])
        all_of_it = np.insert(inner, np.cumsum([0, *(ends - begins)]), edges, axis=0).astype("<f8").tobytes()
        place = 0
        for count in (ends - begins + 2).tolist():
            geometry = QgsGeometry()
            geometry.fromWkb(LINE_M.pack(1, WKB_LINE_M, count) + all_of_it[place : place + count * 24])
            # The next part begins where this one ends.
            place += (count - 1) * 24
            yield geometry

    def points(self, path: int, at_m: np.ndarray) -> Iterator[QgsGeometry]:
        """Yield the points at distances along a path, in the layer's CRS."""
        x, y = self._places(path, at_m)
        for px, py in zip(x.tolist(), y.tolist(), strict=True):
            yield QgsGeometry.fromPointXY(QgsPointXY(px, py))

    def _places(self, path: int, at_m: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        own = self.paths.vertices(path)
        m = self.paths.m[own]
        return np.interp(at_m, m, self.x[own]), np.interp(at_m, m, self.y[own])


def read_paths(run: Run, name: str, columns: Sequence[str] = ()) -> PathLayer:
    """Return the paths of a layer, its PATH_COLUMNS and other `columns`, which must be there.

    Raises DataProblem for geometries that are no measured single lines.
    """
    source = run.required_source(name)
    layer = source.sourceName()
    for column in columns:
        required_field(source, column)
    if not QgsWkbTypes.hasM(source.wkbType()):
        raise DataProblem(
            "Layer {layer} has no M values (metres along the path). Use the output of tracedownstream or "
            "tracenetwork, stored in a format that keeps M (GeoPackage).",
            layer=layer,
        )
    frame = with_geometry(read_frame(source, [*PATH_COLUMNS, *columns]))
    names = [
        str(feature.id()) if name is None else name
        for feature, name in zip(frame.features, frame.texts("facility_id"), strict=True)
    ]
    transform = transform_between(crs_of(source), QgsCoordinateReferenceSystem(WGS84), run.context)
    own, lines = [], []
    for feature, name in zip(frame.features, names, strict=True):
        x, y, z, m = _vertices(feature.geometry(), layer, name)
        own.append((x, y, z))
        lon, lat = transformed(x, y, transform)
        lines.append((lon, lat, m))
    x, y, z = (np.concatenate([line[k] for line in own]) if own else np.empty(0) for k in range(3))
    return PathLayer(
        frame,
        source.sourceCrs(),
        make_paths(lines, names),
        x,
        y,
        z,
        np.array(names, dtype=object),
    )


def with_geometry(frame: Frame) -> Frame:
    """Return the rows that have a geometry: the path of a facility on the last cell of its water has none."""
    drawn = np.array([not feature.geometry().isEmpty() for feature in frame.features], dtype=bool)
    features = [feature for feature, kept in zip(frame.features, drawn, strict=True) if kept]
    return replace(frame, features=features, table=frame.table[drawn].reset_index(drop=True))


def _vertices(geometry: QgsGeometry, layer: str, name: str) -> tuple[np.ndarray, ...]:
    """Return x, y, z, m of a single line, read from its WKB: a point object per vertex would take minutes."""
    geometry = QgsGeometry(geometry)
    if geometry.isMultipart():
        if geometry.constGet().numGeometries() > 1:
            raise DataProblem(
                "Layer {layer}: the path of facility {name} has several parts. Keep one line per path.",
                layer=layer,
                name=name,
            )
        geometry.convertToSingleType()
    flat = QgsWkbTypes.flatType(geometry.wkbType())
    if flat != QgsWkbTypes.Type.LineString:
        raise DataProblem("Layer {layer}: the path of facility {name} is no line.", layer=layer, name=name)
    values = _coordinates(geometry)
    heights = values[:, 2] if QgsWkbTypes.hasZ(geometry.wkbType()) else np.full(len(values), np.nan)
    return values[:, 0], values[:, 1], heights, values[:, -1]


def _coordinates(line: QgsGeometry) -> np.ndarray:
    """Return the coordinates (n, 2 to 4) of a single line."""
    wkb = bytes(line.asWkb())
    order = "<" if wkb[0] == 1 else ">"
    (count,) = struct.unpack_from(f"{order}I", wkb, 5)
    dimensions = 2 + QgsWkbTypes.hasZ(line.wkbType()) + QgsWkbTypes.hasM(line.wkbType())
    return np.frombuffer(wkb, f"{order}f8", count * dimensions, 9).reshape(count, dimensions).astype(float)


def transformed(
    x: np.ndarray, y: np.ndarray, transform: QgsCoordinateTransform
) -> tuple[np.ndarray, np.ndarray]:
    """Return the vertices of a line in another CRS."""
    if transform.isShortCircuited():
        return x, y
    line = QgsGeometry(QgsLineString(x.tolist(), y.tolist()))
    line.transform(transform)
    points = _coordinates(line)
    return points[:, 0], points[:, 1]
