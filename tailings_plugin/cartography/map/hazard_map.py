"""Draws the hazard map: its layers and its sheet, in one project."""

from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsFields,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProject,
    QgsReferencedRectangle,
)

from ...inventory.coordinates import WGS84
from ..data.crossings import Crossing, group_crossings
from ..data.facilities import Facility, number_highest
from ..data.rows import LayerStore, moved, moved_rows, transform
from ..layout.declutter import declutter
from ..look import palette, styles, symbols
from . import layers as write
from .own_sheet import OwnSheet
from .plan import MapPlan, Surroundings
from .shading import shade
from .symbology import legend_sections, style_layers
from .template_sheet import TemplateSheet

HIGHEST = 10
NEAR_MM = 3.0
# With another symbol nearer than this, a name would cover it; the number must do.
CROWDED_MM = 9.0
# From top to bottom.
DRAWING_ORDER = (
    "facilities",
    "crossings",
    "places",
    "paths",
    "zones",
    "disputed",
    "rivers",
    "lakes",
    "countries",
    "relief",
)


def draw_map(
    facilities: list[Facility],
    fields: QgsFields,
    surroundings: Surroundings,
    plan: MapPlan,
    target: Path,
    context: QgsProcessingContext,
) -> QgsProject:
    """Return a project with the map's layers and layout; its data go to `target`, a GeoPackage.

    `facilities` ranked, `fields` those of their layer. Raises DataProblem when data cannot be written.
    """
    frame, captions = plan.frame, plan.captions
    to_map = transform(WGS84, frame.crs, context)
    highest = number_highest(facilities, HIGHEST)
    placed = moved_rows(facilities, to_map)
    located = moved_rows(surroundings.crossings, to_map)
    centres = [row.geometry.centroid().asPoint() for row in located]
    places = [(centre.x(), centre.y()) for centre in centres]
    crossings = group_crossings(located, places, NEAR_MM / frame.mm_per_metre)
    part_symbols(placed, crossings, frame.mm_per_metre, plan.page.symbol_scale)

    store = LayerStore(target, frame.crs, context.transformContext())
    write.countries(
        store, surroundings.countries.countries, [each.place for each in placed], frame, captions, context
    )
    write.background(store, frame, captions, to_map)
    write.borders(store, [moved(border, to_map) for border in surroundings.countries.disputed])
    write.shapes(store, "zones", "MultiPolygon", moved_rows(surroundings.zones, to_map))
    write.shapes(store, "paths", "MultiLineString", moved_rows(surroundings.paths, to_map))
    write.crossings(store, crossings)
    write.facilities(store, placed, fields)
    layers = store.layers()
    if surroundings.relief is not None:
        picture = target.with_name(target.name.replace("_layers.gpkg", "_relief.tif"))
        layers["relief"] = shade(
            surroundings.relief, target, frame.extent, frame.crs, frame.box.width, picture
        )
    arrivals = style_layers(layers, captions, plan.family, plan.page, frame)
    layers = {name: layers[name] for name in DRAWING_ORDER if name in layers}

    project = _project_of(layers, plan)
    sheet = TemplateSheet(plan, project) if plan.template else OwnSheet(plan, project)
    sheet.show_map(layers)
    sheet.show_legend(legend_sections(layers, arrivals, captions))
    sheet.show_highest(highest)
    sheet.show_crossings(crossings)
    project.layoutManager().addLayout(sheet.layout)
    project.setTitle(sheet.layout.name())
    return project


def part_symbols(
    facilities: list[Facility], crossings: list[Crossing], mm_per_metre: float, symbol_scale: float
) -> None:
    """Move the symbols of facilities and crossings apart on paper, the highest facilities first."""
    points = [each.geometry.asPoint() for each in facilities]
    places = [(point.x(), point.y()) for point in points] + [(each.x, each.y) for each in crossings]
    sizes = [symbols.size_of(each.thi, symbol_scale) for each in facilities]
    sizes += [palette.CROSSING_SIZE_MM * symbol_scale] * len(crossings)
    paper = np.array(places) * mm_per_metre
    shift_x, shift_y = declutter(paper[:, 0], paper[:, 1], np.array(sizes))
    for item, dx, dy in zip((*facilities, *crossings), shift_x, shift_y, strict=True):
        item.shift_mm = (round(float(dx), 2), round(float(dy), 2))
    stands = paper + np.column_stack([shift_x, shift_y])
    for index, facility in enumerate(facilities):
        if facility.number:
            apart = np.hypot(*(stands - stands[index]).T)
            apart[index] = np.inf
            facility.crowded = bool(apart.min(initial=np.inf) < CROWDED_MM * symbol_scale)


def _project_of(layers: dict[str, QgsMapLayer], plan: MapPlan) -> QgsProject:
    project = QgsProject()
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
