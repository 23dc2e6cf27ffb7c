"""Copies of the files people edit, or try commands on, in a folder of theirs: nobody has to look inside the plugin."""

from pathlib import Path

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import QFileDialog

from ..about import NAME, PLUGIN_FOLDER
from ..system_reasons import reason_said
from ..translation import told, tr

# The folder they get within the one that is chosen.
FOLDER = "tailings_hazard"
# Folders in there, and what goes into each: folder of the plugin, and names.
COPIED: dict[str, tuple[str, tuple[str, ...]]] = {
    "schemes": (
        "rating/schemes",
        ("thi.json", "thi-basic.json", "tri.json", "gistm.json", "scheme.schema.json"),
    ),
    "alarms": ("rating", ("alarms.json", "alarms.schema.json")),
    "checklists": ("rating/checklists", ("default.json", "checklist.schema.json")),
    "criteria": ("rating/criteria", ("industrial_accidents.json", "criteria.schema.json")),
    "open_data": ("open_data", ("catalogue.json", "catalogue.schema.json")),
    "templates": (
        "cartography/templates",
        tuple(f"hazard_map_{paper}.qpt" for paper in ("a3_landscape", "a3_portrait", "a4_landscape", "a4_portrait")),
    ),
    "models": (
        "models",
        ("facility_in_depth.model3", "national_screening.model3", "open_data_screening.model3"),
    ),
    "data": ("data", ("relief_etopo5_burnt.tif", "settlements.csv", "example_inventory.csv")),
}  # fmt: skip


def copy_files(folder: Path) -> tuple[int, int]:
    """Copy all of COPIED below `folder`; return how many were copied, and how many were there and left as they are.

    Raises OSError where a file cannot be written.
    """
    copied = kept = 0
    for name, (source, files) in COPIED.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        for file in files:
            content = (PLUGIN_FOLDER / source / file).read_bytes()
            try:
                with (folder / name / file).open("xb") as target:
                    target.write(content)
                copied += 1
            except FileExistsError:
                kept += 1
    return copied, kept


def save_copies(iface: QgisInterface) -> Path | None:
    """Ask for a folder, put the copies there and say so; return where they are, None where nothing was done."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen = QFileDialog.getExistingDirectory(iface.mainWindow(), tr("Folder for the copies"), documents)
    if not chosen:
        return None
    folder = Path(chosen) / FOLDER
    try:
        copied, kept = copy_files(folder)
    except OSError as problem:
        reason = tr("{folder} cannot be written: {reason}. Choose another folder.")
        iface.messageBar().pushWarning(NAME, reason.format(folder=folder, reason=reason_said(problem)))
        return None
    said = tr("Files copied to {folder}: {copied}. Were there already and stay as they are: {kept}.")
    iface.messageBar().pushSuccess(NAME, told(said, folder=str(folder), copied=copied, kept=kept))
    return folder
