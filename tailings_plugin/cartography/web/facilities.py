"""What the page knows of each facility: its place and symbol, and its columns as texts and numbers."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ...inventory.facilities import CLASS, figure_text
from ...inventory.schema import LOWER, UPPER
from ...rating.retold import fields_named, retold
from ...table import numbers
from ..data.arrival import arrival_text
from ..data.calls import ALARMS, assumed_parts, field_caption, is_hollow, suggested_classes
from ..data.captions import Captions
from ..data.facilities import (
    OWN_RANGES,
    class_or_more,
    is_number,
    rated_count,
    rows_of_values,
    shown_names,
    values_of,
)
from ..data.list_columns import (
    PARTS,
    caption_of,
    column_captions,
    column_values,
    list_columns,
)
from ..data.rated_by import INDEX, RatedBy
from ..look import palette, symbols
from .shapes import UNITS, beside

if TYPE_CHECKING:
    from pandas import DataFrame

# As many are numbered on the map as on paper.
HIGHEST = 10
# A millimetre of the map on paper, in pixels of a page.
PX_PER_MM = 4.4
# What is told of a facility, in this order; columns of which nothing is known are left out.
TOLD = (
    *("name_local", "facility_id", "country", "region", "operator", "owner", "status", ALARMS, "thi_action"),
    *("thi_expected", PARTS, "thi_assumed", "thi_completeness", "thi_ask", "tri", "gistm_class"),
    *("volume_m3", CLASS, "population_at_risk", "water_body", "border_distance_km", "border_hours"),
    *("countries_downstream", "coordinate_precision", "data_date", "data_source", "thi_note"),
)
HOURS = "border_hours"
# The filter looks for words in these.
SEARCHED = ("name_local", "facility_id", "operator", "owner", "region")


class Languages:
    """The languages of a page, and texts as it keeps them: one for all where they are equal, else a list."""

    def __init__(self, codes: Sequence[str]):
        self.captions = [Captions(each) for each in codes]

    def __call__(self, text: Callable[[Captions], str]) -> str | list[str]:
        return self.joined([text(each) for each in self.captions])

    @staticmethod
    def joined(texts: list[Any]) -> Any:
        """Return texts in the order of the languages as the page keeps them."""
        return texts[0] if all(each == texts[0] for each in texts) else texts


def facilities_content(table: "DataFrame", rating: RatedBy, said: Languages, middle: float) -> dict[str, Any]:
    """Return the facilities (n rows, ranked) as the page reads them: lists of n.

    middle: longitude that those of the facilities lie beside. x, y: UNITS of a degree, null without a position.
    """
    lon, lat = beside(numbers(table, "lon"), middle), numbers(table, "lat")
    classes = [each.code for each in rating.classes]
    groups = {code: place for place, codes in enumerate(palette.STATUS_GROUPS.values()) for code in codes}
    thi = values_of(table, INDEX)
    assumed = assumed_parts(table, rating)
    return {
        "count": len(table),
        "numbered": min(rated_count(table), HIGHEST),
        "x": [round(each * UNITS) if np.isfinite(each) else None for each in lon],
        "y": [round(each * UNITS) if np.isfinite(each) else None for each in lat],
        "name": shown_names(table),
        "rank": values_of(table, "thi_rank"),
        "country": values_of(table, "country"),
        "class": [
            classes.index(code) if code in classes and is_number(value) else -1
            for code, value in zip(values_of(table, "thi_class"), thi, strict=True)
        ],
        "status": [groups.get(each, groups["unknown"]) for each in values_of(table, "status")],
        "hollow": [int(is_hollow(each)) for each in values_of(table, "thi_basis")],
        "alarm": [int(bool(each)) for each in values_of(table, ALARMS)],
        "size": [
            round(symbols.size_of(each if is_number(each) else None, PX_PER_MM, rating), 1) for each in thi
        ],
        "thi": _rounded(thi, 1),
        "thi_low": _rounded(values_of(table, "thi_min"), 1),
        "thi_high": _rounded(values_of(table, "thi_max"), 1),
        "assumed": [int(bool(each)) for each in assumed],
        "columns": _columns(table, rating, said, assumed),
        "searched": list(SEARCHED),
    }


def countries_of(table: "DataFrame", said: Languages) -> list[dict[str, Any]]:
    """Return the countries of the facilities, by name in the first language of the page."""
    codes = {str(each) for each in values_of(table, "country") if each}
    found = [
        {"code": each, "name": said(lambda captions, each=each: captions.country(each, each, " / "))}
        for each in codes
    ]
    return sorted(found, key=lambda each: str(each["name"]))


def _rounded(values: list[Any], decimals: int) -> list[float | None]:
    return [round(float(each), decimals) if is_number(each) else None for each in values]


def _columns(
    table: "DataFrame", rating: RatedBy, said: Languages, assumed: list[set[str]]
) -> list[dict[str, Any]]:
    headed = [{each.name: each for each in list_columns(captions, rating)} for captions in said.captions]
    parts = [each.field for each in rating.parts]
    names = [name for each in TOLD for name in (parts if each == PARTS else [each])]
    found = []
    for name in names:
        first = headed[0].get(name)
        if first is None or not _is_known(table, name):
            continue
        column: dict[str, Any] = {"name": name, "header": said.joined([each[name].header for each in headed])}
        if name == HOURS:  # its texts have their unit
            column["header"] = said(lambda captions: field_caption(HOURS, captions))
        if first.type in ("integer", "real") and name != HOURS:
            column |= _figures(table, name, first.decimals, said)
        else:
            column |= _texts(table, name, said, rating)
        if name in parts:
            column["brackets"] = [row for row, each in enumerate(assumed) if name in each]
        elif name == CLASS:
            column["brackets"] = [row for row, each in enumerate(suggested_classes(table)) if each]
        found.append(column)
    return found


def _is_known(table: "DataFrame", name: str) -> bool:
    """Return whether a column, or what bounds it, is known of any facility."""
    bounds = [f"{name}{end}" for end in (LOWER, UPPER)] if name not in OWN_RANGES else []
    stated = (column_values(table, each) for each in (name, *bounds))
    return any(each not in (None, "") for values in stated for each in values)


def _figures(table: "DataFrame", name: str, decimals: int, said: Languages) -> dict[str, Any]:
    """Return numbers, and texts for those of which bounds are known."""
    values = column_values(table, name)
    shown: dict[int, Any] = {}
    bounds = [f"{name}{end}" for end in (LOWER, UPPER)]
    if name not in OWN_RANGES and any(each in table for each in bounds):
        for row, figure in enumerate(rows_of_values(table, name, *bounds)):
            known = [each if is_number(each) else None for each in figure]
            if known[1] is not None or known[2] is not None:
                shown[row] = said(
                    lambda captions, known=known: figure_text(
                        *known, shown=lambda value: captions.number(value, decimals)
                    )
                )
    return {"decimals": decimals, "values": _rounded(values, decimals), "shown": shown}


def _texts(table: "DataFrame", name: str, said: Languages, rating: RatedBy) -> dict[str, Any]:
    """Return texts: each once, and which of them every row has (-1: none)."""
    versions = [_words(table, name, captions, rating) for captions in said.captions]
    texts: dict[tuple[str, ...], int] = {}
    values = []
    for row in zip(*versions, strict=True):
        known = tuple(each or "" for each in row)
        values.append(texts.setdefault(known, len(texts)) if any(known) else -1)
    return {"values": values, "texts": [said.joined(list(each)) for each in texts]}


def _words(table: "DataFrame", name: str, captions: Captions, rating: RatedBy) -> Sequence[str | None]:
    """Return a column as the list says it to a reader."""
    if name == HOURS:
        hours = values_of(table, name)
        return [arrival_text(each, captions) if is_number(each) else None for each in hours]
    if name == "country":
        return [captions.country(each, each, " / ") if each else None for each in values_of(table, name)]
    if name == "countries_downstream":
        return [
            ", ".join(captions.country(code.strip(), code.strip(), " / ") for code in str(each).split(","))
            if each
            else None
            for each in values_of(table, name)
        ]
    if name == "gistm_class":
        pairs = rows_of_values(table, name, "gistm_class_max")
        return [
            class_or_more(code, most, lambda each: caption_of(each, "gistm_class", captions))
            for code, most in pairs
        ]
    if name == "thi_note":
        labels = [part.label for part in rating.parts]
        return [
            retold(str(each), captions.language, labels) if each else None for each in values_of(table, name)
        ]
    if name == "data_source":
        return [
            fields_named(str(each), captions.language) if each else None for each in values_of(table, name)
        ]
    if name == "data_date":
        return [captions.day(str(each)) if each else None for each in values_of(table, name)]
    return column_captions(table, name, captions, rating)
