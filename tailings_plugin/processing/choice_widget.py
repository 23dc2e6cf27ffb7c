"""The widget of a choice: QGIS's own, with words in place of the codes it shows.

QGIS imports it by its path when a dialog is made (`choices.py`).
"""

from qgis.core import QgsProcessingParameterEnum
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QWidget

from .choices import captions_of

_KINDS = {"BatchAlgorithmDialog": QgsProcessingGui.WidgetType.Batch}


class ChoiceWidget:
    """Made like a wrapper of QGIS, it is the one that QGIS makes: a widget made in Python may not outlive it."""

    def __new__(cls, parameter: QgsProcessingParameterEnum, dialog, _row=0, _column=0, **_more):
        """Return QGIS's wrapper of the parameter for this kind of dialog; its values are codes as ever."""
        registry, kind = QgsGui.processingGuiRegistry(), type(dialog).__name__
        captions = captions_of(parameter)
        if kind == "ModelerParametersDialog":
            wrapper = registry.createModelerParameterWidget(
                dialog.model, dialog.childId, parameter, dialog.context
            )
            _put(captions, wrapper)
        else:
            wrapper = registry.createParameterWidgetWrapper(
                parameter, _KINDS.get(kind, QgsProcessingGui.WidgetType.Standard)
            )
            make = wrapper.createWrappedWidget
            # Dialogs call it by this name when they want the widget.
            wrapper.createWrappedWidget = lambda context: _put(captions, make(context))
        wrapper.setDialog(dialog)
        return wrapper


def _put(captions: dict[str, str], widget: QWidget) -> QWidget:
    """Give words to the entries of the lists, and to the boxes to tick, that stand for codes in a widget."""
    for box in [widget, *widget.findChildren(QComboBox)]:
        if isinstance(box, QComboBox):
            for code, caption in captions.items():
                place = box.findData(code)
                if place >= 0:
                    box.setItemText(place, caption)
                    box.setItemData(place, code, Qt.ItemDataRole.ToolTipRole)
    for button in widget.findChildren(QAbstractButton):
        button.setText(captions.get(button.text(), button.text()))
    return widget
