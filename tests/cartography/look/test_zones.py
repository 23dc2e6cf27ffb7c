"""Zones in separate tones, wider than the line of a path where they would be hidden."""

import pytest
from qgis.core import QgsExpressionContext, QgsExpressionContextScope, QgsSymbolLayer

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.look import palette, zones
from tests.layers import memory_layer

SQUARE = "Polygon ((0 0, 1 0, 1 1, 0 1, 0 0))"


def styled(fields, rows):
    layer = memory_layer("Polygon", "EPSG:4326", fields, [(SQUARE, row) for row in rows])
    return layer, zones.style_zones(layer, Captions("en"))


def luma(colour):  # of ITU-R BT.601: what a grey print shows
    return 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()


def test_levels_have_tones_that_differ_in_grey_and_names(qgis_app):
    layer, captions = styled(
        "facility_id:string,level:string", [["A", level] for level in ("high", "low", "middle")]
    )
    assert captions == ["low release", "middle release", "high release"]
    low, middle, high = (each.symbol().color() for each in layer.renderer().categories())
    assert luma(middle) - luma(low) > 40 and luma(high) - luma(middle) > 40


def test_the_legend_shows_tones_without_wide_edges(qgis_app):
    layer, _ = styled("facility_id:string,level:string", [["A", "low"], ["A", "middle"], ["A", "high"]])
    # Layers of a symbol end with it: symbols and category are held.
    swatches, category = zones.swatches(layer), layer.renderer().categories()[0]
    shown = [each.symbolLayer(0) for each in swatches]
    tones = [palette.ZONE_LEVELS[level] for level in ("low", "middle", "high")]
    assert [each.strokeColor().name() for each in shown] == tones
    assert [each.strokeWidth() for each in shown] == [0.2] * 3
    drawn = category.symbol().symbolLayer(0)
    edge = QgsSymbolLayer.Property.StrokeWidth
    assert drawn.dataDefinedProperties().isActive(edge)
    assert not any(each.dataDefinedProperties().isActive(edge) for each in shown)


def test_the_darkest_lies_on_top(qgis_app):
    layer, _ = styled("facility_id:string,level:string", [["A", "low"], ["A", "high"], ["A", "middle"]])
    order = layer.renderer().orderBy().list()[0]
    expression = order.expression()
    found = {}
    for feature in layer.getFeatures():
        context = QgsExpressionContext()
        context.setFields(layer.fields())
        context.setFeature(feature)
        found[feature["level"]] = expression.evaluate(context)
    drawn = sorted(found, key=found.get, reverse=not order.ascending())
    assert drawn == ["high", "middle", "low"]


def test_shares_of_simulated_runs_are_named_so_and_the_likeliest_is_the_darkest(qgis_app):
    rows = [["A", "high", 0.1], ["A", "low", 0.9], ["B", "low", 0.9], ["A", "middle", 0.5]]
    layer, captions = styled("facility_id:string,level:string,p:double", rows)
    assert captions == ["90 % of the runs or more", "50 % of the runs or more", "10 % of the runs or more"]
    tones = [each.symbol().color().name() for each in layer.renderer().categories()]
    assert tones == [palette.ZONE_LEVELS[level] for level in ("low", "middle", "high")]
    assert list(zones.shares_of(layer)) == [0.9, 0.5, 0.1]


def test_zones_without_a_share_keep_their_levels(qgis_app):
    layer, captions = styled("facility_id:string,level:string,p:double", [["A", "low", None]])
    assert captions == ["low release"] and zones.shares_of(layer) == {}


def test_bands_along_a_path_are_named_by_their_km(qgis_app):
    _, captions = styled(
        "facility_id:string,from_km:double,to_km:double",
        [["A", 0, 2], ["A", 2, 5], ["B", 0, 2], ["A", 5, 10]],
    )
    assert captions == ["0–2 km", "2–5 km", "5–10 km"]


@pytest.mark.parametrize(
    ("fields", "row"),
    [("facility_id:string", ["A"]), ("facility_id:string,level:string", ["A", "orange"])],
)
def test_zones_of_another_kind_are_one(qgis_app, fields, row):
    assert styled(fields, [row])[1] == ["zone of influence"]


def test_a_zone_is_wider_than_a_path_at_small_scales_and_as_wide_as_it_is_at_large_ones(qgis_app):
    symbol = zones.zone_symbol(palette.ZONE)
    layer = symbol.symbolLayer(0)
    width = layer.dataDefinedProperties().property(layer.Property.StrokeWidth)

    def at(scale):
        scope = QgsExpressionContextScope()
        scope.setVariable("map_scale", scale)
        context = QgsExpressionContext()
        context.appendScope(scope)
        return width.valueAsDouble(context)[0]

    assert at(4_000_000) > 0.7 + 0.5  # of a path with its edge
    assert at(50_000) == 0.2
