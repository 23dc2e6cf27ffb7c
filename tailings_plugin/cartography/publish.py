"""Remakes what cartographers take from the plugin folder: templates, styles, the symbol library.

Run in a QGIS Python with `python -m tailings_plugin.cartography.publish`, after a change of look, page or symbols.
"""

import tempfile
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsReadWriteContext,
    QgsStyle,
    QgsVectorLayer,
)

from . import look, styles, symbol_styles
from .captions import Captions
from .countries import read_countries
from .facilities import Facility, Row
from .hazard_map import build
from .layers import fields_of
from .page import PAPERS
from .scene import HIGHEST, MapRequest

FOLDER = Path(__file__).parent
SIZE_PT, SCALE = 7.2, 1.0
LAYERS = {
    "facilities": "Point?field=thi:double&field=thi_class:string&field=status:string&field=map_number:integer"
    "&field=map_label:string&field=shift_x_mm:double&field=shift_y_mm:double",
    "paths": "LineString?field=facility_id:string",
    "paths_by_arrival": "LineString?field=facility_id:string&field=leading_h:double",
    "zones": "Polygon?field=facility_id:string",
    "crossings": "Point?field=number:integer&field=shift_x_mm:double&field=shift_y_mm:double",
}


def write_templates(folder: Path) -> list[Path]:
    """Write a layout template for every paper, empty of data, and return the files."""
    written = []
    for paper in PAPERS:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as work:
            project = build(_sample(paper), Path(work), "sample", QgsProcessingContext())
            layout = project.layoutManager().printLayouts()[0]
            _empty(layout)
            path = folder / f"hazard_map_{paper}.qpt"
            layout.saveAsTemplate(str(path), QgsReadWriteContext())
            written.append(path)
            project.clear()
    return written


def write_styles(folder: Path) -> list[Path]:
    """Write a style (.qml) for every layer and language, and return the files."""
    written, family = [], look.FONT_FAMILIES[0]
    for language in ("en", "ru"):
        captions = Captions(language)
        for name, definition in LAYERS.items():
            layer = QgsVectorLayer(definition, name, "memory")
            _style(layer, name, captions, family)
            path = folder / language / f"{name}.qml"
            path.parent.mkdir(parents=True, exist_ok=True)
            categories = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
            layer.saveNamedStyle(str(path), categories)
            written.append(path)
    return written


def write_library(path: Path) -> Path:
    """Write the symbols as a style library for QGIS's style manager, and return the file."""
    library = QgsStyle()
    library.createMemoryDatabase()
    for name, symbol in symbols().items():
        library.addSymbol(name, symbol, True)
        library.tagSymbol(QgsStyle.StyleEntity.SymbolEntity, name, ["tailings"])
    library.exportXml(str(path))
    return path


def symbols() -> dict:
    """Return the symbols of the map by name."""
    made = {}
    for status in look.STATUS_GROUPS:
        for code in look.CLASSES:
            marker = symbol_styles.svg_marker(
                f"facility_{status}",
                look.CLASS_COLOURS[code],
                look.INK,
                look.CLASS_SIZES_MM[code],
                edge_mm=0.2,
            )
            made[f"Tailings facility, {status}, {code.replace('_', ' ')}"] = _marker(marker)
    crossing = symbol_styles.svg_marker(
        "border_crossing", "#ffffff", look.CROSSING, look.CROSSING_SIZE_MM, edge_mm=0.35
    )
    made["Tailings border crossing"] = _marker(crossing)
    made["Tailings receptor"] = _marker(
        symbol_styles.svg_marker("receptor", "#ffffff", look.INK, 3.6, edge_mm=0.25)
    )
    made["Tailings downstream path"] = styles.path_symbol(look.PATH, 0.55)
    made["Tailings zone of influence"] = styles.zone_symbol()
    return made


def _sample(paper: str) -> MapRequest:
    """Return a request with facilities, a path and crossings, so that every item is there."""
    point = QgsGeometry.fromPointXY(QgsPointXY(75, 42.7))
    facilities = []
    for number in range(HIGHEST):
        # Some names of two lines: the table gets room for them.
        name = "Facility " * (10 if number % 3 == 0 else 1)
        values = {"facility_id": "F-1", "name": name, "thi": 9.0, "thi_class": "high"}
        facilities.append(Facility(values, point, place=(75.0, 42.7)))
    path = Row(
        {"facility_id": "F-1", "leading_h": 5.0}, QgsGeometry.fromWkt("LineString (75 42.7, 74.6 43.0)")
    )
    end = QgsGeometry.fromPointXY(QgsPointXY(74.6, 43.0))
    crossing = Row({"facility_id": "F-1", "from_country": "KG", "to_country": "KZ", "distance_km": 50.0}, end)
    fields = fields_of([("facility_id", "text"), ("name", "text"), ("thi", "real"), ("thi_class", "text"),
                        ("status", "text")])  # fmt: skip
    countries = read_countries(None, QgsProcessingContext())
    crossings = [Row({**crossing.values, "to_country": f"K{letter}"}, end) for letter in "ABCDEFGH"]
    return MapRequest(
        facilities,
        fields,
        countries,
        # The longest texts, so that one language has room to spare; two leave none for crossings on A4 landscape.
        language="ru" if paper == "a4_landscape" else "both",
        paper=paper,
        paths=[path],
        crossings=crossings,
        sources="Sources " * 10,
        overview_relief=True,
    )


def _empty(layout: QgsPrintLayout) -> None:
    """Take the sample's data out of a layout; the items stay."""
    for item in layout.items():
        if isinstance(item, QgsLayoutItemMap):
            item.setLayers([])
            for grid in item.grids().asList():
                grid.setStackingLayer(None)
        if isinstance(item, QgsLayoutItemLegend):
            item.model().rootGroup().removeAllChildren()
    for table in layout.multiFrames():
        if isinstance(table, QgsLayoutItemManualTable):
            table.setTableContents([])
    for name in QgsExpressionContextUtils.layoutScope(layout).variableNames():
        if name.startswith("map_"):
            QgsExpressionContextUtils.setLayoutVariable(layout, name, f"[{name}]")


def _style(layer: QgsVectorLayer, name: str, captions: Captions, family: str) -> None:
    if name == "facilities":
        symbol_styles.style_facilities(layer, captions, family, SIZE_PT, SCALE)
    elif name == "crossings":
        symbol_styles.style_crossings(layer, captions, family, SCALE)
    elif name == "zones":
        styles.style_zones(layer)
    else:
        styles.style_paths(layer, captions, SCALE)


def _marker(layer) -> QgsMarkerSymbol:
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, layer)
    return symbol


def main() -> None:
    """Remake all files in the plugin folder."""
    application = QgsApplication([], True)
    application.initQgis()
    (FOLDER / "templates").mkdir(exist_ok=True)
    (FOLDER / "styles").mkdir(exist_ok=True)
    write_templates(FOLDER / "templates")
    write_styles(FOLDER / "styles")
    write_library(FOLDER / "styles" / "tailings_symbols.xml")
    application.exitQgis()


if __name__ == "__main__":
    main()
