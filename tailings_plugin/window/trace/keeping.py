"""What becomes of a path: a layer of the project, or a facility of the register."""

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsLayerNotesUtils,
    QgsMemoryProviderUtils,
    QgsPointXY,
    QgsProject,
    QgsVectorDataProvider,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.gui import QgisInterface, QgsAttributeDialog, QgsAttributeEditorContext
from qgis.PyQt.QtCore import Qt

from ...forms.own_tables import layer_id
from ...inventory.register.geopackage import FACILITIES
from ...place_layers import WGS84
from ...processing.arriving import outputs
from ...processing.arriving.captions import put_captions, put_tip
from ...processing.arriving.looks import dress
from ...processing.arriving.post import KIND
from ...processing.basin.path_layers import PATH_FIELDS, path_line
from ...qgis_values import make_fields, to_qgis
from ...translation import tr, user_language
from ..facilities import facility_layers
from .words import number, place
from .work import Answer


def path_layer(paths: Sequence[tuple[int, Answer]], project: QgsProject) -> QgsVectorLayer:
    """Return a layer in memory of the paths that there are, with the fields and the look of traced ones.

    Several points have one layer in WGS 84; the number of a path on the map is its facility_id.
    """
    fields = make_fields(PATH_FIELDS)
    degrees = QgsCoordinateReferenceSystem(WGS84)
    layer = QgsMemoryProviderUtils.createMemoryLayer(
        tr("Paths from the map"), fields, QgsWkbTypes.Type.LineStringZM, degrees
    )
    features = []
    for number_of_path, answer in paths:
        crs = QgsCoordinateReferenceSystem.fromWkt(answer.crs_wkt)
        line = path_line(answer.below.path, with_heights=True)
        line.transform(QgsCoordinateTransform(crs, degrees, project))
        values = {"facility_id": str(number_of_path), **answer.below.facts}
        feature = QgsFeature(fields)
        feature.setGeometry(line)
        feature.setAttributes([to_qgis(values[name]) for name in fields.names()])
        features.append(feature)
    taken, _ = layer.dataProvider().addFeatures(features)
    if not taken or layer.featureCount() != len(features):
        raise RuntimeError(f"{layer.featureCount()} of {len(features)} paths were taken")
    layer.updateExtents()
    language = user_language()
    layer.setCustomProperty(KIND, outputs.PATHS)
    put_captions(layer, language)
    put_tip(layer, outputs.PATHS, language)
    dress(layer, outputs.PATHS, language)
    QgsLayerNotesUtils.setLayerNotes(layer, _notes(paths))
    return layer


def _notes(paths: Sequence[tuple[int, Answer]]) -> str:
    """Return over what the paths were followed, as plain text that nothing is made of."""
    lines = [
        tr("{number}: from {place} over {relief}; borders from {countries}").format(
            number=number(number_of_path),
            place=place(answer),
            relief=answer.question.relief.name,
            countries=answer.question.countries.name,
        )
        for number_of_path, answer in paths
    ]
    escaped = (line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for line in lines)
    return "<br>".join(escaped)


def register_of(project: QgsProject) -> QgsVectorLayer | None:
    """Return the layer of facilities that a new one may be entered into: a register before others.

    What tools wrote is no register: a facility entered there would be in a result alone.
    """
    found = [layer for layer in facility_layers(project) if _is_for_entering(layer)]
    return next((layer for layer in found if is_register(layer)), found[0] if found else None)


def is_register(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer is the facilities of a register."""
    return layer.customProperty(KIND) == outputs.REGISTER or layer.id() == layer_id(FACILITIES)


def _is_for_entering(layer: QgsVectorLayer) -> bool:
    if layer.readOnly() or layer.customProperty(KIND) not in (None, "", outputs.REGISTER):
        return False
    return bool(layer.dataProvider().capabilities() & QgsVectorDataProvider.Capability.AddFeatures)


def enter_facility(iface: QgisInterface, layer: QgsVectorLayer, answer: Answer) -> QgsAttributeDialog | None:
    """Open the form of a new facility at the beginning of a path; None where the layer cannot be edited.

    A layer that was not edited is left so when the form is cancelled.
    """
    project, was_editing = QgsProject.instance(), layer.isEditable()
    if not was_editing and not layer.startEditing():
        return None
    degrees = QgsCoordinateReferenceSystem(WGS84)
    geometry = QgsGeometry.fromPointXY(QgsPointXY(answer.question.longitude, answer.question.latitude))
    geometry.transform(QgsCoordinateTransform(degrees, layer.crs(), project))
    if QgsWkbTypes.isMultiType(layer.wkbType()):
        geometry.convertToMultiType()
    feature = QgsVectorLayerUtils.createFeature(layer, geometry, {}, layer.createExpressionContext())
    dialog = iface.getFeatureForm(layer, feature)
    dialog.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def left_as_it_was() -> None:
        if not was_editing and layer.isEditable() and not layer.isModified():
            layer.rollBack()

    dialog.rejected.connect(left_as_it_was)
    dialog.show()
    return dialog
