"""What a tailings facility is: the inventory's fields, reading tables in any shape, checking, merging, writing.

For notebooks and scripts, without QGIS (numpy, pandas, GDAL):

>>> from tailings_plugin import inventory
>>> from tailings_plugin.about import DATA_FOLDER
>>> table = inventory.read(DATA_FOLDER / "example_inventory.csv")
>>> table.loc[0, ["facility_id", "country"]].tolist(), float(table.loc[0, "volume_m3"])
(['KG-001', 'KG'], 110500.0)
>>> found = inventory.check(table)
>>> found.loc[found["severity"] == "warning", "check"].value_counts()["no_position"].item()
2
"""

from typing import Any

__all__ = ["check", "findings", "merge", "read", "write"]


def __getattr__(name: str) -> Any:
    # QGIS loads this package as it starts, for the field schema only: the rest is imported when it is first used.
    if name in __all__:
        from . import face

        return getattr(face, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
