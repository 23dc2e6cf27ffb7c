"""Copies of the files that people edit, try commands on or learn with."""

import pytest
from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import QPushButton

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.rating.scheme import load_scheme
from tailings_plugin.window import copies


@pytest.fixture
def bar(qgis_iface, monkeypatch):
    """What the message bar was told: (kind, text)."""
    said = []
    for kind in ("pushSuccess", "pushWarning"):
        monkeypatch.setattr(
            qgis_iface.messageBar(),
            kind,
            lambda _name, text, kind=kind: said.append((kind, text)),
            raising=False,
        )
    return said


def choose(monkeypatch, place, folder=copies.TO_EDIT, is_accepted=True) -> None:
    """Answer the dialog as a user would."""

    def answer(dialog):
        dialog.choices[folder].setChecked(True)
        dialog.place.setFilePath(str(place))
        return copies.QDialog.DialogCode.Accepted if is_accepted else copies.QDialog.DialogCode.Rejected

    monkeypatch.setattr(copies.CopiesDialog, "exec", answer)


@pytest.fixture
def to_edit(tmp_path):
    folder = tmp_path / "tailings_hazard"
    folder.mkdir()
    return folder


def test_every_file_is_copied_as_it_is(to_edit):
    copied, kept = copies.copy_files(to_edit)
    found = {path.relative_to(to_edit).as_posix(): path for path in to_edit.rglob("*") if path.is_file()}
    assert (copied, kept) == (len(found), 0)
    for name, original in (
        ("schemes/thi.json", "rating/schemes/thi.json"),
        ("checklists/default.json", "rating/checklists/default.json"),
        ("criteria/industrial_accidents.json", "rating/criteria/industrial_accidents.json"),
        ("alarms/alarms.json", "rating/alarms.json"),
        ("open_data/catalogue.json", "open_data/catalogue.json"),
        ("templates/hazard_map_a4_portrait.qpt", "cartography/templates/hazard_map_a4_portrait.qpt"),
        ("models/national_screening.model3", "models/national_screening.model3"),
        ("data/relief_etopo5_burnt.tif", "data/relief_etopo5_burnt.tif"),
        ("data/settlements.csv", "data/settlements.csv"),
    ):
        assert found[name].read_bytes() == (PLUGIN_FOLDER / original).read_bytes(), name


def test_whatever_people_may_edit_is_among_them(to_edit):
    """A scheme, template or model more must not be forgotten."""
    copies.copy_files(to_edit)
    for folder, kinds in (
        ("rating/schemes", "*.json"),
        ("rating/checklists", "*.json"),
        ("cartography/templates", "*.qpt"),
        ("models", "*.model3"),
    ):
        shipped = {path.name for path in (PLUGIN_FOLDER / folder).glob(kinds)}
        assert shipped == {path.name for path in (to_edit / folder.rpartition("/")[2]).iterdir()}


def test_a_copied_scheme_can_be_used(to_edit):
    copies.copy_files(to_edit)
    assert load_scheme(to_edit / "schemes" / "tri.json").name == "tri"


def test_what_is_there_stays(to_edit):
    (to_edit / "schemes").mkdir()
    (to_edit / "schemes" / "thi.json").write_text("mine", encoding="utf-8")
    copied, kept = copies.copy_files(to_edit)
    assert kept == 1 and copied > 10
    assert (to_edit / "schemes" / "thi.json").read_text(encoding="utf-8") == "mine"
    assert copies.copy_files(to_edit) == (0, copied + 1)


def test_the_data_of_the_tutorial_come_into_a_folder_of_their_own(tmp_path):
    """What its pages name, and what lies beside it in the plugin."""
    folder = tmp_path / "tailings_tutorial"
    assert copies.copy_files(folder) == (6, 0)
    names = ["answers.csv", "borders.geojson", "places.geojson", "register.csv", "relief.tif", "scheme.json"]
    assert sorted(path.name for path in folder.iterdir()) == names
    assert sorted(path.name for path in (PLUGIN_FOLDER / "data" / "tutorial").iterdir()) == names
    assert QgsRasterLayer(str(folder / "relief.tif")).crs().authid() == "EPSG:4326"
    for name, count in (("borders", 2), ("places", 5)):
        assert QgsVectorLayer(str(folder / f"{name}.geojson")).featureCount() == count


def test_edited_data_of_the_tutorial_stay(tmp_path):
    folder = tmp_path / "tailings_tutorial"
    folder.mkdir()
    (folder / "register.csv").write_text("mine", encoding="utf-8")
    assert copies.copy_files(folder) == (5, 1)
    assert (folder / "register.csv").read_text(encoding="utf-8") == "mine"


def test_one_choice_is_marked_and_the_other_can_be_chosen(qgis_app, tmp_path):
    for marked, other in ((copies.TUTORIAL, copies.TO_EDIT), (copies.TO_EDIT, copies.TUTORIAL)):
        dialog = copies.CopiesDialog(None, marked)
        dialog.place.setFilePath(str(tmp_path))
        assert dialog.folder() == tmp_path / marked
        dialog.choices[other].click()
        assert dialog.folder() == tmp_path / other


def test_without_a_place_there_is_no_ok(qgis_app, tmp_path):
    dialog = copies.CopiesDialog(None, copies.TUTORIAL)
    (enough,) = (each for each in dialog.findChildren(QPushButton) if each.isDefault() or each.text() == "OK")
    dialog.place.setFilePath(" ")
    assert not enough.isEnabled()
    dialog.place.setFilePath(str(tmp_path))
    assert enough.isEnabled()


def test_it_begins_where_there_is_a_folder(qgis_app, monkeypatch, tmp_path):
    class Places:
        StandardLocation = QStandardPaths.StandardLocation

        @staticmethod
        def writableLocation(_kind):  # noqa: N802 - Qt's name
            return str(tmp_path / "Documents")

    monkeypatch.setattr(copies, "QStandardPaths", Places)
    monkeypatch.setattr(copies.Path, "home", lambda: tmp_path)
    assert copies.CopiesDialog(None, copies.TUTORIAL).place.filePath() == str(tmp_path)
    (tmp_path / "Documents").mkdir()
    assert copies.CopiesDialog(None, copies.TUTORIAL).place.filePath() == str(tmp_path / "Documents")


@pytest.mark.parametrize("folder", [copies.TUTORIAL, copies.TO_EDIT])
def test_it_says_where_they_are(qgis_iface, bar, monkeypatch, tmp_path, folder):
    choose(monkeypatch, tmp_path, folder)
    made = copies.save_copies(qgis_iface)
    assert made == tmp_path / folder and any(made.iterdir())
    assert [path.name for path in tmp_path.iterdir()] == [folder]
    ((kind, text),) = bar
    assert kind == "pushSuccess" and str(made) in text and text.endswith("stay as they are: 0.")


def test_a_cancel_does_nothing(qgis_iface, bar, monkeypatch, tmp_path):
    choose(monkeypatch, tmp_path, is_accepted=False)
    assert copies.save_copies(qgis_iface) is None
    assert bar == [] and list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_is_said(qgis_iface, bar, monkeypatch, tmp_path):
    (tmp_path / "tailings_hazard").write_text("a file of somebody", encoding="utf-8")
    choose(monkeypatch, tmp_path)
    assert copies.save_copies(qgis_iface) is None
    ((kind, text),) = bar
    assert kind == "pushWarning" and "cannot be written" in text and "Choose another folder." in text
    assert (tmp_path / "tailings_hazard").read_text(encoding="utf-8") == "a file of somebody"
