"""Which parts of a map are drawn again at a larger scale, and what stands on which map."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from string import ascii_uppercase

import numpy as np

from .gathering import Items, Mark, gathered
from .page import Box

MOST_ENLARGEMENTS = 12
LARGEST_SCALE = 25_000
# One that is not this many times larger shows little more.
LEAST_FACTOR = 2.5
# What one enlargement may show, in mm of the map that has its frame.
LARGEST_FRAME_MM = 22.0
# Around its facilities, in mm on it.
MARGIN_MM = 8.0
# Above its map, for its letter, name and scale.
STRIP_MM = 5.0
# Of the smaller one: frames that overlap by more cannot be told apart.
MOST_OVERLAP = 0.1
SCALE_STEPS = (1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10)
FACILITY, CROSSING = 0, 1

Extent = tuple[float, float, float, float]


@dataclass(frozen=True)
class View:
    """A part of the ground on paper: its extent (west, south, east, north in m), its scale 1 : denominator."""

    extent: Extent
    denominator: float

    def on_paper(self, points: np.ndarray) -> np.ndarray:
        """Return points (n, 2) in m as places in mm."""
        return points * 1000.0 / self.denominator

    def inside(self, points: np.ndarray, rim_mm: float = 0.0) -> np.ndarray:
        """Return which points (n, 2) lie in the extent, a rim left out."""
        rim = rim_mm * self.denominator / 1000.0
        west, south, east, north = self.extent
        x, y = points[:, 0], points[:, 1]
        return (x > west + rim) & (x < east - rim) & (y > south + rim) & (y < north - rim)


@dataclass(frozen=True)
class Enlargement:
    """A map at a larger scale: its letter, what stands on it, where it stands on the sheet.

    above: the view that shows its frame.
    """

    letter: str
    members: tuple[int, ...]
    view: View
    box: Box
    above: View


@dataclass(frozen=True)
class Group:
    """One mark of several facilities or crossings, drawn at scales 1 : more than `low` and up to `high`.

    x, y in m; shift in mm. letter: of the enlargement that shows them apart, None for none. on: of the enlargement that
    the mark is on, None for the map. spots: how many places they have.
    """

    members: tuple[int, ...]
    x: float
    y: float
    shift: tuple[float, float]
    low: int
    high: int | None
    letter: str | None
    on: str | None
    spots: int
    kind: int


@dataclass
class Arrangement:
    """What stands where, by item. shift (n, 2) in mm. high: 1 : denominator up to which an item is drawn by itself,
    None for any. letters: of the enlargement that an item is on. each: how many enlargements a further sheet has.
    """

    shift: np.ndarray
    high: list[int | None]
    letters: list[str | None]
    groups: list[Group] = field(default_factory=list)
    enlargements: list[Enlargement] = field(default_factory=list)
    each: int = 1

    @property
    def without(self) -> int:
        """How many groups of facilities at different places no enlargement shows."""
        return sum(
            group.spots > 1 and group.letter is None and group.kind == FACILITY for group in self.groups
        )


def arranged(
    points: np.ndarray,
    items: Items,
    view: View,
    corners: Sequence[Box] = (),
    pages: Callable[[int], Iterator[Box]] | None = None,
) -> Arrangement:
    """Return what of points (n, 2) in m stands on the map of a view, in mm as `items` has them, and on enlargements.

    corners: free boxes of the map's own sheet. pages: boxes of further sheets, for a number of enlargements on each;
    without it there are no enlargements.
    """
    first = gathered(items)
    if pages is None:
        return _Work(points, items, view, first, [], iter(())).done()
    # Few enlargements get large boxes.
    for each in (1, 2, 4):
        work = _Work(points, items, view, first, list(corners), pages(each))
        if work.further <= each:
            break
    made = work.done()
    made.each = each
    return made


def view_of(points: np.ndarray, box: Box) -> View:
    """Return the view that shows points (n, 2) in a box, at a round scale no larger than LARGEST_SCALE."""
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    least = max(
        (east - west) / (box.width - 2 * MARGIN_MM), (north - south) / (box.height - 2 * MARGIN_MM), 0
    )
    denominator = round_scale(max(least * 1000.0, LARGEST_SCALE))
    x, y = (west + east) / 2, (south + north) / 2
    half = box.width * denominator / 2000.0, box.height * denominator / 2000.0
    return View((x - half[0], y - half[1], x + half[0], y + half[1]), denominator)


def round_scale(denominator: float) -> int:
    """Return a round denominator that is no less."""
    power = 10.0 ** math.floor(math.log10(denominator))
    return round(next(step * power for step in SCALE_STEPS if step * power >= denominator * (1 - 1e-9)))


def _overlap(first: View, second: View) -> bool:
    """Return whether two extents overlap by more than MOST_OVERLAP of the smaller one."""
    (west, south, east, north), (left, low, right, top) = first.extent, second.extent
    width, height = min(east, right) - max(west, left), min(north, top) - max(south, low)
    if width <= 0 or height <= 0:
        return False
    smaller = min((east - west) * (north - south), (right - left) * (top - low))
    return width * height > MOST_OVERLAP * smaller


def between(first: float, second: float) -> int:
    """Return a denominator between those of two maps."""
    return round(math.sqrt(first * second))


@dataclass(frozen=True)
class _Sheet:
    """What goes on the map of a view: items, the letter of the enlargement that it is, 1 : what they are drawn up to.

    frames: of the enlargements on it. marks: how its items are gathered without these; None: not known yet.
    """

    chosen: np.ndarray
    view: View
    letter: str | None
    high: int | None
    frames: list[Enlargement]
    marks: list[Mark] | None


class _Work:
    """Arranges items on a map and its enlargements: which there are as it is made, what stands where in `done`."""

    def __init__(
        self,
        points: np.ndarray,
        items: Items,
        view: View,
        first: list[Mark],
        corners: list[Box],
        boxes: Iterator[Box],
    ):
        self._points, self._items, self._view = points, items, view
        self._corners, self._boxes = corners, boxes
        self._next_box: Box | None = None
        count = len(items.kinds)
        self._made = Arrangement(np.zeros((count, 2)), [None] * count, [None] * count)
        self._sheets = self._planned(first)

    @property
    def further(self) -> int:
        """How many enlargements stand on further sheets."""
        return sum(each.box.page > 0 for each in self._made.enlargements)

    def done(self) -> Arrangement:
        """Return the arrangement."""
        for sheet in self._sheets:
            self._draw(sheet)
        return self._made

    def _planned(self, first: list[Mark]) -> list[_Sheet]:
        """Return the map and its enlargements, and those on these."""
        chosen = np.arange(len(self._items.kinds))
        frames = self._frames(first, chosen, self._view, joined=True)
        sheets = [_Sheet(chosen, self._view, None, None, frames, first)]
        for frame in frames:
            members = np.array(frame.members)
            marks = self._gathered(members, frame.view)
            inner = self._frames(marks, members, frame.view, joined=False)
            high = between(self._view.denominator, frame.view.denominator)
            sheets.append(_Sheet(members, frame.view, frame.letter, high, inner, marks))
            for each in inner:
                within, own = between(frame.view.denominator, each.view.denominator), np.array(each.members)
                sheets.append(_Sheet(own, each.view, each.letter, within, [], None))
        return sheets

    def _gathered(self, chosen: np.ndarray, view: View, fixed: Sequence[tuple[int, ...]] = ()) -> list[Mark]:
        return gathered(self._items.part(chosen, view.on_paper(self._points[chosen])), fixed=fixed)

    def _draw(self, sheet: _Sheet) -> None:
        """Put items on the map of a view: one mark for what an enlargement shows, its crossings on that alone."""
        view, letter, high, frames = sheet.view, sheet.letter, sheet.high, sheet.frames
        framed = {member: frame for frame in frames for member in frame.members}
        kinds = self._items.kinds
        own = np.array([i for i in sheet.chosen if i not in framed or kinds[i] == FACILITY], dtype=int)
        place = {int(item): number for number, item in enumerate(own)}
        fixed = [
            tuple(place[i] for i in frame.members if kinds[i] == FACILITY)
            for frame in frames
        ]  # fmt: skip
        marks = None if frames else sheet.marks
        if marks is None:
            marks = self._gathered(own, view, fixed)
        for mark in marks:
            members = tuple(int(own[i]) for i in mark.members)
            frame = framed.get(members[0])
            if len(members) == 1 and frame is None:
                self._made.shift[members[0]] = mark.shift
                self._made.high[members[0]], self._made.letters[members[0]] = high, letter
                continue
            spots = len(np.unique(self._items.spots[list(members)]))
            if frame:
                low = between(view.denominator, frame.view.denominator)
            else:
                # Only who looks closer in a window sees them apart.
                low = 0 if spots == 1 else round(view.denominator / LARGEST_FRAME_MM)
                for member in members:
                    self._made.high[member], self._made.letters[member] = low, letter
            x, y = np.array([mark.x, mark.y]) * view.denominator / 1000.0
            self._made.groups.append(
                Group(
                    members,
                    float(x),
                    float(y),
                    mark.shift,
                    low,
                    high,
                    frame.letter if frame else None,
                    letter,
                    spots,
                    int(kinds[members[0]]),
                )
            )

    def _frames(self, marks: list[Mark], chosen: np.ndarray, view: View, joined: bool) -> list[Enlargement]:
        """Return the enlargements of what the marks of a map hide, the most important first.

        joined: whether neighbours share one.
        """
        frames: list[Enlargement] = []
        taken: set[int] = set()
        groups = [[int(chosen[i]) for i in mark.members] for mark in marks]
        hidden = sorted(g for g in groups if self._worth(g))
        for seed in hidden:
            if len(self._made.enlargements) == MOST_ENLARGEMENTS or taken.issuperset(seed):
                continue
            seed = [i for i in seed if i not in taken]
            others = [[i for i in each if i not in taken] for each in hidden]
            box, shown, members = None, view, seed
            for tried in [self._with_neighbours(seed, others, view), seed] if joined else [seed]:
                if self._worth(tried):
                    box, shown = self._box_for(tried)
                    members = tried
                    if box is None or not any(_overlap(shown, each.view) for each in frames):
                        break
                    box = None
            if box is None or shown.denominator * LEAST_FACTOR > view.denominator:
                continue
            reach = chosen[shown.inside(self._points[chosen], 3.0)]
            members = sorted({*members, *(int(i) for i in reach if int(i) not in taken)})
            taken.update(members)
            letter = ascii_uppercase[len(self._made.enlargements)]
            frames.append(Enlargement(letter, tuple(members), shown, box, view))
            self._made.enlargements.append(frames[-1])
            if box in self._corners:
                self._corners.remove(box)
            else:
                self._next_box = None
        return frames

    def _worth(self, members: Sequence[int]) -> bool:
        """Return whether members are facilities at several places."""
        own = [i for i in members if self._items.kinds[i] == FACILITY]
        return len(np.unique(self._items.spots[own])) > 1

    def _with_neighbours(self, seed: list[int], others: list[list[int]], view: View) -> list[int]:
        """Return the members with those of other groups as near as one enlargement shows."""
        most = LARGEST_FRAME_MM * view.denominator / 1000.0
        members = list(seed)
        middle = self._points[seed].mean(axis=0)
        for each in sorted(
            (o for o in others if o), key=lambda o: float(np.hypot(*(self._points[o].mean(axis=0) - middle)))
        ):
            extent = np.ptp(self._points[[*members, *each]], axis=0)
            if extent[0] <= most and extent[1] <= most * 0.7:
                members = sorted({*members, *each})
        return members

    def _box_for(self, members: list[int]) -> tuple[Box | None, View]:
        """Return where an enlargement stands and what it shows: in a corner where all its places part there."""
        points = self._points[members]
        for corner in self._corners:
            shown = view_of(points, inner(corner))
            marks = self._gathered(np.array(members), shown)
            if all(
                len(np.unique(self._items.spots[[members[i] for i in mark.members]])) == 1 for mark in marks
            ):
                return corner, shown
        if self._next_box is None:
            self._next_box = next(self._boxes, None)
        box = self._next_box
        return box, view_of(points, inner(box)) if box else self._view


def inner(box: Box) -> Box:
    """Return the map within the box of an enlargement: below its letter, name and scale."""
    return replace(box, y=box.y + STRIP_MM, height=box.height - STRIP_MM)


def outer(box: Box) -> Box:
    """Return the box of an enlargement whose map has this one: `inner` undone."""
    return replace(box, y=box.y - STRIP_MM, height=box.height + STRIP_MM)
