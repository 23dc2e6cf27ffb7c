"""Values and fields between Python and QGIS: what a feature can hold, and what it gives back."""

import math
from collections.abc import Iterable
from typing import Any

from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QVariant

FIELD_TYPES = {
    "text": QMetaType.Type.QString,
    "integer": QMetaType.Type.Int,
    "real": QMetaType.Type.Double,
    "boolean": QMetaType.Type.Bool,
    "date": QMetaType.Type.QDate,
    "datetime": QMetaType.Type.QDateTime,
}


def make_fields(names_and_types: Iterable[tuple[str, str]]) -> QgsFields:
    """Return fields from (name, type) pairs; types as in FIELD_TYPES."""
    fields = QgsFields()
    for name, kind in names_and_types:
        fields.append(QgsField(name, FIELD_TYPES[kind]))
    return fields


def to_qgis(value: Any) -> Any:
    """Return `value` as what QGIS stores without loss: built-in types, None for unknown.

    QGIS drops features whose attributes are numpy integers, float32 or bool_, and turns numpy scalars in a
    result into empty text.
    """
    kind = type(value)  # of millions of values nearly all are of these
    if kind is float:
        return None if value != value else value
    if value is None or kind is str or kind is int or kind is bool:
        return value
    if isinstance(value, QVariant) and value.isNull():
        return None
    if hasattr(value, "item") and not isinstance(value, (str, bytes)):
        value = value.item()
    if isinstance(value, float) and math.isnan(value):
        return None
    return value


def from_qgis(value: Any) -> Any:
    """Return an attribute value as Python: None for every kind of NULL, dates as ISO text."""
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    value = to_qgis(value)
    if kind is float:
        return value
    if isinstance(value, (QDate, QDateTime)):
        return value.toString("yyyy-MM-dd") if value.isValid() else None
    return value
