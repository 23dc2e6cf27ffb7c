"""What a simulated flow leaves: zones as they are found, and at the end rasters, report and who was not simulated."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)

from ...basin.grid.grid import Grid
from ...basin.shapes.outline import cells_outline, multi_polygon_wkb
from ...consequence.facility_zones import ZONE_FIELDS
from ...consequence.flow_facility import LEVEL_OF, Settings, ShareZone, Simulated
from ...consequence.flow_hydrographs import HYDROGRAPH_FIELDS
from ...consequence.flow_mosaic import BANDS, Part, keep_part, write_mosaic
from ...consequence.flow_report import facility_section, report
from ...consequence.local_relief import LocalRelief
from ...consequence.shares import DEPTHS_M, EXTENT_FIELDS
from ...consequence.store import RELEASE
from ...errors import DataProblem
from ...qgis_values import make_fields
from ...translation import explained, explained_in, tr
from ...valid_geometry import repaired
from ..base import write_features
from ..geometry import transform_between
from ..run import Run
from .flow_sites import Why

FORMATS = (".tif", ".tiff")
SHARE_FIELDS = (*ZONE_FIELDS, ("p", "real"), ("runs", "integer"))
REJECTED_FIELDS = (("facility_id", "text"), ("reason", "text"))
RELATION = "simulation"


def raster_paths(run: Run) -> dict[str, str]:
    """Return the file of each raster that is asked for; DataProblem for one that is no GeoTIFF."""
    found = {}
    for name in BANDS:
        if run.has(name):
            found[name] = run.output_layer(name)
            if Path(found[name]).suffix.lower() not in FORMATS:
                raise DataProblem(
                    tr("{name} is written as GeoTIFF: give a file name that ends in .tif.").format(name=name)
                )
    return found


class Results:
    """The outputs of one run, to which one facility after the other is added; only its parts on disk stay."""

    def __init__(
        self, run: Run, relief: LocalRelief, crs: QgsCoordinateReferenceSystem, folder: Path, language: str
    ):
        self._run, self._relief, self._crs, self._folder = run, relief, crs, folder
        self._language, self._say = language, explained_in(language)
        self._fields = make_fields(SHARE_FIELDS)
        self._sink, self.zones = run.required_sink("ZONES", self._fields, QgsWkbTypes.Type.MultiPolygon, crs)
        self._extent_fields = make_fields(EXTENT_FIELDS)
        self._extents, self.extents = run.sink(
            "EXTENTS", self._extent_fields, QgsWkbTypes.Type.MultiPolygon, crs
        )
        self._hydrograph_fields = make_fields(HYDROGRAPH_FIELDS)
        self._hydrographs, self.hydrographs = run.sink(
            "HYDROGRAPHS", self._hydrograph_fields, QgsWkbTypes.Type.Point, crs
        )
        self._parts: list[Part] = []
        self._sections: list[str] = []
        self.n_zones = self.n_runs = 0

    @property
    def n_simulated(self) -> int:
        """How many facilities were added."""
        return len(self._parts)

    def add(self, simulated: Simulated, name: str) -> None:
        """Write the zones of a facility, and keep its rasters on disk and its section of the report."""
        ground = simulated.ground
        to_output = transform_between(
            QgsCoordinateReferenceSystem.fromWkt(ground.grid.crs_wkt), self._crs, self._run.context
        )
        rows = []
        for zone in simulated.zones:
            if not len(zone.rows):
                continue
            geometry = _outline(ground.grid, zone.rows, zone.columns, to_output, simulated.site.facility)
            rows.append((geometry, _values(simulated, zone)))
        self.n_zones += write_features(self._sink, self._fields, rows, tr("Zones"))
        if self._extents is not None:
            self._add_extents(simulated, to_output)
        if self._hydrographs is not None:
            self._add_hydrographs(simulated)
        self.n_runs += len(simulated.runs)
        self._parts.append(keep_part(self._folder, len(self._parts), ground.grid, simulated.layers))
        if self._run.has("REPORT"):
            self._sections.append(facility_section(simulated, name, self._language, self._say))

    def _add_extents(self, simulated: Simulated, to_output: QgsCoordinateTransform) -> None:
        """Write what each run covers deeper than each depth; a row without geometry where it is nowhere so deep."""
        grid, facility = simulated.ground.grid, simulated.site.facility
        count, rows = len(simulated.runs), []
        for member, done in zip(simulated.members, simulated.runs, strict=True):
            for depth_m in DEPTHS_M:
                deep = np.nonzero(done.depth_max_m > depth_m)
                geometry, area_km2 = None, len(deep[0]) * grid.cell_width * grid.cell_height / 1e6
                if len(deep[0]):
                    geometry = _outline(grid, *deep, to_output, facility)
                rows.append(
                    (geometry, (facility, member.number + 1, count, depth_m, area_km2, done.mass.released_m3))
                )
        write_features(self._extents, self._extent_fields, rows, tr("What each run covers"))

    def _add_hydrographs(self, simulated: Simulated) -> None:
        relief = QgsCoordinateReferenceSystem.fromWkt(self._relief.source.grid.crs_wkt)
        to_output, rows = transform_between(relief, self._crs, self._run.context), []
        for each in simulated.hydrographs:
            point = QgsGeometry.fromPointXY(to_output.transform(QgsPointXY(each.x, each.y)))
            rows.append((point, each.row(simulated.site.facility)))
        write_features(self._hydrographs, self._hydrograph_fields, rows, tr("Hydrographs"))

    def finish(
        self,
        paths: dict[str, str],
        rejected: list[tuple[str, Why]],
        settings: Settings,
        cancelled: bool,
        tick: Callable[[float], None],
    ) -> dict:
        """Write rasters, report and who was not simulated; return the results by their names."""
        like = self._relief.mosaic_grid
        for number, (name, path) in enumerate(paths.items()):
            tick(number / len(paths))
            write_mosaic(path, name, self._parts, like)
        page = self._run.output_file("REPORT")
        if page:
            source = Path(self._relief.path).name
            said = [(facility, self._say(reason)) for facility, reason in rejected]
            html = report(self._sections, said, settings, source, self._language, cancelled)
            page.write_text(html, encoding="utf-8")
        fields = make_fields(REJECTED_FIELDS)
        sink, destination = self._run.sink("REJECTED", fields)
        if sink is not None:
            write_features(
                sink,
                fields,
                ((None, (facility, explained(reason))) for facility, reason in rejected),
                tr("Not simulated"),
            )
        return {
            "ZONES": self.zones,
            **{name: paths.get(name) for name in BANDS},
            "EXTENTS": self.extents,
            "HYDROGRAPHS": self.hydrographs,
            "REPORT": str(page) if page else None,
            "REJECTED": destination,
            "N_SIMULATED": self.n_simulated,
            "N_ZONES": self.n_zones,
            "N_RUNS": self.n_runs,
            "N_REJECTED": len(rejected),
        }


def _outline(
    grid: Grid, rows: np.ndarray, columns: np.ndarray, to_output: QgsCoordinateTransform, facility: str
) -> QgsGeometry:
    """Return the outline of cells in the CRS of the outputs."""
    geometry = QgsGeometry()
    geometry.fromWkb(multi_polygon_wkb(cells_outline(grid, rows, columns)))
    geometry.transform(to_output)
    return repaired(geometry, facility)


def _values(simulated: Simulated, zone: ShareZone) -> dict:
    """Return the row of a zone; what a simulation does not have (sections) stays unknown."""
    notes = [f"{RELEASE}: as given"] if simulated.site.as_given else []
    if simulated.settings.members == 1:
        notes.append("single run")
    if not simulated.complete:
        notes.append(f"{len(simulated.runs)} of {simulated.settings.members} runs, cancelled")
    return {
        "facility_id": simulated.site.facility,
        "level": LEVEL_OF[zone.p],
        "volume_m3": simulated.site.band_m3[1],
        "plan_m2": zone.area_km2 * 1e6,
        "area_km2": zone.area_km2,
        "length_km": zone.length_km,
        "max_depth_m": zone.max_depth_m,
        "ends": simulated.ends,
        "relation": RELATION,
        "notes": "; ".join(notes) or None,
        "p": zone.p,
        "runs": len(simulated.runs),
    }
