"""What came of the map tool in the window: steps_trace.py clicked."""

import pytest

# A degree of longitude at 42.765 N is 81,930 m long (WGS84).
DEGREE_KM = 81.93


def test_clicks_on_the_map_follow_the_water(window):
    """From 75.015 E along the channel to the last cell's centre, 75.095 E; the border is at 75.065 E."""
    results, _folder = window
    assert results["trace_on"] and results["trace_first"] and results["trace_second"]
    first, second = results["trace"]
    # A pixel of the map is some 15 m.
    assert first["length_km"] == pytest.approx(0.08 * DEGREE_KM, abs=0.05)
    assert first["border_km"] == [pytest.approx(0.05 * DEGREE_KM, abs=0.05)]
    assert first["ends_in"] == second["ends_in"] == "edge"
    assert first["relief"] == "Relief <1>"
    assert second["length_km"] > first["length_km"] + 3


def test_the_panel_tells_of_the_last_path(window):
    card = window[0]["trace_card"]
    assert card.startswith("2. 42.795") and "Kyrgyzstan → Kazakhstan" in card and "Relief <1>" in card
    assert "it is unknown who lives there" in card


def test_both_are_kept_as_a_layer_with_measures_and_heights(window):
    line_string_zm = 3002
    rows = window[0]["trace_layer"]
    assert [(name, kind) for name, _, kind in rows] == [("1", line_string_zm), ("2", line_string_zm)]


def test_a_facility_is_made_at_the_place(window):
    (place,) = window[0]["trace_facility"]
    assert [float(each) for each in place.split(",")] == pytest.approx([75.005, 42.795], abs=2e-3)


def test_cleared_and_put_down_nothing_is_left(window):
    assert window[0]["trace_cleared"] == [0, 0] and not window[0]["trace_off"]


@pytest.mark.parametrize("name", ["trace", "trace_form"])
def test_pictures_of_it(window, name):
    assert (window[1] / f"{name}.png").stat().st_size > 10_000
