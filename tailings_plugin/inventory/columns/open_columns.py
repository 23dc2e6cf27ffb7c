"""What is open about a column, told: a heading that is not understood, two columns for one field, a missing unit."""

from collections import Counter
from collections.abc import Mapping
from typing import Protocol

from ..files.reading import Cell
from ..import_columns import KEPT_AS_REMARK
from ..messages import say
from ..schema import Field
from ..values.cleaning import BadValue, Cleaned, Value
from ..values.units import MULTIPLE, field_dimension, find_unit
from ..wording import look_alike, tidy
from .column_units import Settled, differ
from .recognising import SURE, UNIT_COLUMN, Match, whole_volume

# Of two columns that claim a field the one whose heading is surer by more than this is taken.
SURELY_MORE = 0.15
MOST_WORDS_ASKED = 12
ASKED = ("not_in_list", "not_yes_no", "not_a_country")
YES_OR_NO = "yes, no"


class Work(Protocol):
    """The rows of an import, as far as it is told here what is open; see `ImportRows`."""

    language: str
    matches: list[Match]
    comma_is_decimal: bool

    def ask(self, code: str, column: str, field: str, answer: str = "", **words: object) -> None:
        """List a question."""

    def doubt(self, place: int, target: str, value: Value, message: str, code: str = "") -> None:
        """List a value that is kept but should be checked."""

    def leave_open(self, match: Match, each: Field, cells: Mapping[int, Cell], why: str) -> None:
        """Doubt cells (by place) that are not read, and keep them as remarks."""

    def column(self, match: Match) -> list[Cell]:
        """Return the cells (n,) of a column."""


def leave_empty(work: Work, match: Match, each: Field, cells: list[Cell]) -> None:
    """Keep a column as remarks: its heading does not tell for certain what its figures count."""
    words = {"unclear": match.other or match.doubt, "unit": each.unit}
    kind = "other_quantity" if match.other else "unclear_unit"
    answer = f"{KEPT_AS_REMARK} = {match.header}"
    if match.other and whole_volume(look_alike(match.other), "", each.name):
        kind, words["unit"] = "whole_volume", match.unit.name if match.unit else each.unit
        answer = f"capacity_m3 = {match.header} [{words['unit']}]"
    elif not match.other:
        answer = f"{each.name} = {match.header} [{each.unit}]"
    work.ask(f"ask_{kind}", match.header, each.name, f"MAPPING: {answer}", **words)
    why = say(f"doubt_{kind}", work.language, column=match.header, field=each.name, **words)
    work.leave_open(match, each, dict(enumerate(cells)), why)


def with_units(work: Work, match: Match, each: Field, cells: list[Cell]) -> list[Cell]:
    """Return the cells with the units that a column of units beside them gives ("Ед. изм."), row by row."""
    dimension = field_dimension(each)
    if match.unit is not None or dimension is None:
        return cells
    beside = [other for other in work.matches if other.target == UNIT_COLUMN]
    for step in (1, -1):  # it stands after the figures rather than before them
        column = next((other for other in beside if other.index == match.index + step), None)
        if column is None:
            continue
        units = [find_unit(str(cell)) if cell is not None else None for cell in work.column(column)]
        known = [unit for unit in units if unit is not None]
        if known and all(unit.dimension in (dimension, MULTIPLE) for unit in known):
            return [
                cell if cell is None or unit is None else _with_unit(cell, unit.name)
                for cell, unit in zip(cells, units, strict=True)
            ]
    return cells


def _with_unit(cell: Cell, unit: str) -> str:
    """Return "120 тыс. м3", or "120 x 10^3 м3": a power of ten beside a figure would be read with it."""
    return f"{cell} x {unit}" if unit[0].isdigit() else f"{cell} {unit}"


def is_contested(work: Work, match: Match, each: Field, cells: list[Cell]) -> bool:
    """Return whether other columns claim the field as surely and say otherwise: then none is taken."""
    rivals = [
        rival
        for rival in match.rivals
        if differ(
            match, rival, each, list(zip(cells, work.column(rival), strict=True)), work.comma_is_decimal
        )
    ]
    if not rivals:
        return False
    columns = ", ".join(f'"{column.header}"' for column in (match, *rivals))
    surer = match.confidence == SURE or match.confidence - rivals[0].confidence > SURELY_MORE
    answer = f"MAPPING: {each.name} = {match.header} [{match.unit.name if match.unit else each.unit}]"
    code = "two_columns_taken" if surer else "two_columns"
    work.ask(f"ask_{code}", match.header, each.name, answer, columns=columns)
    if not surer:
        why = say("doubt_two_columns", work.language, columns=columns)
        for column in (match, *rivals):
            work.leave_open(column, each, dict(enumerate(work.column(column))), why)
    return not surer


def tell_unit(work: Work, settled: Settled, each: Field, cells: list[Cell]) -> None:
    """Ask what is open about the unit of a column, and doubt each of its cells that this concerns."""
    if not settled.code:
        return
    match = settled.match
    answer = f"elevation_m = {match.header}"
    if settled.unit:
        answer = f"{each.name} = {match.header} [{settled.unit}]"
    words = {"unit": settled.unit, **settled.words}
    work.ask(f"ask_{settled.code}", match.header, each.name, f"MAPPING: {answer}", **words)
    if not (settled.open_cells or settled.doubted):
        return
    code = f"doubt_{settled.code}"
    why = say(code, work.language, column=match.header, field=each.name, **words)
    work.leave_open(match, each, {place: cells[place] for place in sorted(settled.open_cells)}, why)
    for place in sorted(settled.doubted):
        work.doubt(place, each.name, cells[place], why, code)


def ask_of_values(
    work: Work, match: Match, each: Field, cells: list[Cell], cleaned: list[Cleaned | BadValue]
) -> None:
    """Ask once what the words mean that are none of the field's values."""
    unknown = Counter(
        tidy(str(cell))
        for cell, value in zip(cells, cleaned, strict=True)
        if isinstance(value, BadValue) and value.code in ASKED
    )
    if unknown:
        words = unknown.most_common(MOST_WORDS_ASKED)
        work.ask(
            "ask_values",
            match.header,
            each.name,
            "\n".join(["MAPPING:", *(f"{each.name}: {word} = " for word, _ in words)]),
            allowed=", ".join(map(str, each.domain.values())) if each.domain else YES_OR_NO,
            words=", ".join(f'"{word}" ({count})' for word, count in words),
            more=" ..." if len(unknown) > len(words) else "",
        )
