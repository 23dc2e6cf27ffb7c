"""The layers and fields that fillfromlayers asks for."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...inventory.site.factors import PGA_UNITS, RETURN_PERIOD_YEARS
from ...translation import tr
from ..base import TailingsAlgorithm
from ..choices import choice

AREAS = [QgsProcessing.SourceType.TypeVectorPolygon]


def add_hazards(algorithm: TailingsAlgorithm) -> None:
    """Declare the layers of acceleration, floods and landslides."""
    _add_raster(
        algorithm,
        "PGA",
        tr("Peak ground acceleration"),
        tr("Raster with 10 % probability in 50 years (475 years). Fills pga_g; give it or zones."),
    )
    _add_areas(
        algorithm,
        "PGA_ZONES",
        tr("Zones of acceleration or intensity"),
        tr("Polygons with a value each. Fill pga_g."),
    )
    _add_field(algorithm, "PGA_FIELD", tr("Field with the value"), "PGA_ZONES")
    algorithm.add(
        choice("PGA_UNIT", tr("Unit of the acceleration"), PGA_UNITS, optional=True),
        tr(
            "Must be declared: units differ by 9.8 and more. msk: intensities, 7 = 0.1 g, 8 = 0.2 g, 9 = 0.4 g "
            "(recalled, not verified)."
        ),
    )
    _add_raster(
        algorithm,
        "FLOOD",
        tr("Depth of floods"),
        tr("Raster in metres of the flood of 100 years. Fills flood_zone."),
    )
    _add_areas(
        algorithm,
        "FLOOD_COVERAGE",
        tr("Where floods were computed"),
        tr("Polygons around the rivers covered. Outside, and without them, no place is said to stay dry."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "FLOOD_RETURN_PERIOD",
            tr("Return period of the flood (years)"),
            QgsProcessingParameterNumber.Type.Double,
            RETURN_PERIOD_YEARS,
            minValue=1.0,
        ),
        tr("flood_zone tells of the flood of 100 years: depths of any other are refused."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean("FLOOD_WHOLE", tr("Depth 0 means dry: all rivers are covered"), False),
        tr(
            "Only for a raster whose zeros were computed for every river, small ones too. No-data stays unknown."
        ),
        advanced=True,
    )
    _add_areas(
        algorithm,
        "LANDSLIDE",
        tr("Landslide areas"),
        tr("Polygons that landslides, mudflows or rock falls can reach."),
    )
    _add_areas(
        algorithm,
        "LANDSLIDE_COVERAGE",
        tr("Where landslides were mapped"),
        tr("Only there a place outside all landslide areas counts as not exposed."),
    )


def add_ground(algorithm: TailingsAlgorithm) -> None:
    """Declare relief and rivers."""
    _add_raster(
        algorithm,
        "RELIEF",
        tr("Relief"),
        tr("Heights in metres. Fills elevation_m, and with cells up to 200 m slope_deg."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "RIVERS", tr("Rivers"), [QgsProcessing.SourceType.TypeVectorLine], optional=True
        ),
        tr("Lines of rivers. Fill river_distance_km, up to 100 km."),
    )


def add_places(algorithm: TailingsAlgorithm) -> None:
    """Declare countries, regions and settlements."""
    _add_areas(
        algorithm,
        "COUNTRIES",
        tr("Countries"),
        tr("Polygons with ISO codes. Empty: the field country is not filled."),
    )
    _add_field(algorithm, "COUNTRY_FIELD", tr("Field with the country's code"), "COUNTRIES")
    _add_areas(algorithm, "REGIONS", tr("Regions"), tr("Polygons of provinces or districts. Fill region."))
    _add_field(algorithm, "REGION_FIELD", tr("Field with the name of the region"), "REGIONS")
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "SETTLEMENTS",
            tr("Settlements"),
            [QgsProcessing.SourceType.TypeVectorAnyGeometry],
            optional=True,
        ),
        tr("Named places. Fill nearest_settlement and nearest_settlement_km, up to 250 km."),
    )
    _add_field(algorithm, "SETTLEMENT_FIELD", tr("Field with the name of the settlement"), "SETTLEMENTS")


def _add_raster(algorithm: TailingsAlgorithm, name: str, label: str, help_text: str) -> None:
    algorithm.add(QgsProcessingParameterRasterLayer(name, label, optional=True), help_text)


def _add_areas(algorithm: TailingsAlgorithm, name: str, label: str, help_text: str) -> None:
    algorithm.add(QgsProcessingParameterFeatureSource(name, label, AREAS, optional=True), help_text)


def _add_field(algorithm: TailingsAlgorithm, name: str, label: str, layer: str) -> None:
    parameter = QgsProcessingParameterField(name, label, None, layer, optional=True)
    algorithm.add(parameter, tr("Empty: the first field with a usual name."), advanced=True)
