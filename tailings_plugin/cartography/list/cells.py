"""The columns that a list shows at first, as cells of HTML, in one language."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

import numpy as np

from ...table import numbers
from ..data.calls import assumed_parts, is_hollow
from ..data.captions import UNKNOWN, Captions
from ..data.facilities import ORDERS, is_number, rows_of_values, shown_names, urgencies, values_of
from ..data.list_columns import column_captions
from ..data.next_steps import missing_data, next_steps
from ..data.people import PEOPLE
from ..data.rated_by import INDEX, RatedBy
from ..look import palette
from .figures import Figure, bases, borders, figures, retold_texts
from .given import ListGiven

if TYPE_CHECKING:
    from pandas import DataFrame

# The width of a range bar, and what is left at its ends, in units of its drawing.
BAR, EDGE = 96, 2


@dataclass(frozen=True)
class Column:
    """A column: its name, the key of its heading, the class of its cells, its share of the width (mm on A4)."""

    name: str
    heading: str
    css: str
    width: int


_FACILITY = Column("facility", "head_facility", "", 68)
_COUNTRY = Column("country", "head_country", "", 24)
_PEOPLE = Column("people", "list_people", "n", 18)
_BORDER = Column("border", "list_border", "", 40)
_NEXT = Column("next", "list_next", "", 48)
_MISSING = Column("missing", "list_missing", "", 80)
RATED = (
    Column("rank", "head_number", "n", 10),
    _FACILITY,
    _COUNTRY,
    Column("class", "list_class", "", 27),
    Column("thi", "head_thi", "n thi", 13),
    Column("range", "head_range", "bar", 19),
    _PEOPLE,
    _BORDER,
    _NEXT,
    Column("basis", "list_basis", "", 27),
)
UNRATED = (
    _FACILITY,
    _COUNTRY,
    Column("status", "list_status", "", 33),
    _PEOPLE,
    _BORDER,
    _NEXT,
    _MISSING,
)
UNPLACED = (
    _FACILITY,
    _COUNTRY,
    Column("region", "list_region", "", 38),
    Column("operator", "list_operator", "", 38),
    Column("class", "list_class", "", 27),
    Column("missing", "list_missing", "", 118),
)
# The headings of the ranks that a list may be ordered by.
RANK_HEADINGS = {"expected": "head_rank_expected", "robust": "head_rank_median"}


class Scale:
    """The axis shared by all range bars: whole numbers around every THI and its range."""

    def __init__(self, rated: "DataFrame"):
        values = np.concatenate([numbers(rated, f"{INDEX}{end}") for end in ("", "_min", "_max")])
        values = values[np.isfinite(values)]
        self.low = float(np.floor(values.min(initial=np.inf))) if values.size else 0.0
        self.high = float(np.ceil(values.max(initial=-np.inf))) if values.size else 1.0
        self.high = max(self.high, self.low + 1)

    def at(self, value: float) -> float:
        """Return where a value stands on a bar."""
        return round(EDGE + (value - self.low) / (self.high - self.low) * (BAR - 2 * EDGE), 1)


class Cells:
    """The cells of facilities, column by column."""

    def __init__(
        self, table: "DataFrame", captions: Captions, rating: RatedBy, scale: Scale, given: ListGiven
    ):
        self._table, self._captions, self._rating, self._scale = table, captions, rating, scale
        self._order, self._paths = given.order, given.paths or ()

    def column(self, name: str) -> list[str]:
        """Return the cells of a column of RATED, UNRATED or UNPLACED."""
        own = {
            "rank": self._ranks,
            "facility": self._facilities,
            "class": self._classes,
            "thi": self._totals,
            "range": self._bars,
            "people": lambda: _cells(figures(self._table, PEOPLE, self._captions.number), "n"),
            "border": lambda: _cells(borders(self._table, self._captions, self._paths)),
            "next": self._next,
            "basis": self._bases,
            "missing": self._missing,
            "operator": self._operators,
        }
        if name in own:
            return own[name]()
        return _texts(column_captions(self._table, name, self._captions))

    def _ranks(self) -> list[str]:
        values = values_of(self._table, ORDERS[self._order])
        return [
            f"<td class=n data-v={value:g}>{self._captions.number(value)}"
            if is_number(value)
            else f"<td class=n>{UNKNOWN}"
            for value in values
        ]

    def _facilities(self) -> list[str]:
        """Return the names, which open the details; below each its id, if it has a name, and operator or owner."""
        found = []
        for name, (key, operator, owner) in zip(
            shown_names(self._table),
            rows_of_values(self._table, "facility_id", "operator", "owner"),
            strict=True,
        ):
            who = operator or owner
            small = escape(str(key)) if key and str(key) != name else ""
            if who:
                small += f"<span class=operator>{' · ' if small else ''}{escape(str(who))}</span>"
            found.append(
                f"<td><button aria-expanded=false dir=auto>{escape(name)}</button> <small dir=auto>{small}</small>"
            )
        return found

    def _classes(self) -> list[str]:
        cells = {}
        for order, each in enumerate(reversed(self._rating.classes), start=1):
            caption = escape(self._captions.of(each.caption))
            for hollow in (False, True):
                css = f"chip c{order}{' hollow' if hollow else ''}"
                cells[each.code, hollow] = f'<td data-v={order}><b class="{css}">{caption}</b>'
        none = f"<td>{escape(self._captions('unrated'))}" if self._unrated() else f"<td>{UNKNOWN}"
        rows = rows_of_values(self._table, f"{INDEX}_class", f"{INDEX}_basis", INDEX)
        return [
            cells.get((code, is_hollow(basis)), none if total is None else f"<td>{UNKNOWN}")
            for code, basis, total in rows
        ]

    def _unrated(self) -> bool:
        return any(value is None for value in values_of(self._table, INDEX))

    def _totals(self) -> list[str]:
        cells = []
        brackets = map(bool, assumed_parts(self._table, self._rating))
        for value, assumed in zip(values_of(self._table, INDEX), brackets, strict=True):
            if not is_number(value):
                cells.append(f'<td class="n thi">{UNKNOWN}')
                continue
            text = self._captions.number(value, 1)
            css, text = ("n thi assumed", f"({text})") if assumed else ("n thi", text)
            cells.append(f'<td class="{css}" data-v={value:g}>{text}')
        return cells

    def _bars(self) -> list[str]:
        names = (INDEX, f"{INDEX}_min", f"{INDEX}_max", f"{INDEX}_class", f"{INDEX}_basis")
        return [self._bar(*cell) for cell in rows_of_values(self._table, *names)]

    def _bar(self, thi: float, low: float | None, high: float | None, code: Any, basis: Any) -> str:
        if low is None or high is None:
            low = high = thi
        at, start, end = self._scale.at(thi), self._scale.at(low), self._scale.at(high)
        words = f"{self._captions.number(low, 1)}–{self._captions.number(high, 1)}"
        found = self._rating.class_of(code)
        colour = found.colour if found else palette.UNRATED_COLOUR
        return (
            f"<td class=bar data-v={high - low:g}>{words}"
            f'<svg viewBox="0 0 {BAR} 12" aria-hidden=true>'
            f'<path d="M{start} 6h{round(end - start, 1)}M{start} 3v6M{end} 3v6"/>'
            f'<circle cx={at} cy=6 r=4 fill="{"#ffffff" if is_hollow(basis) else colour}"/></svg>'
        )

    def _next(self) -> list[str]:
        """Return what to do, which sorts by it, then by how urgent the alarms are."""
        places = {"act_now": 2, "find_out_first": 1, "lower": 0}
        cells = []
        for step, urgency in zip(
            next_steps(self._table, self._captions), urgencies(self._table), strict=True
        ):
            if step.code not in places:
                cells.append(f"<td data-v=-1>{UNKNOWN}")
            elif step.code == "lower":
                cells.append(f"<td class=quiet data-v=0>{escape(step.call)}")
            else:
                order = places[step.code] + (urgency if step.code == "act_now" else 0)
                about = f" {escape(step.about)}" if step.about else ""
                cells.append(f'<td data-v={order}><b class="call {step.code}">{escape(step.call)}</b>{about}')
        return cells

    def _bases(self) -> list[str]:
        return _texts(bases(self._table, self._captions))

    def _missing(self) -> list[str]:
        none = escape(self._captions("list_no_reason"))
        cells = []
        note = f"{INDEX}_note"
        notes = retold_texts(values_of(self._table, note), note, self._captions, self._rating)
        rows = zip(values_of(self._table, INDEX), notes, strict=True)
        for lacking, (total, note) in zip(
            missing_data(self._table, self._rating, self._captions), rows, strict=True
        ):
            # Of a scheme that is not known only its own note tells why.
            told = ", ".join(map(escape, lacking)) or (escape(str(note)) if note else none)
            cells.append(f"<td dir=auto>{told if lacking or total is None else UNKNOWN}")
        return cells

    def _operators(self) -> list[str]:
        rows = rows_of_values(self._table, "operator", "owner")
        return _texts([operator or owner for operator, owner in rows])


def _cells(shown: Sequence[Figure], css: str = "") -> list[str]:
    kind = f" class={css}" if css else ""
    return [
        f"<td{kind}>{escape(text)}" if value is None else f"<td{kind} data-v={value:g}>{escape(text)}"
        for text, value in shown
    ]


def _texts(texts: Sequence[Any]) -> list[str]:
    return [f"<td dir=auto>{escape(str(text)) if text else UNKNOWN}" for text in texts]
