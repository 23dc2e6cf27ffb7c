"""The sheets of a workbook for people who decide: its cover, the few columns of the list, and what is missing."""

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from ...about import NAME, VERSION
from ...inventory.schema import LOWER, UPPER
from ...pages.xlsx_pictures import Picture
from ...table import numbers
from ..data.arrival import hours_said
from ..data.calls import assumed_parts
from ..data.captions import Captions
from ..data.credits import credit_lines
from ..data.facilities import ORDERS, is_number, rated_count, rows_of_values, shown_names, values_of
from ..data.first_border import FirstBorder, first_borders
from ..data.list_columns import ListColumn, caption_of, column_captions, header
from ..data.next_steps import missing_data, next_steps
from ..data.people import PEOPLE
from ..data.rated_by import INDEX, RatedBy
from ..look.logo import logo_picture
from .cells import RANK_HEADINGS
from .figures import bases, figures, is_country, no_border, retold_texts
from .given import ListGiven
from .notes import first_notes, list_notes
from .workbook import Assumed, AtLeast, Cover, Hours, Table

if TYPE_CHECKING:
    from pandas import DataFrame

# So many sources of the facility data are named.
MOST_SOURCES = 40


def brief_table(facilities: "DataFrame", captions: Captions, rating: RatedBy, given: ListGiven) -> Table:
    """Return the sheet of the few columns that decide, which prints as wide as a page; the unrated come last."""
    columns = [
        (ListColumn("rank", captions(RANK_HEADINGS.get(given.order, "head_number")), "integer"), 6),
        (ListColumn("facility_id", header("facility_id", captions), "text"), 12),
        (ListColumn("name", captions("head_facility"), "text"), 36),
        (ListColumn("country", captions("head_country"), "text"), 14),
        (ListColumn("class", captions("list_class"), "text"), 12),
        (ListColumn("thi", captions("head_thi"), "real", 1), 8),
        (ListColumn("thi_min", header("thi_min", captions), "real", 1), 8),
        (ListColumn("thi_max", header("thi_max", captions), "real", 1), 8),
        (ListColumn("people", captions("list_people"), "integer"), 11),
        (ListColumn("border", captions("list_border"), "text"), 14),
        (ListColumn("border_km", captions("list_border_km"), "real", 1), 9),
        (ListColumn("border_hours", captions("list_border_hours"), "real"), 9),
        (ListColumn("next", captions("list_next"), "text"), 19),
        (ListColumn("about", captions("list_about"), "text"), 32),
        (ListColumn("basis", captions("list_basis"), "text"), 22),
    ]
    steps = next_steps(facilities, captions)
    totals = [
        Assumed(value) if assumed and is_number(value) else value
        for value, assumed in zip(
            values_of(facilities, INDEX), assumed_parts(facilities, rating), strict=True
        )
    ]
    named = {each.code: captions.of(each.caption) for each in rating.classes}
    classes = [named.get(code, code) for code in values_of(facilities, f"{INDEX}_class")]
    borders = first_borders(facilities, (), given.paths or (), True)
    values = (
        values_of(facilities, ORDERS[given.order]),
        values_of(facilities, "facility_id"),
        shown_names(facilities),
        column_captions(facilities, "country", captions),
        [captions("unrated") if total is None else each for each, total in zip(classes, totals, strict=True)],
        totals,
        values_of(facilities, f"{INDEX}_min"),
        values_of(facilities, f"{INDEX}_max"),
        _people(facilities, captions),
        [_beyond(each, captions) for each in borders],
        [each.distance_km if each else None for each in borders],
        [_hours(each.hours) if each else None for each in borders],
        [each.call or None for each in steps],
        [each.about or None for each in steps],
        [each or None for each in bases(facilities, captions)],
    )
    rows = list(zip(*values, strict=True))
    heads, widths = zip(*columns, strict=True)
    return Table(captions("sheet_name"), heads, rows, widths, wrapped=True, across=True, paper="A4")


def _beyond(border: FirstBorder | None, captions: Captions) -> str | None:
    """Return the country behind a border, or that there is no border on the way; None for unknown."""
    if border is None:
        return None
    if border.none:
        return no_border(border, captions)
    return caption_of(border.country, "country", captions) if is_country(border.country) else None


def missing_table(facilities: "DataFrame", captions: Captions, rating: RatedBy) -> Table:
    """Return the sheet of the facilities that cannot be rated or have no coordinates, with what is missing of each."""
    nowhere = ~np.isfinite(numbers(facilities, "lon"))
    unrated = facilities[INDEX].isna().to_numpy(dtype=bool)
    table = facilities[nowhere | unrated]
    columns = [
        (ListColumn("facility_id", header("facility_id", captions), "text"), 12),
        (ListColumn("name", captions("head_facility"), "text"), 36),
        (ListColumn("country", captions("head_country"), "text"), 14),
        (ListColumn("region", captions("list_region"), "text"), 20),
        (ListColumn("operator", captions("list_operator"), "text"), 26),
        (ListColumn("people", captions("list_people"), "integer"), 11),
        (ListColumn("unrated", captions("list_not_rated"), "text"), 12),
        (ListColumn("nowhere", captions("list_no_place"), "text"), 12),
        (ListColumn("missing", captions("list_missing"), "text"), 60),
        (ListColumn("note", header(f"{INDEX}_note", captions), "text"), 60),
    ]
    yes = captions("yes")
    values = (
        values_of(table, "facility_id"),
        shown_names(table),
        column_captions(table, "country", captions),
        values_of(table, "region"),
        [operator or owner for operator, owner in rows_of_values(table, "operator", "owner")],
        _people(table, captions),
        [yes if total is None else None for total in values_of(table, INDEX)],
        [None if known else yes for known in np.isfinite(numbers(table, "lon"))],
        [", ".join(each) or None for each in missing_data(table, rating, captions)],
        retold_texts(values_of(table, f"{INDEX}_note"), f"{INDEX}_note", captions, rating),
    )
    heads, widths = zip(*columns, strict=True)
    rows = list(zip(*values, strict=True))
    return Table(captions("list_missing"), heads, rows, widths, True, 2, True, "A4")


def cover(
    facilities: "DataFrame",
    captions: Captions,
    rating: RatedBy,
    given: ListGiven,
    sheets: list[tuple[str, str]],
) -> Cover:
    """Return the cover: what the list is, by what it was rated, how it is to be read, whom it credits."""
    count = rated_count(facilities)
    said = {
        "cover_date": [captions.day(date.today())],
        "cover_facilities": [
            captions(
                "list_summary", rated=captions.number(count), unrated=captions.number(len(facilities) - count)
            )
        ],
        "cover_order": [captions(f"order_{given.order}")],
        "cover_scheme": first_notes(facilities, captions),
        "cover_disclaimer": [captions("disclaimer")],
        "cover_points": [each.said(captions) for each in given.points],
        "list_notes": list_notes(facilities, captions, rating, given.people_total, given.paths is not None),
        "cover_sheets": [f"{name}: {about}" for name, about in sheets],
        "cover_credits": credit_lines(given.open_data, captions),
        "cover_sources": _sources(facilities, captions, rating),
        "cover_made": [f"{NAME} {VERSION}"],
    }
    lines = [
        (captions(key) if place == 0 else "", text)
        for key, texts in said.items()
        for place, text in enumerate(texts)
    ]
    logo = Picture(*logo_picture(given.authority.logo)) if given.authority.logo else None
    return Cover(captions("cover_name"), captions("list_title"), lines, given.authority.name, logo)


def _sources(facilities: "DataFrame", captions: Captions, rating: RatedBy) -> list[str]:
    """Return the sources that the facilities name, the most named first, with of how many each is one."""
    stated = retold_texts(values_of(facilities, "data_source"), "data_source", captions, rating)
    found = Counter(each for each in stated if each)
    named = found.most_common(MOST_SOURCES)
    lines = [f"{source} ({captions.number(count)})" for source, count in named]
    left = len(found) - len(named)
    return [*lines, captions("cover_more", count=captions.count(left))] if left > 0 else lines


def _people(table: "DataFrame", captions: Captions) -> list[Any]:
    """Return people at risk as numbers, lower bounds as such; of what is known by other bounds what lists say of it."""
    found: list[Any] = []
    texts = figures(table, PEOPLE, captions.number)
    bounds = rows_of_values(table, PEOPLE, f"{PEOPLE}{LOWER}", f"{PEOPLE}{UPPER}")
    for (value, low, high), (text, _) in zip(bounds, texts, strict=True):
        if is_number(low) and not is_number(high) and value in (None, low):
            found.append(AtLeast(low))
        elif is_number(value) and not is_number(low) and not is_number(high):
            found.append(value)
        else:
            found.append(text if any(map(is_number, (value, low, high))) else None)
    return found


def _hours(hours: Any) -> Hours | None:
    said = hours_said(hours if is_number(hours) else None)
    return None if said is None else Hours(said)
