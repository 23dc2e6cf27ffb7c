"""What the results say to the targets of the Sendai Framework and of Sustainable Development Goals 6 and 9.

Numbers and wording of targets and indicators: goals.json, with where they were read. Each answer is a count of the
register or a plain no; nothing is claimed of a target that the register does not hold.
"""

import json
from collections import Counter
from functools import cache
from pathlib import Path

from ...texts import Text
from ..data.calls import suggested_classes
from ..data.facilities import rows_of_values, values_of
from .blocks import Block, Cell, Heading, Paragraph, Table
from .facts import most_people
from .subject import Subject
from .words import AT_LEAST

_FILE = Path(__file__).with_name("goals.json")


def goals(subject: Subject) -> list[Block]:
    """Return the section: target, what the register supports, what it does not."""
    words = subject.words
    if not subject.facts:
        return []
    figures = goal_figures(subject)
    rows = []
    for goal in _goals():
        supports, lacks, title = (
            Text(**goal[key]).get(words.language) for key in ("supports", "lacks", "title")
        )
        name = Text(**goal["name"]).get(words.language)
        rows.append([Cell(f"{name}\n{title}"), supports.format(**figures), lacks])
    heads = [words(f"head_{key}") for key in ("target", "supports", "lacks")]
    sources = Text(**json.loads(_FILE.read_text(encoding="utf-8"))["sources"]).get(words.language)
    return [
        Heading(words("goals_heading")),
        Paragraph(words("goals_lead")),
        Table(heads, rows, (42, 42, 46)),
        Paragraph(sources, "note"),
    ]


def goal_figures(subject: Subject) -> dict[str, str]:
    """Return the figures that answers are filled with, as the language writes them."""
    words, facts = subject.words, subject.facts
    most, exact = most_people(facts)
    bounds = "" if exact else AT_LEAST
    if subject.people_total is not None and most is not None and subject.people_total >= most - 0.5:
        people = words("goal_people_together", count=f"{bounds}{words.number(subject.people_total)}")
    elif most is not None:
        people = words("goal_people_most", count=f"{bounds}{words.number(most)}")
    else:
        people = words("goal_people_unknown")
    abroad = sum(
        bool(_others(countries, fact.country))
        for fact, (countries,) in zip(
            facts, rows_of_values(subject.facilities, "countries_downstream"), strict=True
        )
    )
    suggested = suggested_classes(subject.facilities)
    stated = zip(values_of(subject.facilities, "water_hazard_class"), suggested, strict=True)
    status = Counter(each.status for each in facts)
    calls = Counter(each.action for each in facts)
    counts = {
        "facilities": len(facts),
        "rated": sum(each.rated for each in facts),
        "people_unknown": sum(each.people is None for each in facts),
        "act_now": calls["act_now"],
        "find_out": calls["find_out_first"],
        "abroad": abroad,
        "water_known": sum(value is not None and not only_suggested for value, only_suggested in stated),
        "rehabilitated": status["rehabilitated"],
        "left": status["abandoned"] + status["neglected"],
        "measures": 0 if subject.measures is None else len(subject.measures),
    }
    found = {key: words.number(count) for key, count in counts.items()}
    found["measures"] = (
        words("goal_no_measures")
        if subject.measures is None
        else words("goal_measures", count=found["measures"])
    )
    return found | {"people": people}


def _others(countries: object, own: str | None) -> list[str]:
    codes = [code.strip() for code in str(countries or "").split(",") if code.strip()]
    home = own or (codes[0] if codes else None)
    return [code for code in codes if code not in (home, "?")]


@cache
def _goals() -> list[dict]:
    return json.loads(_FILE.read_text(encoding="utf-8"))["goals"]
