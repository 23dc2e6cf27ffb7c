"""The web map as one HTML page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext

from ..map.plan import MapSurroundings
from .content import WebWishes, page_content
from .ground import land_of_the_world
from .page import page_html

if TYPE_CHECKING:
    from pandas import DataFrame


def web_map(
    facilities: "DataFrame",
    surroundings: MapSurroundings,
    wishes: WebWishes,
    context: QgsProcessingContext,
    tick: Callable[[float], None] = lambda _: None,
) -> tuple[str, int]:
    """Return the page of ranked facilities (n rows, lon and lat in WGS 84), and how many points are open before it is
    published.

    surroundings: geometries in WGS 84. tick: told the fraction done; what it raises passes. Raises DataProblem when
    no facility has coordinates.
    """
    world = land_of_the_world(surroundings.countries, context.transformContext())
    content, count = page_content(facilities, surroundings, world, wishes, context, tick)
    return page_html(content), count
