"""Facilities of a layer put into the table of an inventory, all of them or none."""

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from ...errors import DataProblem
from ...translation import tr
from ..base import from_qgis, plain, ticker
from ..geometry import crs_of

REPORT_EVERY = 500


def fill(
    layer: QgsVectorLayer,
    source: QgsProcessingFeatureSource | None,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> int:
    """Add the features of `source` to `layer`, field by field of the same name; return how many.

    DataProblem when one is refused: nothing is then added.
    """
    if source is None:
        return 0
    tick = ticker(feedback)
    transform = QgsCoordinateTransform(crs_of(source), layer.crs(), context.transformContext())
    names = [field.name() for field in layer.fields() if source.fields().indexOf(field.name()) >= 0]
    names = [name for name in names if name != "fid"]
    total = max(source.featureCount(), 1)
    features = []
    for number, old in enumerate(source.getFeatures()):
        features.append(_converted(old, layer, names, transform, source.sourceName()))
        if number % REPORT_EVERY == 0:
            tick(number / total)
    layer.startEditing()
    if not layer.addFeatures(features) or not layer.commitChanges():
        reasons = "; ".join(layer.commitErrors()) or layer.dataProvider().lastError()
        layer.rollBack()
        raise DataProblem(
            tr("The facilities of {layer} were not put in: {reasons}. Mend the values and run again.").format(
                layer=source.sourceName(), reasons=reasons
            )
        )
    return len(features)


def _converted(
    old: QgsFeature,
    layer: QgsVectorLayer,
    names: list[str],
    transform: QgsCoordinateTransform,
    source_name: str,
) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    if old.hasGeometry():
        geometry = QgsGeometry(old.geometry())
        try:
            geometry.transform(transform)
        except QgsCsException as error:
            raise DataProblem(
                tr(
                    "{layer}, feature {id}: its point cannot be brought to the CRS of the inventory: {reason}"
                ).format(layer=source_name, id=old.id(), reason=error)
            ) from error
        feature.setGeometry(geometry)
    for name in names:
        feature.setAttribute(name, plain(from_qgis(old[name])))
    return feature
