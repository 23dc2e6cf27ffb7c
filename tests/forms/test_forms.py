"""The form of facilities: tabs, lists, constraints with their messages, the live THI, in both languages."""

import pytest
from qgis.core import (
    QgsAttributeEditorTextElement,
    QgsEditFormConfig,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFieldConstraints,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsAttributeForm
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt
from qgis.PyQt.QtWidgets import QLabel

from tailings_plugin.forms.conditions import live
from tailings_plugin.forms.layout import apply_facility_form, apply_related_form
from tailings_plugin.forms.live_rating import class_text, rating_text, total_expression
from tailings_plugin.inventory.schema import inventory_fields, load_schema, related_tables
from tailings_plugin.qgis_values import make_fields
from tailings_plugin.rating.scheme import shipped_scheme
from tests.forms.violations import GOOD, VIOLATIONS, check_form, failures, feature

TABS = {
    "en": ["Identity", "Storage", "Dam", "Tailings", "Site", "Downstream", "Rating", "Sources"],
    "ru": [
        "Общие сведения", "Хранилище", "Дамба", "Хвосты",
        "Площадка", "Ниже по течению", "Оценка", "Источники",
    ],
}  # fmt: skip


def facility_layer(language: str = "en") -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "facilities", "memory")
    fields = make_fields([(field.name, field.type) for field in load_schema().fields])
    layer.dataProvider().addAttributes(list(fields))
    layer.updateFields()
    apply_facility_form(layer, language)
    return layer


def evaluated(expression: str, **values):
    layer = facility_layer()
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    context.setFeature(feature(layer, **values))
    parsed = QgsExpression(expression)
    result = parsed.evaluate(context)
    assert not parsed.hasEvalError(), parsed.evalErrorString()
    return result


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_form_has_its_tabs_and_no_code(language):
    config = facility_layer(language).editFormConfig()
    assert [tab.name() for tab in config.tabs()] == TABS[language]
    assert config.layout() == QgsEditFormConfig.EditorLayout.TabLayout
    assert config.initCodeSource() == QgsEditFormConfig.PythonInitCodeSource.CodeSourceNone
    assert config.initCode() == ""


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["A04 Is the crest level, without sags or settlements?, No", "(Ж7)"]),
        ("ru", ["A04 Ровный ли гребень, без просадок и понижений?, Нет", "(Ж7)"]),
    ],
)
def test_a_question_stands_in_its_words_beside_its_code(language, words):
    """The code of another checklist is shown as it stands and stays."""
    (table,) = (each for each in related_tables() if each.name == "checklist_answers")
    layer = QgsVectorLayer("NoGeometry", "answers", "memory")
    layer.dataProvider().addAttributes(
        list(make_fields([(field.name, field.type) for field in table.fields]))
    )
    layer.updateFields()
    apply_related_form(layer, table.fields, language, table.listed)
    for code, answer in (("A04", "no"), ("Ж7", None)):
        row = QgsFeature(layer.fields())
        row["facility_id"], row["question_id"], row["answer"] = "KG-1", code, answer
        layer.dataProvider().addFeatures([row])
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    listed = []
    for row in layer.getFeatures():
        context.setFeature(row)
        listed.append(QgsExpression(layer.displayExpression()).evaluate(context))
        form = QgsAttributeForm(layer, row)
        assert form.currentFormFeature()["question_id"] == row["question_id"]
    assert listed == words


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_field_stands_on_the_form_once(language):
    def names(element):
        if hasattr(element, "children"):
            return [name for child in element.children() for name in names(child)]
        return [element.name()] if hasattr(element, "idx") else []

    config = facility_layer(language).editFormConfig()
    shown = [name for tab in config.tabs() for name in names(tab)]
    assert sorted(shown) == sorted(field.name for field in load_schema().fields)


def test_a_facility_of_which_only_the_id_is_known_is_accepted():
    layer = facility_layer()
    made = QgsFeature(layer.fields())
    made["facility_id"] = "KG-1"
    assert failures(layer, made) == {}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_wrong_value_is_refused_with_what_to_do(language):
    check_form(facility_layer(language), language)


def test_every_hard_limit_and_list_has_its_violation_tested():
    limited = {
        field.name
        for field in inventory_fields()
        if any(limit.strength == "hard" for limit in field.limits)
        or (field.domain is not None and not field.domain.open)
        or field.required == "hard"
    }
    assert limited <= {name for name, *_ in VIOLATIONS}


def test_a_second_facility_with_the_same_id_is_refused():
    layer = facility_layer()
    layer.dataProvider().addFeature(feature(layer))
    assert list(failures(layer, feature(layer))) == ["facility_id"]


def test_the_dialog_takes_a_good_facility_and_refuses_a_wrong_one(qgis_bot):
    layer = facility_layer()
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    point = QgsGeometry.fromWkt("Point (76 42)")
    made = qgis_bot.create_feature_with_attribute_dialog(layer, point, {**GOOD, "facility_id": "KG-2"})
    assert made["facility_id"] == "KG-2"
    with pytest.raises(ValueError, match="closure_year"):
        qgis_bot.create_feature_with_attribute_dialog(layer, point, {**GOOD, "closure_year": 1950})
    layer.rollBack()
    QgsProject.instance().removeMapLayer(layer.id())


def test_the_volume_follows_from_mass_and_density():
    layer = facility_layer()
    index = layer.fields().indexOf("volume_m3")
    default = layer.defaultValueDefinition(index)
    assert default.applyOnUpdate()
    # 3000 t / 1.5 t/m3
    assert evaluated(default.expression(), volume_m3=None, mass_t=3000.0, dry_density_t_m3=1.5) == 2000.0
    assert evaluated(default.expression(), volume_m3=7.0, mass_t=3000.0, dry_density_t_m3=1.5) == 7.0


def test_made_ids_differ():
    layer = facility_layer()
    default = layer.defaultValueDefinition(layer.fields().indexOf("facility_id")).expression()
    first, second = evaluated(default), evaluated(default)
    assert first.startswith("TMF-")
    assert first != second


@pytest.mark.parametrize(("storage", "shown"), [("in_pit", False), ("valley", True), (None, True)])
def test_the_dam_tab_is_gone_for_storage_in_a_pit(storage, shown):
    config = facility_layer().editFormConfig()
    dam = next(tab for tab in config.tabs() if tab.name() == "Dam")
    assert dam.visibilityExpression().enabled()
    assert bool(evaluated(dam.visibilityExpression().data().expression(), storage_type=storage)) is shown


def test_an_unusual_value_shows_a_box_that_says_why():
    layer = facility_layer()
    config = layer.editFormConfig()
    storage = next(tab for tab in config.tabs() if tab.name() == "Storage")
    # The last of the tab: as it comes and goes it moves no field.
    box = storage.children()[-1]
    assert box.name() == "Please check"
    visible = box.visibilityExpression().data().expression()
    assert not evaluated(visible)
    assert evaluated(visible, volume_m3=5.0)
    assert evaluated(visible, capacity_m3=1e6), "3.2 million m3 are stored in 1 million m3"
    # QGIS hands out the base class: what it is must be said to Python.
    element = sip.cast(box.children()[0], QgsAttributeEditorTextElement)
    text = element.text().removeprefix("[%").removesuffix("%]")
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.formScope(feature(layer, volume_m3=5.0)))
    said = QgsExpression(text).evaluate(context)
    assert "below 1,000 m3" in said
    assert "capacity" not in said


def test_a_field_that_is_needed_has_no_tick_while_it_is_empty():
    """A hard constraint would refuse the row; a soft one shows a cross and lets it be saved."""
    layer = facility_layer()
    made = QgsFeature(layer.fields())
    made["facility_id"] = "KG-1"
    name = layer.fields().indexOf("name")
    soft = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
    assert not QgsVectorLayerUtils.validateAttribute(layer, made, name, soft)[0]
    made["name"] = "Ak-Tyuz"
    assert QgsVectorLayerUtils.validateAttribute(layer, made, name, soft)[0]


@pytest.mark.parametrize(
    ("language", "name", "value", "plain", "marked"),
    [
        ("en", "volume_m3", 5.0, "Stored volume (m³)", "Stored volume (m³) ⚠"),
        ("ru", "start_year", 2090, "Год начала эксплуатации", "Год начала эксплуатации ⚠"),
        ("en", "start_year", 1850, "Start of operation", "Start of operation ⚠"),
    ],
)
def test_a_caption_bears_a_sign_while_its_value_is_unusual(language, name, value, plain, marked):
    layer = facility_layer(language)
    alias = QgsEditFormConfig.DataDefinedProperty.Alias
    caption = layer.editFormConfig().dataDefinedFieldProperties(name).property(alias).expressionString()
    assert evaluated(caption) == plain
    assert evaluated(caption, **{name: value}) == marked


@pytest.mark.parametrize(
    ("name", "past", "future"), [("start_year", 2020, 2090), ("data_date", "2020-01-01", "2090-01-01")]
)
def test_what_lies_in_the_future_is_told(name, past, future):
    layer = facility_layer()
    tab = next(field.tab for field in load_schema().fields if field.name == name)
    label = next(each.label.get("en") for each in load_schema().tabs if each.name == tab)
    (container,) = [each for each in layer.editFormConfig().tabs() if each.name() == label]
    visible = container.children()[-1].visibilityExpression().data().expression()
    if name == "data_date":
        past, future = (QDate.fromString(each, Qt.DateFormat.ISODate) for each in (past, future))
    assert not evaluated(visible, **{name: past})
    assert evaluated(visible, **{name: future})


# Nothing but volume and class scores.
CALM = {"status": "active", "pga_g": 0.05, "flood_zone": "outside_100y", "factor_of_safety": 2.0}


# log10(3.2e6) = 6.505; class 3; closed 1; PGA 0.2 g 1; inside the flood zone 1; factor 1.2 below 1.5: 1
@pytest.mark.parametrize(
    ("values", "best", "lowest", "highest"),
    [
        ({}, 13.505, 13.505, 13.505),
        ({"status": "active", "factor_of_safety": 1.5, "pga_g": 0.05}, 10.505, 10.505, 10.505),
        ({"flood_zone": None, "factor_of_safety": None}, 13.505, 11.505, 13.505),
        ({"flood_zone": "unknown", "status": "unknown"}, 13.505, 11.505, 13.505),
        ({"volume_m3": None, "mass_t": 1e6, "dry_density_t_m3": 1.0}, 13.0, 13.0, 13.0),
        # bounds: of a volume the greater, or the one known; the open end is 10,000 or 100 million m3
        ({"volume_m3": None, "volume_m3_min": 1e5, "volume_m3_max": 1e6}, 13.0, 12.0, 13.0),
        ({"volume_m3": None, "volume_m3_min": 1e6}, 13.0, 13.0, 15.0),
        ({"volume_m3": None, "volume_m3_max": 1e6}, 13.0, 11.0, 13.0),
        ({"volume_m3": 1e6, "volume_m3_min": 1e5, "volume_m3_max": 1e7}, 13.0, 12.0, 14.0),
        # the capacity stands in as the most it can be, where nothing else is known of the volume
        ({"volume_m3": None, "capacity_m3": 1e6}, 13.0, 11.0, 13.0),
        ({"volume_m3": None, "capacity_m3": 1e5, "capacity_m3_max": 1e6}, 13.0, 11.0, 13.0),
        ({"volume_m3": 1e5, "capacity_m3": 1e6}, 12.0, 12.0, 12.0),
        ({"volume_m3": None, "volume_m3_min": 1e6, "capacity_m3": 1e7}, 13.0, 13.0, 15.0),
        ({"volume_m3": None, "mass_t": 1e5, "dry_density_t_m3": 1.0, "capacity_m3": 1e6}, 12.0, 12.0, 12.0),
        # below 1.5 scores 1
        (
            {"factor_of_safety": None, "factor_of_safety_min": 1.3, "factor_of_safety_max": 1.6},
            13.505,
            12.505,
            13.505,
        ),
        ({"factor_of_safety": None, "factor_of_safety_max": 1.5}, 13.505, 13.505, 13.505),
        ({"factor_of_safety": None, "factor_of_safety_min": 1.5}, 12.505, 12.505, 12.505),
    ],
)
def test_the_live_thi_is_that_of_the_scheme(values, best, lowest, highest):
    scheme = shipped_scheme("thi")
    assert evaluated(total_expression(scheme, "cautious"), **values) == pytest.approx(best, abs=5e-4)
    assert evaluated(total_expression(scheme, "lowest"), **values) == pytest.approx(lowest, abs=5e-4)
    assert evaluated(total_expression(scheme, "highest"), **values) == pytest.approx(highest, abs=5e-4)


def test_the_line_under_the_live_thi_says_how_sure_it_is():
    text = rating_text(shipped_scheme("thi"), "en")
    assert evaluated(text) == "13.51"
    assert evaluated(text, flood_zone=None) == "13.51\nfrom 12.51 to 13.51, because some inputs are unknown"
    assert evaluated(text, volume_m3=None) == "cannot be rated: the stored volume is missing"
    assert evaluated(text, volume_m3=0.0) == "cannot be rated: the stored volume is missing"


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "Very high"),  # 13.505
        # log10(1e5) = 5, class 1: 6 is on the limit, of the class from 6 on
        ({"volume_m3": 1e5, "water_hazard_class": 1, **CALM}, "Medium"),
        ({"volume_m3": 99_999.0, "water_hazard_class": 1, **CALM}, "Low"),
        # 5 to 8: from low to high; as unknown counts, high
        (
            {"volume_m3": 1e5, "water_hazard_class": None, **CALM},
            "High\nmay be: Low to High, because some inputs are unknown",
        ),
        # 10.505 to 13.505: very high whatever the class is
        ({"water_hazard_class": None}, "Very high"),
        ({"volume_m3": None}, "–"),
    ],
)
def test_the_class_under_the_live_thi_says_what_it_may_be(values, said):
    assert evaluated(class_text(shipped_scheme("thi"), "en"), **values) == said


def test_the_live_class_in_russian():
    text = class_text(shipped_scheme("thi"), "ru")
    assert evaluated(text, volume_m3=1e5, water_hazard_class=None, **CALM) == (
        "Высокий\nвозможно: от «Низкий» до «Высокий», так как часть данных неизвестна"
    )


def test_live_expressions_read_the_form_and_not_the_layer():
    assert live('"volume_m3" > 0 AND "pga_g" < "volume_m3"') == (
        "current_value('volume_m3') > 0 AND current_value('pga_g') < current_value('volume_m3')"
    )


def test_rating_fields_are_read_only_and_inputs_are_not():
    layer = facility_layer()
    config = layer.editFormConfig()
    read_only = {field.name() for index, field in enumerate(layer.fields()) if config.readOnly(index)}
    assert read_only == {field.name for field in load_schema().fields if field.computed}
    assert "thi" in read_only
    assert "volume_m3" not in read_only


@pytest.mark.parametrize(("language", "caption"), [("en", "Abandoned"), ("ru", "Бесхозное")])
def test_lists_show_captions_and_store_codes(language, caption):
    layer = facility_layer(language)
    setup = layer.editorWidgetSetup(layer.fields().indexOf("status"))
    assert setup.type() == "ValueMap"
    assert {caption: "abandoned"} in setup.config()["map"]


def test_numbers_have_ranges_with_units_and_dates_a_calendar():
    layer = facility_layer()
    density = layer.editorWidgetSetup(layer.fields().indexOf("dry_density_t_m3"))
    assert density.type() == "Range"
    assert (density.config()["Min"], density.config()["Max"]) == (0.3, 5.0)
    assert density.config()["Suffix"] == " t/m³"
    assert layer.editorWidgetSetup(layer.fields().indexOf("data_date")).type() == "DateTime"
    assert layer.editorWidgetSetup(layer.fields().indexOf("photo")).type() == "ExternalResource"
    assert layer.editorWidgetSetup(layer.fields().indexOf("remarks")).config()["IsMultiline"]


@pytest.mark.parametrize("table", related_tables(), ids=lambda table: table.name)
def test_linked_tables_have_their_editors(table):
    layer = QgsVectorLayer("NoGeometry", table.name, "memory")
    layer.dataProvider().addAttributes(
        list(make_fields([(field.name, field.type) for field in table.fields]))
    )
    layer.updateFields()
    apply_related_form(layer, table.fields, "ru")
    empty = QgsFeature(layer.fields())
    assert "facility_id" in failures(layer, empty)
    assert layer.attributeDisplayName(0) == "Идентификатор объекта"


def test_every_expression_of_the_form_can_be_read():
    for language in ("en", "ru"):
        layer = facility_layer(language)
        for index in range(layer.fields().count()):
            for text in (layer.constraintExpression(index), layer.defaultValueDefinition(index).expression()):
                assert not text or not QgsExpression(text).hasParserError()


def test_the_thi_on_the_form_follows_an_entry_at_once():
    layer = facility_layer()
    layer.dataProvider().addFeature(feature(layer))
    layer.startEditing()
    form = QgsAttributeForm(layer, next(layer.getFeatures()))

    def shown():
        return [
            label.text()
            for label in form.findChildren(QLabel)
            if label.text()[:2].isdigit() and "." in label.text()
        ]

    assert "13.51" in shown()
    form.changeAttribute("factor_of_safety", 1.6)  # above 1.5: one point less
    QCoreApplication.processEvents()
    assert "12.51" in shown()
    layer.rollBack()


def test_the_warning_on_the_form_comes_and_goes_with_the_value():
    layer = facility_layer()
    layer.dataProvider().addFeature(feature(layer))
    layer.startEditing()
    form = QgsAttributeForm(layer, next(layer.getFeatures()))

    def warned():
        return any("below 1,000 m3" in label.text() for label in form.findChildren(QLabel))

    assert not warned()
    form.changeAttribute("volume_m3", 5.0)
    QCoreApplication.processEvents()
    assert warned()
    layer.rollBack()


def test_bounds_are_folded_below_the_values_they_are_of():
    """The lower beside the upper, in two columns; closed until somebody needs them."""
    layer = facility_layer("en")
    (downstream,) = [tab for tab in layer.editFormConfig().tabs() if tab.name() == "Downstream"]
    people = next(box for box in downstream.children() if box.name() == "People and water")
    (folded,) = [each for each in people.children() if hasattr(each, "children")]
    assert (folded.name(), folded.collapsed(), folded.columnCount()) == (
        "Where only bounds are known: at least, at most", True, 2,
    )  # fmt: skip
    assert [each.name() for each in folded.children()] == ["population_at_risk_min", "population_at_risk_max"]
    place = layer.fields().indexOf("population_at_risk_min")
    assert layer.attributeDisplayName(place).startswith("Population at risk, at least")
