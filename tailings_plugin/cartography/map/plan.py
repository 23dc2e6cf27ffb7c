"""What is settled before a hazard map is drawn: its words, its page, its frame on the ground."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessingContext,
    QgsRectangle,
)

from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...place_layers import CountryLayer
from ...table import numbers
from ...translation import tr
from ..data.calls import assumed_parts, by_quantiles
from ..data.captions import Captions
from ..data.credits import Credited
from ..data.facilities import (
    bounded_count,
    rated_count,
    rating_scheme,
    rows_of_values,
    shown_names,
    values_of,
)
from ..data.known_ways import KnownWays, known_ways_of, without_any
from ..data.open_points import open_points
from ..data.outliers import outliers
from ..data.rated_by import RatedBy, rating_of
from ..data.reaches import Reaches
from ..data.rows import Row, moved_points, moved_rows, transform
from ..data.sureness import sureness_of
from ..data.velocity import Velocities, velocities_of
from ..layout import page
from ..layout.fitted import Fitted, fitted
from ..layout.map_frame import SMALLEST_MAP_M, MapFrame, frame_around
from ..layout.projection import suitable
from ..layout.template import template_page
from ..layout.typeset import PRINTED, Typesetter
from ..look import fonts
from .ground import Ground, ground_of
from .how_sure import how_sure
from .notes import GivenTexts, Shown, Words, words
from .shading import reaches
from .title_block import title_height

if TYPE_CHECKING:
    from pandas import DataFrame

# The nearest crossing is on the sheet when it is no farther than this from the facilities, or than these are apart.
FIRST_CROSSING_M = 150_000.0
# A place with nothing around it is shown no closer than the borders of the world map can be: else on a blank sheet.
ALONE_SCALE = 1_000_000.0
# Credits higher than this part of the page get smaller letters, down to a size that can be read.
CREDITS_SHARE = 0.075
LEAST_CREDITS_PT = 4.4
LONGEST_SCALE = 100_000_000


@dataclass
class MapSurroundings:
    """What a map shows around the facilities. Geometries in WGS 84.

    reaches: the paths cut into reaches with hours, as traveltime writes them. places_hit: as exposure writes them.
    paths_given, crossings_given: whether they were looked for, so that none are none. own_relief: whether the relief is
    the plugin's own.
    """

    countries: CountryLayer
    paths: list[Row] = field(default_factory=list)
    zones: list[Row] = field(default_factory=list)
    crossings: list[Row] = field(default_factory=list)
    reaches: Reaches = field(default_factory=Reaches)
    places_hit: list[Row] = field(default_factory=list)
    relief: QgsMapLayer | None = None
    paths_given: bool = False
    crossings_given: bool = True
    own_relief: bool = False


@dataclass(frozen=True)
class MapWishes:
    """What the user asks of the sheet; with a template its page stands in for the paper.

    rating: by what the facilities were rated, None for what they tell of it themselves. credited: open data used.
    how_sure: whether a box says how sure the map is; without it, as on a template that has none, the notes do.
    """

    language: str = "en"
    paper: str = "a3_landscape"
    template: Path | None = None
    texts: GivenTexts = field(default_factory=GivenTexts)
    rating: RatedBy | None = None
    credited: Credited = field(default_factory=Credited)
    how_sure: bool = True
    logo: Path | None = None


@dataclass(frozen=True)
class MapPlan:
    """Language, font, words, page and frame of a map, how it shows the rating, how many points are open, credits of
    open data as they stand on a paper, velocities, what lies below the facilities, how sure the map is in each of
    its languages, which facilities the frame leaves out, where a template has room for enlargements, by id, and whether
    the relief lies under any of the map."""

    captions: Captions
    family: str
    words: Words
    page: page.Page
    frame: MapFrame
    template: Path | None
    rating: RatedBy
    n_open_points: int
    credits: Fitted
    velocities: Velocities
    ground: Ground = field(default_factory=Ground)
    how_sure: tuple[tuple[Captions, list[tuple[str, str]]], ...] = ()
    logo: Path | None = None
    left_out: "DataFrame | None" = None
    slots: dict[str, page.Box] = field(default_factory=dict)
    relief_drawn: bool = False

    @property
    def borders_drawn(self) -> bool:
        """Whether the map itself shows borders; its overview always does."""
        return self.ground.borders_drawn(self.frame.scale_denominator)


def plan_map(
    facilities: "DataFrame", surroundings: MapSurroundings, wishes: MapWishes, context: QgsProcessingContext
) -> MapPlan:
    """Return the plan of a map; DataProblem when no facility has coordinates, or the template cannot be used."""
    if not np.isfinite(numbers(facilities, "lon")).any():
        raise DataProblem(tr("No facility has coordinates: a map needs at least one point."))
    apart = _left_out(facilities, surroundings.countries)
    inside = facilities[~apart & np.isfinite(numbers(facilities, "lon"))]
    lon, lat = numbers(inside, "lon"), numbers(inside, "lat")
    captions, family = Captions(wishes.language), fonts.font_family()
    projection = suitable(lon, lat)
    rating = wishes.rating or rating_of(facilities)
    template = template_page(wishes.template) if wishes.template else None
    boxed = wishes.how_sure and (template is None or template.how_sure)
    # The page has room for the longest scale there is, and for notes and credits of all that might be drawn or not.
    shown = replace(
        what_is_shown(facilities, surroundings, wishes, rating),
        boxed=boxed,
        scale=LONGEST_SCALE,
        left_out=named_places(facilities[apart]),
        borders_drawn=False,
    )
    texts = words(wishes.texts, shown, projection, captions)
    shown_credits = _credits_for(wishes.paper, texts, family)
    if template:
        sheet = template.page
    else:
        sheet = _page_for(wishes.paper, texts, family, shown_credits.height, wishes.logo)
    crs = QgsCoordinateReferenceSystem.fromProj(projection.proj)
    to_map = transform(WGS84, crs, context)
    x, y = moved_points(lon, lat, to_map)
    core = _with_first_crossing(
        QgsRectangle(x.min(), y.min(), x.max(), y.max()), moved_rows(surroundings.crossings, to_map)
    )
    others = moved_rows((*surroundings.paths, *surroundings.zones, *surroundings.crossings), to_map)
    frame = frame_around(core, [row.geometry.boundingBox() for row in others], crs, sheet)
    relief = surroundings.relief
    relief_drawn = relief is not None and reaches(relief, frame, to_map, context)
    small = max(core.width(), core.height()) < SMALLEST_MAP_M
    if small and not (others or relief_drawn or surroundings.countries.source_name):
        frame = frame.at_scale(max(frame.scale_denominator, ALONE_SCALE))
    count = len(shown.open_points)
    named = {str(place.get("name")) for place in surroundings.places_hit}
    ground = ground_of(
        frame, surroundings.countries, np.column_stack([lon, lat]), captions, context, without=named
    )
    shown = replace(
        shown,
        relief=shown.relief if relief_drawn else None,
        drawn=ground.drawn,
        borders_drawn=ground.borders_drawn(frame.scale_denominator),
        scale=round(frame.scale_denominator),
    )
    texts = words(wishes.texts, shown, projection, captions)
    sure = [(one, how_sure(wishes.texts, shown, one)) for one in map(Captions, captions.languages)]
    return MapPlan(
        captions,
        family,
        texts,
        sheet,
        frame,
        wishes.template,
        rating,
        count,
        shown_credits,
        shown.velocities,
        ground,
        tuple(sure) if boxed else (),
        wishes.logo,
        facilities[apart],
        template.slots if template else {},
        relief_drawn,
    )


def named_places(facilities: "DataFrame") -> list[str]:
    """Return what facilities are called, each with its latitude and longitude."""
    points = rows_of_values(facilities, "lat", "lon")
    return [
        f"{name} ({lat:g}, {lon:g})" for name, (lat, lon) in zip(shown_names(facilities), points, strict=True)
    ]


def _left_out(facilities: "DataFrame", given: CountryLayer) -> np.ndarray:
    """Return which facilities lie so far from all others, and not in their country, that the frame leaves them out."""
    placed = np.flatnonzero(np.isfinite(numbers(facilities, "lon")))
    lon, lat = numbers(facilities, "lon")[placed], numbers(facilities, "lat")[placed]
    countries = values_of(facilities, "country")

    def contradicted(number: int) -> bool:
        point = QgsGeometry.fromPointXY(QgsPointXY(float(lon[number]), float(lat[number])))
        there = [each.code for each in given.countries if each.area.intersects(point)]
        said = countries[placed[number]]
        return said not in there if said else not there

    apart = np.zeros(len(facilities), dtype=bool)
    apart[placed] = outliers(lon, lat, contradicted)
    return apart


def _with_first_crossing(core: QgsRectangle, crossings: list[Row]) -> QgsRectangle:
    """Return the extent of the facilities with the crossing nearest to one along the river, where that is near."""
    known = [row for row in crossings if row.get("distance_km") is not None]
    if not known:
        return core
    first = min(known, key=lambda row: row.get("distance_km")).geometry.boundingBox()
    if core.buffered(max(FIRST_CROSSING_M, core.width(), core.height())).contains(first):
        core = QgsRectangle(core)
        core.combineExtentWith(first)
    return core


def what_is_shown(
    facilities: "DataFrame", surroundings: MapSurroundings, wishes: MapWishes, rating: RatedBy
) -> Shown:
    """Return what the words of a map say of its contents."""
    scheme, verified = rating_scheme(facilities)
    relief = surroundings.relief
    return Shown(
        facilities=len(facilities),
        without_place=int((~np.isfinite(numbers(facilities, "lon"))).sum()),
        scheme=scheme,
        limits_verified=verified,
        paths=bool(surroundings.paths),
        borders=surroundings.countries.source_name,
        relief=None if relief is None else "" if surroundings.own_relief else relief.name(),
        ways=_ways(facilities, surroundings),
        people_bounds=bounded_count(facilities, "population_at_risk"),
        codes_alone=not rating.named and not rating.shipped,
        assumed=any(assumed_parts(facilities, rating)),
        quantiles=by_quantiles(facilities),
        open_points=open_points(
            facilities,
            date.today(),
            wishes.texts.overview_cell_m is not None,
            wishes.texts.sources,
            wishes.texts.towns,
            (wishes.credited.uncredited, wishes.credited.of),
        ),
        credited=wishes.credited,
        rated=rated_count(facilities),
        sureness=sureness_of(surroundings.paths, surroundings.zones, wishes.texts.overview_cell_m),
        velocities=velocities_of(
            surroundings.paths,
            surroundings.reaches.velocity_ms,
            surroundings.reaches.methods,
            surroundings.crossings,
        ),
    )


def _ways(facilities: "DataFrame", surroundings: MapSurroundings) -> KnownWays:
    names = values_of(facilities, "facility_id")
    return replace(
        known_ways_of(surroundings.paths, surroundings.crossings_given),
        without_path=without_any(names, surroundings.paths, surroundings.paths_given),
        without_zone=without_any(names, surroundings.zones),
    )


def _credits_for(paper: str, texts: Words, family: str) -> Fitted:
    """Return the credits as they stand below the notes, in smaller letters where they would take the map its room."""
    blank = page.plan(paper, 0, 0)
    most = blank.height * CREDITS_SHARE
    return fitted(texts.credits, family, blank.title.width, blank.type.small, most, LEAST_CREDITS_PT)


def _page_for(paper: str, texts: Words, family: str, credits_height: float, logo: Path | None) -> page.Page:
    """Return the page of a paper with the room that title, notes and credits need."""
    blank = page.plan(paper, 0, 0)
    head = title_height(texts, blank, family, logo)
    small = Typesetter(fonts.text_format(family, blank.type.small))
    notes_height = max(small.height(text, blank.note_width * PRINTED) for text in texts.notes) + 2.0
    return page.plan(paper, head, notes_height, credits_height)
