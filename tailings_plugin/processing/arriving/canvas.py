"""The window's map, moved to what has arrived. Without a window nothing happens."""

from contextlib import suppress

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer

from ...preferences import goes_to_results

# QGIS shows the whole of the first layers of a project once their loading has ended.
AFTER_MS = 200
MARGIN = 0.05
# A single point is shown with so much around it.
LEAST_M = 10_000.0
# Results that are in sight stay as they lie, when they take up so much of the width or height of the map.
LARGE_ENOUGH = 0.25
# What covers more than so much of the Earth is no place to go to.
WORLD_DEGREES = 180.0


def show(project: QgsProject, extent: QgsReferencedRectangle) -> None:
    """Show an extent on the map of the window, if it is that of the project."""
    canvas = _canvas_of(project)
    if canvas is None or extent.isEmpty():
        return

    def move() -> None:
        to_map = QgsCoordinateTransform(extent.crs(), canvas.mapSettings().destinationCrs(), project)
        try:
            canvas.setExtent(to_map.transformBoundingBox(extent))
        except QgsCsException:
            return
        canvas.refresh()

    QTimer.singleShot(AFTER_MS, move)


class Together:
    """The layers of one run: the window's map goes to all of them, unless the user has switched that off.

    What lies below others, such as a relief, counts where nothing else came. A map on which all of it is in sight, and
    not too small, stays as it is.
    """

    def __init__(self) -> None:
        self.found: list[QgsReferencedRectangle] = []
        self.below: list[QgsReferencedRectangle] = []
        self.waits = False

    def came(self, layer: QgsMapLayer, is_below: bool) -> None:
        """Count a layer in; empty ones and those without a place have no part."""
        extent = _extent_of(layer)
        if extent is None or _canvas_of(layer.project()) is None or not goes_to_results():
            return
        (self.below if is_below else self.found).append(extent)
        if not self.waits:
            self.waits, project = True, layer.project()
            # QGIS may draw between two layers: then the map goes on to both.
            QTimer.singleShot(AFTER_MS, lambda: self._move(project))

    def _move(self, project: QgsProject) -> None:
        self.waits = False
        canvas = _canvas_of(project)
        if canvas is None:
            return
        crs = canvas.mapSettings().destinationCrs()
        extent = united(self.found or self.below, crs, project)
        if extent.isNull() or is_in_sight(extent, canvas.extent()):
            return
        canvas.setExtent(extent)
        canvas.refresh()


def united(
    extents: list[QgsReferencedRectangle], crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> QgsRectangle:
    """Return the rectangle around extents in a CRS, with a margin; a null one where there is none to go to."""
    whole = QgsRectangle()
    for each in extents:
        transform = QgsCoordinateTransform(each.crs(), crs, project)
        transform.setBallparkTransformsAreAppropriate(True)
        with suppress(QgsCsException):  # no place on this map
            moved = transform.transformBoundingBox(each)
            if moved.isFinite():
                whole.combineExtentWith(moved)
    if whole.isNull():
        return whole
    unit = QgsUnitTypes.fromUnitToUnitFactor(Qgis.DistanceUnit.Meters, crs.mapUnits())
    least = max(0.0, LEAST_M * unit - max(whole.width(), whole.height())) / 2
    return whole.buffered(max(least, MARGIN * max(whole.width(), whole.height())))


def is_in_sight(extent: QgsRectangle, shown: QgsRectangle) -> bool:
    """Tell whether an extent lies within what a map shows, and is no speck there."""
    if not shown.contains(extent):
        return False
    return max(extent.width() / shown.width(), extent.height() / shown.height()) >= LARGE_ENOUGH


def _canvas_of(project: QgsProject | None):
    """Return the map of the window, None without a window or where its project is another."""
    from qgis.utils import iface

    return iface.mapCanvas() if iface is not None and project is QgsProject.instance() else None


def _extent_of(layer: QgsMapLayer) -> QgsReferencedRectangle | None:
    if isinstance(layer, QgsVectorLayer):
        if not layer.isSpatial() or layer.featureCount() == 0:
            return None
    elif not isinstance(layer, QgsRasterLayer):
        return None
    extent = layer.extent()
    is_world = layer.crs().isGeographic() and extent.width() >= WORLD_DEGREES
    if extent.isNull() or not extent.isFinite() or is_world or not layer.crs().isValid():
        return None
    return QgsReferencedRectangle(extent, layer.crs())
