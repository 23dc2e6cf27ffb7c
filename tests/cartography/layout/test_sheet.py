"""Numbers on the map as its language writes them: graticule and scale bar."""

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsLayoutItemScaleBar,
    QgsNumericFormatContext,
    QgsPrintLayout,
    QgsProject,
)

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.layout.map_frame import Scale
from tailings_plugin.cartography.layout.sheet import (
    Cell,
    degrees_expression,
    rows_below,
    set_scale,
    table_height,
)
from tailings_plugin.cartography.look.fonts import text_format

THIN, FIRM = "\u202f", "\u00a0"


def label(language: str, axis: str, number: float) -> str:
    """Return what a graticule writes at a line."""
    scope = QgsExpressionContextScope()
    scope.setVariable("grid_axis", axis)
    scope.setVariable("grid_number", number)
    context = QgsExpressionContext()
    context.appendScope(scope)
    expression = QgsExpression(degrees_expression(Captions(language)))
    value = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return value


@pytest.mark.parametrize(
    ("language", "axis", "number", "text"),
    [
        ("en", "x", 72, f"72°{THIN}E"),
        ("en", "y", -17.5, f"17°30′{THIN}S"),
        ("en", "x", -70, f"70°{THIN}W"),
        ("ru", "x", 76.5, f"76°30′{THIN}в.{FIRM}д."),
        ("ru", "y", 42, f"42°{THIN}с.{FIRM}ш."),
        ("ru", "x", -70, f"70°{THIN}з.{FIRM}д."),
        ("ru", "y", -33, f"33°{THIN}ю.{FIRM}ш."),
        ("both", "x", 72, f"72°{THIN}E"),
        # east of the antimeridian is west, whichever way it is counted
        ("en", "x", 181, f"179°{THIN}W"),
        ("en", "x", -179, f"179°{THIN}W"),
        ("en", "x", -181, f"179°{THIN}E"),
        ("en", "x", 180, "180°"),
        ("en", "x", -180, "180°"),
        ("en", "x", 0, "0°"),
        ("en", "y", 0, "0°"),
        ("en", "x", 178 + 5 / 60, f"178°05′{THIN}E"),
    ],
)
def test_labels_of_the_graticule(language, axis, number, text):
    assert label(language, axis, number) == text


def test_thousands_of_a_scale_bar_stand_apart_without_a_comma():
    project = QgsProject()
    layout = QgsPrintLayout(project)
    bar = QgsLayoutItemScaleBar(layout)
    set_scale(bar, Scale(1000, "км", 1000))
    written = [
        bar.numericFormat().formatDouble(value, QgsNumericFormatContext()) for value in (0, 500, 1000, 20000)
    ]
    assert written == ["0", "500", f"1{THIN}000", f"20{THIN}000"]
    assert bar.unitLabel() == "км"


def test_a_table_takes_the_rows_below_its_head_that_its_room_holds(qgis_app):
    text = text_format("Open Sans", 8)
    rows = [[Cell("head")], [Cell("one")], [Cell("two\nlines")], [Cell("three")]]
    for below in range(4):
        height = table_height(rows[: below + 1], text)
        assert rows_below(rows, text, height) == below
        assert rows_below(rows, text, height - 0.01) == max(below - 1, 0)
