"""Metres to degrees: by the zone the figures carry, the zone the table names, or the only system that fits."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from .coordinates import to_wgs84
from .placing import (
    AWAY,
    INSIDE,
    NEAR,
    Candidate,
    CountriesAt,
    Positions,
    is_southern,
    is_within,
    reach,
    zones_of,
)
from .zones import (
    GAUSS_KRUGER,
    PULKOVO_42,
    UTM,
    System,
    Told,
    gauss_kruger,
    gauss_kruger_zone,
    has_gauss_kruger,
    systems,
)

EASTING = (100_000.0, 900_000.0)
LARGEST_NORTHING = 10_000_000.0
NORTHING = (3_000_000.0, 7_000_000.0)  # of Central Asia and its neighbours
SAME_PLACE_DEGREES = 5e-5  # 5 m: SIRGAS 2000 and WGS 84 are one

# A way to take two figures: system, easting as the system has it, northing.
Reading = tuple[System, float, float]


def place_metres(
    positions: Positions,
    metres: dict[int, tuple[float, float]],
    stated: Sequence[str | None],
    told: Sequence[Told],
    countries_at: CountriesAt | None,
    utm_named: bool,
) -> None:
    """Place rows of metres, or say why not.

    metres: the two figures of each row, in the order of the columns. told: what the table says of the system of
    each row. utm_named: the headings say easting and northing, as those of UTM do; else Gauss-Kruger eastings
    without their zone are thought of as well. Where several systems fit, none is taken: zones of the two
    families share their meridians, and the scale of UTM is 0.9996 (Snyder, Map Projections, USGS PP 1395, 1987,
    p. 57), which makes 1.9 km at 43 N.
    """
    readings = {row: _readings(pair, told[row], stated[row]) for row, pair in metres.items()}
    named = {row for row, pair in metres.items() if told[row].zone or _carries_zone(pair)}
    found = _candidates(readings, stated, named, countries_at)
    for row, (first, second) in metres.items():
        written = {"first": f"{first:.12g}", "second": f"{second:.12g}"}
        if told[row].unclear:
            positions.leave(row, "left_system", {**written, "system": told[row].unclear})
        elif row in named:
            _place_named(positions, row, written, found[row], told[row], stated[row])
        else:
            _place_unnamed(positions, row, written, found[row], told[row], stated[row], utm_named)


def are_kilometres(pair: tuple[float, float]) -> bool:
    """Return whether two figures, times 1000, are a northing and an easting in metres: 4712.5 and 512.3.

    As metres they would lie within 14 km of the origin of their system, on the equator.

    >>> are_kilometres((4712.5, 512.3)), are_kilometres((13512.3, 4712.5)), are_kilometres((4712500.0, 512300.0))
    (True, True, False)
    """
    least, most = 1000 * min(pair), 1000 * max(pair)
    is_pair = EASTING[0] <= least <= EASTING[1] and NORTHING[0] <= most <= NORTHING[1]
    return is_pair or (least <= NORTHING[1] and _carries_zone((least, most)))


def _carries_zone(pair: tuple[float, float]) -> bool:
    """Return whether the greater figure has a Gauss-Kruger zone in its millions."""
    return min(pair) >= NORTHING[0] and gauss_kruger_zone(max(pair)) is not None


def _readings(pair: tuple[float, float], told: Told, country: str | None) -> list[Reading]:
    """Return every way in which two figures may be meant."""
    if told.unclear:
        thinkable = []
    elif told.zone:
        thinkable = systems(told)
    elif _carries_zone(pair):
        datum = told.datum or PULKOVO_42
        zones = {gauss_kruger_zone(value) for value in pair} - {None}
        usable = told.family != UTM and has_gauss_kruger(datum)
        thinkable = [gauss_kruger(zone, datum) for zone in zones if zone] if usable else []
    else:
        thinkable = _all_zones(told, country) if country is not None else []
    limits = NORTHING if not told.zone and not is_southern(country or "") else (0.0, LARGEST_NORTHING)
    return [reading for system in thinkable for reading in _orders(system, pair, limits)]


def _all_zones(told: Told, country: str) -> list[System]:
    """Return the systems of a country where the table names no zone: UTM first, then Gauss-Kruger."""
    south = is_southern(country) if told.south is None else told.south
    zones = zones_of(country)
    found = [
        system
        for zone in zones
        for system in systems(replace(told, zone=zone, south=south))
        if system.family == UTM
    ]
    if told.family != UTM and not south:
        for zone in zones:
            found += systems(replace(told, family=GAUSS_KRUGER, zone=zone - 30, south=None))
    return found


def _orders(system: System, pair: tuple[float, float], northings: tuple[float, float]) -> Iterator[Reading]:
    """Yield the figures as easting and northing of a system, in each order in which they can be."""
    for northing, easting in (pair, pair[::-1]):
        if system.family == UTM:
            if EASTING[0] <= easting <= EASTING[1] and northings[0] <= northing <= northings[1]:
                yield system, easting, northing
        elif NORTHING[0] <= northing <= NORTHING[1]:
            if EASTING[0] <= easting <= EASTING[1]:
                yield system, easting + system.zone * 1_000_000, northing
            elif gauss_kruger_zone(easting) == system.zone:
                yield system, easting, northing


def _candidates(
    readings: dict[int, list[Reading]],
    stated: Sequence[str | None],
    named: set[int],
    countries_at: CountriesAt | None,
) -> dict[int, list[Candidate]]:
    """Return the places that each row may mean; one transformation and one look at the map for each system."""
    by_system: dict[System, list[tuple[int, float, float]]] = {}
    for row, ways in readings.items():
        for system, easting, northing in ways:
            by_system.setdefault(system, []).append((row, easting, northing))
    found: dict[int, list[Candidate]] = {row: [] for row in readings}
    for system, rows in by_system.items():
        lon, lat = to_wgs84(
            np.array([each[1] for each in rows]), np.array([each[2] for each in rows]), system.crs
        )
        near = np.array([row in named for row, _, _ in rows], dtype=bool)
        levels = reach(lon, lat, [stated[row] for row, _, _ in rows], countries_at, near)
        for (row, _, _), x, y, level in zip(rows, lon.tolist(), lat.tolist(), levels.tolist(), strict=True):
            if np.isfinite(x) and np.isfinite(y):
                found[row].append(Candidate(system, x, y, level))
    return {row: _distinct(candidates) for row, candidates in found.items()}


def _distinct(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates without those that lie where an earlier one does."""
    kept: list[Candidate] = []
    for each in candidates:
        if not any(
            abs(each.lon - other.lon) < SAME_PLACE_DEGREES and abs(each.lat - other.lat) < SAME_PLACE_DEGREES
            for other in kept
        ):
            kept.append(each)
    return kept


def _place_named(
    positions: Positions,
    row: int,
    written: dict,
    candidates: list[Candidate],
    told: Told,
    country: str | None,
) -> None:
    """Place a row whose zone is known; leave it open where two systems fit, and empty where none does."""
    best = max((each.reach for each in candidates), default=AWAY)
    fitting = [each for each in candidates if each.reach == best]
    where = country or "-"
    if not candidates:
        if told:
            positions.leave(row, "left_contradiction", {**written, "system": _said(told)})
        else:
            positions.bad[row] = (_unknown(written), written)
    elif len(fitting) > 1 and best != AWAY:
        positions.leave(row, "left_open", written)
        positions.open[row] = tuple(fitting)
    elif best == AWAY and told:
        positions.leave(
            row, "left_elsewhere", {**written, "system": _said(told), "at": _at(fitting[0]), "country": where}
        )
    elif not told and not _belongs(fitting[0], country):
        zone = {
            "zone": fitting[0].system.zone,
            "at": _at(fitting[0]),
            "country": country or "KZ, KG, TJ, UZ, TM",
        }
        positions.leave(row, "left_far_zone", {**written, **zone})
    else:
        _put(positions, row, written, fitting[0], "why_zone" if told else "why_gauss_kruger")
        if best == NEAR:
            positions.doubtful[row] = ("doubt_outside", {"zone": fitting[0].system.zone, "country": where})


def _belongs(place: Candidate, country: str | None) -> bool:
    """Return whether a place by the zone in its easting is likely: degrees that lost their points look alike."""
    return is_within(place.lon, place.lat, None) if country is None else place.reach != AWAY


def _at(place: Candidate) -> str:
    return f"{place.lat:.5f}; {place.lon:.5f}"


def _place_unnamed(
    positions: Positions,
    row: int,
    written: dict,
    candidates: list[Candidate],
    told: Told,
    country: str | None,
    utm_named: bool,
) -> None:
    """Place a row that only one system puts into its country."""
    inside = [each for each in candidates if each.reach == INSIDE]
    in_utm = [each for each in inside if each.system.family == UTM]
    if len(inside) == 1 or (utm_named and len(in_utm) == 1):
        chosen = (in_utm or inside)[0]
        _put(positions, row, written, chosen, "why_utm" if in_utm else "why_only", country=country)
        if len(inside) > 1:
            positions.open[row] = tuple(inside)
            positions.doubtful[row] = (
                "doubt_rival",
                {"crs": chosen.system.crs, "others": crs_of(inside[1:])},
            )
    elif inside and not (utm_named and in_utm):
        positions.leave(row, "left_open", written)
        positions.open[row] = tuple(inside)
    else:
        positions.bad[row] = (_unknown(written), written)
        if inside:
            positions.open[row] = tuple(inside)


def _unknown(written: dict) -> str:
    """Return what is said of figures that fit no system."""
    pair = float(written["first"]), float(written["second"])
    return "kilometres" if are_kilometres(pair) else "unknown_projection"


def _put(
    positions: Positions, row: int, written: dict, chosen: Candidate, code: str, **words: str | None
) -> None:
    positions.lon[row], positions.lat[row] = chosen.lon, chosen.lat
    values = {"zone": chosen.system.zone, "crs": chosen.system.crs, **words}
    positions.changed[row] = (f"{written['first']}; {written['second']}", code, values)


def crs_of(candidates: Sequence[Candidate]) -> str:
    """Return the codes of the systems of candidates, as a text."""
    return ", ".join(dict.fromkeys(each.system.crs for each in candidates))


def _said(told: Told) -> str:
    """Return what a table says of a system, short."""
    side = "" if told.south is None else "S" if told.south else "N"
    return " ".join(filter(None, [told.datum, told.family, f"{told.zone}{side}" if told.zone else ""]))
