"""What is being filled in: the earlier answers of a facility, those given now, and what comes of both."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...rating.checklist import (
    ANSWER_NAMES,
    Answer,
    Checklist,
    Evaluation,
    Question,
    counted_answers,
    evaluate_answers,
)
from ...rating.checklist_sheet import NOTE_NAMES
from ...table import make_table

if TYPE_CHECKING:
    from pandas import DataFrame

COLUMNS = (*ANSWER_NAMES, "checklist", *NOTE_NAMES)
Values = dict[str, str | None]


@dataclass(frozen=True)
class Row:
    """A row of the table of answers as it stands there; `values` by COLUMNS, all as text."""

    fid: int
    values: Mapping[str, str | None]

    @property
    def question(self) -> str:
        """Code of the question, "" where it is unknown."""
        return self.values.get("question_id") or ""


@dataclass
class Filling:
    """A list of a checklist for a facility. entries: what was entered since, by question and column."""

    checklist: Checklist
    list_code: str
    facility: str
    rows: Sequence[Row] = ()
    entries: dict[str, Values] = field(default_factory=dict)
    answered_on: str | None = None
    answered_by: str | None = None

    @property
    def questions(self) -> list[Question]:
        """The questions of the list by category."""
        return self.checklist.questions_of(self.list_code)

    def enter(self, question: str, name: str, value: str | None) -> None:
        """Note an answer, remark or photo; what stands there already is no entry, but an answer given anew is one."""
        values = self.entries.setdefault(question, {})
        values[name] = (value or "").strip() or None
        if name != "answer" and values[name] == self._stored(question, name):
            del values[name]
        if not values:
            del self.entries[question]

    def take_back(self, question: str) -> None:
        """Forget what was entered for a question."""
        self.entries.pop(question, None)

    def row_of(self, question: str) -> Row | None:
        """Return the row that an entry changes: of several the one answered last, as far as they tell."""
        own = [each for each in self.rows if each.question == question]
        return max(own, key=lambda each: (each.values.get("answered_on") or "", each.fid), default=None)

    def value(self, question: str, name: str) -> str | None:
        """Return what is entered for a question, or what stands in its row."""
        entered = self.entries.get(question, {})
        return entered[name] if name in entered else self._stored(question, name)

    def _stored(self, question: str, name: str) -> str | None:
        row = self.row_of(question)
        return row.values.get(name) if row is not None else None

    def answer(self, question: str) -> Answer | None:
        """Return the answer shown for a question, None where there is none or one that the checklist does not know."""
        word = self.value(question, "answer")
        return self.checklist.answers.get(word.strip().lower()) if word else None

    def is_answered(self, question: str) -> bool:
        """Tell whether a question has an answer that the checklist knows; "no data" is one, too."""
        return self.answer(question) is not None

    def unanswered_after(self, question: str | None) -> str | None:
        """Return the next question without an answer, from the start again behind the last; None when all have one."""
        ids = [each.id for each in self.questions]
        start = ids.index(question) + 1 if question in ids else 0
        return next((each for each in ids[start:] + ids[:start] if not self.is_answered(each)), None)

    def progress(self, category: str | None = None) -> tuple[int, int]:
        """Return how many questions have an answer, of how many, in a category or in all."""
        own = [each for each in self.questions if category in (None, each.category)]
        return sum(self.is_answered(each.id) for each in own), len(own)

    @property
    def is_changed(self) -> bool:
        """Whether something was entered that is not saved."""
        return bool(self.entries)

    def changes(self) -> list[tuple[int | None, Values]]:
        """Return what saving does: the row to change, None for a new one, and its values by column."""
        ids = [each.id for each in self.questions]
        return [self._change(question) for question in ids if question in self.entries]

    def _change(self, question: str) -> tuple[int | None, Values]:
        values, row = dict(self.entries[question]), self.row_of(question)
        if "answer" in values:
            values |= {
                "checklist": self.checklist.name,
                "answered_on": self.answered_on,
                "answered_by": self.answered_by,
            }
        if row is not None:
            return row.fid, values
        # Unknown is said, or the table would put in its defaults: no data, today.
        unknown = dict.fromkeys(("answer", "answered_on", "answered_by"))
        return None, {"facility_id": self.facility, "question_id": question, **unknown, **values}

    def _listed(self) -> list[Values]:
        """Return the rows of the facility as they will stand after saving."""
        rows = {each.fid: {**each.values, "facility_id": self.facility} for each in self.rows}
        added = []
        for fid, values in self.changes():
            if fid is None:
                added.append(values)
            else:
                rows[fid] |= values
        return [*rows.values(), *added]

    def table(self) -> "DataFrame":
        """Return the rows of the facility as they will stand after saving, as a table."""
        listed = self._listed()
        columns = {name: [each.get(name) for each in listed] for name in COLUMNS}
        return make_table(columns, dict.fromkeys(COLUMNS, "text"))

    def evaluation(self) -> Evaluation:
        """Return what evaluatechecklist will make of the rows."""
        return evaluate_answers(self.table(), self.checklist)

    def problems(self, language: str) -> dict[str, list[str]]:
        """Return what cannot be used as it stands, by question; under "" rows of questions that no list has."""
        listed, found = self._listed(), {}
        for each in counted_answers(self.table(), self.checklist, language)[1]:
            code, word = (listed[each.row].get(name) or "–" for name in ("question_id", "answer"))
            if code in self.checklist.questions:
                said = f"{word}: {each.reason}" if each.field == "answer" else each.reason
                found.setdefault(code, []).append(said)
            else:
                found.setdefault("", []).append(f"{code} = {word}: {each.reason}")
        return found
