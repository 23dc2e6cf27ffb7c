"""The answers to a data request put into the register they were asked for: what was open is filled, all else listed."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ...table import objects, texts
from ..facilities import POSITION, facility_kinds, facility_table, value_text
from ..found import Change, Rejected
from ..importing.identity import KEY
from ..importing.tables import ImportResult
from ..messages import say
from ..schema import Field, load_schema
from ..site.filling import with_notes_of, without_notes
from ..wording import plain
from .merge import NAME, Merged, merge

if TYPE_CHECKING:
    from pandas import DataFrame, Series

SOURCE, DATE, REMARKS = "data_source", "data_date", "remarks"
# The code of a list that says that nothing is known.
UNKNOWN = "unknown"


def merge_answers(
    existing: "DataFrame", result: ImportResult, previous: ImportResult | None, language: str
) -> Merged:
    """Return `existing` with the answers of a returned data request; arguments and outcome as of `merge`.

    Only the fields that were asked for are taken, by id. No facility is added: an id that is not in the register, or
    whose facility has another name there, and one that is answered twice are rejected. An answer is taken where the
    register has no value, only bounds around the answer, or "unknown"; where it has another value, the difference is a
    conflict. What was taken gets its source and date into data_source and data_date, beside the ones before.
    """
    table = facility_table(existing)
    rejected = _refused(table, result, language)
    refused = {each.row for each in rejected}
    left = np.array([row not in refused for row in result.row_numbers.tolist()], dtype=bool)
    rows = _rows_in(table, result.table[KEY][left])
    given = result.table[left].reset_index(drop=True)
    own = replace(
        result,
        table=_only_answers(given, table.iloc[rows].reset_index(drop=True), result.answered or ()),
        row_numbers=result.row_numbers[left],
        n_rejected=result.n_rejected + len(refused),
    )
    merged = merge(table, own, _as_known(table, rows, own, previous), language)
    merged.rejected += rejected
    doubts = [
        *_put_sources(merged, given, own.row_numbers, language),
        *_remarks(given, own.row_numbers, language),
    ]
    merged.result = replace(merged.result, doubts=[*merged.result.doubts, *doubts])
    return merged


def _refused(table: "DataFrame", result: ImportResult, language: str) -> list[Rejected]:
    """Return the rows of answers that are not surely of the facility whose id they have."""
    names = [
        (name, local) for name, local in zip(objects(table, NAME), objects(table, "name_local"), strict=True)
    ]
    known = {key: names[row] for row, key in enumerate(objects(table, KEY)) if key is not None}
    again: dict[str, list[int]] = {}
    for each in result.rejected:
        if each.code.startswith("duplicate"):
            again.setdefault(each.facility_id or each.value, []).append(each.row)
    found = []
    answers = zip(
        result.row_numbers.tolist(), texts(result.table, KEY), texts(result.table, NAME), strict=True
    )
    for row, key, name in answers:
        words: dict[str, object] = {"id": key, "name": name or ""}
        if key not in known:
            code = "answer_unknown_id"
        elif key in again:
            code = "answer_twice"
            words["rows"] = ", ".join(map(str, sorted({row, *again[key]})))
        elif any(known[key]) and name and plain(name) not in [plain(each) for each in known[key] if each]:
            code = "answer_other_name"
            words["known"] = known[key][0] or known[key][1]
        else:
            continue
        why = say(code, language, **words)
        prefix = say("row_prefix", language, layer=result.name, row=row)
        found.append(Rejected(row, KEY, str(key), prefix + why, "", KEY, str(key), why, code))
    return found


def _rows_in(table: "DataFrame", ids: "Series") -> np.ndarray:
    rows = {key: row for row, key in enumerate(objects(table, KEY)) if key is not None}
    return np.array([rows[key] for key in ids.tolist()], dtype=int)


def _only_answers(given: "DataFrame", old: "DataFrame", asked: tuple[str, ...]) -> "DataFrame":
    """Return the answers (n rows) alone, where the register has the facilities (`old`, n rows) as it has them."""
    fields = [load_schema()[name] for name in asked]
    kept = [name for each in fields for name in (each.name, each.lower, each.upper) if name in given]
    table = facility_table(given[[KEY, *kept]].assign(**{name: old[name].array for name in POSITION}))
    for each in fields:
        if each.domain is not None and UNKNOWN in each.domain.values():
            table[each.name] = table[each.name].where(~_says(table[each.name], UNKNOWN))
    return table


def _as_known(
    table: "DataFrame", rows: np.ndarray, own: ImportResult, previous: ImportResult | None
) -> ImportResult:
    """Return the answers given before, with what the register leaves open as it leaves it, so that it gives way."""
    old = table.iloc[rows].reset_index(drop=True)
    ids = own.table[KEY].tolist()
    before = own.table.iloc[:0] if previous is None else previous.table
    place = {key: row for row, key in enumerate(objects(before, KEY))}
    known = [place.get(key, -1) for key in ids]
    earlier = facility_table(before).reset_index(drop=True).reindex(known).reset_index(drop=True)
    earlier[KEY] = own.table[KEY]
    for name in own.answered or ():
        each = load_schema()[name]
        is_open = _is_open(each, old, own.table)
        for column in (each.name, each.lower, each.upper) if each.bounded else (each.name,):
            earlier[column] = earlier[column].where(~is_open, old[column])
    return replace(own, table=facility_table(earlier[list(facility_kinds())]))


def _is_open(field: Field, old: "DataFrame", new: "DataFrame") -> np.ndarray:
    """Return a mask (n,) of the rows where the register says of a field that it is unknown, or bounds alone that hold
    for the answer."""
    if not field.bounded:
        return _says(old[field.name], UNKNOWN)
    value, low, high = (_figures(new[name]) for name in (field.name, field.lower, field.upper))
    least, most = (_figures(old[name]) for name in (field.lower, field.upper))
    own_low, own_high = (np.where(np.isnan(value), each, value) for each in (low, high))
    inside = (np.isnan(least) | (own_low >= least)) & (np.isnan(most) | (own_high <= most))
    return old[field.name].isna().to_numpy() & inside


def _figures(values: "Series") -> np.ndarray:
    return values.to_numpy(dtype=np.float64, na_value=np.nan)


def _says(values: "Series", word: str) -> np.ndarray:
    return (values == word).to_numpy(dtype=bool, na_value=False)


def _put_sources(merged: Merged, given: "DataFrame", row_numbers: np.ndarray, language: str) -> list[Change]:
    """Write whose answers were taken, and of which day, to the facilities they changed; return what is doubtful."""
    taken: dict[str, list[str]] = {}
    for each in merged.changes:
        taken.setdefault(each.facility_id, []).append(each.field)
    table, doubts = merged.table, []
    rows = {key: row for row, key in enumerate(objects(table, KEY))}
    known = {name: objects(table, name) for name in (SOURCE, DATE, "operator", "owner")}
    sources, dates = objects(given, SOURCE), objects(given, DATE)
    for place, key in enumerate(objects(given, KEY)):
        if key not in taken:
            continue
        row, number, date = rows[key], int(row_numbers[place]), value_text(dates[place])
        old_source, old_date = (value_text(known[name][row]) for name in (SOURCE, DATE))
        who = str(sources[place])
        if who == merged.result.name:  # the answers name no source
            who = str(known["operator"][row] or known["owner"][row] or who)
        dated = f"{who} ({date})" if date else who
        replaced = f"({old_date})" if old_date and date and date != old_date else ""
        before = f"{without_notes(old_source) or ''} {replaced}".strip()
        source = "; ".join(filter(None, (before, f"{dated}: {', '.join(taken[key])}")))
        source = with_notes_of(source, old_source) or source  # of computed values, behind all else
        if len(source) > load_schema()[SOURCE].max_length:
            why = say("doubt_answer_no_room", language)
            doubts.append(Change(number, key, SOURCE, dated, old_source, why, "doubt_answer_no_room"))
        else:
            table.loc[row, SOURCE] = source
            why = say("why_answered_source", language)
            merged.changes.append(Change(number, key, SOURCE, old_source, source, why))
        if not date:
            why = say("doubt_answer_undated", language)
            doubts.append(Change(number, key, DATE, "", old_date, why, "doubt_answer_undated"))
        elif date != old_date:
            table.loc[row, DATE] = dates[place]
            why = say("why_answered_date", language)
            merged.changes.append(Change(number, key, DATE, old_date, date, why))
    return doubts


def _remarks(given: "DataFrame", row_numbers: np.ndarray, language: str) -> list[Change]:
    """Return the answers that were no value of their field, and would have become remarks of a new facility."""
    why = say("doubt_answer_remark", language)
    said = zip(row_numbers.tolist(), objects(given, KEY), objects(given, REMARKS), strict=True)
    return [
        Change(row, key, REMARKS, value_text(text), "", why, "doubt_answer_remark")
        for row, key, text in said
        if text is not None
    ]
