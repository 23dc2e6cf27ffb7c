"""The sheet of the hazard map: title, map, legend, tables, inset, footer."""

import math
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout, QgsProject

from . import look, styles
from .captions import UNKNOWN, Captions
from .legend import add_legend
from .notes import note_width
from .page import Box, corners, emptiest
from .sheet import CELL_MM, GRID_MM, Cell, Column, Sheet
from .typeset import Typesetter

if TYPE_CHECKING:
    from .crossings import Crossing
    from .scene import Scene

# The part of a landscape sheet's column that the legend may take.
LEGEND_SHARE = 0.4
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
    sheet.graticule(main, _degrees_step(scene), scene.page.type.small, scene.layers["countries"])
    return main


def _degrees_step(scene: "Scene") -> float:
    """Return the graticule's step: about 55 mm on paper."""
    degrees = 55 / scene.mm_per_metre / METRES_PER_DEGREE
    return min(DEGREE_STEPS, key=lambda step: abs(math.log(step / degrees)))


def _furniture(sheet: Sheet, scene: "Scene", main) -> None:
    """Put scale, north arrow and overview where they hide least."""
    points = _busy_points(scene)
    boxes = corners(scene.page.map, *scene.page.overview)
    where = emptiest(boxes, points)
    base = [scene.layers[name] for name in ("lakes", "countries") if name in scene.layers]
    overview = sheet.map("overview", boxes[where], base, scene.crs, scene.overview)
    overview.overview().setLinkedMap(main)
    overview.overview().setFrameSymbol(styles.overview_frame())
    plates = corners(scene.page.map, *scene.page.scale_plate)
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
    small = sheet.format(page.type.small, look.ACCENT, bold=True)
    height = Typesetter(small).line_mm * (scene.words.limits.count("\n") + 1) + 0.5
    room = (first.height * LEGEND_SHARE if page.landscape else first.bottom - y) - height - 1.0
    y += add_legend(sheet, scene, Box(first.x, y - 0.6, first.width, room))
    text = sheet.variable("map_limits", scene.words.limits)
    sheet.label("limits", text, Box(first.x, y + 0.4, first.width, height), small)
    y += height + 0.4
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
    columns = _columns_of(box.width, (8, None, 17, 11, 21), ("center", "left", "center", "right", "right"))
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
    captions, sizes = scene.captions, sheet.page.type
    line = Typesetter(sheet.format(sizes.body)).line_mm
    small = sheet.format(sizes.small, look.QUIET_INK, italic=True)
    note_height = Typesetter(small).line_mm * 2.2
    keys = ("head_number", "head_border", "head_distance", "head_hours", "head_facilities")
    head = [Cell(captions(key, joint="\n"), look.QUIET_INK, bold=True) for key in keys]
    row_height = line + 2 * CELL_MM + GRID_MM
    head_height = (
        Typesetter(sheet.format(sizes.heading, bold=True)).line_mm + 1.2 + len(captions.languages) * line
    )
    room = int((box.height - head_height - 2 * CELL_MM - note_height) // row_height)
    shown = scene.crossings[: max(room, 0)]
    y = box.y
    if shown:
        y = _heading(sheet, "crossings_heading", captions("crossings_table"), box, y)
        rows = [head, *(_crossing_row(each, captions) for each in shown)]
        columns = _columns_of(box.width, (8, None, 16, 14, 24), ("center", "left", "right", "right", "right"))
        y += sheet.table("crossings", Box(box.x, y, box.width, box.height), columns, rows, sizes.body)
    note = captions("crossings_note")
    hidden = len(scene.crossings) - len(shown)
    if hidden:
        key = "more_rows" if shown else "no_room_for_crossings"
        note = f"{captions(key, count=hidden)}. {note if shown else ''}"
    if box.bottom - y >= note_height:
        sheet.label("crossings_note", note, Box(box.x, y + 0.8, box.width, note_height - 0.8), small)


def _crossing_row(crossing: "Crossing", captions: Captions) -> list[Cell]:
    return [
        Cell(str(crossing.number), bold=True),
        Cell(f"{crossing.from_country} → {crossing.to_country}"),
        Cell(captions.number(crossing.distance_km)),
        Cell(captions.number(crossing.hours)),
        Cell(str(len(crossing.facilities))),
    ]


def _columns_of(width: float, parts: tuple[float | None, ...], aligns: tuple[str, ...]) -> list[Column]:
    """Return columns of a table: parts of 112, None takes what is left."""
    widths = [part * width / 112 if part else 0.0 for part in parts]
    rest = width - sum(widths)
    return [Column(each or rest, align) for each, align in zip(widths, aligns, strict=True)]


def _footer(sheet: Sheet, scene: "Scene") -> None:
    box = scene.page.footer
    sheet.rule("footer_rule", box.x, box.y, box.width)
    small = sheet.format(scene.page.type.small, look.QUIET_INK)
    width = note_width(scene.page)
    for column, text in enumerate(scene.words.notes):
        place = Box(box.x + column * (width + 2 * scene.page.gap), box.y + 1.2, width, box.height - 1.2)
        name = f"notes_{column + 1}"
        sheet.label(name, sheet.variable(f"map_{name}", text), place, small)
