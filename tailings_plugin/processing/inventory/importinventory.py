"""Spreadsheets, CSV files and layers into the inventory schema."""

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...errors import DataProblem
from ...inventory.columns.presets import DETECT, NONE, presets
from ...inventory.importing.files import import_file
from ...inventory.importing.rows import ImportOptions
from ...inventory.importing.tables import ImportResult, import_grid
from ...inventory.merging.answers import merge_answers
from ...inventory.merging.merge import merge, with_merge
from ...inventory.report.groups import group_findings
from ...inventory.report.page import import_report
from ...places import country_code, is_country_code
from ...translation import tr, user_language
from ..base import TailingsAlgorithm
from ..choices import choice
from ..frames import read_facilities
from ..parameters import add_choice, add_country_layer, add_language, needs_parameter
from ..run import Run
from .countries import country_areas
from .import_outputs import (
    CHANGES,
    REJECTED,
    tell,
    write_facilities,
    write_findings,
    write_records,
    write_report,
)
from .settlements import gazetteer_of
from .table_input import check_with_file, read_layer, refuse_other_delimiter, table_input

REJECT_ROW, KEEP_ROW = "reject_row", "keep_row"


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
        self._add_reimport()
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
            QgsProcessingParameterBoolean("ALL_SHEETS", tr("Read all sheets"), defaultValue=False),
            tr(
                "Every sheet of a workbook that looks like an inventory goes into one table, each read by its own "
                "header and units. SHEET stays empty."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("ENCODING", tr("Encoding"), optional=True),
            tr(
                "Of a text table or dBase file, such as UTF-8, CP1251, CP866 or KZ-1048. Empty: found by its "
                "letters; the report says which and how surely."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterCrs("CRS", tr("CRS of the coordinates in the table"), optional=True),
            tr(
                "Of columns with coordinates; a layer's geometry has its own. Empty: longitude and latitude "
                "on WGS 84; metres by the zone and datum the table names, by the zone in a Gauss-Kruger easting, or "
                "by the only system that puts the point into the stated country."
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
        self.add(
            QgsProcessingParameterString(
                "MAPPING", tr("Which column is which"), multiLine=True, optional=True
            ),
            tr(
                "Overrides the guess. One line a field: field = header, with the unit in brackets where the "
                'header does not tell it, for example "volume_m3 = Stored waste [thousand m3]"; or JSON '
                '{"volume_m3": "Stored waste [thousand m3]"}. Besides the inventory fields: latitude, '
                "longitude, coordinates (both in one cell), seismic_points, operation_period. A word of the "
                'table is given its meaning after the field: "status: Ativa = active".'
            ),
        )

    def _add_options(self):
        self.add(
            QgsProcessingParameterString("COUNTRY", tr("Country where the table names none"), optional=True),
            tr(
                "ISO code such as KG, or a name, put into rows without a country. It also lets exchanged "
                "latitude and longitude, and UTM zones, be recognised."
            ),
            advanced=True,
        )
        add_country_layer(
            self,
            tr(
                "Polygons with ISO codes, to find exchanged latitude and longitude and the UTM zone of rows "
                "that state their country. Empty: QGIS's world map."
            ),
            advanced=True,
        )
        self._add_gazetteer()
        self.add(
            QgsProcessingParameterBoolean("KEEP_COLUMNS", tr("Keep columns that are no field"), False),
            tr(
                "Columns taken for nothing stay in the output beside the inventory's fields, under their headings "
                "and as text. They are listed in the report in any case."
            ),
            advanced=True,
        )
        known = presets()
        words = {name: preset.label.get(user_language()) for name, preset in known.items()}
        words |= {DETECT: tr("told by its headings"), NONE: tr("none, headings as any others")}
        self.add(
            choice("PRESET", tr("Register whose headings are known"), (DETECT, NONE, *known), DETECT, words),
            tr(
                "detect tells it by its headings and says so in the report; none reads the headings as any others. "
                "Known are the Global TSF Registry, GRanD, OpenStreetMap's tailings ponds, the US National Inventory "
                "of Dams (feet and acre-feet) and Brazil's SIGBM."
            ),
            advanced=True,
        )
        add_choice(
            self,
            "BAD_VALUES",
            tr("Rows with a value that cannot be used"),
            (KEEP_ROW, REJECT_ROW),
            tr(
                "keep_row keeps the row with that value unknown; reject_row leaves it out. Both list the "
                "value under the rejected ones."
            ),
            advanced=True,
        )
        add_language(
            self,
            tr("Language of the report"),
            tr("Language of reasons, changes and the report: English or Russian."),
            advanced=True,
        )

    def _add_gazetteer(self):
        self.add(
            QgsProcessingParameterFeatureSource(
                "GAZETTEER",
                tr("Settlements"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            ),
            tr(
                'Points with a field "name" (and "country", where there is one), by which a place is proposed for '
                "rows without coordinates that name a settlement. Empty: the embedded settlements of Central Asia."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("USE_GAZETTEER", tr("Put in the places of settlements"), False),
            tr(
                "Gives rows without coordinates the place of the settlement they name, with the precision of a "
                "village or town. Else these places are only listed. The facility may be kilometres away."
            ),
            advanced=True,
        )

    def _add_reimport(self):
        self.add(
            QgsProcessingParameterFeatureSource(
                "EXISTING",
                tr("Inventory to bring up to date"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            ),
            tr(
                "For a new version of a table that was imported before: the output is this inventory with "
                "what is new in the table, matched by facility_id, or without one by name, place and values. "
                "Values edited in the inventory are kept; where table and inventory differ, and what the table "
                "no longer has, is listed. What may be one facility or two is left out and asked."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile("PREVIOUS", tr("The table as imported last time"), optional=True),
            tr(
                "With it a value changed in the table since then replaces the inventory's, unless that was "
                "edited too. Without it every difference is a conflict, and the inventory's value is kept."
            ),
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
                "WITHOUT_POSITION",
                tr("Facilities without position"),
                table,
                QgsProcessing.TEMPORARY_OUTPUT,
                optional=True,
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
            tr(
                "Page that leads with what you have to decide; then doubts and rejected values, the columns and how "
                "sure they are, and the whole guess as text for MAPPING."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink("FINDINGS", tr("Findings by kind"), table, None, True),
            tr(
                "Table of what was found, a row for each kind of question, doubt, rejected or changed value: how "
                "many rows, which values, and what settles it."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("N_QUESTIONS", tr("Questions the table leaves open")))
        self.addOutput(QgsProcessingOutputNumber("N_READ", tr("Rows of facilities read")))
        self.addOutput(QgsProcessingOutputNumber("N_IMPORTED", tr("Facilities imported with a position")))
        self.addOutput(QgsProcessingOutputNumber("N_WITHOUT_POSITION", tr("Facilities without position")))
        self.addOutput(QgsProcessingOutputNumber("N_REJECTED", tr("Rows rejected")))
        self.addOutput(QgsProcessingOutputNumber("N_CONFLICTS", tr("Differences in which the inventory won")))

    def checkParameterValues(self, parameters, context):
        crs = parameters.get("CRS")
        if isinstance(crs, str) and crs and not self.parameterAsCrs(parameters, "CRS", context).isValid():
            said = QCoreApplication.translate("QgsProcessingAlgorithm", "Incorrect parameter value for %1")
            return False, f"{said.replace('%1', 'CRS')}: {crs}"
        check = super().checkParameterValues
        return check_with_file("INPUT", parameters, lambda values: check(values, context))

    def unheeded(self, run):
        return {} if run.has("EXISTING") else {"PREVIOUS": needs_parameter("EXISTING")}

    def prepareAlgorithm(self, parameters, context, feedback):
        # A layer of the project may be asked for its file in the main thread only.
        self._input = table_input(self, parameters, context)
        return True

    def execute(self, run: Run) -> dict:
        options = _options(run)
        existing = run.source("EXISTING")
        inventory = read_facilities(existing, run.context) if existing is not None else None
        result = self._import(run, options)
        if inventory is None and result.answered is not None:
            raise DataProblem(
                tr(
                    "{table} is a returned data request: its answers belong to the inventory it was made from. Give "
                    "that inventory as EXISTING."
                ).format(table=result.name)
            )
        if inventory is None:
            placed = result.placed()
            in_output, unplaced, n_conflicts = result.table[placed], result.table[~placed], 0
        else:
            put_in = merge if result.answered is None else merge_answers
            merged = put_in(inventory, result, _previous(run, options), options.language)
            in_output, unplaced, n_conflicts = merged.table, merged.table.iloc[:0], len(merged.conflicts)
            result = with_merge(merged, options.language)
            placed = result.placed()
        counts = {
            "N_READ": result.n_read,
            "N_IMPORTED": int(placed.sum()),
            "N_WITHOUT_POSITION": int((~placed).sum()),
            "N_REJECTED": result.n_rejected,
            "N_CONFLICTS": n_conflicts,
            "N_QUESTIONS": len(result.questions),
        }
        groups = group_findings(result)
        # Nothing is opened for writing before the whole table is understood.
        outputs = {
            "OUTPUT": write_facilities(run, "OUTPUT", in_output),
            "WITHOUT_POSITION": write_facilities(run, "WITHOUT_POSITION", unplaced),
            "REJECTED": write_records(run, "REJECTED", REJECTED, result.rejected),
            "CHANGES": write_records(run, "CHANGES", CHANGES, [*result.changes, *result.doubts]),
            "FINDINGS": write_findings(run, groups),
            "REPORT": write_report(run, import_report(result, counts["N_IMPORTED"], options.language)),
        }
        tell(result, counts["N_IMPORTED"], groups, run.feedback)
        return outputs | counts

    def _import(self, run: Run, options: ImportOptions) -> ImportResult:
        tick = run.tick(0, 80)
        sheet, given = run.text("SHEET"), self._input
        if given.path is not None:
            # Of a workbook QGIS always names a sheet.
            own = "" if options.all_sheets else given.sheet
            return import_file(given.path, sheet or own, options, tick)
        source = run.required_source("INPUT")
        if given.text is not None:
            refuse_other_delimiter(source, given.text)
        grid = read_layer(source, run.context, tick, options, sheet, given.stored)
        return import_grid(grid, options, tick)


def _options(run: Run) -> ImportOptions:
    return ImportOptions(
        mapping=run.text("MAPPING"),
        crs=_crs_text(run.crs("CRS")),
        density_t_m3=run.number("DENSITY"),
        country=_country(run.text("COUNTRY")),
        language=run.choice("LANGUAGE"),
        keep_columns=run.boolean("KEEP_COLUMNS"),
        preset=run.choice("PRESET"),
        keep_rows=run.choice("BAD_VALUES") == KEEP_ROW,
        need_position=not run.has("WITHOUT_POSITION"),
        encoding=run.text("ENCODING"),
        all_sheets=run.boolean("ALL_SHEETS"),
        countries_at=country_areas(run.source("COUNTRIES"), run.context.transformContext()),
        gazetteer=gazetteer_of(run.source("GAZETTEER"), run.context.transformContext()),
        use_gazetteer=run.boolean("USE_GAZETTEER"),
    )


def _previous(run: Run, options: ImportOptions) -> ImportResult | None:
    path = run.parameters.get("PREVIOUS")
    return import_file(Path(path), "", options, run.tick(80, 90)) if path else None


def _crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a CRS as the inventory room takes it: its EPSG code, WKT for a user's own, "" for none."""
    if not crs.isValid():
        return ""
    return crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt()


def _country(written: str) -> str:
    """Return the ISO code of COUNTRY, "" when it is empty; DataProblem when it is no country."""
    code = country_code(written)
    if code is not None and not is_country_code(code):
        raise DataProblem(
            tr("COUNTRY: {country} is no country. Give its ISO code of two or three letters.").format(
                country=written
            )
        )
    return code or ""
