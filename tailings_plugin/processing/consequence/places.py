"""Settlements and receptors of any kind: which zones they lie in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsSpatialIndex,
)

from ...consequence.counting import first_bands
from ...consequence.hits import RECEPTOR, SETTLEMENT, PlaceFacts
from ...consequence.population import MOST_PEOPLE
from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...place_layers import LANGUAGE_FIELDS, NAMES
from ...table import texts
from ...valid_geometry import invalid_because
from ..frames import Frame, field_index, field_of, required_field, table_of
from ..geometry import crs_of, read_points, transform_between
from ..run import Run
from .corridors import Zones


@dataclass(frozen=True)
class Places:
    """Places of one layer: what is known of them, their geometries in the zones' CRS, and the layer's name.

    others: what they are called in languages, by field (`other_names`).
    """

    facts: PlaceFacts
    geometries: list[QgsGeometry]
    layer: str
    others: Mapping[str, np.ndarray]

    def whole(self) -> np.ndarray:
        """Return which places are in a band or not: all but polygons, and lines that are no settlement."""
        points = {Qgis.GeometryType.Point}
        if self.facts.kind == SETTLEMENT:
            points.add(Qgis.GeometryType.Line)
        return np.array([geometry.type() in points for geometry in self.geometries], dtype=bool)

    def hits(self, zones: Zones, tick: Callable[[float], None]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return zone, place and share inside, one row per place that a zone meets.

        A point or line is in or out (share 1); of a polygon the share of its area inside counts. A point on the
        border of two bands of a facility is in the nearer.
        """
        index = QgsSpatialIndex()
        for number, geometry in enumerate(self.geometries):
            if not geometry.isEmpty():
                feature = QgsFeature(number)
                feature.setGeometry(geometry)
                index.addFeature(feature)
        rows = []
        for zone, outline in enumerate(zones.geometries):
            tick(zone / len(zones.geometries))
            engine = QgsGeometry.createGeometryEngine(outline.constGet())
            engine.prepareGeometry()
            rows += [
                (zone, place, _share_inside(self.geometries[place], outline))
                for place in sorted(index.intersects(outline.boundingBox()))
                if engine.intersects(self.geometries[place].constGet())
            ]
        table = np.array(rows, dtype=float).reshape(-1, 3)
        zone, place, share = table[:, 0].astype(np.int64), table[:, 1].astype(np.int64), table[:, 2]
        if zones.upper_km is None:
            return zone, place, share
        kept = first_bands(place, zones.facts().number[zone], zone, zones.upper_km, self.whole())
        return zone[kept], place[kept], share[kept]


def _share_inside(geometry: QgsGeometry, zone: QgsGeometry) -> float:
    if geometry.type() != Qgis.GeometryType.Polygon or not geometry.area() > 0:
        return 1.0
    return geometry.intersection(zone).area() / geometry.area()


def read_places(run: Run, name: str, zones: Zones) -> Places | None:
    """Return the places of SETTLEMENTS or RECEPTORS, None when they are not given; invalid ones are repaired."""
    source = run.source(name)
    if source is None:
        return None
    features, lon, lat = read_points(
        source, QgsCoordinateReferenceSystem(WGS84), run.context, run.feedback, several=True
    )
    transform = transform_between(crs_of(source), zones.crs, run.context)
    geometries = []
    for feature in features:
        geometry = QgsGeometry(feature.geometry())
        if not geometry.isEmpty():
            geometry.transform(transform)
            geometry = _valid(geometry, source, feature)
        geometries.append(geometry)
    if name == "SETTLEMENTS":
        people = people_column(run, source, features)
        facts = PlaceFacts(SETTLEMENT, name_column(source, features, ""), people, lon, lat)
    else:
        names = name_column(source, features, run.text("NAME_FIELD"))
        facts = PlaceFacts(RECEPTOR, names, np.full(len(features), np.nan), lon, lat)
    return Places(facts, geometries, source.sourceName(), other_names(source, features))


def name_column(source: QgsProcessingFeatureSource, features: list[QgsFeature], field: str) -> np.ndarray:
    """Return the names of places, None where unknown: a field that must be there, or the first of names that is."""
    if field:
        required_field(source, field)
    else:
        field = next((each for each in NAMES if field_of(source.fields(), each) >= 0), "")
    if not field:
        return np.full(len(features), None, dtype=object)
    return texts(table_of(features, source.fields(), [field]), field)


def other_names(source: QgsProcessingFeatureSource, features: list[QgsFeature]) -> dict[str, np.ndarray]:
    """Return by field of LANGUAGE_FIELDS what places are called in that language, of those that the layer has."""
    fields = source.fields()
    own = [name for name in LANGUAGE_FIELDS if field_of(fields, name) >= 0]
    table = table_of(features, fields, own)
    return {name: texts(table, name) for name in own}


def by_name(names: np.ndarray, others: Mapping[str, np.ndarray]) -> dict[str | None, list[str | None]]:
    """Return by name what places are called in the languages of `others`, None where two of a name differ in it."""
    found: dict[str | None, list[str | None]] = {}
    for place, name in enumerate(names):
        own = [column[place] for column in others.values()]
        known = found.setdefault(name, own)
        found[name] = [one if one == other else None for one, other in zip(known, own, strict=True)]
    return found


def people_column(run: Run, source: QgsProcessingFeatureSource, features: list[QgsFeature]) -> np.ndarray:
    """Return the people of settlements by POPULATION_FIELD, NaN where unknown."""
    field = run.text("POPULATION_FIELD")
    if field_index(source, field, "population") < 0:
        return np.full(len(features), np.nan)
    table = table_of(features, source.fields(), [field])
    people = Frame(source.sourceName(), source.fields(), features, table).numbers(field)
    for row in np.flatnonzero((people < 0) | (people > MOST_PEOPLE))[:1]:
        raise DataProblem(
            "Layer {layer}, feature {id}: field {field} holds {value}, which is no number of people. Correct it, or "
            "leave it empty where it is unknown.",
            layer=source.sourceName(),
            id=features[row].id(),
            field=field,
            value=f"{people[row]:g}",
        )
    return people


def _valid(geometry: QgsGeometry, source: QgsProcessingFeatureSource, feature: QgsFeature) -> QgsGeometry:
    """Return a valid geometry, of a place that shrank to a point or line that one."""
    if geometry.isGeosValid():
        return geometry
    mended = geometry.makeValid()
    if mended.isEmpty():
        raise DataProblem(
            "Layer {layer}, feature {id}: its geometry is invalid and cannot be repaired: {reason}",
            layer=source.sourceName(),
            id=feature.id(),
            reason=invalid_because(geometry),
        )
    return mended
