"""The facility sheets: an atlas, one page a facility, from a coverage layer that carries every page's content."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...new_project import new_project
from ...qgis_values import make_fields
from ...table import numbers
from ...translation import tr
from ..data.captions import Captions
from ..data.credits import Credited, credit_lines
from ..data.facilities import records, shown_names
from ..data.open_points import OpenPoint
from ..data.rated_by import RatedBy, rating_of
from ..data.rows import LayerStore, moved_points, transform
from ..layout.projection import suitable
from ..layout.sheet import Sheet
from ..look import fonts, palette, styles
from .atlas import ALONE, LARGE, SMALL, boxes_with, compose_atlas, fit_credits, put_head
from .content import PageWriter
from .framing import Survey, windows_around
from .ground import Ground, Relief
from .page_layers import (
    style_layers,
    write_countries,
    write_own,
    write_places,
    write_settlements,
    write_water,
)
from .pages import Page, PageMaker
from .surroundings import SheetSurroundings
from .track import box_of

if TYPE_CHECKING:
    from pandas import DataFrame

# How much land is written around the facilities.
AROUND_DEG = 12.0


@dataclass(frozen=True)
class SheetWishes:
    """What the user asks of the sheets; `rated`: how many facilities have a rank, with a page or without.

    rating: by what they were rated, None for what they tell of it themselves. credited: open data used.
    authority, logo: who gives the sheets out, at the head of each. relief: for shades on the maps near a facility.
    """

    language: str
    rated: int
    sources: str = ""
    overview_cell_m: float | None = None
    rating: RatedBy | None = None
    credited: Credited = field(default_factory=Credited)
    authority: str = ""
    logo: Path | None = None
    relief: Relief | None = None


def build_sheets(
    facilities: "DataFrame",
    surroundings: SheetSurroundings,
    wishes: SheetWishes,
    folder: Path,
    context: QgsProcessingContext,
    tick: Callable[[float], None],
    everyone: "DataFrame",
    points_of_each: Sequence[Sequence[OpenPoint]],
) -> tuple[QgsProject, Sheet]:
    """Return a project with the layers and the atlas of ranked facilities, and its sheet; files go to `folder`.

    everyone: the facilities among which they are; where none of those shown has coordinates, the maps show where these
    are. points_of_each: what is to be settled or said of each before its sheet is published. Raises DataProblem when
    none has coordinates.
    """
    lon, lat = numbers(facilities, "lon"), numbers(facilities, "lat")
    placed = np.isfinite(lon)
    around = facilities if placed.any() else everyone
    at = np.column_stack([numbers(around, "lon"), numbers(around, "lat")])
    at = at[np.isfinite(at[:, 0])]
    if not len(at):
        raise DataProblem(tr("No facility has coordinates: a sheet needs at least one point."))
    captions, family = Captions(wishes.language), fonts.font_family()
    rating = wishes.rating or rating_of(facilities)
    crs = QgsCoordinateReferenceSystem.fromProj(suitable(*at.T).proj)
    to_map = transform(WGS84, crs, context)
    store = LayerStore(folder / "sheets.gpkg", crs, context.transformContext())
    points = np.full((len(facilities), 2), np.nan)
    points[placed] = np.column_stack(moved_points(lon[placed], lat[placed], to_map))
    shown = fit_credits(" ".join(credit_lines(wishes.credited.layers, captions)), family)
    boxes = boxes_with(shown.height, wishes.logo is not None, surroundings.has_ways)
    writer = PageWriter(
        captions,
        family,
        set(facilities.columns),
        wishes.rated,
        wishes.sources,
        wishes.overview_cell_m,
        rating,
        boxes,
    )
    everywhere = box_of(np.column_stack(moved_points(*at.T, to_map)))
    survey = Survey(crs, to_map, context.transformContext())
    maker = PageMaker(
        writer, surroundings.by_facility(to_map, captions), survey, _ground(wishes, crs), everywhere
    )
    pages = maker.pages(facilities, points, points_of_each, tick)
    _write_facilities(store, facilities, points, pages, rating)
    seen = _union([page.maps.wide for page in pages])
    write_own(store, [page.maps for page in pages])
    near = [page.maps.near.extent for page in pages if page.maps.near]
    write_settlements(store, surroundings.settlements, near, captions, to_map)
    write_places(store, seen, captions, to_map)
    write_water(store, seen, to_map)
    write_countries(store, surroundings.countries.countries, windows_around(at, AROUND_DEG), captions, to_map)
    layers = store.layers()
    style_layers(layers, captions, family, rating)
    project = _project_of(layers, crs)
    sheet = compose_atlas(project, layers, captions, family, boxes, shown, [page.drawn for page in pages])
    put_head(sheet, wishes.authority, wishes.logo)
    return project, sheet


def _ground(wishes: SheetWishes, crs: QgsCoordinateReferenceSystem) -> Ground | None:
    return Ground(wishes.relief, crs.toWkt()) if wishes.relief else None


def _write_facilities(
    store: LayerStore,
    facilities: "DataFrame",
    points: np.ndarray,
    pages: Sequence[Page],
    rating: RatedBy,
) -> None:
    """Write the coverage layer, a feature a page, with what its maps show."""
    rows = []
    named = zip(records(facilities), shown_names(facilities), points, pages, strict=True)
    for facility, name, point, page in named:
        located = bool(np.isfinite(point[0]))
        found = rating.class_of(facility.get("thi_class"))
        maps, near = page.maps, page.maps.near
        large = near.extent if near else maps.wide
        geometry = QgsGeometry.fromPointXY(QgsPointXY(*point)) if located else QgsGeometry()
        own = [maps.number, facility.get("facility_id"), facility["thi"], name, found and found.code]
        own += [facility.get("status"), facility.get("thi_basis"), int(near is None)]
        rows.append((geometry, [*own, *_bounds(large), *_bounds(maps.wide), 0.0, 0.0]))
    fields = [("sheet", "integer"), ("facility_id", "text"), ("thi", "real")]
    fields += [(name, "text") for name in ("caption", "thi_class", "status", "thi_basis")]
    fields += [(ALONE, "integer"), *((name, "real") for name in (*LARGE, *SMALL, "shift_x_mm", "shift_y_mm"))]
    store.add("facilities", "Point", make_fields(fields), rows)


def _project_of(layers: dict[str, QgsVectorLayer], crs: QgsCoordinateReferenceSystem) -> QgsProject:
    project = new_project()
    project.setCrs(crs)
    project.setEllipsoid(WGS84)
    project.setBackgroundColor(styles.colour(palette.SEA))
    for layer in layers.values():
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addLayer(layer)
    return project


def _union(boxes: list[QgsRectangle]) -> QgsRectangle:
    whole = QgsRectangle()
    for box in boxes:
        whole.combineExtentWith(box)
    return whole


def _bounds(box: QgsRectangle) -> tuple[float, float, float, float]:
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
