"""The table of arrivals of two paths, by hand."""

import numpy as np

from tailings_plugin.consequence.arrivals import AT_THE_FACILITY, arrival_table, border_name
from tailings_plugin.consequence.river import River
from tailings_plugin.consequence.travel_time import Settings, timeline
from tailings_plugin.table import objects

NOBODY = {
    "point": np.empty(0, int),
    "path": np.empty(0, int),
    "along_m": np.empty(0),
    "aside_m": np.empty(0),
}
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
    made = arrival_table(lines, [[(1800.0, "KG > KZ")], []], hits, names, 0.5)
    table = {name: objects(made, name) for name in made.columns}
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

    few = arrival_table(lines, [[(1800.0, "KG > KZ")], []], hits, names, 0.5, intervals=False)
    kept = [row for row, kind in enumerate(table["kind"]) if kind != "interval"]
    for name in made.columns:
        assert objects(few, name).tolist() == objects(made.iloc[kept], name).tolist(), name


def test_no_paths_no_rows():
    empty = {name: np.empty(0) for name in ("point", "path", "along_m", "aside_m")}
    assert len(arrival_table([], [], empty, np.empty(0, object), 48.0)["path"]) == 0


def test_whether_a_border_beyond_the_path_is_reached_in_time_is_unknown():
    line = timeline(np.array([0.0, 3600]), River(*[np.array([np.nan])] * 4), Settings(), "A")
    crossings = [[(3600.0, "a"), (3601.0, "b")]]
    # Reached after one hour exactly, which is within one hour.
    table = arrival_table([line], crossings, NOBODY, np.empty(0, object), 1.0)
    flags = dict(zip(objects(table, "name"), objects(table, "border_flag"), strict=True))
    assert (flags["a"], flags["b"]) == (True, None)


def test_dtypes_tell_the_unknown_from_nothing():
    line = timeline(np.array([0.0, 3600]), River(*[np.array([np.nan])] * 4), Settings(), "A")
    table = arrival_table([line], [[]], NOBODY, np.empty(0, object), 1.0)
    kinds = table.dtypes.astype(str).to_dict()
    assert kinds["path"] == "Int64"
    assert kinds["kind"] == kinds["name"] == kinds["notes"] == "string"
    assert kinds["leading_h"] == "float64"
    assert kinds["border_flag"] == "boolean"
    assert table["peak_h"].isna().all()


def test_a_border_is_named_by_its_countries_and_what_the_path_does_there():
    assert border_name("KG", "KZ", "crosses") == "KG > KZ"
    assert border_name("KG", None, None) == "KG > ?"
    assert border_name("TJ", "AF", "follows") == "TJ | AF"
