"""Styles and symbols a cartographer takes from the plugin folder."""

import importlib.util
import re
from importlib.machinery import SourceFileLoader
from itertools import pairwise
from pathlib import Path

import pytest
from qgis.core import QgsStyle, QgsVectorLayer

from tailings_plugin.about import PLUGIN_FOLDER

SCRIPT = Path(__file__).parents[3] / "scripts" / "make_styles"
_loader = SourceFileLoader("make_styles", str(SCRIPT))
_script = importlib.util.module_from_spec(importlib.util.spec_from_loader("make_styles", _loader))
_loader.exec_module(_script)
LAYERS, symbols = _script.LAYERS, _script.library_symbols
STYLES = PLUGIN_FOLDER / "cartography" / "styles"


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("name", LAYERS)
def test_styles_load(name, language):
    layer = QgsVectorLayer(LAYERS[name], name, "memory")
    before = layer.renderer().dump()
    _, loaded = layer.loadNamedStyle(str(STYLES / language / f"{name}.qml"))
    assert loaded
    assert layer.renderer().dump() != before


def test_russian_styles_are_russian():
    layer = QgsVectorLayer(LAYERS["facilities"], "f", "memory")
    layer.loadNamedStyle(str(STYLES / "ru" / "facilities.qml"))
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert "очень высокий" in labels and "very high" not in labels


def test_the_library_holds_every_symbol():
    library = QgsStyle()
    library.createMemoryDatabase()
    assert library.importXml(str(STYLES / "tailings_symbols.xml"))
    assert set(library.symbolNames()) == set(symbols())


@pytest.mark.parametrize(
    "path", sorted((PLUGIN_FOLDER / "cartography").rglob("*.q*")), ids=lambda path: path.name
)
def test_no_path_of_this_machine_was_shipped(path):
    assert not re.findall(r'"(?:file:)?/(?:tmp|home|work|usr)[^"]*', path.read_text(encoding="utf-8"))


def test_colours_grow_darker_class_by_class():
    from qgis.PyQt.QtGui import QColor

    from tailings_plugin.cartography.look.palette import CLASS_COLOURS

    def grey(code):  # luma of ITU-R BT.601: what a grey print shows
        colour = QColor(CLASS_COLOURS[code])
        return 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()

    greys = [grey(code) for code in ("low", "medium", "high", "very_high")]
    assert all(lighter - darker > 35 for lighter, darker in pairwise(greys))
