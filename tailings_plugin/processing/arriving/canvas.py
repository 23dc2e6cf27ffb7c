"""The window's map, moved to what has arrived. Without a window nothing happens."""

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsReferencedRectangle
from qgis.PyQt.QtCore import QTimer

# QGIS shows the whole of the first layers of a project once their loading has ended.
AFTER_MS = 200


def show(project: QgsProject, extent: QgsReferencedRectangle) -> None:
    """Show an extent on the map of the window, if it is that of the project."""
    from qgis.utils import iface

    if iface is None or project is not QgsProject.instance() or extent.isEmpty():
        return
    canvas = iface.mapCanvas()

    def move() -> None:
        to_map = QgsCoordinateTransform(extent.crs(), canvas.mapSettings().destinationCrs(), project)
        try:
            canvas.setExtent(to_map.transformBoundingBox(extent))
        except QgsCsException:
            return
        canvas.refresh()

    QTimer.singleShot(AFTER_MS, move)
