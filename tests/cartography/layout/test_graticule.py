"""Labels of meridians and parallels near a pole stand where the lines meet the edge, and cover nothing."""

from itertools import combinations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from tailings_plugin.cartography.data.captions import THIN, Captions
from tailings_plugin.cartography.layout.graticule import is_polar, polar_labels
from tailings_plugin.cartography.layout.map_frame import MapFrame
from tailings_plugin.cartography.layout.page import Box, touch
from tailings_plugin.cartography.layout.typeset import Typesetter
from tailings_plugin.cartography.look import fonts

EN = Captions("en")
SHEET = Box(10.0, 20.0, 200.0, 160.0)


def frame_on(proj: str, west: float, south: float, width: float) -> MapFrame:
    crs = QgsCoordinateReferenceSystem.fromProj(f"{proj} +datum=WGS84 +units=m +no_defs +type=crs")
    extent = QgsRectangle(west, south, west + width, south + width * SHEET.height / SHEET.width)
    return MapFrame(crs, extent, SHEET, (36.0, 29.0))


def labels(frame, taken=()):
    setter = Typesetter(fonts.text_format(fonts.font_family(), 5.0))
    return [(text.replace(THIN, " "), box) for text, box in polar_labels(frame, EN, setter, taken)]


def test_around_the_pole_every_meridian_stands_on_the_side_it_leads_to():
    # The pole in the middle, Greenwich downwards: 1,000 km wide, 800 km high.
    frame = frame_on("+proj=laea +lat_0=90 +lon_0=0", -500_000.0, -400_000.0, 1_000_000.0)
    assert is_polar(frame)
    found = dict(labels(frame))
    middle = SHEET.x + SHEET.width / 2, SHEET.y + SHEET.height / 2
    for text, x, y in (("180°", middle[0], SHEET.y), ("0°", middle[0], SHEET.bottom)):
        box = found[text]
        assert (box.x + box.width / 2, box.y + box.height / 2) == pytest.approx((x, y), abs=3.0)
    for text, x in (("90° W", SHEET.x), ("90° E", SHEET.right)):
        box = found[text]
        assert box.y + box.height / 2 == pytest.approx(middle[1], abs=1.0)
        assert min(abs(box.x - x), abs(box.right - x)) < 2.0
    # 30 degrees to the right of the upper middle: 400 km up, 400 tan 30 = 231 km right, 46 mm.
    assert found["150° E"].x + found["150° E"].width / 2 == pytest.approx(middle[0] + 46.2, abs=0.5)
    assert not [text for text in found if text.startswith("90° N")]


def test_a_circle_that_meets_no_edge_is_labelled_on_the_circle():
    frame = frame_on("+proj=laea +lat_0=90 +lon_0=0", -500_000.0, -400_000.0, 1_000_000.0)
    found = dict(labels(frame))
    # 2 degrees from the pole are 223.4 km (a degree there is 111.69 km): 44.7 mm below the middle.
    box = found["88° N"]
    assert box.y + box.height / 2 == pytest.approx(SHEET.y + SHEET.height / 2 + 44.7, abs=0.3)


@pytest.mark.parametrize(
    "frame",
    [
        lambda: frame_on("+proj=laea +lat_0=90 +lon_0=0", -500_000.0, -400_000.0, 1_000_000.0),
        lambda: frame_on("+proj=laea +lat_0=71 +lon_0=130", -2_500_000.0, -1_500_000.0, 5_000_000.0),
        lambda: frame_on("+proj=laea +lat_0=-71 +lon_0=180", -900_000.0, -700_000.0, 1_900_000.0),
    ],
)
def test_no_label_covers_another_or_leaves_the_map_or_stands_on_what_is_taken(frame):
    taken = [Box(SHEET.x, SHEET.bottom - 29.0, 36.0, 29.0)]
    found = labels(frame(), taken)
    assert len(found) > 6
    assert not [texts for (*texts, one), (*_, two) in combinations(found, 2) if touch(one, two)]
    for _, box in found:
        assert SHEET.x <= box.x and box.right <= SHEET.right
        assert SHEET.y <= box.y and box.bottom <= SHEET.bottom
        assert not touch(box, taken[0])


def test_middle_latitudes_keep_the_labels_of_qgis():
    assert not is_polar(frame_on("+proj=utm +zone=43", 300_000.0, 4_600_000.0, 200_000.0))
