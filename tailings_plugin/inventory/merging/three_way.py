"""What two copies of a register, changed apart from each other, say of one value: who moved on from what both had.

A copy tells more than its value: its log of changes tells the values it had since the two were parted. What both had
last is where they parted; a copy that still has it stood still. So a change brought back twice, or gone on with after
it was brought back, is no conflict.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import Any

SAME_NUMBER = 1e-9  # relative, and the digits that a register keeps of a changed number as text
SAME_PLACE = 1e-9
TRUE, FALSE = ("1", "true", "t"), ("0", "false", "f")

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Entry:
    """A line of the log of changes: of one field of a row that was `changed`, or of a row `added` or `removed`."""

    row_id: int
    action: str
    field: str | None
    before: Any
    after: Any
    moment: str


class Verdict(Enum):
    """What becomes of the value of one copy (the home) beside that of the other (the away)."""

    SAME = "same"
    KEEP = "keep"
    TAKE = "take"
    CONFLICT = "conflict"


def read_text(text: str | None, kind: str) -> Any:
    """Return a value as the log holds it, as its field does; an empty text is unknown, and so is what is none.

    >>> read_text("12.50", "real"), read_text("true", "boolean"), read_text("", "text")
    (12.5, True, None)
    """
    if text is None or text == "":
        return None
    try:
        if kind == "real":
            return float(text)
        if kind == "integer":
            return int(float(text))
    except ValueError:
        return None
    if kind == "boolean":
        return True if text.lower() in TRUE else False if text.lower() in FALSE else None
    return text[:10] if kind == "date" else text


def same(one: Any, other: Any) -> bool:
    """Tell whether two values are one: an empty text is unknown, a number one but for its last digits."""
    one, other = (None if each == "" else each for each in (one, other))
    if one is None or other is None:
        return one is other
    if isinstance(one, tuple) and isinstance(other, tuple):
        return all(abs(a - b) <= SAME_PLACE * max(1.0, abs(a)) for a, b in zip(one, other, strict=True))
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return abs(one - other) <= SAME_NUMBER * max(abs(one), abs(other))
    return one == other


def timeline(start: Any, entries: Sequence[Entry], now: Any) -> list[Any]:
    """Return the values a field had, from `start` over those of the log to what it is now."""
    values = [start]
    for value in (*(entry.before for entry in entries[:1]), *(entry.after for entry in entries), now):
        if not same(values[-1], value):
            values.append(value)
    return values


def verdict(home: Sequence[Any], away: Sequence[Any]) -> Verdict:
    """Return what becomes of a value of which both copies tell the timeline; each has one value at least."""
    if same(home[-1], away[-1]):
        return Verdict.SAME
    at_home, at_away = parting(home, away)
    if at_away == len(away) - 1:
        return Verdict.KEEP
    return Verdict.TAKE if at_home == len(home) - 1 else Verdict.CONFLICT


def parting(home: Sequence[Any], away: Sequence[Any]) -> tuple[int, int]:
    """Return where the last value that both had stands in each timeline, (-1, -1) where they had none.

    Of timelines that repeat values that are paired which make the longest common course of both.
    """
    longest = [[0] * (len(away) + 1) for _ in range(len(home) + 1)]
    for i, one in enumerate(home, 1):
        for j, other in enumerate(away, 1):
            step = longest[i - 1][j - 1] + 1 if same(one, other) else 0
            longest[i][j] = max(step, longest[i - 1][j], longest[i][j - 1])
    i, j = len(home), len(away)
    while i and j:
        if same(home[i - 1], away[j - 1]):
            return i - 1, j - 1
        i, j = (i - 1, j) if longest[i - 1][j] >= longest[i][j - 1] else (i, j - 1)
    return -1, -1


def entries_of(log: Iterable[Entry]) -> dict[tuple[int, str], list[Entry]]:
    """Return the changes of values by row and field, in their order."""
    found: dict[tuple[int, str], list[Entry]] = {}
    for entry in log:
        if entry.action == "changed" and entry.field:
            found.setdefault((entry.row_id, entry.field), []).append(entry)
    return found


def changes_of_rows(log: Iterable[Entry]) -> dict[int, list[Entry]]:
    """Return the changes of values by row, in their order."""
    found: dict[int, list[Entry]] = {}
    for entry in log:
        if entry.action == "changed" and entry.field:
            found.setdefault(entry.row_id, []).append(entry)
    return found


def versions(now: Values, changes: Sequence[Entry]) -> Iterator[Values]:
    """Yield a row as it is, and as it was before each of its changes; those of one moment are one change."""
    yield now
    row = dict(now)
    for _, together in groupby(reversed(changes), key=lambda entry: entry.moment):
        for entry in together:
            row[str(entry.field)] = entry.before
        yield dict(row)


def removed_rows(log: Iterable[Entry]) -> dict[int, dict[str, Any]]:
    """Return the rows that the log says were removed, as they were; what was unknown is not in them."""
    rows: dict[int, dict[str, Any]] = {}
    for entry in log:
        if entry.action == "removed" and entry.field:
            rows.setdefault(entry.row_id, {})[entry.field] = entry.before
    return rows


def signature(row: Values, names: Iterable[str]) -> tuple[Any, ...]:
    """Return the values of a row, the same for rows that are `same`."""
    return tuple(_plain(row.get(name)) for name in names)


def _plain(value: Any) -> Any:
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return f"{value:.9g}"
    return value
