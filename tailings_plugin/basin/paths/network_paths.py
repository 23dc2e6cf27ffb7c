"""Paths of facilities along river lines."""

import numpy as np

from ..grid.measure import DEGREES
from .network import Network, Snapped, metres_along
from .paths import Paths
from .reaches import ReachTree, lasts_and_distances


def network_paths(
    network: Network,
    snapped: Snapped,
    x: np.ndarray,
    y: np.ndarray,
    max_length_m: float = np.inf,
) -> Paths:
    """Return the paths of points (degrees) from where they were snapped to the ends of the network.

    A path leads straight to its place on the line, then follows the lines. Points that were not snapped are
    not traced. The lines' loops have been refused when the network was made.
    """
    traced = snapped.line >= 0
    starts = list(zip(snapped.line[traced].tolist(), snapped.along_m[traced].tolist(), strict=True))
    entries = _entries(network, starts)
    used = sorted(entries)
    reach_at: dict[tuple[int, float], int] = {}
    points: list[np.ndarray] = []
    owners: list[int] = []
    first = [0]
    for line in used:
        for part, at in _parts(network.lines[line], sorted(entries[line])):
            reach_at[line, at] = len(owners)
            owners.append(line)
            points.append(part)
            first.append(first[-1] + len(part))
    node = np.concatenate(points) if points else np.zeros((0, 2))
    bounds = np.array(first, dtype=np.int64)
    after = _after(network, owners, reach_at)
    step = np.append(DEGREES.lengths(node), 0.0)[: len(node)]
    # The last node of a reach has the place of the first node of the next one.
    step[bounds[1:] - 1] = 0.0
    distances = lasts_and_distances(bounds, after, step)
    if distances is None:
        raise RuntimeError("lines run in a loop, which a network refuses when it is made")
    last, to_end_m = distances
    reach = np.full(len(traced), -1, dtype=np.int64)
    reach[traced] = [reach_at[start] for start in starts]
    whole_m = np.full(len(traced), np.nan)
    whole_m[traced] = snapped.away_m[traced] + to_end_m[bounds[reach[traced]]]
    end = np.zeros(len(traced), dtype=np.uint8)
    end[traced] = network.end[np.array(owners, dtype=np.int64)[last[reach[traced]]]] if len(owners) else 0
    unknown = np.full(len(traced), np.nan)
    return Paths(
        measure=DEGREES,
        tree=ReachTree(bounds, after, to_end_m, last),
        node_x=node[:, 0],
        node_y=node[:, 1],
        node_z=np.full(len(node), np.nan),
        x=np.asarray(x, float),
        y=np.asarray(y, float),
        z=unknown,
        traced=traced,
        reach=reach,
        skip=np.zeros(len(traced), dtype=np.int64),
        whole_m=whole_m,
        end=end,
        max_length_m=max_length_m,
    )


def _entries(network: Network, starts: list[tuple[int, float]]) -> dict[int, set[float]]:
    """Return, for each line that carries a path, the metres along it at which paths come in."""
    entries: dict[int, set[float]] = {}
    for line, at in starts:
        while line >= 0:
            known = line in entries
            entries.setdefault(line, set()).add(at)
            if known:
                break
            line, at = int(network.after[line]), float(network.enters[line])
    return entries


def _parts(line: np.ndarray, cuts: list[float]) -> list[tuple[np.ndarray, float]]:
    """Return (vertices, start in metres) of a line from its first cut on, cut at each."""
    metres = metres_along(line)
    stops = [*cuts[1:], metres[-1]]
    parts = []
    for begin, stop in zip(cuts, stops, strict=True):
        inner = line[(metres > begin) & (metres < stop)]
        ends = _point_at(line, metres, begin), _point_at(line, metres, stop)
        parts.append((np.vstack([ends[0], inner, ends[1]]), begin))
    return parts


def _point_at(line: np.ndarray, metres: np.ndarray, at: float) -> list[float]:
    return [float(np.interp(at, metres, line[:, 0])), float(np.interp(at, metres, line[:, 1]))]


def _after(network: Network, owners: list[int], reach_at: dict[tuple[int, float], int]) -> np.ndarray:
    """Return the reach that follows each: the next of its line, or that of the line that takes the water."""
    after = np.full(len(owners), -1, dtype=np.int64)
    for reach, line in enumerate(owners):
        if reach + 1 < len(owners) and owners[reach + 1] == line:
            after[reach] = reach + 1
        elif network.after[line] >= 0:
            after[reach] = reach_at[int(network.after[line]), float(network.enters[line])]
    return after
