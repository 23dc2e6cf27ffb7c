"""What paths and people tell of a facility, and how it is written back into its row of the inventory."""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..table import make_table, objects

if TYPE_CHECKING:
    from pandas import DataFrame

# Values of the inventory's field water_body that follow from a path alone.
TRANSBOUNDARY = "lake_or_transboundary"
DOWNSTREAM_FIELDS = (
    ("population_at_risk", "integer"),
    ("water_body", "text"),
    ("countries_downstream", "text"),
    ("border_distance_km", "real"),
    ("border_hours", "real"),
)
# The least people at risk, where population_at_risk is only a lower bound: so ratings know that there may be more.
LEAST = "population_at_risk_min"
# The most of them, where the inventory states no more than that.
MOST = "population_at_risk_max"
WRITTEN_FIELDS = (*DOWNSTREAM_FIELDS, (LEAST, "integer"), (MOST, "integer"), ("data_source", "text"))
# Nothing lies downstream of these ends; every other end is one of what is known.
TRUE_ENDS = ("sea", "inland_sink", "lake")


def water_body(border_km: float, ends_in: str | None, length_km: float, risk_km: float) -> str | None:
    """Return the water body that a path proves within `risk_km`; None where it proves none."""
    if border_km <= risk_km or (ends_in in ("lake", "sea") and length_km <= risk_km):
        return TRANSBOUNDARY
    return None


def countries_met(crossed: str | None, followed: str | None) -> str | None:
    """Return the countries of a path with those behind them whose border it only follows; None for none.

    Both as tracedownstream writes them: codes, separated by commas.
    """
    codes = [code.strip() for text in (crossed, followed) if text for code in text.split(",")]
    own = crossed.count(",") + 1 if crossed else 0
    return ", ".join([*codes[:own], *(code for code in codes[own:] if code not in codes[:own])]) or None


def people_at_risk(
    facility: np.ndarray, people: np.ndarray, upper_km: np.ndarray | None, risk_km: float
) -> dict[str, float]:
    """Return people at risk per facility from its zones.

    Bands (`upper_km` given) up to `risk_km` are added; zones that lie inside each other count by the largest.
    A facility with an unknown band (NaN) stays out.
    """
    result: dict[str, float] = {}
    for row, name in enumerate(facility):
        if upper_km is None:
            if not np.isnan(people[row]):
                result[name] = max(result.get(name, 0.0), people[row])
        elif upper_km[row] <= risk_km + 1e-9:
            result[name] = result.get(name, 0.0) + people[row]
    return {name: value for name, value in result.items() if not np.isnan(value)}


def least_at_risk(
    facility: np.ndarray,
    people: np.ndarray,
    complete: np.ndarray,
    upper_km: np.ndarray | None,
    risk_km: float,
    unfinished: Collection[str] = (),
) -> tuple[dict[str, float], set[str]]:
    """Return people at risk per facility, and the facilities of which they are a lower bound.

    Arrays (zones,): `people` NaN for unknown, `complete` whether they are all of the zone's; `unfinished`: facilities
    of which not all of the way to `risk_km` is known (`known_ways`). As `people_at_risk`, but unknown bands add to a
    lower bound what is known of the others. A bound below half a person says nothing: the facility stays out, so
    that it is never taken for one that endangers nobody.
    """
    doubtful = set(facility[_counted(upper_km, risk_km, len(people)) & (np.isnan(people) | ~complete)])
    doubtful |= set(unfinished)
    result = people_at_risk(facility, np.where(np.isnan(people), 0.0, people), upper_km, risk_km)
    kept = {name: value for name, value in result.items() if name not in doubtful or round(value) > 0}
    return kept, doubtful & set(kept)


def _counted(upper_km: np.ndarray | None, risk_km: float, zones: int) -> np.ndarray:
    return np.ones(zones, dtype=bool) if upper_km is None else upper_km <= risk_km + 1e-9


def known_ways(
    facility: Iterable[str], length_km: np.ndarray, ends_in: Iterable[str | None], risk_km: float
) -> dict[str, float]:
    """Return the facilities whose paths end before `risk_km` though the water goes on, with the km known of each.

    What ends in the sea, an inland sink or a lake is known to its end, and so is what reaches `risk_km`. An end of
    the relief, of its data or of a length limit, and an unknown one, are none of the water.
    """
    return {
        name: float(length)
        for name, length, end in zip(facility, length_km, ends_in, strict=True)
        if end not in TRUE_ENDS and not length >= risk_km - 1e-9
    }


def known_zones(
    facility: Iterable[str],
    length_km: np.ndarray,
    ends: Iterable[str | None],
    path_ends: Mapping[str, str | None],
    risk_km: float,
) -> dict[str, float]:
    """Return the facilities with a zone that ran out before `risk_km`, with the km that the longest one reached.

    Arrays (zones,) as inundationzone writes them: a zone that ends in "area" is whole, one that ends in "path_end"
    where the path does (`path_ends`, its ends_in by facility); `ends` None: nothing says that it ran out. One of
    simulateflow that "stopped" in all runs is whole.
    """
    found: dict[str, float] = {}
    for name, length, end in zip(facility, length_km, ends, strict=True):
        if end == "path_end":
            end = path_ends.get(name)
        elif end in (None, "area", "stopped"):
            continue
        for own, known in known_ways([name], np.array([length]), [end], risk_km).items():
            found[own] = max(found.get(own, 0.0), 0.0 if math.isnan(known) else known)
    return found


def data_shares(
    facility: np.ndarray,
    share: np.ndarray,
    area_km2: np.ndarray,
    upper_km: np.ndarray | None,
    risk_km: float,
) -> dict[str, float]:
    """Return for each facility on what share of its zones people are known; NaN where no raster tells.

    Arrays (zones,): `share` of each with data, NaN unknown. Bands up to `risk_km` count by their areas, of zones
    inside each other the largest.
    """
    covered: dict[str, float] = {}
    whole: dict[str, float] = {}
    for row in np.flatnonzero(_counted(upper_km, risk_km, len(share))):
        name, area, known = facility[row], area_km2[row], share[row] * area_km2[row]
        if upper_km is not None:
            covered[name], whole[name] = covered.get(name, 0.0) + known, whole.get(name, 0.0) + area
        elif area >= whole.get(name, 0.0):
            covered[name], whole[name] = known, area
    return {name: covered[name] / whole[name] if whole[name] > 0 else math.nan for name in whole}


def percent(share: float) -> str:
    """Return the share of what is not whole in per cent, never rounded up: "62", "99", "<1"."""
    return str(min(math.floor(100 * share + 1e-9), 99)) if share >= 0.01 else "<1"


def downstream_table(
    facility: Sequence[str],
    border_km: np.ndarray,
    border_hours: np.ndarray,
    length_km: np.ndarray,
    ends_in: np.ndarray,
    countries: np.ndarray,
    at_risk: Mapping[str, float],
    risk_km: float,
) -> "DataFrame":
    """Return a row per facility that is known of, columns facility_id and DOWNSTREAM_FIELDS; unknown is NA.

    Arrays (paths,) as tracedownstream writes them; `at_risk` people by facility, with or without a path.
    """
    names = list(dict.fromkeys([*facility, *at_risk]))
    last = {name: path for path, name in enumerate(facility)}
    path = [last.get(name) for name in names]

    def of(values: np.ndarray) -> list:
        return [None if each is None else values[each] for each in path]

    columns: dict[str, Iterable[Any]] = {
        "facility_id": names,
        "population_at_risk": [round(at_risk[name]) if name in at_risk else None for name in names],
        "water_body": [
            None if each is None else water_body(border_km[each], ends_in[each], length_km[each], risk_km)
            for each in path
        ],
        "countries_downstream": of(countries),
        "border_distance_km": of(border_km),
        "border_hours": of(border_hours),
    }
    return make_table(columns, {"facility_id": "text", **dict(DOWNSTREAM_FIELDS)})


def written_back(
    inventory: "DataFrame",
    found: "DataFrame",
    keep_known: bool,
    source: str,
    bounds: Mapping[str, str] | None = None,
    ways: Mapping[str, str] | None = None,
) -> tuple["DataFrame", int]:
    """Return the WRITTEN_FIELDS of an inventory after writing back what was found, and how many rows changed.

    Rows are matched by facility_id; `bounds` tells of facilities why their people at risk are a lower bound, which
    never replaces a number as large and is written to population_at_risk_min too. A count below a lower bound of the
    inventory's own is not written, with `keep_known` nor one above an upper bound; one that is takes the place of both.
    `ways` tells of facilities how far their countries are known; see `filled`.
    """
    names = [name for name, _ in WRITTEN_FIELDS]
    own = {name: objects(inventory, name) for name in names}
    news = {name: objects(found, name) for name, _ in DOWNSTREAM_FIELDS}
    row_of = {name: row for row, name in enumerate(objects(found, "facility_id"))}
    rows, changed = [], 0
    for row, facility in enumerate(objects(inventory, "facility_id")):
        known = {name: own[name][row] for name in names}
        place = row_of.get(facility)
        fresh = {} if place is None else {name: values[place] for name, values in news.items()}
        bound = (bounds or {}).get(facility)
        if bound is not None and _at_least(known["population_at_risk"], fresh["population_at_risk"]):
            fresh["population_at_risk"] = None
        if _at_least(known[LEAST], fresh.get("population_at_risk"), by=1):
            fresh["population_at_risk"] = None
        if (
            keep_known
            and known[MOST] is not None
            and not _at_least(known[MOST], fresh.get("population_at_risk"))
        ):
            fresh["population_at_risk"] = None
        notes = {"population_at_risk": bound, "countries_downstream": (ways or {}).get(facility)}
        values, count = filled(known, fresh, keep_known, source, notes)
        if values["population_at_risk"] != known["population_at_risk"]:
            values[LEAST] = values["population_at_risk"] if bound else None
            values[MOST] = None
        rows.append(values)
        changed += count > 0
    return make_table({name: [row[name] for row in rows] for name in names}, dict(WRITTEN_FIELDS)), changed


def _at_least(known: Any, found: Any, by: int = 0) -> bool:
    """Return whether a number known is as large as what was found, or larger by so much."""
    return known is not None and found is not None and known >= found + by


def filled(
    known: Mapping[str, object],
    found: Mapping[str, object],
    keep_known: bool,
    source: str,
    notes: Mapping[str, str | None] | None = None,
) -> tuple[dict[str, object], int]:
    """Return the values of one facility after writing back, and how many fields changed.

    `known` holds DOWNSTREAM_FIELDS and data_source as they are, `found` the new values (None for not found).
    With `keep_known` only empty fields (or "unknown") are filled. What was filled is said in data_source,
    with what `notes` say of a field behind its name.
    """
    result = dict(known)
    changed: list[str] = []
    for name, _ in DOWNSTREAM_FIELDS:
        value = found.get(name)
        empty = known.get(name) in (None, "", "unknown")
        if value is None or (keep_known and not empty) or value == known.get(name):
            continue
        result[name] = value
        changed.append(name)
    if changed:
        behind = notes or {}
        said = [f"{name} ({behind[name]})" if behind.get(name) else name for name in changed]
        note = f"{', '.join(said)}: {source}"
        result["data_source"] = "; ".join(str(part) for part in (known.get("data_source"), note) if part)
    return result, len(changed)
