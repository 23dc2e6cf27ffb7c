"""The map near a facility: frame, scale, marks, the strip below, the section, by values worked out by hand."""

import math

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProcessingContext, QgsRectangle

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.rows import Row, transform
from tailings_plugin.cartography.sheets.detail import (
    COARSE,
    NO_PATH,
    NO_PLACE,
    Detail,
    detail_of,
    largest_scale,
)
from tailings_plugin.cartography.sheets.framing import Survey, wide_extent, windows_around
from tailings_plugin.cartography.sheets.map_words import PageGround, cell_of, ratio, words_near, words_none
from tailings_plugin.cartography.sheets.near_marks import near_marks
from tailings_plugin.cartography.sheets.profile import Mark
from tailings_plugin.cartography.sheets.section import cross_section, deepest
from tailings_plugin.cartography.sheets.strip import strip
from tailings_plugin.cartography.sheets.surroundings import Downstream
from tailings_plugin.cartography.sheets.track import Track

EN, RU = Captions("en"), Captions("ru")
FAMILY = "DejaVu Sans"
SIZE = (100.0, 80.0)
HERE = np.array([500_000.0, 4_700_000.0])


def track(*km_east: float) -> Track:
    """Return a path that runs east from HERE."""
    km = np.array(km_east)
    return Track(km, np.full(len(km), 900.0), HERE + np.column_stack([km * 1000, np.zeros(len(km))]))


def zone(east_m: float, north_m: float) -> QgsRectangle:
    return QgsRectangle(HERE[0], HERE[1], HERE[0] + east_m, HERE[1] + north_m)


@pytest.mark.parametrize(
    ("cell_m", "scale"),
    [
        # 2 mm on paper: 50 m at 1:25,000, 60 m at 1:30,000, 100 m at 1:50,000, 200 m at 1:100,000
        (None, 25_000), (30.0, 25_000), (50.0, 25_000), (50.1, 30_000), (90.0, 50_000), (100.0, 50_000),
        (200.0, 100_000), (200.1, None), (1900.0, None),
    ],
)  # fmt: skip
def test_cells_decide_how_large_a_scale_may_be(cell_m, scale):
    assert largest_scale(cell_m) == scale


@pytest.mark.parametrize(
    ("east_m", "north_m", "cell_m", "scale"),
    [
        # 82 x 62 mm between the margins of 9 mm: 2,050 x 1,550 m at 1:25,000
        (2050, 1550, 30.0, 25_000), (2051, 100, 30.0, 30_000), (100, 1551, 30.0, 30_000),
        # 8,200 x 6,200 m at 1:100,000
        (8200, 6200, 30.0, 100_000), (500, 500, 90.0, 50_000),
    ],
)  # fmt: skip
def test_the_zone_chooses_the_frame(east_m, north_m, cell_m, scale):
    found = detail_of(HERE, [track(0, 40)], [zone(east_m, north_m)], cell_m, SIZE)
    assert (found.denominator, found.whole) == (scale, True)
    assert found.extent.width() == pytest.approx(scale / 10) and found.extent.height() == pytest.approx(
        scale * 0.08
    )
    assert found.extent.center().x() == pytest.approx(HERE[0] + east_m / 2)


def test_without_a_zone_the_first_kilometres_are_shown():
    found = detail_of(HERE, [track(0, 2, 5, 6, 20, 90)], [], 30.0, SIZE)
    # 6 km on 82 mm need 1:73,171
    assert (found.denominator, found.whole) == (80_000, True)
    assert found.on_paper(*HERE, SIZE[0]) == pytest.approx((50 - 37.5, 40))


def test_a_zone_that_fits_no_scale_leaves_the_facility_in_the_frame_and_is_not_whole():
    found = detail_of(HERE, [track(0, 2, 4, 6, 90)], [zone(60_000, 100)], 30.0, SIZE)
    assert (found.denominator, found.whole) == (100_000, False)
    # The mean of the points up to 6 km lies 3 km ahead.
    assert found.extent.center().x() == pytest.approx(HERE[0] + 3000)
    far = detail_of(HERE, [], [zone(-60_000, 100)], 30.0, SIZE)
    assert far.on_paper(*HERE, SIZE[0]) == pytest.approx((100 - 9, 40), abs=1)


def test_a_metre_of_the_system_may_be_more_or_less_on_the_ground():
    found = detail_of(HERE, [], [zone(100, 100)], 30.0, SIZE, ground_m=0.8)
    # 100 mm at 1:25,000 are 2,500 m on the ground, 3,125 of the system
    assert found.extent.width() == pytest.approx(3125)


def test_why_there_is_no_map():
    nowhere = np.array([np.nan, np.nan])
    assert detail_of(nowhere, [track(0, 5)], [], 30.0, SIZE) == NO_PLACE
    assert detail_of(HERE, [], [], 30.0, SIZE) == NO_PATH
    assert detail_of(HERE, [track(0, 5)], [], 1900.0, SIZE) == COARSE
    assert words_none(COARSE, 1900.0, EN) == (
        "No map at 1:25,000 to 1:100,000: the path follows a relief with cells of 1,900 m; at most 200 m would do."
    )
    assert words_none(NO_PLACE, None, RU) == "Координат объекта нет: показан район всех объектов."
    assert cell_of([Row({"cell_m": 90.0}), Row({})], 1900.0) == 90.0
    assert cell_of([Row({})], 1900.0) == 1900.0 and cell_of([], None) is None


def test_marks_stand_at_round_distances_with_hours_rounded_down():
    extent = QgsRectangle(HERE[0] - 1000, HERE[1] - 4000, HERE[0] + 9000, HERE[1] + 4000)
    given = [
        Mark("interval", "interval", 5.0, 1.3),
        Mark("border", "UZ", 7.0, 6.99),
        Mark("receptor", "Osh", 50.0, 20.0),
    ]
    marks = near_marks(track(0, 3, 6, 8.5, 12), given, extent, EN)
    # every 2 km up to 8.5: 0.52 h, 1.04 h, 1.3 + 5.69 / 2 = 4.145 h; beyond the border 6.99 + 13.01 / 43 = 7.29 h
    assert [each.text for each in marks] == [
        "2 km · 30 min", "4 km · 1 h", "6 km · 4 h", "8 km · 7 h", "→ UZ · 6 h",
    ]  # fmt: skip
    assert (marks[0].x, marks[0].y) == pytest.approx((HERE[0] + 2000, HERE[1]))
    without = near_marks(track(0, 3, 6), [], extent, RU)
    assert [each.text for each in without] == ["2 км", "4 км", "6 км"]
    assert near_marks(track(0, 3), given, QgsRectangle(0, 0, 1, 1), EN) == []


def test_the_strip_has_the_ratio_a_bar_and_north():
    drawing = strip((100, 10), 50.0, math.pi / 2, ratio(50_000, RU), "слова", RU, FAMILY)
    shown = [each.text for each in drawing.words]
    assert "1:50\u202f000" in shown and "слова" in shown
    # A bar of at most 28 mm: 1,400 m, two parts of 500 m
    assert shown[:3] == ["0", "500", "1\u202f000 м"] or shown[:3] == ["0", "0,5", "1 км"]
    bar = next(each for each in drawing.shapes if each.kind == "line" and len(each.points) == 3)
    assert bar.points[2][0] - bar.points[1][0] == pytest.approx(20)
    # North to the right.
    arrow = next(each for each in drawing.shapes if each.kind == "area")
    assert arrow.points[0][0] > arrow.points[1][0]
    assert ratio(1_234_567, EN) == "≈ 1:1,200,000"


def test_the_survey_knows_ground_and_north():
    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    context = QgsProcessingContext()
    to_map = transform("EPSG:4326", crs, context)
    survey = Survey(crs, to_map, context.transformContext())
    # Web Mercator at 60 degrees is twice as long as the ground (sphere; 0.1 % for the ellipsoid).
    assert survey.ground_m(0.0, 8_399_738.0) == pytest.approx(0.5, rel=0.005)
    assert survey.north(0.0, 8_399_738.0) == pytest.approx(0.0, abs=1e-6)
    utm = QgsCoordinateReferenceSystem("EPSG:32643")
    away = Survey(utm, transform("EPSG:4326", utm, context), context.transformContext())
    # Convergence: 3 degrees east of the meridian at 42 N, 3 sin 42 = 2.01 degrees to the west of up.
    east = transform("EPSG:4326", utm, context).transform(78.0, 42.0)
    assert math.degrees(away.north(east.x(), east.y())) == pytest.approx(-2.01, abs=0.02)


@pytest.mark.parametrize(
    ("lon", "windows"),
    [
        ([70.0, 75.0], [(58, 87)]),
        ([179.0, -178.0], [(167, 180), (-180, -166)]),
        ([175.0, 176.0], [(163, 180), (-180, -172)]),
        ([-175.0, -170.0], [(-180, -158), (173, 180)]),
    ],
)
def test_land_is_taken_from_both_sides_of_the_antimeridian(lon, windows):
    found = windows_around(np.column_stack([lon, [-17.0, -85.0]]), 12.0)
    assert [(each.xMinimum(), each.xMaximum()) for each in found] == windows
    assert {(each.yMinimum(), each.yMaximum()) for each in found} == {(-90, -5)}


def test_the_wide_map_shows_the_way_as_far_as_the_profile():
    shown = wide_extent(HERE, Downstream(tracks=[track(0, 80, 100, 400)]), QgsRectangle(), SIZE)
    # 100 of 400 km, with a quarter more around
    assert shown.width() == pytest.approx(125_000)
    everywhere = QgsRectangle(0, 0, 400_000, 100_000)
    assert wide_extent(np.array([np.nan] * 2), Downstream(), everywhere, SIZE).width() == pytest.approx(
        500_000
    )
    assert wide_extent(HERE, Downstream(), everywhere, SIZE).width() == pytest.approx(50_000)


def test_what_is_said_below_the_map():
    box = Detail(QgsRectangle(0, 0, 1, 1), 50_000, False)
    downstream = Downstream(
        tracks=[track(0, 5)],
        zones=[Row({"level": each, "notes": "relief_too_coarse"}) for each in ("low", "high")],
    )
    assert words_near(box, PageGround(), downstream, None, EN) == (
        "Plain ground: no relief was given. Zone or path go on beyond the frame. Zones low, middle, high: dark to "
        "pale. The zone is narrower than the cells of its relief. No arrival times were given. How fine a relief the "
        "path follows is not known."
    )


def section(level: str, km: float, depth: float, wkt: str = "LineString (0 0, 100 0, 400 0)") -> Row:
    values = {"level": level, "distance_km": km, "depth_m": depth, "width_m": 200.0, "bed_m": 700.0}
    return Row(values | {"level_m": 700.0 + depth}, QgsGeometry.fromWkt(wkt))


def test_the_section_is_that_where_the_highest_level_is_deepest():
    rows = [
        section("high", 1.0, 8.0),
        section("high", 2.0, 12.0),
        section("low", 2.0, 4.0),
        section("low", 1.0, 9.0),
    ]
    rows += [Row({"level": "high", "distance_km": 3.0}, None)]
    found = deepest(rows)
    assert [(row.get("level"), row.get("distance_km")) for row in found] == [("high", 2.0), ("low", 2.0)]
    assert deepest([]) == []
    drawing = cross_section(found, EN, FAMILY, (44, 49))
    shown = [each.text for each in drawing.words]
    assert "high: depth 12.0 m, width 200 m" in shown and "low: depth 4.0 m, width 200 m" in shown
    # A quarter of the width lies on the left of the path: 50 of 200 m, 11 of 44 mm.
    areas = [each.points for each in drawing.shapes if each.kind == "area"]
    assert areas[0][1][0] == pytest.approx(11) and areas[0][2][0] == pytest.approx(44)
    # The lower level lies a third as high over the bed.
    heights = [points[1][1] - points[0][1] for points in areas]
    assert heights[1] / heights[0] == pytest.approx(1 / 3)
