"""*Fill in a checklist…*: the action, and the dialogs that are open."""

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QDialog

from ...about import NAME, PLUGIN_FOLDER
from ...qgis_values import from_qgis
from ...table import no_pandas, pandas_is_there
from ...translation import explained, tr
from ..facilities import KEY, NAMES, Match, facility_layers, is_facilities

# Dialogs that are open: without a name in Python they would go.
_open: list[QDialog] = []


class ChecklistPart:
    """The action that opens the dialog."""

    def __init__(self, iface: QgisInterface):
        self.iface = iface
        self.action = QAction(
            QIcon(str(PLUGIN_FOLDER / "icons" / "tool_checklist.svg")),
            tr("Fill in a checklist…"),
            iface.mainWindow(),
        )
        self.action.setObjectName("tailings_fill_checklist")
        self.action.triggered.connect(lambda _checked: open_checklist(iface))
        self.menu_action = self.action

    def fill_in(self, layer: QgsVectorLayer, fid: int) -> None:
        """Open the checklist of a facility, for actions of layers."""
        open_checklist(self.iface, layer, fid)

    def remove(self) -> None:
        """Close the dialogs, and take the action away."""
        close_checklists()
        if not sip.isdeleted(self.action):
            self.action.deleteLater()


def open_checklist(
    iface: QgisInterface, layer: QgsVectorLayer | None = None, fid: int | None = None
) -> QDialog | None:
    """Open the checklist of a facility of a layer and return the dialog; without one, of the one that is selected.

    Map and window stay free meanwhile. None where pandas is missing, which is said.
    """
    if not pandas_is_there():
        iface.messageBar().pushWarning(NAME, explained(no_pandas()))
        return None
    from .dialog import ChecklistDialog

    match = facility_at(layer, fid) if layer is not None and fid is not None else selected(iface)
    _open[:] = [each for each in _open if not sip.isdeleted(each) and each.isVisible()]
    dialog = next((each for each in _open if match and each.facility_id == match.facility_id), None)
    if dialog is None:
        dialog = ChecklistDialog(iface, match)
        _open.append(dialog)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


def close_checklists() -> None:
    """Close the dialogs that are open without asking: they go with the plugin."""
    for dialog in _open:
        if not sip.isdeleted(dialog):
            dialog.end()
    _open.clear()


def facility_at(layer: QgsVectorLayer, fid: int) -> Match | None:
    """Return the facility of a row, None where the layer has no such row or it has no id."""
    feature = layer.getFeature(fid)
    fields = layer.fields()
    if not feature.isValid() or fields.lookupField(KEY) < 0:
        return None
    values = {
        name: from_qgis(feature[name]) for name in (KEY, *NAMES, "country") if fields.lookupField(name) >= 0
    }
    if values[KEY] is None:
        return None
    name = next((values[each] for each in NAMES if values.get(each)), None)
    return Match(layer, fid, str(values[KEY]), name, values.get("country"))


def selected(iface: QgisInterface) -> Match | None:
    """Return the one facility that is selected, in the current layer before others; None where it is not one."""
    layers = facility_layers(QgsProject.instance())
    current = iface.activeLayer()
    if is_facilities(current):
        layers = [current, *(each for each in layers if each != current)]
    chosen = next((each for each in layers if each.selectedFeatureCount() == 1), None)
    return facility_at(chosen, chosen.selectedFeatureIds()[0]) if chosen is not None else None
