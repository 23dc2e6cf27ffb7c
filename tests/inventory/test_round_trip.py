"""Random places written in random notations come back as that place, or empty and doubted; never elsewhere in silence.

Metres are made by Kruger's series, not by the library that the plugin reads them with.
"""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailings_plugin.inventory.files.reading import Grid
from tailings_plugin.inventory.importing.rows import ImportOptions
from tailings_plugin.inventory.importing.tables import import_grid
from tests.inventory.positions.test_zones import KRASSOWSKY, WGS84, world

# (country, west, south, east, north): inside the boxes of `world`.
AREAS = (("KG", 69.5, 39.4, 80.1, 43.1), ("KZ", 50.0, 44.0, 86.0, 54.0), ("CL", -72.5, -50.0, -67.2, -18.0))


def to_metres(lat, lon, meridian, ellipsoid, scale, false_northing):
    """Return (easting, northing): Kruger's series in n to the third order (Karney 2011, equations 12 to 36)."""
    a, flattening = ellipsoid[0], 1 / ellipsoid[1]
    n = flattening / (2 - flattening)
    radius = a / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    phi, east = math.radians(lat), math.radians(lon - meridian)
    e = math.sqrt(flattening * (2 - flattening))
    t = math.sinh(math.atanh(math.sin(phi)) - e * math.atanh(e * math.sin(phi)))
    xi = math.atan2(t, math.cos(east))
    eta = math.atanh(math.sin(east) / math.sqrt(1 + t * t))
    alphas = (n / 2 - 2 * n**2 / 3 + 5 * n**3 / 16, 13 * n**2 / 48 - 3 * n**3 / 5, 61 * n**3 / 240)
    y = xi + sum(alpha * math.sin(2 * j * xi) * math.cosh(2 * j * eta) for j, alpha in enumerate(alphas, 1))
    x = eta + sum(alpha * math.cos(2 * j * xi) * math.sinh(2 * j * eta) for j, alpha in enumerate(alphas, 1))
    return 500_000 + scale * radius * x, false_northing + scale * radius * y


def test_the_series_gives_what_is_known():
    # 45 N on the meridian: the arc is 4,984,944.378 m (WGS 84), times 0.9996.
    assert to_metres(45, 75, 75, WGS84, 0.9996, 0) == pytest.approx(
        (500_000, 4_984_944.378 * 0.9996), abs=0.001
    )


def parts(value):
    """Return degrees, minutes and seconds with two decimals, as they are printed: 60.00 may come of it."""
    degrees = int(value)
    minutes = int((value - degrees) * 60)
    return degrees, minutes, f"{(value - degrees - minutes / 60) * 3600:05.2f}"


def in_degrees(draw, lat, lon):
    """Return (header, cells, tolerance in degrees) of a notation of degrees."""
    north, east = ("N" if lat > 0 else "S"), ("E" if lon > 0 else "W")
    (d1, m1, s1), (d2, m2, s2) = parts(abs(lat)), parts(abs(lon))
    degree, minute, second = draw(
        st.sampled_from(
            [("°", "'", '"'), ("º", "´", "´´"), ("˚", "′", "″"), ("° ", "’ ", "” "), ("°", "'", "''")]
        )
    )
    first, second_angle = f"{d1}{degree}{m1}{minute}{s1}{second}", f"{d2}{degree}{m2}{minute}{s2}{second}"
    russian = ("с.ш." if lat > 0 else "ю.ш."), ("в.д." if lon > 0 else "з.д.")
    signs = ("-" if lat < 0 else ""), ("-" if lon < 0 else "")
    comma = draw(st.sampled_from([".", ","]))
    decimal = [f"{value:.6f}".replace(".", comma) for value in (lat, lon)]
    two, one = ["lat", "lon"], ["Координаты"]
    return draw(
        st.sampled_from(
            [
                (two, decimal, 1e-6),
                (two, [f"{first}{north}", f"{second_angle}{east}"], 3e-6),
                (two, [f"{first} {russian[0]}", f"{second_angle} {russian[1]}"], 3e-6),
                (two, [f"{signs[0]}{d1} {m1} {s1}", f"{signs[1]}{d2} {m2} {s2}"], 3e-6),
                (two, [f"{signs[0]}{d1}.{m1}.{s1}", f"{signs[1]}{d2}.{m2}.{s2}"], 3e-6),
                (["lat", "N/S", "lon", "E/W"], [f"{abs(lat):.6f}", north, f"{abs(lon):.6f}", east], 1e-6),
                (
                    ["lat deg", "lat min", "lat sec", "N/S", "lon deg", "lon min", "lon sec", "E/W"],
                    [d1, m1, s1, north, d2, m2, s2, east],
                    3e-6,
                ),
                (one, ["; ".join(decimal)], 1e-6),
                (one, [f"{lat:.6f}, {lon:.6f}"], 1e-6),
                (one, [f"{first}{north} {second_angle}{east}"], 3e-6),
                (one, [f"{second_angle}{east}, {first}{north}"], 3e-6),
                (one, [f"{russian[0]} {first}, {russian[1]} {second_angle}"], 3e-6),
                (one, [f"{d1} {m1} {s1} {north}, {d2} {m2} {s2} {east}"], 3e-6),
                (one, [f"POINT({lon:.6f} {lat:.6f})"], 1e-6),
                (one, [f"geo:{lat:.6f},{lon:.6f}"], 1e-6),
                (one, [f"https://yandex.ru/maps/?pt={lon:.6f},{lat:.6f}&z=14"], 1e-6),
                (one, [f"https://www.google.com/maps?q={lat:.6f},{lon:.6f}"], 1e-6),
            ]
        )
    )


def in_metres(draw, lat, lon):
    """Return (header, cells, tolerance in degrees) of a notation of metres."""
    zone = int((lon + 180) // 6) + 1
    gauss = draw(st.booleans()) and lon > 0
    meridian, south = zone * 6 - 183, lat < 0
    east, north = to_metres(
        lat, lon, meridian, *((KRASSOWSKY, 1.0) if gauss else (WGS84, 0.9996)), 1e7 if south else 0
    )
    easting, northing = f"{east:.1f}", f"{north:.1f}"
    if gauss:
        full = f"{zone - 30}{east:08.1f}"
        ways = [
            (["Зона", "X", "Y"], [zone - 30, northing, easting]),
            (["X", "Y"], [northing, full]),
            (["X", "Y"], [full, northing]),
            (["X", "Y"], [northing, easting]),
            (["Координаты"], [f"СК-42, зона {zone - 30}: {northing}; {easting}"]),
        ]
        return (*draw(st.sampled_from(ways)), 0.004)  # Pulkovo 1942 lies some 130 m from WGS 84
    letter = "S" if south else draw(st.sampled_from(["N", "T", ""]))
    ways = [
        (["UTM zone", "Easting", "Northing"], [f"{zone}{letter}", easting, northing]),
        (["Huso", "Este", "Norte"], [f"{zone}{'S' if south else 'N'}", easting, northing]),
        (["Zone", "X", "Y"], [f"UTM {zone}{letter}", northing, easting]),
        (["X", "Y"], [easting, northing]),
        (["Coordinates"], [f"{zone}{'H' if south else 'T'} {easting} {northing}"]),
    ]
    return (*draw(st.sampled_from(ways)), 1e-5)


@st.composite
def written(draw):
    country, west, south, east, north = draw(st.sampled_from(AREAS))
    lat = draw(st.floats(south, north).map(lambda value: round(value, 6)))
    lon = draw(st.floats(west, east).map(lambda value: round(value, 6)))
    notation = draw(st.sampled_from([in_degrees, in_metres]))(draw, lat, lon)
    stated = draw(st.sampled_from([country, country, None]))
    return lat, lon, stated, draw(st.booleans()), notation


@settings(max_examples=150)
@given(written())
def test_a_place_comes_back_or_is_asked_for(case):
    lat, lon, country, borders, (header, row, tolerance) = case
    grid = Grid("t", [["A", country, *row]], [2], ["name", "country", *header])
    options = ImportOptions(countries_at=world if borders else None)
    result = import_grid(grid, options, lambda fraction: None)
    assert len(result.table) == 1
    found = result.table[["lat", "lon"]].astype(float).values[0]
    if result.placed()[0]:
        right = abs(found[0] - lat) <= tolerance and abs(found[1] - lon) <= tolerance / math.cos(
            math.radians(lat)
        )
        doubts = [doubt.code for doubt in result.doubts if doubt.field == "coordinates"]
        assert right or doubts, found
    else:
        assert result.doubts or result.rejected or result.questions


@settings(max_examples=80)
@given(written())
def test_with_its_country_every_place_that_names_its_zone_comes_back(case):
    lat, lon, country, _, (header, row, tolerance) = case
    unnamed = header == ["X", "Y"] and len(str(row[0]).split(".")[0]) + len(str(row[1]).split(".")[0]) < 15
    if country is None or unnamed:
        return
    grid = Grid("t", [["A", country, *row]], [2], ["name", "country", *header])
    result = import_grid(grid, ImportOptions(countries_at=world), lambda fraction: None)
    found = result.table[["lat", "lon"]].astype(float).values[0]
    assert tuple(found) == pytest.approx((lat, lon), abs=tolerance * 1.7)
