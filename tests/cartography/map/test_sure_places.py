"""Where the box "How sure is this map?" stands: whole in a room, in the largest letters that will do."""

import doctest

from tailings_plugin.cartography.layout.page import Box, plan
from tailings_plugin.cartography.map import sure_places
from tailings_plugin.cartography.map.sure_places import (
    Placed,
    SureBox,
    below_both,
    placed_in,
    placed_on,
    rooms_alone,
)

ENGLISH, RUSSIAN = (SureBox(name, name, lambda width, text: ([], [])) for name in ("en", "ru"))
# In 100 mm of width a box is so many mm high for each point of its letters.
MM_A_POINT = {"en": 10.0, "ru": 12.0}


def height(box, width, size_pt):
    return MM_A_POINT[box.name] * size_pt * 100 / width


def places(boxes, *rooms, sizes=(7.0, 6.0, 5.0)):
    return placed_in(boxes, [rooms], sizes, height, 4.0)


def test_the_examples_run():
    assert doctest.testmod(sure_places).failed == 0


def test_the_first_room_that_is_high_enough_is_taken():
    low, high = Box(0, 50, 100, 69.9), Box(120, 50, 100, 70)
    assert places([ENGLISH], low, high) == [Placed(ENGLISH, high, 7.0)]


def test_smaller_letters_are_taken_only_where_no_room_will_do():
    # 7 pt need 84 mm, 6 pt 72 mm.
    assert places([RUSSIAN], Box(0, 50, 100, 83)) == [Placed(RUSSIAN, Box(0, 50, 100, 72), 6.0)]
    assert places([RUSSIAN], Box(0, 50, 100, 59.9)) is None


def test_two_languages_stand_below_each_other_or_in_two_rooms_in_letters_of_one_size():
    # 70 + 4 + 84 mm
    below = places([ENGLISH, RUSSIAN], Box(0, 50, 100, 158))
    assert [(each.place.y, each.place.height, each.size_pt) for each in below] == [(50, 70, 7), (124, 84, 7)]
    # 7 pt: 70 mm fit the first room, 84 none; 6 pt: 60 and 72 mm.
    first, second = Box(0, 50, 100, 71), Box(120, 20, 100, 75)
    beside = places([ENGLISH, RUSSIAN], first, second)
    assert [(each.place, each.size_pt) for each in beside] == [
        (Box(0, 50, 100, 60), 6.0),
        (Box(120, 20, 100, 72), 6.0),
    ]


def test_on_a_sheet_of_their_own_languages_share_its_width():
    # A3 landscape: 420 less margins of 10 on each side, below a heading of 6 and a gap of 4.
    landscape = plan("a3_landscape", 10, 10)
    (room,) = rooms_alone(landscape, 1, 6.0, 1)
    assert (room.x, room.y, room.bottom, room.page) == (10, 20, 287, 1)
    assert round(room.width, 6) == round(400 * 2 / 3, 6)
    # (400 - 8) / 2
    assert [(each.x, each.width) for each in rooms_alone(landscape, 2, 6.0, 1)] == [(10, 196), (214, 196)]
    # A4 portrait: one below the other, 210 less margins of 8.
    assert [each.width for each in rooms_alone(plan("a4_portrait", 10, 10), 2, 6.0, 1)] == [194.0]


def test_the_room_across_two_columns_is_below_what_stands_in_either():
    left, right = Box(10, 200, 120, 50), Box(134, 220, 150, 40)
    across = Box(10, 220, 274, 30)
    assert below_both(left, right) == across
    assert below_both(Box(10, 262, 120, -2), right).height == 0
    # 7 pt need 700 / 12 = 58 mm in the left column, 47 in the right one, 26 across.
    found = placed_in([ENGLISH], [[right, left], [across]], (7.0,), height, 4.0)
    assert [(each.place.y, each.place.width) for each in found] == [(220, 274)]


MAP = Box(10, 20, 400, 300)


def on_map(boxes, is_free, width=100, sizes=(7.0, 6.0)):
    return placed_on(boxes, MAP, [width], sizes, height, is_free)


def test_on_the_map_a_corner_that_hides_nothing_comes_first():
    # 70 mm and 2 mm of paper around.
    (found,) = on_map([ENGLISH], lambda box: True)
    assert (found.plate, found.place) == (Box(10, 20, 104, 74), Box(12, 22, 100, 70))
    (found,) = on_map([ENGLISH], lambda box: box.x > 10 or box.y > 20)
    assert (found.plate.x, found.plate.y) == (306, 20)
    # No corner: the first place along the upper edge, a quarter of 400 - 104 from the left.
    (found,) = on_map([ENGLISH], lambda box: 10 < box.x < 306)
    assert (found.plate.x, found.plate.y) == (84, 20)
    assert on_map([ENGLISH], lambda box: False) is None


def test_two_languages_on_the_map_do_not_cover_each_other():
    first, second = on_map([ENGLISH, RUSSIAN], lambda box: box.x == 10)
    assert (first.plate.y, first.plate.bottom) == (20, 94)
    # The lower corner: 320 - 88.
    assert (second.plate.y, second.plate.bottom) == (232, 320)
    assert on_map([ENGLISH, RUSSIAN], lambda box: box.x == 10 and box.y == 20) is None


def test_a_box_takes_at_most_half_a_side_and_a_fifth_of_the_map():
    wide = Box(0, 0, 208, 400)
    assert placed_on([ENGLISH], wide, [100], (6.0,), height, lambda box: True)
    assert placed_on([ENGLISH], Box(0, 0, 207, 400), [100], (6.0,), height, lambda box: True) is None
    # 7 pt: 104 x 74 mm, 7,696 mm2; 148 mm are twice 74; a fifth of 256 x 150 mm is 7,680.
    assert placed_on([ENGLISH], Box(0, 0, 300, 148), [100], (7.0,), height, lambda box: True)
    assert placed_on([ENGLISH], Box(0, 0, 300, 147), [100], (7.0,), height, lambda box: True) is None
    assert placed_on([ENGLISH], Box(0, 0, 256, 150), [100], (7.0,), height, lambda box: True) is None
    # A narrower one fits where the wider one does not: 80 mm, in which 6 pt need 75 mm.
    (found,) = placed_on([ENGLISH], Box(0, 0, 180, 300), [100, 80], (6.0,), height, lambda box: True)
    assert (found.place.width, found.place.height) == (80, 75)
