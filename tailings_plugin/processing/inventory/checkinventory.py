"""Plausibility findings of an inventory."""

import dataclasses
from collections.abc import Sequence
from datetime import date

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...about import DATA_FOLDER
from ...errors import DataProblem
from ...inventory.checking import CheckOptions, Facilities, Finding, check, gap_findings, in_order
from ...inventory.coordinates import WGS84
from ...inventory.schema import inventory_fields
from ...qgis_values import from_qgis, make_fields
from ...rating.evaluate import score
from ...rating.scheme import shipped_scheme
from ...translation import tr
from ..base import TailingsAlgorithm, write_features
from ..geometry import read_points
from ..layers import optional_source, required_sink, required_source
from ..parameters import add_country_layer, add_language, metres
from ..run import Run, ticker
from .countries import country_areas, lake_areas

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
LAKES = DATA_FOLDER / "lakes.geojson"
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
        self.addOutput(QgsProcessingOutputNumber("N_ERRORS", tr("Errors")))
        self.addOutput(QgsProcessingOutputNumber("N_WARNINGS", tr("Warnings")))
        self.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("Facilities checked")))

    def _add_limits(self):
        self.add(
            metres("DISTANCE", tr("Doubles: closer than"), 100.0, 0.0),
            tr("Two facilities closer to each other than this (m) may be one."),
            advanced=True,
        )
        self.add(
            metres("BORDER_TOLERANCE", tr("Tolerance at borders"), 2000.0, 0.0),
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
        parameters, context, feedback = run.parameters, run.context, run.feedback
        tick = ticker(feedback, 0, 90)
        tick(0.0)
        source = required_source(self, parameters, "INPUT", context)
        features, lon, lat = read_points(source, QgsCoordinateReferenceSystem(WGS84), context)
        names = [field.name for field in inventory_fields() if source.fields().indexOf(field.name) >= 0]
        if not names:
            raise DataProblem(
                tr("Layer {layer} has none of the inventory fields. Import it first.").format(
                    layer=source.sourceName()
                )
            )
        values = {name: [from_qgis(feature[name]) for feature in features] for name in names}
        facilities = Facilities(values, lon, lat)
        options = self._options(parameters, context)
        findings = check(facilities, options, tick)
        gap = self.parameterAsDouble(parameters, "GAP", context)
        findings = in_order([*findings, *_gaps(facilities, gap, options.language)])
        fields, crs = make_fields(FIELDS), source.sourceCrs()
        sink, sink_id = required_sink(
            self, parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.Point, crs
        )
        _write(sink, findings, features, facilities)
        counts = {kind: sum(each.severity == kind for each in findings) for kind in ("error", "warning")}
        _tell(findings, counts, facilities, feedback)
        return {
            "OUTPUT": sink_id,
            "N_ERRORS": counts["error"],
            "N_WARNINGS": counts["warning"],
            "N_FACILITIES": len(features),
        }

    def _options(self, parameters: dict, context: QgsProcessingContext) -> CheckOptions:
        transforms = context.transformContext()
        lakes = optional_source(self, parameters, "LAKES", context)
        countries = optional_source(self, parameters, "COUNTRIES", context)
        tolerance_m = self.parameterAsDouble(parameters, "BORDER_TOLERANCE", context)
        return CheckOptions(
            language=self.parameterAsEnumString(parameters, "LANGUAGE", context),
            distance_m=self.parameterAsDouble(parameters, "DISTANCE", context),
            border_tolerance_km=max(tolerance_m, 0.0 if countries is not None else WORLD_MAP_ERROR_M) / 1000,
            stale_years=self.parameterAsDouble(parameters, "STALE_YEARS", context),
            today=date.today().isoformat(),
            countries_at=country_areas(countries, transforms),
            lakes_at=lake_areas(lakes, transforms),
        )


def _gaps(facilities: Facilities, largest: float, language: str) -> list[Finding]:
    """Return where unknown inputs leave the THI open; nothing when the layer has no input of it."""
    scheme = shipped_scheme("thi")
    columns = _rating_columns(facilities, scheme.inputs())
    if "volume_m3" not in columns:
        return []
    scores = score(columns, scheme, language)
    low, high = scores.low[scheme.total.field], scores.high[scheme.total.field]
    spans = {
        factor.rule.input: scores.high[factor.field] - scores.low[factor.field] for factor in scheme.factors()
    }
    missing = {factor.rule.input: np.isnan(scores.raw[factor.field]) for factor in scheme.factors()}
    rated = np.isfinite(low)
    unknown = []
    for row, has_index in enumerate(rated):
        names = [name for name in missing if missing[name][row]]
        if not has_index:
            # An input without a span cannot be left out: it alone keeps the facility from being rated.
            names = [name for name in names if np.isnan(spans[name][row])]
        unknown.append(sorted(names, key=lambda name: -spans[name][row]))
    return gap_findings(np.round(high - low, 3), unknown, rated, largest, language)


def _rating_columns(facilities: Facilities, names: Sequence[str]) -> dict[str, np.ndarray]:
    kinds = {field.name: field.type for field in inventory_fields()}
    return {
        name: facilities.numbers(name)
        if kinds[name] in ("integer", "real")
        else np.array([*facilities.get(name), None], dtype=object)[:-1]
        for name in names
        if name in facilities.values
    }


def _write(
    sink: QgsFeatureSink, findings: Sequence[Finding], features: Sequence[QgsFeature], facilities: Facilities
) -> None:
    ids, names = facilities.get("facility_id"), facilities.get("name")
    rows = []
    for each in findings:
        geometry = features[each.row].geometry()
        if not geometry.isNull() and geometry.wkbType() != QgsWkbTypes.Type.Point:
            geometry = geometry.pointOnSurface()
        values = {**dataclasses.asdict(each), "facility_id": ids[each.row], "name": names[each.row]}
        rows.append((None if geometry.isEmpty() else geometry, values))
    write_features(sink, make_fields(FIELDS), rows, tr("Findings"))


def _tell(
    findings: Sequence[Finding],
    counts: dict[str, int],
    facilities: Facilities,
    feedback: QgsProcessingFeedback,
) -> None:
    ids = facilities.get("facility_id")
    for each in findings[:TOLD_ONE_BY_ONE]:
        if each.severity == "error":
            feedback.pushWarning(
                f"{ids[each.row] or each.row + 1}, {each.field}: {each.message} {each.remedy}"
            )
    feedback.pushInfo(
        tr("{facilities} facilities checked: {errors} errors, {warnings} warnings").format(
            facilities=len(ids), errors=counts["error"], warnings=counts["warning"]
        )
    )
