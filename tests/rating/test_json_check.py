"""The JSON Schema keywords in use, each from both sides."""

import pytest

from tailings_plugin.rating.json_check import violations


@pytest.mark.parametrize(
    ("schema", "good", "bad", "reason"),
    [
        ({"type": "object"}, {}, [], "must be object"),
        ({"type": "array"}, [], {}, "must be array"),
        ({"type": "string"}, "", 1, "must be string"),
        ({"type": "number"}, 1.5, True, "must be number"),
        ({"type": "integer"}, 2, 2.5, "must be integer"),
        ({"type": "boolean"}, False, 0, "must be boolean"),
        ({"type": ["string", "number"]}, 1, None, "must be string or number"),
        ({"const": "a"}, "a", "b", "must be 'a'"),
        ({"enum": ["a", "b"]}, "b", "c", "must be one of a, b"),
        ({"pattern": "^[a-z]+$"}, "abc", "A", "does not match"),
        ({"minLength": 1}, "a", "", "must not be empty"),
        ({"minimum": 0}, 0, -0.1, "must be at least 0"),
        ({"maximum": 3}, 3, 3.1, "must be at most 3"),
        ({"exclusiveMinimum": 0}, 0.1, 0, "must be greater than 0"),
        ({"required": ["a"]}, {"a": 1}, {}, "'a' is missing"),
        ({"additionalProperties": False, "properties": {"a": {}}}, {"a": 1}, {"b": 1}, "is not known here"),
        ({"additionalProperties": {"type": "string"}}, {"a": "x"}, {"a": 1}, "must be string"),
        ({"minItems": 1}, [1], [], "must have at least 1"),
        ({"maxItems": 1}, [1], [1, 2], "must have at most 1"),
        ({"items": {"type": "string"}}, ["a"], ["a", 1], "must be string"),
        ({"allOf": [{"minimum": 1}]}, 1, 0, "must be at least 1"),
        ({"allOf": [{"if": {"type": "string"}, "then": {"minLength": 2}}]}, 7, "", "must not be empty"),
        ({"$ref": "#/$defs/x", "$defs": {"x": {"type": "string"}}}, "a", 1, "must be string"),
    ],
)
def test_keyword(schema, good, bad, reason):
    assert list(violations(good, schema)) == []
    (found,) = violations(bad, schema)
    assert reason in found[1]


def test_path_leads_to_the_place():
    schema = {"properties": {"a": {"items": {"properties": {"b": {"type": "number"}}}}}}
    assert [path for path, _ in violations({"a": [{"b": 1}, {"b": "x"}]}, schema)] == ["a[1].b"]


def test_long_values_are_shortened():
    ((_, reason),) = violations("x" * 200, {"type": "number"})
    assert len(reason) < 80
