"""Figures of a list in words: bounds with their signs, people, the first border, shares, what a class rests on."""

from collections.abc import Callable, Iterable, Sequence
from math import floor
from typing import TYPE_CHECKING, Any

from ...inventory.facilities import figure_text
from ...inventory.schema import LOWER, UPPER
from ...rating.retold import fields_named, retold
from ..data.arrival import arrival_text
from ..data.captions import UNKNOWN, Captions
from ..data.facilities import OWN_RANGES, is_number, rows_of_values, values_of
from ..data.first_border import FirstBorder, first_borders
from ..data.list_columns import caption_of
from ..data.rated_by import INDEX, RatedBy
from ..data.rows import Row

if TYPE_CHECKING:
    from pandas import DataFrame

# A figure in words, and the number it goes by in an order; None for unknown.
Figure = tuple[str, float | None]
NOTHING: Figure = (UNKNOWN, None)
# Nearer than so many km a border stands with a decimal.
NEAR_KM = 10.0
BASES = ("known", "partly_assumed", "assumed")


def figures(table: "DataFrame", name: str, shown: Callable[[float], str]) -> list[Figure]:
    """Return a column of numbers in words, those that are known by bounds with them: "≥ 12", "1–100"."""
    names = [name] if name in OWN_RANGES else [name, f"{name}{LOWER}", f"{name}{UPPER}"]
    found = []
    for values in rows_of_values(table, *names):
        figure = [value if is_number(value) else None for value in (*values, None, None)[:3]]
        known = [value for value in figure if value is not None]
        found.append((figure_text(*figure, shown=shown), float(known[0])) if known else NOTHING)
    return found


def retold_texts(texts: Iterable[Any], name: str, captions: Captions, rating: RatedBy) -> list[str | None]:
    """Return notes of a rating, or sources (`name` says which), in the language of the list, with fields by what they
    are called; None for none."""
    language, labels = captions.languages[0], [part.label for part in rating.parts]
    told: dict[Any, str | None] = {None: None}
    found = []
    for text in texts:
        if text not in told:
            is_note = name == f"{INDEX}_note"
            told[text] = retold(str(text), language, labels) if is_note else fields_named(str(text), language)
        found.append(told[text])
    return found


def percent(share: float) -> str:
    """Return a share in whole per cent; one that is neither none nor all is never shown as such.

    >>> [percent(share) for share in (0, 0.004, 0.5, 0.996, 1)]
    ['0', '<1', '50', '>99', '100']
    """
    if 0 < share < 0.005:
        return "<1"
    return ">99" if 0.995 <= share < 1 else f"{100 * share:.0f}"


def shares(values: list[Any], whole: float = 1.0) -> list[Figure]:
    """Return shares (0 to `whole`) in per cent."""
    return [
        (f"{percent(value / whole)}\u00a0%", float(value)) if is_number(value) else NOTHING
        for value in values
    ]


def borders(table: "DataFrame", captions: Captions, paths: Sequence[Row] = ()) -> list[Figure]:
    """Return the first border on the way of each facility: "Uzbekistan, 32 km, 8 h"; by its distance in an order.

    paths: of the facilities, by which it is known that there is none.
    """
    bounds = values_of(table, f"border_distance_km{LOWER}")
    return [
        border_text(border, low, captions)
        for border, low in zip(first_borders(table, (), paths, True), bounds, strict=True)
    ]


def border_text(border: FirstBorder | None, least_km: Any, captions: Captions) -> Figure:
    """Return a first border in words; least_km: how far it is at least where that is all that is known."""
    if border is None:
        if not is_number(least_km):
            return NOTHING
        return f"≥ {distance(least_km, captions)}", float(least_km)
    if border.none:
        return no_border(border, captions), None
    parts = [caption_of(border.country, "country", captions)] if is_country(border.country) else []
    if is_number(border.distance_km):
        sign = "≥ " if is_number(least_km) and least_km >= border.distance_km else ""
        parts.append(sign + distance(border.distance_km, captions))
    if is_number(border.hours):
        parts.append(arrival_text(border.hours, captions).replace(" ", "\u00a0"))
    km = float(border.distance_km) if is_number(border.distance_km) else None
    return ", ".join(filter(None, parts)) or UNKNOWN, km


def no_border(border: FirstBorder, captions: Captions) -> str:
    """Return that there is no border on the way, and how long that is where it is known; never said to be longer."""
    if not is_number(border.within_km):
        return captions("border_none")
    tenths = 10 if border.within_km < NEAR_KM else 1
    return captions("border_none_within", km=distance(floor(border.within_km * tenths) / tenths, captions))


def is_country(code: str | None) -> bool:
    """Return whether a code is one of a country, and not where the layer of countries has none."""
    return bool(code) and code != "?"


def distance(km: float, captions: Captions) -> str:
    """Return kilometres as the list has them: "3.5 km", "32 km"."""
    number = captions.number(km, 1 if km < NEAR_KM else 0)
    return f"{number}\u00a0{captions('kilometres')}"


def bases(table: "DataFrame", captions: Captions) -> list[str]:
    """Return what each class rests on, and in brackets how much of the data of the rating is known; "" for nothing."""
    shown = shares(values_of(table, f"{INDEX}_completeness"), 100.0)
    found = []
    for basis, (share, number) in zip(values_of(table, f"{INDEX}_basis"), shown, strict=True):
        said = captions(f"basis_{basis}") if basis in BASES else str(basis or "")
        found.append(" ".join(filter(None, [said, "" if number is None else f"({share})"])))
    return found
