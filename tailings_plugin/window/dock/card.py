"""The card of a facility: name, class, what is known of it, and what can be done with it."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...cartography.look.palette import ALARM
from ...translation import tr
from .facts import Chip, Facts
from .flow import FlowLayout
from .labels import plain_label

# How wide the labels are, in letters.
LABEL_LETTERS = 15


class Card(QWidget):
    """Shows Facts as plain text, whatever they hold; sends `asked` with zoom, form or sheet."""

    asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.hint = plain_label(is_quiet=True)
        column.addWidget(self.hint)
        self.known = QWidget(self)
        column.addWidget(self.known)
        inner = QVBoxLayout(self.known)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        self.name = plain_label()
        font = QFont(self.name.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.name.setFont(font)
        inner.addWidget(self.name)
        self.about = plain_label(is_quiet=True)
        inner.addWidget(self.about)
        rated = QHBoxLayout()
        rated.setSpacing(8)
        self.chip = QLabel()
        self.chip.setTextFormat(Qt.TextFormat.PlainText)
        self.chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.thi = plain_label()
        rated.addWidget(self.chip)
        rated.addWidget(self.thi, 1)
        inner.addLayout(rated)
        self.alarms = plain_label()
        self.alarms.setStyleSheet(
            f"background: {ALARM}; color: #ffffff; border-radius: 4px; padding: 3px 7px; font-weight: bold;"
        )
        inner.addWidget(self.alarms)
        buttons = FlowLayout()
        self.buttons = {}
        for key, text in (("zoom", tr("Zoom")), ("form", tr("Form")), ("sheet", tr("Sheet…"))):
            button = QToolButton(self.known)
            button.setText(text)
            button.setObjectName(f"tailings_facility_{key}")
            button.clicked.connect(lambda _checked, key=key: self.asked.emit(key))
            self.buttons[key] = button
            buttons.addWidget(button)
        inner.addLayout(buttons)
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(8)
        self.lines.setVerticalSpacing(4)
        self.lines.setColumnStretch(1, 1)
        self.labels: list[tuple[QLabel, QLabel]] = []
        inner.addLayout(self.lines)
        self.show_hint("")

    def show_hint(self, hint: str) -> None:
        """Show no facility, and say why in a few words."""
        self.known.hide()
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def show_facts(self, facts: Facts) -> None:
        """Show a facility."""
        self.hint.hide()
        self.name.setText(facts.name)
        self.about.setText(facts.about)
        self.about.setVisible(bool(facts.about))
        self._show_chip(facts.chip)
        self.thi.setText(facts.thi)
        self.thi.setVisible(bool(facts.thi))
        self.alarms.setText(facts.alarms)
        self.alarms.setVisible(bool(facts.alarms))
        while len(self.labels) < len(facts.lines):
            self._add_line()
        for number, (label, value) in enumerate(self.labels):
            is_used = number < len(facts.lines)
            for widget, text in zip(
                (label, value), facts.lines[number] if is_used else ("", ""), strict=True
            ):
                widget.setText(text)
                widget.setVisible(is_used)
        self.buttons["sheet"].setEnabled(facts.chip is not None)
        self.buttons["sheet"].setToolTip(
            "" if facts.chip else tr("A sheet needs a rating: assess the facilities first.")
        )
        self.known.show()

    def _add_line(self) -> None:
        label, value = plain_label(is_quiet=True), plain_label()
        label.setFixedWidth(label.fontMetrics().averageCharWidth() * LABEL_LETTERS)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self.labels)
        self.lines.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self.lines.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        self.labels.append((label, value))

    def _show_chip(self, chip: Chip | None) -> None:
        self.chip.setVisible(chip is not None)
        if chip is None:
            return
        self.chip.setText(chip.text)
        # As on map and list: hollow where the class may be another one once what is assumed is known.
        fill = "transparent" if chip.is_hollow else chip.colour
        ink = "palette(window-text)" if chip.is_hollow else chip.ink
        self.chip.setStyleSheet(
            f"background: {fill}; color: {ink}; border: 2px solid {chip.colour}; border-radius: 4px;"
            "padding: 1px 7px; font-weight: bold;"
        )
        self.chip.setToolTip(tr("The class rests on what is assumed.") if chip.is_hollow else "")
