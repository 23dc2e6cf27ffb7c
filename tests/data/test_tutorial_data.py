"""The data of the tutorial: remade by their script, where they say they are, and small."""

import csv
import importlib.machinery
import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

PROJECT = Path(__file__).parents[2]
TUTORIAL = PROJECT / "tailings_plugin" / "data" / "tutorial"


@pytest.fixture(scope="module")
def script():
    loader = importlib.machinery.SourceFileLoader("make_tutorial", str(PROJECT / "scripts" / "make_tutorial"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("make_tutorial", loader))
    loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def heights():
    return gdal.Open(str(TUTORIAL / "relief.tif")).ReadAsArray()


def height(heights, longitude, latitude):
    return int(heights[int((43.20 - latitude) * 3600), int((longitude - 74.42) * 3600)])


def test_the_script_makes_what_is_shipped(script, heights, tmp_path):
    script.write_relief(tmp_path / "relief.tif")
    script.write_places(tmp_path / "places.geojson")
    # A height amid two metres is rounded up by one build of the libraries and down by another.
    apart = gdal.Open(str(tmp_path / "relief.tif")).ReadAsArray().astype(int) - heights
    assert np.abs(apart).max() <= 1 and np.count_nonzero(apart) < heights.size / 1000
    made = (tmp_path / "places.geojson").read_text(encoding="utf-8")
    assert made == (TUTORIAL / "places.geojson").read_text(encoding="utf-8")


def test_the_relief_is_where_it_says_in_cells_of_a_second():
    file = gdal.Open(str(TUTORIAL / "relief.tif"))
    assert file.GetGeoTransform() == pytest.approx((74.42, 1 / 3600, 0, 43.20, 0, -1 / 3600))
    assert (file.RasterXSize, file.RasterYSize) == (1224, 2160)
    assert file.GetRasterBand(1).DataType == gdal.GDT_Int16


@pytest.mark.parametrize(
    ("longitude", "latitude", "metres"),
    [(74.5022, 42.6614, 1520), (74.5889, 42.8133, 901), (74.5708, 42.9264, 691), (74.6083, 43.0208, 625)],
)
def test_the_bed_goes_through_the_spot_heights(heights, longitude, latitude, metres):
    """A cell's centre lies at most 20 m from the point: with the fall of the gorge, 5 %, within 2 m and rounding."""
    assert height(heights, longitude, latitude) == pytest.approx(metres, abs=3)


def test_the_gorge_is_deep_and_the_plain_is_flat(heights):
    """The course goes 2087 m east and 3303 m north from there, and falls 156 m on these 3907 m.

    So 800 m east are 676 m beside it, 427 m on: 1520 - 156 × 427 / 3907 + 0.45 (√(676² + 150²) - 150) = 1748 m.
    On the plain the land is 12 m above the bed at most.
    """
    east = 800 / (111_200 * np.cos(np.radians(42.9)))
    assert height(heights, 74.5022 + east, 42.6614) == pytest.approx(1748, abs=10)
    assert 0 <= height(heights, 74.5800, 42.9264) - 691 <= 12


def test_the_towns_are_those_of_the_plugin():
    with (TUTORIAL.parent / "settlements.csv").open(encoding="utf-8", newline="") as file:
        people = {row["name"]: int(row["population"]) for row in csv.DictReader(file)}
    places = json.loads((TUTORIAL / "places.geojson").read_text(encoding="utf-8"))["features"]
    told = {each["properties"]["name"]: each["properties"]["population"] for each in places}
    assert set(told) == {"Bishkek", "Lebedinovka", "Mayevka", "Nizhnyaya Ala-Archa", "Korday"}
    assert told == {name: people[name] for name in told}


def test_the_towns_lie_in_their_countries():
    file = ogr.Open(str(TUTORIAL / "borders.geojson"))
    countries = {each.GetField("iso2"): each.GetGeometryRef().Clone() for each in file.GetLayer(0)}
    assert set(countries) == {"KG", "KZ"}
    for place in json.loads((TUTORIAL / "places.geojson").read_text(encoding="utf-8"))["features"]:
        point = ogr.CreateGeometryFromJson(json.dumps(place["geometry"]))
        inside = [code for code, area in countries.items() if area.Contains(point)]
        assert inside == [place["properties"]["country"]], place["properties"]["name"]


def test_the_scheme_is_the_shipped_one_but_for_earthquakes():
    shipped = json.loads((PROJECT / "tailings_plugin/rating/schemes/thi.json").read_text(encoding="utf-8"))
    own = json.loads((TUTORIAL / "scheme.json").read_text(encoding="utf-8"))
    del shipped["$schema"]
    factors = {each["field"]: each for each in own["factors"]}
    changed = [each["field"] for each in shipped["factors"] if each != factors[each["field"]]]
    assert changed == ["thi_seismic"] and len(factors) == len(shipped["factors"])
    assert factors["thi_seismic"]["weight"] == 2 and factors["thi_seismic"]["classes"][0]["below"] == 0.3
    assert [key for key in own if key != "factors" and own[key] != shipped[key]] == ["name", "title"]


def test_they_weigh_little():
    assert sum(path.stat().st_size for path in TUTORIAL.iterdir()) < 250_000
