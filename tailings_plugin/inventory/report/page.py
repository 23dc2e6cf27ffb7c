"""The import told as one HTML page: what is to be decided first, then what is doubtful, then what was done."""

from collections.abc import Iterable, Sequence
from html import escape

from ...pages import page
from ...table import objects
from ..columns.recognising import UNIT_COLUMN, Match
from ..facilities import value_text
from ..import_columns import KEPT_AS_REMARK, import_columns
from ..importing.tables import ImportResult
from ..messages import say
from ..schema import load_schema
from .groups import CHANGED, DOUBT, NOTE, QUESTION, REJECTED, Group, group_findings

CONFIDENT = 0.9
EXAMPLES = 3
LONGEST = 1000  # characters


def import_report(result: ImportResult, n_placed: int, language: str) -> str:
    """Return the page; `n_placed` facilities of the result have a position."""
    return page.page(
        say("report_title", language), _Report(result, n_placed, language).body(), language, wide=True
    )


class _Report:
    """The sections of the page, the most urgent first."""

    def __init__(self, result: ImportResult, n_placed: int, language: str):
        self.result, self.n_placed, self.language = result, n_placed, language
        self.groups = group_findings(result)

    def body(self) -> list[str]:
        return [
            page.paragraph(self.result.name, "quiet"),
            self._questions(),
            self._guesses(),
            self._listing("report_doubts", DOUBT),
            self._listing("report_rejected_values", REJECTED),
            page.tiles(self._counts()),
            page.bullets(each.text for each in self._of(NOTE)),
            self._columns(),
            self._listing("report_changes", CHANGED),
        ]

    def say(self, code: str, **values: object) -> str:
        return say(code, self.language, **values)

    def _of(self, kind: str) -> list[Group]:
        return [group for group in self.groups if group.kind == kind]

    def _counts(self) -> Sequence[tuple[int, str]]:
        result = self.result
        return (
            (result.n_read, self.say("report_read")),
            (self.n_placed, self.say("report_imported")),
            (len(result.table) - self.n_placed, self.say("report_without_position")),
            (result.n_rejected, self.say("report_rejected")),
        )

    def _questions(self) -> str:
        asked = self._of(QUESTION)
        if not asked:
            return page.paragraph(self.say("report_no_questions"), "quiet")
        rows = [_row((each.column, each.text, each.answer), "unsure") for each in asked]
        heads = ("report_column", "report_question", "report_answer")
        return page.section(f"{self.say('report_questions')} ({len(asked)})", self._table(heads, rows))

    def _guesses(self) -> str:
        """Return the columns whose headings leave a doubt, with values as they were read."""
        guessed = [
            match for match in self.result.matches if not match.chosen and match.confidence < CONFIDENT
        ]
        if not guessed:
            return ""
        rows = [
            _row(
                (
                    match.header,
                    self._field(match),
                    self._unit(match),
                    f"{match.confidence:.0%}",
                    self._examples(match),
                )
            )
            for match in sorted(guessed, key=lambda match: match.confidence)
        ]
        heads = ("report_column", "report_field", "report_unit", "report_confidence", "report_examples")
        return page.section(f"{self.say('report_guesses')} ({len(rows)})", self._table(heads, rows))

    def _listing(self, title: str, kind: str) -> str:
        """Return what was found of a kind, a line for each reason; the rows stand in the output tables."""
        found = self._of(kind)
        heading = f"{self.say(title)} ({sum(group.count for group in found)})"
        if not found:
            return page.section(heading, page.paragraph(self.say("report_none"), "quiet"))
        rows = [
            _row((each.column or each.field, each.text, each.count, each.values_text(), each.rows_text()))
            for each in found
        ]
        heads = ("report_column", "report_reason", "report_count", "report_values", "report_rows")
        return page.section(heading, self._table(heads, rows))

    def _columns(self) -> str:
        """Return what each column was taken for, and below it the same as text for MAPPING."""
        rows = []
        for match in self.result.matches:
            how = self.say("report_chosen" if match.chosen else "report_guessed")
            cells = (match.header, self._field(match), self._unit(match), f"{match.confidence:.0%}", how)
            rows.append(_row(cells, "unsure" if match.confidence < CONFIDENT or match.doubt else ""))
        unused = self.say("report_not_used")
        rows += [_row((header, unused, "", "", ""), "unsure") for header in self.result.unused]
        heads = ("report_column", "report_field", "report_unit", "report_confidence", "report_how")
        lines = escape("\n".join(mapping_lines(self.result)))
        summary = f"<summary>{escape(self.say('report_mapping'))}</summary>"
        return page.section(
            self.say("report_columns"),
            self._table(heads, rows),
            f"<details>{summary}<pre>{lines}</pre></details>",
        )

    def _field(self, match: Match) -> str:
        known = load_schema().get(match.target) or import_columns()[match.target]
        return f"{known.label.get(self.language)} ({match.target})"

    def _unit(self, match: Match) -> str:
        return match.unit.name if match.unit else f"? {match.doubt}" if match.doubt else ""

    def _examples(self, match: Match) -> str:
        if match.target not in self.result.table:
            return ""
        known = (value_text(each) for each in objects(self.result.table, match.target) if each is not None)
        return "; ".join(text for _, text in zip(range(EXAMPLES), known, strict=False))

    def _table(self, heads: Iterable[str], rows: Iterable[str]) -> str:
        return page.table([self.say(head) for head in heads], rows)


def mapping_lines(result: ImportResult) -> list[str]:
    """Return every choice as lines for MAPPING: the columns, then the words of the table.

    A column that was left because its heading names something else, or others claim the same, stays a remark.
    """
    lines = []
    for match in result.matches:
        if match.left:
            lines += [f"{KEPT_AS_REMARK} = {each.header}" for each in (match, *match.rivals)]
        elif match.target != UNIT_COLUMN:  # there may be several of one name
            lines.append(f"{match.target} = {match.header}" + (f" [{match.unit.name}]" if match.unit else ""))
    words = [f"{field}: {word} = {meant}" for field, word, meant in result.meanings]
    return lines + words


def _row(values: Iterable[object], kind: str = "") -> str:
    return page.row([each if isinstance(each, int) else _cell(str(each)) for each in values], kind)


def _cell(text: str) -> str:
    cut = text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."
    return escape(cut).replace("\n", "<br>")
