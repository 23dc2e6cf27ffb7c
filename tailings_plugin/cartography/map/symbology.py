"""How the layers of the map look, and what the legend says of it."""

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsSymbol, QgsVectorLayer

from ..data.background import LARGEST_SCALE
from ..data.captions import Captions
from ..data.facilities import values_of
from ..data.rated_by import RatedBy
from ..data.velocity import Velocity
from ..layout.legend import LegendSection
from ..layout.map_frame import MapFrame
from ..layout.page import Page
from ..look import ground, groups, palette, styles, symbols, zones
from .plan import MapPlan

if TYPE_CHECKING:
    from pandas import DataFrame

# The first rule of facilities and crossings draws the hairlines of moved symbols.
# Marks are smaller in the legend, whose lines they would part.
LEGEND_SHARE = 0.72
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
        least = f"if({groups.ALONE}, 0, 1e12)"
        styles.style_places(layers["places"], family, sizes.label * 0.92, least)
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
    if "groups" in layers:
        groups.style_groups(layers["groups"], captions, family, sizes.label, scale, rating)
        for name in ("facilities", "crossings"):
            if name in layers:
                groups.drawn_by_scale(layers[name], groups.ALONE)
    if "enlargements" in layers:
        groups.style_frames(layers["enlargements"], captions, family, scale)
    toned = zones.style_zones(layers["zones"], captions) if "zones" in layers else []
    if "paths" not in layers:
        return Symbols({}, dict(enumerate(toned)))
    drawn = styles.style_paths(layers["paths"], captions, scale, "zones" in layers)
    used = styles.arrivals_drawn(layers["paths"]) if len(drawn) > 1 else {0}
    shown = {number: caption for number, caption in enumerate(drawn) if number in used}
    return Symbols(shown, dict(enumerate(toned)), len(drawn) > 1)


def class_counts(facilities: "DataFrame", rating: RatedBy) -> dict[str | None, int]:
    """Return how many facilities a class has, by its code; None for those not rated."""
    codes = (each if rating.class_of(each) else None for each in values_of(facilities, "thi_class"))
    return Counter(codes)


def legend_sections(
    layers: dict[str, QgsMapLayer],
    drawn: Symbols,
    captions: Captions,
    plan: MapPlan,
    counts: dict[str | None, int],
) -> list[LegendSection]:
    """Return the legend: classes with their counts, status, marks, arrivals at a velocity, then what else is drawn."""
    first, rating, facilities = FIRST_SYMBOL["facilities"], plan.rating, layers["facilities"]
    named = [(captions.of(each.caption), each.code) for each in rating.classes]
    named.append((captions("unrated"), None))
    classes = [f"{caption} ({captions.number(counts.get(code, 0))})" for caption, code in named]
    statuses = [captions(f"status_{group}") for group in palette.STATUS_GROUPS]
    by_class = (facilities, dict(enumerate(classes, start=first)))
    by_status = (facilities, dict(enumerate(statuses, start=first + len(classes))))
    sections = [
        LegendSection(captions("class_heading"), [by_class]),
        LegendSection(captions("status_heading"), [by_status]),
    ]
    if marks := _marks(layers, captions, plan, first + len(classes) + len(statuses)):
        sections.append(marks)
    if drawn.arrivals:
        sections.append(
            LegendSection(_arrival_heading(plan.velocities.paths, captions), [(layers["paths"], drawn.paths)])
        )
    plain = _plain_zones(layers) if drawn.zones else {}
    if len(drawn.zones) > 1:
        heading = "zones_share_heading" if zones.shares_of(layers["zones"]) else "zones_heading"
        sections.append(LegendSection(captions(heading), [(layers["zones"], drawn.zones)], plain))
    others = [(layers["paths"], drawn.paths)] if drawn.paths and not drawn.arrivals else []
    others += [(layers["path_ends"], {0: captions("path_ends")})] if "path_ends" in layers else []
    others += [(layers["zones"], drawn.zones)] if len(drawn.zones) == 1 else []
    others += [
        (layers[name], {FIRST_SYMBOL.get(name, 0): captions(name)})
        for name in ("places_hit", "crossings", "countries", "disputed")
        if name in layers and (plan.borders_drawn or name != "countries")
    ]
    heading = captions("other_heading" if "paths" in layers else "border_heading")
    return [*sections, *([LegendSection(heading, others, plain)] if others else [])]


def _plain_zones(layers: dict[str, QgsMapLayer]) -> dict[tuple[str, int], QgsSymbol]:
    layer = layers["zones"]
    return {(layer.id(), number): symbol for number, symbol in enumerate(zones.swatches(layer))}


def _arrival_heading(velocity: Velocity | None, captions: Captions) -> str:
    if velocity is None:
        return captions("arrival_heading")
    said = (
        one("arrival_heading_at", velocity=velocity.said(one)) for one in map(Captions, captions.languages)
    )
    return " / ".join(said)


def _marks(
    layers: dict[str, QgsMapLayer], captions: Captions, plan: MapPlan, first: int
) -> LegendSection | None:
    """Return the section of what is drawn on or beside the symbols, None without any of it."""
    facilities, scale, family = layers["facilities"], plan.page.symbol_scale, plan.family
    marks = ((symbols.has_alarms, "map_alarm"), (symbols.has_hollow, "map_hollow"))
    shown = [captions(key) for there, key in marks if there(facilities)]
    entries, instead = [(facilities, dict(enumerate(shown, start=first)))] if shown else [], {}
    moved = next((layers[name] for name in FIRST_SYMBOL if name in layers and _any_moved(layers[name])), None)
    if moved is not None:
        entries.append((moved, {0: captions("leader")}))
        instead[moved.id(), 0] = groups.leader_symbol()
    if "groups" in layers:
        layer, kinds = layers["groups"], {each["kind"] for each in layers["groups"].getFeatures()}
        count = len(plan.rating.classes)
        if "facility" in kinds:
            highest = plan.rating.classes[0]
            entries.append((layer, {0: captions("group")}))
            small = scale * LEGEND_SHARE
            instead[layer.id(), 0] = groups.group_symbol(highest.colour, highest.ink, family, small, "3")
        if "crossing" in kinds:
            entries.append((layer, {count + 1: captions("group_crossings")}))
    if "enlargements" in layers:
        layer = layers["enlargements"]
        entries.append((layer, {0: captions("enlargement")}))
        instead[layer.id(), 0] = groups.frame_symbol(
            family, scale * LEGEND_SHARE, "'A'", "centroid(@geometry)"
        )
    return LegendSection(captions("marks_heading"), entries, instead) if entries else None


def _any_moved(layer: QgsVectorLayer) -> bool:
    return any(each["shift_x_mm"] or each["shift_y_mm"] for each in layer.getFeatures())
