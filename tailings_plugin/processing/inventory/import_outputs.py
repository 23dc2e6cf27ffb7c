"""What an import leaves behind: facilities, tables of rejections and changes, the report, the log."""

import dataclasses
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from ...errors import DataProblem
from ...inventory.cleaning import without_formula
from ...inventory.coordinates import WGS84
from ...inventory.import_rows import Change, Rejected
from ...inventory.importing import ImportResult
from ...inventory.merging import Inventory
from ...inventory.schema import inventory_fields
from ...qgis_values import make_fields
from ...translation import tr
from ..base import TailingsAlgorithm, write_features
from ..layers import optional_sink, required_sink

INVENTORY = [(field.name, field.type) for field in inventory_fields()]
REJECTED = [("row", "integer"), ("column", "text"), ("value", "text"), ("reason", "text"), ("record", "text")]
CHANGES = [
    ("row", "integer"),
    ("facility_id", "text"),
    ("field", "text"),
    ("before", "text"),
    ("after", "text"),
    ("why", "text"),
]
TOLD_ONE_BY_ONE = 20


def write_facilities(
    algorithm: TailingsAlgorithm,
    parameters: dict,
    name: str,
    context: QgsProcessingContext,
    inventory: Inventory,
    chosen: np.ndarray,
) -> str | None:
    """Write the facilities of a mask (n,), with points if the output has geometry; return the output's id."""
    points = name == "OUTPUT"
    fields = make_fields(INVENTORY)
    if points:
        crs = QgsCoordinateReferenceSystem(WGS84)
        sink, sink_id = required_sink(algorithm, parameters, name, context, fields, Qgis.WkbType.Point, crs)
    else:
        sink, sink_id = optional_sink(algorithm, parameters, name, context, fields)
    if sink is not None:
        rows = (
            (_point(inventory, row) if points else None, _row(inventory, row))
            for row in np.flatnonzero(chosen)
        )
        _write_whole(sink, sink_id, INVENTORY, rows, algorithm.parameterDefinition(name).description())
    return sink_id


def _write_whole(
    sink: QgsFeatureSink, sink_id: str, columns: list[tuple[str, str]], rows: Iterable, what: str
) -> None:
    """Write all rows; a file that could not be written to its end (full disk) is removed again."""
    try:
        write_features(sink, make_fields(columns), rows, what)
    except QgsProcessingException:
        # A table inside a database has a longer id and is not touched.
        if Path(sink_id).is_file():
            for left in (sink_id, f"{sink_id}-journal", f"{sink_id}-wal"):
                Path(left).unlink(missing_ok=True)
        raise


def _point(inventory: Inventory, row: int) -> QgsGeometry | None:
    lon, lat = float(inventory.lon[row]), float(inventory.lat[row])
    return QgsGeometry.fromPointXY(QgsPointXY(lon, lat)) if np.isfinite(lon) and np.isfinite(lat) else None


def _row(inventory: Inventory, row: int) -> list[Any]:
    """Return the attributes of one facility in the order of the schema."""
    values = []
    for name, kind in INVENTORY:
        value = inventory.columns[name][row]
        if kind == "integer" and value is not None:
            value = int(value) if np.isfinite(value) else None
        values.append(value)
    return values


def write_table(
    algorithm: TailingsAlgorithm,
    parameters: dict,
    name: str,
    context: QgsProcessingContext,
    columns: list[tuple[str, str]],
    records: Iterable[Rejected | Change],
) -> str | None:
    """Write records to an optional table, none of whose texts opens like a formula, and return its id."""
    sink, sink_id = optional_sink(algorithm, parameters, name, context, make_fields(columns))
    if sink is not None:
        rows = ((None, _harmless(record)) for record in records)
        _write_whole(sink, sink_id, columns, rows, algorithm.parameterDefinition(name).description())
    return sink_id


def _harmless(record: Rejected | Change) -> dict[str, Any]:
    return {
        name: without_formula(value) if isinstance(value, str) else value
        for name, value in dataclasses.asdict(record).items()
    }


def write_report(
    algorithm: TailingsAlgorithm, parameters: dict, context: QgsProcessingContext, html: str
) -> str | None:
    """Write the report, if it is wanted, and return its path."""
    path = algorithm.parameterAsFileOutput(parameters, "REPORT", context)
    if not path:
        return None
    try:
        Path(path).write_text(html, encoding="utf-8")
    except OSError as error:
        raise DataProblem(
            tr("The report cannot be written to {path}: {reason}. Choose another folder.").format(
                path=path, reason=error.strerror
            )
        ) from error
    return path


def tell(result: ImportResult, placed: int, listed: bool, feedback: QgsProcessingFeedback) -> None:
    """Say in the log what came of the import; `listed`: the rejected values are kept in a table or report."""
    for note in result.notes:
        feedback.pushInfo(note)
    for rejected in result.rejected[:TOLD_ONE_BY_ONE]:
        feedback.pushWarning(rejected.reason)
    more = len(result.rejected) - TOLD_ONE_BY_ONE
    if more > 0:
        feedback.pushWarning(tr("{count} more values were rejected; see the table.").format(count=more))
    feedback.pushInfo(
        tr(
            "{read} rows read, {placed} facilities with a point, {without} without, {rejected} rejected"
        ).format(
            read=result.n_read,
            placed=placed,
            without=len(result.lon) - placed,
            rejected=result.n_rejected,
        )
    )
