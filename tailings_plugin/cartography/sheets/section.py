"""A cross-section of a zone: what is known of it are its shores, its bed on the path, and its level."""

from collections.abc import Sequence

import numpy as np

from ..data.captions import Captions
from ..data.rows import Row
from ..look import palette
from .drawing import Drawing
from .fitting import letters_for, text_block

LEVELS = ("low", "middle", "high")
LINE_MM = 3.1


def deepest(sections: Sequence[Row]) -> list[Row]:
    """Return the sections, one a level, at the distance where the highest level is deepest; [] where none is usable."""
    usable = [row for row in sections if _numbers(row) and row.geometry is not None]
    for level in reversed(LEVELS):
        own = [row for row in usable if row.get("level") == level]
        if own:
            at = max(own, key=lambda row: row.get("depth_m")).get("distance_km")
            here = [row for row in usable if abs(row.get("distance_km") - at) < 1e-6]
            return sorted(
                {row.get("level"): row for row in here if row.get("level") in LEVELS}.values(),
                key=lambda row: -LEVELS.index(row.get("level")),
            )
    return []


def cross_section(rows: Sequence[Row], captions: Captions, family: str, size: tuple[float, float]) -> Drawing:
    """Return the drawing of sections at one distance (as `deepest`), the highest level behind the lower ones."""
    drawing = Drawing(*size, family)
    away = captions.number(rows[0].get("distance_km"), 1)
    heading = text_block(
        captions("section_at", distance=away), family, (size[0], 6.5), 6.5, captions("cut"), bold=True
    )
    drawing.add(heading)
    foot = 3 * LINE_MM + 6.0
    top, bottom = 8.5, size[1] - foot
    shores = [_shores(row) for row in rows]
    left, right = max(each[0] for each in shores), max(each[1] for each in shores)
    low = min(row.get("bed_m") for row in rows)
    high = max(row.get("level_m") for row in rows)
    across, up = size[0] / max(left + right, 1.0), (bottom - top) / max(high - low, 0.1)
    for row, (west, east) in zip(rows, shores, strict=True):
        surface = bottom - (row.get("level_m") - low) * up
        bed = bottom - (row.get("bed_m") - low) * up
        middle = left * across
        shape = [(middle - west * across, surface), (middle, bed), (middle + east * across, surface)]
        drawing.area(shape, palette.ZONE_LEVELS[row.get("level")])
        drawing.line(shape, palette.INK, 0.25)
    for place, row in enumerate(rows):
        y = bottom + 3.6 + place * LINE_MM
        drawing.rectangle(0, y - 1.9, 2.2, 2.0, palette.ZONE_LEVELS[row.get("level")])
        said = captions(
            "section_level", level=captions(f"level_{row.get('level')}"), depth=captions.number(row.get("depth_m"), 1),
            width=captions.number(row.get("width_m")),
        )  # fmt: skip
        drawing.text(3.2, y, said, letters_for(said, family, size[0] - 3.2, 6))
    note = text_block(
        captions("section_note"),
        family,
        (size[0], 5.4),
        5.5,
        captions("cut"),
        palette.QUIET_INK,
        align="bottom",
    )
    drawing.add(note, 0, size[1] - 5.4)
    return drawing


def _shores(row: Row) -> tuple[float, float]:
    """Return how far the shores are from the path, left and right of it, m."""
    points = np.array([(each.x(), each.y()) for each in row.geometry.vertices()])
    if len(points) < 3:
        return row.get("width_m") / 2, row.get("width_m") / 2
    parts = np.hypot(*np.diff(points[[0, 1, -1]], axis=0).T)
    whole = parts.sum() or 1.0
    return row.get("width_m") * parts[0] / whole, row.get("width_m") * parts[1] / whole


def _numbers(row: Row) -> bool:
    named = ("distance_km", "width_m", "depth_m", "bed_m", "level_m")
    return all(isinstance(row.get(name), (int, float)) for name in named)
