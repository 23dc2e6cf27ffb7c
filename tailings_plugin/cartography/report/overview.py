"""The head of the report: how many facilities, of which class, what they call for, the map, and two charts."""

from collections import Counter
from collections.abc import Sequence

from ..data.calls import by_quantiles
from ..data.captions import UNKNOWN
from ..data.facilities import rating_scheme
from ..look import palette
from .blocks import Block, Bullets, Heading, Paragraph, Picture, Tiles
from .charts import Bar, Kind, bars
from .facts import Fact, most_people
from .subject import Subject
from .words import AT_LEAST, Words

# People within 10 km: lower ends of the bands of the GISTM's consequence classes, and one more.
PEOPLE_BANDS = (10_001, 1_001, 101, 11, 1, 0)


def overview(subject: Subject, family: str) -> list[Block]:
    """Return the first section."""
    words, facts = subject.words, subject.facts
    rated = sum(each.rated for each in facts)
    calls = Counter(each.action for each in facts)
    unplaced = sum(not each.placed for each in facts)
    figures = [
        (len(facts), "tile_facilities"),
        (rated, "tile_rated"),
        (len(facts) - rated, "tile_not_rated"),
        (unplaced, "tile_unplaced"),
        (calls["act_now"], "tile_act_now"),
        (calls["find_out_first"], "tile_find_out"),
    ]
    blocks: list[Block] = [Tiles([(words.number(count), words(key)) for count, key in figures])]
    blocks.append(Bullets(_sentences(subject, rated)))
    if subject.map:
        blocks.append(subject.map)
        blocks.append(Paragraph(words("map_given_note" if subject.map_given else "map_note"), "note"))
    elif facts:
        blocks.append(Paragraph(words("map_none"), "note"))
    if facts:
        blocks += [Heading(words("chart_classes"), 2), class_chart(subject, family)]
        blocks += [Heading(words("chart_people"), 2), people_chart(subject, family)]
        blocks.append(Paragraph(words("chart_people_note"), "note"))
    return blocks


def class_chart(subject: Subject, family: str) -> Picture:
    """Return how many facilities are of each class, those resting on assumptions apart."""
    words, rating = subject.words, subject.rating
    names = [subject.captions.of(each.caption) for each in rating.classes]
    kinds = [
        Kind(words("rests_on_data"), palette.QUIET_INK),
        Kind(words("rests_on_assumptions"), palette.QUIET_INK, True),
        Kind(words("not_rated"), palette.RULE, True),
    ]
    rows = []
    for each, name in zip(rating.classes, names, strict=True):
        own = [fact for fact in subject.facts if fact.code == each.code]
        assumed = sum(fact.assumed for fact in own)
        rows.append(Bar(name, (len(own) - assumed, assumed, 0), each.colour))
    unclassed = sum(fact.rated and fact.code is None for fact in subject.facts)
    if unclassed:
        rows.append(Bar(words("class_not_known"), (0, unclassed, 0)))
    rows.append(Bar(words("not_rated"), (0, 0, sum(not fact.rated for fact in subject.facts))))
    said = ", ".join(f"{row.label}: {sum(row.counts)}" for row in rows)
    return bars("classes", f"{words('chart_classes')}: {said}", kinds, rows, family, words.number)


def people_chart(subject: Subject, family: str) -> Picture:
    """Return how many facilities have so many people within 10 km at least, by class."""
    words, rating = subject.words, subject.rating
    kinds = [Kind(subject.captions.of(each.caption), each.colour) for each in rating.classes]
    kinds.append(Kind(words("not_rated"), palette.RULE, True))
    rows = []
    upper: int | None = None
    for low in PEOPLE_BANDS:
        inside = [
            fact
            for fact in subject.facts
            if fact.people is not None and fact.people >= low and (upper is None or fact.people < upper)
        ]
        rows.append(Bar(_band(low, upper, words), _by_class(inside, subject)))
        upper = low
    unknown = [fact for fact in subject.facts if fact.people is None]
    rows.append(Bar(words("people_unknown"), _by_class(unknown, subject)))
    said = ", ".join(f"{row.label}: {sum(row.counts)}" for row in rows)
    return bars("people", f"{words('chart_people')}: {said}", kinds, rows, family, words.number)


def _by_class(facts: Sequence[Fact], subject: Subject) -> list[int]:
    found = Counter(fact.code for fact in facts)
    return [*(found[each.code] for each in subject.rating.classes), found[None]]


def _band(low: int, upper: int | None, words: Words) -> str:
    if upper is None:
        return words("people_over", low=words.number(low - 1))
    if low == upper - 1:
        return words("people_none") if low == 0 else words("people_between", low=low, high=low)
    return words("people_between", low=words.number(low), high=words.number(upper - 1))


def _sentences(subject: Subject, rated: int) -> list[str]:
    words, facts = subject.words, subject.facts
    scheme, verified = rating_scheme(subject.facilities)
    lines = []
    if facts and not rated:
        lines.append(words("none_rated"))
    if rated:
        counts = Counter(each.code for each in facts)
        said = ", ".join(
            f"{subject.captions.of(each.caption)} {words.number(counts[each.code])}"
            for each in subject.rating.classes
        )
        lines.append(words("classes_said", said=said))
        kind = "quantiles" if by_quantiles(subject.facilities) else "limits"
        said = words("limits_verified" if verified else "limits_not_verified")
        lines.append(words(f"classes_by_{kind}", scheme=scheme or UNKNOWN, verified=said))
        assumed = sum(each.assumed for each in facts)
        if assumed:
            lines.append(words("assumed_said", count=words.number(assumed), of=words.number(rated)))
    return [*lines, *_people(subject)]


def _people(subject: Subject) -> list[str]:
    """Return what is known of people within 10 km: never a sum, who lives below two facilities stands at both."""
    words, facts = subject.words, subject.facts
    if not facts:
        return []
    unknown = sum(each.people is None for each in facts)
    bounds = sum(each.people is not None and not each.people_known for each in facts)
    most, exact = most_people(facts)
    lines = []
    if most is not None:
        shown = f"{'' if exact else AT_LEAST}{words.number(most)}"
        lines.append(words("people_most", most=shown))
        if subject.people_total is not None and subject.people_total >= most - 0.5:
            total = f"{'' if exact else AT_LEAST}{words.number(subject.people_total)}"
            lines.append(words("people_together", count=total))
        else:
            lines.append(words("people_no_sum"))
    of = words.number(len(facts))
    lines.append(words("people_known", unknown=words.number(unknown), bounds=words.number(bounds), of=of))
    return lines
