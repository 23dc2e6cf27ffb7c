"""Which tiles a box needs: names of corners, edges, hemispheres, the date line, the poles, countries, queries."""

from dataclasses import replace

import pytest

from tailings_plugin.open_data.catalogue import Tiling, read_catalogue
from tailings_plugin.open_data.tiling import BOXES_A_QUERY, common, estimate, tiles, uncovered, unwrapped


def source(name, **changes):
    """Return a source of the own catalogue, with changes; "tiling" as a dict of its own."""
    found = read_catalogue().source(name)
    if "tiling" in changes:
        changes["tiling"] = Tiling(**changes["tiling"])
    return replace(found, **changes)


def keys(which, *boxes):
    which = source(which) if isinstance(which, str) else which
    return [each.key for each in tiles(which, boxes)]


def test_tiles_of_a_degree_are_named_by_their_south_west_corner():
    (tile,) = tiles(source("glo30"), [(70.2, 40.1, 70.8, 40.9)])
    assert tile.key == "N40_E070"
    assert tile.url == (
        "https://copernicus-dem-30m.s3.amazonaws.com/Copernicus_DSM_COG_10_N40_00_E070_00_DEM/"
        "Copernicus_DSM_COG_10_N40_00_E070_00_DEM.tif"
    )
    assert tile.box == (70, 40, 71, 41)
    assert tile.boxes == ((70.2, 40.1, 70.8, 40.9),)
    assert (tile.body, tile.member, tile.sha256) == (None, None, None)


@pytest.mark.parametrize(
    ("box", "wanted"),
    [
        # a box that meets the edges of a tile needs that tile alone
        ((70, 40, 71, 41), ["N40_E070"]),
        ((70, 40, 72, 41), ["N40_E070", "N40_E071"]),
        ((70, 40, 71, 41.001), ["N40_E070", "N41_E070"]),
        ((69.999, 40, 70.001, 40.001), ["N40_E069", "N40_E070"]),
        # edges that arithmetic missed by a hair
        ((70.0000000000001, 40, 70.9999999999999, 41.0000000000001), ["N40_E070"]),
        # a point: the tile it is named by, also on the edges of the world
        ((70, 40, 70, 40), ["N40_E070"]),
        ((70.5, 40.5, 70.5, 40.5), ["N40_E070"]),
        ((180, 10, 180, 10), ["N10_W180"]),
        ((10, 90, 10, 90), ["N89_E010"]),
        ((10, -90, 10, -90), ["S90_E010"]),
        # a line
        ((70, 40, 70, 41.5), ["N40_E070", "N41_E070"]),
        # the other hemispheres
        ((-70, -1, -69, 0), ["S01_W070"]),
        ((-69.5, -0.5, -69.4, 0.5), ["S01_W070", "N00_W070"]),
        ((-0.5, 51, 0.5, 51.5), ["N51_W001", "N51_E000"]),
        ((20, -35, 21, -34), ["S35_E020"]),
        # the date line, written in three ways
        ((179.5, 10, -179.5, 10.5), ["N10_W180", "N10_E179"]),
        ((179.5, 10, 180.5, 10.5), ["N10_W180", "N10_E179"]),
        ((-180.5, 10, -179.5, 10.5), ["N10_W180", "N10_E179"]),
        ((179, 10, 180, 11), ["N10_E179"]),
        ((-180, 10, -179, 11), ["N10_W180"]),
        ((430.2, 40.1, 430.8, 40.9), ["N40_E070"]),
        # beyond the poles there is nothing
        ((10, 89.5, 11, 95), ["N89_E010"]),
    ],
)
def test_tiles_of_a_degree(box, wanted):
    assert keys("glo30", box) == wanted


def test_each_tile_once_with_all_the_boxes_in_it_from_the_south_west():
    boxes = [
        (71.5, 41.5, 71.6, 41.6),
        (70.1, 40.1, 70.2, 40.2),
        (70.1, 40.1, 70.2, 40.2),
        (70.8, 40.8, 71.2, 40.9),
    ]
    found = tiles(source("glo30"), boxes)
    assert [each.key for each in found] == ["N40_E070", "N40_E071", "N41_E071"]
    assert found[0].boxes == ((70.1, 40.1, 70.2, 40.2), (70.8, 40.8, 71.0, 40.9))
    assert found[1].boxes == ((71.0, 40.8, 71.2, 40.9),)


def test_the_whole_world_in_tiles_of_thirty_degrees():
    whole = source("glo30", tiling={"scheme": "degrees", "step": 30, "corner": "south_west"})
    assert len(keys(whole, (-180, -90, 180, 90))) == 12 * 6
    assert len(keys(whole, (0, -90, 360, 90))) == 12 * 6


def test_tiles_named_by_their_north_west_corner():
    hansen = source(
        "glo30",
        url="https://example.org/{lat:02}{ns}_{lon:03}{ew}.tif",
        tiling={"scheme": "degrees", "step": 10, "corner": "north_west"},
    )
    (tile,) = tiles(hansen, [(70.5, 40.5, 71, 41)])
    assert tile.url == "https://example.org/50N_070E.tif"
    assert tile.box == (70, 40, 80, 50)
    assert keys(hansen, (-70, -10, -69, 0)) == ["N00_W070"]


@pytest.mark.parametrize(
    ("box", "wanted"),
    [
        # R5_C26 is 39.0996 to 49.0996 N and 69.9921 to 79.9921 E
        ((70, 40, 79, 49), ["R5_C26"]),
        ((69.9921, 39.0996, 79.9921, 49.0996), ["R5_C26"]),
        ((69.99, 40, 70, 41), ["R5_C25", "R5_C26"]),
        ((70, 39.09, 71, 39.1), ["R6_C26", "R5_C26"]),
        ((70, 49.09, 71, 49.1), ["R5_C26", "R4_C26"]),
        # Central Asia: R4-R6, C23-C27
        (
            (46, 35, 87, 56),
            [f"R{row}_C{column}" for row in (6, 5, 4) for column in range(23, 28)],
        ),
        # the corners of the grid
        ((-180, 89, -179, 89.09), ["R1_C1"]),
        ((179, -90, 179.9, -89), ["R18_C36"]),
        ((70, 89.2, 71, 90), []),
    ],
)
def test_the_grid_of_ghs_pop(box, wanted):
    assert keys("ghs_pop", box) == wanted


def test_a_tile_of_ghs_pop():
    (tile,) = tiles(source("ghs_pop"), [(70, 40, 71, 41)])
    assert tile.url.endswith("/tiles/GHS_POP_E2020_GLOBE_R2023A_4326_3ss_V1_0_R5_C26.zip")
    assert tile.member == "*.tif"
    assert tile.box == pytest.approx((69.9921, 39.0996, 79.9921, 49.0996))


def test_the_names_of_glofas_are_top_and_left():
    (tile,) = tiles(source("glofas"), [(71, 39.5, 72, 39.9)])
    assert tile.url.endswith("/ID183_N40_E70/ID183_N40_E70_RP100_depth.tif")
    assert tile.box == (70, 30, 80, 40)
    assert keys("glofas", (69, 39, 71, 41)) == ["N40_E60", "N40_E70", "N50_E60", "N50_E70"]


def test_all_of_central_asia_lies_in_the_tiles_of_glofas():
    assert len(keys("glofas", (46, 35, 88, 56))) == 15
    assert uncovered(source("glofas"), [(46, 35, 88, 56)]) == []


def test_a_box_beyond_the_catalogue_has_no_tile_and_is_told():
    inside, across, outside = (70, 40, 71, 41), (89, 45, 91, 46), (10, 45, 11, 46)
    assert keys("glofas", inside, across, outside) == ["N50_E70", "N50_E80"]
    assert uncovered(source("glofas"), [inside, across, outside]) == [across, outside]
    assert keys("glofas", outside) == []


def test_a_tile_that_the_catalogue_leaves_out_is_a_hole():
    holed = source(
        "glofas",
        tiling={
            "scheme": "named",
            "step": 10,
            "corner": "north_west",
            "ids": {"N50_E70": "a", "N50_E90": "b"},
        },
    )
    assert keys(holed, (75, 41, 95, 42)) == ["N50_E70", "N50_E90"]
    assert uncovered(holed, [(75, 41, 95, 42), (75, 41, 76, 42)]) == [(75, 41, 95, 42)]


def test_named_tiles_of_the_other_hemispheres():
    ids = {"S10_W070": 1, "N00_W070": 2, "N00_E000": 3}
    glofas = source("glofas", tiling={"scheme": "named", "step": 10, "corner": "north_west", "ids": ids})
    tile, above = tiles(glofas, [(-65, -15, -64, -5)])
    assert (tile.key, tile.box, tile.boxes) == ("S10_W070", (-70, -20, -60, -10), ((-65, -15, -64, -10),))
    assert (above.key, above.box) == ("N00_W070", (-70, -10, -60, 0))
    assert keys(glofas, (5, -5, 6, -4)) == ["N00_E000"]


def test_a_grid_that_does_not_say_where_it_ends_ends_with_the_world():
    grid = {"scheme": "grid", "step": 45.0, "top": 90.0, "left": -180.0}
    quarters = source("ghs_pop", tiling=grid)
    assert len(keys(quarters, (-180, -90, 180, 90))) == 8 * 4
    assert keys(quarters, (179, -90, 180, -89)) == ["R4_C8"]
    assert keys(quarters, (180, -90, 180, -90)) == ["R4_C1"]
    assert keys(quarters, (10, -90, 10, -90)) == ["R4_C5"]
    narrow = source("ghs_pop", tiling={**grid, "rows": 2, "columns": 5})
    assert len(keys(narrow, (-180, -90, 180, 90))) == 5 * 2
    # a grid that begins away from the corner of the world
    part = source("ghs_pop", tiling={"scheme": "grid", "step": 7, "top": 56.0, "left": 46.0})
    (tile,) = tiles(part, [(53.5, 48.9, 54, 48.95)])
    assert (tile.key, tile.box) == ("R2_C2", (53, 42, 60, 49))
    assert keys(part, (40, 50, 45, 51)) == []


def test_whole_files_are_one_tile_where_they_have_data():
    (tile,) = tiles(source("sfrarr_pga"), [(70, 40, 71, 41), (87, 50, 89, 51), (120, 40, 121, 41)])
    assert tile.key == "whole"
    assert tile.boxes == ((70, 40, 71, 41), (87, 50, 88, 51))
    assert tiles(source("sfrarr_pga"), [(120, 40, 121, 41)]) == []
    assert uncovered(source("sfrarr_pga"), [(70, 40, 71, 41), (87, 50, 89, 51)]) == [(87, 50, 89, 51)]


def of_borders(box):
    """Kyrgyzstan west of 71 E, by code of two letters; Uzbekistan by name east of 70 E; a lake that is no country."""
    return [*(["KG"] if box[0] < 71 else []), *(["Uzbekistan", "Terra incognita"] if box[2] > 70 else [])]


def test_countries_by_their_codes_with_the_boxes_they_are_in():
    kyrgyz, uzbek = tiles(
        source("worldpop"), [(69, 40, 70, 41), (70.5, 40, 72, 41), (74, 40, 75, 41)], of_borders
    )
    assert kyrgyz.url.endswith("/2025/KGZ/v1/100m/constrained/kgz_pop_2025_CN_100m_R2025A_v1.tif")
    assert (kyrgyz.key, kyrgyz.boxes) == ("KGZ", ((69, 40, 70, 41), (70.5, 40, 72, 41)))
    assert (uzbek.key, uzbek.boxes) == ("UZB", ((70.5, 40, 72, 41), (74, 40, 75, 41)))


def test_only_the_countries_that_a_source_has():
    some = source("worldpop", tiling={"scheme": "country", "countries": ("UZB",)})
    boxes = [(69, 40, 70, 41), (70.5, 40, 72, 41)]
    assert [each.key for each in tiles(some, boxes, of_borders)] == ["UZB"]
    assert uncovered(some, boxes, of_borders) == [(69, 40, 70, 41)]


def test_countries_need_borders():
    with pytest.raises(ValueError, match="worldpop is cut by countries"):
        tiles(source("worldpop"), [(70, 40, 71, 41)])


def test_a_query_asks_for_all_boxes_at_once():
    (tile,) = tiles(
        source("osm_tailings_ponds"), [(70, 40, 71.25, 41), (72, 40, 73, 41), (70, 40, 71.25, 41)]
    )
    assert tile.body == (
        '[out:json][timeout:120];(nwr["man_made"="tailings_pond"](40,70,41,71.25);'
        'nwr["man_made"="tailings_pond"](40,72,41,73););out geom;'
    )
    assert tile.url == "https://overpass-api.de/api/interpreter"
    assert tile.box == (70, 40, 73, 41)
    assert tile.boxes == ((70, 40, 71.25, 41), (72, 40, 73, 41))


def test_many_boxes_are_several_queries():
    boxes = [(50 + number / 10, 40, 50.05 + number / 10, 41) for number in range(BOXES_A_QUERY + 1)]
    first, second = tiles(source("osm_tailings_ponds"), boxes)
    assert (first.key, second.key) == ("1", "2")
    assert first.body.count("nwr") == BOXES_A_QUERY
    assert second.body.count("nwr") == 1


def test_a_service_that_is_asked_box_by_box():
    service = source(
        "osm_settlements",
        format="geojson",
        url="https://example.org/items?bbox={west},{south},{east},{north}",
        tiling={"scheme": "query"},
    )
    one, two = tiles(service, [(70.1234567, 40, 71, 41), (-0.0000001, 40, 1, 41)])
    assert one.url == "https://example.org/items?bbox=70.123457,40,71,41"
    assert two.url == "https://example.org/items?bbox=0,40,1,41"
    assert one.body is None


def test_how_much_is_to_be_fetched():
    relief = source("glo30", bytes_a_tile=1000)
    # half of one tile, all of the next; what lies in two boxes counts twice, no tile more than once
    assert estimate(relief, tiles(relief, [(70.5, 40, 72, 41)])) == 1500
    assert estimate(relief, tiles(relief, [(70, 40, 71, 41), (70, 40, 70.9, 41)])) == 1000
    assert estimate(relief, []) == 0
    archive = source("ghs_pop")
    assert estimate(archive, tiles(archive, [(70, 40, 71, 41)])) == 3_600_000
    assert estimate(source("worldpop"), tiles(source("worldpop"), [(69, 40, 70, 41)], of_borders)) is None
    # of a whole file in windows the share, where it is known where the file lies
    landslide = source("nasa_landslide", bytes_a_tile=132 * 360)
    assert estimate(landslide, tiles(landslide, [(70, 40, 71, 41)])) == 1
    people = source("worldpop", bytes_a_tile=500)
    assert estimate(people, tiles(people, [(69, 40, 70, 41)], of_borders)) == 500


@pytest.mark.parametrize(
    "box",
    [
        (70, 41, 71, 40),
        (float("nan"), 40, 71, 41),
        (70, 40, float("inf"), 41),
        (70, 91, 71, 95),
        (70, -95, 71, -91),
    ],
)
def test_what_is_no_box(box):
    with pytest.raises(ValueError, match="no box"):
        unwrapped(box)


def test_boxes_that_meet_in_an_edge_share_nothing_unless_one_is_that_edge():
    assert common((0, 0, 1, 1), (1, 0, 2, 1)) is None
    assert common((0, 0, 1, 1), (0, 1, 1, 2)) is None
    assert common((0, 0, 1, 1), (1, 0, 1, 1)) == (1, 0, 1, 1)
    assert common((0, 0, 1, 1), (0.5, 1, 0.5, 1)) == (0.5, 1, 0.5, 1)
    assert common((0, 0, 1, 1), (2, 0, 3, 1)) is None
