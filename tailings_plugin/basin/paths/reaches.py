"""Reaches of water that run together: the shape paths have over cells and along river lines alike."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class ReachTree:
    """Nodes in reaches; every reach hands its water to one other, or ends.

    first    (r + 1,) the node where each reach starts; its nodes follow each other downstream
    after    (r,) the reach that takes its water, -1 at an end
    to_end_m (n,) metres from each node to the end of its path
    last     (r,) the reach in which the path through this reach ends
    """

    first: np.ndarray
    after: np.ndarray
    to_end_m: np.ndarray
    last: np.ndarray

    def chain(self, reach: int) -> Iterator[int]:
        """Yield `reach` and those that take its water, one after the other."""
        while reach >= 0:
            yield reach
            reach = int(self.after[reach])

    def nodes(self, reach: int) -> np.ndarray:
        """Return the nodes of the whole path that starts with `reach`."""
        return np.concatenate([np.arange(self.first[r], self.first[r + 1]) for r in self.chain(reach)])


def lasts_and_distances(
    first: np.ndarray, after: np.ndarray, step_m: np.ndarray
) -> tuple[np.ndarray, np.ndarray] | None:
    """Return `last` and `to_end_m` of a tree from the metres of the step that leaves each node.

    Returns None when reaches run in a loop.
    """
    run = np.concatenate([[0.0], np.cumsum(step_m)])
    total = run[first[1:]] - run[first[:-1]]
    ahead, last = after.copy(), np.arange(len(after))
    for _ in range(len(after).bit_length() + 1):
        go = np.flatnonzero(ahead >= 0)
        if not len(go):
            return last, np.repeat(total + run[first[:-1]], np.diff(first)) - run[:-1]
        target = ahead[go]
        total[go] += total[target]
        last[go] = last[target]
        ahead[go] = ahead[target]
    return None


def loop_in(after: np.ndarray) -> list[int]:
    """Return the members of one loop of pointers, [] when there is none; -1 points nowhere."""
    state = np.zeros(len(after), dtype=np.int8)  # 1 on the way from this start, 2 known to end
    pointers = after.tolist()
    for start in range(len(pointers)):
        trail = []
        here = start
        while here >= 0 and not state[here]:
            state[here] = 1
            trail.append(here)
            here = pointers[here]
        if here >= 0 and state[here] == 1:
            return trail[trail.index(here) :]
        state[trail] = 2
    return []
