"""Over which relief water is followed from a place, and which layer tells the countries."""

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...place_layers import WGS84, world_map_path
from ...places.countries import code_fields
from ...processing.arriving import outputs
from ...processing.arriving.post import KIND
from ...processing.reliefs import DEFAULT_RELIEF
from ...translation import tr

# Pictures of a relief, and directions of flow: rasters of one band all the same.
NO_RELIEF = (outputs.GROUND, outputs.DIRECTIONS)
COMPLEX = (
    Qgis.DataType.CInt16,
    Qgis.DataType.CInt32,
    Qgis.DataType.CFloat32,
    Qgis.DataType.CFloat64,
    Qgis.DataType.UnknownDataType,
)
LAYER_NAME = "|layername="


@dataclass(frozen=True)
class Relief:
    """A relief as GDAL opens it, and what people call it."""

    path: str
    name: str
    is_own: bool = False


@dataclass(frozen=True)
class CountrySource:
    """A layer of countries as `basin.trace` takes it, None where there is none, and what people call it."""

    path: str | None
    name: str


def own_relief() -> Relief:
    """Return the overview that comes with the plugin."""
    return Relief(str(DEFAULT_RELIEF), tr("Overview relief of the plugin (cells of 1.9 km)"), is_own=True)


def relief_layers(project: QgsProject) -> list[QgsRasterLayer]:
    """Return the rasters of a project that may be a relief, the topmost first."""
    return [layer for layer in project.layerTreeRoot().layerOrder() if may_be_relief(layer)]


def may_be_relief(layer: QgsMapLayer | None) -> bool:
    """Tell whether a layer is a file of one band of numbers with a place on Earth, and no picture of the plugin."""
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.providerType() != "gdal":
        return False
    if layer.bandCount() != 1 or not layer.crs().isValid() or layer.customProperty(KIND) in NO_RELIEF:
        return False
    provider = layer.dataProvider()
    is_picture = provider.colorInterpretation(1) == Qgis.RasterColorInterpretation.PaletteIndex
    return not is_picture and provider.dataType(1) not in COMPLEX


def is_likely(layer: QgsRasterLayer) -> bool:
    """Tell whether a raster is taken for a relief unasked: bytes are more often shades or classes than heights."""
    return layer.dataProvider().dataType(1) not in (Qgis.DataType.Byte, Qgis.DataType.Int8)


def relief_of(layer: QgsRasterLayer) -> Relief:
    """Return a layer as a relief."""
    return Relief(layer.dataProvider().dataSourceUri(), layer.name())


def relief_at(project: QgsProject, place: QgsPointXY) -> Relief:
    """Return the topmost visible relief that covers a place in WGS 84, the overview of the plugin without one."""
    root = project.layerTreeRoot()
    for layer in relief_layers(project):
        node = root.findLayer(layer.id())
        if node is not None and node.isVisible() and is_likely(layer) and _covers(project, layer, place):
            return relief_of(layer)
    return own_relief()


def _covers(project: QgsProject, layer: QgsRasterLayer, place: QgsPointXY) -> bool:
    change = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), layer.crs(), project)
    try:
        return layer.extent().contains(change.transform(place))
    except QgsCsException:
        return False


def country_source(project: QgsProject) -> CountrySource:
    """Return the countries of a project: a layer that a tool brought as such, else QGIS's world map."""
    for layer in project.layerTreeRoot().layerOrder():
        if layer.customProperty(KIND) == outputs.COUNTRIES and _is_readable(layer):
            return CountrySource(layer.source(), layer.name())
    if world_map_path().is_file():
        return CountrySource(f"{world_map_path()}{LAYER_NAME}countries", tr("QGIS's world map, simplified"))
    return CountrySource(None, tr("none: borders are not looked at"))


def _is_readable(layer: QgsMapLayer) -> bool:
    """Tell whether a layer is one of polygons with codes, all of a layer that GDAL opens by its name."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or layer.providerType() != "ogr":
        return False
    areas = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    _file, _, options = layer.source().partition("|")
    is_whole = not options or (options.startswith(LAYER_NAME[1:]) and "|" not in options)
    return areas and is_whole and bool(code_fields(layer.fields().names()))
