"""The panel beside the map: over which relief, which paths there are, what is told of one, what to do with it."""

from collections.abc import Mapping

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ...translation import tr
from . import words
from .reliefs import own_relief, relief_layers
from .work import Answer

AUTOMATIC, OWN = "automatic", "own"


class TracePanel(QgsDockWidget):
    """Lists the paths by their numbers; the row that is chosen is told of below."""

    chosen = pyqtSignal(int)
    to_facility = pyqtSignal()
    to_layer = pyqtSignal()
    cleared = pyqtSignal()
    relief_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Where the water goes"), parent)
        self.setObjectName("TailingsHazardTrace")
        self.hint = QLabel(
            tr(
                "Click on the map: the water is followed from there. A click with Shift adds a path. Esc stops, "
                "or clears; the right button clears."
            )
        )
        self.hint.setWordWrap(True)
        self.reliefs = QComboBox()
        self.reliefs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reliefs.setMinimumContentsLength(12)
        self.reliefs.activated.connect(lambda _row: self.relief_changed.emit())
        relief = QHBoxLayout()
        relief.addWidget(QLabel(tr("Relief:")))
        relief.addWidget(self.reliefs, 1)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(6)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.table = self._table()
        self.details = QTextBrowser()
        self.details.setOpenLinks(False)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(self.details)
        parts.setSizes([110, 330])
        parts.setChildrenCollapsible(False)
        self.buttons = {
            "facility": QPushButton(tr("Make it a facility…")),
            "layer": QPushButton(tr("Keep as layer")),
            "clear": QPushButton(tr("Clear")),
        }
        self.buttons["facility"].setToolTip(
            tr("Opens the form of a new facility of the register at this place")
        )
        self.buttons["layer"].setToolTip(tr("Puts the paths into the project as a layer"))
        row = QHBoxLayout()
        for button, signal in zip(
            self.buttons.values(), (self.to_facility, self.to_layer, self.cleared), strict=True
        ):
            button.clicked.connect(lambda _checked, emit=signal.emit: emit())
            row.addWidget(button)
        layout = QVBoxLayout()
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.hint)
        layout.addLayout(relief)
        layout.addWidget(self.progress)
        layout.addWidget(self.said)
        layout.addWidget(parts, 1)
        layout.addLayout(row)
        content = QWidget()
        content.setMinimumWidth(340)
        content.setLayout(layout)
        self.setWidget(content)
        self.show_answers({}, None)
        self.show_busy(False)
        self.say("")

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 5)
        table.setHorizontalHeaderLabels([tr("No."), tr("Length"), tr("Border"), tr("People"), tr("Ends in")])
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(24)
        table.setWordWrap(True)
        table.itemSelectionChanged.connect(self._choose)
        return table

    def list_reliefs(self, project: QgsProject) -> None:
        """Offer the rasters of the project and the overview; what was chosen stays where it is there."""
        before = self.reliefs.currentData()
        self.reliefs.clear()
        self.reliefs.addItem(tr("The topmost visible one, else the overview"), AUTOMATIC)
        for layer in relief_layers(project):
            self.reliefs.addItem(layer.name(), layer.id())
        self.reliefs.addItem(own_relief().name, OWN)
        self.reliefs.setCurrentIndex(max(self.reliefs.findData(before), 0))

    def show_answers(self, answers: Mapping[int, Answer], chosen: int | None) -> None:
        """List answers by their numbers, and tell of the one that is chosen."""
        self.table.blockSignals(True)
        self.table.setRowCount(len(answers))
        for row, (number, answer) in enumerate(answers.items()):
            for column, text in enumerate(_cells(number, answer)):
                item = QTableWidgetItem(text)
                item.setToolTip(f"{words.place(answer)}\n{text}")
                item.setData(Qt.ItemDataRole.UserRole, number)
                self.table.setItem(row, column, item)
            if number == chosen:
                self.table.selectRow(row)
        self.table.resizeRowsToContents()
        self.table.blockSignals(False)
        answer = answers.get(chosen) if chosen is not None else None
        self.details.setHtml("" if answer is None else words.card(chosen, answer))
        has_path = [each for each in answers.values() if not words.why_not(each)]
        self.buttons["facility"].setEnabled(answer is not None)
        self.buttons["layer"].setEnabled(bool(has_path))
        self.buttons["clear"].setEnabled(bool(answers))

    def say(self, text: str) -> None:
        """Say in a sentence what could not be done; nothing takes it away."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def show_busy(self, is_busy: bool) -> None:
        """Show that an answer is on its way."""
        self.progress.setRange(0, 100)
        self.progress.setValue(0)
        # Hidden it would move what lies below.
        self.progress.setEnabled(is_busy)

    def show_progress(self, percent: float) -> None:
        """Show how far the work is."""
        if self.progress.isEnabled():
            self.progress.setValue(int(percent))

    def _choose(self) -> None:
        items = self.table.selectedItems()
        if items:
            self.chosen.emit(items[0].data(Qt.ItemDataRole.UserRole))


def _cells(number: int, answer: Answer) -> list[str]:
    below = answer.below
    if words.why_not(answer) or below is None:
        return [str(number), tr("no path"), "", "", ""]
    return [
        str(number),
        words.kilometres(below.length_km or 0.0),
        words.first_border(below),
        words.people_in_short(below),
        words.end(below),
    ]
