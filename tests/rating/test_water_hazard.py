"""AwSV, Annex 1: every H-statement, every exclusion, each mixture rule at its threshold from both sides."""

import pytest

from tailings_plugin.rating.water_hazard import (
    Part,
    class_of_points,
    mixture_class,
    points_of_tests,
    precaution_points,
    read_statements,
    rules,
    statement_points,
)

# Points as read in Annex 1.
POINTS = {
    "EUH029": 2,
    "H300": 4,
    "H301": 3,
    "H302": 1,
    "H304": 1,
    "H310": 4,
    "H311": 3,
    "H312": 1,
    "H340": 9,
    "H341": 2,
    "H350": 9,
    "H351": 2,
    "H360D": 4,
    "H360F": 4,
    "H361d": 2,
    "H361f": 2,
    "H370": 4,
    "H371": 2,
    "H372": 4,
    "H373": 2,
    "H400": 6,
    "H410": 8,
    "H411": 6,
    "H412": 4,
    "H413": 3,
}
# (statement, statement beside which it does not count)
EXCLUSIONS = [
    ("H301", "H310"),
    ("H302", "H311"),
    ("H302", "H310"),
    ("H304", "H302"),
    ("H304", "H312"),
    ("H310", "H300"),
    ("H311", "H301"),
    ("H311", "H300"),
    ("H312", "H302"),
    ("H312", "H301"),
    ("H312", "H300"),
    ("H340", "H350"),
    ("H360D", "H360F"),
    ("H361d", "H360F"),
    ("H361d", "H361f"),
    ("H361f", "H360D"),
    ("H400", "H410"),
]


@pytest.mark.parametrize(("statement", "points"), POINTS.items())
def test_points_of_each_statement(statement, points):
    assert statement_points([statement]) == (points, [statement])


def test_there_are_no_other_statements_with_points():
    assert {each["statement"] for each in rules()["points"]} == set(POINTS)


@pytest.mark.parametrize(("statement", "beside"), EXCLUSIONS)
def test_each_exclusion_in_either_order(statement, beside):
    assert statement_points([statement, beside]) == (POINTS[beside], [beside])
    assert statement_points([beside, statement]) == (POINTS[beside], [beside])


@pytest.mark.parametrize("order", [["H341", "H351"], ["H351", "H341"]])
def test_two_that_exclude_each_other_count_once(order):
    assert statement_points(order)[0] == 2


@pytest.mark.parametrize("pair", [("H300", "H400"), ("H301", "H302"), ("H341", "H350"), ("H370", "H372")])
def test_others_add_up(pair):
    assert statement_points(pair)[0] == POINTS[pair[0]] + POINTS[pair[1]]


def test_the_worked_example():
    # H300 4 + H410 8 + H372 4; H310 does not count beside H300
    points, counted = statement_points(["H300", "H310", "H410", "H372"])
    assert (points, counted) == (16, ["H300", "H410", "H372"])
    assert class_of_points(points) == 3


@pytest.mark.parametrize(("points", "expected"), [(0, 1), (4, 1), (5, 2), (8, 2), (9, 3), (40, 3)])
def test_class_limits_from_both_sides(points, expected):
    assert class_of_points(points) == expected


def test_h411_alone_is_class_2():
    assert class_of_points(statement_points(["H411"])[0]) == 2


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"acute_data": False}, 4),
        ({"environment_data": False}, 8),
        ({"acute_data": False, "environment_data": False}, 12),
        ({"environment_data": False, "degradable": True, "accumulates": False}, 6),
        ({"environment_data": False, "degradable": True, "accumulates": True}, 8),
        ({"environment_data": False, "degradable": True}, 8),
        ({"environment_data": False, "degradable": False, "accumulates": False}, 8),
        ({"degradable": True, "accumulates": False}, 0),
        ({"acute_data": True, "environment_data": True}, 0),
        ({}, 0),
    ],
)
def test_precaution_points(given, expected):
    assert precaution_points([], **given) == expected


def test_a_statement_shows_that_data_exist():
    assert precaution_points(["H302"], acute_data=False, environment_data=False) == 8
    assert precaution_points(["H413"], acute_data=False, environment_data=False) == 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("H300", ["H300"]),
        ("H300, H310; H410", ["H300", "H310", "H410"]),
        ("H300+H310/H330", ["H300", "H310", "H330"]),
        ("h 411", ["H411"]),
        ("EUH 029", ["EUH029"]),
        ("Н300 Н410", ["H300", "H410"]),  # Cyrillic letters
        ("H410.", ["H410"]),
        ("H350i", ["H350i"]),
        ("H360", ["H360F"]),
        ("H360FD", ["H360F", "H360D"]),
        ("H360Fd", ["H360F", "H361d"]),
        ("H360Df", ["H360D", "H361f"]),
        ("H361", ["H361d"]),
        ("H361fd", ["H361f", "H361d"]),
        ("H411 H411", ["H411"]),
        ("", []),
        (None, []),
    ],
)
def test_reading_statements(text, expected):
    assert read_statements(text) == (expected, [])


@pytest.mark.parametrize("word", ["H999", "toxic", "H36", "300"])
def test_words_that_are_no_statement(word):
    assert read_statements(f"H300 {word}") == (["H300"], [word])


def harmless(percent):
    return Part("rock", 0, percent)


def verdict(*parts):
    """Return (class, rule) of a mixture of (class, percent[, carcinogenic]) parts and rock."""
    found = [Part(f"s{number}", *part) for number, part in enumerate(parts)]
    result = mixture_class([*found, harmless(100 - sum(part.percent for part in found))])
    return result.hazard_class, result.rule


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        # a carcinogenic class 3 part counts from 0.1 %
        ([(3, 0.1, True)], (3, "mixture_carcinogenic_3")),
        ([(3, 0.0999, True)], (0, "mixture_none")),
        # class 3 parts from a sum of 3 %
        ([(3, 3.0)], (3, "mixture_sum_3")),
        ([(3, 1.5), (3, 1.5)], (3, "mixture_sum_3")),
        ([(3, 2.9), (3, 0.1)], (2, "mixture_part_3")),  # 0.1 % is not considered
        ([(3, 2.8), (3, 0.2)], (3, "mixture_sum_3")),
        ([(3, 2.99)], (2, "mixture_part_3")),
        # a carcinogenic class 2 part counts from 0.1 %
        ([(2, 0.1, True)], (2, "mixture_carcinogenic_2")),
        ([(2, 0.0999, True)], (0, "mixture_none")),
        # class 2 parts from a sum of 5 %
        ([(2, 5.0)], (2, "mixture_sum_2")),
        ([(2, 2.5), (2, 2.5)], (2, "mixture_sum_2")),
        ([(2, 4.99)], (1, "mixture_part_2")),
        # a class 3 part from 0.2 %
        ([(3, 0.2)], (2, "mixture_part_3")),
        ([(3, 0.199)], (0, "mixture_none")),
        # a class 2 part from 0.2 %
        ([(2, 0.2)], (1, "mixture_part_2")),
        ([(2, 0.199)], (0, "mixture_none")),
        # class 1 parts from a sum of 3 %
        ([(1, 3.0)], (1, "mixture_sum_1")),
        ([(1, 1.5), (1, 1.5)], (1, "mixture_sum_1")),
        ([(1, 2.99)], (0, "mixture_none")),
        ([(1, 2.9), (1, 0.1)], (0, "mixture_none")),
        # the checks of the method notes
        ([(2, 4.0)], (1, "mixture_part_2")),
        ([(2, 20.0)], (2, "mixture_sum_2")),
        # a carcinogenic class 1 part has no rule of its own
        ([(1, 2.0, True)], (0, "mixture_none")),
        ([], (0, "mixture_none")),
    ],
)
def test_each_mixture_rule_at_its_threshold(parts, expected):
    assert verdict(*parts) == expected


def test_the_parts_that_decide_are_named_largest_first():
    result = mixture_class([Part("a", 3, 1.0), Part("b", 3, 2.5), Part("c", 2, 90.0), harmless(6.5)])
    assert result.parts == ("b", "a")


def test_floating_point_does_not_miss_the_threshold():
    # 0.7 + 2.3 is 3 but for the last bit
    assert verdict((3, 0.7), (3, 2.3))[0] == 3
    assert verdict(*[(3, 0.3)] * 10)[0] == 3


@pytest.mark.parametrize(
    ("parts", "rule", "names"),
    [
        ([("a", 3, 0.1, True), ("b", 3, 5), ("c", 2, 9)], "mixture_carcinogenic_3", ("a",)),
        ([("a", 3, 2), ("b", 3, 1), ("c", 2, 9)], "mixture_sum_3", ("a", "b")),
        ([("a", 2, 1, True), ("b", 2, 9), ("c", 3, 1)], "mixture_carcinogenic_2", ("a",)),
        ([("a", 2, 2), ("b", 2, 3), ("c", 3, 1)], "mixture_sum_2", ("b", "a")),
        ([("a", 3, 1), ("b", 2, 1), ("c", 3, 0.1)], "mixture_part_3", ("a",)),
        ([("a", 2, 1), ("b", 1, 9), ("c", 2, 0.1)], "mixture_part_2", ("a",)),
        ([("a", 1, 2), ("b", 1, 5), ("c", 2, 0.1)], "mixture_sum_1", ("b", "a")),
    ],
)
def test_each_rule_names_the_parts_that_met_it(parts, rule, names):
    result = mixture_class([Part(*each) for each in parts])
    assert (result.rule, result.parts) == (rule, names)


YES, NO, NOT_SHOWN = True, False, None


@pytest.mark.parametrize(
    ("toxicity_mg_l", "degradable", "accumulates", "points"),
    [
        # a) not more than 1 mg/l: 8, if either proof is missing
        (0.0, NOT_SHOWN, NOT_SHOWN, 8),
        (1.0, NOT_SHOWN, NOT_SHOWN, 8),
        (1.0, YES, NOT_SHOWN, 8),
        (1.0, NOT_SHOWN, NO, 8),
        (1.0, YES, YES, 8),
        (1.0, NO, NO, 8),
        (1.0, YES, NO, 0),
        # b) more than 1 and not more than 10 mg/l: 6, if either proof is missing
        (1.01, NOT_SHOWN, NOT_SHOWN, 6),
        (10.0, YES, NOT_SHOWN, 6),
        (10.0, NOT_SHOWN, NO, 6),
        (10.0, YES, NO, 0),
        # c) more than 10 and not more than 100 mg/l: 4, if it is not shown to degrade
        (10.1, NOT_SHOWN, NOT_SHOWN, 4),
        (100.0, NOT_SHOWN, NO, 4),
        (100.0, NO, NO, 4),
        (100.0, YES, YES, 0),
        # d) more than 100 mg/l: 2, if both proofs are missing
        (100.1, NOT_SHOWN, NOT_SHOWN, 2),
        (5000.0, NO, YES, 2),
        (5000.0, YES, NOT_SHOWN, 0),
        (5000.0, NOT_SHOWN, NO, 0),
        # no test
        (None, NOT_SHOWN, NOT_SHOWN, 0),
        (float("nan"), NO, YES, 0),
    ],
)
def test_points_of_tests_as_number_4_3_3_has_them(toxicity_mg_l, degradable, accumulates, points):
    assert points_of_tests([], toxicity_mg_l, degradable, accumulates) == points


@pytest.mark.parametrize("statement", ["H400", "H410", "H411", "H412", "H413"])
def test_a_statement_of_the_environment_goes_before_tests(statement):
    assert points_of_tests([statement], 0.5) == 0
    assert points_of_tests(["H302"], 0.5) == 8


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        # Parts of class 2, or of class 3, of 0.2 % together are not harmless (2.2 b to d, 5.2.3 e).
        ([(2, 0.1), (2, 0.1)], (1, "mixture_small_parts")),
        ([(2, 0.1), (2, 0.09)], (0, "mixture_none")),
        ([(3, 0.15), (3, 0.15)], (1, "mixture_small_parts")),
        ([(3, 0.15), (2, 0.15)], (0, "mixture_none")),
        # A carcinogenic part below 0.1 % is content of its class.
        ([(3, 0.09, True), (3, 0.11)], (1, "mixture_small_parts")),
    ],
)
def test_small_parts_together_are_not_harmless(parts, expected):
    assert verdict(*parts) == expected
