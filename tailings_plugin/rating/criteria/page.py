"""The page of a screening: per neighbouring country whom to tell of, with the items of a notification."""

from collections.abc import Sequence
from html import escape
from itertools import groupby
from math import isnan
from typing import TYPE_CHECKING

from ...pages import page
from ...texts import as_figure
from ..texts import label_of
from .amounts import limit_words
from .answers import CANNOT_BE_TOLD, DOES_NOT, MEETS, code_of, verdict_of
from .criteria import WAYS, Criteria, Limit
from .notices import Notice, Register, country_name, item_words, notices, party_words, verdict_word
from .screening import Screened
from .texts import text

if TYPE_CHECKING:
    from pandas import DataFrame

# Facilities shown of a country, and of those that do not meet the criteria; the table has all.
LISTED = 200
COLOURS = {MEETS: "#6d1032", CANNOT_BE_TOLD: "#f2a541", DOES_NOT: "#e4e0d9"}
UNKNOWN = "–"
STYLE = """
section { break-inside: auto; }
tr { break-inside: avoid; }
table.facilities td, table.facilities th { min-width: 4em; }
table.facilities td:first-child { min-width: 9em; }
table.facilities td:nth-child(5) { min-width: 20em; }
table.facilities td:nth-child(6) { min-width: 10em; }
.card { break-inside: avoid; margin: .9em 0; }
.card summary { font-weight: 600; }
table.items td:first-child { width: 38%; }
.fill { color: var(--quiet); font-style: italic; }
.mark { display: block; color: var(--quiet); font-size: .85em; }
"""


def screening_page(
    found: Sequence[Screened], table: "DataFrame", criteria: Criteria, language: str = "en"
) -> str:
    """Return the HTML page of facilities as `screening.screen` returns them; texts of the data are escaped."""
    register = Register(table, criteria, language)
    told = notices(found)
    to_countries = [each for each in told if each.neighbour is not None]
    open_ones = [each for each in told if each.neighbour is None and each.verdict is not False]
    not_met = [each for each in told if each.verdict is False]
    body = [*_summary(found, criteria, language)]
    for code, group in groupby(to_countries, key=lambda each: each.country):
        body.append(_country(str(code), list(group), register, criteria, language))
    if not to_countries:
        body.append(page.paragraph(text(language, "none_to_notify" if not open_ones else "read_unknown")))
    if open_ones:
        heading = text(language, "notify_unknown")
        body.append(page.section(heading, _overview(open_ones, register, language)))
    if not_met:
        heading = text(language, "not_met_title")
        body.append(page.section(heading, _overview(not_met, register, language)))
    body += [_criteria(criteria, language), _thresholds(criteria, language), _notes(criteria, language)]
    return page.page(text(language, "title"), body, language, style=STYLE)


def _summary(found: Sequence[Screened], criteria: Criteria, language: str) -> list[str]:
    verdicts = [verdict_of(each.verdict) for each in found]
    counts = {each: verdicts.count(each) for each in (MEETS, CANNOT_BE_TOLD, DOES_NOT)}
    title = label_of(criteria.title, language)
    rest_on = text(language, "rest_on", statement=criteria.statement(language), title=title)
    return [
        page.paragraph(text(language, "lead", total=len(found), **counts), "lead"),
        page.tiles((count, text(language, verdict)) for verdict, count in counts.items()),
        page.paragraph(text(language, "read_unknown")),
        page.paragraph(rest_on, "quiet"),
    ]


def _country(code: str, group: list[Notice], register: Register, criteria: Criteria, language: str) -> str:
    return page.section(
        text(language, "notify_country", country=country_name(code, language)),
        page.paragraph(party_words(code, criteria, language)),
        _overview(group, register, language),
        f"<h3>{escape(label_of(criteria.notification, language))}</h3>",
        page.paragraph(label_of(criteria.notification_note, language), "quiet"),
        *(_card(each, register, criteria, language) for each in group[:LISTED]),
    )


def _overview(group: list[Notice], register: Register, language: str) -> str:
    heads = ("facility", "verdict", "water", "air", "reason", "unknown")
    rows = [_overview_row(each, register, language) for each in group[:LISTED]]
    more = len(group) - len(rows)
    tail = page.paragraph(text(language, "more", count=more), "quiet") if more else ""
    return page.table([text(language, f"head_{each}") for each in heads], rows, "facilities") + tail


def _overview_row(notice: Notice, register: Register, language: str) -> tuple[str, ...]:
    facility, neighbour = notice.facility, notice.neighbour
    of = facility if neighbour is None else neighbour
    return (
        escape(register.name(notice.row)),
        _chip(notice, language),
        escape(text(language, code_of(of.by_water))) + _figures(notice, language, "water"),
        escape(text(language, code_of(of.by_air))) + _figures(notice, language, "air"),
        escape(facility.reason),
        escape("; ".join(facility.unknown)) or UNKNOWN,
    )


def _figures(notice: Notice, language: str, way: str) -> str:
    """Return how far the country is by a way, each figure on a line of its own, as HTML; empty where not known."""
    if notice.neighbour is None:
        return ""
    contact = notice.neighbour.contact
    figures = [("km", contact.km), ("hours", contact.hours)] if way == "water" else [("km", contact.km_near)]
    known = [
        text(language, key, value=as_figure(value, ".1f", language))
        for key, value in figures
        if not isnan(value)
    ]
    return "".join(f'<br><span class="whole">{escape(each)}</span>' for each in known)


def _chip(notice: Notice, language: str) -> str:
    key = verdict_word(notice)
    return page.chip(text(language, key), COLOURS[key])


def _card(notice: Notice, register: Register, criteria: Criteria, language: str) -> str:
    rows = []
    for item in criteria.items:
        parts = [f"<b>{escape(label)}</b>: {escape(value)}" for label, value in register.parts(item, notice)]
        known = "<br>".join(parts) or f'<span class="fill">{escape(text(language, "to_fill_in"))}</span>'
        mark = "" if item.verified else f'<span class="mark">{escape(text(language, "recalled"))}</span>'
        rows.append((escape(item_words(item, language)) + mark, known))
    heads = [text(language, "head_item"), text(language, "head_known")]
    title = f"{escape(register.name(notice.row))} {_chip(notice, language)}"
    items = page.table(heads, rows, "items")
    # What is open is to be found out before it is told: its items are there to be opened.
    if notice.verdict is None:
        return f'<div class="card"><details><summary>{title}</summary>{items}</details></div>'
    return f'<div class="card"><h3>{title}</h3>{items}</div>'


def _criteria(criteria: Criteria, language: str) -> str:
    days = criteria.usual_flow_days if criteria.flow_days is None else criteria.flow_days
    flow = "criterion_flow_off" if criteria.flow_days is None else "criterion_flow_on"
    stated = (
        (text(language, "criterion_water"), criteria.water),
        (text(language, "criterion_air", km=f"{criteria.within_km:.4g}"), criteria.air),
        (text(language, flow, days=f"{days:.4g}"), criteria.flow_time),
    )
    rows = [
        (escape(words), escape(_status(each.verified, language)), escape(each.source))
        for words, each in stated
    ]
    heads = [text(language, each) for each in ("criterion", "status", "source")]
    return page.section(text(language, "criteria_title"), page.table(heads, rows))


def _thresholds(criteria: Criteria, language: str) -> str:
    rows = []
    for category in criteria.categories:
        ways = ", ".join(text(language, each) for each in WAYS if each in category.ways)
        for number, limit in enumerate(category.limits):
            first = number == 0
            rows.append(
                (
                    escape(label_of(category.label, language)) if first else "",
                    escape(ways) if first else "",
                    escape(_list_name(limit, language)),
                    escape(limit_words([limit], language)),
                    escape(_status(limit.verified, language) if limit.known else text(language, "not_known")),
                    escape(limit.source),
                )
            )
    heads = ("head_category", "head_ways", "head_list", "head_tonnes", "status", "source")
    return page.section(
        text(language, "thresholds"), page.table([text(language, each) for each in heads], rows)
    )


def _list_name(limit: Limit, language: str) -> str:
    known = ("before_2015", "since_2015")
    return text(language, f"list_{limit.of}") if limit.of in known else limit.of


def _notes(criteria: Criteria, language: str) -> str:
    rows = [
        (
            escape(label_of(each.label, language)),
            escape(_status(each.verified, language)),
            escape(each.source),
        )
        for each in criteria.notes
    ]
    heads = [text(language, each) for each in ("notes_title", "status", "source")]
    return page.section(text(language, "notes_title"), page.table(heads, rows)) if rows else ""


def _status(verified: bool, language: str) -> str:
    return text(language, "read" if verified else "recalled_short")
