"""What analysts call: releases, zones, travel times and people, without QGIS; values by hand."""

import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from tailings_plugin import basin, consequence
from tailings_plugin.basin.paths.paths import Path
from tailings_plugin.consequence.facility_releases import is_estimated
from tailings_plugin.consequence.timelines import Rivers
from tailings_plugin.errors import DataProblem
from tailings_plugin.table import make_table, objects

UTM = "EPSG:32643"
CELL = 30.0


def volumes(**columns):
    """A table of facilities A, B, ...; numbers by column."""
    count = len(next(iter(columns.values())))
    kinds = {"facility_id": "text", **dict.fromkeys(columns, "real")}
    return make_table({"facility_id": list("ABCDEF"[:count]), **columns}, kinds)


def test_releases_keep_the_table_and_tell_what_is_unknown():
    given = volumes(volume_m3=[15e6, None, None], dam_height_m=[27.0, 20.0, None])
    given.index = [7, 8, 9]
    found = consequence.releases(given, relation="rico")
    assert found["facility_id"].tolist() == ["A", "B", "C"]
    assert found.index.tolist() == [0, 1, 2]
    # Los Frailes: 5.46 million m3 by Rico; B has a height only: 0.05 x 20^1.41 = 3.416 km and no volume.
    assert f"{found['released_m3'][0] / 1e6:.2f}" == "5.46"
    assert np.isnan(found["released_m3"][1])
    assert found["runout_km"][1] == pytest.approx(3.416, abs=0.001)
    assert objects(found, "release_basis").tolist() == ["volume_m3", None, None]
    assert objects(found, "release_notes").tolist() == [None, None, "dam_height_unknown: 7-110 m assumed"]


def test_releases_of_volumes_without_heights():
    found = consequence.releases([1e6], relation="larrauri")
    # 0.332 million m3; the height is unknown, so the distance is.
    assert found["released_m3"][0] == pytest.approx(332_000)
    assert np.isnan(found["runout_km"][0])


def test_all_relations_stand_beside_their_envelope():
    found = consequence.releases([15e6], [27.0])
    names = ("released_rico_m3", "released_larrauri_m3", "released_piciullo_m3", "released_m3")
    assert [f"{found[name][0] / 1e6:.2f}" for name in names] == ["5.46", "4.35", "1.37", "4.35"]


@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        (([1e6], [20.0], "noah"), {}, "RELATION 'noah' is not one of all, rico, larrauri, piciullo"),
        (([1e6],), {"density_t_m3": (2.0, 1.0)}, "must be a range above 0 t/m3, but is 2 to 1"),
        (([1e6],), {"density_t_m3": (0.0, 1.0)}, "must be a range above 0 t/m3, but is 0 to 1"),
        ((volumes(tonnes=[1.0]),), {}, "none of the columns volume_m3, .* it has facility_id, tonnes"),
    ],
)
def test_releases_refuse_what_cannot_be(arguments, options, message):
    with pytest.raises(DataProblem, match=message):
        consequence.releases(*arguments, **options)


def valley(rows=400, columns=41):
    """A V-shaped valley to the south: sides of 0.1, bed of 0.02; and the grid it lies on."""
    across = np.abs(np.arange(columns) - columns // 2) * CELL * 0.1
    heights = (rows - np.arange(rows))[:, None] * CELL * 0.02 + across
    return basin.grid_at(heights.shape, left=500_000, top=4_700_000, cell=CELL, crs=UTM), heights


def down_the_valley(rows=400):
    x, top = 500_000 + 20.5 * CELL, 4_700_000 - CELL / 2
    m = np.array([0.0, (rows - 1) * CELL])
    return Path(np.array([x, x]), top - m, m, np.array([240.0, 0.0]))


def test_zones_have_the_areas_of_the_formula_and_their_outlines():
    found = consequence.zones(
        volumes(released_p5_m3=[1e5], released_m3=[1e6], released_p95_m3=[1e6]),
        {"A": down_the_valley()},
        valley(),
        band=1.0,
    )
    assert found["level"].tolist() == ["low", "middle", "high"]
    # 80 V^(2/3): 0.17235 and 0.8 km2; 0.05 V^(2/3): 107.7 and 500 m2.
    assert found["section_m2"].tolist() == pytest.approx([107.72, 500, 500], abs=0.01)
    assert found["area_km2"].tolist() == pytest.approx([0.17235, 0.8, 0.8], abs=0.0009 / 2)
    assert found["not_made"].isna().all()
    assert "32643" in found.attrs["crs"]
    for outline, km2 in zip(found["outline"], found["area_km2"], strict=True):
        shape = ogr.CreateGeometryFromWkb(outline)
        assert shape.IsValid()
        assert shape.GetArea() / 1e6 == pytest.approx(km2)


def test_zones_on_traced_paths_and_a_relief_from_a_file(tmp_path):
    grid, heights = valley()
    relief = write(tmp_path / "долина.tif", heights)
    traces = basin.trace((grid, heights), [[500_615.0, 4_699_985.0], [1.0, 1.0]], crs=None, sinks=())
    found = consequence.zones([1e5, 1e5], traces, relief)
    assert found["facility_id"].tolist() == ["1"] * 3 + ["2"] * 3
    assert found["area_km2"][:3].tolist() == pytest.approx([0.08618, 0.17235, 0.34471], abs=0.0009 / 2)
    # The second point lies off the relief: it has no path.
    assert objects(found, "not_made").tolist() == [None] * 3 + ["no_path"] * 3
    assert found["area_km2"][3:].isna().all()
    assert objects(found, "outline")[3] is None


def test_zones_that_cannot_be_made_say_why():
    table = volumes(released_m3=[1e6, None, 1e6], released_p5_m3=[0.0, 1.0, 1.0])
    found = consequence.zones(table, {"A": down_the_valley(), "B": down_the_valley()}, valley())
    reasons = objects(found, "not_made").tolist()
    # No high volume at all; A's low is 0, B's middle unknown, B's low 1 m3: less than a cell; C has no path.
    assert reasons == ["no_volume", None, "no_volume", None, "no_volume", "no_volume", *["no_path"] * 3]
    assert found["facility_id"].tolist() == ["A"] * 3 + ["B"] * 3 + ["C"] * 3


def test_own_coefficients_and_their_band():
    paths = {"A": down_the_valley()}
    found = consequence.zones([1e6], paths, valley(), "custom", coefficients=(0.1, 40.0), band=1.5)
    assert found["section_m2"].tolist() == pytest.approx([1000 / 1.5, 1000, 1500])
    assert found["plan_m2"].tolist() == pytest.approx([0.4e6 / 1.5, 0.4e6, 0.6e6])
    assert found["relation"].tolist() == ["custom"] * 3


@pytest.mark.parametrize(
    ("released", "relation", "options", "message"),
    [
        ([1e6, 1e6], "tailings", {}, "2 volumes for 1 paths"),
        (volumes(volume_m3=[1e6]), "tailings", {}, "none of the columns released_p5_m3, released_m3"),
        ([1e6], "mud", {}, "'mud' is not one of tailings, lahar, debris_flow, rock_avalanche, custom"),
        ([1e6], "custom", {}, "'custom' is not one of"),
        ([1e6], "tailings", {"band": 0.5}, "at least 1, but is 0.5"),
    ],
)
def test_zones_refuse_what_cannot_be(released, relation, options, message):
    with pytest.raises(DataProblem, match=message):
        consequence.zones(released, {"A": down_the_valley()}, valley(), relation, **options)


def along_a_parallel():
    # One degree of longitude at 42 N on WGS84: 82,853 m.
    return Path(np.array([72.0, 73.0]), np.full(2, 42.0), np.array([0.0, 82_853.0]), np.array([900.0, 71.47]))


def test_travel_times_to_borders_receptors_and_equal_distances():
    receptors = make_table(
        {"name": ["intake", "far"], "longitude": [72.5, 72.5], "latitude": [42.001, 43.0]},
        {"name": "text", "longitude": "real", "latitude": "real"},
    )
    crossings = make_table(
        {"facility_id": ["A", "B"], "from_country": ["KG", "KG"], "to_country": [None, "UZ"],
         "distance_km": [36.0, 1.0]},
        {"facility_id": "text", "from_country": "text", "to_country": "text", "distance_km": "real"},
    )  # fmt: skip
    found = consequence.travel_times(
        {"A": along_a_parallel()},
        2.0,
        receptors=receptors,
        crossings=crossings,
        every_km=50,
        border_hours=4.9,
    )
    assert found["kind"].tolist() == ["border", "receptor", "interval", "interval"]
    assert objects(found, "name").tolist() == ["KG > ?", "intake", None, None]
    # At 2 m/s, 7.2 km an hour.
    assert found["leading_h"].tolist() == pytest.approx(
        [5.0, 82.853 / 14.4, 50 / 7.2, 82.853 / 7.2], rel=1e-4
    )
    assert found["aside_m"][1] == pytest.approx(111.07, abs=0.1)
    assert objects(found, "border_flag").tolist() == [False, None, None, None]
    assert found["facility_id"].tolist() == ["A"] * 4
    assert found["earliest_h"].isna().all()


def test_travel_times_of_jobson_have_a_band():
    rivers = Rivers(*(np.array([value]) for value in (3.35, 390.0, 4.5, np.nan, np.nan)))
    path = along_a_parallel()
    path = Path(path.x, path.y, path.m, np.full(2, np.nan))
    found = consequence.travel_times({"A": path}, method="jobson", rivers=rivers, mass_kg=6000, every_km=15)
    # The worked example: 15 km, peak 15.75 h, leading edge 14.02 h; highest probable 6.45 h, its edge 0.89 of it.
    assert f"{found['peak_h'][0]:.2f} {found['leading_h'][0]:.2f}" == "15.75 14.02"
    assert found["earliest_h"][0] == pytest.approx(0.890 * 6.45, abs=0.01)
    assert f"{found['peak_mg_l'][0]:.1f}" == "179.8"
    with pytest.raises(DataProblem, match="path of facility A"):
        consequence.travel_times({"A": path}, method="jobson")


def test_travel_times_on_traced_paths_are_in_their_crs():
    grid, heights = valley()
    traces = basin.trace((grid, heights), [[500_615.0, 4_699_985.0], [1.0, 1.0]], crs=None, sinks=())
    found = consequence.travel_times(traces, 1.0, every_km=5)
    # 399 steps of 30 m on the grid, 0.9996 of the ellipsoid's; the point off the relief has no row.
    assert found["facility_id"].unique().tolist() == ["1"]
    length_m = traces.path(0).m[-1]
    assert found["leading_h"].tolist() == pytest.approx([5000 / 3600, 10_000 / 3600, length_m / 3600])


def write(path, values, left=500_000.0, top=4_700_000.0, cell=CELL, epsg=32643):
    values = np.asarray(values, dtype=float)
    raster = gdal.GetDriverByName("GTiff").Create(
        str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float64
    )
    raster.SetGeoTransform((left, cell, 0, top, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    raster.SetSpatialRef(reference)
    raster.GetRasterBand(1).WriteArray(values)
    return str(path)


def boxes(*sides_m):
    """Zones: squares of these sides around 500,500 E, 1,000,500 N, None for a zone without an outline."""
    outlines = []
    for side in sides_m:
        if side is None:
            outlines.append(None)
            continue
        west, east, south, north = (
            middle + sign * side / 2 for middle in (500_500, 1_000_500) for sign in (-1, 1)
        )
        ring = f"{west} {south},{east} {south},{east} {north},{west} {north},{west} {south}"
        outlines.append(bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))").ExportToWkb()))
    table = volumes(volume_m3=[1.0] * len(sides_m))
    return table.assign(outline=np.array([*outlines, None], dtype=object)[:-1])


def test_people_in_zones_of_the_same_crs(tmp_path):
    # A person on each of 100 x 100 cells of 100 m: 100 in a square kilometre.
    people = write(tmp_path / "люди.tif", np.ones((100, 100)), 496_000, 1_005_000, 100)
    found = consequence.exposure(boxes(1000, 2000, None), people, crs=UTM)
    assert found["people"].tolist()[:2] == pytest.approx([100, 400])
    assert found["people_data_share"].tolist()[:2] == pytest.approx([1, 1])
    # At the central meridian the true area is 1 / 0.9996^2 of the drawn.
    assert found["area_km2"].tolist()[:2] == pytest.approx([1 / 0.9996**2, 4 / 0.9996**2], rel=1e-5)
    assert found.iloc[2][["area_km2", "people", "settlements", "receptors"]].isna().all()
    assert found["settlements"].isna().all()


def test_people_in_zones_of_another_crs(tmp_path):
    # 0.02 degrees to a side; one person per cell of 0.0001 degrees: 0.01 degrees square hold 10,000.
    people = write(tmp_path / "p.tif", np.ones((200, 200)), 74.995, 9.06, 0.0001, 4326)
    found = consequence.exposure(boxes(1000), people, crs=UTM)
    # Degrees at 9.05 N: 109,943 m of longitude by 110,602 m of latitude; UTM shows 0.9996 of that.
    expected = (1000 / 0.9996 / 109_943 / 0.0001) * (1000 / 0.9996 / 110_602 / 0.0001)
    assert found["people"][0] == pytest.approx(expected, rel=2e-4)


def test_settlements_and_receptors_in_zones():
    inside, outside = (75.0045, 9.0484), (76.0, 9.0)
    villages = make_table(
        {"longitude": [inside[0], inside[0], outside[0], None], "latitude": [inside[1], inside[1], outside[1], 9.0],
         "population": [70, None, 5, 6]},
        {"longitude": "real", "latitude": "real", "population": "integer"},
    )  # fmt: skip
    found = consequence.exposure(boxes(1000, 10), settlements=villages, receptors=villages[2:], crs=UTM)
    assert found["settlements"].tolist() == [2, 0]
    assert found["settlement_people"].tolist() == [70, 0]
    assert found["settlements_unknown"].tolist() == [1, 0]
    assert found["receptors"].tolist() == [0, 0]
    assert found["people"].isna().all()


def test_zones_go_from_hand_to_hand(tmp_path):
    people = write(tmp_path / "p.tif", np.ones((400, 41)))
    found = consequence.exposure(consequence.zones([1e5], {"A": down_the_valley()}, valley()), people)
    # A person per cell of 900 m2.
    assert found["people"].tolist() == pytest.approx((found["plan_m2"] / 900).tolist(), abs=1)


@pytest.mark.parametrize(
    ("outline", "crs", "message"),
    [
        (None, None, "The zones have no CRS"),
        (None, "EPSG:0", "is no coordinate reference system"),
        (b"nonsense", UTM, "The outline of A cannot be used"),
        (bytes(ogr.CreateGeometryFromWkt("POINT (1 1)").ExportToWkb()), UTM, "POINT is no polygon"),
    ],
)
def test_outlines_that_cannot_be_used_are_named(outline, crs, message):
    table = boxes(1000)
    if outline is not None:
        table["outline"] = [outline]
    with pytest.raises(DataProblem, match=message):
        consequence.exposure(table, crs=crs)


WITHOUT_QGIS = """
import doctest, sys
sys.modules["qgis"] = None
from tailings_plugin import consequence
assert "numpy" not in sys.modules and "osgeo" not in sys.modules and "pandas" not in sys.modules
import tailings_plugin.consequence.facility_zones, tailings_plugin.consequence.population
assert "pandas" not in sys.modules
from tailings_plugin.consequence import analysis
found = [doctest.testmod(module) for module in (consequence, analysis)]
assert sum(each.attempted for each in found) > 20, found
sys.exit(sum(each.failed for each in found))
"""


def test_the_examples_run_without_qgis_and_loading_costs_nothing():
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT_QGIS], capture_output=True, text=True, timeout=120, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_names_are_all_there():
    assert set(consequence.__all__) <= set(dir(consequence))
    assert all(getattr(consequence, name).__doc__ for name in consequence.__all__)
    with pytest.raises(AttributeError, match="no attribute 'runout'"):
        consequence.runout  # noqa: B018 - looking it up is the test


def test_facilities_without_names_are_numbered_from_1():
    table = volumes(released_m3=[1e5, 1e5]).assign(facility_id=[None, None])
    found = consequence.zones(table, {"1": down_the_valley(), "2": down_the_valley()}, valley())
    assert found["facility_id"].unique().tolist() == ["1", "2"]
    assert found.loc[found["level"] == "middle", "not_made"].isna().all()
    nameless = boxes(1000, 1000).assign(facility_id=[None, None], outline=[boxes(1000)["outline"][0], b"?"])
    with pytest.raises(DataProblem, match="The outline of 2 cannot be used"):
        consequence.exposure(nameless, crs=UTM)


def test_either_a_volume_or_a_distance_is_an_estimate():
    # By Piciullo a volume and no distance, by Rico from a height alone a distance and no volume.
    by_volume = consequence.releases([1e6, np.nan], [20.0, 20.0], "piciullo")
    assert is_estimated(by_volume).tolist() == [True, False]
    by_height = consequence.releases([np.nan, np.nan], [20.0, np.nan], "rico")
    assert is_estimated(by_height).tolist() == [True, False]


def test_people_where_the_raster_has_nothing_are_unknown(tmp_path):
    # -200 on one cell of four, nobody on the others; and a raster elsewhere.
    values = np.zeros((2, 2))
    values[0, 0] = -200
    part = write(tmp_path / "part.tif", values, 499_500, 1_001_500, 1000)
    elsewhere = write(tmp_path / "elsewhere.tif", values, 900_000, 1_000_500, 1000)
    for people in (part, elsewhere):
        assert consequence.exposure(boxes(1000), people, crs=UTM)["people"].isna().all()


def test_negative_people_of_settlements_are_refused():
    villages = make_table(
        {"longitude": [75.0, 75.0], "latitude": [9.0, 9.0], "population": [5, -100]},
        {"longitude": "real", "latitude": "real", "population": "integer"},
    )
    with pytest.raises(DataProblem, match="row 2: population holds -100"):
        consequence.exposure(boxes(1000), settlements=villages, crs=UTM)
