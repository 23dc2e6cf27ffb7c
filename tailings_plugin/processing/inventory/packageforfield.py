"""A folder for a phone: the register, its forms, a base map and pictures, for QField and Mergin Maps."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsVectorLayer,
)

from ...errors import DataProblem
from ...forms.on_phone import PHOTOS
from ...inventory.merging.from_field import FACILITIES, KEY, POINT, tables
from ...inventory.register.field_copy import read_state, rows_as_json, write_copy, write_state
from ...inventory.register.geopackage import create_geopackage
from ...inventory.schema import load_schema, related_tables
from ...texts import ALL_LANGUAGES
from ...translation import told, tr
from ..base import TailingsAlgorithm
from ..guard import check_file, put_mark, refuse_file_of_others, staged_folders
from ..parameters import add_language
from ..run import Run
from .field_folder import (
    BASE,
    MADE,
    PAGE,
    PROJECT,
    REGISTER,
    carry,
    mark_files,
    refuse_folder,
    remove_files,
    write_zip,
)
from .field_page import read_me
from .field_project import write_field_project
from .field_rows import (
    LOG,
    Rows,
    files_named,
    folder_of,
    is_of_register,
    last_line,
    layer_of,
    names_by_table,
    only_of,
    read_rows,
    table_of,
    values_of,
)
from .filling import fill

TOLD = 20


@dataclass(frozen=True)
class Contents:
    """What is packed: rows by table, the CRS of the points, the last line of the register's log, its folder."""

    rows: dict[str, Rows]
    crs: str
    log_line: int
    home: Path | None


class PackageForField(TailingsAlgorithm):
    """Writes a folder with a copy of the register for QField or Mergin Maps."""

    ID = "packageforfield"
    GROUP = "inventory"
    REPLACES_AT_END = True

    def title(self):
        return tr("Package for the field")

    def labels(self):
        return tr("field,phone,mobile,QField,Mergin Maps,offline,inspection,photo,survey,tablet")

    def flags(self):
        # Projects and symbols live in the main thread.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Register or facilities"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            tr(
                "Table of facilities of a register (GeoPackage or PostGIS), which goes with its linked tables and "
                "their history; or any layer with the inventory fields. Selected features only: those and what "
                "belongs to them."
            ),
        )
        add_language(
            self,
            tr("Language of the forms"),
            tr("en, ru, kk, ky, tg or uz: forms, names of layers and towns."),
            ALL_LANGUAGES,
        )
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Folder for the phone")),
            tr(
                "A folder that is empty or not there yet, or a package of this tool as it was made: one with changes "
                "of the field is not replaced."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "ZIP",
                tr("The same as one file"),
                tr("ZIP archive (*.zip)"),
                optional=True,
                createByDefault=False,
            ),
            tr("The folder as one archive, to send it to the phone."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("Facilities packed")))
        self.addOutput(QgsProcessingOutputNumber("N_LINKED", tr("Linked rows packed")))
        self.addOutput(QgsProcessingOutputNumber("N_FILES", tr("Pictures and documents packed")))

    def files_written(self, run: Run):
        folder = run.output_file("FOLDER")
        return {"FOLDER": [folder / name for name in MADE]} if folder else {}

    def guarded(self, parameters, context, in_run):
        # Its own words first: what the folder holds tells what to do with it.
        self._look_at_folder(Run(self, parameters, context, QgsProcessingFeedback()))
        return super().guarded(parameters, context, in_run)

    def _look_at_folder(self, run: Run) -> None:
        folder, archive = run.output_file("FOLDER"), run.output_file("ZIP")
        if folder is None:
            return
        refuse_folder(folder)
        if archive is not None and folder.absolute() in archive.absolute().parents:
            raise DataProblem(
                tr(
                    "{file} would lie in the folder that it holds. Choose a place outside of {folder}."
                ).format(file=archive, folder=folder)
            )

    def execute(self, run: Run) -> dict:
        run.tick()(0.0)
        folder, archive = run.output_file("FOLDER"), run.output_file("ZIP")
        language = run.choice("LANGUAGE")
        outer = [folder] if archive is None else [folder, archive.parent]
        earlier = read_state(folder / REGISTER) if (folder / REGISTER).is_file() else None
        with staged_folders(*outer) as stages:
            stage = stages[0]
            contents = self._contents(run, stage, language)
            run.tick()(0.3)
            (stage / PHOTOS).mkdir()
            carried, left = carry(files_named(contents.rows), contents.home, stage)
            self._tell_left(left, run)
            made = datetime.now(UTC)
            write_copy(stage / REGISTER, contents.crs, language, contents.rows)
            write_state(stage / REGISTER, self._state(contents, carried, made))
            run.tick()(0.6)
            write_field_project(stage, REGISTER, BASE, PROJECT, language)
            page = read_me(language, len(contents.rows[FACILITIES]), made.strftime("%Y-%m-%d %H:%M"), left)
            (stage / PAGE).write_text(page, encoding="utf-8")
            mark_files(stage)
            for name in MADE:
                check_file(stage / name)
            run.tick()(0.9)
            if archive is not None:
                refuse_file_of_others(archive)
                packed = stages[1] / archive.name
                write_zip(packed, stage, folder.name)
                put_mark(packed, None, run.feedback)
                check_file(packed)
        remove_files(folder, set(earlier["files"] if earlier else ()) - set(carried))
        return {
            "FOLDER": str(folder),
            "N_FACILITIES": len(contents.rows[FACILITIES]),
            "N_LINKED": sum(len(contents.rows.get(name, {})) for name in tables() if name != FACILITIES),
            "N_FILES": len(carried),
            "ZIP": None if archive is None else str(archive),
        }

    def _contents(self, run: Run, stage: Path, language: str) -> Contents:
        source, layer = run.required_source("INPUT"), layer_of(run, "INPUT")
        if not is_of_register(layer):
            return self._of_layer(run, layer, stage, language)
        features = list(source.getFeatures())
        names = source.fields().names()
        facilities = {feature.id(): values_of(feature, names) for feature in features}
        ids = {values.get(KEY) for values in facilities.values()}
        rows = {FACILITIES: facilities}
        for table in related_tables():
            rows[table.name] = only_of(read_rows(table_of(layer, table.name)), ids)
        crs = layer.crs()
        own = set(_fields_of(rows[FACILITIES])) - set(_known())
        if own:
            run.feedback.pushInfo(
                told(
                    tr("Fields that the register has beside its own stay in the office: {fields}."),
                    fields=", ".join(sorted(own)),
                )
            )
        return Contents(
            rows, crs.authid() or crs.toWkt(), last_line(table_of(layer, LOG)), folder_of(layer, run)
        )

    def _of_layer(self, run: Run, layer: QgsVectorLayer, stage: Path, language: str) -> Contents:
        """Return the facilities of a layer that is no register, as one would take them in."""
        source = run.required_source("INPUT")
        if source.fields().lookupField(KEY) < 0:
            raise DataProblem(
                tr(
                    "Layer {layer} has no field facility_id: what comes back could not find its facility. Run "
                    "importinventory first."
                ).format(layer=source.sourceName())
            )
        crs = layer.crs().authid() or layer.crs().toWkt()
        draft = stage.parent / f"{uuid.uuid4().hex}.gpkg"
        try:
            create_geopackage(draft, crs, language)
            table = QgsVectorLayer(f"{draft}|layername={FACILITIES}", FACILITIES, "ogr")
            fill(table, source, run.context, run.feedback)
            rows = read_rows(table)
            del table
        finally:
            draft.unlink(missing_ok=True)
        for values in rows.values():  # nobody changed them yet
            values.update(edited_by=None, edited_at=None)
        home = Path(layer.source().partition("|")[0]).parent if layer.providerType() == "ogr" else None
        return Contents({FACILITIES: rows}, crs, 0, home)

    def _state(self, contents: Contents, carried: dict[str, str], made: datetime) -> dict:
        log = contents.rows.get(LOG, {})
        return {
            "id": uuid.uuid4().hex,
            "made": made.isoformat(timespec="seconds"),
            "office_log": contents.log_line,
            "field_log": max(log, default=0),
            "files": carried,
            "rows": rows_as_json(contents.rows, names_by_table()),
        }

    def _tell_left(self, left: Sequence[str], run: Run) -> None:
        if left:
            named = ", ".join(left[:TOLD]) + (" ..." if len(left) > TOLD else "")
            run.feedback.pushWarning(
                told(
                    tr(
                        "Files that the register names go along only from its own folder and below it. Not "
                        "packed: {files}."
                    ),
                    files=named,
                )
            )


def _fields_of(rows: Rows) -> Sequence[str]:
    return list(next(iter(rows.values()), {}))


def _known() -> Sequence[str]:
    return [*(field.name for field in load_schema().fields), "fid", POINT]
