"""What a failure hits and when: released volume, run-out, inundated zone, arrival, people.

From Python, without QGIS (numpy, pandas and GDAL), on paths as `basin.trace` returns them:

>>> from tailings_plugin import consequence
>>> released = consequence.releases([15.0e6], [27.0], "larrauri")
>>> released[["released_p5_m3", "released_m3", "released_p95_m3"]].round(-4).values.tolist()
[[50000.0, 4350000.0, 12260000.0]]

`releases`, `zones`, `travel_times`, `together` and `exposure` take each other's tables, `downstream` tells all of a
point at once; `help(consequence.zones)` and the others tell the rest. They are imported when first asked for, so that
the plugin's own use of single modules costs nothing more.
"""

from importlib import import_module
from typing import Any

_HOME = {
    "downstream": "below",
    "exposure": "analysis",
    "releases": "analysis",
    "together": "overlapping",
    "travel_times": "analysis",
    "zones": "analysis",
}
__all__ = list(_HOME)


def __getattr__(name: str) -> Any:
    """Return what analysts call, from the module it is in."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOME[name]}", __name__), name)


def __dir__() -> list[str]:
    """Return the names analysts call too."""
    return sorted({*globals(), *_HOME})
