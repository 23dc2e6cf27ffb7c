"""The editor of each field: lists with captions, ranges with units, dates, photographs."""

from qgis.core import QgsEditorWidgetSetup

from ..inventory.schema import Field
from ..rating.checklist import shipped_checklist
from ..rating.texts import label_of
from ..texts import unit_sign

DECIMALS = {"m3": 0, "m2": 0, "t": 0, "people": 0, "g": 3, "%": 1, "t/m3": 2, "km": 2, "h": 1}
OTHER_DECIMALS = 2
LARGEST = 1e12
MOMENTS = {"date": "yyyy-MM-dd", "datetime": "yyyy-MM-dd HH:mm:ss"}
MULTI_LINE_FROM = 256
FILE_FIELDS = ("photo", "path")
QUESTION = "question_id"
IMAGE_VIEWER, NO_VIEWER = 1, 0
RELATIVE_TO_ROOT = 2
# Files lie beside the register. A database has no folder: there they lie beside the project.
ROOT = "coalesce(nullif(file_path(layer_property(@layer, 'path')), ''), @project_folder)"
EXPRESSION = 3


def label(field: Field, language: str) -> str:
    """Return the caption of a field with what it holds for and its unit."""
    unit = unit_sign(field.unit, language)
    words = [each for each in (field.scope.get(language) if field.scope else "", unit) if each]
    return f"{field.label.get(language)} ({', '.join(words)})" if words else field.label.get(language)


def widget(field: Field, language: str) -> QgsEditorWidgetSetup:
    """Return the editor widget of a field."""
    if field.domain is not None:
        captions = [{code.caption.get(language): str(code.value)} for code in field.domain.codes]
        return QgsEditorWidgetSetup("ValueMap", {"map": captions})
    if field.name == QUESTION:
        return QgsEditorWidgetSetup("ValueMap", {"map": _questions(language)})
    if field.name in FILE_FIELDS:
        return _file(field)
    if field.type == "boolean":
        return QgsEditorWidgetSetup("CheckBox", {"AllowNullState": True})
    if field.type in MOMENTS:
        formats = {"field_format": MOMENTS[field.type], "display_format": MOMENTS[field.type]}
        return QgsEditorWidgetSetup("DateTime", {**formats, "calendar_popup": True, "allow_null": True})
    if field.type in ("integer", "real") and not field.computed:
        return _range(field, language)
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": is_multi_line(field)})


def _questions(language: str) -> list[dict[str, str]]:
    """Return the codes of the shipped checklist by code and wording; another code is shown as it stands, and kept."""
    questions = shipped_checklist().questions.values()
    return [{f"{each.id} {label_of(each.text, language)}": each.id} for each in questions]


def is_multi_line(field: Field) -> bool:
    """Return whether a field is edited in a box of several lines."""
    return field.type == "text" and field.domain is None and field.max_length >= MULTI_LINE_FROM


def _range(field: Field, language: str) -> QgsEditorWidgetSetup:
    hard = [limit for limit in field.limits if limit.strength == "hard"]
    low = max((limit.min for limit in hard if limit.min is not None), default=-LARGEST)
    high = min((limit.max for limit in hard if limit.max is not None), default=LARGEST)
    unit = unit_sign(field.unit, language)
    config = {"Min": low, "Max": high, "Step": 1.0, "Style": "SpinBox", "AllowNull": True}
    config["Suffix"] = f" {unit}" if unit else ""
    if field.type == "integer":
        config |= {"Min": int(low), "Max": int(min(high, 2**31 - 1)), "Step": 1}
    else:
        config["Precision"] = DECIMALS.get(field.unit, OTHER_DECIMALS)
    return QgsEditorWidgetSetup("Range", config)


def _file(field: Field) -> QgsEditorWidgetSetup:
    config = {
        "FileWidget": True,
        "FileWidgetButton": True,
        "StorageMode": 0,
        "RelativeStorage": RELATIVE_TO_ROOT,
        "PropertyCollection": {
            "name": None,
            "type": "collection",
            "properties": {"propertyRootPath": {"active": True, "expression": ROOT, "type": EXPRESSION}},
        },
        "DocumentViewer": IMAGE_VIEWER if field.name == "photo" else NO_VIEWER,
        "DocumentViewerHeight": 240,
        "DocumentViewerWidth": 320,
        "UseLink": field.name != "photo",
    }
    return QgsEditorWidgetSetup("ExternalResource", config)
