"""Which tiles of a source touch given boxes, and their addresses.

Boxes are west, south, east, north in degrees on WGS 84. A box whose west is above its east crosses the date
line. Tiles that a box only touches at an edge are not taken.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..places.countries import country_code, three_letters
from .catalogue import WORLD, Box, Source
from .catalogue_check import corner_of
from .placeholders import filled

CountriesOf = Callable[[Box], Iterable[str]]
# So many boxes in one query: servers refuse longer ones.
BOXES_A_QUERY = 25
# Edges nearer than this share of a tile are one edge: 49.0996 is written with fewer digits than the sum has.
_SAME_EDGE = 1e-9


@dataclass(frozen=True, eq=False)
class Tile:
    """One file, or one answer, of a source.

    key: tells the tiles of a source apart ("N40_E070", "R5_C26", "KGZ", "whole"). box: where the tile lies; of whole
    files and countries, where the source has data. boxes: the parts of the boxes asked for that lie in it, which
    is all that need be read. member: which file of a zip, with *. body: what is sent (POST), None to read (GET).
    """

    source: Source
    key: str
    url: str
    box: Box
    boxes: tuple[Box, ...]
    member: str | None = None
    body: str | None = None

    @property
    def sha256(self) -> str | None:
        """SHA-256 that the catalogue states of the whole file."""
        return self.source.sha256.get(self.key)


def tiles(source: Source, boxes: Iterable[Box], countries_of: CountriesOf | None = None) -> list[Tile]:
    """Return the tiles of a source that share area with the boxes, each once, from the south-west.

    countries_of: returns the ISO codes of the countries of a box (two or three letters); sources by country need it.
    Where the source has nothing there is no tile: `uncovered` says which boxes that concerns. ValueError for a box
    that is none.
    """
    pieces = [piece for box in boxes for part in unwrapped(box) if (piece := common(part, source.covers))]
    scheme = source.tiling.scheme
    if scheme == "country":
        return _of_countries(source, pieces, countries_of)
    if scheme == "whole":
        return [_tile(source, "whole", {}, source.covers, pieces)] if pieces else []
    if scheme == "query":
        return _queries(source, list(dict.fromkeys(pieces)))
    found: dict[str, tuple[dict, Box, list[Box]]] = {}
    for piece in pieces:
        for key, values, box in _cells(source, piece):
            part = common(piece, box)
            if part:
                found.setdefault(key, (values, box, []))[2].append(part)
    ordered = sorted(found.items(), key=lambda item: (item[1][1][1], item[1][1][0]))
    return [_tile(source, key, values, box, parts) for key, (values, box, parts) in ordered]


def uncovered(source: Source, boxes: Iterable[Box], countries_of: CountriesOf | None = None) -> list[Box]:
    """Return those of the boxes of which a part lies where the source has no tile."""
    return [box for box in boxes if not _covered(source, box, countries_of)]


def estimate(source: Source, wanted: Sequence[Tile]) -> int | None:
    """Return about how many bytes these tiles of a source take to fetch, None where the catalogue does not know.

    Of a GeoTIFF only windows are read: the share of the tile that the boxes take, counted by degrees.
    """
    if source.bytes_a_tile is None:
        return None
    shares = (_share(each) if source.format == "geotiff" else 1.0 for each in wanted)
    return round(source.bytes_a_tile * sum(shares))


def unwrapped(box: Box) -> list[Box]:
    """Return a box as one or two within -180..180 and -90..90 degrees.

    >>> unwrapped((170, 10, -170, 20))
    [(170.0, 10.0, 180.0, 20.0), (-180.0, 10.0, -170.0, 20.0)]
    """
    west, south, east, north = map(float, box)
    if not all(map(math.isfinite, (west, south, east, north))) or south > north or south > 90 or north < -90:
        raise ValueError(f"no box: {box}")
    south, north = max(south, -90.0), min(north, 90.0)
    if east < west:
        east += 360
    if east - west >= 360:
        return [(-180.0, south, 180.0, north)]
    turns = math.floor((west + 180) / 360) * 360
    west, east = west - turns, east - turns
    if east <= 180:
        return [(west, south, east, north)]
    return [(west, south, 180.0, north), (-180.0, south, east - 360, north)]


def common(one: Box, other: Box) -> Box | None:
    """Return what two boxes share, None when that has no area although both have."""
    west, south, east, north = (
        max(one[0], other[0]),
        max(one[1], other[1]),
        min(one[2], other[2]),
        min(one[3], other[3]),
    )
    if west > east or south > north:
        return None
    thin = (west == east and min(_width(one), _width(other)) > 0) or (
        south == north and min(_height(one), _height(other)) > 0
    )
    return None if thin else (west, south, east, north)


def _width(box: Box) -> float:
    return box[2] - box[0]


def _height(box: Box) -> float:
    return box[3] - box[1]


def _tile(source: Source, key: str, values: dict, box: Box, boxes: Iterable[Box]) -> Tile:
    return Tile(
        source,
        key,
        filled(source.url, values),
        box,
        tuple(dict.fromkeys(boxes)),
        filled(source.member, values) if source.member else None,
    )


def _cells(source: Source, piece: Box) -> Iterator[tuple[str, dict, Box]]:
    """Yield key, placeholders and box of every tile of a regular grid that a piece touches."""
    tiling = source.tiling
    step = float(tiling.step or 1)
    if tiling.scheme == "grid":
        yield from _grid_cells(source, piece, step)
        return
    named = {corner_of(name): (name, number) for name, number in (tiling.ids or {}).items()}
    most = math.ceil(90 / step)
    for row in _numbers(piece[1], piece[3], step, 0, -most, most):
        for column in _numbers(piece[0], piece[2], step, 0, -math.ceil(180 / step), math.ceil(180 / step)):
            west, south = column * step, row * step
            box = (west, south, west + step, south + step)
            longitude, latitude = round(west), round(south + (step if tiling.corner == "north_west" else 0))
            if tiling.scheme == "named":
                if (longitude, latitude) in named:
                    name, number = named[longitude, latitude]
                    yield name, {"id": number, "name": name}, box
                continue
            ns, ew = "S" if latitude < 0 else "N", "W" if longitude < 0 else "E"
            values = {"ns": ns, "lat": abs(latitude), "ew": ew, "lon": abs(longitude)}
            yield f"{ns}{abs(latitude):02}_{ew}{abs(longitude):03}", values, box


def _grid_cells(source: Source, piece: Box, step: float) -> Iterator[tuple[str, dict, Box]]:
    tiling = source.tiling
    top, left = float(tiling.top or 0), float(tiling.left or 0)
    rows = tiling.rows or math.ceil((top + 90) / step)
    columns = tiling.columns or math.ceil((180 - left) / step)
    for down in _numbers(-piece[3], -piece[1], step, -top, 0, rows):
        for right in _numbers(piece[0], piece[2], step, left, 0, columns):
            west, north = left + right * step, top - down * step
            values = {"row": down + 1, "col": right + 1}
            yield f"R{down + 1}_C{right + 1}", values, (west, north - step, west + step, north)


def _numbers(low: float, high: float, step: float, start: float, first: int, beyond: int) -> range:
    """Return the numbers of the steps from `start` that low..high shares more than an edge with."""
    begin, end = _snapped((low - start) / step), _snapped((high - start) / step)
    lowest = math.floor(begin)
    if begin == end == beyond:
        lowest -= 1  # a point on the last edge
    return range(max(lowest, first), min(max(math.ceil(end), lowest + 1), beyond))


def _snapped(value: float) -> float:
    return round(value) if abs(value - round(value)) < _SAME_EDGE else value


def _of_countries(source: Source, pieces: list[Box], countries_of: CountriesOf | None) -> list[Tile]:
    if countries_of is None:
        raise ValueError(f"{source.id} is cut by countries: hand countries_of")
    found: dict[str, list[Box]] = {}
    for piece in pieces:
        for country in countries_of(piece):
            code = three_letters(country_code(country))
            if code and (not source.tiling.countries or code in source.tiling.countries):
                found.setdefault(code, []).append(piece)
    return [
        _tile(source, code, {"iso3": code.lower(), "ISO3": code}, source.covers, parts)
        for code, parts in sorted(found.items())
    ]


def _queries(source: Source, pieces: list[Box]) -> list[Tile]:
    tiling = source.tiling
    if tiling.query is None or tiling.statement is None:
        return [
            _tile(source, "_".join(map(_written, piece)), _sides(piece), piece, [piece]) for piece in pieces
        ]
    made = []
    for first in range(0, len(pieces), BOXES_A_QUERY):
        some = pieces[first : first + BOXES_A_QUERY]
        statements = "".join(filled(tiling.statement, _sides(piece)) for piece in some)
        body = filled(tiling.query, {"statements": statements})
        key = str(first // BOXES_A_QUERY + 1)
        made.append(Tile(source, key, source.url, hull(some), tuple(some), body=body))
    return made


def hull(boxes: Sequence[Box]) -> Box:
    """Return the smallest box around boxes within -180..180 degrees."""
    return (
        min(each[0] for each in boxes),
        min(each[1] for each in boxes),
        max(each[2] for each in boxes),
        max(each[3] for each in boxes),
    )


def _sides(box: Box) -> dict[str, int | str]:
    return dict(zip(("west", "south", "east", "north"), map(_written, box), strict=True))


def _written(degrees: float) -> str:
    return f"{round(degrees, 6) + 0.0:.6f}".rstrip("0").rstrip(".")  # + 0.0: no "-0"


def _covered(source: Source, box: Box, countries_of: CountriesOf | None) -> bool:
    """Return whether tiles hold all of a box; of a country only that it has one."""
    parts = unwrapped(box)
    found = [part for each in tiles(source, [box], countries_of) for part in each.boxes]
    if source.tiling.scheme == "country":
        return bool(found)
    return bool(found) and sum(map(_area, found)) >= sum(map(_area, parts)) * (1 - _SAME_EDGE)


def _area(box: Box) -> float:
    return _width(box) * _height(box)


def _share(tile: Tile) -> float:
    """Return the share of a tile that is read; 1 where it is not known where the tile lies."""
    whole = tile.source.tiling.scheme in ("country", "whole") and tile.source.covers == WORLD
    if whole or not _area(tile.box):
        return 1.0
    return min(sum(map(_area, tile.boxes)) / _area(tile.box), 1.0)
