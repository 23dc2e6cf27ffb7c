"""The data of the tutorial, copied from the plugin to where its user works."""

from pathlib import Path
from shutil import copyfile

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import QFileDialog

from ..about import NAME, PLUGIN_FOLDER
from ..system_reasons import reason_said
from ..translation import tr

FILES = PLUGIN_FOLDER / "data" / "tutorial"
FOLDER = "tailings_tutorial"


def offer_tutorial(iface: QgisInterface) -> None:
    """Ask for a folder, copy the data of the tutorial into a new one in it, and say where they are."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    asked = tr("Where should the folder tailings_tutorial be made?")
    chosen = QFileDialog.getExistingDirectory(iface.mainWindow(), asked, documents)
    if not chosen:
        return
    folder = Path(chosen) / FOLDER
    try:
        copy_tutorial(folder)
    except FileExistsError:
        said = tr(
            "{folder} is there already; nothing was copied. Choose another folder, or go on in that one."
        )
        iface.messageBar().pushWarning(NAME, said.format(folder=folder))
    except OSError as problem:
        said = tr("{folder} cannot be written: {reason}. Choose another folder.")
        iface.messageBar().pushWarning(NAME, said.format(folder=folder, reason=reason_said(problem)))
    else:
        iface.messageBar().pushSuccess(NAME, tr("The tutorial data are in {folder}.").format(folder=folder))


def copy_tutorial(folder: Path) -> None:
    """Copy the data into `folder`, which is made; FileExistsError where there is one, OSError where it cannot be."""
    folder.mkdir()
    for path in sorted(FILES.iterdir()):
        # The contents alone: where the plugin is installed for all, its files may be read only.
        copyfile(path, folder / path.name)
