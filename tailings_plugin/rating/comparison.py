"""Two ratings side by side: who moved, by how much, and why."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataProblem
from .bounds import with_bounds
from .captions import input_name, shown_input
from .scheme import Combination, shipped_scheme
from .scheme_check import SUMMARY
from .texts import label_of, text
from .values import (
    Columns,
    as_number,
    as_text,
    columns_of,
    numbers,
    object_array,
    require_columns,
    table_of,
    table_size,
)

if TYPE_CHECKING:
    from pandas import DataFrame

# Changes of a score below this are rounding.
SMALLEST_CHANGE = 1e-6
CHANGES = ("up", "down", "same", "new", "gone", "rated_now", "unrated_now", "unrated")
COLUMN_NAMES = (
    ("facility_id", "text"),
    ("name", "text"),
    ("change", "text"),
    ("rank_first", "integer"),
    ("rank_second", "integer"),
    ("rank_change", "integer"),
    ("value_first", "real"),
    ("value_second", "real"),
    ("value_change", "real"),
    ("class_first", "text"),
    ("class_second", "text"),
    ("why", "text"),
)


def compare(
    first_table: "DataFrame",
    second_table: "DataFrame",
    index: str,
    parts: Sequence[str] | None = None,
    language: str = "en",
) -> "DataFrame":
    """Return one row per facility of either rating, as COLUMN_NAMES, in the order of the second rank.

    first_table, second_table: with facility_id, `index` (thi or tri), its rank and class, the parts of the
    total, and the inputs that are to be explained. parts: the columns to explain, None for all that both have.
    rank_change counts places towards rank 1. change: up or down in rank, same, new or gone, rated_now,
    unrated_now, or unrated in both. Rows without id are left out; an id that stands twice, or a table without
    id or rank, raises DataProblem.
    """
    if parts is None:
        parts = part_names([name for name in first_table.columns if name in second_table], index)
    first, second = (
        _compared_columns(table, index, parts, text(language, which))
        for table, which in ((first_table, "compare_first"), (second_table, "compare_second"))
    )
    places = (
        _places(first, text(language, "compare_first")),
        _places(second, text(language, "compare_second")),
    )
    order = [*places[1], *(each for each in places[0] if each not in places[1])]
    one, two = (
        _aligned(columns, place, order, index) for columns, place in zip((first, second), places, strict=True)
    )
    reasons = _Reasons(first, second, index, parts, language)
    rows = []
    for number, facility in enumerate(order):
        row_1, row_2 = (place.get(facility) for place in places)
        rank_1, rank_2 = one["rank"][number], two["rank"][number]
        change = _change(row_1, row_2, rank_1, rank_2)
        why = reasons.between(row_1, row_2) if row_1 is not None and row_2 is not None else None
        if why is None and change in ("up", "down"):
            why = text(language, "compare_others")
        name = (None if row_2 is None else as_text(second, "name", row_2)) or (
            None if row_1 is None else as_text(first, "name", row_1)
        )
        rows.append((facility, name, change, why))
    table = {
        "facility_id": object_array(row[0] for row in rows),
        "name": object_array(row[1] for row in rows),
        "change": object_array(row[2] for row in rows),
        "rank_first": one["rank"],
        "rank_second": two["rank"],
        "rank_change": one["rank"] - two["rank"],
        "value_first": one["value"],
        "value_second": two["value"],
        "value_change": two["value"] - one["value"],
        "class_first": one["class"],
        "class_second": two["class"],
        "why": object_array(row[3] for row in rows),
    }
    by_rank = np.lexsort((np.nan_to_num(one["rank"], nan=np.inf), np.nan_to_num(two["rank"], nan=np.inf)))
    return table_of({name: column[by_rank] for name, column in table.items()}, COLUMN_NAMES)


def _compared_columns(table: "DataFrame", index: str, parts: Sequence[str], which: str) -> Columns:
    """Return what is compared of a rating as arrays; DataProblem when it is none."""
    require_columns(table, ("facility_id", f"{index}_rank"), which)
    fields = (index, f"{index}_rank", f"{index}_class")
    return columns_of(
        table, dict.fromkeys(("facility_id", "name", *fields, *parts, *with_bounds(input_names(index))))
    )


def part_names(columns: Sequence[str], index: str) -> list[str]:
    """Return the columns that are parts of a total: with its prefix, but none of its summary fields."""
    names = [name for name in columns if name.startswith(f"{index}_")]
    return [name for name in names if name.removeprefix(f"{index}_") not in SUMMARY]


def input_names(index: str) -> list[str]:
    """Return the inputs of the shipped scheme of an index, whose changes explain those of its parts."""
    return shipped_scheme(index).inputs()


def scheme_of(table: "DataFrame", index: str) -> str | None:
    """Return the scheme that a rating names, or None."""
    field = f"{index}_scheme"
    columns = columns_of(table, [field])
    return next((found for row in range(len(table)) if (found := as_text(columns, field, row))), None)


def _places(columns: Columns, which: str) -> dict[str, int]:
    """Return facility id -> row."""
    places: dict[str, int] = {}
    for row in range(table_size(columns)):
        facility = as_text(columns, "facility_id", row)
        if facility is None:
            continue
        if facility in places:
            raise DataProblem(
                "{which}: facility_id {facility} stands in rows {first} and {second}; "
                "give every facility its own.",
                which=which,
                facility=facility,
                first=places[facility] + 1,
                second=row + 1,
            )
        places[facility] = row
    return places


def _aligned(columns: Columns, places: dict[str, int], order: list[str], index: str) -> dict[str, np.ndarray]:
    """Return value, rank and class in the order of the ids, unknown where the rating has no such facility."""
    rows = np.array([places.get(each, -1) for each in order], dtype=np.int64)
    absent = rows < 0

    def number(field: str) -> np.ndarray:
        values, _ = numbers(columns, field)
        return np.where(absent, np.nan, np.append(values, np.nan)[rows])

    classes = [None if row < 0 else as_text(columns, f"{index}_class", row) for row in rows]
    return {"value": number(index), "rank": number(f"{index}_rank"), "class": object_array(classes)}


def _change(row_1: int | None, row_2: int | None, rank_1: float, rank_2: float) -> str:
    if row_1 is None:
        return "new"
    if row_2 is None:
        return "gone"
    if np.isnan(rank_1) or np.isnan(rank_2):
        known = (bool(np.isfinite(rank_1)), bool(np.isfinite(rank_2)))
        return {(False, True): "rated_now", (True, False): "unrated_now", (False, False): "unrated"}[known]
    if rank_1 == rank_2:
        return "same"
    return "up" if rank_2 < rank_1 else "down"


class _Reasons:
    """Says which parts changed between two rows, and which inputs are behind it."""

    def __init__(self, first: Columns, second: Columns, index: str, parts: Sequence[str], language: str):
        self.first, self.second, self.language = first, second, language
        self.scores = {
            part: (numbers(first, part)[0], numbers(second, part)[0])
            for part in parts
            if part in first and part in second
        }
        self.known = _known_parts(index)

    def between(self, row_1: int, row_2: int) -> str | None:
        """Return the reasons, the largest change first, or None."""
        changes = []
        for part, (one, two) in self.scores.items():
            before, after = one[row_1], two[row_2]
            if np.isnan(before) != np.isnan(after):
                changes.append((np.inf, self._sentence(part, before, after, row_1, row_2)))
            elif abs(after - before) > SMALLEST_CHANGE:
                changes.append((abs(after - before), self._sentence(part, before, after, row_1, row_2)))
        changes.sort(key=lambda each: -each[0])
        return "; ".join(sentence for _, sentence in changes) or None

    def _sentence(self, part: str, before: float, after: float, row_1: int, row_2: int) -> str:
        label = label_of(self.known[part][0], self.language) if part in self.known else part
        difference = (
            "" if np.isnan(before) or np.isnan(after) else f" {after - before:+.2f}".replace(".00", "")
        )
        inputs = self._inputs(part, row_1, row_2)
        return f"{label}{difference}" + (f" ({inputs})" if inputs else "")

    def _inputs(self, part: str, row_1: int, row_2: int) -> str:
        changed = []
        for field in self.known[part][1] if part in self.known else ():
            before, after = _value(self.first, field, row_1), _value(self.second, field, row_2)
            if not _same(before, after):
                unknown = text(self.language, "compare_unknown")
                values = (shown_input(field, each, self.language) or unknown for each in (before, after))
                changed.append(f"{input_name(field, self.language)}: {' → '.join(values)}")
        return ", ".join(changed)


def _known_parts(index: str) -> dict[str, tuple[dict[str, str], list[str]]]:
    """Return part -> (label, inputs) of the shipped scheme of an index, the included total among them."""
    scheme = shipped_scheme(index)
    known = {factor.field: (factor.label, with_bounds(factor.rule.inputs)) for factor in scheme.factors()}
    if scheme.included:
        base = scheme.nodes[scheme.included]
        parts = base.of if isinstance(base, Combination) else ()
        inputs = [name for part in parts for name in known[part][1]]
        known[f"{index}_{scheme.included}"] = (base.label, inputs)
    return known


def _value(columns: Columns, field: str, row: int) -> Any:
    """Return a value, None where it is unknown or there is no such column; texts without spaces around them."""
    value = columns[field][row] if field in columns else None
    if isinstance(value, str):
        return value.strip() or None
    return None if value is None or value != value else value


def _same(before: Any, after: Any) -> bool:
    """Return whether two values say the same: 3, 3.0 and "3" do."""
    if before is None or after is None:
        return before is after
    one, two = as_number(before), as_number(after)
    return str(before) == str(after) if one is None or two is None else one == two
