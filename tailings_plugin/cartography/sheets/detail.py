"""The frame of the map near a facility: how large its scale may be, and why there is none."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsRectangle

from .track import Track, box_of

SCALES = (25_000, 30_000, 40_000, 50_000, 60_000, 80_000, 100_000)
# A cell of the relief that path and zone follow may be so large on paper; a larger one would be drawn finer than known.
CELL_MM = 2.0
# What is shown of a path where no zone is known.
FIRST_KM = 6.0
# Around what is shown.
MARGIN_MM = 9.0
# Why there is no such map.
NO_PLACE, STAND_IN, NO_PATH, COARSE = "no_place", "stand_in", "no_path", "coarse"


@dataclass(frozen=True)
class Detail:
    """The frame of a map near a facility (map's system), its scale 1 : denominator, and whether all it is about is in
    it."""

    extent: QgsRectangle
    denominator: int
    whole: bool

    def on_paper(self, x: float, y: float, width_mm: float) -> tuple[float, float]:
        """Return where a place lies on a map of a width, mm from its top left."""
        scale = width_mm / self.extent.width()
        return (x - self.extent.xMinimum()) * scale, (self.extent.yMaximum() - y) * scale


def largest_scale(cell_m: float | None) -> int | None:
    """Return the denominator of the largest of SCALES at which cells are small enough, None where none is.

    >>> largest_scale(30.0), largest_scale(90.0), largest_scale(200.0), largest_scale(1900.0), largest_scale(None)
    (25000, 50000, 100000, None, 25000)
    """
    if cell_m is None:
        return SCALES[0]
    return next((each for each in SCALES if cell_m * 1000 / each <= CELL_MM), None)


def detail_of(
    place: np.ndarray,
    tracks: Sequence[Track],
    zones: Sequence[QgsRectangle],
    cell_m: float | None,
    size_mm: tuple[float, float],
    ground_m: float = 1.0,
) -> Detail | str:
    """Return the frame around a facility and its zones, or the first kilometres of its paths where it has none.

    place (2,), tracks and boxes of zones in the map's system; cell_m: of the relief they follow, None unknown;
    size_mm: of the map; ground_m: metres on the ground for one of the system. A string says why there is no map.
    """
    if not np.isfinite(place[0]):
        return NO_PLACE
    near = [track.within(FIRST_KM) for track in tracks]
    near = [each for each in near if len(each)]
    if not near and not zones:
        return NO_PATH
    first = largest_scale(cell_m)
    if first is None:
        return COARSE
    around = QgsRectangle(*place, *place)
    whole = QgsRectangle(around)
    for box in zones or map(box_of, near):
        whole.combineExtentWith(box)
    for scale in SCALES[SCALES.index(first) :]:
        across, down = (_metres(mm - 2 * MARGIN_MM, scale, ground_m) for mm in size_mm)
        if whole.width() <= across and whole.height() <= down:
            return Detail(
                _frame(whole.center().x(), whole.center().y(), scale, size_mm, ground_m), scale, True
            )
    # Too large for any: the facility, and the way its water goes as far as the frame reaches.
    scale = SCALES[-1]
    room = [_metres(mm / 2 - MARGIN_MM, scale, ground_m) for mm in size_mm]
    way = np.concatenate(near) if near else np.array([[whole.center().x(), whole.center().y()]])
    towards = way.mean(axis=0) - place
    shift = np.clip(towards, [-each for each in room], room)
    return Detail(_frame(*(place + shift), scale, size_mm, ground_m), scale, False)


def _metres(mm: float, scale: int, ground_m: float) -> float:
    return mm / 1000 * scale / ground_m


def _frame(x: float, y: float, scale: int, size_mm: tuple[float, float], ground_m: float) -> QgsRectangle:
    width, height = (_metres(each, scale, ground_m) for each in size_mm)
    return QgsRectangle(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
