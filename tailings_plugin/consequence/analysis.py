"""What analysts call from Python, without QGIS: releases, zones, travel times and people."""

import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from os import PathLike
from typing import TYPE_CHECKING, Any

import numpy as np

from ..basin.grid.grid import Grid
from ..basin.grid.relief import known_heights, warn_of_too_low
from ..basin.paths.paths import Path
from ..basin.shapes.outline import cells_outline, multi_polygon_wkb
from ..basin.shapes.polygons import Edges, locate
from ..errors import DataProblem, check_number
from ..table import column, make_table, numbers, objects, texts
from . import facility_releases, facility_zones, population, travel_time
from .arrivals import arrival_table, border_name
from .counting import EXPOSURE_FIELDS, exposure_table, totals
from .followed import measured_paths, paths_of
from .path_on_relief import refuse_other_relief
from .paths import Paths, beside
from .polygon_rings import EQUAL_AREA, area_km2, change_between, check_outline, is_empty, rings_of
from .store import BOUNDS, INPUTS, RELEASE
from .timelines import Rivers, timelines
from .windows import ReliefArray, ReliefWindows
from .zone import LEVELS, Zone

if TYPE_CHECKING:
    from pandas import DataFrame

    from ..basin.analysis import Traces

WGS84 = "EPSG:4326"
POSITIONS = (("longitude", "latitude"), ("lon", "lat"))
Tick = Callable[[float], None]


def _no_tick(fraction: float) -> None:
    """Nobody watches."""


def releases(
    facilities: Any,
    heights_m: Sequence[float] | None = None,
    relation: str = facility_releases.ALL,
    *,
    density_t_m3: Sequence[float] = facility_releases.DRY_DENSITY_T_M3,
    with_pond: bool = False,
) -> "DataFrame":
    """Return what facilities may release (m3) and how far it may run (km), each with its 5-50-95 per cent band.

    facilities: a table with columns of the inventory (volume_m3, dam_height_m; where the volume is unknown mass_t
    with dry_density_t_m3, capacity_m3, or area_m2 give a range; release_known_m3 goes before all relations), or
    stored volumes (n,) in m3 with heights_m (n,) of the dams in m; NaN or NA is unknown. relation: "rico",
    "larrauri", "piciullo", or "all": their envelope, and each beside it. density_t_m3: the range assumed where a
    mass has no density. with_pond: pond_volume_m3 counts as stored.

    The rows of the table with stored_m3, released_m3, released_p5_m3, released_p50_m3, released_p95_m3, runout_km
    with the same bands, release_relation, release_basis (what the volume was made from), release_notes (what was
    assumed or refused) and out_of_range (what lies outside the recorded failures). A release never exceeds the
    store; an unknown height takes the recorded range, 7 to 110 m.
    Raises DataProblem for a table without any of these columns, and for a relation there is not.

    Sources: Rico et al. 2008; Concha Larrauri & Lall 2018; Piciullo et al. 2022; scatter of 87 recorded volumes
    and 53 distances. Distances are unverified: docs/validation.md tells how wide their band is.

    >>> from tailings_plugin import consequence
    >>> found = consequence.releases([15.0e6, 0.4e6], [27.0, 29.5], "rico")
    >>> (found[["released_p5_m3", "released_m3", "released_p95_m3"]] / 1e6).round(2).values.tolist()
    [[0.06, 5.46, 12.21], [0.0, 0.14, 0.31]]
    >>> found["runout_km"].round(1).tolist()
    [43.4, 4.1]
    """
    if hasattr(facilities, "columns"):
        table = facilities.reset_index(drop=True)
        if not any(name in table for name in facility_releases.ENOUGH):
            raise DataProblem(
                "The table of facilities has none of the columns {fields}; it has {names}. Rename them.",
                fields=", ".join(facility_releases.ENOUGH),
                names=", ".join(map(str, table.columns)),
            )
    else:
        volumes = np.asarray(facilities, dtype=float).reshape(-1)
        heights = np.full(len(volumes), np.nan) if heights_m is None else np.asarray(heights_m, dtype=float)
        if heights.size != len(volumes):
            raise DataProblem(
                "{volumes} volumes and {heights} heights: give one height for each volume, NaN where it is unknown.",
                volumes=len(volumes),
                heights=heights.size,
            )
        table = make_table(
            {"volume_m3": volumes, "dam_height_m": heights.reshape(-1)},
            {"volume_m3": "real", "dam_height_m": "real"},
        )
    columns = {name: numbers(table, name) for name in (*INPUTS, RELEASE, *BOUNDS)}
    found = facility_releases.release_table(columns, relation, density_t_m3, with_pond)
    return table.assign(**{name: found[name] for name in found.columns})


def zones(
    released: Any,
    paths: "Traces | Mapping[str, Path]",
    relief: str | PathLike | tuple[Grid, np.ndarray],
    relation: str = "tailings",
    *,
    coefficients: tuple[float, float] | None = None,
    band: float = facility_zones.BAND,
    tick: Tick = _no_tick,
) -> "DataFrame":
    """Return the zone a release covers below each facility: a row per facility and level, low, middle and high.

    released: a table with facility_id and the released volumes of `releases` (m3), or one volume per path for all
    three levels. paths: what `basin.trace` returned on this relief, or facility -> path with x, y in the CRS of the
    relief and m in metres from the facility. relief: heights in metres, a file that GDAL opens (read along the
    paths only), or (grid, heights) as for `basin.trace`; heights below -500 or above 9000 m are no data in
    both, of which a warning tells once. relation: "tailings", "lahar", "debris_flow",
    "rock_avalanche", or "custom" with coefficients (a, b). band: low zones take both areas divided by it, high ones
    multiplied; 2 is assumed.

    Columns: facility_id, level, volume_m3, section_m2 (A), plan_m2 (B), area_km2, length_km, max_depth_m,
    max_width_m, ends ("area": B is covered; "path_end", "relief_edge", "no_data": it ran out before), relation, notes,
    not_made (why there is no zone), and outline: a multi-polygon in the CRS of the relief as well-known binary
    (geopandas.GeoSeries.from_wkb reads it). attrs["crs"] is that CRS. Raises DataProblem for volumes, coefficients
    and bands that cannot be, and for paths traced on another relief (`path_on_relief`).

    Method: LAHARZ, A = a V^(2/3) and B = b V^(2/3) (Iverson et al. 1998; for tailings Ghahramani et al. 2020, whose
    coefficients are unverified). It predicts no distance of its own.

    >>> import numpy as np
    >>> from tailings_plugin import basin, consequence
    >>> heights = np.arange(400.0, 0, -1)[:, None] * 0.6 + abs(np.arange(41) - 20) * 3.0  # a valley to the south
    >>> grid = basin.grid_at(heights.shape, left=500_000, top=4_700_000, cell=30, crs="EPSG:32643")
    >>> paths = basin.trace((grid, heights), [[500_615, 4_699_985]], crs=None, sinks=())
    >>> found = consequence.zones([1e5], paths, (grid, heights))
    >>> found[["level", "area_km2", "ends"]].round(2).values.tolist()
    [['low', 0.09, 'area'], ['middle', 0.17, 'area'], ['high', 0.34, 'area']]
    """
    given = dict(paths_of(paths))
    window = (
        ReliefArray(known_heights(relief[1]).astype(float), relief[0])
        if isinstance(relief, tuple)
        else ReliefWindows(str(relief))
    )
    facilities, volumes, as_given = _volumes(released, list(given))
    grid = window.grid

    def pixels(facility: str) -> facility_zones.Pixels | None:
        path = given.get(facility)
        if path is None:
            return None
        return (path.x - grid.left) / grid.cell_width, (grid.top - path.y) / grid.cell_height, path.m

    own = facility_zones.coefficients_of(relation, coefficients)
    cell_m = np.nan if isinstance(paths, Mapping) else paths.traced.terrain.grid.cell_m
    cells_m = dict.fromkeys(given, cell_m)
    found = facility_zones.make_zones(facilities, volumes, pixels, window, own, band, tick, cells_m)
    if isinstance(window, ReliefWindows) and window.lowest is not None:
        warn_of_too_low(window.path, window.too_low, window.lowest)
    made = {row: one for row, one in enumerate(found) if isinstance(one, facility_zones.Made)}
    table = facility_zones.zone_table(list(made.values()), relation, as_given).set_axis(list(made))
    reasons = [one.reason if isinstance(one, facility_zones.Rejected) else None for one in found]
    name = "the relief" if isinstance(relief, tuple) else str(relief)
    refuse_other_relief(reasons, [one.facility for one in found], "paths", name)
    outlines = [_outline(made[row].zone) if row in made else None for row in range(len(found))]
    table = table.reindex(range(len(found))).assign(
        facility_id=column([one.facility for one in found], "text"),
        level=column([one.level for one in found], "text"),
        not_made=column(reasons, "text"),
        outline=np.array([*outlines, None], dtype=object)[:-1],
    )
    table.attrs["crs"] = grid.crs_wkt
    return table


def _outline(zone: Zone) -> bytes:
    return multi_polygon_wkb(cells_outline(zone.grid, zone.rows, zone.columns))


def _volumes(released: Any, paths: list[str]) -> tuple[list[str], dict[str, np.ndarray], set[str]]:
    if hasattr(released, "columns"):
        names = texts(released, "facility_id")
        facilities = [str(row + 1) if name is None else name for row, name in enumerate(names)]
        wanted = facility_zones.RELEASED_FIELDS
        if RELEASE in released:
            wanted += facility_zones.CEILING_FIELDS
        columns = {name: numbers(released, name) for name in wanted if name in released}
        known, _ = facility_zones.known_release(columns)
        as_given = {facilities[row] for row in np.flatnonzero(~np.isnan(known))}
        return facilities, facility_zones.level_volumes(columns), as_given
    volumes = np.asarray(released, dtype=float).reshape(-1)
    if len(volumes) != len(paths):
        raise DataProblem(
            "{volumes} volumes for {paths} paths: give one for each, or a table with facility_id.",
            volumes=len(volumes),
            paths=len(paths),
        )
    return paths, dict.fromkeys(LEVELS, volumes), set()


def travel_times(
    paths: "Traces | Mapping[str, Path]",
    velocity_ms: float = 1.0,
    *,
    receptors: "DataFrame | None" = None,
    crossings: "DataFrame | None" = None,
    every_km: float = 10.0,
    beside_m: float = 1000.0,
    border_hours: float = 48.0,
    method: str = "constant",
    rivers: Rivers | None = None,
    mass_kg: float | None = None,
    crs: str | None = None,
) -> "DataFrame":
    """Return when a release is where: a row per border crossing, receptor and every so many kilometres of a path.

    paths: what `basin.trace` returned, or facility -> path with x, y in `crs` (None: longitude and latitude) and m in
    metres. velocity_ms: of the water; plumes travelled at 0.8 to 1.1 m/s (Baia Mare 2000). receptors: a table with
    longitude, latitude and name; those within beside_m of a path are on it, unless they lie upstream of its facility.
    crossings: as `Traces.crossings()` returns
    them. border_hours: a border reached within them is flagged (screening, unverified). method: "constant",
    "manning" or "jobson"; the last two need `rivers` (arrays per path, see `timelines.Rivers`), and for a
    concentration Jobson needs mass_kg, the dissolved mass released.

    Columns: facility_id, kind ("border", "interval", "receptor"), name, distance_km, aside_m, leading_h, peak_h, end_h,
    peak_mg_l (Jobson only), border_flag, notes, and earliest_h: the leading edge at the highest probable velocity, the
    band of Jobson's estimate; unknown for the others, which are no estimates. Raises DataProblem, naming the facility,
    when a method lacks what it needs.

    Method: Jobson 1996 (USGS WRIR 96-4013, second hand), for a dissolved slug, not for a thick mud flow.

    >>> import numpy as np
    >>> from tailings_plugin import consequence
    >>> from tailings_plugin.basin.paths.paths import Path
    >>> path = Path(np.array([72.0, 73.0]), np.array([42.0, 42.0]), np.array([0.0, 82_853.0]), np.array([900.0, 70.0]))
    >>> consequence.travel_times({"Ak": path}, 2.0, every_km=36)[["distance_km", "leading_h"]].round(2).values.tolist()
    [[36.0, 5.0], [72.0, 10.0], [82.85, 11.51]]
    """
    check_number("velocity_ms", velocity_ms, above=0)
    check_number("every_km", every_km, above=0)
    check_number("beside_m", beside_m, least=0)
    check_number("border_hours", border_hours, least=0)
    followed = [(name, path) for name, path in paths_of(paths) if path is not None]
    names = [name for name, _ in followed]
    if not isinstance(paths, Mapping):
        crs = paths.traced.terrain.grid.crs_wkt
    measured = measured_paths(followed, crs)
    heights_m = np.concatenate([np.empty(0), *(path.z for _, path in followed)])
    settings = travel_time.Settings(method=method, velocity_ms=velocity_ms, mass_kg=mass_kg)
    known = Rivers.unknown(len(names)) if rivers is None else rivers
    lines = timelines(measured, names, heights_m, known, settings, every_km * 1000)
    hits, receptor_names = _beside(measured, receptors, beside_m)
    borders = _crossings(crossings, names)
    table = arrival_table(lines, borders, hits, receptor_names, border_hours)
    path = table.pop("path").to_numpy(dtype=np.int64)
    earliest_h = np.full(len(table), np.nan)
    if method == "jobson":
        fast = replace(settings, probable="highest")
        at_m = numbers(table, "distance_km") * 1000
        for number, line in enumerate(timelines(measured, names, heights_m, known, fast, every_km * 1000)):
            earliest_h[path == number] = line.arrivals(at_m[path == number])["leading_h"]
    table.insert(0, "facility_id", column([names[number] for number in path], "text"))
    return table.assign(earliest_h=earliest_h)


def _beside(
    paths: Paths, receptors: "DataFrame | None", beside_m: float
) -> tuple[dict[str, np.ndarray], np.ndarray]:
    if receptors is None:
        return beside(paths, np.empty(0), np.empty(0), beside_m), np.empty(0, dtype=object)
    lon, lat = _positions(receptors)
    return beside(paths, lon, lat, beside_m), texts(receptors, "name")


def _positions(places: "DataFrame") -> tuple[np.ndarray, np.ndarray]:
    """Return longitude and latitude (n,) of places in degrees, NaN where unknown, of which a warning tells.

    Raises DataProblem for a table without them, and for a position that is none on Earth.
    """
    pair = next((pair for pair in POSITIONS if set(pair) <= set(places.columns)), None)
    if pair is None:
        raise DataProblem(
            "The table of places has no columns longitude and latitude (or lon and lat); it has {names}. Rename them.",
            names=", ".join(map(str, places.columns)),
        )
    x, y = (numbers(places, name) for name in pair)
    for row in np.flatnonzero((np.abs(x) > 180) | (np.abs(y) > 90))[:1]:
        raise DataProblem(
            "Places, row {row}: there is no place at longitude {x}, latitude {y}. Correct them; they are degrees.",
            row=int(row) + 1,
            x=f"{x[row]:g}",
            y=f"{y[row]:g}",
        )
    unknown = int(np.count_nonzero(np.isnan(x) | np.isnan(y)))
    if unknown:
        warnings.warn(
            f"{unknown} of {len(x)} places have no position, and are counted nowhere.", stacklevel=3
        )
    return x, y


def _crossings(crossings: "DataFrame | None", names: Sequence[str]) -> list[list[tuple[float, str]]]:
    by_facility: dict[str, list[tuple[float, str]]] = {name: [] for name in names}
    if crossings is not None:
        start, end = (texts(crossings, name) for name in ("from_country", "to_country"))
        kind = texts(crossings, "kind")
        metres = numbers(crossings, "distance_km") * 1000
        for row, facility in enumerate(texts(crossings, "facility_id")):
            if facility in by_facility:
                by_facility[facility].append((metres[row], border_name(start[row], end[row], kind[row])))
    return [sorted(own) for own in by_facility.values()]


def exposure(
    zones: "DataFrame",
    people: str | PathLike | None = None,
    settlements: "DataFrame | None" = None,
    receptors: "DataFrame | None" = None,
    *,
    crs: str | None = None,
    unit: str = population.AUTO,
    tick: Tick = _no_tick,
) -> "DataFrame":
    """Return zones with the people, settlements and receptors in each.

    zones: a table with outlines, as `zones` returns it: polygons as well-known binary in `crs` (None: that of
    attrs["crs"]). people: a raster of people per cell that GDAL opens, in any CRS; it is not resampled. settlements and
    receptors: tables with longitude and latitude, settlements with `population` too (NA: unknown). unit: "counts",
    "per_km2", or "auto", which refuses a raster that looks like a density.

    The zones with area_km2 (on the ellipsoid), people (0 only where the raster has data on all of the zone; on a part
    a lower bound, or NA), people_data_share (share of the zone on which the raster has data; negative values are
    none), settlements, settlement_people, settlements_unknown and receptors. What was not asked for is NA, not 0, and
    so is all of a zone without an outline. The band of the people is that of the zones: low, middle and high. Raises
    DataProblem for outlines, rasters and values that cannot be used.

    Method: a cell cut by a zone counts by the exact share covered.

    >>> import pandas
    >>> from osgeo import ogr
    >>> from tailings_plugin import consequence
    >>> box = ogr.CreateGeometryFromWkt("POLYGON ((500000 0, 501000 0, 501000 1000, 500000 1000, 500000 0))")
    >>> table = pandas.DataFrame({"facility_id": ["A"], "outline": [bytes(box.ExportToWkb())]})
    >>> villages = pandas.DataFrame({"longitude": [75.004, 75.5], "latitude": [0.004, 0.0], "population": [70, 900]})
    >>> found = consequence.exposure(table, settlements=villages, crs="EPSG:32643")
    >>> found[["area_km2", "settlements", "settlement_people"]].round(3).values.tolist()
    [[1.001, 1, 70.0]]
    """
    crs = crs or zones.attrs.get("crs")
    if crs is None:
        raise DataProblem("The zones have no CRS: give it as crs, such as EPSG:32643.")
    if "outline" not in zones:
        raise DataProblem("The zones have no column outline: give them as `zones` returns them.")
    outlines, names = objects(zones, "outline"), texts(zones, "facility_id")
    drawn = [row for row, outline in enumerate(outlines) if outline is not None and not is_empty(outline)]
    own = [(outlines[row], str(names[row] or row + 1)) for row in drawn]
    for outline, name in own:
        check_outline(outline, name, crs)
    equal_area = change_between(crs, EQUAL_AREA)
    areas = np.array([area_km2(rings_of(outline, name, equal_area)) for outline, name in own])
    found_people = None
    if people is not None:
        raster = population.open_population(str(people), unit)
        to_raster = change_between(crs, raster.grid.crs_wkt)
        rings = (rings_of(outline, name, to_raster) for outline, name in own)
        found_people = population.people_in_zones(raster, rings, len(own), tick)
    edges = Edges.from_rings(
        (number, ring)
        for number, (outline, name) in enumerate(own)
        for ring in rings_of(outline, name, change_between(crs, WGS84))[0]
    )
    counted = [
        None if places is None else _places_in(edges, places, len(own)) for places in (settlements, receptors)
    ]
    table = exposure_table(areas, found_people, *counted)
    row_of = {row: number for number, row in enumerate(drawn)}
    columns = {
        name: [objects(table, name)[row_of[row]] if row in row_of else None for row in range(len(outlines))]
        for name, _ in EXPOSURE_FIELDS
    }
    added = make_table(columns, dict(EXPOSURE_FIELDS))
    return zones.reset_index(drop=True).assign(**{name: added[name] for name in added.columns})


def _places_in(edges: Edges, places: "DataFrame", count: int) -> dict[str, np.ndarray]:
    """Return the totals of the places (longitude, latitude) in each of `count` zones."""
    x, y = _positions(places)
    people = numbers(places, "population")
    for row in np.flatnonzero((people < 0) | np.isinf(people))[:1]:
        raise DataProblem(
            "Places, row {row}: population holds {value}, which is no number of people. Correct it, or leave it "
            "empty where it is unknown.",
            row=int(row) + 1,
            value=f"{people[row]:g}",
        )
    known = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    number, holders = locate(edges, x[known], y[known])
    pairs = [(zone, place) for place, which in zip(known, number, strict=True) for zone in holders[which]]
    zone, place = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    return totals(zone, np.ones(len(zone)), people[place], count)
