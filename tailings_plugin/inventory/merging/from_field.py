"""A copy of a register that went into the field, brought back: what is taken, what is in conflict, what is there.

Three are compared: the copy as it was packed, as it came back, and the register as it is by now. Nothing of the
register is removed, and what stands there is replaced only where the office has not touched it since.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..register.field_copy import POINT
from ..register.geopackage import FACILITIES
from ..schema import load_schema, related_tables
from .three_way import (
    Entry,
    Values,
    Verdict,
    changes_of_rows,
    entries_of,
    removed_rows,
    same,
    signature,
    timeline,
    verdict,
    versions,
)

KEY, WHO = "facility_id", "edited_by"
BOTH, GONE_AWAY, GONE_HOME, RENAMED, ORDER = (
    "both_changed", "removed_in_field", "removed_in_office", "id_changed", "order",
)  # fmt: skip

Rows = Mapping[int, Values]


@dataclass(frozen=True)
class Copy:
    """The tables of a register: name -> row number -> values, unknown None; the log since the packing, its oldest
    line first, by table. A row has its position under POINT, None without one."""

    rows: Mapping[str, Rows]
    log: Mapping[str, Sequence[Entry]]


@dataclass(frozen=True)
class Difference:
    """One value, or a row (no field), that the field has otherwise; row: its number in the register, None: new there.

    why: "" for what is taken as nobody else touched it, else what stands against it. taken: whether the field's counts.
    """

    table: str
    facility_id: str
    row: int | None
    field: str
    office: Any
    found: Any
    packed: Any
    why: str
    taken: bool
    who: str | None = None


@dataclass(frozen=True)
class Update:
    """New values of a row of the register; who: who changed it in the field."""

    row: int
    values: dict[str, Any]
    who: str | None


@dataclass(frozen=True)
class Addition:
    """A row that the register does not have."""

    values: dict[str, Any]
    who: str | None


@dataclass
class Taken:
    """What is to be written, by table, facilities first, and what is to be told."""

    updates: dict[str, list[Update]] = field(default_factory=dict)
    additions: dict[str, list[Addition]] = field(default_factory=dict)
    changes: list[Difference] = field(default_factory=list)
    conflicts: list[Difference] = field(default_factory=list)


def data_fields(table: str) -> tuple[str, ...]:
    """Return the fields of a table that people fill, and POINT for the position of facilities."""
    if table == FACILITIES:
        return (*(each.name for each in load_schema().fields if not each.computed), POINT)
    (found,) = (each for each in related_tables() if each.name == table)
    return tuple(each.name for each in found.fields if not each.computed)


def tables() -> tuple[str, ...]:
    """Return the tables that a person fills, facilities first."""
    return (FACILITIES, *(each.name for each in related_tables() if not each.log))


def take(packed: Mapping[str, Rows], away: Copy, home: Copy, field_wins: bool) -> Taken:
    """Compare what came back (`away`) with the register (`home`), both with what was `packed`.

    field_wins: in a conflict the field's value is taken, else the register keeps its own; listed either way. The id of
    a facility is never changed, and no row removed, whatever is chosen.
    """
    taken = Taken()
    ids = _ids(packed.get(FACILITIES, {}), away.rows.get(FACILITIES, {}))
    for table in tables():
        _Table(table, packed.get(table, {}), away, home, ids, field_wins, taken).compare()
    return taken


def _ids(packed: Rows, away: Rows) -> dict[str, str]:
    """Return facilities that have another id in the field: that -> the one they were packed with."""
    pairs = ((away[row].get(KEY), values[KEY]) for row, values in packed.items() if row in away)
    return {str(new): str(old) for new, old in pairs if new is not None and new != old}


def figures(table: str) -> list[tuple[str, ...]]:
    """Return the fields that are decided together: a value and its bounds are one figure."""
    if table != FACILITIES:
        return [(name,) for name in data_fields(table) if name != KEY]
    schema = load_schema()
    names = [schema[name] for name in data_fields(table) if name not in (POINT, KEY)]
    found = [
        (each.name, each.lower, each.upper) if each.bounded else (each.name,)
        for each in names
        if not each.bound_of
    ]
    return [*found, (POINT,)]


class _Table:
    """One table compared."""

    def __init__(
        self,
        name: str,
        packed: Rows,
        away: Copy,
        home: Copy,
        ids: Mapping[str, str],
        field_wins: bool,
        taken: Taken,
    ):
        self._name, self._packed, self._ids = name, packed, ids
        added = (each.values.get(KEY) for each in taken.additions.get(FACILITIES, ()))
        self._facilities = {each.get(KEY) for each in home.rows.get(FACILITIES, {}).values()} | {*added}
        self._away, self._home = away.rows.get(name, {}), home.rows.get(name, {})
        self._away_log, self._home_log = away.log.get(name, ()), home.log.get(name, ())
        self._away_changes, self._home_changes = entries_of(self._away_log), entries_of(self._home_log)
        self._field_wins, self._taken = field_wins, taken
        self._names = data_fields(name)
        self._figures = figures(name)

    def compare(self) -> None:
        """Put into `taken` what becomes of each row, those packed first."""
        pairs = self._pairs()
        for row, values in self._packed.items():
            there = pairs.get(row)
            if row not in self._away:
                self._gone_away(there)
            elif there is None:
                self._gone_home(values, self._away[row])
            else:
                self._tell_renamed(there, values, self._away[row])
                self._merge(there, row, values)
        new = [row for row in self._away if row not in self._packed]
        self._add(new, {row for row in pairs.values() if row is not None})

    # Rows --------------------------------------------------------------------------------------------------

    def _pairs(self) -> dict[int, int | None]:
        """Return which row of the register each packed one is, None where it was removed."""
        if self._name == FACILITIES:
            rows = {values.get(KEY): row for row, values in self._home.items()}
            return {row: rows.get(values[KEY]) for row, values in self._packed.items()}
        found: dict[int, int | None] = {}
        for row, values in self._packed.items():
            there = self._home.get(row)
            # In another register, with the same facilities, the number is that of another row.
            is_same = there is not None and there.get(KEY) == values.get(KEY)
            found[row] = row if is_same else None
        left = {row for row in self._home if row not in found.values()}
        for row, values in self._packed.items():
            if found[row] is None:
                wanted = signature(values, self._names)
                alike = (each for each in left if signature(self._home[each], self._names) == wanted)
                found[row] = next(alike, None)
                left.discard(found[row])
        return found

    def _gone_away(self, row: int | None) -> None:
        if row is not None:
            there = self._home[row].get(KEY)
            self._taken.conflicts.append(
                Difference(self._name, str(there), row, "", None, None, None, GONE_AWAY, False)
            )

    def _gone_home(self, packed: Values, away: Values) -> None:
        for name in self._names:
            if name != KEY and not same(packed.get(name), away.get(name)):
                self._taken.conflicts.append(
                    Difference(
                        self._name, str(packed[KEY]), None, name, None, away.get(name), packed.get(name),
                        GONE_HOME, False, away.get(WHO),
                    )
                )  # fmt: skip

    def _tell_renamed(self, row: int, packed: Values, away: Values) -> None:
        key, found = self._home[row].get(KEY), away.get(KEY)
        if self._name != FACILITIES:
            found = self._ids.get(str(found), found)
        if found != packed[KEY]:
            self._taken.conflicts.append(
                Difference(
                    self._name, str(key), row, KEY, key, found, packed[KEY], RENAMED, False, away.get(WHO)
                )
            )

    def _add(self, new: Sequence[int], known: set[int]) -> None:
        """Add what the register does not have and never had; what was brought back before goes on from there."""
        if self._name == FACILITIES:
            ids = {values.get(KEY): row for row, values in self._home.items()}
            found = {row: ids.get(self._away[row].get(KEY)) for row in new}
            removed = {values.get(KEY) for values in removed_rows(self._home_log).values()}
            gone = {row for row in new if found[row] is None and self._away[row].get(KEY) in removed}
        else:
            found, gone = self._brought_before(new, known)
            gone |= {row for row in new if self._own(row)[KEY] not in self._facilities}
        for row in new:
            values = self._own(row)
            there = found[row]
            if there is not None:
                self._merge(there, row, {})
            elif row in gone:
                self._taken.conflicts.append(
                    Difference(
                        self._name, str(values[KEY]), None, "", None, values, None, GONE_HOME, False,
                        self._away[row].get(WHO),
                    )
                )  # fmt: skip
            else:
                self._taken.additions.setdefault(self._name, []).append(
                    Addition(values, self._away[row].get(WHO))
                )
                self._taken.changes.append(
                    Difference(
                        self._name, str(values.get(KEY)), None, "", None, values, None, "", True,
                        self._away[row].get(WHO),
                    )
                )  # fmt: skip

    def _own(self, row: int) -> dict[str, Any]:
        """Return the values of a row of the field, with the id by which the register knows its facility."""
        values = {name: self._away[row].get(name) for name in self._names}
        key = values.get(KEY)
        if self._name != FACILITIES and key is not None:
            values[KEY] = self._ids.get(str(key), key)
        return values

    def _brought_before(self, new: Sequence[int], known: set[int]) -> tuple[dict[int, int | None], set[int]]:
        """Return which rows of the field the register has already, and which it had and removed.

        One it has is told by being, or having been, as the other is or was: both logs tell how rows were.
        """
        at_home, away = changes_of_rows(self._home_log), changes_of_rows(self._away_log)
        home: dict[tuple, list[int]] = {}
        for there, values in self._home.items():
            if there not in known:
                for each in self._signatures(values, at_home.get(there, ())):
                    home.setdefault(each, []).append(there)
        removed = {signature(row, self._names) for row in removed_rows(self._home_log).values()}
        found: dict[int, int | None] = {}
        gone: set[int] = set()
        used: set[int | None] = set()
        for row in new:
            own = self._signatures(self._own(row), away.get(row, ()))
            number = next((each for key in own for each in home.get(key, ()) if each not in used), None)
            found[row] = number
            used.add(number)
            if number is None and removed & set(own):
                gone.add(row)
        return found, gone

    def _signatures(self, values: Values, changes: Sequence[Entry]) -> list[tuple]:
        """Return the signatures of a row as it is and was; its facility is the one it has now."""
        key = values.get(KEY)
        return list(
            dict.fromkeys(signature({**each, KEY: key}, self._names) for each in versions(values, changes))
        )

    # Values ------------------------------------------------------------------------------------------------

    def _merge(self, home: int, away: int, packed: Values) -> None:
        """Decide on every figure of a row that both have; nothing is known of one that was not packed."""
        row, found = self._home[home], self._away[away]
        values: dict[str, Any] = {}
        listed: list[Difference] = []
        for names in self._figures:
            verdicts = {name: self._verdict(home, away, name, packed.get(name)) for name in names}
            kinds = set(verdicts.values())
            in_conflict = Verdict.CONFLICT in kinds or kinds >= {Verdict.TAKE, Verdict.KEEP}
            for name, each in verdicts.items():
                if each is Verdict.SAME or (each is Verdict.KEEP and not in_conflict):
                    continue
                is_taken = self._field_wins or not in_conflict
                if is_taken:
                    values[name] = found.get(name)
                listed.append(
                    Difference(
                        self._name, str(row[KEY]), home, name, row.get(name), found.get(name), packed.get(name),
                        BOTH if in_conflict else "", is_taken, found.get(WHO),
                    )
                )  # fmt: skip
        if self._name == FACILITIES:
            listed = self._in_order(row, values, listed)
        if values:
            self._taken.updates.setdefault(self._name, []).append(Update(home, values, found.get(WHO)))
        self._taken.conflicts += [difference for difference in listed if difference.why]
        self._taken.changes += [difference for difference in listed if not difference.why]

    def _verdict(self, home: int, away: int, name: str, packed: Any) -> Verdict:
        at_home = timeline(packed, self._home_changes.get((home, name), ()), self._home[home].get(name))
        at_away = timeline(packed, self._away_changes.get((away, name), ()), self._away[away].get(name))
        return verdict(at_home, at_away)

    def _in_order(self, row: Values, values: dict[str, Any], listed: list[Difference]) -> list[Difference]:
        """Leave what, beside a value of the office, a register refuses: a closure before the start, bounds crossed."""
        for rule in load_schema().order_rules:
            pair = (rule.lesser, rule.greater)
            lesser, greater = (values.get(name, row.get(name)) for name in pair)
            if rule.strength != "hard" or lesser is None or greater is None or lesser <= greater:
                continue
            refused = {name for name in pair if name in values}
            for name in refused:
                del values[name]
            listed = [
                Difference(**{**vars(each), "why": ORDER, "taken": False}) if each.field in refused else each
                for each in listed
            ]
        return listed
