"""The data of the tutorial come into a folder of the user's, and replace nothing there."""

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from tailings_plugin.window import tutorial

# What the pages of the tutorial name.
NAMES = ["answers.csv", "borders.geojson", "places.geojson", "register.csv", "relief.tif", "scheme.json"]


class Bar:
    def __init__(self):
        self.said = []

    def pushSuccess(self, _title, text):  # noqa: N802 - QGIS's name
        self.said.append(("success", text))

    def pushWarning(self, _title, text):  # noqa: N802 - QGIS's name
        self.said.append(("warning", text))


class Window:
    def __init__(self):
        self.bar = Bar()

    def messageBar(self):  # noqa: N802 - QGIS's name
        return self.bar

    def mainWindow(self):  # noqa: N802 - QGIS's name
        return None


@pytest.fixture
def offer(monkeypatch):
    """Offer the data, and choose this folder in the dialog, "" to cancel; return what was said."""

    def offered(folder):
        class Dialog:
            @staticmethod
            def getExistingDirectory(_parent, _title, _start):  # noqa: N802 - Qt's name
                return str(folder)

        monkeypatch.setattr(tutorial, "QFileDialog", Dialog)
        window = Window()
        tutorial.offer_tutorial(window)
        return window.bar.said

    return offered


def test_the_files_are_copied_and_the_folder_is_named(qgis_app, offer, tmp_path):
    folder = tmp_path / "tailings_tutorial"
    assert offer(tmp_path) == [("success", f"The tutorial data are in {folder}.")]
    assert sorted(path.name for path in folder.iterdir()) == NAMES
    assert QgsRasterLayer(str(folder / "relief.tif")).crs().authid() == "EPSG:4326"
    for name, count in (("borders", 2), ("places", 5)):
        assert QgsVectorLayer(str(folder / f"{name}.geojson")).featureCount() == count
    assert QgsProject.instance().mapLayers() == {}, "what comes into the project its user decides"


def test_a_folder_that_is_there_is_left_as_it_is(qgis_app, offer, tmp_path):
    own = tmp_path / "tailings_tutorial"
    own.mkdir()
    (own / "register.csv").write_text("mine", encoding="utf-8")
    ((kind, text),) = offer(tmp_path)
    assert kind == "warning" and text.startswith(f"{own} is there already; nothing was copied.")
    assert [path.read_text(encoding="utf-8") for path in own.iterdir()] == ["mine"]


def test_where_nothing_can_be_written_the_reason_is_said(qgis_app, offer, tmp_path):
    file = tmp_path / "a file"
    file.write_text("", encoding="utf-8")
    ((kind, text),) = offer(file)
    assert kind == "warning" and "Not a directory" in text and "Choose another folder" in text


def test_a_cancel_does_nothing(qgis_app, offer, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert offer("") == []
    assert list(tmp_path.iterdir()) == []
