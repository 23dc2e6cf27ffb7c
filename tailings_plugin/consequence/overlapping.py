"""Zones of several facilities as one, so that people where they overlap are counted once."""

from typing import TYPE_CHECKING

import numpy as np
from osgeo import ogr

from ..basin.grid.raster_file import gdal_exceptions
from ..errors import DataProblem
from ..table import column, objects, texts

if TYPE_CHECKING:
    from pandas import DataFrame


def together(zones: "DataFrame") -> "DataFrame":
    """Return what zones cover together, a row that `exposure` takes in their place.

    zones: a table with outlines (polygons as well-known binary, missing ones are left out), as `zones` returns it;
    choose the rows first, such as those of level high. One row, none where no zone has an outline: facility_id (all of
    them, once each), outline; attrs["crs"] is that of the zones. Raises DataProblem for outlines that cannot be joined.

    >>> import pandas
    >>> from osgeo import ogr
    >>> from tailings_plugin import consequence
    >>> boxes = [f"POLYGON (({x} 0, {x + 1000} 0, {x + 1000} 1000, {x} 1000, {x} 0))" for x in (500000, 500400)]
    >>> outlines = [bytes(ogr.CreateGeometryFromWkt(box).ExportToWkb()) for box in boxes]
    >>> zones = pandas.DataFrame({"facility_id": ["A", "B"], "outline": outlines})
    >>> villages = pandas.DataFrame({"longitude": [75.006], "latitude": [0.004], "population": [70]})
    >>> both = consequence.together(zones)
    >>> for table in (zones, both):
    ...     print(consequence.exposure(table, settlements=villages, crs="EPSG:32643")["settlement_people"].tolist())
    [70.0, 70.0]
    [70.0]
    """
    outlines, names = objects(zones, "outline"), texts(zones, "facility_id")
    drawn = [row for row, outline in enumerate(outlines) if outline is not None]
    whole = _united([bytes(outlines[row]) for row in drawn])
    facilities = ", ".join(dict.fromkeys(str(names[row]) for row in drawn if names[row] is not None))
    found = zones.iloc[: len(whole)][[]].reset_index(drop=True)
    found = found.assign(
        facility_id=column([facilities] * len(whole), "text"),
        outline=np.array([*whole, None], dtype=object)[:-1],
    )
    found.attrs.update(zones.attrs)
    return found


def _united(outlines: list[bytes]) -> list[bytes]:
    """Return the multi-polygon of all outlines, none for none."""
    if not outlines:
        return []
    collected = ogr.Geometry(ogr.wkbMultiPolygon)
    with gdal_exceptions():
        try:
            for outline in outlines:
                geometry = ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(outline))
                for part in range(geometry.GetGeometryCount()):
                    collected.AddGeometry(geometry.GetGeometryRef(part))
            whole = collected.UnionCascaded()
            return [bytes(ogr.ForceToMultiPolygon(whole).ExportToWkb())]
        except (RuntimeError, AttributeError, TypeError) as error:
            raise DataProblem("The zones cannot be joined: {error}", error=error) from error
