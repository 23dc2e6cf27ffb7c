"""How the layers of the map look, and what the legend says of it."""

from qgis.core import QgsMapLayer

from ..data.background import LARGEST_SCALE
from ..data.captions import Captions
from ..data.rated_by import RatedBy
from ..layout.legend import LegendSection
from ..layout.map_frame import MapFrame
from ..layout.page import Page
from ..look import palette, styles, symbols

# The first rule of facilities and crossings draws the hairlines of moved symbols.
FIRST_SYMBOL = {"facilities": 1, "crossings": 1}


def style_layers(
    layers: dict[str, QgsMapLayer],
    captions: Captions,
    family: str,
    page: Page,
    frame: MapFrame,
    rating: RatedBy,
    generalised: bool = True,
) -> list[str]:
    """Style the layers of the map, those that are there; return the captions of the paths' symbols.

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
        styles.style_land(layers["land"])
    for name in ("lakes", "rivers"):
        if name in layers:
            styles.at_small_scales(layers[name], LARGEST_SCALE[name])
    if "lakes" in layers:
        styles.style_lakes(layers["lakes"])
    if "rivers" in layers:
        styles.style_rivers(layers["rivers"], scale)
    if "places" in layers:
        styles.style_places(layers["places"], family, sizes.label * 0.92)
    if "disputed" in layers:
        styles.style_disputed(layers["disputed"])
        if generalised:
            styles.at_small_scales(layers["disputed"], LARGEST_SCALE["borders"])
    if "zones" in layers:
        styles.style_zones(layers["zones"])
    if "crossings" in layers:
        symbols.style_crossings(layers["crossings"], captions, family, scale)
    symbols.style_facilities(layers["facilities"], captions, family, sizes.label, scale, rating)
    return styles.style_paths(layers["paths"], captions, scale) if "paths" in layers else []


def legend_sections(
    layers: dict[str, QgsMapLayer],
    path_captions: list[str],
    captions: Captions,
    rating: RatedBy,
    borders_drawn: bool = True,
) -> list[LegendSection]:
    """Return the legend: classes, status, arrivals where paths show them, then the other layers that are drawn."""
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
    if len(path_captions) > 1:
        arrivals = (layers["paths"], dict(enumerate(path_captions)))
        sections.append(LegendSection(captions("arrival_heading"), [arrivals]))
    others = [(layers["paths"], {0: captions("paths")})] if len(path_captions) == 1 else []
    others += [
        (layers[name], {FIRST_SYMBOL.get(name, 0): captions(name)})
        for name in ("zones", "crossings", "countries", "disputed")
        if name in layers and (borders_drawn or name != "countries")
    ]
    heading = captions("other_heading" if "paths" in layers else "border_heading")
    return [*sections, *([LegendSection(heading, others)] if others else [])]
