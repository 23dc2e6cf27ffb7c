"""The first border below each facility, or that there is none."""

import pytest

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.first_border import FirstBorder, first_borders
from tailings_plugin.cartography.data.rows import Row
from tailings_plugin.cartography.list.figures import no_border
from tailings_plugin.table import make_table

KINDS = {
    "facility_id": "text",
    "country": "text",
    "border_distance_km": "real",
    "border_hours": "real",
    "countries_downstream": "text",
}


def facility(km=None, hours=None, countries=None):
    values = ("A", "KG", km, hours, countries)
    return make_table({name: [value] for name, value in zip(KINDS, values, strict=True)}, KINDS)


def crossing(to, km, hours=None):
    return Row(
        {"facility_id": "A", "from_country": "KG", "to_country": to, "distance_km": km, "hours": hours}
    )


def path(countries, ends_in="sea", touches=None):
    return Row({"facility_id": "A", "countries": countries, "ends_in": ends_in, "touches": touches})


def test_the_nearest_crossing_goes_before_what_the_facility_says():
    rows = [crossing("TJ", 90.0, 25.0), crossing("UZ", 32.0, 8.9)]
    assert first_borders(facility(500.0), rows, [], True) == [FirstBorder("UZ", 32.0, 8.9)]


def test_without_crossings_the_facility_says_it():
    found = first_borders(facility(32.0, 8.9, "KG, UZ, TJ"), [], [], False)
    assert found == [FirstBorder("UZ", 32.0, 8.9)]


def test_a_country_that_cannot_be_told_is_unknown():
    assert first_borders(facility(32.0, None, "UZ, TJ"), [], [], False) == [FirstBorder(None, 32.0, None)]


def test_none_is_said_of_a_path_that_is_known_to_its_end_in_one_country():
    assert first_borders(facility(), [], [path("KG")], True) == [FirstBorder(none=True)]


@pytest.mark.parametrize(
    ("row", "given"),
    [
        (path("KG"), False),  # nobody looked
        (path("KG", "edge"), True),  # the water goes on
        (path("KG, ?"), True),  # no country is known there
        (path(None), True),
        (path("KG", touches="UZ"), True),  # it follows a border
    ],
)
def test_else_it_is_unknown(row, given):
    assert first_borders(facility(), [], [row], given) == [None]


def test_none_says_how_long_the_path_is_and_a_facility_without_id_has_no_path():
    row = path("KG")
    row.values["length_km"] = 412.6
    assert first_borders(facility(), [], [row], True) == [FirstBorder(none=True, within_km=412.6)]
    nobody = facility().assign(facility_id=[None])
    row.values["facility_id"] = None
    assert first_borders(nobody, [], [row], True) == [None]


def test_none_in_words_is_never_farther_than_the_path():
    captions = Captions("ru")
    assert no_border(FirstBorder(none=True), captions) == "нет"
    assert no_border(FirstBorder(none=True, within_km=412.6), captions) == "нет на протяжении 412\u00a0км"
    assert no_border(FirstBorder(none=True, within_km=8.57), captions) == "нет на протяжении 8,5\u00a0км"
