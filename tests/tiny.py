"""Tiny data that can be followed by hand, for tests of algorithms.

The relief has 8 x 10 cells of 0.01 degrees in the Chu valley: it falls 10 m a cell eastward and 3 m a row
towards the channel in row 3, which lies 5 m deeper. Water leaves by the east edge.
"""

import json
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from tailings_plugin.inventory.merging.from_field import FACILITIES as TABLE
from tailings_plugin.inventory.merging.from_field import data_fields
from tailings_plugin.inventory.register.field_copy import rows_as_json, write_copy, write_state

LEFT, TOP, CELL = 75.00, 42.80, 0.01
ROWS, COLUMNS, CHANNEL_ROW = 8, 10, 3
FACILITIES = (
    # FIELDS, then longitude and latitude
    (
        "T-1",
        "Up & <Down>",
        "KG",
        "abandoned",
        1_000_000.0,
        3,
        0.2,
        "inside_100y",
        1.2,
        50,
        75.015,
        42.765,
    ),
    ("T-2", "Хвостохранилище №2", "KG", "active", 100_000.0, 1, 0.05, "outside_100y", 1.6, 0, 75.035, 42.795),
    ("T-3", "Unknowns", "KG", None, 10_000.0, None, None, None, None, None, 75.025, 42.735),
    ("T-4", "No volume", "KG", "closed", None, 2, 0.2, "inside_100y", 1.2, 1500, 75.045, 42.775),
)
FIELDS = (
    ("facility_id", ogr.OFTString),
    ("name", ogr.OFTString),
    ("country", ogr.OFTString),
    ("status", ogr.OFTString),
    ("volume_m3", ogr.OFTReal),
    ("water_hazard_class", ogr.OFTInteger),
    ("pga_g", ogr.OFTReal),
    ("flood_zone", ogr.OFTString),
    ("factor_of_safety", ogr.OFTReal),
    ("population_at_risk", ogr.OFTInteger),
)


def wgs84() -> osr.SpatialReference:
    """Return EPSG:4326 with longitude first."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def heights() -> np.ndarray:
    """Return the relief, (8, 10) float32 metres."""
    plane = np.repeat(1000.0 - 10.0 * np.arange(COLUMNS)[None, :], ROWS, axis=0)
    plane += 3.0 * np.abs(np.arange(ROWS) - CHANNEL_ROW)[:, None]
    plane[CHANNEL_ROW] -= 5.0
    return plane.astype(np.float32)


def write_relief(path: Path) -> str:
    """Write the relief as GeoTIFF and return its path."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), COLUMNS, ROWS, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((LEFT, CELL, 0, TOP, 0, -CELL))
    raster.SetProjection(wgs84().ExportToWkt())
    raster.GetRasterBand(1).WriteArray(heights())
    raster.FlushCache()
    return str(path)


# A facility in the bed of `write_valley`: 30,000 m3.
IN_VALLEY = (
    (
        "T-1",
        "Up & <Down>",
        "KG",
        "active",
        30_000.0,
        1,
        None,
        None,
        None,
        None,
        75.0 + 10 / 3600,
        42.8 - 15.5 / 3600,
    ),
)


def write_valley(path: Path) -> str:
    """Write a valley of 31 x 60 cells of 1" that falls 8 % to the east, sides of 20 %, and return its path."""
    row, column = np.mgrid[:31, :60].astype(float)
    values = 1000 - 2.0 * column + 6.0 * np.abs(row - 15)
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 60, 31, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((75.0, 1 / 3600, 0, 42.8, 0, -1 / 3600))
    raster.SetProjection(wgs84().ExportToWkt())
    raster.GetRasterBand(1).WriteArray(values.astype(np.float32))
    raster.FlushCache()
    return str(path)


def write_stream(path: Path) -> str:
    """Write the path of IN_VALLEY down the bed of `write_valley`, a vertex a cell of 22.8 m, and return its path."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("stream", wgs84(), ogr.wkbLineStringM)
    layer.CreateField(ogr.FieldDefn("facility_id", ogr.OFTString))
    line = ogr.Geometry(ogr.wkbLineStringM)
    for step in range(48):
        line.AddPointM(75.0 + (10 + step) / 3600, 42.8 - 15.5 / 3600, 22.8 * step)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature["facility_id"] = "T-1"
    feature.SetGeometry(line)
    layer.CreateFeature(feature)
    return str(path)


def write_facilities(path: Path, facilities=FACILITIES) -> str:
    """Write the facilities as a GeoPackage and return its path."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("facilities", wgs84(), ogr.wkbPoint)
    for name, kind in FIELDS:
        layer.CreateField(ogr.FieldDefn(name, kind))
    for *values, longitude, latitude in facilities:
        feature = ogr.Feature(layer.GetLayerDefn())
        for (name, _kind), value in zip(FIELDS, values, strict=True):
            if value is not None:
                feature[name] = value
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({longitude} {latitude})"))
        layer.CreateFeature(feature)
    return str(path)


def _register_rows() -> dict:
    """Return two of the facilities as the rows of a register."""
    names = [name for name, _ in FIELDS]
    return {
        TABLE: {
            number: dict(zip(names, values, strict=True)) | {"coordinates": (longitude, latitude)}
            for number, (*values, longitude, latitude) in enumerate(FACILITIES[:2], 1)
        }
    }


def write_register(path: Path) -> str:
    """Write a register and return its path."""
    write_copy(path, "EPSG:4326", "en", _register_rows())
    return str(path)


def write_package(folder: Path) -> str:
    """Write what takefromfield reads of a package of that register, a name changed in the field; return the folder."""
    folder.mkdir()
    rows, register = _register_rows(), folder / "field.gpkg"
    packed = rows_as_json(rows, {TABLE: data_fields(TABLE)})
    rows[TABLE][1]["name"] = "Renamed in the field"
    write_copy(register, "EPSG:4326", "en", rows)
    write_state(register, {"office_log": 0, "field_log": 0, "made": "", "files": {}, "rows": packed})
    return str(folder)


def write_countries(path: Path) -> str:
    """Write two countries that meet at 75.065 E: KG in the west, KZ in the east, and an uncoded sliver."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("countries", wgs84(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("iso_a2", ogr.OFTString))
    for code, west, east in (("KG", 74.0, 75.065), ("KZ", 75.065, 76.0), ("-1", 75.08, 75.082)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["iso_a2"] = code
        ring = f"{west} 42.0, {east} 42.0, {east} 43.0, {west} 43.0, {west} 42.0"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    return str(path)


def write_shares(path: Path) -> str:
    """Write zones by share of two runs about the facility T-1, one within the other, and return the file's path."""
    fields = {"level": ogr.OFTString, "p": ogr.OFTReal, "runs": ogr.OFTInteger}
    rows = [({"level": "low", "p": 0.9, "runs": 2}, 0.01), ({"level": "high", "p": 0.1, "runs": 2}, 0.02)]
    return _boxes(path, "shares", fields, rows)


def write_extents(path: Path) -> str:
    """Write what two runs from the facility T-1 cover, the second of them the larger, and return the file's path."""
    fields = {"run": ogr.OFTInteger, "runs": ogr.OFTInteger, "deeper_than_m": ogr.OFTReal}
    rows = [({"run": run, "runs": 2, "deeper_than_m": 0.5}, 0.01 * run) for run in (1, 2)]
    return _boxes(path, "extents", fields, rows)


def _boxes(path: Path, name: str, fields: dict[str, int], rows: list[tuple[dict, float]]) -> str:
    """Write boxes of so many degrees to every side of T-1 with their values."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(name, wgs84(), ogr.wkbPolygon)
    for field, kind in {"facility_id": ogr.OFTString, **fields}.items():
        layer.CreateField(ogr.FieldDefn(field, kind))
    x, y = FACILITIES[0][-2:]
    for values, reach in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in {"facility_id": "T-1", **values}.items():
            feature.SetField(field, value)
        corners = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]
        ring = ", ".join(f"{x + reach * east} {y + reach * north}" for east, north in corners)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    return str(path)


def write_network(path: Path) -> str:
    """Write the channel as two river lines that meet at 75.05 E, with pointers in HydroRIVERS' field names."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("rivers", wgs84(), ogr.wkbLineString)
    for name in ("HYRIV_ID", "NEXT_DOWN"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    for number, following, west, east in ((1, 2, 75.0, 75.05), (2, 0, 75.05, 75.1)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["HYRIV_ID"], feature["NEXT_DOWN"] = number, following
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"LINESTRING ({west} 42.765, {east} 42.765)"))
        layer.CreateFeature(feature)
    return str(path)


def write_basins(path: Path) -> str:
    """Write the west and east half of the relief as two basin units, with pointers in HydroBASINS' field names."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("basins", wgs84(), ogr.wkbPolygon)
    for name in ("HYBAS_ID", "NEXT_DOWN"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    for number, following, west, east in ((11, 12, 75.0, 75.05), (12, 0, 75.05, 75.1)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["HYBAS_ID"], feature["NEXT_DOWN"] = number, following
        ring = f"{west} 42.72, {east} 42.72, {east} 42.8, {west} 42.8, {west} 42.72"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    return str(path)


def write_answers(path: Path) -> str:
    """Write three answers to the shipped checklist."""
    path.write_text(
        "facility_id,question_id,answer\nT-1,A01,yes\nT-1,A02,no\nT-2,A01,no_data\n", encoding="utf-8"
    )
    return str(path)


def write_catalogue(folder: Path) -> str:
    """Write a catalogue of open data with one source, a relief on the disk beside it, and its one tile."""
    cells = 500
    raster = gdal.GetDriverByName("GTiff").Create(
        str(folder / "tile_N42_E075.tif"), cells, cells, 1, gdal.GDT_Float32
    )
    raster.SetGeoTransform((75.0, 1.0 / cells, 0, 43.0, 0, -1.0 / cells))
    raster.SetSpatialRef(wgs84())
    beside = 3.0 * np.abs(np.arange(cells) - cells // 4)[:, None]
    raster.GetRasterBand(1).WriteArray((5000.0 + beside - np.arange(cells)[None, :]).astype(np.float32))
    raster = None
    text = {"en": "Tiny relief", "ru": "Маленький рельеф"}
    source = {
        "id": "tiny", "kind": "relief", "title": text, "url": "{folder}/tile_{ns}{lat:02}_{ew}{lon:03}.tif",
        "tiling": {"scheme": "degrees", "step": 1, "corner": "south_west"}, "format": "geotiff", "crs": "EPSG:4326",
        "vertical": "EGM2008", "nodata": None, "unit": "m", "data_date": "2020", "missing": {"means": "no data"},
        "licence": {"name": "free", "url": ""}, "credit": "Tiny relief", "notices": ["Notice of the tiny relief"],
        "consent": False, "by_default": True, "bytes_a_tile": 1000000, "sha256": None, "verified": True,
        "read_in": "tests/tiny.py",
    }  # fmt: skip
    path = folder / "catalogue.json"
    content = {"catalogue": "tiny", "version": "1", "sources": [source]}
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return str(path)
