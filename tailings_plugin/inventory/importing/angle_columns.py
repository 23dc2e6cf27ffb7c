"""Minutes and seconds in columns that no heading names for certain: signs, letters, or a merged heading."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..columns.recognising import CONTAINED, Match
from ..files.reading import Cell
from ..import_columns import import_columns
from ..positions.coordinates import read_angle
from ..wording import is_blank, plain

if TYPE_CHECKING:
    from .rows import ImportRows

SAMPLE = 200
_PARTS = {
    "minutes": re.compile(r"мин|min|(?<![^\W_])m(?![^\W_])|['′’´]\s*$", re.I),
    "seconds": re.compile(r"сек|sec|seg|(?<![^\W_])s(?![^\W_])|[\"″”]|''\s*$", re.I),
}
_SIGNS = re.compile(
    r"[°º'′’´\"″”]|(?<![^\W_])[dms](?![^\W_])|\b(?:град|гр|deg|мин|min|сек|sec|seg)\w*\b\.?", re.I
)


def find_angle_columns(work: "ImportRows", start: int) -> None:
    """Add the columns with minutes and seconds that stand behind whole degrees to the matches of a table.

    start: row of the grid after the header. Nothing is added where a figure of the column is 60 or more, or a degree
    has decimals: whole degrees alone would lie up to 50 km away.
    """
    rows = work.grid.rows[start : start + SAMPLE]
    both = work.by_target.get("coordinates")
    if both is not None and not {"latitude", "longitude"} & work.by_target.keys():
        _split_both(work, rows, both)
        _split_pair(work, rows)
        return
    for name, largest in (("latitude", 90), ("longitude", 180)):
        degrees = work.by_target.get(name)
        if (
            degrees is None
            or f"{name}_minutes" in work.by_target
            or not _are_whole(rows, degrees.index, largest)
        ):
            continue
        for step, part in enumerate(("minutes", "seconds"), 1):
            index = degrees.index + step
            if not (
                _is_free(work, index) and _is_part(work, degrees, index, part) and _are_sixtieths(rows, index)
            ):
                break
            _add(work, index, f"{name}_{part}")


def _split_both(work: "ImportRows", rows: Sequence[Sequence[Cell]], both: Match) -> None:
    """Take four or six columns under one heading ("Координаты") as two angles."""
    first = both.index
    for parts in (("minutes", "seconds"), ("minutes",)):
        width = len(parts) + 1
        indices = range(first, first + 2 * width)
        if not all(_is_free(work, index) and _shares_heading(work, both, index) for index in indices[1:]):
            continue
        whole = _are_whole(rows, first, 90) and _are_whole(rows, first + width, 180)
        small = [index for index in indices if (index - first) % width]
        if not (whole and all(_are_sixtieths(rows, index) for index in small)):
            continue
        _open_with_latitude(work, both)
        _add(work, first + width, "longitude")
        for number, part in enumerate(parts, 1):
            _add(work, first + number, f"latitude_{part}")
            _add(work, first + width + number, f"longitude_{part}")
        return


def _split_pair(work: "ImportRows", rows: Sequence[Sequence[Cell]]) -> None:
    """Take two columns under one heading ("Координаты") as latitude and longitude, or northing and easting."""
    both = work.by_target.get("coordinates")
    if both is None or not (_is_free(work, both.index + 1) and _shares_heading(work, both, both.index + 1)):
        return
    if all(_are_angles(rows, index) for index in (both.index, both.index + 1)):
        _open_with_latitude(work, both)
        _add(work, both.index + 1, "longitude")


def _open_with_latitude(work: "ImportRows", both: Match) -> None:
    """Take the first of the columns under one heading as latitude."""
    latitude = replace(both, target="latitude")
    work.matches[work.matches.index(both)] = latitude
    work.by_target["latitude"] = latitude
    del work.by_target["coordinates"]


def _are_angles(rows: Sequence[Sequence[Cell]], index: int) -> bool:
    """Return whether every cell of a column is one figure or angle."""
    known = [row[index] for row in rows if index < len(row) and not is_blank(row[index])]
    return bool(known) and all(read_angle(str(cell)) is not None for cell in known)


def _add(work: "ImportRows", index: int, target: str) -> None:
    match = Match(index, work.header[index], target, None, CONTAINED)
    work.matches = sorted(
        [*(each for each in work.matches if each.index != index), match], key=lambda each: each.index
    )
    work.by_target[target] = match


def _is_free(work: "ImportRows", index: int) -> bool:
    """Return whether a column is there and means nothing else."""
    if index >= len(work.header):
        return False
    columns = import_columns()
    return all(
        match.index != index
        or (match.target in columns and columns[match.target].use in ("remark", "ignore"))
        for match in work.matches
    )


def _is_part(work: "ImportRows", degrees: Match, index: int, part: str) -> bool:
    heading = work.header[index]
    return bool(_PARTS[part].search(heading)) or _shares_heading(work, degrees, index)


def _shares_heading(work: "ImportRows", first: Match, index: int) -> bool:
    """Return whether a column stands under the heading of an earlier one, or under none."""
    heading = work.header[index]
    return not heading or plain(_SIGNS.sub(" ", heading)) == plain(_SIGNS.sub(" ", first.header))


def _figures(rows: Sequence[Sequence[Cell]], index: int) -> list[float]:
    """Return the figures of a column, [] where one of its cells is none."""
    found = []
    for row in rows:
        cell = row[index] if index < len(row) else None
        if is_blank(cell):
            continue
        try:
            found.append(float(str(cell).strip(" °'\"′″’”").replace(",", ".")))
        except ValueError:
            return []
    return found


def _are_whole(rows: Sequence[Sequence[Cell]], index: int, largest: int) -> bool:
    figures = _figures(rows, index)
    return bool(figures) and all(abs(figure) <= largest and figure % 1 == 0 for figure in figures)


def _are_sixtieths(rows: Sequence[Sequence[Cell]], index: int) -> bool:
    figures = _figures(rows, index)
    return bool(figures) and all(0 <= figure <= 60 for figure in figures)
