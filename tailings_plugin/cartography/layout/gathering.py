"""Symbols that cannot be drawn apart become one mark with a count: nothing covers anything, nothing is moved far."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from .declutter import FARTHEST_MM, GAP_MM, declutter, neighbours, reach_mm, settle

# With more marks than this a map of many facilities cannot be read: they are gathered more widely.
MOST_MARKS = 100
WIDER_MM = 1.5


@dataclass(frozen=True)
class Mark:
    """One symbol on paper: of an item, or of several, the most important first.

    x, y: its place in mm, of several the middle of their places. shift: from there to where it stands, in mm.
    """

    members: tuple[int, ...]
    x: float
    y: float
    shift: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Items:
    """What is to be drawn, ordered by importance: places (n, 2) in mm, diameters (n,) in mm, and kinds (n,).

    Only items of a kind are gathered. Those of a kind at the same `spot` (n,) always are. group_mm: the diameter of a
    mark of several.
    """

    places: np.ndarray
    sizes: np.ndarray
    kinds: np.ndarray
    spots: np.ndarray
    group_mm: float

    def part(self, chosen: Sequence[int], places: np.ndarray) -> "Items":
        """Return some of the items, at other places on paper."""
        index = np.asarray(chosen, dtype=int)
        return Items(places, self.sizes[index], self.kinds[index], self.spots[index], self.group_mm)


def gathered(items: Items, most_marks: int = MOST_MARKS, fixed: Sequence[tuple[int, ...]] = ()) -> list[Mark]:
    """Return the marks that show the items without covering each other, each within FARTHEST_MM of its place.

    fixed: items that are one mark whatever else is, and that nothing joins. Marks are gathered more widely until there
    are `most_marks` of a kind at most, the fixed ones apart. Marks of two kinds that cannot be parted may touch.
    """
    gap = GAP_MM
    groups, kept = _first_groups(items, fixed)
    while True:
        groups, shift = _apart(items, groups, kept, gap)
        counts = np.bincount([items.kinds[group[0]] for group in groups], minlength=1)
        if counts.max(initial=0) <= max(most_marks, len(kept)) or len(groups) <= len(kept) + 1:
            break
        gap += WIDER_MM
    middles, sizes = _middles(items, groups), _sizes(items, groups)
    shift = settle(middles[:, 0], middles[:, 1], sizes, shift)
    return [
        Mark(group, float(x), float(y), (round(float(right), 2), round(float(up), 2)))
        for group, (x, y), (right, up) in zip(groups, middles, shift, strict=True)
    ]


def _apart(
    items: Items, groups: list[tuple[int, ...]], kept: set[tuple[int, ...]], gap: float
) -> tuple[list[tuple[int, ...]], np.ndarray]:
    """Return the groups, joined until each has a place or no neighbour, and their shifts (n, 2) in mm."""
    early: set[tuple[int, ...]] = set()
    while True:
        # Those that found no place among the others come first in the next round.
        groups = sorted(groups, key=lambda group: (group not in early, group))
        middles, sizes = _middles(items, groups), _sizes(items, groups)
        shift, free = declutter(middles[:, 0], middles[:, 1], sizes, gap)
        stuck = np.flatnonzero(~free)
        joined = _joined(items, groups, kept, middles, sizes, stuck, gap)
        late = {groups[index] for index in stuck} - early
        if joined is not None:
            groups = joined
        elif late:
            early |= late
        else:
            return groups, shift


def _middles(items: Items, groups: list[tuple[int, ...]]) -> np.ndarray:
    """Return the middle (n, 2) of the places of each group, each place once."""
    members = np.fromiter(chain.from_iterable(groups), dtype=np.int64)
    of = np.repeat(np.arange(len(groups)), [len(group) for group in groups])
    _, first = np.unique(of * (1 + items.spots.max(initial=0)) + items.spots[members], return_index=True)
    of, places = of[first], items.places[members[first]]
    each = [np.bincount(of, places[:, axis], minlength=len(groups)) for axis in (0, 1)]
    return np.column_stack(each) / np.bincount(of, minlength=len(groups))[:, None]


def _sizes(items: Items, groups: list[tuple[int, ...]]) -> np.ndarray:
    return np.array([items.group_mm if len(each) > 1 else items.sizes[each[0]] for each in groups])


def _first_groups(
    items: Items, fixed: Sequence[tuple[int, ...]]
) -> tuple[list[tuple[int, ...]], set[tuple[int, ...]]]:
    """Return the items, those at one spot together, and which groups are fixed."""
    kept = {tuple(sorted(each)) for each in fixed}
    taken = {member for each in kept for member in each}
    spots: dict[tuple[int, int], list[int]] = {}
    for index in range(len(items.kinds)):
        if index not in taken:
            spots.setdefault((int(items.kinds[index]), int(items.spots[index])), []).append(index)
    return [*kept, *map(tuple, spots.values())], kept


def _joined(
    items: Items,
    groups: list[tuple[int, ...]],
    kept: set[tuple[int, ...]],
    middles: np.ndarray,
    sizes: np.ndarray,
    stuck: np.ndarray,
    gap: float,
) -> list[tuple[int, ...]] | None:
    """Return the groups with each of the stuck ones joined to its nearest neighbour; None where none has one."""
    kinds = np.array([items.kinds[group[0]] for group in groups])
    open_ = np.array([group not in kept for group in groups])
    root = list(range(len(groups)))

    def top(index: int) -> int:
        while root[index] != index:
            index = root[index]
        return index

    changed = False
    near = neighbours(middles, reach_mm(sizes, gap))
    for index in stuck:
        if not open_[index]:
            continue
        others = near(index)
        others = others[open_[others] & (kinds[others] == kinds[index]) & (others != index)]
        apart = np.hypot(*(middles[others] - middles[index]).T)
        reach = (sizes[others] + sizes[index]) / 2 + gap + 2 * FARTHEST_MM
        if (apart < reach).any():
            nearest = int(others[np.where(apart < reach, apart, np.inf).argmin()])
            root[top(int(index))] = top(nearest)
            changed = True
    if not changed:
        return None
    together: dict[int, list[int]] = {}
    for index, group in enumerate(groups):
        together.setdefault(top(index), []).extend(group)
    return [tuple(sorted(members)) for members in together.values()]
