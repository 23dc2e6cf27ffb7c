"""Measures noted for a facility: by inspections, and by a checklist that was evaluated.

The register does not tell whether what an inspection asked for was done, so nothing here is called open or done.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ...translation import tr
from ..facilities import KEY
from .downstream import layers_with, rows_of

INSPECTIONS = {KEY, "inspection_date", "measures"}
CHECKLIST = {KEY, "measure", "priority", "question_id"}
MOST = 2


@dataclass(frozen=True)
class Said:
    """A line of what is noted."""

    label: str
    text: str


def measures(project: QgsProject, facilities: QgsVectorLayer, facility_id: str) -> list[Said]:
    """Return what tables of the project note for a facility; nothing where it has no such table."""
    said = []
    inspections = _linked(project, facilities)
    if inspections:
        rows = [row for layer in inspections for row in rows_of(layer, facility_id)]
        said.append(Said(tr("Measures noted"), _of_inspections(rows)))
        if due := _overdue(rows, date.today()):
            said.append(Said(tr("Inspection due"), due))
    checklists = layers_with(project, CHECKLIST)
    if checklists:
        rows = [row for layer in checklists for row in rows_of(layer, facility_id)]
        said.append(Said(tr("By the checklist"), _of_checklist(rows)))
    return said


def _linked(project: QgsProject, facilities: QgsVectorLayer) -> list[QgsVectorLayer]:
    """Return the tables of inspections linked to a layer, all of the project where none is."""
    tables = layers_with(project, INSPECTIONS)
    relations = project.relationManager().referencedRelations(facilities)
    linked = {relation.referencingLayerId() for relation in relations}
    return [table for table in tables if table.id() in linked] or tables


def _of_inspections(rows: list[dict[str, Any]]) -> str:
    noted = [row for row in rows if row["measures"]]
    noted.sort(key=lambda row: str(row["inspection_date"] or ""), reverse=True)
    if not noted:
        return tr("none") if rows else tr("no inspection recorded")
    lines = [
        f"{row['inspection_date'] or tr('undated')}: {' '.join(str(row['measures']).split())}"
        for row in noted[:MOST]
    ]
    return "\n".join([*lines, *_more(len(noted) - MOST), tr("Whether done is not recorded.")])


def _overdue(rows: list[dict[str, Any]], today: date) -> str:
    """Return the day by which the last inspection wanted another, "" where it is still to come or unknown."""
    dated = [row for row in rows if row["inspection_date"]]
    last = max(dated, key=lambda row: str(row["inspection_date"]), default=None)
    day = str((last or {}).get("next_inspection") or "")
    return tr("since {day}").format(day=day) if day and day < today.isoformat() else ""


def _of_checklist(rows: list[dict[str, Any]]) -> str:
    if not rows:
        return tr("no measures listed")
    rows.sort(key=lambda row: row["priority"] if isinstance(row["priority"], int) else len(rows) + 1)
    lines = [f"{number}. {row['measure']}" for number, row in enumerate(rows[:MOST], start=1)]
    return "\n".join([*lines, *_more(len(rows) - MOST)])


def _more(count: int) -> list[str]:
    return [tr("and {count} more").format(count=count)] if count > 0 else []
