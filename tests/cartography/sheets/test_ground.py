"""The ground of the map near a facility: what is lit, what is plain, what is too coarse."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtGui import QImage

from tailings_plugin.cartography.sheets.ground import Ground, Relief
from tests import reliefs

UTM = QgsCoordinateReferenceSystem("EPSG:32643").toWkt()


@pytest.fixture
def ridge(tmp_path):
    """A ridge from south to north at 75 E: it falls by one in two to either side; no data south of 42 N."""
    cell = 0.0005
    metres = np.abs(np.arange(200) - 100) * cell * 82_600
    heights = np.tile(3000 - metres / 2, (200, 1))
    heights[180:] = np.nan
    return Relief(reliefs.write(tmp_path / "ridge.tif", heights, 75 - 100 * cell, 42.09, cell), 45.0, "ridge")


def box(east_m, north_m, half_m=1000):
    return QgsRectangle(
        500_000 + east_m - half_m,
        4_654_000 + north_m - half_m,
        500_000 + east_m + half_m,
        4_654_000 + north_m + half_m,
    )


def grey(picture, x, y):
    image = QImage.fromData(picture)
    return image.pixelColor(int(image.width() * x), int(image.height() * y)).green()


def test_light_comes_from_the_north_west(ridge, qgis_app):
    picture = Ground(ridge, UTM).picture(box(0, 0), (100, 80))
    assert grey(picture, 0.2, 0.5) > grey(picture, 0.8, 0.5) + 30
    # 100 mm at 96 dots to 25.4 mm
    assert QImage.fromData(picture).width() == 378


def test_where_there_is_no_height_the_land_is_plain(ridge, qgis_app):
    ground = Ground(ridge, UTM)
    assert ground.picture(box(0, 200_000), (100, 80)) is None
    # 42.0 N, where the data end, is at 4,649,776 m.
    half = ground.picture(box(-1500, -4224), (100, 80))
    assert abs(grey(half, 0.5, 0.95) - 0xEE) < 4


def test_a_cell_may_be_two_mm_on_paper(ridge):
    # 45 m are 1.8 mm at 1:25,000
    assert ridge.fine_enough(25_000)
    assert not Relief("x.tif", 60.0, "x").fine_enough(25_000) and Relief("x.tif", 60.0, "x").fine_enough(
        30_000
    )
