"""Conflicts and changes of a package that came back, as tables for people."""

from collections.abc import Mapping
from typing import Any

from ...forms.widgets import label
from ...inventory.merging.from_field import (
    BOTH,
    FACILITIES,
    GONE_AWAY,
    GONE_HOME,
    KEY,
    ORDER,
    POINT,
    RENAMED,
    Copy,
    Difference,
    tables,
)
from ...inventory.schema import Field, load_schema, related_tables
from ...qgis_values import make_fields
from ...translation import tr, user_language
from ..base import write_features
from ..run import Run

OFFICE, FIELD, LOOK = "office", "field", "look"
COLUMNS = (
    ("facility_id", "text"), ("name", "text"), ("table_name", "text"), ("row_id", "integer"), ("field", "text"),
    ("caption", "text"), ("office", "text"), ("from_field", "text"), ("packed", "text"), ("reason", "text"),
    ("explanation", "text"), ("kept", "text"), ("changed_by", "text"),
)  # fmt: skip


def fields_by_table() -> dict[str, dict[str, Field]]:
    """Return the fields of the tables that people fill, by name."""
    related = {table.name: {field.name: field for field in table.fields} for table in related_tables()}
    facilities = {field.name: field for field in load_schema().fields}
    return {name: fields for name, fields in {FACILITIES: facilities, **related}.items() if name in tables()}


def write_list(
    run: Run, output: str, differences: list[Difference], home: Copy, away: Copy, choice: str
) -> str | None:
    """Write what is otherwise in the field to an output, and return where; None when it was not asked for."""
    fields = make_fields(COLUMNS)
    sink, address = run.sink(output, fields)
    if sink is None:
        return None
    names = {
        values.get(KEY): values.get("name")
        for copy in (away, home)
        for values in copy.rows[FACILITIES].values()
    }
    captions = fields_by_table()
    rows = ((None, _listed(each, names, captions, choice)) for each in differences)
    write_features(sink, fields, rows, output)
    return address


def _listed(
    each: Difference, names: Mapping[Any, Any], captions: Mapping[str, Mapping[str, Field]], choice: str
) -> dict[str, Any]:
    language = "ru" if user_language() == "ru" else "en"
    field = captions[each.table].get(each.field)
    caption = label(field, language) if field else _point_caption(each.field)
    shown = [
        _shown(value, field, language, captions[each.table])
        for value in (each.office, each.found, each.packed)
    ]
    kept = FIELD if each.taken else OFFICE
    return {
        "facility_id": each.facility_id,
        "name": names.get(each.facility_id),
        "table_name": each.table,
        "row_id": each.row,
        "field": each.field or None,
        "caption": caption or None,
        **dict(zip(("office", "from_field", "packed"), shown, strict=True)),
        "reason": each.why or ("added" if not each.field else "changed"),
        "explanation": _explained(each),
        "kept": LOOK if choice == LOOK else kept,
        "changed_by": each.who,
    }


def _point_caption(name: str) -> str:
    return tr("Position") if name == POINT else ""


def _shown(value: Any, field: Field | None, language: str, fields: Mapping[str, Field]) -> str | None:
    """Return a value as people read it, a whole row by its known fields; None for unknown."""
    if value is None or value == "":
        return None
    if isinstance(value, dict):
        known = (
            (fields.get(name), name, each)
            for name, each in value.items()
            if each not in (None, "") and name != KEY
        )
        return "; ".join(
            f"{label(own, language) if own else _point_caption(name)}: {_shown(each, own, language, fields)}"
            for own, name, each in known
        )
    if isinstance(value, tuple):
        return ", ".join(f"{each:.12g}" for each in value)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, float):
        return f"{value:.12g}"
    return field.caption(value, language) if field is not None else str(value)


def _explained(each: Difference) -> str:
    if not each.why:
        return tr("added in the field") if not each.field else tr("changed in the field only")
    return {
        BOTH: tr("changed in the office and in the field since the packing, differently"),
        GONE_AWAY: tr("removed in the field; the office keeps it"),
        GONE_HOME: tr("the office removed it, or its facility; it is not put back"),
        RENAMED: tr("the field gave it another id or facility; ids are not changed"),
        ORDER: tr("beside the values of the office it would be refused: the greater below the lesser"),
    }[each.why]
