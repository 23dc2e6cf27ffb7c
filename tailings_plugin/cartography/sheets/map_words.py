"""What is said below the maps of a page: scale, ground, marks, and why there is no larger map."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..data.captions import Captions
from ..data.facilities import is_number
from ..data.rows import Row
from .detail import CELL_MM, COARSE, SCALES, Detail
from .ground import Relief
from .surroundings import Downstream


@dataclass(frozen=True)
class PageGround:
    """The ground of the map near a facility: its picture as JPEG (None: plain), and the relief that was given."""

    picture: bytes | None = None
    relief: Relief | None = None


def ratio(denominator: float, captions: Captions) -> str:
    """Return a scale: 1:25,000; a wide one to two figures, with a sign that it is about that."""
    if denominator in SCALES:
        return f"1:{captions.number(denominator)}"
    return f"≈ 1:{captions.number(float(f'{denominator:.2g}'))}"


def words_near(
    detail: Detail, ground: PageGround, downstream: Downstream, cell_m: float | None, captions
) -> str:
    """Return what is said of the map near a facility."""
    said = [_ground(detail, ground, captions)]
    if not detail.whole:
        said.append(captions("near_goes_on"))
    if len({row.get("level") for row in downstream.zones} - {None}) > 1:
        shares = any(is_number(row.get("p")) for row in downstream.zones)
        said.append(captions("near_zones_shares" if shares else "near_zones"))
    if any("relief_too_coarse" in str(row.get("notes") or "") for row in downstream.zones):
        said.append(captions("near_zone_coarse"))
    if downstream.tracks:
        timed = any(mark.hours is not None for mark in downstream.marks)
        said.append(captions("near_hours" if timed else "near_no_hours"))
        if cell_m is None:
            said.append(captions("near_cell_unknown"))
    return " ".join(said)


def words_none(reason: str, cell_m: float | None, captions: Captions) -> str:
    """Return why there is no map near a facility."""
    scales = [captions.number(each) for each in (SCALES[0], SCALES[-1])]
    cell = captions.number(cell_m) if reason == COARSE else ""
    most = captions.number(CELL_MM * SCALES[-1] / 1000)
    return captions(f"no_near_{reason}", least=scales[0], most=scales[1], cell=cell, limit=most)


def cell_of(paths: Sequence[Row], overview_cell_m: float | None) -> float | None:
    """Return the size of the cells that the paths of a facility follow (m), the largest known, else of all."""
    cells = [row.get("cell_m") for row in paths if isinstance(row.get("cell_m"), (int, float))]
    return max(cells, default=overview_cell_m)


def _ground(detail: Detail, ground: PageGround, captions: Captions) -> str:
    if ground.relief is None:
        return captions("near_plain")
    cell = captions.number(ground.relief.cell_m)
    if not ground.relief.fine_enough(detail.denominator):
        return captions("near_relief_coarse", cell=cell)
    if ground.picture is None:
        return captions("near_relief_elsewhere")
    return captions("near_relief", name=ground.relief.name, cell=cell)
