"""Where the facilities are: cells of any notation to longitude and latitude on WGS 84, changes told."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from .coordinates import (
    gauss_kruger_epsg,
    gauss_kruger_zone,
    read_angle,
    read_pair,
    to_wgs84,
    utm_epsg,
)
from .figures import read_figure
from .reading import Cell
from .wording import is_no_data

# ISO codes of the countries that points (longitude, latitude arrays) lie in; None for none.
CountriesAt = Callable[[np.ndarray, np.ndarray], np.ndarray]

LARGEST_DEGREES = 360.0
LARGEST_METRES = 1e8  # no system has larger coordinates
HOME = ("KZ", "KG", "TJ", "UZ", "TM")
UTM_EASTING = (100_000.0, 900_000.0)
UTM_ZONES = range(39, 47)  # 48 E to 90 E: Central Asia
NORTHING = (3_000_000.0, 7_000_000.0)


@dataclass
class Positions:
    """lon, lat: arrays (n,) in degrees, NaN where unknown. bad and changed are keyed by row index.

    bad: (message code, values) why a position cannot be used. changed: (before, code, values). doubtful:
    (code, values) of positions that are kept but look wrong.
    """

    lon: np.ndarray
    lat: np.ndarray
    bad: dict[int, tuple[str, dict]] = field(default_factory=dict)
    changed: dict[int, tuple[str, str, dict]] = field(default_factory=dict)
    swapped: set[int] = field(default_factory=set)
    doubtful: dict[int, tuple[str, dict]] = field(default_factory=dict)


def read_positions(
    lat_cells: list[Cell],
    lon_cells: list[Cell],
    pair_cells: list[Cell],
    stated: list[str | None],
    crs: str,
    countries_at: CountriesAt | None,
) -> Positions:
    """Return positions of n rows from a latitude and a longitude column or one column with both.

    stated: ISO country of each row or None. crs: what the figures are in; "" for WGS 84 degrees or, for
    metres, what can be told from the figures themselves.
    """
    count = len(lat_cells)
    positions = Positions(np.full(count, np.nan), np.full(count, np.nan))
    metres: dict[int, tuple[float, float]] = {}
    for index, (lat, lon, pair) in enumerate(zip(lat_cells, lon_cells, pair_cells, strict=True)):
        first, second = _read_row(positions, index, lat, lon, pair)
        if np.isnan(first):
            continue
        if not max(abs(first), abs(second)) <= LARGEST_METRES:
            positions.bad[index] = ("bad_coordinate", {"value": pair if _empty(lat) else f"{lat}; {lon}"})
            positions.changed.pop(index, None)
            continue
        if max(abs(first), abs(second)) > LARGEST_DEGREES:
            metres[index] = (first, second)
        else:
            positions.lat[index], positions.lon[index] = first, second
    if crs:
        _from_crs(positions, metres, crs)
    else:
        _from_metres(positions, metres, stated, countries_at)
    _put_right_order(positions, stated, countries_at)
    refuse_outside(positions)
    return positions


def _read_row(positions: Positions, index: int, lat: Cell, lon: Cell, pair: Cell) -> tuple[float, float]:
    """Return the two figures of a row, latitude first; NaN when there are none or they are noted as bad."""
    nothing = np.nan, np.nan
    if not _empty(pair) and (_empty(lat) or _empty(lon)):
        found = read_pair(str(pair))
        if found is None:
            positions.bad[index] = ("bad_coordinate", {"value": pair})
            return nothing
        positions.changed[index] = (str(pair), "why_degrees", {})
        return found
    if _empty(lat) and _empty(lon):
        return nothing
    if lat is None or lon is None or _empty(lat) or _empty(lon):
        positions.bad[index] = ("half_coordinate", {"value": lat if _empty(lon) else lon})
        return nothing
    return _read_two(positions, index, lat, lon)


def _read_two(
    positions: Positions, index: int, lat: str | int | float, lon: str | int | float
) -> tuple[float, float]:
    values, axes, plain_numbers = [], [], True
    for cell in (lat, lon):
        if isinstance(cell, (int, float)):
            values.append(float(cell))
            axes.append("")
            continue
        number = read_figure(cell, comma_is_decimal=True)
        if number is not None and number.unit is None and number.value == number.highest:
            values.append(number.value)
            axes.append("")
            continue
        angle = read_angle(cell)
        if angle is None:
            positions.bad[index] = ("bad_coordinate", {"value": cell})
            return np.nan, np.nan
        values.append(angle.degrees)
        axes.append(angle.axis)
        plain_numbers = False
    before = f"{lat}; {lon}"
    if axes[0] == "lon" or axes[1] == "lat":
        values.reverse()
        positions.swapped.add(index)
        positions.changed[index] = (before, "why_swapped_letters", {})
    elif not plain_numbers:
        positions.changed[index] = (before, "why_degrees", {})
    return values[0], values[1]


def _empty(cell: Cell) -> bool:
    return cell is None or cell != cell or (isinstance(cell, str) and is_no_data(cell))


def _from_crs(positions: Positions, metres: dict[int, tuple[float, float]], crs: str) -> None:
    """Transform every position from the stated CRS."""
    for index, (first, second) in metres.items():
        positions.lat[index], positions.lon[index] = first, second
    known = np.flatnonzero(np.isfinite(positions.lat))
    x, y = positions.lon[known].copy(), positions.lat[known].copy()
    lon, lat = to_wgs84(x, y, crs)
    # Survey papers call the northing X: where the order as named gives no place on Earth, the other may.
    wrong = ~np.isfinite(lon)
    if wrong.any():
        lon[wrong], lat[wrong] = to_wgs84(y[wrong], x[wrong], crs)
    for place, index in enumerate(known):
        before = f"{y[place]:.12g}; {x[place]:.12g}"
        positions.lon[index], positions.lat[index] = lon[place], lat[place]
        if not np.isfinite(lon[place]):
            positions.bad[index] = (
                "not_transformable",
                {"first": y[place], "second": x[place], "crs": crs[:60]},
            )
        elif abs(lon[place] - x[place]) > 1e-9 or abs(lat[place] - y[place]) > 1e-9:
            positions.changed[index] = (before, "why_crs", {"crs": crs[:60]})


def _from_metres(
    positions: Positions,
    metres: dict[int, tuple[float, float]],
    stated: list[str | None],
    countries_at: CountriesAt | None,
) -> None:
    """Place metres whose figures tell the system: a zone in the easting, or the only UTM zone that fits."""
    rows = np.array(list(metres), dtype=int)
    figures = np.array(list(metres.values()), dtype=float).reshape(-1, 2)
    smaller, greater = figures.min(axis=1), figures.max(axis=1)
    left = _from_gauss_kruger(positions, rows, smaller, greater)
    if countries_at is not None:
        left &= ~_from_utm(positions, rows, smaller, greater, left, stated, countries_at)
    for row in map(int, rows[~left]):
        positions.changed[row] = (_written(metres[row]), *positions.changed[row][1:])
    for row in map(int, rows[left]):
        first, second = metres[row]
        positions.bad[row] = ("unknown_projection", {"first": f"{first:.12g}", "second": f"{second:.12g}"})
        positions.changed.pop(row, None)


def _written(pair: tuple[float, float]) -> str:
    return f"{pair[0]:.12g}; {pair[1]:.12g}"


def _from_gauss_kruger(
    positions: Positions, rows: np.ndarray, northing: np.ndarray, easting: np.ndarray
) -> np.ndarray:
    """Place what lies in a Pulkovo 1942 zone; return a mask of what does not."""
    zones = np.array([gauss_kruger_zone(value) or 0 for value in easting], dtype=int)
    zones[(northing < NORTHING[0]) | (northing > NORTHING[1])] = 0
    for zone in map(int, np.unique(zones[zones > 0])):
        here = zones == zone
        crs = gauss_kruger_epsg(zone)
        _place(positions, rows[here], to_wgs84(easting[here], northing[here], crs))
        for row in map(int, rows[here]):
            positions.changed[row] = ("", "why_gauss_kruger", {"zone": zone, "crs": crs})
    return zones == 0


def _from_utm(
    positions: Positions,
    rows: np.ndarray,
    easting: np.ndarray,
    northing: np.ndarray,
    open_rows: np.ndarray,
    stated: list[str | None],
    countries_at: CountriesAt,
) -> np.ndarray:
    """Place what only one UTM zone puts into the stated country; return a mask of what was placed."""
    wanted = np.array([stated[row] for row in rows], dtype=object)
    possible = open_rows & (easting >= UTM_EASTING[0]) & (easting <= UTM_EASTING[1])
    possible &= (northing >= NORTHING[0]) & (northing <= NORTHING[1])
    possible &= np.array([country is not None for country in wanted], dtype=bool)
    fits = np.zeros((len(UTM_ZONES), rows.size), dtype=bool)
    lon, lat = np.full(fits.shape, np.nan), np.full(fits.shape, np.nan)
    for place, zone in enumerate(UTM_ZONES) if possible.any() else ():
        lon[place], lat[place] = to_wgs84(easting, northing, utm_epsg(zone))
        fits[place, possible] = countries_at(lon[place, possible], lat[place, possible]) == wanted[possible]
    placed = fits.sum(axis=0) == 1
    for column in map(int, np.flatnonzero(placed)):
        place, row = int(np.argmax(fits[:, column])), int(rows[column])
        zone = UTM_ZONES[place]
        positions.lon[row], positions.lat[row] = lon[place, column], lat[place, column]
        values = {"zone": zone, "crs": utm_epsg(zone), "country": wanted[column]}
        positions.changed[row] = ("", "why_utm", values)
    return placed


def _place(positions: Positions, rows: np.ndarray, lon_lat: tuple[np.ndarray, np.ndarray]) -> None:
    positions.lon[rows], positions.lat[rows] = lon_lat


def _put_right_order(
    positions: Positions, stated: list[str | None], countries_at: CountriesAt | None
) -> None:
    """Exchange latitude and longitude of points that lie in their stated country only when exchanged.

    Where no country is stated only a point that lies in none is exchanged; one that would lie in Central Asia
    when exchanged, and does not as written, is doubtful.
    """
    if countries_at is None:
        return
    lon, lat = positions.lon, positions.lat
    rows = np.flatnonzero(np.isfinite(lon) & np.isfinite(lat) & (np.abs(lon) <= 90))
    as_written, exchanged = countries_at(lon[rows], lat[rows]), countries_at(lat[rows], lon[rows])
    for row, here, there in zip(rows.tolist(), as_written, exchanged, strict=True):
        wanted = stated[row]
        if there is None or here == there:
            continue
        if wanted is not None and here != wanted and there == wanted:
            _swap(positions, row, "why_swapped", {"country": wanted})
        elif wanted is None and here is None:
            _swap(positions, row, "why_swapped_nowhere", {"country": there})
        elif wanted is None and there in HOME and here not in HOME:
            positions.doubtful[row] = ("doubt_order", {"here": here, "there": there})


def _swap(positions: Positions, row: int, code: str, values: dict) -> None:
    lon, lat = positions.lon[row], positions.lat[row]
    positions.lon[row], positions.lat[row] = lat, lon
    before = positions.changed[row][0] if row in positions.changed else f"{lat:.12g}; {lon:.12g}"
    positions.changed[row] = (before, code, values)
    positions.swapped.add(row)


def refuse_outside(positions: Positions) -> None:
    """List positions beyond the Earth's degrees as bad, and take them away."""
    outside = (np.abs(positions.lat) > 90) | (np.abs(positions.lon) > 180)
    for row in map(int, np.flatnonzero(outside)):
        positions.bad[row] = ("outside_degrees", {"lat": positions.lat[row], "lon": positions.lon[row]})
        positions.changed.pop(row, None)
        positions.lon[row] = positions.lat[row] = np.nan
