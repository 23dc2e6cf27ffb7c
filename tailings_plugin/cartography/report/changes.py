"""What changed since an earlier assessment: new, gone, other classes, moved ranks, and why."""

from collections import Counter

from ...rating.comparison import CHANGES
from ..data.captions import UNKNOWN
from ..data.facilities import is_number, rows_of_values
from ..data.rated_by import RatedBy
from .blocks import Block, Cell, Heading, Paragraph, Table
from .subject import Earlier, Subject

SHOWN = 12
# Which changes are told first.
_FIRST = ("new", "gone", "unrated_now", "rated_now")
_COLUMNS = (
    "name",
    "facility_id",
    "change",
    "rank_first",
    "rank_second",
    "class_first",
    "class_second",
    "why",
)


def changes(subject: Subject) -> list[Block]:
    """Return the section, nothing where no earlier assessment was given."""
    earlier, words = subject.earlier, subject.words
    if earlier is None:
        return []
    rows = [dict(zip(_COLUMNS, values, strict=True)) for values in rows_of_values(earlier.changes, *_COLUMNS)]
    blocks: list[Block] = [
        Heading(words("changes_heading")),
        Paragraph(words("changes_since", title=earlier.title)),
    ]
    before, now = earlier.schemes
    if before != now:
        blocks.append(
            Paragraph(words("changes_scheme", first=before or UNKNOWN, second=now or UNKNOWN), "warning")
        )
    counts = Counter(str(row["change"]) for row in rows)
    classes = sum(_class_changed(row) for row in rows)
    heads = [words(f"change_{code}") for code in CHANGES] + [words("change_class_count")]
    figures = [words.number(counts[code]) for code in CHANGES] + [words.number(classes)]
    blocks.append(Table(heads, [figures], [1] * len(heads), range(len(heads))))
    told = [row for row in rows if row["change"] not in ("same", "unrated") or _class_changed(row)]
    told.sort(key=_weight)
    if not told:
        return [*blocks, Paragraph(words("changes_none"))]
    table = [
        [
            Cell(str(row["name"] or row["facility_id"])),
            words(f"change_{row['change']}"),
            f"{words.number(row['rank_first'])} → {words.number(row['rank_second'])}",
            _classes(row, earlier, subject),
            str(row["why"] or UNKNOWN),
        ]
        for row in told[:SHOWN]
    ]
    heads = [words(f"head_{key}") for key in ("facility", "what", "rank", "class", "reason")]
    blocks.append(Table(heads, table, (28, 15, 12, 22, 48)))
    if len(told) > SHOWN:
        blocks.append(Paragraph(words("more_facilities", count=words.number(len(told) - SHOWN)), "note"))
    return blocks


def _class_changed(row: dict) -> bool:
    """Return whether a facility rated both times is in another class."""
    return None not in (row["class_first"], row["class_second"]) and row["class_first"] != row["class_second"]


def _weight(row: dict) -> tuple:
    """Return how early a change is told: new, gone, rated or no longer; other classes; then by places moved."""
    kind = _FIRST.index(row["change"]) if row["change"] in _FIRST else len(_FIRST)
    ranks = row["rank_first"], row["rank_second"]
    moved = abs(ranks[0] - ranks[1]) if all(map(is_number, ranks)) else 0
    return (kind, not _class_changed(row), -moved, ranks[1] if is_number(ranks[1]) else 0)


def _classes(row: dict, earlier: Earlier, subject: Subject) -> str:
    before = _class(row["class_first"], earlier.rating, subject)
    now = _class(row["class_second"], subject.rating, subject)
    return before if before == now else f"{before} → {now}"


def _class(code: object, rating: RatedBy, subject: Subject) -> str:
    shown = rating.class_of(code)
    return subject.captions.of(shown.caption) if shown else UNKNOWN if code is None else str(code)
