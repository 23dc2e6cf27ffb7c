"""The page of the facility sheets: A4 portrait, drawn anew for each feature of the coverage layer."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayoutItem,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
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
BOXES = {
    "name": Box(LEFT, 11, 142, 14),
    "about": Box(LEFT, 25.2, 142, 5.5),
    "badge": Box(160, 11, 38, 17),
    "map_heading": Box(LEFT, 33, 105, 5),
    "map": Box(LEFT, 39, 105, 98),
    "facts_heading": Box(121, 33, 77, 5),
    "facts": Box(121, 39, 77, 98),
    "profile_heading": Box(LEFT, 141, 186, 5),
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
    "name", "about", "badge", "facts", "profile_heading", "profile", "factors", "checklist", "open", "notes",
)  # fmt: skip
# Of the width of the facts.
FACT_LABEL_MM = 42.5
# Size of letters in points, colour, whether bold.
TEXTS = {
    "name": (15, palette.INK, True),
    "about": (8.5, palette.QUIET_INK, False),
    "profile_heading": (9, palette.INK, True),
    "open": (6.5, palette.ACCENT, False),
    "notes": (6, palette.QUIET_INK, False),
}
HEADINGS = {
    "map_heading": "sheet_map",
    "facts_heading": "sheet_facts",
    "factors_heading": "sheet_factors",
    "checklist_heading": "sheet_checklist",
}
# What stands below the profile, down to where the notes begin.
BELOW_PROFILE = ("factors_heading", "factors", "checklist_heading", "checklist")
LAYER_ORDER = ("facilities", "places", "paths", "zones", "rivers", "lakes", "countries")
Property = QgsLayoutObject.DataDefinedProperty


def fit_credits(text: str, family: str) -> Fitted:
    """Return credits as they stand on a page: whole, in smaller letters where they are long."""
    return fitted(text, family, RIGHT - LEFT, CREDITS_PT, MOST_CREDITS_MM)


def boxes_with(credits_mm: float, has_logo: bool = False) -> dict[str, Box]:
    """Return where things stand on a page with credits of a height below the notes, and with a logo; BOXES without."""
    up = dict.fromkeys(BELOW_PROFILE, credits_mm * OF_PROFILE) | dict.fromkeys(("open", "notes"), credits_mm)
    cut = {"profile": credits_mm * OF_PROFILE} | dict.fromkeys(
        ("factors", "checklist"), credits_mm * (1 - OF_PROFILE)
    )
    boxes = {
        name: replace(box, y=box.y - up.get(name, 0.0), height=box.height - cut.get(name, 0.0))
        for name, box in BOXES.items()
    }
    if has_logo:
        boxes |= {name: replace(boxes[name], width=LOGO_BOX.x - 3 - LEFT) for name in BESIDE_LOGO}
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
        sheet.label(name, captions(key), boxes[name], sheet.format(9, palette.INK, bold=True))
    for name in (*HEADINGS, "profile_heading"):
        box = boxes[name]
        sheet.rule(f"{name}_rule", box.x, box.y + 4.6, box.width, palette.INK, 0.3)
    sheet.rule("notes_rule", LEFT, boxes["notes"].y - 1.2, RIGHT - LEFT)
    for name in DRAWN:
        item = DrawingItem(sheet.layout, partial(_drawing_of, pages, name))
        sheet.place(item, name, boxes[name])
        sheet.kept.append(item)
    _map(sheet, layers)
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
    picture = QgsLayoutItemPicture(sheet.layout)
    sheet.place(picture, "logo", LOGO_BOX)
    picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    picture.setPictureAnchor(QgsLayoutItem.ReferencePoint.MiddleRight)
    is_drawing = logo.suffix.lower() == ".svg"
    form = QgsLayoutItemPicture.Format.FormatSVG if is_drawing else QgsLayoutItemPicture.Format.FormatRaster
    picture.setPicturePath(str(logo), form)


def _map(sheet: Sheet, layers: dict[str, QgsVectorLayer]) -> None:
    shown = [layers[name] for name in LAYER_ORDER if name in layers]
    box = BOXES["map"]
    main = sheet.map("map", box, shown, layers["facilities"].crs(), QgsRectangle(0, 0, box.width, box.height))
    for bound, name in (
        (Property.MapXMin, "x_min"),
        (Property.MapYMin, "y_min"),
        (Property.MapXMax, "x_max"),
        (Property.MapYMax, "y_max"),
    ):
        _bind(main, bound, name)
    plate = Box(box.x, box.bottom - 9, 48, 9)
    sheet.plate("scale_plate", plate, palette.PAPER, palette.RULE)
    main.addLabelBlockingItem(sheet.layout.itemById("scale_plate"))
    sheet.north_arrow("north_arrow", Box(plate.x + 1.2, plate.y + 1, 4, 7), main)
    bar = QgsLayoutItemScaleBar(sheet.layout)
    bar.setStyle("Line Ticks Up")
    bar.setLinkedMap(main)
    bar.setUnits(Qgis.DistanceUnit.Kilometers)
    bar.setUnitLabel("km")
    bar.setMapUnitsPerScaleBarUnit(1)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.FitWidth)
    bar.setMinimumBarWidth(16)
    bar.setMaximumBarWidth(34)
    bar.setTextFormat(sheet.format(6))
    bar.setHeight(1.3)
    bar.setLabelBarSpace(0.6)
    bar.setBoxContentSpace(0)
    sheet.place(bar, "scale_bar", Box(plate.x + 7.5, plate.y + 1.5, 38, 7))


def _bind(item, which, name: str) -> None:
    item.dataDefinedProperties().setProperty(which, QgsProperty.fromField(name))
