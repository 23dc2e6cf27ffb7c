"""The result of a checklist as it stands: by category and in all, and what an unanswered question counts as."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QLabel,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...pages.page import ink_on
from ...rating.checklist import Result, band_of
from ...rating.texts import label_of
from ...translation import tr
from .filling import Filling

UNKNOWN = "–"
NAME_WIDTH = 170


class ResultPanel(QWidget):
    """Beside the questions."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.progress = QProgressBar()
        self.band = QLabel()
        self.band.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.total = QLabel()
        self.note = QLabel()
        self.categories = QTreeWidget()
        self.categories.setRootIsDecorated(False)
        self.categories.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.categories.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.categories.setHeaderLabels([tr("Category"), tr("Answered"), tr("Safety"), tr("Credibility")])
        header = self.categories.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        # The figures are in sight, and the category is to be told.
        figures = sum(header.sectionSizeHint(column) for column in (1, 2, 3))
        self.categories.setMinimumWidth(figures + NAME_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(self.progress)
        layout.addWidget(self.band)
        for label in (self.total, self.note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        layout.addWidget(self.categories, 1)

    def show_result(self, filling: Filling, language: str) -> None:
        """Show what evaluatechecklist would make of the answers as they stand."""
        done, count = filling.progress()
        self.progress.setRange(0, max(count, 1))
        self.progress.setValue(done)
        self.progress.setFormat(tr("{done} of {count} answered").format(done=done, count=count))
        evaluation = filling.evaluation()
        key = (filling.facility, filling.list_code)
        overall = evaluation.overall.get(key)
        self._show_total(filling, overall, language)
        self.note.setText(
            tr("Questions without an answer: {count}. They count as no data.").format(count=count - done)
            if done < count and overall is not None
            else ""
        )
        self.note.setVisible(bool(self.note.text()))
        self.categories.clear()
        own = {each.category for each in filling.questions}
        for category, label in filling.checklist.categories.items():
            if category in own:
                result = evaluation.categories.get((*key, category))
                answered, of = filling.progress(category)
                self._add(label_of(label, language), f"{answered} / {of}", result, filling)
        self._add(tr("In all"), f"{done} / {count}", overall, filling, bold=True)

    def _show_total(self, filling: Filling, overall: Result | None, language: str) -> None:
        band = band_of(overall.safety, filling.checklist) if overall is not None else None
        self.band.setVisible(band is not None)
        if band is not None and overall is not None:
            self.band.setText(f"{label_of(band.label, language)} · {_percent(overall.safety)}")
            self.band.setStyleSheet(
                f"background: {band.colour}; color: {ink_on(band.colour)}; border-radius: 6px; padding: 6px; "
                "font-weight: bold; font-size: 13pt;"
            )
            said = tr(
                "{safety} of the requirements are met; {credibility} of the answers rest on data."
            ).format(safety=_percent(overall.safety), credibility=_percent(overall.credibility))
        elif overall is None:
            said = tr("No answer yet.")
        else:
            said = tr("No question of this list applies.")
        self.total.setText(said)

    def _add(
        self, label: str, answered: str, result: Result | None, filling: Filling, bold: bool = False
    ) -> None:
        safety = result.safety if result is not None else None
        credibility = result.credibility if result is not None else None
        item = QTreeWidgetItem([label, answered, _percent(safety), _percent(credibility)])
        item.setToolTip(0, label)
        for column in (1, 2, 3):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        band = band_of(safety, filling.checklist)
        if band is not None:
            item.setBackground(2, QColor(band.colour))
            item.setForeground(2, QColor(ink_on(band.colour)))
        font = item.font(0)
        font.setBold(bold)
        for column in range(4):
            item.setFont(column, font)
        self.categories.addTopLevelItem(item)


def _percent(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.0f} %"
