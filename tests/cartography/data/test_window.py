"""What of the globe a map shows, in degrees: across the antimeridian, around a pole."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry, QgsRectangle
from qgis.core import QgsCoordinateTransform as Way

from tailings_plugin.cartography.data.rows import clipped
from tailings_plugin.cartography.data.window import shortest_arc, turned_into, window_of

DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")


def way_to(crs: str) -> Way:
    """Return the transform from degrees to a system by its code or PROJ definition."""
    definition = crs if ":" in crs else f"PROJ:{crs}"
    system = QgsCoordinateReferenceSystem(definition)
    assert system.isValid()
    return Way(DEGREES, system, QgsCoordinateTransformContext())


@pytest.mark.parametrize(
    ("longitudes", "arc"),
    [
        ([70, 72, 71], (70, 72)),
        # west and east of the antimeridian: 2.25 degrees, not 357.75
        ([177.85, 179.9, -179.9], (177.85, 180.1)),
        ([-179.9, -178], (-179.9, -178)),
        ([10], (10, 10)),
    ],
)
def test_the_shortest_arc(longitudes, arc):
    assert shortest_arc(np.array(longitudes, dtype=float)) == pytest.approx(arc)


def test_a_map_of_fiji_goes_on_beyond_180():
    # UTM zone 60 south: the antimeridian lies 3 degrees east of its meridian, some 320 km at 17 south
    window = window_of(QgsRectangle(700_000, 8_080_000, 860_000, 8_160_000), way_to("EPSG:32760"))
    assert 178.5 < window.xMinimum() < 179
    assert 180.2 < window.xMaximum() < 181
    assert -18 < window.yMinimum() < -17 and -17 < window.yMaximum() < -16


def test_around_a_pole_all_longitudes_are_seen():
    way = way_to("+proj=laea +lat_0=90 +lon_0=0 +datum=WGS84 +units=m +no_defs +type=crs")
    # the corners are 707 km from the pole, about 6.3 degrees
    window = window_of(QgsRectangle(-500_000, -500_000, 500_000, 500_000), way)
    assert (window.xMinimum(), window.xMaximum(), window.yMaximum()) == (-180, 180, 90)
    assert 83 < window.yMinimum() < 84
    # beside the pole: 600 to 700 km from it, to the south along the Greenwich meridian
    beside = window_of(QgsRectangle(-50_000, -700_000, 50_000, -600_000), way)
    assert -10 < beside.xMinimum() < 0 < beside.xMaximum() < 10
    assert 83 < beside.yMinimum() < 84 < beside.yMaximum() < 85


def test_beside_the_globe_is_the_world():
    way = way_to("+proj=laea +lat_0=0 +lon_0=0 +datum=WGS84 +units=m +no_defs +type=crs")
    assert window_of(QgsRectangle(9e7, 9e7, 9.1e7, 9.1e7), way) == QgsRectangle(-180, -90, 180, 90)


def test_an_area_cut_at_the_antimeridian_becomes_one():
    both = QgsGeometry.fromWkt(
        "MultiPolygon (((179 0, 180 0, 180 1, 179 1, 179 0)), ((-180 0, -179 0, -179 1, -180 1, -180 0)))"
    )
    part = clipped(both, QgsRectangle(178, -1, 180.5, 2), 0.5)
    # one degree west of it, half a degree east
    assert part.area() == pytest.approx(1.5)
    assert not part.isMultipart() or part.constGet().numGeometries() == 1
    assert part.boundingBox().xMaximum() == pytest.approx(180.5)
    assert clipped(both, QgsRectangle(100, -1, 110, 2), 0.5) is None


def test_what_lies_elsewhere_is_not_turned_in():
    point = QgsGeometry.fromWkt("Point (-179.9 -16.9)")
    fiji, here = QgsRectangle(177, -18, 181, -16), QgsRectangle(-180, -90, 180, 90)
    assert [each.asPoint().x() for each in turned_into(point, fiji)] == [pytest.approx(180.1)]
    assert [each.asPoint().x() for each in turned_into(point, here)] == [pytest.approx(-179.9)]
    assert turned_into(QgsGeometry.fromWkt("Point (75 42)"), fiji) == []
