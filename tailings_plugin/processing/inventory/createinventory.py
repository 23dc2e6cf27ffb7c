"""An empty inventory, or one filled from a layer: GeoPackage or PostGIS, with forms and styles."""

from functools import partial
from pathlib import Path

from qgis.core import (
    QgsLayerMetadata,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsVectorLayer,
)

from ...errors import DataProblem
from ...forms.database import language_of, make_project, store_styles
from ...forms.own_tables import OWN_TABLES, project_names, seal
from ...forms.texts import word
from ...inventory.positions.coordinates import WGS84
from ...inventory.register.geopackage import FACILITIES, bring_up_to_date, create_geopackage
from ...inventory.register.migrations import latest, open_register, version_of
from ...inventory.schema import load_schema
from ...new_project import forget_author, new_project
from ...places import country_code, is_country_code
from ...rating.scheme import Scheme
from ...system_reasons import reason_said
from ...texts import ALL_LANGUAGES
from ...translation import told, tr
from ..arriving.register import complete_register
from ..base import TailingsAlgorithm
from ..guard import Address, Inputs, check_file, staged_folders
from ..guard.addresses import output_address, output_text
from ..parameters import add_language
from ..run import Run
from .filling import fill
from .form_scheme import add_scheme_fields, add_scheme_file, form_scheme, keep_scheme
from .postgis import PostgisInventory

PROJECT_NAME = "inventory"


class CreateInventory(TailingsAlgorithm):
    """Make the database of an inventory."""

    ID = "createinventory"
    GROUP = "inventory"

    def title(self):
        return tr("Create inventory")

    def labels(self):
        return tr("inventory,database,geopackage,postgis,form,new,register,facilities,tailings")

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT",
                tr("Facilities to put in"),
                [QgsProcessing.SourceType.TypeVectorPoint],
                optional=True,
            ),
            tr("Layer with the inventory fields, as the import makes it. Empty: an empty inventory."),
        )
        self.add(
            QgsProcessingParameterCrs("CRS", tr("CRS of the inventory"), defaultValue=WGS84),
            tr("CRS of the points in the GeoPackage; in PostGIS they are always on WGS 84."),
        )
        add_language(
            self,
            tr("Language of the forms"),
            tr(
                "en, ru, kk, ky, tg or uz: the language that opens by itself. English and Russian are stored too: "
                "change it under Styles of the layer."
            ),
            ALL_LANGUAGES,
        )
        self.add(
            QgsProcessingParameterString("COUNTRY", tr("Country of new facilities"), optional=True),
            tr(
                "ISO code such as KG, or a name: the form starts with it, where another can be chosen, and the map "
                "shows this country. Facilities put in keep theirs."
            ),
        )
        add_scheme_file(self)
        self.add(
            QgsProcessingParameterProviderConnection(
                "CONNECTION", tr("PostGIS connection"), "postgres", optional=True
            ),
            tr(
                "Makes the inventory in the schema tailings of this database instead, for several people at "
                "once. Empty: a GeoPackage."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "OUTPUT", tr("Inventory"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr(
                "GeoPackage to make. An inventory of an older version of the plugin that is there already is "
                "brought up to date; any other file is left alone."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("Facilities put in")))
        self.addOutput(QgsProcessingOutputNumber("SCHEMA_VERSION", tr("Version of the database schema")))

    def arrives(self, run, output):
        return partial(complete_register, country=_country(run))

    def checkParameterValues(self, parameters, context):
        value = parameters.get("OUTPUT")
        # A dialog offers a temporary file, which goes with the window; scripts may have their reasons.
        if (
            isinstance(value, QgsProcessingOutputLayerDefinition)
            and output_text(value, context) == QgsProcessing.TEMPORARY_OUTPUT
            and not self.parameterAsConnectionName(parameters, "CONNECTION", context)
        ):
            return False, tr(
                "Choose a file for the inventory: QGIS deletes a temporary one as it closes, with all that was entered."
            )
        return super().checkParameterValues(parameters, context)

    def files_written(self, run):
        # An inventory is never replaced: what may be there is for _bring_up_to_date to say.
        return {"OUTPUT": []}

    def guarded(self, parameters, context, in_run):
        # Its own words first: an inventory is a GeoPackage, whatever another format may lose.
        self._look_at_output(Run(self, parameters, context, QgsProcessingFeedback()))
        return super().guarded(parameters, context, in_run)

    def look_over(self, run: Run) -> None:
        form_scheme(run)
        _country(run)
        self._look_at_output(run)

    def _look_at_output(self, run: Run) -> None:
        definition = self.parameterDefinition("OUTPUT")
        address = output_address(definition, run.parameters.get("OUTPUT"), run.context)
        text = output_text(run.parameters.get("OUTPUT"), run.context)
        if self._connection(run):
            _refuse_beside_connection(run, "" if address is None else text)
        elif address is not None:
            path = getattr(address, "path", None)
            if path is None or path.suffix.lower() != ".gpkg":
                raise DataProblem(
                    tr("{path}: an inventory is a GeoPackage; end its name in .gpkg.").format(path=text)
                )
            if path.is_file():
                _require_inventory(path)
                table = Address(path, FACILITIES)
                Inputs(self, run.parameters, run.context).refuse(table, definition.description())

    def _connection(self, run: Run) -> str:
        return self.parameterAsConnectionName(run.parameters, "CONNECTION", run.context)

    def execute(self, run: Run) -> dict:
        run.tick()(0.0)
        language, source = run.choice("LANGUAGE"), run.source("INPUT")
        connection = self._connection(run)
        if connection:
            inventory = PostgisInventory(connection)
            inventory.create_or_migrate(language, run.feedback, form_scheme(run), _country(run))
            count = fill(inventory.open_table(FACILITIES), source, run.context, run.feedback)
            address = inventory.address(FACILITIES)
            _let_load(run, address)
            return {
                "OUTPUT": address,
                "N_FACILITIES": count,
                "SCHEMA_VERSION": latest("postgis"),
            }
        path = Path(self.parameterAsOutputLayer(run.parameters, "OUTPUT", run.context))
        if path.exists():
            _bring_up_to_date(path, run)
            count = fill(_open(path, FACILITIES), source, run.context, run.feedback)
        else:
            count = _make(path, language, source, run)
        return {
            "OUTPUT": f"{path}|layername={FACILITIES}",
            "N_FACILITIES": count,
            "SCHEMA_VERSION": latest("geopackage"),
        }


def _country(run: Run) -> str:
    """Return the code of the country of new facilities, "" for none; DataProblem for what is no country."""
    text = run.text("COUNTRY").strip()
    code = country_code(text) or ""
    if code and not is_country_code(code):
        raise DataProblem(
            tr(
                "COUNTRY: {value} is no country. Write its ISO code of two letters, such as KG, or its name."
            ).format(value=text)
        )
    return code


def _let_load(run: Run, address: str) -> None:
    """Let QGIS load a table of a database, if it was asked to load the inventory."""
    value = run.parameters.get("OUTPUT")
    if isinstance(value, QgsProcessingOutputLayerDefinition) and value.destinationProject is not None:
        title = run.algorithm.parameterDefinition("OUTPUT").description()
        details = QgsProcessingContext.LayerDetails(title, value.destinationProject, "OUTPUT")
        run.context.addLayerToLoadOnCompletion(address, details)


def _refuse_beside_connection(run: Run, output: str) -> None:
    """Raise DataProblem for what an inventory in a database would not heed."""
    if output:
        raise DataProblem(
            tr(
                "CONNECTION makes the inventory in the database, so {output} would not be written. Leave one "
                "of the two empty."
            ).format(output=output)
        )
    crs = run.crs("CRS")
    if crs.isValid() and crs.authid() != WGS84:
        raise DataProblem(
            tr("In PostGIS the points are on {wgs84}: CRS {crs} would not be heeded.").format(
                wgs84=WGS84, crs=crs.authid() or crs.description()
            )
        )


def _make(path: Path, language: str, source: QgsProcessingFeatureSource | None, run: Run) -> int:
    """Make the file in a folder beside its place and move it there when whole; return its facilities."""
    if not path.parent.is_dir():
        raise DataProblem(tr("The folder {folder} does not exist. Make it first.").format(folder=path.parent))
    scheme, crs = form_scheme(run), run.crs("CRS")
    try:
        with staged_folders(path.parent) as (folder,):
            draft = folder / path.name
            create_geopackage(draft, crs.authid() or crs.toWkt(), language)
            add_scheme_fields(_open(draft, FACILITIES), scheme, str(path))
            # Before the forms, which take longer: a value that is refused is told at once.
            count = fill(_open(draft, FACILITIES), source, run.context, run.feedback)
            # No layer may stay open: QGIS ends the write-ahead log of a file as it closes the last, at its place.
            store_styles(partial(_open, draft), language, scheme, _country(run))
            _describe(_open(draft, FACILITIES), language)
            _store_project(draft, language, scheme, _country(run))
            check_file(draft)
    except OSError as error:
        raise DataProblem(
            tr(
                "{path} cannot be made: {reason}. Choose a folder you may write to, on a disk with space."
            ).format(path=path, reason=reason_said(error))
        ) from error
    run.feedback.pushInfo(
        told(
            tr("The project {name} inside {path} opens all tables, linked to each other."),
            name=PROJECT_NAME,
            path=path,
        )
    )
    return count


def _open(path: Path, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if not layer.isValid():
        raise DataProblem(tr("{path} has no table {name}.").format(path=path, name=name))
    return layer


def _describe(layer: QgsVectorLayer, language: str) -> None:
    """Store metadata of the table of facilities: title, abstract, keywords."""
    metadata = QgsLayerMetadata()
    metadata.setTitle(word("facilities", language))
    metadata.setAbstract(word("abstract", language))
    metadata.setLanguage(language)
    metadata.setType("dataset")
    metadata.setCrs(layer.crs())
    metadata.setKeywords(
        {"gmd:topicCategory": ["environment"], "tailings": [f"schema {load_schema().version}"]}
    )
    layer.setMetadata(metadata)
    message, stored = layer.saveDefaultMetadata()
    if not stored:
        raise QgsProcessingException(message)


def _store_project(path: Path, language: str, scheme: Scheme | None, country: str = "") -> None:
    """Store a project with all tables and their relations inside the GeoPackage, or bring its own up to date."""
    OWN_TABLES.watch()
    project = new_project()
    address = f"geopackage:{path}?projectName={PROJECT_NAME}"
    if PROJECT_NAME in project_names(path):
        project.read(address)
        forget_author(project)
    make_project(project, lambda name: _open(path, name), language, scheme, country)
    if not project.write(address):
        raise QgsProcessingException(
            tr("{file} could not be written: {reason}").format(
                file=path.name, reason=reason_said(project.error())
            )
        )
    project.clear()
    seal(path, PROJECT_NAME)


def _require_inventory(path: Path) -> None:
    """Raise DataProblem unless createinventory made the file: a table of that name alone is no inventory."""
    try:
        dataset = open_register(path)
    except RuntimeError:
        dataset = None
    if dataset is None or dataset.GetLayerByName(FACILITIES) is None or not version_of(dataset):
        raise DataProblem(
            tr("{path} exists already and is no inventory. Choose another name.").format(path=path)
        )


def _bring_up_to_date(path: Path, run: Run) -> None:
    scheme = form_scheme(run)
    try:
        dataset = open_register(path)
        outdated = version_of(dataset) < latest("geopackage")
        del dataset
        opened = language_of(_open(path, FACILITIES)) or run.choice("LANGUAGE")
        if outdated:
            keep_scheme(_open(path, FACILITIES), scheme, str(path))
        dataset = open_register(path, update=True)
        applied = bring_up_to_date(dataset, opened)
    except RuntimeError as error:
        raise DataProblem(
            tr("{path} could not be brought up to date: {reason}").format(
                path=path, reason=reason_said(error)
            )
        ) from error
    del dataset
    add_scheme_fields(_open(path, FACILITIES), scheme, str(path))
    if applied or scheme is not None:
        store_styles(lambda name: _open(path, name), opened, scheme)
        _store_project(path, opened, scheme)
    run.feedback.pushInfo(
        told(
            tr("{path} is an inventory already; steps applied to it: {steps}")
            if applied
            else tr("{path} is an inventory already, and up to date: no steps were needed."),
            path=path,
            steps=", ".join(map(str, applied)),
        )
    )
    layer = _open(path, FACILITIES)
    crs, opened = layer.crs(), language_of(layer)
    if "LANGUAGE" in run.parameters and opened and run.choice("LANGUAGE") != opened:
        run.feedback.pushWarning(
            told(
                tr(
                    "{path} keeps the language of its forms, {kept}: LANGUAGE counts for a new inventory "
                    "only. Change it under Styles of the layer."
                ),
                path=path,
                kept=opened,
            )
        )
    if _country(run):
        run.feedback.pushWarning(
            told(
                tr("{path} keeps the country of its form: COUNTRY counts for a new inventory only."),
                path=path,
            )
        )
    if "CRS" in run.parameters and run.crs("CRS") != crs:
        run.feedback.pushWarning(
            told(
                tr("{path} keeps its CRS, {kept}: CRS counts for a new inventory only."),
                path=path,
                kept=crs.authid() or crs.description(),
            )
        )
