"""The projection follows the area shown."""

import numpy as np
import pytest

from tailings_plugin.cartography.layout.projection import suitable


def at(*points):
    lon, lat = np.array(points, dtype=float).T
    return suitable(lon, lat)


def test_one_facility_gets_its_utm_zone():
    # 76.1 E: (76.1 + 180) / 6 = 42.7, zone 43
    assert at((76.1, 42.9)).values == {"zone": "43N"}
    assert "+proj=utm +zone=43 " in at((76.1, 42.9)).proj
    assert at((-70.0, -33.0)).values == {"zone": "19S"}
    assert "+south" in at((-70.0, -33.0)).proj


def test_a_wide_area_in_middle_latitudes_gets_a_conic():
    # 39 to 51 N: a sixth of 12 degrees inside either end is 41 and 49; the middle of 65 and 85 E is 75
    projection = at((65, 39), (85, 51))
    assert projection.caption == "projection_aea"
    assert projection.values == {"lon": 75.0, "first": 41.0, "second": 49.0}
    assert "+lat_0=45.0 +lon_0=75.0 +lat_1=41.0 +lat_2=49.0" in projection.proj


def test_parallels_that_would_fall_together_stay_apart():
    projection = at((60, 42), (80, 42))
    assert projection.values["first"] != projection.values["second"]


def test_the_tropics_get_an_azimuthal_one():
    assert at((10, -10), (40, 10)).caption == "projection_laea"
    assert at((10, -10), (40, 10)).values == {"lat": 0.0, "lon": 25.0}


def test_the_antimeridian_may_lie_inside():
    # 170 E to 170 W is 20 degrees around 180, not 340 around Greenwich
    assert at((170, 60), (-170, 66)).values["lon"] in (180.0, -180.0)


@pytest.mark.parametrize("points", [[(76.1, 42.9)], [(65, 39), (85, 51)], [(10, -10), (40, 10)]])
def test_qgis_accepts_the_definition(qgis_app, points):
    from qgis.core import QgsCoordinateReferenceSystem

    assert QgsCoordinateReferenceSystem.fromProj(at(*points).proj).isValid()


def test_no_cone_where_a_pole_or_half_the_globe_would_come_into_the_map():
    assert at((60, 60), (-20, 82), (175, 83)).caption == "projection_laea"
    assert at((-60, 50), (80, 50)).caption == "projection_laea"
    assert at((60, 60), (90, 79)).caption == "projection_aea"
    # one facility beyond the zones of UTM, and its meridian
    assert at((60, 85)).values == {"lat": 85.0, "lon": 60.0}
