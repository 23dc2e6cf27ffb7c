"""What is worked out before the map is drawn: numbers of the highest, symbols apart, names that stand free."""

import numpy as np

from tailings_plugin.cartography.data.crossings import Crossing
from tailings_plugin.cartography.layout.enlarging import View
from tailings_plugin.cartography.map.arrangement import arrange, group_rows, label_of, ranges
from tailings_plugin.cartography.map.hazard_map import numbered
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


# A millimetre is a kilometre.
MAP = View((-150_000.0, -150_000.0, 150_000.0, 150_000.0), 1_000_000.0)


def test_symbols_far_apart_stay_and_keep_their_names():
    points = np.array([[0.0, 0.0], [50_000.0, 0.0]])
    drawn, made = arrange(facilities("a", "b"), points, [], MAP, 1.0)
    assert drawn[["shift_x_mm", "shift_y_mm"]].to_numpy().tolist() == [[0, 0], [0, 0]]
    assert objects(drawn, "map_label").tolist() == ["a", "b"]
    assert objects(drawn, "map_letter").tolist() == [None, None] and made.groups == []


def test_neighbours_part_and_neither_has_room_for_a_name():
    crossing = Crossing("KG", "KZ", -4000.0, 0.0, 10.0, None)
    points = np.array([[0.0, 0.0], [3000.0, 0.0]])
    drawn, made = arrange(facilities("a", "b"), points, [crossing], MAP, 1.0)
    shifts = np.hypot(drawn["shift_x_mm"], drawn["shift_y_mm"])
    assert shifts.iloc[0] == 0 and 0 < shifts.iloc[1] <= 3
    assert 0 < np.hypot(*crossing.shift_mm) <= 3
    assert objects(drawn, "map_label").tolist() == [None, None]
    assert made.groups == []


def test_at_one_place_they_are_one_mark_with_their_numbers():
    crossing = Crossing("KG", "KZ", 40_000.0, 0.0, 10.0, None)
    rated = facilities("a", "b", "c").assign(thi_class="very_high")
    drawn, made = arrange(rated, np.zeros((3, 2)), [crossing], MAP, 1.0)
    assert objects(drawn, "drawn_to").tolist() == [0, 0, 0]
    assert crossing.drawn_to is None and crossing.shift_mm == (0.0, 0.0)
    ((x, y, values),) = group_rows(made, drawn, [crossing])
    assert (x, y) == (0.0, 0.0)
    assert values == ["facility", 3, "very_high", "1–3", "1–3", None, 0.0, 0.0, 0, None]


def test_numbers_are_said_in_short():
    assert ranges([4, 7, 8, 9, 10]) == "4, 7–10"
    assert ranges([2, 1]) == "1, 2"
    assert ranges([3]) == "3" and ranges([]) == ""


def test_a_label_of_many_numbers_says_the_first_and_the_last_and_how_many():
    assert label_of([4, 7, 8, 9, 10]) == "4, 7–10"
    assert label_of([1, 3, 5, 7]) == "1, 3, 5, 7" and label_of([]) == ""
    assert label_of([9, 1, 3, 5, 7]) == "1, 3 … 9 (×5)"
    assert label_of([*range(40, 60), 70, 72, 80, 90, 181, 182, 183]) == "40–59, 70 … 183 (×27)"
