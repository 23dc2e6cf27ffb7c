"""The sheet of the hazard map: title, map, legend, tables, inset, footer."""

from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout, QgsProject

from ..layout.legend import add_legend
from ..layout.page import Box, corners, emptiest
from ..layout.scales import degrees_step, scale_of
from ..layout.sheet import Sheet
from ..layout.template import compose_from_template
from ..layout.typeset import Typesetter
from ..look import palette, styles
from .notes import note_width
from .tables import crossing_table, crossings_note, highest_table

if TYPE_CHECKING:
    from .scene import Scene

# The part of a landscape sheet's column that the legend may take.
LEGEND_SHARE = 0.4


def compose(scene: "Scene", project: QgsProject) -> QgsPrintLayout:
    """Make the layout of a scene, add it to the project and return it."""
    if scene.request.template:
        return compose_from_template(scene, project)
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
        ("subtitle", scene.words.subtitle, sheet.format(sizes.subtitle, palette.QUIET_INK)),
    ):
        height = Typesetter(text_format).line_mm * len(lines)
        text = sheet.variable(f"map_{name}", "\n".join(lines))
        sheet.label(name, text, Box(box.x, y, box.width, height + 0.5), text_format)
        y += height + 0.5


def _map(sheet: Sheet, scene: "Scene"):
    main = sheet.map("map", scene.page.map, list(scene.layers_in_order()), scene.crs, scene.extent)
    sheet.graticule(main, degrees_step(scene), scene.page.type.small, scene.layers["countries"])
    return main


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
    sheet.plate("scale_plate", plate, palette.PAPER, palette.RULE)
    arrow = Box(plate.x + 1.5, plate.y + 1.2, 5.5, plate.height - 2.4)
    sheet.north_arrow("north_arrow", arrow, main)
    width = plate.width - 20
    for name in ("overview", "scale_plate"):
        main.addLabelBlockingItem(sheet.layout.itemById(name))
    bar = Box(arrow.right + 3.0, plate.y + 2.2, width, plate.height - 4)
    sheet.scale_bar("scale_bar", bar, main, scale_of(scene, width))


def _busy_points(scene: "Scene") -> list[tuple[float, float]]:
    """Return page positions of what a corner should not hide; of a line every tenth vertex will do."""
    points = []
    for name, step in (("facilities", 1), ("crossings", 1), ("paths", 10)):
        if name in scene.layers:
            for feature in scene.layers[name].getFeatures():
                vertices = list(feature.geometry().vertices())[::step]
                points += [scene.on_paper(each.x(), each.y()) for each in vertices]
    return points


def _columns(sheet: Sheet, scene: "Scene") -> None:
    page, captions = scene.page, scene.captions
    first, last = page.columns[0], page.columns[-1]
    y = _heading(sheet, "legend", captions("legend"), first, first.y)
    small = sheet.format(page.type.small, palette.ACCENT, bold=True)
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
    shown = sheet.variable(f"map_{name}", text)
    sheet.label(f"{name}_heading", shown, Box(box.x, y, box.width, height), heading)
    sheet.rule(f"{name}_rule", box.x, y + height + 0.4, box.width, palette.INK, 0.35)
    return y + height + 1.2


def _highest(sheet: Sheet, scene: "Scene", box: Box) -> float:
    """Add the table of the highest; return its bottom."""
    size = sheet.page.type.body
    y = _heading(sheet, "highest", scene.captions("highest"), box, box.y)
    if not scene.highest:
        sheet.label("highest", scene.captions("no_rated"), Box(box.x, y, box.width, 8), sheet.format(size))
        return y + 8
    columns, rows = highest_table(scene, box.width, sheet.format(size))
    return y + sheet.table("highest", Box(box.x, y, box.width, box.height), columns, rows, size)


def _crossings(sheet: Sheet, scene: "Scene", box: Box) -> None:
    """Add as many of the numbered crossings as there is room for, and say how many more there are."""
    if not scene.crossings:
        return
    sizes = sheet.page.type
    body = sheet.format(sizes.body)
    small = sheet.format(sizes.small, palette.QUIET_INK, italic=True)
    note_height = Typesetter(small).line_mm * 2.2
    heading = Typesetter(sheet.format(sizes.heading, bold=True)).line_mm + 1.2
    columns, rows = crossing_table(scene, box.width, body, box.height - heading - note_height)
    shown, y = len(rows) - 1, box.y
    if shown:
        y = _heading(sheet, "crossings", scene.captions("crossings_table"), box, y)
        y += sheet.table("crossings", Box(box.x, y, box.width, box.height), columns, rows, sizes.body)
    if box.bottom - y >= note_height:
        place = Box(box.x, y + 0.8, box.width, note_height - 0.8)
        note = sheet.variable("map_crossings_note", crossings_note(scene, shown))
        sheet.label("crossings_note", note, place, small)


def _footer(sheet: Sheet, scene: "Scene") -> None:
    box = scene.page.footer
    sheet.rule("footer_rule", box.x, box.y, box.width)
    small = sheet.format(scene.page.type.small, palette.QUIET_INK)
    width = note_width(scene.page)
    for column, text in enumerate(scene.words.notes):
        place = Box(box.x + column * (width + 2 * scene.page.gap), box.y + 1.2, width, box.height - 1.2)
        name = f"notes_{column + 1}"
        sheet.label(name, sheet.variable(f"map_{name}", text), place, small)
