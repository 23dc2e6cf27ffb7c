"""Measures text, so that nothing on the page is cut off: widths, line breaks, heights."""

from qgis.core import QgsTextFormat
from qgis.PyQt.QtGui import QFont, QFontMetricsF

# A line may break a little earlier when it is printed than when it is measured.
PRINTED = 0.98
MM_PER_POINT = 25.4 / 72
# Fonts are measured at a large size: metrics at 7 points are rounded to whole pixels.
MEASURED_PX = 500


class Typesetter:
    """Measures text of one format."""

    def __init__(self, text: QgsTextFormat):
        font = QFont(text.font())
        if text.namedStyle():
            font.setStyleName(text.namedStyle())
        font.setPixelSize(MEASURED_PX)
        self._metrics = QFontMetricsF(font)
        self._mm = text.size() * MM_PER_POINT / MEASURED_PX
        self._words: dict[str, float] = {}

    @property
    def line_mm(self) -> float:
        """Height of one line."""
        return self._metrics.lineSpacing() * self._mm

    def width(self, text: str) -> float:
        """Return the width of a line in mm."""
        # Words come back on every page, lines do not.
        words = text.split(" ")
        advance = self._metrics.horizontalAdvance(" ") * (len(words) - 1) if len(words) > 1 else 0.0
        return (advance + sum(map(self._advance, words))) * self._mm

    def shorten(self, text: str, width_mm: float) -> str:
        """Return the text, cut with an ellipsis when it is wider than `width_mm`."""
        if self.width(text) <= width_mm:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(text[:middle].rstrip() + "…") <= width_mm:
                low = middle
            else:
                high = middle - 1
        return text[:low].rstrip() + "…"

    def wrap(self, text: str, width_mm: float, most_lines: int | None = None) -> list[str]:
        """Return the text broken into lines; past `most_lines` the last one ends in an ellipsis."""
        lines = []
        for paragraph in text.split("\n"):
            lines += self._wrap_paragraph(paragraph, width_mm)
        if most_lines is not None and len(lines) > most_lines:
            rest = " ".join(lines[most_lines - 1 :])
            lines = [*lines[: most_lines - 1], self.shorten(rest, width_mm)]
        return lines

    def fit(self, lines: list[str], width_mm: float) -> list[str]:
        """Return the lines as one where that fits; else a single one broken in two, several shortened each."""
        joined = " / ".join(lines)
        if self.width(joined) <= width_mm:
            return [joined]
        if len(lines) == 1:
            return self.wrap(lines[0], width_mm, most_lines=2)
        return [self.shorten(line, width_mm) for line in lines]

    def height(self, text: str, width_mm: float) -> float:
        """Return the height in mm of the text wrapped to a width."""
        return len(self.wrap(text, width_mm)) * self.line_mm

    def _advance(self, word: str) -> float:
        if word not in self._words:
            self._words[word] = self._metrics.horizontalAdvance(word)
        return self._words[word]

    def _wrap_paragraph(self, paragraph: str, width_mm: float) -> list[str]:
        lines, line = [], ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if not line or self.width(longer) <= width_mm:
                line = longer
            else:
                lines.append(line)
                line = word
            while self.width(line) > width_mm and len(line) > 1:
                fits = len(self.shorten(line, width_mm)) - 1
                lines.append(line[: max(fits, 1)])
                line = line[max(fits, 1) :]
        return [*lines, line]
