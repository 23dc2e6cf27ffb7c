"""Where paths meet countries, against what GDAL's geometries (GEOS) find on the same line, on two layers of borders."""

import numpy as np
import pytest
from osgeo import ogr, osr

from tailings_plugin import basin
from tailings_plugin.about import DATA_FOLDER

LAYERS = {"qgis": "borders/qgis_worldmap_countries_ca.gpkg", "dcw": "borders/dcw_countries_ca.gpkg"}
# Along the Panj, the Zeravshan range, the Fergana valley, the Chu, the Talas and the Ili.
STARTS = np.array(
    [
        [71.60, 37.55],
        [72.1032, 37.56329],
        [68.65778, 39.68539],
        [72.476, 41.282],
        [75.50, 42.75],
        [74.48, 42.56],
        [69.60, 40.25],
        [71.00, 40.40],
        [80.20, 44.20],
        [70.60, 41.20],
        [72.24, 42.52],
        [69.65, 40.35],
        [67.50, 39.45],
        [70.90, 39.00],
        [77.10, 42.10],
    ]
)
NEAR_M = 1000.0  # contact within the tolerance, and within what maps err


def shapes_of(path) -> dict[str, ogr.Geometry]:
    found: dict[str, ogr.Geometry] = {}
    dataset = ogr.Open(str(path))
    for feature in dataset.GetLayer(0):
        code, shape = feature["iso2" if "dcw" in path.name else "iso_a2"], feature.GetGeometryRef().Buffer(0)
        if code and not code.startswith("-"):
            found[code] = found[code].Union(shape) if code in found else shape
    return found


def line_of(path, start: int, stop: int) -> ogr.Geometry:
    line = ogr.Geometry(ogr.wkbLineString)
    for x, y in zip(path.x[start:stop], path.y[start:stop], strict=True):
        line.AddPoint_2D(float(x), float(y))
    return line


def first_metres_inside(path, shape: ogr.Geometry) -> float | None:
    """Return the metres along a path where its line first lies in a shape, None when it never does."""
    for place in range(len(path.x) - 1):
        if place % 200 == 0:
            far = not line_of(path, place, place + 201).Intersects(shape)
        if far:
            continue
        step = line_of(path, place, place + 2)
        inside = step.Intersection(shape)
        if inside.IsEmpty() or inside.Length() == 0:
            continue
        parts = [inside] if inside.GetGeometryName() == "LINESTRING" else list(inside)
        ends = [point for part in parts for point in part.GetPoints()]
        away = min(np.hypot(x - path.x[place], y - path.y[place]) for x, y, *_ in ends)
        return path.m[place] + away / step.Length() * (path.m[place + 1] - path.m[place])
    return None


def metres_from(shape: ogr.Geometry, x: float, y: float) -> float:
    """Return how far a point lies from a shape, on a plane that touches the earth at the point."""
    wgs84, plane = osr.SpatialReference(), osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    plane.ImportFromProj4(f"+proj=aeqd +lat_0={y} +lon_0={x} +ellps=WGS84")
    window = ogr.CreateGeometryFromWkt(f"POINT ({x} {y})").Buffer(0.5).Intersection(shape)
    if window.IsEmpty():
        return np.inf
    window.Transform(osr.CoordinateTransformation(wgs84, plane))
    return window.Distance(ogr.CreateGeometryFromWkt("POINT (0 0)"))


@pytest.mark.parametrize("name", LAYERS)
def test_paths_meet_the_countries_that_geos_finds(shared_data, name):
    layer = shared_data / LAYERS[name]
    shapes = shapes_of(layer)
    traces = basin.trace(DATA_FOLDER / "relief_etopo5_burnt.tif", STARTS, countries=layer)
    table = traces.table()
    compared = 0
    for place, course in traces.courses.items():
        path, home = traces.path(place), course.countries[0]
        inside = {code: first_metres_inside(path, shape) for code, shape in shapes.items()}
        entered = {code: metres for code, metres in inside.items() if metres is not None}
        told = {*course.countries, *course.touched}
        assert entered.keys() <= told
        # The place told lies on the border crossed, or near enough to one followed.
        for contact in course.contacts:
            shape, point = shapes[contact.to_country], ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(contact.x, contact.y)
            if contact.kind == "crosses":
                assert shape.Distance(point) <= 1e-9
            else:
                assert metres_from(shape, contact.x, contact.y) <= NEAR_M * 1.005
        foreign = [metres for code, metres in entered.items() if code != home]
        if not foreign:
            continue
        compared += 1
        reported_m = 1000.0 * table["border_km"][place]
        assert reported_m <= min(foreign) + 200.0
    assert compared >= 10


def test_a_border_river_is_a_border(shared_data):
    """Down the Panj: Afghanistan after 8.9 km and 89.8 km by GEOS, not after the hundreds of km to Turkmenistan.

    The contact is where the path first comes within 1000 m of it. On cells of 9 km it was at 8.9 and 83 km.
    """
    layer = shared_data / LAYERS["qgis"]
    traces = basin.trace(DATA_FOLDER / "relief_etopo5_burnt.tif", STARTS[:2], countries=layer)
    afghanistan = shapes_of(layer)["AF"]
    khorog, above = (course.contacts[0] for course in traces.courses.values())
    for place, contact in enumerate((khorog, above)):
        assert (contact.kind, contact.from_country, contact.to_country) == ("follows", "TJ", "AF")
        # Paths are looked at every 150 m.
        assert NEAR_M - 160 <= metres_from(afghanistan, contact.x, contact.y) <= NEAR_M * 1.005
        assert 0 < first_metres_inside(traces.path(place), afghanistan) - contact.m < 4 * NEAR_M
    assert khorog.m == pytest.approx(8_900, abs=1_100)
    assert above.m == pytest.approx(84_400, abs=2_500)
    table = traces.table()
    assert table["border_hours"].tolist() == pytest.approx([khorog.m / 3600, above.m / 3600])
    # 750 km along the border are one contact each with Afghanistan, Uzbekistan and Turkmenistan.
    kinds = [(each.kind, each.to_country) for each in traces.courses[0].contacts]
    assert kinds == [
        ("follows", "AF"),
        ("follows", "UZ"),
        ("follows", "TM"),
        ("crosses", "TM"),
        ("crosses", "UZ"),
    ]


@pytest.mark.parametrize(("name", "first_m"), [("qgis", 18_900), ("dcw", 10_300)])
def test_a_stay_of_29_km_is_not_hidden(shared_data, name, first_m):
    """By GEOS; on the layer dcw a corner of Uzbekistan comes within 1000 m before, and is cut after 13.3 km."""
    layer = shared_data / LAYERS[name]
    traces = basin.trace(DATA_FOLDER / "relief_etopo5_burnt.tif", STARTS[2:3], countries=layer)
    contacts = traces.courses[0].contacts
    assert (contacts[0].from_country, contacts[0].to_country) == ("TJ", "UZ")
    assert contacts[0].m == pytest.approx(first_m, abs=700)
    entered, left = (each for each in contacts if each.kind == "crosses" and each.m < 52_000)
    assert (entered.to_country, left.from_country) == ("UZ", "UZ")
    assert entered.m == pytest.approx(18_900, abs=700)
    path, uzbekistan = traces.path(0), shapes_of(layer)["UZ"]
    at = np.arange(15_000.0, 52_000.0, 50.0)
    points = zip(np.interp(at, path.m, path.x).tolist(), np.interp(at, path.m, path.y).tolist(), strict=True)
    inside = [uzbekistan.Contains(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})")) for x, y in points]
    assert left.m - entered.m == pytest.approx(50.0 * sum(inside), abs=200)
    assert left.m - entered.m > 25_000
