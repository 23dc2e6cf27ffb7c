"""What a field means, as a tip over its caption in a form, also where GDAL reads no comments of fields."""

from html import escape

from qgis.core import QgsVectorLayer
from qgis.gui import QgisInterface, QgsAttributeForm
from qgis.PyQt.QtWidgets import QApplication, QLabel, QWidget

from ..forms.database import language_of
from ..inventory.schema import Field, load_schema, related_tables
from ..translation import user_language

# What QGIS shows over a caption ends so where it knows no comment of the field: GDAL before 3.7 reads none.
WITHOUT_COMMENT = "<p></p>"


class FieldTips:
    """Fills the tips of a form in which the cursor has come to stand."""

    def __init__(self, _iface: QgisInterface):
        QApplication.instance().focusChanged.connect(self._look)

    def remove(self) -> None:
        QApplication.instance().focusChanged.disconnect(self._look)

    def _look(self, _before: QWidget | None, now: QWidget | None) -> None:
        while now is not None and not isinstance(now, QgsAttributeForm):
            now = now.parentWidget()
        if now is not None:
            put_tips(now)


def put_tips(form: QgsAttributeForm) -> None:
    """Say over captions and editors of a form what its fields mean; what has a comment of its own keeps it."""
    layer = form.layer()
    helps = helps_of(layer) if layer is not None and layer.isValid() else {}
    for label in form.findChildren(QLabel) if helps else ():
        editor, shown = label.buddy(), label.toolTip()
        text = helps.get(editor.objectName()) if editor is not None else None
        if text and shown.endswith(WITHOUT_COMMENT):
            tip = f"{shown.removesuffix(WITHOUT_COMMENT)}<p>{escape(text)}</p>"
            label.setToolTip(tip)
            editor.setToolTip(tip)


def helps_of(layer: QgsVectorLayer) -> dict[str, str]:
    """Return what the fields of a table of a register mean, by name; nothing for any other layer."""
    names = set(layer.fields().names())
    for fields in _tables():
        # A table of a register has all fields of its kind; other layers may share a name or two.
        if len(names & {field.name for field in fields}) > len(fields) / 2:
            language = language_of(layer) or user_language()
            return {field.name: field.help.get(language) for field in fields}
    return {}


def _tables() -> list[tuple[Field, ...]]:
    return [tuple(load_schema().fields), *(tuple(table.fields) for table in related_tables())]
