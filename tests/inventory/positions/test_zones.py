"""Zones, datums and systems as tables name them; places worked out by Kruger's series, apart from the plugin's way."""

import math

import numpy as np
import pytest

from tailings_plugin.inventory.positions.zones import (
    NOTHING_TOLD,
    Told,
    join,
    read_system,
    systems,
    zone_of_crs,
)
from tests.inventory.tables import from_rows

WGS84 = (6378137.0, 298.257223563)
KRASSOWSKY = (6378245.0, 298.3)


def from_metres(easting, northing, meridian, ellipsoid, scale, false_northing=0.0):
    """Return (lat, lon) in degrees on the ellipsoid: Kruger's series in n to the third order (Karney 2011)."""
    a, flattening = ellipsoid[0], 1 / ellipsoid[1]
    n = flattening / (2 - flattening)
    radius = a / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    xi, eta = (northing - false_northing) / (scale * radius), (easting - 500_000) / (scale * radius)
    for j, beta in enumerate(
        (n / 2 - 2 * n**2 / 3 + 37 * n**3 / 96, n**2 / 48 + n**3 / 15, 17 * n**3 / 480), 1
    ):
        start_xi, start_eta = (
            (northing - false_northing) / (scale * radius),
            (easting - 500_000) / (scale * radius),
        )
        xi -= beta * math.sin(2 * j * start_xi) * math.cosh(2 * j * start_eta)
        eta -= beta * math.cos(2 * j * start_xi) * math.sinh(2 * j * start_eta)
    chi = math.asin(math.sin(xi) / math.cosh(eta))
    deltas = (2 * n - 2 * n**2 / 3 - 2 * n**3, 7 * n**2 / 3 - 8 * n**3 / 5, 56 * n**3 / 15)
    lat = chi + sum(delta * math.sin(2 * j * chi) for j, delta in enumerate(deltas, 1))
    return math.degrees(lat), meridian + math.degrees(math.atan2(math.sinh(eta), math.cos(xi)))


def world(lon, lat):
    """Boxes of five countries; the rest is sea."""
    found = np.full(len(lon), None, dtype=object)
    for code, (west, south, east, north) in {
        "KZ": (46.5, 43.3, 87.3, 55.4), "KG": (69.3, 39.2, 80.3, 43.3), "TJ": (67.4, 36.7, 71.0, 39.2),
        "CL": (-75.6, -56, -66.9, -17.5), "BR": (-66, -33.7, -34.8, 5.3), "US": (-125, 25, -67, 49),
    }.items():  # fmt: skip
        found[(lon > west) & (lon < east) & (lat > south) & (lat < north)] = code
    return found


def imported(tmp_path, header, *rows, **options):
    options.setdefault("countries_at", world)
    return from_rows(
        tmp_path, [["name", *header], *([f"A{number}", *row] for number, row in enumerate(rows))], **options
    )


def places(result):
    return [(float(lat), float(lon)) for lat, lon in result.table[["lat", "lon"]].astype(float).values]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("43N", Told(zone=43, south=False)),
        ("43", Told(zone=43)),
        ("43.0", Told(zone=43)),
        ("43 T", Told(zone=43, south=False)),
        ("42S", Told(zone=42)),  # south, or the band of 32 to 40 N
        ("UTM 43", Told("utm", 43)),
        ("HUSO 19S", Told("utm", 19, True)),
        ("fuso 23 sul", Told("utm", 23, True)),
        ("19 Sur", Told(zone=19, south=True)),
        ("19K", Told(zone=19, south=True)),
        ("Зона 13", Told(zone=13)),
        ("13-я зона", Told(zone=13)),
        ("СК-42 зона 13", Told("", 13, None, "pulkovo42")),
        ("CK-42, 12 зона", Told("", 12, None, "pulkovo42")),
        ("Гаусс-Крюгер, зона 12", Told("gauss_kruger", 12)),
        ("WGS 84 / UTM zone 43N", Told("utm", 43, False, "wgs84")),
        ("PSAD56", Told(datum="psad56")),
        ("SAD-69", Told(datum="sad69")),
        ("SIRGAS 2000", Told(datum="sirgas2000")),
        ("Пулково 1942 г.", Told(datum="pulkovo42")),
        ("EPSG:28413", Told(crs="EPSG:28413")),
        ("МСК-08 зона 2", Told(unclear="МСК-08 зона 2")),
        ("СК-63", Told(unclear="СК-63")),
        ("зона 25 (3-градусная)", Told(unclear="зона 25 (3-градусная)")),
        ("UTM 23S Córrego Alegre", Told(unclear="UTM 23S Córrego Alegre")),
        ("ETRS89 / UTM zone 35N", Told("utm", 35, False, "wgs84")),
        ("какая-то", Told(unclear="какая-то")),
        ("CK42 3.13", Told(unclear="CK42 3.13")),
        ("северная", NOTHING_TOLD),
        ("43/N", Told(zone=43, south=False)),
        ("N43", Told(zone=43, south=False)),
        ("UTM43N", Told("utm", 43, False)),
        ("zone 43 (72°E–78°E)", Told(zone=43)),
        ("WGS_1984_UTM_Zone_43N", Told("utm", 43, False, "wgs84")),
        ("Pulkovo_1942_GK_Zone_13", Told("gauss_kruger", 13, None, "pulkovo42")),
        ("13 (6°)", Told(zone=13)),
        ("СК-42 з.13", Told("", 13, None, "pulkovo42")),
        ("99", Told(unclear="99")),
        ("-", NOTHING_TOLD),
    ],
)
def test_a_cell_of_a_zone_column(text, told):
    assert read_system(text, "zone") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Координаты (UTM zone 43N)", Told("utm", 43, False)),
        ("Координаты, зона 13", Told(zone=13)),
        ("Координаты СК-63", Told(unclear="Координаты СК-63")),
        ("Coordenadas UTM WGS84 Huso 19 Sur", Told("utm", 19, True, "wgs84")),
        ("Зона затопления", NOTHING_TOLD),
        ("Население, зона 30 км", NOTHING_TOLD),
        ("Сейсмичность, баллы MSK-64", NOTHING_TOLD),
        ("Перечень хвостохранилищ на 01.01.2019", NOTHING_TOLD),
    ],
)
def test_a_title_or_heading(text, told):
    assert read_system(text) == told


def test_what_contradicts_itself_is_unclear():
    assert join(Told("utm", 43), Told(zone=43, south=False)) == Told("utm", 43, False)
    assert join(Told("utm", 43), Told(zone=44)).unclear == "43 / 44"


def test_systems_by_their_codes():
    def codes(*told):
        return [system.crs for system in systems(Told(*told))]

    assert codes("utm", 43, False) == ["EPSG:32643"]
    assert codes("", 13) == ["EPSG:32613", "EPSG:32713", "EPSG:28413"]
    assert codes("", 43) == ["EPSG:32643", "EPSG:32743"], "Gauss-Kruger has 32 zones here"
    assert codes("", 13, None, "pulkovo95") == ["EPSG:20013"]
    assert codes("", 19, True, "psad56") == ["EPSG:24879"]
    assert codes("", 19, True, "sirgas2000") == ["EPSG:31979"]
    assert codes("", 22, True, "sad69") == ["EPSG:29192"]
    assert codes("utm", 13, None, "pulkovo42") == []
    assert [zone_of_crs(each) for each in ("EPSG:28413", "EPSG:32743", "EPSG:4326", "local")] == [
        13,
        43,
        0,
        0,
    ]


def test_a_gauss_kruger_zone_in_its_column(tmp_path):
    # X is the northing in Russian practice, and the easting lacks the digits of its zone.
    result = imported(
        tmp_path,
        ["Страна", "Зона", "X", "Y"],
        ["Кыргызстан", "13", "4733000", "385000"],
        ["Казахстан", "12", "4833000", "385000"],
    )
    # 42.72337 N 73.59536 E, within the 200 m of the datum of what the series gives on its ellipsoid.
    assert places(result)[0] == pytest.approx((42.72337, 73.59536), abs=2e-5)
    for (lat, lon), northing, meridian in zip(places(result), (4733000, 4833000), (75, 69), strict=True):
        assert (lat, lon) == pytest.approx(
            from_metres(385000, northing, meridian, KRASSOWSKY, 1.0), abs=0.002
        )


def test_a_utm_zone_in_its_column(tmp_path):
    rows = [
        ("KG", "43", 385000, 4730000), ("KG", "42", 700000, 4600000), ("KG", "44N", 300000, 4700000),
        ("KZ", "42", 600000, 5000000), ("KZ", "43T", 300000, 5000000), ("TJ", "42S", 500000, 4200000),
    ]  # fmt: skip
    result = imported(tmp_path, ["country", "UTM zone", "Easting", "Northing"], *rows)
    right = [from_metres(x, y, int(zone[:2]) * 6 - 183, WGS84, 0.9996) for _, zone, x, y in rows]
    for found, wanted in zip(places(result), right, strict=True):
        assert found == pytest.approx(wanted, abs=1e-6)
    assert not result.doubts


@pytest.mark.parametrize(
    ("header", "row", "title"),
    [
        (["Country", "Huso", "Este", "Norte"], ["CL", "19S", 350000, 6300000], None),
        (["Country", "Zone", "Easting", "Northing"], ["CL", "19", 350000, 6300000], None),
        (["Hemisphere", "Zone", "Easting", "Northing"], ["S", "19", 350000, 6300000], None),
        (["Country", "Easting", "Northing"], ["CL", 350000, 6300000], "Coordinates UTM WGS84, huso 19 Sur"),
        (
            ["Country", "Datum", "Zone", "Easting", "Northing"],
            ["CL", "SIRGAS 2000", "19K", 350000, 6300000],
            None,
        ),
    ],
)
def test_southern_zones(tmp_path, header, row, title):
    rows = [["name", *header], ["A", *row]]
    result = from_rows(tmp_path, [[title], [], *rows] if title else rows, countries_at=world, mapping=(
        "" if "Easting" in header else "longitude = Este\nlatitude = Norte"
    ))  # fmt: skip
    right = from_metres(350000, 6300000, -69, WGS84, 0.9996, 10_000_000)
    assert places(result)[0] == pytest.approx(right, abs=1e-5)


def test_an_old_south_american_datum_lies_elsewhere(tmp_path):
    header = ["Country", "Datum", "Zone", "Easting", "Northing"]
    result = imported(tmp_path, header, ["CL", "PSAD56", "19S", 350000, 6300000])
    lat, lon = from_metres(350000, 6300000, -69, WGS84, 0.9996, 10_000_000)
    north, east = (places(result)[0][0] - lat) * 110_900, (places(result)[0][1] - lon) * 92_700
    # In Chile PSAD56 metres lie some 185 m east and 380 m north of those on WGS 84 for the same place.
    assert 150 < -east < 230 and 320 < -north < 430


def test_without_a_zone_both_families_are_thought_of(tmp_path):
    result = imported(
        tmp_path, ["Страна", "X", "Y"], ["KG", "4733000", "500000"], ["KG", "4700000", "500000"]
    )
    assert not result.placed().any()
    assert len(result.table) == 2
    assert [doubt.code for doubt in result.doubts] == ["left_open"] * 2
    assert "EPSG:28413: 42.7" in result.doubts[0].why
    (asked,) = result.questions
    assert asked.answer == "CRS: EPSG:32643; CRS: EPSG:28413"
    for answer, scale, ellipsoid in (("EPSG:32643", 0.9996, WGS84), ("EPSG:28413", 1.0, KRASSOWSKY)):
        given = imported(tmp_path, ["Страна", "X", "Y"], ["KG", "4733000", "500000"], crs=answer)
        assert places(given)[0] == pytest.approx(
            from_metres(500000, 4733000, 75, ellipsoid, scale), abs=0.002
        )


def test_easting_and_northing_are_words_of_utm_but_the_other_family_is_named(tmp_path):
    result = imported(tmp_path, ["country", "Easting", "Northing"], ["KG", "500000", "4733000"])
    assert places(result)[0] == pytest.approx(from_metres(500000, 4733000, 75, WGS84, 0.9996), abs=1e-6)
    assert [doubt.code for doubt in result.doubts] == ["doubt_rival"]
    assert result.questions[0].answer == "CRS: EPSG:32643; CRS: EPSG:28413"


def test_a_title_that_names_the_datum_leaves_one_family(tmp_path):
    rows = [["Координаты в СК-42"], [], ["name", "country", "X", "Y"], ["A", "KG", "4733000", "500000"]]
    result = from_rows(tmp_path, rows, countries_at=world)
    assert places(result)[0] == pytest.approx(from_metres(500000, 4733000, 75, KRASSOWSKY, 1.0), abs=0.002)
    rows[0] = ["Система координат:", "СК-42"]
    result = from_rows(tmp_path, rows, countries_at=world)
    assert places(result)[0] == pytest.approx(from_metres(500000, 4733000, 75, KRASSOWSKY, 1.0), abs=0.002)
    rows[0] = ["Координаты UTM, зона 43N, WGS-84"]
    result = from_rows(tmp_path, rows, countries_at=world)
    assert places(result)[0] == pytest.approx(from_metres(500000, 4733000, 75, WGS84, 0.9996), abs=1e-6)
    assert not result.questions


def test_a_note_below_the_table_names_the_system_and_two_are_no_answer(tmp_path):
    rows = [["name", "country", "X", "Y"], ["A", "KG", "4733000", "500000"], ["Координаты даны в СК-42"]]
    result = from_rows(tmp_path, rows, countries_at=world)
    assert places(result)[0] == pytest.approx(from_metres(500000, 4733000, 75, KRASSOWSKY, 1.0), abs=0.002)
    result = from_rows(tmp_path, [["Координаты: WGS-84, СК-42"], *rows[:2]], countries_at=world)
    assert [doubt.code for doubt in result.doubts] == ["left_system"]


def test_the_system_of_columns_not_used_is_not_that_of_the_others(tmp_path):
    rows = [["name", "lat", "lon", "Север в СК-42, м"], ["A", "42.71234", "75.61234", "4733000"]]
    assert places(from_rows(tmp_path, rows, countries_at=world)) == [(42.71234, 75.61234)]


def test_degrees_on_another_datum_are_transformed(tmp_path):
    rows = [["Координаты в СК-42"], [], ["name", "Широта", "Долгота"], ["A", "42.70000", "75.50000"]]
    ((lat, lon),) = places(from_rows(tmp_path, rows, countries_at=world))
    assert (lat, lon) != (42.7, 75.5)
    assert (lat, lon) == pytest.approx((42.7, 75.5), abs=0.002)


@pytest.mark.parametrize(
    ("header", "row", "code"),
    [
        (["country", "zone", "X", "Y"], ["KG", "52N", "4733000", "385000"], "left_elsewhere"),
        (["country", "zone", "X", "Y"], ["KG", "UTM 12N", "4733000", "385000"], "left_elsewhere"),
        (["zone", "X", "Y"], ["12", "4733000", "13385000"], "left_contradiction"),
        (["zone", "X", "Y"], ["UTM 43N", "4733000", "13385000"], "left_contradiction"),
        (["datum", "X", "Y"], ["EPSG:99999", "4733000", "385000"], "left_system"),
        (["zone", "X", "Y"], ["МСК-08", "4733000", "385000"], "left_system"),
        (["zone", "X", "Y"], ["13", "4733000", "385000"], "left_open"),  # Kyrgyzstan, or Wyoming
        (["country", "zone", "X", "Y"], ["KG", "43N", "473300", "385000"], "left_elsewhere"),  # a digit lost
    ],
)
def test_a_zone_that_contradicts_leaves_the_position_empty_and_says_so(tmp_path, header, row, code):
    result = imported(tmp_path, header, row)
    assert not result.placed().any()
    assert [doubt.code for doubt in result.doubts] == [code]
    assert len(result.questions) == 1, "the CRS is asked for once"


def test_a_zone_beside_degrees_of_another_is_doubted(tmp_path):
    result = imported(tmp_path, ["UTM zone", "lat", "lon"], ["UTM 42", "42.71234", "75.61234"])
    assert places(result) == [(42.71234, 75.61234)]
    assert [doubt.code for doubt in result.doubts] == ["doubt_zone"]


def test_a_point_just_over_a_coarse_border_is_kept_and_doubted(tmp_path):
    # 43.4 N is 0.1 degrees north of the box of Kyrgyzstan.
    result = imported(tmp_path, ["country", "zone", "X", "Y"], ["KG", "43N", "4806000", "500000"])
    assert places(result)[0] == pytest.approx((43.4066, 75.0), abs=0.001)
    assert [doubt.code for doubt in result.doubts] == ["doubt_outside"]


def test_the_parameter_crs_goes_first_but_not_against_the_zone(tmp_path):
    header = ["country", "zone", "X", "Y"]
    rows = (["KG", "43", "4733000", "385000"], ["KG", "44", "4733000", "385000"])
    result = imported(tmp_path, header, *rows, crs="EPSG:32643")
    assert places(result)[0] == pytest.approx(from_metres(385000, 4733000, 75, WGS84, 0.9996), abs=1e-6)
    assert result.placed().tolist() == [True, False]
    assert [doubt.code for doubt in result.doubts] == ["left_crs_zone"]


def test_a_column_of_codes_is_followed_row_by_row(tmp_path):
    rows = [
        ["EPSG:32643", "385000", "4733000"],
        ["28413", "13385000", "4733000"],
        ["EPSG:4326", "75.61234", "42.71234"],
    ]
    result = imported(tmp_path, ["EPSG", "X", "Y"], *rows)
    assert places(result)[0] == pytest.approx(from_metres(385000, 4733000, 75, WGS84, 0.9996), abs=1e-6)
    assert places(result)[1] == pytest.approx((42.72337, 73.59536), abs=2e-5)
    assert places(result)[2] == (42.71234, 75.61234)


def test_degrees_among_metres_are_no_metres(tmp_path):
    result = imported(
        tmp_path, ["lat", "lon"], ["4733000", "385000"], ["42°42'12\"", "75°36'30\""], crs="EPSG:32643"
    )
    assert places(result)[1] == pytest.approx((42.703333, 75.608333), abs=1e-6)
    assert [doubt.code for doubt in result.doubts] == ["doubt_degrees"]


def test_a_table_without_coordinates_is_imported_and_asks_for_them(tmp_path):
    rows = [["№", "Объект", "Местоположение", "Точка"], ["1", "Алга", "Чуйская обл.", "42.7; 75.5"]]
    result = from_rows(tmp_path, rows)
    assert len(result.table) == 1 and not result.placed().any()
    (asked,) = result.questions
    assert asked.answer == "MAPPING: coordinates = Точка"
    without = from_rows(tmp_path, [row[:3] for row in rows])
    assert len(without.table) == 1
    assert (
        "latitude, longitude" in without.questions[0].text and "Местоположение" in without.questions[0].text
    )


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (["Координаты X", "Координаты Y", "Зона"], ["4733000", "385000", "13"]),
        (["X (север)", "Y (восток)", "Зона ГК"], ["4733000", "385000", "13"]),
        (["Координаты"], ["X: 4733000; Y: 385000; зона 13"]),
        (["Координаты"], ["СК-42, зона 13: 4733000; 385000"]),
    ],
)
def test_gauss_kruger_under_other_headings_and_in_one_cell(tmp_path, header, row):
    result = imported(tmp_path, ["Страна", *header], ["KG", *row])
    assert places(result)[0] == pytest.approx((42.72337, 73.59536), abs=2e-5)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (["UTM E", "UTM N", "zone"], ["385000", "4733000", "43N"]),
        (["UTM_X", "UTM_Y", "UTM_ZONE"], ["385 000,0", "4 733 000,0", "43"]),
        (["Easting", "Northing", "Zone"], ["385000 E", "4733000 N", "43"]),
        (["Coordinates"], ["43T 385000 4733000"]),
        (["Coordinates"], ["UTM 43N: 385000; 4733000"]),
    ],
)
def test_utm_under_other_headings_and_in_one_cell(tmp_path, header, row):
    result = imported(tmp_path, ["country", *header], ["KG", *row])
    assert places(result)[0] == pytest.approx(from_metres(385000, 4733000, 75, WGS84, 0.9996), abs=1e-6)


def test_a_datum_that_is_not_known_is_doubted(tmp_path):
    result = imported(tmp_path, ["lat", "lon", "datum"], ["42.7123", "75.6123", "Tokyo"])
    assert [doubt.code for doubt in result.doubts] == ["doubt_datum"]


def test_without_borders_rough_bounds_tell_the_order(tmp_path):
    rows = [["KG", "75.6123", "42.7123"], [None, "75.6123", "42.7123"], ["KG", "42.7123", "75.6123"]]
    result = imported(tmp_path, ["country", "lat", "lon"], *rows, countries_at=None)
    assert places(result) == [(42.7123, 75.6123), (75.6123, 42.7123), (42.7123, 75.6123)]
    assert [(doubt.row, doubt.code) for doubt in result.doubts] == [(3, "doubt_order_bounds")]


def test_degrees_that_lost_their_points_are_no_zone_of_their_own(tmp_path):
    # 42.70333 N 75.58611 E without points: "zone 7" would lie in Turkey.
    for country in ("KG", None):
        result = imported(tmp_path, ["country", "lat", "lon"], [country, "4270333", "7558611"])
        assert not result.placed().any()
        assert [doubt.code for doubt in result.doubts] == ["left_far_zone"]


def test_a_point_outside_its_country_is_doubted_unless_the_map_lacks_the_country(tmp_path):
    rows = [["KG", "42.71234", "7.55861"], ["KG", "43.41234", "75.61234"], ["ZA", "-26.12345", "28.12345"]]
    result = imported(tmp_path, ["country", "lat", "lon"], *rows)
    assert result.placed().all()
    assert [(doubt.row, doubt.code) for doubt in result.doubts] == [(2, "doubt_country")]


def test_a_zone_is_followed_where_the_map_lacks_the_country(tmp_path):
    result = imported(tmp_path, ["country", "zone", "X", "Y"], ["ZA", "35J", "600000", "7100000"])
    assert places(result)[0] == pytest.approx(
        from_metres(600000, 7100000, 27, WGS84, 0.9996, 10_000_000), abs=1e-5
    )
