"""What came of a first day in the window: steps_first_day.py did it."""

import pytest

PICTURES = (
    "assessment",
    "new_inventory",
    "menu",
    "assess_dialog",
    "assess_log",
    "form",
    "register",
    "model_designer",
    "layout_designer",
)


def test_nothing_went_wrong(window):
    results, _folder = window
    assert "error" not in results, results["error"]


def test_the_plugin_is_on_with_menu_and_tools(window):
    results, _folder = window
    assert results["active"]
    assert results["menu"] == [
        f"tailings_{key}"
        for key in (
            *(
                "fill_checklist",
                "trace",
                "createinventory",
                "importinventory",
                "checkinventory",
                "fetchopendata",
            ),
            *("assess", "copies", "guide"),
        )
    ]
    assert results["help_menu"].count("Tailings Hazard") == 1
    assert {"assess", "nationalscreening", "facilityindepth"} <= set(results["algorithms"])


def test_assess_runs_from_its_dialog(window):
    """Four facilities; all drain east over the border at 75.065 E."""
    results, folder = window
    assert results["assess"]["N_FACILITIES"] == 4
    assert results["assess"]["N_TRANSBOUNDARY"] == 4
    assert (folder / "out" / "hazard_map.pdf").stat().st_size > 10_000


def test_an_assessment_ends_with_its_map_in_the_window(window):
    assessment = window[0]["assessment"]
    ((group, layers),) = assessment["groups"].items()
    assert group.startswith("Hazard assessment 20")
    assert layers[0] == "Facilities by class" and layers[-1] == "Relief of the map"
    assert len(assessment["layouts"]) == 1
    assert assessment["scale"] < 5_000_000, "the map went to the facilities"


def test_a_new_inventory_opens_on_a_base_map_and_asks_for_a_file(window):
    results, folder = window
    assert "Choose a file" in results["asked"]
    opened = results["new_inventory"]
    assert opened["layers"] == ["Inventory"] and set(opened["groups"]) == {"Linked tables", "Base map"}
    assert 3_000_000 < opened["scale"] < 30_000_000, "Central Asia, not the world"
    assert (folder / "new.gpkg").is_file()


def test_the_form_opens_with_its_tabs(window):
    results, _folder = window
    assert len(results["form_tabs"]) >= 4


def test_a_copied_register_is_edited_itself_and_without_the_word_null(window):
    results, _folder = window
    register = results["register"]
    assert register["files"] == ["copy of inventory.gpkg"]
    assert register["remarks"] == "Report 2020"
    assert register["edited_by"]
    assert register["changes"] == ["NULL", "remarks"], "a facility added, its remarks changed"


def test_the_layout_opens_in_the_designer(window):
    results, _folder = window
    assert results["project_read"] and results["layers_valid"] and all(results["layers_valid"])
    assert results["layout_items"] >= 5


@pytest.mark.parametrize("name", PICTURES)
def test_the_picture_shows_something(window, name):
    """A window that is blank or was not drawn compresses to next to nothing."""
    _results, folder = window
    assert (folder / f"{name}.png").stat().st_size > 2_500
