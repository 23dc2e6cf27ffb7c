"""Rivers, lakes and towns that let a reader find the way, from the plugin's own data."""

import math
from functools import cache

from ... import places
from ...place_layers import geometry_of
from .rows import Row

SMALLEST_TOWN = 20_000
MOST_TOWNS = 32
APART_MM = 17.0
# N of the largest scale 1 : N at which they are drawn: at a larger one, of a valley, they would mislead. Borders: those
# of QGIS's world map. A little below the million: a map at 1 : 1,000,000 comes out as 999,999.99.
LARGEST_SCALE = {"rivers": 999_000, "lakes": 999_000, "borders": 999_000}
# Names stand where the general outline is still right.
LARGEST_SCALE_OF_NAMES = 250_000
# Lakes whose outline is no longer true: the Aral Sea has that of the 20th century, and none
# of today is to be had.
OUTDATED = ("Aral Sea",)


@cache
def lines_and_areas(name: str) -> tuple[Row, ...]:
    """Return the embedded "rivers" or "lakes" in WGS 84, without lakes that look otherwise today."""
    found = {"rivers": places.rivers, "lakes": places.lakes}[name]()
    return tuple(
        Row({"name": each.name}, geometry_of(each, areas=name == "lakes"))
        for each in found
        if each.name not in OUTDATED
    )


@cache
def towns() -> tuple[Row, ...]:
    """Return the embedded settlements, the largest first, in WGS 84."""
    return tuple(Row({"name": each.name, **each.values}, geometry_of(each)) for each in places.settlements())


def chosen_towns(candidates: list[tuple[Row, tuple[float, float]]]) -> list[Row]:
    """Return the towns to name, well apart, of (town, place on paper in mm) with the largest first."""
    chosen: list[tuple[Row, tuple[float, float]]] = []
    for row, place in candidates:
        if row.values["population"] < SMALLEST_TOWN or len(chosen) == MOST_TOWNS:
            break
        if all(math.dist(place, other) >= APART_MM for _, other in chosen):
            chosen.append((row, place))
    return [row for row, _ in chosen]
