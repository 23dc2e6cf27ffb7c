"""Crossings of many facilities at one place are one number."""

from tailings_plugin.cartography.data.crossings import group_crossings
from tailings_plugin.cartography.data.rows import Row


def crossing(facility, start, end, km, hours=None):
    return Row(
        {"facility_id": facility, "from_country": start, "to_country": end, "distance_km": km, "hours": hours}
    )


def test_same_place_and_countries_share_a_number_with_the_nearest_facility():
    rows = [
        crossing("A", "KG", "UZ", 40, 11.1),
        crossing("B", "KG", "UZ", 12, 3.3),
        crossing("C", "KG", "KZ", 5),
    ]
    near, far = group_crossings(rows, [(0, 0), (900, 0), (0, 0)], near_m=1000)
    assert (near.number, near.to_country, near.distance_km, near.hours) == (1, "KZ", 5, None)
    assert (far.number, far.distance_km, far.hours) == (2, 12, 3.3)
    assert far.facilities == {"A", "B"}


def test_far_apart_or_the_other_way_are_numbers_of_their_own():
    rows = [crossing("A", "KG", "UZ", 10), crossing("A", "UZ", "KG", 20), crossing("A", "KG", "UZ", 30)]
    groups = group_crossings(rows, [(0, 0), (10, 0), (5000, 0)], near_m=1000)
    assert [(each.number, each.distance_km) for each in groups] == [(1, 10), (2, 20), (3, 30)]


def test_unknown_distance_comes_last():
    rows = [crossing("A", "KG", "UZ", None), crossing("B", "KZ", "RU", 900)]
    assert [each.from_country for each in group_crossings(rows, [(0, 0), (9e9, 0)], 1)] == ["KZ", "KG"]


def test_none():
    assert group_crossings([], [], 1000) == []


def test_a_border_that_is_followed_is_a_number_of_its_own_and_named_by_a_bar():
    follows = crossing("A", "TJ", "AF", 9)
    follows.values["kind"] = "follows"
    crosses = crossing("A", "TJ", "AF", 12)
    crosses.values["kind"] = "crosses"
    groups = group_crossings([crosses, follows], [(0, 0), (10, 0)], near_m=1000)
    assert [(each.number, each.name) for each in groups] == [(1, "TJ | AF"), (2, "TJ → AF")]


def test_numbers_do_not_hang_on_the_order_of_the_rows():
    rows = [crossing("A", "KG", "UZ", 10), crossing("B", "KG", "UZ", 12), crossing("C", "KG", "UZ", 14)]
    places = [(0, 0), (1500, 0), (3000, 0)]

    def numbered(order):
        found = group_crossings([rows[n] for n in order], [places[n] for n in order])
        return [(each.number, each.x, each.distance_km, sorted(each.facilities)) for each in found]

    # Within 2 km of the nearest: A takes B; C is 3 km away.
    expected = [(1, 0, 10, ["A", "B"]), (2, 3000, 14, ["C"])]
    assert numbered((0, 1, 2)) == numbered((2, 1, 0)) == numbered((1, 2, 0)) == expected
