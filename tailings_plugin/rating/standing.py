"""What a class rests on, and whether it calls for action now or for data first."""

from collections.abc import Mapping

import numpy as np

from .values import object_array

# Nothing is assumed; something is, but the class holds whatever it turns out to be; the class rests on it.
BASES = ("known", "partly_assumed", "assumed")
# Surely in the highest class; possibly, or not to be rated; surely not.
ACTIONS = ("act_now", "find_out_first", "lower")
# So likely is as good as sure. The project's own choice.
SURE = 0.95


def bases(lowest: np.ndarray, highest: np.ndarray, is_open: np.ndarray) -> np.ndarray:
    """Return one of BASES for each of n facilities, None where it has no class.

    lowest, highest: place of the class of the lowest and the highest total, int (n,), -1 for none. is_open: mask (n,)
    of those of which an input is unknown or its bounds leave its score open.
    """
    place = np.where(lowest < 0, -1, np.where(~is_open, 0, np.where(lowest == highest, 1, 2)))
    return object_array([*BASES, None])[place]


def actions(lowest: np.ndarray, highest: np.ndarray, shares: np.ndarray) -> np.ndarray:
    """Return one of ACTIONS for each of n facilities.

    lowest, highest: as in `bases`; shares: float64 (n, c), how likely each class is, the highest last. A facility is to
    be acted on where even its lowest total is in the highest class, or where that class is SURE; where its highest
    total is in it, or it cannot be rated, more is to be found out first.
    """
    top = shares.shape[1] - 1
    surely = (lowest == top) | (shares[:, -1] >= SURE)
    possibly = (highest == top) | (lowest < 0)
    return object_array(ACTIONS)[np.where(surely, 0, np.where(possibly, 1, 2))]


def named_where(masks: Mapping[str, np.ndarray]) -> np.ndarray:
    """Return for each of n rows the names of the masks (n,) that are true, joined by commas; None for none."""
    pattern = np.zeros(len(next(iter(masks.values()))), dtype=np.int64)
    for mask in masks.values():
        _, pattern = np.unique(pattern * 2 + mask, return_inverse=True)
    _, first, place = np.unique(pattern, return_index=True, return_inverse=True)
    names = [", ".join(name for name, mask in masks.items() if mask[row]) or None for row in first.tolist()]
    return object_array(names)[place]
