"""The inventory for notebooks and scripts: read, check, merge and write tables of facilities, without QGIS."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataProblem
from ..table import make_table, objects
from .checking import CheckOptions
from .checking import check as check_table
from .facilities import facility_table
from .found import Change, Question, Rejected
from .importing.files import import_file
from .importing.rows import ImportOptions
from .importing.tables import ImportResult
from .merging.merge import merge as merge_tables
from .positions.gazetteer import embedded
from .register.geopackage import write_geopackage

if TYPE_CHECKING:
    from pandas import DataFrame

PROPOSE, USE = "propose", "use"
FINDINGS = "findings"
SOURCE = "source"
FINDING_KINDS = {
    "row": "integer",
    "facility_id": "text",
    "field": "text",
    "value": "text",
    "kind": "text",
    "text": "text",
}
CHECK_KINDS = {
    "row": "integer",
    "facility_id": "text",
    "severity": "text",
    "check": "text",
    "field": "text",
    "value": "text",
    "message": "text",
    "remedy": "text",
}


class Findings(list):
    """A list of plain dicts that tables share: pandas copies what hangs on a table with every step."""

    def __deepcopy__(self, memo: dict) -> "Findings":
        return self


def read(
    path: str | Path,
    sheet: str = "",
    mapping: str | Mapping[str, str] = "",
    crs: str = "",
    density_t_m3: float | None = None,
    country: str = "",
    language: str = "en",
    keep_rows: bool = True,
    keep_columns: bool = False,
    encoding: str = "",
    all_sheets: bool = False,
    settlements: str = "",
    preset: str = "detect",
) -> "DataFrame":
    """Return the facilities of a file, a row each, with what was found on the way in `attrs["findings"]`.

    path: a CSV, TXT, XLSX, XLS or ODS file in any shape authorities send, or whatever vector layer GDAL opens
    (GeoPackage, Shapefile, GeoJSON, KML, GPX). sheet: of a workbook, or layer; "" takes the one that looks most like
    an inventory. mapping: which column is which, {"volume_m3": "Stored waste [thousand m3]"} or as lines of
    text, before any guess. crs: of coordinates in columns, as GDAL takes it; "" for degrees on WGS 84, or what
    metres tell themselves. density_t_m3: dry density that makes a volume of a mass. country: ISO code of rows
    that name none. language: of the findings, "en" or "ru". keep_rows: keep a row with a value that cannot be
    used, that value unknown; False leaves the row out. Both are found. keep_columns: columns that are no field of the
    inventory stay in the table, after lat, as texts. mapping also says what the words of a table mean: {"status:
    Ativa": "active"}. encoding: of a text table or dBase file ("CP1251"); "" finds it and says how surely.
    all_sheets: read every sheet of a workbook, or layer, that looks like an inventory, into one table.
    settlements: "propose" lists a place for rows without coordinates that name a settlement of Central Asia, "use" puts
    it in, with its coordinate_precision; "" does neither. preset: a register whose headings are known, such as
    "global_tsf_registry", "grand", "osm", "nid" or "sigbm" (`inventory/columns/presets.json`); "detect" tells it by its
    headings and says so, "none" reads them as any others.

    The table has every field of the inventory (`inventory/fields.json`: names with units, so volume_m3 is in
    m3), then lon and lat in degrees on WGS 84. Numbers are float64 or Int64, yes and no boolean, dates
    datetime64[ns], texts and codes string; unknown is NA, never 0.

    A finding is a dict: row (as the spreadsheet numbers it, None for the whole file), facility_id, field, value,
    kind (question, rejected, doubt, changed, note) and text with reason and remedy. See `findings`.

    Raises DataProblem for a file that cannot be read, and for a wrong mapping, CRS, preset or word for
    settlements.

    >>> from tailings_plugin.about import DATA_FOLDER
    >>> table = read(DATA_FOLDER / "example_inventory.csv")
    >>> len(table), int(table["lon"].notna().sum())
    (32, 30)
    >>> table.dtypes[["volume_m3", "start_year", "radioactive", "name", "data_date"]].astype(str).tolist()
    ['float64', 'Int64', 'boolean', 'string', 'datetime64[ns]']
    """
    if settlements not in ("", PROPOSE, USE):
        raise DataProblem(
            'settlements: "{word}" is none of "propose", "use" and "".', word=str(settlements)[:80]
        )
    options = ImportOptions(
        mapping=mapping if isinstance(mapping, str) else _lines(mapping),
        crs=crs,
        density_t_m3=density_t_m3,
        country=country,
        language=language,
        keep_rows=keep_rows,
        keep_columns=keep_columns,
        encoding=encoding,
        all_sheets=all_sheets,
        gazetteer=embedded() if settlements else None,
        use_gazetteer=settlements == USE,
        preset=preset,
    )
    result = import_file(Path(path), sheet, options, lambda fraction: None)
    table = result.table
    table.attrs[SOURCE] = result.name
    table.attrs[FINDINGS] = Findings(_findings_of(result))
    return table


def _lines(mapping: Mapping[str, str]) -> str:
    return "\n".join(f"{field} = {header}" for field, header in mapping.items())


def _findings_of(result: ImportResult) -> list[dict[str, Any]]:
    """Return what an import found: what is to be decided first, notes on the whole file last."""
    return [
        *_of_questions(result.questions),
        *_of_rejected(result.rejected),
        *_of_changes(result.doubts, "doubt"),
        *_of_changes(result.changes, "changed"),
        *(_finding(None, "", "", "", "note", note) for note in result.notes),
    ]


def _of_questions(questions: Sequence[Question]) -> list[dict[str, Any]]:
    """Return questions as findings; the value is what settles it."""
    return [_finding(None, "", each.field, each.answer, "question", each.text) for each in questions]


def _of_rejected(rejected: Sequence[Rejected]) -> list[dict[str, Any]]:
    return [
        _finding(each.row, each.facility_id, each.field, each.value, "rejected", each.reason)
        for each in rejected
    ]


def _of_changes(changes: Sequence[Change], kind: str) -> list[dict[str, Any]]:
    """Return changes as findings; the value is the one that was typed, or the one to be checked."""
    return [
        _finding(each.row, each.facility_id, each.field, each.before or each.after, kind, _told(each, kind))
        for each in changes
    ]


def _told(change: Change, kind: str) -> str:
    return f"{change.after}: {change.why}" if kind == "changed" and change.after else change.why


def _finding(
    row: int | None, facility_id: str, field: str, value: str, kind: str, text: str
) -> dict[str, Any]:
    return {
        "row": row,
        "facility_id": facility_id or None,
        "field": field or None,
        "value": value or None,
        "kind": kind,
        "text": text,
    }


def findings(table: "DataFrame") -> "DataFrame":
    """Return what `read` or `merge` found, a row each: row, facility_id, field, value, kind, text.

    Empty for a table that neither of them made.

    >>> from tailings_plugin.about import DATA_FOLDER
    >>> table = read(DATA_FOLDER / "example_inventory.csv")
    >>> findings(table)[["kind", "text"]].values.tolist()
    [['note', '2 rows have a mass but no volume and no density; give DENSITY to get their volume.']]
    """
    rows = table.attrs.get(FINDINGS, ())
    return make_table({name: [row[name] for row in rows] for name in FINDING_KINDS}, FINDING_KINDS)


def check(
    table: "DataFrame",
    language: str = "en",
    distance_m: float = 100.0,
    stale_years: float = 5.0,
    today: date | None = None,
) -> "DataFrame":
    """Return what is wrong, unusual or missing in a table of facilities (n rows), a row for each finding.

    table: any of the inventory's fields, lon and lat in degrees on WGS 84. distance_m: facilities nearer to each
    other may be one. stale_years: age of the data, by data_date, from which they are stale, on the day `today`,
    by default this day. language: "en" or "ru".

    Columns: row (0 to n-1), facility_id, severity (error, warning, info), check (its name), field, value, message
    and remedy; errors first. The limits are those of `inventory/fields.json`.

    >>> from pandas import DataFrame
    >>> odd = DataFrame({"facility_id": ["A"], "name": ["Alga"], "country": ["KG"], "status": ["closed"],
    ...                  "volume_m3": [-5.0], "lon": [75.0], "lat": [42.0]})
    >>> check(odd).loc[0, ["facility_id", "severity", "check", "field"]].tolist()
    ['A', 'error', 'hard_limit', 'volume_m3']
    """
    options = CheckOptions(
        language=language,
        distance_m=distance_m,
        stale_years=stale_years,
        today=(today or date.today()).isoformat(),
    )
    found = check_table(table, options, lambda fraction: None)
    ids = objects(table, "facility_id")
    columns = {name: [getattr(each, name) for each in found] for name in CHECK_KINDS if name != "facility_id"}
    columns["facility_id"] = [ids[each.row] for each in found]
    return make_table({name: columns[name] for name in CHECK_KINDS}, CHECK_KINDS)


def merge(
    existing: "DataFrame", new: "DataFrame", previous: "DataFrame | None" = None, language: str = "en"
) -> "DataFrame":
    """Return an inventory brought up to date with a new table of the same facilities, nothing edited lost.

    existing: the inventory; new, previous: the table as `read` gives it now, and as it gave it last time. Rows
    are matched by facility_id, those without one of their own by name, place and values; what may be one facility
    or two is left out and asked. What is unknown is filled, new facilities are appended, those the table no longer
    has stay and are listed. Where inventory and table differ, `previous` tells who changed the value; where both
    did, or it cannot be told, the inventory's stays, and `findings` has it as a doubt.

    >>> from pandas import DataFrame
    >>> ours = DataFrame({"facility_id": ["A"], "volume_m3": [None], "owner": ["State"]})
    >>> theirs = DataFrame({"facility_id": ["A", "B"], "volume_m3": [5e6, 7e6], "owner": ["Works", None]})
    >>> merged = merge(ours, theirs)
    >>> merged[["facility_id", "volume_m3"]].values.tolist(), merged["owner"].dropna().tolist()
    ([['A', 5000000.0], ['B', 7000000.0]], ['State'])
    >>> findings(merged)[["field", "kind"]].values.tolist()
    [['owner', 'doubt'], ['volume_m3', 'changed']]
    """
    earlier = _as_result(previous) if previous is not None else None
    merged = merge_tables(existing, _as_result(new), earlier, language)
    found = [
        *_of_questions(merged.questions),
        *_of_rejected(merged.rejected),
        *_of_changes([*merged.conflicts, *merged.vanished], "doubt"),
        *_of_changes(merged.changes, "changed"),
    ]
    merged.table.attrs[FINDINGS] = Findings({**each, "row": None} for each in found)
    return merged.table


def _as_result(table: "DataFrame") -> ImportResult:
    rows = np.arange(1, len(table) + 1)
    return ImportResult(table.attrs.get(SOURCE, ""), facility_table(table), rows, [])


def write(table: "DataFrame", path: str | Path, language: str = "en") -> None:
    """Write a table of facilities as a new inventory: a GeoPackage with its forms' domains and constraints.

    path: must not exist. language: of the captions in it, "en" or "ru". lon and lat become points on WGS 84;
    columns that are no field of the inventory or its ratings are left out.

    Raises DataProblem when the file cannot be written, or a value breaks a rule of the inventory, naming the
    facility; nothing half-written stays.

    >>> import tempfile
    >>> from pathlib import Path
    >>> from tailings_plugin.about import DATA_FOLDER
    >>> table = read(DATA_FOLDER / "example_inventory.csv")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write(table, Path(folder) / "inventory.gpkg")
    ...     again = read(Path(folder) / "inventory.gpkg")
    >>> again["volume_m3"].equals(table["volume_m3"])
    True
    """
    write_geopackage(table, Path(path), language)
