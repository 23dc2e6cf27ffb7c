"""Write small shapefiles with texts in an old code page, and what they state of it, right, wrong or not at all."""

from pathlib import Path

from osgeo import gdal, ogr, osr

LANGUAGE_BYTE = 29  # of a dBase file


def write_shapefile(
    path: Path, page: str, rows: list[dict], *, cpg: str = "", language: int = 0, epsg: int | None = 4326
) -> Path:
    """Write points at (75 + row, 42); rows: {"ИМЯ": "Заря", "OB_TYS_M3": 120.0}; page: as GDAL names it.

    cpg: what the .cpg says, "" for no such file; language: the byte of the dBase file; epsg: None for no .prj.
    """
    reference = None
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
    # QGIS sets this so that GDAL writes bytes as they are.
    before = gdal.GetConfigOption("SHAPE_ENCODING")
    gdal.SetConfigOption("SHAPE_ENCODING", None)
    dataset = gdal.GetDriverByName("ESRI Shapefile").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer(path.stem, reference, ogr.wkbPoint, [f"ENCODING={page}"])
    for name, value in rows[0].items():
        field = ogr.FieldDefn(name, ogr.OFTString if isinstance(value, str) else ogr.OFTReal)
        if isinstance(value, str):
            field.SetWidth(60)
        layer.CreateField(field)
    for number, row in enumerate(rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(row.values()):
            feature.SetField(place, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({75 + number} 42)"))
        layer.CreateFeature(feature)
    layer = dataset = None
    gdal.SetConfigOption("SHAPE_ENCODING", before)
    dbf = path.with_suffix(".dbf")
    data = bytearray(dbf.read_bytes())
    data[LANGUAGE_BYTE] = language
    dbf.write_bytes(bytes(data))
    path.with_suffix(".cpg").unlink(missing_ok=True)
    if cpg:
        path.with_suffix(".cpg").write_text(cpg, encoding="ascii")
    return path
