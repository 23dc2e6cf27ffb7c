"""Where a facility can lie that is said to be in a country: coarse outlines that a form carries along.

A form works without the plugin and on a phone, so it has nothing to ask but what it brings. The outlines are those of
QGIS's world map, wider by MARGIN_DEG: nothing inside a country is doubted, and near a border neither. The check of an
inventory knows all countries and the user's own borders.
"""

from functools import cache

from qgis.core import QgsCoordinateTransformContext, QgsExpression, QgsGeometry

from ..errors import DataProblem, let_go
from ..place_layers import read_countries

COUNTRIES = ("KG", "KZ", "TJ", "UZ")
# Some 20 to 28 km; outlines are drawn with corners this far from it at most.
MARGIN_DEG, COARSE_DEG = 0.25, 0.12
ROUND_CORNERS = 4


@cache
def outlines() -> dict[str, QgsGeometry]:
    """Return country -> outline in WGS 84; none where this QGIS comes without its world map."""
    try:
        countries = read_countries(None, QgsCoordinateTransformContext()).countries
    except DataProblem as problem:  # a form without this doubt is still a form
        let_go(problem)
        return {}
    found = {}
    for code in COUNTRIES:
        areas = [each.area for each in countries if each.code == code]
        if areas:
            wide = QgsGeometry.unaryUnion(areas).buffer(MARGIN_DEG, ROUND_CORNERS)
            found[code] = QgsGeometry.fromWkt(wide.simplify(COARSE_DEG).asWkt(2))
    return found


def is_in_country(country: str, point: str = "@geometry") -> str:
    """Return, as an expression, that a point is where `country`, a column, says; unknown and others fulfil it."""
    cases = " ".join(
        f"WHEN {country} = {QgsExpression.quotedString(code)} "
        f"THEN intersects(transform({point}, @layer_crs, 'EPSG:4326'), geom_from_wkt('{area.asWkt(2)}'))"
        for code, area in outlines().items()
    )
    # Without a name of its CRS a layer's points cannot be brought to degrees.
    return f"CASE WHEN coalesce(@layer_crs, '') = '' OR {point} IS NULL THEN TRUE {cases} ELSE TRUE END"
