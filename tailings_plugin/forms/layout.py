"""Forms put on layers: what each field is called and edited with, and the drag-and-drop layout of tabs."""

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsAttributeEditorTextElement,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsOptionalExpression,
    QgsProperty,
    QgsPropertyCollection,
    QgsRelation,
    QgsVectorLayer,
)

from ..inventory.positions.coordinates import WGS84
from ..inventory.schema import Field, Group, Tab, load_schema
from ..rating.scheme import Scheme, shipped_scheme
from .conditions import (
    Condition,
    all_of,
    column,
    hard_conditions,
    live,
    soft_conditions,
    warnings_expression,
    without_columns,
)
from .live_rating import class_text, rating_text
from .texts import word
from .widgets import QUESTION, is_multi_line, label, widget

HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
SOFT = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
POSITION_GROUP = "position"
RATING_GROUP = "thi"
RATING_SCHEME = "thi"
DOUBT = " ⚠"
HISTORY_TAB, HISTORY = "sources", "tailings_changes"
DATABASE = "postgres"
AS_READ = """'read ' || coalesce(format_date("edited_at", 'yyyy-MM-ddTHH:mm:ss.zzz'), 'never')"""
KEY_FIELD = "fid"
RELATION_WIDGET = "relation_editor"


def apply_facility_form(
    layer: QgsVectorLayer,
    language: str,
    relations: Sequence[QgsRelation] = (),
    scheme: Scheme | None = None,
    country: str = "",
) -> None:
    """Give a layer of facilities its form; fields that are not of the schema are left as they are.

    `relations`: from inspections and the like to the layer, each shown on a tab; changes beside who made the last.
    `scheme`: by which the form rates what is entered, None for the shipped one. `country`: code that a new facility has
    until another is chosen; "" leaves it as it is.
    """
    schema = load_schema()
    present = [field for field in schema.fields if layer.fields().indexOf(field.name) >= 0]
    config = layer.editFormConfig()
    apply_fields(layer, config, present, language)
    place = layer.fields().indexOf("country")
    if country and place >= 0:
        layer.setDefaultValueDefinition(place, QgsDefaultValue(QgsExpression.quotedValue(country)))
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    for tab in schema.tabs:
        container = _tab(tab, present, layer, language, scheme or shipped_scheme(RATING_SCHEME))
        if container is not None:
            config.addTab(container)
    layer.setEditFormConfig(config)
    show_relations(layer, language, relations)
    layer.setDisplayExpression(f"coalesce({column('name')}, {column('facility_id')})")


def show_relations(layer: QgsVectorLayer, language: str, relations: Sequence[QgsRelation]) -> None:
    """Show relations in the form of a layer of facilities, as it is: `relations` as in apply_facility_form."""
    config = layer.editFormConfig()
    names = {tab.label.get(language) for tab in load_schema().tabs if tab.name == HISTORY_TAB}
    for container in config.tabs():
        if container.name() in names:
            _add_history(container, [each for each in relations if _is_history(each)])
    for relation in relations:
        if not _is_history(relation):
            config.addTab(_relation_tab(relation))
    layer.setEditFormConfig(config)


def _is_history(relation: QgsRelation) -> bool:
    """Tell whether a relation leads to the changes: another register in a project has its own, under a longer id."""
    return relation.id().startswith(HISTORY)


def apply_related_form(
    layer: QgsVectorLayer,
    fields: Sequence[Field],
    language: str,
    listed: Sequence[str] = (),
    read_only: bool = False,
) -> None:
    """Give a linked table (inspections ...) the editors of its fields, one below the other.

    Its rows are listed by the fields `listed`, or by their second and third; the first, the facility, is the same
    for all.
    """
    key = layer.fields().indexOf(KEY_FIELD)
    if key >= 0:
        layer.setEditorWidgetSetup(key, QgsEditorWidgetSetup("Hidden", {}))
    named = [field for field in fields if field.name in listed] or fields[1:3]
    shown = ", ".join(_as_listed(field) for field in named)
    layer.setDisplayExpression(f"array_to_string(array_filter(array({shown}), @element IS NOT NULL), ', ')")
    config = layer.editFormConfig()
    apply_fields(layer, config, list(fields), language)
    if read_only:
        for field in fields:
            config.setReadOnly(layer.fields().indexOf(field.name), True)
    layer.setEditFormConfig(config)


def _as_listed(field: Field) -> str:
    """Return an expression for a value as a list of rows shows it: a moment to the minute, a code in words."""
    name = column(field.name)
    if field.name == QUESTION or field.domain is not None:
        return f"CASE WHEN {name} IS NOT NULL THEN represent_value({name}) END"
    return f"format_date({name}, 'yyyy-MM-dd HH:mm')" if field.type == "datetime" else name


def apply_fields(
    layer: QgsVectorLayer, config: QgsEditFormConfig, fields: list[Field], language: str
) -> None:
    """Set alias, widget, default, constraints and read-only state of each field."""
    for field in fields:
        index = layer.fields().indexOf(field.name)
        layer.setFieldAlias(index, label(field, language))
        layer.setEditorWidgetSetup(index, widget(field, language))
        config.setReadOnly(index, field.computed)
        default = _default(field, layer.providerType())
        if default is not None:
            layer.setDefaultValueDefinition(index, default)
        _constrain(layer, index, field, language)
        _mark_doubt(config, field, language)


def _mark_doubt(config: QgsEditFormConfig, field: Field, language: str) -> None:
    """Let the caption of a field bear a sign while its value is unusual; the box of the tab says why."""
    doubts = soft_conditions((field,), language)
    if not doubts:
        return
    known = " AND ".join(f"({each.expression})" for each in doubts)
    caption, sign = (QgsExpression.quotedString(each) for each in (label(field, language), DOUBT))
    marked = QgsProperty.fromExpression(f"{caption} || CASE WHEN {known} THEN '' ELSE {sign} END")
    properties = QgsPropertyCollection()
    properties.setProperty(QgsEditFormConfig.DataDefinedProperty.Alias, marked)
    config.setDataDefinedFieldProperties(field.name, properties)


def _default(field: Field, provider: str) -> QgsDefaultValue | None:
    if field.stamp:
        return _stamp(field, provider)
    if field.default_expression:
        # A default that reads other fields follows them while they are edited.
        follows = bool(QgsExpression(field.default_expression).referencedColumns())
        return QgsDefaultValue(field.default_expression, follows)
    if field.default is not None:
        return QgsDefaultValue(QgsExpression.quotedValue(field.default))
    if is_multi_line(field):
        return QgsDefaultValue(without_null_word(field.name), True)
    return None


def _stamp(field: Field, provider: str) -> QgsDefaultValue | None:
    """Return what the form sends at every change: who it is, which the database takes and puts the moment to.

    PostGIS knows who it is. It gets the moment of the last change as it was read instead, and refuses the change when
    the row has another by now.
    """
    if field.stamp != "who":
        return None
    return QgsDefaultValue(AS_READ if provider == DATABASE else field.default_expression, True)


def without_null_word(name: str) -> str:
    """Return the value of a field of several lines without the word NULL, as an expression.

    QGIS writes that word into the empty box, and what is typed goes before or after it. A new feature gets an
    empty text, so that the box is empty; a stored one loses the word at its start, glued to its end, or on a last
    line of its own.
    """
    kept = f"regexp_replace({column(name)}, '^NULL\\\\s*|(?<=\\\\S)NULL$|\\\\n+NULL$', '')"
    return f"CASE WHEN {column(name)} IS NOT NULL THEN nullif({kept}, '') WHEN $id >= 0 THEN NULL ELSE '' END"


def _constrain(layer: QgsVectorLayer, index: int, field: Field, language: str) -> None:
    conditions = hard_conditions(field, language)
    if field.required == "hard":
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull, HARD)
        message = word("required", language, label=field.label.get(language))
        conditions.insert(0, Condition(f"{column(field.name)} IS NOT NULL", message))
    if field.required == "soft" and not field.bounded:
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull, SOFT)
    if field.unique:
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintUnique, HARD)
    if conditions and not field.computed:
        whole = all_of(conditions)
        # Hard by itself.
        layer.setConstraintExpression(index, whole.expression, whole.message)


def _tab(
    tab: Tab, present: list[Field], layer: QgsVectorLayer, language: str, scheme: Scheme
) -> QgsAttributeEditorContainer | None:
    fields = tuple(field for field in present if field.tab == tab.name)
    groups = [group for group in load_schema().groups if group.tab == tab.name]
    groups = [
        group for group in groups if any(f.group == group.name for f in fields) or group.name == RATING_GROUP
    ]
    if not groups:
        return None
    container = QgsAttributeEditorContainer(tab.label.get(language), None)
    container.setType(Qgis.AttributeEditorContainerType.Tab)
    hidden = {group.hidden_when for group in groups}
    if len(hidden) == 1 and groups[0].hidden_when is not None:
        _hide_when(container, groups[0])
    for group in groups:
        container.addChildElement(_group_box(group, fields, layer, container, language, scheme))
    # Last: it comes and goes while one types, and would move the fields below it.
    _add_warnings(container, fields, language)
    return container


def _group_box(
    group: Group,
    fields: Sequence[Field],
    layer: QgsVectorLayer,
    parent: QgsAttributeEditorContainer,
    language: str,
    scheme: Scheme,
) -> QgsAttributeEditorContainer:
    box = QgsAttributeEditorContainer(group.label.get(language), parent)
    box.setType(Qgis.AttributeEditorContainerType.GroupBox)
    box.setColumnCount(1)
    _hide_when(box, group)
    if group.name == POSITION_GROUP:
        box.addChildElement(_text(word("position", language), _position(language), box))
    if group.name == RATING_GROUP:
        for key, expression in (
            ("live_rating", rating_text(scheme, language)),
            ("live_class", class_text(scheme, language)),
        ):
            shown = without_columns(expression, layer.fields().names())
            box.addChildElement(_text(word(key, language), live(shown), box))
        statement = word("live_scheme", language, scheme=scheme.statement(language))
        box.addChildElement(_text("", QgsExpression.quotedString(statement), box))
    own = [field for field in fields if field.group == group.name]
    _add_editors(box, [field for field in own if not field.bound_of], layer)
    bounds = [field for field in own if field.bound_of]
    if bounds:
        box.addChildElement(_bounds_box(bounds, layer, box, language))
    return box


def _bounds_box(
    bounds: Sequence[Field], layer: QgsVectorLayer, parent: QgsAttributeEditorContainer, language: str
) -> QgsAttributeEditorContainer:
    """Return the folded box of the bounds of the fields above it, the lower beside the upper."""
    box = QgsAttributeEditorContainer(word("bounds", language), parent)
    box.setType(Qgis.AttributeEditorContainerType.GroupBox)
    box.setColumnCount(2)
    box.setCollapsed(True)
    _add_editors(box, bounds, layer)
    return box


def _add_editors(box: QgsAttributeEditorContainer, fields: Sequence[Field], layer: QgsVectorLayer) -> None:
    for field in fields:
        index = layer.fields().indexOf(field.name)
        box.addChildElement(QgsAttributeEditorField(field.name, index, box))


def _hide_when(container: QgsAttributeEditorContainer, group: Group) -> None:
    if group.hidden_when is None:
        return
    name, values = group.hidden_when
    codes = ", ".join(QgsExpression.quotedValue(value) for value in values)
    shown = f"{column(name)} IS NULL OR {column(name)} NOT IN ({codes})"
    container.setVisibilityExpression(QgsOptionalExpression(QgsExpression(shown)))


def _add_warnings(container: QgsAttributeEditorContainer, fields: tuple[Field, ...], language: str) -> None:
    """Add a box that appears when a value of the tab is unusual, and says why."""
    conditions = soft_conditions(fields, language)
    if not conditions:
        return
    box = QgsAttributeEditorContainer(word("to_check", language), container)
    box.setType(Qgis.AttributeEditorContainerType.GroupBox)
    wrong = " OR ".join(f"NOT ({condition.expression})" for condition in conditions)
    box.setVisibilityExpression(QgsOptionalExpression(QgsExpression(wrong)))
    box.addChildElement(_text("", warnings_expression(conditions), box))
    container.addChildElement(box)


def _text(name: str, expression: str, parent: QgsAttributeEditorContainer) -> QgsAttributeEditorTextElement:
    element = QgsAttributeEditorTextElement(name, parent)
    element.setText(f"[% {expression} %]")
    element.setShowLabel(bool(name))
    return element


def _position(language: str) -> str:
    """Return the latitude and longitude of the feature as text."""
    point = f"transform(point_on_surface(@geometry), @layer_crs, '{WGS84}')"
    figures = f"format_number(y({point}), 5) || '   ' || format_number(x({point}), 5)"
    return f"coalesce({figures}, {QgsExpression.quotedString(word('no_position', language))})"


def _relation_tab(relation: QgsRelation) -> QgsAttributeEditorContainer:
    container = QgsAttributeEditorContainer(relation.name(), None)
    container.setType(Qgis.AttributeEditorContainerType.Tab)
    container.addChildElement(_relation_editor(relation, container))
    return container


def _add_history(container: QgsAttributeEditorContainer, relations: Sequence[QgsRelation]) -> None:
    """Show the changes of the facility below its sources; they can be read only."""
    for relation in relations:
        editor = _relation_editor(relation, container)
        editor.setRelationEditorConfiguration({"buttons": "NoButton", "show_first_feature": False})
        container.addChildElement(editor)


def _relation_editor(
    relation: QgsRelation, parent: QgsAttributeEditorContainer
) -> QgsAttributeEditorRelation:
    editor = QgsAttributeEditorRelation(relation, parent)
    editor.setShowLabel(False)
    editor.setRelationWidgetTypeId(RELATION_WIDGET)
    return editor
