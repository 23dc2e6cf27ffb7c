"""River lines that know where their water goes, by pointers of the data or by how the lines meet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..grid.measure import DEGREES
from ..shapes.lines import Lines, nearest_on_lines
from ..shapes.nearness import near_pairs
from ..shapes.polygons import Edges
from .ends import EDGE, VOID
from .pointers import Pointers, refuse_loops

# Lines are given more vertices until none of their steps is longer, so that a country between two vertices
# is not overlooked.
LONGEST_STEP_M = 1000.0

_LINES_A_TICK = 1000


@dataclass(frozen=True)
class Network:
    """Lines (n_i, 2) in degrees (WGS84), directed downstream, and what takes their water.

    after  (lines,) the line that takes the water, -1 at an end
    enters (lines,) metres along that line where it enters
    end    (lines,) code of ENDS_IN where the water of an ending line goes
    """

    names: list[str]
    lines: list[np.ndarray]
    after: np.ndarray
    enters: np.ndarray
    end: np.ndarray


@dataclass(frozen=True)
class Joining:
    """How lines without pointers were joined: the network, and places of what needs a look.

    `forks`: lines at whose end several begin, of which the straightest was followed; `turned`: lines that
    were turned as the relief says they run against their digitising.
    """

    network: Network
    forks: list[int]
    turned: list[int]


def metres_along(line: np.ndarray) -> np.ndarray:
    """Return the metres from the start of a line to each of its vertices."""
    return np.concatenate([[0.0], np.cumsum(DEGREES.lengths(line))])


def densified(line: np.ndarray) -> np.ndarray:
    """Return the line with vertices added to steps longer than LONGEST_STEP_M."""
    parts = np.maximum(np.ceil(DEGREES.lengths(line) / LONGEST_STEP_M), 1).astype(np.int64)
    step = np.repeat(np.arange(len(parts)), parts)
    number = np.arange(len(step)) - np.repeat(np.cumsum(parts) - parts, parts)
    share = (number / parts[step])[:, None]
    return np.concatenate([line[step] + share * (line[step + 1] - line[step]), line[-1:]])


def _all_densified(lines: Sequence[np.ndarray]) -> list[np.ndarray]:
    steps = Lines.of(lines, DEGREES)
    long_ones = set(steps.edges.polygon[steps.to_m - steps.from_m > LONGEST_STEP_M].tolist())
    return [densified(line) if place in long_ones else line for place, line in enumerate(lines)]


def from_pointers(
    pointers: Pointers,
    lines: Sequence[np.ndarray],
    ends: np.ndarray,
    starts: np.ndarray | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Network:
    """Return the network of lines with pointers; `ends` are codes of ENDS_IN where a line has no next.

    With `starts` (places of lines) only these lines and those below them are kept. A line is turned when
    its start, not its end, lies nearer to the next line, which it enters at the vertex nearest to its end.
    """
    kept = list(range(len(lines))) if starts is None else _downstream_of(pointers, starts)
    place_of = {old: new for new, old in enumerate(kept)}
    after = np.array([place_of.get(int(pointers.after[old]), -1) for old in kept], dtype=np.int64)
    given = [lines[old] for old in kept]
    turned = []
    for place, line in enumerate(given):
        _look(tick, place, 2 * len(kept))
        turned.append(_towards(line, after[place], given))
    kept_lines = _all_densified(turned)
    enters = np.zeros(len(kept))
    for place in np.flatnonzero(after >= 0).tolist():
        _look(tick, len(kept) + place, 2 * len(kept))
        target = kept_lines[after[place]]
        enters[place] = metres_along(target)[_nearest_vertex(target, kept_lines[place][-1])]
    end = np.where(pointers.cut, EDGE, ends)[kept].astype(np.uint8)
    return Network([pointers.ids[old] for old in kept], kept_lines, after, enters, end)


def _look(tick: Callable[[float], None], done: int, of: int) -> None:
    """Tick once in a while: in every step of a short loop it would cost more than the step."""
    if done % _LINES_A_TICK == 0:
        tick(done / of)


def _downstream_of(pointers: Pointers, starts: np.ndarray) -> list[int]:
    """Return the lines of `starts` and all below them."""
    kept: dict[int, None] = {}
    for start in starts.tolist():
        for place in pointers.downstream(start):
            if place in kept:
                break
            kept[place] = None
    return list(kept)


def _towards(line: np.ndarray, after: int, lines: Sequence[np.ndarray]) -> np.ndarray:
    if after < 0:
        return line
    target = lines[after]
    start, end = (np.hypot(*(target - point).T).min() for point in (line[0], line[-1]))
    return line[::-1] if start < end else line


def _nearest_vertex(line: np.ndarray, point: np.ndarray) -> int:
    return int(((line - point) ** 2).sum(axis=1).argmin())


def from_ends(
    names: Sequence[str],
    lines: Sequence[np.ndarray],
    tolerance_m: float,
    layer: str,
    end_heights: np.ndarray | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Joining:
    """Return the network of lines that are joined where they meet.

    A line runs as it was digitised, or from its higher to its lower end by `end_heights` (lines, 2) where
    both are known and differ. Its water goes to the line that starts within `tolerance_m` of its end; where
    several do, to the one that goes on straightest; where none does, to a line whose course it meets there.
    Raises DataProblem when lines run in a loop.
    """
    lines, turned = _downhill(lines, end_heights)
    lines = _all_densified(lines)
    starts, ends = np.array([line[0] for line in lines]), np.array([line[-1] for line in lines])
    after = np.full(len(lines), -1, dtype=np.int64)
    enters = np.zeros(len(lines))
    forks = []
    at_starts = Edges(starts, starts, np.arange(len(lines)))
    for _, pairs in near_pairs(at_starts, ends[:, 0], ends[:, 1], DEGREES, tolerance_m):
        for place, candidates in _grouped(pairs.point, pairs.edge):
            _look(tick, place, len(lines))
            candidates = [c for c in candidates if c != place]
            if len(candidates) > 1:
                forks.append(place)
            if candidates:
                after[place] = max(candidates, key=lambda c: _straightness(lines[place], lines[c]))
    _join_courses(lines, ends, after, enters, tolerance_m, tick)
    refuse_loops(after, names, layer, "the course of the lines")
    end = np.full(len(lines), VOID, dtype=np.uint8)
    return Joining(Network(list(names), lines, after, enters, end), forks, turned)


def _downhill(
    lines: Sequence[np.ndarray], end_heights: np.ndarray | None
) -> tuple[list[np.ndarray], list[int]]:
    if end_heights is None:
        return list(lines), []
    turned = np.flatnonzero(end_heights[:, 1] > end_heights[:, 0]).tolist()
    against = set(turned)
    return [line[::-1] if place in against else line for place, line in enumerate(lines)], turned


def _grouped(point: np.ndarray, other: np.ndarray) -> list[tuple[int, list[int]]]:
    """Return pairs, ascending by point, as (point, [others])."""
    if not len(point):
        return []
    cuts = np.flatnonzero(np.diff(point)) + 1
    groups = zip(np.split(point, cuts), np.split(other, cuts), strict=True)
    return [(int(points[0]), others.tolist()) for points, others in groups]


def _straightness(line: np.ndarray, following: np.ndarray) -> float:
    """Return the cosine of the turn from the end of one line into another, 1 straight on."""
    before, behind = line[-1] - line[-2], following[1] - following[0]
    squeeze = np.array([np.cos(np.radians(line[-1, 1])), 1.0])
    before, behind = before * squeeze, behind * squeeze
    return float(before @ behind / max(np.hypot(*before) * np.hypot(*behind), 1e-300))


def _join_courses(
    lines: list[np.ndarray],
    ends: np.ndarray,
    after: np.ndarray,
    enters: np.ndarray,
    tolerance_m: float,
    tick: Callable[[float], None],
) -> None:
    """Let lines without a next one enter the nearest other line that passes their end.

    Two lines that only end at the same place do not join.
    """
    loose = np.flatnonzero(after < 0)
    steps = Lines.of(lines, DEGREES)
    for _, pairs in near_pairs(steps.edges, ends[loose, 0], ends[loose, 1], DEGREES, tolerance_m):
        tick(1.0)
        at = steps.metres_at(pairs.edge, pairs.share)
        line, place = steps.edges.polygon[pairs.edge], loose[pairs.point]
        passes = np.flatnonzero((line != place) & (at < steps.length_m[line] - tolerance_m))
        for chosen in passes[_nearest_of_each(pairs.point[passes], pairs.metres[passes])]:
            after[place[chosen]], enters[place[chosen]] = line[chosen], at[chosen]


def _nearest_of_each(point: np.ndarray, metres: np.ndarray) -> np.ndarray:
    """Return the places of the nearest pair of each point."""
    order = np.lexsort((metres, point))
    return order[np.unique(point[order], return_index=True)[1]]


def end_in(network: Network, kinds: Sequence[np.ndarray]) -> Network:
    """Return the network whose lines end at their first vertex with a kind of end (`kinds` of each line)."""
    lines, after, end = list(network.lines), network.after.copy(), network.end.copy()
    for place, kind in enumerate(kinds):
        if kind.any():
            first = int(np.argmax(kind != 0))
            lines[place] = lines[place][: first + 1] if first else lines[place][[0, 0]]
            after[place], end[place] = -1, kind[first]
    length_m = Lines.of(lines, DEGREES).length_m
    goes_on = after >= 0
    enters = network.enters.copy()
    enters[goes_on] = np.minimum(enters[goes_on], length_m[after[goes_on]])
    return Network(network.names, lines, after, enters, end)


@dataclass(frozen=True)
class Snapped:
    """The nearest place on a network: line (n,) or -1, metres along it, and metres away (NaN)."""

    line: np.ndarray
    along_m: np.ndarray
    away_m: np.ndarray


def snap_to_lines(
    lines: Sequence[np.ndarray],
    x: np.ndarray,
    y: np.ndarray,
    radius_m: float,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Snapped:
    """Return the nearest place on a line within `radius_m` of each point (degrees; NaN is near nothing)."""
    found = nearest_on_lines(Lines.of(lines, DEGREES), x, y, DEGREES, radius_m, tick).nearest()
    line = np.full(len(x), -1, dtype=np.int64)
    along_m, away_m = np.full((2, len(x)), np.nan)
    line[found.point], along_m[found.point], away_m[found.point] = found.line, found.along_m, found.away_m
    return Snapped(line, along_m, away_m)
