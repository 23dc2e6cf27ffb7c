"""Why a database refused a row, in the words of the form and the language of the user."""

import re
from collections.abc import Iterator

from ...forms.conditions import all_of, hard_conditions
from ...forms.texts import word
from ...inventory.register.refusing import translated
from ...inventory.schema import Field, load_schema, related_tables
from ...translation import tr, user_language

_CONSTRAINT = re.compile(r'constraint "(\w+)"')
# PostgreSQL shows the row: its number, the point, the facility.
_ROW = re.compile(r"Failing row contains \([^,]*, [^,]*, ([^,]*)[,)]")
_KEY = re.compile(r"\(facility_id\)=\(([^)]*)\)")
_NOT_NULL = re.compile(r'null value in column "(\w+)"|NOT NULL constraint failed: \w+\.(\w+)')
_CHANGED = re.compile(r"row_changed_since: (.*?) was changed by (.*?) at (.*?) UTC")


def in_words(reason: str) -> str:
    """Return what a database says of a refused row, with what to mend; what is not known stays as it is."""
    language = "ru" if user_language() == "ru" else "en"
    changed = _CHANGED.search(reason)
    if changed:
        facility, who, when = changed.groups()
        return f"{changed_since(facility, who, when)}. {what_then()}"
    said = _of_constraint(reason, language) or _of_missing(reason, language)
    return said or translated(reason, language).strip()


def changed_since(facility: str, who: str | None, when: str) -> str:
    """Return that a row is not any more as it was read."""
    return tr("{facility} was changed by {who} at {when} UTC, after it was read").format(
        facility=facility, who=who or tr("somebody"), when=when
    )


def what_then() -> str:
    """Return what to do about rows that are not any more as they were read."""
    return tr("Look at both, and bring the table up to date with importinventory (EXISTING)")


def _of_constraint(reason: str, language: str) -> str:
    """Return the message of the constraint that PostgreSQL names, after the facility, before the name."""
    found = _CONSTRAINT.search(reason)
    message = _constraints(language).get(found.group(1)) if found else None
    if message is None:
        return ""
    row = _ROW.search(reason) or _KEY.search(reason)
    facility = f"{row.group(1)}: " if row else ""
    return f"{facility}{message} ({found.group(1)})"


def _constraints(language: str) -> dict[str, str]:
    """Return the message of every named constraint of the database."""
    schema = load_schema()
    messages = {
        f"facilities_{rule.lesser}_order": rule.message.get(language)
        for rule in schema.order_rules
        if rule.strength == "hard"
    }
    for table, field in _fields():
        conditions = hard_conditions(field, language)
        if conditions:
            messages[f"{table}_{field.name}_check"] = all_of(conditions).message
        if field.unique:
            messages[f"{table}_{field.name}_key"] = tr("another facility has this facility_id already")
        if field.name == "facility_id":
            messages[f"{table}_facility_id_fkey"] = tr("no facility has this facility_id")
    return messages


def _of_missing(reason: str, language: str) -> str:
    found = _NOT_NULL.search(reason)
    field = load_schema().get(found.group(1) or found.group(2)) if found else None
    return word("required", language, label=field.label.get(language)) if field else ""


def _fields() -> Iterator[tuple[str, Field]]:
    yield from (("facilities", field) for field in load_schema().fields)
    for table in related_tables():
        yield from ((table.name, field) for field in table.fields)
