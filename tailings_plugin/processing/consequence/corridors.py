"""Corridors along the paths by distance band, and zones of a layer: the polygons people are counted in."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFields,
    QgsGeometry,
    QgsGeometryParameters,
    QgsLineString,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QTransform

from ...consequence.bands import (
    QUARTER_CIRCLE_SEGMENTS,
    SIMPLIFICATION,
    Band,
    Plane,
    bands_of_all,
    half_circle,
    stretches_near,
)
from ...consequence.findings import TRUE_ENDS
from ...consequence.hits import ZoneFacts
from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...qgis_values import make_fields
from ...translation import tr
from ...valid_geometry import repaired
from ..frames import Frame, read_frame, require_fields
from ..geometry import crs_of, lines_of, longest_side, transform_between, whose
from .path_layer import PathLayer, with_geometry

BAND_FIELDS = (("facility_id", "text"), ("from_km", "real"), ("to_km", "real"))
# Corridors are cut on a grid of this size, far below anything that counts.
GRID_M = 1e-3
# What is taken off round ends is larger than they are.
WIDER = 1.01
# So near to the facility a place is at it, not behind it: registers round positions to about a metre.
AT_FACILITY_M = 5.0
# Straight edges bend in another CRS, those of neighbouring bands differently: by millimetres when so short.
LONGEST_EDGE_M = 500.0
_ON_GRID = QgsGeometryParameters()
_ON_GRID.setGridSize(GRID_M)
# Looked up once: an enumeration of PyQt takes as long as a small set operation.
_FLAT, _ROUND, _BEND = Qgis.EndCapStyle.Flat, Qgis.EndCapStyle.Round, Qgis.JoinStyle.Round
Without = Callable[[QgsGeometry, QgsGeometry, str], QgsGeometry]


@dataclass(frozen=True)
class Zones:
    """Polygons in `crs`, the attributes to hand on, a label each, and of bands the end `upper_km`.

    `ends` and `length_km` of zones: how they ended and how far down, as inundationzone writes it; None and NaN where
    the layer does not tell, and for bands. `shares`: of simulated runs that reach them (p), NaN for other
    zones, None where no zone is of any. `repaired` counts zones that were invalid, `left_out` bands all of whose
    places belong to nearer ones.
    """

    crs: QgsCoordinateReferenceSystem
    fields: QgsFields
    geometries: list[QgsGeometry]
    attributes: list[list]
    facilities: np.ndarray
    labels: np.ndarray
    upper_km: np.ndarray | None
    ends: np.ndarray
    length_km: np.ndarray
    repaired: int = 0
    left_out: int = 0
    shares: np.ndarray | None = None

    def facts(self, areas_km2: np.ndarray | None = None) -> ZoneFacts:
        """Return what tables tell of the zones; bands are ordered by their ends, other zones by their areas."""
        return ZoneFacts(self.facilities, self.labels, areas_km2 if self.upper_km is None else self.upper_km)

    def rings_in(self, number: int, transform: QgsCoordinateTransform) -> tuple[list[np.ndarray], list[int]]:
        """Return the rings of a zone in another CRS; long edges are cut first, for they bend."""
        geometry = QgsGeometry(self.geometries[number])
        if not transform.isShortCircuited():
            geometry = geometry.densifyByDistance(longest_side(self.crs))
            geometry.transform(transform)
        return lines_of(geometry)


def read_zones(source: QgsProcessingFeatureSource) -> Zones:
    """Return the polygons of a layer, invalid ones repaired; DataProblem when they are no polygons."""
    if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Polygon:
        raise DataProblem(
            "Layer {layer} holds no polygons. Give zones, or paths as PATHS.", layer=source.sourceName()
        )
    frame = with_geometry(read_frame(source, ("facility_id", "level", "ends", "length_km", "p", "runs")))
    require_fields(
        frame, ["facility_id"], tr("Take the OUTPUT of inundationzone, or say whose zone each is.")
    )
    features = frame.features
    geometries = [repaired(feature.geometry(), whose(feature)) for feature in features]
    labels = [label or str(number + 1) for number, label in enumerate(frame.texts("level"))]
    return Zones(
        crs_of(source),
        source.fields(),
        geometries,
        [feature.attributes() for feature in features],
        frame.texts("facility_id"),
        np.array(labels, dtype=object),
        None,
        frame.texts("ends"),
        frame.numbers("length_km"),
        sum(not feature.geometry().isGeosValid() for feature in features),
        shares=_shares(frame),
    )


def _shares(frame: Frame) -> np.ndarray | None:
    """Return the shares of simulated runs of the zones of simulateflow; DataProblem for one that is none."""
    if not {"p", "runs"} <= set(frame.table):
        return None
    shares = frame.numbers("p")
    for row in np.flatnonzero((shares <= 0) | (shares > 1))[:1]:
        raise DataProblem(
            "Layer {layer}, feature {id}: p holds {value}, which is no share of runs above 0 and up to 1. Take the "
            "ZONES of simulateflow as they are.",
            layer=frame.layer,
            id=frame.features[row].id(),
            value=f"{shares[row]:g}",
        )
    return None if np.isnan(shares).all() else shares


def corridor_zones(
    layer: PathLayer,
    bands_km: Sequence[float],
    width_m: float,
    context: QgsProcessingContext,
    tick: Callable[[float], None],
) -> Zones:
    """Return for each path a corridor of `width_m` to either side, cut into distance bands.

    A place beside two bands of a path belongs to the nearer to the facility (`consequence.bands`). The first begins at
    the facility, and past a path that ends other than in a TRUE_END (unknown counts as one) nothing is. Bands beyond
    the path's end are left out, and bands all of whose places belong to nearer ones; the last one ends there.
    """
    back = transform_between(QgsCoordinateReferenceSystem(WGS84), layer.crs, context)
    geometries, attributes, facilities, uppers, left_out = [], [], [], [], 0
    goes_on = [end is not None and end not in TRUE_ENDS for end in layer.frame.texts("ends_in")]
    for path, (plane, bands) in enumerate(bands_of_all(layer.paths, bands_km, width_m, goes_on)):
        name = layer.facilities[path]
        tick(path / len(layer.paths))
        for band, geometry in _disjoint(bands, width_m, name):
            if geometry.isEmpty():
                left_out += 1
                continue
            if not back.isShortCircuited():
                geometry = geometry.densifyByDistance(LONGEST_EDGE_M)
            geometry.transform(_to_degrees(plane))
            if not back.isShortCircuited():
                geometry.transform(back)
            geometries.append(repaired(geometry, name))
            facilities.append(name)
            attributes.append([name, band.from_km, band.to_km])
            uppers.append(band.to_km)
    labels = [f"{lower:g}-{upper:g} km" for _, lower, upper in attributes]
    return Zones(
        layer.crs,
        make_fields(BAND_FIELDS),
        geometries,
        attributes,
        np.array(facilities, dtype=object),
        np.array(labels, dtype=object),
        np.array(uppers, dtype=float),
        np.full(len(labels), None, dtype=object),
        np.full(len(labels), np.nan),
        left_out=left_out,
    )


def _to_degrees(plane: Plane) -> QTransform:
    east, north = plane.metres
    return QTransform(1 / east, 0, 0, 1 / north, plane.lon, plane.lat)


def _disjoint(bands: Iterable[Band], width_m: float, facility: str) -> Iterator[tuple[Band, QgsGeometry]]:
    """Yield bands with their multi-polygons in the plane of the path: none overlaps another, some may be empty."""
    bands = list(bands)
    outside = _outside(bands, width_m, facility)
    nearer: list[QgsGeometry] = []
    for band in bands:
        others = [*nearer, *outside]
        if band.ahead is not None:
            ahead = _buffer(band.ahead, width_m, _FLAT, facility)
            beside = [_buffer(band.close, width_m, _FLAT, facility)]
            others.append(_without_each(ahead, beside, _roughly_without, facility))
            if bands[-1].surrounds_its_end and np.array_equal(band.ahead[-1], bands[-1].piece[-1]):
                end = _polygon(half_circle(band.ahead[::-1], width_m))
                others.append(_without_each(end, beside, _roughly_without, facility))
        near = _buffer(band.piece, width_m, _ROUND, facility)
        shape = _without_each(near, others, _without, facility)
        nearer.append(shape)
        yield band, QgsGeometry(shape)


def _outside(bands: Sequence[Band], width_m: float, facility: str) -> list[QgsGeometry]:
    """Return what lies behind the facility, or past a path that goes on unknown, and beside no part of the bands."""
    line = np.concatenate([np.empty((0, 2)), *(band.piece for band in bands)])
    found = []
    for band in bands:
        for ring, has_end in ((band.behind, bands[-1].surrounds_its_end), (band.beyond, False)):
            if ring is None:
                continue
            wider = ring.mean(axis=0) + (ring - ring.mean(axis=0)) * WIDER
            kept = [_buffer(part, width_m, _FLAT, facility) for part in stretches_near(line, wider, width_m)]
            # A path that comes back to its facility has no end of its own.
            if has_end and np.hypot(*(line[-1] - line[0])) > width_m * SIMPLIFICATION:
                kept.append(_polygon(half_circle(line[::-1], width_m)))
            if ring is band.behind:
                kept.append(_buffer(band.piece[:1], AT_FACILITY_M, _ROUND, facility))
            found.append(_without_each(_polygon(wider), kept, _roughly_without, facility))
    return found


def _buffer(line: np.ndarray, width_m: float, cap: Qgis.EndCapStyle, facility: str) -> QgsGeometry:
    if len(line) < 2:
        line = np.repeat(line, 2, axis=0)
    geometry = QgsGeometry(QgsLineString(line[:, 0].tolist(), line[:, 1].tolist()))
    return _drawn(geometry.buffer(width_m, QUARTER_CIRCLE_SEGMENTS, cap, _BEND, 2), facility)


def _polygon(ring: np.ndarray) -> QgsGeometry:
    return QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in ring.tolist()]])


def _without_each(
    one: QgsGeometry, others: Iterable[QgsGeometry], without: Without, facility: str
) -> QgsGeometry:
    """Return the multi-polygon of what others leave of one; those that lie apart are taken off at once."""
    waiting = [other for other in others if not other.isEmpty() and one.boundingBoxIntersects(other)]
    while waiting:
        together: list[QgsGeometry] = []
        left: list[QgsGeometry] = []
        for other in waiting:
            apart = not any(other.boundingBoxIntersects(each) for each in together)
            (together if apart else left).append(other)
        one = without(
            one, together[0] if len(together) == 1 else QgsGeometry.collectGeometry(together), facility
        )
        waiting = left
    one.convertToMultiType()
    return one


def _without(one: QgsGeometry, other: QgsGeometry, facility: str) -> QgsGeometry:
    """Return what `other` leaves of `one`, of which bits of lines are no part.

    On a grid: with the full digits GEOS gives up where edges nearly coincide, and QGIS then says nothing.
    """
    result = one.difference(other, _ON_GRID)
    if result.isNull():
        result = _whole(one).difference(_whole(other), _ON_GRID)
    result = _drawn(result, facility)
    result.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    return result


def _whole(shape: QgsGeometry) -> QgsGeometry:
    """Return a shape that touches or crosses itself as what its shells cover and its holes do not."""
    return shape if shape.isGeosValid() else shape.makeValid(Qgis.MakeValidMethod.Structure, False)


def _roughly_without(one: QgsGeometry, other: QgsGeometry, facility: str) -> QgsGeometry:
    """Return what `other` leaves of `one`, for a shape that is itself taken off on the grid and never written.

    With the full digits, in a fifth of the time; on the grid where GEOS gives up, or takes what touches an edge from
    outside for a hole.
    """
    result = one.difference(other)
    if result.isNull() or not result.isGeosValid():
        return _without(one, other, facility)
    result.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    return result


def _drawn(geometry: QgsGeometry, facility: str) -> QgsGeometry:
    """Return what GEOS made; DataProblem, naming the facility, when it failed."""
    if geometry.isNull():
        raise DataProblem(
            tr(
                "The corridor along the path of facility {facility} could not be drawn. Choose another CORRIDOR, or "
                "trace the path again."
            ).format(facility=facility)
        )
    return geometry
