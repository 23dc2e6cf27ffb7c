"""Moves map symbols apart on paper, so that facilities in one valley can all be seen."""

import numpy as np

ROUNDS = 80
# Beyond this, moving symbols apart would carry them off their valley: they overlap, highest on top.
MOST_SYMBOLS = 400
FARTHEST_MM = 14.0


def spread(x_mm: np.ndarray, y_mm: np.ndarray, diameter_mm: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return shifts (dx, dy) in mm that part overlapping symbols; those that stand free keep still.

    Arrays share one length and are ordered by importance: beyond MOST_SYMBOLS the rest stays in place.
    """
    count = min(len(x_mm), MOST_SYMBOLS)
    shift = np.zeros((len(x_mm), 2))
    if count < 2:
        return shift[:, 0], shift[:, 1]
    start = np.column_stack([x_mm, y_mm])[:count].astype(float)
    place = start + _fan(count)
    wanted = (diameter_mm[:count, None] + diameter_mm[None, :count]) / 2 + 0.3
    for _ in range(ROUNDS):
        way = place[:, None, :] - place[None, :, :]
        distance = np.hypot(way[..., 0], way[..., 1])
        np.fill_diagonal(distance, np.inf)
        lack = np.clip(wanted - distance, 0, None)
        if lack.max() < 0.05:
            break
        push = (way / distance[..., None] * lack[..., None] / 2).sum(axis=1)
        place += push * 0.7
        place = start + _within(place - start, FARTHEST_MM)
    moved = place - start
    moved[np.hypot(moved[:, 0], moved[:, 1]) < 0.2] = 0.0
    shift[:count] = moved
    return shift[:, 0], shift[:, 1]


def _fan(count: int) -> np.ndarray:
    """Return tiny distinct offsets, so that symbols on one point part in all directions (golden angle)."""
    turn = np.arange(count) * np.pi * (3 - np.sqrt(5))
    reach = 0.01 * np.sqrt(np.arange(count) + 1) / np.sqrt(count)
    return np.column_stack([np.cos(turn) * reach, np.sin(turn) * reach])


def _within(shift: np.ndarray, limit: float) -> np.ndarray:
    length = np.hypot(shift[:, 0], shift[:, 1])[:, None]
    return np.where(length > limit, shift * (limit / np.maximum(length, 1e-9)), shift)
