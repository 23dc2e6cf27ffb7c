"""Facilities by class, status, region and river basin: how many, of which class, what they call for, people."""

from collections import Counter
from collections.abc import Iterable, Sequence

from ..data.captions import UNKNOWN
from ..data.list_columns import caption_of
from .blocks import Block, Cell, Heading, Paragraph, Table, widths_of
from .facts import Fact, most_people
from .subject import Subject
from .words import AT_LEAST, Words

# So many groups are shown, the rest together.
MOST_GROUPS = 12


def groups(subject: Subject) -> list[Block]:
    """Return the section of the tables; the captions under them say what is not known."""
    words, facts = subject.words, subject.facts
    if not facts:
        return []
    basins = [each.said(words) for each in subject.basins]
    several = len({each.country for each in facts}) > 1
    blocks: list[Block] = [Heading(words("groups_heading"))]
    blocks += [Heading(words("by_class"), 2), _by_class(subject)]
    for title, column, names in (
        ("by_status", "head_status", [_status(each, subject) for each in facts]),
        *(
            [("by_country", "head_country", [words.country(each.country) or None for each in facts])]
            if several
            else []
        ),
        ("by_region", "head_region", [_region(each, several, words) for each in facts]),
        ("by_basin", "head_basin", [None if name == words("basin_unknown") else name for name in basins]),
    ):
        blocks += [Heading(words(title), 2), _grouped(subject, words(column), names)]
    blocks.append(Paragraph(words("groups_note"), "note"))
    if not subject.paths_given:
        blocks.append(Paragraph(words("basins_no_paths"), "note"))
    return blocks


def _by_class(subject: Subject) -> Table:
    words = subject.words
    heads = [words(f"head_{each}") for each in ("class", "facilities", "assumed", *_CALLS, *_PEOPLE)]
    rows = []
    for each in subject.rating.classes:
        own = [fact for fact in subject.facts if fact.code == each.code]
        cell = Cell(subject.captions.of(each.caption), each.colour)
        rows.append([cell, *_figures(own, words, sum(fact.assumed for fact in own))])
    unclassed = [fact for fact in subject.facts if fact.rated and fact.code is None]
    if unclassed:
        rows.append([words("class_not_known"), *_figures(unclassed, words, 0)])
    unrated = [fact for fact in subject.facts if not fact.rated]
    rows.append([words("not_rated"), *_figures(unrated, words, 0)])
    rows.append(
        _bold([words("all"), *_figures(subject.facts, words, sum(each.assumed for each in subject.facts))])
    )
    return Table(heads, rows, widths_of(heads, rows), range(1, len(heads)))


_CALLS = ("act_now", "find_out")
_PEOPLE = ("most_people", "people_unknown")


def _figures(facts: Sequence[Fact], words: Words, assumed: int | None = None) -> list[str]:
    calls = Counter(each.action for each in facts)
    found = [words.number(len(facts))]
    found += [] if assumed is None else [words.number(assumed)]
    found += [words.number(calls["act_now"]), words.number(calls["find_out_first"])]
    return [*found, *_people(facts, words)]


def _people(facts: Sequence[Fact], words: Words) -> list[str]:
    most, exact = most_people(facts)
    shown = UNKNOWN if most is None else f"{'' if exact else AT_LEAST}{words.number(most)}"
    return [shown, words.number(sum(each.people is None for each in facts))]


def _grouped(subject: Subject, head: str, names: Sequence[str | None]) -> Table:
    """Return the facilities by a name of each, the largest group first, those without a name last."""
    words, classes = subject.words, subject.rating.classes
    members: dict[str | None, list[Fact]] = {}
    for name, fact in zip(names, subject.facts, strict=True):
        members.setdefault(name, []).append(fact)
    unknown = members.pop(None, None)
    order = sorted(members, key=lambda name: (-len(members[name]), name))
    shown = order if len(order) <= MOST_GROUPS else order[: MOST_GROUPS - 1]
    rows = [[name, *_row(members[name], subject)] for name in shown]
    if rest := order[len(shown) :]:
        together = [fact for name in rest for fact in members[name]]
        rows.append([words("more_groups", count=words.number(len(rest))), *_row(together, subject)])
    if unknown:
        rows.append([words("group_unknown"), *_row(unknown, subject)])
    rows.append(_bold([words("all"), *_row(subject.facts, subject)]))
    heads = [head, words("head_count"), *(subject.captions.of(each.caption) for each in classes)]
    heads += [words("head_not_rated"), *(words(f"head_{each}") for each in ("act_now", *_PEOPLE))]
    return Table(heads, rows, widths_of(heads, rows), range(1, len(heads)))


def _row(facts: Sequence[Fact], subject: Subject) -> list[str]:
    words, counts = subject.words, Counter(each.code for each in facts)
    calls = Counter(each.action for each in facts)
    found = [len(facts), *(counts[each.code] for each in subject.rating.classes)]
    found += [sum(not each.rated for each in facts), calls["act_now"]]
    return [*map(words.number, found), *_people(facts, words)]


def _bold(cells: Iterable[str | Cell]) -> list[Cell]:
    return [Cell(each.text if isinstance(each, Cell) else each, bold=True) for each in cells]


def _status(fact: Fact, subject: Subject) -> str | None:
    return caption_of(fact.status, "status", subject.captions)


def _region(fact: Fact, several: bool, words: Words) -> str | None:
    if fact.region is None:
        return None
    return f"{fact.region} ({words.country(fact.country)})" if several and fact.country else fact.region
