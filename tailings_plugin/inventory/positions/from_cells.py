"""Where the facilities are: cells of any notation to longitude and latitude on WGS 84, changes told."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..files.reading import Cell
from ..values.figures import read_figure
from ..wording import is_blank
from .coordinates import Angle, find_pair, in_crs, is_known, is_projected, is_spaced_angle, read_angle
from .links import unreadable
from .metres import are_kilometres, place_metres
from .placing import HOME, CountriesAt, Positions, is_within, refuse_outside, side_of
from .zones import DEGREES, NOTHING_TOLD, UTM, WGS, Told, join, split_zone, zone_of_crs

LARGEST_DEGREES = 360.0
LARGEST_METRES = 1e8  # no system has larger coordinates
METRES = ("m", "м")
DIFFERENT_DEGREES = 0.01  # about 1 km
# So near to the equator kilometres that are read as metres are placed.
ON_EQUATOR_DEGREES = 0.1
BESIDE_ZONE = 0.5  # degrees by which neighbours' zones are used across a border


def read_positions(
    lat_cells: list[Cell],
    lon_cells: list[Cell],
    pair_cells: list[Cell],
    stated: list[str | None],
    crs: str,
    countries_at: CountriesAt | None,
    told: Sequence[Told] | None = None,
    utm_named: bool = True,
) -> Positions:
    """Return positions of n rows from a latitude and a longitude column or one column with both.

    stated: ISO country of each row or None. crs: what the figures are in; "" for WGS 84 degrees or, for
    metres, what the table says or the figures tell themselves. told: what the table says of the system of each
    row. utm_named: as for `place_metres`.
    """
    count = len(lat_cells)
    told = list(told or [NOTHING_TOLD] * count)
    positions = Positions(np.full(count, np.nan), np.full(count, np.nan))
    metres: dict[int, tuple[float, float]] = {}
    for index, (lat, lon, pair) in enumerate(zip(lat_cells, lon_cells, pair_cells, strict=True)):
        if isinstance(pair, str) and find_pair(pair) is None:
            own, pair = split_zone(pair)
            told[index] = join(told[index], own)
        first, second = _read_row(positions, index, lat, lon, pair, stated[index])
        if np.isnan(first):
            continue
        if not max(abs(first), abs(second)) <= LARGEST_METRES:
            positions.bad[index] = ("bad_coordinate", {"value": pair if _empty(lat) else f"{lat}; {lon}"})
            positions.changed.pop(index, None)
            continue
        if max(abs(first), abs(second)) > LARGEST_DEGREES:
            metres[index] = (first, second)
            positions.steps.pop(index, None)
        else:
            positions.lat[index], positions.lon[index] = first, second
    _place(positions, metres, stated, crs, countries_at, told, utm_named)
    _put_right_order(positions, stated, countries_at)
    refuse_outside(positions)
    return positions


def _place(
    positions: Positions,
    metres: dict[int, tuple[float, float]],
    stated: list[str | None],
    crs: str,
    countries_at: CountriesAt | None,
    told: list[Told],
    utm_named: bool,
) -> None:
    """Bring degrees and metres of every row to WGS 84, by the CRS of the user or of the row itself."""
    degrees = [int(row) for row in np.flatnonzero(np.isfinite(positions.lat))]
    _compare_zones(positions, degrees, metres, crs, told)
    by_crs: dict[str, list[int]] = {}
    for row in [*degrees, *metres]:
        own = crs or told[row].crs
        if not crs and own and not is_known(own):
            if row in metres:
                told[row] = replace(told[row], crs="", unclear=own)
            own = ""
        if not own and row not in metres:
            own = DEGREES.get(told[row].datum, "")
        if own and row not in positions.left and (row in metres or own != DEGREES[WGS]):
            by_crs.setdefault(own, []).append(row)
    for code, rows in by_crs.items():
        _from_crs(positions, {row: metres.pop(row) for row in rows if row in metres}, rows, code)
    left = {row: pair for row, pair in metres.items() if row not in positions.left}
    place_metres(positions, left, stated, told, countries_at, utm_named)


def _compare_zones(
    positions: Positions,
    degrees: list[int],
    metres: dict[int, tuple[float, float]],
    crs: str,
    told: Sequence[Told],
) -> None:
    """Doubt degrees that lie in another zone than the table says; leave metres whose zone is not the CRS's."""
    for row in degrees:
        zone, lon = told[row].zone, positions.lon[row]
        meridian = zone * 6 - 183 if told[row].family == UTM or zone > 32 else zone * 6 - 3
        if zone and abs(lon - meridian) > 3 + BESIDE_ZONE and told[row].family:
            positions.doubtful[row] = ("doubt_zone", {"zone": zone})
    of_crs = zone_of_crs(crs)
    for row in metres if of_crs else ():
        if told[row].zone not in (0, of_crs):
            positions.leave(row, "left_crs_zone", {"zone": told[row].zone, "crs": crs})


def _read_row(
    positions: Positions, index: int, lat: Cell, lon: Cell, pair: Cell, country: str | None
) -> tuple[float, float]:
    """Return the two figures of a row, latitude first; NaN when there are none or they are noted as bad."""
    nothing = np.nan, np.nan
    if not _empty(pair) and (_empty(lat) or _empty(lon)):
        return _read_one(positions, index, str(pair), country)
    if _empty(lat) and _empty(lon):
        return nothing
    if lat is None or lon is None or _empty(lat) or _empty(lon):
        only = lon if _empty(lat) else lat
        if isinstance(only, str) and find_pair(only) is not None:
            return _read_one(positions, index, only, country)
        positions.bad[index] = ("half_coordinate", {"value": lat if _empty(lon) else lon})
        return nothing
    first, second = _read_two(positions, index, lat, lon, country)
    other = None if _empty(pair) or np.isnan(first) else find_pair(str(pair))
    if other is not None and max(map(abs, (first, second, other.lat, other.lon))) <= LARGEST_DEGREES:
        apart = max(abs(other.lat - first), abs(other.lon - second))
        if apart > DIFFERENT_DEGREES:
            positions.doubtful[index] = ("doubt_two_places", {"other": str(pair)})
    return first, second


def _read_one(positions: Positions, index: int, text: str, country: str | None) -> tuple[float, float]:
    """Return latitude and longitude of a cell that holds both."""
    found = find_pair(text)
    if found is None:
        code = unreadable(text)
        if code:
            positions.left[index] = (code, {"value": text})
        elif read_angle(text) is not None:
            positions.left[index] = ("left_half", {"value": text})
        else:
            positions.bad[index] = ("bad_coordinate", {"value": text})
        return np.nan, np.nan
    east = side_of(country) if found.two_signs else 1
    if not east:
        positions.left[index] = ("left_west_or_east", {"value": text})
        return np.nan, np.nan
    positions.steps[index] = found.step
    positions.changed[index] = (text, "why_outline" if found.outline else "why_degrees", {})
    if found.view:
        positions.doubtful[index] = ("doubt_view", {})
    return found.lat, east * found.lon


def _read_two(
    positions: Positions,
    index: int,
    lat: str | int | float,
    lon: str | int | float,
    country: str | None,
) -> tuple[float, float]:
    """Return the figures of two cells, and note how fine they are written."""
    angles, plain_numbers = [], True
    for cell in (lat, lon):
        angle = _plain_figure(cell)
        if angle is None and isinstance(cell, str):
            angle, plain_numbers = read_angle(cell), False
        if angle is None:
            positions.bad[index] = ("bad_coordinate", {"value": cell})
            return np.nan, np.nan
        if angle.two_signs:
            east = side_of(country)
            if not east:
                positions.left[index] = ("left_west_or_east", {"value": cell})
                return np.nan, np.nan
            angle = replace(angle, degrees=east * angle.degrees)
        angles.append(angle)
    first, second = angles
    before = f"{lat}; {lon}"
    if first.axis and first.axis == second.axis:
        positions.bad[index] = ("bad_coordinate", {"value": before})
        return np.nan, np.nan
    positions.steps[index] = min(first.step, second.step)
    if first.axis == "lon" or second.axis == "lat":
        first, second = second, first
        positions.swapped.add(index)
        positions.changed[index] = (before, "why_swapped_letters", {})
    elif not plain_numbers:
        positions.changed[index] = (before, "why_degrees", {})
    return first.degrees, second.degrees


def _plain_figure(cell: str | int | float) -> Angle | None:
    """Return a cell that is a figure and nothing else, None for any other; "42 42 12" is no figure."""
    if isinstance(cell, (int, float)):
        return Angle(float(cell), step=10.0 ** -_decimals(f"{cell:.12g}"))
    if is_spaced_angle(cell):
        return None
    number = read_figure(cell, comma_is_decimal=True)
    if number is None or number.unit is not None or number.bounded or number.value != number.highest:
        return None
    return Angle(number.value, step=10.0 ** -_decimals(cell.strip().replace(",", ".")))


def _decimals(text: str) -> int:
    return sum(char.isdigit() for char in text.rpartition(".")[2]) if "." in text else 0


def _empty(cell: Cell) -> bool:
    return is_blank(cell) or cell != cell


def _from_crs(
    positions: Positions, metres: dict[int, tuple[float, float]], rows: list[int], crs: str
) -> None:
    """Transform rows from a stated CRS; degrees in a CRS of metres are those of WGS 84, and doubtful."""
    if is_projected(crs):
        for row in rows:
            if row not in metres:
                positions.doubtful[row] = ("doubt_degrees", {"crs": crs[:60]})
        rows = [row for row in rows if row in metres]
    for row, (first, second) in metres.items():
        positions.lat[row], positions.lon[row] = first, second
    known = np.array(rows, dtype=int)
    x, y = positions.lon[known].copy(), positions.lat[known].copy()
    lon, lat, sure = in_crs(x, y, crs)
    for place, index in enumerate(rows):
        before = f"{y[place]:.12g}; {x[place]:.12g}"
        positions.lon[index], positions.lat[index] = lon[place], lat[place]
        if not np.isfinite(lon[place]):
            positions.bad[index] = (
                "not_transformable",
                {"first": y[place], "second": x[place], "crs": crs[:60]},
            )
            continue
        if index in metres and abs(lat[place]) < ON_EQUATOR_DEGREES and are_kilometres(metres[index]):
            positions.lon[index] = positions.lat[index] = np.nan
            positions.bad[index] = ("kilometres", {"first": f"{y[place]:.12g}", "second": f"{x[place]:.12g}"})
            continue
        if abs(lon[place] - x[place]) > 1e-9 or abs(lat[place] - y[place]) > 1e-9:
            positions.changed[index] = (before, "why_crs", {"crs": crs[:60]})
        if not sure[place]:
            positions.doubtful[index] = ("doubt_crs", {"crs": crs[:60]})


def _put_right_order(
    positions: Positions, stated: list[str | None], countries_at: CountriesAt | None
) -> None:
    """Exchange latitude and longitude of points that lie in their stated country only when exchanged.

    Where no country is stated only a point that lies in none is exchanged, and only into Central Asia: a latitude of
    85 is a place too. One that would lie there when exchanged, and lies in another country as written, is doubtful.
    """
    if countries_at is None:
        _put_order_by_bounds(positions, stated)
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
        elif wanted is None and here is None and there in HOME:
            _swap(positions, row, "why_swapped_nowhere", {"country": there})
        elif wanted is None and there in HOME and here not in HOME:
            positions.doubtful[row] = ("doubt_order", {"here": here, "there": there})


def _put_order_by_bounds(positions: Positions, stated: list[str | None]) -> None:
    """Exchange, or doubt, what lies within the bounds of its country, or of Central Asia, only when exchanged."""
    for row in map(int, np.flatnonzero(np.isfinite(positions.lon) & (np.abs(positions.lon) <= 90))):
        lon, lat, wanted = float(positions.lon[row]), float(positions.lat[row]), stated[row]
        if is_within(lon, lat, wanted) or not is_within(lat, lon, wanted):
            continue
        if wanted is not None:
            _swap(positions, row, "why_swapped", {"country": wanted})
        else:
            positions.doubtful.setdefault(row, ("doubt_order_bounds", {}))


def _swap(positions: Positions, row: int, code: str, values: dict) -> None:
    lon, lat = positions.lon[row], positions.lat[row]
    positions.lon[row], positions.lat[row] = lat, lon
    before = positions.changed[row][0] if row in positions.changed else f"{lat:.12g}; {lon:.12g}"
    positions.changed[row] = (before, code, values)
    positions.swapped.add(row)
