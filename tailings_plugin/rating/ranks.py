"""Ranks with ties, and the ranks that ranges of values allow."""

import numpy as np


def ranks(best: np.ndarray, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return rank, least hazardous rank and most hazardous rank of each value; float64, NaN where `best` is.

    Rank 1 is the highest value; equal values share the lowest number. Facility i stands certainly behind j
    when low[j] > high[i], possibly behind j when high[j] > low[i]: the most hazardous rank counts the first
    kind, the least hazardous rank both. Unrated facilities take no part.
    """
    rated = ~np.isnan(best)
    rank, least, most = (np.full(best.shape, np.nan) for _ in range(3))
    own_best, own_low, own_high = best[rated], low[rated], high[rated]
    rank[rated] = 1 + count_greater(own_best, own_best)
    most[rated] = 1 + count_greater(own_low, own_high)
    # A facility with a range lies above its own low end: it does not stand behind itself.
    least[rated] = 1 + count_greater(own_high, own_low) - (own_high > own_low)
    return rank, least, most


def own_ranks(values: np.ndarray) -> np.ndarray:
    """Return the rank of each value, float64, NaN where it is NaN: 1 the highest, equal ones share the lowest."""
    return ranks(values, values, values)[0]


def count_greater(values: np.ndarray, than: np.ndarray) -> np.ndarray:
    """Return for each element of `than` how many of `values` are greater."""
    return len(values) - np.searchsorted(np.sort(values), than, side="right")
