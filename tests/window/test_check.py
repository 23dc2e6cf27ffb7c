"""What came of filling in a checklist in the window: steps_check.py did it."""


def test_the_selected_facility_is_filled_in_by_keys_and_mouse(window):
    """Keys answer A01, A02, A14, A15, the mouse A05, a note goes to the question after it."""
    checklist = window[0]["checklist"]
    assert checklist["facility"] == "KG-001" and not checklist["modal"]
    assert checklist["progress"] == [5, 16] and checklist["before"] == 0
    assert checklist["focus"] == "question_A06", "noted, but not answered yet"
    assert checklist["rows"] == [
        ["A01", "yes", ""],
        ["A02", "yes", ""],
        ["A05", "no", ""],
        ["A06", "", "Wet spot at the toe, 3 m wide"],
        ["A14", "mostly_yes", ""],
        ["A15", "mostly_no", ""],
    ]
    assert checklist["closed"]


def test_the_picture_shows_something(window):
    assert (window[1] / "checklist.png").stat().st_size > 10_000
