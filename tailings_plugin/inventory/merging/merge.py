"""A new import put over an inventory that was edited since: nothing edited by hand lost, nothing there twice."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from ...table import column, objects, rows_of
from ..facilities import POSITION, facility_kinds, facility_table, figure_text, value_text
from ..found import Change, Question, Rejected
from ..importing.identity import KEY, tells
from ..importing.tables import ImportResult
from ..messages import say
from ..schema import inventory_fields
from ..site.filling import FACTORS, SOURCES, computed_values, notes, with_notes_of, without_notes
from .reconciling import reconcile

if TYPE_CHECKING:
    from pandas import DataFrame, Series

SAME_PLACE_DEGREES = 1e-5  # about a metre: what six decimals and a change of CRS leave
SAME_NUMBER = 1e-9  # relative
COORDINATES = "coordinates"
NAME = "name"


@dataclass
class Merged:
    """The inventory after the merge; changes taken from the table, conflicts in which the inventory won.

    table: columns as `facility_table` gives them, the rows of the inventory, then those that were added. result: the
    import as it was put in, with the ids of the inventory. vanished: facilities the table no longer has; they stay.
    questions, rejected: facilities that may be the inventory's, and were not put in.
    """

    table: "DataFrame"
    result: ImportResult
    changes: list[Change] = field(default_factory=list)
    conflicts: list[Change] = field(default_factory=list)
    vanished: list[Change] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    n_added: int = 0
    n_updated: int = 0

    def summary(self, language: str) -> str:
        """Return the outcome in a sentence."""
        counts = {
            "added": self.n_added,
            "updated": self.n_updated,
            "conflicts": len(self.conflicts),
            "vanished": len(self.vanished),
        }
        return say("note_merged", language, **counts)


@dataclass
class _Outcome:
    """What becomes of one value of each matched facility: masks (m,), m facilities in table and inventory."""

    filled: np.ndarray
    updated: np.ndarray
    conflict: np.ndarray

    @property
    def taken(self) -> np.ndarray:
        return self.filled | self.updated


def merge(
    existing: "DataFrame", result: ImportResult, previous: ImportResult | None, language: str
) -> Merged:
    """Return `existing`, a table of facilities, with what is new in `result`; neither is changed.

    An empty value is filled; an added facility is appended; a facility that is not in the table stays. Where
    both have different values, `previous` (the table as it was imported last time) tells who changed it: the
    table's change is taken, the hand's is kept, and where both changed it, or it cannot be told, the
    inventory's value is kept and listed as a conflict. Where an id was made of name and position, it tells too that
    nobody edited these since. Facilities without an id are found again by `reconcile`. A value that layers gave
    (`site.filling`) gives way to the table's; what data_source says of the others stays.
    """
    table = facility_table(existing)
    found = reconcile(table, result, language)
    result = found.result
    if previous is not None:
        previous = reconcile(table, previous, language).result
    rows = _rows_of(table, result.table[KEY])
    matched, added = np.flatnonzero(rows >= 0), np.flatnonzero(rows < 0)
    rows = rows[matched]
    old, new = table.iloc[rows].reset_index(drop=True), result.table.iloc[matched].reset_index(drop=True)
    earlier, earlier_known = _earlier(previous, new)
    own = _as_imported(old) & ~earlier_known
    earlier = earlier.copy()
    for name in (NAME, *POSITION):
        earlier[name] = earlier[name].where(~own, old[name])
    merged = Merged(table, result, n_added=len(added), questions=found.questions, rejected=found.rejected)
    listing = _Listing(merged, new[KEY].tolist(), result.row_numbers[matched], language)
    changed = np.zeros(len(matched), dtype=bool)
    kept = [name for name in new if name not in facility_kinds()]
    for name in kept:
        table[name] = table[name].astype("string") if name in table else column([None] * len(table), "text")
        earlier[name] = earlier[name] if name in earlier else new[name]
    old = table.iloc[rows].reset_index(drop=True)
    computed = computed_values(old)
    noted, noted_new = objects(old, SOURCES).tolist(), objects(new, SOURCES).tolist()
    said = np.array([bool(notes(a) or notes(b)) for a, b in zip(noted, noted_new, strict=True)], dtype=bool)
    old, new, earlier = (_without_notes(each) for each in (old, new, earlier))
    for names in [*_figures(), *([name] for name in kept)]:
        name = names[0]
        known = earlier_known | own if name == NAME else earlier_known
        outcome = _outcome(old[names], new[names], earlier[names], known, computed.get(name))
        if name == SOURCES:  # the table names no source: its own name was put
            own_name = (new[name] == result.name).to_numpy(dtype=bool, na_value=False)
            outcome = _Outcome(
                *(mask & ~own_name for mask in (outcome.filled, outcome.updated, outcome.conflict))
            )
        listing.add(name, outcome, old[names], new[names])
        _take(table, names, rows, outcome.taken, new)
        changed |= outcome.taken
        if name in FACTORS:
            rows_now = zip(noted, noted_new, outcome.taken.tolist(), strict=True)
            noted = [with_notes_of(own, its, (name,)) if taken else own for own, its, taken in rows_now]
    _take(table, [SOURCES], rows, said, _noted(table.iloc[rows], noted))
    outcome = _position_outcome(old, new, earlier, earlier_known | own)
    listing.add(COORDINATES, outcome, old, new)
    _take(table, list(POSITION), rows, outcome.taken, new)
    merged.n_updated = int((changed | outcome.taken).sum())
    listing.finish()
    merged.changes = [*found.changes, *merged.changes]
    merged.vanished = _vanished(table, rows, found.possible, previous, language)
    merged.table = _appended(table, result.table.iloc[added])
    return merged


def with_merge(merged: Merged, language: str) -> ImportResult:
    """Return the import as put into the inventory, with what the merge found in place of its own changes."""
    result = merged.result
    return replace(
        result,
        questions=[*merged.questions, *result.questions],
        rejected=[*result.rejected, *merged.rejected],
        changes=merged.changes,
        doubts=[*result.doubts, *merged.conflicts, *merged.vanished],
        notes=[*result.notes, merged.summary(language)],
    )


def _as_imported(old: "DataFrame") -> np.ndarray:
    """Return a mask (m,) of facilities whose id shows that name and position are as they were imported."""
    names = [
        name or local for name, local in zip(objects(old, NAME), objects(old, "name_local"), strict=True)
    ]
    facts = zip(
        *(objects(old, KEY), names, objects(old, "country"), objects(old, "region")),
        *(old[name].to_numpy(dtype=np.float64, na_value=np.nan) for name in POSITION),
        strict=True,
    )
    return np.array([tells(str(key), *each) for key, *each in facts], dtype=bool)


def _vanished(
    table: "DataFrame",
    rows: np.ndarray,
    possible: Sequence[int],
    previous: ImportResult | None,
    language: str,
) -> list[Change]:
    """Return the facilities of the inventory that the table has no more: of those it had, where that is known."""
    gone = np.setdiff1d(np.arange(len(table)), [*rows, *possible])
    before = None if previous is None else set(objects(previous.table, KEY))
    ids, names = objects(table, KEY), objects(table, NAME)
    return [
        Change(None, str(ids[row]), KEY, "", str(ids[row]), _gone(names[row], language), "doubt_vanished")
        for row in gone.tolist()
        if ids[row] is not None and (before is None or ids[row] in before)
    ]


def _gone(name: str | None, language: str) -> str:
    return say("doubt_vanished", language, name=name or "")


def _appended(table: "DataFrame", added: "DataFrame") -> "DataFrame":
    """Return `table` with the facilities `added` below; columns only `table` has are unknown there."""
    whole = table.reindex(range(len(table) + len(added)))
    rows = np.arange(len(table), len(whole))
    for name in added if len(added) else ():
        whole[name] = _with(whole[name], rows, added[name])
    return whole


def _with(column: "Series", rows: np.ndarray, values: "Series") -> "Series":
    """Return a column with other values in some of its rows."""
    changed = column.copy()
    changed.iloc[rows] = values.array
    return changed


def _rows_of(table: "DataFrame", ids: "Series") -> np.ndarray:
    """Return (n,) in which row of `table` each id stands, -1 for none; facilities without id are in no merge."""
    rows = {each: row for row, each in enumerate(objects(table, KEY)) if each is not None}
    return np.array([rows.get(each, -1) for each in ids.tolist()], dtype=int)


def _earlier(previous: ImportResult | None, new: "DataFrame") -> tuple["DataFrame", np.ndarray]:
    """Return (the matched facilities as the table had them last time, mask (m,) of those it had)."""
    if previous is None:
        return new, np.zeros(len(new), dtype=bool)
    rows = _rows_of(previous.table, new[KEY])
    known = rows >= 0
    found = previous.table.iloc[rows[known]].set_axis(new.index[known]).reindex(new.index)
    return facility_table(found), known


def _figures() -> list[list[str]]:
    """Return the names of the columns of each field: a value and its bounds are one figure."""
    return [
        [each.name, each.lower, each.upper] if each.bounded else [each.name]
        for each in inventory_fields()
        if not each.bound_of
    ]


def _without_notes(table: "DataFrame") -> "DataFrame":
    """Return a table whose sources say nothing of computed values."""
    return table.assign(**{SOURCES: column(map(without_notes, objects(table, SOURCES)), "text").array})


def _noted(table: "DataFrame", noted: Sequence[str | None]) -> "DataFrame":
    """Return the sources of a table (m rows) with the notes of others behind them."""
    pairs = zip(objects(table, SOURCES), noted, strict=True)
    sources = column([with_notes_of(*pair) for pair in pairs], "text")
    return table[[SOURCES]].reset_index(drop=True).assign(**{SOURCES: sources})


def _outcome(
    old: "DataFrame",
    new: "DataFrame",
    earlier: "DataFrame",
    earlier_known: np.ndarray,
    computed: np.ndarray | None = None,
) -> _Outcome:
    """Decide on a field by its columns, the value and its bounds: known is what has one of them.

    What was `computed` (m,) was no hand's, unless the table has what it had last time: then the layers were to go
    before it.
    """
    table_idle = earlier_known & _all_same(new, earlier)
    hand_idle = earlier_known & _all_same(old, earlier)
    if computed is not None:
        hand_idle = hand_idle | (computed & ~table_idle)
    return _decided(
        _all_same(old, new),
        old.notna().to_numpy().any(axis=1),
        new.notna().to_numpy().any(axis=1),
        hand_idle,
        table_idle,
    )


def _all_same(one: "DataFrame", other: "DataFrame") -> np.ndarray:
    return np.all([_same(one[name], other[name]) for name in one.columns], axis=0)


def _position_outcome(
    old: "DataFrame", new: "DataFrame", earlier: "DataFrame", earlier_known: np.ndarray
) -> _Outcome:
    return _decided(
        _same_place(old, new),
        _placed(old),
        _placed(new),
        earlier_known & _same_place(old, earlier),
        earlier_known & _same_place(new, earlier),
    )


def _decided(
    same: np.ndarray,
    old_known: np.ndarray,
    new_known: np.ndarray,
    hand_idle: np.ndarray,
    table_idle: np.ndarray,
) -> _Outcome:
    """Decide by masks (m,): hand_idle, table_idle: the inventory, or the table, has what it had last time."""
    differs = new_known & ~same
    both = differs & old_known
    return _Outcome(differs & ~old_known, both & hand_idle, both & ~hand_idle & ~table_idle)


def _same(one: "Series", other: "Series") -> np.ndarray:
    """Return a mask (m,) of equal values; unknown equals unknown, and a number one but for the last digits."""
    unknown = one.isna().to_numpy() & other.isna().to_numpy()
    if one.dtype.kind in "iuf":
        a, b = (each.to_numpy(dtype=np.float64, na_value=np.nan) for each in (one, other))
        return unknown | (np.abs(a - b) <= SAME_NUMBER * np.maximum(np.abs(a), np.abs(b)))
    return unknown | (one == other).to_numpy(dtype=bool, na_value=False)


def _placed(table: "DataFrame") -> np.ndarray:
    return np.isfinite(table[list(POSITION)].to_numpy(dtype=np.float64)).all(axis=1)


def _same_place(one: "DataFrame", other: "DataFrame") -> np.ndarray:
    a, b = (each[list(POSITION)].to_numpy(dtype=np.float64) for each in (one, other))
    return (~_placed(one) & ~_placed(other)) | (np.abs(a - b) <= SAME_PLACE_DEGREES).all(axis=1)


def _take(
    table: "DataFrame", names: Sequence[str], rows: np.ndarray, taken: np.ndarray, new: "DataFrame"
) -> None:
    """Put the values of `new` (m rows) that are taken into their rows of `table`."""
    for name in names if taken.any() else ():
        table[name] = _with(table[name], rows[taken], new.loc[taken, name])


class _Listing:
    """Lists what happens to the matched facilities, in their order, each in the order of the fields."""

    def __init__(self, merged: Merged, ids: Sequence[str], row_numbers: np.ndarray, language: str):
        self._merged = merged
        self._ids = ids
        self._row_numbers = row_numbers.tolist()
        self._language = language
        self._changes: list[tuple[int, Change]] = []
        self._conflicts: list[tuple[int, Change]] = []

    def add(self, name: str, outcome: _Outcome, old: "DataFrame", new: "DataFrame") -> None:
        places = np.flatnonzero(outcome.taken | outcome.conflict)
        shown = zip(places.tolist(), _shown(old.iloc[places]), _shown(new.iloc[places]), strict=True)
        for place, kept, said in shown:
            if outcome.conflict[place]:
                code, before, after, listed = "why_conflict", said, kept, self._conflicts
            else:
                code = "why_filled" if outcome.filled[place] else "why_updated"
                before, after, listed = kept, said, self._changes
            why = say(code, self._language, table=said, kept=kept)
            listed.append(
                (place, Change(self._row_numbers[place], self._ids[place], name, before, after, why))
            )

    def finish(self) -> None:
        for found, listed in (
            (self._changes, self._merged.changes),
            (self._conflicts, self._merged.conflicts),
        ):
            listed += [change for _, change in sorted(found, key=lambda each: each[0])]


def _shown(values: "DataFrame") -> list[str]:
    """Return values, figures with their bounds, or positions, as texts; "" for unknown."""
    if set(POSITION) <= set(values.columns):
        places = zip(values["lon"].tolist(), values["lat"].tolist(), strict=True)
        return [f"{lat:.6f}; {lon:.6f}" if np.isfinite(lon + lat) else "" for lon, lat in places]
    if values.shape[1] == 1:
        return [value_text(value) for value in objects(values, values.columns[0])]
    return [figure_text(*figure) for figure in rows_of(values, list(values.columns))]
