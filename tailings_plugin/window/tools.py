"""The tools of the Toolbox, opened beside the map: a dialog that does not block it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QStandardPaths, Qt
from qgis.PyQt.QtWidgets import QDialog

# Dialogs that are open: without a name in Python they would go.
_open: list[QDialog] = []


def open_tool(algorithm_id: str, values: Mapping[str, Any] | None = None) -> QDialog:
    """Open the dialog of a tool with values filled in, and return it; map and window stay free meanwhile."""
    from qgis import processing

    filled = {**suggested(algorithm_id), **(values or {})}
    dialog = processing.createAlgorithmDialog(f"tailings:{algorithm_id}", filled)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _open[:] = [each for each in _open if not sip.isdeleted(each)]
    _open.append(dialog)
    dialog.show()
    return dialog


def close_tools() -> None:
    """Close the dialogs that are still open: their tools go with the plugin."""
    for dialog in _open:
        if not sip.isdeleted(dialog):
            dialog.close()
    _open.clear()


def suggested(algorithm_id: str) -> dict[str, str]:
    """Return values for a dialog: for a new inventory a file among the user's documents, which is not there yet."""
    if algorithm_id != "createinventory":
        return {}
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    names = (f"tailings_inventory{number}.gpkg" for number in ("", *(f"_{each}" for each in range(2, 1000))))
    return {"OUTPUT": next(str(folder / name) for name in names if not (folder / name).exists())}
