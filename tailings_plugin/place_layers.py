"""Places as QGIS knows them: layers of countries, QGIS's own world map, and the embedded places as geometries."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import copysign
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsMemoryProviderUtils,
    QgsPointXY,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .errors import DataProblem
from .places import Feature, settlements
from .places.countries import code_fields, codes_of_rows, name_field
from .qgis_values import from_qgis, make_fields
from .texts import ALL_LANGUAGES
from .translation import tr

WGS84 = "EPSG:4326"
# QGIS cuts its world map here, so that no outline runs around the globe: a strip of 22 km is missing at the equator.
CUT_AT_DEG = 179.9
# A nameless area and the hole that it fills share their outline, apart from what rounding leaves.
SHARED_DEG = 0.02


@dataclass(frozen=True)
class Country:
    """An area of a layer of countries: ISO code or what the layer calls it, None for land that is no country."""

    code: str | None
    name: str | None
    area: QgsGeometry


@dataclass(frozen=True)
class CountryLayer:
    """Countries in WGS 84, borders in dispute, and the layer's name (None: QGIS's world map)."""

    countries: Sequence[Country]
    disputed: Sequence[QgsGeometry]
    source_name: str | None


def world_map_path() -> Path:
    """Return where QGIS keeps its world map."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


def world_map(layer: str = "countries") -> QgsVectorLayer:
    """Return a layer of the world map; DataProblem when this QGIS comes without it."""
    path = world_map_path()
    world = QgsVectorLayer(f"{path}|layername={layer}", tr("QGIS world map"), "ogr")
    if not world.isValid():
        raise DataProblem(
            tr("QGIS's world map was not found at {path}. Give your own polygons in COUNTRIES.").format(
                path=path
            )
        )
    return world


def country_codes_of(source: QgsFeatureSource, chosen: str = "") -> dict[int, str | None]:
    """Return feature id -> ISO code of a layer of countries, by the field `chosen` or those usual for codes.

    Raises DataProblem when the layer has no such field.
    """
    names = source.fields().names()
    index = source.fields().lookupField(chosen)
    if chosen and index < 0:
        raise DataProblem(
            tr("Layer {layer}: no field with a country code {chosen}. Choose one of: {fields}.").format(
                layer=source.sourceName(), chosen=chosen, fields=", ".join(names)
            )
        )
    places = [index] if chosen else code_fields(names)
    if not places:
        raise DataProblem(
            tr(
                "Layer {layer}: no field with a country code. There is no field with country codes under a usual "
                "name: name it iso_a2. Its fields are: {fields}."
            ).format(layer=source.sourceName(), fields=", ".join(names))
        )
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    features = list(source.getFeatures(request))
    columns = [[from_qgis(feature[place]) for feature in features] for place in places]
    return dict(zip((feature.id() for feature in features), codes_of_rows(columns), strict=True))


def read_countries(
    source: QgsFeatureSource | None, transforms: QgsCoordinateTransformContext, codes_needed: bool = True
) -> CountryLayer:
    """Return the countries of a polygon source, with None those of QGIS's world map.

    Raises DataProblem when the layer has no field with countries and `codes_needed`.
    """
    if source is None:
        return _world()
    has_codes = bool(code_fields(source.fields().names()))
    codes = country_codes_of(source) if has_codes or codes_needed else {}
    return CountryLayer(_countries(source, codes, transforms), (), source.sourceName())


@cache
def _world() -> CountryLayer:
    """Return the world map, read once: the file is the same for every run."""
    world, nowhere = world_map(), QgsCoordinateTransformContext()
    disputed = [QgsGeometry(each.geometry()) for each in world_map("disputed_borders").getFeatures()]
    countries = [
        replace(each, area=to_the_antimeridian(each.area))
        for each in _countries(world, country_codes_of(world), nowhere)
    ]
    return CountryLayer(with_leased_land(countries), disputed, None)


def to_the_antimeridian(area: QgsGeometry) -> QgsGeometry:
    """Return an area of the world map (degrees) that ends where QGIS cut it, at CUT_AT_DEG, led on to 180 degrees."""
    box = area.boundingBox()
    if max(abs(box.xMinimum()), abs(box.xMaximum())) < CUT_AT_DEG - 1e-6:
        return area

    def led_on(point: QgsPointXY) -> QgsPointXY:
        return (
            QgsPointXY(copysign(180.0, point.x()), point.y()) if abs(point.x()) > CUT_AT_DEG - 1e-6 else point
        )

    return QgsGeometry.fromMultiPolygonXY(
        [[[led_on(point) for point in ring] for ring in part] for part in _polygons(area)]
    )


def with_leased_land(countries: Sequence[Country]) -> list[Country]:
    """Return the countries, with land of no country that one of them surrounds wholly as a part of that one.

    The world map takes land on lease out of the country it belongs to: Baikonur would be drawn as foreign land.
    """
    named = [each for each in countries if each.code or each.name]
    left: list[Country] = []
    for each in countries:
        if each.code or each.name:
            continue
        remaining = []
        for part in map(QgsGeometry.fromPolygonXY, _polygons(each.area)):
            around = next((place for place, other in enumerate(named) if _surrounds(other.area, part)), None)
            if around is None:
                remaining.append(part)
            else:
                whole = named[around].area.combine(part.buffer(SHARED_DEG / 100, 2))
                named[around] = replace(named[around], area=whole)
        if remaining:
            left.append(replace(each, area=QgsGeometry.collectGeometry(remaining)))
    return [*named, *left]


def _surrounds(area: QgsGeometry, part: QgsGeometry) -> bool:
    """Return whether a part fills a hole of an area."""
    if not area.boundingBox().contains(part.boundingBox()):
        return False
    holes = (
        QgsGeometry.fromPolygonXY([ring]).buffer(SHARED_DEG, 2)
        for rings in _polygons(area)
        for ring in rings[1:]
    )
    return any(hole.contains(part) for hole in holes)


def _polygons(area: QgsGeometry) -> list[list[list[QgsPointXY]]]:
    return area.asMultiPolygon() if area.isMultipart() else [area.asPolygon()]


def _countries(
    source: QgsFeatureSource, codes: dict[int, str | None], transforms: QgsCoordinateTransformContext
) -> list[Country]:
    named = name_field(source.fields().names())
    found = []
    for feature, area in in_degrees(source, transforms):
        name = from_qgis(feature[named]) if named >= 0 else None
        found.append(Country(codes.get(feature.id()), None if name is None else str(name), area))
    return found


def in_degrees(
    source: QgsFeatureSource, transforms: QgsCoordinateTransformContext
) -> Iterator[tuple[QgsFeature, QgsGeometry]]:
    """Yield the features of a source that have a geometry, with it in WGS 84."""
    crs = source.crs() if isinstance(source, QgsVectorLayer) else source.sourceCrs()
    to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), transforms)
    for feature in source.getFeatures():
        geometry = QgsGeometry(feature.geometry())
        if not geometry.isNull() and not geometry.isEmpty():
            geometry.transform(to_degrees)
            yield feature, geometry


# What layers call a place in one language each, and what its name is where one is enough, the surest first.
LANGUAGE_FIELDS = tuple(f"name_{language}" for language in ALL_LANGUAGES)
NAMES = ("name", *LANGUAGE_FIELDS)
# What is called so in data_source: where nearly all of the embedded settlements come from.
SETTLEMENTS_SOURCE = "GeoNames"


def settlement_layer(points: Iterable[tuple[float, float]] | None = None) -> QgsVectorLayer:
    """Return the embedded settlements as a layer in memory, with the fields name, name_ru, country and population.

    points: longitude and latitude of each, in the order of `settlements`, None for their own.
    """
    fields = make_fields(
        (("name", "text"), ("name_ru", "text"), ("country", "text"), ("population", "integer"))
    )
    layer = QgsMemoryProviderUtils.createMemoryLayer(
        SETTLEMENTS_SOURCE, fields, QgsWkbTypes.Type.Point, QgsCoordinateReferenceSystem(WGS84)
    )
    features = []
    places = settlements()
    for place, point in zip(places, points or (each.point for each in places), strict=True):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*point)))
        feature.setAttributes(
            [place.name, *(place.values[each] for each in ("name_ru", "country", "population"))]
        )
        features.append(feature)
    taken, _ = layer.dataProvider().addFeatures(features)
    if not taken or layer.featureCount() != len(features):
        raise RuntimeError(f"{layer.featureCount()} of {len(features)} settlements were taken")
    return layer


def geometry_of(place: Feature, areas: bool = False) -> QgsGeometry:
    """Return an embedded place as a geometry in WGS 84: a point, lines, or with `areas` polygons."""
    parts = [[[QgsPointXY(x, y) for x, y in line.tolist()] for line in part] for part in place.parts]
    if areas:
        return QgsGeometry.fromMultiPolygonXY(parts)
    lines = [line for part in parts for line in part]
    if len(lines) == len(lines[0]) == 1:
        return QgsGeometry.fromPointXY(lines[0][0])
    return QgsGeometry.fromMultiPolylineXY(lines)
