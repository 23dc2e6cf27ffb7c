"""A package brought back: what is taken, listed or there already; each outcome follows from who changed what."""

import pytest

from tailings_plugin.inventory.merging.from_field import POINT, Copy, Difference, Taken, take
from tailings_plugin.inventory.merging.three_way import Entry

A = {"facility_id": "A", "name": "Alga", "volume_m3": 5000.0, "status": "active", POINT: (72.5, 41.2)}
VISIT = {"facility_id": "A", "inspection_date": "2026-05-01", "findings": "dry"}


def compared(home=None, away=None, packed=None, home_log=None, away_log=None, field_wins=False) -> Taken:
    """Compare copies of facilities and linked tables; each is {table: {row: values}}, by default that packed."""
    packed = packed or {"facilities": {1: A}}
    copies = [Copy(each or packed, log or {}) for each, log in ((away, away_log), (home, home_log))]
    return take(packed, *copies, field_wins)


def facilities(**changes) -> dict:
    return {"facilities": {1: {**A, **changes}}}


def with_visits(*visits, first=1, **changes) -> dict:
    return {**facilities(**changes), "inspections": dict(enumerate(visits, first))}


def values(taken: Taken, table="facilities") -> list[dict]:
    return [each.values for each in taken.updates.get(table, ())]


def reasons(taken: Taken) -> list[tuple]:
    return [(each.table, each.field, each.why, each.taken) for each in taken.conflicts]


def test_a_package_brought_back_as_it_was_changes_nothing():
    assert compared() == Taken()


def test_a_value_of_the_field_is_taken_where_the_office_left_it():
    taken = compared(away=facilities(name="Алга", edited_by="Aibek"))
    assert values(taken) == [{"name": "Алга"}] and taken.updates["facilities"][0].who == "Aibek"
    assert taken.changes == [
        Difference("facilities", "A", 1, "name", "Alga", "Алга", "Alga", "", True, "Aibek")
    ]
    assert taken.conflicts == []


def test_a_value_cleared_in_the_field_is_cleared():
    assert values(compared(away=facilities(volume_m3=None))) == [{"volume_m3": None}]


def test_what_the_office_changed_stays_where_the_field_left_it():
    assert compared(home=facilities(name="Alga-2")) == Taken()


def test_what_both_changed_is_a_conflict_and_the_office_keeps_its_value():
    taken = compared(home=facilities(name="Alga-2", status="closed"), away=facilities(name="Алга"))
    assert taken.updates == {} and taken.changes == []
    assert taken.conflicts == [
        Difference("facilities", "A", 1, "name", "Alga-2", "Алга", "Alga", "both_changed", False, None)
    ]


def test_the_field_wins_where_it_is_to():
    taken = compared(home=facilities(name="Alga-2"), away=facilities(name="Алга"), field_wins=True)
    assert values(taken) == [{"name": "Алга"}]
    assert reasons(taken) == [("facilities", "name", "both_changed", True)]


def test_a_figure_and_its_bounds_are_one_value():
    away = facilities(volume_m3=None, volume_m3_min=6000.0)
    assert values(compared(away=away)) == [{"volume_m3": None, "volume_m3_min": 6000.0}]
    # The office gave an upper bound: a volume of the field beside it may say what nobody said.
    taken = compared(home=facilities(volume_m3_max=5500.0), away=facilities(volume_m3=5400.0))
    assert taken.updates == {}
    assert reasons(taken) == [
        ("facilities", "volume_m3", "both_changed", False),
        ("facilities", "volume_m3_max", "both_changed", False),
    ]


def test_a_point_is_moved_or_in_conflict():
    moved = {POINT: (72.51, 41.2)}
    assert values(compared(away=facilities(**moved))) == [moved]
    taken = compared(home=facilities(**{POINT: (72.6, 41.2)}), away=facilities(**moved))
    assert taken.updates == {} and reasons(taken) == [("facilities", POINT, "both_changed", False)]


def test_what_was_brought_back_and_gone_on_with_is_no_conflict():
    log = [
        Entry(1, "changed", "name", "Alga", "Алга", "1"),
        Entry(1, "changed", "name", "Алга", "Алга-2", "2"),
    ]
    taken = compared(
        home=facilities(name="Алга"), away=facilities(name="Алга-2"), away_log={"facilities": log}
    )
    assert values(taken) == [{"name": "Алга-2"}] and taken.conflicts == []


def test_years_that_a_register_would_refuse_beside_those_of_the_office_are_listed():
    taken = compared(home=facilities(start_year=1990), away=facilities(closure_year=1985), field_wins=True)
    assert taken.updates == {} and reasons(taken) == [("facilities", "closure_year", "order", False)]


def test_a_facility_of_the_field_is_added_with_its_rows_once():
    new = {"facility_id": "TMF-1", "name": "New", POINT: (70.0, 40.0), "edited_by": "Aibek"}
    visit = {**VISIT, "facility_id": "TMF-1"}
    away = {"facilities": {1: A, 2: new}, "inspections": {1: visit}}
    taken = compared(away=away)
    assert [(each.values["name"], each.who) for each in taken.additions["facilities"]] == [("New", "Aibek")]
    assert [each.values["facility_id"] for each in taken.additions["inspections"]] == ["TMF-1"]
    home = {"facilities": {1: A, 9: new}, "inspections": {4: visit}}
    assert compared(home=home, away=away) == Taken()


def test_a_linked_row_is_added_once_and_goes_on_where_it_was_brought_back():
    away = with_visits(VISIT)
    assert [each.values["findings"] for each in compared(away=away).additions["inspections"]] == ["dry"]
    assert compared(home=with_visits(VISIT, first=5), away=away) == Taken()
    log = {"inspections": [Entry(1, "changed", "findings", "dry", "wet", "1")]}
    taken = compared(
        home=with_visits(VISIT, first=5), away=with_visits({**VISIT, "findings": "wet"}), away_log=log
    )
    assert taken.additions == {}
    assert [(each.row, each.values) for each in taken.updates["inspections"]] == [(5, {"findings": "wet"})]


def test_a_row_that_the_office_mended_after_it_was_brought_back_is_not_added_again():
    log = {"inspections": [Entry(5, "changed", "findings", "dry", "dry, fence broken", "1")]}
    home = with_visits({**VISIT, "findings": "dry, fence broken"}, first=5)
    assert compared(home=home, away=with_visits(VISIT), home_log=log) == Taken()


def test_a_row_that_the_office_removed_after_it_was_brought_back_is_listed_and_not_added_again():
    log = {"inspections": [Entry(5, "removed", name, value, None, "1") for name, value in VISIT.items()]}
    taken = compared(away=with_visits(VISIT), home_log=log)
    assert taken.additions == {} and reasons(taken) == [("inspections", "", "removed_in_office", False)]


def test_two_rows_alike_are_two():
    assert len(compared(away=with_visits(VISIT, VISIT)).additions["inspections"]) == 2
    taken = compared(home=with_visits(VISIT, first=5), away=with_visits(VISIT, VISIT))
    assert len(taken.additions["inspections"]) == 1


def test_a_row_removed_in_the_field_stays_and_is_listed():
    packed = with_visits(VISIT)
    taken = compared(packed=packed, away={"facilities": {}, "inspections": {}}, home=packed)
    assert taken.updates == {} == taken.additions
    assert reasons(taken) == [
        ("facilities", "", "removed_in_field", False),
        ("inspections", "", "removed_in_field", False),
    ]


def test_what_the_office_removed_is_not_put_back_but_listed_where_the_field_changed_it():
    packed = with_visits(VISIT)
    gone = {"facilities": {}, "inspections": {}}
    assert compared(packed=packed, home=gone) == Taken()
    away = with_visits({**VISIT, "findings": "wet"}, {**VISIT, "findings": "new"}, name="Алга")
    taken = compared(packed=packed, home=gone, away=away)
    assert taken.updates == {} == taken.additions
    assert reasons(taken) == [
        ("facilities", "name", "removed_in_office", False),
        ("inspections", "findings", "removed_in_office", False),
        ("inspections", "", "removed_in_office", False),
    ]


def test_an_id_changed_in_the_field_is_listed_and_its_new_rows_find_their_facility():
    taken = compared(
        away={"facilities": {1: {**A, "facility_id": "Z"}}, "inspections": {1: {**VISIT, "facility_id": "Z"}}}
    )
    assert reasons(taken) == [("facilities", "facility_id", "id_changed", False)]
    assert [each.values["facility_id"] for each in taken.additions["inspections"]] == ["A"]


@pytest.mark.parametrize("number", [1, 7])
def test_linked_rows_of_a_register_with_other_numbers_are_found_by_what_they_say(number):
    other = {**VISIT, "facility_id": "B"}
    home = {"facilities": {1: A}, "inspections": {1: other, 7: VISIT} if number == 7 else {1: VISIT}}
    taken = compared(packed=with_visits(VISIT), home=home, away=with_visits({**VISIT, "findings": "wet"}))
    assert [(each.row, each.values) for each in taken.updates["inspections"]] == [
        (number, {"findings": "wet"})
    ]


def test_two_phones_with_one_register_add_both_and_conflict_where_they_differ():
    first = compared(away=with_visits(VISIT, name="Алга"))
    assert values(first) == [{"name": "Алга"}]
    home = with_visits(VISIT, first=1, name="Алга")
    log = {"facilities": [Entry(1, "changed", "name", "Alga", "Алга", "1")]}
    second = {**VISIT, "findings": "crack"}
    taken = compared(home=home, home_log=log, away=with_visits(second, name="Alga north", volume_m3=6000.0))
    assert [each.values["findings"] for each in taken.additions["inspections"]] == ["crack"]
    assert values(taken) == [{"volume_m3": 6000.0}]
    assert reasons(taken) == [("facilities", "name", "both_changed", False)]


def test_a_facility_that_the_office_removed_after_it_was_brought_back_is_not_added_again():
    new = {"facility_id": "TMF-1", "name": "New"}
    away = {"facilities": {1: A, 2: new}, "inspections": {1: {**VISIT, "facility_id": "TMF-1"}}}
    log = {"facilities": [Entry(9, "removed", name, value, None, "1") for name, value in new.items()]}
    taken = compared(away=away, home_log=log)
    assert taken.additions == {}
    assert reasons(taken) == [
        ("facilities", "", "removed_in_office", False),
        ("inspections", "", "removed_in_office", False),
    ]


def test_rows_alike_in_a_register_with_other_numbers_are_found_each_once():
    home = {"facilities": {1: A}, "inspections": {7: VISIT, 8: VISIT}}
    wet = {**VISIT, "findings": "wet"}
    taken = compared(packed=with_visits(VISIT, VISIT), home=home, away=with_visits(wet, wet))
    assert {each.row for each in taken.updates["inspections"]} == {7, 8}


def test_packed_rows_of_a_facility_with_another_id_are_no_conflicts_of_their_own():
    away = {"facilities": {1: {**A, "facility_id": "Z"}}, "inspections": {1: {**VISIT, "facility_id": "Z"}}}
    assert reasons(compared(packed=with_visits(VISIT), away=away)) == [
        ("facilities", "facility_id", "id_changed", False)
    ]


def test_a_new_row_like_a_packed_one_is_new():
    taken = compared(packed=with_visits(VISIT), away=with_visits(VISIT, VISIT))
    assert len(taken.additions["inspections"]) == 1


def test_years_that_are_equal_are_in_order():
    taken = compared(home=facilities(start_year=1990), away=facilities(closure_year=1990))
    assert values(taken) == [{"closure_year": 1990}] and taken.conflicts == []


def test_what_is_only_unusual_beside_a_value_of_the_office_is_taken():
    taken = compared(home=facilities(capacity_m3=4000.0), away=facilities(volume_m3=6000.0))
    assert values(taken) == [{"volume_m3": 6000.0}] and taken.conflicts == []
