"""The table of arrivals of two paths, by hand."""

import numpy as np

from tailings_plugin.consequence.arrivals import AT_THE_FACILITY, arrival_table
from tailings_plugin.consequence.river import River
from tailings_plugin.consequence.travel_time import Settings, timeline

UNKNOWN = np.full(2, np.nan)
NO_RIVER = River(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN)


def test_rows_of_all_paths_in_order_of_distance():
    # 1 m/s: 3.6 km an hour; two reaches of 3.6 km each.
    lines = [timeline(np.array([0.0, 3600, 7200]), NO_RIVER, Settings(), name) for name in "AB"]
    hits = {
        "point": np.array([0, 1, 1]),
        "path": np.array([0, 0, 1]),
        "along_m": np.array([5400.0, 0.0, 1800.0]),
        "aside_m": np.array([10.0, 20.0, 30.0]),
    }
    names = np.array(["intake", "village"], dtype=object)
    table = arrival_table(lines, [[(1800.0, "KG > KZ")], []], hits, names, 0.5)
    rows = list(zip(table["path"], table["kind"], table["name"], table["leading_h"], strict=True))
    assert rows == [
        (0, "receptor", "village", 0.0),
        (0, "border", "KG > KZ", 0.5),
        (0, "interval", None, 1.0),
        (0, "receptor", "intake", 1.5),
        (0, "interval", None, 2.0),
        (1, "receptor", "village", 0.5),
        (1, "interval", None, 1.0),
        (1, "interval", None, 2.0),
    ]
    assert table["border_flag"].tolist() == [None, True, *[None] * 6]
    assert table["notes"].tolist() == [AT_THE_FACILITY, *[None] * 7]
    np.testing.assert_array_equal(table["aside_m"][[0, 3, 5]], [20, 10, 30])


def test_no_paths_no_rows():
    empty = {name: np.empty(0) for name in ("point", "path", "along_m", "aside_m")}
    assert len(arrival_table([], [], empty, np.empty(0, object), 48.0)["path"]) == 0
