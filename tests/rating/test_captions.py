"""Inputs as people read them."""

import numpy as np
import pytest

from tailings_plugin.rating.captions import input_name, shown_input


@pytest.mark.parametrize(
    ("field", "language", "expected"),
    [
        ("volume_m3", "en", "Stored volume"),
        ("pga_g", "en", "Peak ground acceleration"),
        ("losses_million_usd", "en", "losses_million_usd"),
    ],
)
def test_names_of_inputs(field, language, expected):
    assert input_name(field, language) == expected


def test_names_in_russian():
    assert input_name("volume_m3", "ru") not in ("Stored volume", "volume_m3")


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("volume_m3", 3.2e6, "3\u202f200\u202f000 m³"),
        ("area_m2", 12.5, "12.5 m²"),
        ("volume_m3", "3.2e6", "3\u202f200\u202f000 m³"),
        ("volume_m3", "about 3", "about 3"),
        ("factor_of_safety", 1.2, "1.2"),
        ("losses_million_usd", 0.5, "0.5"),
        ("own_field", "words", "words"),
        ("own_field", True, "True"),
        ("radioactive", True, "yes"),
        ("radioactive", "нет", "no"),
        ("radioactive", "perhaps", "perhaps"),
        ("radioactive", 0.0, "no"),
        ("status", "active", "Active"),
        ("water_hazard_class", 3.0, "3 - severely hazardous"),
        ("water_hazard_class", "3", "3 - severely hazardous"),
    ],
)
def test_values_with_unit_or_caption(field, value, expected):
    assert shown_input(field, value, "en") == expected


@pytest.mark.parametrize("field", ["volume_m3", "status", "water_hazard_class", "own_field"])
@pytest.mark.parametrize("value", [None, np.nan, "", " "])
def test_what_is_unknown_is_not_shown(field, value):
    assert shown_input(field, value, "en") == ""
