"""Forms and styles in both languages stored beside the tables, and a project that links them."""

import re
from collections.abc import Callable, Mapping

from qgis.core import (
    Qgis,
    QgsAttributeEditorTextElement,
    QgsMapLayer,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from ..errors import DataProblem
from ..inventory.register.geopackage import FACILITIES
from ..inventory.schema import Table, load_schema, related_tables
from ..rating.scheme import Scheme
from ..texts import ALL_LANGUAGES, LANGUAGES
from .layout import apply_facility_form, apply_related_form, show_relations
from .own_tables import layer_id
from .symbols import by_status
from .texts import word

OpenTable = Callable[[str], QgsVectorLayer]

# Symbology is what tells facilities apart; Fields goes with Forms, or constraints and defaults would be lost.
CATEGORIES = (
    QgsMapLayer.StyleCategory.Forms
    | QgsMapLayer.StyleCategory.Fields
    | QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.AttributeTable
    | QgsMapLayer.StyleCategory.MapTips
)


def store_styles(
    open_table: OpenTable, default_language: str, scheme: Scheme | None = None, country: str = ""
) -> None:
    """Store form and style of every table in English, Russian and `default_language`, which is loaded by itself.

    scheme: by which the form rates what is entered, None for the shipped one; country: that of new facilities, "" as it
    was. DataProblem when the database refuses a style.
    """
    # The default is stored last: some providers take the last one stored for the default.
    languages = [language for language in LANGUAGES if language != default_language] + [default_language]
    for name in (FACILITIES, *(table.name for table in related_tables())):
        opened = open_table(name)
        for language in languages:
            layer = styled(opened, name, language, scheme, country)
            if reason := _store(layer, language, language == default_language):
                raise DataProblem(
                    "The style {language} of {name} could not be stored: {reason}",
                    language=language,
                    name=name,
                    reason=reason,
                )


def _store(layer: QgsVectorLayer, name: str, is_default: bool) -> str:
    """Store form and style of a layer in its database; return why that failed, "" where it did not."""
    values = name, layer.name(), is_default, "", CATEGORIES
    if hasattr(layer, "saveStyleToDatabaseV2"):  # later QGIS warns of the other
        return layer.saveStyleToDatabaseV2(*values)[1]
    return layer.saveStyleToDatabase(*values)


def styled(
    layer: QgsVectorLayer, name: str, language: str, scheme: Scheme | None = None, country: str = ""
) -> QgsVectorLayer:
    """Return the layer of table `name` with its form and style in `language`."""
    if name == FACILITIES:
        _named_and_drawn(layer, language)
        apply_facility_form(layer, language, scheme=scheme, country=country)
        return layer
    table = next(table for table in related_tables() if table.name == name)
    layer.setName(table.label.get(language))
    apply_related_form(layer, table.fields, language, table.listed, read_only=table.log)
    return layer


def _named_and_drawn(facilities: QgsVectorLayer, language: str) -> None:
    facilities.setName(word("facilities", language))
    facilities.setRenderer(by_status(language))


def make_project(
    project: QgsProject,
    open_table: OpenTable,
    language: str,
    scheme: Scheme | None = None,
    country: str = "",
) -> dict[str, QgsVectorLayer]:
    """Fill a project with the tables, linked by facility_id, and return its layers by table name.

    A project that has some of them, of an earlier version, keeps its own symbols, layers and layouts; its forms are
    made anew. Layer and relation ids are fixed, so that forms and translations keep fitting.
    """
    tables = {table.name: table for table in related_tables()}
    layers = {name: _layer(project, name, open_table, language) for name in (FACILITIES, *tables)}
    for name, table in tables.items():
        layers[name].setReadOnly(table.log)
    relations = [_relation(table, layers, project) for table in tables.values()]
    for relation in relations:
        project.relationManager().addRelation(relation)
    apply_facility_form(layers[FACILITIES], language, relations, scheme, country)
    if not project.title():
        project.setCrs(layers[FACILITIES].crs())
        project.setTitle(word("facilities", language))
    return layers


def add_related(
    project: QgsProject, facilities: QgsVectorLayer, open_table: OpenTable, language: str
) -> list[QgsVectorLayer]:
    """Add the tables linked to facilities that a project has, show them in their form, and return the layers.

    The layers are not put into the layer tree. A second register in a project has relations of its own.
    """
    added, relations = [], []
    for table in related_tables():
        layer = styled(open_table(table.name), table.name, language)
        layer.setReadOnly(table.log)
        project.addMapLayer(layer, False)
        relation = _relation(table, {FACILITIES: facilities, table.name: layer}, project)
        if project.relationManager().relation(relation.id()).isValid():
            relation.setId(f"{relation.id()}_{facilities.id()}")
        project.relationManager().addRelation(relation)
        added.append(layer)
        relations.append(relation)
    show_relations(facilities, language, relations)
    return added


def _layer(project: QgsProject, name: str, open_table: OpenTable, language: str) -> QgsVectorLayer:
    """Return the layer of a table in the project, made and added when it has none; facilities without their form."""
    opened = open_table(name)
    layer = project.mapLayer(layer_id(name))
    if layer is None:
        layer = opened
        if name == FACILITIES:
            _named_and_drawn(layer, language)
        else:
            styled(layer, name, language)
        layer.setId(layer_id(name))
        project.addMapLayer(layer)
        return layer
    layer.setDataSource(opened.source(), layer.name(), opened.providerType())
    if name != FACILITIES:
        table = next(table for table in related_tables() if table.name == name)
        apply_related_form(layer, table.fields, language, table.listed, read_only=table.log)
    return layer


def _relation(table: Table, layers: Mapping[str, QgsVectorLayer], project: QgsProject) -> QgsRelation:
    relation = QgsRelation(QgsRelationContext(project))
    relation.setId(layer_id(table.name))
    relation.setName(layers[table.name].name())
    relation.setReferencedLayer(layers[FACILITIES].id())
    relation.setReferencingLayer(layers[table.name].id())
    relation.addFieldPair("facility_id", "facility_id")
    # Records are part of the facility, copied and removed with it; what was changed stays on record.
    strength = QgsRelation.RelationStrength
    relation.setStrength(strength.Association if table.log else strength.Composition)
    return relation


def rated_by(layer: QgsVectorLayer) -> str | None:
    """Return the scheme by which the form of a table rates what is entered, None when its form says none.

    It is named by name, version and digest, as results name theirs.
    """
    # Held here: what is found lives as long as the form it is part of.
    config = layer.editFormConfig()
    for element in config.invisibleRootContainer().findElements(Qgis.AttributeEditorType.TextElement):
        text = sip.cast(element, QgsAttributeEditorTextElement).text()
        # Looked for first: in a language whose sentence begins with the scheme, a long expression takes seconds.
        if not re.search(r" \([0-9a-f]{8}\)", text):
            continue
        for language in ALL_LANGUAGES:
            before = word("live_scheme", language, scheme="\0").partition("\0")[0]
            found = re.search(rf"{re.escape(before)}([a-z].*? \([0-9a-f]{{8}}\))", text)
            if found:
                return found.group(1).replace("''", "'")
    return None


def language_of(layer: QgsVectorLayer) -> str | None:
    """Return the language of the form that a table opens with, None when it has no form of the plugin."""
    place = layer.fields().indexOf("facility_id")
    field = load_schema()["facility_id"]
    shown = layer.attributeDisplayName(place) if place >= 0 else ""
    return next((language for language in ALL_LANGUAGES if field.label.get(language) == shown), None)
