"""The page on two ratings: a slope chart of ranks and a table of who moved and why."""

from html import escape
from typing import TYPE_CHECKING

import numpy as np

from ..pages import page
from ..texts import as_figure
from .comparison import CHANGES, COLUMN_NAMES
from .texts import text
from .values import Columns, columns_of

if TYPE_CHECKING:
    from pandas import DataFrame

DRAWN = 30
LISTED = 200
ROW, LEFT, RIGHT, WIDTH, TOP = 22, 340, 620, 960, 34
LABEL_LENGTH = 44
COLOURS = {"up": "#b5301c", "down": "#2b6f9e", "same": "#a9a49b"}


def comparison_page(
    comparison: "DataFrame",
    titles: tuple[str, str],
    schemes: tuple[str | None, str | None],
    index_label: str,
    language: str = "en",
) -> str:
    """Return the HTML page of a table as `compare` makes it; titles and schemes: of the two ratings."""
    table = columns_of(comparison, dict(COLUMN_NAMES))
    changes = table["change"].tolist()
    counts = {each: changes.count(each) for each in CHANGES}
    body = [
        page.paragraph(text(language, "compare_verdict", index=index_label, **counts), "lead"),
        page.paragraph(_schemes_sentence(titles, schemes, language), "quiet"),
        page.paragraph(text(language, "compare_read", count=DRAWN)),
        page.drawing(slope_chart(table, titles, language)),
        f"<h2>{escape(text(language, 'compare_why_title'))}</h2>",
        _moves(table, language),
    ]
    return page.page(text(language, "compare_title", index=index_label), body, language)


def _schemes_sentence(titles: tuple[str, str], schemes: tuple[str | None, str | None], language: str) -> str:
    named = [each or text(language, "compare_no_scheme") for each in schemes]
    key = "compare_same_scheme" if schemes[0] == schemes[1] else "compare_two_schemes"
    return text(
        language, key, first=titles[0], second=titles[1], first_scheme=named[0], second_scheme=named[1]
    )


def slope_chart(table: Columns, titles: tuple[str, str], language: str) -> str:
    """Return the SVG with the first ranks of both ratings; a line joins the two ranks of a facility."""
    drawn = np.flatnonzero((table["rank_first"] <= DRAWN) | (table["rank_second"] <= DRAWN))
    heights = [_heights(table[side], drawn) for side in ("rank_first", "rank_second")]
    height = TOP + ROW * (max(len(each) for each in heights) + 1)
    parts = [
        f'<svg viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img">',
        _label(LEFT - 12, 16, titles[0], "end", "#262626", bold=True),
        _label(RIGHT + 12, 16, titles[1], "start", "#262626", bold=True),
    ]
    # Facilities that moved are drawn over those that stayed.
    for row in sorted(drawn, key=lambda each: table["change"][each] in ("up", "down")):
        parts += _slope(table, int(row), heights, language)
    return "\n".join([*parts, "</svg>"])


def _heights(ranks: np.ndarray, drawn: np.ndarray) -> dict[int, float]:
    """Return row -> height for the drawn facilities that have a rank, in the order of the ranks."""
    ranked = [row for row in drawn[np.argsort(ranks[drawn], kind="stable")] if np.isfinite(ranks[row])]
    return {int(row): TOP + ROW * number for number, row in enumerate(ranked)}


def _slope(table: Columns, row: int, heights: list[dict[int, float]], language: str) -> list[str]:
    change = table["change"][row]
    colour = COLOURS.get(change, "#262626")
    first, second = (each.get(row) for each in heights)
    name = table["name"][row] or table["facility_id"][row]
    parts = []
    if first is not None and second is not None:
        width = 1.4 if change == "same" else 2.4
        parts.append(
            f'<line x1="{LEFT}" y1="{first}" x2="{RIGHT}" y2="{second}" stroke="{colour}" '
            f'stroke-width="{width}"/>'
        )
    for height, x, anchor, rank in (
        (first, LEFT, "end", table["rank_first"][row]),
        (second, RIGHT, "start", table["rank_second"][row]),
    ):
        if height is None:
            continue
        label = _shortened(name)
        if first is None or second is None:
            label += f" · {text(language, f'compare_{change}')}"
        shown = f"{label}  {rank:.0f}" if anchor == "end" else f"{rank:.0f}  {label}"
        parts.append(f'<circle cx="{x}" cy="{height}" r="3.5" fill="{colour}"/>')
        offset = -12 if anchor == "end" else 12
        parts.append(_label(x + offset, height + 4, shown, anchor, "#262626"))
    return parts


def _label(x: float, y: float, label: str, anchor: str, colour: str, bold: bool = False) -> str:
    weight = ' font-weight="600"' if bold else ""
    return (
        f'<text x="{x}" y="{y}" font-size="13" text-anchor="{anchor}" fill="{colour}"{weight}>'
        f"{escape(_shortened(label, LABEL_LENGTH + 8))}</text>"
    )


def _shortened(name: str, length: int = LABEL_LENGTH) -> str:
    return name if len(name) <= length else name[: length - 1].rstrip() + "…"


def _moves(table: Columns, language: str) -> str:
    moved = [row for row, change in enumerate(table["change"]) if change not in ("same", "unrated")]
    moved.sort(key=lambda row: -abs(np.nan_to_num(table["rank_change"][row], nan=1e9)))
    if not moved:
        return page.paragraph(text(language, "compare_nothing"))
    head = [text(language, f"compare_head_{each}") for each in ("facility", "move", "ranks", "values", "why")]
    rows = [
        (
            escape(table["name"][row] or table["facility_id"][row]),
            escape(_move(table, row, language)),
            _pair(table["rank_first"][row], table["rank_second"][row], ".0f", language),
            _pair(table["value_first"][row], table["value_second"][row], ".2f", language),
            escape(table["why"][row] or ""),
        )
        for row in moved[:LISTED]
    ]
    more = len(moved) - len(rows)
    tail = page.paragraph(text(language, "compare_more", count=more), "quiet") if more else ""
    return page.table(head, rows) + tail


def _move(table: Columns, row: int, language: str) -> str:
    change = table["change"][row]
    places = table["rank_change"][row]
    return text(language, f"compare_{change}", places=0 if np.isnan(places) else int(abs(places)))


def _pair(first: float, second: float, form: str, language: str) -> str:
    pair = " → ".join("–" if np.isnan(each) else as_figure(each, form, language) for each in (first, second))
    return f'<span class="whole">{pair}</span>'
