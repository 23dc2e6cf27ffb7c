"""Check a JSON value against a JSON Schema: the keywords that this plugin's data files use, no more.

A library would do it, but the plugin needs nothing beyond QGIS, numpy and GDAL.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from ..errors import Reason

Violation = tuple[str, str]

# What the patterns of the files mean, in words.
PATTERNS = {
    "^[a-z][a-z0-9_]*$": Reason("small Latin letters, digits and _, a letter first"),
    "^[a-z][a-z0-9_-]*$": Reason("small Latin letters, digits, _ and -, a letter first"),
    "^[a-z0-9][a-z0-9_]*$": Reason("small Latin letters, digits and _"),
    "^[a-z]{2}$": Reason("the code of a language, two small Latin letters such as en"),
    "^#[0-9a-fA-F]{6}$": Reason("a colour such as #cf4f2c"),
}

# Products of a few such numbers are still finite and not 0 in float64.
LARGEST, SMALLEST = 1e50, 1e-50

TYPES: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "null": lambda value: value is None,
}


def violations(value: Any, schema: dict, root: dict | None = None, path: str = "") -> Iterator[Violation]:
    """Yield (JSON path, reason) for everything in `value` that breaks `schema`.

    Keywords: $ref (into the same file), type, const, enum, pattern, minLength (of what is not blank), minimum, maximum,
    exclusiveMinimum, required, properties, minProperties, propertyNames (a pattern), additionalProperties, items,
    minItems, maxItems, allOf, if/then.
    Numbers that float64 cannot reckon with, infinite ones first, break every schema.
    """
    root = schema if root is None else root
    if "$ref" in schema:
        yield from violations(value, _resolve(schema["$ref"], root), root, path)
        return
    if not _has_type(value, schema.get("type")):
        yield (
            path,
            Reason("must be {wanted}, not {value}", wanted=_type_text(schema["type"]), value=shown(value)),
        )
        return
    yield from _of_value(value, schema, path)
    if isinstance(value, dict):
        yield from _of_object(value, schema, root, path)
    elif isinstance(value, list):
        yield from _of_array(value, schema, root, path)
    for part in schema.get("allOf", ()):
        if "if" not in part:
            yield from violations(value, part, root, path)
        elif not any(violations(value, part["if"], root, path)):
            yield from violations(value, part["then"], root, path)


def _mismatch(value: str, pattern: str) -> Reason:
    if pattern in PATTERNS:
        return Reason(
            "{value} does not match {pattern}: {meaning}",
            value=shown(value),
            pattern=pattern,
            meaning=PATTERNS[pattern],
        )
    return Reason("{value} does not match {pattern}", value=shown(value), pattern=pattern)


def _exact(pattern: str) -> str:
    """Return a pattern whose `$` is the end, as JSON Schema has it: to Python a last line break may follow."""
    return re.sub(r"\$$", r"\\Z", pattern)


def missing(name: str) -> Reason:
    """Return that a key is missing."""
    return Reason("{name} is missing", name=repr(name))


def _too_few(least: int, value: Any) -> Reason:
    return Reason("must have at least {count} entries, not {found}", count=least, found=len(value))


def shown(value: Any) -> str:
    """Return `value` as it stands in the file, shortened."""
    text = repr(value)
    return text if len(text) <= 40 else text[:37] + "..."


def _resolve(reference: str, root: dict) -> dict:
    found = root
    for part in reference.removeprefix("#/").split("/"):
        found = found[part]
    return found


def _has_type(value: Any, allowed: str | list[str] | None) -> bool:
    names = [allowed] if isinstance(allowed, str) else allowed
    return names is None or any(TYPES[name](value) for name in names)


def _type_text(allowed: str | list[str]) -> str:
    return allowed if isinstance(allowed, str) else " or ".join(allowed)


def _of_value(value: Any, schema: dict, path: str) -> Iterator[Violation]:
    if "const" in schema and value != schema["const"]:
        yield path, Reason("must be {wanted}, not {value}", wanted=shown(schema["const"]), value=shown(value))
    if "enum" in schema and value not in schema["enum"]:
        allowed = ", ".join(map(str, schema["enum"]))
        yield path, Reason("must be one of {allowed}, not {value}", allowed=allowed, value=shown(value))
    if isinstance(value, str):
        if "pattern" in schema and not re.search(_exact(schema["pattern"]), value):
            yield path, _mismatch(value, schema["pattern"])
        if len(value.strip()) < schema.get("minLength", 0):
            yield path, Reason("must not be empty")
    elif TYPES["number"](value):
        if not (value == 0 or SMALLEST <= abs(value) <= LARGEST):
            yield (
                path,
                Reason(
                    "must be 0, or between {smallest} and {largest} in size, not {value}",
                    smallest=f"{SMALLEST:g}",
                    largest=f"{LARGEST:g}",
                    value=shown(value),
                ),
            )
            return
        if "minimum" in schema and value < schema["minimum"]:
            yield path, Reason("must be at least {limit}, not {value}", limit=schema["minimum"], value=value)
        if "maximum" in schema and value > schema["maximum"]:
            yield path, Reason("must be at most {limit}, not {value}", limit=schema["maximum"], value=value)
        if "exclusiveMinimum" in schema and value <= schema["exclusiveMinimum"]:
            limit = schema["exclusiveMinimum"]
            yield path, Reason("must be greater than {limit}, not {value}", limit=limit, value=value)


def _of_object(value: dict, schema: dict, root: dict, path: str) -> Iterator[Violation]:
    properties = schema.get("properties", {})
    others = schema.get("additionalProperties", True)
    for name in schema.get("required", ()):
        if name not in value:
            yield path, missing(name)
    if len(value) < schema.get("minProperties", 0):
        yield path, _too_few(schema["minProperties"], value)
    names = schema.get("propertyNames", {}).get("pattern")
    for name, item in value.items():
        if names and not re.search(_exact(names), name):
            yield path, _mismatch(name, names)
        inside = f"{path}.{name}" if path else name
        if name in properties:
            yield from violations(item, properties[name], root, inside)
        elif others is False:
            yield inside, Reason("is not known here; allowed: {allowed}", allowed=", ".join(properties))
        elif isinstance(others, dict):
            yield from violations(item, others, root, inside)


def _of_array(value: list, schema: dict, root: dict, path: str) -> Iterator[Violation]:
    if len(value) < schema.get("minItems", 0):
        yield path, _too_few(schema["minItems"], value)
    if "maxItems" in schema and len(value) > schema["maxItems"]:
        yield (
            path,
            Reason(
                "must have at most {count} entries, not {found}", count=schema["maxItems"], found=len(value)
            ),
        )
    if "items" in schema:
        for number, item in enumerate(value):
            yield from violations(item, schema["items"], root, f"{path}[{number}]")
