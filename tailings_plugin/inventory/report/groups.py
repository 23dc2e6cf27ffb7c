"""What an import tells, a line for each kind with examples: what is to be decided first, then what is doubtful."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..found import Change, Question, Rejected

if TYPE_CHECKING:
    from ..importing.tables import ImportResult

VALUES_SHOWN = 5
ROWS_SHOWN = 8
QUESTION, REJECTED, DOUBT, CHANGED, NOTE = "question", "rejected", "doubt", "changed", "note"


@dataclass(frozen=True)
class Group:
    """One kind of finding: `count` rows of the table have it, `rows` and `values` are examples of them.

    kind: question, rejected, doubt, changed or note. text: the reason and remedy, as it reads for the most
    frequent value. answer: the parameter that settles it, to copy.
    """

    kind: str
    column: str
    field: str
    text: str
    count: int = 0
    rows: tuple[int, ...] = ()
    values: tuple[str, ...] = ()
    answer: str = ""

    def rows_text(self) -> str:
        """Return the rows as text, "2, 5, 8 ..." where there are more."""
        return ", ".join(map(str, self.rows)) + (" ..." if self.count > len(self.rows) else "")

    def values_text(self) -> str:
        """Return the values as text."""
        return "; ".join(self.values)


def group_findings(result: "ImportResult") -> list[Group]:
    """Return everything an import found, by kind: questions, doubts, rejected values, changes, notes."""
    headers = {match.target: match.header for match in result.matches}
    return [
        *(_of_question(each) for each in result.questions),
        *_grouped(DOUBT, result.doubts, headers),
        *_grouped(REJECTED, result.rejected, headers),
        *_grouped(CHANGED, result.changes, headers),
        *(Group(NOTE, "", "", note) for note in result.notes),
    ]


def _of_question(question: Question) -> Group:
    return Group(QUESTION, question.column, question.field, question.text, answer=question.answer)


def _grouped(kind: str, found: Sequence[Rejected | Change], headers: dict[str, str]) -> Iterable[Group]:
    """Yield a group for each field and kind of reason, the largest first."""
    groups: dict[tuple[str, str], list[Rejected | Change]] = {}
    for each in found:
        groups.setdefault((each.field, each.code or each.why), []).append(each)
    for members in sorted(groups.values(), key=len, reverse=True):
        values = Counter(map(_value, members))
        likely, _ = values.most_common(1)[0]
        first = next(each for each in members if _value(each) == likely)
        yield Group(
            kind,
            headers.get(first.field, "") if isinstance(first, Change) else first.column,
            first.field,
            first.why,
            len(members),
            tuple(dict.fromkeys(each.row for each in members if each.row is not None))[:ROWS_SHOWN],
            tuple(_counted(value, count) for value, count in values.most_common(VALUES_SHOWN) if value),
        )


def _value(found: Rejected | Change) -> str:
    if isinstance(found, Rejected):
        return found.value
    if found.before and found.after:
        return f"{found.before} → {found.after}"
    return found.after or found.before


def _counted(value: str, count: int) -> str:
    shown = value if len(value) <= 80 else f"{value[:77]}..."
    return f"{shown} ({count})" if count > 1 else shown
