"""A form doubts a country that the point of a facility lies far outside of; it has no other means than it brings."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from tailings_plugin.forms import outlines
from tailings_plugin.forms.conditions import soft_conditions
from tailings_plugin.forms.layout import apply_facility_form
from tailings_plugin.inventory.schema import load_schema
from tailings_plugin.place_layers import world_map

# Longitude and latitude in degrees, from any atlas.
OSH, ASTANA, ALMATY, KHOROG, NUKUS = (
    (72.80, 40.53),
    (71.43, 51.13),
    (76.93, 43.24),
    (71.55, 37.49),
    (59.61, 42.46),
)
# In the Fergana valley, an exclave of Tajikistan within Kyrgyzstan: nearer to the border than the margin.
VORUKH = (70.58, 39.85)


def is_doubted(country, place, crs="EPSG:4326", crs_name=None):
    """Tell whether the condition of the field `country` fails; crs_name: what @layer_crs says."""
    (field,) = [each for each in load_schema().fields if each.name == "country"]
    (condition,) = [each for each in soft_conditions((field,), "en") if "lies outside" in each.message]
    layer = QgsVectorLayer("Point?field=country:string", "facilities", "memory")
    feature = QgsFeature(layer.fields())
    feature["country"] = country
    if place is not None:
        degrees, there = (QgsCoordinateReferenceSystem(each) for each in ("EPSG:4326", crs))
        change = QgsCoordinateTransform(degrees, there, QgsProject.instance())
        feature.setGeometry(QgsGeometry.fromPointXY(change.transform(QgsPointXY(*place))))
    context = QgsExpressionContext()
    scope = QgsExpressionContextScope()
    scope.setVariable("layer_crs", crs if crs_name is None else crs_name)
    context.appendScope(scope)
    context.setFeature(feature)
    expression = QgsExpression(condition.expression)
    answer = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return not answer


@pytest.mark.parametrize(
    ("country", "place", "doubted"),
    [
        ("KG", OSH, False),
        ("KZ", OSH, True),
        ("KZ", ASTANA, False),
        ("KG", ASTANA, True),
        ("KZ", ALMATY, False),
        ("UZ", ALMATY, True),
        ("TJ", KHOROG, False),
        ("UZ", KHOROG, True),
        ("UZ", NUKUS, False),
        ("TJ", NUKUS, True),
        ("TJ", VORUKH, False),
        ("KG", VORUKH, False),
        ("KG", (42.87, 74.60), True),  # latitude and longitude changed places
        ("FR", OSH, False),  # no outline: the check of an inventory tells
        (None, OSH, False),
        ("KZ", None, False),
    ],
)
def test_a_country_far_from_the_point_is_doubted(qgis_app, country, place, doubted):
    assert is_doubted(country, place) is doubted


def test_positions_in_metres_are_brought_to_degrees(qgis_app):
    assert not is_doubted("KG", OSH, "EPSG:32643")
    assert is_doubted("KZ", OSH, "EPSG:32643")
    assert not is_doubted("KZ", OSH, "EPSG:32643", crs_name=""), "metres of an unnamed CRS tell nothing"


def test_nothing_inside_a_country_is_doubted(qgis_app):
    found = outlines.outlines()
    assert set(found) == {"KG", "KZ", "TJ", "UZ"}
    for feature in world_map().getFeatures():
        if feature["iso_a2"] in found:
            assert found[feature["iso_a2"]].contains(feature.geometry()), feature["iso_a2"]


def test_outlines_are_small_enough_for_a_form(qgis_app):
    assert sum(len(each.asWkt(2)) for each in outlines.outlines().values()) < 6_000


def test_a_qgis_without_its_world_map_makes_forms_all_the_same(qgis_app, monkeypatch):
    from tailings_plugin import place_layers

    monkeypatch.setattr(place_layers, "world_map_path", lambda: place_layers.Path("/nowhere/world_map.gpkg"))
    for each in (outlines.outlines, place_layers._world):
        each.cache_clear()
    try:
        layer = QgsVectorLayer(
            "Point?crs=EPSG:4326&field=facility_id:string&field=country:string", "x", "memory"
        )
        apply_facility_form(layer, "en")
        assert outlines.outlines() == {}
        assert not is_doubted("KZ", OSH)
    finally:
        for each in (outlines.outlines, place_layers._world):
            each.cache_clear()
