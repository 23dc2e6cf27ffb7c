"""What the triggers of a GeoPackage say of a row that they refuse, in the language of the register.

The steps of the schema say it in English, alike in every register. Once they are in, the messages are put into the
language of the register: SQLite takes them as they stand in the trigger, and every program shows them as they are.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from osgeo import gdal

from ...texts import ALL_LANGUAGES, Text
from ..messages import say
from ..schema import Field, load_schema, related_tables
from .migrations import execute, undo

# The language of the names of fields.
ENGLISH = "en"

_MESSAGE = re.compile(r"RAISE\(ABORT, '((?:[^']|'')*)'\)")
_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%RAISE(ABORT, %'"
# Which fields the others are about stands in the message itself.
_OF_A_FIELD = ("refused_code", "refused_length")


def refuse_in(dataset: gdal.Dataset, language: str) -> int:
    """Let the triggers of a GeoPackage speak a language; return how many spoke another. What is not known stays.

    RuntimeError when the file refuses a trigger; then none is changed.
    """
    spoken = {name: (sql, in_language(sql, language)) for name, sql in _triggers(dataset)}
    changed = {name: new for name, (old, new) in spoken.items() if new != old}
    if not changed:
        return 0
    if dataset.StartTransaction() != 0:
        raise RuntimeError(gdal.GetLastErrorMsg())
    try:
        for name, sql in changed.items():
            execute(dataset, f'DROP TRIGGER "{name}"')
            execute(dataset, sql)
    except RuntimeError:
        undo(dataset)
        raise
    dataset.CommitTransaction()
    return len(changed)


def in_language(sql: str, language: str) -> str:
    """Return a trigger with its messages in a language."""
    return _MESSAGE.sub(
        lambda found: "RAISE(ABORT, '{}')".format(
            translated(found.group(1).replace("''", "'"), language).replace("'", "''")
        ),
        sql,
    )


def translated(reason: str, language: str) -> str:
    """Return what a trigger said, in whatever language, with what stands before it, in another language."""
    for message in _fixed():
        for version in message.all_versions:
            if version in reason:
                return reason.replace(version, message.get(language))
    for key, pattern in _patterns():
        found = pattern.search(reason)
        label = _labels().get(found["name"]) if found else None
        if found and label:
            name = found["name"] if language == ENGLISH else f"{label.get(language)} ({found['name']})"
            values = found.groupdict() | {"name": name}
            return reason[: found.start()] + say(key, language, **values) + reason[found.end() :]
    return reason


def _triggers(dataset: gdal.Dataset) -> list[tuple[str, str]]:
    found = dataset.ExecuteSQL(_TRIGGERS)
    if found is None:
        return []
    rows = [(row["name"], row["sql"]) for row in found]
    dataset.ReleaseResultSet(found)
    return rows


@lru_cache(maxsize=1)
def _fixed() -> tuple[Text, ...]:
    """Return the messages of limits and orders, which name nothing."""
    limits = (limit.message for field in _fields() for limit in field.limits)
    return tuple(dict.fromkeys([*limits, *(rule.message for rule in load_schema().order_rules)]))


def _fields() -> Iterator[Field]:
    yield from load_schema().fields
    for table in related_tables():
        yield from table.fields


@lru_cache(maxsize=1)
def _labels() -> dict[str, Text]:
    """Return the label of every field; what several tables have is called alike in all."""
    return {field.name: field.label for field in _fields()}


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(_patterns_of_texts())


def _patterns_of_texts() -> Iterator[tuple[str, re.Pattern[str]]]:
    for key in _OF_A_FIELD:
        for language in ALL_LANGUAGES:
            # Beside its name a field has its label, where the label is not of the language of the names.
            name = r"(?P<name>\w+)" if language == ENGLISH else r"[^\W\d][^:\n]*?\((?P<name>\w+)\)"
            parts = {"name": name, "codes": r"(?P<codes>[^:]+?)", "length": r"(?P<length>\d+)"}
            text = re.escape(say[key].get(language))
            for place, part in parts.items():
                text = text.replace(re.escape(f"{{{place}}}"), part)
            yield key, re.compile(text)
