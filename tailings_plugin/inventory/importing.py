"""From a grid of cells to typed inventory columns, with every rejection, change and doubt listed."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..errors import DataProblem
from .cleaning import BadValue, Value, clean
from .columns import Match, count_headers, find_header, import_columns, match_columns, parse_mapping
from .deriving import derive
from .figures import comma_is_decimal
from .messages import say
from .positions import CountriesAt, Positions, read_positions
from .reading import Cell, Grid, read_table
from .schema import Field, inventory_fields, load_schema
from .wording import is_no_data, is_total, plain, tidy

TICK_ROWS = 500
TOTAL_SEARCH_CELLS = 4
POSITION_COLUMNS = ("latitude", "longitude", "coordinates")
SECTION_FIELD = "region"
MANY_SECTIONS = 0.5  # a table in which half the rows have one cell is no table with headings


@dataclass(frozen=True)
class ImportOptions:
    """How to read a table; see the parameters of the algorithm. countries_at may be None."""

    mapping: str = ""
    crs: str = ""
    density_t_m3: float | None = None
    language: str = "en"
    keep_rows: bool = False
    countries_at: CountriesAt | None = None


@dataclass(frozen=True)
class Rejected:
    """A cell that could not be used; `record` is the whole row as text, so that nothing is lost."""

    row: int
    column: str
    value: str
    reason: str
    record: str


@dataclass(frozen=True)
class Change:
    """A value that differs from what was typed, or (in `doubts`) one to be checked."""

    row: int
    facility_id: str
    field: str
    before: str
    after: str
    why: str


@dataclass
class ImportResult:
    """columns: every inventory field as array (n,); lon, lat: (n,) degrees on WGS 84, NaN if unknown.

    row_numbers: (n,) where each facility stands in the table. n_read counts the rows of facilities;
    n_rejected those of them that are not in `columns`.
    """

    name: str
    columns: dict[str, np.ndarray]
    lon: np.ndarray
    lat: np.ndarray
    row_numbers: np.ndarray
    matches: list[Match]
    rejected: list[Rejected] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    doubts: list[Change] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    n_read: int = 0
    n_rejected: int = 0


def import_table(
    path: Path, sheet: str, options: ImportOptions, tick: Callable[[float], None]
) -> ImportResult:
    """Read a CSV, TXT, XLSX, XLS or ODS file and return its facilities; DataProblem as `import_grid`."""
    mappings = parse_mapping(options.mapping)
    wanted = {plain(mapping.header) for mapping in mappings}

    def known_headers(cells: list[Cell]) -> int:
        return count_headers(cells) + sum(plain(str(cell)) in wanted for cell in cells if cell is not None)

    grid = read_table(path, sheet, known_headers)
    tick(0.1)
    return import_grid(grid, options, lambda fraction: tick(0.1 + 0.9 * fraction))


def import_grid(grid: Grid, options: ImportOptions, tick: Callable[[float], None]) -> ImportResult:
    """Return the facilities of a grid.

    DataProblem when no header or no column with coordinates is found, or MAPPING or CRS is wrong; anything
    wrong with a row is listed in the result and the other rows go on.
    """
    mappings = parse_mapping(options.mapping)
    header, start = find_header(grid, mappings)
    matches = match_columns(header, mappings, grid.name)
    _require_position(grid, header, matches)
    work = _Import(grid, options, header, matches)
    work.sort_rows(start)
    work.clean_rows(lambda fraction: tick(0.7 * fraction))
    work.place()
    tick(0.8)
    derive(work)
    work.identify()
    tick(0.9)
    result = work.result()
    tick(1.0)
    return result


def _require_position(grid: Grid, header: list[str], matches: list[Match]) -> None:
    targets = {match.target for match in matches}
    if grid.xy is not None or "coordinates" in targets or {"latitude", "longitude"} <= targets:
        return
    missing = sorted({"latitude", "longitude"} - targets)
    raise DataProblem(
        f"{grid.name}: no column for {' and '.join(missing)} was found; the columns are: "
        f"{', '.join(text for text in header if text)}. Add the columns, or name them in MAPPING: "
        '"latitude = your header" and "longitude = your header", or "coordinates = your header" for both.'
    )


class _Import:
    """The rows of one import on their way: lists as long as the rows of facilities, in their order."""

    def __init__(self, grid: Grid, options: ImportOptions, header: list[str], matches: list[Match]):
        self.grid = grid
        self.options = options
        self.language = options.language
        self.header = header
        self.matches = matches
        self.by_target = {match.target: match for match in matches}
        self.fields: list[Field] = list(inventory_fields())
        self.rows: list[int] = []
        self.sections: dict[int, str] = {}
        self.values: dict[str, list[Value]] = {}
        self.remarks: list[list[str]] = []
        self.bad: list[bool] = []
        self.rejected: list[Rejected] = []
        self.changes: list[Change] = []
        self.doubts: list[Change] = []
        self.notes: list[str] = []
        self.positions: Positions | None = None
        cyrillic = any("а" <= char <= "я" for text in header for char in text.lower())
        texts = (cell for row in grid.rows for cell in row if isinstance(cell, str) and len(cell) < 30)
        self.comma_is_decimal = comma_is_decimal(texts, cyrillic)

    # Rows -------------------------------------------------------------------------------------------------

    def sort_rows(self, start: int) -> None:
        """Tell rows of facilities from empty rows, totals and headings over rows."""
        totals, headings = [], []
        for index in range(start, len(self.grid.rows)):
            cells = self.grid.rows[index]
            filled = [
                cell
                for cell in cells
                if cell is not None and not (isinstance(cell, str) and is_no_data(cell))
            ]
            if not filled and not self._has_point(index):
                continue
            if any(isinstance(cell, str) and is_total(cell) for cell in filled[:TOTAL_SEARCH_CELLS]):
                totals.append(index)
            elif (
                len(filled) == 1
                and isinstance(filled[0], str)
                and len(self.matches) > 2
                and not self._has_point(index)
            ):
                headings.append((index, filled[0]))
            else:
                self.rows.append(index)
        if len(headings) > MANY_SECTIONS * max(len(self.rows), 1):
            self.rows = sorted(self.rows + [index for index, _ in headings])
            headings = []
        self._apply_headings(headings)
        self._note_rows("note_totals", totals)
        self._note_rows("note_sections", [index for index, _ in headings])
        self.bad = [False] * len(self.rows)
        self.remarks = [[] for _ in self.rows]

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

    def clean_rows(self, tick: Callable[[float], None]) -> None:
        """Fill `values` for every field, cell by cell."""
        schema = load_schema()
        for each in self.fields:
            self.values[each.name] = [None] * len(self.rows)
        used = [match for match in self.matches if match.target in schema]
        for place, index in enumerate(self.rows):
            if place % TICK_ROWS == 0:
                tick(place / len(self.rows))
            for match in used:
                self._clean_cell(place, index, match, schema[match.target])
            self._collect_remarks(place, index)
        if used and SECTION_FIELD not in self.by_target:
            self._regions_from_sections()

    def _clean_cell(self, place: int, index: int, match: Match, each: Field) -> None:
        row = self.grid.rows[index]
        cell = row[match.index] if match.index < len(row) else None
        unit = match.unit
        if each.name == "capacity_m3" and unit is not None and unit.dimension == "mass":
            return  # made into a volume with the density, once that is known
        try:
            cleaned = clean(each, cell, unit, self.comma_is_decimal)
        except BadValue as problem:
            self.reject(place, match.target, match.header, cell, problem.code, problem.values)
            return
        self.values[each.name][place] = cleaned.value
        if cleaned.why is not None:
            self.change(place, each.name, cell, cleaned.value, *cleaned.why)

    def _collect_remarks(self, place: int, index: int) -> None:
        row = self.grid.rows[index]
        for match in self.matches:
            column = import_columns().get(match.target)
            if column is None or column.use != "remark" or match.index >= len(row):
                continue
            cell = row[match.index]
            if cell is not None and not (isinstance(cell, str) and is_no_data(cell)):
                self.remarks[place].append(f"{match.header}: {tidy(str(cell))}")

    def _regions_from_sections(self) -> None:
        for place, index in enumerate(self.rows):
            if index in self.sections:
                self.values[SECTION_FIELD][place] = self.sections[index]
                self.change(place, SECTION_FIELD, None, self.sections[index], "why_section", {})

    # Positions --------------------------------------------------------------------------------------------

    def place(self) -> None:
        """Find where every facility is."""
        cells = {name: [self.cell(index, name) for index in self.rows] for name in POSITION_COLUMNS}
        crs = self.options.crs
        if self.grid.xy is not None and len(self.rows):
            points = self.grid.xy[self.rows]
            has_point = np.isfinite(points).all(axis=1)
            for place in map(int, np.flatnonzero(has_point)):
                cells["longitude"][place], cells["latitude"][place] = map(float, points[place])
                cells["coordinates"][place] = None
            crs = crs or self.grid.crs
        self.positions = read_positions(
            cells["latitude"],
            cells["longitude"],
            cells["coordinates"],
            self.values["country"],
            crs,
            self.options.countries_at,
        )
        for place, (code, values) in self.positions.bad.items():
            column = "coordinates" if cells["coordinates"][place] is not None else "latitude"
            written = "; ".join(
                str(cells[name][place]) for name in POSITION_COLUMNS if cells[name][place] is not None
            )
            match = self.by_target.get(column)
            self.reject(place, column, match.header if match else column, written, code, values)
        for place, (before, code, values) in self.positions.changed.items():
            after = f"{self.positions.lat[place]:.6f}; {self.positions.lon[place]:.6f}"
            self.change(place, "coordinates", before, after, code, values)
        if self.positions.swapped:
            self.notes.append(say("note_swapped", self.language, count=len(self.positions.swapped)))

    # Listing ----------------------------------------------------------------------------------------------

    def row_number(self, place: int) -> int:
        """Return the row of the table in which facility `place` stands."""
        return self.grid.row_numbers[self.rows[place]]

    def reject(self, place: int, target: str, column: str, cell: Cell, code: str, values: dict) -> None:
        """List a cell that cannot be used; its row is left out unless such rows are kept."""
        if "limit" in values:
            values = {**values, "message": values["limit"].message.get(self.language)}
        prefix = say(
            "prefix",
            self.language,
            layer=self.grid.name,
            row=self.row_number(place),
            field=target,
            column=column,
        )
        text = {name: _short(value) for name, value in values.items()}
        reason = prefix + say(code, self.language, **text)
        record = "; ".join(
            f"{name}={cell}"
            for name, cell in zip(self.header, self.grid.rows[self.rows[place]], strict=False)
            if name and cell is not None
        )
        self.rejected.append(Rejected(self.row_number(place), column, _text(cell), reason, record))
        if not self.options.keep_rows or code.startswith("duplicate"):
            self.bad[place] = True

    def change(self, place: int, target: str, before: Cell, after: Value, code: str, values: dict) -> None:
        """List a value that differs from what stands in the table."""
        why = say(code, self.language, **values)
        self.changes.append(Change(place, "", target, _text(before), _text(after), why))

    def doubt(self, place: int, target: str, value: Value, message: str) -> None:
        """List a value that is kept but should be checked."""
        self.doubts.append(Change(place, "", target, "", _text(value), message))

    # Identity ---------------------------------------------------------------------------------------------

    def identify(self) -> None:
        """Give every facility an id and leave out rows that repeat one."""
        generated = 0
        seen: dict[str, int] = {}
        for place in range(len(self.rows)):
            if self.bad[place]:
                continue
            own = self.values["facility_id"][place]
            key = own or self._made_id(place)
            if key in seen:
                code = "duplicate_id" if own else "duplicate_row"
                other = self.row_number(seen[key])
                column = self.by_target["facility_id"].header if own else "name"
                self.reject(
                    place,
                    "facility_id",
                    column,
                    own or self.values["name"][place],
                    code,
                    {"value": key, "other": other},
                )
                continue
            seen[key] = place
            if own is None:
                generated += 1
                self.values["facility_id"][place] = key
                self.change(place, "facility_id", None, key, "why_generated_id", {})
        if generated:
            self.notes.append(say("note_generated", self.language, count=generated))

    def _made_id(self, place: int) -> str:
        """Return an id that the same facility gets at every import: from name, country and position."""
        name = plain(str(self.values["name"][place] or self.values["name_local"][place] or ""))
        country = self.values["country"][place] or ""
        lon, lat = self.positions.lon[place], self.positions.lat[place]
        where = f"{lat:.4f} {lon:.4f}" if np.isfinite(lat) else str(self.values["region"][place] or "")
        if not name and not np.isfinite(lat):
            where += f" row {self.row_number(place)}"
        digest = hashlib.sha256(f"{name}|{country}|{where}".encode()).hexdigest()[:8].upper()
        return f"TMF-{country or 'XX'}-{digest}"

    # Result -----------------------------------------------------------------------------------------------

    def result(self) -> ImportResult:
        """Return what came of it, without the rows left out."""
        kept = [place for place in range(len(self.rows)) if not self.bad[place]]
        self._note_columns()
        return ImportResult(
            name=self.grid.name,
            columns={
                each.name: _as_array(each, [self.values[each.name][place] for place in kept])
                for each in self.fields
            },
            lon=self.positions.lon[kept],
            lat=self.positions.lat[kept],
            row_numbers=np.array([self.row_number(place) for place in kept], dtype=int),
            matches=self.matches,
            rejected=self.rejected,
            changes=self._named(self.changes),
            doubts=self._named(self.doubts),
            notes=self.notes,
            n_read=len(self.rows),
            n_rejected=sum(self.bad),
        )

    def _named(self, changes: list[Change]) -> list[Change]:
        """Return changes of the kept rows with row number and id in place of the place in the list."""
        return [
            Change(
                self.row_number(each.row),
                str(self.values["facility_id"][each.row]),
                each.field,
                each.before,
                each.after,
                each.why,
            )
            for each in changes
            if not self.bad[each.row]
        ]

    def _note_columns(self) -> None:
        used = {match.index for match in self.matches}
        unused = [text for index, text in enumerate(self.header) if text and index not in used]
        if unused:
            self.notes.append(say("note_unused", self.language, columns=", ".join(unused)))
        if not any(value is not None for value in self.values["volume_m3"]) and self.rows:
            self.notes.append(say("note_no_volume", self.language))


def _as_array(each: Field, values: list[Value]) -> np.ndarray:
    """Return numbers as float64 with NaN for unknown, anything else as objects with None."""
    if each.type in ("real", "integer"):
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)
    return np.array(values, dtype=object)


def _text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.12g}"
    return str(value)


def _short(value: object) -> object:
    """Return long text cut, so that a message stays readable; the whole stands in the record."""
    text = f"{value:.12g}" if isinstance(value, float) else str(value)
    return text if len(text) <= 100 else f"{text[:97]}..."
