"""Shaded relief: light from the north-west, plain where flat or unknown, sea where no country is."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QColor

from tailings_plugin.cartography.data.rows import LayerStore
from tailings_plugin.cartography.look import palette
from tailings_plugin.cartography.map.shading import shade
from tailings_plugin.errors import DataProblem
from tailings_plugin.qgis_values import make_fields

UTM = QgsCoordinateReferenceSystem("EPSG:32643")
# 10 x 10 km; the country is the southern half
EXTENT = QgsRectangle(400000, 4700000, 410000, 4710000)
COUNTRY = "Polygon ((390000 4690000, 420000 4690000, 420000 4705000, 390000 4705000, 390000 4690000))"


@pytest.fixture
def ground(tmp_path):
    store = LayerStore(tmp_path / "layers.gpkg", UTM, QgsCoordinateTransformContext())
    fields = make_fields([("kind", "text")])
    store.add("countries", "MultiPolygon", fields, [(QgsGeometry.fromWkt(COUNTRY), ["focus"])])

    def run(heights: np.ndarray) -> np.ndarray:
        path = tmp_path / "relief.tif"
        raster = gdal.GetDriverByName("GTiff").Create(str(path), *heights.shape[::-1], 1, gdal.GDT_Float32)
        cell = 12000 / heights.shape[0]
        raster.SetGeoTransform((399000, cell, 0, 4711000, 0, -cell))
        raster.SetProjection(UTM.toWkt())
        raster.GetRasterBand(1).SetNoDataValue(-9999)
        raster.GetRasterBand(1).WriteArray(heights)
        raster.FlushCache()
        raster = None
        layer = shade(QgsRasterLayer(str(path), "r"), store.path, EXTENT, UTM, 40.0, tmp_path / "shade.tif")
        assert layer.isValid()
        return gdal.Open(str(tmp_path / "shade.tif")).ReadAsArray().astype(int)

    return run


def rgb(code):
    colour = QColor(code)
    return [colour.red(), colour.green(), colour.blue()]


def test_size_sea_and_flat_land(ground):
    picture = ground(np.full((60, 60), 800.0))
    assert picture.shape == (3, 200, 200)  # 40 mm at 5 pixels a mm
    assert picture[:, 50, 100].tolist() == rgb(palette.SEA)
    # flat land is a little darker than plain, everywhere the same
    assert np.ptp(picture[0, 120:180, 20:180]) <= 1
    assert rgb(palette.LAND_IN_FOCUS)[0] * 0.9 < picture[0, 150, 100] <= rgb(palette.LAND_IN_FOCUS)[0]


def test_the_north_western_side_of_a_ridge_is_the_bright_one(ground):
    rows, columns = np.mgrid[0:60, 0:60]
    # a ridge along the diagonal from south-west to north-east
    picture = ground(1000.0 - 20 * np.abs(rows + columns - 75))
    north_west, south_east = picture[0, 120, 90], picture[0, 170, 150]
    assert north_west > south_east + 20


def test_where_the_relief_ends_the_land_is_plain(ground):
    heights = np.full((60, 60), -9999.0)
    assert ground(heights)[:, 150, 100].tolist() == rgb(palette.LAND_IN_FOCUS)


def test_a_relief_that_is_no_file_is_named(tmp_path):
    layer = QgsRasterLayer("type=xyz&url=none", "tiles", "wms")
    with pytest.raises(DataProblem, match="tiles"):
        shade(layer, tmp_path / "layers.gpkg", EXTENT, UTM, 40.0, tmp_path / "shade.tif")


def _fine(path, count):
    """A relief of `count` cells a side over 12 km: a valley that runs south."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), count, count, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((399000, 12000 / count, 0, 4711000, 0, -12000 / count))
    raster.SetProjection(UTM.toWkt())
    across = np.abs(np.linspace(-6000, 6000, count)) * 0.3
    raster.GetRasterBand(1).WriteArray(np.repeat(across[None, :], count, axis=0).astype("float32"))
    raster.FlushCache()
    return QgsRasterLayer(str(path), "r")


def test_a_relief_far_finer_than_the_picture_is_thinned_and_looks_alike(ground, tmp_path):
    """200 pixels of 50 m; cells of 4 m are 12 times finer, cells of 60 m are not. The first call makes the land."""
    ground(np.full((60, 60), 800.0))
    pictures = []
    for count in (200, 3000):
        layer, target = _fine(tmp_path / f"{count}.tif", count), tmp_path / f"{count}_shade.tif"
        seen = []
        shade(layer, tmp_path / "layers.gpkg", EXTENT, UTM, 40.0, target, seen.append)
        assert seen == sorted(seen) and seen[-1] == 1.0
        pictures.append(gdal.Open(str(target)).ReadAsArray().astype(int))
    assert np.abs(pictures[0] - pictures[1])[:, 5:-5, 5:-5].mean() < 2  # of 255


def test_shading_stops_where_the_tick_raises(ground, tmp_path):
    ground(np.full((60, 60), 800.0))

    def stop(fraction):
        raise KeyboardInterrupt

    layer, target = _fine(tmp_path / "fine.tif", 3000), tmp_path / "stopped.tif"
    with pytest.raises(KeyboardInterrupt):
        shade(layer, tmp_path / "layers.gpkg", EXTENT, UTM, 40.0, target, stop)
    assert not target.exists()
