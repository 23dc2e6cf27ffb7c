"""Other zones, paths, places and numbers of the kinds in `cases/consequence`: what the faces make of them, row by row.

A square of 1000 m lies at the equator on the central meridian of UTM 43 north, where a metre of the map is 1/0.9996 m
on the ground: 1 / 0.9996^2 = 1.0008 km2. Two of three places lie in it, one of 70 people and one of an unknown number.
"""

import numpy as np
import pandas
import pytest
from osgeo import ogr

from tailings_plugin import basin, consequence
from tailings_plugin.basin.paths.paths import Path
from tailings_plugin.errors import DataProblem

SQUARE = "500000 0, 501000 0, 501000 1000, 500000 1000, 500000 0"
HIGH = "500000 0 1, 501000 0 2, 501000 1000 3, 500000 1000 4, 500000 0 1"
HOLE = "500200 200, 500800 200, 500800 800, 500200 800, 500200 200"
TRIANGLE = "510000 0, 511000 0, 511000 1000, 510000 0"
WAIST = "500000 0, 501000 0, 500500 500, 501000 1000, 500000 1000, 500500 500, 500000 0"
KM2 = 1 / 0.9996**2
PLACES = pandas.DataFrame(
    {"longitude": [75.004, 75.5, 75.0045], "latitude": [0.004, 0.0, 0.0045], "population": [70, 900, np.nan]}
)
COLUMNS = ["area_km2", "settlements", "settlement_people", "settlements_unknown"]


def exposed(shape, crs="EPSG:32643", places=PLACES):
    outline = bytes(ogr.CreateGeometryFromWkt(shape).ExportToWkb()) if isinstance(shape, str) else shape
    zones = pandas.DataFrame({"facility_id": ["A"], "outline": [outline]})
    return consequence.exposure(zones, settlements=places, crs=crs)[COLUMNS].values.tolist()[0]


@pytest.mark.parametrize(
    ("shape", "crs", "area", "counted"),
    [
        (f"POLYGON (({SQUARE}))", "EPSG:32643", KM2, [2, 70, 1]),
        ("POLYGON ((500000 0, 500000 1000, 501000 1000, 501000 0, 500000 0))", "EPSG:32643", KM2, [2, 70, 1]),
        (f"POLYGON Z (({HIGH}))", "EPSG:32643", KM2, [2, 70, 1]),
        (f"POLYGON M (({HIGH}))", "EPSG:32643", KM2, [2, 70, 1]),
        # A hole of 600 m from 200 m on, in which both places lie: at 445 and 500 m.
        (f"POLYGON (({SQUARE}), ({HOLE}))", "EPSG:32643", 0.64 * KM2, [0, 0, 0]),
        (f"MULTIPOLYGON ((({SQUARE})), (({TRIANGLE})))", "EPSG:32643", 1.5 * KM2, [2, 70, 1]),
        # A ring that touches itself in the middle: two triangles of a quarter each, top and bottom taken off.
        (f"POLYGON (({WAIST}))", "EPSG:32643", 0.5 * KM2, [2, 70, 1]),
        ("POLYGON ((500 0, 501 0, 501 1, 500 1, 500 0))", "+proj=utm +zone=43 +units=km", KM2, [2, 70, 1]),
        # 0.01 degrees at the equator: 1113.19 m to the east and 1105.74 m to the north.
        ("POLYGON ((75 0, 75.01 0, 75.01 0.01, 75 0.01, 75 0))", "EPSG:4326", 1.11319 * 1.10574, [2, 70, 1]),
    ],
)  # fmt: skip
def test_shapes(shape, crs, area, counted):
    found = exposed(shape, crs)
    assert found[0] == pytest.approx(area, rel=2e-3)
    assert found[1:] == counted


@pytest.mark.parametrize("shape", ["POLYGON EMPTY", "MULTIPOLYGON EMPTY", None, np.nan])
def test_what_is_not_drawn_has_no_area_and_no_people_rather_than_none(shape):
    assert all(pandas.isna(each) for each in exposed(shape))


@pytest.mark.parametrize(
    ("shape", "crs", "reason"),
    [
        (f"MULTIPOLYGON ((({SQUARE})), (({SQUARE})))", "EPSG:32643", "A crosses or overlaps itself"),
        (
            "POLYGON ((500000 0, 501000 1000, 501000 0, 500000 1000, 500000 0))",
            "EPSG:32643",
            "crosses or overlaps",
        ),
        (
            f"POLYGON (({SQUARE}), (600000 0, 601000 0, 601000 1000, 600000 0))",
            "EPSG:32643",
            "crosses or overlaps",
        ),
        ("POLYGON ((179.9 0, -179.9 0, -179.9 0.1, 179.9 0.1, 179.9 0))", "EPSG:4326", "beyond 180 degrees"),
        (
            "POLYGON ((179.9 0, 180.1 0, 180.1 0.1, 179.9 0.1, 179.9 0))",
            "EPSG:4326",
            "Cut it along the antimeridian",
        ),
        (f"POLYGON (({SQUARE}))", "EPSG:4326", "or give the CRS that its coordinates are in"),
        ("LINESTRING (500000 0, 501000 0)", "EPSG:32643", "LINESTRING is no polygon"),
        ("GEOMETRYCOLLECTION EMPTY", "EPSG:32643", "GEOMETRYCOLLECTION is no polygon"),
        (b"junk", "EPSG:32643", "no well-known binary"),
        (f"POLYGON (({SQUARE}))", None, "The zones have no CRS"),
    ],
)
def test_shapes_whose_area_is_not_certain_are_refused(shape, crs, reason):
    with pytest.raises(DataProblem, match=reason):
        exposed(shape, crs)


def test_an_outline_as_a_text_and_zones_without_any():
    zones = pandas.DataFrame({"facility_id": ["A"], "outline": [f"POLYGON (({SQUARE}))"]})
    with pytest.raises(DataProblem, match="outline of A cannot be used: it is a text"):
        consequence.exposure(zones, settlements=PLACES, crs="EPSG:32643")
    with pytest.raises(DataProblem, match="no column outline"):
        consequence.exposure(zones[["facility_id"]], settlements=PLACES, crs="EPSG:32643")


@pytest.mark.parametrize(
    ("places", "reason"),
    [
        (
            PLACES.drop(columns="longitude"),
            "no columns longitude and latitude .* it has latitude, population",
        ),
        (PLACES.assign(latitude=[0, 95, 0]), "row 2: there is no place at longitude 75.5, latitude 95"),
        (PLACES.assign(longitude=[0, 0, 200]), "row 3: there is no place at longitude 200"),
        (PLACES.assign(population=[-1, 2, 3]), "row 1: population holds -1"),
        (PLACES.assign(population=[1, np.inf, 3]), "row 2: population holds inf"),
    ],
)
def test_places_that_cannot_be(places, reason):
    with pytest.raises(DataProblem, match=reason):
        exposed(f"POLYGON (({SQUARE}))", places=places)


def test_places_by_other_names_and_without_a_position():
    renamed = PLACES.rename(columns={"longitude": "lon", "latitude": "lat"})
    assert exposed(f"POLYGON (({SQUARE}))", places=renamed)[1:] == [2, 70, 1]
    with pytest.warns(UserWarning, match="1 of 3 places have no position"):
        assert exposed(f"POLYGON (({SQUARE}))", places=PLACES.assign(latitude=[np.nan, 0, 0.0045]))[1] == 1


@pytest.mark.parametrize(
    ("name", "value", "note"),
    [
        ("volume_m3", np.inf, "volume_m3=inf_refused (unit?)"),
        ("volume_m3", 1e15, "volume_m3=1e+15_refused (unit?)"),
        ("volume_m3", -5.0, "volume_m3=-5_refused"),
        ("mass_t", 1e13, "mass_t=1e+13_refused (unit?)"),
        ("capacity_m3", 2e11, "capacity_m3=2e+11_refused (unit?)"),
        ("area_m2", 1e11, "area_m2=1e+11_refused (unit?)"),
    ],
)
def test_stores_that_no_facility_has_release_nothing(name, value, note):
    table = pandas.DataFrame({name: [value], "dam_height_m": [10.0]})
    found = consequence.releases(table).iloc[0]
    assert pandas.isna(found["stored_m3"]) and pandas.isna(found["released_m3"])
    assert found["release_notes"] == note


def test_the_largest_store_is_one():
    found = consequence.releases([1e11, 1.0], [10.0, 10.0])
    assert found["stored_m3"].tolist() == [1e11, 1.0] and found["released_m3"].notna().all()


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (lambda: consequence.releases([1e6, 2e6], [10.0]), "2 volumes and 1 heights"),
        (lambda: consequence.releases([1e6], [10.0], density_t_m3=(1.5,)), "give its lowest and its highest"),
        (lambda: consequence.releases([1e6], [10.0], density_t_m3=(1.5, np.inf)), "must be a range above 0"),
    ],
)
def test_releases_of_arrays_that_do_not_fit(given, reason):
    with pytest.raises(DataProblem, match=reason):
        given()


HEIGHTS = np.arange(100.0, 0, -1)[:, None] * 0.6 + abs(np.arange(41) - 20) * 3.0
GRID = basin.grid_at(HEIGHTS.shape, left=500_000, top=4_700_000, cell=30, crs="EPSG:32643")


@pytest.mark.parametrize(
    ("volume", "more", "reason"),
    [
        (np.inf, {}, "a release of inf m3 would fill a section of inf m2"),
        # 0.05 V^(2/3) and 160 V^(2/3) of the tailings: 5e8 m2 of section, more than a valley 10 km wide and deep.
        (1e15, {}, "for which no land has room"),
        (1e5, {"band": 1e9}, "for which no land has room"),
        (1e5, {"band": np.inf}, "must be finite numbers"),
        (1e5, {"relation": "custom", "coefficients": (1.0, np.inf)}, "must be finite numbers"),
        (1e5, {"relation": "custom", "coefficients": (1e9, 200.0)}, "for which no land has room"),
    ],
)
def test_flows_that_no_land_has_room_for(volume, more, reason):
    paths = basin.trace((GRID, HEIGHTS), [[500_615, 4_699_985]], crs=None, sinks=())
    with pytest.raises(DataProblem, match=reason):
        consequence.zones([volume], paths, (GRID, HEIGHTS), **more)


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("velocity_ms", np.inf, "velocity_ms must be a finite number"),
        ("velocity_ms", 0, "velocity_ms must be a number above 0"),
        ("every_km", 0, "every_km must be a number above 0"),
        ("every_km", np.inf, "every_km must be a finite number"),
        ("every_km", 1e-9, "too many reaches"),
        ("beside_m", -1, "beside_m must be at least 0"),
        ("beside_m", np.nan, "beside_m must be a finite number"),
        ("border_hours", np.nan, "border_hours must be a finite number"),
        ("receptors", pandas.DataFrame({"place": ["x"]}), "no columns longitude and latitude"),
    ],
)
def test_travel_times_by_numbers_that_cannot_be(name, value, reason):
    path = Path(
        np.array([72.0, 73.0]), np.array([42.0, 42.0]), np.array([0.0, 82_853.0]), np.array([900.0, 70.0])
    )
    with pytest.raises(DataProblem, match=reason):
        consequence.travel_times({"Ak": path}, **{name: value})
