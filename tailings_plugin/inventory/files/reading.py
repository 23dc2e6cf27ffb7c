"""Tables as they come, as grids of cells: rows numbered as the user sees them, headers unguessed; what is too large."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from ...archives import MAX_BYTES, unpacked_bytes
from ...errors import DataProblem

Cell = str | int | float | bool | None
# How many of the cells of a row are known headers.
CountHeaders = Callable[[Sequence[Cell]], int]

TEXT_SUFFIXES = {".csv", ".txt", ".tsv"}
WORKBOOK_DRIVERS = {".xlsx": "XLSX", ".xlsm": "XLSX", ".ods": "ODS", ".xls": "XLS"}
MAX_ROWS = 200_000
SAMPLE_ROWS = 60
FEWEST_HEADERS = 2


@dataclass(frozen=True)
class Said:
    """What reading a file found, for the report: the code of a message and its words.

    answer: what settles it, where it is a question to the user ("ENCODING: CP1251"), else "".
    """

    code: str
    words: dict[str, object]
    answer: str = ""


@dataclass
class Grid:
    """A sheet of cells. `row_numbers` are 1-based as shown by a spreadsheet; header, if known, is apart.

    xy: array (n, 2) of longitude and latitude on WGS 84 when the table is a layer with geometry, NaN where
    a feature has none; None for a table. other_sheets: sheets not read that look like inventories too.
    said: what was found on the way. taken_from: of cells (row, column; from 0) that were taken out of a longer
    text, that text.
    """

    name: str
    rows: list[list[Cell]]
    row_numbers: list[int]
    header: list[str] | None = None
    xy: np.ndarray | None = None
    other_sheets: tuple[str, ...] = ()
    said: list[Said] = field(default_factory=list)
    taken_from: dict[tuple[int, int], str] = field(default_factory=dict)


def is_plain_table(path: Path) -> bool:
    """Return whether `path` is a text table or workbook, read cell by cell."""
    return path.suffix.lower() in TEXT_SUFFIXES or path.suffix.lower() in WORKBOOK_DRIVERS


def like_inventories(scores: Mapping[str, int]) -> list[str]:
    """Return the parts of a file (name -> known headers) that have half as many as the best one, and two at least."""
    enough = max(FEWEST_HEADERS, max(scores.values(), default=0) / 2)
    return [name for name, headers in scores.items() if headers >= enough]


def refuse_too_big(path: Path) -> None:
    """Refuse a file before it fills the memory; a small workbook may unpack to a huge one."""
    try:
        size = unpacked_bytes(path) or path.stat().st_size
    except BadZipFile as error:
        raise unreadable_workbook(path.name, error) from error
    if size > MAX_BYTES:
        raise DataProblem(
            "{name} holds {size} MB. An inventory of facilities is much smaller: check that this is the right "
            "file, or cut it into parts.",
            name=path.name,
            size=f"{size / 1e6:.0f}",
        )


def unreadable_workbook(name: str, reason: object) -> DataProblem:
    """Return what to raise for a workbook that cannot be opened."""
    return DataProblem(
        "{name} cannot be read as a workbook ({reason}). It may be damaged: open it in the office program "
        "and save it again.",
        name=name,
        reason=reason,
    )


def refuse_too_long(count: int, name: str) -> None:
    """Refuse more rows than any inventory has."""
    if count > MAX_ROWS:
        raise DataProblem(
            "{name} has more than {rows:,} rows. An inventory of facilities has some thousands at most: "
            "check that this is the right file, or cut it into parts.",
            name=name,
            rows=MAX_ROWS,
        )
