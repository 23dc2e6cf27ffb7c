"""What an assessment shows in the window: the layers of its map, from its own files."""

from collections.abc import Callable
from pathlib import Path

from osgeo import ogr
from qgis.core import Qgis, QgsAction, QgsMapLayer, QgsReferencedRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl

from ...translation import tr
from ..arriving import canvas, outputs
from .assess_files import ASSESSMENT, LIST_HTML, MAP_PDF

MAP_LAYERS, MAP_GROUND = "hazard_map_layers.gpkg", "hazard_map_relief.tif"
MARGIN = 0.05


def assessed_layers(folder: Path) -> dict[str, tuple[str, str]]:
    """Return the layers of an assessment that have rows: address -> (title, kind)."""
    found: dict[str, tuple[str, str]] = {}
    if (folder / MAP_GROUND).is_file():
        found[str(folder / MAP_GROUND)] = (tr("Relief of the map"), outputs.GROUND)
    found |= _with_rows(folder / MAP_LAYERS, {"countries": (tr("Countries"), outputs.COUNTRIES)})
    tables = {
        "rejected": (tr("Rejected values"), outputs.TABLE),
        "zones": (tr("Zones"), outputs.ZONES),
        "reaches": (tr("Paths by arrival"), outputs.PATHS),
        "settlements_hit": (tr("Settlements hit"), outputs.RECEPTORS),
        "crossings": (tr("Border crossings"), outputs.CROSSINGS),
        "facilities": (tr("Facilities by class"), outputs.FACILITIES),
    }
    return found | _with_rows(folder / ASSESSMENT, tables)


def _with_rows(path: Path, tables: dict[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
    dataset = ogr.Open(str(path)) if path.is_file() else None
    if dataset is None:
        return {}
    layers = {name: dataset.GetLayerByName(name) for name in tables}
    full = [name for name, layer in layers.items() if layer is not None and layer.GetFeatureCount() > 0]
    return {f"{path}|layername={name}": tables[name] for name in full}


def complete(folder: Path) -> Callable[[QgsMapLayer], None]:
    """Return what is done with the facilities: the map goes to them, their actions open list and map."""

    def finish(layer: QgsMapLayer) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        for title, name in ((tr("Open the hazard list"), LIST_HTML), (tr("Open the map (PDF)"), MAP_PDF)):
            address = QUrl.fromLocalFile(str(folder / name)).toString()
            action = QgsAction(Qgis.AttributeActionType.OpenUrl, title, address, False)
            action.setActionScopes({"Layer", "Canvas", "Feature"})
            layer.actions().addAction(action)
        extent = layer.extent()
        if not extent.isNull():
            wide = extent.buffered(max(extent.width(), extent.height(), 10 * MARGIN) * MARGIN)
            canvas.show(layer.project(), QgsReferencedRectangle(wide, layer.crs()))

    return finish
