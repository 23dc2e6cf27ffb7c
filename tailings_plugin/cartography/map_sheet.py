"""The sheet of the hazard map: title, map, legend, tables, inset, footer."""

import math
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout, QgsProject, QgsRectangle

from . import look, styles
from .captions import UNKNOWN
from .legend import add_legend
from .notes import note_width
from .page import Box, corners, emptiest
from .sheet import Cell, Column, Sheet
from .typeset import Typesetter

if TYPE_CHECKING:
    from .scene import Scene

METRES_PER_DEGREE = 111_000.0
DEGREE_STEPS = (1 / 60, 2 / 60, 5 / 60, 10 / 60, 20 / 60, 0.5, 1, 2, 5, 10, 20, 30)


def compose(scene: "Scene", project: QgsProject) -> QgsPrintLayout:
    """Make the layout of a scene, add it to the project and return it."""
    sheet = Sheet(project, scene.captions("title"), scene.page, scene.family)
    _title(sheet, scene)
    main = _map(sheet, scene)
    _furniture(sheet, scene, main)
    _columns(sheet, scene)
    _footer(sheet, scene)
    project.layoutManager().addLayout(sheet.layout)
    return sheet.layout


def _title(sheet: Sheet, scene: "Scene") -> None:
    box, sizes, y = scene.page.title, scene.page.type, scene.page.title.y
    for name, lines, text_format in (
        ("title", scene.words.title, sheet.format(sizes.title, bold=True)),
        ("subtitle", scene.words.subtitle, sheet.format(sizes.subtitle, look.QUIET_INK)),
    ):
        height = Typesetter(text_format).line_mm * len(lines)
        text = sheet.variable(f"map_{name}", "\n".join(lines))
        sheet.label(name, text, Box(box.x, y, box.width, height + 0.5), text_format)
        y += height + 0.5


def _map(sheet: Sheet, scene: "Scene"):
    main = sheet.map("map", scene.page.map, list(scene.layers_in_order()), scene.crs, scene.extent)
    sheet.graticule(main, _degrees_step(scene), scene.page.type.small)
    return main


def _degrees_step(scene: "Scene") -> float:
    """Return the graticule's step: about 55 mm on paper."""
    degrees = 55 / scene.mm_per_metre / METRES_PER_DEGREE
    return min(DEGREE_STEPS, key=lambda step: abs(math.log(step / degrees)))


def _furniture(sheet: Sheet, scene: "Scene", main) -> None:
    """Put scale, north arrow and overview where they hide least."""
    frame, large = scene.page.map, scene.page.width > 297 or scene.page.height > 297
    points = _busy_points(scene)
    size = (50.0, 40.0) if large else (36.0, 29.0)
    boxes = corners(frame, *size, inset=0)
    where = emptiest(boxes, points)
    box = boxes[where]
    extent = QgsRectangle.fromCenterAndSize(
        scene.extent.center(), scene.extent.width() * 2.6, scene.extent.width() * 2.6 * box.height / box.width
    )
    base = [scene.layers[name] for name in ("lakes", "countries") if name in scene.layers]
    overview = sheet.map("overview", box, base, scene.crs, extent)
    overview.overview().setLinkedMap(main)
    overview.overview().setFrameSymbol(styles.overview_frame())
    plate_size = (64.0, 13.0) if large else (50.0, 11.0)
    plates = corners(frame, *plate_size, inset=0)
    plate = plates[emptiest(plates, points, {where})]
    sheet.plate("scale_plate", plate, look.PAPER, look.RULE)
    arrow = Box(plate.x + 1.5, plate.y + 1.2, 5.5, plate.height - 2.4)
    sheet.north_arrow("north_arrow", arrow, main)
    width = plate.width - 20
    metres, segment = _scale_segment(width / 2 / scene.mm_per_metre)
    for name in ("overview", "scale_plate"):
        main.addLabelBlockingItem(sheet.layout.itemById(name))
    unit = scene.captions("kilometres" if metres == 1000 else "metres")
    bar = Box(arrow.right + 3.0, plate.y + 2.2, width, plate.height - 4)
    sheet.scale_bar("scale_bar", bar, main, unit, metres, segment)


def _scale_segment(longest_m: float) -> tuple[float, float]:
    """Return (metres of the unit, segment length in units): the longest of 1, 2, 5 x 10^n that fits."""
    metres = 1000.0 if longest_m >= 1000 else 1.0
    longest = longest_m / metres
    power = 10.0 ** int(f"{longest:e}".split("e")[1])
    return metres, max(step * power for step in (1, 2, 5) if step * power <= longest)


def _busy_points(scene: "Scene") -> list[tuple[float, float]]:
    points = []
    for name in ("facilities", "crossings", "paths"):
        if name in scene.layers:
            for feature in scene.layers[name].getFeatures():
                points += [scene.on_paper(each.x(), each.y()) for each in feature.geometry().vertices()]
    return points


def _columns(sheet: Sheet, scene: "Scene") -> None:
    page, captions = scene.page, scene.captions
    first, last = page.columns[0], page.columns[-1]
    y = _heading(sheet, "legend_heading", captions("legend"), first, first.y)
    room = Box(first.x, y - 1.2, first.width, 10)
    y += add_legend(sheet, captions, scene.layers, room, 2 if page.landscape else 1)
    limits = sheet.format(page.type.small, look.ACCENT, bold=True)
    text = sheet.variable("map_limits", scene.words.limits)
    height = Typesetter(limits).line_mm * (scene.words.limits.count("\n") + 1)
    sheet.label("limits", text, Box(first.x, y + 1.0, first.width, height + 0.5), limits)
    y += height + 1.5
    if page.landscape:
        y += page.gap
        y = _highest(sheet, scene, Box(first.x, y, first.width, first.bottom - y))
        _crossings(sheet, scene, Box(first.x, y + page.gap, first.width, first.bottom - y - page.gap))
    else:
        bottom = _highest(sheet, scene, last)
        y = bottom + page.gap
        _crossings(sheet, scene, Box(last.x, y, last.width, last.bottom - y))


def _heading(sheet: Sheet, name: str, text: str, box: Box, y: float) -> float:
    """Add a heading with a rule; return where its content begins."""
    heading = sheet.format(sheet.page.type.heading, bold=True)
    height = Typesetter(heading).line_mm
    sheet.label(name, text, Box(box.x, y, box.width, height), heading)
    sheet.rule(f"{name}_rule", box.x, y + height + 0.4, box.width, look.INK, 0.35)
    return y + height + 1.2


def _highest(sheet: Sheet, scene: "Scene", box: Box) -> float:
    """Add the table of the highest; return its bottom."""
    captions, size = scene.captions, sheet.page.type.body
    y = _heading(sheet, "highest_heading", captions("highest"), box, box.y)
    if not scene.highest:
        sheet.label("highest", captions("no_rated"), Box(box.x, y, box.width, 8), sheet.format(size))
        return y + 8
    share = box.width / 112
    narrow = (8 * share, 17 * share, 11 * share, 21 * share)
    columns = [
        Column(narrow[0], "center"),
        Column(box.width - sum(narrow)),
        Column(narrow[1], "center"),
        Column(narrow[2], "right"),
        Column(narrow[3], "right"),
    ]
    heads = ("head_number", "head_facility", "head_country", "head_thi", "head_range")
    rows = [[Cell(captions(head, joint="\n"), look.QUIET_INK, bold=True) for head in heads]]
    name_setter = Typesetter(sheet.format(size))
    for each in scene.highest:
        name = "\n".join(name_setter.wrap(each.name, columns[1].width - 2.2, most_lines=2))
        low, high = each.get("thi_min"), each.get("thi_max")
        spread = (
            UNKNOWN
            if low is None or high is None
            else f"{captions.number(low, 1)}–{captions.number(high, 1)}"
        )
        code = each.hazard_class
        chip = (look.CLASS_INK[code], look.CLASS_COLOURS[code]) if code else (look.INK, look.UNRATED_COLOUR)
        rows.append(
            [
                Cell(str(each.number), *chip, bold=True),
                Cell(name),
                Cell(str(each.get("country") or UNKNOWN)[:12]),
                Cell(captions.number(each.thi, 1), bold=True),
                Cell(spread),
            ]
        )
    return y + sheet.table("highest", Box(box.x, y, box.width, box.height), columns, rows, size)


def _crossings(sheet: Sheet, scene: "Scene", box: Box) -> None:
    """Add as many of the numbered crossings as there is room for, and say how many more there are."""
    if not scene.crossings:
        return
    captions, size = scene.captions, sheet.page.type.body
    y = _heading(sheet, "crossings_heading", captions("crossings_table"), box, box.y)
    line = Typesetter(sheet.format(size)).line_mm
    note_height = Typesetter(sheet.format(sheet.page.type.small)).line_mm * 2.2
    head = [
        Cell(captions(each, joint="\n"), look.QUIET_INK, bold=True)
        for each in ("head_number", "head_border", "head_distance", "head_hours", "head_facilities")
    ]
    head_lines = max(cell.text.count("\n") + 1 for cell in head)
    room = int((box.bottom - y - note_height - head_lines * line - 1.6) // (line + 1.55))
    if room < 1:
        return
    share = box.width / 112
    narrow = (8 * share, 16 * share, 14 * share, 24 * share)
    columns = [
        Column(narrow[0], "center"),
        Column(box.width - sum(narrow)),
        *(Column(width, "right") for width in narrow[1:]),
    ]
    shown = scene.crossings[:room]
    rows = [head] + [
        [
            Cell(str(each.number), bold=True),
            Cell(f"{each.from_country} → {each.to_country}"),
            Cell(captions.number(each.distance_km)),
            Cell(captions.number(each.hours)),
            Cell(str(len(each.facilities))),
        ]
        for each in shown
    ]
    y += sheet.table("crossings", Box(box.x, y, box.width, box.height), columns, rows, size)
    note = captions("crossings_note")
    hidden = len(scene.crossings) - len(shown)
    if hidden:
        note = f"{captions('more_rows', count=hidden)}. {note}"
    small = sheet.format(sheet.page.type.small, look.QUIET_INK, italic=True)
    sheet.label("crossings_note", note, Box(box.x, y + 0.8, box.width, note_height), small)


def _footer(sheet: Sheet, scene: "Scene") -> None:
    box = scene.page.footer
    sheet.rule("footer_rule", box.x, box.y, box.width)
    small = sheet.format(scene.page.type.small, look.QUIET_INK)
    width = note_width(scene.page)
    for column, text in enumerate(scene.words.notes):
        place = Box(box.x + column * (width + 2 * scene.page.gap), box.y + 1.2, width, box.height - 1.2)
        name = f"notes_{column + 1}"
        sheet.label(name, sheet.variable(f"map_{name}", text), place, small)
