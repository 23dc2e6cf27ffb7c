"""Layers and rasters that the tests of the group basin share."""

from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsVectorLayer

from tailings_plugin.qgis_values import from_qgis
from tests.layers import memory_layer


def facilities(*places, crs="EPSG:4326") -> QgsVectorLayer:
    """Return points from (identifier, x, y)."""
    rows = [(f"Point({x} {y})", [name]) for name, x, y in places]
    return memory_layer("Point", crs, "facility_id:string", rows)


def no_sinks() -> QgsVectorLayer:
    """Return LAKES without features: water stays nowhere."""
    return memory_layer("Point", "EPSG:4326", "", [])


def raster(path: Path, values, left=0.0, top=0.0, cell=100.0, crs="EPSG:32643", no_data=-9999) -> str:
    """Write a raster and return its path; bytes for uint8 values, else float32."""
    values = np.array(values)
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform((left, cell, 0, top, 0, -cell))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    dataset.SetSpatialRef(reference)
    dataset.GetRasterBand(1).SetNoDataValue(no_data)
    dataset.GetRasterBand(1).WriteArray(values)
    return str(path)


def values(feature: QgsFeature, *names: str) -> list:
    """Return attributes, None for NULL."""
    return [from_qgis(feature[name]) for name in names]
