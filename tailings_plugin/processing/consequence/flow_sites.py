"""Facilities with store, path and places, as a flow is simulated from each."""

from collections.abc import Mapping, Sequence

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeature, QgsProcessingFeatureSource, QgsWkbTypes

from ...basin.shapes.polygons import Edges, inside
from ...consequence.arrivals import border_name
from ...consequence.flow_site import Place, Site
from ...consequence.local_relief import LocalRelief
from ...consequence.zone import LEVELS
from ...errors import DataProblem, Reason
from ...translation import told, tr
from ..frames import Frame, read_frame, refuse_twice
from ..geometry import Shape, read_points, read_shapes, transform_between
from ..run import Run
from .path_layer import read_paths, transformed
from .places import name_column
from .released_volumes import read_volumes

# Why a facility is not simulated.
Why = DataProblem | Reason
HEIGHT, NAME = "dam_height_m", "name"
# Places beside a path that have a section across it: no more, the nearest to the facility first in the layer.
MOST_PLACES = 40
# No window holds more of a path.
FARTHEST_M = 150_000.0


def read_sites(
    run: Run, source: QgsProcessingFeatureSource, relief: LocalRelief
) -> tuple[list[Site], dict[str, str], list[tuple[str, Why]]]:
    """Return the facilities with a position, what each is called, and those without one with the reason."""
    facilities, volumes, known, frame = read_volumes(run, source, (HEIGHT, NAME))
    refuse_twice(facilities, source.sourceName())
    crs = QgsCoordinateReferenceSystem.fromWkt(relief.source.grid.crs_wkt)
    _, x, y = read_points(source, crs, run.context, run.feedback)
    heights = frame.numbers(HEIGHT) if HEIGHT in frame.table else np.full(len(facilities), np.nan)
    names = frame.texts(NAME) if NAME in frame.table else facilities
    stores = _stores(run, source, facilities, crs, x, y)
    paths = _paths(run, crs)
    places = _places(run, crs)
    sites, rejected = [], []
    for row, facility in enumerate(facilities):
        if not np.isfinite([x[row], y[row]]).all():
            rejected.append((facility, Reason("it has no position")))
            continue
        own = [*places.get(facility, ()), *places.get(None, ())]
        sites.append(
            Site(
                facility,
                float(x[row]),
                float(y[row]),
                tuple(float(volumes[level][row]) for level in LEVELS),
                facility in known,
                float(heights[row]) if heights[row] > 0 else float("nan"),
                stores.get(facility, ()),
                paths.get(facility),
                tuple(own[:MOST_PLACES]) if facility in paths else (),
            )
        )
    if paths or not run.has("PATHS"):
        return sites, _names(facilities, names), rejected
    run.feedback.pushWarning(tr("PATHS has the path of none of the facilities: check facility_id."))
    return sites, _names(facilities, names), rejected


def _names(facilities: Sequence[str], names: Sequence[str | None]) -> dict[str, str]:
    return {
        facility: facility if name in (None, facility) else f"{name} ({facility})"
        for facility, name in zip(facilities, names, strict=True)
    }


def _stores(
    run: Run,
    source: QgsProcessingFeatureSource,
    facilities: Sequence[str],
    crs: QgsCoordinateReferenceSystem,
    x: np.ndarray,
    y: np.ndarray,
) -> dict[str, tuple[np.ndarray, ...]]:
    """Return the rings of the stores: of STORE by facility_id, or the polygon that holds the facility.

    Without STORE those of INPUT, where it has outlines.
    """
    outlines = run.source("STORE")
    if outlines is None:
        if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Polygon:
            return {}
        shapes = read_shapes(source, crs, run.context, feedback=run.feedback)
        name_of = dict(zip((each.id() for each in source.getFeatures()), facilities, strict=True))
        return {name_of[shape.feature.id()]: tuple(shape.lines) for shape in shapes}
    shapes = list(read_shapes(outlines, crs, run.context, feedback=run.feedback))
    frame = read_frame(outlines, ("facility_id",))
    if "facility_id" in frame.table:
        by_id = dict(zip((each.id() for each in frame.features), frame.texts("facility_id"), strict=True))
        found = _by_id(shapes, by_id)
    else:
        found = {}
    edges = Edges.from_rings((number, ring) for number, shape in enumerate(shapes) for ring in shape.lines)
    for point, polygon in zip(*inside(edges, x, y), strict=True):
        found.setdefault(facilities[point], tuple(shapes[polygon].lines))
    missing = [facility for facility in facilities if facility not in found]
    if missing:
        run.feedback.pushWarning(
            told(
                tr(
                    "STORE has no outline for {count} of {total} facilities, the first: {facility}. A disc about each "
                    "stands for it. Give the outlines facility_id, or let them hold their facility."
                ),
                count=len(missing),
                total=len(facilities),
                facility=missing[0],
            )
        )
    return found


def _by_id(shapes: Sequence[Shape], names: Mapping[int, str | None]) -> dict[str, tuple[np.ndarray, ...]]:
    found: dict[str, tuple[np.ndarray, ...]] = {}
    for shape in shapes:
        name = names.get(shape.feature.id())
        if name is not None:
            found[name] = (*found.get(name, ()), *shape.lines)
    return found


def _paths(run: Run, crs: QgsCoordinateReferenceSystem) -> dict[str, np.ndarray]:
    """Return the vertices x, y, m (n, 3) of each facility's path in the CRS of the relief."""
    if not run.has("PATHS"):
        return {}
    layer = read_paths(run, "PATHS")
    refuse_twice(layer.facilities, layer.frame.layer)
    to_relief = transform_between(layer.crs, crs, run.context)
    found = {}
    for number, facility in enumerate(layer.facilities):
        own = layer.paths.vertices(number)
        m = layer.paths.m[own]
        near = m - m[0] <= FARTHEST_M
        near[:2] = True
        x, y = transformed(layer.x[own][near], layer.y[own][near], to_relief)
        found[facility] = np.stack([x, y, m[near]], axis=1)
    return found


def _places(run: Run, crs: QgsCoordinateReferenceSystem) -> dict[str | None, list[Place]]:
    """Return the crossings of each facility, and under None the settlements, which are for all."""
    found: dict[str | None, list[Place]] = {}
    crossings = run.source("CROSSINGS")
    if crossings is not None:
        features, x, y = read_points(crossings, crs, run.context, run.feedback)
        frame = read_frame(crossings, ("facility_id", "from_country", "to_country", "kind"))
        for row, name in enumerate(_border_names(frame, features)):
            owner = frame.texts("facility_id")[row] if "facility_id" in frame.table else None
            found.setdefault(owner, []).append(Place(name, float(x[row]), float(y[row])))
    settlements = run.source("SETTLEMENTS")
    if settlements is not None:
        features, x, y = read_points(settlements, crs, run.context, run.feedback, several=True)
        names = name_column(settlements, features, "")
        found.setdefault(None, []).extend(
            Place(name or tr("feature {id}").format(id=feature.id()), float(px), float(py))
            for name, feature, px, py in zip(names, features, x, y, strict=True)
            if np.isfinite([px, py]).all()
        )
    return found


def _border_names(frame: Frame, features: Sequence[QgsFeature]) -> list[str]:
    columns = [
        frame.texts(name) if name in frame.table else [None] * len(features)
        for name in ("from_country", "to_country", "kind")
    ]
    return [border_name(*each) for each in zip(*columns, strict=True)]
