"""A list of the checklist as a sheet of A4: empty, to be filled in by hand, or with the answers of a facility."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from ..pages import page
from .checklist import (
    ANSWER_NAMES,
    Answer,
    Checklist,
    Evaluation,
    Question,
    Result,
    band_of,
    counted_answers,
    evaluate_answers,
)
from .texts import label_of, text
from .values import Columns, as_text, columns_of, shown_value, table_size

if TYPE_CHECKING:
    from pandas import DataFrame

SHEET_LANGUAGES = ("en", "ru", "both")
# What an answer may have besides; a table without these columns has none of it.
NOTE_NAMES = ("answered_on", "answered_by", "evidence", "remarks", "photo")
STYLE = Path(__file__).with_name("checklist_sheet.css").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Filled:
    """The answers of one facility to one list: those that count, NOTE_NAMES by question, what is wrong."""

    given: Mapping[str, Answer] = field(default_factory=dict)
    rows: Mapping[str, list[dict[str, str | None]]] = field(default_factory=dict)
    problems: tuple[tuple[str, str, str], ...] = ()
    evaluation: Evaluation | None = None


def checklist_sheet(
    checklist: Checklist,
    list_code: str,
    language: str = "en",
    answers: "DataFrame | None" = None,
    facility: str | None = None,
    name: str | None = None,
    inspected: str = "",
    inspector: str = "",
) -> str:
    """Return the HTML page of a list of the checklist; `language` is one of SHEET_LANGUAGES.

    answers: those of `facility` are ticked, with notes and results; None leaves the boxes empty. inspected, inspector:
    who and when, where the answers do not say it. Text from the data is escaped.
    """
    writer = _Writer(checklist, list_code, language, facility)
    filled = _filled(writer, answers) if answers is not None and facility else Filled()
    body = [
        writer.head(filled, name, inspected, inspector),
        page.paragraph(f"{writer.say('sheet_how')} {writer.statement()}", "quiet"),
        *writer.results(filled),
        writer.questions(filled),
        *writer.problems(filled),
        writer.signature(),
    ]
    return page.page(writer.title(), body, writer.languages[0], style=STYLE)


def answers_counted(
    answers: "DataFrame", checklist: Checklist, facility: str, list_code: str
) -> dict[str, Answer]:
    """Return the answers of a facility to the questions of a list that count, by question."""
    return counted_answers(answers, checklist)[0].get((facility, list_code), {})


def _filled(writer: "_Writer", answers: "DataFrame") -> Filled:
    """Return what a table has of the facility and list of a sheet."""
    columns = columns_of(answers, (*ANSWER_NAMES, *NOTE_NAMES))
    own = [
        row for row in range(table_size(columns)) if as_text(columns, "facility_id", row) == writer.facility
    ]
    table = answers.iloc[own]
    per_language = [counted_answers(table, writer.checklist, one) for one in writer.languages]
    given, bad = per_language[0]
    reasons = zip(*(found for _, found in per_language), strict=True)
    problems = [
        (_question_of(columns, own[each.row]), each, " / ".join(dict.fromkeys(one.reason for one in same)))
        for each, same in zip(bad, reasons, strict=True)
    ]
    return Filled(
        given.get((writer.facility or "", writer.list_code), {}),
        _notes_by_question(columns, own),
        tuple(
            (question, "" if each.value is None else shown_value(each.value), reason)
            for question, each, reason in problems
            if each.field == "question_id" or question in {one.id for one in writer.own}
        ),
        evaluate_answers(table, writer.checklist, writer.languages[0]),
    )


def _question_of(columns: Columns, row: int) -> str:
    return as_text(columns, "question_id", row) or ""


def _notes_by_question(columns: Columns, rows: Iterable[int]) -> dict[str, list[dict[str, str | None]]]:
    found: dict[str, list[dict[str, str | None]]] = {}
    for row in rows:
        notes = {name: as_text(columns, name, row) for name in NOTE_NAMES}
        found.setdefault(_question_of(columns, row), []).append(notes)
    return found


class _Writer:
    """Writes the parts of the sheet."""

    def __init__(self, checklist: Checklist, list_code: str, language: str, facility: str | None):
        if language not in SHEET_LANGUAGES:
            raise ValueError(f"language {language!r} is none of {SHEET_LANGUAGES}")
        self.checklist, self.list_code, self.facility = checklist, list_code, facility
        self.languages = SHEET_LANGUAGES[:2] if language == "both" else (language,)
        self.own = checklist.questions_of(list_code)

    def each(self, write: Callable[[str], str], joint: str = " / ") -> str:
        """Return what `write` gives for each language of the sheet, once where they are equal."""
        return joint.join(dict.fromkeys(write(one) for one in self.languages))

    def say(self, key: str, **values: object) -> str:
        """Return a sentence in the languages of the sheet."""
        return self.each(lambda one: text(one, key, **values))

    def label(self, label: dict[str, str]) -> str:
        """Return a label of the checklist in the languages of the sheet."""
        return self.each(lambda one: label_of(label, one))

    def title(self) -> str:
        """Return the title of the checklist with its list."""
        return self.each(
            lambda one: (
                f"{label_of(self.checklist.title, one)}. "
                f"{label_of(self.checklist.lists[self.list_code], one)} ({self.list_code})"
            )
        )

    def statement(self) -> str:
        """Return which checklist it is, as results name it."""
        return self.each(lambda one: text(one, "check_statement", checklist=self.checklist.statement(one)))

    def head(self, filled: Filled, name: str | None, inspected: str, inspector: str) -> str:
        """Return who was inspected when and by whom; an unknown is a line to write on."""
        facility = " · ".join(filter(None, (name, self.facility)))
        rows = (
            ("sheet_facility", facility),
            ("sheet_date", ", ".join(self._said(filled, "answered_on")) or inspected),
            ("sheet_inspector", ", ".join(self._said(filled, "answered_by")) or inspector),
        )
        cells = [[f"<b>{escape(self.say(key))}</b>", escape(value)] for key, value in rows]
        lines = "".join(page.row(each) for each in cells)
        return f'<table class="head"><tbody>{lines}</tbody></table>'

    def _said(self, filled: Filled, name: str) -> list[str]:
        """Return what the answers of this list have in a column, each once."""
        rows = (row for question in self.own for row in filled.rows.get(question.id, ()))
        return sorted({value for row in rows if (value := row[name])})

    def results(self, filled: Filled) -> list[str]:
        """Return the result as a sentence and by category; nothing on an empty sheet."""
        key = (self.facility or "", self.list_code)
        if filled.evaluation is None:
            return []
        overall = filled.evaluation.overall.get(key)
        if overall is None:
            return [page.paragraph(self.say("sheet_no_answers"), "warning")]
        found = (
            (category, filled.evaluation.categories.get((*key, category)))
            for category in self.checklist.categories
        )
        rows = [self._result(category, result, filled) for category, result in found if result is not None]
        heads = [self.say(f"sheet_head_{each}") for each in ("category", "answered", "safety", "credibility")]
        missing = len(self.own) - len(filled.given)
        unanswered = [page.paragraph(self.say("sheet_unanswered", count=missing), "warning")]
        return [
            page.section(
                self.say("sheet_results"),
                self._verdict(overall),
                *(unanswered if missing else ()),
                page.table(heads, rows, "results"),
            )
        ]

    def _verdict(self, result: Result) -> str:
        band = band_of(result.safety, self.checklist)
        if band is None:
            return page.paragraph(self.say("check_nothing_applies"))
        sentence = self.say(
            "check_verdict",
            safety=f"{result.safety:.0f}",
            credibility=f"{result.credibility:.0f}",
            no_data=result.no_data,
            applicable=result.questions - result.not_applicable,
        )
        return f'<p class="lead">{page.chip(self.label(band.label), band.colour)} {escape(sentence)}</p>'

    def _result(self, category: str, result: Result, filled: Filled) -> str:
        figures = ("–" if each is None else f"{each:.0f} %" for each in (result.safety, result.credibility))
        answered = sum(each.category == category and each.id in filled.given for each in self.own)
        count = self.say("sheet_of", answered=answered, count=result.questions)
        name = self.label(self.checklist.categories[category])
        return page.row([escape(each) for each in (name, count, *figures)])

    def questions(self, filled: Filled) -> str:
        """Return the table of all questions by category with a box for each answer."""
        codes = self.checklist.codes
        heads = [
            self.say("sheet_head_number"),
            self.say("sheet_head_question"),
            *(self.label(each.label) for each in codes),
            self.say("sheet_head_note"),
        ]
        rows, category = [], None
        for question in self.own:
            if question.category != category:
                category = question.category
                name = escape(self.label(self.checklist.categories[category]))
                rows.append(f'<tr class="category"><th colspan="{len(codes) + 3}">{name}</th></tr>')
            rows.append(self._question(question, filled))
        return page.table(heads, rows, "sheet")

    def _question(self, question: Question, filled: Filled) -> str:
        ticked = filled.given.get(question.id)
        boxes = (f'<span class="box">{"×" if each == ticked else ""}</span>' for each in self.checklist.codes)
        notes = "<br>".join(escape(each) for each in self._notes(question, filled))
        words = "<br>".join(dict.fromkeys(escape(label_of(question.text, one)) for one in self.languages))
        return page.row([escape(question.id), words, *boxes, notes])

    def _notes(self, question: Question, filled: Filled) -> list[str]:
        """Return what stands beside an answer; who and when only where the answers of the sheet differ in it."""
        shown = []
        for row in filled.rows.get(question.id, ()):
            if row["remarks"]:
                shown.append(row["remarks"])
            shown += [
                f"{self.say(key)}: {row[name]}"
                for name, key in (("evidence", "sheet_evidence"), ("photo", "sheet_photo"))
                if row[name]
            ]
            differing = [name for name in ("answered_on", "answered_by") if len(self._said(filled, name)) > 1]
            who = ", ".join(value for name in differing if (value := row[name]))
            if who:
                shown.append(f"({who})")
        return shown

    def problems(self, filled: Filled) -> list[str]:
        """Return the answers that could not be used as they stand."""
        if not filled.problems:
            return []
        heads = [self.say(f"sheet_head_{each}") for each in ("number", "value", "reason")]
        rows = [[escape(each) for each in problem] for problem in filled.problems]
        return [page.section(self.say("sheet_problems"), page.table(heads, rows))]

    def signature(self) -> str:
        """Return lines for remarks, date and signature."""
        fields = "".join(
            f"<div>{escape(self.say(key))}</div>"
            for key in ("sheet_sign_date", "sheet_sign_name", "sheet_sign")
        )
        return (
            f'<section class="end"><h2>{escape(self.say("sheet_remarks"))}</h2><div class="lines"></div>'
            f'<div class="signature">{fields}</div></section>'
        )
