"""The frame of a map: what it shows, where that lies on paper, round figures for scale bar and graticule."""

from dataclasses import replace

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from tailings_plugin.cartography.layout.map_frame import MapFrame, Scale, frame_around, rounded_up
from tailings_plugin.cartography.layout.page import Box, plan

UTM = QgsCoordinateReferenceSystem("EPSG:32643")
PAGE = replace(plan("a3_landscape", 10, 10), map=Box(10, 20, 300, 200))


def frame(width_m: float, box_mm: float = 100.0) -> MapFrame:
    """Return a square frame of `width_m` on `box_mm` of paper, its lower left corner at 0, 0."""
    return MapFrame(UTM, QgsRectangle(0, 0, width_m, width_m), Box(10, 20, box_mm, box_mm), (50.0, 40.0))


def test_scale_and_places_on_paper():
    # 100 km on 100 mm: 1 mm is a kilometre, 1 : 1,000,000
    given = frame(100_000)
    assert given.mm_per_metre == pytest.approx(0.001)
    assert given.scale_denominator == pytest.approx(1_000_000)
    # the upper left corner of the extent is that of the box; north is up
    assert given.on_paper(0, 100_000) == pytest.approx((10, 20))
    assert given.on_paper(25_000, 40_000) == pytest.approx((35, 80))


@pytest.mark.parametrize(
    ("width_m", "room_mm", "scale"),
    [
        # half of 60 mm is 30 km: 20 is the longest of 1, 2, 5, 10, 20, 50
        (100_000, 60, Scale(1000, "kilometres", 20)),
        # half of 100 mm is 50 km, which fits exactly
        (100_000, 100, Scale(1000, "kilometres", 50)),
        # 1 mm is 20 m: half of 60 mm is 600 m, below a kilometre
        (2_000, 60, Scale(1, "metres", 500)),
    ],
)
def test_a_scale_bar_is_the_longest_round_one_that_fits(width_m, room_mm, scale):
    assert frame(width_m).scale(room_mm, str) == scale


def test_meridians_stand_about_55_mm_apart():
    # 55 mm are 55 km, 0.495 degrees of 111 km: half a degree
    assert frame(100_000).degrees_step == 0.5
    # 55 mm are 550 km, 4.95 degrees
    assert frame(1_000_000).degrees_step == 5


def test_the_overview_shows_a_country_at_least():
    assert frame(100_000).overview.width() == pytest.approx(1_400_000)
    # 2.6 times the map, in the proportions 50 x 40 of its frame
    wide = frame(1_000_000).overview
    assert (wide.width(), wide.height()) == pytest.approx((2_600_000, 2_080_000))
    assert wide.center().x() == pytest.approx(500_000)


def test_all_facilities_with_a_margin_in_the_proportions_of_the_frame():
    core = QgsRectangle(0, 0, 300_000, 100_000)
    extent = frame_around(core, [], UTM, PAGE).extent
    # 6 % either side of 300 km on 300 x 200 mm of paper: 336 km are 1:1,120,000, two digits 1:1,200,000
    assert extent.width() == pytest.approx(360_000)
    assert extent.height() == pytest.approx(240_000)
    assert extent.center() == core.center()


def test_paths_widen_the_map_but_not_to_a_far_sea():
    core = QgsRectangle(0, 0, 300_000, 100_000)
    far = frame_around(core, [QgsRectangle(0, 0, 3_000_000, 100_000)], UTM, PAGE).extent
    # 30 % of 300 km to the east: 390 km, with the margin 436.8, 1:1,456,000, so 1:1,500,000
    assert far.width() == pytest.approx(450_000)
    assert far.center().x() == pytest.approx(195_000)


@pytest.mark.parametrize(
    ("denominator", "shown"),
    [(8_412_345.6, 8_500_000), (8_500_000.0, 8_500_000), (99_001.0, 100_000), (40_000.000000001, 40_000)],
)
def test_the_scale_has_two_digits_and_nothing_is_cut_off(denominator, shown):
    assert rounded_up(denominator) == shown


def test_meridians_stand_wider_apart_towards_a_pole():
    polar = QgsCoordinateReferenceSystem.fromProj(
        "+proj=laea +lat_0=85 +lon_0=60 +datum=WGS84 +units=m +no_defs"
    )
    there = MapFrame(
        polar, QgsRectangle(-50_000, -50_000, 50_000, 50_000), Box(10, 20, 100, 100), (50.0, 40.0)
    )
    assert there.latitude == pytest.approx(85, abs=0.01)
    # half a degree of latitude; a degree of longitude is 111 km x cos 85 = 9.7 km, so 55 km are 5.7 degrees
    assert (there.degrees_step, there.meridians_step) == (0.5, 5)
    here = frame(100_000)
    assert here.meridians_step == here.degrees_step


def test_one_facility_alone_gets_a_valley():
    point = QgsRectangle(5_000, 5_000, 5_000, 5_000)
    extent = frame_around(point, [], UTM, PAGE).extent
    assert (extent.width(), extent.height()) == pytest.approx((18_000, 12_000))
