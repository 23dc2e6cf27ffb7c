"""The functions of expressions inside QGIS: figures worked out by hand, unknown values, mistakes told in words."""

import re
from pathlib import Path

import pandas
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from tailings_plugin.expressions import help as texts
from tailings_plugin.expressions.functions import columns_read
from tailings_plugin.expressions.registered import ANSWERS, Functions
from tailings_plugin.qgis_values import from_qgis, make_fields
from tailings_plugin.rating.analysis import rate

NAMES = [name for name, *_ in ANSWERS]


@pytest.fixture(autouse=True)
def functions():
    found = Functions()
    yield found
    found.remove()


def asked(expression, feature=None):
    """Return the value of an expression, None for NULL, and the error it ends with."""
    context = QgsExpressionContext()
    if feature is not None:
        context.setFeature(feature)
        context.setFields(feature.fields())
    prepared = QgsExpression(expression)
    prepared.prepare(context)
    value = prepared.evaluate(context)
    return from_qgis(value), prepared.evalErrorString() or prepared.parserErrorString()


@pytest.fixture
def layer():
    """Facilities of 1e6 and 1e5 m3, the second of unknown status, and one without a volume; no field of floods."""
    fields = (
        "field=facility_id:string&field=volume_m3:double&field=water_hazard_class:int&field=status:string"
    )
    made = QgsVectorLayer(
        f"Point?crs=EPSG:4326&{fields}&field=pga_g:double&field=factor_of_safety:double",
        "facilities",
        "memory",
    )
    rows = (
        ("A", 1e6, 2, "abandoned", 0.2, 1.2),
        ("B", 1e5, 1, None, 0.05, 1.5),
        ("C", None, 3, "active", 0.05, 2.0),
    )
    for number, row in enumerate(rows):
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(row))
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(70 + number, 40)))
        made.dataProvider().addFeature(feature)
    return made


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        # 6 + 2 + 1 + 1 + flood unknown 1 + 1; 5 + 1 + status unknown 1 + 0 + 1 + 0
        ("tailings_thi", [12.0, 8.0, None]),
        ("tailings_thi_min", [11.0, 6.0, None]),
        ("tailings_thi_max", [12.0, 8.0, None]),
        ("tailings_class", ["very_high", "high", None]),
    ],
)
def test_each_feature_of_a_layer_has_its_own(layer, function, expected):
    """A function without arguments is no constant, and reads what it needs although nothing names the fields."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    expression = QgsExpression(f"{function}()")
    expression.prepare(context)
    request = QgsFeatureRequest().setSubsetOfAttributes(expression.referencedColumns(), layer.fields())
    found = []
    for feature in layer.getFeatures(request):
        context.setFeature(feature)
        found.append(from_qgis(expression.evaluate(context)))
    assert found == expected
    assert not expression.hasEvalError()


def test_a_filter_of_a_layer_by_the_thi(layer):
    request = QgsFeatureRequest(QgsExpression("tailings_thi() > 10"))
    assert [feature["facility_id"] for feature in layer.getFeatures(request)] == ["A"]
    layer.selectByExpression("tailings_class() = 'high'")
    assert [feature["facility_id"] for feature in layer.selectedFeatures()] == ["B"]


def test_a_feature_is_rated_as_by_the_tool(layer):
    rows = [[from_qgis(value) for value in feature.attributes()] for feature in layer.getFeatures()]
    rated = rate(pandas.DataFrame(rows, columns=layer.fields().names()))
    for feature, total in zip(layer.getFeatures(), rated["thi"], strict=True):
        expected = None if pandas.isna(total) else pytest.approx(total)
        assert asked("tailings_thi(@feature)", feature) == (expected, "")


@pytest.mark.parametrize("name", NAMES)
def test_the_examples_of_the_help_are_true(name):
    for expression, comes in texts.EXAMPLES[name]:
        expected, _ = asked(comes)
        value, error = asked(expression)
        assert error == ""
        assert value == (expected if isinstance(expected, str) else pytest.approx(expected))


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("tailings_thi(map())", None),
        ("tailings_thi(map('volume_m3', NULL))", None),
        ("tailings_thi('volume_m3', NULL, 'status', NULL)", None),
        ("tailings_thi('volume_m3', 1000, 'water_hazard_class', NULL, 'thi-basic')", 6.0),
        ("tailings_thi(map('volume_m3', 0))", None),
        ("tailings_thi(map('volume_m3', -3))", None),
        ("tailings_thi(map('volume_m3', 1000, 'water_hazard_class', 1), 'thi-basic')", 4.0),
        ("tailings_thi(map('volume_m3', '1000', 'water_hazard_class', 1), 'thi-basic')", 4.0),
        # the class is unknown: 0 to 3
        ("tailings_thi_min(map('volume_m3', 1000), 'thi-basic')", 3.0),
        ("tailings_thi_max(map('volume_m3', 1000), 'thi-basic')", 6.0),
        # the volume lies between 1e3 and 1e5
        (
            "tailings_thi_min('volume_m3_min', 1000, 'volume_m3_max', 1e5, 'water_hazard_class', 0, 'thi-basic')",
            3,
        ),
        (
            "tailings_thi_max('volume_m3_min', 1000, 'volume_m3_max', 1e5, 'water_hazard_class', 0, 'thi-basic')",
            5,
        ),
        ("tailings_class(NULL)", None),
        ("tailings_class(5.99)", "low"),
        ("tailings_class(6)", "medium"),
        ("tailings_class(8)", "high"),
        ("tailings_class(10)", "very_high"),
        ("tailings_class(map())", None),
        ("tailings_caption('status', NULL)", None),
        ("tailings_caption('status', '')", None),
        ("tailings_caption('status', 'mine', 'en')", "mine"),
        ("tailings_caption('water_hazard_class', 3.0, 'en')", "3 - severely hazardous"),
        ("tailings_caption('thi_class', 'very_high', 'ru')", "Очень высокий"),
        ("tailings_release_m3(NULL)", None),
        ("tailings_release_m3(-1)", None),
        ("tailings_release_m3(0)", 0.0),
        # 0.332 * 1 ** 0.95 million; 0.354 * 10 ** 1.01 million
        ("tailings_release_m3(1000000, 'larrauri')", 332_000.0),
        ("tailings_release_m3(10000000)", 3_622_457.19),
    ],
)
def test_what_is_unknown_stays_unknown_and_what_is_known_counts(expression, value):
    assert asked(expression) == (value if isinstance(value, str | None) else pytest.approx(value), "")


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("tailings_thi(map('volume', 5))", "volume: scheme thi reads no such field. It reads volume_m3,"),
        ("tailings_thi(5)", "Give a feature, or fields and values"),
        ("tailings_thi('volume_m3')", "There is no scheme volume_m3."),
        ("tailings_thi(5, 'status', 'active')", "only the scheme may stand"),
        ("tailings_class(5, 'thi', 3)", "only the scheme may stand"),
        ("tailings_class(5, 'x')", "There is no scheme x."),
        ("tailings_thi(map(), 'tri')", "There is no scheme tri. There are thi, thi-basic."),
        ("tailings_thi(map(), NULL)", "There is no scheme"),
        ("tailings_thi(map(), 'thi', 3)", "only the scheme may stand"),
        ("tailings_class('high')", "There is no scheme high."),
        ("tailings_class(true)", "is no number"),
        ("tailings_caption('status')", "tailings_caption takes 2 to 3 arguments."),
        ("tailings_caption('volume_m3', 5)", "volume_m3 is no field of the inventory with coded values."),
        ("tailings_caption('no_such', 5)", "no_such is no field of the inventory with coded values."),
        ("tailings_caption(NULL, 5)", "is no field of the inventory with coded values."),
        ("tailings_caption('status', 'active', 'xx')", "There is no language xx. There are en, ru."),
        ("tailings_release_m3('much')", "much is no number"),
        ("tailings_release_m3(5, 'piciullo')", "There is no relation piciullo. There are rico, larrauri."),
    ],
)
def test_a_mistake_is_told_in_words(expression, said):
    value, error = asked(expression)
    assert value is None
    assert said in error


def test_a_caption_is_in_the_language_of_the_user(monkeypatch):
    monkeypatch.setattr("tailings_plugin.expressions.functions.user_language", lambda offered: "ru")
    assert asked("tailings_caption('status', 'abandoned')") == ("Бесхозное", "")


def test_without_a_feature_nothing_is_known():
    assert asked("tailings_thi()") == (None, "")
    assert asked("tailings_class()") == (None, "")


def test_the_current_feature_by_another_scheme(layer):
    """log10 of the volume and the class: 6 + 2, 5 + 1."""
    found = [asked("tailings_thi('thi-basic')", feature)[0] for feature in layer.getFeatures()]
    assert found == [8.0, 6.0, None]


def test_what_is_read_is_told():
    """Of given values nothing is read of the feature but what the expression names itself."""
    assert QgsExpression("tailings_thi()").referencedColumns() == set(columns_read())
    assert QgsExpression("tailings_thi('volume_m3', \"v\")").referencedColumns() == {"v"}
    assert QgsExpression("tailings_caption('status', \"status\")").referencedColumns() == {"status"}


def test_every_function_is_in_the_group_with_its_help():
    for name in NAMES:
        (function,) = [each for each in QgsExpression.Functions() if each.name() == name]
        assert function.group() == "Tailings"
        assert f"function {name}" in function.helpText()
        assert "<script" not in function.helpText()


def test_nothing_is_left_after_the_plugin(functions):
    functions.remove()
    assert not {each.name() for each in QgsExpression.Functions()} & set(NAMES)
    assert not QgsExpression("tailings_thi()").isValid()
    functions.remove()


def test_a_field_in_capitals_is_read_as_the_tools_read_it():
    fields = make_fields([("VOLUME_M3", "real"), ("Water_Hazard_Class", "integer")])
    feature = QgsFeature(fields)
    feature.setAttributes([1e4, 0])
    assert asked("tailings_thi('thi-basic')", feature) == (4.0, "")


GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "rating.md"
OF_THE_GUIDE = re.findall(
    r"^\| [^|]+ \| `([^`]*tailings_[^`]*)` \|$", GUIDE.read_text(encoding="utf-8"), re.M
)


def test_the_expressions_of_the_guide_are_found():
    assert len(OF_THE_GUIDE) == 5


@pytest.mark.parametrize("expression", OF_THE_GUIDE)
def test_an_expression_of_the_guide_works_on_a_facility(layer, expression):
    layer.dataProvider().addAttributes([QgsField("name", QMetaType.Type.QString)])
    layer.updateFields()
    value, error = asked(expression, next(layer.getFeatures()))
    assert error == ""
    assert value is not None
