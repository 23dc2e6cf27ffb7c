"""All that the page shows, as one tree of lists and texts that becomes JSON."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext

from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...place_layers import CountryLayer
from ...table import numbers
from ...texts import ALL_LANGUAGES, OWN_NAMES
from ...translation import tr
from ..data.arrival import arrival_text
from ..data.calls import class_counts
from ..data.captions import Captions
from ..data.credits import credit_lines
from ..data.crossings import Crossing, group_crossings
from ..data.facilities import is_number, rated_count, values_of
from ..data.rated_by import RatedBy, rating_of
from ..data.rows import Row, moved, transform
from ..layout.projection import middle_longitude, suitable
from ..look import palette
from ..look.styles import arrival_field
from ..map.notes import note_lines
from ..map.plan import MapSurroundings, MapWishes, what_is_shown
from .facilities import Languages, countries_of, facilities_content
from .ground import drawn, ground
from .shapes import UNITS, Box, beside, box_around, by_row, lines_of, simplified
from .words import WORDS

if TYPE_CHECKING:
    from pandas import DataFrame

# The least that a map around one facility shows, in degrees.
LEAST_SPAN = 0.2
MOST_OF_PATHS, MOST_OF_ZONES = 250_000, 150_000


@dataclass(frozen=True)
class WebWishes:
    """What the user asks of the page: as of a map, and by whom it is published.

    logo: a picture as an address that holds it (data:).
    """

    map: MapWishes
    authority: str = ""
    logo: str = ""


def page_content(
    facilities: "DataFrame",
    surroundings: MapSurroundings,
    world: CountryLayer | None,
    wishes: WebWishes,
    context: QgsProcessingContext,
    tick: Callable[[float], None] = lambda _: None,
) -> tuple[dict[str, Any], int]:
    """Return what the page shows of ranked facilities, and how many points are open before it is published.

    world: as for `ground`. Raises DataProblem when no facility has coordinates that a map can show.
    """
    lon, lat = numbers(facilities, "lon"), numbers(facilities, "lat")
    placed = np.isfinite(lon) & np.isfinite(lat)
    if not placed.any():
        raise DataProblem(tr("No facility has coordinates: a map needs at least one point."))
    said = Languages(ALL_LANGUAGES)
    middle = middle_longitude(lon[placed])
    rating = wishes.map.rating or rating_of(facilities)
    index = {str(each): row for row, each in enumerate(values_of(facilities, "facility_id")) if each}
    paths, bounds_of_paths = _paths(surroundings.paths, middle, index, lambda: tick(0.2))
    tick(0.3)
    zones, bounds_of_zones = _zones(surroundings.zones, middle, index, lambda: tick(0.4))
    crossings = _crossings(surroundings.crossings, lon[placed], lat[placed], middle, index, said, context)
    tick(0.5)
    own = np.column_stack([beside(lon[placed], middle), lat[placed]])
    at = [np.array([[each["x"], each["y"]]]) / UNITS for each in crossings]
    core = box_around(np.vstack([own, *bounds_of_paths, *bounds_of_zones, *at]), LEAST_SPAN)
    below = ground(surroundings.countries, world, core, said)
    tick(0.8)
    shown = replace(what_is_shown(facilities, surroundings, wishes.map, rating), drawn=drawn(below))
    given, language = wishes.map.texts, wishes.map.language
    subtitle = "subtitle" if shown.paths else "subtitle_no_paths"
    content = {
        "languages": [{"code": each, "name": OWN_NAMES[each]} for each in ALL_LANGUAGES],
        "first": ALL_LANGUAGES.index(language),
        "words": {key: said(lambda captions, key=key: _word(key, captions)) for key in WORDS},
        "title": given.title or said(lambda captions: captions("title")),
        "subtitle": said(lambda captions: captions(subtitle, count=captions.number(shown.facilities))),
        "authority": wishes.authority,
        "logo": wishes.logo,
        "limits": said(lambda captions: captions(_limits(shown.limits_verified))),
        "notes": [note_lines(given, shown, captions) for captions in said.captions],
        "credits": [credit_lines(shown.credited.layers, captions) for captions in said.captions],
        "disclaimer": said(lambda captions: captions("disclaimer")),
        "summary": said(
            lambda captions: captions(
                "list_summary",
                rated=captions.number(rated_count(facilities)),
                unrated=captions.number(len(facilities) - rated_count(facilities)),
            )
        ),
        "view": _units(core),
        "limit": _units(core.grown(1.2)),
        "units": UNITS,
        "look": _look(),
        "classes": _classes(facilities, rating, said),
        "statuses": [
            said(lambda captions, key=key: captions(f"status_{key}")) for key in palette.STATUS_GROUPS
        ],
        "shapes": list(palette.STATUS_GROUPS),
        "countries_of": countries_of(facilities, said),
        "facilities": facilities_content(facilities, rating, said, middle),
        "paths": paths,
        "arrivals": _arrival_classes(surroundings.paths, said),
        "zones": zones,
        "zone_levels": _zone_levels(zones, surroundings.zones, said),
        "crossings": crossings,
        "ground": below,
    }
    return content, len(shown.open_points)


def _word(key: str, captions: Captions) -> str:
    """Return a word of the page, or one that map and list have too."""
    return captions.of(WORDS[key])


def _limits(verified: bool) -> str:
    return "class_limits_verified" if verified else "class_limits_not_verified"


def _units(box: Box) -> list[int]:
    return [round(each * UNITS) for each in box]


def _look() -> dict[str, Any]:
    return {
        "sea": palette.SEA,
        "land": palette.LAND,
        "border": palette.BORDER,
        "country_ink": palette.COUNTRY_INK,
        "place_ink": palette.PLACE_INK,
        "river": palette.RIVER,
        "path": palette.PATH,
        "path_unknown": palette.PATH_UNKNOWN,
        "zone": palette.ZONE,
        "crossing": palette.CROSSING,
        "alarm": palette.ALARM,
        "ink": palette.INK,
        "quiet": palette.QUIET_INK,
        "accent": palette.ACCENT,
        "unrated": palette.UNRATED_COLOUR,
    }


def _classes(facilities: "DataFrame", rating: RatedBy, said: Languages) -> list[dict[str, Any]]:
    counts = [count for count, _ in class_counts(facilities, rating)]
    found = [
        {
            "caption": said(lambda captions, each=each: captions.of(each.caption)),
            "colour": each.colour,
            "ink": each.ink,
            "count": count,
        }
        for each, count in zip(rating.classes, counts, strict=True)
    ]
    unrated = {
        "caption": said(lambda captions: captions("unrated")),
        "colour": palette.UNRATED_COLOUR,
        "ink": palette.INK,
        "count": len(facilities) - sum(counts),
    }
    return [*found, unrated]


def _owner(row: Row, index: dict[str, int]) -> int:
    return index.get(str(row.get("facility_id")), -1)


def _paths(
    rows: list[Row], middle: float, index: dict[str, int], looked: Callable[[], None]
) -> tuple[list[dict[str, Any]], list[np.ndarray]]:
    """Return the paths, each with its facility and class of arrival (-1: not known), and the corners of them all."""
    field = arrival_field(list(rows[0].values)) if rows else None
    lines = simplified(
        lines_of([row.geometry for row in rows], middle), MOST_OF_PATHS, areas=False, looked=looked
    )
    found = []
    for row, parts in by_row(lines).items():
        hours = rows[row].get(field) if field else None
        at = -1 if hours is None else int(np.searchsorted(palette.ARRIVAL_HOURS, hours))
        found.append(
            {
                "facility": _owner(rows[row], index),
                "arrival": at,
                "lines": [line for part in parts for line in part],
            }
        )
    return found, _corners(lines.lines)


def _corners(lines: list[np.ndarray]) -> list[np.ndarray]:
    return [np.vstack([line.min(axis=0), line.max(axis=0)]) for line in lines]


def _arrival_classes(rows: list[Row], said: Languages) -> list[dict[str, Any]]:
    """Return the classes of arrival, none where the paths have no hours."""
    if not rows or arrival_field(list(rows[0].values)) is None:
        return []
    limits = [*palette.ARRIVAL_HOURS, None]
    found = []
    for place, (limit, colour) in enumerate(zip(limits, palette.ARRIVAL_COLOURS, strict=True)):
        key, hours = ("hours_over", limits[place - 1]) if limit is None else ("hours_up_to", limit)
        caption = said(lambda captions, key=key, hours=hours: captions(key, hours=hours))
        found.append({"caption": caption, "colour": colour})
    return found


def _zones(
    rows: list[Row], middle: float, index: dict[str, int], looked: Callable[[], None]
) -> tuple[list[dict[str, Any]], list[np.ndarray]]:
    lines = simplified(
        lines_of([row.geometry for row in rows], middle), MOST_OF_ZONES, areas=True, looked=looked
    )
    levels = list(palette.ZONE_LEVELS)
    found = [
        {
            "facility": _owner(rows[row], index),
            "level": levels.index(rows[row].get("level")) if rows[row].get("level") in levels else -1,
            "rings": parts,
        }
        for row, parts in by_row(lines).items()
    ]
    # The highest release reaches farthest: it lies below the others.
    found.sort(key=lambda zone: (zone["level"] >= 0, -zone["level"]))
    return found, _corners(lines.lines)


def _zone_levels(zones: list[dict[str, Any]], rows: list[Row], said: Languages) -> list[dict[str, Any]]:
    """Return the levels of zones, or the shares of runs they are of, lowest first; none where they are of none."""
    if all(zone["level"] < 0 for zone in zones):
        return []
    shares = {row.get("level"): row.get("p") for row in rows if is_number(row.get("p"))}

    def caption(captions: Captions, level: str) -> str:
        if level in shares:
            return captions("zone_share", percent=captions.number(100 * shares[level]))
        return captions(f"zone_{level}")

    return [
        {"caption": said(lambda captions, level=level: caption(captions, level)), "colour": colour}
        for level, colour in palette.ZONE_LEVELS.items()
    ]


def _crossings(
    rows: list[Row],
    lon: np.ndarray,
    lat: np.ndarray,
    middle: float,
    index: dict[str, int],
    said: Languages,
    context: QgsProcessingContext,
) -> list[dict[str, Any]]:
    """Return the numbered crossings; those of many facilities at one place are one."""
    crs = QgsCoordinateReferenceSystem.fromProj(suitable(lon, lat).proj)
    to_metres, back = transform(WGS84, crs, context), transform(crs, WGS84, context)
    located = [row for row in rows if row.geometry is not None]
    centres = [moved(row.geometry, to_metres).centroid().asPoint() for row in located]
    places = [(centre.x(), centre.y()) for centre in centres]
    found = []
    for each in group_crossings(located, places):
        point = back.transform(each.x, each.y)
        found.append(
            {
                "number": each.number,
                "x": round(float(beside(np.array([point.x()]), middle)[0]) * UNITS),
                "y": round(point.y() * UNITS),
                "border": said(lambda captions, each=each: _border(each, captions)),
                "distance": said(lambda captions, each=each: captions.number(each.distance_km)),
                "hours": said(lambda captions, each=each: arrival_text(each.hours, captions)),
                "facilities": sorted({index[name] for name in each.facilities if name in index}),
                "count": len(each.facilities),
            }
        )
    return found


def _border(crossing: Crossing, captions: Captions) -> str:
    start, end = (
        captions.country(code, code, " / ") for code in (crossing.from_country, crossing.to_country)
    )
    return f"{start} {'|' if crossing.follows else '→'} {end}"
