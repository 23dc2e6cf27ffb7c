"""Saving what was entered: photographs beside the table, rows in one step, and all of it read again."""

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from ...errors import DataProblem
from ...translation import tr
from .answer_tables import folder_of, lacks, lost, read_rows, write_changes
from .filling import Filling
from .photos import keep
from .targets import Target

ENTERED = ("remarks", "photo")


def save_filling(filling: Filling, target: Target) -> str:
    """Write the entries of a checklist into a table, and return what to say of it.

    DataProblem when the table is gone, lacks a column for what was entered, was changed meanwhile, or does not take the
    answers; entries stay entered then. A file that the user named becomes a table of the project.
    """
    layer = target.made()
    if layer is None:
        raise DataProblem(tr("The table of answers is no longer there: choose another one."))
    used = {name for values in filling.entries.values() for name in values}
    missing = lacks(layer, [name for name in ENTERED if name in used])
    if missing:
        raise DataProblem(
            tr(
                "{layer} has no field {fields}, and what was entered would be lost: choose another table."
            ).format(layer=layer.name(), fields=", ".join(missing))
        )
    _refuse_changed(filling, layer)
    entered = {question: dict(values) for question, values in filling.entries.items()}
    copies: list[Path] = []
    try:
        _keep_photos(filling, layer, copies)
        changes = filling.changes()
        write_changes(layer, changes)
        unread = lost(layer, filling.facility, changes)
        if unread:
            raise DataProblem(
                tr("{layer} does not hold what was written for {questions}: look at its rows.").format(
                    layer=layer.name(), questions=", ".join(unread)
                )
            )
    except DataProblem:
        filling.entries = entered
        for each in copies:
            each.unlink(missing_ok=True)
        raise
    count = len(filling.entries)
    filling.entries = {}
    filling.rows = read_rows(layer, filling.facility)
    if target.path is not None and QgsProject.instance().mapLayer(layer.id()) is None:
        QgsProject.instance().addMapLayer(layer)
    if layer.isEditable():
        return tr("Entered in {layer}: {count}. Save the edits of the layer to store them.").format(
            count=count, layer=layer.name()
        )
    return tr("Saved in {layer}: {count}.").format(count=count, layer=layer.name())


def _refuse_changed(filling: Filling, layer: QgsVectorLayer) -> None:
    """Read the rows again; DataProblem where one that would be written over is another than was shown."""
    shown = {question: _values(filling, question) for question in filling.entries}
    filling.rows = read_rows(layer, filling.facility)
    changed = [question for question, values in shown.items() if _values(filling, question) != values]
    if changed:
        raise DataProblem(
            tr(
                "{questions}: the table has another answer by now. Save once more to put yours in its place."
            ).format(questions=", ".join(changed))
        )


def _values(filling: Filling, question: str) -> dict[str, str | None] | None:
    row = filling.row_of(question)
    return dict(row.values) if row is not None else None


def _keep_photos(filling: Filling, layer: QgsVectorLayer, copies: list[Path]) -> None:
    """Name the photographs entered from the folder of the table; add to `copies` those made."""
    for values in filling.entries.values():
        photo = values.get("photo")
        if photo is None or not Path(photo).is_absolute():
            continue
        folder = folder_of(layer)
        if folder is None:
            raise DataProblem(tr("Save the project first: photographs lie beside it."))
        values["photo"], copy = keep(Path(photo), folder)
        if copy is not None:
            copies.append(copy)
