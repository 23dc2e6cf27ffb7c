"""Other tables of the kind of `cases/consequence/subst.csv`: headings, shares, classes, statements as lists write them.

H315 has no points (class 1), H411 6 and H410 8 points (class 2), H410 with H300 12 (class 3), by Annex 1.
"""

import numpy as np
import pandas
import pytest

from tailings_plugin import rating
from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.water_hazard import read_statements

HEADINGS = ["facility_id", "substance", "h_statements", "share_percent"]


def classed(*rows, headings=None, rest="harmless", **more):
    """Return class, note and what is rejected of facility A, whose substances are (name, statements, share)."""
    table = pandas.DataFrame([("A", *row) for row in rows], columns=headings or HEADINGS).assign(**more)
    found = rating.water_hazard_class(pandas.DataFrame({"facility_id": ["A"]}), table, rest)
    first = found.facilities.iloc[0]
    note = "" if first["whc_note"] is pandas.NA else first["whc_note"]
    return first["water_hazard_class"], note, found.rejected["value"].tolist()


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        # Of class 2: from 5 % class 2, from 0.2 % class 1, below it 0.
        ("20,5", 2),
        ("20.5 %", 2),
        ("5%", 2),
        ("4,999", 1),
        ("0,2 процентов", 1),
        ("0,19", 0),
        ("1e-3", 0),
        ("<0.01", 0),
        ("< 0,1", 0),
        ("не более 0,1", 0),
        ("до 0,1 %", 0),
        ("6-8", 2),
        ("7±1", 2),
        (">5", 2),
        (0.1, 0),
    ],
)
def test_shares_as_they_are_written(share, expected):
    found, _, rejected = classed(("copper", "H411", share))
    assert (found, rejected) == (expected, [])


@pytest.mark.parametrize(
    ("share", "least", "most"),
    [("<0,5", 0, 1), ("4–6", 1, 2), ("0.1 - 0.3", 0, 1), ("более 4", 1, 2), ("5±1", 1, 2)],
)
def test_shares_that_leave_the_class_open_count_as_the_highest_and_say_so(share, least, most):
    found, note, rejected = classed(("copper", "H411", share))
    assert (found, rejected) == (most, [])
    assert f"only bounds are known: class {least} at their lowest, {most} at their highest" in note


@pytest.mark.parametrize("share", ["следы", "traces", "500 mg/kg", "12 ppm", "1/3", "5 %%", "много"])
def test_shares_that_are_none_are_told_of_and_the_worst_substance_counts(share):
    found, note, rejected = classed(("copper", "H411", share), ("rock", "H315", 60))
    assert (found, rejected) == (2, [share])
    assert "a share is unknown" in note and f"not used: share_percent = {share} of copper" in note


@pytest.mark.parametrize("share", ["н/д", "нет данных", "-", "", None, np.nan])
def test_shares_that_nobody_knows_are_no_error(share):
    assert classed(("copper", "H411", share)) == (
        2,
        "a share is unknown: the class is that of the worst substance",
        [],
    )


def test_what_remains_beside_ranges_is_what_they_leave_at_their_highest():
    # 60 to 70 and 20 to 30: at most 100, so that nothing need be missing; class 3 would be the rest otherwise.
    assert classed(("rock", "H315", "60-70"), ("sand", "H315", "20-30"), rest="unidentified")[0] == 1
    found, note, _ = classed(("rock", "H315", "60-70"), ("sand", "H315", "20-26"), rest="unidentified")
    assert (found, note.split(";")[0]) == (3, "4 % is not listed and counts as class 3")
    assert "the shares sum to 110 %" in classed(("a", "H315", "60-70"), ("b", "H315", "50-60"))[1]


def test_shares_that_look_like_fractions_are_asked_about():
    _, note, _ = classed(("copper", "H411", 0.05), ("rock", "H315", 0.95))
    assert "are they fractions rather than per cent?" in note


def test_a_substance_listed_again_counts_again_and_is_told_of():
    # Three times 2 % of class 2 are 6 %.
    found, note, _ = classed(*[("copper", "H411", 2)] * 3)
    assert found == 2 and "copper is listed 3 times, and all count" in note


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("H 410", ["H410"]),
        ("H-410", ["H410"]),
        ("Н410; Н411", ["H410", "H411"]),
        ("EUH 029", ["EUH029"]),
        ("EUH-029", ["EUH029"]),
        ("H410|H302", ["H410", "H302"]),
        ("[H410]", ["H410"]),
        ("'H410'", ["H410"]),
        ("H410:", ["H410"]),
        ("h410!", ["H410"]),
        ("H410\nH411", ["H410", "H411"]),
        ("нет", []),
        ("—", []),
        ("no data", []),
    ],
)
def test_statements_as_they_are_written(text, expected):
    assert read_statements(text) == (expected, [])


@pytest.mark.parametrize(
    ("text", "read", "strange"),
    [
        ("H302, H41O", ["H302"], ["H41O"]),
        ("Aquatic Chronic 1 (H410)", ["H410"], ["Aquatic", "Chronic", "1"]),
        ("R50/53", [], ["R50", "53"]),
        ("410", [], ["410"]),
        ("не классифицируется", [], ["не", "классифицируется"]),
    ],
)
def test_words_that_are_no_statements_are_given_back_as_they_stand(text, read, strange):
    assert read_statements(text) == (read, strange)


def test_what_was_not_read_of_a_substance_stands_in_the_note_of_its_facility():
    found, note, rejected = classed(("copper", "H302, H41O", 100))
    assert (found, rejected) == (1, ["H41O"])
    assert note == "not used: h_statements = H41O of copper"


@pytest.mark.parametrize(
    ("given", "expected"),
    [(2, 2), ("2", 2), ("2.0", 2), ("2,0", 2), ("WGK 2", 2), ("wgk2", 2), ("nwg", 0), ("NWG", 0), (1.0, 1)],
)
def test_classes_as_lists_write_them(given, expected):
    found, _, rejected = classed(("x", None, 100), water_hazard_class=given)
    assert (found, rejected) == (expected, [])


@pytest.mark.parametrize("given", ["II", "IV класс", "4", "-1", "1.5", True, "awg"])
def test_classes_of_another_kind_are_none(given):
    # Nothing else is known of it: not identified, class 3.
    found, note, rejected = classed(("x", None, 100), water_hazard_class=given)
    assert found == 3 and len(rejected) == 1 and "not used: water_hazard_class" in note


@pytest.mark.parametrize(
    ("factor", "expected"), [(10, 1), ("10", 1), ("M=10", 1), ("м 10", 0), (None, 0), (0, 0)]
)
def test_m_factors(factor, expected):
    # 0.05 % of class 2, times 10 are 0.5 %.
    found, note, _ = classed(("x", "H410", 0.05), m_factor=factor)
    assert found == expected
    assert ("not used: m_factor" in note) is (factor in ("м 10", 0))


@pytest.mark.parametrize(
    "headings",
    [
        ["Facility_ID", "Substance", "H_Statements", "Share_Percent"],
        ["facility id", "Substance", "H statements", "Share, %"],
        ["Код объекта", "Вещество", "H-фразы", "Доля, %"],
        ["Хвостохранилище", "Загрязняющее вещество", "Фразы опасности", "Содержание (%)"],
        ["facility_id", "Stoff", "H-Sätze", "Anteil %"],
    ],
)
def test_headings(headings):
    assert classed(("copper", "H411", 20), headings=headings)[0] == 2


@pytest.mark.parametrize(
    ("headings", "reason"),
    [
        (
            ["facility_id", "Вещество", "H-фразы", "Доля"],
            "column Доля does not say that its shares are per cent",
        ),
        (
            ["facility_id", "substance", "h_statements", "Concentration, mg/kg"],
            "does not say that its shares are per",
        ),
        (["Номер", "substance", "h_statements", "share_percent"], "no column facility_id"),
        (
            ["facility_id", "Название", "Свойства", "Масса"],
            "of the columns Название, Свойства, Масса none tells",
        ),
        (["facility_id", "Вещество", "Компонент", "Доля, %"], "Вещество and Компонент are both substance"),
    ],
)
def test_headings_that_would_be_left_out(headings, reason):
    with pytest.raises(DataProblem, match=reason):
        classed(("copper", "H411", 20), headings=headings)


def test_substances_of_no_facility_are_told_of():
    table = pandas.DataFrame({"facility_id": ["a", None, "01", 1], "h_statements": ["H410"] * 4})
    facilities = pandas.DataFrame({"facility_id": ["A", 1]})
    found = rating.water_hazard_class(facilities, table).rejected
    assert found[["row", "field", "value"]].values.tolist() == [
        [1, "facility_id", "a"], [2, "facility_id", ""], [3, "facility_id", "01"],
    ]  # fmt: skip
    assert set(found["reason"]) == {
        "no facility has this facility_id: the substance counts for none; correct the id"
    }
