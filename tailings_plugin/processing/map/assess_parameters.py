"""What an assessment asks for, and what it tells."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...cartography.data.captions import PAPER_LANGUAGES
from ...cartography.data.facilities import ORDERS
from ...cartography.layout.page import PAPERS
from ...inventory.site.factors import PGA_UNITS
from ...translation import tr
from ..base import TailingsAlgorithm
from ..basin.parameters import add_coding, add_max_length
from ..choices import choice
from ..parameters import add_choice, add_country_layer, add_language
from ..rating.parameters import add_classes, add_data_file, add_priors, add_source
from .authority import add_authority

Source = QgsProcessing.SourceType


def add_facilities_and_ground(algorithm: TailingsAlgorithm) -> None:
    """Declare the facilities, and what lies under and below them."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "INVENTORY", tr("Table or layer of facilities"), [Source.TypeVector]
        ),
        tr(
            "Layer, or the path of a CSV, XLSX or ODS file, as the tool Import facilities takes it. Rows "
            "that cannot be used are kept in the table `rejected` with the reason."
        ),
    )
    algorithm.add(
        QgsProcessingParameterFile(
            "DATA_FOLDER",
            tr("Folder of open data"),
            behavior=QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        ),
        tr(
            "Folder that the tool Get open data made, or a copy of it. What it holds of relief, people, floods, "
            "acceleration, landslides, rivers, settlements and countries is used where the parameter itself is empty, "
            "and credited."
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer("RELIEF", tr("Relief"), optional=True),
        tr(
            "Heights in metres, for example SRTM or Copernicus GLO-30, covering the facilities and the "
            "rivers below them. Empty: the plugin's own relief of Central Asia (1.9 km), an overview only."
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer("DIRECTIONS", tr("Flow directions of the relief"), optional=True),
        tr(
            "D8 raster with the cells of RELIEF, of any size, such as flowdirections makes once for a country: the "
            "water follows it, and only what the paths need is read. RIVERS do not lead the water then."
        ),
        advanced=True,
    )
    add_coding(algorithm)
    add_country_layer(
        algorithm,
        tr("Country polygons with ISO codes, for border crossings and the map. Empty: QGIS's world map."),
    )


def add_people(algorithm: TailingsAlgorithm) -> None:
    """Declare by what people are counted."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "SETTLEMENTS", tr("Settlements"), [Source.TypeVectorAnyGeometry], optional=True
        ),
        tr(
            "Points or polygons with the field `population`, to count the people along the paths, and "
            "from them TRI and GISTM class. Empty, and no POPULATION: the plugin's own towns, as a lower bound."
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer("POPULATION", tr("Population raster"), optional=True),
        tr("People per cell, such as WorldPop or GHS-POP; it goes before SETTLEMENTS."),
    )
    algorithm.add(
        QgsProcessingParameterBoolean(
            "EMBEDDED_SETTLEMENTS", tr("Count people in the plugin's own towns"), True
        ),
        tr(
            "Where neither SETTLEMENTS nor POPULATION is given: the people of 734 towns of Central Asia (GeoNames) "
            "are an overview and a lower bound. Off: people are not counted."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "RECEPTORS", tr("Receptors"), [Source.TypeVectorAnyGeometry], optional=True
        ),
        tr(
            "Intakes, dams, bridges, hospitals: listed with distance and arrival where a path or zone meets them."
        ),
        advanced=True,
    )


def add_water(algorithm: TailingsAlgorithm) -> None:
    """Declare what is known of the water."""
    algorithm.add(
        QgsProcessingParameterFeatureSource("RIVERS", tr("Rivers"), [Source.TypeVectorLine], optional=True),
        tr("Known river lines, along which the water is led. They also fill river_distance_km."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "LAKES",
            tr("Lakes and inland sinks where water stays"),
            [Source.TypeVectorPolygon, Source.TypeVectorPoint],
            optional=True,
        ),
        tr("As in the tool Trace downstream. Empty: the plugin's list of inland sinks of Central Asia."),
        advanced=True,
    )


def add_site(algorithm: TailingsAlgorithm) -> None:
    """Declare the layers of hazards of the ground."""
    algorithm.add(
        QgsProcessingParameterRasterLayer("PGA", tr("Peak ground acceleration"), optional=True),
        tr("Raster with 10 % probability in 50 years (475 years). Fills pga_g where it is unknown."),
        advanced=True,
    )
    algorithm.add(
        choice("PGA_UNIT", tr("Unit of the acceleration"), PGA_UNITS, optional=True),
        tr("Must be declared with PGA: units differ by 9.8 and more."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer("FLOOD", tr("Depth of floods"), optional=True),
        tr("Raster in metres of the flood of 100 years. Fills flood_zone where it is unknown."),
        advanced=True,
    )
    for name, label, help_text in (
        (
            "FLOOD_COVERAGE",
            tr("Where floods were computed"),
            tr(
                "Polygons around the rivers covered. Outside, and without them, no place is said to stay dry."
            ),
        ),
        (
            "LANDSLIDE",
            tr("Landslide areas"),
            tr("Polygons that landslides, mudflows or rock falls can reach. Fill landslide_exposed."),
        ),
    ):
        algorithm.add(
            QgsProcessingParameterFeatureSource(name, label, [Source.TypeVectorPolygon], optional=True),
            help_text,
            advanced=True,
        )
    add_source(
        algorithm,
        "SUBSTANCES",
        tr("Substances"),
        tr(
            "One row per substance of a facility, as the tool Water hazard class takes it: it gives facilities the "
            "class. Empty: where none is known, ore and process suggest one, which counts as unknown in the rating."
        ),
        optional=True,
    )


def add_choices(algorithm: TailingsAlgorithm) -> None:
    """Declare how it is rated, listed and drawn."""
    add_language(
        algorithm,
        tr("Language of map and list"),
        tr(
            "en, ru, kk, ky, tg, uz, or both: the map then carries English and Russian, the list is in English. "
            "Reports of the import and the rating are in English or Russian."
        ),
        PAPER_LANGUAGES,
    )
    add_data_file(
        algorithm,
        "SCHEME_FILE",
        tr("Scheme file"),
        tr(
            "A national scheme of the THI, used instead of the plugin's own in every step: rating, risk, list and "
            "map. A wrong one is refused before anything is computed."
        ),
    )
    add_choice(
        algorithm,
        "ORDER",
        tr("Order"),
        tuple(ORDERS),
        tr(
            "Order of the list: cautious, every unknown at its worst; expected, by how likely its classes are; "
            "robust, by the median rank over 10,000 draws of what is unknown. The other ranks stand beside it."
        ),
        advanced=True,
    )
    add_choice(
        algorithm,
        "DETAIL",
        tr("Detail of the zones"),
        ("screening", "flow"),
        tr(
            "screening: zones by the rule of LAHARZ; flow: simulateflow for every facility besides, which takes "
            "minutes each, asks for a relief of 30 m, and writes flow_report.html and rasters."
        ),
    )
    add_priors(algorithm)
    add_classes(algorithm)
    add_max_length(algorithm, advanced=True)
    add_choice(
        algorithm,
        "PAPER",
        tr("Paper"),
        tuple(PAPERS),
        tr("Size and direction of the map."),
        True,
        "a3_landscape",
    )
    algorithm.add(
        QgsProcessingParameterString("SOURCES", tr("Sources of the facility data"), optional=True),
        tr("Printed on the map, for example the register and its date."),
        advanced=True,
    )
    add_authority(
        algorithm,
        tr("Who gives map, list and sheets out, or the country: stands above their titles."),
        tr(
            "A picture of the authority's, at the head of map, list and sheets: PNG, JPEG or SVG, of at most 5 MB."
        ),
        advanced=True,
    )


def add_results(algorithm: TailingsAlgorithm) -> None:
    """Declare the folder of results, what else may lie in it, and the counts."""
    for name, label, help_text in (
        ("SHEETS", tr("Facility sheets"), tr("facility_sheets.pdf, a page a facility.")),
        (
            "EXPLANATION",
            tr("Explanation of the rating"),
            tr("hazard_explanation.html: input, rule and score of the 100 highest facilities."),
        ),
        (
            "CHECK",
            tr("Check of the inventory"),
            tr("check_report.html: what cannot be, is unusual or missing, and the table `findings`."),
        ),
    ):
        algorithm.add(QgsProcessingParameterBoolean(name, label, False), help_text, advanced=True)
    algorithm.add(
        QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Output folder")),
        tr(
            "Folder for hazard_assessment.gpkg, hazard_map.pdf, hazard_map.qgz, hazard_list.html, "
            "hazard_list.xlsx and import_report.html. Earlier outputs are replaced only when the whole "
            "run succeeds."
        ),
    )
    algorithm.addOutput(QgsProcessingOutputHtml("LIST", tr("Hazard list")))
    algorithm.addOutput(QgsProcessingOutputFile("MAP", tr("Hazard map")))
    algorithm.addOutput(QgsProcessingOutputHtml("IMPORT_REPORT", tr("Import report")))
    algorithm.addOutput(QgsProcessingOutputFile("FACILITY_SHEETS", tr("Facility sheets")))
    algorithm.addOutput(QgsProcessingOutputHtml("EXPLANATION_PAGE", tr("Explanation of the rating")))
    algorithm.addOutput(QgsProcessingOutputHtml("CHECK_REPORT", tr("Check report")))
    algorithm.addOutput(QgsProcessingOutputHtml("FLOW_PAGE", tr("Report on simulated flows")))
    for name, label in (
        ("N_FACILITIES", tr("Facilities assessed")),
        ("N_WITHOUT_POSITION", tr("Facilities without position")),
        ("N_TRANSBOUNDARY", tr("Facilities above a border")),
        (
            "N_BORDER_UNKNOWN",
            tr("Facilities without a known border whose path runs where no country is known"),
        ),
        ("N_REJECTED", tr("Rows rejected")),
        ("N_FILLED", tr("Values filled")),
        ("PEOPLE_TOTAL", tr("People at risk of any facility, each counted once")),
        ("N_OPEN_POINTS", tr("Open points before publication")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))
