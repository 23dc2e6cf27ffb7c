"""What an import leaves behind: facilities, tables of rejections and changes, the report, the log."""

import dataclasses
from collections.abc import Iterable, Mapping
from itertools import repeat
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProcessingFeedback

from ...errors import DataProblem
from ...inventory.facilities import facility_kinds
from ...inventory.found import Change, Rejected
from ...inventory.importing.tables import ImportResult
from ...inventory.messages import said_in, say
from ...inventory.positions.coordinates import WGS84
from ...inventory.report.groups import NOTE, QUESTION, Group
from ...inventory.report.groups import REJECTED as REJECTED_KIND
from ...inventory.schema import inventory_fields
from ...inventory.values.cleaning import without_formula
from ...qgis_values import make_fields
from ...system_reasons import reason_said
from ...table import kind_of_column
from ...translation import told, tr, user_language
from ..base import write_features
from ..frames import points_of, stored_rows
from ..run import Run

if TYPE_CHECKING:
    from pandas import DataFrame

FACILITY = [(field.name, field.type) for field in inventory_fields()]
REJECTED = [("row", "integer"), ("column", "text"), ("value", "text"), ("reason", "text"), ("record", "text")]
CHANGES = [
    ("row", "integer"),
    ("facility_id", "text"),
    ("field", "text"),
    ("before", "text"),
    ("after", "text"),
    ("why", "text"),
]
FINDINGS = [
    ("kind", "text"),
    ("column", "text"),
    ("field", "text"),
    ("count", "integer"),
    ("text", "text"),
    ("answer", "text"),
    ("values", "text"),
    ("rows", "text"),
]


def write_facilities(run: Run, name: str, table: "DataFrame") -> str | None:
    """Write a table of facilities, with points if the output has geometry; return the output's id."""
    known = facility_kinds()
    columns = [*FACILITY, *((each, kind_of_column(table[each])) for each in table if each not in known)]
    points, fields = name == "OUTPUT", make_fields(columns)
    if points:
        crs = QgsCoordinateReferenceSystem(WGS84)
        sink, sink_id = run.required_sink(name, fields, Qgis.WkbType.Point, crs)
    else:
        sink, sink_id = run.sink(name, fields)
    if sink is not None:
        geometries = points_of(table) if points else repeat(None, len(table))
        rows = zip(geometries, stored_rows(table, columns), strict=True)
        write_features(sink, fields, rows, _label(run, name))
    return sink_id


def _label(run: Run, name: str) -> str:
    return run.algorithm.parameterDefinition(name).description()


def write_records(
    run: Run, name: str, columns: list[tuple[str, str]], records: Iterable[Rejected | Change]
) -> str | None:
    """Write records to an optional table, none of whose texts opens like a formula, and return its id."""
    return _write_table(run, name, columns, map(vars, records))


def _write_table(
    run: Run, name: str, columns: list[tuple[str, str]], records: Iterable[Mapping[str, Any]]
) -> str | None:
    fields = make_fields(columns)
    sink, sink_id = run.sink(name, fields)
    if sink is not None:
        rows = ((None, _harmless(record)) for record in records)
        write_features(sink, fields, rows, _label(run, name))
    return sink_id


def _harmless(record: Mapping[str, Any]) -> dict[str, Any]:
    return {
        # QGIS stores ordinary strings only.
        name: without_formula(str(value)) if isinstance(value, str) else value
        for name, value in record.items()
    }


def _told(group: Group, reasons: dict[tuple[str, str], str], language: str) -> str:
    """Return a kind of rejected values in a sentence; the only one of its kind with its whole place."""
    if group.count == 1:
        return said_in(reasons[group.field, group.text], language)
    return say(
        "group_rows",
        language,
        count=group.count,
        rows=group.rows_text(),
        text=said_in(group.text, language),
        values=group.values_text(),
    )


def write_report(run: Run, html: str) -> str | None:
    """Write the report, if it is wanted, and return its path."""
    path = run.output_file("REPORT")
    if path is None:
        return None
    try:
        path.write_text(html, encoding="utf-8")
    except OSError as error:
        raise DataProblem(
            tr("The report cannot be written to {path}: {reason}. Choose another folder.").format(
                path=path, reason=reason_said(error)
            )
        ) from error
    return str(path)


def write_findings(run: Run, groups: list[Group]) -> str | None:
    """Write the kinds of findings to an optional table, a row each, and return its id."""
    rows = [
        {
            **dataclasses.asdict(group),
            "rows": group.rows_text(),
            "values": group.values_text(),
            "count": group.count or None,
        }
        for group in groups
    ]
    return _write_table(run, "FINDINGS", FINDINGS, rows)


def tell(result: ImportResult, placed: int, groups: list[Group], feedback: QgsProcessingFeedback) -> None:
    """Say in the log what came of the import: what is to be decided, what was not taken, notes, counts.

    It is in the user's language, whatever that of the report and of the fields is.
    """
    language = user_language()
    for group in groups:
        if group.kind == QUESTION:
            feedback.pushWarning(f"{said_in(group.text, language)} {group.answer}".strip())
        elif group.kind == NOTE:
            feedback.pushInfo(said_in(group.text, language))
    reasons = {(each.field, each.why): each.reason for each in result.rejected}
    for group in groups:
        if group.kind == REJECTED_KIND:
            feedback.pushWarning(_told(group, reasons, language))
    feedback.pushInfo(
        told(
            tr(
                "{read} {read:row|rows} read, {placed} {placed:facility|facilities} with a point, "
                "{without} without, {rejected} rejected"
            ),
            read=result.n_read,
            placed=placed,
            without=len(result.table) - placed,
            rejected=result.n_rejected,
        )
    )
