"""Data gaps by operator, and measures of the checklist by term."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...inventory.schema import LOWER, UPPER, load_schema
from ...inventory.wording import plain
from ...rating.checklist import shipped_checklist
from ...rating.texts import label_of
from ...table import day_of, numbers
from ..data.calls import UNKNOWN_CODES, field_caption, suggested_classes
from ..data.facilities import rows_of_values, values_of
from ..data.people import PEOPLE
from .blocks import Block, Cell, Heading, Paragraph, Table, widths_of
from .subject import Subject
from .words import Words

if TYPE_CHECKING:
    from pandas import DataFrame

MOST_OPERATORS = 12
# So many measures of the first term are shown by name.
MOST_MEASURES = 8
# Data that no scheme names, and without which map, people or age of the data are not known.
POSITION, DATE = "coordinates", "data_date"


def gaps(subject: Subject) -> list[Block]:
    """Return the section of what is not known, by who could tell."""
    words, facts = subject.words, subject.facts
    if not facts:
        return []
    missing = missing_data(subject)
    members: dict[str, list[int]] = {}
    shown: dict[str, str] = {}
    for row, fact in enumerate(facts):
        name = fact.responsible or ""
        key = plain(name) or name
        shown.setdefault(key, name)
        members.setdefault(key, []).append(row)
    unknown = members.pop("", None)

    def open_of(rows: Sequence[int]) -> int:
        return sum(int(lacking[list(rows)].sum()) for lacking in missing.values())

    order = sorted(members, key=lambda key: (-open_of(members[key]), shown[key]))
    named = order if len(order) <= MOST_OPERATORS else order[: MOST_OPERATORS - 1]
    rows = [[shown[key], *_counts(members[key], missing, words)] for key in named]
    if rest := order[len(named) :]:
        together = [row for key in rest for row in members[key]]
        rows.append([words("more_groups", count=words.number(len(rest))), *_counts(together, missing, words)])
    if unknown:
        rows.append([words("operator_unknown"), *_counts(unknown, missing, words)])
    everyone = [words("all"), *_counts(list(range(len(facts))), missing, words)]
    rows.append([Cell(each, bold=True) for each in everyone])
    heads = [words("head_operator"), words("head_count"), *(_head(name, subject) for name in missing)]
    heads.append(words("head_gaps"))
    return [
        Heading(words("gaps_heading")),
        Table(heads, rows, widths_of(heads, rows), range(1, len(heads))),
        Paragraph(words("gaps_note"), "note"),
    ]


def missing_data(subject: Subject) -> dict[str, np.ndarray]:
    """Return by datum whether it is unknown, also by bounds, of each facility (n,): inputs without which the parts of
    the rating are not known, people at risk, coordinates, and the date of the data.

    A water hazard class that ore and process suggest is unknown: nobody stated it.
    """
    table = subject.facilities
    needs = [name for part in subject.rating.parts for name in part.needs or part.inputs[:1]]
    known = [name for name in dict.fromkeys((*needs, PEOPLE)) if name in load_schema()]
    found = {name: _unknown(table, name) for name in known}
    if "water_hazard_class" in found:
        found["water_hazard_class"] |= np.array(suggested_classes(table), dtype=bool)
    found[POSITION] = ~np.isfinite(numbers(table, "lon"))
    found[DATE] = np.array([day_of(each) is None for each in values_of(table, DATE)], dtype=bool)
    return found


def _unknown(table: "DataFrame", name: str) -> np.ndarray:
    rows = rows_of_values(table, name, f"{name}{LOWER}", f"{name}{UPPER}")
    return np.array([all(value in (*UNKNOWN_CODES, "") for value in row) for row in rows], dtype=bool)


def _head(name: str, subject: Subject) -> str:
    """Return what a datum is called over a narrow column."""
    return subject.words.short(name) or field_caption(name, subject.captions)


def _counts(rows: Sequence[int], missing: dict[str, np.ndarray], words: Words) -> list[str]:
    found = [int(lacking[list(rows)].sum()) for lacking in missing.values()]
    return [words.number(len(rows)), *map(words.number, found), words.number(sum(found))]


def measures(subject: Subject) -> list[Block]:
    """Return the section of open measures of the checklist, nothing where none were given."""
    if subject.measures is None:
        return []
    words, table = subject.words, subject.measures
    rows = list(rows_of_values(table, "facility_id", "term", "term_label", "priority", "measure"))
    known = {each.key for each in subject.facts if each.key}
    own = [each for each in rows if each[0] in known]
    blocks: list[Block] = [Heading(words("measures_heading"))]
    by_term: dict[str, list[tuple]] = {}
    for each in own:
        by_term.setdefault(str(each[1] or each[2] or ""), []).append(each)
    terms = list(shipped_checklist().terms)
    order = sorted(by_term, key=lambda term: (terms.index(term) if term in terms else len(terms), term))
    counted = [
        [
            _term(term, by_term[term], words),
            words.number(len(by_term[term])),
            words.number(len({each[0] for each in by_term[term]})),
        ]
        for term in order
    ]
    if counted:
        heads = [words("head_term"), words("head_measures"), words("head_facilities")]
        blocks.append(Table(heads, counted, (60, 15, 15), (1, 2)))
        first = sorted(by_term[order[0]], key=lambda each: (_priority(each[3]), str(each[0])))
        blocks.append(Heading(words("measures_first", term=_term(order[0], first, words)), 2))
        named = [
            [subject.names.get(str(each[0]), str(each[0])), str(each[4] or "")]
            for each in first[:MOST_MEASURES]
        ]
        blocks.append(Table([words("head_facility"), words("head_measure")], named, (30, 70)))
        if len(first) > MOST_MEASURES:
            blocks.append(
                Paragraph(words("more_measures", count=words.number(len(first) - MOST_MEASURES)), "note")
            )
    else:
        blocks.append(Paragraph(words("measures_none")))
    without = len(subject.facts) - len({each[0] for each in own})
    if without:
        blocks.append(
            Paragraph(
                words("measures_without", count=words.number(without), of=words.number(len(subject.facts))),
                "note",
            )
        )
    if len(own) < len(rows):
        blocks.append(Paragraph(words("measures_others", count=words.number(len(rows) - len(own))), "note"))
    return blocks


def _term(code: str, rows: Sequence[tuple], words: Words) -> str:
    """Return a term in the language of the report, as the table has it where the plugin does not know it."""
    terms = shipped_checklist().terms
    if code in terms:
        return label_of(terms[code], words.language)
    labels = Counter(str(each[2]) for each in rows if each[2])
    return labels.most_common(1)[0][0] if labels else code or words("term_unknown")


def _priority(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else np.inf
