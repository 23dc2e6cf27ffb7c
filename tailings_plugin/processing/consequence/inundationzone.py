"""The zone a release covers below each facility, low, middle and high."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsLineString,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ...basin.grid.grid import Grid
from ...basin.shapes.outline import cells_outline, multi_polygon_wkb
from ...consequence.facility_zones import (
    BAND,
    NO_PATH,
    NO_VOLUME,
    NOT_RISING,
    RELATIONS,
    SECTION_FIELDS,
    ZONE_FIELDS,
    Made,
    Pixels,
    Rejected,
    coefficients_of,
    make_zones,
    section_table,
    zone_table,
)
from ...consequence.path_on_relief import OFF_FLOOR, OTHER_CELLS, refuse_other_relief
from ...consequence.windows import ReliefWindows
from ...consequence.zone import MOBILITY
from ...qgis_values import make_fields
from ...table import rows_of
from ...translation import told, tr
from ...valid_geometry import repaired
from ..base import TailingsAlgorithm, write_features
from ..frames import refuse_twice
from ..geometry import crs_of, transform_between
from ..parameters import add_choice, metres, needs_parameter
from ..reliefs import refuse_too_coarse, say_too_low
from ..run import Run
from .path_layer import PathLayer, read_paths, transformed
from .released_volumes import add_volume_field, read_volumes

if TYPE_CHECKING:
    from pandas import DataFrame

REJECTED_FIELDS = (("facility_id", "text"), ("level", "text"), ("reason", "text"))


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
        add_volume_field(
            self,
            tr(
                "One volume for all three levels; by default release_known_m3 where it is known, else the band that "
                "releaserunout wrote."
            ),
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
            RELATIONS,
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
            BAND,
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

    def unheeded(self, run):
        found = {} if run.has("SECTIONS") else {"SECTION_DISTANCE": needs_parameter("SECTIONS")}
        if run.choice("RELATION") != "custom":
            coefficients = ("COEFFICIENT_A", "COEFFICIENT_B")
            found |= dict.fromkeys(coefficients, needs_parameter("RELATION = custom"))
        return found

    def execute(self, run):
        source = run.required_source("INPUT")
        crs = crs_of(source)
        facilities, volumes, as_given, _ = read_volumes(run, source)
        refuse_twice(facilities, source.sourceName())
        layer = read_paths(run, "PATHS")
        refuse_twice(layer.facilities, layer.frame.layer)
        relief = ReliefWindows(run.raster("RELIEF"))
        refuse_too_coarse(relief.grid, relief.path)
        relation = run.choice("RELATION")
        custom = run.number("COEFFICIENT_A"), run.number("COEFFICIENT_B")
        found = make_zones(
            facilities,
            volumes,
            _pixels(run, layer, relief.grid),
            relief,
            coefficients_of(relation, custom),
            run.number("BAND"),
            run.tick(0, 90),
            dict(zip(layer.facilities, layer.frame.numbers("cell_m"), strict=True)),
        )
        if relief.lowest is not None:
            say_too_low(run)(relief.path, relief.too_low, relief.lowest)
        reasons = [one.reason if isinstance(one, Rejected) else None for one in found]
        refuse_other_relief(reasons, [one.facility for one in found], layer.frame.layer, relief.path)
        made = [one for one in found if isinstance(one, Made)]
        rejected = [
            (one.facility, one.level, _REASONS[one.reason]()) for one in found if isinstance(one, Rejected)
        ]
        to_output = transform_between(
            QgsCoordinateReferenceSystem.fromWkt(relief.grid.crs_wkt), crs, run.context
        )
        table = zone_table(made, relation, as_given)
        output = _write_zones(run, made, table, crs, to_output)
        sections = _write_sections(run, made, relief.grid, crs, to_output)
        partial = int((table["ends"] != "area").sum())
        _tell(run, made, partial, rejected)
        return {
            "OUTPUT": output,
            "SECTIONS": sections,
            "REJECTED": _write_rejected(run, rejected),
            "N_ZONES": len(made),
            "N_PARTIAL": partial,
            "N_REJECTED": len(rejected),
        }


def _tell(run: Run, made: list[Made], partial: int, rejected: list[tuple]) -> None:
    if partial:
        run.feedback.pushWarning(
            told(
                tr(
                    "{count} of {total} {total:zone|zones} ended before {count:its|their} area was "
                    "covered (end of path, relief or no-data): see the field ends."
                ),
                count=partial,
                total=len(made),
            )
        )
    coarse = sum(one.zone.coarse for one in made)
    if coarse:
        run.feedback.pushWarning(
            told(
                tr("For {count} of {total} {total:zone|zones} the relief is too coarse: use a finer one."),
                count=coarse,
                total=len(made),
            )
        )
    if rejected:
        run.feedback.pushWarning(
            told(
                tr("{count} {count:zone|zones} could not be made; the first: {facility}, {reason}"),
                count=len(rejected),
                facility=rejected[0][0],
                reason=rejected[0][2],
            )
        )


def _pixels(run: Run, layer: PathLayer, grid: Grid) -> Callable[[str], Pixels | None]:
    """Return what finds column, row and m of the vertices of a facility's path on the relief."""
    to_relief = transform_between(layer.crs, QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt), run.context)
    number_of = {name: path for path, name in enumerate(layer.facilities)}

    def of(facility: str) -> Pixels | None:
        if facility not in number_of:
            return None
        own = layer.paths.vertices(number_of[facility])
        x, y = transformed(layer.x[own], layer.y[own], to_relief)
        return (x - grid.left) / grid.cell_width, (grid.top - y) / grid.cell_height, layer.paths.m[own]

    return of


def _write_zones(
    run: Run,
    made: list[Made],
    table: "DataFrame",
    crs: QgsCoordinateReferenceSystem,
    to_output: QgsCoordinateTransform,
) -> str:
    fields = make_fields(ZONE_FIELDS)
    sink, destination = run.required_sink("OUTPUT", fields, QgsWkbTypes.Type.MultiPolygon, crs)

    def rows() -> Iterator:
        for one, values in zip(made, rows_of(table, dict(ZONE_FIELDS)), strict=True):
            polygons = cells_outline(one.zone.grid, one.zone.rows, one.zone.columns)
            geometry = QgsGeometry()
            geometry.fromWkb(multi_polygon_wkb(polygons))
            geometry.transform(to_output)
            yield repaired(geometry, one.facility), values

    write_features(sink, fields, rows(), tr("Zones"))
    return destination


def _write_sections(
    run: Run,
    made: list[Made],
    grid: Grid,
    crs: QgsCoordinateReferenceSystem,
    to_output: QgsCoordinateTransform,
) -> str | None:
    fields = make_fields(SECTION_FIELDS)
    sink, destination = run.sink("SECTIONS", fields, QgsWkbTypes.Type.LineString, crs)
    if sink is None:
        return None
    table, lines = section_table(made, grid, run.number("SECTION_DISTANCE"))

    def rows() -> Iterator:
        for line, values in zip(lines, rows_of(table, dict(SECTION_FIELDS)), strict=True):
            geometry = QgsGeometry(QgsLineString(line[:, 0].tolist(), line[:, 1].tolist()))
            geometry.transform(to_output)
            yield geometry, values

    write_features(sink, fields, rows(), tr("Cross-sections"))
    return destination


def _write_rejected(run: Run, rejected: list[tuple]) -> str | None:
    fields = make_fields(REJECTED_FIELDS)
    sink, destination = run.sink("REJECTED", fields)
    if sink is not None:
        write_features(sink, fields, ((None, row) for row in rejected), tr("Not made"))
    return destination


_REASONS = {
    NO_PATH: lambda: tr("it has no path in PATHS"),
    NO_VOLUME: lambda: tr("its released volume is unknown or 0"),
    NOT_RISING: lambda: tr("its released volumes do not rise from low to high"),
    OTHER_CELLS: lambda: tr("its path was traced over cells of another size: trace it on this relief"),
    OFF_FLOOR: lambda: tr(
        "its path does not run on the valley floor of this relief: trace it on this relief"
    ),
    "area": lambda: tr("its zone is smaller than a cell of the relief"),
    "path_end": lambda: tr("its path is shorter than a cell of the relief"),
    "relief_edge": lambda: tr("its path starts outside the relief"),
    "no_data": lambda: tr("its path starts on no-data of the relief"),
}
