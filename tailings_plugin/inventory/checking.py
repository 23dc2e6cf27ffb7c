"""Plausibility of an inventory: what cannot be, what is unusual, what is missing, and how to mend it."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import numpy as np

from .neighbours import nearest_within, ring_around
from .positions import CountriesAt
from .schema import Field, inventory_fields, load_schema

ERROR, WARNING, INFO = "error", "warning", "info"
SEVERITIES = (ERROR, WARNING, INFO)
# A heap behind a dam holds at most area x height; half more allows for a foot below the measured ground.
LARGEST_FILL, SMALLEST_FILL = 1.5, 0.01
DENSITY_T_M3 = (0.9, 2.6)
POOR_PRECISION = ("village", "town", "district")
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


@dataclass(frozen=True)
class Facilities:
    """values: text, numbers or None by field, lists of n; lon, lat: (n,) degrees on WGS 84, NaN if none."""

    values: dict[str, list]
    lon: np.ndarray
    lat: np.ndarray

    def get(self, name: str) -> list:
        """Return the values of a field; all unknown when the layer does not have it."""
        return self.values.get(name) or [None] * len(self.lon)

    def numbers(self, name: str) -> np.ndarray:
        """Return the values of a number field as (n,) float64, NaN for what is no number."""
        return np.array([as_number(value) for value in self.get(name)], dtype=np.float64)


def as_number(value: object) -> float:
    """Return a value as float, NaN when it is unknown or no number."""
    if isinstance(value, bool) or value is None:
        return np.nan
    try:
        return float(value)
    except (TypeError, ValueError):
        return np.nan


def check(facilities: Facilities, options: CheckOptions, tick: Callable[[float], None]) -> list[Finding]:
    """Return every finding, errors first, in the order of the facilities."""
    findings: list[Finding] = []
    checks = (
        _values, _order, _identity, _missing, _positions,
        _countries, _lakes, _neighbours, _quantities, _times,
    )  # fmt: skip
    for number, each in enumerate(checks):
        tick(number / len(checks))
        findings.extend(each(facilities, options))
    tick(1.0)
    return in_order(findings)


def in_order(findings: Sequence[Finding]) -> list[Finding]:
    """Return findings by severity, then facility."""
    return sorted(findings, key=lambda each: (SEVERITIES.index(each.severity), each.row))


@cache
def _texts() -> dict[str, dict]:
    return json.loads((Path(__file__).parent / "check_messages.json").read_text(encoding="utf-8"))


def finding(
    row: int, code: str, language: str, field: str = "", value: object = None, **words: object
) -> Finding:
    """Return a finding with the message `code`, its places filled with `words`."""
    texts = _texts()[code]
    shown = "" if value is None else f"{value:.12g}" if isinstance(value, float) else str(value)[:200]
    words.setdefault("value", shown)
    return Finding(
        int(row),
        texts["severity"],
        code,
        field,
        shown,
        texts["message"][language].format(**words),
        texts["remedy"][language].format(**words),
    )


def _values(facilities: Facilities, options: CheckOptions) -> Iterator[Finding]:
    """Type, list and limits of every value."""
    for field in inventory_fields():
        for row, value in enumerate(facilities.values.get(field.name, ())):
            if value is not None:
                yield from _value(row, field, value, options.language)


def _value(row: int, field: Field, value: object, language: str) -> Iterator[Finding]:
    number = as_number(value)
    if field.domain is not None and not field.domain.open:
        code = int(number) if field.type == "integer" and np.isfinite(number) else value
        if code not in field.domain.values():
            allowed = ", ".join(map(str, field.domain.values()))
            yield finding(row, "not_in_list", language, field.name, value, allowed=allowed)
        return
    if field.type not in ("integer", "real"):
        return
    if np.isnan(number):
        yield finding(row, "not_a_value", language, field.name, value, type=field.type)
        return
    limit = field.broken_limit(number)
    if limit is not None:
        text = limit.message.get(language)
        yield finding(row, f"{limit.strength}_limit", language, field.name, value, limit=text)


def _order(facilities: Facilities, options: CheckOptions) -> Iterator[Finding]:
    """Values of one row that must follow each other."""
    for rule in load_schema().order_rules:
        lesser, greater = facilities.numbers(rule.lesser), facilities.numbers(rule.greater)
        code = "wrong_order" if rule.strength == "hard" else "odd_order"
        for row in np.flatnonzero(lesser > greater):
            text = rule.message.get(options.language)
            yield finding(row, code, options.language, rule.lesser, float(lesser[row]), rule=text)


def _identity(facilities: Facilities, options: CheckOptions) -> Iterator[Finding]:
    ids = facilities.get("facility_id")
    counts = Counter(each for each in ids if each is not None)
    for row, each in enumerate(ids):
        if each is None:
            yield finding(row, "no_id", options.language, "facility_id")
        elif counts[each] > 1:
            yield finding(row, "same_id", options.language, "facility_id", each, count=counts[each])


def _missing(facilities: Facilities, options: CheckOptions) -> Iterator[Finding]:
    for field in inventory_fields():
        if field.required != "soft":
            continue
        label = field.label.get(options.language)
        for row, value in enumerate(facilities.get(field.name)):
            if value is None:
                yield finding(row, "missing", options.language, field.name, label=label)


def _possible(facilities: Facilities) -> np.ndarray:
    """Return a mask of the points that lie on Earth."""
    return (np.abs(facilities.lat) <= 90) & (np.abs(facilities.lon) <= 180)


def _positions(facilities: Facilities, options: CheckOptions) -> Iterator[Finding]:
    lon, lat = facilities.lon, facilities.lat
    known = np.isfinite(lon) & np.isfinite(lat)
    for row in np.flatnonzero(~known):
        yield finding(row, "no_position", options.language)
    for row in np.flatnonzero(known & ~_possible(facilities)):
        words = {"lat": f"{lat[row]:.6g}", "lon": f"{lon[row]:.6g}"}
        yield finding(row, "impossible_position", options.language, **words)


def _countries(facilities: Facilities, options: CheckOptions) -> Iterator[Finding]:
    """Points outside the stated country or outside any; a belt along borders is left in peace."""
    if options.countries_at is None:
        return
    rows = np.flatnonzero(_possible(facilities))
    found = options.countries_at(facilities.lon[rows], facilities.lat[rows])
    stated = facilities.get("country")
    domain = load_schema()["country"].domain
    for row, country in zip(rows.tolist(), found, strict=True):
        if country == stated[row] or (country is not None and stated[row] is None):
            continue
        if _near(row, facilities, stated[row], options):
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
                found=domain.caption(country, options.language),
                stated=domain.caption(stated[row], options.language),
                tolerance=f"{options.border_tolerance_km:g}",
            )


def _near(row: int, facilities: Facilities, stated: str | None, options: CheckOptions) -> bool:
    """Return whether the stated country (any, if none is stated) is within the tolerance of the point."""
    lon, lat = ring_around(facilities.lon[row], facilities.lat[row], options.border_tolerance_km * 1000)
    around = options.countries_at(lon, lat)
    return any(country == stated if stated is not None else country is not None for country in around)


def _lakes(facilities: Facilities, options: CheckOptions) -> Iterator[Finding]:
    if options.lakes_at is None:
        return
    rows = np.flatnonzero(_possible(facilities))
    inside = options.lakes_at(facilities.lon[rows], facilities.lat[rows])
    for row in rows[np.array([each is not None for each in inside], dtype=bool)]:
        yield finding(row, "in_lake", options.language)


def _neighbours(facilities: Facilities, options: CheckOptions) -> Iterator[Finding]:
    """Facilities so close to each other that they may be one; points of a town or village are told apart."""
    precision = facilities.get("coordinate_precision")
    poor = np.array([each in POOR_PRECISION for each in precision], dtype=bool)
    lon, lat = facilities.lon, facilities.lat
    nearest = nearest_within(lon, lat, options.distance_m)
    names = zip(facilities.get("name"), facilities.get("facility_id"), strict=True)
    names = [name or id_ or str(row + 1) for row, (name, id_) in enumerate(names)]
    for row in np.flatnonzero(nearest.other >= 0):
        other = nearest.other[row]
        # A pair that is nearest to each other is told once.
        told_already = other > row and nearest.other[other] == row
        if told_already or (poor[row] and poor[other]):
            continue
        words = {"distance": f"{nearest.metres[row]:.0f}", "other": names[other]}
        yield finding(row, "close_pair", options.language, **words)
    shared = nearest_within(np.where(poor, lon, np.nan), lat, options.distance_m).count
    captions = load_schema()["coordinate_precision"].domain
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


def _quantities(facilities: Facilities, options: CheckOptions) -> Iterator[Finding]:
    """Volume against area and height, and against mass."""
    volume, mass = facilities.numbers("volume_m3"), facilities.numbers("mass_t")
    space = facilities.numbers("area_m2") * facilities.numbers("dam_height_m")
    in_pit = np.array([kind == "in_pit" for kind in facilities.get("storage_type")], dtype=bool)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where((space > 0) & (volume > 0), volume / space, np.nan)
        density = np.where(volume > 0, mass / volume, np.nan)
    for row in np.flatnonzero((ratio > LARGEST_FILL) & ~in_pit):
        words = {"ratio": f"{ratio[row]:.3g}", "limit": f"{LARGEST_FILL:g}"}
        yield finding(row, "volume_too_large", options.language, "volume_m3", float(volume[row]), **words)
    for row in np.flatnonzero((ratio < SMALLEST_FILL) & ~in_pit):
        words = {"ratio": f"{ratio[row]:.3g}"}
        yield finding(row, "volume_too_small", options.language, "volume_m3", float(volume[row]), **words)
    for row in np.flatnonzero((density < DENSITY_T_M3[0]) | (density > DENSITY_T_M3[1])):
        words = {"density": f"{density[row]:.3g}"}
        yield finding(row, "odd_density", options.language, "mass_t", float(mass[row]), **words)


def _times(facilities: Facilities, options: CheckOptions) -> Iterator[Finding]:
    """Years in the future, active facilities that were closed, stale data."""
    today = date.fromisoformat(options.today)
    start, closure = facilities.numbers("start_year"), facilities.numbers("closure_year")
    label = load_schema()["start_year"].label.get(options.language)
    for row in np.flatnonzero(start > today.year):
        words = {"label": label, "year": int(start[row])}
        yield finding(row, "future_year", options.language, "start_year", int(start[row]), **words)
    active = np.array([status == "active" for status in facilities.get("status")], dtype=bool)
    for row in np.flatnonzero(active & (closure < today.year)):
        words = {"year": int(closure[row])}
        yield finding(row, "active_but_closed", options.language, "status", "active", **words)
    for row, value in enumerate(facilities.get("data_date")):
        yield from _age(row, value, today, options)


def _age(row: int, value: object, today: date, options: CheckOptions) -> Iterator[Finding]:
    if value is None:
        yield finding(row, "no_date", options.language, "data_date")
        return
    try:
        day = date.fromisoformat(str(value)[:10])
    except ValueError:
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
