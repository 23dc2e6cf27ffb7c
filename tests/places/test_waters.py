"""Whose the lakes are that waters end in, at places taken from a map."""

import doctest

import pytest

from tailings_plugin.places import inland_sinks, is_country_code, shores, waters
from tailings_plugin.places.embedded import countries_of_sinks


def test_the_example_of_the_docstring_runs():
    results = doctest.testmod(waters)
    assert (results.attempted, results.failed) == (2, 0)


def test_every_sink_has_countries():
    assert set(countries_of_sinks()) == {each.name for each in inland_sinks()}
    assert all(countries_of_sinks().values())
    assert all(is_country_code(code) for codes in countries_of_sinks().values() for code in codes)


@pytest.mark.parametrize(
    ("place", "countries"),
    [
        ((77.25, 42.17), ("KG",)),  # south shore of Issyk-Kul
        ((61.08, 46.17), ("KZ",)),  # mouth of the Syr Darya: the northern Aral Sea
        ((59.0, 44.4), ("KZ", "UZ")),  # the southern
        ((51.9, 47.0), ("KZ", "TM", "AZ", "IR", "RU")),  # mouth of the Ural
        ((63.87, 39.55), ("UZ",)),  # end of the Zarafshan, within 10 km of its point
        ((57.40, 41.90), ("TM", "UZ")),  # Sarygamysh
        ((70.8, 41.2), ()),  # a valley: no water ends here
        ((68.2, 41.2), ()),  # Shardara reservoir: water goes on from it
    ],
)
def test_whose_the_lake_is(place, countries):
    assert shores(*place) == countries
