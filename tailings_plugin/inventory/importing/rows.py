"""The rows of one import on their way from cells to values, and the list of what happened to them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import islice

import numpy as np

from ...texts import Text
from ..columns.column_units import Surroundings, needs_figures, settle_unit
from ..columns.headings import StatedUnit
from ..columns.mapping import parse_values, plain_cell
from ..columns.open_columns import ask_of_values, is_contested, leave_empty, tell_unit, with_units
from ..columns.recognising import SURE, Match, answered_fields
from ..facilities import figure_text, value_text
from ..files.reading import Cell, Grid
from ..found import Change, Question, Rejected
from ..import_columns import KEPT_AS_REMARK, import_columns
from ..messages import say, together
from ..positions.placing import Positions
from ..schema import Field, inventory_fields, load_schema
from ..values.cleaning import BadValue, Cleaned, Value, clean
from ..values.figures import comma_is_decimal
from ..values.units import Unit
from ..wording import is_blank, is_summary, is_total, tidy
from .options import ImportOptions
from .totals import FEWEST_SUMMED, QUANTITIES, is_sum

TOTAL_SEARCH_CELLS = 4
FEWEST_REPEATED = 3  # cells of a header that stands again within the table
POSITION_COLUMNS = ("latitude", "longitude", "coordinates")
SECTION_FIELD = "region"
IDENTITY = "facility_id"
# A guessed column is kept as remarks when at least so many, and more than this share, of its values misfit.
FEWEST_MISFITS, LARGEST_MISFIT = 3, 0.5
# Of the columns without unit: those by which volumes are judged.
READ_FIRST = ("dam_height_m", "area_m2")
# Under these headings authorities also write a name ("Чу"), which is no class and no mistake.
NAMES_ARE_REMARKS = ("water_body",)
MANY_SECTIONS = 1.0  # a table with more lone cells than rows is no table with headings


class ImportRows:
    """The rows of one import on their way: lists as long as the rows of facilities, in their order."""

    def __init__(self, grid: Grid, options: ImportOptions, header: list[str], matches: list[Match]):
        self.grid = grid
        self.stated: list[StatedUnit] = []
        self.assumed: list[Match] = []
        self.options = options
        self.language = options.language
        self.header = header
        self.answered = answered_fields(header)
        self.matches = matches
        self.by_target = {match.target: match for match in matches}
        self.fields: list[Field] = list(inventory_fields())
        self.rows: list[int] = []
        self.sections: dict[int, str] = {}
        self.values: dict[str, list[Value]] = {}
        self.remarks: list[list[str]] = []
        self.bad: list[bool] = []
        self.meant = parse_values(options.mapping)
        self._told: set[int] = set()
        self.rejected: list[Rejected] = []
        self.changes: list[Change] = []
        self.doubts: list[Change] = []
        self.questions: list[Question] = []
        self.notes: list[str] = []
        self.positions = Positions(np.empty(0), np.empty(0))
        cyrillic = any("а" <= char <= "я" for text in header for char in text.lower())
        texts = (cell for row in grid.rows for cell in row if isinstance(cell, str) and len(cell) < 30)
        self.comma_is_decimal = comma_is_decimal(texts, cyrillic)

    # Rows -------------------------------------------------------------------------------------------------

    def sort_rows(self, start: int) -> None:
        """Tell rows of facilities from empty rows, totals and headings over rows."""
        totals: list[int] = []
        headings, repeated = [], []
        above = {each for row in self.grid.rows[:start] if len(each := _written(row)) >= FEWEST_REPEATED}
        for index in range(start, len(self.grid.rows)):
            cells = self.grid.rows[index]
            told = (cell for cell in cells if not is_blank(cell))
            filled = list(islice(told, TOTAL_SEARCH_CELLS))
            if not filled and not self._has_point(index):
                continue
            if above and _written(cells) in above:
                repeated.append(index)
            elif self._is_total(filled, index) or self._is_sum(index, totals):
                totals.append(index)
            elif (
                len(filled) == 1
                and isinstance(filled[0], str)
                and len(self.matches) > 2
                and self.grid.xy is None  # features of a layer are no headings
            ):
                headings.append((index, filled[0]))
            else:
                self.rows.append(index)
        if len(headings) > MANY_SECTIONS * max(len(self.rows), 1):
            self.rows = sorted(self.rows + [index for index, _ in headings])
            headings = []
        self._apply_headings(headings)
        self._note_rows("note_totals", totals)
        self._note_rows("note_repeated", repeated)
        self._note_rows("note_sections", [index for index, _ in headings])
        self.bad = [False] * len(self.rows)
        self.remarks = [[] for _ in self.rows]

    def _is_total(self, filled: Sequence[Cell], index: int) -> bool:
        """Return whether a row is a total: by a word in its first cells, or one that opens it and no position."""
        if any(isinstance(cell, str) and is_total(cell) for cell in filled):
            return True
        opening = next((cell for cell in filled if isinstance(cell, str) and cell.strip()[:1].isalpha()), "")
        return is_summary(str(opening)) and all(
            is_blank(self.cell(index, name)) for name in (*POSITION_COLUMNS, IDENTITY)
        )

    def _is_sum(self, index: int, totals: list[int]) -> bool:
        """Return whether a row without id and place sums up the rows above, which all have one."""
        since = totals[-1] if totals else 0
        above = [row for row in self.rows if row > since]
        columns = [self.by_target[name].index for name in QUANTITIES if name in self.by_target]
        if len(above) < FEWEST_SUMMED or self._is_placed(index) or not all(map(self._is_placed, above)):
            return False
        rows = self.grid.rows
        return is_blank(self.cell(index, IDENTITY)) and is_sum(
            rows[index], [rows[each] for each in above], columns, self.comma_is_decimal
        )

    def _is_placed(self, index: int) -> bool:
        return any(not is_blank(self.cell(index, name)) for name in POSITION_COLUMNS)

    def _has_point(self, index: int) -> bool:
        return self.grid.xy is not None and bool(np.isfinite(self.grid.xy[index]).all())

    def _apply_headings(self, headings: list[tuple[int, str]]) -> None:
        for index in self.rows if headings else ():
            above = [text for place, text in headings if place < index]
            if above:
                self.sections[index] = tidy(above[-1])

    def _note_rows(self, code: str, indices: list[int]) -> None:
        if indices:
            rows = ", ".join(str(self.grid.row_numbers[index]) for index in indices[:50])
            self.notes.append(say(code, self.language, count=len(indices), rows=rows))

    # Cells ------------------------------------------------------------------------------------------------

    def cell(self, index: int, target: str) -> Cell:
        """Return the cell of the table's row `index` under `target`, or None."""
        match = self.by_target.get(target)
        row = self.grid.rows[index]
        return row[match.index] if match is not None and match.index < len(row) else None

    def text(self, name: str, place: int) -> str | None:
        """Return the value of a text field of facility `place`."""
        value = self.values[name][place]
        return None if value is None else str(value)

    def number(self, name: str, place: int) -> float | None:
        """Return the value of a number field of facility `place`."""
        value = self.values[name][place]
        return None if value is None or isinstance(value, str) else value

    def figure(self, name: str, place: int) -> tuple[float | None, float | None, float | None]:
        """Return a number of facility `place` with its lower and its upper bound, None for what is not known."""
        each = load_schema()[name]
        return self.number(name, place), self.number(each.lower, place), self.number(each.upper, place)

    def put(
        self, name: str, place: int, value: Value, low: float | None = None, high: float | None = None
    ) -> None:
        """Store a value of facility `place` with its bounds."""
        each = load_schema()[name]
        for target, known in ((name, value), (each.lower, low), (each.upper, high)):
            self.values[target][place] = known

    def clean_rows(self, tick: Callable[[float], None]) -> None:
        """Fill `values` for every field, column by column."""
        schema = load_schema()
        for each in self.fields:
            self.values[each.name] = [None] * len(self.rows)
        # Columns without unit last: the others tell what their figures may be.
        used = sorted(
            (match for match in self.matches if match.target in schema),
            key=lambda match: (needs_figures(match), needs_figures(match) and match.target not in READ_FIRST),
        )
        for number, match in enumerate(used):
            tick(number / len(used))
            self._clean_column(match, schema[match.target])
        self._note_words_not_met()
        for place, index in enumerate(self.rows):
            self._collect_remarks(place, index)
        if used and SECTION_FIELD not in self.by_target:
            self._regions_from_sections()
        if self.options.country:
            self._fill_country()

    def _clean_column(self, match: Match, each: Field) -> None:
        """Take a column's values, unless they show that its header was taken for the wrong field."""
        if each.name == "capacity_m3" and match.unit is not None and match.unit.dimension == "mass":
            return  # made into a volume with the density, once that is known
        cells = [self.cell(index, match.target) for index in self.rows]
        if match.other or match.doubt:
            leave_empty(self, match, each, cells)
            self._replace(match, replace(match, left=bool(match.other)))
            return
        if is_contested(self, match, each, cells):
            self._replace(match, replace(match, left=True))
            return
        cells = with_units(self, match, each, cells)
        around = Surroundings(self.stated, self.comma_is_decimal, self.language, self.numbers, self.in_pit())
        settled = settle_unit(match, each, cells, around)
        if settled.match is not match:
            self._replace(match, settled.match)
            match = settled.match
        tell_unit(self, settled, each, cells)
        if settled.assumed:
            self.assumed.append(match)
        cells = [None if place in settled.open_cells else cell for place, cell in enumerate(cells)]
        cleaned = self._cleaned(match, each, [self._meant(each, cell) for cell in cells])
        if each.name in NAMES_ARE_REMARKS:
            self._names_to_remarks(match, cells, cleaned)
        bad = sum(isinstance(value, BadValue) for value in cleaned)
        filled = sum(cell is not None for cell in cells)
        if match.confidence < SURE and bad >= FEWEST_MISFITS and bad > LARGEST_MISFIT * filled:
            self._distrust(match, each, bad, filled)
            return
        ask_of_values(self, match, each, cells, cleaned)
        for place, (cell, value) in enumerate(zip(cells, cleaned, strict=True)):
            if isinstance(value, BadValue):
                self.reject(place, match.target, match.header, cell, value.code, value.values)
                continue
            if value.bounded:
                self.put(each.name, place, value.value, value.low, value.high)
            elif value.value is not None or not each.bound_of:  # a column of their own may give bounds too
                self.values[each.name][place] = value.value
            after = figure_text(*self.figure(each.name, place)) if value.bounded else value.value
            if self._is_meant(each, cell):
                self.change(place, each.name, cell, after, "why_mapping", {})
            elif (self.rows[place], match.index) in self.grid.taken_from:
                source = self.grid.taken_from[self.rows[place], match.index]
                self.change(place, each.name, cell, after, "why_description", {"text": source})
            elif value.why is not None:
                self.change(place, each.name, cell, after, *value.why)

    def _is_meant(self, each: Field, cell: Cell) -> bool:
        """Return whether the user's mapping says how to read this cell."""
        return cell is not None and each.name in self.meant and plain_cell(str(cell)) in self.meant[each.name]

    def _meant(self, each: Field, cell: Cell) -> Cell:
        return self.meant[each.name][plain_cell(str(cell))] or None if self._is_meant(each, cell) else cell

    def _note_words_not_met(self) -> None:
        """Say which values of the mapping no cell has; an id may be one that is made only later."""
        for name, meant in self.meant.items():
            said = {
                plain_cell(str(cell)) for index in self.rows if (cell := self.cell(index, name)) is not None
            }
            for word in meant.keys() - said if name != IDENTITY else ():
                self.notes.append(say("note_meant_unused", self.language, value=word, field=name))

    def _names_to_remarks(self, match: Match, cells: list[Cell], cleaned: list[Cleaned | BadValue]) -> None:
        """Keep what is none of the field's values as a remark."""
        for place, (cell, value) in enumerate(zip(cells, cleaned, strict=True)):
            if isinstance(value, BadValue) and value.code == "not_in_list":
                self._keep_as_remark(place, match, cell)
                cleaned[place] = Cleaned(None, ("why_name", {}))

    def _cleaned(self, match: Match, each: Field, cells: list[Cell]) -> list[Cleaned | BadValue]:
        """Return what comes of each cell; cells that repeat are read once."""
        once: dict[tuple[type, Cell], Cleaned | BadValue] = {}
        found = []
        for cell in cells:
            key = (type(cell), cell)  # True, 1 and 1.0 are equal, but not the same
            if key not in once:
                once[key] = _clean_or_bad(each, cell, match.unit, self.comma_is_decimal)
            found.append(once[key])
        return found

    def leave_open(self, match: Match, each: Field, cells: Mapping[int, Cell], why: str) -> None:
        """Doubt cells (by place) that are not read, and keep them as remarks."""
        for place, cell in cells.items():
            if not is_blank(cell):
                self.doubts.append(Change(place, "", each.name, value_text(cell), "", why))
                self._keep_as_remark(place, match, cell)

    def column(self, match: Match) -> list[Cell]:
        """Return the cells (n,) of a column, whether it is taken for something or not."""
        rows = (self.grid.rows[index] for index in self.rows)
        return [row[match.index] if match.index < len(row) else None for row in rows]

    def _replace(self, match: Match, better: Match) -> None:
        self.matches[self.matches.index(match)] = better
        self.by_target[better.target] = better

    def numbers(self, name: str) -> np.ndarray:
        """Return the values of a number field as float64 (n,), NaN for unknown."""
        return np.array([np.nan if value is None else value for value in self.values[name]], dtype=float)

    def in_pit(self) -> np.ndarray:
        """Return a mask (n,) of the facilities in a pit."""
        return np.array([value == "in_pit" for value in self.values["storage_type"]], dtype=bool)

    def _distrust(self, match: Match, each: Field, bad: int, filled: int) -> None:
        """Keep a column as remarks: most of its values do not fit the field its header seemed to name."""
        answer = f"MAPPING: {each.name} = {match.header}"
        self.ask("ask_distrusted", match.header, each.name, answer, bad=bad, filled=filled)
        self.matches[self.matches.index(match)] = replace(match, target=KEPT_AS_REMARK)
        del self.by_target[match.target]

    def _collect_remarks(self, place: int, index: int) -> None:
        row = self.grid.rows[index]
        for match in self.matches:
            column = import_columns().get(match.target)
            if column is None or column.use != "remark" or match.index >= len(row):
                continue
            cell = row[match.index]
            if not is_blank(cell):
                self._keep_as_remark(place, match, cell)

    def _keep_as_remark(self, place: int, match: Match, cell: Cell) -> None:
        self.remarks[place].append(f"{match.header}: {tidy(str(cell))}")

    def _fill_country(self) -> None:
        country = self.options.country
        for place, value in enumerate(self.values["country"]):
            if value is None:
                self.values["country"][place] = country
                self.change(place, "country", None, country, "why_country", {})

    def _regions_from_sections(self) -> None:
        for place, index in enumerate(self.rows):
            if index in self.sections:
                self.values[SECTION_FIELD][place] = self.sections[index]
                self.change(place, SECTION_FIELD, None, self.sections[index], "why_section", {})

    # Listing ----------------------------------------------------------------------------------------------

    def row_number(self, place: int) -> int:
        """Return the row of the table in which facility `place` stands."""
        return self.grid.row_numbers[self.rows[place]]

    def reject(self, place: int, target: str, column: str, cell: Cell, code: str, values: dict) -> None:
        """List a cell that cannot be used; its row is left out unless such rows are kept."""
        if "limit" in values:
            values = {**values, "message": values["limit"].message}
        prefix = say(
            "prefix",
            self.language,
            layer=self.grid.name,
            row=self.row_number(place),
            field=target,
            column=column,
        )
        why = say(code, self.language, **{name: _short(value) for name, value in values.items()})
        self.rejected.append(
            Rejected(
                self.row_number(place),
                column,
                value_text(cell),
                together(self.language, prefix, why),
                self._record(place),
                target,
                why=why,
                code=code,
            )
        )
        nowhere = self.options.need_position and target in POSITION_COLUMNS
        if not self.options.keep_rows or code.startswith("duplicate") or nowhere:
            self.bad[place] = True

    def _record(self, place: int) -> str:
        """Return the whole row as text, the first time it is asked for."""
        if place in self._told:
            return ""
        self._told.add(place)
        cells = zip(self.header, self.grid.rows[self.rows[place]], strict=False)
        return "; ".join(f"{name}={cell}" for name, cell in cells if name and cell is not None)

    def change(self, place: int, target: str, before: Cell, after: Value, code: str, values: dict) -> None:
        """List a value that differs from what stands in the table."""
        why = say(code, self.language, **values)
        self.changes.append(Change(place, "", target, value_text(before), value_text(after), why, code))

    def doubt(self, place: int, target: str, value: Value, message: str, code: str = "") -> None:
        """List a value that is kept but should be checked; code: the kind of doubt, by which a report groups."""
        self.doubts.append(Change(place, "", target, "", value_text(value), message, code))

    def ask(self, code: str, column: str, field: str, answer: str = "", **words: object) -> None:
        """List what the user has to decide; see Question."""
        text = say(code, self.language, column=column, field=field, **words)
        self.questions.append(Question(column, field, text, answer))


def _written(row: Sequence[Cell]) -> tuple[str, ...]:
    """Return the words of a row's cells, empty ones left out."""
    return tuple(tidy(str(cell)) for cell in row if cell is not None)


def _clean_or_bad(each: Field, cell: Cell, unit: Unit | None, decimal_comma: bool) -> Cleaned | BadValue:
    try:
        return clean(each, cell, unit, decimal_comma)
    except BadValue as problem:
        return problem


def _short(value: object) -> object:
    """Return long text cut, so that a message stays readable; the whole stands in the record."""
    if isinstance(value, Text):
        return value
    text = f"{value:.12g}" if isinstance(value, float) else str(value)
    return text if len(text) <= 100 else f"{text[:97]}..."
