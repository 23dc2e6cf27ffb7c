"""The search box of QGIS finds facilities: by id, name or local name, after `tsf` or among all else."""

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtGui import QIcon

from ..about import NAME, PLUGIN_FOLDER
from ..qgis_values import from_qgis
from ..translation import tr
from .facilities import KEY, NAMES, facility_layers, zoom_to

# Of three letters: QGIS keeps shorter ones for itself.
PREFIX = "tsf"
MOST = 20
# Among all that QGIS finds, a single letter would bring everybody.
LEAST_LETTERS = 2


class Locator:
    """The search for facilities, from the start of the plugin to its end."""

    def __init__(self, iface: QgisInterface):
        self.iface = iface
        self.filter = FacilityFilter(iface)
        iface.registerLocatorFilter(self.filter)

    def remove(self) -> None:
        """Take the search out of QGIS, which deletes it."""
        if self.filter is not None:
            self.iface.deregisterLocatorFilter(self.filter)
            self.filter = None


class FacilityFilter(QgsLocatorFilter):
    """Finds facilities of the open project. QGIS searches in a clone, in a thread of its own."""

    def __init__(self, iface: QgisInterface):
        super().__init__()
        self.iface = iface
        self.icon = QIcon(str(PLUGIN_FOLDER / "icons" / "plugin.svg"))
        self.searched: list[Searched] = []

    def name(self):
        return "tailings_facilities"

    def displayName(self):
        return tr("Tailings facilities")

    def prefix(self):
        return PREFIX

    def priority(self):
        return QgsLocatorFilter.Priority.Medium

    def clone(self):
        return FacilityFilter(self.iface)

    def prepare(self, string, context):
        """Take what the search reads, in the main thread: layers may be changed or go while it runs."""
        self.searched = [Searched(layer) for layer in facility_layers(QgsProject.instance())]
        return []

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:  # noqa: N802
        """Send what is found as it is found, each id once."""
        wanted = string.strip().casefold()
        if len(wanted) < LEAST_LETTERS and not context.usingPrefix:
            return
        seen: set[str] = set()
        for each in self.searched:
            for fid, facility_id, caption, country in each.find(wanted, feedback):
                if facility_id in seen:
                    continue
                seen.add(facility_id)
                result = QgsLocatorResult(self, caption, [each.layer_id, fid])
                result.description = " · ".join(filter(None, (country, each.name)))
                result.icon = self.icon
                self.resultFetched.emit(result)
                if len(seen) == MOST:
                    return

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802
        """Show the facility on the map; one without a position is told of."""
        layer_id, fid = result.userData
        layer = QgsProject.instance().mapLayer(layer_id)
        if not isinstance(layer, QgsVectorLayer):
            return  # it went while the results were shown
        if layer.getFeature(fid).hasGeometry():
            zoom_to(self.iface, layer, fid)
        else:
            said = tr("{facility} has no position.").format(facility=result.displayString)
            self.iface.messageBar().pushMessage(NAME, said, Qgis.MessageLevel.Info)


class Searched:
    """A layer as it was when the search began: what may be read of it in another thread."""

    def __init__(self, layer: QgsVectorLayer):
        self.layer_id, self.name = layer.id(), layer.name()
        self.fields = [name for name in (KEY, *NAMES, "country") if layer.fields().lookupField(name) >= 0]
        self.request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        self.request.setSubsetOfAttributes(self.fields, layer.fields())
        self.source = QgsVectorLayerFeatureSource(layer)

    def find(self, wanted: str, feedback: QgsFeedback):
        """Yield row, id, caption and country of each facility whose id or names hold a casefolded text."""
        for row in self.source.getFeatures(self.request):
            if feedback.isCanceled():
                return
            values = {name: from_qgis(row[name]) for name in self.fields}
            called = [str(values[name]) for name in (KEY, *NAMES) if values.get(name) is not None]
            if values[KEY] is None or not any(wanted in each.casefold() for each in called):
                continue
            facility_id = str(values[KEY])
            name = next((str(values[each]) for each in NAMES if values.get(each)), None)
            caption = f"{name} ({facility_id})" if name else facility_id
            yield row.id(), facility_id, caption, values.get("country")
