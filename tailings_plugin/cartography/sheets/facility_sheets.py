"""The facility sheets: an atlas, one page a facility, from a coverage layer that carries every page's content."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ...about import NAME, VERSION
from ...errors import DataProblem
from ...inventory.coordinates import WGS84
from ...place_layers import CountryLayer
from ...qgis_values import make_fields
from ...translation import tr
from ..data.background import LARGEST_SCALE, lines_and_areas, towns
from ..data.captions import Captions
from ..data.facilities import Facility, rating_scheme
from ..data.list_columns import caption_of
from ..data.rows import LayerStore, Row, clipped, moved, moved_rows, transform
from ..layout.projection import suitable
from ..layout.typeset import Typesetter
from ..look import fonts, palette, styles, symbols
from .atlas import BOXES, compose_atlas
from .bars import checklist_bars, factor_bars
from .drawing import Drawing
from .facts import facts
from .profile import Mark, long_profile, profile_of, shown_km

# Half the least width of a page's map, and the room around what it shows.
LEAST_REACH_M = 6_000.0
ROOM = 1.25
SHEET_FIELDS = (
    "name", "about", "badge", "fact_labels", "fact_values", "profile_heading", "profile", "factors",
    "checklist", "notes",
)  # fmt: skip


@dataclass
class SheetsRequest:
    """What to put on the sheets. Geometries in WGS 84; facilities ranked; rows belong by facility_id."""

    facilities: list[Facility]
    facility_fields: QgsFields
    countries: CountryLayer
    language: str = "en"
    paths: list[Row] = field(default_factory=list)
    zones: list[Row] = field(default_factory=list)
    crossings: list[Row] = field(default_factory=list)
    arrivals: list[Row] = field(default_factory=list)
    checklist: list[Row] = field(default_factory=list)
    sources: str = ""
    overview_relief: bool = False
    count_all: int = 0


class FacilitySheets:
    """Writes the layers and the atlas of a request."""

    def __init__(self, request: SheetsRequest, folder: Path, context: QgsProcessingContext, tick):
        placed = [each.place for each in request.facilities if each.place]
        if not placed:
            raise DataProblem(tr("No facility has coordinates: a sheet needs at least one point."))
        self.request, self.tick, self.folder = request, tick, folder
        self.captions, self.family = Captions(request.language), fonts.font_family()
        self.projection = suitable(*np.array(placed).T)
        self.crs = QgsCoordinateReferenceSystem.fromProj(self.projection.proj)
        self.to_map = transform(WGS84, self.crs, context)
        self.store = LayerStore(folder / "sheets.gpkg", self.crs, context.transformContext())
        self.known_fields = {each.name() for each in request.facility_fields}
        self.paths = _by_facility(request.paths)
        self.zones = _by_facility(request.zones)
        self.marks = self._marks()
        self.checklist = _by_facility(request.checklist)
        self.layers: dict[str, QgsVectorLayer] = {}

    def build(self) -> QgsProject:
        """Return a project with the layers and the atlas."""
        project = QgsProject()
        project.setCrs(self.crs)
        project.setEllipsoid(WGS84)
        project.setBackgroundColor(styles.colour(palette.SEA))
        self._write_layers()
        self.layers = self.store.layers()
        self._style_layers()
        for layer in self.layers.values():
            project.addMapLayer(layer, False)
            project.layerTreeRoot().addLayer(layer)
        compose_atlas(project, self.layers, self.captions, self.family)
        return project

    def _marks(self) -> dict[str, list[Mark]]:
        marks = defaultdict(list)
        for row in self.request.crossings:
            if row.get("distance_km") is not None:
                mark = Mark("border", str(row.get("to_country")), row.get("distance_km"), row.get("hours"))
                marks[row.get("facility_id")].append(mark)
        for row in self.request.arrivals:
            if row.get("kind") not in ("interval", "border") and row.get("distance_km") is not None:
                name = str(row.get("name") or row.get("kind") or "?")
                mark = Mark("receptor", name, row.get("distance_km"), row.get("leading_h"))
                marks[row.get("facility_id")].append(mark)
        return marks

    def _write_layers(self) -> None:
        rows, extents = [], []
        count = len(self.request.facilities)
        for number, facility in enumerate(self.request.facilities, start=1):
            extent = self._extent(facility)
            extents.append(extent)
            point = moved(facility.geometry, self.to_map) if facility.geometry else QgsGeometry()
            rows.append((point, [number, facility.get("facility_id"), facility.get("thi"), facility.hazard_class,
                                 facility.get("status"), *self._page(facility, number, count),
                                 extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum(),
                                 0.0, 0.0]))  # fmt: skip
            self.tick(number / count)
        fields = make_fields(
            [
                ("sheet", "integer"),
                ("facility_id", "text"),
                ("thi", "real"),
                ("thi_class", "text"),
                ("status", "text"),
            ]
            + [(name, "text") for name in SHEET_FIELDS]
            + [(name, "real") for name in ("x_min", "y_min", "x_max", "y_max", "shift_x_mm", "shift_y_mm")]
        )
        self.store.add("facilities", "Point", fields, rows)
        self._write_places(extents)
        for name, kind, given in (
            ("paths", "MultiLineString", self.request.paths),
            ("zones", "MultiPolygon", self.request.zones),
        ):
            shapes = [(row.geometry, [row.get("facility_id")]) for row in moved_rows(given, self.to_map)]
            if shapes:
                self.store.add(name, kind, make_fields([("facility_id", "text")]), shapes)
        self._write_background(extents)

    def _write_places(self, extents: list[QgsRectangle]) -> None:
        whole = _union(extents)
        rows = []
        for row in towns():
            if not self.captions.names_place(row.get("name")):
                continue
            point = moved(row.geometry, self.to_map)
            if whole.contains(point.asPoint()):
                caption = self.captions.place(row.get("name"))
                rows.append((point, [row.get("name"), caption, row.get("population")]))
        if rows:
            fields = make_fields([("name", "text"), ("caption", "text"), ("population", "integer")])
            self.store.add("places", "Point", fields, rows)

    def _write_background(self, extents: list[QgsRectangle]) -> None:
        wide = _union(extents)
        wide = wide.buffered(max(wide.width(), wide.height()) / 2)
        for name, kind in (("rivers", "MultiLineString"), ("lakes", "MultiPolygon")):
            shapes = [(moved(row.geometry, self.to_map), [row.get("name")]) for row in lines_and_areas(name)]
            shapes = [each for each in shapes if each[0].boundingBoxIntersects(wide)]
            if shapes:
                self.store.add(name, kind, make_fields([("name", "text")]), shapes)
        countries, rows = self.request.countries, []
        lon, lat = np.array([each.place for each in self.request.facilities if each.place]).T
        window = QgsRectangle(lon.min(), lat.min(), lon.max(), lat.max()).buffered(12)
        for country in countries.countries:
            part = clipped(country.area, window, 0.5)
            if part is not None:
                code, name = country.code, country.name
                kind = "land" if code or name else "other"
                rows.append((moved(part, self.to_map), [code, self.captions.country(code, name), kind]))
        fields = make_fields([("code", "text"), ("caption", "text"), ("kind", "text")])
        self.store.add("countries", "MultiPolygon", fields, rows)

    def _style_layers(self) -> None:
        layers = self.layers
        symbols.style_sheet_facilities(layers["facilities"], self.captions)
        styles.style_countries(layers["countries"], self.captions, self.family, 7, 1e9)
        for name in ("rivers", "lakes"):
            if name in layers:
                layers[name].setScaleBasedVisibility(True)
                layers[name].setMaximumScale(LARGEST_SCALE[name])
        if "rivers" in layers:
            styles.style_rivers(layers["rivers"], 1.2)
        if "lakes" in layers:
            styles.style_lakes(layers["lakes"])
        if "places" in layers:
            styles.style_places(layers["places"], self.family, 6, styles.LARGE_ENOUGH)
        if "paths" in layers:
            styles.style_sheet_paths(layers["paths"])
        if "zones" in layers:
            styles.style_zones(layers["zones"])

    def _extent(self, facility: Facility) -> QgsRectangle:
        """Return the extent of a page's map, in the frame's proportions: as far as the profile shows, and zones."""
        if facility.geometry is None:
            boxes = [
                moved(each.geometry, self.to_map).boundingBox()
                for each in self.request.facilities
                if each.geometry
            ]
            return _in_proportion(_union(boxes))
        box = moved(facility.geometry, self.to_map).boundingBox()
        for row in self.paths.get(facility.get("facility_id"), ()):
            distance, _ = profile_of(row.geometry)
            if len(distance):
                limit = shown_km(float(distance[-1]), self.marks.get(facility.get("facility_id"), []))
                points = [point for point in row.geometry.vertices() if point.m() / 1000 <= limit]
                for point in points:
                    shown = QgsGeometry(point.clone())
                    box.combineExtentWith(moved(shown, self.to_map).boundingBox())
        for row in self.zones.get(facility.get("facility_id"), ()):
            box.combineExtentWith(moved(row.geometry, self.to_map).boundingBox())
        return _in_proportion(box)

    def _page(self, facility: Facility, number: int, count: int) -> list[str]:
        """Return the content of a page, in the order of SHEET_FIELDS."""
        captions, family = self.captions, self.family
        box = BOXES["name"]
        setter = Typesetter(fonts.text_format(family, 15, bold=True))
        name = "\n".join(setter.wrap(facility.name, box.width, most_lines=2))
        about = " · ".join(
            str(each)
            for each in (
                facility.get("facility_id"),
                caption_of(facility, "country", captions),
                facility.get("region"),
                facility.get("name_local"),
            )
            if each
        )
        about = Typesetter(fonts.text_format(family, 8.5)).shorten(about, BOXES["about"].width)
        widths = (BOXES["fact_labels"].width, BOXES["fact_values"].width - 1)
        labels, values = facts(facility, captions, widths, family, 7)
        heading, profile = self._profile(facility)
        answered = self.checklist.get(facility.get("facility_id"), [])
        factors = factor_bars(facility, self.known_fields, captions, family, _size("factors"))
        checklist = checklist_bars(answered, captions, family, _size("checklist"))
        return [
            name,
            about,
            self._drawn(self._badge(facility), f"badge{number}"),
            labels,
            values,
            heading,
            self._drawn(profile, f"profile{number}"),
            self._drawn(factors, f"factors{number}"),
            self._drawn(checklist, f"checklist{number}"),
            self._notes(facility, number, count),
        ]

    def _drawn(self, drawing: Drawing, name: str) -> str:
        """Write a drawing beside the layers: as a file it stays vectors in the PDF, as a value it would not."""
        return drawing.write(self.folder / f"{name}.svg")

    def _profile(self, facility: Facility) -> tuple[str, Drawing]:
        captions, key = self.captions, facility.get("facility_id")
        row = next(iter(self.paths.get(key, ())), None)
        empty = np.array([])
        distance, height = profile_of(row.geometry) if row else (empty, empty)
        marks = self.marks.get(key, [])
        drawing = long_profile(distance, height, marks, captions, self.family, _size("profile"))
        if len(distance) < 2:
            return captions("sheet_profile"), drawing
        length = float(distance[-1])
        shown = shown_km(length, marks)
        code = row.get("ends_in")
        end = captions(f"ends_{code if code in _ENDS else 'unknown'}")
        caption = "sheet_profile_whole" if shown >= length else "sheet_profile_part"
        return captions(
            caption, shown=captions.number(shown), length=captions.number(length), end=end
        ), drawing

    def _badge(self, facility: Facility) -> Drawing:
        """Return the coloured plate with THI, class and rank."""
        width, height = _size("badge")
        code = facility.hazard_class
        fill = palette.CLASS_COLOURS[code] if code else "#efece5"
        ink = palette.CLASS_INK[code] if code else palette.INK
        drawing = Drawing(width, height, self.family)
        drawing.rectangle(0.2, 0.2, width - 0.4, height - 0.4, fill, palette.INK, 0.2, radius=1.5)
        captions = self.captions
        if facility.thi is None:
            drawing.text(width / 2, height / 2 + 1.3, captions("unrated"), 10, ink, True, "middle")
            return drawing
        drawing.text(width / 2, 6.4, f"THI {captions.number(facility.thi, 1)}", 13, ink, True, "middle")
        drawing.text(width / 2, 11, captions(code) if code else "", 9, ink, False, "middle")
        rank, ranked = facility.get("thi_rank"), captions.number(self.request.count_all)
        if rank is not None:
            drawing.text(
                width / 2, 15, captions("sheet_rank", rank=rank, count=ranked), 7, ink, False, "middle"
            )
        return drawing

    def _notes(self, facility: Facility, number: int, count: int) -> str:
        captions = self.captions
        scheme, verified = rating_scheme([facility])
        rating = captions("scheme", scheme=scheme) if scheme else captions("scheme_missing")
        lines = [f"{rating} {captions('limits_verified_note' if verified else 'limits_not_verified_note')}"]
        if facility.get("thi_note"):
            lines.append(captions("sheet_note", note=str(facility.get("thi_note")).rstrip(".")))
        source = facility.get("data_source") or self.request.sources
        if source:
            lines.append(captions("sheet_source", source=str(source).rstrip(".")))
        if self.request.overview_relief:
            lines.append(captions("overview_relief"))
        made = captions("made", date=date.today().isoformat(), software=f"{NAME} {VERSION}")
        page = captions("sheet_page", number=number, count=count)
        setter = Typesetter(fonts.text_format(self.family, 6))
        room = int(BOXES["notes"].height / setter.line_mm) - 2
        text = "\n".join(setter.wrap("\n".join(lines), BOXES["notes"].width * 0.98, most_lines=room))
        return f"{text}\n{captions('disclaimer')}\n{made} {page}"


_ENDS = ("sea", "inland_sink", "lake", "edge", "limit", "no_data")


def _by_facility(rows: list[Row]) -> dict[str, list[Row]]:
    groups = defaultdict(list)
    for row in rows:
        if row.get("facility_id") is not None:
            groups[row.get("facility_id")].append(row)
    return groups


def _size(name: str) -> tuple[float, float]:
    return BOXES[name].width, BOXES[name].height


def _union(boxes: list[QgsRectangle]) -> QgsRectangle:
    whole = QgsRectangle()
    for box in boxes:
        whole.combineExtentWith(box)
    return whole


def _in_proportion(box: QgsRectangle) -> QgsRectangle:
    ratio = BOXES["map"].width / BOXES["map"].height
    width = max(box.width() * ROOM, 2 * LEAST_REACH_M)
    height = max(box.height() * ROOM, 2 * LEAST_REACH_M / ratio)
    width, height = max(width, height * ratio), max(height, width / ratio)
    return QgsRectangle.fromCenterAndSize(box.center(), width, height)
