"""The example: 32 facilities from published sources, as a layer that QGIS itself calls temporary."""

from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from ...about import NAME, PLUGIN_FOLDER
from ...processing.arriving import canvas
from ...processing.arriving.base_map import add_base_map, show_region
from ...translation import tr

FILE = PLUGIN_FOLDER / "data" / "example_inventory.csv"


def open_example(iface: QgisInterface) -> QgsVectorLayer | None:
    """Import the example into the open project and show where it is; return its layer, None where that failed."""
    from qgis import processing

    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        results = processing.runAndLoadResults(
            "tailings:importinventory",
            # Those without a point come, too, as a table: nothing of the file is left out.
            {"INPUT": str(FILE), "OUTPUT": "TEMPORARY_OUTPUT", "WITHOUT_POSITION": "TEMPORARY_OUTPUT"},
        )
    except QgsProcessingException as problem:
        iface.messageBar().pushWarning(NAME, str(problem))
        return None
    finally:
        QApplication.restoreOverrideCursor()
    project = QgsProject.instance()
    layer = project.mapLayer(results["OUTPUT"])
    if layer is None:
        return None
    layer.setName(tr("Example facilities"))
    add_base_map(project)
    canvas.show(project, show_region(project, layer))
    said = tr("Example, in memory only: {placed} of {read} facilities have a published point.")
    iface.messageBar().pushInfo(NAME, said.format(placed=results["N_IMPORTED"], read=results["N_READ"]))
    return layer
