"""What lies below the facilities: land, borders, rivers, lakes and towns around them, in every language of the page."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle

from ...place_layers import CountryLayer, read_countries
from ..data.background import LARGEST_SCALE, SMALLEST_TOWN, lines_and_areas, towns
from ..data.captions import Captions
from ..data.rows import Row
from .shapes import TURN, UNITS, Box, Lines, beside, by_row, lines_of, simplified, snapped

# Vertices of a page that stays quick on a phone.
MOST_OF_COUNTRIES, MOST_OF_WATERS = 45_000, 12_000
# Countries far from the facilities, in degrees.
COARSE = 0.05
MOST_TOWNS = 400
# Metres of the ground to a pixel of a screen at the scale 1:1 (a pixel of 0.28 mm, OGC 07-057r7).
PIXEL_M = 0.00028

Said = Callable[[Callable[[Captions], str]], Any]


def ground(given: CountryLayer, world: CountryLayer | None, core: Box, said: Said) -> dict[str, Any]:
    """Return the ground as the page reads it.

    given: the countries; world: all countries, as land below those of a layer that has not all of them. core: where
    the facilities and their paths are. said: a text in all languages of the page, as the page keeps texts.
    """
    around = core.grown(2.5)
    near = core.grown(0.3)
    areas = _areas(given.countries, core, near, around)
    found = {
        "countries": [
            {
                "name": said(
                    lambda captions, each=given.countries[row]: captions.country(each.code, each.name)
                ),
                "at": _label_at(given.countries[row].area, near),
                "rings": parts,
            }
            for row, parts in areas.items()
        ],
        "land": []
        if world is None
        else [part for parts in _areas(world.countries, core, near, around).values() for part in parts],
        "disputed": [
            line
            for parts in by_row(_meeting(lines_of(given.disputed, core.middle), near)).values()
            for part in parts
            for line in part
        ],
        "towns": _towns(around, said),
    }
    for name, is_area in (("rivers", False), ("lakes", True)):
        shapes = lines_of([row.geometry for row in lines_and_areas(name)], core.middle)
        shapes = simplified(_meeting(shapes, around), MOST_OF_WATERS, areas=is_area)
        found[name] = [part for parts in by_row(shapes).values() for part in parts]
    # Drawn for small scales, they would mislead on a map of a valley.
    generalised = ("rivers", "lakes", "borders") if given.source_name is None else ("rivers", "lakes")
    found["least_m_per_px"] = {name: LARGEST_SCALE[name] * PIXEL_M for name in generalised}
    return found


def drawn(ground: dict[str, Any]) -> frozenset[str]:
    """Return what of the ground of a page is to be credited (BACKGROUND of `notes`)."""
    names = {"land": "land", "rivers": "rivers", "lakes": "lakes", "towns": "places"}
    return frozenset(credit for name, credit in names.items() if ground[name])


def land_of_the_world(given: CountryLayer, transforms: Any) -> CountryLayer | None:
    """Return QGIS's world map where a layer of its own is given, which may not hold all land that is seen."""
    return read_countries(None, transforms) if given.source_name is not None else None


def _areas(countries: Sequence[Any], core: Box, near: Box, around: Box) -> dict[int, list]:
    rings = lines_of([each.area if _may_meet(each.area, around) else None for each in countries], core.middle)
    copies = Lines([], [], [])
    for line, row, part in zip(rings.lines, rings.rows, rings.parts, strict=True):
        # Rings that reach around the Earth are seen on both sides.
        for turn in (-TURN, 0.0, TURN):
            moved = line + np.array([turn, 0.0])
            if around.meets(moved):
                copies.lines.append(moved)
                copies.rows.append(row)
                copies.parts.append(part * 3 + int(turn // TURN) + 1)
    return by_row(snapped(copies, near, MOST_OF_COUNTRIES, COARSE))


def _may_meet(area: QgsGeometry, around: Box) -> bool:
    box = area.boundingBox()
    corners = np.array([[box.xMinimum(), box.yMinimum()], [box.xMaximum(), box.yMaximum()]])
    return any(around.meets(corners + np.array([turn, 0.0])) for turn in (-TURN, 0.0, TURN))


def _meeting(found: Lines, box: Box) -> Lines:
    stays = [place for place, line in enumerate(found.lines) if box.meets(line)]
    return Lines(*([values[place] for place in stays] for values in (found.lines, found.rows, found.parts)))


def _label_at(area: QgsGeometry, near: Box) -> list[int] | None:
    """Return where the name of a country stands: in the middle of what is seen of it, None where it is not seen."""
    best, place = 0.0, None
    for turn in (-TURN, 0.0, TURN):
        moved = QgsGeometry(area)
        moved.translate(turn, 0)
        window = QgsRectangle(near.west, near.south, near.east, near.north)
        if not moved.boundingBoxIntersects(window):
            continue
        seen = moved.clipped(window)
        if seen.isNull() or seen.isEmpty() or seen.area() <= best:
            continue
        best = seen.area()
        part = max(seen.asGeometryCollection(), key=lambda each: each.area())
        inside, _ = part.poleOfInaccessibility(max(near.east - near.west, near.north - near.south) / 200)
        point = (inside if not inside.isNull() else part.pointOnSurface()).asPoint()
        place = [round(point.x() * UNITS), round(point.y() * UNITS)]
    return place


def _towns(around: Box, said: Said) -> list[dict[str, Any]]:
    rows = [row for row in towns() if row.get("population") >= SMALLEST_TOWN]
    points = [row.geometry.asPoint() for row in rows]
    found = []
    for row, point in zip(rows, points, strict=True):
        lon = float(beside(np.array([point.x()]), around.middle)[0])
        if not around.holds(np.array([[lon, point.y()]]))[0] or len(found) == MOST_TOWNS:
            continue
        found.append(
            {
                "name": said(lambda captions, row=row: _town(row, captions)),
                "x": round(lon * UNITS),
                "y": round(point.y() * UNITS),
                "people": row.get("population"),
            }
        )
    return found


def _town(row: Row, captions: Captions) -> str:
    """Return a town's name, "" where it is not known in the language."""
    name = row.get("name")
    return captions.place(name, row.values) if captions.names_place(name, row.values) else ""
