"""The face for analysts: calls as from a notebook, on reliefs whose paths and areas can be counted."""

import json
import subprocess
import sys

import numpy as np
import pytest
from osgeo import ogr, osr

from tailings_plugin import basin
from tailings_plugin.basin.grid.codings import write_directions
from tailings_plugin.basin.paths.borders import Countries
from tailings_plugin.basin.shapes.polygons import Edges
from tailings_plugin.errors import DataProblem
from tailings_plugin.table import make_table
from tests.reliefs import issyk_kul, mountains_with_voids
from tests.reliefs import write as write_relief

# Falls east by a metre a cell of 100 m, from 30 m in the first column to 21 m in the last.
HEIGHTS = np.tile(np.arange(30.0, 20.0, -1.0, dtype=np.float32), (3, 1))
GRID = basin.grid_at(HEIGHTS.shape, left=500_000, top=4_700_300, cell=100, crs="EPSG:32643")
# Three fifths along, where the border of BB is.
BORDER_X = 500_600.0


def countries() -> str:
    return json.dumps(
        {
            "type": "FeatureCollection",
            "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32643"}},
            "features": [
                {
                    "type": "Feature",
                    "properties": {"land": name},
                    "geometry": {"type": "Polygon", "coordinates": [box(left, right)]},
                }
                for name, left, right in (
                    ("KGZ", 499_000, BORDER_X),
                    ("Uzbekistan", BORDER_X, 509_000),
                    ("TJ", 700_000, 701_000),
                )
            ],
        }
    )


def box(left, right, bottom=4_690_000, top=4_710_000):
    return [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]


def test_a_path_from_array_to_table(tmp_path):
    (tmp_path / "страны.geojson").write_text(countries(), encoding="utf-8")
    points = make_table(
        {"facility_id": ["A", "B"], "x": [500_050.0, 900_000.0], "y": [4_700_150.0, 4_700_150.0]},
        {"facility_id": "text", "x": "real", "y": "real"},
    )
    traces = basin.trace(
        (GRID, HEIGHTS),
        points,
        crs=None,
        countries=tmp_path / "страны.geojson",
        country_field="land",
        border_tolerance_m=100,
        velocity_ms=0.5,
    )
    a, b = traces.table().to_dict("records")
    # Nine steps of 100 m, 9 m down; the border after 550 m, at 0.5 m/s in 1100 s.
    assert (a["facility_id"], a["length_km"], a["drop_m"], a["ends_in"]) == ("A", 0.9, 9.0, "edge")
    assert (a["countries"], a["border_km"]) == ("KG, UZ", pytest.approx(0.55))
    assert a["border_hours"] == pytest.approx(1100 / 3600)
    assert b["not_traced"] == "off_raster"
    assert traces.table().isna().sum().to_dict() == {
        "facility_id": 0, "length_km": 1, "drop_m": 1, "ends_in": 1, "countries": 1, "border_km": 1,
        "border_hours": 1, "snap_m": 2, "touches": 2, "cell_m": 1, "not_traced": 1,
    }  # fmt: skip
    (crossing,) = traces.crossings().to_dict("records")
    assert (crossing["facility_id"], crossing["order"]) == ("A", 1)
    assert (crossing["from_country"], crossing["to_country"]) == ("KG", "UZ")
    assert (crossing["x"], crossing["y"], crossing["elevation_m"]) == pytest.approx(
        (BORDER_X, 4_700_150, 24.5)
    )
    assert (crossing["distance_km"], crossing["hours"]) == pytest.approx((0.55, 1100 / 3600))
    assert traces.path(0).z.tolist() == HEIGHTS[0].tolist()
    with pytest.raises(DataProblem, match="Point B has no path: off_raster"):
        traces.path(1)


def test_points_come_in_any_crs_and_are_numbered():
    # The middle of the grid in longitude and latitude, by PROJ.
    middle = osr.SpatialReference()
    middle.ImportFromEPSG(32643)
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    latitude, longitude, _ = osr.CoordinateTransformation(middle, degrees).TransformPoint(500_450, 4_700_150)
    for names in (("lon", "lat"), ("longitude", "latitude")):
        table = make_table(dict(zip(names, ([longitude], [latitude]), strict=True)), {})
        assert basin.trace((GRID, HEIGHTS), table).traced.starts.cell.tolist() == [1 * 10 + 4]
    traces = basin.trace((GRID, HEIGHTS), [[longitude, latitude], [np.nan, 1.0]], max_length_km=0.25)
    assert traces.ids == ["1", "2"]
    assert traces.traced.starts.cell.tolist() == [1 * 10 + 4, -1]
    table = traces.table()
    assert table["length_km"].tolist()[0] == pytest.approx(0.25)
    assert table["ends_in"].tolist()[0] == "limit"
    assert len(traces.crossings()) == 0


def test_hours_only_with_a_velocity_and_countries_as_arrays():
    east = Edges.from_rings([(0, np.array(box(499_000, BORDER_X))), (1, np.array(box(BORDER_X, 509_000)))])
    traces = basin.trace(
        (GRID, HEIGHTS),
        [[500_050, 4_700_150]],
        crs=None,
        countries=Countries(east, ["AA", "BB"]),
        border_tolerance_m=100,
        velocity_ms=None,
    )
    assert traces.table()["border_hours"].isna().all()
    assert traces.crossings()["hours"].isna().all()
    assert traces.table()["countries"].tolist() == ["AA, BB"]
    # By the default tolerance of 1000 m the path has entered BB too: it ends there.
    assert basin.trace(
        (GRID, HEIGHTS), [[500_050, 4_700_150]], crs=None, countries=Countries(east, ["AA", "BB"])
    ).table()["countries"].tolist() == ["AA, BB"]


def test_sinks_end_paths_and_are_given_where_directions_are_found():
    pond = basin.Sink(basin.LAKE, point=(500_350, 4_700_150))
    terrain = basin.flow_directions((GRID, HEIGHTS), [pond])
    (row,) = basin.trace(terrain, [[500_050, 4_700_150]], crs=None).table().to_dict("records")
    assert (row["ends_in"], row["length_km"]) == ("lake", pytest.approx(0.3))
    with pytest.raises(DataProblem, match="give them to flow_directions"):
        basin.trace(terrain, [[500_050, 4_700_150]], crs=None, sinks=[pond])


def test_lengths_areas_and_snapping_in_web_mercator_are_those_on_the_ground():
    # At 43 N a unit of EPSG:3857 is N cos(43 deg) / a east-west and M cos(43 deg) / a north-south on the ground, by the
    # radii of WGS84 there: N = 6388090.1 m, M = 6365144.9 m, a = 6378137 m.
    east, north = 0.7324950, 0.7298640
    middle = 5_311_971.85  # y of 43 N
    grid = basin.grid_at((5, 30), left=8_348_000, top=middle + 500, cell=200, crs="EPSG:3857")
    heights = np.tile(np.arange(30, 0, -1.0), (5, 1)) + np.abs(np.arange(5) - 2)[:, None] * 20
    terrain = basin.flow_directions((grid, heights), sinks=())
    traces = basin.trace(terrain, [[8_348_100, middle]], crs=None, snap_m=0)
    assert traces.table()["length_km"].tolist() == pytest.approx([29 * 0.2 * east], rel=1e-4)
    found = basin.catchments(terrain, [[8_353_900, middle]], crs=None)
    assert found["area_km2"].tolist() == pytest.approx([150 * 0.04 * east * north], rel=1e-3)
    # The bed lies 400 units north of the point: 292 m.
    moved = basin.trace(terrain, [[8_353_900, middle - 400]], crs=None, snap_m=300).table()["snap_m"]
    assert moved.tolist() == pytest.approx([400 * north], rel=1e-3)


def test_catchments_of_points():
    found = basin.catchments((GRID, HEIGHTS), [[500_450, 4_700_150], [0, 0], [500_450, 4_700_120]], crs=None)
    # Five cells of 0.01 km2 in the middle row.
    assert found["area_km2"].tolist()[::2] == pytest.approx([0.05, 0.05])
    assert found["cells"].tolist()[::2] == [5, 5]
    assert found["not_traced"].tolist()[1] == "off_raster"
    assert found["outline"].tolist()[1] is None
    assert found["snap_m"].isna().all()
    shape = ogr.CreateGeometryFromWkb(found["outline"].tolist()[0])
    assert shape.GetEnvelope() == (500_000, 500_500, 4_700_100, 4_700_200)
    assert {name: str(kind) for name, kind in found.dtypes.items()} == {
        "facility_id": "string", "area_km2": "float64", "cells": "Int64", "complete": "boolean",
        "snap_m": "float64", "not_traced": "string", "outline": "object",
    }  # fmt: skip


def test_points_are_moved_to_the_largest_stream():
    # The middle row is a channel: all the rest runs into it.
    heights = HEIGHTS.copy()
    heights[1] -= 5
    found = basin.catchments((GRID, heights), [[500_950, 4_700_250]], crs=None, snap_m=100)
    assert (found["cells"].tolist(), found["snap_m"].tolist()) == ([30], [100])
    traces = basin.trace((GRID, heights), [[500_050, 4_700_250]], crs=None, snap_m=100)
    assert traces.table()["snap_m"].tolist() == [100]


def test_ready_directions(tmp_path):
    codes = np.tile(np.array([1, 1, 1, 1, 1, 4, 1, 1, 1, 0], np.uint8), (3, 1))
    write_directions(str(tmp_path / "d.tif"), GRID, codes)
    terrain = basin.ready_directions(tmp_path / "d.tif", coding="esri")
    assert (terrain.codes == codes).all()
    (row,) = basin.trace(terrain, [[500_050, 4_700_050]], crs=None).table().to_dict("records")
    assert (row["ends_in"], row["length_km"]) == ("edge", pytest.approx(0.5))


def test_what_cannot_be_used_is_told():
    with pytest.raises(DataProblem, match=r"no columns lon and lat .* it has east, north"):
        basin.trace((GRID, HEIGHTS), make_table({"east": [1.0], "north": [2.0]}, {}))
    with pytest.raises(DataProblem, match="EPSG:nothing is no coordinate reference system"):
        basin.trace((GRID, HEIGHTS), [[0, 0]], crs="EPSG:nothing")
    with pytest.raises(DataProblem, match="0 x 10 have no size"):
        basin.grid_at((3, 3), left=0, top=0, cell=(0, 10), crs="EPSG:32643")
    with pytest.raises(AttributeError, match="no attribute 'treat'"):
        _ = basin.treat


def test_layers_of_countries_that_cannot_be_used(tmp_path):
    def traced(text, field=None):
        path = tmp_path / "countries.geojson"
        path.write_text(text, encoding="utf-8")
        return basin.trace(
            (GRID, HEIGHTS), [[500_050, 4_700_150]], crs=None, countries=path, country_field=field
        )

    with pytest.raises(DataProblem, match=r"countries\.geojson has no field iso_a2 .* fields are land"):
        traced(countries())
    with pytest.raises(DataProblem, match=r"has no field nation .* fields are land"):
        traced(countries(), "nation")
    with pytest.raises(DataProblem, match=r"countries\.geojson cannot be opened"):
        traced("nothing")


def test_known_sinks_lie_where_they_are():
    # Issyk-Kul, 42.42 N 77.35 E: by the series of the transverse Mercator projection (Snyder 1987, 8-9 and
    # 8-10) 693,350 m east and 4,699,084 m north in zone 43.
    grid = basin.grid_at((10, 10), left=0, top=6e6, cell=1000, crs="EPSG:32643")
    near = [s for s in basin.known_sinks(grid) if np.hypot(*np.subtract(s.point, (693_350, 4_699_084))) < 20]
    assert [(sink.kind, sink.radius_km) for sink in near] == [(basin.LAKE, 26)]


def test_every_step_can_be_cancelled():
    class StopError(Exception):
        pass

    def calls(tick):
        basin.trace((GRID, HEIGHTS), [[500_050, 4_700_150]], crs=None, snap_m=100, tick=tick)
        basin.catchments((GRID, HEIGHTS), [[500_050, 4_700_150]], crs=None, tick=tick)

    ticks = []
    calls(ticks.append)
    for stop_at in range(1, len(ticks) + 1):
        seen = []

        def tick(fraction, seen=seen, stop_at=stop_at):
            seen.append(fraction)
            if len(seen) == stop_at:
                raise StopError

        with pytest.raises(StopError):
            calls(tick)


WITHOUT_QGIS = """
import doctest, sys, time
sys.modules["qgis"] = None
from tailings_plugin import basin
assert "numpy" not in sys.modules and "osgeo" not in sys.modules and "pandas" not in sys.modules
import tailings_plugin.basin.paths.windows, tailings_plugin.basin.routing.catchment
assert "pandas" not in sys.modules
from tailings_plugin.basin import analysis
from tailings_plugin.basin.tiles import files
failed = sum(doctest.testmod(module).failed for module in (basin, analysis, files))
examples = sum(doctest.testmod(module).attempted for module in (basin, analysis))
assert examples > 15, examples
sys.exit(failed)
"""


def test_the_examples_run_without_qgis_and_loading_costs_nothing():
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT_QGIS], capture_output=True, text=True, timeout=120, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_names_are_all_there():
    assert set(basin.__all__) <= set(dir(basin))
    assert all(getattr(basin, name).__doc__ for name in basin.__all__)


def test_low_heights_of_an_array_end_paths_as_those_of_a_file_do():
    heights = HEIGHTS.copy()
    heights[:, 6:8] = -9999
    with pytest.warns(UserWarning, match="6 heights of -9999 m"):
        terrain = basin.flow_directions((GRID, heights), ())
    assert np.isnan(terrain.heights[:, 6:8]).all()
    assert not np.isnan(heights).any()
    heights = HEIGHTS.copy()
    heights[:, 6:] = -9999
    with pytest.warns(UserWarning, match="12 heights of -9999 m"):
        traces = basin.trace((GRID, heights), [[500_050, 4_700_150]], crs=None, sinks=())
    # Five steps of 100 m, then no-data that nobody declared, at 25 m: not the sea.
    assert traces.table()[["length_km", "ends_in"]].values.tolist() == [[0.5, "no_data"]]


def test_directions_in_a_file_of_any_size_tell_the_same(tmp_path):
    relief = mountains(tmp_path / "relief.tif")
    basin.write_flow_directions(relief, tmp_path / "out", sinks=())
    places = [[76.02, 43.98], [76.19, 43.9], [10.0, 10.0]]
    opened = basin.open_directions(tmp_path / "out" / "directions.tif", sinks=(), relief=relief)
    assert opened.drained is not None
    for snap_m in (0.0, 500.0):
        found = basin.trace(opened, places, snap_m=snap_m).table()
        expected = basin.trace(basin.flow_directions(relief, ()), places, snap_m=snap_m).table()
        assert found.equals(expected)
        found, expected = (
            basin.catchments(each, places, snap_m=snap_m)
            for each in (opened, basin.flow_directions(relief, ()))
        )
        assert found.equals(expected)
    with pytest.raises(DataProblem, match="give them to open_directions instead"):
        basin.trace(opened, places, sinks=())
    with pytest.raises(DataProblem, match="have other cells"):
        basin.open_directions(tmp_path / "out" / "directions.tif", relief=issyk_kul(tmp_path / "other.tif"))


def mountains(path):
    heights, *_ = mountains_with_voids()
    return write_relief(path, heights, 76.0, 44.0, 1 / 600)
