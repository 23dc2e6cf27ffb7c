"""The long profile of a path: how the river falls from the facility, with borders and arrivals."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..data.arrival import arrival_short, arrival_text
from ..data.captions import Captions
from ..look import palette
from .drawing import Drawing, nice_step
from .fitting import letters_for, setter

# The profile ends a little below the first border, but shows this much at least (km).
LEAST_KM = 100.0
BEYOND_BORDER = 1.3
# Names of marks: how many levels, their distance, and how far the first is below the top.
LEVELS, LEVEL_MM, TOP_MM = 3, 3.1, 3.2
MOST_POINTS = 300
# On a wider one more ticks have room.
WIDE_MM = 110.0
AXIS_MM, FOOT_MM, HOURS_MM = 13.0, 6.5, 2.8


@dataclass(frozen=True)
class Mark:
    """Something on the river: a border (to a country), a receptor, or an interval, with its hours if known."""

    kind: str
    name: str
    distance_km: float
    hours: float | None


def hours_at(km: float, marks: Sequence[Mark]) -> float | None:
    """Return the hours to a distance between two marks, None beyond the last that has some.

    >>> marks = [Mark("interval", "", 10.0, 2.0), Mark("border", "UZ", 30.0, 8.0)]
    >>> hours_at(5.0, marks), hours_at(20.0, marks), hours_at(31.0, marks)
    (1.0, 5.0, None)
    """
    known = sorted((mark.distance_km, mark.hours) for mark in marks if mark.hours is not None)
    if not known or km > known[-1][0]:
        return None
    away, hours = zip((0.0, 0.0), *known, strict=True)
    return float(np.interp(km, away, hours))


def shown_km(length: float, marks: list[Mark]) -> float:
    """Return how much of a path of `length` km the profile shows: to a little below the first border."""
    borders = [mark.distance_km for mark in marks if mark.kind == "border"]
    return min(length, max(LEAST_KM, min(borders, default=0.0) * BEYOND_BORDER))


def long_profile(
    distance: np.ndarray,
    height: np.ndarray,
    marks: list[Mark],
    captions: Captions,
    family: str,
    size: tuple[float, float],
    timed: list[Mark] | None = None,
) -> Drawing:
    """Return the drawing; with no usable elevations it says so.

    marks: those named on it; timed: those by whose hours its axis tells how long the water takes.
    """
    drawing = Drawing(*size, family)
    if len(distance) < 2 or not np.isfinite(height).any():
        drawing.text(0, 5, captions("profile_none"), 7, palette.QUIET_INK)
        return drawing
    limit = shown_km(float(distance[-1]), marks)
    distance, height = _cut(distance, height, limit)
    frame = _Frame(drawing, float(limit), height, captions, timed or [])
    frame.axes()
    line = [frame.at(d, h) for d, h in zip(distance, height, strict=True)]
    base = frame.lower
    drawing.area([(line[0][0], base), *line, (line[-1][0], base)], palette.SEA)
    drawing.line(line, palette.PATH, 0.5)
    visible = sorted((mark for mark in marks if mark.distance_km <= limit), key=lambda mark: mark.distance_km)
    frame.marks(visible, distance, height)
    return drawing


class _Frame:
    """Axes of a profile: turns km and m into mm on the drawing."""

    def __init__(
        self, drawing: Drawing, limit: float, height: np.ndarray, captions: Captions, timed: list[Mark]
    ):
        self.drawing, self.limit, self.captions = drawing, limit, captions
        span = max(float(height.max() - height.min()), 20.0)
        self.step = nice_step(span, 5)
        self.bottom = float(height.min() // self.step * self.step)
        self.top = self.bottom + (int((height.max() - self.bottom) // self.step) + 1) * self.step
        self.left, self.right = AXIS_MM, drawing.width - 3
        # Room above the line for the names of the marks.
        self.timed = [mark for mark in timed if mark.hours is not None]
        self.upper, self.lower = 11.0, drawing.height - FOOT_MM - (HOURS_MM if self.timed else 0.0)

    def at(self, km: float, metres: float) -> tuple[float, float]:
        x = self.left + km / self.limit * (self.right - self.left)
        y = self.lower - (metres - self.bottom) / (self.top - self.bottom) * (self.lower - self.upper)
        return x, y

    def axes(self) -> None:
        drawing, number = self.drawing, self.captions.number
        level = self.bottom
        while level <= self.top + 1e-9:
            _, y = self.at(0, level)
            drawing.line([(self.left, y), (self.right, y)], "#dedad2", 0.12)
            drawing.text(self.left - 1, y + 0.8, number(level), 6.5, palette.QUIET_INK, anchor="end")
            level += self.step
        drawing.text(0, self.upper - 2.5, self.captions("metres"), 6.5, palette.QUIET_INK)
        step = nice_step(self.limit, 8 if drawing.width > WIDE_MM else 5)
        decimals = 0 if step >= 1 else 1
        for count in range(int(self.limit / step + 1e-9) + 1):
            x, _ = self.at(count * step, 0)
            drawing.line([(x, self.lower), (x, self.lower + 0.9)], palette.INK, 0.15)
            words = number(count * step, decimals) if count else f"0 {self.captions('kilometres')}"
            drawing.text(x, self.lower + 4, words, 6.5, palette.QUIET_INK, anchor="middle")
            hours = hours_at(count * step, self.timed) if count else None
            if hours is not None:
                words = arrival_short(hours, self.captions)
                drawing.text(x, self.lower + 4 + HOURS_MM, words, 6.5, palette.PATH, anchor="middle")
        if self.timed:
            drawing.text(
                0, self.lower + 4 + HOURS_MM, self.captions("head_arrival"), 6, palette.PATH, anchor="start"
            )
        drawing.line([(self.left, self.lower), (self.right, self.lower)], palette.INK, 0.25)

    def marks(self, marks: list[Mark], distance, height) -> None:
        """Draw the marks, their names on levels so that none covers another; count those without room."""
        taken, unnamed, family = [self.left] * LEVELS, 0, self.drawing.family
        for mark in marks:
            x, y = self.at(mark.distance_km, float(np.interp(mark.distance_km, distance, height)))
            border = mark.kind == "border"
            colour = palette.CROSSING if border else palette.ACCENT
            room = self.right - self.left
            text = self._words(mark)
            letters = letters_for(text, family, room, 6.5, bold=border)
            own = setter(family, letters, border)
            lines = own.wrap(text, room)
            width = max(map(own.width, lines))
            start = min(max(x - width / 2, self.left), self.right - width)
            level = _level(start, len(lines), taken)
            if level is None:
                unnamed += 1
            else:
                foot = TOP_MM + (level + len(lines) - 1) * LEVEL_MM
                self.drawing.line([(x, y), (x, foot + 0.6)], colour, 0.3, dash="1 0.7" if border else "")
                for place, line in enumerate(lines):
                    at = TOP_MM + (level + place) * LEVEL_MM
                    self.drawing.text(start, at, line, letters, colour, bold=border)
                    taken[level + place] = start + width + 2
            self.drawing.circle(x, y, 1.1, "#ffffff", colour, 0.35)
        if unnamed:
            words = self.captions("profile_more", count=self.captions.number(unnamed))
            self.drawing.text(self.right, self.lower - 1.2, words, 6, palette.QUIET_INK, anchor="end")

    def _words(self, mark: Mark) -> str:
        number, captions = self.captions.number, self.captions
        name = f"→ {mark.name}" if mark.kind == "border" else mark.name
        words = f"{name}, {number(mark.distance_km)} {captions('kilometres')}"
        return words if mark.hours is None else f"{words}, {arrival_text(mark.hours, captions)}"


def _level(start: float, count: int, taken: Sequence[float]) -> int | None:
    """Return the first of so many levels, one below the other, that are free from a place on, None where none are."""
    for level in range(len(taken) - count + 1):
        if all(start >= end for end in taken[level : level + count]):
            return level
    return None


def _cut(distance: np.ndarray, height: np.ndarray, limit: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the known points of a profile up to `limit` km, with one on the limit, not too many to draw."""
    known = np.isfinite(height)
    distance, height = distance[known], height[known]
    at_limit = np.interp(limit, distance, height)
    inside = distance < limit
    return _thinned(np.append(distance[inside], limit), np.append(height[inside], at_limit))


def _thinned(distance: np.ndarray, height: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    if len(distance) <= MOST_POINTS:
        return distance, height
    kept = np.unique(np.linspace(0, len(distance) - 1, MOST_POINTS).astype(int))
    return distance[kept], height[kept]
