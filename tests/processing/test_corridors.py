"""Corridors cut into bands: valid, none empty, and every place beside the path in exactly one of them."""

from itertools import pairwise

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
)

from tailings_plugin.consequence.bands import bands_of
from tailings_plugin.processing.consequence import corridors
from tailings_plugin.processing.consequence.corridors import corridor_zones
from tailings_plugin.processing.consequence.exposure import Exposure
from tailings_plugin.processing.consequence.path_layer import read_paths
from tailings_plugin.processing.run import Run
from tests.layers import Messages, memory_layer, run_algorithm

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

UTM = "EPSG:32643"
# A real path of 81 km along a parallel, of which the bands beyond 10 km came out empty at some widths.
ALONG_A_PARALLEL = (
    "LineString ZM (62.946542242512 45.005545639891 122 0, 62.833333333333 45 107 8947.414652937339, "
    "62.75 45 91 15517.984244101928, 62.666666666667 45 91 22088.553835266517, "
    "62.583333333333 45 91 28659.123426431106, 62.5 45 91 35229.693017595695, "
    "62.416666666667 45 91 41800.262608760284, 62.333333333333 45 91 48370.832199924873, "
    "62.25 45 91 54941.401791089462, 62.166666666667 45 76 61511.971382254051, "
    "62.083333333333 45 61 68082.54097341864, 62 45 61 74653.110564583229, "
    "61.916666666667 45 14.949999809265 81223.680155747817)"
)


def layer(wkt, crs="EPSG:4326"):
    kind = wkt.split("(")[0].replace(" ", "")
    return memory_layer(kind, crs, "facility_id:string", [(wkt, ["H-00417"])])


def line(points, crs=UTM):
    """A path through points (x, y) of a CRS in metres, M along it."""
    points = np.array(points, dtype=float)
    metres = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    return layer(
        "LineStringM (" + ",".join(f"{x} {y} {m}" for (x, y), m in zip(points, metres, strict=True)) + ")",
        crs,
    )


def zones_of(path, bands_km, width_m):
    context = QgsProcessingContext()
    read = read_paths(Run(Exposure().create(), {"PATHS": path}, context, None), "PATHS")
    return corridor_zones(read, bands_km, width_m, context, lambda fraction: None)


def bands_holding(zones, x, y):
    point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
    return [
        label for label, shape in zip(zones.labels, zones.geometries, strict=True) if shape.contains(point)
    ]


def assert_sound(zones, expected):
    assert list(zones.labels) == expected
    for shape in zones.geometries:
        assert shape.isGeosValid()
        assert shape.area() > 0
    for one in range(len(zones.geometries)):
        for other in range(one):
            shared = zones.geometries[one].intersection(zones.geometries[other]).area()
            # What is straight in the plane of the path bends by millimetres in UTM: a strip along the border.
            per_metre = 1e-8 if zones.crs.isGeographic() else 0.002
            assert shared <= per_metre * zones.geometries[one].length()


def place_at(path, metres):
    vertices = list(next(path.getFeatures()).geometry().vertices())
    m = [vertex.m() for vertex in vertices]
    x, y = (np.interp(metres, m, [get(v) for v in vertices]) for get in (lambda v: v.x(), lambda v: v.y()))
    return f"Point ({x} {y})"


@pytest.mark.parametrize("width_m", [9000, 9260, 5820, 7600, 8900, 16420, 19400])
def test_people_on_the_path_are_counted_in_their_band(width_m):
    path = layer(ALONG_A_PARALLEL)
    settlements = memory_layer(
        "Point",
        "EPSG:4326",
        "name:string,population:double",
        [(place_at(path, 15_500), ["a", 1000]), (place_at(path, 28_700), ["b", 1000])],
    )
    values = {"PATHS": path, "SETTLEMENTS": settlements, "CORRIDOR": width_m}
    _, layers = run_algorithm(Exposure, values | {"OUTPUT": "memory:", "RECEPTORS_HIT": "memory:"})
    people = {feature["to_km"]: feature["settlement_people"] for feature in layers["OUTPUT"].getFeatures()}
    assert people == {2: 0, 5: 0, 10: 0, 20: 1000, 50: 1000}
    hits = {feature["name"]: feature["zone"] for feature in layers["RECEPTORS_HIT"].getFeatures()}
    assert hits == {"a": "10-20 km", "b": "20-50 km"}


@pytest.mark.parametrize("width_m", range(400, 20_000, 700))
def test_bands_along_a_parallel_are_sound_at_any_width(width_m):
    labels = ["0-2 km", "2-5 km", "5-10 km", "10-20 km", "20-50 km"]
    assert_sound(zones_of(layer(ALONG_A_PARALLEL), [2, 5, 10, 20, 50], width_m), labels)


def winding(seed):
    """A path that winds like a river, and crosses its own corridor, and itself, again and again."""
    turn = np.cumsum(np.random.default_rng(seed).normal(0, 0.9, 400))
    return np.add(
        np.cumsum(np.column_stack([np.cos(turn), np.sin(turn)]) * 150, axis=0), (500_000, 4_700_000)
    )


def from_cell_to_cell(seed):
    """A path over cells of 90 m that goes forth and back at random, often over itself."""
    steps = np.random.default_rng(seed).choice([-1, 0, 1], (350, 2)) * 90.0
    return np.add(np.cumsum(steps[(steps != 0).any(axis=1)], axis=0), (500_000, 4_700_000))


def in_plane(plane, x, y):
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    place = to_degrees.transform(QgsPointXY(x, y))
    return QgsGeometry.fromPointXY(QgsPointXY(*plane.points(np.array([place.x()]), np.array([place.y()]))[0]))


def upstream_of(path, width_m):
    """Return the plane of a path's bands, and what lies behind its beginning, beside no part and not around its end."""
    read = read_paths(Run(Exposure().create(), {"PATHS": path}, QgsProcessingContext(), None), "PATHS")
    plane, bands = bands_of(read.paths, 0, [2, 5, 10, 20, 100], width_m)
    drawn = np.concatenate([band.piece for band in bands])
    along = QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in drawn.tolist()])
    beside = along.buffer(width_m, 16, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Round, 2)
    halves = []
    for begin, ahead in ((drawn[0], drawn[1] - drawn[0]), (drawn[-1], drawn[-2] - drawn[-1])):
        ahead = ahead / np.hypot(*ahead) * 2 * width_m
        side = np.array([-ahead[1], ahead[0]])
        corners = [begin + side, begin + side - ahead, begin - side - ahead, begin - side]
        half = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in corners]])
        disc = QgsGeometry.fromPointXY(QgsPointXY(*begin)).buffer(width_m, 16)
        halves.append(disc.intersection(half))
    return plane, halves[0].difference(beside).difference(halves[1])


@pytest.mark.parametrize("width_m", [60.0, 500.0, 2500.0, 12_000.0])
@pytest.mark.parametrize("path", [winding, from_cell_to_cell])
@pytest.mark.parametrize("seed", range(4))
def test_every_place_beside_a_winding_path_lies_in_one_band(seed, path, width_m):
    points = path(seed)
    zones = zones_of(line(points), [2, 5, 10, 20, 100], width_m)
    assert_sound(zones, list(zones.labels))
    drawn = QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in points.tolist()])
    box = drawn.boundingBox().buffered(width_m)
    plane, upstream = upstream_of(line(points), width_m)
    around = upstream.boundingBox().buffered(width_m)
    others = QgsGeometry.fromRect(around).difference(upstream)
    places = np.random.default_rng(seed).uniform(
        [box.xMinimum(), box.yMinimum()], [box.xMaximum(), box.yMaximum()], (300, 2)
    )
    near, far = 0, 0
    for x, y in places.tolist():
        aside_m = drawn.distance(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        held = len(bands_holding(zones, x, y))
        # Drawn within a twentieth of the width; circles as polygons.
        if aside_m < 0.92 * width_m:
            here = in_plane(plane, x, y)
            if (
                not upstream.isEmpty()
                and max(upstream.distance(here), others.distance(here)) < 0.02 * width_m
            ):
                continue  # on the border of what lies behind the facility
            assert held == (0 if upstream.contains(here) else 1), (x, y, aside_m)
            near += 1
        elif aside_m > 1.08 * width_m:
            assert held == 0, (x, y, aside_m)
            far += 1
    assert near > 5
    assert far > 5


CORNER = [(500_000, 4_700_000), (510_000, 4_700_000), (510_000, 4_710_000)]


@pytest.mark.parametrize(
    ("x", "y", "band"),
    [
        (509_500, 4_700_500, "0-10 km"),  # beside both stretches: the nearer one's
        (510_500, 4_699_500, "0-10 km"),  # beside neither, outside the bend
        (510_500, 4_700_500, "10-20 km"),  # beside the second only
        (499_500, 4_700_500, None),  # behind the facility
        (500_100, 4_699_100, "0-10 km"),  # beside its beginning
        (510_000, 4_710_500, "10-20 km"),  # past the end
    ],
)
def test_a_place_at_a_bend_belongs_to_the_nearer_band_it_lies_beside(x, y, band):
    # UTM draws a metre as 0.9996 m, and north turns a little: 100 m beside the limits all is clear.
    assert bands_holding(zones_of(line(CORNER), [10, 25], 1000), x, y) == ([band] if band else [])


def test_a_path_that_comes_back_takes_nothing_from_the_bands_before_it():
    # 6 km out, 1.5 km aside, 6 km back: the bands end at 5 km, and what returns is beyond them.
    points = [(0, 0), (6000, 0), (6000, 1500), (0, 1500)]
    zones = zones_of(line(np.add(points, (500_000, 4_700_000))), [2, 5], 1000)
    assert_sound(zones, ["0-2 km", "2-5 km"])
    assert bands_holding(zones, 504_500, 4_700_900) == ["2-5 km"]
    assert bands_holding(zones, 500_500, 4_700_900) == ["0-2 km"]
    # Beside the path ahead, and beside no band: beyond them.
    assert bands_holding(zones, 505_500, 4_700_500) == []


def test_a_band_without_places_of_its_own_is_left_out_and_said():
    # Out 5 km and back the same way.
    path = line(np.add([(0, 0), (5000, 0), (0, 0)], (500_000, 4_700_000)))
    feedback = Messages()
    values = {"PATHS": path, "BANDS": "5.2, 20", "OUTPUT": "memory:", "RECEPTORS_HIT": "memory:"}
    _, layers = run_algorithm(Exposure, values, feedback)
    assert [band["from_km"] for band in layers["OUTPUT"].getFeatures()] == [0]
    assert any(warning.startswith("1 band is left out: all of its places") for warning in feedback.warnings)


def test_what_lies_behind_the_facility_belongs_to_the_path_that_comes_back_to_it():
    # The path turns back at once and passes 500 m behind the facility, 1.2 to 1.9 km down: places there are reached
    # by it, and not before.
    points = [(0, 0), (500, 0), (500, 500), (-500, 500), (-500, -3000)]
    zones = zones_of(line(np.add(points, (500_000, 4_700_000))), [1, 2, 4], 1000)
    assert bands_holding(zones, 499_700, 4_700_000) == ["1-2 km"]
    assert bands_holding(zones, 500_100, 4_700_000) == ["0-1 km"]


@pytest.mark.parametrize(
    ("ends_in", "reaches_past"),
    [("edge", False), ("limit", False), ("no_data", False), ("sea", True), ("inland_sink", True), ("lake", True),
     (None, True)],
)  # fmt: skip
def test_places_past_the_end_of_a_path_count_where_the_water_ends(ends_in, reaches_past):
    # 4 km east. The relief ends at 4 km: 500 m farther is more than 4 km down, of which nothing is known.
    path = memory_layer(
        "LineStringM", UTM, "facility_id:string,ends_in:string",
        [("LineStringM (500000 4700000 0, 504000 4700000 4000)", ["A", ends_in])],
    )  # fmt: skip
    for bands_km, label in (([2, 5], "2-4 km"), ([2, 3.8, 5], "3.8-4 km")):
        zones = zones_of(path, bands_km, 1000)
        assert_sound(zones, [*(f"{a}-{b} km" for a, b in pairwise([0, *bands_km[:-1]])), label])
        assert bands_holding(zones, 504_500, 4_700_100) == ([label] if reaches_past else [])
        assert bands_holding(zones, 503_900, 4_700_900) == [label]
        assert bands_holding(zones, 499_900, 4_700_000) == []
        # Square kilometres: 4 x 2, and half a disc of 16 corners around the end.
        area = sum(zone.area() for zone in zones.geometries) / 1e6
        assert area == pytest.approx(8 + reaches_past * 16 * np.sin(np.pi / 16) / 2, abs=0.02)


def test_bands_end_square_where_the_path_goes_on():
    # 30 km east, bands to 10 km: 20 km2 in all, and nothing beyond 10 km or behind the facility.
    zones = zones_of(line([(500_000, 4_700_000), (530_000, 4_700_000)]), [0.5, 2, 10], 1000)
    assert_sound(zones, ["0-0.5 km", "0.5-2 km", "2-10 km"])
    assert [zone.area() / 1e6 for zone in zones.geometries] == pytest.approx([1, 3, 16], abs=0.02)
    assert bands_holding(zones, 510_100, 4_700_100) == []
    # A band shorter than the corridor is wide does not reach back past the facility either.
    assert bands_holding(zones, 499_900, 4_700_500) == []


def test_a_settlement_on_the_border_of_two_bands_counts_once_in_the_nearer():
    path = line([(500_000, 4_700_000), (500_000, 4_680_000)])
    zones = zones_of(path, [5, 10], 1000)
    # A vertex of the border: it belongs to both polygons.
    corner = next(
        v for v in zones.geometries[1].vertices() if zones.geometries[0].intersects(QgsGeometry(v.clone()))
    )
    where = f"Point ({corner.x()!r} {corner.y()!r})"
    settlements = memory_layer("Point", UTM, "name:string,population:double", [(where, ["a", 70])])
    values = {"PATHS": path, "SETTLEMENTS": settlements, "RECEPTORS": settlements, "BANDS": "5, 10"}
    _, layers = run_algorithm(Exposure, values | {"OUTPUT": "memory:", "RECEPTORS_HIT": "memory:"})
    bands = list(layers["OUTPUT"].getFeatures())
    assert [band["settlement_people"] for band in bands] == [70, 0]
    assert [band["settlements"] for band in bands] == [1, 0]
    assert [band["receptors"] for band in bands] == [1, 0]


def test_a_road_across_two_bands_is_hit_in_both():
    path = line([(500_000, 4_700_000), (500_000, 4_680_000)])
    road = memory_layer(
        "LineString", UTM, "name:string", [("LineString (500100 4696000, 500100 4694000)", ["a"])]
    )
    values = {"PATHS": path, "RECEPTORS": road, "BANDS": "5, 10"}
    _, layers = run_algorithm(Exposure, values | {"OUTPUT": "memory:", "RECEPTORS_HIT": "memory:"})
    assert [band["receptors"] for band in layers["OUTPUT"].getFeatures()] == [1, 1]


@pytest.mark.parametrize(
    ("shape", "left_m2"),
    [
        ("(10 10,90 90,90 10,10 90,10 10)", 100**2 - 2 * 80 * 40 / 2),  # two triangles
        ("(10 10,60 10,60 60,10 60,10 10),(60 10,80 10,80 60,60 60,60 10)", 100**2 - 50**2),
    ],
    ids=["a bow tie", "a hole that lies outside"],
)
def test_a_shape_that_is_not_valid_is_taken_off(shape, left_m2):
    """GEOS gives such shapes at times, and gives up over them."""
    one = QgsGeometry.fromWkt("Polygon((0 0,100 0,100 100,0 100,0 0))")
    other = QgsGeometry.fromWkt(f"Polygon({shape})")
    assert corridors._without(one, other, "A").area() == pytest.approx(left_m2)


@pytest.mark.parametrize("operation", ["_buffer", "_without"])
def test_a_corridor_that_cannot_be_drawn_is_an_error_that_names_the_facility(monkeypatch, operation):
    monkeypatch.setattr(
        corridors, operation, lambda *arguments: corridors._drawn(QgsGeometry(), arguments[-1])
    )
    values = {"PATHS": layer(ALONG_A_PARALLEL), "OUTPUT": "memory:", "RECEPTORS_HIT": "memory:"}
    with pytest.raises(QgsProcessingException, match="path of facility H-00417 could not be drawn"):
        run_algorithm(Exposure, values)
