"""Spreadsheets, CSV files and layers into the inventory schema."""

import dataclasses
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...errors import DataProblem
from ...inventory.coordinates import WGS84
from ...inventory.import_rows import Change, ImportOptions, Rejected
from ...inventory.importing import ImportResult, import_grid, import_table
from ...inventory.report import import_report
from ...inventory.schema import LANGUAGES, inventory_fields
from ...translation import tr
from ..base import TailingsAlgorithm, make_fields, ticker, write_features
from .countries import read_countries
from .table_input import plain_file, read_layer, user_language

REJECT_ROW, KEEP_ROW = "reject_row", "keep_row"
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


class ImportInventory(TailingsAlgorithm):
    """Bring a table of facilities into the inventory schema."""

    ID = "importinventory"
    GROUP = "inventory"

    def title(self):
        return tr("Import facilities")

    def labels(self):
        return tr("import,inventory,facilities,tailings,spreadsheet,excel,xlsx,ods,csv,coordinates,register")

    def initAlgorithm(self, configuration=None):
        self._add_inputs()
        self._add_options()
        self._add_outputs()

    def _add_inputs(self):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Table or layer of facilities"), [QgsProcessing.SourceType.TypeVector]
            ),
            tr(
                "Any vector layer or table in the project, or the path of a CSV, TXT, XLSX, XLS or ODS file. "
                "Title rows, merged cells, units in headers, decimal commas, degrees and minutes, and old "
                "Cyrillic code pages are understood in files."
            ),
        )
        self.add(
            QgsProcessingParameterString("SHEET", tr("Sheet"), optional=True),
            tr("Name of the sheet of a workbook. Empty: the sheet that looks most like an inventory."),
        )
        self.add(
            QgsProcessingParameterString(
                "MAPPING", tr("Which column is which"), multiLine=True, optional=True
            ),
            tr(
                "Overrides the guess. One line a field: field = header, with the unit in brackets where the "
                'header does not tell it, for example "volume_m3 = Stored waste [thousand m3]"; or JSON '
                '{"volume_m3": "Stored waste [thousand m3]"}. Besides the inventory fields: latitude, '
                "longitude, coordinates (both in one cell), seismic_points, operation_period."
            ),
        )
        self.add(
            QgsProcessingParameterCrs("CRS", tr("CRS of the coordinates in the table"), optional=True),
            tr(
                "Of columns with coordinates; a layer's geometry has its own. Empty: longitude and latitude "
                "on WGS 84; metres are recognised as Pulkovo 1942 Gauss-Kruger by the zone in the false "
                "easting, or as UTM when one zone only puts the point into the stated country."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "DENSITY",
                tr("Dry density of the tailings (t/m3)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.3,
                maxValue=5.0,
            ),
            tr(
                "Turns a mass into a volume where the table has no volume and no density of its own. Settled "
                "tailings have 1.2 to 1.8 t/m3. Empty: such volumes stay unknown."
            ),
        )

    def _add_options(self):
        self.add(
            QgsProcessingParameterFeatureSource(
                "COUNTRIES",
                tr("Countries"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            tr(
                "Polygons with ISO codes, to find exchanged latitude and longitude and the UTM zone of rows "
                "that state their country. Empty: QGIS's world map."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                "BAD_VALUES",
                tr("Rows with a value that cannot be used"),
                options=[REJECT_ROW, KEEP_ROW],
                defaultValue=REJECT_ROW,
                usesStaticStrings=True,
            ),
            tr(
                "reject_row leaves the row out; keep_row keeps it with that value unknown. Both list the "
                "value under the rejected ones."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                "LANGUAGE",
                tr("Language of the report"),
                options=list(LANGUAGES),
                defaultValue=user_language(),
                usesStaticStrings=True,
            ),
            tr("Language of reasons, changes and the report: English or Russian."),
            advanced=True,
        )

    def _add_outputs(self):
        table = QgsProcessing.SourceType.TypeVector
        point = QgsProcessing.SourceType.TypeVectorPoint
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Facilities"), point),
            tr("Points on WGS 84 with every inventory field."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "WITHOUT_POSITION", tr("Facilities without position"), table, None, True
            ),
            tr("Table of the rows that have no coordinates. Skipped: such rows are rejected."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("REJECTED", tr("Rejected values"), table, None, True),
            tr("Table: row, column, value, reason with remedy, and the whole row as text."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("CHANGES", tr("Changed values"), table, None, True),
            tr("Table of every value that differs from what was typed: before, after and why."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("HTML files (*.html)"), None, True
            ),
            tr("Page with the columns and how sure they are, rejected values, doubts and changes."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_READ", tr("Rows of facilities read")))
        self.addOutput(QgsProcessingOutputNumber("N_IMPORTED", tr("Facilities imported with a position")))
        self.addOutput(QgsProcessingOutputNumber("N_WITHOUT_POSITION", tr("Facilities without position")))
        self.addOutput(QgsProcessingOutputNumber("N_REJECTED", tr("Rows rejected")))

    def prepareAlgorithm(self, parameters, context, feedback):
        # A layer of the project may be asked for its file in the main thread only.
        self._file, self._layer_sheet = plain_file(self, parameters, context)
        return True

    def execute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        crs = QgsCoordinateReferenceSystem(WGS84)
        keeps_unplaced = parameters.get("WITHOUT_POSITION") not in (None, "")
        language = self.parameterAsEnumString(parameters, "LANGUAGE", context)
        result = self._import(parameters, context, feedback, language, not keeps_unplaced)
        # Nothing is opened for writing before the whole table is understood.
        output, output_id = self.parameterAsSink(
            parameters, "OUTPUT", context, make_fields(INVENTORY), QgsWkbTypes.Type.Point, crs
        )
        if output is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        placed = np.isfinite(result.lon)
        points = (
            (
                QgsGeometry.fromPointXY(QgsPointXY(float(result.lon[row]), float(result.lat[row]))),
                _row(result, row),
            )
            for row in np.flatnonzero(placed)
        )
        write_features(output, make_fields(INVENTORY), points, tr("Facilities"))
        without, without_id = self._table_sink(parameters, "WITHOUT_POSITION", context, INVENTORY)
        if without is not None:
            rows = ((None, _row(result, row)) for row in np.flatnonzero(~placed))
            write_features(without, make_fields(INVENTORY), rows, tr("Facilities without position"))
        rejected_id = self._write_table(parameters, "REJECTED", context, REJECTED, result.rejected)
        changes_id = self._write_table(parameters, "CHANGES", context, CHANGES, result.changes)
        report = self._write_report(parameters, context, result, int(placed.sum()), language)
        _tell(result, int(placed.sum()), feedback)
        return {
            "OUTPUT": output_id,
            "WITHOUT_POSITION": without_id,
            "REJECTED": rejected_id,
            "CHANGES": changes_id,
            "REPORT": report,
            "N_READ": result.n_read,
            "N_IMPORTED": int(placed.sum()),
            "N_WITHOUT_POSITION": int((~placed).sum()),
            "N_REJECTED": result.n_rejected,
        }

    def _import(
        self,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        language: str,
        need_position: bool,
    ) -> ImportResult:
        tick = ticker(feedback, 0, 80)
        crs = self.parameterAsCrs(parameters, "CRS", context)
        countries = self.parameterAsSource(parameters, "COUNTRIES", context)
        options = ImportOptions(
            mapping=self.parameterAsString(parameters, "MAPPING", context),
            crs=_crs_text(crs),
            density_t_m3=self._density(parameters, context),
            language=language,
            keep_rows=self.parameterAsEnumString(parameters, "BAD_VALUES", context) == KEEP_ROW,
            need_position=need_position,
            countries_at=read_countries(countries, context.transformContext()),
        )
        sheet = self.parameterAsString(parameters, "SHEET", context) or self._layer_sheet
        if self._file is not None:
            return import_table(self._file, sheet, options, tick)
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        return import_grid(read_layer(source, context, tick), options, tick)

    def _density(self, parameters: dict, context: QgsProcessingContext) -> float | None:
        if parameters.get("DENSITY") is None:
            return None
        return self.parameterAsDouble(parameters, "DENSITY", context)

    def _table_sink(
        self, parameters: dict, name: str, context: QgsProcessingContext, columns: list[tuple[str, str]]
    ) -> tuple[QgsFeatureSink | None, str | None]:
        """Return (sink, id) of an optional table; None for both when it is skipped."""
        if parameters.get(name) in (None, ""):
            return None, None
        sink, sink_id = self.parameterAsSink(
            parameters,
            name,
            context,
            make_fields(columns),
            QgsWkbTypes.Type.NoGeometry,
            QgsCoordinateReferenceSystem(),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        return sink, sink_id

    def _write_table(
        self,
        parameters: dict,
        name: str,
        context: QgsProcessingContext,
        columns: list[tuple[str, str]],
        records: Iterable[Rejected | Change],
    ) -> str | None:
        sink, sink_id = self._table_sink(parameters, name, context, columns)
        if sink is not None:
            rows = ((None, dataclasses.asdict(record)) for record in records)
            write_features(sink, make_fields(columns), rows, self.parameterDefinition(name).description())
        return sink_id

    def _write_report(
        self,
        parameters: dict,
        context: QgsProcessingContext,
        result: ImportResult,
        placed: int,
        language: str,
    ) -> str | None:
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        if not path:
            return None
        try:
            Path(path).write_text(import_report(result, placed, language), encoding="utf-8")
        except OSError as error:
            raise DataProblem(
                tr("The report cannot be written to {path}: {reason}. Choose another folder.").format(
                    path=path, reason=error.strerror
                )
            ) from error
        return path


def _crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a CRS as the inventory room takes it: its EPSG code, WKT for a user's own, "" for none."""
    if not crs.isValid():
        return ""
    return crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt()


def _row(result: ImportResult, row: int) -> list[Any]:
    """Return the attributes of one facility in the order of the schema."""
    values = []
    for name, kind in INVENTORY:
        value = result.columns[name][row]
        if kind == "integer" and value is not None:
            value = int(value) if np.isfinite(value) else None
        values.append(value)
    return values


def _tell(result: ImportResult, placed: int, feedback: QgsProcessingFeedback) -> None:
    """Say in the log what came of the import."""
    for note in result.notes:
        feedback.pushInfo(note)
    for rejected in result.rejected[:TOLD_ONE_BY_ONE]:
        feedback.pushWarning(rejected.reason)
    more = len(result.rejected) - TOLD_ONE_BY_ONE
    if more > 0:
        feedback.pushWarning(tr("{count} more values were rejected; see the table.").format(count=more))
    feedback.pushInfo(
        tr(
            "{read} rows read, {placed} facilities imported, {without} without position, {rejected} rejected"
        ).format(
            read=result.n_read,
            placed=placed,
            without=len(result.lon) - placed,
            rejected=result.n_rejected,
        )
    )
