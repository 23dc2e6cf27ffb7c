"""Positions in every notation; degrees are worked out as d + m/60 + s/3600."""

import numpy as np
import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.positions.coordinates import read_angle, read_pair, to_wgs84
from tailings_plugin.inventory.positions.zones import gauss_kruger_zone

LAT = 42 + 42 / 60 + 12 / 3600  # 42.703333
LON = 75 + 35 / 60 + 10 / 3600  # 75.586111


@pytest.mark.parametrize(
    ("text", "degrees", "axis"),
    [
        ("42.7033", 42.7033, ""),
        ("42,7033", 42.7033, ""),
        ("-70.5", -70.5, ""),
        ("70.5 W", -70.5, "lon"),
        ("42° 42'12\" N", LAT, "lat"),
        ("42°42′12″ с.ш.", LAT, "lat"),
        ("42°42'12''с.ш", LAT, "lat"),
        ("С.Ш. 42° 42′ 12″", LAT, "lat"),
        ("N42°42.2'", LAT, "lat"),
        ("42 42 12", LAT, ""),
        ("42-42-12", LAT, ""),
        ("42 42.2", LAT, ""),
        ("42 гр. 42 мин. 12 сек. с.ш.", LAT, "lat"),
        ('42º42´12,0"', LAT, ""),
        ("75°35′10″ в.д.", LON, "lon"),
        ("E 075°35'10\"", LON, "lon"),
        ("широта: 42,7033", 42.7033, ""),
        ("33°30'S", -33.5, "lat"),
        ("+42.5", 42.5, ""),
        ("N-42.5", 42.5, "lat"),  # a dash after a letter is no sign
        ("Ш 42°42'12\"", LAT, ""),
        ("42*42'12\"", LAT, ""),
        ("42 42'12\"", LAT, ""),
        ("42d42m12s N", LAT, "lat"),
    ],
)
def test_an_angle_is_read_in_any_notation(text, degrees, axis):
    angle = read_angle(text)
    assert angle.degrees == pytest.approx(degrees, abs=1e-9)
    assert angle.axis == axis


@pytest.mark.parametrize("text", ["", "Ош", "42°75'", "42°10'99\"", "около реки", "42.7 75.5"])
def test_what_is_no_angle_is_none(text):
    assert read_angle(text) is None


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("42° 42'12\" N; 75° 35'10\" E", LAT, LON),
        ("75° 35'10\" E; 42° 42'12\" N", LAT, LON),
        ("42°42′12″ с.ш. 75°35′10″ в.д.", LAT, LON),
        ("42°42'12''с.ш., 75°35'10''в.д.", LAT, LON),
        ("42.7, 75.5", 42.7, 75.5),
        ("42,7; 75,5", 42.7, 75.5),
        ("42,7 75,5", 42.7, 75.5),
        ("42,7033, 75,5861", 42.7033, 75.5861),
        ("42.7/75.5", 42.7, 75.5),
        ("42.7\n75.5", 42.7, 75.5),
        ("N 42.7 E 75.5", 42.7, 75.5),
        ("42.7N 75.5E", 42.7, 75.5),
        ("lat 42.7 lon 75.5", 42.7, 75.5),
        ("42 42 12, 75 35 10", LAT, LON),
        ("(42.7, 75.5)", 42.7, 75.5),
        ("42.7 - 75.5", 42.7, 75.5),
        ("42°42'12\" - 75°35'10\"", LAT, LON),
        ("42.7, -75.5", 42.7, -75.5),
        ("42.7 -75.5", 42.7, -75.5),
        ("С 42 42 12 В 75 35 10", LAT, LON),
        ("N42 42 12 E75 35 10", LAT, LON),
        ("Ш-42°42'12\" Д-75°35'10\"", LAT, LON),
        ("42°42′ с. ш. 75°35′ в. д.", 42.7, 75 + 35 / 60),
        ("X: 4750000 Y: 13592000", 4750000.0, 13592000.0),
        ("POINT (75.5 42.7)", 42.7, 75.5),
    ],
)
def test_one_cell_holds_latitude_and_longitude(text, lat, lon):
    assert read_pair(text) == pytest.approx((lat, lon), abs=1e-9)


@pytest.mark.parametrize("text", ["", "42.7", "42.7 N; 43.1 N", "1; 2; 3", "пос. Ак-Тюз", "42.7 и что-то"])
def test_what_is_no_pair_is_none(text):
    assert read_pair(text) is None


@pytest.mark.parametrize(
    ("easting", "zone"),
    [(13_489_000, 13), (12_500_000, 12), (489_000, None), (13_050_000, None), (40_500_000, None)],
)
def test_the_zone_stands_in_the_false_easting(easting, zone):
    assert gauss_kruger_zone(easting) == zone


def test_a_central_meridian_is_where_its_easting_says():
    # Zone 13 of six degrees has its central meridian at 13 * 6 - 3 = 75 E, easting 13 500 000. On the
    # Krassowsky ellipsoid the meridian arc to 42.435 N is 4,700 km; Pulkovo 1942 lies within 200 m of WGS 84.
    lon, lat = to_wgs84(np.array([13_500_000.0]), np.array([4_700_000.0]), "EPSG:28413")
    assert lon[0] == pytest.approx(75.0, abs=0.003)
    assert lat[0] == pytest.approx(42.435, abs=0.01)


def test_unknown_points_stay_unknown_and_unknown_systems_are_named():
    lon, lat = to_wgs84(np.array([np.nan, 75.0]), np.array([42.0, 42.0]), "EPSG:4326")
    assert np.isnan(lon[0])
    assert (lon[1], lat[1]) == (75.0, 42.0)
    with pytest.raises(DataProblem, match="EPSG:0"):
        to_wgs84(np.array([75.0]), np.array([42.0]), "EPSG:0")
