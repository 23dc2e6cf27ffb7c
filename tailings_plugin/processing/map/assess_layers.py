"""What an assessment shows in the window: the layers of its map, from its own files."""

from collections.abc import Callable
from pathlib import Path

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsAction,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, QUrl
from qgis.PyQt.QtXml import QDomDocument

from ...preferences import goes_to_results
from ...translation import tr
from ..arriving import canvas, outputs
from .assess_files import ASSESSMENT, LIST_HTML, MAP_PDF, PROJECT

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
        "simulated_zones": (tr("Zones by share of runs"), outputs.ZONES),
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
    """Return what is done with the facilities: their actions open list and map, the window's map goes to them.

    The sheet is put among the layouts of their project.
    """

    def finish(layer: QgsMapLayer) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        for title, name in ((tr("Open the hazard list"), LIST_HTML), (tr("Open the map (PDF)"), MAP_PDF)):
            address = QUrl.fromLocalFile(str(folder / name)).toString()
            action = QgsAction(Qgis.AttributeActionType.OpenUrl, title, address, False)
            action.setActionScopes({"Layer", "Canvas", "Feature"})
            layer.actions().addAction(action)
        add_sheet(layer.project(), folder / PROJECT)
        extent = layer.extent()
        if not extent.isNull() and goes_to_results():
            wide = extent.buffered(max(extent.width(), extent.height(), 10 * MARGIN) * MARGIN)
            canvas.show(layer.project(), QgsReferencedRectangle(wide, layer.crs()))

    return finish


def add_sheet(project: QgsProject, path: Path) -> None:
    """Add the layouts of a project of the map, with the layers that they show and the layer tree does not.

    Nothing of the project is changed; a layout of the same name gets a number.
    """
    made = QgsProject()
    if not path.is_file() or not made.read(str(path)):
        return
    moment = QDateTime.currentDateTime().toString("yyyy-MM-dd HH:mm")
    # As they are while their layers are there: with these gone they would name none.
    sheets = [(layout.name(), _as_template(layout)) for layout in made.layoutManager().printLayouts()]
    crs = made.crs()
    for layer in list(made.mapLayers().values()):
        moved = made.takeMapLayer(layer)
        moved.setFlags(moved.flags() | QgsMapLayer.LayerFlag.Private)
        project.addMapLayer(moved, False)
    for name, template in sheets:
        layout = QgsPrintLayout(project)
        layout.loadFromTemplate(template, QgsReadWriteContext())
        for item in layout.items():
            if isinstance(item, QgsLayoutItemMap) and not item.presetCrs().isValid():
                item.setCrs(crs)
        layout.setName(_unused(project, f"{name} {moment}"))
        project.layoutManager().addLayout(layout)
    made.clear()


def _as_template(layout: QgsPrintLayout) -> QDomDocument:
    document = QDomDocument()
    document.appendChild(layout.writeXml(document, QgsReadWriteContext()))
    return document


def _unused(project: QgsProject, name: str) -> str:
    names = (f"{name} ({number})" for number in range(2, 1000))
    taken = {layout.name() for layout in project.layoutManager().layouts()}
    return next(each for each in (name, *names) if each not in taken)
