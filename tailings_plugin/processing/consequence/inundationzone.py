"""The zone a release covers below each facility, low, middle and high."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsLineString,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ...basin.grid.grid import Grid
from ...basin.shapes.outline import cells_outline, multi_polygon_wkb
from ...consequence.windows import ReliefWindows
from ...consequence.zone import LEVELS, MOBILITY, Zone, flow_of, inundate
from ...errors import DataProblem
from ...qgis_values import make_fields
from ...translation import tr
from ...valid_geometry import repaired
from ..base import TailingsAlgorithm, write_features
from ..geometry import crs_of
from ..layers import number_column, raster_path, required_sink, required_source, text_column
from ..parameters import add_choice, metres
from ..run import ticker
from .path_layer import PathLayer, read_paths, transformed

CUSTOM = "custom"
# Released volumes by level, as releaserunout writes them; of several the first that is known.
RELEASED = {
    "low": ("released_p5_m3",),
    "middle": ("released_m3", "released_p50_m3"),
    "high": ("released_p95_m3",),
}
ZONE_FIELDS = (
    ("facility_id", "text"),
    ("level", "text"),
    ("volume_m3", "real"),
    ("section_m2", "real"),
    ("plan_m2", "real"),
    ("area_km2", "real"),
    ("length_km", "real"),
    ("max_depth_m", "real"),
    ("max_width_m", "real"),
    ("ends", "text"),
    ("relation", "text"),
    ("notes", "text"),
)
SECTION_FIELDS = (
    ("facility_id", "text"),
    ("level", "text"),
    ("distance_km", "real"),
    ("width_m", "real"),
    ("depth_m", "real"),
    ("mean_depth_m", "real"),
    ("area_m2", "real"),
    ("bed_m", "real"),
    ("level_m", "real"),
    ("short", "boolean"),
)
REJECTED_FIELDS = (("facility_id", "text"), ("level", "text"), ("reason", "text"))


@dataclass(frozen=True)
class Made:
    """A zone of one facility and level, with the areas it was made for."""

    facility: str
    level: str
    volume_m3: float
    section_m2: float
    plan_m2: float
    zone: Zone


class InundationZone(TailingsAlgorithm):
    """Walks a released volume down the path of each facility by the rule of LAHARZ."""

    ID = "inundationzone"
    GROUP = "consequence"

    def title(self):
        return tr("Inundation zone")

    def labels(self):
        return tr("LAHARZ,lahar,mudflow,run-out,inundated area,cross-section,dam breach")

    def initAlgorithm(self, configuration=None):
        self._add_layers()
        self._add_flow()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Zones")),
            tr("One polygon per facility and level: low, middle, high."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("SECTIONS", tr("Cross-sections"), optional=True),
            tr("Lines across the valley with depth, width and area of flow."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "REJECTED", tr("Not made"), optional=True, createByDefault=False
            ),
            tr("Facilities and levels without a zone, with the reason."),
        )
        for name, label in (
            ("N_ZONES", tr("Zones")),
            ("N_PARTIAL", tr("Zones that ended before their area was covered")),
            ("N_REJECTED", tr("Facilities and levels without a zone")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _add_layers(self):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Facilities with released volumes"), [QgsProcessing.SourceType.TypeVector]
            ),
            tr("Output of releaserunout, or any layer with facility_id and a field of released volumes."),
        )
        self.add(
            QgsProcessingParameterField(
                "VOLUME_FIELD",
                tr("Released volume (m3)"),
                None,
                "INPUT",
                QgsProcessingParameterField.DataType.Numeric,
                optional=True,
            ),
            tr("One volume for all three levels; by default the band that releaserunout wrote."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "PATHS", tr("Flow paths"), [QgsProcessing.SourceType.TypeVectorLine]
            ),
            tr("Paths of the facilities, traced on the same relief, with M in metres (tracedownstream)."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("RELIEF", tr("Relief (heights in metres)")),
            tr("The relief to fill, 30 m or finer for single valleys; it is read along the paths only."),
        )

    def _add_flow(self):
        add_choice(
            self,
            "RELATION",
            tr("Mobility"),
            (*MOBILITY, CUSTOM),
            tr("Which coefficients a and b: A = a V^(2/3) and B = b V^(2/3). Those of tailings: unverified."),
            default="tailings",
        )
        for name, label, value in (
            ("COEFFICIENT_A", tr("Custom coefficient a (cross-section)"), MOBILITY["tailings"][0]),
            ("COEFFICIENT_B", tr("Custom coefficient b (plan area)"), MOBILITY["tailings"][1]),
        ):
            self._add_number(name, label, value, 1e-6, tr("Used with the mobility custom only."))
        self._add_number(
            "BAND",
            tr("Factor of uncertainty of both areas"),
            2.0,
            1.0,
            tr("Low zones take the areas divided by it, high zones multiplied. The default 2 is assumed."),
        )
        self.add(
            metres("SECTION_DISTANCE", tr("Distance between written cross-sections (m)"), 250.0, 1.0),
            tr("Sections are computed at every cell; of these one is written every so many metres."),
            advanced=True,
        )

    def _add_number(self, name, label, value, least, help_text):
        self.add(
            QgsProcessingParameterNumber(
                name, label, QgsProcessingParameterNumber.Type.Double, value, minValue=least
            ),
            help_text,
            advanced=True,
        )

    def execute(self, run):
        parameters, context, feedback = run.parameters, run.context, run.feedback
        source = required_source(self, parameters, "INPUT", context)
        crs = crs_of(source)
        wanted = self._volumes(parameters, context, source)
        layer = read_paths(required_source(self, parameters, "PATHS", context), context)
        relief = ReliefWindows(raster_path(self, parameters, "RELIEF", context))
        made, rejected = self._walk(parameters, context, feedback, wanted, layer, relief)
        to_output = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem.fromWkt(relief.grid.crs_wkt), crs, context.transformContext()
        )
        output = self._write_zones(parameters, context, made, crs, to_output)
        sections = self._write_sections(parameters, context, made, relief.grid, crs, to_output)
        partial = sum(one.zone.ends != "area" for one in made)
        if partial:
            feedback.pushWarning(
                tr(
                    "{count} of {total} zones ended before their area was covered (end of path, relief or "
                    "no-data): see the field ends."
                ).format(count=partial, total=len(made))
            )
        coarse = sum(one.zone.coarse for one in made)
        if coarse:
            feedback.pushWarning(
                tr("For {count} of {total} zones the relief is too coarse: use a finer one.").format(
                    count=coarse, total=len(made)
                )
            )
        if rejected:
            feedback.pushWarning(
                tr("{count} zones could not be made; the first: {facility}, {reason}").format(
                    count=len(rejected), facility=rejected[0][0], reason=rejected[0][2]
                )
            )
        return {
            "OUTPUT": output,
            "SECTIONS": sections,
            "REJECTED": self._write_rejected(parameters, context, rejected),
            "N_ZONES": len(made),
            "N_PARTIAL": partial,
            "N_REJECTED": len(rejected),
        }

    def _volumes(self, parameters, context, source) -> list[tuple[str, str, float]]:
        """Return (facility, level, released m3); NaN where unknown."""
        features, fields, layer = list(source.getFeatures()), source.fields(), source.sourceName()
        field = self.parameterAsString(parameters, "VOLUME_FIELD", context)
        names = dict.fromkeys(LEVELS, (field,)) if field else RELEASED
        if all(fields.lookupField(name) < 0 for group in names.values() for name in group):
            raise DataProblem(
                tr(
                    "Layer {layer} has none of the fields {fields}. Run releaserunout first, or choose a "
                    "VOLUME_FIELD."
                ).format(layer=layer, fields=", ".join(name for group in names.values() for name in group))
            )
        facility = text_column(features, fields, "facility_id")
        facility = [
            str(feature.id()) if name is None else name
            for feature, name in zip(features, facility, strict=True)
        ]
        volumes = {}
        for level, group in names.items():
            column = np.full(len(features), np.nan)
            for name in group:
                column = np.where(np.isnan(column), number_column(features, fields, name, layer), column)
            volumes[level] = column
        return [
            (name, level, float(volumes[level][row])) for row, name in enumerate(facility) for level in LEVELS
        ]

    def _walk(self, parameters, context, feedback, wanted, layer: PathLayer, relief: ReliefWindows):
        relation = self.parameterAsEnumString(parameters, "RELATION", context)
        coefficients = MOBILITY.get(relation) or tuple(
            self.parameterAsDouble(parameters, name, context) for name in ("COEFFICIENT_A", "COEFFICIENT_B")
        )
        band = self.parameterAsDouble(parameters, "BAND", context)
        factors = dict(zip(LEVELS, (1 / band, 1.0, band), strict=True))
        to_relief = QgsCoordinateTransform(
            layer.crs, QgsCoordinateReferenceSystem.fromWkt(relief.grid.crs_wkt), context.transformContext()
        )
        number_of = {name: path for path, name in enumerate(layer.facilities)}
        made, rejected = [], []
        for done, (facility, level, volume_m3) in enumerate(wanted):
            tick = ticker(feedback, 90 * done / len(wanted), 90 * (done + 1) / len(wanted))
            tick(0.0)
            reason = None
            if facility not in number_of:
                reason = tr("it has no path in PATHS")
            elif not volume_m3 > 0:
                reason = tr("its released volume is unknown or 0")
            else:
                flow = flow_of(volume_m3, *coefficients, factors[level])
                vertices = _pixels(layer, number_of[facility], relief, to_relief)
                zone = inundate(relief.read, relief.grid, *vertices, flow, tick)
                if not len(zone.rows):
                    reason = _NOTHING_COVERED[zone.ends]()
            if reason is None:
                made.append(Made(facility, level, volume_m3, flow.section_m2, flow.plan_m2, zone))
            else:
                rejected.append((facility, level, reason))
        return made, rejected

    def _write_zones(self, parameters, context, made, crs, to_output):
        fields = make_fields(ZONE_FIELDS)
        sink, destination = required_sink(
            self, parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.MultiPolygon, crs
        )
        relation = self.parameterAsEnumString(parameters, "RELATION", context)

        def rows() -> Iterator:
            for one in made:
                geometry = QgsGeometry()
                geometry.fromWkb(
                    multi_polygon_wkb(cells_outline(one.zone.grid, one.zone.rows, one.zone.columns))
                )
                geometry.transform(to_output)
                sections = one.zone.sections
                yield (
                    repaired(geometry, one.facility),
                    {
                        "facility_id": one.facility,
                        "level": one.level,
                        "volume_m3": one.volume_m3,
                        "section_m2": one.section_m2,
                        "plan_m2": one.plan_m2,
                        "area_km2": one.zone.plan_m2 / 1e6,
                        "length_km": one.zone.length_m / 1000,
                        "max_depth_m": np.nanmax(sections.depth_m),
                        "max_width_m": sections.width_m.max(),
                        "ends": one.zone.ends,
                        "relation": relation,
                        "notes": _notes(one.zone),
                    },
                )

        write_features(sink, fields, rows(), tr("Zones"))
        return destination

    def _write_sections(self, parameters, context, made, grid, crs, to_output):
        if parameters.get("SECTIONS") is None:
            return None
        fields = make_fields(SECTION_FIELDS)
        sink, destination = required_sink(
            self, parameters, "SECTIONS", context, fields, QgsWkbTypes.Type.LineString, crs
        )
        distance_m = self.parameterAsDouble(parameters, "SECTION_DISTANCE", context)
        rows = (row for one in made for row in _section_rows(one, grid, distance_m, to_output))
        write_features(sink, fields, rows, tr("Cross-sections"))
        return destination

    def _write_rejected(self, parameters, context, rejected):
        if parameters.get("REJECTED") is None:
            return None
        fields = make_fields(REJECTED_FIELDS)
        sink, destination = required_sink(self, parameters, "REJECTED", context, fields)
        write_features(sink, fields, ((None, row) for row in rejected), tr("Not made"))
        return destination


_NOTHING_COVERED = {
    "area": lambda: tr("its zone is smaller than a cell of the relief"),
    "path_end": lambda: tr("its path is shorter than a cell of the relief"),
    "relief_edge": lambda: tr("its path starts outside the relief"),
    "no_data": lambda: tr("its path starts on no-data of the relief"),
}


def _notes(zone: Zone) -> str | None:
    notes = []
    if zone.coarse:
        notes.append("relief_too_coarse")
    if zone.sections.short.any():
        notes.append(f"{zone.sections.short.mean():.0%} of sections held by a crest")
    return "; ".join(notes) or None


def _pixels(layer: PathLayer, path: int, relief: ReliefWindows, to_relief: QgsCoordinateTransform):
    """Return column, row and m of a path's vertices on the relief."""
    own = layer.paths.vertices(path)
    x, y = transformed(layer.x[own], layer.y[own], to_relief)
    grid = relief.grid
    return (x - grid.left) / grid.cell_width, (grid.top - y) / grid.cell_height, layer.paths.m[own]


def _section_rows(
    one: Made, grid: Grid, distance_m: float, to_output: QgsCoordinateTransform
) -> Iterator[tuple[QgsGeometry, dict]]:
    """Yield one section of a zone every `distance_m`: a line from shore to shore with its figures."""
    stations, sections = one.zone.stations, one.zone.sections
    shores = np.stack([-sections.left_m, np.zeros_like(sections.left_m), sections.right_m], axis=1)
    columns, rows = stations.beside(shores)
    x, y = grid.left + columns * grid.cell_width, grid.top - rows * grid.cell_height
    slot = np.floor(stations.m / distance_m + 1e-9)
    chosen = (np.diff(slot, prepend=-1) > 0) & (sections.width_m > 0)
    for row in np.flatnonzero(chosen):
        geometry = QgsGeometry(QgsLineString(x[row].tolist(), y[row].tolist()))
        geometry.transform(to_output)
        yield (
            geometry,
            {
                "facility_id": one.facility,
                "level": one.level,
                "distance_km": stations.m[row] / 1000,
                "width_m": sections.width_m[row],
                "depth_m": sections.depth_m[row],
                "mean_depth_m": sections.area_m2[row] / sections.width_m[row],
                "area_m2": sections.area_m2[row],
                "bed_m": sections.bed_m[row],
                "level_m": sections.level_m[row],
                "short": sections.short[row],
            },
        )
