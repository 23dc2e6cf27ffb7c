"""The figures of the report, counted by hand on a register of five facilities."""

import pandas
import pytest

from tailings_plugin.cartography.report.blocks import Tiles
from tailings_plugin.cartography.report.facts import facts_of, most_people
from tailings_plugin.cartography.report.gaps import gaps, measures
from tailings_plugin.cartography.report.goals import goal_figures, goals
from tailings_plugin.cartography.report.groups import groups
from tailings_plugin.cartography.report.overview import class_chart, overview, people_chart
from tailings_plugin.cartography.report.report import national_report
from tailings_plugin.cartography.report.to_do import to_do
from tailings_plugin.rating.texts import text
from tests.cartography.report.registers import HOSTILE, ROWS, register, subject, tables, texts

FONT = "Open Sans"


def tiles(blocks):
    return [figure for block in blocks if isinstance(block, Tiles) for figure, _ in block.figures]


def test_the_headline():
    blocks = overview(subject(), FONT)
    # five, four of them rated, D not; D is nowhere; A and E (alarm) to act on; B and D to find out
    assert tiles(blocks) == ["5", "4", "1", "1", "2", "2"]
    said = texts(blocks)
    assert "By class: very high 1, high 1, medium 1, low 1." in said
    assert "fixed limits of the scheme thi 1.0 (be6ddb97); the class limits are not verified" in said
    assert "Of 4 rated facilities the class of 1 rests on assumptions" in said
    assert "below one facility: ≥\u00a012,000." in said
    assert "unknown for 1 of 5 facilities, and known as a lower bound (≥) for 1." in said
    assert "are not added up" in said


def test_quantiles_are_said():
    table = register().assign(thi_scheme=f"thi 1.0 (be6ddb97), {text('en', 'classes_quantiles')}")
    said = texts(overview(subject(table), FONT))
    assert "Classes by quantiles" in said and "cannot be compared with another list" in said
    assert "fixed limits" not in said


def test_people_counted_together_are_said_as_a_bound():
    said = texts(overview(subject(people_total=12_900.0), FONT))
    assert "each counted once: ≥\u00a012,900." in said
    assert "not added up" not in said
    # fewer than at one facility: counted by others, left out
    assert "each counted once" not in texts(overview(subject(people_total=10.0), FONT))


def test_people_are_exact_only_where_all_are_known():
    facts = {each.key: each for each in subject().facts}
    assert most_people([facts["A"], facts["C"]]) == (500.0, True)
    assert most_people([facts["A"], facts["B"]]) == (1200.0, False)
    assert most_people([facts["A"], facts["D"]]) == (500.0, False)
    assert most_people([facts["D"]]) == (None, False)
    assert most_people([facts["C"]]) == (0.0, True)


@pytest.mark.parametrize(
    ("value", "low", "high", "people", "known"),
    [
        (500, None, None, 500, True),
        (500, 500, None, 500, False),
        (500, 400, 600, 500, True),
        (None, 1, 100, 1, False),
        (None, None, 100, None, False),
        (0, None, None, 0, True),
        ("many", None, None, None, False),
    ],
)
def test_people_of_one_facility(value, low, high, people, known):
    row = list(ROWS[0])
    row[11:14] = [value, low, high]
    table = register([tuple(row)])
    fact = facts_of(table, subject(table).rating)[0]
    assert (fact.people, fact.people_known) == (people, known)


def test_charts_say_their_figures():
    chart = class_chart(subject(), FONT)
    assert chart.alt.endswith("very high: 1, high: 1, medium: 1, low: 1, not rated: 1")
    people = people_chart(subject(), FONT)
    assert people.alt.endswith(
        "over 10,000: 1, 1,001–10,000: 1, 101–1,000: 1, 11–100: 0, 1–10: 0, none: 1, unknown: 1"
    )


def test_groups():
    found = tables(groups(subject(paths_given=True)))
    heads = [
        "Facilities",
        "very high",
        "high",
        "medium",
        "low",
        "Not rated",
        "Act now",
        "Most people",
        "People unkn.",
    ]
    assert found["By region"] == [
        ["Region", *heads],
        ["Chuy (Kyrgyzstan)", "2", "1", "1", "0", "0", "0", "1", "≥\u00a01,200", "0"],
        ["Namangan (Uzbekistan)", "1", "0", "0", "1", "0", "0", "1", "12,000", "0"],
        ["Osh (Kyrgyzstan)", "1", "0", "0", "0", "1", "0", "0", "0", "0"],
        ["unknown", "1", "0", "0", "0", "0", "1", "0", "–", "1"],
        ["all", "5", "1", "1", "1", "1", "1", "2", "≥\u00a012,000", "1"],
    ]
    assert [row[:2] for row in found["By status"][1:]] == [
        ["Active", "2"], ["Abandoned", "1"], ["Closed", "1"], ["unknown", "1"], ["all", "5"],
    ]  # fmt: skip
    assert [row[:2] for row in found["By country"][1:]] == [
        ["Kyrgyzstan", "4"],
        ["Uzbekistan", "1"],
        ["all", "5"],
    ]
    assert found["By hazard class"][2] == ["high", "1", "1", "0", "1", "≥\u00a01,200", "0"]
    assert found["By hazard class"][-2] == ["not rated", "1", "0", "0", "1", "–", "1"]
    # no path was given for any
    assert found["By river basin and where the water ends"][1][:2] == ["unknown", "5"]


def test_more_groups_than_are_shown_are_counted_together():
    rows = [(f"F{number}", *ROWS[0][1:3], f"Region {number:02d}", *ROWS[0][4:]) for number in range(14)]
    found = tables(groups(subject(register(rows))))["By region"]
    assert len(found) == 14  # the head, 11 regions, the rest, all
    assert found[-2][:2] == ["3 more together", "3"]
    assert found[-1][:2] == ["all", "14"]


def test_what_to_do():
    found = tables(to_do(subject()))
    acts = found["To act on: 2"]
    # the alarm first, though its rank is lower
    assert [row[0].split("\n")[0] for row in acts[1:]] == ["Epsilon", HOSTILE]
    assert acts[1][2] == "no owner in charge"
    assert acts[2][2] == "very high even at the lowest value"
    assert acts[2][3:] == ["500", "Kazakhstan, –"]
    finds = found["To find out about first: 2"]
    assert finds[1] == [
        "Beta\nB · ао рудник",
        "high",
        "Water hazard class",
        "medium to very high",
        "25\u00a0%",
    ]
    assert finds[2] == ["Delta\nD", "not rated", "Stored volume", "–", "cannot be rated without"]
    assert found["Missing data, the most valuable first"][1:] == [
        ["Water hazard class", "1", "0.2"], ["Stored volume", "1", "cannot be rated without"],
    ]  # fmt: skip


def test_nothing_to_act_on_is_no_all_clear():
    said = texts(to_do(subject(register(ROWS[3:4]))))
    assert "No facility is known to call for action now. That is no all-clear" in said


def test_a_likely_class_is_rounded_down():
    row = list(ROWS[0])
    row[24:26] = [0.001, 0.9999]
    found = tables(to_do(subject(register([tuple(row)]))))
    assert found["To act on: 1"][1][2] == "very high with a probability of 99 %"


def test_gaps_by_operator():
    found = tables(gaps(subject()))["Data gaps by operator"]
    assert found[0][:4] == ["Operator or owner", "Facilities", "Volume", "Water hazard"]
    rows = {row[0]: row[1:] for row in found[1:]}
    # volume, water hazard, status, earthquake, flood, stability, people, position, date, all gaps
    assert rows["АО «Рудник»"] == ["2", "0", "1", "0", "2", "2", "2", "0", "0", "1", "8"]
    assert rows["State"] == ["1", "0", "0", "0", "1", "1", "1", "0", "0", "0", "3"]
    assert rows["not known"] == ["1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "9"]
    assert rows["all"] == ["5", "1", "2", "1", "5", "5", "5", "1", "1", "2", "23"]


def test_a_class_that_ore_suggests_is_a_gap():
    table = register().assign(whc_basis=["fallback", None, None, None, None])
    rows = {row[0]: row[1:] for row in tables(gaps(subject(table)))["Data gaps by operator"][1:]}
    assert rows["АО «Рудник»"][2] == "2"
    assert goal_figures(subject(table))["water_known"] == "2"


MEASURES = pandas.DataFrame(
    [
        ("A", "short", "Short term", 2, "Raise the freeboard"),
        ("A", "long", "Long term", 1, "Cover it"),
        ("B", "short", "Short term", 1, HOSTILE),
        ("Z", "short", "Short term", 1, "Of another register"),
    ],
    columns=["facility_id", "term", "term_label", "priority", "measure"],
)


def test_measures_by_term():
    blocks = measures(subject(measures=MEASURES))
    found = tables(blocks)
    assert found["Open measures of the checklist by term"][1:] == [
        ["Short term: at once to within a year", "2", "2"], ["Long term: more than three years", "1", "1"],
    ]  # fmt: skip
    first = next(rows for heading, rows in found.items() if heading.startswith("First in order"))
    assert first[1:] == [["Beta", HOSTILE], [HOSTILE, "Raise the freeboard"]]
    said = texts(blocks)
    assert "Facilities without a measure: 3 of 5." in said
    assert "not in this report, left out: 1." in said
    assert measures(subject()) == []


def test_goals_claim_nothing_that_the_register_does_not_hold():
    rows = tables(goals(subject()))["Sendai Framework and Sustainable Development Goals"][1:]
    supports = {row[0].split("\n")[0]: row[1] for row in rows}
    assert list(supports) == [
        *(f"Sendai, target {letter}" for letter in "ABCDEFG"),
        *("SDG 6.3", "SDG indicator 6.3.1", "SDG indicator 6.3.2", "SDG 9.4"),
    ]
    assert supports["Sendai, target C"] == supports["SDG indicator 6.3.1"] == "Nothing."
    assert "≥\u00a012,000 (not added up). Unknown for 1 of 5" in supports["Sendai, target A"]
    # A and B to Kazakhstan, E to Kyrgyzstan
    assert "known to reach another country: 3 of 5" in supports["Sendai, target F"]
    # A: 3, E: 1, C: 0
    assert "water hazard class stated for 3" in supports["SDG 6.3"]
    assert "Facilities rehabilitated: 0 of 5; neglected or abandoned: 1." in supports["SDG 9.4"]
    assert all(row[2] for row in rows)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_an_empty_register_and_one_without_a_rating(language):
    empty = national_report(subject(register([]), language), FONT)
    assert tiles(empty.blocks) == ["0"] * 6
    unrated = subject(register([ROWS[4], ("D2", *ROWS[4][1:])]), language)
    report = national_report(unrated, FONT)
    assert tiles(report.blocks) == ["2", "0", "2", "2", "0", "2"]
    key = {
        "en": "No facility is rated: nothing is said of classes",
        "ru": "Ни одно хвостохранилище не оценено",
    }
    assert key[language] in texts(report.blocks)
