"""What came of the plugin in QGIS's own places: steps_places.py did it."""


def test_the_toolbar_is_there(window):
    toolbar = window[0]["toolbar"]
    tools = ("assess", "fetchopendata", "createinventory", "importinventory")
    assert [each for each in toolbar["names"] if each.startswith("tailings_toolbar_")] == [
        f"tailings_toolbar_{each}" for each in tools
    ]
    assert toolbar["visible"] and toolbar["in_menu"]
