"""The hazard map: scene, layers and sheet brought together into one project."""

from pathlib import Path

from qgis.core import Qgis, QgsProcessingContext, QgsProject, QgsReferencedRectangle

from ..data.facilities import WGS84
from ..data.layer_store import LayerStore
from ..look import palette, styles
from .composition import compose
from .layers import fill
from .scene import DRAWING_ORDER, MapRequest, make_scene


def build(request: MapRequest, folder: Path, stem: str, context: QgsProcessingContext) -> QgsProject:
    """Return a project with the map's layers and layout; its data go to `folder`/`stem`_layers.gpkg.

    Raises DataProblem when no facility has coordinates, or data cannot be written.
    """
    scene = make_scene(request, context)
    store = LayerStore(folder / f"{stem}_layers.gpkg", scene.crs, context.transformContext())
    project = QgsProject()
    project.setCrs(scene.crs)
    project.setEllipsoid(WGS84)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setBackgroundColor(styles.colour(palette.SEA))
    fill(scene, store, context)
    for name in DRAWING_ORDER:
        if name in scene.layers:
            layer = scene.layers[name]
            layer.setName(scene.captions(f"layer_{name}"))
            project.addMapLayer(layer, False)
            project.layerTreeRoot().addLayer(layer)
    layout = compose(scene, project)
    project.setTitle(layout.name())
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(scene.extent, scene.crs))
    return project
