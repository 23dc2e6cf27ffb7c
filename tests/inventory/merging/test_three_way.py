"""Who moved on from what both had: timelines of one value in the office (home) and in the field (away)."""

import pytest

from tailings_plugin.inventory.merging.three_way import (
    Entry,
    Verdict,
    parting,
    read_text,
    removed_rows,
    same,
    signature,
    timeline,
    verdict,
    versions,
)


@pytest.mark.parametrize(
    ("home", "away", "expected"),
    [
        ("b", "b", Verdict.SAME),
        ("b", "bf", Verdict.TAKE),  # only the field changed it
        ("bo", "b", Verdict.KEEP),  # only the office did
        ("bo", "bf", Verdict.CONFLICT),
        ("bx", "bx", Verdict.SAME),  # both to the same
        ("bf", "bfg", Verdict.TAKE),  # brought back as f, gone on to g
        ("bfo", "bf", Verdict.KEEP),  # brought back as f, which the office changed then
        ("bfo", "bfg", Verdict.CONFLICT),
        ("bf", "bfb", Verdict.TAKE),  # brought back as f, and the field thought better of it
        ("bfb", "bf", Verdict.KEEP),  # the office did
        ("bob", "bf", Verdict.CONFLICT),  # the office came back to it: it has thought of it
        ("o", "f", Verdict.CONFLICT),  # nothing in common
    ],
)
def test_a_verdict_follows_from_what_both_had_last(home, away, expected):
    assert verdict(list(home), list(away)) is expected


def test_where_two_timelines_part_is_the_end_of_their_longest_common_course():
    assert parting(list("bf"), list("bfb")) == (1, 1)
    assert parting(list("bfo"), list("bfg")) == (1, 1)
    assert parting(list("o"), list("f")) == (-1, -1)


def test_a_timeline_starts_at_the_packing_and_takes_steps_of_the_log():
    log = [entry("name", "b", "f"), entry("name", "f", "g")]
    assert timeline("b", log, "g") == ["b", "f", "g"]
    assert timeline("b", [], "g") == ["b", "g"]  # a program without triggers
    assert timeline(None, log, "g") == [None, "b", "f", "g"]  # a row that was not packed


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (None, "", True),
        (None, 0, False),
        (0.1 + 0.2, 0.3, True),
        (1000.0, 1000.001, False),
        (5, 5.0, True),
        (0, 0.0, True),
        ((72.5, 41.2), (72.5 + 1e-12, 41.2), True),
        ((72.5, 41.2), (72.50001, 41.2), False),
        ("a", "A", False),
    ],
)
def test_same_values(one, other, expected):
    assert same(one, other) is expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("12.0", "integer", 12),
        ("0", "boolean", False),
        ("false", "boolean", False),
        ("true", "boolean", True),
        ("2026-05-01", "date", "2026-05-01"),
        ("2026-05-01T00:00:00", "date", "2026-05-01"),
        ("12,5", "real", None),
        (None, "text", None),
    ],
)
def test_values_of_the_log_are_read_as_their_fields(text, kind, expected):
    found = read_text(text, kind)
    assert found == expected and type(found) is type(expected)


def entry(field, before, after, row=1, action="changed", moment="1"):
    return Entry(row, action, field, before, after, moment)


def test_a_row_is_told_as_it_was_before_each_change():
    log = [entry("a", 1, 2, moment="1"), entry("b", "x", "y", moment="2"), entry("a", 2, 3, moment="2")]
    assert list(versions({"a": 3, "b": "y"}, log)) == [
        {"a": 3, "b": "y"},
        {"a": 2, "b": "x"},
        {"a": 1, "b": "x"},
    ]


def test_removed_rows_are_read_from_the_log():
    log = [
        entry("facility_id", "A", None, 7, "removed"),
        entry("findings", "crack", None, 7, "removed"),
        entry("findings", "x", "y", 8),
    ]
    assert removed_rows(log) == {7: {"facility_id": "A", "findings": "crack"}}


def test_a_signature_tells_no_unknown_from_an_empty_text_but_no_from_unknown():
    assert signature({"a": "", "b": 1.0}, "ab") == signature({"b": 1}, "ab")
    assert signature({"a": False}, "a") != signature({"a": None}, "a")
