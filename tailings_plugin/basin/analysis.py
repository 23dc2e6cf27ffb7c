"""What analysts call from Python, without QGIS: directions of a relief, paths of points, their catchments."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from os import PathLike
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataProblem, check_number
from ..places.countries import code_fields, codes_of_rows
from ..table import make_table
from .grid.codings import read_directions
from .grid.grid import Grid
from .grid.raster_file import transformed
from .grid.relief import TooLow, known_heights, read_relief
from .paths.borders import Borders, Countries, Course, default_tolerance_m
from .paths.ends import Sink
from .paths.facts import CROSSING_FACTS, PATH_FACTS, crossing_facts, path_facts
from .paths.known_rivers import rivers_burnt_into
from .paths.known_sinks import WGS84, known_sinks
from .paths.paths import Path
from .paths.relief_file import KEPT_CELLS, ReliefFile
from .paths.start_cells import starts_near_streams
from .paths.terrain import BURN_DEPTH_M, Terrain, directions_terrain, relief_terrain
from .paths.tiled_terrain import TiledTerrain
from .paths.windows import Traced, trace_on
from .routing.catchment import Catchments
from .routing.catchment import catchments as catchments_of
from .shapes.outline import multi_polygon_wkb
from .shapes.polygon_file import read_polygons
from .shapes.polygons import Edges

if TYPE_CHECKING:
    from pandas import DataFrame

# Mean velocity of the water for hours to a border (Baia Mare 2000: 0.8 to 1.1 m/s).
VELOCITY_MS = 1.0

Relief = str | PathLike | tuple[Grid, np.ndarray]
Tick = Callable[[float], None]


def _no_tick(fraction: float) -> None:
    """Nobody watches."""


def flow_directions(
    relief: Relief,
    sinks: Sequence[Sink] | None = None,
    *,
    sea_level_m: float | None = None,
    rivers: Sequence[np.ndarray] | None = None,
    burn_depth_m: float = BURN_DEPTH_M,
    tick: Tick = _no_tick,
) -> Terrain:
    """Return where water goes from each cell of a relief: `codes` are ESRI D8 (uint8, rows x columns).

    relief: a raster file of heights in metres that GDAL can open, or (grid, heights) with heights (rows,
    columns), NaN for no data, and a grid as `grid_at` makes it. Heights below -500 or above 9000 m are no data,
    declared or not, in a file or an array: a warning tells of them once. sinks: where water stays, in the CRS of the
    relief; None: the plugin's list of inland sinks of Central Asia; () none. sea_level_m: cells at or below it
    that hang together with the edge are the sea. rivers: lines (n, 2) in the CRS of the relief, cut in by
    burn_depth_m; paths are led along them where they follow them, as along those that the embedded relief has burnt in.
    tick(fraction) is called on the way; what it raises ends the work.

    In the result 0 is an end and 255 no data; `kinds` tells why water ends in a cell, `flow` what was met.
    Raises DataProblem for what is no relief in metres, or does not fit into memory.

    Method: O'Callaghan and Mark 1984; depressions spill over their lowest saddle, Cordonnier et al. 2019.

    >>> import numpy as np
    >>> from tailings_plugin import basin
    >>> heights = np.array([[9.0, 8, 7], [6, 5, 4], [9, 8, 1]])
    >>> grid = basin.grid_at(heights.shape, left=500_000, top=4_700_000, cell=100, crs="EPSG:32643")
    >>> basin.flow_directions((grid, heights)).codes
    array([[ 4,  4,  4],
           [ 1,  2,  4],
           [64,  1,  1]], dtype=uint8)
    """
    check_number("sea_level_m", sea_level_m)
    if isinstance(relief, tuple):
        grid, heights = relief[0], known_heights(relief[1])
    else:
        grid, heights = read_relief(str(relief), tick=tick)
    if sinks is None:
        sinks = known_sinks(grid)
    terrain = relief_terrain(grid, heights, sinks, sea_level_m, rivers, burn_depth_m, tick)
    if isinstance(relief, tuple):
        return terrain
    return replace(terrain, rivers=[*terrain.rivers, *rivers_burnt_into(str(relief), grid)])


def open_relief(
    relief: str | PathLike,
    sinks: Sequence[Sink] | None = None,
    *,
    kept_cells: int = KEPT_CELLS,
    too_low: TooLow | None = None,
) -> ReliefFile:
    """Return a relief in a file that `trace` can be asked again and again: what it has read of it is kept.

    Of a large relief `trace` reads windows; those whose cells fit into kept_cells stay in memory (about 10 bytes each),
    so that the next point near them has its path at once. `prepare(tick)` of what is returned finds the directions of
    the whole relief beforehand, where it has no more cells than that. relief, sinks: as for `flow_directions`.
    too_low(path, count, lowest): told of heights below -500 or above 9000 m, once a window; None: a warning. Use it
    from one thread at a time. Raises DataProblem for what is no raster of one band with a CRS.

    >>> from tailings_plugin import basin
    >>> from tailings_plugin.about import DATA_FOLDER
    >>> relief = basin.open_relief(DATA_FOLDER / "relief_etopo5_burnt.tif")
    >>> [basin.trace(relief, [place]).table()["ends_in"][0] for place in ([76.11, 42.88], [72.476, 41.282])]
    ['inland_sink', 'sea']
    """
    file = ReliefFile(str(relief), (), kept_cells, too_low)
    file.sinks = known_sinks(file.grid) if sinks is None else sinks
    return file


def ready_directions(
    path: str | PathLike,
    sinks: Sequence[Sink] | None = None,
    *,
    coding: str | None = None,
    tick: Tick = _no_tick,
) -> Terrain:
    """Return ready flow directions of a raster file, as `flow_directions` makes them of a relief.

    coding: "esri" (and HydroSHEDS), "taudem" or "grass"; None: found from the values. sinks: as in
    `flow_directions`. Raises DataProblem for codes outside the coding, and when two codings fit equally.
    """
    ready = read_directions(str(path), None, coding, tick)
    return directions_terrain(ready.grid, ready.codes, known_sinks(ready.grid) if sinks is None else sinks)


@dataclass(frozen=True)
class Traces:
    """The paths of points: `table()` of all, `crossings()` of borders, `path(place)` with its vertices.

    ids of the points; `traced` holds the terrain, start cells and paths as arrays.
    """

    ids: list[str]
    traced: Traced
    borders: Borders
    velocity_ms: float | None

    @property
    def hours_per_m(self) -> float | None:
        """Hours the water takes for a metre, None when no velocity is assumed."""
        return None if self.velocity_ms is None else 1.0 / (3600.0 * self.velocity_ms)

    @cached_property
    def courses(self) -> dict[int, Course]:
        """Countries and border crossings of each path, by the place of its point."""
        paths = self.traced.paths
        return {place: self.borders.along(place) for place in np.flatnonzero(paths.traced).tolist()}

    def path(self, place: int) -> Path:
        """Return x, y (CRS of the relief), m (metres from the point) and z (heights) of a path, all (n,).

        Raises DataProblem when the point could not be followed.
        """
        reason = self.traced.starts.reason[place]
        if reason is not None:
            raise DataProblem(
                "Point {id} has no path: {reason}. Give a point on cells with a height.",
                id=self.ids[place],
                reason=reason,
            )
        return self.traced.paths.path(place)

    def table(self) -> "DataFrame":
        """Return a row per point, NA where unknown; `not_traced` says why a point has no path.

        Columns: facility_id, length_km, drop_m, ends_in (sea, inland_sink, lake, edge, limit, no_data),
        countries (in order; "?" where the layer has none: borders are unknown there), border_km and border_hours (to
        the first contact with another country), snap_m (moved to a stream), touches (countries whose border it
        follows), cell_m (of the relief, on the ground: above 500 the path is an overview), not_traced (off_raster,
        no_data).
        """
        moved_m, paths = self.traced.starts.moved_m, self.traced.paths
        facts = [
            path_facts(
                paths.path(place),
                paths.ends_text(place),
                self.courses[place],
                moved_m[place],
                self.hours_per_m,
                paths.spacing_m,
            )
            if place in self.courses
            else {}
            for place in range(len(self.ids))
        ]
        columns = {name: [each.get(name) for each in facts] for name, _ in PATH_FACTS}
        return make_table(
            {"facility_id": self.ids, **columns, "not_traced": self.traced.starts.reason},
            {"facility_id": "text", **dict(PATH_FACTS), "not_traced": "text"},
        )

    def crossings(self) -> "DataFrame":
        """Return a row per border crossing, and per country at the first contact where its border is followed.

        Columns: facility_id, order, kind (crosses, follows), from_country, to_country, distance_km, hours, elevation_m,
        and x and y in the CRS of the relief.
        """
        found = [(place, each) for place, course in self.courses.items() for each in course.contacts]
        facts = [crossing_facts(each, self.hours_per_m) for _, each in found]
        columns = {name: [each[name] for each in facts] for name, _ in CROSSING_FACTS}
        ids = [self.ids[place] for place, _ in found]
        x, y = [each.x for _, each in found], [each.y for _, each in found]
        kinds = {"facility_id": "text", **dict(CROSSING_FACTS), "x": "real", "y": "real"}
        return make_table({"facility_id": ids, **columns, "x": x, "y": y}, kinds)


def trace(
    relief: Relief | Terrain | ReliefFile | TiledTerrain,
    points: Any,
    *,
    crs: str | None = WGS84,
    countries: str | PathLike | Countries | None = None,
    country_field: str | None = None,
    border_tolerance_m: float | None = None,
    max_length_km: float | None = None,
    snap_m: float = 0.0,
    velocity_ms: float | None = VELOCITY_MS,
    sinks: Sequence[Sink] | None = None,
    tick: Tick = _no_tick,
) -> Traces:
    """Return the path of water from each point to the sea, an inland sink, the edge or a length limit.

    relief: as for `flow_directions`, heights that no land has included, or what that, `ready_directions`, `open_relief`
    or `open_directions` returned, to be used again. Of a file only what the paths need is read. points: (n, 2) x and y
    in `crs` (longitude and latitude as it stands; None: the CRS of the relief), or a table with columns lon and lat, or
    x and y, as `inventory.read` returns it; a column facility_id names them. countries: a polygon file GDAL can open
    (its first layer, or the one named behind "|layername="), with codes or names of countries in `country_field` (None:
    one of the usual names). A path has entered a country when it gets farther than border_tolerance_m from every border
    (None: 1000 m, or half a cell if larger); it follows a border where it comes within the tolerance, and 1000 m.
    snap_m: points are moved to the largest stream within it. velocity_ms: of the water, m/s; None: no hours.

    Raises DataProblem for what is no relief, and for directions that run in a loop.

    >>> from tailings_plugin import basin
    >>> from tailings_plugin.about import DATA_FOLDER
    >>> traces = basin.trace(DATA_FOLDER / "relief_etopo5_burnt.tif", [[72.476, 41.282], [75.50, 42.75]])
    >>> traces.table()[["facility_id", "ends_in"]].values.tolist()
    [['1', 'sea'], ['2', 'inland_sink']]
    >>> len(traces.crossings())
    0
    """
    check_number("max_length_km", max_length_km, above=0, infinite=True)
    check_number("snap_m", snap_m, least=0)
    check_number("border_tolerance_m", border_tolerance_m, least=0)
    check_number("velocity_ms", velocity_ms, above=0)
    ids, x, y = _read_points(points)
    limit_m = np.inf if max_length_km is None else 1000.0 * max_length_km
    if isinstance(relief, (str, PathLike)):
        relief = open_relief(relief, sinks, kept_cells=0)
    elif isinstance(relief, (ReliefFile, TiledTerrain)):
        _refuse_sinks(relief, sinks)
    if isinstance(relief, (ReliefFile, TiledTerrain)):
        x, y = _in_grid(x, y, crs, relief.grid)
        traced = relief.trace(x, y, limit_m, snap_m, tick=tick)
    else:
        terrain = _terrain(relief, sinks, tick)
        x, y = _in_grid(x, y, crs, terrain.grid)
        traced = trace_on(terrain, x, y, limit_m, snap_m, tick=tick)
    paths = traced.paths
    if not isinstance(countries, Countries):
        countries = _read_countries(countries, country_field, traced)
    tolerance_m = default_tolerance_m(paths) if border_tolerance_m is None else border_tolerance_m
    return Traces(ids, traced, Borders(paths, countries, tolerance_m, tick), velocity_ms)


def catchments(
    relief: Relief | Terrain | TiledTerrain,
    points: Any,
    *,
    crs: str | None = WGS84,
    snap_m: float = 0.0,
    sinks: Sequence[Sink] | None = None,
    tick: Tick = _no_tick,
) -> "DataFrame":
    """Return the land that drains to each point, a row per point; parameters (and low heights) as for `trace`.

    Columns: facility_id, area_km2 (on the ellipsoid), cells, complete (false: it reaches the edge of the data and
    may be larger), snap_m, not_traced (off_raster, no_data), and outline: a multi-polygon along the sides of
    cells in the CRS of the relief, as well-known binary (geopandas.GeoSeries.from_wkb reads it).

    >>> import numpy as np
    >>> from tailings_plugin import basin
    >>> heights = np.array([[9.0, 8, 7], [6, 5, 4], [9, 8, 1]])
    >>> grid = basin.grid_at(heights.shape, left=500_000, top=300, cell=100, crs="EPSG:32643")
    >>> found = basin.catchments((grid, heights), [[500_250, 50], [500_050, 150]], crs=None)
    >>> found[["area_km2", "cells", "complete"]].values.tolist()
    [[0.09, 9, False], [0.03, 3, False]]
    """
    check_number("snap_m", snap_m, least=0)
    ids, x, y = _read_points(points)
    if isinstance(relief, TiledTerrain):
        _refuse_sinks(relief, sinks)
    terrain = relief if isinstance(relief, TiledTerrain) else _terrain(relief, sinks, tick)
    x, y = _in_grid(x, y, crs, terrain.grid)
    if isinstance(terrain, TiledTerrain):
        starts = terrain.starts(x, y, snap_m, tick)
    else:
        starts = starts_near_streams(terrain.grid, terrain.codes, x, y, snap_m, tick)
    known = np.flatnonzero(starts.known)
    outlets, which = np.unique(starts.cell[known], return_inverse=True)
    found: Catchments
    if isinstance(terrain, TiledTerrain):
        found = terrain.catchments(outlets, tick)
    else:
        found = catchments_of(terrain.codes, terrain.grid, outlets, tick)
    outlines = [multi_polygon_wkb(polygons) for polygons in found.outlines(tick)]
    row_of = dict(zip(known.tolist(), which.tolist(), strict=True))

    def of_each(values: Sequence[Any]) -> list[Any]:
        return [values[row_of[place]] if place in row_of else None for place in range(len(ids))]

    return make_table(
        {
            "facility_id": ids,
            "area_km2": of_each(found.area_km2.tolist()),
            "cells": of_each(found.cells.tolist()),
            "complete": of_each(found.complete.tolist()),
            "snap_m": starts.moved_m,
            "not_traced": starts.reason,
            "outline": np.array([*of_each(outlines), None], dtype=object)[:-1],
        },
        {
            "facility_id": "text",
            "area_km2": "real",
            "cells": "integer",
            "complete": "boolean",
            "snap_m": "real",
            "not_traced": "text",
        },
    )


def _refuse_sinks(opened: ReliefFile | TiledTerrain, sinks: Sequence[Sink] | None) -> None:
    if sinks is not None:
        raise DataProblem(
            "Sinks are marked as directions are found: give them to {function} instead.",
            function="open_relief" if isinstance(opened, ReliefFile) else "open_directions",
        )


def _terrain(relief: Relief | Terrain, sinks: Sequence[Sink] | None, tick: Tick) -> Terrain:
    if not isinstance(relief, Terrain):
        return flow_directions(relief, sinks, tick=tick)
    if sinks is not None:
        raise DataProblem("Sinks are marked as directions are found: give them to flow_directions instead.")
    return relief


def _read_points(points: Any) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Return identifiers, x and y (n,) of an array (n, 2) or a table; numbered from 1 when they have no names."""
    names = getattr(points, "columns", None)
    if names is None:
        x, y = np.asarray(points, dtype=float).reshape(-1, 2).T
        return [str(number + 1) for number in range(len(x))], x, y
    for pair in (("lon", "lat"), ("longitude", "latitude"), ("x", "y")):
        if set(pair) <= set(names):
            x, y = (points[name].to_numpy(dtype=float, na_value=np.nan) for name in pair)
            break
    else:
        raise DataProblem(
            "The table of points has no columns lon and lat (or x and y); it has {names}. Rename them.",
            names=", ".join(map(str, names)),
        )
    ids = points["facility_id"] if "facility_id" in names else range(1, len(points) + 1)
    return [str(each) for each in ids], x, y


def _in_grid(x: np.ndarray, y: np.ndarray, crs: str | None, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    return (x, y) if crs is None else transformed(x, y, crs, grid)


def _read_countries(path: str | PathLike | None, country_field: str | None, traced: Traced) -> Countries:
    """Return the countries of a file near the paths; none without a file."""
    paths, grid = traced.paths, traced.terrain.grid
    if path is None or not len(paths.node_x):
        return Countries(Edges.from_rings([]), [])
    x = np.concatenate([paths.x[paths.traced], paths.node_x])
    y = np.concatenate([paths.y[paths.traced], paths.node_y])
    layer = read_polygons(str(path), grid, (x.min(), y.min(), x.max(), y.max()))
    names = list(layer.columns)
    fields = (
        code_fields(names)
        if country_field is None
        else [names.index(country_field)]
        if country_field in names
        else []
    )
    if not fields:
        raise DataProblem(
            "Layer {path} has no field {field} with countries; its fields are {names}. Name the field of the codes.",
            path=path,
            field=country_field or "iso_a2",
            names=", ".join(names),
        )
    codes = codes_of_rows([layer.columns[names[place]] for place in fields])
    kept = [(rings, code) for rings, code in zip(layer.rings, codes, strict=True) if code is not None]
    edges = Edges.from_rings((number, ring) for number, (rings, _) in enumerate(kept) for ring in rings)
    return Countries(edges, [code for _, code in kept])
