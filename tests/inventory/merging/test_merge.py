"""Merging a new table into an edited inventory: every case of who changed a value."""

import pytest
from pandas import NA, DataFrame, Timestamp

from tailings_plugin.inventory.facilities import facility_kinds
from tailings_plugin.inventory.files.reading import Grid
from tailings_plugin.inventory.importing.tables import ImportOptions, import_grid
from tailings_plugin.inventory.merging.merge import merge
from tailings_plugin.table import DTYPES

HEADER = ["facility_id", "name", "volume_m3", "latitude", "longitude"]


def table(*rows):
    grid = Grid("t", [list(row) for row in rows], list(range(1, len(rows) + 1)), HEADER)
    return import_grid(grid, ImportOptions(), lambda fraction: None)


def inventory(*rows):
    return table(*rows).table


@pytest.mark.parametrize(
    ("existing", "new", "previous", "kept", "changed", "conflict"),
    [
        (5.0, 5.0, None, 5.0, False, False),
        (None, 6.0, None, 6.0, True, False),
        (5.0, None, None, 5.0, False, False),
        (5.0, 6.0, None, 5.0, False, True),  # who changed it cannot be told
        (5.0, 6.0, 5.0, 6.0, True, False),  # the table did
        (7.0, 5.0, 5.0, 7.0, False, False),  # the hand did
        (7.0, 6.0, 5.0, 7.0, False, True),  # both did
        (5.0, 5.0 * (1 + 1e-12), None, 5.0, False, False),  # the same but for the last digit
    ],
)
def test_who_changed_the_volume(existing, new, previous, kept, changed, conflict):
    before = table(("A", "n", previous, 42.0, 75.0)) if previous is not None else None
    merged = merge(
        inventory(("A", "n", existing, 42.0, 75.0)), table(("A", "n", new, 42.0, 75.0)), before, "en"
    )
    assert merged.table["volume_m3"][0] == kept
    assert [change.field for change in merged.changes] == (["volume_m3"] if changed else [])
    assert [change.field for change in merged.conflicts] == (["volume_m3"] if conflict else [])
    assert merged.n_updated == int(changed)


@pytest.mark.parametrize(
    ("existing", "new", "previous", "kept", "told"),
    [
        (None, "5-6", None, (None, 5.0, 6.0), ("change", "", "5–6")),
        ("5-6", "5-6", None, (None, 5.0, 6.0), None),
        ("5-6", None, None, (None, 5.0, 6.0), None),
        (5.5, "5-6", None, (5.5, None, None), ("conflict", "5–6", "5.5")),
        (
            "5-6",
            7.0,
            "5-6",
            (7.0, None, None),
            ("change", "5–6", "7"),
        ),  # the bounds go with what they bounded
        (7.0, "more than 5", "7", (None, 5.0, None), ("change", "7", "≥ 5")),
        ("5-8", "5-6", "5-6", (None, 5.0, 8.0), None),  # the hand widened it
    ],
)
def test_a_value_and_its_bounds_are_merged_as_one_figure(existing, new, previous, kept, told):
    before = table(("A", "n", previous, 42.0, 75.0)) if previous is not None else None
    merged = merge(
        inventory(("A", "n", existing, 42.0, 75.0)), table(("A", "n", new, 42.0, 75.0)), before, "en"
    )
    found = [merged.table[f"volume_m3{end}"][0] for end in ("", "_min", "_max")]
    assert tuple(None if each != each else each for each in found) == kept
    listed = [("change", each) for each in merged.changes] + [("conflict", each) for each in merged.conflicts]
    assert [(kind, each.before, each.after) for kind, each in listed] == ([told] if told else [])
    assert all(each.field == "volume_m3" for _, each in listed)


def test_a_moved_point_is_told_like_any_value():
    before = table(("A", "n", 1.0, 42.0, 75.0))
    merged = merge(inventory(("A", "n", 1.0, 42.0, 75.0)), table(("A", "n", 1.0, 42.1, 75.2)), before, "en")
    assert (merged.table["lat"][0], merged.table["lon"][0]) == (42.1, 75.2)
    assert [(c.field, c.before, c.after) for c in merged.changes] == [
        ("coordinates", "42.000000; 75.000000", "42.100000; 75.200000")
    ]
    near = merge(inventory(("A", "n", 1.0, 42.0, 75.0)), table(("A", "n", 1.0, 42.000001, 75.0)), None, "en")
    assert near.conflicts == []


def test_facilities_of_either_side_stay_and_the_inventory_given_is_not_changed():
    existing = inventory(("A", "a", 1.0, 42.0, 75.0), ("B", "b", 2.0, 42.0, 76.0))
    merged = merge(existing, table(("B", "b", 2.0, 42.0, 76.0), ("C", "c", 3.0, 42.0, 77.0)), None, "en")
    assert merged.table["facility_id"].tolist() == ["A", "B", "C"]
    assert merged.table["lon"].tolist() == [75.0, 76.0, 77.0]
    assert merged.n_added == 1
    assert existing["facility_id"].tolist() == ["A", "B"]
    assert merged.table["mass_t"].isna().all()


FULL = [
    "facility_id",
    "name",
    "volume_m3",
    "start_year",
    "radioactive",
    "data_date",
    "data_source",
    "latitude",
    "longitude",
]


def full(*rows, name="t"):
    grid = Grid(name, [list(row) for row in rows], list(range(5, len(rows) + 5)), FULL)
    return import_grid(grid, ImportOptions(), lambda fraction: None)


def told(changes):
    return [(each.row, each.facility_id, each.field, each.before, each.after) for each in changes]


def test_values_of_every_kind_are_compared_as_what_they_are():
    old = full(("A", "n", 5.0, 1965, True, "2019-05-06", "s", 42.0, 75.0))
    new = full(("A", "m", 6.0, 1966, False, "2020-05-06", "u", 43.0, 76.0))
    merged = merge(old.table, new, old, "en")
    assert told(merged.changes) == [
        (5, "A", "name", "n", "m"),
        (5, "A", "start_year", "1965", "1966"),
        (5, "A", "volume_m3", "5", "6"),
        (5, "A", "radioactive", "True", "False"),
        (5, "A", "data_source", "s", "u"),
        (5, "A", "data_date", "2019-05-06", "2020-05-06"),
        (5, "A", "coordinates", "42.000000; 75.000000", "43.000000; 76.000000"),
    ]
    assert merged.conflicts == []
    assert (merged.n_updated, merged.n_added) == (1, 0)
    row = merged.table.iloc[0]
    assert (row["name"], row["volume_m3"], row["start_year"], row["radioactive"]) == ("m", 6.0, 1966, False)
    assert (row["data_date"], row["lat"], row["lon"]) == (Timestamp("2020-05-06"), 43.0, 76.0)
    same = merge(old.table, old, None, "en")
    assert (same.changes, same.conflicts, same.n_updated) == ([], [], 0)


def test_unknown_values_are_filled_and_nothing_known_is_taken_away():
    empty = ("A", None, None, None, None, None, "s", None, None)
    known = ("A", "n", 5.0, 1965, True, "2019-05-06", "s", 42.0, 75.0)
    merged = merge(full(empty).table, full(known), None, "en")
    assert [each.field for each in merged.changes] == [
        "name", "start_year", "volume_m3", "radioactive", "data_date", "coordinates",
    ]  # fmt: skip
    assert {each.before for each in merged.changes} == {""}
    assert merged.changes[0].why == "was empty in the inventory"
    back = merge(full(known).table, full(empty), full(known), "en")
    assert (back.changes, back.conflicts) == ([], [])
    assert back.table["volume_m3"].tolist() == [5.0]


def test_a_conflict_tells_both_values():
    (conflict,) = merge(
        inventory(("A", "n", 5.0, 42.0, 75.0)), table(("A", "n", 6.0, 42.0, 75.0)), None, "en"
    ).conflicts
    assert told([conflict]) == [(1, "A", "volume_m3", "6", "5")]
    assert conflict.why == "conflict: the table says 6, the inventory 5; the inventory's value was kept"
    (russian,) = merge(
        inventory(("A", "n", 5.0, 42.0, 75.0)), table(("A", "n", 6.0, 42.0, 75.0)), None, "ru"
    ).conflicts
    assert russian.why.startswith("расхождение: в таблице 6, в реестре 5")


def test_the_name_of_the_table_is_no_source():
    own = ("A", "n", 5.0, 1965, True, "2019-05-06", None, 42.0, 75.0)
    named = ("A", "n", 5.0, 1965, True, "2019-05-06", "survey", 42.0, 75.0)
    merged = merge(full(named).table, full(own, name="new table"), None, "en")
    assert (merged.changes, merged.conflicts) == ([], [])
    assert merged.table["data_source"].tolist() == ["survey"]


@pytest.mark.parametrize(("apart", "same"), [(0.9e-5, True), (1.1e-5, False), (-1.1e-5, False)])
def test_a_metre_is_no_move(apart, same):
    for place in ((42.0 + apart, 75.0), (42.0, 75.0 + apart)):
        merged = merge(inventory(("A", "n", 1.0, 42.0, 75.0)), table(("A", "n", 1.0, *place)), None, "en")
        assert (merged.conflicts == []) is same


@pytest.mark.parametrize(("factor", "same"), [(1 + 0.9e-9, True), (1 + 1.1e-9, False), (1 - 1.1e-9, False)])
def test_the_last_digits_are_no_change(factor, same):
    merged = merge(
        inventory(("A", "n", 5e6, 42.0, 75.0)), table(("A", "n", 5e6 * factor, 42.0, 75.0)), None, "en"
    )
    assert (merged.conflicts == []) is same


def test_who_moved_the_point_is_told_like_any_value():
    old, new = ("A", "n", 1.0, 42.0, 75.0), ("A", "n", 1.0, 42.1, 75.0)
    hand = merge(inventory(new), table(old), table(old), "en")
    assert (hand.changes, hand.conflicts, hand.table["lat"].tolist()) == ([], [], [42.1])
    both = merge(inventory(new), table(("A", "n", 1.0, 42.2, 75.0)), table(old), "en")
    assert [each.field for each in both.conflicts] == ["coordinates"]
    # B was not in the table last time, so it cannot be told who moved it.
    other = merge(inventory(old), table(new), table(("B", "n", 1.0, 42.0, 75.0)), "en")
    assert [each.field for each in other.conflicts] == ["coordinates"]


def test_facilities_are_told_in_the_order_of_the_table():
    old = inventory(("A", "a", 1.0, 42.0, 75.0), ("B", "b", 2.0, 42.0, 76.0))
    new = table(("B", "bb", 3.0, 42.0, 76.0), ("C", "c", 4.0, 42.0, 77.0), ("A", "aa", 5.0, 42.0, 75.0))
    merged = merge(old, new, None, "en")
    assert [(each.row, each.facility_id, each.field) for each in merged.conflicts] == [
        (1, "B", "name"), (1, "B", "volume_m3"), (3, "A", "name"), (3, "A", "volume_m3"),
    ]  # fmt: skip
    assert merged.table["facility_id"].tolist() == ["A", "B", "C"]
    assert merged.n_added == 1
    assert merged.summary("en") == (
        "1 facility added to the inventory, 0 updated, 4 conflicts, in which the inventory's value was kept; "
        "0 facilities of the inventory are not in the table."
    )


def test_facilities_without_id_in_the_inventory_are_in_no_merge():
    old = inventory(("A", "a", 1.0, 42.0, 75.0), ("B", "b", None, 42.0, 76.0))
    old.loc[0, "facility_id"] = NA
    merged = merge(old, table(("A", "a", 9.0, 42.0, 75.0), ("B", "b", 7.0, 42.0, 76.0)), None, "en")
    assert merged.table["volume_m3"].tolist() == [1.0, 7.0, 9.0]
    assert merged.table["facility_id"].isna().tolist() == [True, False, False]


def test_dtypes_stay_and_the_inventory_may_lack_columns():
    old = DataFrame({"facility_id": ["A"], "own": ["mine"], "volume_m3": [5]})
    merged = merge(old, table(("B", "b", 2.0, 42.0, 76.0)), None, "en").table
    kinds = facility_kinds()
    assert {name: str(merged[name].dtype) for name in kinds} == {
        name: DTYPES[kind] for name, kind in kinds.items()
    }
    assert merged["own"].fillna("").tolist() == ["mine", ""]
    assert merged.index.tolist() == [0, 1]


NOTE = "pga_g=0.21 [computed 2026-11-29: gem.tif, g]"
OTHER = "flood_zone=inside_100y [computed 2026-11-29: jrc.tif, 100 years]"


def with_sources(pga, source, flood=None, low=None, high=None):
    header = ["facility_id", "name", "pga_g", "data_source", "flood_zone", "pga_g_min", "pga_g_max"]
    grid = Grid("t", [["A", "n", pga, source, flood, low, high]], [1], header)
    return import_grid(grid, ImportOptions(), lambda fraction: None)


@pytest.mark.parametrize(
    ("stored", "sources", "new", "said", "previous", "pga", "source", "told"),
    [
        # What a layer gave gives way to the authority, and its note goes; that of another value stays.
        (0.21, f"Cadastre; {NOTE}; {OTHER}", 0.3, "Cadastre", None, 0.3, f"Cadastre; {OTHER}", (["pga_g"], [])),
        (0.21, f"Cadastre; {NOTE}", 0.3, "Cadastre", None, 0.3, "Cadastre", (["pga_g"], [])),
        # Where the table says nothing of it, it stays with its note, and the sources are no conflict.
        (0.21, f"Cadastre; {NOTE}", None, "Cadastre", None, 0.21, f"Cadastre; {NOTE}", ([], [])),
        # Once somebody changed it, it is the authority's, and a conflict as ever.
        (0.25, f"Cadastre; {NOTE}", 0.3, "Cadastre", None, 0.25, f"Cadastre; {NOTE}", ([], ["pga_g"])),
        # A new source takes the place of the old, not of what was computed.
        (
            0.21, f"Cadastre; {NOTE}", None, "Survey", (None, "Cadastre"), 0.21, f"Survey; {NOTE}",
            (["data_source"], []),
        ),
        # The layers were told to go before the table, which has what it had.
        (0.21, f"C; {NOTE}", 0.3, "C", (0.3, "C"), 0.21, f"C; {NOTE}", ([], [])),
        # A table that was filled itself brings its notes.
        (None, "C", 0.21, f"C; {NOTE}", None, 0.21, f"C; {NOTE}", (["pga_g"], [])),
        (0.4, "C", 0.21, f"C; {NOTE}", None, 0.4, "C", ([], ["pga_g"])),
    ],
)  # fmt: skip
def test_a_computed_value_gives_way_to_the_table(stored, sources, new, said, previous, pga, source, told):
    flood = "inside_100y" if OTHER in sources else None
    before = None if previous is None else with_sources(*previous)
    merged = merge(with_sources(stored, sources, flood).table, with_sources(new, said), before, "en")
    assert merged.table["pga_g"][0] == pga
    changed = [change.field for change in merged.changes], [change.field for change in merged.conflicts]
    assert changed == told
    assert merged.table["data_source"][0] == source


def test_computed_bounds_give_way_as_one_figure():
    note = "pga_g=0.2..0.3 [computed 2026-11-29: gem.tif, g]"
    merged = merge(with_sources(None, note, low=0.2, high=0.3).table, with_sources(0.25, None), None, "en")
    assert merged.table["pga_g"][0] == 0.25
    assert merged.table[["pga_g_min", "pga_g_max"]].isna().all(axis=None)
    assert not merged.conflicts
