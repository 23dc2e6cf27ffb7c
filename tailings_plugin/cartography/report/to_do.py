"""The ten facilities to act on, and the ten to find out about: which datum, and what it would change."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..data.arrival import arrival_text
from ..data.calls import (
    ALARMS,
    MOST_WANTED,
    alarm_caption,
    chance_fields,
    field_caption,
    wanted,
    wanted_by_field,
)
from ..data.captions import UNKNOWN
from ..data.facilities import is_number, rows_of_values, urgencies, values_of
from ..data.rated_by import INDEX
from .blocks import Block, Cell, Heading, Paragraph, Table
from .facts import Fact
from .subject import Subject
from .words import AT_LEAST

SHOWN = 10


def to_do(subject: Subject) -> list[Block]:
    """Return the section of what to do next."""
    words = subject.words
    return [Heading(words("todo_heading")), *_act_now(subject), *_find_out(subject)]


def _act_now(subject: Subject) -> list[Block]:
    words, facts = subject.words, subject.facts
    urgent = np.array(urgencies(subject.facilities))
    called = [row for row, fact in enumerate(facts) if fact.action == "act_now"]
    called.sort(key=lambda row: (-urgent[row], row))
    heading = Heading(words("act_heading", count=words.number(len(called))), 2)
    if not called:
        return [heading, Paragraph(words("act_none"))]
    tops = _top_chances(subject)
    borders = list(rows_of_values(subject.facilities, "border_hours", "countries_downstream"))
    alarms = values_of(subject.facilities, ALARMS)
    rows = []
    for row in called[:SHOWN]:
        fact = facts[row]
        rows.append(
            [
                _who(fact),
                _class_cell(fact, subject),
                _why(alarms[row], tops[row], subject),
                _people(fact, subject),
                _border(fact, borders[row], subject),
            ]
        )
    heads = [words(f"head_{key}") for key in ("facility", "class", "why", "people", "first_border")]
    blocks: list[Block] = [heading, Table(heads, rows, (34, 21, 33, 15, 26), (3,))]
    if len(called) > SHOWN:
        blocks.append(Paragraph(words("more_facilities", count=words.number(len(called) - SHOWN)), "note"))
    return blocks


def _find_out(subject: Subject) -> list[Block]:
    words, facilities = subject.words, subject.facilities
    found = wanted(facilities)
    calls = [fact.action == "find_out_first" for fact in subject.facts]
    heading = Heading(words("find_heading", count=words.number(sum(calls))), 2)
    asked = values_of(facilities, f"{INDEX}_ask"), values_of(facilities, f"{INDEX}_ask_gain")
    own = [
        (row, field, float(gain) if is_number(gain) else None)
        for row, (field, gain) in enumerate(zip(*asked, strict=True))
        if field is not None and calls[row]
    ]
    if not own:
        return [heading, Paragraph(words("find_none_known" if not any(calls) else "find_not_said"))]
    own.sort(key=lambda each: (each[2] is None, -(each[2] or 0.0), each[0]))
    chances = _chances(subject)
    rows = [
        [
            _who(subject.facts[row]),
            _class_cell(subject.facts[row], subject),
            field_caption(str(field), subject.captions),
            _possible(chances[row], subject),
            _moves(gain, subject),
        ]
        for row, field, gain in own[:SHOWN]
    ]
    heads = [words(f"head_{key}") for key in ("facility", "class", "datum", "possible", "moves_share")]
    blocks: list[Block] = [heading, Table(heads, rows, (42, 24, 32, 34, 18), (4,))]
    if len(own) > SHOWN:
        blocks.append(Paragraph(words("more_facilities", count=words.number(len(own) - SHOWN)), "note"))
    blocks.append(Paragraph(words("find_note"), "note"))
    by_field = [
        (
            field_caption(field, subject.captions),
            words.number(count),
            words("cannot_rate") if gain is None else words.number(gain, 1),
        )
        for field, count, gain in wanted_by_field(found)[:MOST_WANTED]
    ]
    heads = [words(f"head_{key}") for key in ("datum", "facilities", "moves")]
    return [
        *blocks,
        Heading(words("wanted_heading"), 2),
        Table(heads, by_field, (50, 20, 40), (1, 2)),
        Paragraph(words("wanted_note"), "note"),
    ]


def _who(fact: Fact) -> Cell:
    small = " · ".join(
        each for each in (fact.key if fact.key != fact.name else None, fact.responsible) if each
    )
    return Cell(f"{fact.name}\n{small}" if small else fact.name)


def _class_cell(fact: Fact, subject: Subject) -> Cell | str:
    shown = subject.rating.class_of(fact.code)
    if shown is None:
        return subject.words("class_not_known" if fact.rated else "not_rated")
    return Cell(subject.captions.of(shown.caption), shown.colour, fact.assumed)


def _why(alarms: Any, top: float | None, subject: Subject) -> str:
    """Return why a facility calls for action: its alarms, else how sure the highest class is."""
    words = subject.words
    if alarms:
        return alarm_caption(str(alarms), subject.captions)
    if top is None or not subject.rating.classes:
        return words("why_rating")
    label = subject.captions.of(subject.rating.classes[0].caption)
    if top >= 1:
        return words("why_surely", label=label)
    return words("why_likely", label=label, share=words.number(np.floor(100 * top)))


def _moves(gain: float | None, subject: Subject) -> str:
    """Return how much of the probability of the classes an answer is expected to move."""
    if gain is None:
        return subject.words("cannot_rate")
    return f"{'< 1' if 0 < gain < 0.005 else subject.words.number(100 * gain)}\u00a0%"


def _possible(chances: Sequence[tuple[str, float]], subject: Subject) -> str:
    """Return the lowest and the highest class that a facility may be in, by the probabilities of the rating."""
    possible = [label for label, chance in chances if chance > 0]
    if len(possible) < 2:
        return possible[0] if possible else UNKNOWN
    return subject.words("possible", low=possible[-1], high=possible[0])


def _chances(subject: Subject) -> list[list[tuple[str, float]]]:
    """Return for each facility the classes and their probabilities, the highest class first."""
    fields = chance_fields(subject.rating)
    columns = rows_of_values(subject.facilities, *(field for field, _ in fields)) if fields else ()
    labels = [subject.captions.of(label) for _, label in fields]
    found = [
        [(label, float(value)) for label, value in zip(labels, values, strict=True) if is_number(value)]
        for values in columns
    ]
    return found or [[] for _ in subject.facts]


def _top_chances(subject: Subject) -> list[float | None]:
    """Return the probability of the highest class of each facility, None where it is not known."""
    fields = chance_fields(subject.rating)[:1]
    values = values_of(subject.facilities, fields[0][0]) if fields else [None] * len(subject.facts)
    return [float(value) if is_number(value) else None for value in values]


def _people(fact: Fact, subject: Subject) -> str:
    if fact.people is None:
        return UNKNOWN
    return f"{'' if fact.people_known else AT_LEAST}{subject.words.number(fact.people)}"


def _border(fact: Fact, known: tuple[Any, Any], subject: Subject) -> str:
    """Return the first country behind the own one, and after how long at the earliest."""
    hours, countries = known
    codes = [code.strip() for code in str(countries or "").split(",") if code.strip()]
    own = fact.country or (codes[0] if codes else None)
    first = next((code for code in codes if code not in (own, "?")), None)
    if first is None:
        return subject.words("no_border") if codes else UNKNOWN
    return f"{subject.words.country(first)}, {arrival_text(hours if is_number(hours) else None, subject.captions)}"
