"""Which countries lie around points: the one a point is in, and how far the borders of the others are."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..grid.measure import DEGREES
from .nearness import near_pairs
from .polygons import Edges, locate

# A border with no other country within so many metres beyond it has one that the layer lacks, or the sea.
GAP_M = 2000.0


@dataclass(frozen=True)
class Around:
    """Countries around one point: those it is in, and metres on the ground to each other one within reach.

    own_border_m: to the border of the country it is in, infinite beyond reach. A point without position has None.
    """

    inside: tuple[str, ...]
    metres: dict[str, float]
    own_border_m: float

    @property
    def complete(self) -> bool:
        """Whether something is known of all land within reach: no border with nothing behind it, no land of nobody."""
        nearest = min(self.metres.values(), default=np.inf)
        return bool(self.inside) and (np.isinf(self.own_border_m) or nearest <= self.own_border_m + GAP_M)


def countries_around(
    edges: Edges,
    codes: Sequence[str],
    lon: np.ndarray,
    lat: np.ndarray,
    reach_m: float,
    tick: Callable[[float], None] = lambda fraction: None,
) -> list[Around | None]:
    """Return what lies around points (n,) in degrees on WGS 84, None for those without position (NaN).

    edges: of country polygons, in degrees, in steps of some kilometres at most; codes: the country of each polygon.
    Distances are those on the ellipsoid, in the plane of the point's latitude: within 0.5 % at 50 km.
    """
    known = np.flatnonzero(np.isfinite(lon) & np.isfinite(lat))
    found: list[Around | None] = [None] * len(lon)
    place, holders = locate(edges, lon[known], lat[known])
    nearest: list[dict[str, float]] = [{} for _ in known]
    for done, pairs in near_pairs(edges, lon[known], lat[known], DEGREES, reach_m):
        tick(done)
        order = np.lexsort((pairs.metres, edges.polygon[pairs.edge], pairs.point))
        of = np.column_stack([pairs.point, edges.polygon[pairs.edge]])[order]
        begins = np.ones(len(of), dtype=bool)
        begins[1:] = (np.diff(of, axis=0) != 0).any(axis=1)
        first = np.flatnonzero(begins)
        for (point, polygon), metres in zip(
            of[first].tolist(), pairs.metres[order][first].tolist(), strict=True
        ):
            country = codes[polygon]
            nearest[point][country] = min(metres, nearest[point].get(country, np.inf))
    for number, row in enumerate(known.tolist()):
        inside = tuple(dict.fromkeys(codes[each] for each in holders[place[number]]))
        near = nearest[number]
        own_m = min((near[each] for each in inside if each in near), default=np.inf)
        # A point in two countries that overlap is at both.
        metres = {each: value for each, value in near.items() if each not in inside[:1]}
        metres |= dict.fromkeys(inside[1:], 0.0)
        found[row] = Around(inside, metres, own_m)
    tick(1.0)
    return found


def near_rows(
    found: Sequence[Around | None], whole_world: bool = False
) -> Iterator[tuple[int, str | None, str | None, float, bool]]:
    """Yield what is known of each point: its number, the country it is in, a country, km to it, whether all near are
    known.

    The country it is in comes first, at 0 km; a point in none, with none within reach, has one row without (None,
    NaN), one without position none. whole_world: where the layer has no country there is none.
    """
    for row, each in enumerate(found):
        if each is None:
            continue
        own = each.inside[0] if each.inside else None
        known = bool(each.inside) if whole_world else each.complete
        around: list[tuple[str | None, float]] = [] if own is None else [(own, 0.0)]
        around += each.metres.items()
        for country, metres in around or [(None, np.nan)]:
            yield row, own, country, metres / 1000.0, known
