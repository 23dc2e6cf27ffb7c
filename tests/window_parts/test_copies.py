"""Copies of the files that people edit or try commands on."""

import pytest

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


def choose(monkeypatch, folder) -> None:
    class Dialog:
        @staticmethod
        def getExistingDirectory(_parent, _title, _start):  # noqa: N802 - Qt's name
            return str(folder)

    monkeypatch.setattr(copies, "QFileDialog", Dialog)


def test_every_file_is_copied_as_it_is(tmp_path):
    copied, kept = copies.copy_files(tmp_path)
    found = {path.relative_to(tmp_path).as_posix(): path for path in tmp_path.rglob("*") if path.is_file()}
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


def test_whatever_people_may_edit_is_among_them(tmp_path):
    """A scheme, template or model more must not be forgotten."""
    copies.copy_files(tmp_path)
    for folder, kinds in (
        ("rating/schemes", "*.json"),
        ("rating/checklists", "*.json"),
        ("cartography/templates", "*.qpt"),
        ("models", "*.model3"),
    ):
        shipped = {path.name for path in (PLUGIN_FOLDER / folder).glob(kinds)}
        assert shipped == {path.name for path in (tmp_path / folder.rpartition("/")[2]).iterdir()}


def test_a_copied_scheme_can_be_used(tmp_path):
    copies.copy_files(tmp_path)
    assert load_scheme(tmp_path / "schemes" / "tri.json").name == "tri"


def test_what_is_there_stays(tmp_path):
    (tmp_path / "schemes").mkdir()
    (tmp_path / "schemes" / "thi.json").write_text("mine", encoding="utf-8")
    copied, kept = copies.copy_files(tmp_path)
    assert kept == 1 and copied > 10
    assert (tmp_path / "schemes" / "thi.json").read_text(encoding="utf-8") == "mine"
    assert copies.copy_files(tmp_path) == (0, copied + 1)


def test_it_says_where_they_are(qgis_iface, bar, monkeypatch, tmp_path):
    choose(monkeypatch, tmp_path)
    folder = copies.save_copies(qgis_iface)
    assert folder == tmp_path / "tailings_hazard" and (folder / "schemes" / "thi.json").is_file()
    ((kind, text),) = bar
    assert kind == "pushSuccess" and str(folder) in text and text.endswith("stay as they are: 0.")


def test_no_folder_chosen_does_nothing(qgis_iface, bar, monkeypatch):
    choose(monkeypatch, "")
    assert copies.save_copies(qgis_iface) is None
    assert bar == []


def test_a_folder_that_cannot_be_is_said(qgis_iface, bar, monkeypatch, tmp_path):
    (tmp_path / "tailings_hazard").write_text("a file of somebody", encoding="utf-8")
    choose(monkeypatch, tmp_path)
    assert copies.save_copies(qgis_iface) is None
    ((kind, text),) = bar
    assert kind == "pushWarning" and "cannot be written" in text and "Choose another folder." in text
    assert (tmp_path / "tailings_hazard").read_text(encoding="utf-8") == "a file of somebody"
