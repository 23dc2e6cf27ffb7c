"""What QGIS calls in its main thread when a layer of a run has arrived in the project."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from qgis.core import (
    QgsLayerMetadata,
    QgsLayerNotesUtils,
    QgsMapLayer,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ...errors import DataProblem, let_go
from ...translation import explained
from . import outputs
from .canvas import Together
from .notes import notes_of

# Property of a layer: what it is, as `outputs` calls it.
KIND = "tailings/kind"
FOLDED = (outputs.COUNTRIES, outputs.GROUND, outputs.DIRECTIONS)
# A register knows itself where its facilities are.
HAS_OWN_PLACE = (outputs.REGISTER,)


@dataclass(frozen=True)
class Arrival:
    """What is known of a layer on its way. rows: None where they were not counted. more: done last."""

    algorithm_id: str
    output: str
    kind: str
    language: str
    metadata: QgsLayerMetadata
    rows: int | None = None
    more: Callable[[QgsMapLayer], None] | None = None


class Welcome(QgsProcessingLayerPostProcessorInterface):
    """Puts on a layer all that is known of it, and lets the window's map go to it with those that came together."""

    def __init__(self, arrival: Arrival, together: Together | None):
        super().__init__()
        self.arrival = arrival
        self.together = together
        self.is_done = False

    def postProcessLayer(self, layer, context, feedback):
        self.is_done = True
        if layer is None:
            return
        arrival = self.arrival
        layer.setCustomProperty(KIND, arrival.kind)
        layer.setMetadata(arrival.metadata)
        QgsLayerNotesUtils.setLayerNotes(layer, notes_of(arrival.metadata))
        try:
            _dress(layer, arrival)
        except DataProblem as problem:  # the layer is there, whatever its look
            feedback.pushWarning(f"{layer.name()}: {explained(problem)}")
            let_go(problem)
        layer.triggerRepaint()
        if self.together is not None and arrival.kind not in HAS_OWN_PLACE:
            self.together.came(layer, is_below=arrival.kind in FOLDED)


def _dress(layer: QgsMapLayer, arrival: Arrival) -> None:
    # Symbols and forms are read when the first layer arrives, not when QGIS starts.
    from .captions import put_captions, put_form, put_tip
    from .hours import put_hours
    from .looks import HEADINGS, dress

    if isinstance(layer, QgsVectorLayer):
        put_form(layer, arrival.kind, arrival.language)
        put_captions(layer, arrival.language)
        put_tip(layer, arrival.kind, arrival.language)
        if said := put_hours(layer, arrival.kind):
            notes = QgsLayerNotesUtils.layerNotes(layer)
            QgsLayerNotesUtils.setLayerNotes(layer, f"{notes}<p>{escape(said)}</p>")
    if not _has_style_of_user(arrival):
        _open_headings(layer, HEADINGS)
        dress(layer, arrival.kind, arrival.language)
    _unfold(layer, arrival.kind not in FOLDED)
    if arrival.more is not None:
        arrival.more(layer)


# QGIS holds what it calls by its address only: whatever may still be called is kept here. Of those that were called,
# some are kept, too, for a context may be gone through again.
_kept: list[Welcome] = []
MOST_KEPT = 500


def welcome(arrival: Arrival, together: Together | None = None) -> Welcome:
    """Return what QGIS is to call for a layer; together: those to which the map goes, None where it does not."""
    if len(_kept) >= MOST_KEPT:
        done = [each for each in _kept if each.is_done][: len(_kept) - MOST_KEPT + 1]
        _kept[:] = [each for each in _kept if each not in done]
    _kept.append(Welcome(arrival, together))
    return _kept[-1]


def _unfold(layer: QgsMapLayer, is_unfolded: bool) -> None:
    """Show the classes of a layer in the layer tree, or not."""
    project = layer.project()
    node = project.layerTreeRoot().findLayer(layer.id()) if project is not None else None
    if node is not None:
        node.setExpanded(is_unfolded)


def _open_headings(layer: QgsMapLayer, keys: tuple[str, ...]) -> None:
    """Let QGIS open headings among the classes of a layer, as it shows the classes that the layer is given."""
    project = layer.project()
    node = project.layerTreeRoot().findLayer(layer.id()) if project is not None else None
    if node is not None:
        node.setCustomProperty("expandedLegendNodes", list(keys))


def _has_style_of_user(arrival: Arrival) -> bool:
    """Tell whether the user chose a style for the output under Processing, which QGIS has put on the layer."""
    try:
        from processing.gui.RenderingStyles import RenderingStyles
    except ImportError:
        return False
    return RenderingStyles.getStyle(f"tailings:{arrival.algorithm_id}", arrival.output) is not None
