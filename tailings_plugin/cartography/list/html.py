"""The ranked list as a page that stands alone: what decides first, the rest behind a click; sorts, filters, prints."""

from base64 import b64encode
from collections.abc import Callable, Sequence
from datetime import date
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...about import NAME, VERSION
from ...open_data.manifest import Layer
from ...pages import page
from ...table import numbers
from ..data.authority import Authority
from ..data.captions import Captions
from ..data.credits import credit_lines
from ..data.open_points import OpenPoint
from ..data.rated_by import INDEX, RatedBy, rating_of
from ..look.logo import logo_picture
from .calls_html import counts, most_urgent, most_wanted
from .cells import RANK_HEADINGS, RATED, UNPLACED, UNRATED, Cells, Column, Scale
from .details import Details, details_of
from .given import ListGiven
from .notes import first_notes, list_notes

if TYPE_CHECKING:
    from pandas import DataFrame

_FOLDER = Path(__file__).parent


def html_list(
    facilities: "DataFrame",
    captions: Captions,
    tick: Callable[[float], None] = lambda _: None,
    rating: RatedBy | None = None,
    given: ListGiven | None = None,
) -> str:
    """Return the list of ranked facilities as an HTML document; those without a rating stand apart, last.

    rating: by what they were rated, None for what they tell of it themselves.
    """
    rating, given = rating or rating_of(facilities), given or ListGiven()
    order = given.order
    scale = Scale(facilities)
    is_rated = facilities[INDEX].notna().to_numpy(dtype=bool)
    is_nowhere = ~np.isfinite(numbers(facilities, "lon"))
    if is_nowhere.all():  # a table of no places at all: which they are need not be told
        is_nowhere[:] = False
    lists = [
        _List("list", RATED, np.flatnonzero(is_rated)),
        _List("unrated", UNRATED, np.flatnonzero(~is_rated)),
        _List("unplaced", UNPLACED, np.flatnonzero(is_nowhere)),
    ]
    tables = {}
    for number, each in enumerate(lists):
        part = facilities.iloc[each.rows]
        tables[each.id] = each.table(Cells(part, captions, rating, scale, given), captions, scale, order)
        tick(0.1 * (number + 1))
    details = details_of(facilities, captions, rating, lambda share: tick(0.3 + 0.7 * share))
    rated, unrated = (captions.number(len(each.rows)) for each in lists[:2])
    body = [
        page.paragraph(captions("list_summary", rated=rated, unrated=unrated), "lead"),
        page.paragraph(captions(f"order_{order}")),
        counts(facilities, captions, rating),
        most_urgent(facilities, captions),
        _open_points(given.points, captions),
        f'<div class="notes">{"".join(map(page.paragraph, first_notes(facilities, captions)))}</div>',
        _tools(captions, details),
        tables["list"] if len(lists[0].rows) else page.paragraph(captions("no_rated")),
    ]
    for each, heading in ((lists[1], "list_unrated"), (lists[2], "list_unplaced")):
        if len(each.rows):
            count = captions.number(len(each.rows))
            body.append(f"<h2>{escape(captions(heading, count=count))}</h2>{tables[each.id]}")
    notes = list_notes(facilities, captions, rating, given.people_total, given.paths is not None)
    body += [
        most_wanted(facilities, captions),
        page.section(captions("list_notes"), *map(page.paragraph, notes)),
        _foot(captions, given.open_data),
        f'<script type="application/json" id="data">{details.data}</script>',
    ]
    return page.page(
        captions("list_title"),
        body,
        captions.languages[0],
        wide=True,
        style=_style(lists, captions, rating, order),
        script=(_FOLDER / "list.js").read_text(encoding="utf-8"),
        above=_head(given.authority),
    )


class _List:
    """A table of the page: its id, its columns, and which facilities stand in it."""

    def __init__(self, name: str, columns: tuple[Column, ...], rows: np.ndarray):
        self.id, self.columns, self.rows = name, columns, rows

    def headings(self, captions: Captions, order: str) -> list[str]:
        """Return the headings in plain text."""
        return [
            captions(RANK_HEADINGS.get(order, each.heading) if each.name == "rank" else each.heading)
            for each in self.columns
        ]

    def table(self, cells: Cells, captions: Captions, scale: Scale, order: str) -> str:
        """Return the table; each row knows which facility it is."""
        axis = f' <span class="axis">{captions.number(scale.low)}–{captions.number(scale.high)}</span>'
        heads = "".join(
            f'<th scope="col" class="{each.css}"><button>{escape(text)}{axis if each.name == "range" else ""}</button>'
            for each, text in zip(self.columns, self.headings(captions, order), strict=True)
        )
        columns = [cells.column(each.name) for each in self.columns]
        rows = "\n".join(
            f"<tr data-i={number}>" + "".join(row)
            for number, row in zip(self.rows.tolist(), zip(*columns, strict=True), strict=True)
        )
        return (
            f'<table class="list" id="{self.id}"><colgroup>{"<col>" * len(self.columns)}</colgroup>'
            f"<thead><tr>{heads}</tr></thead><tbody>\n{rows}\n</tbody></table>"
        )

    def style(self, captions: Captions, order: str) -> str:
        """Return the widths of the columns, and what stands before the values of a card on a narrow screen."""
        whole = sum(each.width for each in self.columns)
        rules = []
        for number, (each, text) in enumerate(
            zip(self.columns, self.headings(captions, order), strict=True), start=1
        ):
            rules.append(
                f"#{self.id} col:nth-child({number}){{width:{each.width / whole:.2%}}}"
                f"#{self.id} tr>:nth-child({number}){{--part:{each.width};--head:{_css_text(text)}}}"
            )
        return "".join(rules)


def _css_text(text: str) -> str:
    """Return a text as a string of a style sheet that stands within a page."""
    return (
        '"' + "".join(each if each.isalnum() or each == " " else f"\\{ord(each):x} " for each in text) + '"'
    )


def _head(authority: Authority) -> str:
    """Return who gives the list out, with the logo, to stand above the title; "" for nobody."""
    parts = []
    if authority.logo:
        picture, width, height = logo_picture(authority.logo)
        source = f"data:image/png;base64,{b64encode(picture).decode('ascii')}"
        parts.append(f'<img src="{source}" width="{width}" height="{height}" alt="">')
    if authority.name:
        parts.append(f"<p>{escape(authority.name)}</p>")
    return f'<header class="authority">{"".join(parts)}</header>' if parts else ""


def _tools(captions: Captions, details: Details) -> str:
    """Return what filters, sorts by any detail, and opens them all."""
    orders = "".join(
        f'<optgroup label="{escape(title)}">'
        + "".join(
            f'<option value="{group} {place}">{escape(head)}</option>' for place, head in enumerate(heads)
        )
        + "</optgroup>"
        for group, (title, heads) in enumerate(details.heads)
    )
    words, more, less = (escape(captions(key)) for key in ("list_filter", "details_open", "details_close"))
    ranked = escape(captions("list_sort_rank"))
    shown = escape(captions("list_shown", shown="{shown}", count="{count}"))
    return (
        f'<p class="tools"><input id="filter" type="search" placeholder="{words}" aria-label="{words}">'
        f"<label>{escape(captions('list_sort'))} "
        f'<select id="order"><option value="">{ranked}</option>{orders}</select></label>'
        f'<button id="all" data-less="{less}">{more}</button>'
        f'<span id="shown" role="status" data-of="{shown}"></span></p>'
        f"<noscript>{page.paragraph(captions('list_no_script'), 'warning')}</noscript>"
    )


def _foot(captions: Captions, open_data: Sequence[Layer]) -> str:
    made = captions("made", date=captions.day(date.today()), software=f"{NAME} {VERSION}")
    lines = (*credit_lines(open_data, captions), captions("disclaimer"), made)
    return f"<footer>{''.join(map(page.paragraph, lines))}</footer>"


def _open_points(points: Sequence[OpenPoint], captions: Captions) -> str:
    """Return what is to be settled or said before the list is published, folded under how many points it is."""
    if not points:
        return ""
    heading = escape(captions("open_heading", count=captions.number(len(points))))
    said = page.bullets(each.said(captions) for each in points)
    return f'<details class="open"><summary>{heading}</summary>{said}</details>'


def _style(lists: Sequence[_List], captions: Captions, rating: RatedBy, order: str) -> str:
    chips = "".join(
        f".c{place}{{background:{each.colour};color:{each.ink}}}"
        f".list .c{place}.hollow{{border-color:{each.colour}}}"
        for place, each in enumerate(reversed(rating.classes), start=1)
    )
    columns = "".join(each.style(captions, order) for each in lists)
    return f"{(_FOLDER / 'list.css').read_text(encoding='utf-8')}{chips}{columns}"
