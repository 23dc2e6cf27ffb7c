"""Polygons of vector files: their rings in the coordinates of a grid, their values, and what is refused."""

import json

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from tailings_plugin.basin.grid.raster_file import grid_at, longest_side
from tailings_plugin.basin.shapes.polygon_file import read_polygons
from tailings_plugin.errors import DataProblem

DEGREES = grid_at((1, 1), left=70, top=45, cell=1, crs="EPSG:4326")


def ring(left, bottom, size=1.0):
    right, top = left + size, bottom + size
    return [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]


def layer(tmp_path, *features) -> str:
    """Write (name, GeoJSON geometry) as a layer in longitude and latitude."""
    collection = {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "properties": {"iso": name, "number": n}, "geometry": shape}
            for n, (name, shape) in enumerate(features)
        ],
    }
    (tmp_path / "страны.geojson").write_text(json.dumps(collection), encoding="utf-8")
    return str(tmp_path / "страны.geojson")


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


def test_rings_and_values_of_each_feature(tmp_path):
    many = {"type": "MultiPolygon", "coordinates": [[ring(75, 40)], [ring(78, 40, 2.0), ring(78.5, 40.5)]]}
    path = layer(tmp_path, ("KG", polygon(ring(70, 40, 3.0), ring(71, 41))), (None, many), ("XX", None))
    found = read_polygons(path, DEGREES)
    assert found.columns == {"iso": ["KG", None], "number": [0, 1]}
    assert [[each.tolist() for each in rings] for rings in found.rings] == [
        [ring(70, 40, 3.0), ring(71, 41)],
        [ring(75, 40), ring(78, 40, 2.0), ring(78.5, 40.5)],
    ]


def test_polygons_off_the_box_are_left_out(tmp_path):
    path = layer(
        tmp_path, ("A", polygon(ring(70, 40))), ("B", polygon(ring(75, 40))), ("C", polygon(ring(70, 45)))
    )
    assert read_polygons(path, DEGREES, (70.2, 40.2, 70.4, 40.4)).columns["iso"] == ["A"]
    assert read_polygons(path, DEGREES, (70.2, 40.2, 76.0, 40.4)).columns["iso"] == ["A", "B"]
    assert read_polygons(path, DEGREES, (70.2, 40.2, 70.4, 45.4)).columns["iso"] == ["A", "C"]
    assert read_polygons(path, DEGREES, (10.0, 10.0, 11.0, 11.0)).columns["iso"] == []


def test_a_layer_is_named_as_in_qgis(tmp_path):
    """Of provinces and countries in one file the first is read where none is named."""
    file = tmp_path / "world.gpkg"
    for name, code, left in (("provinces", "A-1", 70), ("countries", "A", 75)):
        collection = layer(tmp_path, (code, polygon(ring(left, 40))))
        access = "update" if file.exists() else None
        gdal.VectorTranslate(str(file), collection, format="GPKG", accessMode=access, layerName=name)
    assert read_polygons(str(file), DEGREES).columns["iso"] == ["A-1"]
    found = read_polygons(f"{file}|layername=countries", DEGREES)
    assert found.columns["iso"] == ["A"] and found.rings[0][0][0].tolist() == [75, 40]
    with pytest.raises(DataProblem, match="no such layer"):
        read_polygons(f"{file}|layername=rivers", DEGREES)


def test_polygons_come_into_the_crs_of_the_grid(tmp_path):
    # A square degree east of 75 E, the central meridian of UTM zone 43: its western side lies at 500 km.
    path = layer(tmp_path, ("A", polygon(ring(75, 42))), ("B", polygon(ring(80, 42))))
    metres = grid_at((1, 1), left=0, top=0, cell=1, crs="EPSG:32643")
    found = read_polygons(path, metres, (500_000, 4_650_000, 510_000, 4_660_000))
    assert found.columns["iso"] == ["A"]
    (vertices,) = found.rings[0]
    assert vertices[:, 0].min() == pytest.approx(500_000, abs=0.01)
    # Along the meridian 42 N is 4,651,637 m from the equator (WGS84; Snyder 1987, 3-21), times 0.9996.
    assert vertices[:, 1].min() == pytest.approx(4_651_637 * 0.9996, abs=5)
    # The parallels are curves there: sides of a degree are cut at 0.05 degrees, 20 parts each.
    assert len(vertices) == 4 * 20 + 1


def test_in_its_own_crs_a_ring_keeps_its_vertices(tmp_path):
    path = layer(tmp_path, ("A", polygon(ring(70, 40, 5.0))))
    assert len(read_polygons(path, DEGREES).rings[0][0]) == 5


def test_projected_layers_are_cut_at_five_kilometres(tmp_path):
    driver = ogr.GetDriverByName("GPKG")
    source = driver.CreateDataSource(str(tmp_path / "a.gpkg"))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    table = source.CreateLayer("a", reference, ogr.wkbPolygon)
    feature = ogr.Feature(table.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON ((0 0, 20000 0, 20000 10000, 0 10000, 0 0))"))
    table.CreateFeature(feature)
    source = table = feature = None
    (vertices,) = read_polygons(str(tmp_path / "a.gpkg"), DEGREES).rings[0]
    assert len(vertices) == 4 + 2 + 4 + 2 + 1
    assert np.abs(vertices[:, 1]).max() < 0.2  # latitude second


def test_layers_in_other_units_are_cut_at_five_kilometres_too():
    for units, count in (("m", 5000.0), ("km", 5.0), ("us-ft", 16404.17)):
        reference = osr.SpatialReference()
        reference.ImportFromProj4(f"+proj=lcc +lat_1=30 +lat_2=62 +lon_0=105 +datum=WGS84 +units={units}")
        assert longest_side(reference) == pytest.approx(count, rel=1e-6)
    reference.ImportFromEPSG(4326)
    assert longest_side(reference) == 0.05


def test_what_is_no_layer_of_polygons_in_a_known_place(tmp_path):
    with pytest.raises(DataProblem, match=r"none\.gpkg cannot be opened"):
        read_polygons(str(tmp_path / "none.gpkg"), DEGREES)
    (tmp_path / "a.csv").write_text('WKT,iso\n"POLYGON ((0 0, 1 0, 1 1, 0 0))",KG\n', encoding="utf-8")
    before = gdal.GetUseExceptions()
    with pytest.raises(DataProblem, match=r"a\.csv has no coordinate reference system"):
        read_polygons(str(tmp_path / "a.csv"), DEGREES)
    assert gdal.GetUseExceptions() == before
