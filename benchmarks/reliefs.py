"""Makes the test reliefs: fixed seeds, 30 m cells, a margin of no data, and 1,000 points on each.

Called by run.py as a process of its own: a child's peak memory counts from that of its parent.
Arguments: folder, name, and for a real relief its source.
"""

import json
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

CELL_M = 30.0
NO_DATA = -9999.0
POINTS = 1000
SEED = 20261124

# Spectral slope of the terrain and metres of white noise. "stress" is full of pits, "smooth" has fewer.
KINDS = {"stress": (2.0, 0.5), "smooth": (3.0, 0.05)}


def terrain(size: int, slope: float, noise_m: float) -> np.ndarray:
    """Return float32 heights: a tilted fractal surface with bowls, level lakes, noise and a round margin."""
    rng = np.random.default_rng(SEED)
    spectrum = np.fft.rfft2(rng.standard_normal((size, size), dtype=np.float32))
    frequency = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None])
    frequency[0, 0] = 1.0
    heights = np.fft.irfft2(spectrum * frequency ** (-slope / 2), s=(size, size)).astype(np.float32)
    heights *= 100 / heights.std()
    y, x = (np.arange(size, dtype=np.float32) / size for _ in range(2))
    y = y[:, None]
    heights += 600 * y + 300 * x
    for _ in range(20):
        centre_y, centre_x, radius, depth = rng.uniform((0, 0, 0.01, 20), (1, 1, 0.05, 80))
        heights -= depth * np.exp(-((y - centre_y) ** 2 + (x - centre_x) ** 2) / radius**2, dtype=np.float32)
    heights += rng.normal(0, noise_m, heights.shape).astype(np.float32)
    for _ in range(10):
        centre_y, centre_x, radius = rng.uniform((0.1, 0.1, 0.005), (0.9, 0.9, 0.03))
        lake = (y - centre_y) ** 2 + (x - centre_x) ** 2 < radius**2
        heights[lake] = heights[lake].mean()
    heights = np.round(heights, 1)
    heights[(y - 0.5) ** 2 + (x - 0.5) ** 2 > 0.55**2] = NO_DATA
    return heights


def write_raster(path: Path, heights: np.ndarray, no_data: float) -> None:
    """Write a tiled GeoTIFF in UTM 43N, 30 m cells."""
    options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "BIGTIFF=IF_SAFER"]
    kind = gdal.GDT_Float32 if heights.dtype == np.float32 else gdal.GDT_Int16
    rows, columns = heights.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, kind, options)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((500000.0, CELL_M, 0.0, 4900000.0, 0.0, -CELL_M))
    dataset.GetRasterBand(1).SetNoDataValue(no_data)
    dataset.GetRasterBand(1).WriteArray(heights)


def write_points(folder: Path, name: str, heights: np.ndarray, no_data: float) -> None:
    """Write random cell centres with heights as .npy (x, y), as text for GRASS and as a shapefile."""
    cells = np.random.default_rng(SEED).choice(np.flatnonzero(heights != no_data), POINTS, replace=False)
    row, column = np.divmod(cells, heights.shape[1])
    x, y = 500000.0 + (column + 0.5) * CELL_M, 4900000.0 - (row + 0.5) * CELL_M
    np.save(folder / f"{name}_points.npy", np.column_stack((x, y)))
    np.savetxt(folder / f"{name}_points.txt", np.column_stack((x, y)), fmt="%.2f", delimiter="|")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(folder / f"{name}_points.shp"))
    layer = source.CreateLayer("points", reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    for number, (px, py) in enumerate(zip(x.tolist(), y.tolist(), strict=True)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("id", number)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({px} {py})"))
        layer.CreateFeature(feature)


def make(folder: Path, name: str) -> None:
    """Make the relief "3000_stress" or the like."""
    size, kind = name.split("_")
    _write_all(folder, name, terrain(int(size), *KINDS[kind]), NO_DATA)


def take_over(folder: Path, name: str, source: Path) -> None:
    """Copy a real relief as if its cells were 30 m squares: the same work for all tools."""
    dataset = gdal.Open(str(source))
    band = dataset.GetRasterBand(1)
    no_data = band.GetNoDataValue()
    _write_all(folder, name, band.ReadAsArray(), -32768.0 if no_data is None else no_data)


def _write_all(folder: Path, name: str, heights: np.ndarray, no_data: float) -> None:
    write_points(folder, name, heights, no_data)
    facts = {"cells": int(heights.size), "longest_side": max(heights.shape)}
    (folder / f"{name}.json").write_text(json.dumps(facts), encoding="utf-8")
    write_raster(folder / f"{name}.tif.part", heights, no_data)
    (folder / f"{name}.tif.part").rename(folder / f"{name}.tif")


if __name__ == "__main__":
    if len(sys.argv) == 3:
        make(Path(sys.argv[1]), sys.argv[2])
    else:
        take_over(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
