"""An enlargement as it stands on a sheet: its letter, its name and its scale on a strip above its map.

Its items are `enlargement_A` (the map) and `enlargement_A_plate`, `_square`, `_letter`, `_name`, `_scale`; the texts
are layout variables of these names with `map_` before them, so that a sheet saved as a template can be filled again.
"""

from dataclasses import replace

from qgis.core import QgsLayoutItemMap, QgsMapLayer
from qgis.PyQt.QtCore import Qt

from ..data.captions import Captions
from ..layout.enlarging import STRIP_MM, Enlargement, inner
from ..layout.map_frame import MapFrame
from ..layout.page import Box
from ..layout.sheet import Sheet
from ..layout.typeset import Typesetter
from ..look import palette
from .ground import Ground


def scale_said(each: Enlargement, ground: Ground, captions: Captions) -> str:
    """Return the scale of an enlargement as a ratio, and that it shows no borders where it does not."""
    scale = f"1:{captions.number(each.view.denominator)}"
    if ground.borders_drawn(each.view.denominator):
        return scale
    return f"{captions('borders_not_shown')}  {scale}"


def add_enlargement(
    sheet: Sheet,
    key: str,
    said: tuple[str, str, str],
    shown: MapFrame,
    layers: list[QgsMapLayer],
    above: QgsMapLayer | None,
    captions: Captions,
) -> QgsLayoutItemMap:
    """Add the items of an enlargement under a key such as "enlargement_A", and return its map.

    said: letter, name and scale. shown: its extent and its whole box, the strip included. above: its graticule lies
    over this layer.
    """
    (letter, name, scale), box, sizes = said, shown.box, sheet.page.type
    sheet.plate(f"{key}_plate", box, palette.PAPER, palette.INK)
    strip = box.part(box.y, STRIP_MM)
    square = replace(strip, width=STRIP_MM)
    sheet.plate(f"{key}_square", square, palette.ACCENT)
    white = sheet.format(sizes.heading, palette.PAPER, bold=True)
    text_y = box.y + (STRIP_MM - Typesetter(white).line_mm) / 2
    text = sheet.variable(f"map_{key}_letter", letter)
    sheet.label(f"{key}_letter", text, replace(square, y=text_y), white, Qt.AlignmentFlag.AlignHCenter)
    small = sheet.format(sizes.body)
    line = Typesetter(small)
    width = line.width(scale) + 2.0
    text_y = box.y + (STRIP_MM - line.line_mm) / 2
    ratio = Box(box.right - width - 1.0, text_y, width, line.line_mm + 0.3, box.page)
    text = sheet.variable(f"map_{key}_scale", scale)
    sheet.label(f"{key}_scale", text, ratio, small, Qt.AlignmentFlag.AlignRight)
    caption = replace(ratio, x=square.right + 1.5, width=ratio.x - square.right - 2.0)
    bold = sheet.format(sizes.body, bold=True)
    text = sheet.variable(f"map_{key}_name", Typesetter(bold).shorten(name, caption.width))
    sheet.label(f"{key}_name", text, caption, bold)
    item = sheet.map(key, inner(box), layers, shown.crs, shown.extent)
    sheet.graticule(item, replace(shown, box=inner(box)), sizes.small, above, captions)
    return item
