"""The embedded places: what data/PROVENANCE.md says of them."""

from tailings_plugin.places import inland_sinks, lakes, rivers, settlement_names, settlements


def test_rivers_are_lines_and_lakes_closed_rings():
    assert len(rivers()) == 52
    assert len(lakes()) == 25
    assert all(len(part) == 1 and len(part[0]) >= 2 for river in rivers() for part in river.parts)
    for lake in lakes():
        for part in lake.parts:
            assert all((ring[0] == ring[-1]).all() for ring in part)


def test_settlements_come_largest_first_with_their_people():
    people = [each.values["population"] for each in settlements()]
    assert len(people) == 730 + 4
    assert people == sorted(people, reverse=True)
    bishkek = next(each for each in settlements() if each.name == "Bishkek")
    assert bishkek.point == (74.59, 42.87)
    assert bishkek.values["population"] == 900_000


def test_sinks_say_what_they_are_and_how_far_they_reach():
    kinds = {each.values["kind"] for each in inland_sinks()}
    assert kinds <= {"sea", "lake", "inland_sink"}
    caspian = next(each for each in inland_sinks() if each.name == "Caspian Sea")
    assert caspian.values == {"kind": "sea", "radius_km": 100.0}
    assert caspian.point == (49.40, 43.20)


def test_settlements_have_the_russian_name_on_which_all_of_a_name_agree():
    names = settlement_names()
    assert names["Kara-Balta"] == {"ru": "Кара-Балта"}
    # Russian and Uzbek; "Shahri" is no part of the name.
    assert names["Urgut"] == {"ru": "Ургут", "uz": "Urgut"}
    # In Kazakhstan and in Uzbekistan (Питнак); Norak has no Russian name in GeoNames, Нурек.
    assert names["Druzhba"] == names["Norak"] == {}
