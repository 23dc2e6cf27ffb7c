"""People at risk are printed with the distance they are counted within, on lists, sheets and forms."""

import pytest

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.list_columns import header
from tailings_plugin.cartography.sheets.facts import facts
from tailings_plugin.forms.widgets import label
from tailings_plugin.inventory.schema import load_schema
from tailings_plugin.rating.captions import input_name


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Population at risk (within 10 km), people"),
        ("ru", "Население в зоне риска (до 10 км), чел."),
        (
            "both",
            "Population at risk (within 10 km) / Население в зоне риска (до 10 км), people / чел.",
        ),
    ],
)
def test_the_heading_of_a_list(language, expected):
    assert header("population_at_risk", Captions(language)) == expected
    assert header("dam_height_m", Captions("en")) == "Dam height, m"


def test_the_facts_of_a_sheet_say_it_behind_the_figure(qgis_app):
    facility = {"population_at_risk": 1200, "population_at_risk_min": None, "dam_height_m": 20.0}
    shown = dict(facts(facility, Captions("en")))
    assert (
        shown["Population at risk, people"].replace("\u202f", ",").replace("\xa0", ",")
        == "1,200 (within 10 km)"
    )
    assert shown["Dam height, m"] == "20.0"
    unknown = facts(facility | {"population_at_risk": None}, Captions("en"))
    assert not any("(within 10 km)" in value for _, value in unknown)


@pytest.mark.parametrize(
    ("language", "label"),
    [("en", "Population at risk (within 10 km)"), ("ru", "Население в зоне риска (до 10 км)")],
)
def test_the_label_of_a_sheet_says_it_where_the_figure_is_unknown(qgis_app, language, label):
    assert dict(facts({}, Captions(language)))[label] == "–"


def test_forms_and_explanations():
    field = load_schema()["population_at_risk"]
    assert label(field, "en") == "Population at risk (within 10 km, people)"
    assert input_name("population_at_risk", "ru") == "Население в зоне риска (до 10 км)"


@pytest.mark.parametrize(("language", "distance"), [("en", "within 10 km"), ("ru", "в пределах 10 км")])
def test_the_deciding_criterion_of_the_consequence_class(language, distance):
    assert distance in load_schema()["gistm_driver"].help.get(language)
