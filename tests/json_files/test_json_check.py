"""The JSON Schema keywords in use, each from both sides."""

import pytest

from tailings_plugin.json_files import shown, violations


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


@pytest.mark.parametrize(
    ("value", "schema"),
    [
        (3, {"minimum": 3}),
        (3, {"maximum": 3}),
        ("ab", {"minLength": 2}),
        ([1], {"minItems": 1}),
        ([1], {"maxItems": 1}),
        ("", {"type": "string"}),
        ([], {"type": "array"}),
        # keywords of another type say nothing of a value
        ("text", {"minimum": 3, "exclusiveMinimum": 5, "maximum": 0}),
        (5, {"pattern": "^a$", "minLength": 3}),
        (True, {"minimum": 3}),
        ({"b": 1}, {"properties": {"a": {"type": "string"}}}),
        ({"b": 1}, {"additionalProperties": True}),
        (1, {"anything": "else"}),
    ],
)
def test_values_on_the_limit_and_keywords_of_other_types(value, schema):
    assert list(violations(value, schema)) == []


@pytest.mark.parametrize(
    ("value", "schema", "count"),
    [
        (1, {"type": "integer", "minimum": 2, "maximum": 0}, 2),
        ({"a": 1}, {"additionalProperties": False, "properties": {"b": {}}, "required": ["b", "c"]}, 3),
        ([1, 2, 3], {"maxItems": 2, "items": {"type": "string"}}, 4),
        (7, {"allOf": [{"maximum": 5}, {"minimum": 9}]}, 2),
        ("abc", {"allOf": [{"if": {"type": "string"}, "then": {"minLength": 5, "pattern": "^x"}}]}, 2),
        # a value of the wrong type is told once, not once for each keyword
        ("7", {"type": "number", "enum": [1], "const": 2}, 1),
        (False, {"type": "integer"}, 1),
    ],
)
def test_each_breach_is_told_once(value, schema, count):
    assert len(list(violations(value, schema))) == count


def test_paths_of_members_and_of_what_is_not_known():
    schema = {"properties": {"a": {"properties": {}, "additionalProperties": False}}}
    assert list(violations({"a": {"x": 1}}, schema)) == [("a.x", "is not known here; allowed: ")]
    assert [path for path, _ in violations({"y": 1}, {"additionalProperties": {"type": "string"}})] == ["y"]


def test_forty_signs_are_shown_and_longer_values_cut_to_forty():
    assert shown("x" * 38) == f"'{'x' * 38}'"
    assert shown("x" * 39) == f"'{'x' * 36}..."
    assert len(shown("x" * 39)) == 40


def test_references_inside_references():
    root = {"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"maximum": 1}}, "items": {"$ref": "#/$defs/a"}}
    assert [path for path, _ in violations([0, 2, 1], root)] == ["[1]"]
