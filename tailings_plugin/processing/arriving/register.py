"""A register as it opens in the window: with its linked tables, on a base map, where its facilities are."""

from qgis.core import (
    QgsDataSourceUri,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsVectorLayer,
)

from ...forms.database import add_related, language_of
from ...forms.texts import word
from ...translation import user_language
from .base_map import add_base_map, show_region
from .canvas import show

DATABASE = "postgres"


def complete_register(layer: QgsMapLayer, country: str = "") -> None:
    """Complete a project with what belongs to the facilities of a register that it has; nothing in it is changed.

    country: code of the one to show while there are no facilities.
    """
    project = layer.project()
    if project is None or not isinstance(layer, QgsVectorLayer):
        return
    # A project in which somebody works already keeps its place on the map.
    is_new = set(project.mapLayers()) == {layer.id()}
    language = language_of(layer) or user_language()
    tables = add_related(project, layer, lambda name: linked_table(layer, name), language)
    node = project.layerTreeRoot().findLayer(layer.id())
    parent = node.parent() if node is not None else project.layerTreeRoot()
    group = QgsLayerTreeGroup(word("linked_tables", language))
    group.setExpanded(False)
    for table in tables:
        group.addLayer(table)
    parent.insertChildNode(parent.children().index(node) + 1 if node is not None else 0, group)
    add_base_map(project)
    if is_new:
        show(project, show_region(project, layer, country))


def linked_table(facilities: QgsVectorLayer, name: str) -> QgsVectorLayer:
    """Return a table of the database that a layer of facilities lies in."""
    if facilities.providerType() == DATABASE:
        uri = QgsDataSourceUri(facilities.source())
        uri.setDataSource(uri.schema(), name, "", "", "fid")
        return QgsVectorLayer(uri.uri(False), name, DATABASE)
    path = facilities.source().partition("|")[0]
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
