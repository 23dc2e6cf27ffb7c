"""What came of the plugin in QGIS's own places: steps_places.py did it."""


def test_the_toolbar_is_there(window):
    toolbar = window[0]["toolbar"]
    tools = ("assess", "fetchopendata", "createinventory", "importinventory")
    assert [each for each in toolbar["names"] if each.startswith("tailings_toolbar_")] == [
        f"tailings_toolbar_{each}" for each in tools
    ]
    assert toolbar["visible"] and toolbar["in_menu"]


def test_a_facility_is_found_by_typing_and_shown(window):
    results = window[0]
    assert results["search"] == ["Tailings facilities", "Up & <Down> (T-1)"]
    assert results["search_centre"] == "75.015,42.765"


def test_a_rating_is_explained_beside_the_map(window):
    results = window[0]
    assert "tailings_explain_rating" in results["layer_actions"]
    assert "tailings_facility_sheet" not in results["layer_actions"], "these are not rated"
    # 6 + 3 + 1 + 1 + 1 + 1
    assert "Rank 1 of 3: Up & <Down> · T-1" in results["explanation"]
    assert "THI 13.00" in results["explanation"]


def test_the_options_have_a_page_that_refuses_what_is_no_logo(window):
    results = window[0]
    assert results["options"] == 1
    assert "a logo is a picture" in results["options_problem"]


def test_help_opens_on_this_computer(window):
    results = window[0]
    (address,) = results["help"]
    assert address.startswith("file:///") and address.endswith("/tailings_hazard/help/ratehazard.html")
    assert results["help_page"][0].startswith("<!DOCTYPE html>")


def test_the_water_is_followed_from_a_facility(window):
    results = window[0]
    assert results["trace_panel"] == 1
    assert results["trace_tool"] == "TraceTool"
