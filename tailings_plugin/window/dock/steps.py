"""The four steps from a table to a map: how far each is, and the tools that do it."""

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ...translation import tr
from .flow import FlowLayout
from .labels import plain_label
from .standing import Standing

BADGE_PX = 22
DONE, NEXT, LATER = "#3f7d4e", "#2b6f9e", "#8d979c"


@dataclass(frozen=True)
class Step:
    """A step: its title, and the tools behind its buttons as (id, text)."""

    title: str
    tools: tuple[tuple[str, str], ...]


def all_steps() -> tuple[Step, ...]:
    """Return the steps in their order, in the language of the user."""
    return (
        Step(
            tr("Facilities"),
            (("createinventory", tr("New inventory…")), ("importinventory", tr("Import…"))),
        ),
        Step(tr("Data"), (("fetchopendata", tr("Open data…")),)),
        Step(tr("Assessment"), (("assess", tr("Assess…")),)),
        Step(
            tr("Map, list and sheets"),
            (
                ("hazardmap", tr("Map…")),
                ("hazardlist", tr("List…")),
                ("facilitysheets", tr("Sheets…")),
                ("webmap", tr("Web map…")),
                ("nationalreport", tr("Report…")),
            ),
        ),
    )


def states(now: Standing) -> tuple[str, str, str, str]:
    """Return in a line how far each step is."""
    facilities, rated = now.facilities, now.rated
    if facilities is None:
        first = tr("No layer of facilities yet")
    elif facilities.count == 0:
        first = tr("{layer}: no facility entered yet").format(layer=facilities.name)
    elif facilities.count < 0:
        first = facilities.name
    else:
        first = tr("{layer}: {count}").format(layer=facilities.name, count=facilities.count)
    if now.data_folder is not None:
        second = tr("Open data in {folder}").format(folder=now.data_folder.name)
    elif now.relief is not None:
        second = tr("Relief: {layer}").format(layer=now.relief.name)
    elif rated is not None:
        # What it was assessed over the project does not tell.
        second = tr("None in the project")
    else:
        second = tr("None: an assessment takes the plugin's overview relief")
    third = tr("{layer}: {count} rated").format(layer=rated.name, count=rated.count) if rated else ""
    if now.layout is not None:
        fourth = tr("Layout: {name}").format(name=now.layout)
    else:
        fourth = now.made.name if now.made is not None else tr("No map or list yet")
    return first, second, third or tr("Not rated yet"), fourth


def next_step(done: Sequence[bool]) -> int:
    """Return the place of the step that is to be done next, -1 for none; what was assessed did without data."""
    return next(
        (place for place, is_done in enumerate(done) if not is_done and not (place == 1 and done[2])), -1
    )


class Steps(QWidget):
    """Shows the steps; sends `asked` with the id of the tool whose button was pressed."""

    asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.rows = [_Row(number, step, self) for number, step in enumerate(all_steps(), start=1)]
        for row in self.rows:
            column.addWidget(row)
            for key, button in row.buttons.items():
                # Bound now: a plain closure would ask for the last tool from every button.
                button.clicked.connect(lambda _checked, key=key: self.asked.emit(key))
        self.show_standing(Standing())

    def show_standing(self, now: Standing) -> None:
        """Show how far a project has come; the first step that is not done is the next."""
        following = next_step(now.done)
        for place, (row, is_done, state) in enumerate(zip(self.rows, now.done, states(now), strict=True)):
            row.show_state(state, is_done, place == following)

    def button(self, algorithm_id: str) -> QToolButton:
        """Return the button of a tool."""
        return next(row.buttons[algorithm_id] for row in self.rows if algorithm_id in row.buttons)


class _Row(QWidget):
    """A step: number or tick, title, state, buttons."""

    def __init__(self, number: int, step: Step, parent: QWidget):
        super().__init__(parent)
        self.number, self.is_done = number, False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.badge = QLabel(self)
        self.badge.setFixedSize(BADGE_PX, BADGE_PX)
        grid.addWidget(self.badge, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        title = plain_label(step.title)
        font = QFont(title.font())
        font.setBold(True)
        title.setFont(font)
        grid.addWidget(title, 0, 1)
        self.state = plain_label(is_quiet=True)
        grid.addWidget(self.state, 1, 1)
        buttons = FlowLayout()
        self.buttons = {}
        for key, text in step.tools:
            button = QToolButton(self)
            button.setText(text)
            button.setObjectName(f"tailings_step_{key}")
            self.buttons[key] = button
            buttons.addWidget(button)
        grid.addLayout(buttons, 2, 1)

    def show_state(self, state: str, is_done: bool, is_next: bool) -> None:
        self.is_done = is_done
        self.state.setText(state)
        colour = DONE if is_done else NEXT if is_next else LATER
        self.badge.setPixmap(_badge(self.number, is_done, colour, self.devicePixelRatioF()))
        self.badge.setAccessibleName(tr("done") if is_done else str(self.number))
        self.badge.setToolTip(tr("done") if is_done else "")


def _badge(number: int, is_done: bool, colour: str, ratio: float) -> QPixmap:
    """Return a disc with a tick, or with the number of a step that is still to be done."""
    pixmap = QPixmap(round(BADGE_PX * ratio), round(BADGE_PX * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(1, 1, BADGE_PX - 2, BADGE_PX - 2))
    painter.setPen(QPen(QColor("white"), 2.2))
    if is_done:
        points = ((6.5, 11.5), (9.8, 14.8), (15.5, 7.8))
        painter.drawPolyline(*(QPointF(*each) for each in points))
    else:
        font = QFont()
        font.setBold(True)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.drawText(QRectF(0, 0, BADGE_PX, BADGE_PX), Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return pixmap
