"""Plausibility of an inventory: what cannot be, what is unusual, what is missing, and how to mend it."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..table import day_of, numbers, objects, rows_of
from ..texts import Text
from .facilities import value_text
from .neighbours import nearest_within, ring_around
from .physics import Relation, UnitError, grouped, ratios, relations, told, unit_errors
from .positions.from_cells import CountriesAt
from .schema import Field, inventory_fields, load_schema
from .values.figures import exact_number

if TYPE_CHECKING:
    from pandas import DataFrame

ERROR, WARNING, INFO = "error", "warning", "info"
SEVERITIES = (ERROR, WARNING, INFO)
POOR_PRECISION = ("mine", "works", "settlement", "village", "town", "district")
DAYS_PER_YEAR = 365.25
PlacesAt = Callable[[np.ndarray, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Finding:
    """One thing to mend in facility `row` (index); field and value may be empty."""

    row: int
    severity: str
    check: str
    field: str
    value: str
    message: str
    remedy: str


@dataclass(frozen=True)
class CheckOptions:
    """What counts as wrong. countries_at, lakes_at: None leaves those checks out; today as ISO date."""

    language: str = "en"
    distance_m: float = 100.0
    border_tolerance_km: float = 2.0
    stale_years: float = 5.0
    today: str = ""
    countries_at: CountriesAt | None = None
    lakes_at: PlacesAt | None = None


def lenient_numbers(table: "DataFrame", name: str) -> np.ndarray:
    """Return a column as float64 (n,), NaN for what is no number: a text there is a finding of its own."""
    if name not in table or table[name].dtype.kind in "iuf":
        return numbers(table, name)
    return np.array([_as_number(value) for value in objects(table, name)], dtype=np.float64)


def _as_number(value: object) -> float:
    if isinstance(value, str):
        number = exact_number(value)
        return np.nan if number is None else number
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else np.nan


def check(table: "DataFrame", options: CheckOptions, tick: Callable[[float], None]) -> list[Finding]:
    """Return every finding, errors first, in the order of the facilities.

    table: n facilities with any of the inventory's fields, and lon, lat in degrees on WGS 84. Its columns may
    hold what does not fit a field: that is what a check is for.
    """
    findings: list[Finding] = []
    checks = (
        _values, _order, _identity, _missing, _positions,
        _countries, _lakes, _neighbours, _quantities, _times,
    )  # fmt: skip
    for number, each in enumerate(checks):
        tick(number / len(checks))
        findings.extend(each(table, options))
    tick(1.0)
    return in_order(findings)


def in_order(findings: Sequence[Finding]) -> list[Finding]:
    """Return findings by severity, then facility."""
    return sorted(findings, key=lambda each: (SEVERITIES.index(each.severity), each.row))


@cache
def _texts() -> dict[str, tuple[str, Text, Text]]:
    """Return severity, message and remedy by code."""
    raw = json.loads((Path(__file__).parent / "check_messages.json").read_text(encoding="utf-8"))
    return {
        code: (each["severity"], Text(**each["message"]), Text(**each["remedy"]))
        for code, each in raw.items()
    }


def finding(
    row: int, code: str, language: str, field: str = "", value: object = None, **words: object
) -> Finding:
    """Return a finding with the message `code`, its places filled with `words`."""
    severity, message, remedy = _texts()[code]
    shown = value_text(value)[:200]
    words.setdefault("value", shown)
    return Finding(
        int(row),
        severity,
        code,
        field,
        shown,
        message.get(language).format(**words),
        remedy.get(language).format(**words),
    )


def _values(table: "DataFrame", options: CheckOptions) -> Iterator[Finding]:
    """Type, list and limits of every value."""
    for field in inventory_fields():
        if field.name not in table:
            continue
        if field.domain is not None and not field.domain.open:
            yield from _codes(table, field, options.language)
        elif field.type in ("integer", "real"):
            yield from _figures(table, field, options.language)


def _codes(table: "DataFrame", field: Field, language: str) -> Iterator[Finding]:
    known = field.domain.values() if field.domain else ()
    allowed = ", ".join(map(str, known))
    for row, value in enumerate(objects(table, field.name)):
        number = _as_number(value)
        code = int(number) if field.type == "integer" and np.isfinite(number) else value
        if value is not None and code not in known:
            yield finding(row, "not_in_list", language, field.name, value, allowed=allowed)


def _figures(table: "DataFrame", field: Field, language: str) -> Iterator[Finding]:
    values, found = objects(table, field.name), lenient_numbers(table, field.name)
    no_number = np.isnan(found) & table[field.name].notna().to_numpy()
    inside = np.ones(len(found), dtype=bool)
    for limit in field.limits:
        if limit.min is not None:
            inside &= ~(found < limit.min)
        if limit.max is not None:
            inside &= ~(found > limit.max)
    for row in np.flatnonzero(no_number | ~inside):
        if no_number[row]:
            yield finding(row, "not_a_value", language, field.name, values[row], type=field.type)
            continue
        broken = field.broken_limit(found[row])
        if broken is not None:
            text = broken.message.get(language)
            yield finding(row, f"{broken.strength}_limit", language, field.name, values[row], limit=text)


def _order(table: "DataFrame", options: CheckOptions) -> Iterator[Finding]:
    """Values of one row that must follow each other."""
    for rule in load_schema().order_rules:
        lesser, greater = lenient_numbers(table, rule.lesser), lenient_numbers(table, rule.greater)
        code = "wrong_order" if rule.strength == "hard" else "odd_order"
        for row in np.flatnonzero(lesser > greater):
            text = rule.message.get(options.language)
            yield finding(row, code, options.language, rule.lesser, float(lesser[row]), rule=text)


def _identity(table: "DataFrame", options: CheckOptions) -> Iterator[Finding]:
    ids = objects(table, "facility_id")
    counts = Counter(each for each in ids if each is not None)
    for row, each in enumerate(ids):
        if each is None:
            yield finding(row, "no_id", options.language, "facility_id")
        elif counts[each] > 1:
            yield finding(row, "same_id", options.language, "facility_id", each, count=counts[each])


def _missing(table: "DataFrame", options: CheckOptions) -> Iterator[Finding]:
    for field in inventory_fields():
        if field.required != "soft":
            continue
        label = field.label.get(options.language)
        names = [field.name, field.lower, field.upper] if field.bounded else [field.name]
        for row, known in enumerate(rows_of(table, names)):
            if all(value is None for value in known):
                yield finding(row, "missing", options.language, field.name, label=label)


def _place(table: "DataFrame") -> tuple[np.ndarray, np.ndarray]:
    return lenient_numbers(table, "lon"), lenient_numbers(table, "lat")


def _possible(table: "DataFrame") -> np.ndarray:
    """Return a mask of the points that lie on Earth."""
    lon, lat = _place(table)
    return (np.abs(lat) <= 90) & (np.abs(lon) <= 180)


def _positions(table: "DataFrame", options: CheckOptions) -> Iterator[Finding]:
    lon, lat = _place(table)
    known = np.isfinite(lon) & np.isfinite(lat)
    for row in np.flatnonzero(~known):
        yield finding(row, "no_position", options.language)
    for row in np.flatnonzero(known & ~_possible(table)):
        words = {"lat": f"{lat[row]:.6g}", "lon": f"{lon[row]:.6g}"}
        yield finding(row, "impossible_position", options.language, **words)


def _countries(table: "DataFrame", options: CheckOptions) -> Iterator[Finding]:
    """Points outside the stated country or outside any; a belt along borders is left in peace."""
    if options.countries_at is None:
        return
    (lon, lat), rows = _place(table), np.flatnonzero(_possible(table))
    found = options.countries_at(lon[rows], lat[rows])
    stated = objects(table, "country")
    captions = load_schema()["country"]
    for row, country in zip(rows.tolist(), found, strict=True):
        if country is not None and stated[row] in (country, None):
            continue
        if _near(options.countries_at, (lon[row], lat[row]), stated[row], options.border_tolerance_km):
            continue
        if country is None:
            yield finding(row, "no_country", options.language, "country", stated[row])
        else:
            yield finding(
                row,
                "other_country",
                options.language,
                "country",
                stated[row],
                found=captions.caption(country, options.language),
                stated=captions.caption(stated[row], options.language),
                tolerance=f"{options.border_tolerance_km:g}",
            )


def _near(
    countries_at: CountriesAt, point: tuple[float, float], stated: str | None, tolerance_km: float
) -> bool:
    """Return whether the stated country (any, if none is stated) is within the tolerance of the point."""
    lon, lat = ring_around(*point, tolerance_km * 1000)
    around = countries_at(lon, lat)
    return any(country == stated if stated is not None else country is not None for country in around)


def _lakes(table: "DataFrame", options: CheckOptions) -> Iterator[Finding]:
    if options.lakes_at is None:
        return
    (lon, lat), rows = _place(table), np.flatnonzero(_possible(table))
    inside = options.lakes_at(lon[rows], lat[rows])
    for row in rows[np.array([each is not None for each in inside], dtype=bool)]:
        yield finding(row, "in_lake", options.language)


def _neighbours(table: "DataFrame", options: CheckOptions) -> Iterator[Finding]:
    """Facilities so close to each other that they may be one; points of a town or village are told apart."""
    precision = objects(table, "coordinate_precision")
    poor = np.array([each in POOR_PRECISION for each in precision], dtype=bool)
    lon, lat = _place(table)
    nearest = nearest_within(lon, lat, options.distance_m)
    both = zip(objects(table, "name"), objects(table, "facility_id"), strict=True)
    names = [name or id_ or str(row + 1) for row, (name, id_) in enumerate(both)]
    for row in np.flatnonzero(nearest.other >= 0):
        other = nearest.other[row]
        # A pair that is nearest to each other is told once.
        told_already = other > row and nearest.other[other] == row
        if told_already or (poor[row] and poor[other]):
            continue
        words = {"distance": f"{nearest.metres[row]:.0f}", "other": names[other]}
        yield finding(row, "close_pair", options.language, **words)
    shared = nearest_within(np.where(poor, lon, np.nan), lat, options.distance_m).count
    captions = load_schema()["coordinate_precision"]
    for row in np.flatnonzero(poor & np.isfinite(lon)):
        words = {"precision": captions.caption(precision[row], options.language).lower()}
        code = "shared_point" if shared[row] else "poor_position"
        yield finding(
            row,
            code,
            options.language,
            "coordinate_precision",
            precision[row],
            count=shared[row],
            **words,
        )


def _quantities(table: "DataFrame", options: CheckOptions) -> Iterator[Finding]:
    """Volume against area and height, mass against volume and so on: wrong units first, then what is odd."""
    in_pit = np.array([kind == "in_pit" for kind in objects(table, "storage_type")], dtype=bool)
    left = {}
    for relation in relations().values():
        numbers = {name: lenient_numbers(table, name) for name in relation.fields()}
        left[relation.name] = ratios(relation, numbers.__getitem__, in_pit)
        for row, error in unit_errors(relation, left[relation.name]).items():
            left[relation.name][row] = np.nan
            values = {name: float(each[row]) for name, each in numbers.items()}
            yield _wrong_unit(row, relation, error, values, options.language)
    fill, volume = relations()["fill"], lenient_numbers(table, "volume_m3")
    for row in np.flatnonzero(left["fill"] > fill.most):
        words = {"ratio": f"{left['fill'][row]:.3g}", "limit": f"{fill.most:g}"}
        yield finding(row, "volume_too_large", options.language, "volume_m3", float(volume[row]), **words)
    for row in np.flatnonzero(left["fill"] < fill.least):
        words = {"ratio": f"{left['fill'][row]:.3g}"}
        yield finding(row, "volume_too_small", options.language, "volume_m3", float(volume[row]), **words)
    density, mass = load_schema()["dry_density_t_m3"], lenient_numbers(table, "mass_t")
    for row in np.flatnonzero(np.isfinite(left["density"])):
        if density.broken_limit(left["density"][row]) is not None:
            words = {"density": f"{left['density'][row]:.3g}"}
            yield finding(row, "odd_density", options.language, "mass_t", float(mass[row]), **words)


def _wrong_unit(
    row: int, relation: Relation, error: UnitError, values: dict[str, float], language: str
) -> Finding:
    """Return the finding that a value is off by so much as only a wrong unit explains."""
    words = told(relation, error, values, language)
    code = "unit_too_small" if words.small else "unit_too_large"
    found = finding(
        row,
        code,
        language,
        error.suspect,
        values[error.suspect],
        label=load_schema()[error.suspect].label.get(language),
        figure=grouped(values[error.suspect], language),
        times=words.times,
        beside=words.beside,
        unit=words.unit,
    )
    check = {"small": "volume_too_small", "large": "volume_too_large"}[error.ratio_is]
    return replace(found, check={"fill": check, "density": "odd_density"}.get(relation.name, code))


def _times(table: "DataFrame", options: CheckOptions) -> Iterator[Finding]:
    """Years in the future, active facilities that were closed, stale data."""
    today = date.fromisoformat(options.today)
    start, closure = lenient_numbers(table, "start_year"), lenient_numbers(table, "closure_year")
    label = load_schema()["start_year"].label.get(options.language)
    for row in np.flatnonzero(start > today.year):
        words = {"label": label, "year": int(start[row])}
        yield finding(row, "future_year", options.language, "start_year", int(start[row]), **words)
    active = np.array([status == "active" for status in objects(table, "status")], dtype=bool)
    for row in np.flatnonzero(active & (closure < today.year)):
        words = {"year": int(closure[row])}
        yield finding(row, "active_but_closed", options.language, "status", "active", **words)
    for row, value in enumerate(objects(table, "data_date")):
        yield from _age(row, value, today, options)


def _age(row: int, value: object, today: date, options: CheckOptions) -> Iterator[Finding]:
    if value is None:
        yield finding(row, "no_date", options.language, "data_date")
        return
    day = day_of(value)
    if day is None:
        yield finding(row, "not_a_value", options.language, "data_date", value, type="date")
        return
    years = (today - day).days / DAYS_PER_YEAR
    if years < 0:
        yield finding(row, "future_date", options.language, "data_date", value)
    elif years > options.stale_years:
        yield finding(row, "stale", options.language, "data_date", value, years=int(years))


def gap_findings(
    width: np.ndarray, unknown: Sequence[Sequence[str]], rated: np.ndarray, largest: float, language: str
) -> list[Finding]:
    """Return findings where unknown inputs leave a rating open.

    width: (n,) span of the index; unknown: names of the unknown inputs of each facility, the weightiest
    first; rated: (n,) whether there is an index at all; `largest`: the width that is still accepted.
    """
    schema = load_schema()
    found = []
    for row, names in enumerate(unknown):
        fields = ", ".join(schema[name].label.get(language) for name in names)
        if not rated[row]:
            found.append(finding(row, "not_rated", language, names[0] if names else "", fields=fields))
        elif width[row] > largest:
            words = {"width": f"{width[row]:g}", "fields": fields}
            found.append(finding(row, "wide_range", language, names[0] if names else "", **words))
    return found
