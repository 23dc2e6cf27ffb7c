"""The dialog in which an inspector answers the questions of a checklist."""

from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsProject
from qgis.gui import QgisInterface, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...errors import DataProblem
from ...rating.checklist import load_checklist, shipped_checklist
from ...rating.checklist_sheet import checklist_sheet
from ...rating.texts import label_of
from ...translation import explained, tr, user_language
from ..facilities import Match
from . import photos
from .answer_tables import folder_of, lacks, read_rows
from .choices import Choices
from .drafts import Draft
from .filling import Filling
from .question_row import QuestionRow
from .result_panel import ResultPanel
from .saving import save_filling
from .targets import Target, target_of_file, targets_for

Button = QMessageBox.StandardButton
# Question and result stand side by side, in a window that fits a small notebook.
SIZE = (1180, 700)


class ChecklistDialog(QDialog):
    """Questions to the left, the result to the right; nothing is written before *Save*."""

    def __init__(self, iface: QgisInterface, match: Match | None = None):
        super().__init__(iface.mainWindow())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Fill in a checklist"))
        self.setObjectName("tailings_checklist")
        self.language = user_language()
        self.checklist = shipped_checklist()
        self.match = match
        self.named: list[Target] = []
        self.rows: dict[str, QuestionRow] = {}
        self.filling = Filling(self.checklist, next(iter(self.checklist.lists)), self.facility_id)
        self.draft = Draft(self.filling, self._place())
        self._asks = True
        self.resize(*SIZE)
        self._build()
        self._build_buttons()
        self.choices.show_lists(self.checklist, self.language)
        self.choices.show_facility(match)
        self._show_targets()
        self._begin(self.filling.list_code)
        QgsProject.instance().layersRemoved.connect(self._layers_removed)
        self._watches = True

    @property
    def facility_id(self) -> str:
        """The facility whose answers these are, "" before one is chosen."""
        return self.match.facility_id if self.match is not None else ""

    def _build(self) -> None:
        self.messages = QgsMessageBar()
        self.choices = Choices()
        self.choices.facility_chosen.connect(self.choose_facility)
        self.choices.list_chosen.connect(self.choose_list)
        self.choices.checklist_asked.connect(self.ask_checklist)
        self.choices.target_chosen.connect(self.load)
        self.choices.file_asked.connect(self.ask_file)
        self.choices.day.dateChanged.connect(self._note_who)
        self.choices.inspector.textChanged.connect(self._note_who)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.result = ResultPanel()
        splitter = QSplitter()
        splitter.addWidget(self.area)
        splitter.addWidget(self.result)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([700, 430])
        splitter.setChildrenCollapsible(False)
        self.strangers = _plain_label("color: #8a2a12;")
        keys = tr(
            "Keys: a digit answers and goes on; ↑ ↓ go to a question, Enter to its note, Delete takes back."
        )
        self.keys = _plain_label("")
        self.keys.setText(keys)
        layout = QVBoxLayout(self)
        for widget in (self.messages, self.choices, splitter, self.strangers, self.keys):
            layout.addWidget(widget)
        layout.setStretchFactor(splitter, 1)

    def _build_buttons(self) -> None:
        box = QDialogButtonBox()
        self.save_button = box.addButton(tr("Save"), QDialogButtonBox.ButtonRole.ApplyRole)
        self.print_button = box.addButton(tr("Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = box.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        for button, slot in (
            (self.save_button, self.save),
            (self.print_button, self.print_sheet),
            (self.close_button, self.close),
        ):
            # Enter in a text presses none of them.
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, do=slot: do())
        self.layout().addWidget(box)

    # What is filled in.

    def choose_facility(self, match: Match) -> None:
        """Go over to another facility; what is not saved is asked about first."""
        if match.facility_id != self.facility_id and self._may_leave():
            kept = self.choices.target()
            self.match = match
            # Another facility may be of another register.
            self._show_targets(kept if kept is not None and not kept.is_own else None)
            self._begin(self.filling.list_code)
        self.choices.show_facility(self.match)

    def choose_list(self, code: str) -> None:
        """Go over to another list; what is not saved is asked about first."""
        if code != self.filling.list_code and self._may_leave():
            self._begin(code)
        self.choices.show_list(self.filling.list_code)

    def ask_checklist(self) -> None:
        """Ask for the file of a national checklist and use it."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Another checklist"), "", tr("Checklists (*.json)"))
        if path and self._may_leave():
            self.use_checklist(Path(path))

    def use_checklist(self, path: Path) -> None:
        """Use the checklist of a file; one that is wrong is refused, and all stays as it is."""
        try:
            self.checklist = load_checklist(path)
        except DataProblem as problem:
            self.messages.pushWarning("", explained(problem))
            return
        self.choices.show_lists(self.checklist, self.language)
        self._begin(self.choices.lists.itemData(0))

    def ask_file(self) -> None:
        """Ask for the file of answers and use it; one that is not there is made when answers are saved."""
        path, _ = QFileDialog.getSaveFileName(
            self,
            tr("Table of answers"),
            QgsProject.instance().absolutePath(),
            tr("GeoPackage (*.gpkg);;CSV, UTF-8 (*.csv)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            self.use_file(Path(path))

    def use_file(self, path: Path) -> None:
        """Let the answers go to a file, and go on with those that are in it."""
        try:
            target = target_of_file(path)
        except DataProblem as problem:
            self.messages.pushWarning("", explained(problem))
            return
        self.named = [target, *(each for each in self.named if each.path != path)]
        self._show_targets(target)
        self.load()

    def _begin(self, list_code: str) -> None:
        self.filling = Filling(self.checklist, list_code, self.facility_id)
        self.draft = Draft(self.filling, self._place())
        self._show_questions()
        # The rows are read by now: of what was entered only that counts which they do not have.
        count = self.draft.restore(self.filling) if self.facility_id else 0
        if count:
            self._show()
            self._go_to(self.filling.unanswered_after(None))
            self.messages.pushInfo(
                "",
                tr("Entered earlier and not saved: {count}. It is here again; Save stores it.").format(
                    count=count
                ),
            )

    def _place(self) -> str:
        """Return what tells the facilities of one register from those of another."""
        layer = self.match.layer if self.match is not None else None
        return layer.source() if layer is not None and not sip.isdeleted(layer) else ""

    def _show_targets(self, chosen: Target | None = None) -> None:
        """Offer the tables for the answers, one of them chosen; without one that of the facility's register."""
        targets = targets_for(self.match, self.named)
        place = next(
            (at for at, each in enumerate(targets) if chosen is not None and each.is_same(chosen)), -1
        )
        if place < 0:
            place = next((at for at, each in enumerate(targets) if each.is_own), -1)
        self.choices.show_targets(targets, place)

    def load(self) -> None:
        """Go on with the answers that the table has; what was entered meanwhile stays entered."""
        target = self.choices.target()
        layer = target.layer if target is not None else None
        self.filling.rows = read_rows(layer, self.facility_id) if layer is not None else ()
        self._note_who()
        for row in self.rows.values():
            row.note.setEnabled(layer is None or not lacks(layer, ["remarks"]))
        self._show()

    def _note_who(self) -> None:
        self.filling.answered_on = self.choices.day.date().toString("yyyy-MM-dd")
        self.filling.answered_by = self.choices.inspector.text().strip() or None

    def _layers_removed(self, _ids: list[str]) -> None:
        target = self.choices.target()
        if target is not None and not target.is_there:
            self.messages.pushWarning(
                "",
                tr("The table of answers is no longer in the project: choose another one before you save."),
            )
        self._show_targets()
        self.load()

    # What is shown.

    def _show_questions(self) -> None:
        """Make the rows of a list anew."""
        inside, layout, category = QWidget(), None, None
        layout = QVBoxLayout(inside)
        layout.setSpacing(2)
        self.rows = {}
        for question in self.filling.questions:
            if question.category != category:
                category = question.category
                heading = _plain_label("font-weight: bold; margin-top: 8px;")
                heading.setText(label_of(self.checklist.categories[category], self.language))
                layout.addWidget(heading)
            row = QuestionRow(question, self.checklist.codes, self.language)
            row.answered.connect(self.answer)
            row.noted.connect(self._note)
            row.photo_asked.connect(self._ask_photo)
            row.taken_back.connect(self._take_back)
            row.moved.connect(self._move)
            layout.addWidget(row)
            self.rows[question.id] = row
        layout.addStretch()
        # Whose answers these are comes first; an empty sheet can be printed without.
        inside.setEnabled(bool(self.facility_id))
        self.area.setWidget(inside)
        # All buttons of a question are in sight: it only scrolls up and down.
        self.area.setMinimumWidth(
            inside.minimumSizeHint().width() + self.area.verticalScrollBar().sizeHint().width()
        )
        self.choices.show_list(self.filling.list_code)
        self.load()
        if self.facility_id:
            self._go_to(self.filling.unanswered_after(None))
        else:
            self.choices.search.setFocus()

    def _show(self, *questions: str) -> None:
        """Show the state of questions, of all by default, and the result."""
        problems = self.filling.problems(self.language)
        for code in questions or self.rows:
            self.rows[code].show_state(
                self.filling.answer(code),
                self.filling.value(code, "remarks"),
                self.filling.value(code, "photo"),
                problems.get(code, []),
                self.filling.value(code, "evidence"),
            )
        strangers = problems.get("", [])
        self.strangers.setText(
            tr("Rows that this checklist does not know stay as they are:\n{rows}").format(
                rows="\n".join(strangers[:5])
            )
        )
        self.strangers.setVisible(bool(strangers))
        self.result.show_result(self.filling, self.language)
        self.save_button.setEnabled(self.filling.is_changed)
        self.setWindowModified(self.filling.is_changed)
        if self.facility_id and questions:
            self.draft.keep(self.filling)
        self.setWindowTitle(f"{tr('Fill in a checklist')}[*]")

    def _go_to(self, question: str | None) -> None:
        """Put the focus on a question; on *Save* where all have an answer."""
        if question is None and self.save_button.isEnabled():
            self.save_button.setFocus()
            return
        question = question or next(iter(self.rows))
        self.rows[question].setFocus()
        self.area.ensureWidgetVisible(self.rows[question], 0, 60)

    # What the user does.

    def answer(self, question: str, code: str) -> None:
        """Enter an answer, and go on to the next question without one."""
        self.filling.enter(question, "answer", code)
        self._show(question)
        self._go_to(self.filling.unanswered_after(question))

    def _note(self, question: str, said: str) -> None:
        self.filling.enter(question, "remarks", said)
        self._show(question)

    def _take_back(self, question: str) -> None:
        self.filling.take_back(question)
        self._show(question)

    def _move(self, question: str, step: int) -> None:
        """Go to a neighbour, or with a step of 0 from the note on to the next question without an answer."""
        if step == 0:
            is_answered = self.filling.is_answered(question)
            self._go_to(self.filling.unanswered_after(question) if is_answered else question)
            return
        ids = list(self.rows)
        self._go_to(ids[min(max(ids.index(question) + step, 0), len(ids) - 1)])

    def _ask_photo(self, question: str) -> None:
        target = self.choices.target()
        layer = target.layer if target is not None else None
        if layer is not None and lacks(layer, ["photo"]):
            self.messages.pushWarning(
                "",
                tr(
                    "{layer} has no field photo. New inventory… over the register brings it up to date."
                ).format(layer=layer.name()),
            )
            return
        folder = folder_of(layer) if layer is not None else None
        chosen = photos.ask(self, self.rows[question].photo, self.filling.value(question, "photo"), folder)
        if chosen is not None:
            self.filling.enter(question, "photo", chosen)
            self._show(question)

    def save(self) -> bool:
        """Write what was entered; tell whether all of it is in the table now."""
        target = self.choices.target()
        if target is None:
            self.ask_file()
            target = self.choices.target()
        try:
            if not self.facility_id:
                raise DataProblem(tr("Choose a facility first."))
            if target is None:
                raise DataProblem(tr("Choose the table that the answers go to."))
            said = save_filling(self.filling, target)
        except DataProblem as problem:
            self.messages.pushCritical("", explained(problem))
            self._show()
            return False
        self.draft.forget()
        self.messages.pushSuccess("", said)
        self._show_targets(target)
        self.load()
        return True

    def print_sheet(self) -> Path:
        """Open the sheet of the answers as they stand in the browser, which prints it; return its file."""
        is_empty = not self.filling.rows and not self.filling.is_changed
        page = checklist_sheet(
            self.checklist,
            self.filling.list_code,
            self.language,
            None if is_empty else self.filling.table(),
            self.facility_id or None,
            self.match.name if self.match is not None else None,
            inspector=self.choices.inspector.text().strip(),
        )
        path = Path(QgsProcessingUtils.generateTempFilename("checklist.html"))
        path.write_text(page, encoding="utf-8")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        return path

    def _may_leave(self) -> bool:
        """Ask about what is not saved; tell whether to go on."""
        if not self.filling.is_changed or not self._asks:
            return True
        answer = QMessageBox.question(
            self,
            tr("Fill in a checklist"),
            tr("Not saved yet: {count}. Save the answers?").format(count=len(self.filling.entries)),
            Button.Save | Button.Discard | Button.Cancel,
            Button.Save,
        )
        if answer == Button.Discard:
            self.draft.forget()
        return self.save() if answer == Button.Save else answer == Button.Discard

    def end(self) -> None:
        """Close without asking: the plugin goes. What is not saved is there when the facility is opened again."""
        self._asks = False
        self.reject()

    def reject(self) -> None:
        """Ask about what is not saved, and close: Qt comes here from Escape and from the frame of the window, too."""
        if not self._may_leave():
            return
        if self._watches:
            QgsProject.instance().layersRemoved.disconnect(self._layers_removed)
            self._watches = False
        super().reject()


def _plain_label(style: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setStyleSheet(style)
    return label
