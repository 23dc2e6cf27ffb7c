"""Draws the hazard map: its layers and its sheet, in one project."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProject,
    QgsReferencedRectangle,
)

from ...inventory.positions.coordinates import WGS84
from ...new_project import describe, new_project
from ...table import column
from ..data.arrival_bands import paths_by_arrival
from ..data.crossings import Crossing, group_crossings
from ..data.facilities import rated_count, shown_names, values_of
from ..data.first_border import first_borders
from ..data.path_ends import open_ends
from ..data.places_hit import places_hit
from ..data.rated_by import SHIPPED, RatedBy
from ..data.rows import LayerStore, moved_points, moved_rows, transform
from ..layout.declutter import declutter
from ..look import palette, styles, symbols
from . import layers as write
from .own_sheet import OwnSheet
from .plan import MapPlan, MapSurroundings
from .shading import shade
from .symbology import legend_sections, style_layers
from .tables import FIRST_BORDER
from .template_sheet import TemplateSheet

if TYPE_CHECKING:
    from pandas import DataFrame

HIGHEST = 10
# With another symbol nearer than this, a name would cover it; the number must do.
CROWDED_MM = 9.0
# From top to bottom.
DRAWING_ORDER = (
    "facilities",
    "crossings",
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
    points = np.column_stack(moved_points(placed["lon"], placed["lat"], to_map))
    located = moved_rows(surroundings.crossings, to_map)
    centres = [row.geometry.centroid().asPoint() for row in located]
    places = [(centre.x(), centre.y()) for centre in centres]
    crossings = group_crossings(located, places)
    hit = places_hit(moved_rows(surroundings.places_hit, to_map))
    paths = moved_rows(surroundings.paths, to_map)
    reaches = moved_rows(surroundings.reaches, to_map)
    placed = with_symbols_apart(
        placed, points, crossings, frame.mm_per_metre, plan.page.symbol_scale, plan.rating
    )

    store = LayerStore(target, frame.crs, context.transformContext())
    plan.ground.write(store)
    tick(0.2)
    write.shapes(store, "zones", "MultiPolygon", moved_rows(surroundings.zones, to_map))
    shown = paths_by_arrival(paths, reaches, palette.ARRIVAL_HOURS) if reaches else paths
    write.shapes(store, "paths", "MultiLineString", shown)
    write.path_ends(store, open_ends(paths))
    write.places_hit(store, hit, captions)
    write.crossings(store, crossings)
    write.facilities(store, placed, points, features)
    tick(0.3)
    layers = store.layers()
    if surroundings.relief is not None:
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
    sheet = TemplateSheet(plan, project) if plan.template else OwnSheet(plan, project)
    sheet.show_map(layers)
    legend = legend_sections(layers, drawn, captions, plan.rating, plan.borders_drawn, plan.velocities.paths)
    sheet.show_legend(legend)
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


def with_symbols_apart(
    facilities: "DataFrame",
    points: np.ndarray,
    crossings: list[Crossing],
    mm_per_metre: float,
    symbol_scale: float,
    rating: RatedBy = SHIPPED,
) -> "DataFrame":
    """Part the symbols of facilities and crossings on paper, the highest facilities first.

    Returns the facilities, of which `points` (n, 2) are the map coordinates, with shift_x_mm, shift_y_mm and
    with map_label: the names of those of the highest that stand free.
    """
    count = len(facilities)
    sizes = [symbols.size_of(thi, symbol_scale, rating) for thi in values_of(facilities, "thi")]
    sizes += [palette.CROSSING_SIZE_MM * symbol_scale] * len(crossings)
    paper = np.vstack([points, *((each.x, each.y) for each in crossings)]) * mm_per_metre
    shift = np.column_stack(declutter(paper[:, 0], paper[:, 1], np.array(sizes)))
    stands, shift = paper + shift, shift.round(2)
    for crossing, (right, up) in zip(crossings, shift[count:].tolist(), strict=True):
        crossing.shift_mm = (right, up)
    labels: list[str | None] = [None] * count
    names = shown_names(facilities)
    for row in np.flatnonzero(facilities["map_number"].notna()):
        apart = np.hypot(*(stands - stands[row]).T)
        apart[row] = np.inf
        if apart.min(initial=np.inf) >= CROWDED_MM * symbol_scale:
            labels[row] = names[row]
    return facilities.assign(shift_x_mm=shift[:count, 0], shift_y_mm=shift[:count, 1], map_label=labels)


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
