"""A line in which a facility is found by what people call it."""

from qgis.core import QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QCompleter, QWidget

from ...translation import tr
from ..facilities import Match, find

# Layer id and fid of a match: the layer may be gone when it is chosen.
WHERE = Qt.ItemDataRole.UserRole
WAIT_MS = 150


class Search(QgsFilterLineEdit):
    """Sends `chosen` with layer id and fid; matches are looked for when the typing pauses."""

    chosen = pyqtSignal(str, "qint64")

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("tailings_search")
        self.setShowSearchIcon(True)
        self.setShowClearButton(True)
        self.matches = QStandardItemModel(self)
        completer = _Completer(self.matches, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(10)
        completer.activated[QModelIndex].connect(self._choose)
        self.setCompleter(completer)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(WAIT_MS)
        self.pause.timeout.connect(self.look)
        self.textEdited.connect(self.pause.start)
        self.returnPressed.connect(self._choose_only)
        self.offer(False)

    def offer(self, there_are_facilities: bool) -> None:
        """Let it be used where there is something to be found."""
        self.setEnabled(there_are_facilities)
        self.setPlaceholderText(
            tr("Facility: name or ID") if there_are_facilities else tr("No facilities in the project")
        )

    def look(self) -> None:
        """Show the facilities that fit what is typed."""
        self.pause.stop()
        self.matches.clear()
        found = find(QgsProject.instance(), self.text())
        for match in found:
            self.matches.appendRow(_item(match))
        if found:
            self.completer().complete()
        else:
            self.completer().popup().hide()

    def _choose(self, index: QModelIndex) -> None:
        where = index.data(WHERE)
        if where:
            self.chosen.emit(*where)

    def _choose_only(self) -> None:
        """Take the only match of what is typed: no need to point at it."""
        if self.pause.isActive():
            self.look()
        if self.matches.rowCount() == 1:
            self.completer().popup().hide()
            self._choose(self.matches.index(0, 0))


class _Completer(QCompleter):
    """Enter takes the first match where none was pointed at."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        # Told first: asking for the popup makes one, whose making is full of events.
        is_enter = isinstance(event, QKeyEvent) and _is_enter(event)
        if is_enter and self.popup().isVisible() and not self.popup().currentIndex().isValid():
            self.popup().hide()
            self.activated[QModelIndex].emit(self.model().index(0, 0))
            return True
        return super().eventFilter(watched, event)


def _is_enter(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _item(match: Match) -> QStandardItem:
    item = QStandardItem(f"{match.caption} · {match.country}" if match.country else match.caption)
    item.setData((match.layer.id(), match.fid), WHERE)
    return item
