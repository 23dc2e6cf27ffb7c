"""Where water goes: relief grids, flow directions, downstream paths and border crossings.

From Python, without QGIS (numpy and GDAL; pandas where a table is returned):

>>> from tailings_plugin import basin
>>> from tailings_plugin.about import DATA_FOLDER
>>> terrain = basin.flow_directions(DATA_FOLDER / "relief_etopo5_burnt.tif")
>>> basin.trace(terrain, [[76.11, 42.88]]).table()["ends_in"].tolist()
['inland_sink']
>>> basin.catchments(terrain, [[76.11, 42.88]])["complete"].tolist()
[True]

`help(basin.trace)` and the others tell the rest. They are imported when first asked for, so that the plugin's
own use of single modules costs nothing more.
"""

from importlib import import_module

_HOME = {
    "INLAND_SINK": "paths.ends",
    "LAKE": "paths.ends",
    "SEA": "paths.ends",
    "Sink": "paths.ends",
    "catchments": "analysis",
    "flow_directions": "analysis",
    "grid_at": "grid.raster_file",
    "known_sinks": "paths.known_sinks",
    "open_directions": "paths.tiled_terrain",
    "open_relief": "analysis",
    "ready_directions": "analysis",
    "trace": "analysis",
    "write_flow_directions": "tiles.files",
}
__all__ = list(_HOME)


def __getattr__(name: str) -> object:
    """Return what analysts call, from the module it is in."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOME[name]}", __name__), name)


def __dir__() -> list[str]:
    """Return the names analysts call too."""
    return sorted({*globals(), *_HOME})
