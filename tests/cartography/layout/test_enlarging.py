"""What is enlarged, at which scale, and what stands on which map."""

from itertools import count

import numpy as np
import pytest

from tailings_plugin.cartography.layout.enlarging import (
    CROSSING,
    FACILITY,
    STRIP_MM,
    View,
    arranged,
    between,
    round_scale,
    view_of,
)
from tailings_plugin.cartography.layout.gathering import Items
from tailings_plugin.cartography.layout.page import Box, corners, furniture, plan

# 1 : 5,000,000, 250 x 200 mm: a millimetre is 5 km.
MAP = View((0.0, 0.0, 1_250_000.0, 1_000_000.0), 5_000_000.0)


def items_of(points, kinds=None, spots=None):
    points = np.array(points, dtype=float)
    number = len(points)
    kinds = [FACILITY] * number if kinds is None else kinds
    spots = np.arange(number) if spots is None else np.array(spots)
    return points, Items(MAP.on_paper(points), np.full(number, 4.0), np.array(kinds), spots, 6.4)


def pages(each):
    """Boxes of 200 x 125 mm, `each` on a page."""
    return (Box(10.0, 20.0, 200.0, 125.0, 1 + number // each) for number in count())


def twenty_and_one():
    """Return a grid of 5 x 4 facilities 1 km apart, and one 800 km away."""
    near = [(300_000.0 + 1000 * x, 300_000.0 + 1000 * y) for x in range(5) for y in range(4)]
    return [*near, (1_100_000.0, 500_000.0)]


def test_twenty_within_5_km_are_one_enlargement_and_the_far_one_stays():
    points, items = items_of(twenty_and_one())
    made = arranged(points, items, MAP, (), pages)
    (only,) = made.enlargements
    assert only.letter == "A" and only.members == tuple(range(20))
    assert made.letters == ["A"] * 20 + [None]
    # 4 km over 200 - 16 mm and 3 km over 120 - 16 mm: 1 : 28,846, rounded up to 30,000.
    assert only.view.denominator == 30_000
    # 1 km is 33 mm there: each stands at its true place.
    assert not made.shift.any()
    (group,) = made.groups
    assert (len(group.members), group.letter, group.on) == (20, "A", None)
    assert (group.x, group.y) == pytest.approx((302_000.0, 301_500.0))
    # They are drawn alone from between the two scales on, and together below it.
    limit = round((5_000_000 * 30_000) ** 0.5)
    assert (group.low, group.high) == (limit, None)
    assert made.high == [limit] * 20 + [None]
    assert made.without == 0


def test_without_pages_there_are_marks_but_no_enlargements():
    points, items = items_of(twenty_and_one())
    made = arranged(points, items, MAP)
    assert made.enlargements == [] and made.letters == [None] * 21
    assert [len(group.members) for group in made.groups] == [20]
    assert made.without == 1


def test_those_at_one_place_are_one_mark_with_a_count_everywhere_and_need_no_enlargement():
    points, items = items_of([(300_000, 300_000)] * 3 + [(900_000, 300_000)], spots=[0, 0, 0, 1])
    made = arranged(points, items, MAP, (), pages)
    assert made.enlargements == []
    (group,) = made.groups
    assert (group.members, group.spots, group.low, group.high) == ((0, 1, 2), 1, 0, None)
    assert made.without == 0
    # On an enlargement, too: the fourth is 2 km away.
    points, items = items_of([(300_000, 300_000)] * 3 + [(302_000, 300_000)], spots=[0, 0, 0, 1])
    made = arranged(points, items, MAP, (), pages)
    assert [each.members for each in made.enlargements] == [(0, 1, 2, 3)]
    assert sorted((group.members, group.on) for group in made.groups if group.on) == [((0, 1, 2), "A")]


def test_a_crossing_within_a_frame_stands_on_the_enlargement_alone():
    points, items = items_of(
        [*twenty_and_one(), (302_500.0, 302_500.0), (700_000.0, 700_000.0)],
        kinds=[FACILITY] * 21 + [CROSSING] * 2,
    )
    made = arranged(points, items, MAP, (), pages)
    assert made.letters[21:] == ["A", None]
    assert made.high[21] == made.high[0] and made.high[22] is None


def test_what_an_enlargement_cannot_part_gets_one_of_its_own():
    # Three within 60 m, and two 8 km away: on 104 mm those are 1 : 80,000, where 60 m are less than a millimetre.
    points, items = items_of(
        [(300_000, 300_000), (300_060, 300_000), (300_000, 300_060), (308_000, 300_000), (300_000, 308_000)]
    )
    made = arranged(points, items, MAP, (), pages)
    first, second = made.enlargements
    assert first.members == (0, 1, 2, 3, 4)
    assert second.members == (0, 1, 2) and second.above == first.view
    assert first.view.denominator == 80_000
    # No enlargement is larger: 60 m are 2.4 mm, and the symbols part.
    assert second.view.denominator == 25_000
    assert made.letters == ["B", "B", "B", "A", "A"]


def test_letters_go_by_rank_and_the_rest_is_counted():
    # Twenty pairs, 150 km from pair to pair, 5 km within one: the pairs with the lower numbers rank higher.
    wheres = [(100_000 + 220_000 * (n % 5), 100_000 + 220_000 * (n // 5)) for n in range(20)]
    points, items = items_of([*wheres, *[(x + 5000, y) for x, y in wheres]])
    made = arranged(points, items, MAP, (), pages)
    assert [each.letter for each in made.enlargements] == list("ABCDEFGHIJKL")
    assert [each.members for each in made.enlargements] == [(n, n + 20) for n in range(12)]
    assert made.without == 8
    # Four on each of three further sheets.
    assert [each.box.page for each in made.enlargements] == [1] * 4 + [2] * 4 + [3] * 4


def test_one_stands_in_a_free_corner_when_all_its_places_part_there():
    corner = Box(10, 10, 80, 60, 0)
    points, items = items_of([(300_000, 300_000), (303_000, 300_000), (900_000, 300_000)])
    (only,) = arranged(points, items, MAP, (corner,), pages).enlargements
    assert only.box == corner
    # Twenty on a square kilometre do not.
    grid = [(300_000 + 50 * x, 300_000 + 40 * y) for x in range(5) for y in range(4)]
    points, items = items_of(grid)
    assert arranged(points, items, MAP, (corner,), pages).enlargements[0].box.page == 1


def test_scales_are_round_and_no_larger_than_25_000():
    assert [round_scale(each) for each in (25_000, 25_001, 61_000, 99_999, 1_000_001)] == [
        25_000, 30_000, 75_000, 100_000, 1_250_000,
    ]  # fmt: skip
    assert between(4_000_000, 1_000_000) == 2_000_000
    view = view_of(np.array([[1000.0, 2000.0]]), Box(0, 0, 100, 80))
    # 100 mm at 1 : 25,000 are 2.5 km.
    assert view.extent == (-250.0, 1000.0, 2250.0, 3000.0)
    assert view.inside(np.array([[0.0, 2000.0], [-251.0, 2000.0]])).tolist() == [True, False]
    # A rim of 12 mm is 300 m.
    assert view.inside(np.array([[0.0, 2000.0]]), 12.0).tolist() == [False]
    assert STRIP_MM == 5.0


@pytest.mark.parametrize("seed", range(4))
def test_random_registers_keep_the_bound_and_every_facility_on_one_map(seed):
    random = np.random.default_rng(seed)
    centres = random.uniform(100_000, 900_000, (6, 2))
    points = np.vstack([random.normal(centre, 20_000, (15, 2)) for centre in centres])
    points, items = items_of(points)
    made = arranged(points, items, MAP, (), pages)
    assert np.hypot(*made.shift.T).max() <= 3.0
    assert all(np.hypot(*group.shift) <= 3.0 for group in made.groups)
    views = {None: MAP, **{each.letter: each.view for each in made.enlargements}}
    for item, letter in enumerate(made.letters):
        # Its own map shows it, alone or in one mark of several.
        assert views[letter].inside(points[[item]]).all()
        together = [group for group in made.groups if group.on == letter and item in group.members]
        assert len(together) <= 1
        alone = made.high[item] is None or views[letter].denominator <= made.high[item]
        assert alone != bool(together)


def test_a_corner_is_free_only_where_it_hides_nothing():
    page = plan("a3_landscape", 10, 10)
    boxes = corners(page.map, page.map.width * 0.3, page.map.height * 0.3)

    def hidden_by(*points):
        return lambda box: sum(box.x <= x <= box.right and box.y <= y <= box.bottom for x, y in points)

    # Nothing anywhere: overview and scale stand at the bottom.
    found = furniture(page, hidden_by())
    assert found.overview == corners(page.map, *page.overview)["bottom_left"]
    assert found.scale_plate == corners(page.map, *page.scale_plate)["bottom_right"]
    assert set(found.free) == {boxes["top_left"], boxes["top_right"]}
    # A facility 6 mm beside the upper left corner's box: its symbol, or its shift, may reach into it.
    beside = (boxes["top_left"].right + 6.0, boxes["top_left"].y + 5.0)
    assert set(furniture(page, hidden_by(beside)).free) == {boxes["top_right"]}
