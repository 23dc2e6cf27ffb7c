"""The box "How sure is this map?": what is known of each thing that it shows, and what is not."""

from qgis.core import QgsTextFormat

from ...basin.grid.fineness import is_overview
from ..data.captions import Captions
from ..data.velocity import ASSUMED
from ..layout.sheet import Cell, Column
from ..layout.typeset import PRINTED, Typesetter
from ..look import palette
from .notes import GivenTexts, Shown
from .tables import BESIDE_MM, BOLDER, Table

# The most that the names of things take of the width.
HEAD_SHARE = 0.3


def how_sure(given: GivenTexts, shown: Shown, captions: Captions) -> list[tuple[str, str]]:
    """Return pairs (about what, what is known) in one language, as far as the map shows it."""
    lines = [("sure_facilities", _facilities(shown, captions)), ("sure_limits", _limits(shown, captions))]
    if shown.rated:
        lines.append(("sure_range", captions("sure_range_is")))
    if shown.assumed:
        lines.append(("sure_assumed", captions("sure_assumed_is")))
    if shown.paths:
        lines.append(("sure_relief", _relief(given, shown, captions)))
    if shown.ways.unfinished:
        count, total = captions.number(shown.ways.unfinished), captions.number(shown.ways.total)
        lines.append(("sure_paths", captions("sure_paths_open", count=count, total=total)))
    if hours := _hours(shown, captions):
        lines.append(("sure_hours", hours))
    if shown.sureness.zones:
        lines.append(("sure_zones", _zones(shown, captions)))
    if shown.people_bounds:
        count = captions.number(shown.people_bounds)
        lines.append(("sure_people", captions("sure_people_bounds", count=count)))
    return [(captions(head), text[:1].upper() + text[1:]) for head, text in lines]


def how_sure_table(
    lines: list[tuple[str, str]], captions: Captions, width: float, text: QgsTextFormat, head_mm: float = 0.0
) -> Table:
    """Return columns and rows of the box for a width in mm; the first row is the header.

    head_mm: the least that the names of things take of the width.
    """
    setter = Typesetter(text)
    heads = [setter.wrap(head, (width * HEAD_SHARE - BESIDE_MM) * PRINTED) for head, _ in lines]
    widest = max(setter.width(line) for each in heads for line in each) * BOLDER + BESIDE_MM
    widest = max(widest, head_mm)
    columns = [Column(widest), Column(width - widest)]
    header = [Cell(captions(key), palette.QUIET_INK, bold=True) for key in ("sure_head", "sure_said")]
    rows = [header]
    for head, (_, said) in zip(heads, lines, strict=True):
        wrapped = setter.wrap(said, (columns[1].width - BESIDE_MM) * PRINTED)
        rows.append([Cell("\n".join(head), bold=True), Cell("\n".join(wrapped))])
    return columns, rows


def _facilities(shown: Shown, captions: Captions) -> str:
    counts = {
        "rated": captions.number(shown.rated),
        "unrated": captions.number(shown.facilities - shown.rated),
        "total": captions.number(shown.facilities),
    }
    said = [captions("sure_counts", **counts)]
    if shown.without_place:
        said.append(captions("sure_unplaced", count=captions.number(shown.without_place)))
    return " ".join(said)


def _limits(shown: Shown, captions: Captions) -> str:
    if not shown.scheme:
        return captions("sure_no_scheme")
    return captions("sure_limits_yes" if shown.limits_verified else "sure_limits_no", scheme=shown.scheme)


def _relief(given: GivenTexts, shown: Shown, captions: Captions) -> str:
    cell_m = shown.sureness.cell_m
    if cell_m is None:
        said = captions("sure_relief_unknown")
    elif is_overview(cell_m):
        said = captions("sure_relief_overview", cell=captions.number(cell_m / 1000.0, 1))
    else:
        said = captions("sure_relief_fine", cell=captions.number(cell_m))
    return " ".join(filter(None, (said, given.relief_note)))


def _hours(shown: Shown, captions: Captions) -> str:
    paths, crossings = shown.velocities.paths, shown.velocities.crossings
    first = paths or crossings
    if first is None:
        return ""
    said = [captions("sure_hours_of", velocity=first.said(captions))]
    if first.method == ASSUMED:
        said.append(captions("sure_assumed_velocity"))
    if paths and crossings and paths.said(captions) != crossings.said(captions):
        said.append(captions("sure_other_velocity", velocity=crossings.said(captions)))
    return " ".join(said)


def _zones(shown: Shown, captions: Captions) -> str:
    sure = shown.sureness
    said = [captions("sure_zones_levels")] if sure.levels else []
    said += [captions("sure_zones_shares")] if sure.shares else []
    if sure.coarse:
        count, total = captions.number(sure.coarse), captions.number(sure.zones)
        said.append(captions("sure_zones_coarse", count=count, total=total))
    elif sure.cells_forbid_zones:
        said.append(captions("sure_zones_cell", cell=captions.number(sure.cell_m)))
    return " ".join([*said, captions("sure_zones_wide")])
