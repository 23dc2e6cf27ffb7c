"""Real facilities on real reliefs, followed by qgis_process as an analyst runs it."""

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


def test_ak_tyuz_and_kaji_say(trace, shared_data):
    relief = shared_data / "dem" / "srtm3_issykkul_kemin_almaty_n42-44_e076-078.tif"
    _, paths, _ = trace(relief, ("Ak-Tyuz", 76.127, 42.877), ("Kaji-Say", 77.17, 42.13))
    ak_tyuz, kaji_say = paths["Ak-Tyuz"], paths["Kaji-Say"]
    assert ak_tyuz["length_km"] == pytest.approx(16.6, abs=0.1)
    assert (ak_tyuz["first"][2], ak_tyuz["last"][2]) == (2138, 1550)
    assert ak_tyuz["last"][:2] == pytest.approx((76.000, 42.787), abs=0.001)
    assert ak_tyuz["ends_in"] == "edge"
    # Issyk-Kul lies at 1601 m in this relief and is one of the plugin's inland sinks.
    assert (kaji_say["ends_in"], kaji_say["last"][2]) == ("lake", 1601)


def test_the_ala_archa_reaches_kazakhstan(trace, shared_data):
    relief = shared_data / "dem" / "srtm1_bishkek_alaarcha_chu_n42.3-43.2_e074.3-074.9.tif"
    results, paths, crossings = trace(relief, ("Ala-Archa", 74.48, 42.56))
    assert results["N_TRANSBOUNDARY"] == 1
    assert paths["Ala-Archa"]["length_km"] == pytest.approx(101, rel=0.05)
    crossing = crossings["Ala-Archa"]
    assert (crossing["from_country"], crossing["to_country"]) == ("KG", "KZ")
    # The Chu is the border: on QGIS's map it runs near 43.06 N where the path meets it.
    assert crossing["first"][:2] == pytest.approx((74.61, 43.06), abs=0.05)
