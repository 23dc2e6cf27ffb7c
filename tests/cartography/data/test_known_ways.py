"""What is said of paths: how many are not known to their end, or run where no country is known."""

import pytest

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.known_ways import KnownWays, known_ways_of, without_any
from tailings_plugin.cartography.data.rows import Row


def path(**values):
    return Row(values)


def test_paths_are_counted_by_their_ends_and_countries():
    ends = ("sea", "inland_sink", "lake", "edge", "limit", "no_data", None)
    countries = ("KG", "KG, KZ", "KG, ?", "?, KZ", None, "KG", "KG")
    paths = [path(ends_in=end, countries=codes) for end, codes in zip(ends, countries, strict=True)]
    assert known_ways_of(paths, True) == KnownWays(7, 4, 3, True)
    # Lines of the user's own that have no such fields tell nothing.
    assert known_ways_of([path(name="Chu")], False) == KnownWays(1, 0, 0, False)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_each_thing_that_is_not_known_has_a_sentence(language):
    captions = Captions(language)
    assert KnownWays(7, 0, 0, True).notes(captions) == []
    assert KnownWays(0, 0, 0, False).notes(captions) == []
    assert KnownWays(without_path=2).notes(captions) == [captions("facilities_without_path", count="2")]
    assert KnownWays(1, without_zone=3).notes(captions) == [captions("facilities_without_zone", count="3")]
    first, second, third = KnownWays(7, 4, 3, False).notes(captions)
    assert "4" in first and "7" in first
    assert "3" in second and "7" in second
    assert third == captions("crossings_not_given")


def test_facilities_without_a_path_are_counted_where_paths_name_facilities():
    paths = [path(facility_id="A"), path(facility_id="B"), path(facility_id=None)]
    assert without_any(["A", "C", None], paths) == 2
    assert without_any(["A", "C"], [path(name="Chu")]) == 0
    assert without_any(["A", "C"], []) == 0
    # Looked for, and none found.
    assert without_any(["A", "C"], [], looked_for=True) == 2
    assert without_any(["A", "C"], [path(name="Chu")], looked_for=True) == 0
