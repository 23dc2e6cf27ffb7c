"""What is worked out before the map is drawn: numbers of the highest, symbols apart, names that stand free."""

import numpy as np

from tailings_plugin.cartography.data.crossings import Crossing
from tailings_plugin.cartography.map.hazard_map import numbered, with_symbols_apart
from tailings_plugin.table import make_table, objects


def facilities(*names, thi=9.0):
    kinds = {"name": "text", "thi": "real"}
    return numbered(make_table({"name": names, "thi": [thi] * len(names)}, kinds))


def test_the_ten_highest_that_are_rated_are_numbered():
    many = facilities(*"abcdefghijkl")
    assert objects(many, "map_number").tolist() == [*range(1, 11), None, None]
    kinds = {"name": "text", "thi": "real"}
    unrated = numbered(make_table({"name": ["a", "b"], "thi": [9.0, None]}, kinds))
    assert objects(unrated, "map_number").tolist() == [1, None]


def test_symbols_far_apart_stay_and_keep_their_names():
    # 1 mm is a kilometre: 50 mm apart
    points = np.array([[0.0, 0.0], [50_000.0, 0.0]])
    drawn = with_symbols_apart(facilities("a", "b"), points, [], 0.001, 1.0)
    assert drawn[["shift_x_mm", "shift_y_mm"]].to_numpy().tolist() == [[0, 0], [0, 0]]
    assert objects(drawn, "map_label").tolist() == ["a", "b"]


def test_at_one_place_the_first_stays_and_neither_has_room_for_a_name():
    crossing = Crossing("KG", "KZ", 0.0, 0.0, 10.0, None)
    drawn = with_symbols_apart(facilities("a", "b"), np.zeros((2, 2)), [crossing], 0.001, 1.0)
    shifts = np.hypot(drawn["shift_x_mm"], drawn["shift_y_mm"])
    assert shifts.iloc[0] == 0
    assert shifts.iloc[1] > 0 and np.hypot(*crossing.shift_mm) > 0
    assert objects(drawn, "map_label").tolist() == [None, None]
