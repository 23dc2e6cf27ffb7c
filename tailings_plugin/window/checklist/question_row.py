"""One question with a button for each answer, a note and a photograph."""

from functools import partial
from html import escape

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
)

from ...rating.checklist import Answer, Question
from ...rating.texts import label_of
from ...translation import tr

NOTE_LENGTH = 4000
STYLE = """
QuestionRow { border: 1px solid transparent; border-left: 4px solid transparent; border-radius: 3px; }
QuestionRow[answered="true"] { border-left-color: #7db8da; }
QuestionRow:focus { border: 1px solid #6d1032; border-left: 4px solid #6d1032; background: palette(alternate-base); }
QPushButton:checked { background: #6d1032; color: white; }
"""


class QuestionRow(QFrame):
    """Keys while it has the focus: a digit answers, arrows go on, Enter goes to the note, Delete takes back."""

    answered = pyqtSignal(str, str)
    noted = pyqtSignal(str, str)
    photo_asked = pyqtSignal(str)
    taken_back = pyqtSignal(str)
    moved = pyqtSignal(str, int)

    def __init__(self, question: Question, answers: tuple[Answer, ...], language: str, parent=None):
        super().__init__(parent)
        self.question = question
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName(f"question_{question.id}")
        self.setStyleSheet(STYLE)
        words = label_of(question.text, language)
        self.setAccessibleName(f"{question.id} {words}")
        number, text = _plain(question.id), _plain(words)
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons = {each.code: self._button(at, each, language) for at, each in enumerate(answers)}
        line = QHBoxLayout()
        line.setSpacing(4)
        for button in self.buttons.values():
            line.addWidget(button)
        line.addStretch()
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_LENGTH)
        self.note.setPlaceholderText(tr("Note"))
        self.note.textEdited.connect(lambda said: self.noted.emit(question.id, said))
        self.photo = QToolButton()
        self.photo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.photo.clicked.connect(lambda: self.photo_asked.emit(question.id))
        below = QHBoxLayout()
        below.addWidget(self.note)
        below.addWidget(self.photo)
        self.problem = _plain("")
        self.problem.setWordWrap(True)
        self.problem.setStyleSheet("color: #8a2a12;")
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 5, 8, 6)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(number, 0, 0, Qt.AlignmentFlag.AlignTop)
        for at, part in enumerate((text, line, below, self.problem)):
            (grid.addWidget if isinstance(part, QLabel) else grid.addLayout)(part, at, 1)

    def _button(self, at: int, answer: Answer, language: str) -> QPushButton:
        button = QPushButton(f"{at + 1}  {label_of(answer.label, language)}")
        button.setCheckable(True)
        button.setAutoDefault(False)
        # The row has the focus: a digit answers wherever in it one is.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setObjectName(f"answer_{self.question.id}_{answer.code}")
        button.clicked.connect(partial(self._clicked, answer.code))
        return button

    def _clicked(self, code: str, _checked: bool) -> None:
        self.answered.emit(self.question.id, code)

    def show_state(
        self,
        answer: Answer | None,
        note: str | None,
        photo: str | None,
        problems: list[str],
        evidence: str | None,
    ) -> None:
        """Show what is entered or stored; a note of several lines is left to the form, where it can be edited whole."""
        for code, button in self.buttons.items():
            button.setChecked(answer is not None and code == answer.code)
        self.setProperty("answered", answer is not None)
        self.style().unpolish(self)
        self.style().polish(self)
        # A space typed at the end stays while one goes on typing.
        if self.note.text().strip() != (note or ""):
            self.note.setText(note or "")
        is_long = "\n" in (note or "")
        self.note.setReadOnly(is_long)
        tip = tr("This note has several lines: edit it in the form of the table.") if is_long else ""
        if evidence and not tip:
            tip = tr("Evidence: {evidence}").format(evidence=evidence)
        # Qt takes what looks like markup for markup.
        self.note.setToolTip(f"<qt>{escape(tip)}</qt>" if tip else "")
        self.photo.setText(photo.replace("\\", "/").rpartition("/")[2][-24:] if photo else tr("Photo…"))
        self.problem.setText("\n".join(problems))
        self.problem.setVisible(bool(problems))

    def keyPressEvent(self, event):
        """Answer by a digit, go on by arrows."""
        by_key = dict(zip("123456789", self.buttons, strict=False))
        # What the note does not use comes here, too.
        focused = self.window().focusWidget()
        if focused is self and event.text() in by_key:
            self.answered.emit(self.question.id, by_key[event.text()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if focused is self.note:
                self.moved.emit(self.question.id, 0)
            else:
                self.note.setFocus()
        elif focused is self and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_back.emit(self.question.id)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(self.question.id, 1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event):
        """Take the focus wherever in the row one clicks."""
        self.setFocus()
        super().mousePressEvent(event)


def _plain(words: str) -> QLabel:
    """Return a label that shows a text as it is: what looks like markup in it is none."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
