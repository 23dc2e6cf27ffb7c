"""Layers looked at around facilities: rasters, zones, lines and places as site factors of the inventory."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ...basin.grid.measure import DEGREES, metres_per_degree
from ...basin.grid.relief import HIGHEST_M
from ...basin.grid.sampling import COARSEST_M, Raster, ground_at, open_values, values_at
from ...basin.shapes.nearness import nearest_m
from ...basin.shapes.polygons import Edges, inside
from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...inventory.site import factors
from ...inventory.site.filling import Factor
from ...inventory.site.nearest import nearest_places
from ...inventory.site.uncertain import Around, codes_around, distances_hold, numbers_around
from ...place_layers import country_codes_of
from ...places.countries import is_country_code
from ...qgis_values import from_qgis
from ...table import texts
from ...translation import told, tr
from ..frames import Frame, required_field, table_of
from ..geometry import read_points, read_shapes, transform_arrays
from ..reliefs import say_too_low
from ..run import Run

Tick = Callable[[float], None]
# Why a value is doubtful, beside what `filling` finds.
VARIES, IMPRECISE, AMBIGUOUS, WRONG_UNIT, NO_CONVERSION, NO_DEPTH, COARSE = (
    "varies", "imprecise", "ambiguous", "wrong_unit", "no_conversion", "no_depth", "coarse",
)  # fmt: skip
RIVER_REACHES_M = (1_000.0, 10_000.0, 100_000.0)
# Fields with the names of areas and places, lower case, the surest first.
REGION_FIELDS = (
    "region",
    "name",
    "name_en",
    "name_1",
    "name_ru",
    "shapename",
    "oblast",
    "область",
    "регион",
    "название",
)
PLACE_FIELDS = (
    "name",
    "name_en",
    "name_ru",
    "asciiname",
    "nameascii",
    "settlement",
    "place",
    "название",
    "наименование",
)
PGA_FIELDS = ("pga_g", "pga", "pga_475", "msk", "msk_64", "intensity", "ballnost", "балл", "балльность")


@dataclass(frozen=True)
class Zones:
    """Polygons on WGS 84 with a value each, None for unknown."""

    edges: Edges
    values: list
    layer: str

    def at(self, places: Around, tick: Tick) -> tuple[np.ndarray, np.ndarray]:
        """Return the value around each point (m,), None for none, and where several differ."""
        found = np.full(len(places.lon), None, dtype=object)
        several = np.zeros(len(places.lon), dtype=bool)
        for point, polygon in zip(
            *map(np.ndarray.tolist, inside(self.edges, places.lon, places.lat, tick)), strict=True
        ):
            value = self.values[polygon]
            if value is not None:
                several[point] |= found[point] is not None and found[point] != value
                found[point] = value
        found[several] = None
        return found, several

    def hold(self, places: Around, tick: Tick) -> np.ndarray:
        """Return which of the points (m,) lie in any polygon."""
        held = np.zeros(len(places.lon), dtype=bool)
        held[inside(self.edges, places.lon, places.lat, tick)[0]] = True
        return held


def read_zones(
    run: Run, name: str, places: Around, value_of: Callable[[QgsFeature], object] = lambda feature: True
) -> Zones:
    """Return the polygons of a layer near the points, with what `value_of` tells of each."""
    source = run.required_source(name)
    rings, values = [], []
    if len(places.lon):
        for shape in read_shapes(
            source, QgsCoordinateReferenceSystem(WGS84), run.context, _extent(places, 0.0), run.feedback
        ):
            rings += [(len(values), line) for line in shape.lines]
            values.append(value_of(shape.feature))
    return Zones(Edges.from_rings(rings), values, source.sourceName())


def _extent(places: Around, margin_m: float) -> QgsRectangle:
    """Return the box of the points, grown by some metres."""
    unit_x, unit_y = metres_per_degree(np.array([np.abs(places.lat).max()]))
    box = QgsRectangle(places.lon.min(), places.lat.min(), places.lon.max(), places.lat.max())
    grown = margin_m / min(max(float(unit_x[0]), 1.0), float(unit_y[0])) + 1e-3
    box.grow(min(grown, 90.0))
    return box


def pga_factor(run: Run, places: Around, tick: Tick) -> Factor:
    """Return pga_g by PGA or PGA_ZONES, in PGA_UNIT."""
    unit = run.choice("PGA_UNIT")
    if run.has("PGA"):
        raster = open_values(run.raster("PGA"))
        _check_stated_unit(raster, unit)
        given, ambiguous = _sampled(run, raster, places, tick)[0], np.zeros(len(places.lon), dtype=bool)
        source = _file(raster.path)
    else:
        zones = read_zones(run, "PGA_ZONES", places, _number_in(run, "PGA_ZONES", "PGA_FIELD", PGA_FIELDS))
        values, ambiguous = zones.at(places, tick)
        given, source = (
            np.array([np.nan if each is None else each for each in values], dtype=float),
            zones.layer,
        )
    tick(1.0)
    in_g = factors.pga_in_g(given, unit)
    limits = factors.settings()["agreement"]["pga_g"]
    own, varies, low, high = numbers_around(places, in_g, limits["absolute"], limits["share"])
    doubts = _doubts(
        (varies, VARIES),
        (np.isnan(own) & np.isfinite(places.at_own(given)), NO_CONVERSION),
        (places.at_own(ambiguous.astype(float)) == 1, AMBIGUOUS),
    )
    if factors.unit_is_doubtful(given, unit):
        doubts |= dict.fromkeys(np.flatnonzero(np.isfinite(places.at_own(given))).tolist(), WRONG_UNIT)
        low = high = np.full(len(own), np.nan)
    return Factor("pga_g", _numbers(own, 4), f"{source}, {unit}", doubts, _rounded(low, 4), _rounded(high, 4))


def _check_stated_unit(raster: Raster, unit: str) -> None:
    stated = factors.stated_unit(raster.unit)
    if stated is not None and stated != unit:
        raise DataProblem(
            "Raster {path} states that its values are in {stated}, but PGA_UNIT is {unit}. Set PGA_UNIT to "
            "{stated}, or correct the unit of the raster.",
            path=raster.path,
            stated=stated,
            unit=unit,
        )


def flood_factor(run: Run, places: Around, tick: Tick) -> Factor:
    """Return flood_zone by FLOOD and where it was computed."""
    raster = open_values(run.raster("FLOOD"))
    depth_m, there = _sampled(run, raster, places, lambda done: tick(done / 2))
    covered = None
    if run.has("FLOOD_COVERAGE"):
        covered = read_zones(run, "FLOOD_COVERAGE", places).hold(places, lambda done: tick((1 + done) / 2))
    zones, no_depth = factors.flood_zones(depth_m, there, covered, run.boolean("FLOOD_WHOLE"))
    own = places.at_own(zones)
    doubts = _doubts(
        (_known(own) & ~places.precise, IMPRECISE), (places.at_own(no_depth.astype(float)) == 1, NO_DEPTH)
    )
    flood = told(tr("flood of {years} years"), years=run.number("FLOOD_RETURN_PERIOD"))
    return Factor("flood_zone", own, f"{_file(raster.path)}, {flood}", doubts)


def relief_factors(run: Run, places: Around, tick: Tick) -> list[Factor]:
    """Return elevation_m and slope_deg by RELIEF."""
    path = run.raster("RELIEF")
    x, y = _in_crs(run, open_values(path), places)
    ground = ground_at(path, x, y, tick, say_too_low(run))
    if ground.too_high:
        run.feedback.pushWarning(
            told(
                tr("Relief {path}: {count} {count:height|heights} above {highest} m are taken for no-data."),
                path=path,
                count=ground.too_high,
                highest=HIGHEST_M,
            )
        )
    agreement = factors.settings()["agreement"]
    own, varies, _, _ = numbers_around(places, ground.height_m, **agreement["elevation_m"])
    slope, apart = places.at_own(ground.slope_deg), places.at_own(ground.cell_m)
    # A cell of some kilometres in the mountains has the height of no place in it.
    rough = (apart > COARSEST_M) & (places.at_own(ground.spread_m) > agreement["coarse_cells_m"])
    doubts = _doubts(
        (np.isfinite(slope) & ~places.precise, IMPRECISE), (np.isfinite(own) & (apart > COARSEST_M), COARSE)
    )
    source = _file(path)
    return [
        Factor(
            "elevation_m",
            _numbers(own, 1),
            source,
            _doubts((varies, VARIES), (np.isfinite(own) & rough, COARSE)),
        ),
        Factor("slope_deg", _numbers(slope, 1), source, doubts),
    ]


def landslide_factor(run: Run, places: Around, tick: Tick) -> Factor:
    """Return landslide_exposed by LANDSLIDE and where landslides were mapped."""
    zones, covered = read_zones(run, "LANDSLIDE", places), None
    exposed = zones.hold(places, lambda done: tick(done / 2))
    if run.has("LANDSLIDE_COVERAGE"):
        mapped = read_zones(run, "LANDSLIDE_COVERAGE", places)
        covered = mapped.hold(places, lambda done: tick((1 + done) / 2))
    own = places.at_own(factors.landslide_exposed(exposed, covered))
    return Factor("landslide_exposed", own, zones.layer, _doubts((_known(own) & ~places.precise, IMPRECISE)))


def country_factor(run: Run, places: Around, tick: Tick) -> Factor:
    """Return country by COUNTRIES."""
    code_of = country_codes_of(run.required_source("COUNTRIES"), run.text("COUNTRY_FIELD"))

    def code(feature: QgsFeature) -> str | None:
        found = code_of.get(feature.id())
        return found if is_country_code(found) else None

    return _area_factor("country", read_zones(run, "COUNTRIES", places, code), places, tick)


def region_factor(run: Run, places: Around, tick: Tick) -> Factor:
    """Return region by REGIONS."""
    place = _field(run.required_source("REGIONS"), run.text("REGION_FIELD"), REGION_FIELDS, "REGION_FIELD")

    def name(feature: QgsFeature) -> str | None:
        found = from_qgis(feature[place])
        return None if found is None or not str(found).strip() else str(found).strip()

    return _area_factor("region", read_zones(run, "REGIONS", places, name), places, tick)


def _area_factor(name: str, zones: Zones, places: Around, tick: Tick) -> Factor:
    values, ambiguous = zones.at(places, tick)
    own, varies = codes_around(places, values)
    doubts = _doubts((varies, VARIES), (places.at_own(ambiguous.astype(float)) == 1, AMBIGUOUS))
    return Factor(name, own, zones.layer, doubts)


def river_factor(run: Run, places: Around, tick: Tick) -> Factor:
    """Return river_distance_km by RIVERS."""
    source, lines = run.required_source("RIVERS"), []
    if len(places.lon):
        extent = _extent(places, RIVER_REACHES_M[-1])
        crs = QgsCoordinateReferenceSystem(WGS84)
        for shape in read_shapes(source, crs, run.context, extent, run.feedback):
            lines += shape.lines
    lon, lat = places.at_own(places.lon), places.at_own(places.lat)
    metres = nearest_m(Edges.from_lines(lines), lon, lat, DEGREES, RIVER_REACHES_M, tick)
    doubts = _doubts((np.isfinite(metres) & ~distances_hold(metres, places.reach_m), IMPRECISE))
    return Factor("river_distance_km", _numbers(metres / 1000, 3), source.sourceName(), doubts)


def settlement_factors(run: Run, places: Around, tick: Tick) -> list[Factor]:
    """Return nearest_settlement and nearest_settlement_km by SETTLEMENTS."""
    source = run.required_source("SETTLEMENTS")
    features, lon, lat = read_points(
        source, QgsCoordinateReferenceSystem(WGS84), run.context, run.feedback, several=True
    )
    field = _field(source, run.text("SETTLEMENT_FIELD"), PLACE_FIELDS, "SETTLEMENT_FIELD")
    name = source.fields()[field].name()
    names = texts(table_of(features, source.fields(), [name]), name)
    named = np.array([each is not None and bool(each.strip()) for each in names], dtype=bool)
    names, lon, lat = names[named], lon[named], lat[named]
    tick(0.3)
    own_lon, own_lat = places.at_own(places.lon), places.at_own(places.lat)
    found = nearest_places(own_lon, own_lat, names, lon, lat)
    tick(1.0)
    met = found.place >= 0
    own = np.full(len(met), None, dtype=object)
    own[met] = names[found.place[met]]
    # Moved by its reach, a facility comes nearer to one place and goes farther from the other.
    open_ = met & (places.reach_m > 0) & (found.other_m - found.metres <= 2 * places.reach_m)
    far = met & ~distances_hold(found.metres, places.reach_m)
    return [
        Factor("nearest_settlement", own, source.sourceName(), _doubts((open_, VARIES))),
        Factor(
            "nearest_settlement_km",
            _numbers(found.metres / 1000, 2),
            source.sourceName(),
            _doubts((far, IMPRECISE)),
        ),
    ]


def _in_crs(run: Run, raster: Raster, places: Around) -> tuple[np.ndarray, np.ndarray]:
    crs = QgsCoordinateReferenceSystem.fromWkt(raster.grid.crs_wkt)
    return transform_arrays(places.lon, places.lat, QgsCoordinateReferenceSystem(WGS84), crs, run.context)


def _sampled(run: Run, raster: Raster, places: Around, tick: Tick) -> tuple[np.ndarray, np.ndarray]:
    return values_at(raster, *_in_crs(run, raster, places), tick)


def _number_in(
    run: Run, layer: str, parameter: str, usual: Sequence[str]
) -> Callable[[QgsFeature], float | None]:
    """Return what reads the number of a feature; DataProblem, in the reading, for what is none."""
    source = run.required_source(layer)
    name = source.fields()[_field(source, run.text(parameter), usual, parameter)].name()

    def number(feature: QgsFeature) -> float | None:
        table = table_of([feature], feature.fields(), [name])
        found = Frame(source.sourceName(), feature.fields(), [feature], table).numbers(name)[0]
        return float(found) if np.isfinite(found) else None

    return number


def _field(source: QgsProcessingFeatureSource, chosen: str, usual: Sequence[str], parameter: str) -> int:
    """Return the place of the field chosen, or of the first usual name; DataProblem where there is none."""
    if chosen:
        return required_field(source, chosen)
    names = [name.lower() for name in source.fields().names()]
    found = next((names.index(name) for name in usual if name in names), None)
    if found is None:
        raise DataProblem(
            tr(
                "Layer {layer}: none of its fields has a usual name. Choose one in {parameter}: {fields}."
            ).format(
                layer=source.sourceName(), parameter=parameter, fields=", ".join(source.fields().names())
            )
        )
    return found


def _doubts(*reasons: tuple[np.ndarray, str]) -> dict[int, str]:
    """Return by row why it is doubtful, a later reason before an earlier one."""
    return {row: reason for mask, reason in reasons for row in np.flatnonzero(mask).tolist()}


def _known(values: np.ndarray) -> np.ndarray:
    return np.array([each is not None for each in values], dtype=bool)


def _rounded(values: np.ndarray, digits: int) -> np.ndarray:
    return np.round(values, digits) + 0.0  # no -0.0


def _numbers(values: np.ndarray, digits: int) -> list[float | None]:
    return [None if each != each else each for each in _rounded(values, digits).tolist()]


def _file(path: str) -> str:
    """Return the name of a raster's file: what stands before it may name people and servers."""
    return PurePath(path.split("|")[0].split("?")[0].replace("\\", "/")).name
