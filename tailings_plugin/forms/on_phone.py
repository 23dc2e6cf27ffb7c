"""Forms as QField and Mergin Maps use them: pictures beside the project, and who it is as these programs say.

Both read the forms of a QGIS project: tabs, groups, texts made by expressions, lists, ranges, dates, pictures and
linked tables, with conditions and defaults as expressions of QGIS alone. What they put otherwise is put here.
"""

import json
from collections.abc import Iterable

from qgis.core import QgsDefaultValue, QgsEditorWidgetSetup, QgsProject, QgsVectorLayer

from ..inventory.schema import Field
from .widgets import EXPRESSION, FILE_FIELDS, IMAGE_VIEWER

PHOTOS = "photos"
RELATIVE_TO_PROJECT = 1
# Mergin Maps takes its pictures to this folder, QField where its own expression says.
ROOT = f"@project_folder || '/{PHOTOS}'"
# Of Mergin Maps (its older name last), QFieldCloud, and QGIS itself; a variable that is not there is NULL.
NAMES = (
    *("mm_full_name", "mm_username", "mergin_username", "cloud_username"),
    *("user_full_name", "user_account_name"),
)
WHO = f"""'by ' || coalesce({", ".join(f"nullif(@{name}, '')" for name in NAMES)})"""


def put_on_phone(layer: QgsVectorLayer, table: str, fields: Iterable[Field]) -> None:
    """Change the form of a table, as it is, for the programs of phones."""
    naming = {}
    for field in fields:
        index = layer.fields().indexOf(field.name)
        if index < 0:
            continue
        if field.name in FILE_FIELDS:
            layer.setEditorWidgetSetup(index, _picture())
            naming[field.name] = _path(table)
        if field.stamp == "who":
            layer.setDefaultValueDefinition(index, QgsDefaultValue(WHO, True))
    if naming:
        layer.setCustomProperty("QFieldSync/attachment_naming", json.dumps(naming))


def tell_folders(project: QgsProject) -> None:
    """Let QFieldSync and QFieldCloud take the pictures along."""
    project.writeEntry("qfieldsync", "attachmentDirs", [PHOTOS])


def _picture() -> QgsEditorWidgetSetup:
    config = {
        "FileWidget": True,
        "FileWidgetButton": True,
        "StorageMode": 0,
        "RelativeStorage": RELATIVE_TO_PROJECT,
        "PropertyCollection": {
            "name": None,
            "type": "collection",
            "properties": {"propertyRootPath": {"active": True, "expression": ROOT, "type": EXPRESSION}},
        },
        "DocumentViewer": IMAGE_VIEWER,
        "DocumentViewerHeight": 240,
        "DocumentViewerWidth": 320,
        "UseLink": False,
    }
    return QgsEditorWidgetSetup("ExternalResource", config)


def _path(table: str) -> str:
    """Return an expression for the path of a new picture, from the project: two phones never give the same."""
    moment = "format_date(now(), 'yyyyMMdd_HHmmss_zzz')"
    return f"'{PHOTOS}/{table}_' || {moment} || '_' || left(uuid('WithoutBraces'), 4) || '.{{extension}}'"
