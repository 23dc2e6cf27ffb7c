"""Settlements hit: each once, with its earliest arrival."""

from qgis.core import QgsGeometry

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.places_hit import places_hit
from tailings_plugin.cartography.data.rows import Row


def hit(facility, name, hours, people=None, x=0.0, kind="settlement"):
    values = {"facility_id": facility, "kind": kind, "name": name, "people": people, "arrival_h": hours}
    return Row(values, QgsGeometry.fromWkt(f"Point ({x} 0)"))


def test_a_place_below_two_facilities_is_one_with_the_earlier_arrival():
    (place,) = places_hit([hit("A", "Bekobod", 26.9, 100), hit("B", "Bekobod", 5.2, 100)])
    assert (place.hours, place.people, place.facilities) == (5.2, 100, {"A", "B"})
    assert place.label(Captions("en")) == "Bekobod\n5 h 10 min"


def test_in_two_languages_the_hours_stand_once():
    (place,) = places_hit([hit("A", "Andijon", 5.2)])
    assert place.label(Captions("both")) == "Andijon\nАндижан\n5:10 h / ч"


def test_far_apart_one_name_is_two_places_and_the_largest_come_first():
    places = places_hit([hit("A", "Aral", 1, 50), hit("A", "Aral", 2, 900, x=5000.0)])
    assert [(each.people, each.hours) for each in places] == [(900, 2), (50, 1)]


def test_unknown_hours_and_names_are_left_out_of_the_label():
    assert places_hit([hit("A", "Aral", None)])[0].label(Captions("en")) == "Aral"
    assert places_hit([hit("A", None, 7.9)])[0].label(Captions("en")) == "7 h"


def test_a_known_town_is_named_in_the_language_of_the_map():
    assert places_hit([hit("A", "Andijon", 7.9)])[0].label(Captions("ru")) == "Андижан\n7 ч"


def test_a_place_has_the_name_that_its_layer_gives_it_in_the_language_of_the_map():
    row = hit("A", "Novo", 7.9)
    row.values |= {"name_ru": "Ново", "name_en": None}
    (place,) = places_hit([row])
    labels = {each: place.label(Captions(each)) for each in ("en", "ru", "both")}
    assert labels == {"en": "Novo\n7 h", "ru": "Ново\n7 ч", "both": "Novo\nНово\n7 h / ч"}
    assert place.name == "Novo"  # by which towns of the ground are left out
