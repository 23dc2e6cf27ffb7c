"""How rasters of simulated flows, and of what drains, look in the window: a few classes each, told apart in grey."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import inf

from qgis.core import (
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...consequence.flow import hazard_scale
from ...consequence.flow_pictures import SHARES, TONES
from ...texts import Text
from ...translation import tr
from . import outputs

# From least to most; the shares have the tones of the zones, and below the least of them a paler one.
PALE = "#efe6f8"
BLUES = ("#d4e6f1", "#8fbfdc", "#4a8fc0", "#225a94", "#0c2c5c")
REDS = ("#f7e3a1", "#f2a541", "#cf4f2c", "#8f1d2c")
TIMES = ("#6d1032", "#cf4f2c", "#f2a541", "#f7e3a1", "#f4f1e6")
CLASSES = ("#fff7bc", "#fee08b", "#fdae61", "#f46d43", "#d73027", "#7f0000")
DEPTHS_M, SPEEDS_M_S, TIMES_MIN = (0.5, 1.0, 2.0, 5.0), (1.0, 3.0, 10.0), (5.0, 15.0, 30.0, 60.0)
DRAINED_CELLS, DRAINED_KM2 = (100.0, 1000.0, 10_000.0, 100_000.0), (1.0, 10.0, 100.0, 1000.0)


def dress_raster(layer: QgsRasterLayer, kind: str, language: str) -> bool:
    """Give a raster of a simulated flow, or of what drains, its look; False for one of another kind.

    The first band is shown.
    """
    if kind == outputs.HAZARDS:
        _hazards(layer, language)
        return True
    if kind not in _CLASSED:
        return False
    limits, colours, unit = _CLASSED[kind]
    _classed(layer, limits, colours, unit())
    return True


def _hazards(layer: QgsRasterLayer, language: str) -> None:
    classes = [
        QgsPalettedRasterRenderer.Class(each["class"], QColor(colour), Text(**each["label"]).get(language))
        for each, colour in zip(hazard_scale()["classes"], CLASSES, strict=True)
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def _classed(layer: QgsRasterLayer, limits: Sequence[float], colours: Sequence[str], unit: str) -> None:
    """Colour values up to each limit, and those above the last."""
    names = [f"< {limits[0]:g}{unit}"]
    names += [f"{one:g} – {two:g}{unit}" for one, two in pairwise(limits)]
    names.append(f"> {limits[-1]:g}{unit}")
    items = [
        QgsColorRampShader.ColorRampItem(limit, QColor(colour), name)
        for limit, colour, name in zip((*map(_just_below, limits), inf), colours, names, strict=True)
    ]
    ramp = QgsColorRampShader(0.0, limits[-1], None, QgsColorRampShader.Type.Discrete)
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))


def _just_below(limit: float) -> float:
    """Return a limit that the value itself is above: zones hold the shares they are named after."""
    return limit - 1e-4


_CLASSED: dict[str, tuple[Sequence[float], Sequence[str], Callable[[], str]]] = {
    outputs.SHARES: (SHARES, (PALE, *TONES), lambda: ""),
    outputs.DEPTHS: (DEPTHS_M, BLUES, lambda: " " + tr("m")),
    outputs.SPEEDS: (SPEEDS_M_S, REDS, lambda: " " + tr("m/s")),
    outputs.TIMES: (TIMES_MIN, TIMES, lambda: " " + tr("min")),
    outputs.DRAINED_CELLS: (DRAINED_CELLS, BLUES, lambda: ""),
    outputs.DRAINED_AREA: (DRAINED_KM2, BLUES, lambda: " " + tr("km²")),
}
