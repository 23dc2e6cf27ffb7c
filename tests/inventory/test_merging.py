"""Merging a new table into an edited inventory: every case of who changed a value."""

import pytest

from tailings_plugin.inventory.importing import ImportOptions, import_grid
from tailings_plugin.inventory.merging import merge
from tailings_plugin.inventory.reading import Grid

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
