"""Several sheets of one file into one result: each is read by its own header and units, then they are put together."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np

from ...errors import DataProblem
from ...table import need_pandas
from ..columns.mapping import lines_for
from ..files.reading import Grid, Said
from ..found import Change, Question, Rejected
from ..messages import say, together
from ..wording import plain
from .rows import ImportOptions
from .tables import ImportResult, import_grid

HEADER_ROWS = 40
Found = TypeVar("Found", Change, Rejected)


def import_together(
    path: Path,
    grids: Sequence[Grid],
    options: ImportOptions,
    tick: Callable[[float], None],
) -> ImportResult:
    """Return the facilities of every grid as one result; what is told of a row names its sheet.

    A line of the mapping holds for the sheets that have its column. A sheet that cannot be read is told of and the
    others go on; DataProblem when none can. A facility_id that stands in two sheets is taken from the first.
    """
    results: list[tuple[str, ImportResult]] = []
    failed: list[tuple[str, DataProblem]] = []
    about_file: dict[str, Said] = {}
    for number, grid in enumerate(grids):
        sheet = grid.name.removeprefix(f"{path.name} / ")
        about_file |= {said.code: said for said in grid.said}
        grid.said, grid.other_sheets = [], ()
        own = replace(options, mapping=lines_for(options.mapping, partial(_concerns, grid, grids)))
        try:
            results.append((sheet, import_grid(grid, own, partial(_part, tick, number, len(grids)))))
        except DataProblem as error:
            failed.append((sheet, error))
    if not results:
        raise failed[0][1]
    together = _joined(path.name, results, options.language)
    for said in reversed(about_file.values()):
        text = say(said.code, options.language, column="", field="", **said.words)
        if said.answer:
            together.questions.insert(0, Question("", "", text, said.answer))
        else:
            together.notes.insert(0, text)
    for sheet, problem in failed:
        text = say("ask_sheet_failed", options.language, sheet=sheet, reason=str(problem))
        together.questions.insert(0, Question("", "", text, ""))
    tick(1.0)
    return together


def _part(tick: Callable[[float], None], number: int, count: int, done: float) -> None:
    tick((number + done) / count)


def _concerns(grid: Grid, grids: Sequence[Grid], header: str) -> bool:
    """Return whether a line of the mapping goes to a sheet: it has the column, or no sheet has."""
    return _has(grid, header) or not any(_has(each, header) for each in grids)


def _has(grid: Grid, header: str) -> bool:
    wanted = plain(header)
    rows = [grid.header] if grid.header is not None else grid.rows[:HEADER_ROWS]
    return any(plain(str(cell)) == wanted for row in rows for cell in row if cell is not None)


def _joined(name: str, results: Sequence[tuple[str, ImportResult]], language: str) -> ImportResult:
    """Put results together; a facility that an earlier sheet has is left out and listed."""
    seen: dict[str, str] = {}
    rejected: list[Rejected] = []
    kept: list[tuple[ImportResult, np.ndarray]] = []
    for sheet, result in results:
        rejected += [_of_sheet(sheet, each) for each in result.rejected]
        ids = result.table["facility_id"].astype(str).tolist()
        again = [place for place, key in enumerate(ids) if key in seen]
        rejected += [_twice(sheet, seen[ids[place]], result, place, language) for place in again]
        seen |= {key: sheet for key in ids if key not in seen}
        kept.append((result, np.setdiff1d(np.arange(len(ids)), again)))
    pandas = need_pandas()
    matches = {
        (each.header, each.target, each.unit): each for _, result in results for each in result.matches
    }
    return replace(
        results[0][1],
        name=name,
        table=pandas.concat([result.table.iloc[rows] for result, rows in kept], ignore_index=True),
        row_numbers=np.concatenate([result.row_numbers[rows] for result, rows in kept]),
        matches=list(matches.values()),
        unused=list(dict.fromkeys(header for _, result in results for header in result.unused)),
        rejected=rejected,
        changes=[_of_sheet(sheet, each) for sheet, result in results for each in result.changes],
        doubts=[_of_sheet(sheet, each) for sheet, result in results for each in result.doubts],
        questions=_questions(results),
        notes=[together(language, f"{sheet}: ", note) for sheet, result in results for note in result.notes],
        n_read=sum(result.n_read for _, result in results),
        n_rejected=sum(len(result.row_numbers) - len(rows) for result, rows in kept)
        + sum(result.n_rejected for _, result in results),
    )


def _of_sheet(sheet: str, found: Found) -> Found:
    """Return a finding that names its sheet, grouped by it."""
    return replace(found, why=f"{sheet}: {found.why}", code=f"{found.code or found.why} / {sheet}")


def _twice(sheet: str, other: str, result: ImportResult, place: int, language: str) -> Rejected:
    row, key = int(result.row_numbers[place]), str(result.table["facility_id"].iloc[place])
    why = say("duplicate_in_sheet", language, value=key, sheet=sheet, row=row, other=other)
    values = result.table.iloc[place].dropna().to_dict()
    record = "; ".join(f"{name}={value}" for name, value in values.items())
    code = f"duplicate_in_sheet / {sheet}"
    return Rejected(row, "facility_id", key, why, record, "facility_id", key, why=why, code=code)


def _questions(results: Sequence[tuple[str, ImportResult]]) -> list[Question]:
    """Return each question once, with the sheets that raise it."""
    raised: dict[Question, list[str]] = {}
    for sheet, result in results:
        for question in result.questions:
            raised.setdefault(question, []).append(sheet)
    return [replace(each, text=f"{', '.join(sheets)}: {each.text}") for each, sheets in raised.items()]
