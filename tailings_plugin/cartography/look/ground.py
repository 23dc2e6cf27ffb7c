"""The ground of maps: land without borders, borders in dispute, layers that large scales do not show."""

from qgis.core import QgsFillSymbol, QgsLineSymbol, QgsSingleSymbolRenderer, QgsVectorLayer

from . import palette


def style_land(layer: QgsVectorLayer) -> None:
    """Land of which the borders are not given: plain."""
    symbol = QgsFillSymbol.createSimple({"color": palette.LAND, "outline_style": "no"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def at_small_scales(layer: QgsVectorLayer, largest: int) -> None:
    """Hide a layer at scales larger than 1 : `largest`."""
    layer.setScaleBasedVisibility(True)
    layer.setMaximumScale(largest)


def style_disputed(layer: QgsVectorLayer) -> None:
    """Borders in dispute: dashed over the plain border."""
    symbol = QgsLineSymbol.createSimple({"color": palette.LAND, "width": "0.4", "capstyle": "flat"})
    dash = QgsLineSymbol.createSimple(
        {
            "color": palette.BORDER,
            "width": "0.4",
            "capstyle": "flat",
            "use_custom_dash": "1",
            "customdash": "1.2;0.8",
        }
    )
    symbol.appendSymbolLayer(dash.symbolLayer(0).clone())
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
