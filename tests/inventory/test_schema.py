"""The field schema as it is read from its files: what hangs on what, and that nothing hangs in the air."""

import json

import pytest

from tailings_plugin.inventory.facilities import facility_kinds, value_text
from tailings_plugin.inventory.schema import (
    FOLDER,
    Limit,
    computed_fields,
    inventory_fields,
    load_schema,
    rating_fields,
    related_tables,
)

RAW = json.loads((FOLDER / "fields.json").read_text(encoding="utf-8"))


def test_tabs_groups_and_rules_are_those_of_the_file():
    schema = load_schema()
    assert schema.version == RAW["version"]
    assert [tab.name for tab in schema.tabs] == [each["name"] for each in RAW["tabs"]]
    assert [(group.name, group.tab) for group in schema.groups] == [
        (each["name"], each["tab"]) for each in RAW["groups"]
    ]
    hidden = {group.name: group.hidden_when for group in schema.groups if group.hidden_when}
    assert hidden["pond"] == ("storage_type", ("dry_stack",))
    assert hidden["dam"] == ("storage_type", ("in_pit",))
    (years, volumes, *_) = schema.order_rules
    assert (years.lesser, years.greater, years.strength) == ("start_year", "closure_year", "hard")
    assert (volumes.lesser, volumes.greater, volumes.strength) == ("volume_m3", "capacity_m3", "soft")
    assert "closure year lies before" in years.message.get("en")


def test_every_field_stands_in_a_group_of_a_tab():
    schema = load_schema()
    tabs = {tab.name for tab in schema.tabs}
    groups = {group.name: group.tab for group in schema.groups}
    assert set(groups.values()) <= tabs
    for field in schema.fields:
        assert field.tab in tabs
        assert groups[field.group] == field.tab


def test_fields_are_known_by_name():
    schema = load_schema()
    field = schema["volume_m3"]
    assert (field.type, field.unit, field.label.get("ru")) == ("real", "m3", "Объём хвостов")
    assert schema.get("volume_m3") is field
    assert schema.get("nothing") is None
    assert "volume_m3" in schema and "nothing" not in schema
    with pytest.raises(KeyError):
        schema["nothing"]


def test_fields_of_people_and_of_tools_are_apart():
    names = [field.name for field in inventory_fields()]
    computed = [field.name for field in computed_fields()]
    assert "volume_m3" in names and "thi" not in names
    assert "thi" in computed and "volume_m3" not in computed
    assert len(names) + len(computed) == len(load_schema().fields)
    assert {field.name for field in rating_fields()} <= set(computed)
    assert list(facility_kinds()) == [*names, "lon", "lat"]
    assert (facility_kinds()["lon"], facility_kinds()["start_year"]) == ("real", "integer")


def test_a_limit_holds_its_bounds():
    limit = Limit("hard", 0.0, 10.0, None)
    assert [limit.holds(value) for value in (-0.1, 0.0, 5.0, 10.0, 10.1)] == [False, True, True, True, False]
    assert Limit("hard", None, 10.0, None).holds(-1e9)
    assert Limit("hard", 0.0, None, None).holds(1e9)
    density = load_schema()["dry_density_t_m3"]
    # Hard 0.3 to 5, soft 0.9 to 2.6: the hard one is told first.
    assert density.broken_limit(0.2).strength == "hard"
    assert density.broken_limit(0.5).strength == "soft"
    assert density.broken_limit(1.5) is None


def test_codes_have_captions_and_other_values_stay_as_they_are():
    status = load_schema()["status"]
    assert (status.caption("closed", "ru"), status.caption("odd", "ru")) == ("Закрыто", "odd")
    assert load_schema()["name"].caption("Alga", "en") == "Alga"
    classes = load_schema()["water_hazard_class"].domain
    assert classes.values() == (0, 1, 2, 3)
    assert classes.caption(3, "en") == "3 - severely hazardous"
    assert load_schema()["country"].domain.open and not status.domain.open


def test_tables_beside_the_facilities_hang_on_them():
    tables = {table.name: table for table in related_tables()}
    assert {"inspections", "documents"} <= set(tables)
    for table in tables.values():
        assert "facility_id" in {field.name for field in table.fields}
        assert table.label.get("en") and table.label.get("ru")


def test_a_bounded_field_has_a_field_for_each_bound():
    schema = load_schema()
    people, least, most = (schema[f"population_at_risk{end}"] for end in ("", "_min", "_max"))
    assert people.bounded and (people.lower, people.upper) == (least.name, most.name)
    for bound in (least, most):
        assert (bound.type, bound.unit) == ("integer", "people")
        assert [limit for limit in bound.limits if limit.strength == "hard"] == [people.limits[0]]
        assert (bound.tab, bound.group, bound.since) == ("downstream", "receptors", 4)
        assert not bound.bounded and bound.bound_of == "population_at_risk"
    assert (least.label.get("en"), most.label.get("ru")) == (
        "Population at risk, at least", "Население в зоне риска, не более",
    )  # fmt: skip
    # Usual are 0 to 5 million: neither a low lower bound nor a high upper one is unusual.
    assert [(limit.min, limit.max) for limit in (least.limits[1], most.limits[1])] == [(None, 5e6), (0, None)]
    rules = {(rule.lesser, rule.greater): rule.strength for rule in schema.order_rules}
    assert rules[least.name, most.name] == "hard"
    assert rules[least.name, people.name] == rules[people.name, most.name] == "soft"


def test_every_figure_but_years_and_classes_may_be_bounded():
    """A measured or counted figure may be known by its bounds only; a year and a class may not."""
    figures = {field.name for field in inventory_fields() if field.type in ("integer", "real")}
    own = {field.name for field in inventory_fields() if field.bounded}
    bounds = {name + end for name in own for end in ("_min", "_max")}
    assert figures == own | bounds | {"start_year", "closure_year", "water_hazard_class"}
    assert {"volume_m3", "mass_t", "factor_of_safety", "pga_g", "border_hours"} <= own


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, ""), (1200.0, "1200"), (0.1 + 0.2, "0.3"), (1965, "1965"), (True, "True"), ("closed", "closed")],
)
def test_values_as_lists_show_them(value, text):
    assert value_text(value) == text


def test_people_at_risk_say_within_what_distance():
    schema = load_schema()
    assert schema["population_at_risk"].heading("en") == "Population at risk (within 10 km)"
    assert schema["population_at_risk"].heading("ru") == "Население в зоне риска (до 10 км)"
    assert schema["population_at_risk_min"].heading("en") == "Population at risk, at least (within 10 km)"
    # The label is what an import looks for, and stays; a field that holds everywhere has no more.
    assert schema["population_at_risk"].label.get("en") == "Population at risk"
    assert schema["volume_m3"].heading("en") == schema["volume_m3"].label.get("en")
