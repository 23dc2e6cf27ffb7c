"""What came of small manners in the window: steps_small.py did it."""


def test_choices_are_words_and_their_values_codes(window):
    told = window[0]
    words = ["hazard index (THI)", "basic hazard index (THI by capacity and toxicity)"]
    assert told["scheme_words"] == told["designer_words"] == words
    assert told["scheme_code"] == told["designer_code"] == "thi-basic"
    assert told["scheme_set"] == words[0]
    assert told["batch_words"] == ["A3, landscape", "A3, portrait", "A4, landscape", "A4, portrait"]
    assert told["batch_codes"] == {"PAPER": "a4_portrait", "FORMAT": None, "LANGUAGE": "en"}


def test_several_choices_are_boxes_with_words(window):
    told = window[0]
    assert "Copernicus DEM GLO-30 (30 m)" in told["sources_words"] and "glo30" not in told["sources_words"]
    assert told["sources"][0] == "glo30"
    assert told["sources_set"] == ["glo30", "glo90"]


def test_a_length_in_miles_is_handed_on_in_kilometres(window):
    """150 km by default; 150 international miles are 150 x 1.609344 km."""
    assert window[0]["reach_km"] == 150.0
    assert round(window[0]["reach_miles_in_km"], 4) == 241.4016
