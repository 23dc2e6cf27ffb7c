"""The form and symbols put on an imported layer when QGIS loads it."""

from functools import cache

from qgis.core import QgsProcessingContext, QgsProcessingLayerPostProcessorInterface, QgsVectorLayer

from ...forms.database import styled
from ...inventory.register.geopackage import FACILITIES


class FormOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Gives the loaded layer of facilities its form in one language."""

    def __init__(self, language: str):
        super().__init__()
        self._language = language

    def postProcessLayer(self, layer, context, feedback):
        if isinstance(layer, QgsVectorLayer):
            name = layer.name()
            styled(layer, FACILITIES, self._language)
            layer.setName(name)


@cache
def _processor(language: str) -> FormOnLoad:
    # QGIS does not own post-processors: they are kept here, for the algorithm is gone when they are called.
    return FormOnLoad(language)


def put_form_on_load(context: QgsProcessingContext, layer_id: str, language: str) -> None:
    """Ask QGIS to put the form on the layer, if it is going to load it."""
    if context.willLoadLayerOnCompletion(layer_id):
        context.layerToLoadOnCompletionDetails(layer_id).setPostProcessor(_processor(language))
