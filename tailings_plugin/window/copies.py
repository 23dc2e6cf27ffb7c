"""Copies of the files people edit, try commands on or learn with: nobody has to look inside the plugin."""

from pathlib import Path

from qgis.gui import QgisInterface, QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from ..about import NAME, PLUGIN_FOLDER
from ..system_reasons import reason_said
from ..translation import told, tr

# Folders that are made in the one that is chosen; folders in them, "" for themselves, and what goes into each:
# folder of the plugin, and names.
COPIED: dict[str, dict[str, tuple[str, tuple[str, ...]]]] = {
    "tailings_tutorial": {
        "": (
            "data/tutorial",
            ("answers.csv", "borders.geojson", "places.geojson", "register.csv", "relief.tif", "scheme.json"),
        ),
    },
    "tailings_hazard": {
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
            tuple(f"hazard_map_{size}.qpt" for size in ("a3_landscape", "a3_portrait", "a4_landscape", "a4_portrait")),
        ),
        "models": (
            "models",
            ("facility_in_depth.model3", "national_screening.model3", "open_data_screening.model3"),
        ),
        "data": ("data", ("relief_etopo5_burnt.tif", "settlements.csv", "example_inventory.csv")),
    },
}  # fmt: skip
TUTORIAL, TO_EDIT = COPIED


def copy_files(folder: Path) -> tuple[int, int]:
    """Copy what belongs into a folder of that name; return how many were copied, and how many were there and left.

    Raises OSError where a file cannot be written.
    """
    copied = kept = 0
    for name, (source, files) in COPIED[folder.name].items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        for file in files:
            # The contents alone: where the plugin is installed for all, its files may be read only.
            content = (PLUGIN_FOLDER / source / file).read_bytes()
            try:
                with (folder / name / file).open("xb") as target:
                    target.write(content)
                copied += 1
            except FileExistsError:
                kept += 1
    return copied, kept


class CopiesDialog(QDialog):
    """Asks which copies, and where to."""

    def __init__(self, parent: QWidget | None, marked: str):
        super().__init__(parent)
        self.setObjectName("tailings_copies_dialog")
        self.setWindowTitle(tr("Copies to edit and to try"))
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        self.choices: dict[str, QRadioButton] = {}
        for folder, title, text in (
            (TUTORIAL, tr("Data of the tutorial"), tr("A messy table, relief, borders, places and a national scheme.")),
            (
                TO_EDIT, tr("Files to edit, and embedded data"),
                tr("Schemes, checklists, criteria, sheets and models; the embedded relief, towns and the example."),
            ),
        ):  # fmt: skip
            choice = QRadioButton(title)
            choice.setObjectName(folder)
            choice.setChecked(folder == marked)
            self.choices[folder] = choice
            column.addWidget(choice)
            goes = tr("They go into the folder {folder}.").format(folder=folder)
            told_below = QLabel(f"{text} {goes}")
            told_below.setWordWrap(True)
            told_below.setIndent(22)
            column.addWidget(told_below)
        column.addSpacing(8)
        column.addWidget(QLabel(tr("Make that folder in")))
        self.place = QgsFileWidget()
        self.place.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.place.setFilePath(_documents())
        column.addWidget(self.place)
        kept = QLabel(tr("Files that are there already stay as they are."))
        kept.setWordWrap(True)
        column.addWidget(kept)
        column.addStretch(1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        enough = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.place.fileChanged.connect(lambda path: enough.setEnabled(bool(path.strip())))

    def folder(self) -> Path:
        """Return where the copies go that are chosen."""
        (chosen,) = (name for name, choice in self.choices.items() if choice.isChecked())
        return Path(self.place.filePath().strip()) / chosen


def save_copies(iface: QgisInterface, marked: str = TO_EDIT) -> Path | None:
    """Ask which copies and where, make them and say so; return where they are, None where nothing was done."""
    dialog = CopiesDialog(iface.mainWindow(), marked)
    is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
    folder = dialog.folder()
    dialog.deleteLater()
    if not is_wanted:
        return None
    try:
        copied, kept = copy_files(folder)
    except OSError as problem:
        reason = tr("{folder} cannot be written: {reason}. Choose another folder.")
        iface.messageBar().pushWarning(NAME, reason.format(folder=folder, reason=reason_said(problem)))
        return None
    said = tr("Files copied to {folder}: {copied}. Were there already and stay as they are: {kept}.")
    iface.messageBar().pushSuccess(NAME, told(said, folder=str(folder), copied=copied, kept=kept))
    return folder


def _documents() -> str:
    """Return the user's folder for documents; where there is none, the home folder."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if Path(documents).is_dir() else str(Path.home())
