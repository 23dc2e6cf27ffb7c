"""Plausibility findings of an inventory."""

import dataclasses
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...errors import DataProblem
from ...inventory.checking import (
    CheckOptions,
    Finding,
    check,
    in_order,
)
from ...inventory.positions.coordinates import WGS84
from ...inventory.report.check_page import check_report
from ...inventory.schema import inventory_fields
from ...inventory.values.units import METRES_PER_KM
from ...qgis_values import make_fields
from ...rating.gaps import rating_gaps
from ...table import objects
from ...translation import told, tr
from ...valid_geometry import unfit
from ..base import TailingsAlgorithm, write_features
from ..frames import field_of, table_of
from ..geometry import read_points
from ..parameters import add_country_layer, add_language, metres
from ..run import Run
from .countries import country_areas, lake_areas

if TYPE_CHECKING:
    from pandas import DataFrame

FIELDS = [
    ("facility_id", "text"),
    ("name", "text"),
    ("severity", "text"),
    ("check", "text"),
    ("field", "text"),
    ("value", "text"),
    ("message", "text"),
    ("remedy", "text"),
]
TOLD_ONE_BY_ONE = 20
# How far the simplified borders of QGIS's world map may be off.
WORLD_MAP_ERROR_M = 5000.0


class CheckInventory(TailingsAlgorithm):
    """List what is wrong, unusual or missing in an inventory."""

    ID = "checkinventory"
    GROUP = "inventory"

    def title(self):
        return tr("Check inventory")

    def labels(self):
        return tr("check,quality,plausibility,inventory,duplicates,errors,facilities,tailings")

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Inventory"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]
            ),
            tr("Layer with the inventory fields, in any CRS."),
        )
        add_country_layer(
            self,
            tr("Polygons with ISO codes. Empty: QGIS's world map, which is off by up to some kilometres."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "LAKES", tr("Lakes"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            tr(
                "Polygons of water where no facility can be. Empty: the plugin's large lakes of Central Asia."
            ),
            advanced=True,
        )
        self._add_limits()
        add_language(
            self,
            tr("Language of the findings"),
            tr("Language of messages and remedies: English or Russian."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Findings"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr("One row for each finding, at its facility's point: severity, field, value, message, remedy."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Check report"), tr("HTML files (*.html)"), optional=True, createByDefault=False
            ),
            tr("The findings as a page, the gravest first."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_ERRORS", tr("Errors")))
        self.addOutput(QgsProcessingOutputNumber("N_WARNINGS", tr("Warnings")))
        self.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("Facilities checked")))

    def _add_limits(self):
        self.add(
            metres("DISTANCE", tr("Doubles: closer than (m)"), 100.0, 0.0),
            tr("Two facilities closer to each other than this (m) may be one."),
            advanced=True,
        )
        self.add(
            metres("BORDER_TOLERANCE", tr("Tolerance at borders (m)"), 2000.0, 0.0),
            tr(
                "A point this near (m) to its stated country is not told to lie outside it. With QGIS's world "
                "map at least 5 km are allowed."
            ),
            advanced=True,
        )
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber("STALE_YEARS", tr("Stale after (years)"), kind, 5.0, minValue=0.0),
            tr("Age of the data, by data_date, from which they are called stale."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "GAP", tr("Accepted width of the THI range"), kind, 1.0, minValue=0.0
            ),
            tr("A THI that unknown inputs leave open by more than this is told, with the inputs to find."),
            advanced=True,
        )

    def execute(self, run: Run) -> dict:
        tick = run.tick(0, 90)
        tick(0.0)
        source = run.required_source("INPUT")
        fields = source.fields()
        names = [field.name for field in inventory_fields() if field_of(fields, field.name) >= 0]
        if not names:
            raise DataProblem(
                tr("Layer {layer} has none of the inventory fields. Import it first.").format(
                    layer=source.sourceName()
                )
            )
        features, lon, lat = read_points(source, QgsCoordinateReferenceSystem(WGS84), run.context)
        table = table_of(features, fields, names).assign(lon=lon, lat=lat)
        options = _options(run)
        findings = check(table, options, tick)
        # A field that the layer lacks is unknown of every facility, not a reason to say nothing.
        whole = table.assign(**{field.name: None for field in inventory_fields() if field.name not in table})
        findings = in_order([*findings, *rating_gaps(whole, run.number("GAP"), options.language)])
        sink, sink_id = run.required_sink(
            "OUTPUT", make_fields(FIELDS), QgsWkbTypes.Type.Point, source.sourceCrs()
        )
        _write(sink, findings, features, table)
        counts = {kind: sum(each.severity == kind for each in findings) for kind in ("error", "warning")}
        _tell(findings, counts, table, run)
        page = run.output_file("REPORT")
        if page is not None:
            ids, names = objects(table, "facility_id"), objects(table, "name")
            page.write_text(check_report(findings, ids, names, options.language), encoding="utf-8")
        return {
            "OUTPUT": sink_id,
            "REPORT": None if page is None else str(page),
            "N_ERRORS": counts["error"],
            "N_WARNINGS": counts["warning"],
            "N_FACILITIES": len(features),
        }


def _options(run: Run) -> CheckOptions:
    transforms = run.context.transformContext()
    lakes, countries = run.source("LAKES"), run.source("COUNTRIES")
    map_error_m = 0.0 if countries is not None else WORLD_MAP_ERROR_M
    return CheckOptions(
        language=run.choice("LANGUAGE"),
        distance_m=run.number("DISTANCE"),
        border_tolerance_km=max(run.number("BORDER_TOLERANCE"), map_error_m) / METRES_PER_KM,
        stale_years=run.number("STALE_YEARS"),
        today=date.today().isoformat(),
        countries_at=country_areas(countries, transforms),
        lakes_at=lake_areas(lakes, transforms),
    )


def _write(
    sink: QgsFeatureSink, findings: Sequence[Finding], features: Sequence[QgsFeature], table: "DataFrame"
) -> None:
    ids, names = objects(table, "facility_id"), objects(table, "name")
    rows = []
    for each in findings:
        geometry = features[each.row].geometry()
        if not geometry.isNull() and geometry.wkbType() != QgsWkbTypes.Type.Point:
            geometry = geometry.pointOnSurface()
        values = {**dataclasses.asdict(each), "facility_id": ids[each.row], "name": names[each.row]}
        rows.append((None if unfit(geometry) else geometry, values))
    write_features(sink, make_fields(FIELDS), rows, tr("Findings"))


def _tell(findings: Sequence[Finding], counts: dict[str, int], table: "DataFrame", run: Run) -> None:
    ids = objects(table, "facility_id")
    for each in findings[:TOLD_ONE_BY_ONE]:
        if each.severity == "error":
            run.feedback.pushWarning(
                f"{ids[each.row] or each.row + 1}, {each.field}: {each.message} {each.remedy}"
            )
    run.feedback.pushInfo(
        told(
            tr(
                "{facilities} {facilities:facility|facilities} checked: {errors} "
                "{errors:error|errors}, {warnings} {warnings:warning|warnings}"
            ),
            facilities=len(ids),
            errors=counts["error"],
            warnings=counts["warning"],
        )
    )
