"""Whether the hazardous substances of facilities reach the threshold quantities of a convention.

A substance weighs its share of the mass of the tailings. Tailings with a substance of a category may count as a whole,
like the pure substance (note 1 to Annex I of the Industrial Accidents Convention): what the substances weigh by
themselves is the least that counts, the whole mass the most.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf, isnan
from typing import TYPE_CHECKING

import numpy as np

from ...inventory.physics import relations
from ..bounds import read_interval, with_bounds
from ..substance_cells import ends, given_classes, named
from ..texts import label_of
from ..values import (
    BadValue,
    Columns,
    as_text,
    columns_of,
    grouped,
    table_size,
)
from ..water_hazard import read_statements, rules
from .answers import Answer, either
from .criteria import WAYS, Category, Criteria, Limit
from .texts import text

if TYPE_CHECKING:
    from pandas import DataFrame

MASS_INPUTS = with_bounds(("mass_t", "volume_m3", "dry_density_t_m3"))
FACILITY_INPUTS = (*MASS_INPUTS, "water_hazard_class", "whc_basis")
SUBSTANCE_INPUTS = ("facility_id", "substance", "cas", "h_statements", "share_percent", "water_hazard_class")

TICK_ROWS = 200


@dataclass(frozen=True)
class Substance:
    """A substance of a facility. Shares in per cent; `sure`: categories it belongs to; `open`: it may be of others.

    no_water: it is known not to be hazardous to water.
    """

    name: str
    shown: str
    low: float
    high: float
    sure: frozenset[str]
    open: bool
    no_water: bool


@dataclass(frozen=True)
class Amount:
    """Whether the substances of one way reach a threshold, in words, and what is not known where nothing is decided."""

    answer: Answer
    words: str
    lacking: tuple[str, ...] = ()


def masses(columns: Columns, language: str = "en") -> tuple[np.ndarray, np.ndarray, list[BadValue]]:
    """Return the least and the most tonnes of tailings of each row, 0 and infinite where nothing is known.

    The mass of the register, else volume times dry density; an unknown density lies within the declared limits of
    plausible ones (inventory/physics.json).
    """
    mass, volume, density = (
        read_interval(columns, name, above=0, language=language)
        for name in ("mass_t", "volume_m3", "dry_density_t_m3")
    )
    usual = relations()["density"]
    thin = np.where(np.isnan(density.low), usual.least, density.low)
    thick = np.where(np.isnan(density.high), usual.most, density.high)
    by_mass = ~np.isnan(mass.low) | ~np.isnan(mass.high)
    low = np.where(by_mass, mass.low, volume.low * thin)
    high = np.where(by_mass, mass.high, volume.high * thick)
    bad = [*mass.bad, *volume.bad, *density.bad]
    return np.where(np.isnan(low), 0.0, low), np.where(np.isnan(high), inf, high), bad


def read_substances(
    table: "DataFrame | None", criteria: Criteria, language: str = "en"
) -> tuple[dict[str, list[Substance]], list[BadValue]]:
    """Return the substances of each facility id, and the values that cannot be used and count as unknown.

    table: columns as SUBSTANCE_INPUTS, facility_id required (DataProblem); None for no substances.
    """
    if table is None:
        return {}, []
    table = named(table, SUBSTANCE_INPUTS, text(language, "substances"))
    columns = columns_of(table, SUBSTANCE_INPUTS)
    shares = ends(columns, "share_percent", 0, 100, "bad_share", language)
    percent, bad = shares.value, shares.bad
    given, bad_class = given_classes(columns, table_size(columns), language)
    bad += bad_class
    found: dict[str, list[Substance]] = {}
    for row in range(table_size(columns)):
        facility = as_text(columns, "facility_id", row)
        statements, strange = read_statements(as_text(columns, "h_statements", row))
        if strange:
            bad.append(BadValue(row, "h_statements", " ".join(strange), text(language, "bad_statement")))
        if facility is not None:
            share = float(percent[row])
            found.setdefault(facility, []).append(
                _substance(
                    columns, row, statements, bool(strange), share, given[row] == 0, criteria, language
                )
            )
    return found, bad


def _substance(
    columns: Columns,
    row: int,
    statements: Sequence[str],
    strange: bool,
    share: float,
    no_water: bool,
    criteria: Criteria,
    language: str,
) -> Substance:
    cas = as_text(columns, "cas", row)
    named = [each.code for each in criteria.categories if cas is not None and cas in each.cas]
    by_statement = [each.code for each in criteria.categories if each.statements.intersection(statements)]
    name = as_text(columns, "substance", row) or cas or text(language, "unnamed", row=row + 1)
    details = [*([f"CAS {cas}"] if cas else []), *([", ".join(statements)] if statements else [])]
    if not isnan(share):
        details.append(f"{share:.4g} %")
    return Substance(
        name,
        f"{name} ({'; '.join(details)})" if details else name,
        0.0 if isnan(share) else share,
        100.0 if isnan(share) else share,
        frozenset(named or by_statement),
        not named and (strange or not statements),
        no_water and not named and not by_statement,
    )


def amounts(
    columns: Columns,
    substances: Sequence[Sequence[Substance]],
    criteria: Criteria,
    rest: str = "unidentified",
    language: str = "en",
    tick: Callable[[float], None] = lambda fraction: None,
) -> tuple[list[dict[str, Amount]], list[BadValue]]:
    """Return for each row the Amount of each of WAYS, and the values that cannot be used.

    columns: FACILITY_INPUTS, as far as they are there. substances: of each row. rest: what the part that is not listed
    is, unidentified or harmless.
    """
    low, high, bad = masses(columns, language)
    classes, bad_class = given_classes(columns, len(low), language)
    found = []
    for row, listed in enumerate(substances):
        if row % TICK_ROWS == 0:
            tick(row / len(substances))
        mass = (float(low[row]), float(high[row]))
        if listed:
            found.append({way: _of_list(way, listed, mass, criteria, rest, language) for way in WAYS})
        else:
            guessed = as_text(columns, "whc_basis", row) == "fallback"
            hazard = None if np.isnan(classes[row]) else int(classes[row])
            found.append({way: _stand_in(way, hazard, guessed, mass, criteria, language) for way in WAYS})
    return found, [*bad, *bad_class]


def _of_way(way: str, criteria: Criteria) -> list[Category]:
    return [each for each in criteria.categories if way in each.ways]


def _stand_in(
    way: str,
    hazard: int | None,
    guessed: bool,
    mass: tuple[float, float],
    criteria: Criteria,
    language: str,
) -> Amount:
    """Return what the water hazard class and the mass alone say."""
    if way == "water" and hazard == 0 and not guessed:
        return Amount(False, text(language, "class_0"))
    if mass[1] < min(each.from_t for each in _of_way(way, criteria)):
        return Amount(False, text(language, "mass_below", mass=grouped(mass[1], language)))
    lacking = (text(language, "lacking_quantity"),)
    if way == "air" or hazard is None:
        return Amount(None, text(language, "no_list"), lacking)
    key = "class_guessed" if guessed else "class_given"
    return Amount(None, text(language, key, hazard=hazard), lacking)


def _of_list(
    way: str,
    listed: Sequence[Substance],
    mass: tuple[float, float],
    criteria: Criteria,
    rest: str,
    language: str,
) -> Amount:
    total = sum(each.low for each in listed)
    unlisted = 100.0 - total if rest == "unidentified" else 0.0
    tolerance = rules()["mixture"]["sum_tolerance_percent"]
    if unlisted < -tolerance or total > 100.0 + tolerance:
        return Amount(
            None, text(language, "too_much", total=f"{total:.4g}"), (text(language, "lacking_shares"),)
        )
    results = [
        _of_category(each, way, listed, unlisted > 1e-9, mass, language) for each in _of_way(way, criteria)
    ]
    answer = either(each.answer for each in results)
    deciding = [each for each in results if each.answer is answer]
    if answer is False:
        present = [each.words for each in deciding if each.words]
        return Amount(False, "; ".join(present) or text(language, "none_listed"))
    lacking = tuple(dict.fromkeys(word for each in deciding for word in each.lacking))
    words = [each.words for each in deciding if each.words]
    return Amount(answer, "; ".join(words) or text(language, "may_hold_others"), lacking)


def _of_category(
    category: Category,
    way: str,
    listed: Sequence[Substance],
    unlisted: bool,
    mass: tuple[float, float],
    language: str,
) -> Amount:
    """Return whether a category is reached; words are empty where none of its substances is listed."""
    members = [each for each in listed if category.code in each.sure and each.high > 0]
    doubtful = [
        each
        for each in listed
        if each.open
        and each.high > 0
        and category.code not in each.sure
        and not (way == "water" and each.no_water)
    ]
    least = sum(each.low for each in members) / 100.0 * mass[0]
    most = mass[1] if members or doubtful or unlisted else 0.0
    words = _in_words(category, members, least, most, language) if members else ""
    if members and least >= category.surely_from_t:
        return Amount(True, words)
    if most == 0.0 or most < category.from_t:
        return Amount(False, words)
    lacking = []
    if members:
        if mass[0] == 0.0 or mass[1] == inf:
            lacking.append(text(language, "lacking_mass"))
        if any(each.low < each.high for each in members):
            lacking.append(text(language, "lacking_shares"))
        label = label_of(category.label, language)
        if not all(each.known for each in category.limits):
            lacking.append(text(language, "lacking_limit", category=label))
        elif least >= category.from_t:
            lacking.append(text(language, "lacking_agreement", category=label))
        if mass[0] > 0.0:
            lacking.append(text(language, "lacking_mixture"))
    if doubtful:
        names = ", ".join(each.name for each in doubtful)
        lacking.append(text(language, "lacking_statements", names=names))
    if unlisted:
        lacking.append(text(language, "lacking_rest"))
    return Amount(None, words, tuple(lacking))


def _in_words(
    category: Category, members: Sequence[Substance], least: float, most: float, language: str
) -> str:
    names = ", ".join(each.name for each in members)
    weight = (
        grouped(least, language)
        if least == most
        else text(language, "from_to", low=grouped(least, language), high=_open(most, language))
    )
    return text(
        language,
        "amount",
        category=label_of(category.label, language),
        names=names,
        weight=weight,
        limit=limit_words(category.limits, language),
    )


def limit_words(limits: Sequence[Limit], language: str) -> str:
    """Return the threshold in lists as people read it, without unit."""
    known = [each for each in limits if each.known]
    if not known:
        return text(language, "limit_unknown")
    low, high = min(each.low for each in known), max(each.high for each in known)
    if low == high:
        return grouped(low, language)
    return text(language, "from_to", low=grouped(low, language), high=grouped(high, language))


def _open(value: float, language: str) -> str:
    return text(language, "unknown") if value == inf else grouped(value, language)
