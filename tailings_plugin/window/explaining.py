"""Why a facility has its rating: the page of the rating room for one of a layer, in a window beside the map."""

import re
from pathlib import Path

import numpy as np
from qgis.core import QgsFeatureRequest, QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage, QPainter, QTextCursor, QTextDocument
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ..errors import DataProblem
from ..processing.frames import table_of
from ..qgis_values import from_qgis
from ..rating.evaluate import by_quantiles, score
from ..rating.explanation_page import explanation_of
from ..rating.scheme import Scheme, shipped_scheme
from ..rating.texts import text
from ..rating.values import NAMES, facility_names
from ..translation import tr, user_language

LANGUAGES = ("en", "ru")
SCHEMES = ("thi", "thi-basic")
# Qt's own page knows little of style sheets: enough to tell a table from a paragraph.
STYLE = """
h2 { font-size: large; } h3 { font-size: medium; } p { margin: 6px 0; }
th { text-align: left; background: #f6f4ef; padding: 4px 8px; } td { padding: 3px 8px; }
.warning, .unknown { color: #8a2a12; } .quiet { color: #5f5f5f; } .chip { font-weight: 600; }
"""
DRAWING = re.compile(r"<svg.*?</svg>", re.S)


def explanation_page(layer: QgsVectorLayer, fid: int) -> str:
    """Return the page that explains the THI of a facility among all of its layer, as their values are now.

    DataProblem when the layer was rated by a scheme that is not the plugin's, or has nothing that one reads.
    """
    language = user_language(LANGUAGES)
    rows = list(layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)))
    place = next((place for place, row in enumerate(rows) if row.id() == fid), None)
    if place is None:
        raise DataProblem("The facility is no longer in the layer {layer}.", layer=layer.name())
    stated = _value(layer, rows[place], "thi_scheme")
    scheme = _scheme_of(stated)
    table = table_of(rows, layer.fields(), (*NAMES, *scheme.columns()))
    scores = score(table, scheme, language)
    if stated is not None and any(text(each, "classes_quantiles") in stated for each in LANGUAGES):
        scheme = by_quantiles(scheme, scores.best[scheme.total.field])
    now, written = scores.best[scheme.total.field][place], _value(layer, rows[place], "thi")
    remarks = []
    if isinstance(written, (int, float)) and not np.isclose(written, now, atol=1e-6):
        # Also where it could be rated once and no longer can.
        remarks.append(
            tr(
                "The layer says THI {written}; with the values as they are now it is another one: rate it again."
            ).format(written=f"{written:.2f}")
        )
    return explanation_of(scores, scheme, facility_names(table, language), place, language, remarks)


def _scheme_of(stated: str | None) -> Scheme:
    """Return the shipped scheme that rated a facility, the first for one that is not rated."""
    if stated is None:
        return shipped_scheme(SCHEMES[0])
    for name in SCHEMES:
        if stated.startswith(shipped_scheme(name).identity):
            return shipped_scheme(name)
    raise DataProblem(
        "The facility was rated by {scheme}, which does not come with the plugin. Run Rate hazard with the file of "
        "that scheme (SCHEME_FILE) and an explanation (EXPLANATION).",
        scheme=stated,
    )


def _value(layer: QgsVectorLayer, row, name: str):
    place = layer.fields().lookupField(name)
    return None if place < 0 else from_qgis(row[place])


class ExplanationWindow(QDialog):
    """A page beside the map, which stays free; the whole page with its style is a click away."""

    def __init__(self, page: str, title: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.page = page
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(760, 620)
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        show_page(self.browser.document(), page)
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)  # a page is read from its head
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.whole = buttons.addButton(tr("Open in the browser"), QDialogButtonBox.ButtonRole.ActionRole)
        self.whole.clicked.connect(self.open_whole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser)
        layout.addWidget(buttons)

    def open_whole(self) -> None:
        """Open the page as it is in the user's browser, from QGIS's folder of temporary files."""
        path = Path(QgsProcessingUtils.generateTempFilename("explanation.html"))
        path.write_text(self.page, encoding="utf-8")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_page(document: QTextDocument, page: str) -> None:
    """Put a page into a document of Qt, which draws no SVG among text: drawings become pictures."""
    body = page[page.index("<body") : page.rindex("</body>")].split(">", 1)[1]

    def picture(found: re.Match) -> str:
        name = QUrl(f"drawing:{found.start()}")
        document.addResource(QTextDocument.ResourceType.ImageResource, name, _drawn(found.group(0)))
        return f'<p><img src="{name.toString()}"></p>'

    document.setDefaultStyleSheet(STYLE)
    document.setHtml(DRAWING.sub(picture, body))


def _drawn(svg: str) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    size = renderer.defaultSize() if renderer.isValid() else QSize(1, 1)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    if renderer.isValid():
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
    return image
