"""Low, middle and high zone of one facility, each within the next.

The three walk the same stations, look across the valley in the same directions and are drawn on the same cells, and
no shore of a greater flow lies nearer than that of a lesser one. What is left is how far they reach: each ends where
it has covered its own area, and where a greater flow leaves a channel and spreads over a plain, it does so sooner than
a lesser one that stays in it. A band tells what may be covered. So the high zone also has what lies within the middle
one, and the low zone only what does; the middle one is what the equations give, whatever the band.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from ..basin.grid.grid import Grid
from .sections import part_of
from .zone import LEVELS, Flow, ReadHeights, Walked, Zone, joined, walk, way_of, zone_of

LOW, MIDDLE, HIGH = LEVELS
# The middle one first: the others are held to it, the low one to the high where there is none.
IN_ORDER = (MIDDLE, HIGH, LOW)
Path = tuple[np.ndarray, np.ndarray, np.ndarray]


def nested_zones(
    read: ReadHeights,
    grid: Grid,
    path: Path,
    flows: Mapping[str, Flow],
    next_tick: Callable[[], Callable[[float], None]] = lambda: lambda fraction: None,
) -> dict[str, Zone]:
    """Return the zones of flows by level (some of LEVELS), which rise from low to high in volume.

    `read`, `grid` and `path` (column, row, m) as for `zone.inundate`. A zone has no cells where the walk covered
    nothing. Where there is no middle flow, the low zone lies within the high one. `next_tick` gives what watches
    the next of the walks, one for each flow.
    """
    levels = [level for level in IN_ORDER if level in flows]
    if not levels:
        return {}
    grid = grid.measured_around(path[0])
    way = way_of(grid, *path, flows[levels[0]], list(flows.values()))
    done: dict[str, Walked] = {}
    held = dict.fromkeys(levels, False)
    for level in levels:
        within = done.get(MIDDLE) if level == HIGH else None
        around = done.get(MIDDLE, done.get(HIGH)) if level == LOW else None
        done[level] = walk(read, grid, way, flows[level], next_tick(), within, around)
        if within is not None:
            done[level], held[level] = _with(done[level], within)
        if around is not None:
            done[level], held[level] = _only_within(done[level], around)
    return {level: zone_of(one, way, held[level]) for level, one in done.items()}


def _last(walked: Walked) -> int:
    """Return the last section of a walk, -1 where it covered nothing."""
    return int(np.ceil(walked.place[-1])) if len(walked.place) else -1


def _with(high: Walked, middle: Walked) -> tuple[Walked, bool]:
    """Return a walk with what a lesser one covers, and whether that went farther: from there on it is the lesser's."""
    more = ~np.isin(middle.cell, high.cell)
    cell = np.concatenate([high.cell, middle.cell[more]])
    place = np.concatenate([high.place, middle.place[more]])
    order = np.argsort(place, kind="stable")
    own, farther = _last(high), _last(middle) > _last(high)
    sections = joined([part_of(high.sections, 0, own + 1), part_of(middle.sections, own + 1, None)])
    walked = replace(high, cell=cell[order], place=place[order])
    return (replace(walked, sections=sections) if farther else walked), farther


def _only_within(low: Walked, around: Walked) -> tuple[Walked, bool]:
    """Return of a walk what a greater one covers too, and whether it went farther itself."""
    kept = np.isin(low.cell, around.cell)
    return replace(low, cell=low.cell[kept], place=low.place[kept]), _last(low) > _last(around)
