"""Symbols that cannot be parted within 3 mm become one mark with a count: none is lost, none covers another."""

import numpy as np
import pytest

from tailings_plugin.cartography.layout.gathering import Items, gathered

GROUP_MM = 6.0


def items_at(places, size=4.0, kinds=None, spots=None):
    places = np.array(places, dtype=float).reshape(-1, 2)
    count = len(places)
    kinds = np.zeros(count, dtype=int) if kinds is None else np.array(kinds)
    spots = np.arange(count) if spots is None else np.array(spots)
    return Items(places, np.full(count, size), kinds, spots, GROUP_MM)


def members(marks):
    return sorted(mark.members for mark in marks)


def smallest_gap(items, marks):
    stands = np.array([[mark.x + mark.shift[0], mark.y + mark.shift[1]] for mark in marks])
    sizes = np.array([GROUP_MM if len(m.members) > 1 else items.sizes[m.members[0]] for m in marks])
    apart = np.hypot(*(stands[:, None] - stands).transpose(2, 0, 1)) - (sizes[:, None] + sizes) / 2
    np.fill_diagonal(apart, np.inf)
    return apart.min()


def test_what_stands_apart_stays():
    marks = gathered(items_at([(0, 0), (20, 0), (40, 0)]))
    assert members(marks) == [(0,), (1,), (2,)]
    assert {mark.shift for mark in marks} == {(0.0, 0.0)}


def test_what_can_be_parted_within_3_mm_is():
    # 4 mm wide, 2 mm apart: the second moves by 2.3 mm or a little more.
    first, second = gathered(items_at([(0, 0), (2, 0)]))
    assert first.shift == (0.0, 0.0)
    assert 2.3 <= np.hypot(*second.shift) <= 3.0


def test_what_cannot_be_parted_is_one_mark_in_the_middle_of_its_places():
    marks = gathered(items_at([(0, 0), (0.4, 0), (0, 0.8), (30, 0)]))
    assert members(marks) == [(0, 1, 2), (3,)]
    group = next(mark for mark in marks if len(mark.members) == 3)
    assert (group.x, group.y) == pytest.approx((0.4 / 3, 0.8 / 3))


def test_those_at_one_place_are_one_mark_even_with_room_around():
    marks = gathered(items_at([(0, 0), (0, 0), (50, 0)], size=1.0, spots=[0, 0, 1]))
    assert members(marks) == [(0, 1), (2,)]


def test_kinds_are_not_gathered_with_each_other_but_part():
    # A facility and a crossing at one point: 4.3 mm apart, which both share.
    items = items_at([(0, 0), (0, 0)], kinds=[0, 1])
    marks = gathered(items)
    assert members(marks) == [(0,), (1,)]
    assert smallest_gap(items, marks) >= 0.28


def test_fixed_members_are_one_mark_that_nothing_joins():
    # 1 lies between the two fixed ones, and joins neither.
    marks = gathered(items_at([(0, 0), (1, 0), (2, 0)]), fixed=[(0, 2)])
    assert members(marks) == [(0, 2), (1,)]


def test_a_map_of_many_is_gathered_until_it_can_be_read():
    # 15 x 15 on a grid of 8 mm: each has room, and all together are too many.
    grid = [(8.0 * x, 8.0 * y) for x in range(15) for y in range(15)]
    assert len(gathered(items_at(grid), most_marks=300)) == 225
    marks = gathered(items_at(grid))
    assert len(marks) <= 100
    assert sorted(each for mark in marks for each in mark.members) == list(range(225))


@pytest.mark.parametrize("seed", range(6))
def test_nothing_is_lost_or_covered_or_moved_more_than_3_mm(seed):
    random = np.random.default_rng(seed)
    count = int(random.integers(5, 160))
    places = np.vstack(
        [random.uniform(0, 200, (count // 2, 2)), random.normal(100, 8, (count - count // 2, 2))]
    )
    items = Items(places, random.uniform(2.2, 5.3, count), np.zeros(count, dtype=int), np.arange(count), 6.4)
    marks = gathered(items)
    assert sorted(each for mark in marks for each in mark.members) == list(range(count))
    assert max(np.hypot(*mark.shift) for mark in marks) <= 3.0
    stands = np.array([[mark.x + mark.shift[0], mark.y + mark.shift[1]] for mark in marks])
    sizes = np.array([6.4 if len(m.members) > 1 else items.sizes[m.members[0]] for m in marks])
    apart = np.hypot(*(stands[:, None] - stands).transpose(2, 0, 1)) - (sizes[:, None] + sizes) / 2
    np.fill_diagonal(apart, np.inf)
    # Shifts are rounded to 0.01 mm.
    assert apart.min() >= 0.28
    for mark in marks:
        if len(mark.members) == 1:
            assert (mark.x, mark.y) == tuple(places[mark.members[0]])
