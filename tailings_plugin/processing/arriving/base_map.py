"""What a new register lies on: land and borders of QGIS's world map, the embedded rivers, lakes and towns."""

from collections.abc import Callable
from typing import TypeVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl

from ...about import PLUGIN_FOLDER
from ...cartography.look import fonts, ground, palette, styles
from ...errors import DataProblem
from ...place_layers import WGS84, read_countries, world_map
from ...translation import tr

MARK = "tailings/base_map"
DATA = PLUGIN_FOLDER / "data"
# Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan, in degrees.
REGION = QgsRectangle(46.0, 35.0, 88.0, 56.0)
LEAST_DEGREES = 0.5
SIZE_PT = 7.5
Made = TypeVar("Made")


def add_base_map(project: QgsProject) -> None:
    """Add the base map below everything else, unless the project has it; of what is missing it says nothing."""
    root = project.layerTreeRoot()
    if any(layer.customProperty(MARK) for layer in project.mapLayers().values()):
        return
    group = QgsLayerTreeGroup(tr("Base map"))
    group.setExpanded(False)
    for layer in base_layers().values():
        layer.setReadOnly(True)
        layer.setCustomProperty(MARK, True)
        project.addMapLayer(layer, False)
        group.addLayer(layer).setExpanded(False)
    root.addChildNode(group)


def base_layers() -> dict[str, QgsVectorLayer]:
    """Return the layers of the base map by what they show, the topmost first; those that are there."""
    makers = {"towns": _towns, "rivers": _rivers, "lakes": _lakes, "disputed": _disputed, "land": _land}
    layers = {name: make() for name, make in makers.items()}
    return {name: layer for name, layer in layers.items() if layer is not None and layer.isValid()}


def show_region(project: QgsProject, layer: QgsVectorLayer, country: str = "") -> QgsReferencedRectangle:
    """Let a project open on the facilities of a layer; return the extent.

    Where there are none it is that of the country of this code, or Central Asia.
    """
    extent = _extent_of(country)
    if layer.featureCount() > 0:
        to_degrees = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(WGS84), project)
        try:
            found = to_degrees.transformBoundingBox(layer.extent())
            extent = found.buffered(max(LEAST_DEGREES, found.width() / 10)) if found.isFinite() else REGION
        except QgsCsException:
            extent = REGION
    shown = QgsReferencedRectangle(extent, QgsCoordinateReferenceSystem(WGS84))
    project.viewSettings().setDefaultViewExtent(shown)
    return shown


def _extent_of(country: str) -> QgsRectangle:
    found = QgsRectangle()
    if country:
        world = _or_none(lambda: read_countries(None, QgsProject.instance().transformContext()))
        for each in world.countries if world is not None else ():
            if each.code == country:
                found.combineExtentWith(each.area.boundingBox())
    return REGION if found.isEmpty() else found.buffered(found.width() / 20)


def _or_none(make: Callable[[], Made]) -> Made | None:
    try:
        return make()
    except DataProblem:  # a QGIS without its world map
        return None


def _land() -> QgsVectorLayer | None:
    layer = _or_none(world_map)
    if layer is not None:
        layer.setName(tr("Countries (QGIS world map)"))
        fill = QgsFillSymbol.createSimple(
            {"color": palette.LAND, "outline_color": palette.BORDER, "outline_width": "0.28"}
        )
        layer.setRenderer(QgsSingleSymbolRenderer(fill))
    return layer


def _disputed() -> QgsVectorLayer | None:
    layer = _or_none(lambda: world_map("disputed_borders"))
    if layer is not None:
        layer.setName(tr("Borders in dispute"))
        ground.style_disputed(layer)
    return layer


def _lakes() -> QgsVectorLayer:
    layer = QgsVectorLayer(str(DATA / "lakes.geojson"), tr("Lakes"), "ogr")
    styles.style_lakes(layer)
    return layer


def _rivers() -> QgsVectorLayer:
    layer = QgsVectorLayer(str(DATA / "rivers.geojson"), tr("Rivers"), "ogr")
    styles.style_rivers(layer, scale=1.0)
    return layer


def _towns() -> QgsVectorLayer:
    url = QUrl.fromLocalFile(str(DATA / "settlements.csv")).toString()
    place = f"type=csv&detectTypes=yes&xField=longitude&yField=latitude&crs={WGS84}&spatialIndex=no&subsetIndex=no"
    layer = QgsVectorLayer(f"{url}?{place}&watchFile=no", tr("Towns"), "delimitedtext")
    styles.style_places(layer, fonts.font_family(), SIZE_PT, styles.LARGE_ENOUGH, name="name")
    return layer
