"""Paths by arrival: the reaches of traveltime, cut where a band of hours ends and joined within each band."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsLineString

from .facilities import is_number
from .lines import line_of, measured_line, stretch_of
from .reaches import ARRIVAL, Reaches
from .rows import Row

# Reaches this near to each other follow each other (km); traveltime writes the same figure twice.
SAME_KM = 1e-6
UNKNOWN = -1


@dataclass(frozen=True)
class _Pieces:
    """Parts of reaches, each within one band, path after path from its top down; arrays (n,).

    reach: which of the reaches in order it is part of, and at which shares of it it begins and ends. km along the
    path, hours at the lower end (NaN unknown), and the band of these.
    """

    reach: np.ndarray
    begins: np.ndarray
    ends: np.ndarray
    from_km: np.ndarray
    to_km: np.ndarray
    hours: np.ndarray
    band: np.ndarray


def paths_by_arrival(paths: Sequence[Row], reaches: Reaches, limits_h: Sequence[float]) -> list[Row]:
    """Return a row for each stretch of a path that lies in one band of hours, in the order of `reaches`.

    Geometries are in a system of metres; hours of a reach are those at its lower end. limits_h: upper limits of the
    bands, ascending. A reach that passes a limit is cut there, in proportion to its length, so that no stretch is
    shown in a later band than its water. Paths without reaches have unknown hours.
    """
    order, of, facilities = reaches.in_order()
    whole = [] if reaches.geometries is None else [reaches.geometries[number] for number in order]
    lines = [_line(each) for each in whole]
    is_line = np.array([each is not None for each in lines] or [True] * len(order), dtype=bool)
    pieces = _cut(reaches, order, of, is_line, np.asarray(limits_h, dtype=float))
    measured = {} if whole else {row.get("facility_id"): measured_line(row.geometry) for row in paths}
    rows = []
    for first, end in _stretches(pieces, of, is_line):
        facility = facilities[of[pieces.reach[first]]]
        from_km, to_km, hours = pieces.from_km[first], pieces.to_km[end - 1], pieces.hours[end - 1]
        if not whole:
            geometry = line_of(stretch_of(measured[facility], from_km * 1000, to_km * 1000))
        elif is_line[pieces.reach[first]]:
            geometry = _joined(pieces, lines, range(first, end))
        else:
            geometry = QgsGeometry(whole[pieces.reach[first]])
        rows.append(_row(facility, from_km, to_km, hours, geometry))
    known = set(facilities)
    for path in paths:
        if path.get("facility_id") not in known:
            length = path.get("length_km")
            km = float(length) if is_number(length) else np.nan
            rows.append(_row(path.get("facility_id"), 0.0, km, np.nan, QgsGeometry(path.geometry)))
    return rows


def _cut(
    reaches: Reaches, order: np.ndarray, of: np.ndarray, is_line: np.ndarray, limits_h: np.ndarray
) -> _Pieces:
    """Return the pieces of reaches in an order, in which those of a path follow each other; `of`: whose each is."""
    start_km, end_km, end_h = (each[order] for each in (reaches.from_km, reaches.to_km, reaches.hours))
    # Hours at the upper end are those of the reach before, 0 at the facility.
    start_h = np.where(np.abs(start_km) <= SAME_KM, 0.0, np.nan)
    after = 1 + np.flatnonzero((of[1:] == of[:-1]) & (np.abs(start_km[1:] - end_km[:-1]) <= SAME_KM))
    start_h[after] = end_h[after - 1]
    known = is_line & np.isfinite(start_h) & np.isfinite(end_h) & np.isfinite(start_km) & np.isfinite(end_km)
    passed = np.searchsorted(limits_h, start_h, "right")
    count = np.where(known, np.maximum(np.searchsorted(limits_h, end_h) - passed, 0), 0) + 1
    reach = np.repeat(np.arange(len(order)), count)
    nth = np.arange(len(reach)) - np.repeat(np.cumsum(count) - count, count)
    is_first, is_last = nth == 0, nth == count[reach] - 1
    limits = np.append(limits_h, np.nan)  # for those that pass none
    stop = np.minimum(passed[reach] + nth, len(limits_h))
    hours = np.where(is_last, end_h[reach], limits[stop])
    top_h = np.where(is_first, start_h[reach], limits[stop - 1])
    rise = np.where(count > 1, end_h - start_h, 1.0)[reach]
    begins = np.where(is_first, 0.0, (top_h - start_h[reach]) / rise)
    ends = np.where(is_last, 1.0, (hours - start_h[reach]) / rise)
    length = end_km - start_km
    return _Pieces(
        reach,
        begins,
        ends,
        np.where(is_first, start_km[reach], start_km[reach] + length[reach] * begins),
        np.where(is_last, end_km[reach], start_km[reach] + length[reach] * ends),
        hours,
        np.where(np.isnan(hours), UNKNOWN, np.searchsorted(limits_h, hours)),
    )


def _stretches(pieces: _Pieces, of: np.ndarray, is_line: np.ndarray) -> list[tuple[int, int]]:
    """Return first and end of the pieces that follow each other along one path within one band."""
    if not len(pieces.reach):
        return []
    before, after = pieces.reach[:-1], pieces.reach[1:]
    follows = (of[after] == of[before]) & (pieces.band[1:] == pieces.band[:-1])
    follows &= np.abs(pieces.from_km[1:] - pieces.to_km[:-1]) <= SAME_KM
    follows &= is_line[after] & is_line[before]
    edges = [0, *(1 + np.flatnonzero(~follows)).tolist(), len(pieces.reach)]
    return list(pairwise(edges))


def _joined(pieces: _Pieces, lines: Sequence[QgsLineString | None], of: range) -> QgsGeometry:
    """Return the line of pieces that follow each other."""
    joined = QgsLineString()
    for number in of:
        line = lines[pieces.reach[number]]
        begin, end = pieces.begins[number], pieces.ends[number]
        if (begin, end) != (0.0, 1.0):
            line = line.curveSubstring(float(begin) * line.length(), float(end) * line.length())
        joined.append(line)
    return QgsGeometry(joined)


def _row(facility: Any, from_km: float, to_km: float, hours: float, geometry: QgsGeometry) -> Row:
    figures = {"from_km": from_km, "to_km": to_km, ARRIVAL: hours}
    known = {name: None if np.isnan(value) else float(value) for name, value in figures.items()}
    return Row({"facility_id": facility, **known}, geometry)


def _line(geometry: QgsGeometry) -> QgsLineString | None:
    """Return a geometry as one line without M and Z, None where it is none, or several: these are taken whole."""
    if geometry.isNull() or geometry.constGet().partCount() > 1:
        return None
    single = QgsGeometry(geometry)
    if single.isMultipart() and not single.convertToSingleType():
        return None
    line = single.constGet()
    if not isinstance(line, QgsLineString):
        return None
    flat = line.clone()
    flat.dropMValue()
    flat.dropZValue()
    return flat
