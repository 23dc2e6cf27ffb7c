"""The facilities of the open project: which layers have them, who is meant by a text, where one is on the map."""

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgisInterface

from ..qgis_values import from_qgis

KEY = "facility_id"
NAMES = ("name", "name_local")
# A point layer with the key is of facilities where it has one of these; crossings and arrivals have the key, too.
TELLING = ("thi", "tri", "volume_m3", "status")
# 1:200,000, near enough to see the valley below.
NEAR_SCALE = 200_000.0


@dataclass(frozen=True)
class Match:
    """A facility of a layer, by what people call it."""

    layer: QgsVectorLayer
    fid: int
    facility_id: str
    name: str | None
    country: str | None

    @property
    def caption(self) -> str:
        return f"{self.name} ({self.facility_id})" if self.name else self.facility_id


def facility_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the layers of facilities of a project: rated ones first, then in the order of the layer tree."""
    layers = [layer for layer in project.layerTreeRoot().layerOrder() if is_facilities(layer)]
    return sorted(layers, key=lambda layer: layer.fields().lookupField("thi") < 0)


def is_facilities(layer: object) -> bool:
    """Tell whether a layer has facilities: points with their id and what facilities have."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    names = set(layer.fields().names())
    is_points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    return is_points and KEY in names and not names.isdisjoint(TELLING)


def find(project: QgsProject, text: str, most: int = 20) -> list[Match]:
    """Return facilities whose id, name or local name holds a text, of whatever case; each id once."""
    wanted = text.strip().casefold()
    found: dict[str, Match] = {}
    if not wanted:
        return []
    for layer in facility_layers(project):
        for match in matches(layer, wanted):
            found.setdefault(match.facility_id, match)
            if len(found) >= most:
                return list(found.values())
    return list(found.values())


def matches(layer: QgsVectorLayer, wanted: str = "") -> list[Match]:
    """Return the facilities of a layer whose id or names hold a casefolded text; all of them without one."""
    present = [name for name in (KEY, *NAMES, "country") if layer.fields().lookupField(name) >= 0]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(present, layer.fields())
    found = []
    for row in layer.getFeatures(request):
        values = {name: from_qgis(row[name]) for name in present}
        facility_id = values.get(KEY)
        called = [str(values[name]) for name in (KEY, *NAMES) if values.get(name) is not None]
        if facility_id is not None and any(wanted in each.casefold() for each in called):
            name = next((values[each] for each in NAMES if values.get(each)), None)
            found.append(Match(layer, row.id(), str(facility_id), name, values.get("country")))
    return found


def feature_of(layer: QgsVectorLayer, facility_id: str) -> QgsFeature | None:
    """Return the row of a facility, None where the layer has none."""
    for match in matches(layer, facility_id.casefold()):
        if match.facility_id == facility_id:
            return layer.getFeature(match.fid)
    return None


def zoom_to(iface: QgisInterface, layer: QgsVectorLayer, fid: int) -> None:
    """Show a facility with its surroundings on the map, and let it flash; one without a position stays unseen."""
    feature = layer.getFeature(fid)
    if not feature.hasGeometry():
        return
    canvas = iface.mapCanvas()
    to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    geometry = QgsGeometry(feature.geometry())
    try:
        geometry.transform(to_map)
    except QgsCsException:  # a position that the map cannot show
        return
    canvas.setCenter(geometry.boundingBox().center())
    if canvas.scale() > NEAR_SCALE:
        canvas.zoomScale(NEAR_SCALE)
    canvas.refresh()
    canvas.flashFeatureIds(layer, [fid])
