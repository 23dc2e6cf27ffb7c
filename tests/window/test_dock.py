"""What came of the dock in the window: steps_dock.py did it by mouse."""

import pytest


@pytest.fixture
def dock(window):
    return window[0]["dock"]


def test_it_is_opened_and_closed_from_the_menu(dock):
    assert dock["closed_by_menu"] and dock["open_by_menu"]


def test_an_empty_project_has_no_step_done(dock):
    assert dock["empty"] == dock["done_when_cleared"] == [False] * 4


def test_the_example_is_a_layer_of_facilities(dock):
    """Of the 32 rows of the example KG-015 and TJ-001 have no point."""
    assert dock["example"] and dock["rated"]
    assert dock["states"][0] == "Example facilities: 30"


def test_a_facility_is_found_by_a_part_of_its_name(dock):
    assert dock["popup"]
    assert dock["matches"] == [
        f"Mailuu-Suu Tailing No. {number}, Ailampa ({key}) · KG"
        for number, key in (("2a", "KG-002"), ("2b", "KG-003"), ("4", "KG-004"))
    ]
    assert dock["selected"] == 1 and dock["near"]


def test_its_facts_are_told_and_what_is_unknown(dock):
    """Volume and status are all that the example has of the inputs of the THI: two of six."""
    assert dock["card"] and dock["name"] == "Mailuu-Suu Tailing No. 2a, Ailampa"
    lines = dock["lines"]
    assert lines["Inputs known"] == "33 %"
    assert lines["Stored volume, m³"] == "85,000"
    assert lines["First border"] == lines["Population at risk (within 10 km)"] == "unknown"


def test_the_map_is_moved_while_a_tool_is_open(dock):
    assert dock["dialogs"] == 1 and not dock["modal"] and dock["panned"]


def test_a_sheet_is_asked_of_the_facility_alone(dock):
    assert dock["sheet_of_selected"] and dock["sheet_of"] == "Rated example"


def test_a_list_that_was_written_ends_the_last_step(dock):
    assert dock["listed"] and dock["published"] == "dock_list.html"


def test_it_fits_into_280_pixels(dock):
    assert dock["width"] == 280


def test_the_end_of_a_project_is_the_end_of_what_was_shown(dock):
    assert dock["cleared"]


@pytest.mark.parametrize(
    "name", ["dock_welcome", "dock_search", "dock_facility", "dock_tool", "dock_sheet", "dock_narrow"]
)
def test_the_picture_shows_something(window, name):
    assert (window[1] / f"{name}.png").stat().st_size > 2_500
