"""Draws the hazard map: its layers and its sheet, in one project."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ...inventory.positions.coordinates import WGS84
from ...new_project import describe, new_project
from ...table import column
from ..data.arrival_bands import paths_by_arrival
from ..data.crossings import group_crossings
from ..data.facilities import rated_count
from ..data.first_border import first_borders
from ..data.path_ends import open_ends
from ..data.places_hit import places_hit
from ..data.rows import LayerStore, moved_points, moved_rows, transform
from ..layout.enlarging import View
from ..layout.map_frame import MapFrame
from ..layout.page import Box, covers, furniture, touch
from ..look import palette, styles
from . import layers as write
from .arrangement import arrange, frame_rows, group_rows, inset_frames, place_names
from .ground import with_towns
from .own_sheet import OwnSheet, short_title
from .plan import MapPlan, MapSurroundings
from .shading import shade
from .symbology import class_counts, legend_sections, style_layers
from .tables import FIRST_BORDER
from .template_sheet import TemplateSheet

if TYPE_CHECKING:
    from pandas import DataFrame

HIGHEST = 10
# From top to bottom.
DRAWING_ORDER = (
    "groups",
    "facilities",
    "crossings",
    "enlargements",
    "places_hit",
    "path_ends",
    "places",
    "paths",
    "zones",
    "disputed",
    "rivers",
    "lakes",
    "countries",
    "relief",
    "land",
)


def draw_map(
    facilities: "DataFrame",
    features: Sequence[QgsFeature],
    surroundings: MapSurroundings,
    plan: MapPlan,
    target: Path,
    context: QgsProcessingContext,
    tick: Callable[[float], None] = lambda _: None,
) -> QgsProject:
    """Return a project with the map's layers and layout; its data go to `target`, a GeoPackage.

    `facilities` ranked, indexed by `features`: the facilities as their layer has them, which are copied.
    tick: told the fraction done; what it raises passes. Raises DataProblem when data cannot be written.
    """
    frame, captions = plan.frame, plan.captions
    to_map = transform(WGS84, frame.crs, context)
    facilities = numbered(facilities).assign(
        **{
            FIRST_BORDER: first_borders(
                facilities, surroundings.crossings, surroundings.paths, surroundings.crossings_given
            )
        }
    )
    placed = facilities[facilities["lon"].notna()]
    if plan.left_out is not None:
        placed = placed.drop(plan.left_out.index)
    points = np.column_stack(moved_points(placed["lon"], placed["lat"], to_map))
    located = moved_rows(surroundings.crossings, to_map)
    centres = [row.geometry.centroid().asPoint() for row in located]
    places = [(centre.x(), centre.y()) for centre in centres]
    crossings = group_crossings(located, places)
    hit = places_hit(moved_rows(surroundings.places_hit, to_map))
    paths, zones = moved_rows(surroundings.paths, to_map), moved_rows(surroundings.zones, to_map)
    reaches, ends = surroundings.reaches.moved(to_map), open_ends(paths)
    marks = [*points.tolist(), *((each.x, each.y) for each in (*crossings, *hit))]
    shapes = [row.geometry for row in (*paths, *zones, *ends)] + (reaches.geometries or [])
    hidden = _hidden(frame, marks, shapes)
    corners = furniture(plan.page, hidden)
    placed, made = arrange(
        placed,
        points,
        crossings,
        View(_sides(frame.extent), frame.scale_denominator),
        plan.page.symbol_scale,
        plan.rating,
        () if plan.template else corners.free,
        partial(_boxes, plan, hidden),
    )
    facilities = facilities.assign(map_letter=placed["map_letter"])
    names = place_names(made.enlargements, placed, to_map, captions)

    store = LayerStore(target, frame.crs, context.transformContext())
    named = {str(each.get("name")) for each in surroundings.places_hit}
    with_towns(plan.ground, inset_frames(frame, made), captions, to_map, named).write(store)
    tick(0.2)
    write.shapes(store, "zones", "MultiPolygon", zones)
    shown = paths_by_arrival(paths, reaches, palette.ARRIVAL_HOURS) if reaches else paths
    write.shapes(store, "paths", "MultiLineString", shown)
    write.path_ends(store, ends)
    write.places_hit(store, hit, captions)
    write.crossings(store, crossings)
    write.facilities(store, placed, points, features)
    write.groups(store, group_rows(made, placed, crossings))
    write.frames(store, frame_rows(made, names))
    tick(0.3)
    layers = store.layers()
    if surroundings.relief is not None and plan.relief_drawn:
        picture = target.with_name(target.name.replace("_layers.gpkg", "_relief.tif"))
        layers["relief"] = shade(
            surroundings.relief,
            target,
            frame.extent,
            frame.crs,
            frame.box.width,
            picture,
            lambda fraction: tick(0.3 + 0.4 * fraction),
            plan.borders_drawn,
        )
        tick(0.8)
    drawn = style_layers(
        layers, captions, plan.family, plan.page, frame, plan.rating, plan.ground.generalised
    )
    layers = {name: layers[name] for name in DRAWING_ORDER if name in layers}

    tick(0.9)
    project = _project_of(layers, plan)
    sheet = TemplateSheet(plan, project) if plan.template else OwnSheet(plan, project, hidden)
    sheet.show_map(layers, corners)
    sheet.show_enlargements(made, names, layers)
    counts = class_counts(placed, plan.rating)
    sheet.show_legend(legend_sections(layers, drawn, captions, plan, counts), made.without)
    sheet.show_highest(facilities[facilities["map_number"].notna()])
    sheet.show_crossings(crossings)
    sheet.show_how_sure()
    project.layoutManager().addLayout(sheet.layout)
    describe(project, plan.words.title, plan.words.subtitle, plan.words.authority)
    return project


def numbered(facilities: "DataFrame") -> "DataFrame":
    """Return ranked facilities with map_number: 1 to HIGHEST for the highest that are rated."""
    count = min(rated_count(facilities), HIGHEST)
    places = [number if number <= count else None for number in range(1, len(facilities) + 1)]
    return facilities.assign(map_number=column(places, "integer").array)


def _hidden(
    frame: MapFrame, marks: Sequence[Sequence[float]], shapes: Sequence[QgsGeometry]
) -> Callable[[Box], int]:
    """Return what counts the marks (x, y in m of the map) and the shapes that a box of the map would cover.

    Marks: facilities, crossings, places that are hit. Shapes: paths, reaches that lie on none of these, zones, and
    where paths stop.
    """
    points = [QgsPointXY(*each) for each in marks]
    # Of hundreds of thousands few lie in a corner.
    boxes = np.array([_sides(shape.boundingBox()) for shape in shapes]).reshape(-1, 4)

    def hidden(box: Box) -> int:
        covered = frame.on_ground(box)
        west, south, east, north = _sides(covered)
        near = (boxes[:, 0] <= east) & (boxes[:, 2] >= west) & (boxes[:, 1] <= north) & (boxes[:, 3] >= south)
        met = (shapes[number].intersects(covered) for number in np.flatnonzero(near).tolist())
        return sum(map(covered.contains, points)) + sum(met)

    return hidden


def _boxes(plan: MapPlan, hidden: Callable[[Box], int], each: int) -> Iterator[Box]:
    """Yield boxes of further sheets for enlargements, `each` on a sheet; of a template those that hide nothing."""
    if not plan.template:
        yield from plan.page.enlargement_boxes(each, short_title(plan).height)
    yield from (box for box in plan.slots.values() if not (touch(box, plan.page.map) and covers(box, hidden)))


def _sides(extent: QgsRectangle) -> tuple[float, float, float, float]:
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def _project_of(layers: dict[str, QgsMapLayer], plan: MapPlan) -> QgsProject:
    project = new_project()
    project.setCrs(plan.frame.crs)
    project.setEllipsoid(WGS84)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setBackgroundColor(styles.colour(palette.SEA))
    for name, layer in layers.items():
        layer.setName(plan.captions(f"layer_{name}"))
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addLayer(layer)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(plan.frame.extent, plan.frame.crs))
    return project
