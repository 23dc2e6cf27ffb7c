"""Degrees as people, programs and old code pages write them; d + m/60 + s/3600 by hand: 42.703333, 75.608333."""

import pytest

from tailings_plugin.inventory.positions.coordinates import find_pair, read_angle, read_pair
from tailings_plugin.inventory.positions.links import find_link
from tests.inventory.tables import from_rows

LAT = 42 + 42 / 60 + 12 / 3600
LON = 75 + 36 / 60 + 30 / 3600


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("42.42.12", LAT),
        ("42.42.12,0", LAT),
        ("42.42.12 N", LAT),
        ("42 42 12 с.ш.", LAT),
        ("42 05 06,5", 42 + 5 / 60 + 6.5 / 3600),
        ("42°41'60.000''", 42.7),  # 59.9996 rounded
        ("42°41′60,0″", 42.7),
        ("42°41'60.00\"N", 42.7),
        ("42°59.99999'", 42.99999983),
        ("42°41.9999'", 42.69999833),
        ("42°42´12´´", LAT),
        ("42°42`12``", LAT),
        ("42º42", 42.7),
        ("42°42' N", 42.7),
        ("42 deg 42 min 12 sec N", LAT),
        ("42 deg", 42.0),
        ("42 degrees 42.2 minutes", LAT),
        ("42 градуса 42 минуты 12 секунд северной широты", LAT),
        ("42°42'12\" сев. широты", LAT),
        ("75°36'30\" вост. долготы", LON),
        ("42°42'12\" North", LAT),
        ("33°30' Sur", -33.5),
        ("33°30' S", -33.5),
        ("latitud sur 33°30'", -33.5),
        ("70°30' Oeste", -70.5),
        ("70°30' Este", 70.5),
        ("42?42'12?", LAT),
        ("42?42?12?N", LAT),
        ("42\ufffd42\ufffd12\ufffd", LAT),
        ("42Â°42'12\"", LAT),
        ("42В°42вЂІ12вЂі", LAT),
        ("42┬░42тА▓12тА│", LAT),
        ("42°42’12”", LAT),
        ("42˚42ʹ12ʺ", LAT),
        ("N 42-42-12", LAT),
        ("42-42-12 с.ш.", LAT),
        ("С42°42'12\"", LAT),
        ("42°42'12\"С.Ш.", LAT),
        ("75°36'30\"В.Д.", LON),
        ("42°42'12\" с.е.", LAT),
        ("75°36'30\" ш.б.", LON),
        ("424212N", LAT),
        ("0753630E", LON),
        ("42.703333 N", 42.703333),
        ("-33.5 S", -33.5),
        ("+42°42'12\"", LAT),
        ("-0°30'", -0.5),
        ("42 гр 42 мин 12 сек", LAT),
        ("42°42'12\" C.Ш.", LAT),  # Latin C
        ("75°36'30\" B", LON),  # Latin B
        ("75°36'30\" Е", LON),  # Cyrillic Е
        ("42,42,12", LAT),
    ],
)
def test_one_angle(text, degrees):
    assert read_angle(text).degrees == pytest.approx(degrees, abs=1e-7)


@pytest.mark.parametrize(
    "text",
    [
        "42°42'60\"", "42°60'", "42.5°30'", "42°30.5'12\"", "-42.5 N", "42.7?", "42-43", "42.7-75.5", "42°42'12'30'",
        "N 42.5 S", "42 м", "42.42.99", "24.03.2025", "4 2.7033", "42°42'12\"N E", "42°42'120\"",
    ],
)  # fmt: skip
def test_no_angle(text):
    assert read_angle(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "42 42 12 75 36 30", "42 42 12, 75 36 30", "42.42.12; 75.36.30", "42.42.12 75.36.30", "42.42.12N 75.36.30E",
        "N42.42.12, E75.36.30", "42°42'12\"N75°36'30\"E", "42°42´12´´N, 75°36´30´´E", "42º42'12'' 75º36'30''",
        "с.ш. 42°42'12\", в.д. 75°36'30\"", "42°42'12\" с.ш.\n75°36'30\" в.д.", "42?42'12\"N, 75?36'30\"E",
        "42 42.2 N, 75 36.5 E", "42°42,2' ; 75°36,5'", "424212N 0753630E", "75°36'30\"E 42°42'12\"N",
        "[42°42'12\", 75°36'30\"]", "широта 42°42'12\" долгота 75°36'30\"", "42-42-12 / 75-36-30",
        "42,42,12 75,36,30", "42°42'12\"N, 75°36'30\"E, 1200 m", "42°42'12\" с.ш. 75°36'30\" в.д. (GPS)",
        "42 deg 42 min 12 sec N 75 deg 36 min 30 sec E",
        "https://www.google.com/maps/place/42%C2%B042'12.0%22N+75%C2%B036'30.0%22E/@42.70,75.60,17z",
    ],
)  # fmt: skip
def test_two_angles_in_one_cell(text):
    assert read_pair(text) == pytest.approx((LAT, LON), abs=1e-6)


@pytest.mark.parametrize(
    "text",
    [
        "42,7", "42,7033", "-42,7", "(42,75)", "42,7;", "42.7-75.5", "42", "70°30' O", "33°30' S; 70°30' O",
        "42°42'12\"", "https://example.org/42.7", "8J8C3X22+22", "43TDH8500030000", "https://goo.gl/maps/AbC12",
    ],
)  # fmt: skip
def test_what_is_one_figure_or_a_riddle_is_no_pair(text):
    assert read_pair(text) is None


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("42,7 75,5", 42.7, 75.5), ("42,7;75,5", 42.7, 75.5), ("42,7, 75,5", 42.7, 75.5), ("42,7,75,5", 42.7, 75.5),
        ("42.7,75.5", 42.7, 75.5), ("42, 75", 42.0, 75.0), ("-33,45; -70,66", -33.45, -70.66),
        ("lat=42.7&lon=75.5", 42.7, 75.5), ("{lat: 42.7, lng: 75.5}", 42.7, 75.5), ("42°42'  75°30'", 42.7, 75.5),
        ("33.45 S, 70.66 W", -33.45, -70.66), ("33.45 Sur, 70.66 Oeste", -33.45, -70.66),
    ],
)  # fmt: skip
def test_pairs_of_decimals(text, lat, lon):
    assert read_pair(text) == pytest.approx((lat, lon))


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("https://www.google.com/maps/@42.7033,75.6083,15z", True),
        ("https://www.google.com/maps?q=42.7033,75.6083", False),
        ("https://maps.google.com/?q=loc:42.7033,75.6083", False),
        ("https://www.google.com/maps/search/?api=1&query=42.7033%2C75.6083", False),
        ("https://www.google.com/maps/search/42.7033,+75.6083", False),
        ("https://www.google.com/maps/place/X/@42.1,75.1,12z/data=!3m1!4b1!4m5!3d42.7033!4d75.6083", False),
        ("https://maps.google.com/maps?ll=42.7033,75.6083&z=12", True),
        ("https://www.google.com/maps/dir/?api=1&destination=42.7033,75.6083", False),
        ("https://earth.google.com/web/@42.7033,75.6083,1500a,1000d", True),
        ("https://yandex.ru/maps/?ll=75.6083%2C42.7033&z=14", True),
        ("https://yandex.ru/maps/?ll=75.1,42.1&pt=75.6083,42.7033,pm2rdm&z=14", False),
        ("https://yandex.kz/maps/?whatshere[point]=75.6083,42.7033&whatshere[zoom]=17", False),
        ("https://yandex.ru/maps/?text=42.7033,75.6083", False),
        ("https://www.openstreetmap.org/?mlat=42.7033&mlon=75.6083#map=15/42.70/75.60", False),
        ("https://www.openstreetmap.org/#map=15/42.7033/75.6083", True),
        ("https://2gis.kg/bishkek/geo/75.6083,42.7033", False),
        ("https://2gis.kg/geo/70030076/75.6083%2C42.7033", False),
        ("https://2gis.kz/almaty?m=75.6083%2C42.7033%2F16", False),
        ("https://maps.apple.com/?ll=42.7033,75.6083&q=Pond", False),
        ("https://maps.apple.com/?coordinate=42.7033,75.6083", False),
        ("https://www.bing.com/maps?cp=42.7033~75.6083&lvl=14", True),
        ("geo:42.7033,75.6083", False),
        ("geo:42.7033,75.6083;u=35", False),
        ("geo:42.7033,75.6083,1200?z=15", False),
        ("geo:0,0?q=42.7033,75.6083(Pond)", False),
        ("см. https://www.google.com/maps?q=42.7033,75.6083", False),
        ("SRID=4326;POINT(75.6083 42.7033)", False),
        ("POINT Z(75.6083 42.7033 1200)", False),
        ("MULTIPOINT((75.6083 42.7033))", False),
        ('{"type": "Point", "coordinates": [75.6083, 42.7033]}', False),
    ],
)
def test_links_and_geometries(text, view):
    found = find_pair(text)
    assert (found.lat, found.lon) == pytest.approx((42.7033, 75.6083), abs=1e-9)
    assert found.view is view
    assert found.step == pytest.approx(1e-4)


def test_of_an_outline_the_middle():
    found = find_link("POLYGON((75 42, 76 42, 76 43, 75 43, 75 42))")
    assert (found.lat, found.lon, found.outline) == (42.5, 75.5, True)
    assert find_link("SRID=32643;POINT(385000 4730000)") is None
    assert find_link("POINT(75.5)") is None


def imported(tmp_path, *rows, **options):
    return from_rows(tmp_path, list(rows), **options)


def place(result, row=0):
    return tuple(result.table[["lat", "lon"]].astype(float).values[row])


def codes(result):
    return [doubt.code for doubt in result.doubts]


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (["Широта", "Долгота"], ["42 42 12", "75 36 30"]),
        (["Широта", "Долгота"], ["42.42.12", "75.36.30"]),
        (["lat", "lon"], ["42 42.2", "75 36.5"]),
        (["Широта, град", "Широта, мин", "Широта, сек",
          "Долгота, град", "Долгота, мин", "Долгота, сек"], [42, 42, 12, 75, 36, 30]),
        (["lat deg", "lat min", "lat sec", "lon deg", "lon min", "lon sec"], [42, 42, "12.0", 75, 36, "30,0"]),
        (["lat deg", "lat min", "lon deg", "lon min"], [42, "42,2", 75, "36.5"]),
        (["lat", "N/S", "lon", "E/W"], [str(LAT), "N", str(LON), "E"]),
        (["lat", "lat hemisphere", "lon", "lon hemisphere"], ["42°42'12\"", "с", "75°36'30\"", "в"]),
    ],
)  # fmt: skip
def test_degrees_in_two_and_in_six_columns(tmp_path, header, row):
    result = imported(tmp_path, ["name", *header], ["A", *row])
    assert place(result) == pytest.approx((LAT, LON), abs=1e-7)
    assert codes(result) == []


def test_six_columns_under_two_headings(tmp_path):
    result = imported(
        tmp_path,
        ["№", "Наименование", "Северная широта", None, None, "Восточная долгота", None, None],
        [None, None, "град", "мин", "сек", "град", "мин", "сек"],
        ["1", "Алга", "42", "42", "12", "75", "36", "30"],
    )
    assert place(result) == pytest.approx((LAT, LON), abs=1e-7)


@pytest.mark.parametrize(
    "headers",
    [
        [["Широта°", "Широта'", 'Широта"', "Долгота°", "Долгота'", 'Долгота"']],
        [["С.ш., °", "С.ш., '", 'С.ш., "', "В.д., °", "В.д., '", 'В.д., "']],
        [["lat_d", "lat_m", "lat_s", "lon_d", "lon_m", "lon_s"]],
        [["Lat D", "Lat M", "Lat S", "Lon D", "Lon M", "Lon S"]],
        [["Широта", None, None, "Долгота", None, None]],
        [["Широта", None, None, "Долгота", None, None], ["°", "'", '"', "°", "'", '"']],
        [["Координаты", None, None, None, None, None], ["град.", "мин.", "сек.", "град.", "мин.", "сек."]],
        [["Градусы с.ш.", "Минуты с.ш.", "Секунды с.ш.", "Градусы в.д.", "Минуты в.д.", "Секунды в.д."]],
    ],
)
def test_six_columns_by_signs_letters_or_a_merged_heading(tmp_path, headers):
    names = ["name", *[None] * (len(headers) - 1)]
    rows = [[name, *header] for name, header in zip(names, headers, strict=True)]
    result = imported(tmp_path, *rows, ["A", 42, 42, 12, 75, 36, 30], ["B", 41, 0, "6,5", 74, 59, 59])
    assert place(result) == pytest.approx((LAT, LON), abs=1e-7)
    assert place(result, 1) == pytest.approx((41 + 6.5 / 3600, 74 + 59 / 60 + 59 / 3600), abs=1e-7)


@pytest.mark.parametrize(
    "row", [["42.703333", "75.608333"], ["42°42'12\"", "75°36'30\""], ["75.608333 E", "42.703333 N"]]
)
def test_two_columns_under_one_heading(tmp_path, row):
    result = imported(tmp_path, ["Наименование", "Координаты", None], ["А", *row])
    assert place(result) == pytest.approx((LAT, LON), abs=1e-6)


def test_a_column_of_places_under_another_name_is_named_in_the_question(tmp_path):
    result = imported(tmp_path, ["name", "Location"], ["A", "42.7123, 75.6123"], ["B", "42.8123, 75.7123"])
    assert [asked.answer for asked in result.questions] == ["MAPPING: coordinates = Location"]


def test_columns_behind_decimal_degrees_are_no_minutes(tmp_path):
    result = imported(tmp_path, ["name", "lat", None, "lon", None], ["A", 42.7123, 12, 75.6123, 30])
    assert place(result) == (42.7123, 75.6123)


def test_a_hemisphere_column_gives_the_sign(tmp_path):
    rows = [
        ["name", "lat", "N/S", "lon", "E/W"],
        ["A", 33.4567, "S", 70.6789, "W"],
        ["B", -33.4567, "N", 70.6789, "W"],
    ]
    result = imported(tmp_path, *rows)
    assert place(result) == (-33.4567, -70.6789)
    assert result.placed().tolist() == [True, False]
    assert result.rejected[0].row == 3


@pytest.mark.parametrize(
    "header",
    [
        ["Latitude (S)", "Longitude (W)"], ["Latitud Sur", "Longitud Oeste"], ["Latitud S", "Longitud O"],
        ["Ю.ш.", "З.д."], ["Южная широта", "Западная долгота"], ["Lat (°S)", "Long (°W)"],
    ],
)  # fmt: skip
def test_a_heading_gives_the_sign(tmp_path, header):
    rows = [
        [33.4567, 70.6789],
        ["-33.4567", "-70.6789"],
        ["33.4567 S", "70.6789 W"],
        ["33.4567 N", "70.6789 E"],
    ]
    result = imported(tmp_path, ["name", *header], *[[str(n), *row] for n, row in enumerate(rows)])
    assert [place(result, row) for row in range(3)] == [(-33.4567, -70.6789)] * 3
    assert place(result, 3) == (33.4567, 70.6789), "the cell's own letter goes before the heading's"


@pytest.mark.parametrize(
    "header",
    [["Latitude (N/S)", "Longitude (E/W)"], ["Latitude (o)", "Longitude (o)"], ["Широта (о)", "Долгота (о)"]],
)
def test_a_heading_of_both_sides_or_a_degree_sign_gives_no_sign(tmp_path, header):
    result = imported(tmp_path, ["name", *header], ["A", "42.7123", "75.6123"])
    assert place(result) == (42.7123, 75.6123)


def test_both_in_the_column_of_one(tmp_path):
    result = imported(tmp_path, ["name", "lat", "lon"], ["A", "42.7123; 75.6123", None])
    assert place(result) == (42.7123, 75.6123)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("42,7", "left_half"),
        ("42°42'12\" N", "left_half"),
        ("33°27' S; 70°40' O", "left_west_or_east"),
        ("https://maps.app.goo.gl/AbCdEf", "short_link"),
        ("https://yandex.ru/maps/-/CCUAbc", "short_link"),
        ("https://www.google.com/maps/place/Bishkek", "link_without_place"),
        ("8J8C3X22+22", "grid_code"),
        ("43T DH 85000 30000", "grid_code"),
        ("0, 0", "left_zero"),
        ("0.0; 0.0", "left_zero"),
    ],
)
def test_what_is_left_empty_says_why(tmp_path, value, code):
    result = imported(tmp_path, ["name", "Координаты"], ["A", value])
    assert not result.placed().any()
    assert codes(result) == [code]
    assert len(result.table) == 1


def test_what_is_kept_and_doubted(tmp_path):
    fine = [[f"F{n}", f"42.7{n}34", f"75.6{n}78"] for n in range(6)]
    rows = [["whole", "42", "75"], ["same", "42.7123", "42.7123"], ["coarse", "42.71", "75.6"]]
    result = imported(tmp_path, ["name", "lat", "lon"], *fine, *rows, countries_at=None)
    assert result.placed().all()
    assert codes(result) == ["doubt_whole", "doubt_same", "doubt_coarse"]
    known = [
        ["name", "lat", "lon", "coordinate_precision"],
        *[[*row, None] for row in fine],
        [*rows[0], "village"],
    ]
    assert codes(imported(tmp_path, *known)) == []


def test_few_decimals_of_most_rows_are_told_once(tmp_path):
    rows = [[f"F{n}", f"42.7{n}", f"75.6{n}"] for n in range(6)]
    result = imported(tmp_path, ["name", "lat", "lon"], *rows)
    assert codes(result) == []
    assert any("6 positions have fewer than three decimals" in note for note in result.notes)


def test_a_view_and_a_second_position_are_doubted(tmp_path):
    link = "https://www.google.com/maps/@42.7033,75.6083,15z"
    assert codes(imported(tmp_path, ["name", "Координаты"], ["A", link])) == ["doubt_view"]
    rows = [["name", "lat", "lon", "Координаты"], ["A", "42.7033", "75.6083", "42.9033; 75.6083"]]
    result = imported(tmp_path, *rows)
    assert place(result) == (42.7033, 75.6083)
    assert codes(result) == ["doubt_two_places"]


def test_whole_degrees_of_a_small_table_are_told(tmp_path):
    result = imported(tmp_path, ["name", "Координаты"], ["A", "42; 75"])
    assert any("1 position has fewer than three decimals" in note for note in result.notes)


def test_several_notations_in_one_column(tmp_path):
    cells = [
        "42.703333; 75.608333",
        "42°42'12\"N 75°36'30\"E",
        "42 42 12, 75 36 30",
        "POINT(75.608333 42.703333)",
    ]
    result = imported(tmp_path, ["name", "Координаты"], *[[str(n), cell] for n, cell in enumerate(cells)])
    for row in range(len(cells)):
        assert place(result, row) == pytest.approx((LAT, LON), abs=1e-6)


@pytest.mark.parametrize(("country", "lon"), [("CL", -70.666667), ("KG", 70.666667)])
def test_the_country_tells_west_from_east(tmp_path, country, lon):
    result = imported(
        tmp_path, ["name", "country", "Coordinates"], ["A", country, "33°27' S; 70°40' O"], countries_at=None
    )
    assert place(result) == pytest.approx((-33.45, lon), abs=1e-6)
