"""Moves map symbols apart on paper, so that neighbours can all be seen, each still at its place."""

from collections.abc import Callable

import numpy as np

# No symbol stands farther from its true place: what cannot be parted within this is gathered, or enlarged.
FARTHEST_MM = 3.0
GAP_MM = 0.3
STEP_MM = 0.5
# Shifts are written with two decimals, and must not pass the bound by them.
SLACK_MM = 0.01
PASSES = 4
FEW = 4


def declutter(
    x_mm: np.ndarray, y_mm: np.ndarray, diameter_mm: np.ndarray, gap_mm: float = GAP_MM
) -> tuple[np.ndarray, np.ndarray]:
    """Return shifts (n, 2) in mm that part overlapping symbols, and which found a place of their own (n,).

    Arrays share one length and are ordered by importance: each symbol in turn takes the free place nearest to
    its own, so the first stays where it is. One that finds no place within FARTHEST_MM stays too.
    """
    start = np.column_stack([x_mm, y_mm]).astype(float)
    shift, free = np.zeros_like(start), np.ones(len(start), dtype=bool)
    near = neighbours(start, reach_mm(diameter_mm, gap_mm))
    for index in range(1, len(start)):
        taken = near(index)
        taken = taken[taken < index]
        if len(taken):
            free[index], shift[index] = _nearest_free(start, shift, diameter_mm, gap_mm, index, taken)
    return shift, free


def reach_mm(diameter_mm: np.ndarray, gap_mm: float) -> float:
    """Return how far apart the places of symbols may be that get in each other's way once both are moved."""
    return float(diameter_mm.max(initial=0.0)) + gap_mm + 2 * FARTHEST_MM + SLACK_MM


def neighbours(places: np.ndarray, within_mm: float) -> Callable[[int], np.ndarray]:
    """Return what tells the numbers of the places (n, 2) around one of them, itself too, in rising order."""
    order = np.argsort(places[:, 0], kind="stable")
    along = places[order, 0]
    first = np.searchsorted(along, places[:, 0] - within_mm)
    last = np.searchsorted(along, places[:, 0] + within_mm, "right")

    def near(index: int) -> np.ndarray:
        found = order[first[index] : last[index]]
        return np.sort(found[np.abs(places[found, 1] - places[index, 1]) <= within_mm])

    return near


def settle(
    x_mm: np.ndarray, y_mm: np.ndarray, diameter_mm: np.ndarray, shift: np.ndarray, gap_mm: float = GAP_MM
) -> np.ndarray:
    """Return the shifts (n, 2) with those that still cover each other parted as far as can be: both give way."""
    start, shift = np.column_stack([x_mm, y_mm]).astype(float), shift.copy()
    near = neighbours(start, reach_mm(diameter_mm, gap_mm))
    around = [(found := near(index))[found != index] for index in range(len(start))]
    for _ in range(PASSES):
        stands = start + shift
        covered = []
        for index, others in enumerate(around):
            wide = (diameter_mm[others] + diameter_mm[index]) / 2
            apart = np.hypot(*(stands[others] - stands[index]).T) - wide
            if apart.min(initial=np.inf) < gap_mm - SLACK_MM:
                covered.append(index)
        if not covered:
            break
        for index in reversed(covered):
            _, shift[index] = _nearest_free(
                start, shift, diameter_mm, gap_mm, index, around[index], least=True
            )
    return shift


def _nearest_free(
    start: np.ndarray,
    shift: np.ndarray,
    diameter_mm: np.ndarray,
    gap_mm: float,
    index: int,
    others: np.ndarray,
    least: bool = False,
) -> tuple[bool, np.ndarray]:
    """Return whether a symbol finds a place free of others, and the shift to the nearest; without one no shift.

    least: without one the shift to where it covers least.
    """
    taken = start[others] + shift[others]
    wanted = (diameter_mm[others] + diameter_mm[index]) / 2 + gap_mm
    apart = np.hypot(*(taken - start[index]).T) - wanted
    if apart.min(initial=np.inf) >= 0:
        return True, TRIES[0]
    if not least and apart.min() < -FARTHEST_MM:
        # It is covered by one symbol wherever it goes.
        return False, TRIES[0]
    near = np.flatnonzero(apart < FARTHEST_MM)
    open_ = np.arange(len(TRIES))
    if not least and len(near) > FEW:
        # In a crowd the nearest ones close nearly every place.
        nearest = near[np.argpartition(apart[near], FEW)[:FEW]]
        open_ = np.flatnonzero(_clear(start[index] + TRIES, taken[nearest], wanted[nearest]) >= 0)
        if not len(open_):
            return False, TRIES[0]
    clear = _clear(start[index] + TRIES[open_], taken[near], wanted[near])
    if (clear >= 0).any():
        return True, TRIES[open_[(clear >= 0).argmax()]]
    return False, TRIES[clear.argmax()] if least else TRIES[0]


def _clear(tried: np.ndarray, taken: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Return how far each place tried (n, 2) is from what others (m, 2) with the room they want would close."""
    way = tried[:, None, :] - taken[None, :, :]
    return (np.hypot(way[..., 0], way[..., 1]) - wanted).min(axis=1)


def _places_around() -> np.ndarray:
    """Return offsets (n, 2) in mm from zero outwards, on rings STEP_MM apart."""
    rings = [np.zeros((1, 2))]
    for radius in [*np.arange(STEP_MM, FARTHEST_MM, STEP_MM), FARTHEST_MM - SLACK_MM]:
        angles = np.linspace(0, 2 * np.pi, max(int(2 * np.pi * radius / STEP_MM), 8), endpoint=False)
        rings.append(np.column_stack([np.cos(angles), np.sin(angles)]) * radius)
    return np.concatenate(rings)


TRIES = _places_around()
