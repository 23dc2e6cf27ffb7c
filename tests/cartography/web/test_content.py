"""What a web map holds: places, lines, texts and figures, by hand."""

import math

import pytest
from qgis.core import QgsProcessingException, QgsProject

from tests.cartography import rated
from tests.cartography.web.made import content_of, facilities, made, points_of
from tests.layers import memory_layer


@pytest.fixture
def page_of(tmp_path):
    def make(layer, **parameters):
        for each in (layer, *parameters.values()):
            if hasattr(each, "featureCount"):
                QgsProject.instance().addMapLayer(each, False)
        page, _ = made(tmp_path / "web", layer, **parameters)
        return content_of(page)

    yield make
    QgsProject.instance().removeAllMapLayers()


def test_facilities_stand_ranked_at_their_place_in_their_class(page_of):
    content = page_of(rated.few())
    found = content["facilities"]
    assert found["count"] == 6
    assert found["name"][:2] == [rated.LONG_NAME, rated.RTL_NAME] and found["name"][5] == "No volume"
    assert (found["x"][0], found["y"][0]) == (7558600, 4270300)
    captions = [each["caption"] for each in content["classes"]]
    assert captions[0][:2] == ["very high", "очень высокий"] and captions[-1][:2] == [
        "not rated",
        "без оценки",
    ]
    assert found["class"] == [0, 0, 1, 2, 3, -1]
    assert [each["count"] for each in content["classes"]] == [2, 1, 1, 1, 1]
    # The first is closed (number 1 of STATUSES), the second abandoned, the third unknown, the fourth active.
    assert [content["shapes"][each] for each in found["status"][:4]] == [
        *("closed", "abandoned", "unknown", "active"),
    ]


def test_facilities_without_a_place_stay_in_the_list_and_none_is_no_map(page_of):
    rows = [{"wkt": "Point (75 42)", "thi": 9.0}, {"wkt": None, "thi": 8.0}]
    found = page_of(facilities(rows))["facilities"]
    assert found["count"] == 2 and found["x"] == [7500000, None]
    with pytest.raises(QgsProcessingException, match="a map needs at least one point"):
        page_of(facilities([{"wkt": None, "thi": 8.0}]))


def test_columns_say_what_the_list_says(page_of):
    rows = [
        {
            "wkt": "Point (75 42)",
            "thi": 9.0,
            "operator": "ОсОО «Алга»",
            "population_at_risk": None,
            "population_at_risk_min": 1200,
            "border_hours": 5.99,
        }
    ]
    columns = {each["name"]: each for each in page_of(facilities(rows))["facilities"]["columns"]}

    def text(name, row=0):
        return columns[name]["texts"][columns[name]["values"][row]]

    assert text("operator") == "ОсОО «Алга»"
    assert text("country")[:2] == ["Kyrgyzstan", "Кыргызстан"]
    # 5.99 h are 5 h 59 min 24 s: rounded down to 10 min, never later than computed.
    assert text("border_hours")[:2] == ["5 h 50 min", "5 ч 50 мин"]
    assert columns["population_at_risk"]["shown"] == {"0": ["≥ 1,200", *["≥ 1\u202f200"] * 5]}
    assert columns["population_at_risk"]["values"] == [None]
    assert text("data_date") == ["2024-02-29", *["29.02.2024"] * 5]
    assert "region" not in columns, "nobody knows one"


def test_what_is_assumed_and_what_alarms_is_marked(page_of):
    rows = [
        {"wkt": "Point (75 42)", "thi": 9.0, "thi_basis": "assumed", "alarms": "overtopping"},
        {"wkt": "Point (75.1 42)", "thi": 8.0, "thi_basis": "known"},
    ]
    found = page_of(facilities(rows))["facilities"]
    assert (found["hollow"], found["alarm"]) == ([1, 0], [1, 0])


def test_paths_are_classed_by_their_hours_and_know_their_facility(page_of):
    content = page_of(rated.few(), PATHS=rated.paths(hours=True))
    # 5 h: up to 6; 70 h: up to 96; none: not known.
    assert [each["arrival"] for each in content["paths"]] == [0, 4, -1]
    names = [content["facilities"]["name"][each["facility"]] for each in content["paths"]]
    assert names == [rated.LONG_NAME, rated.LONG_NAME, "Facility 4"]
    assert content["arrivals"][0]["caption"][:2] == ["up to 6 h", "до 6 ч"]
    line = points_of(content["paths"][0]["lines"][0], content["units"])
    assert line == [(75.586, 42.703), (75.2, 42.9), (74.6, 43.0)]
    assert page_of(rated.few(), PATHS=rated.paths())["arrivals"] == []


def test_a_line_keeps_to_within_five_metres_and_loses_what_nobody_sees(page_of):
    # A metre is about 9e-6 degrees: 2 m beside the line nobody sees, 50 m somebody may.
    wkt = "LineString (75 42, 75.1 42.00002, 75.2 42, 75.3 42.0005, 75.4 42)"
    layer = memory_layer("LineString", "EPSG:4326", "facility_id:string", [(wkt, ["F-1"])])
    content = page_of(rated.few(), PATHS=layer)
    line = points_of(content["paths"][0]["lines"][0], content["units"])
    assert line == [(75.0, 42.0), (75.2, 42.0), (75.3, 42.0005), (75.4, 42.0)]


def test_crossings_are_numbered_by_distance_and_those_of_one_place_are_one(page_of):
    found = page_of(rated.few(), CROSSINGS=rated.crossings())["crossings"]
    assert [each["number"] for each in found] == [1, 2]
    assert [each["border"][0] for each in found] == ["Kyrgyzstan → Uzbekistan", "Kyrgyzstan → Kazakhstan"]
    assert [each["distance"] for each in found] == ["32", "87"]
    assert found[0]["hours"] == "–" and found[1]["hours"][:2] == ["24 h", "24 ч"]
    assert [each["count"] for each in found] == [1, 2]
    assert math.isclose(found[1]["x"] / 1e5, 74.6, abs_tol=1e-3)


def test_all_of_many_crossings_are_listed(page_of):
    fields = "facility_id:string,from_country:string,to_country:string,distance_km:double,hours:double"
    rows = [(f"Point ({70 + n * 0.1} 43)", ["F-1", "KG", "KZ", float(n + 1), None]) for n in range(65)]
    found = page_of(rated.few(), CROSSINGS=memory_layer("Point", "EPSG:4326", fields, rows))["crossings"]
    assert [each["number"] for each in found] == list(range(1, 66))


def test_layers_of_other_systems_lie_at_the_same_place(page_of):
    # 75 E is the middle of zone 43: easting 500000; 42 N is northing 4649776.2 m there (WGS 84, k 0.9996).
    found = page_of(facilities([{"wkt": "Point (500000 4649776.2)", "thi": 9.0}], "EPSG:32643"))
    assert abs(found["facilities"]["x"][0] - 7500000) <= 1
    assert abs(found["facilities"]["y"][0] - 4200000) <= 1


def test_the_antimeridian_does_not_tear_the_map(page_of):
    rows = [{"wkt": "Point (179.5 -17)", "thi": 9.0}, {"wkt": "Point (-179.5 -17)", "thi": 8.0}]
    path = memory_layer(
        "LineString", "EPSG:4326", "facility_id:string", [("LineString (179.5 -17, -179.5 -17.2)", ["F-1"])]
    )
    land = memory_layer(
        "MultiPolygon", "EPSG:4326", "iso_a2:string",
        [("MultiPolygon (((179 -18, 180 -18, 180 -16, 179 -16, 179 -18)),"
          "((-180 -18, -179 -18, -179 -16, -180 -16, -180 -18)))", ["FJ"])],
    )  # fmt: skip
    content = page_of(facilities(rows), PATHS=path, COUNTRIES=land)
    west, _, east, _ = (each / content["units"] for each in content["view"])
    assert east - west == pytest.approx(1.0)
    first, second = content["facilities"]["x"]
    assert abs(second - first) == 100_000
    line = points_of(content["paths"][0]["lines"][0], content["units"])
    assert abs(line[1][0] - line[0][0]) == pytest.approx(1.0)
    shells = [points_of(rings[0], content["units"]) for rings in content["ground"]["countries"][0]["rings"]]
    middle = (west + east) / 2
    near = [x for shell in shells for x, _ in shell if abs(x - middle) < 2]
    assert min(near) == pytest.approx(middle - 1) and max(near) == pytest.approx(middle + 1)


def test_neighbours_keep_the_same_border(page_of):
    first, second = page_of(rated.few())["ground"]["countries"]
    border = [
        {point for rings in each["rings"] for point in points_of(rings[0], 100_000) if point[0] == 74.0}
        for each in (first, second)
    ]
    assert border[0] == border[1] and len(border[0]) == 2


def test_land_beyond_the_given_countries_is_land(page_of):
    assert page_of(rated.few())["ground"]["land"], "QGIS's world map lies below the two countries"
    assert page_of(rated.few(), COUNTRIES=None)["ground"]["land"] == [], "the world map is there itself"


def test_zones_keep_their_holes(page_of):
    wkt = "Polygon ((75 42, 76 42, 76 43, 75 43, 75 42), (75.4 42.4, 75.6 42.4, 75.6 42.6, 75.4 42.6, 75.4 42.4))"
    layer = memory_layer("Polygon", "EPSG:4326", "facility_id:string", [(wkt, ["F-2"])])
    content = page_of(rated.few(), ZONES=layer)
    (zone,) = content["zones"]
    assert content["facilities"]["name"][zone["facility"]] == rated.RTL_NAME
    assert [len(points_of(ring, 100_000)) for ring in zone["rings"][0]] == [5, 5]


def test_zones_of_a_higher_release_lie_below(page_of):
    square = "Polygon ((75 42, 76 42, 76 43, 75 43, 75 42))"
    rows = [(square, ["F-1", level]) for level in ("low", "high", None, "middle")]
    layer = memory_layer("Polygon", "EPSG:4326", "facility_id:string,level:string", rows)
    content = page_of(rated.few(), ZONES=layer)
    assert [each["level"] for each in content["zones"]] == [-1, 2, 1, 0]
    assert [each["colour"] for each in content["zone_levels"]] == ["#5b2f91", "#9a76c8", "#d6c3ec"]


def test_notes_are_those_of_the_map_in_every_language(page_of):
    content = page_of(rated.few(), SOURCES="State register", OVERVIEW_RELIEF=True)
    english, russian, *others = content["notes"]
    assert [len(lines) for lines in others] == [len(english)] * 4
    assert any("State register" in line for line in english)
    assert any("not verified" in line for line in english)
    assert any("не проверены" in line for line in russian)
    assert content["disclaimer"][0].startswith("Borders and names serve orientation only")
    assert not any("projection" in line.lower() for line in english), "it is no map of that projection"
