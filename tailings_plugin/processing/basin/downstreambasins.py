"""The basin units below or above each facility, by pointers as in HydroBASINS."""

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsRectangle,
    QgsWkbTypes,
)

from ...basin.paths.pointers import Pointers, as_id, resolve_pointers
from ...basin.shapes.polygons import Edges, locate
from ...errors import DataProblem
from ...qgis_values import from_qgis, make_fields
from ...translation import told, tr
from ...valid_geometry import repaired
from ..base import TailingsAlgorithm, write_features
from ..frames import required_field
from ..geometry import cancellable, crs_of, read_shapes, transform_between
from ..parameters import add_choice
from ..run import Run
from .facilities import Facilities, add_facilities, add_not_traced, read_facilities, write_not_traced

DOWNSTREAM, UPSTREAM = "downstream", "upstream"
DEFAULT_BASIN_ID, DEFAULT_NEXT = "HYBAS_ID", "NEXT_DOWN"
FIELDS = (
    ("facility_id", "text"),
    ("order", "integer"),
    ("basin_id", "text"),
    ("next_id", "text"),
    ("area_km2", "real"),
)


class DownstreamBasins(TailingsAlgorithm):
    """Lists the basin units water runs through from each facility, or those that drain to it."""

    ID = "downstreambasins"
    GROUP = "basin"
    NEEDS_PANDAS = False

    def title(self):
        return tr("Basin units downstream or upstream")

    def labels(self):
        return tr("HydroBASINS,basin units,sub-basin,NEXT_DOWN,downstream,upstream,Pfafstetter")

    def initAlgorithm(self, configuration=None):
        add_facilities(self, "FACILITY_FIELD")
        self.add(
            QgsProcessingParameterFeatureSource(
                "BASINS", tr("Basin units"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            tr(
                "Polygons in any CRS that point at the next unit downstream, such as HydroBASINS of any "
                "level."
            ),
        )
        for name, caption, default, help_text in (
            (
                "ID_FIELD",
                tr("Field with the unit's identifier"),
                DEFAULT_BASIN_ID,
                tr("HYBAS_ID in HydroBASINS; any name will do."),
            ),
            (
                "NEXT_FIELD",
                tr("Field with the identifier of the next unit downstream"),
                DEFAULT_NEXT,
                tr("NEXT_DOWN in HydroBASINS: 0 or nothing where the water ends."),
            ),
        ):
            self.add(
                QgsProcessingParameterField(name, caption, default, parentLayerParameterName="BASINS"),
                help_text,
            )
        add_choice(
            self,
            "DIRECTION",
            tr("Direction"),
            (DOWNSTREAM, UPSTREAM),
            tr("downstream: where the facility's water goes; upstream: what drains to its unit."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Units by facility"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            tr(
                "One feature for each facility and unit; order 0 is the facility's own, then 1, 2 .. steps "
                "away."
            ),
        )
        add_not_traced(self)
        self.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("Facilities")))
        self.addOutput(QgsProcessingOutputNumber("N_NOT_TRACED", tr("Facilities in no unit")))

    def execute(self, run):
        source = run.required_source("BASINS")
        crs = crs_of(source)
        facilities = read_facilities(run, crs, "FACILITY_FIELD")
        run.feedback.setProgressText(tr("Reading the basin units"))
        fids, pointers = _pointers(run, source)
        place_of = {fid: place for place, fid in enumerate(fids)}
        unit = _units_of(run, source, facilities, place_of)
        run.feedback.setProgress(40)
        upstream = run.choice("DIRECTION") == UPSTREAM
        members = _members(pointers, unit, upstream)
        geometries = _geometries(source, {fids[place] for rows in members.values() for place, _ in rows})
        run.feedback.setProgress(60)
        units = _Units(run, crs, facilities.crs, fids, pointers, geometries)
        output = units.write(run, facilities, members)
        if pointers.cut.any():
            run.feedback.pushWarning(
                told(
                    tr(
                        "Layer {layer}: {count} {count:unit points|units point} at one that is not in it; "
                        "the water goes on there."
                    ),
                    layer=source.sourceName(),
                    count=int(pointers.cut.sum()),
                )
            )
        reasons = [None if place >= 0 else tr("it lies in no basin unit") for place in unit.tolist()]
        not_traced, count = write_not_traced(run, facilities, reasons)
        return {
            "OUTPUT": output,
            "NOT_TRACED": not_traced,
            "N_FACILITIES": len(facilities),
            "N_NOT_TRACED": count,
        }


def _pointers(run, source) -> tuple[list[int], Pointers]:
    """Return the feature ids of the units, and their pointers, without reading geometries."""
    names = [run.text(name) for name in ("ID_FIELD", "NEXT_FIELD")]
    indexes = [required_field(source, name) for name in names]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows = [
        (f.id(), from_qgis(f[indexes[0]]), from_qgis(f[indexes[1]]))
        for f in cancellable(source.getFeatures(request.setSubsetOfAttributes(indexes)), run.feedback)
    ]
    if not rows:
        raise DataProblem(tr("Layer {layer} has no basin units.").format(layer=source.sourceName()))
    fids, ids, following = (list(column) for column in zip(*rows, strict=True))
    for unit, after in zip(ids, following, strict=True):
        if as_id(unit) and as_id(unit) == as_id(after):
            raise DataProblem(
                tr(
                    "Layer {layer}, field {field}: unit {unit} points at itself. Water cannot flow there: leave the "
                    "field empty (or 0) where the water ends, or name the next unit."
                ).format(layer=source.sourceName(), field=names[1], unit=as_id(unit))
            )
    return fids, resolve_pointers(ids, following, source.sourceName(), *names)


class _Units:
    """The units with their areas, ready to be written in the facilities' CRS."""

    def __init__(
        self,
        run: Run,
        crs: QgsCoordinateReferenceSystem,
        target: QgsCoordinateReferenceSystem,
        fids: list[int],
        pointers: Pointers,
        geometries: dict[int, QgsGeometry],
    ):
        self.fids, self.pointers = fids, pointers
        area = QgsDistanceArea()
        area.setSourceCrs(crs, run.context.transformContext())
        area.setEllipsoid("EPSG:7030")  # WGS84
        transform = transform_between(crs, target, run.context)
        self.shapes: dict[int, tuple[QgsGeometry, float]] = {}
        for fid, geometry in geometries.items():
            geometry = repaired(geometry, tr("feature {id}").format(id=fid))
            km2 = area.measureArea(geometry) / 1e6
            geometry.convertToMultiType()
            geometry.transform(transform)
            self.shapes[fid] = repaired(geometry, tr("feature {id}").format(id=fid)), km2

    def write(self, run: Run, facilities: Facilities, members: dict[int, Sequence[tuple[int, int]]]) -> str:
        """Write OUTPUT: a feature for each facility and each of its (unit, steps away)."""
        fields = make_fields(FIELDS)
        sink, destination = run.sink("OUTPUT", fields, QgsWkbTypes.Type.MultiPolygon, facilities.crs)
        tick = run.tick(60.0, 100.0)

        def rows() -> Iterator:
            for done, (i, units) in enumerate(members.items()):
                tick(done / len(members))
                for place, steps in units:
                    geometry, km2 = self.shapes[self.fids[place]]
                    next_id = self.pointers.targets[place]
                    yield geometry, [facilities.ids[i], steps, self.pointers.ids[place], next_id, km2]

        write_features(sink, fields, rows(), "OUTPUT")
        return destination


def _units_of(
    run: Run, source: QgsProcessingFeatureSource, facilities: Facilities, place_of: dict[int, int]
) -> np.ndarray:
    """Return the place of the unit each facility lies in, -1 where it lies in none."""
    unit = np.full(len(facilities), -1, dtype=np.int64)
    given = np.flatnonzero(np.isfinite(facilities.x))
    if not len(given):
        return unit
    x, y = facilities.x[given], facilities.y[given]
    extent = QgsRectangle(x.min(), y.min(), x.max(), y.max())
    extent.grow(1e-6)
    rings, places = [], []
    for shape in read_shapes(source, crs_of(source), run.context, extent, run.feedback):
        rings += [(len(places), line) for line in shape.lines]
        places.append(place_of[shape.feature.id()])
    number, holders = locate(Edges.from_rings(rings), x, y)
    unit[given] = [places[holders[n][0]] if holders[n] else -1 for n in number.tolist()]
    return unit


def _members(pointers: Pointers, unit: np.ndarray, upstream: bool) -> dict[int, Sequence[tuple[int, int]]]:
    """Return the (unit, steps away) of each facility that lies in a unit."""
    known: dict[int, Sequence[tuple[int, int]]] = {}
    above = pointers.upstream() if upstream else None
    members = {}
    for facility, place in enumerate(unit.tolist()):
        if place < 0:
            continue
        if place not in known:
            down = ((member, steps) for steps, member in enumerate(pointers.downstream(place)))
            known[place] = list(above.of(place) if above else down)
        members[facility] = known[place]
    return members


def _geometries(source: QgsProcessingFeatureSource, fids: set[int]) -> dict[int, QgsGeometry]:
    request = QgsFeatureRequest(list(fids)).setSubsetOfAttributes([])
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return {f.id(): QgsGeometry(f.geometry()) for f in source.getFeatures(request, flag)}
