"""What the algorithms of the group say of a layer: fields that are missing, values that count as unknown."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.core import (
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...errors import DataProblem
from ...rating.evaluate import Scores, score
from ...rating.scheme import Scheme
from ...rating.substance_cells import named
from ...rating.values import BadValue, shown_value
from ...table import objects
from ...translation import explained, told, tr
from ..frames import Frame, read_frame
from ..run import Run

# So many bad values are told one by one; the rest stand in the note field of their row.
TOLD_ONE_BY_ONE = 20


def scored(frame: Frame, scheme: Scheme, language: str = "en") -> Scores:
    """Return the scores of a layer; DataProblem naming it when it lacks what the scheme cannot do without."""
    try:
        return score(frame.table, scheme, language)
    except DataProblem as problem:
        raise DataProblem(
            tr("Layer {layer}: {reason}").format(layer=frame.layer, reason=explained(problem))
        ) from problem


def read_substances(
    source: QgsProcessingFeatureSource, fields: Sequence[str], tick: Callable[[float], None]
) -> Frame:
    """Return a layer of substances, its columns under the names of `fields`, by whatever headings it has them."""
    frame = read_frame(source, None, tick)
    return replace(frame, table=named(frame.table, fields, frame.layer))


def tell_bad_values(
    bad: Sequence[BadValue], frame: Frame, note_field: str, warn: Callable[[str], None]
) -> None:
    """Warn of every value that counts as unknown: layer, row, facility, field, value, remedy."""
    ids = objects(frame.table, "facility_id")
    for each in bad[:TOLD_ONE_BY_ONE]:
        facility = "" if ids[each.row] is None else f" ({ids[each.row]})"
        warn(
            told(
                tr("{layer}, row {row}{facility}: {field} = {value} counts as unknown: {reason}."),
                layer=frame.layer,
                row=each.row + 1,
                facility=facility,
                field=each.field,
                value=shown_value(each.value),
                reason=each.reason,
            )
        )
    if len(bad) > TOLD_ONE_BY_ONE:
        warn(
            told(
                tr("{count} more {count:value counts|values count} as unknown: see the field {field}."),
                count=len(bad) - TOLD_ONE_BY_ONE,
                field=note_field,
            )
        )


def tell_selection(run: Run, frame: Frame) -> None:
    """Warn that only some of a layer were rated: ranks then count these alone."""
    given = run.parameters.get("INPUT")
    if not isinstance(given, QgsProcessingFeatureSourceDefinition):
        return
    source, _ = given.source.valueAsString(run.context.expressionContext())
    layer = QgsProcessingUtils.mapLayerFromString(source, run.context)
    total = layer.featureCount() if isinstance(layer, QgsVectorLayer) else 0
    if 0 < len(frame) < total:
        run.feedback.pushWarning(
            told(
                tr(
                    "Only {count} of the {total} {total:facility|facilities} of {layer} {count:was|were} "
                    "rated: ranks are ranks among these. Clear the selection to rank all."
                ),
                count=len(frame),
                total=total,
                layer=frame.layer,
            )
        )
