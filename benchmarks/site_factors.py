"""Times fillfromlayers: ten layers for 10,000 facilities spread over a country, layer by layer.

Run with /usr/bin/python3 benchmarks/site_factors.py [FACILITIES [PRECISION]] on a quiet machine; PRECISION is the
coordinate_precision of all of them: with "approximate" 17 places are looked at for each. Times are the processor's.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(PROJECT), "/usr/share/qgis/python/plugins"]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
from osgeo import gdal, ogr, osr  # noqa: E402
from processing.core.Processing import Processing  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402

from tailings_plugin.processing.inventory import fillfromlayers  # noqa: E402
from tests.layers import run_algorithm  # noqa: E402

WEST, SOUTH, EAST, NORTH = 66.0, 36.0, 80.0, 44.0
AIM_S = 10.0
DRAW = np.random.default_rng(1)


def wgs84():
    """Return EPSG:4326 with longitude first."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def raster(path, cell, values_of, options):
    """Write a raster of the country, `values_of(rows, columns)` its values."""
    columns, rows = round((EAST - WEST) / cell), round((NORTH - SOUTH) / cell)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float32, options)
    dataset.SetGeoTransform((WEST, cell, 0, NORTH, 0, -cell))
    dataset.SetSpatialRef(wgs84())
    for row in range(0, rows, 256):
        here = np.arange(row, min(row + 256, rows))
        dataset.GetRasterBand(1).WriteArray(values_of(here[:, None], np.arange(columns)[None, :]), 0, row)
    return str(path)


def layer(path, kind, fields, rows):
    """Write a layer from (WKT, values) rows."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    written = source.CreateLayer(path.stem, wgs84(), kind)
    for name in fields:
        written.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    written.StartTransaction()
    for wkt, values in rows:
        feature = ogr.Feature(written.GetLayerDefn())
        for name, value in zip(fields, values, strict=True):
            feature[name] = value
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        written.CreateFeature(feature)
    written.CommitTransaction()
    return str(path)


def places(count):
    """Return random places in the country."""
    return zip(
        DRAW.uniform(WEST + 1, EAST - 1, count), DRAW.uniform(SOUTH + 1, NORTH - 1, count), strict=True
    )


def boxes(side):
    """Return boxes that cover the country, each with a name."""
    for x in np.arange(WEST, EAST, side):
        for y in np.arange(SOUTH, NORTH, side):
            ring = f"{x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}"
            yield f"POLYGON (({ring}))", [f"{x} {y}"]


def blob(x, y):
    """Return a round area of 200 corners."""
    angle = np.linspace(0, 2 * np.pi, 200)
    corners = zip(x + 0.02 * np.cos(angle), y + 0.02 * np.sin(angle), strict=True)
    return "POLYGON ((" + ", ".join(f"{a:.9f} {b:.9f}" for a, b in corners) + "))"


def river(x, y):
    """Return a winding line of 60 corners."""
    steps = np.cumsum(DRAW.normal(0, 0.003, (60, 2)), axis=0) + np.array([x, y])
    return "LINESTRING (" + ", ".join(f"{a:.9f} {b:.9f}" for a, b in steps) + ")"


def make(folder, count, precision):
    """Return the parameters of the run."""
    tiled, striped = ["TILED=YES", "COMPRESS=DEFLATE"], ["COMPRESS=DEFLATE"]
    points = ((f"POINT ({x} {y})", [str(number), precision]) for number, (x, y) in enumerate(places(count)))
    polygon = ogr.wkbPolygon
    return {
        "INPUT": layer(folder / "i.gpkg", ogr.wkbPoint, ["facility_id", "coordinate_precision"], points),
        "RELIEF": raster(
            folder / "relief.tif", 1 / 1200,
            lambda row, column: 1000 + 500 * np.sin(column / 300) + 100 * np.cos(row / 90), tiled,
        ),
        "FLOOD": raster(
            folder / "flood.tif", 1 / 1200, lambda row, column: np.maximum(np.sin(column / 50 + 0 * row), 0), striped
        ),
        "PGA": raster(folder / "pga.tif", 0.05, lambda row, column: 0.25 + 0 * (row + column), tiled),
        "PGA_UNIT": "g",
        "FLOOD_COVERAGE": layer(folder / "f.gpkg", polygon, ["name"], boxes(1.0)),
        "LANDSLIDE": layer(folder / "l.gpkg", polygon, [], ((blob(*each), []) for each in places(5000))),
        "LANDSLIDE_COVERAGE": layer(folder / "m.gpkg", polygon, ["name"], boxes(1.0)),
        "COUNTRIES": layer(folder / "c.gpkg", polygon, ["iso_a2"], ((wkt, ["KG"]) for wkt, _ in boxes(2.0))),
        "REGIONS": layer(folder / "r.gpkg", polygon, ["name"], boxes(0.25)),
        "RIVERS": layer(
            folder / "v.gpkg", ogr.wkbLineString, [], ((river(*each), []) for each in places(20_000))
        ),
        "SETTLEMENTS": layer(
            folder / "s.gpkg", ogr.wkbPoint, ["name"],
            ((f"POINT ({x} {y})", [f"town {number}"]) for number, (x, y) in enumerate(places(50_000))),
        ),
        "OUTPUT": str(folder / "output.gpkg"),
        "FILLED": str(folder / "filled.gpkg"),
    }  # fmt: skip


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    precision = sys.argv[2] if len(sys.argv) > 2 else "site"
    spent = {}

    def timed(name, look):
        def looked(*given):
            begin = time.process_time()
            found = look(*given)
            spent[name] = time.process_time() - begin
            return found

        return looked

    fillfromlayers.LAYERS = tuple((name, timed(name, look)) for name, look in fillfromlayers.LAYERS)
    with tempfile.TemporaryDirectory() as folder:
        parameters = make(Path(folder), count, precision)
        begin = time.process_time()
        results, _ = run_algorithm(fillfromlayers.FillFromLayers, parameters)
        whole = time.process_time() - begin
    for name, seconds in spent.items():
        print(f"{name:12} {seconds:6.2f} s")
    sampled = sum(spent.values())
    print(f"layers {sampled:.1f} s (aim {AIM_S:g} s), with reading and writing {whole:.1f} s")
    print(f"{results['N_FILLED']} values filled")
    return 0 if sampled <= AIM_S else 1


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    Processing.initialize()
    sys.exit(main())
