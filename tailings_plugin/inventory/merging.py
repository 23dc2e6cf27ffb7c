"""A new import put over an inventory that was edited since: by facility_id, nothing edited by hand lost."""

from dataclasses import dataclass, field

import numpy as np

from .import_rows import Change
from .importing import ImportResult
from .messages import say
from .schema import inventory_fields

SAME_PLACE_DEGREES = 1e-5  # about a metre: what six decimals and a change of CRS leave
SAME_NUMBER = 1e-9  # relative
POSITION = "coordinates"


@dataclass
class Inventory:
    """columns: inventory fields as arrays (n,), as in ImportResult; lon, lat: (n,) degrees on WGS 84."""

    columns: dict[str, np.ndarray]
    lon: np.ndarray
    lat: np.ndarray

    def rows_by_id(self) -> dict[str, int]:
        """Return facility_id -> row; facilities without an id are in no merge."""
        return {each: row for row, each in enumerate(self.columns["facility_id"]) if each is not None}


@dataclass
class Merged:
    """The inventory after the merge; changes taken from the table, conflicts in which the inventory won."""

    inventory: Inventory
    changes: list[Change] = field(default_factory=list)
    conflicts: list[Change] = field(default_factory=list)
    n_added: int = 0
    n_updated: int = 0

    def summary(self, language: str) -> str:
        """Return the outcome in a sentence."""
        counts = {"added": self.n_added, "updated": self.n_updated, "conflicts": len(self.conflicts)}
        return say("note_merged", language, **counts)


def merge(existing: Inventory, result: ImportResult, previous: ImportResult | None, language: str) -> Merged:
    """Return `existing` with what is new in `result`.

    An empty value is filled; an added facility is appended; a facility that is not in the table stays. Where
    both have different values, `previous` (the table as it was imported last time) tells who changed it: the
    table's change is taken, the hand's is kept, and where both changed it, or it cannot be told, the
    inventory's value is kept and listed as a conflict.
    """
    rows = existing.rows_by_id()
    earlier = Inventory(previous.columns, previous.lon, previous.lat) if previous is not None else None
    earlier_rows = earlier.rows_by_id() if earlier is not None else {}
    columns = {name: each.copy() for name, each in existing.columns.items()}
    merged = Merged(Inventory(columns, existing.lon.copy(), existing.lat.copy()))
    added = []
    for new_row, facility_id in enumerate(result.columns["facility_id"]):
        if facility_id not in rows:
            added.append(new_row)
            continue
        before = (earlier, earlier_rows[facility_id]) if facility_id in earlier_rows else None
        merged.n_updated += _update(merged, rows[facility_id], result, new_row, before, language)
    _append(merged.inventory, result, added)
    merged.n_added = len(added)
    return merged


def _update(
    merged: Merged,
    row: int,
    result: ImportResult,
    new_row: int,
    before: tuple[Inventory, int] | None,
    language: str,
) -> bool:
    """Merge one facility; return whether anything in it changed."""
    count = len(merged.changes)
    own = _Facility(merged, row, result, new_row, language)
    for each in inventory_fields():
        column = merged.inventory.columns[each.name]
        new = result.columns[each.name][new_row]
        if each.name == "data_source" and new == result.name:
            continue  # the table names no source: its own name was put
        earlier = before[0].columns[each.name][before[1]] if before else None
        if own.takes(each.name, column[row], new, earlier, before is not None):
            column[row] = new
    _update_position(own, before)
    return len(merged.changes) > count


@dataclass
class _Facility:
    """One facility being merged, and where what happens to it is listed."""

    merged: Merged
    row: int
    result: ImportResult
    new_row: int
    language: str

    def takes(self, name: str, old: object, new: object, earlier: object, earlier_known: bool) -> bool:
        """Return whether the table's value replaces the inventory's, and list that or the conflict."""
        if _unknown(new) or _same(old, new):
            return False
        if _unknown(old):
            self._list(self.merged.changes, name, old, new, "why_filled")
            return True
        if earlier_known and _same(old, earlier):
            self._list(self.merged.changes, name, old, new, "why_updated")
            return True
        if not (earlier_known and _same(new, earlier)):
            self._list(self.merged.conflicts, name, new, old, "why_conflict")
        return False

    def _list(self, listed: list[Change], name: str, before: object, after: object, code: str) -> None:
        facility_id = self.result.columns["facility_id"][self.new_row]
        words = {"table": _shown(before if code == "why_conflict" else after), "kept": _shown(after)}
        why = say(code, self.language, **words)
        number = int(self.result.row_numbers[self.new_row])
        listed.append(Change(number, facility_id, name, _shown(before), _shown(after), why))


def _update_position(own: _Facility, before: tuple[Inventory, int] | None) -> None:
    inventory = own.merged.inventory
    old = _place(inventory.lon[own.row], inventory.lat[own.row])
    new = _place(own.result.lon[own.new_row], own.result.lat[own.new_row])
    earlier = _place(before[0].lon[before[1]], before[0].lat[before[1]]) if before else None
    if own.takes(POSITION, old, new, earlier, before is not None):
        inventory.lon[own.row], inventory.lat[own.row] = new


def _place(lon: float, lat: float) -> tuple[float, float] | None:
    return (float(lon), float(lat)) if np.isfinite(lon) and np.isfinite(lat) else None


def _append(inventory: Inventory, result: ImportResult, rows: list[int]) -> None:
    for name, column in inventory.columns.items():
        inventory.columns[name] = np.concatenate([column, result.columns[name][rows]])
    inventory.lon = np.concatenate([inventory.lon, result.lon[rows]])
    inventory.lat = np.concatenate([inventory.lat, result.lat[rows]])


def _unknown(value: object) -> bool:
    return value is None or (isinstance(value, float) and np.isnan(value))


def _same(one: object, other: object) -> bool:
    if _unknown(one) or _unknown(other):
        return _unknown(one) and _unknown(other)
    if isinstance(one, tuple):
        return all(abs(a - b) <= SAME_PLACE_DEGREES for a, b in zip(one, other, strict=True))
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) <= SAME_NUMBER * max(abs(one), abs(other))
    return one == other


def _shown(value: object) -> str:
    if _unknown(value):
        return ""
    if isinstance(value, tuple):
        return f"{value[1]:.6f}; {value[0]:.6f}"
    return f"{value:.12g}" if isinstance(value, float) else str(value)
