"""How the layers of the map look, and what the legend says of it."""

from dataclasses import dataclass, field

from qgis.core import QgsMapLayer

from ..data.background import LARGEST_SCALE
from ..data.captions import Captions
from ..data.rated_by import RatedBy
from ..data.velocity import Velocity
from ..layout.legend import LegendSection
from ..layout.map_frame import MapFrame
from ..layout.page import Page
from ..look import ground, palette, styles, symbols, zones

# The first rule of facilities and crossings draws the hairlines of moved symbols.
FIRST_SYMBOL = {"facilities": 1, "crossings": 1}


@dataclass(frozen=True)
class Symbols:
    """Captions of the symbols of paths and zones, those that something is drawn with, by number.

    arrivals: whether those of paths are bands of hours.
    """

    paths: dict[int, str] = field(default_factory=dict)
    zones: dict[int, str] = field(default_factory=dict)
    arrivals: bool = False


def style_layers(
    layers: dict[str, QgsMapLayer],
    captions: Captions,
    family: str,
    page: Page,
    frame: MapFrame,
    rating: RatedBy,
    generalised: bool = True,
) -> Symbols:
    """Style the layers of the map, those that are there; return what paths and zones are drawn with.

    generalised: whether the borders are drawn at small scales only, as the plugin's rivers and lakes are.
    """
    sizes, scale = page.type, page.symbol_scale
    styles.style_countries(
        layers["countries"],
        captions,
        family,
        sizes.label,
        frame.scale_denominator,
        over_relief="relief" in layers,
        generalised=generalised,
    )
    if "land" in layers:
        ground.style_land(layers["land"])
    for name in ("lakes", "rivers"):
        if name in layers:
            ground.at_small_scales(layers[name], LARGEST_SCALE[name])
    if "lakes" in layers:
        styles.style_lakes(layers["lakes"])
    if "rivers" in layers:
        styles.style_rivers(layers["rivers"], scale)
    if "places" in layers:
        styles.style_places(layers["places"], family, sizes.label * 0.92)
    if "disputed" in layers:
        ground.style_disputed(layers["disputed"])
        if generalised:
            ground.at_small_scales(layers["disputed"], LARGEST_SCALE["borders"])
    if "path_ends" in layers:
        styles.style_path_ends(layers["path_ends"], scale)
    if "places_hit" in layers:
        symbols.style_places_hit(layers["places_hit"], family, sizes.label * 0.95, scale)
    if "crossings" in layers:
        symbols.style_crossings(layers["crossings"], captions, family, scale)
    symbols.style_facilities(layers["facilities"], captions, family, sizes.label, scale, rating)
    toned = zones.style_zones(layers["zones"], captions) if "zones" in layers else []
    if "paths" not in layers:
        return Symbols({}, dict(enumerate(toned)))
    drawn = styles.style_paths(layers["paths"], captions, scale, "zones" in layers)
    used = styles.arrivals_drawn(layers["paths"]) if len(drawn) > 1 else {0}
    shown = {number: caption for number, caption in enumerate(drawn) if number in used}
    return Symbols(shown, dict(enumerate(toned)), len(drawn) > 1)


def legend_sections(
    layers: dict[str, QgsMapLayer],
    drawn: Symbols,
    captions: Captions,
    rating: RatedBy,
    borders_drawn: bool = True,
    velocity: Velocity | None = None,
) -> list[LegendSection]:
    """Return the legend: classes, status, arrivals at a velocity where paths show them, then what else is drawn."""
    first = FIRST_SYMBOL["facilities"]
    classes = [*(captions.of(each.caption) for each in rating.classes), captions("unrated")]
    statuses = [captions(f"status_{group}") for group in palette.STATUS_GROUPS]
    by_class = (layers["facilities"], dict(enumerate(classes, start=first)))
    marks = ((symbols.has_alarms, "map_alarm"), (symbols.has_hollow, "map_hollow"))
    shown = [captions(key) for there, key in marks if there(layers["facilities"])]
    by_mark = (layers["facilities"], dict(enumerate(shown, start=first + len(classes) + len(statuses))))
    by_status = (layers["facilities"], dict(enumerate(statuses, start=first + len(classes))))
    sections = [
        LegendSection(captions("class_heading"), [by_class]),
        LegendSection(captions("status_heading"), [by_status]),
        *([LegendSection(captions("marks_heading"), [by_mark])] if shown else []),
    ]
    if drawn.arrivals:
        sections.append(LegendSection(_arrival_heading(velocity, captions), [(layers["paths"], drawn.paths)]))
    if len(drawn.zones) > 1:
        sections.append(LegendSection(captions("zones_heading"), [(layers["zones"], drawn.zones)]))
    others = [(layers["paths"], drawn.paths)] if drawn.paths and not drawn.arrivals else []
    others += [(layers["path_ends"], {0: captions("path_ends")})] if "path_ends" in layers else []
    others += [(layers["zones"], drawn.zones)] if len(drawn.zones) == 1 else []
    others += [
        (layers[name], {FIRST_SYMBOL.get(name, 0): captions(name)})
        for name in ("places_hit", "crossings", "countries", "disputed")
        if name in layers and (borders_drawn or name != "countries")
    ]
    heading = captions("other_heading" if "paths" in layers else "border_heading")
    return [*sections, *([LegendSection(heading, others)] if others else [])]


def _arrival_heading(velocity: Velocity | None, captions: Captions) -> str:
    if velocity is None:
        return captions("arrival_heading")
    said = (
        one("arrival_heading_at", velocity=velocity.said(one)) for one in map(Captions, captions.languages)
    )
    return " / ".join(said)
