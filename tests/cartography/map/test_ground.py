"""What lies below the facilities: true today, of countries given or not, and credited only where it is drawn."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsRectangle,
)

from tailings_plugin.cartography.data.background import lines_and_areas
from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.layout.map_frame import MapFrame
from tailings_plugin.cartography.layout.page import Box
from tailings_plugin.cartography.layout.projection import suitable
from tailings_plugin.cartography.map.ground import Ground, ground_of
from tailings_plugin.place_layers import Country, CountryLayer, read_countries, with_leased_land

BAIKONUR = (63.3, 45.9)
AFGHANISTAN = (70.0, 37.0)


def world() -> CountryLayer:
    """Return QGIS's world map."""
    return read_countries(None, QgsCoordinateTransformContext())


def square(west, south, east, north) -> QgsGeometry:
    """Return an area in degrees."""
    return QgsGeometry.fromRect(QgsRectangle(west, south, east, north))


def drawn_at(lon, lat, scale, countries=None) -> tuple[Ground, QgsCoordinateTransform]:
    """Return the ground of a map of 200 x 200 mm around points, and the way there from degrees."""
    projection = suitable(np.atleast_1d(lon).astype(float), np.atleast_1d(lat).astype(float))
    crs = QgsCoordinateReferenceSystem.fromProj(projection.proj)
    context = QgsProcessingContext()
    way = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), crs, context.transformContext())
    centre = way.transform(QgsPointXY(np.atleast_1d(lon)[0], np.atleast_1d(lat)[0]))
    extent = QgsRectangle.fromCenterAndSize(centre, scale * 0.2, scale * 0.2)
    frame = MapFrame(crs, extent, Box(10, 10, 200, 200), (50.0, 40.0))
    places = np.column_stack([np.atleast_1d(lon), np.atleast_1d(lat)])
    return ground_of(frame, countries or world(), places, Captions("en"), context), way


def at(rows, point, way) -> list:
    """Return the values of the rows that cover a point in degrees."""
    place = QgsGeometry.fromPointXY(way.transform(QgsPointXY(*point)))
    return [values for shape, values in rows if shape.intersects(place)]


def test_baikonur_is_drawn_as_the_land_around_it():
    ground, way = drawn_at(65.5, 44.85, 5_000_000)
    assert at(ground.countries, BAIKONUR, way) == [["KZ", "Kazakhstan", "focus"]]


def test_land_of_no_country_stays_where_several_touch_it():
    # a hole of the first, filled; and land between the two
    first = QgsGeometry.fromWkt("Polygon ((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 6 4, 6 6, 4 6, 4 4))")
    nameless = QgsGeometry.collectGeometry([square(4, 4, 6, 6), square(10, 0, 11, 10)])
    made = with_leased_land(
        [Country("AA", "A", first), Country(None, None, nameless), Country("BB", "B", square(11, 0, 20, 10))]
    )
    assert [each.code for each in made] == ["AA", "BB", None]
    assert made[0].area.area() == pytest.approx(100, abs=0.01)
    assert made[2].area.area() == pytest.approx(10)


def test_the_aral_sea_is_not_drawn_as_it_was():
    names = {row.get("name") for row in lines_and_areas("lakes")}
    assert "Aral Sea" not in names and "Lake Balkhash" in names


def test_general_rivers_and_borders_are_left_out_of_large_scales():
    # beside the Syr Darya and the border, south-west of Tashkent
    far, _ = drawn_at(68.9, 40.9, 1_000_000)
    near, _ = drawn_at(68.9, 40.9, 990_000)
    assert "rivers" in far.drawn and far.rivers
    assert "rivers" not in near.drawn and not near.rivers
    assert far.borders_drawn(1_000_000) and not near.borders_drawn(990_000)
    # a country's own borders are drawn at any scale
    own = CountryLayer([Country("UZ", "Uzbekistan", square(68, 40, 70, 42))], (), "State borders")
    assert drawn_at(68.9, 40.9, 25_000, own)[0].borders_drawn(25_000)


def test_chile_shows_and_credits_nothing_of_central_asia():
    ground, _ = drawn_at(-70.5, -33.0, 3_000_000)
    assert ground.drawn == frozenset()
    assert not ground.rivers and not ground.lakes and not ground.places


def test_each_of_rivers_lakes_and_towns_is_credited_for_itself():
    # the south-west of the Ustyurt: no river, no town; the Caspian Sea on the overview
    assert drawn_at(55.5, 42.5, 1_000_000)[0].drawn == {"lakes"}
    assert drawn_at(71.0, 40.6, 3_000_000)[0].drawn == {"lakes", "rivers", "places"}


def test_borders_in_dispute_only_where_there_are_some():
    assert drawn_at(77.0, 34.5, 3_000_000)[0].disputed
    assert not drawn_at(68.9, 40.9, 3_000_000)[0].disputed
    # too coarse for a map of a valley
    assert not drawn_at(77.0, 34.5, 500_000)[0].disputed


def test_beyond_the_countries_of_the_user_is_land():
    # Kulob, Tajikistan; a square stands for the country
    given = CountryLayer([Country("TJ", "Tajikistan", square(67.3, 37.3, 75, 41))], (), "Five countries")
    ground, way = drawn_at(69.78, 37.92, 2_000_000, given)
    assert at(ground.countries, AFGHANISTAN, way) == []
    assert at(ground.land, AFGHANISTAN, way) == [[]]
    assert "land" in ground.drawn
    # with the world map there is nothing beyond
    assert not drawn_at(69.78, 37.92, 2_000_000)[0].land


def test_fiji_is_whole_on_both_sides_of_the_antimeridian():
    ground, way = drawn_at([179.9, 177.85, -179.9], [-16.8, -17.51, -16.9], 3_000_000)
    # Vanua Levu and the east of Taveuni, through which the antimeridian runs
    for point in ((179.0, -16.6), (-179.98, -16.83)):
        assert at(ground.countries, point, way) == [["FJ", "Fiji", "focus"]], point
    # no outline runs around the globe: nothing is wider than the overview and its surroundings
    assert max(shape.boundingBox().width() for shape, _ in ground.countries) < 6_000_000


def test_the_antimeridian_leaves_no_gap_in_chukotka():
    ground, way = drawn_at(180.0, 68.3, 3_000_000)
    for longitude in (179.5, 179.95, 179.999, -179.999, -179.95, -179.5):
        assert [values[0] for values in at(ground.countries, (longitude, 68.3), way)] == ["RU"], longitude


@pytest.mark.parametrize("latitude", [70.0, 85.0])
def test_high_latitudes_show_the_land_there_is(latitude):
    # Taimyr: 70 N is land, 85 N is sea; Severnaya Zemlya (79.5 N, 97 E) lies on the overview of both
    ground, way = drawn_at(97.0, latitude, 3_000_000)
    named = at(ground.countries, (97.0, 79.5), way)
    assert [values[0] for values in named] == ["RU"]
    assert bool(at(ground.countries, (97.0, latitude), way)) == (latitude < 80)
