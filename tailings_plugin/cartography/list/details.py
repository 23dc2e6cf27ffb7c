"""What a list says of a facility behind a click: every column of the table, by group, as data that the page reads."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...inventory.facilities import CLASS
from ...inventory.schema import LOWER, UPPER
from ..data.arrival import arrival_text
from ..data.calls import assumed_parts, chance_fields, field_caption, suggested_classes
from ..data.captions import UNKNOWN, Captions
from ..data.facilities import class_or_more, is_number, rows_of_values
from ..data.list_columns import (
    ListColumn,
    caption_of,
    column_captions,
    column_values,
    list_columns,
    stands_sometimes,
)
from ..data.rated_by import INDEX, RatedBy
from .figures import NOTHING, Figure, figures, retold_texts, shares

if TYPE_CHECKING:
    from pandas import DataFrame

# Groups of columns, and which columns end them, in the order of the table.
_RATING, _FACTORS, _FACILITY, _DOWNSTREAM, _SOURCES = (
    *("details_rating", "details_factors", "details_facility"),
    *("details_downstream", "details_sources"),
)
_GROUPS = (_RATING, _FACTORS, _FACILITY, _DOWNSTREAM, _SOURCES)
_FACILITY_FIELDS = (
    *("facility_id", "name", "name_local", "country", "region", "operator", "owner", "status", "latitude"),
    *("longitude", "coordinate_precision", "volume_m3", CLASS),
)
_DOWNSTREAM_FIELDS = (
    *(
        "population_at_risk",
        "water_body",
        "border_distance_km",
        "border_hours",
        "countries_downstream",
        "tri",
    ),
    *("tri_min", "tri_max", "gistm_class"),
)
_SOURCE_FIELDS = ("data_date", "data_source", f"{INDEX}_scheme", f"{INDEX}_note")
HOURS = "border_hours"
# They stand with the figure, or class, that they bound.
_BOUNDS = (
    *(f"{name}{end}" for name in ("volume_m3", "population_at_risk") for end in (LOWER, UPPER)),
    "gistm_class_max",
)
# Numbers with fewer decimals than the table has.
_DECIMALS = {"border_distance_km": 1, INDEX: 1, f"{INDEX}{LOWER}": 1, f"{INDEX}{UPPER}": 1}


@dataclass(frozen=True)
class Details:
    """data: JSON that can stand in a page. heads: title of each group, and the headings of its columns, in order."""

    data: str
    heads: list[tuple[str, list[str]]]


def details_of(
    facilities: "DataFrame",
    captions: Captions,
    rating: RatedBy,
    tick: Callable[[float], None] = lambda _: None,
) -> Details:
    """Return the details of the facilities (n rows).

    {"groups": [{"title", "columns": [{"head", "texts", "at", "keys"}]}]}: `at` (n) says which of `texts` a facility
    has, `keys` what each of them is in an order: a number, null for unknown; a column of words has none.
    """
    parts = {each.field for each in rating.parts}
    groups: dict[str, list[dict[str, Any]]] = {name: [] for name in _GROUPS}
    columns = [each for each in list_columns(captions, rating) if _stands(facilities, each.name)]
    assumed = assumed_parts(facilities, rating)
    for number, column in enumerate(columns):
        shown = _column(facilities, column, captions, rating, parts, assumed)
        # Its texts have their unit.
        head = field_caption(HOURS, captions) if column.name == HOURS else column.header
        groups[_group(column.name, parts)].append({"head": head, **_packed(shown)})
        tick((number + 1) / len(columns))
    content = [{"title": captions(name), "columns": groups[name]} for name in _GROUPS]
    text = json.dumps({"groups": content}, ensure_ascii=False, separators=(",", ":"))
    # Nothing in it may end the element it stands in.
    data = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    heads = [(captions(name), [column["head"] for column in groups[name]]) for name in _GROUPS]
    return Details(data, heads)


def _stands(facilities: "DataFrame", name: str) -> bool:
    if name in _BOUNDS:
        return False
    return not stands_sometimes(name) or any(each is not None for each in column_values(facilities, name))


def _group(name: str, parts: set[str]) -> str:
    if name in parts or name == f"{INDEX}_assumed":
        return _FACTORS
    for group, names in (
        (_FACILITY, _FACILITY_FIELDS),
        (_DOWNSTREAM, _DOWNSTREAM_FIELDS),
        (_SOURCES, _SOURCE_FIELDS),
    ):
        if name in names:
            return group
    return _RATING


def _column(
    facilities: "DataFrame",
    column: ListColumn,
    captions: Captions,
    rating: RatedBy,
    parts: set[str],
    assumed: list[set[str]],
) -> list[Figure]:
    """Return a column in words; one of words has no numbers."""
    name = column.name
    if name == "gistm_class":
        return [(text or UNKNOWN, None) for text in _consequences(facilities, captions)]
    if name == "data_date":
        days = column_captions(facilities, name, captions)
        return [(captions.day(each) if each else UNKNOWN, None) for each in days]
    if name in [field for field, _ in chance_fields(rating)] or name == f"{INDEX}_ask_gain":
        return shares(column_values(facilities, name))
    if name == f"{INDEX}_completeness":
        return shares(column_values(facilities, name), 100.0)
    if name in (f"{INDEX}_note", "data_source"):
        told = retold_texts(column_values(facilities, name), name, captions, rating)
        return [(text or UNKNOWN, None) for text in told]
    if name == HOURS:
        return figures(facilities, name, lambda hours: arrival_text(hours, captions))
    if column.type not in ("integer", "real") or name == "water_body":
        texts = column_captions(facilities, name, captions, rating)
        return [(text or UNKNOWN, None) for text in texts]
    decimals = _DECIMALS.get(name, column.decimals)
    if name in ("latitude", "longitude"):
        numbers = column_values(facilities, name)
        return [(captions.number(each, decimals), each) if is_number(each) else NOTHING for each in numbers]
    found = figures(facilities, name, lambda value: captions.number(value, decimals))
    if name in parts or name in (INDEX, CLASS):
        return _in_brackets(found, _assumed(facilities, name, assumed))
    return found


def _assumed(facilities: "DataFrame", name: str, assumed: list[set[str]]) -> list[bool]:
    if name == CLASS:
        return suggested_classes(facilities)
    return [bool(each) if name == INDEX else name in each for each in assumed]


def _in_brackets(shown: list[Figure], whether: list[bool]) -> list[Figure]:
    return [
        (f"({text})", value) if own and value is not None else (text, value)
        for (text, value), own in zip(shown, whether, strict=True)
    ]


def _consequences(facilities: "DataFrame", captions: Captions) -> list[str | None]:
    def shown(code: str | None) -> str | None:
        return caption_of(code, "gistm_class", captions)

    pairs = list(rows_of_values(facilities, "gistm_class", "gistm_class_max"))
    texts = {pair: class_or_more(*pair, shown) for pair in set(pairs)}
    return [texts[pair] for pair in pairs]


def _packed(shown: list[Figure]) -> dict[str, Any]:
    """Return each figure once, and which of them every row has."""
    places: dict[Figure, int] = {}
    at = [places.setdefault(each, len(places)) for each in shown]
    packed: dict[str, Any] = {"texts": [text for text, _ in places], "at": at}
    if any(value is not None for _, value in places):
        packed["keys"] = [value for _, value in places]
    return packed
