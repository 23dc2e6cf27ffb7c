"""The embedded defaults: does water end where it really ends, and are the tables what they say they are?

Real ends, lengths and towns are facts from the sources named; nothing here was read off the relief.
"""

import csv
import json
import math
import re
import zipfile
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from tailings_plugin import basin
from tailings_plugin.basin.paths.ends import KINDS, Sink
from tailings_plugin.basin.paths.windows import trace_on
from tailings_plugin.inventory.importing.rows import ImportOptions
from tailings_plugin.inventory.importing.tables import import_table
from tailings_plugin.places.embedded import settlements

PROJECT = Path(__file__).parents[2]
DATA = PROJECT / "tailings_plugin" / "data"

# Name in rivers.geojson, what it ends in, where (longitude, latitude), published length of the river in km.
# Ends: Wikipedia articles of the rivers and lakes; for the rivers of the Karakum the towns beyond which they
# are lost (GeoNames: Mary, Tejen). Lengths: the same articles, most after the Great Soviet Encyclopedia; Syr
# Darya with Naryn and Amu Darya with Panj: waterunites-ca.org; None where no source was at hand.
RIVER_ENDS = [
    ("Naryn - Syr Darya", "sea", 61.00, 46.10, 3019),
    ("Pamir - Panj - Amu Darya", "sea", 59.02, 43.77, 2540),
    ("Chu", "inland_sink", 67.717, 44.983, 1067),
    ("Talas", "inland_sink", 69.66, 44.06, 661),
    ("Zarafshan", "inland_sink", 63.869, 39.548, 877),
    ("Kashkadarya", "inland_sink", 64.983, 39.360, 378),
    ("Murghab", "inland_sink", 61.83, 37.59, 978),
    ("Harirud - Tejen", "inland_sink", 60.51, 37.38, 1124),
    ("Sarysu", "inland_sink", 66.608, 45.211, 671),
    ("Turgay", "inland_sink", 63.032, 48.021, 825),
    ("Yarkand - Tarim", "inland_sink", 88.298, 39.475, 2030),
    ("Tekes - Ili", "lake", 74.1, 45.4, 1439),
    ("Karatal", "lake", 77.2, 46.5, None),
    ("Nura", "lake", 69.1, 50.4, 978),
    ("Ural", "sea", 51.7, 46.9, None),
    ("Emba", "sea", 53.317, 46.628, 712),
]
# How far the end may lie from the published one. The rivers of the Karakum end north of the
# towns, how far changes with the years.
END_WITHIN_KM = 25
KARAKUM_WITHIN_KM = 100
# World Data Bank II is generalised and leaves upper courses out; courses typed by hand are straight between points.
SHARE_OF_PUBLISHED_LENGTH = (0.6, 1.05)

# Facility, what its path ends in, towns it passes (GeoNames; Omsk 54.99 N 73.37 E from the same source).
FACILITY_PATHS = [
    ("KG-001", "sea", [(72.483, 41.037), (71.758, 40.901), (69.622, 40.283), (65.509, 44.853)]),
    ("KG-002", "sea", [(72.483, 41.037), (69.622, 40.283), (65.509, 44.853)]),
    ("KG-008", "inland_sink", [(75.301, 42.842), (73.762, 43.605), (72.944, 44.283)]),
    ("KG-009", "inland_sink", [(75.692, 42.786), (73.762, 43.605), (72.944, 44.283)]),
    ("KG-013", "sea", [(72.9, 41.77), (69.622, 40.283), (65.509, 44.853)]),
    ("KG-014", "sea", [(69.622, 40.283), (65.509, 44.853)]),
    ("KG-016", "sea", [(71.238, 41.003), (69.622, 40.283), (65.509, 44.853)]),
    ("KG-017", "sea", [(71.238, 41.003), (69.622, 40.283), (65.509, 44.853)]),
    ("TJ-002", "sea", [(65.509, 44.853)]),
    ("KZ-001", "edge", [(82.606, 49.971), (80.25, 50.41), (73.37, 54.99)]),
]
PASSES_WITHIN_KM = 20


@cache
def sinks() -> list[dict]:
    with (DATA / "inland_sinks.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def routed():
    marks = [
        Sink(
            KINDS[row["kind"]],
            point=(float(row["longitude"]), float(row["latitude"])),
            radius_km=float(row["radius_km"]),
        )
        for row in sinks()
    ]
    return basin.flow_directions(DATA / "relief_etopo5_burnt.tif", marks)


def trace(longitude: float, latitude: float):
    """Return (ends_in, length in km, path) from a point."""
    paths = trace_on(routed(), np.array([longitude]), np.array([latitude])).paths
    return paths.ends_text(0), paths.length_m[0] / 1000, paths.path(0)


def kilometres(longitude_a, latitude_a, longitude_b, latitude_b):
    east = (longitude_a - longitude_b) * 111.3 * math.cos(math.radians(latitude_b))
    return np.hypot(east, (latitude_a - latitude_b) * 111.2)


@cache
def rivers() -> dict[str, list]:
    features = json.loads((DATA / "rivers.geojson").read_text(encoding="utf-8"))["features"]
    return {feature["properties"]["name"]: feature["geometry"]["coordinates"] for feature in features}


@cache
def inventory():
    return import_table(
        DATA / "example_inventory.csv", "", ImportOptions(language="en"), lambda fraction: None
    )


@pytest.mark.parametrize(("name", "ends_in", "longitude", "latitude", "published_km"), RIVER_ENDS)
def test_river_ends_where_it_really_ends(name, ends_in, longitude, latitude, published_km):
    kind, length_km, path = trace(*rivers()[name][0])
    assert kind == ends_in
    within = KARAKUM_WITHIN_KM if name in ("Murghab", "Harirud - Tejen") else END_WITHIN_KM
    assert kilometres(path.x[-1], path.y[-1], longitude, latitude) <= within
    if published_km is not None:
        low, high = SHARE_OF_PUBLISHED_LENGTH
        assert low * published_km <= length_km <= high * published_km


# Published lengths within the window, where there is one: see RIVER_ENDS. The Irtysh goes on to the Ob.
MAPPED = ["Naryn - Syr Darya", "Chu", "Zarafshan", "Tekes - Ili", "Irtysh"]


def great_circle_km(longitude, latitude) -> np.ndarray:
    """Return kilometres of the steps between points on a sphere of the earth's mean radius."""
    longitude, latitude = np.radians(longitude), np.radians(latitude)
    half = np.sin(np.diff(latitude) / 2) ** 2
    half = half + np.cos(latitude[1:]) * np.cos(latitude[:-1]) * np.sin(np.diff(longitude) / 2) ** 2
    return 2 * 6371.0088 * np.arcsin(np.sqrt(half))


@pytest.mark.parametrize("name", MAPPED)
def test_a_path_has_the_length_of_its_mapped_river_and_keeps_to_it(name):
    """Within 5 % and within a cell, against the line in rivers.geojson, by GEOS."""
    _, length_km, path = trace(*rivers()[name][0])
    mapped_km = great_circle_km(*np.array(rivers()[name]).T).sum()
    assert length_km == pytest.approx(mapped_km, rel=0.05)
    assert length_km == pytest.approx(great_circle_km(path.x, path.y).sum(), rel=0.004)
    assert np.diff(path.m) / 1000 == pytest.approx(great_circle_km(path.x, path.y), rel=0.006, abs=1e-3)
    line, led = ogr.Geometry(ogr.wkbLineString), ogr.Geometry(ogr.wkbLineString)
    for x, y in rivers()[name]:
        line.AddPoint_2D(x, y)
    for x, y in zip(path.x.tolist(), path.y.tolist(), strict=True):
        led.AddPoint_2D(x, y)
    cell = 1 / 60
    assert line.Buffer(cell).Contains(led)
    # And the river within the relief keeps to the path, down to the lake or sink in which that ends.
    relief = ogr.CreateGeometryFromWkt("POLYGON ((46 34, 90 34, 90 56, 46 56, 46 34))")
    end = ogr.CreateGeometryFromWkt(f"POINT ({path.x[-1]} {path.y[-1]})")
    assert led.Buffer(cell).Contains(line.Intersection(relief).Difference(end.Buffer(0.3)))


@pytest.mark.parametrize("name", ["Irtysh", "Tobol", "Ishim"])
def test_siberian_rivers_leave_by_the_north_edge(name):
    kind, _, path = trace(*rivers()[name][0])
    assert kind == "edge"
    assert path.y[-1] == pytest.approx(56.0, abs=1 / 120)


@pytest.mark.parametrize(
    ("tributary", "main"),
    [
        ("Kara Darya", "Naryn - Syr Darya"),
        ("Mailuu-Suu", "Kara Darya"),
        ("Kokomeren", "Naryn - Syr Darya"),
        ("Chatkal - Chirchik", "Naryn - Syr Darya"),
        ("Kyzyl-Suu - Vakhsh", "Pamir - Panj - Amu Darya"),
        ("Bartang", "Pamir - Panj - Amu Darya"),
        ("Kichi-Kemin", "Chu"),
        ("Ulba", "Irtysh"),
        ("Irgiz", "Turgay"),
        ("Khotan", "Yarkand - Tarim"),
    ],
)
def test_tributary_ends_with_its_river(tributary, main):
    _, _, path = trace(*rivers()[tributary][0])
    _, _, main_path = trace(*rivers()[main][0])
    assert (path.x[-1], path.y[-1]) == (main_path.x[-1], main_path.y[-1])


@pytest.mark.parametrize("name", ["Naryn - Syr Darya", "Pamir - Panj - Amu Darya", "Chu", "Tekes - Ili"])
def test_river_never_rises(name):
    _, _, path = trace(*rivers()[name][0])
    # The last vertex is the end itself: a lake lies below the river by construction.
    assert (np.diff(path.z[1:]) < 0).all()


@pytest.mark.parametrize(("facility", "ends_in", "towns"), FACILITY_PATHS)
def test_facility_drains_along_its_river(facility, ends_in, towns):
    row = list(inventory().table["facility_id"]).index(facility)
    kind, _, path = trace(inventory().table["lon"][row], inventory().table["lat"][row])
    assert kind == ends_in
    for longitude, latitude in towns:
        assert kilometres(path.x, path.y, longitude, latitude).min() <= PASSES_WITHIN_KM, (
            longitude,
            latitude,
        )


def test_water_of_the_chu_basin_ends_in_its_desert_not_in_balkhash():
    for row in np.flatnonzero(
        [name.startswith(("Orlovka", "Ak-Tyuz")) for name in inventory().table["name"]]
    ):
        _, _, path = trace(inventory().table["lon"][row], inventory().table["lat"][row])
        assert kilometres(path.x[-1], path.y[-1], 67.717, 44.983) <= END_WITHIN_KM
        assert kilometres(path.x, path.y, 74.1, 45.4).min() > 100


def test_kaji_say_ends_in_issyk_kul():
    row = list(inventory().table["name"]).index("Kaji-Say")
    kind, length_km, path = trace(inventory().table["lon"][row], inventory().table["lat"][row])
    assert kind == "lake"
    assert length_km < 20
    assert 76.1 < path.x[-1] < 78.4 and 42.1 < path.y[-1] < 42.8


def test_reservoirs_are_crossed_and_lakes_without_outflow_are_not():
    kinds, grid = routed().kinds, routed().grid

    def kind_at(longitude, latitude):
        return kinds.reshape(-1)[grid.cell_at(longitude, latitude)[0]]

    # Toktogul, Kayrakkum, Shardara, Kapchagay, Son-Kul, Zaysan: they have an outflow.
    flowing = [(72.95, 41.80), (70.2, 40.35), (68.2, 41.15), (77.4, 43.85), (75.14, 41.84), (84.0, 48.0)]
    assert all(kind_at(*place) == 0 for place in flowing)
    # Issyk-Kul, the east and west of Balkhash, Alakol, Tengiz, Karakul, Chatyr-Kul, Ebinur.
    closed = [(77.3, 42.4), (78.7, 46.5), (73.9, 45.7), (81.7, 46.15), (68.9, 50.4), (73.45, 39.05)]
    closed += [(75.27, 40.62), (83.0, 44.86)]
    assert all(kind_at(*place) == KINDS["lake"] for place in closed)


def test_relief_is_the_window_it_says():
    grid, heights = routed().grid, routed().heights
    assert (grid.rows, grid.columns) == (1316, 2636)
    # Cell centres every minute from 46 E, 56 N.
    assert grid.left + grid.cell_width / 2 == pytest.approx(46.0)
    assert grid.top - grid.cell_height / 2 == pytest.approx(56.0)
    assert grid.cell_width == pytest.approx(1 / 60)
    assert not np.isnan(heights).any()


def test_inland_sinks_are_complete_and_inside_the_relief():
    names = [row["name"] for row in sinks()]
    assert len(set(names)) == len(names)
    for row in sinks():
        assert row["kind"] in KINDS, row
        assert 46 <= float(row["longitude"]) <= 90 and 34 <= float(row["latitude"]) <= 56, row
        assert 0 < float(row["radius_km"]) <= 100, row
        assert row["source"] and row["countries"], row


def test_inventory_is_read_without_rejections_changes_or_doubts():
    assert inventory().n_read == 32
    assert inventory().n_rejected == 0
    assert inventory().changes == []
    assert inventory().doubts == []
    assert len(set(inventory().table["facility_id"])) == 32


def test_inventory_has_facilities_with_and_without_a_point():
    assert np.isfinite(inventory().table["lon"]).sum() == 30
    without = np.isnan(inventory().table["lon"])
    assert list(inventory().table["facility_id"][without]) == ["KG-015", "TJ-001"]


def test_nothing_is_counted_twice_at_mailuu_suu():
    at_mailuu_suu = [name.startswith("Mailuu-Suu") for name in inventory().table["name"]]
    # 1.96 million m3 is the published sum of all 23 tailings.
    assert inventory().table["volume_m3"][at_mailuu_suu].sum() == 1_960_000


def test_inventory_names_a_source_and_claims_no_water_hazard_class():
    assert all(inventory().table["data_source"].notna())
    assert all(inventory().table["coordinate_precision"].notna())
    assert inventory().table["water_hazard_class"].isna().all()


# Sites whose figures no ministry would take: Wikipedia and its copies, private pages, forums.
WEAK = r"wikipedia|perceptiode|piglix|ichacha|briangwilliams|germany-forum|globalsecurity|tanca\.org"


def test_the_page_of_provenance_grades_the_source_of_every_facility():
    text = (DATA / "PROVENANCE.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ((?:KG|TJ|UZ|KZ)-\d{3}.*?) \|(.*)$", text, re.MULTILINE)
    graded = {each: rest for names, rest in rows for each in names.split(", ")}
    table = inventory().table.set_index("facility_id")
    assert sum(len(names.split(", ")) for names, _ in rows) == len(table) == 32
    assert set(graded) == set(table.index)
    for facility, source in table["data_source"].items():
        kinds = re.findall(r"official|operator|press or reference|\*\*weak\*\*", graded[facility])
        assert kinds, facility
        assert ("**weak**" in kinds) == bool(re.search(WEAK, source)), facility
    weak = sum("**weak**" in rest for rest in graded.values())
    for page in ("data.md", "data.ru.md"):
        told = re.search(r"(\d+) (?:of its|из его) 32", (PROJECT / "docs" / page).read_text(encoding="utf-8"))
        assert told and int(told[1]) == weak


def test_settlements_have_people_and_lie_in_the_five_countries():
    with (DATA / "settlements.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 730
    assert {row["country"] for row in rows} == {"KG", "KZ", "TJ", "TM", "UZ"}
    assert all(int(row["population"]) > 0 for row in rows)
    assert len({row["geoname_id"] for row in rows}) == len(rows)
    bishkek = next(row for row in rows if row["name"] == "Bishkek")
    assert (float(bishkek["longitude"]), float(bishkek["latitude"])) == (74.59, 42.87)


def test_russian_names_of_settlements_are_those_chosen():
    chosen, shipped, added = (
        list(csv.DictReader(path.open(encoding="utf-8", newline="")))
        for path in (
            PROJECT / "scripts" / "settlements_ru.csv",
            DATA / "settlements.csv",
            DATA / "settlements_added.csv",
        )
    )
    assert {row["geoname_id"]: row["name_ru"] for row in chosen} == {
        row["geoname_id"]: row["name_ru"] for row in shipped if row["name_ru"]
    }
    by_name = {row["name"]: row["name_ru"] for row in shipped + added}
    # As Russian atlases and the Russian Wikipedia have them; GeoNames has the Tajik name
    # of Nurek only.
    expected = {"Kyzyl-Kyya": "Кызыл-Кия", "Oral": "Уральск", "Kŭlob": "Куляб", "Köneürgenç": "Куня-Ургенч"}
    expected |= {"Jizzax": "Джизак", "Ridder": "Риддер", "Tyup": "Тюп", "Ak-Tyuz": "Ак-Тюз", "Norak": ""}
    assert {name: by_name[name] for name in expected} == expected


def test_every_country_has_facilities_with_a_point():
    table = inventory().table
    placed = table["country"][np.isfinite(table["lon"])].value_counts().to_dict()
    assert placed == {"KG": 19, "KZ": 6, "UZ": 3, "TJ": 2}


def test_navoi_and_degmay_have_what_was_published_of_them():
    table = inventory().table.set_index("facility_id")
    navoi, degmay = table.loc["UZ-001"], table.loc["TJ-001"]
    assert (navoi["mass_t"], navoi["area_m2"], navoi["start_year"]) == (52_800_000, 6_022_000, 1964)
    assert (degmay["volume_m3"], degmay["mass_t"]) == (20_000_000, 36_000_000)


def _apart_km(one, other):
    east = (one[0] - other[0]) * 111.3 * math.cos(math.radians(one[1]))
    return math.hypot(east, (one[1] - other[1]) * 111.2)


@pytest.mark.parametrize("facility", ["KG-002", "KG-008", "KG-009", "KG-013", "KG-014", "TJ-002", "KZ-001"])
def test_the_town_beside_a_facility_is_among_the_settlements(facility):
    row = inventory().table.set_index("facility_id").loc[facility]
    assert min(_apart_km((row["lon"], row["lat"]), place.point) for place in settlements()) < 6


@pytest.mark.parametrize(("name", "kind"), [("rivers", ogr.wkbLineString), ("lakes", ogr.wkbPolygon)])
def test_background_layers_open_and_are_valid(name, kind):
    dataset = gdal.OpenEx(str(DATA / f"{name}.geojson"))
    layer = dataset.GetLayer(0)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    count = 0
    for feature in layer:
        geometry = feature.GetGeometryRef()
        assert geometry.GetGeometryType() == kind
        assert geometry.IsValid(), feature.GetField("name")
        assert feature.GetField("name")
        count += 1
    assert count == layer.GetFeatureCount() > 20


def test_every_file_has_its_provenance_and_all_stay_small():
    text = (DATA / "PROVENANCE.md").read_text(encoding="utf-8")
    files = [p for p in DATA.rglob("*") if p.is_file() and p.name != "PROVENANCE.md"]
    assert all(f"`{path.name}`" in text for path in files), [path.name for path in files]
    assert sum(path.stat().st_size for path in files) < 3_500_000


def test_the_data_take_no_more_than_six_megabytes_of_the_zip(tmp_path):
    with zipfile.ZipFile(tmp_path / "data.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in DATA.rglob("*"):
            archive.write(path, path.relative_to(DATA))
    assert (tmp_path / "data.zip").stat().st_size <= 6_000_000
