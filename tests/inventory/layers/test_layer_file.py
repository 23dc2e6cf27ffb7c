"""Layers of vector files without QGIS: which layer, which point, which CRS; wrong files named with the remedy."""

import json

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.columns.recognising import count_headers
from tailings_plugin.inventory.importing.files import import_file
from tailings_plugin.inventory.importing.rows import ImportOptions
from tailings_plugin.inventory.layers import layer_file
from tailings_plugin.inventory.layers.layer_file import read_layer_file
from tests.inventory.tables import value


def geojson(path, *features, crs=None):
    content = {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "properties": properties, "geometry": geometry}
            for geometry, properties in features
        ],
    }
    if crs:
        content["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def shape(kind, coordinates):
    return {"type": kind, "coordinates": coordinates}


SQUARE = [[75.0, 42.0], [75.2, 42.0], [75.2, 42.2], [75.0, 42.2], [75.0, 42.0]]


def test_a_point_stands_for_every_kind_of_shape(tmp_path):
    path = geojson(
        tmp_path / "a.geojson",
        (shape("Point", [75.5, 42.5]), {"name": "point"}),
        (shape("MultiPoint", [[76.0, 43.0], [77.0, 44.0]]), {"name": "first of two"}),
        (shape("Polygon", [SQUARE]), {"name": "square"}),
        (None, {"name": "nowhere"}),
        (
            shape("GeometryCollection", []) | {"geometries": [shape("Polygon", [SQUARE])]},
            {"name": "in a bag"},
        ),
    )
    grid = read_layer_file(path, "", count_headers)
    assert grid.header == ["name"]
    assert grid.xy[:2].tolist() == [[75.5, 42.5], [76.0, 43.0]]
    lon, lat = grid.xy[2]
    assert 75 < lon < 75.2 and 42 < lat < 42.2
    assert grid.xy[4].tolist() == pytest.approx([75.1, 42.1])
    result = import_file(path, "", ImportOptions(), lambda fraction: None)
    assert result.table["lon"].isna().tolist() == [False, False, False, True, False]


def test_values_keep_their_types_and_ratings_are_no_input(tmp_path):
    properties = {
        "name": "A",
        "volume_m3": 1200.5,
        "start_year": 1965,
        "radioactive": True,
        "thi": 9.5,
        "owner": " ",
    }
    path = geojson(tmp_path / "a.geojson", (shape("Point", [75, 42]), properties))
    grid = read_layer_file(path, "", count_headers)
    assert dict(zip(grid.header, grid.rows[0], strict=True)) == {
        "name": "A", "volume_m3": 1200.5, "start_year": 1965, "radioactive": True, "owner": None,
    }  # fmt: skip
    assert grid.rows[0][3] is True
    assert (grid.name, grid.row_numbers) == ("a.geojson", [0])


def test_coordinates_come_on_wgs84(tmp_path):
    path = geojson(
        tmp_path / "a.geojson", (shape("Point", [500_000, 4_700_000]), {"name": "A"}), crs="EPSG:32643"
    )
    grid = read_layer_file(path, "", count_headers)
    # The central meridian of UTM zone 43 is 75 E; 4,700,000 m / 0.9996 along it are 42.45 degrees.
    assert grid.xy[0].tolist() == pytest.approx([75.0, 42.452], abs=0.002)


def test_progress_of_a_layer_goes_to_the_end(tmp_path):
    path = geojson(tmp_path / "a.geojson", (shape("Point", [75, 42]), {"name": "A"}))
    ticks = []
    import_file(path, "", ImportOptions(), ticks.append)
    assert ticks == pytest.approx([0.1, 0.1, 0.82, 0.91, 1.0])


def test_a_placemark_of_kml_is_a_facility(tmp_path):
    path = tmp_path / "ponds.kml"
    path.write_text(
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Alga</name>'
        "<Point><coordinates>75.5,42.5,1200</coordinates></Point></Placemark></Document></kml>",
        encoding="utf-8",
    )
    result = import_file(path, "", ImportOptions(), lambda fraction: None)
    assert (value(result, "name"), value(result, "lon"), value(result, "lat")) == ("Alga", 75.5, 42.5)


@pytest.mark.parametrize(
    ("name", "content", "layer", "message"),
    [
        ("absent.gpkg", None, "", "no such file"),
        ("broken.gpkg", b"not a database", "", "cannot be read as a table or layer"),
        (
            "a.geojson",
            b'{"type": "FeatureCollection", "features": []}',
            "Other",
            "no layer named 'Other'.*: a",
        ),
    ],
)
def test_what_cannot_be_read_is_named_with_the_remedy(tmp_path, name, content, layer, message):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DataProblem, match=message):
        read_layer_file(path, layer, count_headers)


def test_more_features_than_any_inventory_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(layer_file, "MAX_ROWS", 1)
    two = [(shape("Point", [75, 42]), {"name": "A"})] * 2
    assert len(read_layer_file(geojson(tmp_path / "one.geojson", two[0]), "", count_headers).rows) == 1
    with pytest.raises(DataProblem, match="has 2 features"):
        read_layer_file(geojson(tmp_path / "two.geojson", *two), "", count_headers)


def test_the_point_of_a_bent_polygon_lies_on_it(tmp_path):
    """A horseshoe: its centre of mass lies in the opening."""
    ring = [[0, 0], [10, 0], [10, 1], [1, 1], [1, 9], [10, 9], [10, 10], [0, 10], [0, 0]]
    lon, lat = read_layer_file(
        geojson(tmp_path / "a.geojson", (shape("Polygon", [ring]), {"name": "A"})), "", count_headers
    ).xy[0]
    assert 0 <= lon <= 1 or 0 <= lat <= 1 or 9 <= lat <= 10
