"""Paths by arrival: the reaches of traveltime, cut where a band of hours ends and joined within each band."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsGeometry, QgsLineString

from .facilities import is_number
from .rows import Row
from .velocity import VELOCITY_FIELDS

FIELD = "leading_h"
# What reaches must have, and what a map reads of them: there are hundreds of thousands, with many fields more.
NEEDED = ("facility_id", "from_km", "to_km", FIELD)
READ = (*NEEDED, *VELOCITY_FIELDS)
# Reaches this near to each other follow each other (km); traveltime writes the same figure twice.
SAME_KM = 1e-6


@dataclass
class _Piece:
    """A part of a reach within one band: km along the path, hours at its lower end (None unknown), vertices.

    geometry: of a reach that is taken as it is; None for what `line` tells.
    """

    from_km: float | None
    to_km: float | None
    hours: float | None
    band: int | None
    line: QgsLineString | None
    geometry: QgsGeometry | None = None


def paths_by_arrival(paths: Sequence[Row], reaches: Sequence[Row], limits_h: Sequence[float]) -> list[Row]:
    """Return a row for each stretch of a path that lies in one band of hours, in the order of `reaches`.

    reaches: rows with the fields NEEDED, geometries in a system of metres; hours are those at the lower end of each.
    limits_h: upper limits of the bands, ascending. A reach that passes a limit is cut there, in proportion to its
    length, so that no stretch is shown in a later band than its water. Paths without reaches have unknown hours.
    """
    own: dict[Any, list[Row]] = {}
    for row in reaches:
        own.setdefault(row.get("facility_id"), []).append(row)
    rows = []
    for facility, each in own.items():
        each.sort(key=lambda row: _number(row.get("from_km")) or 0.0)
        rows += [_row(facility, stretch) for stretch in _joined(_cut(each, limits_h))]
    left = (path for path in paths if path.get("facility_id") not in own)
    return rows + [_row(path.get("facility_id"), [_whole(path)]) for path in left]


def _whole(path: Row) -> _Piece:
    return _Piece(0.0, _number(path.get("length_km")), None, None, None, QgsGeometry(path.geometry))


def _cut(reaches: list[Row], limits_h: Sequence[float]) -> Iterator[_Piece]:
    """Yield the pieces of the reaches of one path, from its top down."""
    before: tuple[float | None, float | None] = (None, None)
    for row in reaches:
        start_km, end_km, end_h = (_number(row.get(name)) for name in NEEDED[1:])
        line = _line(row.geometry)
        start_h = _start(start_km, before)
        before = (end_km, end_h)
        if end_h is None or start_h is None or line is None or start_km is None or end_km is None:
            yield _Piece(start_km, end_km, end_h, _band(end_h, limits_h), line, QgsGeometry(row.geometry))
            continue
        stops = [each for each in limits_h if start_h < each < end_h]
        length, top_h = line.length(), start_h
        for stop in (*stops, end_h):
            first, last = ((hours - start_h) / ((end_h - start_h) or 1.0) for hours in (top_h, stop))
            part = line.curveSubstring(first * length, last * length) if stops else line
            from_km, to_km = (start_km + (end_km - start_km) * share for share in (first, last))
            yield _Piece(from_km, to_km, stop, _band(stop, limits_h), part)
            top_h = stop


def _start(start_km: float | None, before: tuple[float | None, float | None]) -> float | None:
    """Return the hours at the upper end of a reach: those of the reach before, 0 at the facility; None for unknown."""
    end_km, end_h = before
    if start_km is None:
        return None
    if end_km is not None and abs(end_km - start_km) <= SAME_KM:
        return end_h
    return 0.0 if abs(start_km) <= SAME_KM else None


def _band(hours: float | None, limits_h: Sequence[float]) -> int | None:
    """Return the number of the band that a stretch ending after so many hours lies in, None for unknown hours."""
    if hours is None:
        return None
    return next((number for number, limit in enumerate(limits_h) if hours <= limit), len(limits_h))


def _joined(pieces: Iterator[_Piece]) -> Iterator[list[_Piece]]:
    """Yield the pieces that follow each other within one band together."""
    stretch: list[_Piece] = []
    for piece in pieces:
        if stretch and not _follows(stretch[-1], piece):
            yield stretch
            stretch = []
        stretch.append(piece)
    if stretch:
        yield stretch


def _follows(last: _Piece, piece: _Piece) -> bool:
    apart = None if last.to_km is None or piece.from_km is None else abs(last.to_km - piece.from_km)
    lines = last.line is not None and piece.line is not None
    return last.band == piece.band and lines and apart is not None and apart <= SAME_KM


def _row(facility: Any, stretch: list[_Piece]) -> Row:
    first, last = stretch[0], stretch[-1]
    geometry = first.geometry
    if len(stretch) > 1 or geometry is None:
        line = QgsLineString()
        for piece in stretch:
            line.append(piece.line)
        geometry = QgsGeometry(line)
    values = {"facility_id": facility, "from_km": first.from_km, "to_km": last.to_km, FIELD: last.hours}
    return Row(values, geometry)


def _line(geometry: QgsGeometry | None) -> QgsLineString | None:
    """Return a geometry as one line without M and Z, None where it is none, or several: these are taken whole."""
    if geometry is None or geometry.isNull() or geometry.constGet().partCount() > 1:
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


def _number(value: Any) -> float | None:
    return float(value) if is_number(value) and math.isfinite(value) else None
