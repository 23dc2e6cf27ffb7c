"""The section of neighbouring countries: what could reach each of them, from how near, after how long."""

from collections import Counter
from collections.abc import Sequence

from ..data.arrival import arrival_text
from ..data.captions import UNKNOWN
from ..data.facilities import rows_of_values
from ..look import palette
from .blocks import Block, Cell, Heading, Paragraph, Picture, Table
from .charts import Bar, Kind, bars
from .facts import Fact
from .neighbours import Reach, reaches_by_crossings, reaches_by_register, velocities
from .subject import Subject


def borders(subject: Subject, family: str) -> list[Block]:
    """Return the section; it says what it rests on, and what was not looked at."""
    words = subject.words
    blocks: list[Block] = [Heading(words("borders_heading"))]
    reaches = _reaches(subject)
    if not subject.crossings_given:
        blocks.append(Paragraph(words("borders_no_crossings"), "warning"))
    if reaches:
        blocks.append(_table(reaches, subject))
        if any(each.hours is not None for each in reaches):
            blocks += [Heading(words("chart_arrivals"), 2), arrival_chart(reaches, subject, family)]
    else:
        blocks.append(Paragraph(words("borders_none")))
    return [*blocks, *(Paragraph(each, "note") for each in _notes(subject, reaches))]


def _reaches(subject: Subject) -> list[Reach]:
    if subject.crossings_given:
        return reaches_by_crossings(subject.crossings, subject.facts)
    columns = ("countries_downstream", "border_distance_km", "border_hours")
    return reaches_by_register(list(rows_of_values(subject.facilities, *columns)), subject.facts)


def _table(reaches: Sequence[Reach], subject: Subject) -> Table:
    words = subject.words
    by_key = {each.key or each.name: each for each in subject.facts}
    rows = []
    for reach in reaches:
        own = [by_key[key] for key in reach.facilities if key in by_key]
        calls = Counter(fact.action for fact in own)
        nearest = by_key.get(reach.nearest or "")
        rows.append(
            [
                Cell(words.country(reach.country), bold=True),
                words.number(len(reach.facilities)),
                words.number(len(reach.over)),
                words.number(len(reach.along)),
                _highest(own, subject),
                words.number(calls["act_now"]),
                UNKNOWN if reach.nearest_km is None else words.number(int(reach.nearest_km)),
                arrival_text(reach.hours, subject.captions),
                nearest.name if nearest else UNKNOWN,
            ]
        )
    keys = (
        "country",
        "facilities",
        "over",
        "along",
        "highest",
        "act_now",
        "nearest_km",
        "earliest",
        "nearest",
    )
    heads = [words(f"head_{key}") for key in keys]
    return Table(heads, rows, (19, 13, 9, 9, 19, 12, 12, 17, 26), (1, 2, 3, 5, 6, 7))


def _highest(facts: Sequence[Fact], subject: Subject) -> Cell | str:
    """Return the highest class of some facilities; hollow where all of that class rest on assumptions."""
    for each in subject.rating.classes:
        own = [fact for fact in facts if fact.code == each.code]
        if own:
            hollow = all(fact.assumed for fact in own)
            return Cell(subject.captions.of(each.caption), each.colour, hollow)
    return subject.words("not_rated") if facts else UNKNOWN


def arrival_chart(reaches: Sequence[Reach], subject: Subject, family: str) -> Picture:
    """Return from how many facilities the first water reaches each country within so many hours."""
    words, limits = subject.words, palette.ARRIVAL_HOURS
    labels = [words("within_hours", hours=hours) for hours in limits]
    labels += [words("over_hours", hours=limits[-1])]
    kinds = [Kind(label, colour) for label, colour in zip(labels, palette.ARRIVAL_COLOURS, strict=True)]
    kinds.append(Kind(words("hours_unknown"), palette.PATH_UNKNOWN, True))
    rows = []
    for reach in reaches:
        counts = [0] * len(kinds)
        for key in reach.facilities:
            counts[_band(reach.hours_of.get(key), limits)] += 1
        rows.append(Bar(words.country(reach.country), counts))
    said = "; ".join(
        f"{row.label}: "
        + ", ".join(f"{kind.label} {count}" for kind, count in zip(kinds, row.counts, strict=True) if count)
        for row in rows
    )
    return bars("arrivals", f"{words('chart_arrivals')}: {said}", kinds, rows, family, words.number)


def _band(hours: float | None, limits: Sequence[int]) -> int:
    if hours is None:
        return len(limits) + 1
    return next((place for place, limit in enumerate(limits) if hours <= limit), len(limits))


def _notes(subject: Subject, reaches: Sequence[Reach]) -> list[str]:
    words, facts = subject.words, subject.facts
    lines = [words("borders_note")] if reaches else []
    if subject.paths_given:
        traced = {str(row.get("facility_id")) for row in subject.paths}
        without = sum(each.key not in traced for each in facts)
    else:
        named = rows_of_values(subject.facilities, "countries_downstream")
        without = sum(not countries for (countries,) in named)
    if without:
        lines.append(words("borders_unknown", count=words.number(without), of=words.number(len(facts))))
    if told := velocities(subject.crossings):
        said = "–".join(dict.fromkeys(words.number(each, 1) for each in told))
        lines.append(words("velocity_note", velocity=said))
    return lines
