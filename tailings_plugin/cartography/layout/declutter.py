"""Moves map symbols apart on paper, so that facilities in one valley can all be seen."""

import numpy as np

# Beyond this, moving symbols apart would carry them off their valley: they overlap, highest on top.
MOST_SYMBOLS = 400
FARTHEST_MM = 14.0
GAP_MM = 0.3
STEP_MM = 1.0


def declutter(x_mm: np.ndarray, y_mm: np.ndarray, diameter_mm: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return shifts (dx, dy) in mm that part overlapping symbols.

    Arrays share one length and are ordered by importance: each symbol in turn takes the free place nearest to
    its own, so the first stays where it is. One that finds no place within FARTHEST_MM, and all beyond
    MOST_SYMBOLS, stay too.
    """
    count = min(len(x_mm), MOST_SYMBOLS)
    start = np.column_stack([x_mm, y_mm]).astype(float)
    shift = np.zeros_like(start)
    tries = _places_around()
    for index in range(1, count):
        taken = start[:index] + shift[:index]
        wanted = (diameter_mm[:index] + diameter_mm[index]) / 2 + GAP_MM
        near = np.hypot(*(taken - start[index]).T) < wanted + FARTHEST_MM
        way = (start[index] + tries)[:, None, :] - taken[None, near, :]
        free = (np.hypot(way[..., 0], way[..., 1]) >= wanted[near]).all(axis=1)
        if free.any():
            shift[index] = tries[free.argmax()]
    return shift[:, 0], shift[:, 1]


def _places_around() -> np.ndarray:
    """Return offsets (n, 2) in mm from zero outwards, on rings STEP_MM apart."""
    rings = [np.zeros((1, 2))]
    for radius in np.arange(STEP_MM, FARTHEST_MM + 1e-9, STEP_MM):
        angles = np.linspace(0, 2 * np.pi, max(int(2 * np.pi * radius / STEP_MM), 8), endpoint=False)
        rings.append(np.column_stack([np.cos(angles), np.sin(angles)]) * radius)
    return np.concatenate(rings)
