"""From a table of facilities to the hazard map and the ranked list, in one run."""

from contextlib import closing

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...cartography.data.captions import LANGUAGES
from ...cartography.data.facilities import ORDERS
from ...errors import DataProblem
from ...translation import tr
from ..base import TailingsAlgorithm
from ..basin.parameters import add_max_length
from ..inventory.table_input import check_with_file
from ..parameters import add_choice, add_country_layer, add_language
from ..rating.parameters import add_classes, add_data_file, add_priors, add_source, scheme_of_file
from ..run import Run
from .assess_steps import FILES, LIST_HTML, MAP_PDF, AssessSteps
from .staging import results_folders


class Assess(TailingsAlgorithm):
    """Imports, traces, rates, lists and maps; each step is the algorithm of that name."""

    ID = "assess"
    GROUP = "map"
    REPLACES_AT_END = True
    STEPS_TELL = True

    def title(self):
        return tr("Assess facilities")

    def labels(self):
        return tr("assessment,tailings,hazard,risk,screening,map,list,report,national,all in one")

    def flags(self):
        # The last step makes a layout, which lives in the main thread.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration=None):
        vector = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource("INVENTORY", tr("Table or layer of facilities"), [vector]),
            tr(
                "Layer, or the path of a CSV, XLSX or ODS file, as the tool Import facilities takes it. Rows "
                "that cannot be used are kept in the table `rejected` with the reason."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("RELIEF", tr("Relief"), optional=True),
            tr(
                "Heights in metres, for example SRTM or Copernicus GLO-30, covering the facilities and the "
                "rivers below them. Empty: the plugin's own relief of Central Asia (1.9 km), an overview only."
            ),
        )
        add_country_layer(
            self,
            tr("Country polygons with ISO codes, for border crossings and the map. Empty: QGIS's world map."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "SETTLEMENTS",
                tr("Settlements"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            ),
            tr(
                "Points or polygons with the field `population`, to count the people along the paths, and "
                "from them TRI and GISTM class. Empty, and no POPULATION: the plugin's own towns, as a lower bound."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("POPULATION", tr("Population raster"), optional=True),
            tr("People per cell, such as WorldPop or GHS-POP; it goes before SETTLEMENTS."),
        )
        add_source(
            self,
            "SUBSTANCES",
            tr("Substances"),
            tr(
                "One row per substance of a facility, as the tool Water hazard class takes it: it gives facilities the "
                "class. Empty: where none is known, ore and process suggest one, which counts as unknown in the rating."
            ),
            optional=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                "EMBEDDED_SETTLEMENTS", tr("Count people in the plugin's own towns"), True
            ),
            tr(
                "Where neither SETTLEMENTS nor POPULATION is given: the people of 734 towns of Central Asia (GeoNames) "
                "are an overview and a lower bound. Off: people are not counted."
            ),
            advanced=True,
        )
        add_language(
            self,
            tr("Language of map and list"),
            tr("en, ru, or both: the map then carries both languages, the list is in English."),
            LANGUAGES,
        )
        add_data_file(
            self,
            "SCHEME_FILE",
            tr("Scheme file"),
            tr(
                "A national scheme of the THI, used instead of the plugin's own in every step: rating, risk, list and "
                "map. A wrong one is refused before anything is computed."
            ),
        )
        add_choice(
            self,
            "ORDER",
            tr("Order"),
            tuple(ORDERS),
            tr(
                "Order of the list: cautious, every unknown at its worst; expected, by how likely its classes are; "
                "robust, by the median rank over 10,000 draws of what is unknown. The other ranks stand beside it."
            ),
            advanced=True,
        )
        add_priors(self)
        add_classes(self)
        add_max_length(self, advanced=True)
        self.add(
            QgsProcessingParameterString("SOURCES", tr("Sources of the facility data"), optional=True),
            tr("Printed on the map, for example the register and its date."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Output folder")),
            tr(
                "Folder for hazard_assessment.gpkg, hazard_map.pdf, hazard_map.qgz, hazard_list.html, "
                "hazard_list.xlsx and import_report.html. Earlier outputs are replaced only when the whole "
                "run succeeds."
            ),
        )
        self.addOutput(QgsProcessingOutputHtml("LIST", tr("Hazard list")))
        self.addOutput(QgsProcessingOutputFile("MAP", tr("Hazard map")))
        self.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("Facilities assessed")))
        self.addOutput(QgsProcessingOutputNumber("N_WITHOUT_POSITION", tr("Facilities without position")))
        self.addOutput(QgsProcessingOutputNumber("N_TRANSBOUNDARY", tr("Facilities above a border")))
        self.addOutput(
            QgsProcessingOutputNumber(
                "N_BORDER_UNKNOWN",
                tr("Facilities without a known border whose path runs where no country is known"),
            )
        )
        self.addOutput(QgsProcessingOutputNumber("N_REJECTED", tr("Rows rejected")))
        self.addOutput(
            QgsProcessingOutputNumber("PEOPLE_TOTAL", tr("People at risk of any facility, each counted once"))
        )
        self.addOutput(QgsProcessingOutputNumber("N_OPEN_POINTS", tr("Open points before publication")))

    def checkParameterValues(self, parameters, context):
        check = super().checkParameterValues
        return check_with_file("INVENTORY", parameters, lambda values: check(values, context))

    def look_over(self, run):
        path = run.file("SCHEME_FILE")
        if path:
            scheme_of_file(path, "thi", "ratehazard")

    def files_written(self, run):
        folder = run.output_file("OUTPUT_FOLDER")
        return {"OUTPUT_FOLDER": [folder / name for name in FILES]} if folder else {}

    def execute(self, run: Run) -> dict:
        folder = run.output_file("OUTPUT_FOLDER")
        with (
            results_folders(folder) as (stage,),
            # Closed before the stage is emptied: open files cannot be moved or removed everywhere.
            closing(AssessSteps(run, stage)) as steps,
        ):
            imported = steps.import_facilities()
            if not imported["N_IMPORTED"]:
                raise DataProblem(
                    tr(
                        "No facility could be placed on the map: {read} rows read, {rejected} rejected."
                    ).format(read=imported["N_READ"], rejected=imported["N_REJECTED"])
                )
            traced = steps.trace(imported["OUTPUT"])
            facilities, zones = steps.release(steps.classed(steps.with_unplaced(imported)), traced)
            steps.travel(traced)
            rated = steps.rate(steps.expose(facilities, traced, zones))
            steps.write_list(rated)
            drawn = steps.draw_map(rated, traced, zones)
            steps.finish()
        run.feedback.pushInfo(tr("The outputs are in {folder}").format(folder=folder))
        return {
            "OUTPUT_FOLDER": str(folder),
            "LIST": str(folder / LIST_HTML),
            "MAP": str(folder / MAP_PDF),
            "N_FACILITIES": imported["N_IMPORTED"],
            "N_WITHOUT_POSITION": imported["N_WITHOUT_POSITION"],
            "N_TRANSBOUNDARY": traced["N_TRANSBOUNDARY"],
            "N_BORDER_UNKNOWN": traced["N_BORDER_UNKNOWN"],
            "N_REJECTED": imported["N_REJECTED"],
            "PEOPLE_TOTAL": steps.people_total,
            "N_OPEN_POINTS": drawn["N_OPEN_POINTS"],
        }
