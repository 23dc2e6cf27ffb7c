"""Hours of arrival: never later than computed, in minutes where people must run."""

import math

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature

from tailings_plugin.cartography.data.arrival import arrival_expression, arrival_short, arrival_text
from tailings_plugin.cartography.data.captions import Captions
from tests.layers import memory_layer


@pytest.mark.parametrize(
    ("hours", "text", "short"),
    [
        (0.0, "under 5 min", "0:00"),
        (0.08, "under 5 min", "0:00"),  # 4.8 min
        (0.65, "35 min", "0:35"),  # 39 min
        (0.99, "55 min", "0:55"),
        (1.0, "1 h", "1:00"),
        (2.8, "2 h 40 min", "2:40"),  # 168 min
        (5.999, "5 h 50 min", "5:50"),
        (6.0, "6 h", "6"),
        (26.97, "26 h", "26"),
        (1234.9, "1,234 h", "1,234"),
        (None, "–", "–"),
        (math.nan, "–", "–"),
        (math.inf, "–", "–"),
    ],
)
def test_hours_are_rounded_down(hours, text, short):
    assert arrival_text(hours, Captions("en")) == text
    assert arrival_short(hours, Captions("en")) == short


def test_a_binary_fraction_costs_no_step():
    hours = 0.0
    for _ in range(10):  # sum() of later Pythons mends it
        hours += 0.1
    assert hours < 1
    assert arrival_text(hours, Captions("en")) == "1 h"


def test_never_later_than_computed_and_near_it():
    for thirtieth in range(400):
        hours = thirtieth / 30
        whole, _, minutes = arrival_short(hours, Captions("en")).partition(":")
        said = int(whole) + int(minutes or 0) / 60
        step = 1 if hours >= 6 else 10 / 60 if hours >= 1 else 5 / 60
        assert said - 1e-9 <= hours < said + step


def test_words_of_both_languages():
    assert arrival_text(2.8, Captions("ru")) == "2 ч 40 мин"
    assert arrival_text(1234.9, Captions("ru")) == "1\u202f234 ч"
    assert arrival_text(0.65, Captions("both")) == "35 min / 35 мин"
    assert arrival_short(26.97, Captions("both")) == "26"


@pytest.mark.parametrize("language", ["en", "ru", "both"])
def test_labels_in_the_window_say_the_same(language):
    captions = Captions(language)
    layer = memory_layer("Point", "EPSG:4326", "leading_h:double", [("Point (0 0)", [None])])
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    feature = QgsFeature(layer.fields())
    expression = QgsExpression(arrival_expression("leading_h", captions))
    assert not expression.hasParserError()
    for hours in (0.0, 0.08, 0.65, 0.99, 1.0, 2.8, 5.999, 6.0, 26.97, 903.2):
        feature.setAttributes([hours])
        context.setFeature(feature)
        assert expression.evaluate(context) == arrival_text(hours, captions), hours
    feature.setAttributes([None])
    context.setFeature(feature)
    assert expression.evaluate(context) == ""
