"""What hazardmap shows downstream: arrivals, places hit, zones by level, ends of paths, and numbers that stay."""

import pytest
from qgis.core import QgsProcessingException

from tests.cartography import rated
from tests.layers import memory_layer
from tests.processing.hazard_maps import box_of, drawing, opened, squeezed

REACH = "facility_id:string,from_km:double,to_km:double,velocity_ms:double,leading_h:double,method:string"
HIT = "facility_id:string,kind:string,name:string,people:double,arrival_h:double"
ZONE = "facility_id:string,level:string,notes:string"
LINE = "LineString (75.586 42.703, 75.2 42.9, 74.6 43.0)"


@pytest.fixture
def draw(tmp_path, qgis_app):
    with drawing(tmp_path) as draw:
        yield draw


def reaches(method="constant"):
    """Two reaches of 40 km each: 4 h, then 8 h."""
    rows = [
        ("LineString (75.586 42.703, 75.2 42.9)", ["F-1", 0.0, 40.0, 2.78, 4.0, method]),
        ("LineString (75.2 42.9, 74.6 43.0)", ["F-1", 40.0, 80.0, 2.78, 8.0, method]),
    ]
    return memory_layer("LineString", "EPSG:4326", REACH, rows)


def paths(ends_in):
    fields = "facility_id:string,ends_in:string,cell_m:double"
    return memory_layer("LineString", "EPSG:4326", fields, [(LINE, ["F-1", ends_in, 90.0])])


def symbols_of(layer):
    return [rule.label() for rule in layer.renderer().rootRule().children()]


def test_paths_are_coloured_by_arrival_in_the_project_too_and_the_velocity_is_said(draw):
    results = draw(rated.few(), PATHS=paths("lake"), REACHES=reaches())
    text = squeezed(results["MAP"])
    assert "Arrival along the river" in text and "assumed 2.8" in text
    # 4 to 8 h over 40 km: 6 h are reached in the middle of the second reach.
    project = opened(results["PROJECT"])
    (layer,) = project.mapLayersByName("Downstream paths")
    found = sorted((f["leading_h"], round(f["to_km"], 6)) for f in layer.getFeatures())
    assert found == [(6.0, 60.0), (8.0, 80.0)]
    assert "up to 6 h" in text and "up to 12 h" in text and "up to 24 h" not in text
    assert symbols_of(layer)[:2] == ["up to 6 h", "up to 12 h"]


def test_a_velocity_that_was_computed_is_called_so(draw):
    results = draw(rated.few(), PATHS=paths("lake"), REACHES=reaches("manning"))
    assert "computed 2.8 m/s (Manning)" in box_of(results)["Hours"]


def test_an_end_that_is_none_of_the_water_has_a_symbol(draw):
    results = draw(rated.few(), PATHS=paths("edge"))
    assert "goes on, not followed further" in squeezed(results["MAP"])
    project = opened(results["PROJECT"])
    (layer,) = project.mapLayersByName("Paths that go on")
    assert [f["ends_in"] for f in layer.getFeatures()] == ["edge"]
    results = draw(rated.few(), PATHS=paths("lake"))
    assert "not followed" not in squeezed(results["MAP"])


def test_places_hit_are_drawn_once_and_named_with_their_arrival(draw):
    rows = [
        ("Point (75.2 42.9)", ["F-1", "settlement", "Kemin", 8000.0, 26.9]),
        ("Point (75.2 42.9)", ["F-2", "settlement", "Kemin", 8000.0, 2.8]),
    ]
    hit = memory_layer("Point", "EPSG:4326", HIT, rows)
    results = draw(rated.few(), PATHS=paths("lake"), PLACES_HIT=hit)
    text = squeezed(results["MAP"])
    assert "Kemin" in text and "2 h 40 min" in text and "26 h" not in text
    project = opened(results["PROJECT"])
    (layer,) = project.mapLayersByName("Settlements and receptors on the way")
    assert [(f["name"], f["facilities"]) for f in layer.getFeatures()] == [("Kemin", 2)]


def test_zones_have_a_tone_a_level_and_say_that_the_relief_is_too_coarse(draw):
    square = "Polygon ((75.5 42.7, 75.6 42.7, 75.6 42.8, 75.5 42.7))"
    rows = [(square, ["F-1", level, "relief_too_coarse"]) for level in ("low", "middle", "high")]
    results = draw(rated.few(), PATHS=paths("lake"), ZONES=memory_layer("Polygon", "EPSG:4326", ZONE, rows))
    text = squeezed(results["MAP"])
    assert "low release" in text and "middle release" in text and "high release" in text
    assert "too coarse for 3 of 3 zones" in box_of(results)["Zones"]
    project = opened(results["PROJECT"])
    (layer,) = project.mapLayersByName("Zones of influence")
    assert len({each.symbol().color().name() for each in layer.renderer().categories()}) == 3


@pytest.mark.parametrize("paper", ["a3_landscape", "a4_portrait"])
def test_crossings_have_the_same_numbers_on_every_paper(draw, paper):
    # Two places 1.6 km apart are one, 8 km apart two: whatever that is on paper.
    fields = "facility_id:string,from_country:string,to_country:string,distance_km:double,hours:double"
    rows = [
        (f"Point ({lon} 43.0)", [f"F-{number}", "KG", "KZ", float(number), None])
        for number, lon in enumerate((74.6, 74.62, 74.7), start=1)
    ]
    crossings = memory_layer("Point", "EPSG:4326", fields, rows)
    project = opened(draw(rated.few(), CROSSINGS=crossings, PAPER=paper)["PROJECT"])
    (layer,) = project.mapLayersByName("Border crossings")
    assert [(f["number"], f["distance_km"], f["facilities"]) for f in layer.getFeatures()] == [
        (1, 1, 2),
        (2, 3, 1),
    ]


def test_reaches_without_hours_are_refused_by_name(draw):
    layer = memory_layer("LineString", "EPSG:4326", "facility_id:string,from_km:double,to_km:double", [])
    with pytest.raises(QgsProcessingException, match="leading_h"):
        draw(rated.few(), REACHES=layer)
