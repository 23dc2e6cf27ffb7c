"""An empty inventory, or one filled from a layer: GeoPackage or PostGIS, with forms and styles."""

import tempfile
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterVectorDestination,
    QgsProject,
    QgsVectorLayer,
)

from ...errors import DataProblem
from ...forms.database import make_project, store_styles
from ...forms.texts import word
from ...inventory.coordinates import WGS84
from ...inventory.geopackage import FACILITIES, bring_up_to_date, create_geopackage
from ...inventory.migrations import latest
from ...inventory.schema import load_schema
from ...translation import tr
from ..base import TailingsAlgorithm
from ..layers import optional_source
from ..parameters import add_language
from ..run import Run, ticker
from .filling import fill
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

    def flags(self):
        # Layers, styles and a project are made: all of them belong to the main thread.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

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
            tr("Language that opens by itself. Both are stored: change it under Styles of the layer."),
        )
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

    def files_written(self, run):
        # An inventory is never replaced: what may be there is for _bring_up_to_date to say.
        return {"OUTPUT": []}

    def execute(self, run: Run) -> dict:
        parameters, context, feedback = run.parameters, run.context, run.feedback
        ticker(feedback)(0.0)
        language = self.parameterAsEnumString(parameters, "LANGUAGE", context)
        source = optional_source(self, parameters, "INPUT", context)
        connection = self.parameterAsConnectionName(parameters, "CONNECTION", context)
        if connection:
            inventory = PostgisInventory(connection)
            inventory.create_or_migrate(language, feedback)
            count = fill(inventory.open_table(FACILITIES), source, context, feedback)
            return {
                "OUTPUT": f"postgres://{inventory.open_table(FACILITIES).source()}",
                "N_FACILITIES": count,
                "SCHEMA_VERSION": latest("postgis"),
            }
        path = Path(self.parameterAsOutputLayer(parameters, "OUTPUT", context))
        if path.suffix.lower() != ".gpkg":
            raise DataProblem(
                tr("{path}: an inventory is a GeoPackage; end its name in .gpkg.").format(path=path)
            )
        if path.exists():
            _bring_up_to_date(path, language, feedback)
            count = fill(_open(path, FACILITIES), source, context, feedback)
        else:
            crs = self.parameterAsCrs(parameters, "CRS", context)
            count = _make(path, crs, language, source, context, feedback)
        return {
            "OUTPUT": f"{path}|layername={FACILITIES}",
            "N_FACILITIES": count,
            "SCHEMA_VERSION": latest("geopackage"),
        }


def _make(
    path: Path,
    crs: QgsCoordinateReferenceSystem,
    language: str,
    source: QgsProcessingFeatureSource | None,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> int:
    """Make the file in a folder beside its place and move it there when whole; return its facilities."""
    if not path.parent.is_dir():
        raise DataProblem(tr("The folder {folder} does not exist. Make it first.").format(folder=path.parent))
    try:
        with tempfile.TemporaryDirectory(dir=path.parent) as folder:
            draft = Path(folder) / path.name
            create_geopackage(draft, crs.authid() or crs.toWkt(), language)
            store_styles(lambda name: _open(draft, name), language)
            _describe(draft, language)
            count = fill(_open(draft, FACILITIES), source, context, feedback)
            _store_project(draft, language)
            draft.replace(path)
    except OSError as error:
        raise DataProblem(
            tr(
                "{path} cannot be made: {reason}. Choose a folder you may write to, on a disk with space."
            ).format(path=path, reason=error.strerror)
        ) from error
    feedback.pushInfo(
        tr("The project {name} inside {path} opens all tables, linked to each other.").format(
            name=PROJECT_NAME, path=path
        )
    )
    return count


def _open(path: Path, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if not layer.isValid():
        raise DataProblem(tr("{path} has no table {name}.").format(path=path, name=name))
    return layer


def _describe(path: Path, language: str) -> None:
    """Store metadata of the table of facilities: title, abstract, keywords."""
    layer = _open(path, FACILITIES)
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


def _store_project(path: Path, language: str) -> None:
    """Store a project with all tables and their relations inside the GeoPackage."""
    project = QgsProject()
    make_project(project, lambda name: _open(path, name), language)
    if not project.write(f"geopackage:{path}?projectName={PROJECT_NAME}"):
        raise QgsProcessingException(project.error())
    project.clear()


def _bring_up_to_date(path: Path, language: str, feedback: QgsProcessingFeedback) -> None:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, ["GPKG"])
    if dataset is None or dataset.GetLayerByName(FACILITIES) is None:
        raise DataProblem(
            tr("{path} exists already and is no inventory. Choose another name.").format(path=path)
        )
    try:
        applied = bring_up_to_date(dataset, language)
    except RuntimeError as error:
        raise DataProblem(
            tr("{path} could not be brought up to date: {reason}").format(path=path, reason=error)
        ) from error
    feedback.pushInfo(
        tr("{path} is an inventory already; steps applied to it: {steps}").format(
            path=path, steps=", ".join(map(str, applied)) or "-"
        )
    )
