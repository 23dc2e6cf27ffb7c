"""Marks along a path on the map near its facility: how far, and how long the water takes to there."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsPointXY, QgsRectangle

from ..data.arrival import arrival_text
from ..data.captions import Captions
from .drawing import nice_step
from .profile import Mark, hours_at
from .track import Track

# So many marks on the part of a path that is shown, about.
MOST = 5


@dataclass(frozen=True)
class NearMark:
    """A place on the map (its system), what kind it is (along, border, receptor), and what is said there."""

    x: float
    y: float
    kind: str
    text: str


def near_marks(
    track: Track, marks: Sequence[Mark], extent: QgsRectangle, captions: Captions
) -> list[NearMark]:
    """Return marks every round number of km along the part of a path in an extent, and the borders and receptors there.

    Hours between two of `marks` follow from these (from 0 h at the facility); beyond the last none are said.
    """
    inside = [
        km for km, place in zip(track.km, track.place, strict=True) if extent.contains(QgsPointXY(*place))
    ]
    if not inside:
        return []
    last = float(inside[-1])
    step = nice_step(last, MOST)
    found = []
    for km in np.arange(1, int(last / step + 1e-9) + 1) * step:
        x, y = track.at(float(km))
        if extent.contains(QgsPointXY(x, y)):
            decimals = 0 if step >= 1 else 1 if step >= 0.1 else 2
            away = f"{captions.number(float(km), decimals)} {captions('kilometres')}"
            found.append(NearMark(x, y, "along", _with_hours(away, hours_at(float(km), marks), captions)))
    for mark in marks:
        x, y = track.at(mark.distance_km)
        if mark.kind != "interval" and mark.distance_km <= last and extent.contains(QgsPointXY(x, y)):
            name = f"→ {mark.name}" if mark.kind == "border" else mark.name
            found.append(NearMark(x, y, mark.kind, _with_hours(name, mark.hours, captions)))
    return found


def _with_hours(text: str, hours: float | None, captions: Captions) -> str:
    return text if hours is None else f"{text} · {arrival_text(hours, captions)}"
