"""The ranked list as a page that stands alone: sorts and filters by itself, prints."""

from collections.abc import Callable, Sequence
from datetime import date
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...about import NAME, VERSION
from ...inventory.facilities import CLASS, figure_text
from ...inventory.schema import LOWER, UPPER
from ...open_data.manifest import Layer
from ...pages import page
from ...table import numbers
from ..data.calls import actions, assumed_parts, chance_fields, is_hollow, suggested_classes
from ..data.captions import UNKNOWN, Captions
from ..data.credits import credit_lines
from ..data.facilities import (
    OWN_RANGES,
    class_or_more,
    is_number,
    rows_of_values,
    urgencies,
)
from ..data.list_columns import PARTS, caption_of, column_captions, column_values, header
from ..data.open_points import OpenPoint
from ..data.rated_by import RatedBy, rating_of
from ..look import palette
from .calls_html import counts, most_urgent, most_wanted, percent
from .facilities_html import facility_cells, unrated_section
from .notes import list_notes

if TYPE_CHECKING:
    from pandas import DataFrame

# The width of a range bar in pixels, and the THI it spans.
BAR_PX = 96
# (field or own name, CSS classes, width in pixels)
COLUMNS = (
    ("rank", "n", 44),
    ("name", "", 250),
    ("thi_rank_expected", "n", 84),
    ("rank_median", "n", 84),
    ("country", "", 104),
    ("status", "", 142),
    ("thi_action", "", 132),
    ("alarms", "", 150),
    ("thi", "n", 62),
    ("thi_expected", "n", 104),
    ("class", "", 132),
    ("top_chance", "n", 124),
    ("range", "bar", 112),
    (PARTS, "n part", 90),
    ("thi_completeness", "n", 124),
    ("thi_ask", "", 150),
    ("volume_m3", "n", 104),
    ("water_hazard_class", "n", 88),
    ("population_at_risk", "n", 92),
    ("water_body", "", 110),
    ("border_distance_km", "n", 96),
    ("border_hours", "n", 92),
    ("countries_downstream", "", 110),
    ("tri", "n", 56),
    ("gistm_class", "", 118),
    ("latitude", "n", 76),
    ("longitude", "n", 96),
    ("data_source", "src", 330),
)
# Of the parts that the shipped scheme has.
_PART_WIDTHS = {
    "thi_cap": 98,
    "thi_tox": 90,
    "thi_manag": 92,
    "thi_seismic": 106,
    "thi_flood": 74,
    "thi_dam": 66,
}
# Columns that stand only where the rating has them.
_WITH_CHANCES = (
    *("thi_rank_expected", "rank_median", "thi_action", "alarms", "thi_expected", "top_chance", "thi_ask"),
)
_OWN_HEADINGS = {
    "thi_rank_expected": "head_rank_expected",
    "rank_median": "head_rank_median",
    "thi_action": "list_action",
    "rank": "head_number",
    "name": "head_facility",
    "country": "head_country",
    "status": "list_status",
    "class": "list_class",
    "range": "head_range",
    "latitude": "column_latitude",
    "longitude": "column_longitude",
}
# The numbers shown, and their decimals.
DECIMALS = {
    "thi_rank_expected": 0,
    "rank_median": 0,
    "thi": 1,
    "thi_expected": 1,
    "volume_m3": 0,
    "population_at_risk": 0,
    "border_distance_km": 0,
    "border_hours": 0,
    "tri": 1,
    "latitude": 3,
    "longitude": 3,
}
_FOLDER = Path(__file__).parent


def html_list(
    facilities: "DataFrame",
    captions: Captions,
    tick: Callable[[float], None] = lambda _: None,
    rating: RatedBy | None = None,
    order: str = "cautious",
    people_total: float | None = None,
    points: Sequence[OpenPoint] = (),
    open_data: Sequence[Layer] = (),
) -> str:
    """Return the list of ranked facilities as an HTML document; those without a rating stand apart, last.

    rating: by what they were rated, None for what they tell of it themselves. order: how they are ranked.
    people_total: as for `people_notes`. points: what is to be settled or said before it is published.
    open_data: what of it went into the list.
    """
    rating = rating or rating_of(facilities)
    shown = _columns(rating, facilities)
    is_rated = facilities["thi"].notna()
    rated, unrated = facilities[is_rated], facilities[~is_rated]
    scale = _Scale(rated)
    cells = _Cells(rated, captions, scale, rating)
    columns = []
    for number, (name, *_) in enumerate(shown):
        columns.append(cells.column(name))
        tick(number / len(shown))
    count, missing = captions.number(len(rated)), captions.number(len(unrated))
    notes = list_notes(facilities, captions, rating, people_total)
    made = captions("made", date=date.today().isoformat(), software=f"{NAME} {VERSION}")
    body = [
        page.paragraph(captions("list_summary", rated=count, unrated=missing), "lead"),
        page.paragraph(captions(f"order_{order}")),
        counts(facilities, captions, rating),
        most_urgent(facilities, captions),
        _open_points(points, captions),
        f'<div class="notes">{"".join(map(page.paragraph, notes))}</div>',
        _tools(captions),
        _table(_heads(captions, scale, shown, rating), columns, shown),
        unrated_section(unrated, captions),
        most_wanted(facilities, captions),
        f"<footer>{''.join(map(page.paragraph, (*credit_lines(open_data, captions), made)))}</footer>",
    ]
    script = (_FOLDER / "list.js").read_text(encoding="utf-8")
    return page.page(
        captions("list_title"),
        body,
        captions.languages[0],
        wide=True,
        style=_style(shown, rating),
        script=script,
    )


def _tools(captions: Captions) -> str:
    words, hint = escape(captions("list_filter")), escape(captions("list_sort_hint"))
    return (
        f'<p class="tools"><input id="filter" type="search" placeholder="{words}" aria-label="{words}">'
        f'<span id="shown"></span> <span class="quiet">{hint}</span></p>'
    )


def _columns(rating: RatedBy, facilities: "DataFrame") -> list[tuple[str, str, int]]:
    """Return the columns, those of the parts and chances as the rating has them."""
    top = chance_fields(rating)[:1]
    fields = {"top_chance": top[0][0] if top else ""}
    columns = []
    for name, css, width in COLUMNS:
        if name in _WITH_CHANCES and all(
            each is None for each in column_values(facilities, fields.get(name, name))
        ):
            continue
        if name == PARTS:
            columns += [(each.field, css, _PART_WIDTHS.get(each.field, width)) for each in rating.parts]
        else:
            columns.append((name, css, width))
    return columns


def _table(heads: list[str], columns: list[list[str]], shown: list[tuple[str, str, int]]) -> str:
    whole = sum(width for *_, width in shown)
    widths = "".join(f'<col style="width:{width / whole:.2%}">' for *_, width in shown)
    rows = "\n".join("<tr>" + "".join(cells) for cells in zip(*columns, strict=True))
    return (
        f'<div class="scroll"><table id="list" style="--width:{whole}px"><colgroup>{widths}</colgroup>'
        f"<thead><tr>{''.join(heads)}</tr></thead><tbody>\n{rows}\n</tbody></table></div>"
    )


class _Scale:
    """The axis shared by all range bars: whole numbers around every THI and its range."""

    def __init__(self, rated: "DataFrame"):
        values = np.concatenate([numbers(rated, name) for name in ("thi", "thi_min", "thi_max")])
        values = values[np.isfinite(values)]
        self.low = float(np.floor(values.min(initial=np.inf))) if values.size else 0.0
        self.high = float(np.ceil(values.max(initial=-np.inf))) if values.size else 1.0
        self.high = max(self.high, self.low + 1)

    def px(self, value: float) -> float:
        return round(2 + (value - self.low) / (self.high - self.low) * (BAR_PX - 4), 1)


def _heads(
    captions: Captions, scale: _Scale, shown: list[tuple[str, str, int]], rating: RatedBy
) -> list[str]:
    parts = {each.field: captions.of(each.label) for each in rating.parts}
    heads = []
    for name, kind, _ in shown:
        own = _OWN_HEADINGS.get(name)
        text = captions(own) if own else parts.get(name)
        if name == "top_chance":
            text = captions("head_top_chance", label=captions.of(rating.classes[0].caption))
        text = text or header(name, captions)
        if name == "range":
            text = f"{text} {captions.number(scale.low)}–{captions.number(scale.high)}"
        heads.append(f'<th scope="col" class="{kind}"><button>{escape(text)}</button></th>')
    return heads


class _Cells:
    """The cells of the rated facilities, column by column, in one language."""

    def __init__(self, rated: "DataFrame", captions: Captions, scale: _Scale, rating: RatedBy):
        self._rated, self._captions, self._scale, self._rating = rated, captions, scale, rating
        self._parts = {each.field for each in rating.parts}
        self._assumed = assumed_parts(rated, rating)

    def column(self, name: str) -> list[str]:
        """Return the cells of a column."""
        own = {
            "rank": lambda: self._numbers("thi_rank", 0),
            "name": lambda: [f"<td>{each}" for each in facility_cells(self._rated)],
            "class": self._classes,
            "thi_action": self._actions,
            "top_chance": self._chances,
            "range": self._bars,
            "thi_completeness": self._percents,
            "data_source": self._sources,
            "gistm_class": self._consequences,
        }
        if name in own:
            return own[name]()
        if name in self._parts:
            return self._scores(name, "n part", [name in each for each in self._assumed])
        if name == "thi":
            return self._scores(name, "n thi", [bool(each) for each in self._assumed])
        if name == CLASS:
            return self._scores(name, "n", suggested_classes(self._rated), 0)
        if name in DECIMALS:
            return self._numbers(name, DECIMALS[name])
        texts = column_captions(self._rated, name, self._captions)
        return [f"<td dir=auto>{escape(text) if text else UNKNOWN}" for text in texts]

    def _scores(self, name: str, css: str, assumed: list[bool], decimals: int = 1) -> list[str]:
        cells = []
        for value, in_brackets in zip(column_values(self._rated, name), assumed, strict=True):
            if not is_number(value):
                cells.append(f'<td class="{css}">{UNKNOWN}')
                continue
            text = self._captions.number(value, decimals)
            shown = f"({text})" if in_brackets else text
            cells.append(f'<td class="{css}{" assumed" if in_brackets else ""}" data-v={value:g}>{shown}')
        return cells

    def _actions(self) -> list[str]:
        """Return the cells of what to do, which sort by it, then by how urgent the alarms are."""
        cells = {None: f"<td data-v=-1>{UNKNOWN}", "lower": f"<td data-v=0>{UNKNOWN}"}
        found = []
        for code, urgency in zip(actions(self._rated), urgencies(self._rated), strict=True):
            if code not in ("find_out_first", "act_now"):
                found.append(cells.get(code, cells[None]))
                continue
            order = 1 if code == "find_out_first" else 2 + urgency
            found.append(f'<td data-v={order}><b class="call {code}">{escape(self._captions(code))}</b>')
        return found

    def _chances(self) -> list[str]:
        name = chance_fields(self._rating)[0][0]
        return [
            f"<td class=n data-v={value:g}>{percent(value)}&nbsp;%"
            if is_number(value)
            else f"<td class=n>{UNKNOWN}"
            for value in column_values(self._rated, name)
        ]

    def _numbers(self, name: str, decimals: int) -> list[str]:
        css, number = "n", self._captions.number
        bounds = [f"{name}{end}" for end in (LOWER, UPPER)]
        if name in OWN_RANGES or not any(
            each in self._rated and self._rated[each].notna().any() for each in bounds
        ):
            return [
                f'<td class="{css}" data-v={value:g}>{number(value, decimals)}'
                if isinstance(value, (int, float)) and not isinstance(value, bool)
                else f'<td class="{css}">{UNKNOWN}'
                for value in column_values(self._rated, name)
            ]
        cells = []
        for values in rows_of_values(self._rated, name, *bounds):
            figure = [each if is_number(each) else None for each in values]
            known = [each for each in figure if each is not None]
            text = figure_text(*figure, shown=lambda value: number(value, decimals)) or UNKNOWN
            cells.append(f'<td class="{css}"{f" data-v={known[0]:g}" if known else ""}>{escape(text)}')
        return cells

    def _classes(self) -> list[str]:
        cells = {}
        for order, each in enumerate(reversed(self._rating.classes), start=1):
            caption = escape(self._captions.of(each.caption))
            for hollow in (False, True):
                css = f"chip c{order}{' hollow' if hollow else ''}"
                cells[each.code, hollow] = f'<td data-v={order}><b class="{css}">{caption}</b>'
        rows = rows_of_values(self._rated, "thi_class", "thi_basis")
        none = f"<td data-v=-1>{UNKNOWN}"
        return [cells.get((code, is_hollow(basis)), none) for code, basis in rows]

    def _consequences(self) -> list[str]:
        def shown(code: str | None) -> str | None:
            return caption_of(code, "gistm_class", self._captions)

        classes = list(rows_of_values(self._rated, "gistm_class", "gistm_class_max"))
        texts = {pair: class_or_more(*pair, shown) for pair in set(classes)}
        return [f"<td dir=auto>{escape(text) if (text := texts[pair]) else UNKNOWN}" for pair in classes]

    def _percents(self) -> list[str]:
        return [
            f"<td class=n>{UNKNOWN}"
            if value is None
            else f"<td class=n data-v={value:g}>{round(value)}&nbsp;%"
            for value in column_values(self._rated, "thi_completeness")
        ]

    def _sources(self) -> list[str]:
        return [
            f"<td class=src dir=auto>{', '.join(escape(str(each)) for each in cell if each) or UNKNOWN}"
            for cell in rows_of_values(self._rated, "data_date", "data_source")
        ]

    def _bars(self) -> list[str]:
        return [
            self._bar(*cell)
            for cell in rows_of_values(self._rated, "thi", "thi_min", "thi_max", "thi_class", "thi_basis")
        ]

    def _bar(
        self, thi: float, low: float | None, high: float | None, code: str | None, basis: str | None
    ) -> str:
        at = self._scale.px(thi)
        if low is None or high is None:
            low = high = thi
        start, end = self._scale.px(low), self._scale.px(high)
        words = f"{self._captions.number(low, 1)}–{self._captions.number(high, 1)}"
        found = self._rating.class_of(code)
        colour = found.colour if found else palette.UNRATED_COLOUR
        width = round(end - start, 1)
        return (
            f"<td class=bar data-v={high - low:g}>"
            f'<svg viewBox="0 0 {BAR_PX} 12" role=img aria-label="{words}"><title>{words}</title>'
            f'<path d="M{start} 6h{width}M{start} 3v6M{end} 3v6"/>'
            f'<circle cx={at} cy=6 r=4 fill="{"#ffffff" if is_hollow(basis) else colour}"/></svg>'
        )


def _open_points(points: Sequence[OpenPoint], captions: Captions) -> str:
    """Return what is to be settled or said before the list is published, folded under how many points it is."""
    if not points:
        return ""
    heading = escape(captions("open_heading", count=captions.number(len(points))))
    said = page.bullets(each.said(captions) for each in points)
    return f'<details class="open"><summary>{heading}</summary>{said}</details>'


def _style(shown: list[tuple[str, str, int]], rating: RatedBy) -> str:
    chips = "".join(
        f".c{order}{{background:{each.colour};color:{each.ink}}}"
        f"#list .c{order}.hollow{{border:2px solid {each.colour}}}"
        for order, each in enumerate(reversed(rating.classes), start=1)
    )
    widths = "".join(
        f"#list :is(th,td):nth-child({number}){{width:{width}px}}"
        for number, (*_, width) in enumerate(shown, start=1)
    )
    return f"{(_FOLDER / 'list.css').read_text(encoding='utf-8')}{chips}@media screen{{{widths}}}"
