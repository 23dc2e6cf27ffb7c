"""How facilities look on the map before they are rated: a triangle, coloured by state of operation."""

from qgis.core import QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsRendererCategory

from ..inventory.schema import load_schema

# Okabe and Ito's colours, told apart with any colour vision.
COLOURS = {
    "active": "#d55e00",
    "inactive": "#e69f00",
    "temporarily_closed": "#f0e442",
    "closed": "#56b4e9",
    "rehabilitated": "#009e73",
    "neglected": "#0072b2",
    "abandoned": "#cc79a7",
    "unknown": "#999999",
}


def by_status(language: str) -> QgsCategorizedSymbolRenderer:
    """Return a renderer with one category for each state of operation; anything else looks unknown."""
    domain = load_schema()["status"].domain
    categories = [
        QgsRendererCategory(code.value, _triangle(COLOURS[code.value]), code.caption.get(language))
        for code in domain.codes
        if code.value != "unknown"
    ]
    categories.append(
        QgsRendererCategory(None, _triangle(COLOURS["unknown"]), domain.caption("unknown", language))
    )
    return QgsCategorizedSymbolRenderer("status", categories)


def _triangle(colour: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": "triangle", "color": colour, "outline_color": "#333333", "outline_width": "0.3", "size": "4"}
    )
