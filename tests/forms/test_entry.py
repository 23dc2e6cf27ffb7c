"""The form as people fill it in: boxes of several lines without the word NULL, files beside the register."""

import shutil
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm, QgsExternalResourceWidget, QgsFileWidget
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from tailings_plugin.forms.layout import apply_facility_form, apply_related_form
from tailings_plugin.inventory.register.geopackage import create_geopackage
from tailings_plugin.inventory.schema import related_tables
from tailings_plugin.qgis_values import from_qgis

ADD, EDIT = QgsAttributeEditorContext.Mode.AddFeatureMode, QgsAttributeEditorContext.Mode.SingleEditMode


def open_register(path: Path, table: str = "facilities", to_edit: bool = True) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    if table == "facilities":
        apply_facility_form(layer, "en")
    else:
        apply_related_form(layer, next(t.fields for t in related_tables() if t.name == table), "en")
    QgsProject.instance().addMapLayer(layer)
    if to_edit:
        layer.startEditing()
    return layer


@pytest.fixture
def register(qgis_app, tmp_path):
    path = tmp_path / "Реестр" / "register.gpkg"
    path.parent.mkdir()
    create_geopackage(path, "EPSG:4326", "en")
    yield path
    QgsProject.instance().clear()


def new_form(layer: QgsVectorLayer) -> QgsAttributeForm:
    form = QgsAttributeForm(layer, QgsVectorLayerUtils.createFeature(layer))
    form.setMode(ADD)
    return form


def box(form: QgsAttributeForm, name: str) -> QPlainTextEdit:
    return form.findChild(QPlainTextEdit, name)


def store(layer: QgsVectorLayer, **values) -> int:
    """Store a row past the form and return its id."""
    feature = QgsFeature(layer.fields())
    for name, value in values.items():
        feature[name] = value
    done, (stored,) = layer.dataProvider().addFeatures([feature])
    assert done
    return stored.id()


@pytest.mark.parametrize("name", ["remarks", "data_source", "toxicants"])
def test_a_new_feature_keeps_what_is_typed(register, name):
    layer = open_register(register)
    form = new_form(layer)
    QTest.keyClicks(box(form, name), "Report 2020")
    assert form.save() and layer.commitChanges()
    (row,) = layer.getFeatures()
    assert row[name] == "Report 2020"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("NULLReport 2020", "Report 2020"),  # typed at the end of the box
        ("Report 2020NULL", "Report 2020"),  # typed at its start
        ("NULL\nReport 2020\nChecked", "Report 2020\nChecked"),
        ("Report 2020\nNULL", "Report 2020"),
        ("Report 2020", "Report 2020"),
        ("The old table says NULL here", "The old table says NULL here"),
        ("NULL", None),
        ("", None),
    ],
)
def test_a_stored_facility_never_gets_the_word_null(register, typed, stored):
    layer = open_register(register)
    fid = store(layer, facility_id="A")
    form = QgsAttributeForm(layer, layer.getFeature(fid))
    form.setMode(EDIT)
    box(form, "remarks").setPlainText(typed)
    assert form.save() and layer.commitChanges()
    assert from_qgis(layer.getFeature(fid)["remarks"]) == stored


def test_an_unknown_stays_unknown_when_another_field_is_edited(register):
    layer = open_register(register)
    fid = store(layer, facility_id="A", toxicants="NULL is written here\nas a heading")
    layer.changeAttributeValue(fid, layer.fields().indexOf("name"), "Алга")
    assert layer.commitChanges()
    row = layer.getFeature(fid)
    assert (row["name"], from_qgis(row["remarks"]), from_qgis(row["data_source"])) == ("Алга", None, None)


def test_linked_tables_never_get_the_word_null(register):
    layer = open_register(register, "inspections")
    fid = store(layer, facility_id="A", inspection_date="2026-05-01")
    form = QgsAttributeForm(layer, layer.getFeature(fid))
    form.setMode(EDIT)
    QTest.keyClicks(box(form, "findings"), "Seepage at the toe")
    assert form.save() and layer.commitChanges()
    assert layer.getFeature(fid)["findings"] == "Seepage at the toe"


def test_an_emptied_source_is_asked_for(register):
    layer = open_register(register)
    form = new_form(layer)
    assert box(form, "data_source").toPlainText() == ""
    assert any("Source of the data is needed" in label.text() for label in form.findChildren(QLabel))


def choose_file(form: QgsAttributeForm, path: Path) -> QgsExternalResourceWidget:
    """Choose a file as the dialog of the Browse button does."""
    (widget,) = form.findChildren(QgsExternalResourceWidget)
    widget.findChild(QgsFileWidget).setSelectedFileNames([str(path)])
    return widget


def shown_pictures(form: QgsAttributeForm) -> list[float]:
    """Return width / height of the pictures the file widget shows: it scales them to its place."""
    (widget,) = form.findChildren(QgsExternalResourceWidget)
    pixmaps = [label.pixmap() for label in widget.findChildren(QLabel) if label.pixmap()]
    return [pixmap.width() / pixmap.height() for pixmap in pixmaps]


def photograph(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(255)
    assert image.save(str(path))
    return path


def test_a_photo_is_found_after_the_register_was_moved(register, tmp_path):
    layer = open_register(register)
    photo = photograph(register.parent / "photos" / "a.png")
    form = new_form(layer)
    choose_file(form, photo)
    assert form.save() and layer.commitChanges()
    (row,) = layer.getFeatures()
    assert row["photo"] == "photos/a.png"
    QgsProject.instance().clear()
    # Looked at only: a pooled connection to the place of before may still be open, and beside it QGIS changes the
    # journal of a file that is edited.
    moved = shutil.move(register.parent, tmp_path / "elsewhere")
    layer = open_register(Path(moved) / "register.gpkg", to_edit=False)
    (row,) = layer.getFeatures()
    assert 1.5 in shown_pictures(QgsAttributeForm(layer, row))


def test_an_absolute_path_of_before_still_opens(register, tmp_path):
    layer = open_register(register)
    photo = photograph(tmp_path / "elsewhere" / "b.png")
    fid = store(layer, facility_id="A", photo=str(photo))
    assert 1.5 in shown_pictures(QgsAttributeForm(layer, layer.getFeature(fid)))


def test_a_photo_that_is_gone_is_not_shown(register):
    layer = open_register(register)
    fid = store(layer, facility_id="A", photo="photos/gone.png")
    assert 1.5 not in shown_pictures(QgsAttributeForm(layer, layer.getFeature(fid)))


def test_a_document_beside_the_register_is_stored_by_its_name(register):
    layer = open_register(register, "documents")
    form = new_form(layer)
    form.changeAttribute("facility_id", "A")
    choose_file(form, register.parent / "permit.pdf")
    assert form.save() and layer.commitChanges()
    (row,) = layer.getFeatures()
    assert row["path"] == "permit.pdf"


def me() -> str:
    return QgsApplication.userFullName() or QgsApplication.userLoginName()


def history(path: Path) -> list[tuple]:
    layer = QgsVectorLayer(f"{path}|layername=changes", "changes", "ogr")
    rows = [row.attributeMap() for row in layer.getFeatures()]
    return [tuple(from_qgis(row[name]) for name in ("changed_by", "action", "field")) for row in rows]


def test_who_edits_in_qgis_is_on_record_whatever_was_edited(register):
    """QGIS sends points and fields apart, and only fields that differ: each with the name."""
    layer = open_register(register)
    form = new_form(layer)
    form.changeAttribute("name", "Алга")
    assert form.save() and layer.commitChanges()
    fid = next(layer.getFeatures()).id()
    for point, fields in (
        ("Point (75 42)", {}),
        (None, {"name": "Бета"}),
        ("Point (76 42)", {"status": "closed"}),
    ):
        layer.startEditing()
        if point:
            assert layer.changeGeometry(fid, QgsGeometry.fromWkt(point))
        for name, value in fields.items():
            assert layer.changeAttributeValue(fid, layer.fields().indexOf(name), value)
        assert layer.commitChanges()
        assert layer.getFeature(fid)["edited_by"] == me()
    assert history(register) == [
        (me(), "added", None), (me(), "changed", "geom"), (me(), "changed", "name"),
        (me(), "changed", "geom"), (me(), "changed", "status"),
    ]  # fmt: skip


def test_the_form_shows_who_and_when_and_takes_neither(register):
    layer = open_register(register)
    config = layer.editFormConfig()
    for name in ("edited_by", "edited_at"):
        assert config.readOnly(layer.fields().indexOf(name))
    fid = store(layer, facility_id="A", edited_by="by Aigul")
    form = QgsAttributeForm(layer, layer.getFeature(fid))
    assert any(line.text() == "Aigul" for line in form.findChildren(QLineEdit))
