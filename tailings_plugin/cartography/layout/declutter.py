"""Moves map symbols apart on paper, so that neighbours can all be seen, each still at its place."""

import numpy as np

# No symbol stands farther from its true place: what cannot be parted within this is gathered, or enlarged.
FARTHEST_MM = 3.0
GAP_MM = 0.3
STEP_MM = 0.5
# Shifts are written with two decimals, and must not pass the bound by them.
SLACK_MM = 0.01
PASSES = 4


def declutter(
    x_mm: np.ndarray, y_mm: np.ndarray, diameter_mm: np.ndarray, gap_mm: float = GAP_MM
) -> tuple[np.ndarray, np.ndarray]:
    """Return shifts (n, 2) in mm that part overlapping symbols, and which found a place of their own (n,).

    Arrays share one length and are ordered by importance: each symbol in turn takes the free place nearest to
    its own, so the first stays where it is. One that finds no place within FARTHEST_MM stays too.
    """
    start = np.column_stack([x_mm, y_mm]).astype(float)
    shift, free = np.zeros_like(start), np.ones(len(start), dtype=bool)
    for index in range(1, len(start)):
        taken = np.arange(index)
        free[index], shift[index] = _nearest_free(start, shift, diameter_mm, gap_mm, index, taken)
    return shift, free


def settle(
    x_mm: np.ndarray, y_mm: np.ndarray, diameter_mm: np.ndarray, shift: np.ndarray, gap_mm: float = GAP_MM
) -> np.ndarray:
    """Return the shifts (n, 2) with those that still cover each other parted as far as can be: both give way."""
    start, shift = np.column_stack([x_mm, y_mm]).astype(float), shift.copy()
    for _ in range(PASSES):
        stands = start + shift
        covered = []
        for index in range(len(start)):
            apart = np.hypot(*(stands - stands[index]).T) - (diameter_mm + diameter_mm[index]) / 2
            apart[index] = np.inf
            if apart.min(initial=np.inf) < gap_mm - SLACK_MM:
                covered.append(index)
        if not covered:
            break
        for index in reversed(covered):
            others = np.delete(np.arange(len(start)), index)
            _, shift[index] = _nearest_free(start, shift, diameter_mm, gap_mm, index, others, least=True)
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
    near = apart < FARTHEST_MM
    way = (start[index] + TRIES)[:, None, :] - taken[None, near, :]
    clear = (np.hypot(way[..., 0], way[..., 1]) - wanted[near]).min(axis=1)
    if (clear >= 0).any():
        return True, TRIES[(clear >= 0).argmax()]
    return False, TRIES[clear.argmax()] if least else TRIES[0]


def _places_around() -> np.ndarray:
    """Return offsets (n, 2) in mm from zero outwards, on rings STEP_MM apart."""
    rings = [np.zeros((1, 2))]
    for radius in [*np.arange(STEP_MM, FARTHEST_MM, STEP_MM), FARTHEST_MM - SLACK_MM]:
        angles = np.linspace(0, 2 * np.pi, max(int(2 * np.pi * radius / STEP_MM), 8), endpoint=False)
        rings.append(np.column_stack([np.cos(angles), np.sin(angles)]) * radius)
    return np.concatenate(rings)


TRIES = _places_around()
