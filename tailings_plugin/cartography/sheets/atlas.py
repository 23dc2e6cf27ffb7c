"""The page of the facility sheets: A4 portrait, drawn anew for each feature of the coverage layer."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsLayoutObject,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsVectorLayer,
)

from ..data.captions import Captions
from ..layout.fitted import Fitted, fitted
from ..layout.page import Box, plan
from ..layout.sheet import Sheet
from ..look import palette
from .drawing import Drawing
from .drawing_item import DrawingItem

LEFT, RIGHT = 12.0, 198.0
# Width of the map of where the water goes, where the large one shows what is near.
SMALL_MM = 58.0
BOXES = {
    "name": Box(LEFT, 11, 142, 14),
    "about": Box(LEFT, 25.2, 142, 5.5),
    "badge": Box(160, 11, 38, 17),
    "map_heading": Box(LEFT, 33, 105, 5),
    "map": Box(LEFT, 39, 105, 86.5),
    "map_strip": Box(LEFT, 126.5, 105, 12),
    "facts_heading": Box(121, 33, 77, 5),
    "facts": Box(121, 39, 77, 98),
    "profile_heading": Box(LEFT, 141, 186, 5),
    "small_map": Box(LEFT, 147, SMALL_MM, 40),
    "small_strip": Box(LEFT, 187.7, SMALL_MM, 8.3),
    "profile": Box(LEFT, 147, 186, 49),
    "factors_heading": Box(LEFT, 199.5, 105, 5),
    "factors": Box(LEFT, 205.5, 105, 44),
    "checklist_heading": Box(121, 199.5, 77, 5),
    "checklist": Box(121, 205.5, 77, 44),
    "open": Box(LEFT, 250.4, 186, 9.6),
    "notes": Box(LEFT, 262, 186, 25),
}
# Above the name, and before the class: free where nobody is named.
AUTHORITY_BOX, LOGO_BOX = Box(LEFT, 5.5, 186, 4.5), Box(128, 10, 28, 19)
BESIDE_LOGO = ("name", "about")
# How high credits of open data may be, at the cost of what can do with less: the drawings; and the letters they have.
MOST_CREDITS_MM = 19.0
CREDITS_PT = 6.0
# The part of it that the profile gives, the bars the rest.
OF_PROFILE = 0.55
# What each page draws anew.
DRAWN = (
    "name", "about", "badge", "facts", "map_heading", "map_strip", "profile_heading", "small_strip", "profile",
    "factors", "checklist", "open", "notes",
)  # fmt: skip
# Of the width of the facts.
FACT_LABEL_MM = 42.5
# Size of letters in points, colour, whether bold.
TEXTS = {
    "name": (15, palette.INK, True),
    "about": (8.5, palette.QUIET_INK, False),
    "map_heading": (9, palette.INK, True),
    "profile_heading": (9, palette.INK, True),
    "open": (6.5, palette.ACCENT, False),
    "notes": (6, palette.QUIET_INK, False),
}
HEADING_PT = 9
# Room for one line of such letters, too little for two.
ONE_LINE_MM = 6.0
HEADINGS = {
    "facts_heading": "sheet_facts",
    "factors_heading": "sheet_factors",
    "checklist_heading": "sheet_checklist",
}
PROFILE_ROW = ("profile_heading", "small_map", "small_strip", "profile")
# What stands below the profile, down to where the notes begin.
BELOW_PROFILE = ("factors_heading", "factors", "checklist_heading", "checklist")
LAYER_ORDER = (
    "facilities", "marks", "settlements", "places", "paths_near", "paths", "zones_near", "zones", "rivers", "lakes",
    "countries",
)  # fmt: skip
# Fields of the coverage layer: what the two maps show, and whether there is but one.
LARGE = ("x_min", "y_min", "x_max", "y_max")
SMALL = ("small_x_min", "small_y_min", "small_x_max", "small_y_max")
ALONE = "alone"
Property = QgsLayoutObject.DataDefinedProperty


def fit_credits(text: str, family: str) -> Fitted:
    """Return credits as they stand on a page: whole, in smaller letters where they are long."""
    return fitted(text, family, RIGHT - LEFT, CREDITS_PT, MOST_CREDITS_MM)


def boxes_with(credits_mm: float, has_logo: bool = False, has_profile: bool = True) -> dict[str, Box]:
    """Return where things stand on a page with credits of a height below the notes, and with a logo; BOXES without.

    has_profile: else there is no row of the profile, and map and facts have its room.
    """
    up = dict.fromkeys(BELOW_PROFILE, credits_mm * OF_PROFILE) | dict.fromkeys(("open", "notes"), credits_mm)
    up["small_strip"] = credits_mm * OF_PROFILE
    cut = dict.fromkeys(("profile", "small_map"), credits_mm * OF_PROFILE) | dict.fromkeys(
        ("factors", "checklist"), credits_mm * (1 - OF_PROFILE)
    )
    boxes = {
        name: replace(box, y=box.y - up.get(name, 0.0), height=box.height - cut.get(name, 0.0))
        for name, box in BOXES.items()
    }
    if has_logo:
        boxes |= {name: replace(boxes[name], width=LOGO_BOX.x - 3 - LEFT) for name in BESIDE_LOGO}
    if not has_profile:
        row = boxes["factors_heading"].y - boxes["profile_heading"].y
        boxes = {name: box for name, box in boxes.items() if name not in PROFILE_ROW}
        boxes |= {name: replace(boxes[name], height=boxes[name].height + row) for name in ("map", "facts")}
        boxes["map_strip"] = replace(boxes["map_strip"], y=boxes["map_strip"].y + row)
    bottom = BOXES["notes"].bottom
    return boxes | {"credits": Box(LEFT, bottom - credits_mm, RIGHT - LEFT, credits_mm)}


def compose_atlas(
    project: QgsProject,
    layers: dict[str, QgsVectorLayer],
    captions: Captions,
    family: str,
    boxes: Mapping[str, Box],
    credited: Fitted,
    pages: Sequence[Mapping[str, Drawing]],
) -> Sheet:
    """Make the atlas over the layer "facilities", in the order of its field sheet, and add it to the project.

    pages: what is drawn on each, by the names of DRAWN.
    """
    sheet = Sheet(project, captions("sheets_title"), plan("a4_portrait", 0, 0), family)
    if credited.text:
        shown = sheet.variable("sheet_credits", credited.text)
        sheet.label("credits", shown, boxes["credits"], sheet.format(credited.size_pt, palette.QUIET_INK))
    for name, key in HEADINGS.items():
        shown = fitted(captions(key), family, boxes[name].width, HEADING_PT, ONE_LINE_MM, bold=True)
        sheet.label(name, shown.text, boxes[name], sheet.format(shown.size_pt, palette.INK, bold=True))
    for name in (*HEADINGS, "map_heading"):
        box = boxes[name]
        sheet.rule(f"{name}_rule", box.x, box.y + 4.6, box.width, palette.INK, 0.3)
    sheet.rule("notes_rule", LEFT, boxes["notes"].y - 1.2, RIGHT - LEFT)
    _draw(sheet, "ground", boxes["map"], pages)
    _maps(sheet, layers, boxes)
    for name in (each for each in DRAWN if each in boxes):
        _draw(sheet, name, boxes[name], pages)
    layout = sheet.layout
    atlas = layout.atlas()
    atlas.setCoverageLayer(layers["facilities"])
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"sheet"')
    atlas.setPageNameExpression('"facility_id"')
    atlas.setEnabled(True)
    project.layoutManager().addLayout(layout)
    return sheet


def _drawing_of(pages: Sequence[Mapping[str, Drawing]], name: str, number: int) -> Drawing | None:
    return pages[number - 1].get(name)


def put_head(sheet: Sheet, authority: str, logo: Path | None) -> None:
    """Name who gives the sheets out above the name of the facility, with the logo before its class."""
    if authority:
        whole = fitted(
            " ".join(authority.split()), sheet.family, AUTHORITY_BOX.width, 8, AUTHORITY_BOX.height
        )
        shown = sheet.variable("sheet_authority", whole.text)
        sheet.label("authority", shown, AUTHORITY_BOX, sheet.format(whole.size_pt, palette.QUIET_INK))
    if logo is None:
        return
    sheet.picture("logo", LOGO_BOX, logo)


def _draw(sheet: Sheet, name: str, box: Box, pages: Sequence[Mapping[str, Drawing]]) -> None:
    item = DrawingItem(sheet.layout, partial(_drawing_of, pages, name))
    sheet.place(item, name, box)
    sheet.kept.append(item)


def _maps(sheet: Sheet, layers: dict[str, QgsVectorLayer], boxes: Mapping[str, Box]) -> None:
    """Add the large map, see-through over the ground that each page draws, and the small one."""
    shown = [layers[name] for name in LAYER_ORDER if name in layers]
    bounds = (Property.MapXMin, Property.MapYMin, Property.MapXMax, Property.MapYMax)
    for name, fields in (("map", LARGE), ("small_map", SMALL)):
        if name not in boxes:
            continue
        box = boxes[name]
        item = sheet.map(
            name, box, shown, layers["facilities"].crs(), QgsRectangle(0, 0, box.width, box.height)
        )
        for bound, field in zip(bounds, fields, strict=True):
            _bind(item, bound, field)
        if name == "map":
            item.setBackgroundEnabled(False)
        else:
            _bind(item, Property.ExcludeFromExports, ALONE)


def _bind(item, which, name: str) -> None:
    item.dataDefinedProperties().setProperty(which, QgsProperty.fromField(name))
