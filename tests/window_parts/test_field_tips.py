"""Tips over the captions of a form: what a field means, in the language of the register."""

import pytest
from qgis.core import QgsFeature, QgsVectorLayer
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm, QgsGui
from qgis.PyQt.QtWidgets import QApplication, QLabel

from tailings_plugin.forms.layout import apply_facility_form
from tailings_plugin.inventory.schema import load_schema
from tailings_plugin.qgis_values import make_fields
from tailings_plugin.window.field_tips import FieldTips, helps_of, put_tips


def facility_layer(language: str) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "facilities", "memory")
    layer.dataProvider().addAttributes(
        list(make_fields([(each.name, each.type) for each in load_schema().fields]))
    )
    layer.updateFields()
    apply_facility_form(layer, language)
    return layer


@pytest.fixture
def form_of(qgis_app):
    QgsGui.editorWidgetRegistry().initEditors()
    made = []

    def make(layer):
        made.append(QgsAttributeForm(layer, QgsFeature(layer.fields()), QgsAttributeEditorContext()))
        return made[-1]

    yield make
    for form in made:
        form.deleteLater()


def tip_of(form: QgsAttributeForm, field: str) -> str:
    (label,) = [
        each for each in form.findChildren(QLabel) if each.buddy() and each.buddy().objectName() == field
    ]
    return label.toolTip()


@pytest.mark.parametrize(
    ("language", "caption", "meaning"),
    [
        ("en", "Start of operation", "Year in which tailings were first placed."),
        ("ru", "Год начала эксплуатации", "Год начала складирования хвостов."),
    ],
)
def test_a_caption_says_what_its_field_means(form_of, language, caption, meaning):
    layer = facility_layer(language)
    form = form_of(layer)
    for _ in range(2):  # again, when the cursor comes back
        put_tips(form)
        assert tip_of(form, "start_year") == f"<b>{caption}</b><p>{meaning}</p>"


def test_the_cursor_in_a_form_brings_the_tips_and_none_after_the_end(form_of):
    part = FieldTips(None)
    layer = facility_layer("en")
    form = form_of(layer)
    QApplication.instance().focusChanged.emit(None, form.findChildren(QLabel)[0])
    assert "first placed" in tip_of(form, "start_year")
    part.remove()
    other = form_of(layer)
    QApplication.instance().focusChanged.emit(None, other.findChildren(QLabel)[0])
    assert "first placed" not in tip_of(other, "start_year")


def test_other_layers_and_windows_are_left_alone(form_of):
    layer = QgsVectorLayer("Point?field=name:string&field=start_year:integer&field=c:string", "x", "memory")
    form = form_of(layer)
    before = tip_of(form, "start_year")
    put_tips(form)
    assert tip_of(form, "start_year") == before and helps_of(layer) == {}
    part = FieldTips(None)
    QApplication.instance().focusChanged.emit(None, None)
    QApplication.instance().focusChanged.emit(None, QLabel("no form"))
    part.remove()
