"""Where facilities are: order, zones, systems; what is changed, doubted and refused, worked out by hand."""

import numpy as np
import pytest

from tailings_plugin.inventory.positions.coordinates import read_angle, read_pair
from tailings_plugin.inventory.positions.from_cells import read_positions
from tailings_plugin.inventory.positions.zones import UTM, Told, gauss_kruger, gauss_kruger_zone, systems

NAN = float("nan")


def nowhere(lon, lat):
    return np.full(len(lon), None, dtype=object)


def two_countries(lon, lat):
    """UZ: 60 to 72 E and 38 to 45 N; CN: 73 to 90 E and 35 to 50 N; the rest is no country."""
    chinese = np.where((lon > 73) & (lon < 90) & (lat > 35) & (lat < 50), "CN", None)
    return np.where((lon > 60) & (lon < 72) & (lat > 38) & (lat < 45), "UZ", chinese)


def read(*rows, stated=None, crs="", countries_at=None, pairs=None):
    lat, lon = [row[0] for row in rows], [row[1] for row in rows]
    pairs = pairs or [None] * len(rows)
    return read_positions(lat, lon, pairs, stated or [None] * len(rows), crs, countries_at)


def places(found):
    return [
        (None if np.isnan(lat) else round(float(lat), 6), None if np.isnan(lon) else round(float(lon), 6))
        for lat, lon in zip(found.lat, found.lon, strict=True)
    ]


def test_two_columns_of_figures():
    found = read(
        ("42,5", "75,5"), (42.5, 75.5), (42, 75), ("42.5", None), (None, None), ("-", "н/д"), (NAN, NAN)
    )
    assert places(found) == [(42.5, 75.5), (42.5, 75.5), (42.0, 75.0), *[(None, None)] * 4]
    assert found.bad == {3: ("half_coordinate", {"value": "42.5"})}
    assert found.changed == {}
    half = read((None, 75.5))
    assert half.bad == {0: ("half_coordinate", {"value": 75.5})}


def test_degrees_with_minutes_are_told_as_changed():
    found = read(("42°30'", "75°30'"), ("42°30' N", "75°30' E"))
    assert places(found) == [(42.5, 75.5)] * 2
    assert found.changed == {
        0: ("42°30'; 75°30'", "why_degrees", {}),
        1: ("42°30' N; 75°30' E", "why_degrees", {}),
    }
    assert found.swapped == set()


@pytest.mark.parametrize(
    ("lat", "lon"), [("75°30' E", "42°30' N"), ("75°30' E", "42.5"), ("75.5", "42°30' N")]
)
def test_one_letter_is_enough_to_tell_the_order(lat, lon):
    found = read((lat, lon))
    assert places(found) == [(42.5, 75.5)]
    assert found.swapped == {0}
    assert found.changed[0][1] == "why_swapped_letters"


def test_a_range_or_word_is_no_coordinate():
    found = read(("42-43", "75"), ("много", "75"), ("42", "75 м"))
    assert set(found.bad) == {0, 1, 2}
    assert {code for code, _ in found.bad.values()} == {"bad_coordinate"}
    assert found.bad[1][1] == {"value": "много"}


def test_a_pair_in_one_cell_fills_what_the_columns_lack():
    found = read(
        (None, None), ("42.5", None), ("42.5", "75.5"), pairs=["41.5; 74.5", "41.5; 74.5", "41.5; 74.5"]
    )
    assert places(found) == [(41.5, 74.5), (41.5, 74.5), (42.5, 75.5)]
    assert found.changed[0] == ("41.5; 74.5", "why_degrees", {})
    wrong = read((None, None), pairs=["где-то"])
    assert wrong.bad == {0: ("bad_coordinate", {"value": "где-то"})}


@pytest.mark.parametrize(
    ("lat", "lon", "inside"),
    [
        (90, 180, True),
        (-90, -180, True),
        (90.1, 75, False),
        (42, 180.1, False),
        (-90.1, 0, False),
        (300, 75, False),
    ],
)
def test_the_ends_of_the_earth(lat, lon, inside):
    found = read((lat, lon))
    assert bool(np.isfinite(found.lat[0])) is inside
    assert (found.bad == {}) is inside
    if not inside:
        code, values = found.bad[0]
        assert (code, values["lat"], values["lon"]) == ("outside_degrees", lat, lon)


def test_360_degrees_are_no_metres_and_361_are():
    assert read((42, 360)).bad[0][0] == "outside_degrees"
    assert read((42, 361)).bad[0][0] == "unknown_projection"
    assert read((42, 1e8)).bad[0][0] == "unknown_projection"
    assert read((42, 1.1e8)).bad[0][0] == "bad_coordinate"


@pytest.mark.parametrize(
    ("first", "second"),
    [("4712.5", "512.3"), ("512,3", "4712,5"), (4712.5, 13512.3), (3000.0, 100.0), (7000.0, 900.0)],
)
@pytest.mark.parametrize("crs", ["", "EPSG:32643"])
@pytest.mark.parametrize("stated", [None, "KG"])
def test_kilometres_are_told_and_not_placed_on_the_equator(first, second, crs, stated):
    found = read((first, second), stated=[stated], crs=crs, countries_at=two_countries)
    assert places(found) == [(None, None)]
    code, values = found.bad[0]
    assert code == "kilometres"
    assert values == {
        name: f"{float(str(each).replace(',', '.')):g}"
        for name, each in (("first", first), ("second", second))
    }


def test_figures_out_of_the_range_of_kilometres_are_not_called_so():
    for pair in ((2999.9, 512.3), (7000.1, 512.3), (4712.5, 99.9), (4712.5, 900.1)):
        assert read(pair).bad[0][0] == "unknown_projection", pair


def test_a_grid_of_a_mine_with_small_figures_stays_where_its_system_says():
    # False origin 512 m east and 4712 m north at 42.7 N 75.6 E: the figures are metres.
    local = "+proj=tmerc +lat_0=42.7 +lon_0=75.6 +x_0=512 +y_0=4712 +datum=WGS84 +units=m"
    found = read((4712.0, 512.0), crs=local)
    assert places(found) == [(42.7, 75.6)] and not found.bad


def test_metres_of_pulkovo_tell_their_zone():
    found = read(
        (4_700_000, 13_500_000), (12_500_000, 4_700_000), (2_900_000, 13_500_000), (7_100_000, 13_500_000)
    )
    # Central meridians: zone 13 at 75 E, zone 12 at 69 E.
    assert found.lon[:2] == pytest.approx([75.0, 69.0], abs=0.003)
    assert found.changed[0] == (
        "4700000; 13500000", "why_gauss_kruger", {"zone": 13, "crs": "EPSG:28413"},
    )  # fmt: skip
    assert set(found.bad) == {2, 3}, "no northing of these countries"
    assert found.bad[2] == ("unknown_projection", {"first": "2900000", "second": "13500000"})


@pytest.mark.parametrize(
    ("easting", "zone"),
    [
        (4_150_000, 4), (4_149_999, None), (4_850_000, 4), (4_850_001, None),
        (3_500_000, None), (32_500_000, 32), (33_500_000, None), (13_500_000, 13),
    ],
)  # fmt: skip
def test_zones_have_bounds(easting, zone):
    assert gauss_kruger_zone(easting) == zone


def test_codes_of_systems():
    assert gauss_kruger(13).crs == "EPSG:28413"
    assert [each.crs for each in systems(Told(UTM, 43, south=False))] == ["EPSG:32643"]


def test_utm_needs_a_stated_country_and_one_zone_only():
    def strip(lon, lat):
        # 74 to 76 E: only zone 43 (central meridian 75 E) puts an easting of 500 km there.
        return np.where((lon > 74) & (lon < 76), "KG", None)

    figures = (4_700_000, 500_000)
    found = read(figures, figures, stated=["KG", None], countries_at=strip)
    assert (found.lat[0], found.lon[0]) == pytest.approx((42.452, 75.0), abs=0.002)
    assert found.changed[0][1:] == ("why_utm", {"zone": 43, "crs": "EPSG:32643", "country": "KG"})
    assert found.bad[1][0] == "unknown_projection"
    everywhere = read(
        figures, stated=["KG"], countries_at=lambda lon, lat: np.full(len(lon), "KG", dtype=object)
    )
    assert everywhere.bad[0][0] == "unknown_projection", "every zone fits"
    assert read(figures, stated=["KG"]).bad[0][0] == "unknown_projection", "no countries to ask"


@pytest.mark.parametrize(
    ("easting", "northing", "placed"),
    [
        (100_000, 4_700_000, True), (99_999, 4_700_000, False),
        (900_000, 4_700_000, True), (900_001, 4_700_000, False),
        (500_000, 3_000_000, True), (500_000, 2_999_999, False),
        (500_000, 7_000_000, True), (500_000, 7_000_001, False),
    ],
)  # fmt: skip
def test_utm_figures_have_bounds(easting, northing, placed):
    def one_zone(lon, lat):
        # The zones are asked for in turn; only the fifth one, 43, is answered for.
        one_zone.asked += 1
        return np.full(len(lon), "KG" if one_zone.asked == 5 else None, dtype=object)

    one_zone.asked = 0
    found = read((northing, easting), stated=["KG"], countries_at=one_zone)
    assert bool(found.changed) is placed


def test_a_stated_system_is_used_for_metres_and_degrees():
    found = read((4_700_000, 500_000), (500_000, 4_700_000), (1e7, 1e7), crs="EPSG:32643")
    assert places(found)[0] == pytest.approx((42.452, 75.0), abs=0.002)
    assert found.changed[0] == ("4700000; 500000", "why_crs", {"crs": "EPSG:32643"})
    degrees = read((42.5, 75.5), crs="EPSG:4326")
    assert places(degrees) == [(42.5, 75.5)]
    assert degrees.changed == {}


def test_what_a_system_cannot_place_is_refused():
    found = read((4_700_000, 500_000), (9e7, 9e7), crs="EPSG:32643")
    assert set(found.bad) == {1}
    assert found.bad[1] == ("not_transformable", {"first": 9e7, "second": 9e7, "crs": "EPSG:32643"})


def test_order_against_the_stated_country():
    stated = ["UZ", "UZ", "CN", None]
    found = read((69, 41), (41, 69), (41, 69), (41, 69), stated=stated, countries_at=two_countries)
    # 69 N, 41 E is no country here; exchanged it is in UZ, as stated. The others stay as they are.
    assert places(found) == [(41.0, 69.0)] * 4
    assert found.swapped == {0}
    assert found.changed == {0: ("69; 41", "why_swapped", {"country": "UZ"})}


def test_order_where_no_country_is_stated():
    found = read((69, 41), (20, 20), countries_at=two_countries)
    assert places(found) == [(41.0, 69.0), (20.0, 20.0)]
    assert found.changed == {0: ("69; 41", "why_swapped_nowhere", {"country": "UZ"})}


@pytest.mark.parametrize("longitude", [30.0, 85.0])
def test_a_latitude_of_85_degrees_is_a_place_of_its_own(longitude):
    def there(lon, lat):
        return np.where((lat < 60) & (lon > 80), "CN", None)

    found = read((85.0, longitude), countries_at=there)
    assert places(found) == [(85.0, longitude)]
    assert not found.swapped and found.changed == {} and found.doubtful == {}


def test_a_point_that_would_be_at_home_when_exchanged_is_doubtful():
    def abroad(lon, lat):
        return np.where(lat > 60, "RU", two_countries(lon, lat))

    found = read((69, 41), (41, 69), countries_at=abroad)
    assert places(found) == [(69.0, 41.0), (41.0, 69.0)]
    assert found.doubtful == {0: ("doubt_order", {"here": "RU", "there": "UZ"})}

    def to_china(lon, lat):
        return np.where(lat > 60, "RU", np.where(lon > 60, "CN", None))

    assert read((69, 41), countries_at=to_china).doubtful == {}, "China is not Central Asia"


def test_east_of_90_degrees_nothing_can_be_exchanged():
    assert places(read((41, 91), stated=["UZ"], countries_at=nowhere)) == [(41.0, 91.0)]


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("42°59'59.9\"", 42 + 59 / 60 + 59.9 / 3600),
        ("42°0'0\"", 42.0),
        ("0°30'", 0.5),
        ("S 42°30'", -42.5),
        ("42°30' ю.ш.", -42.5),
        ("75°30' з.д.", -75.5),
        ("42 30 36", 42.51),
        ("42-30-36", 42.51),
        ("42:30:36", 42.51),
        ("-42 30 36", -42.51),
        ("42 30.6", 42.51),
    ],
)
def test_parts_of_degrees(text, degrees):
    assert read_angle(text).degrees == pytest.approx(degrees, abs=1e-9)


@pytest.mark.parametrize("text", ["42°60'", "42°30'60\"", "42 60 00", "42 30 60", "42 60.0"])
def test_sixty_minutes_are_a_degree_more(text):
    assert read_angle(text) is None


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("POINT Z (75.5 42.7 1200)", (42.7, 75.5)),
        ("point(-75.5 -42.7)", (-42.7, -75.5)),
        ("42.7 S; 75.5 W", (-42.7, -75.5)),
        ("75.5 E, 42.7 N", (42.7, 75.5)),
        ("42.7 | 75.5", (42.7, 75.5)),
        ("42.7 и 75.5", (42.7, 75.5)),
        ("В 75 35 24 С 42 30 36", (42.51, 75.59)),
        ("42 30 36 N, 75 35 24 E", (42.51, 75.59)),
    ],
)
def test_pairs_in_one_cell(text, pair):
    assert read_pair(text) == pytest.approx(pair, abs=1e-9)


@pytest.mark.parametrize(
    "text", ["42.7 N; 43.7 N", "75 E 76 E", "N 42 30 36 N 43 30 36", "42 60 00, 75 00 00"]
)
def test_two_of_one_axis_are_no_pair(text):
    assert read_pair(text) is None


def test_a_system_that_differs_in_longitude_only_is_told():
    # Paris lies 2.33722917 degrees east of Greenwich.
    found = read((42.5, 75.5), crs="+proj=longlat +datum=WGS84 +pm=paris +no_defs")
    assert places(found) == [(42.5, round(75.5 + 2.33722917, 6))]
    assert found.changed[0][:2] == ("42.5; 75.5", "why_crs")
