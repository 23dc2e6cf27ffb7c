"""Two ratings side by side: who moved, by how much, and why."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataProblem
from ..texts import Text, as_figure
from .bounds import with_bounds
from .captions import input_name, shown_input
from .fallback import known_columns
from .legend import Part, RatingClass, first_text, known_legend, legend_of
from .scheme import SHIPPED, shipped_scheme
from .scheme_check import CHANCE, LEGEND, SUMMARY
from .texts import text
from .values import (
    Columns,
    as_number,
    as_text,
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
HALF_A_HUNDREDTH = 0.005
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
    total, and the inputs that are to be explained. parts: the columns to explain, None for all of both schemes; one
    that only one of the schemes has counts 0 in the other, one that only changed its name is the same part.
    rank_change counts places towards rank 1. change: up or down in rank, same, new or gone, rated_now,
    unrated_now, or unrated in both. Rows without id are left out; an id that stands twice, or a table without
    id or rank, raises DataProblem.
    """
    pairs = _paired(first_table, second_table, index, parts)
    inputs = list(dict.fromkeys(name for each in pairs for name in with_bounds(each.inputs)))
    first, second = (
        _compared_columns(table, index, [*names, *inputs], text(language, which))
        for table, names, which in (
            (first_table, [each.first for each in pairs if each.first], "compare_first"),
            (second_table, [each.second for each in pairs if each.second], "compare_second"),
        )
    )
    places = (
        _places(first, text(language, "compare_first")),
        _places(second, text(language, "compare_second")),
    )
    order = [*places[1], *(each for each in places[0] if each not in places[1])]
    one, two = (
        _aligned(columns, place, order, index) for columns, place in zip((first, second), places, strict=True)
    )
    reasons = _Reasons(first, second, pairs, _methods(first_table, second_table, index), language)
    rows = []
    for number, facility in enumerate(order):
        row_1, row_2 = (place.get(facility) for place in places)
        rank_1, rank_2 = one["rank"][number], two["rank"][number]
        change = _change(row_1, row_2, rank_1, rank_2)
        why = None
        if row_1 is not None and row_2 is not None:
            why = reasons.between(
                row_1,
                row_2,
                *((one[each][number], two[each][number]) for each in ("value", "class")),
            )
        if why is None and change in ("up", "down"):
            why = reasons.of_others()
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


def _compared_columns(table: "DataFrame", index: str, names: Sequence[str], which: str) -> Columns:
    """Return what is compared of a rating as arrays; DataProblem when it is none."""
    require_columns(table, ("facility_id", f"{index}_rank"), which)
    fields = (index, f"{index}_rank", f"{index}_class")
    columns, _ = known_columns(table, dict.fromkeys(("facility_id", "name", *fields, *names)))
    return columns


@dataclass(frozen=True)
class _Pair:
    """A part of the total as both ratings call it; None in the one whose scheme does not have it."""

    first: str | None
    second: str | None
    label: Text
    inputs: tuple[str, ...]


def _paired(first: "DataFrame", second: "DataFrame", index: str, parts: Sequence[str] | None) -> list[_Pair]:
    """Return the parts of two ratings; those that one alone has are the same where they read the same inputs."""
    one, two = (
        {each.field: each for each in parts_of(table, index) if parts is None or each.field in parts}
        for table in (first, second)
    )
    gone = {name: each for name, each in one.items() if name not in two}
    pairs = []
    for name, part in two.items():
        before = name if name in one else None
        if before is None:
            before = next(
                (old for old, each in gone.items() if each.inputs == part.inputs and part.inputs), None
            )
            gone.pop(before or "", None)
        pairs.append(_Pair(before, name, part.label, part.inputs))
    return [*pairs, *(_Pair(name, None, each.label, each.inputs) for name, each in gone.items())]


def parts_of(table: "DataFrame", index: str) -> list[Part]:
    """Return the parts that a rated table has: those of its scheme, and of one that is not known all it can tell.

    The shipped scheme of the index then says what parts of its names are; others are called by their columns.
    """
    legend = known_legend(table, index)
    if legend is not None:
        return [each for each in legend.parts if each.field in table]
    known = {each.field: each for each in legend_of(shipped_scheme(index)).parts} if index in SHIPPED else {}
    return [
        known.get(name) or Part(name, Text(en=name), ()) for name in part_names(list(table.columns), index)
    ]


def part_names(columns: Sequence[str], index: str) -> list[str]:
    """Return the columns that are parts of a total: with its prefix, but none of its summary fields."""
    names = [name for name in columns if name.startswith(f"{index}_")]
    own = ((name, name.removeprefix(f"{index}_")) for name in names)
    return [
        name for name, ending in own if ending not in (*SUMMARY, LEGEND) and not ending.startswith(CHANCE)
    ]


def input_names(index: str) -> list[str]:
    """Return the inputs of the shipped scheme of an index, whose changes explain those of its parts."""
    return shipped_scheme(index).inputs()


def scheme_of(table: "DataFrame", index: str) -> str | None:
    """Return the scheme that a rating names, or None."""
    return first_text(table, f"{index}_scheme")


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


@dataclass(frozen=True)
class _Methods:
    """How two schemes differ beside their parts: totals, how each makes its total (sum or maximum) and its weight, None
    where alike; classes: those of the first where the second has others."""

    totals: tuple[tuple[str, float], tuple[str, float]] | None
    classes: tuple[RatingClass, ...]

    def other_limits(self, total: float, code: str | None, before: str | None) -> bool:
        """Return whether a total has a class that it would not have had by the limits of the first; before: the class
        that it had by them, where it is the same total."""
        if not self.classes or code is None:
            return False
        if before is not None:
            return code != before
        limits = [each.limit for each in self.classes if each.limit is not None]
        # A total on a limit may be of either class: whether the limit is included is not carried.
        places = {bisect_left(limits, total), bisect_right(limits, total)}
        return code not in {self.classes[place].code for place in places}


def _methods(first: "DataFrame", second: "DataFrame", index: str) -> _Methods:
    one, two = (known_legend(table, index) for table in (first, second))
    if one is None or two is None:
        return _Methods(None, ())
    ways = (one.rule, one.weight), (two.rule, two.weight)
    limits = ([(each.code, each.limit) for each in legend.classes] for legend in (one, two))
    return _Methods(ways if ways[0] != ways[1] else None, one.classes if next(limits) != next(limits) else ())


class _Reasons:
    """Says which parts changed between two rows, and which inputs are behind it."""

    def __init__(
        self, first: Columns, second: Columns, pairs: Sequence[_Pair], methods: "_Methods", language: str
    ):
        self.first, self.second, self.language = first, second, language
        self.methods = methods
        self.scores = [(each, _scores(first, each.first), _scores(second, each.second)) for each in pairs]

    def of_others(self) -> str:
        """Return why a facility moves whose own scores stay: others did, by the parts that one scheme alone has."""
        labels = [
            each.label.get(self.language)
            for each, one, two in self.scores
            if (each.first is None or each.second is None) and (np.any(one > 0) or np.any(two > 0))
        ]
        if not labels:
            return text(self.language, "compare_others")
        return text(self.language, "compare_others_by", labels=", ".join(labels))

    def between(
        self, row_1: int, row_2: int, totals: tuple[float, float], classes: tuple[str | None, str | None]
    ) -> str | None:
        """Return the reasons, the largest change first, or None."""
        changes = []
        for pair, one, two in self.scores:
            before, after = one[row_1], two[row_2]
            if np.isnan(before) != np.isnan(after):
                changes.append((np.inf, self._sentence(pair, before, after, row_1, row_2)))
            elif abs(after - before) > SMALLEST_CHANGE:
                changes.append((abs(after - before), self._sentence(pair, before, after, row_1, row_2)))
        changes.sort(key=lambda each: -each[0])
        found = [sentence for _, sentence in changes]
        moved = abs(totals[1] - totals[0]) > SMALLEST_CHANGE
        if moved and self.methods.totals:
            ways = (self._way(*each) for each in self.methods.totals)
            found.append(text(self.language, "compare_totals", ways=" → ".join(ways)))
        if self.methods.other_limits(totals[1], classes[1], None if moved else classes[0]):
            found.append(text(self.language, "compare_limits"))
        return "; ".join(found) or None

    def _way(self, rule: str, weight: float) -> str:
        way = text(self.language, f"explain_{rule}").lower()
        return way if weight == 1 else f"{way} × {as_figure(weight, 'g', self.language)}"

    def _sentence(self, pair: _Pair, before: float, after: float, row_1: int, row_2: int) -> str:
        difference = (
            "" if np.isnan(before) or np.isnan(after) else f" {_signed(after - before, self.language)}"
        )
        inputs = self._inputs(pair, row_1, row_2)
        return f"{pair.label.get(self.language)}{difference}" + (f" ({inputs})" if inputs else "")

    def _inputs(self, pair: _Pair, row_1: int, row_2: int) -> str:
        changed = []
        for field in with_bounds(pair.inputs):
            before, after = _value(self.first, field, row_1), _value(self.second, field, row_2)
            if not _same(before, after):
                unknown = text(self.language, "compare_unknown")
                values = (shown_input(field, each, self.language) or unknown for each in (before, after))
                changed.append(f"{input_name(field, self.language)}: {' → '.join(values)}")
        return ", ".join(changed)


def _signed(change: float, language: str) -> str:
    """Return a change of a score: +1, -0.25, and what two decimals would not show by its first figure: +0.0004."""
    if abs(change) < HALF_A_HUNDREDTH:
        return as_figure(change, f"+.{math.ceil(-math.log10(abs(change)))}f", language)
    rounded = round(change, 2)
    return as_figure(rounded, "+.0f" if rounded.is_integer() else "+.2f", language)


def _scores(columns: Columns, name: str | None) -> np.ndarray:
    """Return the scores of a part, 0 in every row where the scheme has none."""
    return np.zeros(table_size(columns)) if name is None else numbers(columns, name)[0]


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
