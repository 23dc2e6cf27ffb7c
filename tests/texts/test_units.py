"""The signs of units stand in one file, and every unit of fields and schemes is in it."""

import json
import re

import pytest

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.texts import unit_sign, unit_text

UNITS = json.loads((PLUGIN_FOLDER / "texts" / "units.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("unit", "language", "sign"),
    [
        ("m3", "ru", "м³"),
        ("t/m3", "en", "t/m³"),
        ("people", "ru", "чел."),
        ("million USD", "ru", "млн долл. США"),
        ("rubles", "ru", "rubles"),
    ],
)
def test_units_as_people_write_them(unit, language, sign):
    assert unit_sign(unit, language) == unit_text(unit).get(language) == sign
    assert Captions(language).unit(unit) == sign


def units_in(value) -> set[str]:
    if isinstance(value, dict):
        own = {value["unit"]} if isinstance(value.get("unit"), str) else set()
        return own.union(*map(units_in, value.values()))
    return set().union(*map(units_in, value)) if isinstance(value, list) else set()


def test_every_unit_of_fields_and_shipped_schemes_is_known():
    files = [PLUGIN_FOLDER / "inventory" / name for name in ("fields.json", "rating_fields.json")]
    files += [
        each for each in (PLUGIN_FOLDER / "rating" / "schemes").glob("*.json") if ".schema" not in each.name
    ]
    used = set().union(*(units_in(json.loads(each.read_text(encoding="utf-8"))) for each in files))
    assert {"m3", "people"} <= used and used - set(UNITS) - {"%"} == set()


def test_no_other_file_keeps_signs_of_units():
    signs = re.compile(r'"unit_(?:m|km|t|h|g|people)\b[^"]*"\s*:')
    found = [
        path.name for path in PLUGIN_FOLDER.rglob("*.json") if signs.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []
