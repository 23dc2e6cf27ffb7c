"""From a table to typed inventory columns, with every rejection, change and doubt listed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ...errors import DataProblem
from ...table import make_table
from ..columns.header_rows import find_header, titles_above
from ..columns.mapping import parse_mapping
from ..columns.presets import preset_of
from ..columns.recognising import (
    OTHER_ORDER,
    WORTH_BELIEVING,
    Match,
    answered_fields,
    count_headers,
    match_columns,
    recognise,
)
from ..facilities import facility_kinds
from ..files.reading import Cell, CountHeaders, Grid
from ..files.table_files import read_table
from ..found import Change, Question, Rejected
from ..messages import say
from ..schema import load_schema
from ..wording import plain
from .angle_columns import find_angle_columns
from .deriving import derive
from .identity import identify
from .kept_columns import kept_columns, unused_indices
from .row_positions import missing_columns, place_rows
from .rows import ImportOptions, ImportRows

if TYPE_CHECKING:
    from pandas import DataFrame

# A heading that names a field surely in a unit of another kind is as sure as this, and not believed.
LEAST_ASKED = 0.45


@dataclass
class ImportResult:
    """table: the facilities (n rows), columns as in `facility_kinds`, then those kept; name: of what was read.

    row_numbers: (n,) where each facility stands in what was read. n_read counts the rows of facilities;
    n_rejected those of them that are not in `table`. meanings: (field, word, value) as the mapping tells them.
    answered: the fields that a returned data request asks for, None for any other table.
    """

    name: str
    table: "DataFrame"
    row_numbers: np.ndarray
    matches: list[Match]
    unused: list[str] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    doubts: list[Change] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    meanings: list[tuple[str, str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    n_read: int = 0
    n_rejected: int = 0
    answered: tuple[str, ...] | None = None

    def placed(self) -> np.ndarray:
        """Return a mask (n,) of the facilities whose position is known."""
        return self.table["lon"].notna().to_numpy()


def known_headers(mapping: str) -> CountHeaders:
    """Return how to count the headers of a row that are known, or named in a mapping."""
    wanted = {plain(each.header) for each in parse_mapping(mapping)}

    def count(cells: Sequence[Cell]) -> int:
        return count_headers(cells) + sum(plain(str(cell)) in wanted for cell in cells if cell is not None)

    return count


def import_table(
    path: Path, sheet: str, options: ImportOptions, tick: Callable[[float], None]
) -> ImportResult:
    """Read a CSV, TXT, XLSX, XLS or ODS file and return its facilities; DataProblem as `import_grid`."""
    grid = read_table(path, sheet, known_headers(options.mapping), options.encoding)
    tick(0.1)
    return import_grid(grid, options, lambda fraction: tick(0.1 + 0.9 * fraction))


def import_grid(grid: Grid, options: ImportOptions, tick: Callable[[float], None]) -> ImportResult:
    """Return the facilities of a grid.

    DataProblem when no header is found, or MAPPING or CRS is wrong, or no column with coordinates is found where
    rows need a position; anything wrong with a row is listed in the result and the other rows go on.
    """
    mappings = parse_mapping(options.mapping)
    header, start = find_header(grid, mappings)
    preset = preset_of(options.preset, header, grid.name)
    if preset is not None:
        options = replace(options, country=options.country or preset.country)
    if answered_fields(header) is not None:  # positions and countries are the register's
        options = replace(options, need_position=False, country="", gazetteer=None)
    known = preset.mappings(header, mappings) if preset is not None else []
    matches = match_columns(header, mappings, grid.name, known)
    work = ImportRows(grid, options, header, matches)
    if preset is not None:
        work.notes.append(say("note_preset", options.language, preset=preset.label, name=preset.name))
    _tell_reading(work)
    find_angle_columns(work, start)
    _require_position(work)
    work.stated = titles_above(grid, start)
    work.sort_rows(start)
    work.clean_rows(lambda fraction: tick(0.7 * fraction))
    place_rows(work, start)
    tick(0.8)
    derive(work)
    identify(work)
    tick(0.9)
    result = _result(work)
    tick(1.0)
    return result


def _tell_reading(work: ImportRows) -> None:
    """List what reading the file found: its encoding, its sheets."""
    for said in work.grid.said:
        if said.answer:
            work.ask(said.code, "", "", answer=said.answer, **said.words)
        else:
            work.notes.append(say(said.code, work.language, **said.words))


def _require_position(work: ImportRows) -> None:
    """Raise DataProblem for a table without coordinates where rows without position have nowhere to go."""
    missing = missing_columns(work)
    if not (missing and work.options.need_position):
        return
    raise DataProblem(
        "{table}: no column for {missing} was found; the columns are: "
        "{columns}. Add the columns, or name them in MAPPING: "
        '"latitude = your header" and "longitude = your header", or "coordinates = your header" for both.',
        table=work.grid.name,
        missing=", ".join(missing),
        columns=", ".join(text for text in work.header if text),
    )


def _result(work: ImportRows) -> ImportResult:
    """Return what came of it, without the rows left out."""
    kept = [place for place in range(len(work.rows)) if not work.bad[place]]
    _ask_of_guesses(work)
    _ask_of_wrong_units(work)
    _note_columns(work)
    columns: dict[str, Iterable[Any]] = {
        name: [values[place] for place in kept] for name, values in work.values.items()
    }
    columns |= {"lon": work.positions.lon[kept], "lat": work.positions.lat[kept]}
    others = kept_columns(work) if work.options.keep_columns else {}
    columns |= {name: [texts[place] for place in kept] for name, texts in others.items()}
    return ImportResult(
        name=work.grid.name,
        table=make_table(columns, facility_kinds() | dict.fromkeys(others, "text")),
        row_numbers=np.array([work.row_number(place) for place in kept], dtype=int),
        matches=work.matches,
        unused=unused_headers(work),
        rejected=_with_ids(work),
        changes=_named(work, work.changes),
        doubts=_named(work, work.doubts),
        questions=work.questions,
        meanings=[(name, *pair) for name, meant in work.meant.items() for pair in meant.items()],
        notes=work.notes,
        n_read=len(work.rows),
        n_rejected=sum(work.bad),
        answered=work.answered,
    )


def _with_ids(work: ImportRows) -> list[Rejected]:
    """Return the rejected cells in the order of their rows, with the ids their facilities have."""
    ids = {work.row_number(place): work.text("facility_id", place) for place in range(len(work.rows))}
    rejected = sorted(work.rejected, key=lambda each: each.row)
    return [replace(each, facility_id=ids[each.row] or "") for each in rejected]


def _named(work: ImportRows, changes: list[Change]) -> list[Change]:
    """Return changes of the kept rows with row number and id in place of the place in the list."""
    placed = [(each.row, each) for each in changes if each.row is not None]
    return [
        replace(each, row=work.row_number(place), facility_id=str(work.values["facility_id"][place]))
        for place, each in sorted(placed, key=lambda pair: pair[0])
        if not work.bad[place]
    ]


def unused_headers(work: ImportRows) -> list[str]:
    """Return the headers of columns that were taken for nothing."""
    return [work.header[index] for index in unused_indices(work)]


def _ask_of_guesses(work: ImportRows) -> None:
    """Ask about columns taken on a likeness that neither a unit in the heading nor their values confirm."""
    for match in work.matches:
        if match.chosen or match.doubt or match.confidence >= OTHER_ORDER or match.target not in work.values:
            continue
        field = load_schema()[match.target]
        known = any(value is not None for value in work.values[match.target])
        told = match.unit is not None or field.domain is not None or field.type in ("boolean", "date")
        if known and not (told or field.name.endswith("_year")):
            sure = f"{match.confidence:.0%}"
            answer = f"MAPPING: {match.target} = {match.header}"
            work.ask("ask_guess", match.header, match.target, answer, confidence=sure)


def _ask_of_wrong_units(work: ImportRows) -> None:
    """Ask about columns whose heading names a field, but in a unit that does not fit it: "Volume, t.m3"."""
    for index in unused_indices(work):
        header = work.header[index]
        found = recognise(header)
        field = load_schema().get(found.target) if found else None
        if found is None or field is None or not field.unit or field.name in work.by_target:
            continue
        if LEAST_ASKED < found.confidence < WORTH_BELIEVING:
            answer = f"MAPPING: {field.name} = {header} [{field.unit}]"
            work.ask("ask_wrong_unit", header, field.name, answer, unit=field.unit)


def _note_columns(work: ImportRows) -> None:
    unused = unused_headers(work)
    if unused:
        code = "note_kept_columns" if work.options.keep_columns else "note_unused"
        work.notes.append(say(code, work.language, columns=", ".join(unused)))
    if work.grid.other_sheets:
        work.notes.append(say("note_other_sheets", work.language, sheets=", ".join(work.grid.other_sheets)))
    schema = load_schema()
    without_unit = [f"{match.header} ({schema[match.target].unit})" for match in work.assumed]
    if without_unit:
        work.notes.append(say("note_no_unit", work.language, columns=", ".join(without_unit)))
    by_title = [
        f"{match.header} ({match.unit.name})" for match in work.matches if match.from_title and match.unit
    ]
    if by_title:
        work.notes.append(say("note_title_unit", work.language, columns=", ".join(by_title)))
    for match in work.matches:
        if match.lost:
            words = {"column": match.header, "written": match.lost, "field": match.target}
            work.notes.append(say("note_lost_exponent", work.language, **words))
    doubted = any(asked.field in ("volume_m3", "mass_t") for asked in work.questions)
    volume = load_schema()["volume_m3"]
    known = (work.values[name] for name in (volume.name, volume.lower, volume.upper))
    if (
        work.rows
        and not doubted
        and work.answered is None
        and all(value is None for values in known for value in values)
    ):
        work.notes.append(say("note_no_volume", work.language))
