"""How hazardous a facility is: schemes (data), their evaluation, ranks, classes and checklists.

From Python, without QGIS (numpy and pandas), on tables as `inventory.read` returns them:

>>> import pandas
>>> from tailings_plugin import rating
>>> table = pandas.DataFrame({"facility_id": ["A", "B"], "volume_m3": [1e6, None], "water_hazard_class": [2, 3]})
>>> rating.rate(table, "thi-basic")[["thi", "thi_rank", "thi_note"]].values.tolist()
[[8.0, 1, <NA>], [nan, <NA>, 'cannot be rated: volume_m3 missing']]

`help(rating.rate)` and the others tell the rest. They are imported when first asked for, so that the plugin's own
use of single modules costs nothing more.
"""

from importlib import import_module
from typing import Any

_HOME = {
    "checklist_results": "analysis",
    "compare": "analysis",
    "consequence_class": "analysis",
    "explain": "analysis",
    "explanation_html": "analysis",
    "find_alarms": "alarms",
    "rate": "analysis",
    "robustness": "analysis",
    "scheme_rules": "analysis",
    "schemes": "analysis",
    "screen": "criteria.face",
    "water_hazard_class": "analysis",
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
