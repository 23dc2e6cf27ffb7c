"""Tracing as an analyst does it: a GeoPackage in, qgis_process, GeoPackages out."""

import pytest
from osgeo import ogr, osr


@pytest.fixture
def trace(qgis_process, tmp_path):
    """Trace (identifier, longitude, latitude) over a relief; return paths and crossings by identifier."""

    def run(relief, *places):
        layer = write_facilities(str(tmp_path / "объекты.gpkg"), places)
        outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "CROSSINGS")}
        inputs = {"INPUT": layer, "RELIEF": str(relief)} | outputs
        answer = qgis_process("run", "tailings:tracedownstream", parameters=inputs)
        return answer["results"], rows_of(outputs["OUTPUT"]), rows_of(outputs["CROSSINGS"])

    return run


def write_facilities(path: str, places) -> str:
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    layer = dataset.CreateLayer("facilities", reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("facility_id", ogr.OFTString))
    for name, longitude, latitude in places:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["facility_id"] = name
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({longitude} {latitude})"))
        layer.CreateFeature(feature)
    return path


def rows_of(path: str) -> dict[str, dict]:
    dataset = ogr.Open(path)
    rows = {}
    for feature in dataset.GetLayer(0):
        points = feature.GetGeometryRef().GetPoints()
        rows[feature["facility_id"]] = feature.items() | {"first": points[0], "last": points[-1]}
    return rows
