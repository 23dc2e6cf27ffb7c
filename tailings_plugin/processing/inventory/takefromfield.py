"""What a phone brings back, put into the register: what nobody else changed is taken, conflicts are listed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsVectorLayer,
)

from ...errors import DataProblem
from ...inventory.merging.from_field import (
    FACILITIES,
    KEY,
    POINT,
    Copy,
    Taken,
    tables,
    take,
)
from ...inventory.register.field_copy import read_state, rows_of_json
from ...translation import told, tr
from ..base import TailingsAlgorithm
from ..parameters import add_choice
from ..run import Run
from .field_folder import REGISTER, Pictures, remove
from .field_lists import FIELD, LOOK, OFFICE, fields_by_table, write_list
from .field_rows import LOG, copy_of, folder_of, is_of_register, layer_of, source_of, table_of
from .refusals import in_words
from .writing import WHEN, Row, write_tables

TOLD = 20


@dataclass(frozen=True)
class Package:
    """A package that came back: its state at the packing, its tables, its pictures."""

    state: dict[str, Any]
    path: Path


class TakeFromField(TailingsAlgorithm):
    """Takes the changes of a package of packageforfield into the register it was made of."""

    ID = "takefromfield"
    GROUP = "inventory"
    _written: frozenset[tuple[str, str]] = frozenset()

    def title(self):
        return tr("Take from the field")

    def labels(self):
        return tr("field,phone,QField,Mergin Maps,bring back,synchronise,merge,conflict,inspection,photo")

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Register"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            tr(
                "Table of facilities of the register from which the package was made. The changes are written into it "
                "and its linked tables, all of them or none; its selection counts for nothing."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "FOLDER", tr("Folder from the phone"), behavior=QgsProcessingParameterFile.Behavior.Folder
            ),
            tr("The package as it came back, with field.gpkg and its pictures. It is only read."),
        )
        add_choice(
            self,
            "ON_CONFLICT",
            tr("Where both changed a value"),
            (OFFICE, FIELD, LOOK),
            tr(
                "office: the register keeps its value. field: the value of the field is taken. look: nothing is "
                "written at all, changes and conflicts are only listed."
            ),
        )
        for name, title, help_text in (
            (
                "CONFLICTS",
                tr("Conflicts"),
                tr(
                    "What office and field changed differently, and what one of them removed: both values, that at the "
                    "packing, and which one is kept."
                ),
            ),
            ("CHANGES", tr("Changes"), tr("What is taken from the field, value by value, and added rows.")),
        ):
            self.add(
                QgsProcessingParameterFeatureSink(name, title, QgsProcessing.SourceType.TypeVector), help_text
            )
        self.addOutput(QgsProcessingOutputNumber("N_ADDED", tr("Facilities added")))
        self.addOutput(QgsProcessingOutputNumber("N_UPDATED", tr("Facilities changed")))
        self.addOutput(QgsProcessingOutputNumber("N_LINKED", tr("Linked rows added or changed")))
        self.addOutput(QgsProcessingOutputNumber("N_CONFLICTS", tr("Conflicts")))
        self.addOutput(QgsProcessingOutputNumber("N_FILES", tr("Pictures and documents copied")))

    def look_over(self, run: Run):
        layer = layer_of(run, "INPUT")
        if not is_of_register(layer):
            raise DataProblem(
                tr(
                    "{layer} is no table of facilities of a register. Put the facilities into one with "
                    "createinventory, and take the package into that."
                ).format(layer=layer.name())
            )
        if layer.isEditable():
            raise DataProblem(
                tr("{layer} is being edited. Save or discard the changes first.").format(layer=layer.name())
            )
        package = _package(run)
        if layer.providerType() == "ogr" and package.path.samefile(layer.source().partition("|")[0]):
            raise DataProblem(
                tr("{layer} is the package itself. Choose the register of the office.").format(
                    layer=layer.name()
                )
            )

    def execute(self, run: Run) -> dict:
        tick, layer, package = run.tick(), layer_of(run, "INPUT"), _package(run)
        tick(0.0)
        home_tables = {name: table_of(layer, name) for name in (*tables(), LOG)}
        _require_fields(home_tables, layer)
        home = copy_of(home_tables.__getitem__, int(package.state["office_log"]))
        tick(0.2)
        pictures = Pictures(package.path.parent, folder_of(layer, run), package.state.get("files", {}))
        away, packed = self._brought(package, home_tables[FACILITIES], pictures, run)
        _refuse_other_register(packed, home, package, layer)
        tick(0.5)
        choice = run.choice("ON_CONFLICT")
        found = take(packed, away, home, field_wins=choice == FIELD)
        conflicts = write_list(run, "CONFLICTS", found.conflicts, home, away, choice)
        changes = write_list(run, "CHANGES", found.changes, home, away, choice)
        copied: list[Path] = []
        if choice != LOOK:
            copied = self._write(found, home_tables, home, pictures, run)
        self._tell(found, pictures, choice, run)
        added, updated = found.additions, found.updates
        linked = [name for name in tables() if name != FACILITIES]
        return {
            "CONFLICTS": conflicts,
            "CHANGES": changes,
            "N_ADDED": len(added.get(FACILITIES, ())),
            "N_UPDATED": len(updated.get(FACILITIES, ())),
            "N_LINKED": sum(len(each.get(name, ())) for each in (added, updated) for name in linked),
            "N_CONFLICTS": len(found.conflicts),
            "N_FILES": len(copied),
        }

    def _brought(
        self, package: Package, home: QgsVectorLayer, pictures: Pictures, run: Run
    ) -> tuple[Copy, dict[str, dict[int, dict[str, Any]]]]:
        """Return the copy as it came back and as it was packed, with positions in the CRS of the register."""
        opened: dict[str, QgsVectorLayer] = {}

        def open_table(name: str) -> QgsVectorLayer:
            opened[name] = QgsVectorLayer(f"{package.path}|layername={name}", name, "ogr")
            if not opened[name].isValid():
                raise DataProblem(tr("{path} has no table {name}.").format(path=package.path, name=name))
            return opened[name]

        away = copy_of(open_table, int(package.state["field_log"]), pictures.place)
        packed = rows_of_json(package.state["rows"])
        own = opened[FACILITIES].crs()
        if own != home.crs():
            transform = QgsCoordinateTransform(own, home.crs(), run.context.transformContext())
            for rows in (away.rows[FACILITIES], packed.get(FACILITIES, {})):
                for values in rows.values():
                    if values.get(POINT) is not None:
                        point = transform.transform(QgsPointXY(*values[POINT]))
                        values[POINT] = (point.x(), point.y())
        return away, packed

    def _write(
        self,
        found: Taken,
        home_tables: Mapping[str, QgsVectorLayer],
        home: Copy,
        pictures: Pictures,
        run: Run,
    ) -> list[Path]:
        """Write all rows and copy the pictures, or nothing; return the files copied."""
        rows = [(home_tables[name], list(_rows_of(name, found, home))) for name in tables()]
        if not any(each for _, each in rows):
            return []
        copied = pictures.copy()
        try:
            refused = write_tables(rows, run.tick(60, 95))
            if refused:
                raise DataProblem(
                    tr(
                        "Nothing was taken into the register: {reason}. Mend the value in the package ({file}) or in "
                        "the register, and run again."
                    ).format(reason=in_words(refused).rstrip(". "), file=REGISTER)
                )
        except BaseException:
            remove(copied)
            raise
        self._written = frozenset(map(source_of, home_tables.values()))
        return copied

    def postProcessAlgorithm(self, context, feedback):
        # In the main thread: what lies open in the project is read anew.
        project = context.project()
        for layer in project.mapLayers().values() if project is not None and self._written else ():
            if isinstance(layer, QgsVectorLayer) and source_of(layer) in self._written:
                layer.dataProvider().reloadData()
                layer.updateExtents(True)
                layer.triggerRepaint()
        return super().postProcessAlgorithm(context, feedback)

    def _tell(self, found: Taken, pictures: Pictures, choice: str, run: Run) -> None:
        if found.conflicts:
            run.feedback.pushWarning(
                told(
                    tr(
                        "{count} {count:conflict|conflicts} between office and field: see the table of "
                        "conflicts."
                    ),
                    count=len(found.conflicts),
                )
            )
        if pictures.missing:
            missing = ", ".join(pictures.missing[:TOLD]) + (" ..." if len(pictures.missing) > TOLD else "")
            run.feedback.pushWarning(
                told(
                    tr(
                        "Pictures and documents that could not be copied, for they are not in the package, "
                        "or the register is a database and no saved project shows where its files lie: "
                        "{files}."
                    ),
                    files=missing,
                )
            )
        if choice == LOOK:
            run.feedback.pushInfo(tr("Nothing was written: ON_CONFLICT is look."))


def _package(run: Run) -> Package:
    """Return the package of FOLDER; DataProblem for a folder that is none."""
    folder = run.file("FOLDER")
    path = folder / REGISTER if folder is not None else Path()
    state = read_state(path) if path.is_file() else None
    if state is None:
        raise DataProblem(
            tr(
                "{folder} is no package of packageforfield: it has no {file} with the state at the packing. Choose "
                "the folder as it came back from the phone."
            ).format(folder=folder, file=REGISTER)
        )
    return Package(state, path)


def _require_fields(home: Mapping[str, QgsVectorLayer], layer: QgsVectorLayer) -> None:
    for name, fields in fields_by_table().items():
        missing = [each for each in fields if home[name].fields().indexOf(each) < 0]
        if missing:
            raise DataProblem(
                tr(
                    "The register of {layer} is of an earlier version: its table {table} has no field {fields}. Bring "
                    "it up to date with createinventory first."
                ).format(layer=layer.name(), table=name, fields=", ".join(missing[:TOLD]))
            )


def _refuse_other_register(
    packed: Mapping[str, Mapping[int, Mapping[str, Any]]], home: Copy, package: Package, layer: QgsVectorLayer
) -> None:
    ids = {values.get(KEY) for values in packed.get(FACILITIES, {}).values()}
    if ids and not ids & {values.get(KEY) for values in home.rows[FACILITIES].values()}:
        raise DataProblem(
            tr(
                "{layer} has none of the facilities of the package in {folder}: it was made of another register. "
                "Choose that one."
            ).format(layer=layer.name(), folder=package.path.parent)
        )


def _rows_of(table: str, found: Taken, home: Copy) -> Iterator[Row]:
    """Yield the rows to write into a table, changed ones first."""
    for update in found.updates.get(table, ()):
        read = home.rows[table][update.row].get(WHEN) or ""
        yield Row(update.row, *_apart(update.values), read.removesuffix("Z"), update.who)
    for addition in found.additions.get(table, ()):
        yield Row(None, *_apart(addition.values), "", addition.who)


def _apart(values: Mapping[str, Any]) -> tuple[dict[str, Any], QgsGeometry | None]:
    point = values.get(POINT)
    rest = {name: value for name, value in values.items() if name != POINT}
    return rest, None if point is None else QgsGeometry.fromPointXY(QgsPointXY(*point))
