"""A request for data as a workbook to fill in: answers, explanations, and the lists to choose from.

The headings of the answers end with the names of the fields, so that the import reads them back without a guess.
"""

from collections.abc import Iterable, Sequence
from itertools import count
from typing import TYPE_CHECKING

from ..inventory.schema import Field, load_schema
from ..pages.xlsx import (
    ANSWER,
    ANSWER_DATE,
    FIXED,
    HEADING,
    NOT_ASKED,
    Cell,
    Rule,
    Sheet,
    days,
    letters,
    sheet_name,
)
from ..table import objects
from ..texts import as_figure, unit_sign
from .asking import Ask
from .bounds import shown_interval, with_bounds
from .fallback import known_columns
from .requests import Request, words
from .scheme import Scheme
from .texts import text

if TYPE_CHECKING:
    from pandas import DataFrame

UNKNOWN = "unknown"
FIRST = ("facility_id", "name")
LAST = ("data_source", "data_date")
EARLIEST_DATE = "1950-01-01"


class Present:
    """What the register says today of the facilities of a table, for people."""

    def __init__(self, table: "DataFrame", language: str):
        self._columns, _ = known_columns(
            table, with_bounds(load_schema()[name].name for name in _known(table))
        )
        self._language = language
        self._names = list(zip(objects(table, "name"), objects(table, "name_local"), strict=True))
        self._sources = list(zip(objects(table, "data_source"), objects(table, "data_date"), strict=True))
        self.ids = objects(table, "facility_id")

    def name(self, row: int) -> str:
        """Return the name of a facility, "" where it has none."""
        return str(self._names[row][0] or self._names[row][1] or "")

    def title(self, row: int) -> str:
        """Return name and id of a facility."""
        return " · ".join(filter(None, (self.name(row), str(self.ids[row]))))

    def value(self, field: Field, row: int) -> str:
        """Return the value of a field, its bounds or "nothing"."""
        known = self._columns.get(field.name)
        value = None if known is None else known[row]
        if value is not None and value == value and (field.domain is not None or field.type == "boolean"):
            if field.type == "boolean":
                return words("yes" if value else "no", self._language)
            return field.caption(value, self._language)
        if field.type in ("integer", "real"):
            shown = shown_interval(self._columns, field.name, row)
            return f"{shown} {unit(field, self._language)}".strip() if shown else self._nothing()
        return str(value) if value is not None else self._nothing()

    def source(self, row: int) -> str:
        """Return the source of the data of a facility, with their date."""
        source, date = self._sources[row]
        return ", ".join(filter(None, (str(source or ""), str(date)[:10] if date is not None else "")))

    def _nothing(self) -> str:
        return words("nothing_known", self._language)


def _known(table: "DataFrame") -> list[str]:
    return [name for name in table.columns if name in load_schema() and not load_schema()[name].bound_of]


def sheets(request: Request, present: Present, scheme: Scheme, language: str) -> list[Sheet]:
    """Return the workbook of a request: a row for each facility to fill in, a row for each value asked for that
    explains it, and the lists. present: of the table that `requests` had."""
    fields = request.fields()
    lists = _lists(fields, language)
    return [
        _answers(request, fields, present, lists, language),
        _explanations(request, present, scheme, language),
        _sheet_of_lists(lists, language),
    ]


def unit(field: Field, language: str) -> str:
    """Return the unit of a field for people, "" for none."""
    return unit_sign(field.unit, language) if field.unit else ""


def heading(field: Field, language: str) -> str:
    """Return what stands over the answers to a field: caption, unit, and the name by which the import knows it."""
    return f"{asked_for(field, language)} [{field.name}]"


def asked_for(field: Field, language: str) -> str:
    """Return the caption of a field and its unit."""
    return ", ".join(filter(None, (field.label.get(language), unit(field, language))))


def allowed(field: Field, language: str) -> str:
    """Return in words what may be entered, "" for any text."""
    choices = _choices(field, language)
    if choices:
        return words("one_of", language, values="; ".join(choices))
    low, high = _ends(field)
    low_text, high_text = ("" if end is None else as_figure(end, "g", language) for end in (low, high))
    if low is None and high is None:
        return ""
    said = words(
        "from_to" if low is not None and high is not None else "from" if high is None else "up_to",
        language,
        low=low_text,
        high=high_text,
    )
    return words("or_bounds", language, allowed=said) if field.bounded else said


def why(ask: Ask, language: str) -> str:
    """Return in a sentence why a value is asked for."""
    if ask.needed:
        return words("why_needed", language)
    if not ask.gain:
        return words("why_rank", language)
    return words("why_class", language, share=share(ask))


def share(ask: Ask) -> str:
    """Return how much of the probability of the classes an answer is expected to move, in per cent."""
    return f"{ask.gain:.0%}".replace("%", " %") if ask.gain >= 0.01 else "< 1 %"


def _choices(field: Field, language: str) -> list[str]:
    if field.type == "boolean":
        return [words("yes", language), words("no", language)]
    if field.domain is None or field.domain.open:
        return []
    return [each.caption.get(language) for each in field.domain.codes if each.value != UNKNOWN]


def _ends(field: Field) -> tuple[float | None, float | None]:
    hard = [each for each in field.limits if each.strength == "hard"]
    lows = [each.min for each in hard if each.min is not None]
    highs = [each.max for each in hard if each.max is not None]
    return max(lows, default=None), min(highs, default=None)


def _lists(fields: Sequence[Field], language: str) -> dict[str, list[str]]:
    found = {field.name: _choices(field, language) for field in fields}
    return {name: choices for name, choices in found.items() if choices}


def _sheet_of_lists(lists: dict[str, list[str]], language: str) -> Sheet:
    longest = max(map(len, lists.values()), default=1)
    rows = [
        [Cell(choices[place] if place < len(choices) else None) for choices in lists.values()]
        for place in range(longest)
    ]
    return Sheet(words("sheet_lists", language), rows, [40.0] * max(len(lists), 1), hidden=True)


def _answers(
    request: Request, fields: list[Field], present: Present, lists: dict[str, list[str]], language: str
) -> Sheet:
    schema = load_schema()
    columns = [*(schema[name] for name in FIRST), *fields, *(schema[name] for name in LAST)]
    rows = [[Cell(heading(field, language), HEADING) for field in columns]]
    asked_in: dict[str, list[int]] = {field.name: [] for field in fields}
    for number, (row, own) in enumerate(zip(request.rows, request.asked, strict=True), start=2):
        asked = {each.input for each in own}
        cells = [Cell(str(present.ids[row])), Cell(present.name(row) or None)]
        for field in fields:
            cells.append(Cell(None, ANSWER if field.name in asked else NOT_ASKED))
            if field.name in asked:
                asked_in[field.name].append(number)
        rows.append([*cells, Cell(None, ANSWER), Cell(None, ANSWER_DATE)])
    rules = []
    for column, field in enumerate(fields, start=len(FIRST) + 1):
        rule = _rule(field, _ranges(letters(column), asked_in[field.name]), lists, language)
        rules += [rule] if rule else []
    every = range(2, len(rows) + 1)
    rules.append(
        Rule(
            tuple(_ranges(letters(len(columns)), every)),
            "date",
            schema["data_date"].label.get(language),
            words("date_help", language),
            words("not_allowed", language),
            low=days(EARLIEST_DATE),
        )
    )
    widths = [16.0, 30.0, *[22.0 for _ in fields], 34.0, 14.0]
    return Sheet(words("sheet_answers", language), rows, widths, fixed=len(FIRST), rules=rules, locked=True)


def _ranges(column: str, numbers: Iterable[int]) -> list[str]:
    """Return the cells of a column in the rows of these rising numbers, runs as ranges."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return [f"{column}{first}:{column}{last}" if last > first else f"{column}{first}" for first, last in runs]


def _rule(field: Field, cells: list[str], lists: dict[str, list[str]], language: str) -> Rule | None:
    title = field.label.get(language)
    prompt = " ".join(filter(None, (field.help.get(language), unit(field, language))))
    said = (tuple(cells), title, prompt, words("not_allowed", language))
    if field.name in lists:
        column = letters(list(lists).index(field.name) + 1)
        place = (
            f"'{sheet_name(words('sheet_lists', language))}'!${column}$1:${column}${len(lists[field.name])}"
        )
        return Rule(said[0], "list", *said[1:], source=place)
    low, high = _ends(field)
    if field.type not in ("integer", "real") or (low is None and high is None):
        return None
    return Rule(said[0], "whole" if field.type == "integer" else "decimal", *said[1:], low=low, high=high)


def _explanations(request: Request, present: Present, scheme: Scheme, language: str) -> Sheet:
    unknown = {factor.rule.input: factor.unknown for factor in scheme.factors()}
    heads = ("order", "facility", "asked", "allowed", "present", "from", "why", "meaning")
    rows = [[Cell(words(f"head_{each}", language), HEADING) for each in heads]]
    number = count(1)
    for row, own in zip(request.rows, request.asked, strict=True):
        for ask in own:
            field = load_schema()[ask.input]
            counted = text(language, f"unknown_{unknown[ask.input]}")
            cells = (
                present.title(row),
                asked_for(field, language),
                allowed(field, language),
                words("counted", language, value=present.value(field, row), counted=counted),
                present.source(row),
                why(ask, language),
                field.help.get(language),
            )
            rows.append([Cell(next(number)), *(Cell(each or None, FIXED) for each in cells)])
    return Sheet(words("sheet_explanations", language), rows, [8.0, 30.0, 30.0, 34.0, 30.0, 30.0, 40.0, 50.0])
