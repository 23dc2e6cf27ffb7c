"""*Settings > Options > Tailings Hazard*: what the dialogs of the tools open with."""

from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgisInterface, QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from .. import preferences
from ..about import NAME, PLUGIN_FOLDER
from ..cartography.look.logo import check_logo
from ..errors import DataProblem, let_go
from ..processing.choices import indices
from ..texts import OWN_NAMES
from ..translation import explained, tr

KEY = "tailings_hazard"


class Options:
    """The page among QGIS's options, from the start of the plugin to its end."""

    def __init__(self, iface: QgisInterface):
        self.iface = iface
        self.factory = OptionsFactory()
        iface.registerOptionsWidgetFactory(self.factory)

    def remove(self) -> None:
        """Take the page out; what was set stays for the next start."""
        if self.factory is not None:
            self.iface.unregisterOptionsWidgetFactory(self.factory)
            self.factory = None


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options are opened."""

    def __init__(self):
        super().__init__(NAME, QIcon(str(PLUGIN_FOLDER / "icons" / "plugin.svg")), KEY)

    def icon(self):
        return QIcon(str(PLUGIN_FOLDER / "icons" / "plugin.svg"))

    def createWidget(self, parent=None):  # noqa: N802
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """The settings; a wrong file is told of below its box, and the options do not close with it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("tailings_options")
        self.language = QComboBox()
        for code, name in (("", tr("that of QGIS")), *OWN_NAMES.items()):
            self.language.addItem(name, code)
        self.language.setCurrentIndex(
            max(0, self.language.findData(preferences.setting(preferences.LANGUAGE)))
        )
        self.authority = QLineEdit(preferences.setting(preferences.AUTHORITY))
        self.authority.setPlaceholderText(tr("stands at the head of facility sheets"))
        self.files: dict[str, QgsFileWidget] = {}
        self.problems: dict[str, QLabel] = {}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Language of results"), self.language)
        self.scheme = QComboBox()
        form.addRow(tr("Scheme"), self.scheme)
        for key, text, filter_text, is_folder in (
            (preferences.SCHEME_FILE, tr("National scheme"), tr("Scheme (*.json)"), False),
            (preferences.DATA_FOLDER, tr("Folder of open data"), "", True),
        ):
            self._add_file(form, key, text, filter_text, is_folder)
        form.addRow(tr("Authority"), self.authority)
        self._add_file(form, preferences.LOGO, tr("Logo"), tr("Picture (*.png *.jpg *.jpeg *.svg)"), False)
        self.goes_to_results = QCheckBox(tr("Move the map to results when they are loaded"))
        self.goes_to_results.setChecked(preferences.goes_to_results())
        form.addRow("", self.goes_to_results)
        self._fill_schemes()
        note = QLabel(
            tr(
                "The dialogs of the tools open with these; each can be changed there. Models, scripts and "
                "qgis_process do not read them: their results are the same on every machine."
            )
        )
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addStretch()

    def _add_file(self, form: QFormLayout, key: str, text: str, filter_text: str, is_folder: bool) -> None:
        box = QgsFileWidget()
        box.setStorageMode(
            QgsFileWidget.StorageMode.GetDirectory if is_folder else QgsFileWidget.StorageMode.GetFile
        )
        box.setFilter(filter_text)
        box.setDialogTitle(text)
        box.setFilePath(preferences.setting(key))
        box.setObjectName(f"tailings_{key}")
        problem = QLabel()
        problem.setWordWrap(True)
        problem.setStyleSheet("color: #8a2a12")
        problem.setTextFormat(Qt.TextFormat.PlainText)
        problem.hide()
        self.files[key], self.problems[key] = box, problem
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(box)
        column.addWidget(problem)
        form.addRow(text, both)
        box.fileChanged.connect(lambda _path, changed=key: self.look_at(changed))

    def _fill_schemes(self) -> None:
        """Offer the schemes that come with the plugin, while no national one is named: of the two, one counts."""
        self.scheme.addItem(tr("that of each tool"), "")
        for code in preferences.SCHEMES:
            self.scheme.addItem(indices()[code], code)
        self.scheme.setCurrentIndex(max(0, self.scheme.findData(preferences.setting(preferences.SCHEME))))
        self.files[preferences.SCHEME_FILE].fileChanged.connect(lambda _path: self._offer_schemes())
        self._offer_schemes()

    def _offer_schemes(self) -> None:
        is_national = bool(self.files[preferences.SCHEME_FILE].filePath().strip())
        if is_national:
            self.scheme.setCurrentIndex(0)
        self.scheme.setEnabled(not is_national)
        self.scheme.setToolTip(tr("The national scheme takes its place.") if is_national else "")

    def look_at(self, key: str) -> bool:
        """Tell below the box what is wrong with a file, and return whether it may be set; none may."""
        path, reason = self.files[key].filePath().strip(), ""
        try:
            if path:
                CHECKS[key](Path(path))
        except DataProblem as problem:
            reason = explained(problem)
            let_go(problem)
        self.problems[key].setText(reason)
        self.problems[key].setVisible(bool(reason))
        return not reason

    def isValid(self) -> bool:  # noqa: N802
        found = [self.look_at(key) for key in self.files]  # each is told of, not the first only
        return all(found)

    def apply(self) -> None:
        """Keep what is set; a wrong file is not, where an older QGIS did not ask `isValid`."""
        preferences.store(preferences.LANGUAGE, self.language.currentData())
        preferences.store(preferences.SCHEME, self.scheme.currentData())
        preferences.store(preferences.AUTHORITY, self.authority.text())
        preferences.store(preferences.MAP_STAYS, "" if self.goes_to_results.isChecked() else "yes")
        for key, box in self.files.items():
            if self.look_at(key):
                preferences.store(key, box.filePath())


def _check_scheme(path: Path) -> None:
    # Read when it is needed, not when QGIS starts.
    from ..rating.scheme import load_scheme

    scheme = load_scheme(path)
    if scheme.prefix != "thi":
        raise DataProblem(
            "{path} is a scheme of {index}: give one of the THI.", path=path, index=scheme.prefix
        )


def _check_folder(path: Path) -> None:
    if not path.is_dir():
        raise DataProblem("{path}: there is no such folder.", path=path)


CHECKS: dict[str, Callable[[Path], None]] = {
    preferences.SCHEME_FILE: _check_scheme,
    preferences.DATA_FOLDER: _check_folder,
    preferences.LOGO: check_logo,
}
