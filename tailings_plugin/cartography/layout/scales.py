"""Round figures for a map's scale: segments of the scale bar, steps of the graticule."""

import math
from typing import TYPE_CHECKING

from .sheet import Scale

if TYPE_CHECKING:
    from ..map.scene import Scene

GRATICULE_MM = 55.0
METRES_PER_DEGREE = 111_000.0
DEGREE_STEPS = (1 / 60, 2 / 60, 5 / 60, 10 / 60, 20 / 60, 0.5, 1, 2, 5, 10, 20, 30)


def degrees_step(scene: "Scene") -> float:
    """Return the graticule's step in degrees: about GRATICULE_MM on paper."""
    degrees = GRATICULE_MM / scene.mm_per_metre / METRES_PER_DEGREE
    return min(DEGREE_STEPS, key=lambda step: abs(math.log(step / degrees)))


def scale_of(scene: "Scene", width_mm: float) -> Scale:
    """Return the scale bar that fits a width: two segments, the longest of 1, 2, 5 x 10^n."""
    longest_m = width_mm / 2 / scene.mm_per_metre
    metres = 1000.0 if longest_m >= 1000 else 1.0
    longest = longest_m / metres
    power = 10.0 ** math.floor(math.log10(longest))
    segment = max(step * power for step in (1, 2, 5) if step * power <= longest * 1.000001)
    return Scale(metres, scene.captions("kilometres" if metres == 1000 else "metres"), segment)
