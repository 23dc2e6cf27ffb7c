"""Rivers, lakes and towns that let a reader find the way, from the plugin's own data."""

import math
from functools import cache

from ... import places
from ...place_layers import geometry_of
from .rows import Row

SMALLEST_TOWN = 20_000
MOST_TOWNS = 32
APART_MM = 17.0
# They are drawn for small scales: on a map of a valley they would mislead.
LARGEST_SCALE = {"rivers": 500_000, "lakes": 150_000}


@cache
def lines_and_areas(name: str) -> tuple[Row, ...]:
    """Return the embedded "rivers" or "lakes" in WGS 84."""
    found = {"rivers": places.rivers, "lakes": places.lakes}[name]()
    return tuple(Row({"name": each.name}, geometry_of(each, areas=name == "lakes")) for each in found)


@cache
def towns() -> tuple[Row, ...]:
    """Return the embedded settlements, the largest first, in WGS 84."""
    return tuple(
        Row({"name": each.name, "population": each.values["population"]}, geometry_of(each))
        for each in places.settlements()
    )


def chosen_towns(candidates: list[tuple[Row, tuple[float, float]]]) -> list[Row]:
    """Return the towns to name, well apart, of (town, place on paper in mm) with the largest first."""
    chosen: list[tuple[Row, tuple[float, float]]] = []
    for row, place in candidates:
        if row.values["population"] < SMALLEST_TOWN or len(chosen) == MOST_TOWNS:
            break
        if all(math.dist(place, other) >= APART_MM for _, other in chosen):
            chosen.append((row, place))
    return [row for row, _ in chosen]
