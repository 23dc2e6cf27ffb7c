"""The first border below a facility: by the facility itself, else by crossings and paths that the project has of it."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsProject, QgsVectorLayer

from ...qgis_values import from_qgis
from ...translation import tr
from ..facilities import KEY

if TYPE_CHECKING:
    from ...cartography.data.captions import Captions

FACTS = ("border_distance_km", "border_hours")
# What tells a layer of crossings, and one of paths, from others with the key.
CROSSINGS, PATHS = {KEY, "to_country", "distance_km"}, {KEY, "border_km", "ends_in", "countries"}


def first_border(
    project: QgsProject, layer: QgsVectorLayer, facility: Mapping[str, Any], captions: "Captions"
) -> str:
    """Return how far and how long it is to the first border, as the facility says, else as its water was traced."""
    from ...cartography.data.captions import UNKNOWN
    from ...cartography.sheets.facts import fact

    figures = {name: fact(facility, name, captions)[1] for name in FACTS}
    crossing = _nearest(project, facility.get(KEY))
    if any(value != UNKNOWN for value in figures.values()):
        km, hours = figures.values()
        said = _said(
            tr("unknown") if km == UNKNOWN else _with(km, captions("kilometres")),
            tr("time unknown") if hours == UNKNOWN else _with(hours, captions("hours")),
        )
        same = crossing and captions.number(crossing.get("distance_km")) == km
        return f"{_pair(crossing)}, {said}" if crossing and same else said
    if crossing:
        km, hours = crossing["distance_km"], crossing.get("hours")
        return _said(
            f"{_pair(crossing)}, {_with(captions.number(km), captions('kilometres'))}",
            tr("time unknown") if hours is None else _with(captions.number(hours), captions("hours")),
        )
    return tr("none on its way") if _meets_none(project, facility.get(KEY)) else tr("unknown")


def rows_of(layer: QgsVectorLayer, facility_id: Any, most: int = 1000) -> Iterator[dict[str, Any]]:
    """Yield the rows of a layer that name a facility, each its values by name."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(most)
    key = QgsExpression.quotedColumnRef(KEY)
    request.setFilterExpression(f"to_string({key}) = {QgsExpression.quotedValue(str(facility_id))}")
    names = layer.fields().names()
    for row in layer.getFeatures(request):
        yield _values(row, names)


def layers_with(project: QgsProject, names: set[str]) -> list[QgsVectorLayer]:
    """Return the layers and tables of a project that have fields of all these names."""
    return [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and names <= set(layer.fields().names())
    ]


def _values(row: QgsFeature, names: list[str]) -> dict[str, Any]:
    return dict(zip(names, map(from_qgis, row.attributes()), strict=True))


def _with(figure: str, unit: str) -> str:
    """Return a figure and its unit, which stay in one line."""
    return f"{figure}\u00a0{unit}"


def _said(first: str, second: str) -> str:
    return f"{first}, {second}"


def _nearest(project: QgsProject, facility_id: Any) -> dict[str, Any] | None:
    """Return the first crossing below a facility of those that the project has."""
    if facility_id is None:
        return None
    found = [
        row
        for layer in layers_with(project, CROSSINGS)
        for row in rows_of(layer, facility_id)
        if isinstance(row["distance_km"], (int, float))
    ]
    return min(found, key=lambda row: row["distance_km"], default=None)


def _pair(crossing: Mapping[str, Any]) -> str:
    """Return the two countries of a crossing, as the map writes them."""
    from ...basin.paths.borders import FOLLOWS
    from ...cartography.data.crossings import Crossing

    start, end = (str(crossing.get(name) or "?") for name in ("from_country", "to_country"))
    return Crossing(start, end, 0.0, 0.0, None, None, follows=crossing.get("kind") == FOLLOWS).name


def _meets_none(project: QgsProject, facility_id: Any) -> bool:
    """Tell whether a path of the facility is known to its end, in known countries, and meets no border."""
    from ...cartography.data.known_ways import known_ways_of
    from ...cartography.data.rows import Row

    if facility_id is None:
        return False
    paths = [row for layer in layers_with(project, PATHS) for row in rows_of(layer, facility_id)]
    ways = known_ways_of([Row(path) for path in paths], crossings_given=True)
    is_known = bool(paths) and not ways.unfinished and not ways.without_country
    return is_known and all(path["border_km"] is None for path in paths)
