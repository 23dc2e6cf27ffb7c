"""Where the box "How sure is this map?" stands: whole in a room of the first sheet, else whole on one of its own.

Rooms of the first sheet are what is left of its columns, and places at the edge of the map where it hides nothing.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsTextFormat

from ..layout.page import Box, Page, touch
from .tables import Table

# Between two sizes of letters that are tried, in points.
STEP_PT = 0.2
# Of the width of a landscape sheet: a box in one language. Longer lines are hard to follow.
ALONE_SHARE = 2 / 3
# Of width, height and area of the map: the most that a box on it may take.
SIDE_SHARE, AREA_SHARE = 0.5, 0.2
# From the edge of the plate under a box to its letters.
PADDING_MM = 2.0
# Places along a side of the map that are tried, from corner to corner.
ALONG = 5


@dataclass(frozen=True)
class SureBox:
    """The box in one language. made: columns and rows for a width in mm and letters."""

    name: str
    heading: str
    made: Callable[[float, QgsTextFormat], Table]


@dataclass(frozen=True)
class Placed:
    """A box with its place, and the size of its letters in points; plate: of one on the map, what lies below it."""

    box: SureBox
    place: Box
    size_pt: float
    plate: Box | None = None


def sizes_between(largest_pt: float, least_pt: float) -> list[float]:
    """Return the sizes of letters to be tried, the largest first, in points.

    >>> sizes_between(7.5, 7.0)
    [7.5, 7.3, 7.1, 7.0]
    """
    count = int((largest_pt - least_pt) / STEP_PT + 1e-9)
    found = [round(largest_pt - STEP_PT * step, 2) for step in range(count + 1)]
    return found if found[-1] == least_pt else [*found, least_pt]


def placed_in(
    boxes: Sequence[SureBox],
    rooms: Sequence[Sequence[Box]],
    sizes_pt: Sequence[float],
    height_of: Callable[[SureBox, float, float], float],
    gap: float,
) -> list[Placed] | None:
    """Return a place for every box, each whole in a room, in the largest letters for which there are places.

    rooms: the rooms that there are, in one way or another. height_of: mm that a box needs in a width in mm, with
    letters of a size in points. gap: between two boxes in one room. None when no size will do.
    """
    for size in sizes_pt:
        for each in rooms:
            found = _filled(boxes, each, size, height_of, gap)
            if found is not None:
                return found
    return None


def _filled(
    boxes: Sequence[SureBox],
    rooms: Sequence[Box],
    size: float,
    height_of: Callable[[SureBox, float, float], float],
    gap: float,
) -> list[Placed] | None:
    free, found = list(rooms), []
    for box in boxes:
        heights = [height_of(box, room.width, size) for room in free]
        number = next((n for n, room in enumerate(free) if heights[n] <= room.height), None)
        if number is None:
            return None
        room, height = free[number], heights[number]
        found.append(Placed(box, room.part(room.y, height), size))
        taken = height + gap
        free[number] = room.part(room.y + taken, max(room.height - taken, 0.0))
    return found


def below_both(left: Box, right: Box) -> Box:
    """Return the room across two columns below what stands in either, of which these are the rests."""
    top, bottom = max(left.y, right.y), min(left.bottom, right.bottom)
    return replace(left, y=top, width=right.right - left.x, height=max(bottom - top, 0.0))


def placed_on(
    boxes: Sequence[SureBox],
    room: Box,
    widths: Sequence[float],
    sizes_pt: Sequence[float],
    height_of: Callable[[SureBox, float, float], float],
    is_free: Callable[[Box], bool],
) -> list[Placed] | None:
    """Return a place at the edge of a map for every box, in the largest letters for which there are places.

    room: of the map. widths: that a box may have, in mm. is_free: whether nothing would be hidden that the map is made
    for. height_of: as for `placed_in`. None when no size will do, or a box would take too much of the map.
    """
    for size in sizes_pt:
        for width in widths:
            found = _beside(boxes, room, width, size, height_of, is_free)
            if found is not None:
                return found
    return None


def _beside(
    boxes: Sequence[SureBox],
    room: Box,
    width: float,
    size: float,
    height_of: Callable[[SureBox, float, float], float],
    is_free: Callable[[Box], bool],
) -> list[Placed] | None:
    found: list[Placed] = []
    wide = width + 2 * PADDING_MM
    for box in boxes:
        height = height_of(box, width, size)
        high = height + 2 * PADDING_MM
        if wide > room.width * SIDE_SHARE or high > room.height * SIDE_SHARE:
            return None
        if wide * high > room.width * room.height * AREA_SHARE:
            return None
        taken = [each.plate for each in found if each.plate is not None]
        free = (
            plate
            for plate in _at_the_edge(room, wide, high)
            if not any(touch(plate, other) for other in taken) and is_free(plate)
        )
        plate = next(free, None)
        if plate is None:
            return None
        inside = Box(plate.x + PADDING_MM, plate.y + PADDING_MM, width, height, plate.page)
        found.append(Placed(box, inside, size, plate))
    return found


def _at_the_edge(room: Box, width: float, height: float) -> Iterator[Box]:
    """Yield boxes of a size at the edge of a room: the corners, then along its sides."""
    across, down = (room.width - width) / (ALONG - 1), (room.height - height) / (ALONG - 1)
    last = ALONG - 1
    steps = [(x, y) for y in range(ALONG) for x in range(ALONG) if x in (0, last) or y in (0, last)]
    corners_first = sorted(steps, key=lambda step: step[0] not in (0, last) or step[1] not in (0, last))
    for x, y in corners_first:
        yield Box(room.x + x * across, room.y + y * down, width, height, room.page)


def rooms_alone(page: Page, count: int, heading: float, number: int) -> list[Box]:
    """Return the rooms of boxes in `count` languages on a further sheet of their own, below a heading of a height."""
    inside = page.below(heading, number)
    if not page.landscape:
        return [inside]
    if count == 1:
        return [replace(inside, width=inside.width * ALONE_SHARE)]
    width = (inside.width - 2 * page.gap * (count - 1)) / count
    return [
        replace(inside, x=inside.x + (width + 2 * page.gap) * place, width=width) for place in range(count)
    ]
