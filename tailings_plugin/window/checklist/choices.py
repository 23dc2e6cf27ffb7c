"""What stands above the questions: whose checklist it is, which list, who answers when, and where the answers go."""

from collections.abc import Sequence

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ...rating.checklist import Checklist
from ...rating.texts import label_of
from ...translation import tr
from ..facilities import Match, facility_layers, find
from .targets import Target

NAME_LENGTH = 255


class Choices(QWidget):
    """The choices, told by signals; what is shown does not tell."""

    facility_chosen = pyqtSignal(object)
    list_chosen = pyqtSignal(str)
    checklist_asked = pyqtSignal()
    target_chosen = pyqtSignal()
    file_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._matches: list[Match] = []
        self._targets: list[Target] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Id or name of a facility"))
        self.search.setClearButtonEnabled(True)
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.setCompleter(completer)
        self.search.textEdited.connect(self._look_up)
        self.search.returnPressed.connect(self._take_typed)
        completer.activated[str].connect(self._take)
        self.lists = QComboBox()
        self.lists.activated.connect(lambda at: self.list_chosen.emit(self.lists.itemData(at)))
        other = _button(tr("Another checklist…"))
        other.clicked.connect(self.checklist_asked)
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.inspector = QLineEdit()
        self.inspector.setMaxLength(NAME_LENGTH)
        self.tables = QComboBox()
        self.tables.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tables.setPlaceholderText(tr("Choose a table, or name a file"))
        self.tables.activated.connect(lambda _at: self.target_chosen.emit())
        file = _button(tr("File…"))
        file.clicked.connect(self.file_asked)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        rows = (
            ((tr("Facility"), self.search), (tr("Date"), self.day)),
            ((tr("List"), self.lists, other), (tr("Inspector"), self.inspector)),
            ((tr("Answers go to"), self.tables, file),),
        )
        for at, row in enumerate(rows):
            for place, (words, widget, *button) in enumerate(row):
                label = QLabel(words)
                label.setBuddy(widget)
                grid.addWidget(label, at, 3 * place)
                grid.addWidget(widget, at, 3 * place + 1, 1, 1 if button else 2)
                if button:
                    grid.addWidget(button[0], at, 3 * place + 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(4, 2)

    def show_facility(self, match: Match | None) -> None:
        """Show whose checklist it is."""
        self.search.setText(match.caption if match is not None else "")

    def _look_up(self, typed: str) -> None:
        self._matches = find(QgsProject.instance(), typed)
        self._found.setStringList([each.caption for each in self._matches])

    def _take(self, caption: str) -> None:
        match = next((each for each in self._matches if each.caption == caption), None)
        if match is not None:
            self.facility_chosen.emit(match)

    def _take_typed(self) -> None:
        """Take what was typed where it names one facility; where the project has no facilities, any id."""
        typed = self.search.text().strip()
        found = find(QgsProject.instance(), typed)
        exact = [
            each
            for each in found
            if typed.casefold() in (each.facility_id.casefold(), each.caption.casefold())
        ]
        if len(exact or found) == 1:
            self.facility_chosen.emit((exact or found)[0])
        elif typed and not facility_layers(QgsProject.instance()):
            self.facility_chosen.emit(Match(None, -1, typed, None, None))

    def show_lists(self, checklist: Checklist, language: str) -> None:
        """Offer the lists of a checklist that have questions."""
        self.lists.clear()
        for code, label in checklist.lists.items():
            if checklist.questions_of(code):
                self.lists.addItem(f"{code}  {label_of(label, language)}", code)

    def show_list(self, code: str) -> None:
        """Show which list it is."""
        self.lists.setCurrentIndex(self.lists.findData(code))

    def show_targets(self, targets: Sequence[Target], place: int) -> None:
        """Offer tables, one of them chosen; none for a place of -1."""
        self._targets = list(targets)
        self.tables.clear()
        self.tables.addItems([each.caption for each in targets])
        self.tables.setCurrentIndex(place)

    def target(self) -> Target | None:
        """Return the table that is chosen."""
        at = self.tables.currentIndex()
        return self._targets[at] if 0 <= at < len(self._targets) else None


def _button(words: str) -> QPushButton:
    """Return a button that Enter in a text beside it does not press."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    return button
