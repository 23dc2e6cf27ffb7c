"""Forms and styles in both languages stored beside the tables, and a project that links them."""

from collections.abc import Callable, Mapping

from qgis.core import QgsMapLayer, QgsProject, QgsRelation, QgsRelationContext, QgsVectorLayer

from ..errors import DataProblem
from ..inventory.geopackage import FACILITIES
from ..inventory.schema import LANGUAGES, related_tables
from .layout import apply_facility_form, apply_related_form
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


def store_styles(open_table: OpenTable, default_language: str) -> None:
    """Store form and style of every table in English and Russian; `default_language` is loaded by itself.

    DataProblem when the database refuses a style.
    """
    # The default is stored last: some providers take the last one stored for the default.
    languages = [language for language in LANGUAGES if language != default_language] + [default_language]
    for language in languages:
        for name in (FACILITIES, *(table.name for table in related_tables())):
            layer = styled(open_table(name), name, language)
            reason = layer.saveStyleToDatabase(
                language, layer.name(), language == default_language, "", CATEGORIES
            )
            if reason:
                raise DataProblem(
                    "The style {language} of {name} could not be stored: {reason}",
                    language=language,
                    name=name,
                    reason=reason,
                )


def styled(layer: QgsVectorLayer, name: str, language: str) -> QgsVectorLayer:
    """Return the layer of table `name` with its form and style in `language`."""
    if name == FACILITIES:
        layer.setName(word("facilities", language))
        layer.setRenderer(by_status(language))
        apply_facility_form(layer, language)
        return layer
    table = next(table for table in related_tables() if table.name == name)
    layer.setName(table.label.get(language))
    apply_related_form(layer, table.fields, language, table.listed, read_only=table.log)
    return layer


def make_project(project: QgsProject, open_table: OpenTable, language: str) -> dict[str, QgsVectorLayer]:
    """Fill an empty project with the tables, linked by facility_id, and return its layers by table name.

    Layer and relation ids are fixed, so that forms and translations keep fitting.
    """
    logs = {table.name for table in related_tables() if table.log}
    layers = {FACILITIES: styled(open_table(FACILITIES), FACILITIES, language)}
    for table in related_tables():
        layers[table.name] = styled(open_table(table.name), table.name, language)
    for name, layer in layers.items():
        layer.setId(f"tailings_{name}")
        layer.setReadOnly(name in logs)
        project.addMapLayer(layer)
    relations = [_relation(name, layers, project, name in logs) for name in layers if name != FACILITIES]
    project.relationManager().setRelations(relations)
    apply_facility_form(layers[FACILITIES], language, relations)
    project.setCrs(layers[FACILITIES].crs())
    project.setTitle(word("facilities", language))
    return layers


def _relation(name: str, layers: Mapping[str, QgsVectorLayer], project: QgsProject, log: bool) -> QgsRelation:
    relation = QgsRelation(QgsRelationContext(project))
    relation.setId(f"tailings_{name}")
    relation.setName(layers[name].name())
    relation.setReferencedLayer(layers[FACILITIES].id())
    relation.setReferencingLayer(layers[name].id())
    relation.addFieldPair("facility_id", "facility_id")
    # Records are part of the facility, copied and removed with it; what was changed stays on record.
    strength = QgsRelation.RelationStrength
    relation.setStrength(strength.Association if log else strength.Composition)
    return relation
