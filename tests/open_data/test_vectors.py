"""Layers of open data: what touches the boxes, answers of Overpass, countries by code."""

import json

import pytest
from osgeo import ogr

from tailings_plugin.errors import DataProblem
from tailings_plugin.open_data.vectors import (
    elements_of,
    people_of,
    write_countries,
    write_cut,
    write_ponds,
    write_settlements,
)

BOXES = [(70.0, 40.0, 70.1, 40.1), (71.0, 40.0, 71.1, 40.1)]


def rows(path):
    """Return the values and the geometry of each feature."""
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayer(0)
    found = [
        (feature.items(), feature.GetGeometryRef().ExportToWkt() if feature.GetGeometryRef() else None)
        for feature in layer
    ]
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    del layer, dataset
    return found


def geojson(path, features):
    """Write (values, geometry) as GeoJSON."""
    content = [
        {"type": "Feature", "properties": values, "geometry": geometry} for values, geometry in features
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": content}), encoding="utf-8")
    return str(path)


def line(*points):
    return {"type": "LineString", "coordinates": list(points)}


def square(x, y, side=1.0):
    ring = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    return {"type": "Polygon", "coordinates": [ring]}


def ticks(_fraction):
    pass


def test_features_that_touch_a_box_are_kept_whole_and_once(tmp_path):
    source = geojson(
        tmp_path / "rivers.geojson",
        [
            ({"HYRIV_ID": 1, "fid": 7}, line((69.0, 40.05), (72.0, 40.05))),  # through both boxes
            ({"HYRIV_ID": 2, "fid": 7}, line((70.05, 40.05), (70.06, 40.06))),
            ({"HYRIV_ID": 3, "fid": 7}, line((70.2, 40.0), (70.9, 40.0))),  # between them
            (
                {"HYRIV_ID": 4, "fid": 7},
                line((69.95, 40.05), (70.05, 40.15)),
            ),  # its extent touches, and it at a corner
        ],
    )
    count = write_cut([source], BOXES, tmp_path / "out.gpkg", "rivers", "Rivers", "credit", ticks)
    found = rows(tmp_path / "out.gpkg")
    assert count == len(found) == 3
    assert [values["HYRIV_ID"] for values, _ in found] == [1, 2, 4]
    assert [values["fid_source"] for values, _ in found] == [7, 7, 7]
    assert ogr.CreateGeometryFromWkt(found[0][1]).GetPoints() == [(69.0, 40.05), (72.0, 40.05)]


def test_countries_have_their_code_of_two_letters(tmp_path):
    source = geojson(
        tmp_path / "ne.geojson",
        [
            ({"ISO_A2": "-99", "ADM0_A3": "KGZ", "NAME": "Kyrgyzstan"}, square(69.5, 39.5)),
            ({"ISO_A2": "UZ", "ADM0_A3": "UZB", "NAME": "Uzbekistan"}, square(70.5, 39.5)),
            ({"ISO_A2": "FR", "ADM0_A3": "FRA", "NAME": "France"}, square(2, 45)),
        ],
    )
    assert write_countries([source], BOXES, tmp_path / "out.gpkg", "countries", "C", "c", ticks) == 2
    assert [values for values, _ in rows(tmp_path / "out.gpkg")] == [
        {"iso_a2": "KG", "name": "Kyrgyzstan"},
        {"iso_a2": "UZ", "name": "Uzbekistan"},
    ]


def test_countries_without_a_code_are_refused(tmp_path):
    source = geojson(tmp_path / "some.geojson", [({"height": 3}, square(69.5, 39.5))])
    with pytest.raises(DataProblem, match=r"no field with a country code; its fields are height"):
        write_countries([source], BOXES, tmp_path / "out.gpkg", "countries", "C", "c", ticks)


def test_settlements_have_people_only_where_the_tag_is_a_number(tmp_path):
    elements = [
        {
            "type": "node",
            "id": 1,
            "lat": 40.0,
            "lon": 70.0,
            "tags": {"name": "A", "place": "town", "population": "22 853"},
        },
        {"type": "node", "id": 1, "lat": 40.0, "lon": 70.0, "tags": {"name": "A again"}},
        {
            "type": "way",
            "id": 1,
            "center": {"lat": 40.5, "lon": 70.5},
            "tags": {"name": "B", "population": "~300"},
        },
        {"type": "relation", "id": 9, "tags": {"name": "nowhere"}},
    ]
    assert write_settlements(elements, tmp_path / "out.gpkg", "settlements", "S", "c", ticks) == 2
    first, second = rows(tmp_path / "out.gpkg")
    assert (first[0]["osm_id"], first[0]["population"], first[1]) == ("node/1", 22853, "POINT (70 40)")
    assert (second[0]["population"], second[0]["population_text"]) == (None, "~300")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("0", 0),
        ("1,234,567", 1234567),
        ("12\u00a0500", 12500),
        ("1.234", None),
        ("12 50", None),
        ("about 5", None),
        ("", None),
    ],
)
def test_people_of_a_tag(text, people):
    assert people_of(text) == people


def test_ponds_are_closed_ways_and_relations_put_together(tmp_path):
    def way(*points):
        return [{"lon": x, "lat": y} for x, y in points]

    elements = [
        {"type": "way", "id": 1, "tags": {"name": "closed"}, "geometry": way((0, 0), (4, 0), (4, 4), (0, 0))},
        {"type": "way", "id": 2, "tags": {"name": "open"}, "geometry": way((0, 0), (1, 0), (1, 1))},
        {"type": "node", "id": 3, "lat": 1, "lon": 1},
        {
            "type": "relation",
            "id": 4,
            "tags": {"name": "two halves and an island", "operator": "Рудник"},
            "members": [
                {"type": "way", "role": "outer", "geometry": way((0, 0), (10, 0), (10, 10))},
                {"type": "way", "role": "outer", "geometry": way((0, 0), (0, 10), (10, 10))},
                {"type": "way", "role": "inner", "geometry": way((2, 2), (3, 2), (3, 3), (2, 2))},
                {"type": "node", "role": "label"},
            ],
        },
    ]  # fmt: skip
    assert write_ponds(elements, tmp_path / "out.gpkg", "tailings_ponds", "T", "c", ticks) == 2
    dataset = ogr.Open(str(tmp_path / "out.gpkg"))
    areas = {each["name"]: each.GetGeometryRef().GetArea() for each in dataset.GetLayer(0)}
    del dataset
    assert areas == {"closed": 8.0, "two halves and an island": 100.0 - 0.5}


@pytest.mark.parametrize("answer", [[], {}, {"elements": 3}, "text"])
def test_an_answer_that_is_none_of_overpass_is_refused(answer):
    with pytest.raises(DataProblem, match="none of Overpass"):
        elements_of(answer, "server")


def test_an_answer_given_up_half_way_is_refused():
    answer = {
        "elements": [],
        "remark": 'runtime error: Query timed out in "query" at line 3 after 121 seconds.',
    }
    with pytest.raises(DataProblem, match="gave up: runtime error: Query timed out"):
        elements_of(answer, "server")
    assert elements_of({"elements": [{"id": 1}, 5], "remark": "a note"}, "server") == [{"id": 1}]
