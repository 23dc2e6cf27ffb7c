"""Vector layers of open data as GeoPackages: features that touch the boxes, answers of Overpass, countries by code."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ..basin.grid.raster_file import gdal_exceptions, reference_of
from ..errors import DataProblem
from ..places.countries import code_fields, codes_of_rows, name_field
from .catalogue import Box

Tick = Callable[[float], None]
WGS84 = "EPSG:4326"
# Features between two ticks.
FEATURES = 200


def write_cut(
    sources: Sequence[str], boxes: Sequence[Box], out: Path, layer: str, title: str, credit: str, tick: Tick
) -> int:
    """Write the features of vector files that touch one of the boxes, whole and with all fields; return how many.

    The fields are those of the first file. DataProblem for a file that cannot be read.
    """
    count = 0
    with gdal_exceptions(), _Package(out, title, credit) as package:
        target = None
        for number, source in enumerate(sources):
            with _Opened(source) as dataset:
                read = dataset.GetLayer(0)
                if target is None:
                    target = package.layer(layer, read.GetGeomType(), _fields(read))
                for feature in _touching(read, boxes, _part(tick, number, len(sources))):
                    _copy(feature, target)
                    count += 1
    return count


def write_countries(
    sources: Sequence[str], boxes: Sequence[Box], out: Path, layer: str, title: str, credit: str, tick: Tick
) -> int:
    """Write the countries that touch one of the boxes with their ISO code of two letters and name; return how many.

    DataProblem for a file without a field of countries.
    """
    count = 0
    with gdal_exceptions(), _Package(out, title, credit) as package:
        target = package.layer(
            layer, ogr.wkbMultiPolygon, [("iso_a2", ogr.OFTString), ("name", ogr.OFTString)]
        )
        for number, source in enumerate(sources):
            with _Opened(source) as dataset:
                read = dataset.GetLayer(0)
                names = [name for name, _ in _fields(read)]
                places, named = code_fields(names), name_field(names)
                if not places:
                    raise DataProblem(
                        "{file}: no field with a country code; its fields are {fields}. Correct the catalogue, or "
                        "choose another source of countries.",
                        file=source,
                        fields=", ".join(names),
                    )
                found = list(_touching(read, boxes, _part(tick, number, len(sources))))
                codes = codes_of_rows([[each.GetField(place) for each in found] for place in places])
                for feature, code in zip(found, codes, strict=True):
                    name = feature.GetField(named) if named >= 0 else None
                    _add(
                        target,
                        ogr.ForceToMultiPolygon(feature.GetGeometryRef().Clone()),
                        {"iso_a2": code, "name": name},
                    )
                    count += 1
    return count


def write_settlements(
    elements: Iterable[dict], out: Path, layer: str, title: str, credit: str, tick: Tick
) -> int:
    """Write the settlements of an Overpass answer as points with name, place and population; return how many.

    population is null where the tag is no plain number; population_text is the tag as it is.
    """
    fields = [(name, ogr.OFTString) for name in ("osm_id", "name", "name_en", "name_ru", "place")]
    fields += [("population", ogr.OFTInteger64), ("population_text", ogr.OFTString)]
    count = 0
    with gdal_exceptions(), _Package(out, title, credit) as package:
        target = package.layer(layer, ogr.wkbPoint, fields)
        for number, each in enumerate(_once(elements)):
            if number % FEATURES == 0:
                tick(0.5)
            where, tags = each.get("center", each), each.get("tags") or {}
            if not isinstance(where.get("lon"), (int, float)) or not isinstance(
                where.get("lat"), (int, float)
            ):
                continue
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(float(where["lon"]), float(where["lat"]))
            text = tags.get("population")
            values = {
                "osm_id": f"{each.get('type')}/{each.get('id')}",
                "name": tags.get("name"),
                "name_en": tags.get("name:en"),
                "name_ru": tags.get("name:ru"),
                "place": tags.get("place"),
                "population": people_of(text),
                "population_text": text,
            }
            _add(target, point, values)
            count += 1
    return count


def write_ponds(elements: Iterable[dict], out: Path, layer: str, title: str, credit: str, tick: Tick) -> int:
    """Write the ponds of an Overpass answer as polygons; return how many. What is no closed line is left out."""
    fields = [
        (name, ogr.OFTString) for name in ("osm_id", "name", "name_en", "name_ru", "operator", "resource")
    ]
    count = 0
    with gdal_exceptions(), _Package(out, title, credit) as package:
        target = package.layer(layer, ogr.wkbMultiPolygon, fields)
        for number, each in enumerate(_once(elements)):
            if number % FEATURES == 0:
                tick(0.5)
            area = _area_of(each)
            if area is None:
                continue
            tags = each.get("tags") or {}
            values = {
                "osm_id": f"{each.get('type')}/{each.get('id')}",
                "name": tags.get("name"),
                "name_en": tags.get("name:en"),
                "name_ru": tags.get("name:ru"),
                "operator": tags.get("operator"),
                "resource": tags.get("resource"),
            }
            _add(target, area, values)
            count += 1
    return count


def people_of(text: Any) -> int | None:
    """Return the number of a population tag, None for what is no plain number.

    >>> [people_of(text) for text in ("12500", "12 500", "12,500", "~300", "1.2 mln", None)]
    [12500, 12500, 12500, None, None, None]
    """
    written = str(text or "").strip()
    if re.fullmatch(r"\d{1,10}|\d{1,3}([ ,\u00a0\u202f]\d{3}){1,3}", written):
        return int(re.sub(r"\D", "", written))
    return None


def elements_of(answer: Any, name: str) -> list[dict]:
    """Return the elements of an answer of Overpass; DataProblem for what is none, or was given up half way."""
    elements = answer.get("elements") if isinstance(answer, dict) else None
    if not isinstance(elements, list):
        raise DataProblem("{name}: the answer is none of Overpass. Correct the catalogue.", name=name)
    remark = answer.get("remark")
    if remark and "error" in str(remark):
        raise DataProblem(
            "{name}: the server gave up: {remark}. Try again later, or with a smaller REACH_KM.",
            name=name,
            remark=str(remark)[:200],
        )
    return [each for each in elements if isinstance(each, dict)]


def _once(elements: Iterable[dict]) -> Iterator[dict]:
    """Yield each object once: boxes of two queries may both hold it."""
    seen = set()
    for each in elements:
        key = (each.get("type"), each.get("id"))
        if key not in seen:
            seen.add(key)
            yield each


def _area_of(element: dict) -> ogr.Geometry | None:
    if element.get("type") == "relation":
        members = [each for each in element.get("members") or [] if isinstance(each, dict)]
        ways = {
            role: [_line(each.get("geometry")) for each in members if (each.get("role") or "outer") == role]
            for role in ("outer", "inner")
        }
    else:
        ways = {"outer": [_line(element.get("geometry"))], "inner": []}
    outer, inner = _rings(ways["outer"]), _rings(ways["inner"])
    if not outer:
        return None
    area = ogr.Geometry(ogr.wkbMultiPolygon)
    for ring in outer:
        shell = ogr.Geometry(ogr.wkbPolygon)
        shell.AddGeometry(_ring(ring))
        for hole in inner:
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(*hole[0])
            if shell.Contains(point):
                shell.AddGeometry(_ring(hole))
        area.AddGeometry(shell)
    return area


_Line = list[tuple[float, float]]


def _line(geometry: Any) -> _Line:
    points = geometry if isinstance(geometry, list) else []
    return [
        (float(p["lon"]), float(p["lat"]))
        for p in points
        if isinstance(p, dict) and "lon" in p and "lat" in p
    ]


def _rings(ways: Sequence[_Line]) -> list[_Line]:
    """Return closed lines put together from ways that share their ends; what does not close is left out."""
    open_ways = [way for way in ways if len(way) > 1]
    rings = []
    while open_ways:
        line = list(open_ways.pop())
        while line[0] != line[-1]:
            for number, way in enumerate(open_ways):
                if line[-1] in (way[0], way[-1]):
                    line += (way if way[0] == line[-1] else way[::-1])[1:]
                    open_ways.pop(number)
                    break
            else:
                break
        if line[0] == line[-1] and len(line) > 3:
            rings.append(line)
    return rings


def _ring(points: _Line) -> ogr.Geometry:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in points:
        ring.AddPoint_2D(x, y)
    return ring


class _Package:
    """A GeoPackage that is being written."""

    def __init__(self, path: Path, title: str, credit: str):
        self.path, self.title, self.credit = path, title, credit
        self.dataset: Any = None
        self.made: Any = None

    def __enter__(self) -> "_Package":
        self.path.unlink(missing_ok=True)
        self.dataset = gdal.GetDriverByName("GPKG").Create(str(self.path), 0, 0, 0, gdal.GDT_Unknown)
        return self

    def __exit__(self, *exception: object) -> None:
        if self.made is not None:
            self.made.CommitTransaction()
        self.made = self.dataset = None

    def layer(self, name: str, kind: int, fields: Sequence[tuple[str, int]]) -> ogr.Layer:
        """Return a new layer in degrees."""
        options = [f"IDENTIFIER={self.title}", f"DESCRIPTION={self.credit}"]
        layer = self.dataset.CreateLayer(name, reference_of(WGS84), kind, options)
        for field, of_type in fields:
            # A source's own key would be that of the table.
            layer.CreateField(
                ogr.FieldDefn("fid_source" if field.lower() in ("fid", "geom") else field, of_type)
            )
        layer.StartTransaction()
        self.made = layer
        return layer


class _Opened:
    """A vector file that is being read."""

    def __init__(self, source: str):
        self.source = source

    def __enter__(self) -> gdal.Dataset:
        try:
            return gdal.OpenEx(self.source, gdal.OF_VECTOR)
        except RuntimeError as error:
            raise DataProblem("{path} cannot be opened: {error}", path=self.source, error=error) from error

    def __exit__(self, *exception: object) -> None:
        pass


def _part(tick: Tick, number: int, count: int) -> Tick:
    return lambda done: tick((number + done) / count)


def _fields(layer: ogr.Layer) -> list[tuple[str, int]]:
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(number) for number in range(definition.GetFieldCount())]
    return [(field.GetName(), field.GetType()) for field in fields]


def _touching(layer: ogr.Layer, boxes: Sequence[Box], tick: Tick) -> Iterator[ogr.Feature]:
    """Yield the features that touch one of the boxes, each once."""
    seen = set()
    areas = [_box(box) for box in boxes]
    for number, (box, area) in enumerate(zip(boxes, areas, strict=True)):
        tick(number / len(boxes))
        layer.SetSpatialFilterRect(*box)
        for feature in layer:
            geometry = feature.GetGeometryRef()
            if feature.GetFID() in seen or geometry is None or not geometry.Intersects(area):
                continue
            seen.add(feature.GetFID())
            yield feature
    layer.SetSpatialFilter(None)


def _box(box: Box) -> ogr.Geometry:
    west, south, east, north = box
    ring = _ring([(west, south), (east, south), (east, north), (west, north), (west, south)])
    area = ogr.Geometry(ogr.wkbPolygon)
    area.AddGeometry(ring)
    return area


def _copy(feature: ogr.Feature, target: ogr.Layer) -> None:
    made = ogr.Feature(target.GetLayerDefn())
    for number in range(min(feature.GetFieldCount(), made.GetFieldCount())):
        if feature.IsFieldSetAndNotNull(number):
            made.SetField(number, feature.GetField(number))
    made.SetGeometry(feature.GetGeometryRef())
    target.CreateFeature(made)


def _add(target: ogr.Layer, geometry: ogr.Geometry, values: dict[str, Any]) -> None:
    made = ogr.Feature(target.GetLayerDefn())
    for name, value in values.items():
        if value is not None:
            made.SetField(name, value)
    made.SetGeometry(geometry)
    target.CreateFeature(made)
