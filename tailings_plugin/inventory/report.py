"""The import told as one HTML page: what was taken for what, what was left out, what was changed."""

from collections.abc import Iterable, Sequence
from html import escape

from ..pages import page
from .columns import Match
from .import_columns import import_columns
from .importing import ImportResult
from .messages import say
from .schema import load_schema

SHOWN_ROWS = 2000
CONFIDENT = 0.9


def import_report(result: ImportResult, n_placed: int, language: str) -> str:
    """Return the page; `n_placed` facilities of the result have a position."""

    def text(code: str) -> str:
        return say(code, language)

    without = len(result.table) - n_placed
    counts = (
        (result.n_read, text("report_read")),
        (n_placed, text("report_imported")),
        (without, text("report_without_position")),
        (result.n_rejected, text("report_rejected")),
    )
    body = [
        page.paragraph(result.name, "quiet"),
        page.tiles(counts),
        *_questions(result, language),
        page.bullets(result.notes),
        page.section(text("report_columns"), *_columns_table(result, language)),
        _listing(
            "report_rejected_values",
            ("report_row", "report_column", "report_value", "report_reason", "report_record"),
            ((each.row, each.column, each.value, each.reason, each.record) for each in result.rejected),
            len(result.rejected),
            language,
        ),
        _listing(
            "report_doubts",
            ("report_row", "report_id", "report_field", "report_value", "report_reason"),
            (
                (each.row, each.facility_id, each.field, each.after or each.before, each.why)
                for each in result.doubts
            ),
            len(result.doubts),
            language,
        ),
        _listing(
            "report_changes",
            ("report_row", "report_id", "report_field", "report_before", "report_after", "report_why"),
            (
                (each.row, each.facility_id, each.field, each.before, each.after, each.why)
                for each in result.changes
            ),
            len(result.changes),
            language,
        ),
    ]
    return page.page(text("report_title"), body, language)


def _questions(result: ImportResult, language: str) -> list[str]:
    """Return what the user has to decide, each with what settles it; nothing when all is clear."""
    if not result.questions:
        return []
    heads = [say(head, language) for head in ("report_column", "report_question", "report_answer")]
    rows = [_row((each.column, each.text, each.answer), "unsure") for each in result.questions]
    title = f"{say('report_questions', language)} ({len(rows)})"
    return [page.section(title, page.table(heads, rows))]


def _columns_table(result: ImportResult, language: str) -> tuple[str, str]:
    """Return what each column was taken for, and below it the same as text for MAPPING."""
    rows = []
    for match in result.matches:
        known = load_schema().get(match.target) or import_columns()[match.target]
        how = "report_chosen" if match.chosen else "report_guessed"
        cells = (
            match.header,
            f"{known.label.get(language)} ({match.target})",
            match.unit.name if match.unit else f"? {match.doubt}" if match.doubt else "",
            f"{match.confidence:.0%}",
            say(how, language),
        )
        rows.append(_row(cells, "unsure" if match.confidence < CONFIDENT or match.doubt else ""))
    rows += [
        _row((header, say("report_not_used", language), "", "", ""), "unsure") for header in result.unused
    ]
    heads = ("report_column", "report_field", "report_unit", "report_confidence", "report_how")
    summary = f"<summary>{escape(say('report_mapping', language))}</summary>"
    lines = escape("\n".join(map(_mapping_line, result.matches)))
    return (
        page.table([say(head, language) for head in heads], rows),
        f"<details>{summary}<pre>{lines}</pre></details>",
    )


def _mapping_line(match: Match) -> str:
    unit = f" [{match.unit.name}]" if match.unit else ""
    return f"{match.target} = {match.header}{unit}"


def _listing(title: str, heads: Sequence[str], rows: Iterable[tuple], count: int, language: str) -> str:
    """Return a titled table of the first SHOWN_ROWS rows; a sentence says where the others are."""
    heading = f"{say(title, language)} ({count})"
    if count == 0:
        return page.section(heading, page.paragraph(say("report_none", language), "quiet"))
    body = [_row(row) for _, row in zip(range(SHOWN_ROWS), rows, strict=False)]
    table = page.table([say(head, language) for head in heads], body)
    more = count - len(body)
    return page.section(
        heading, table, page.paragraph(say("report_more", language, count=more)) if more else ""
    )


def _row(values: Iterable[object], kind: str = "") -> str:
    return page.row([each if isinstance(each, int) else escape(_cut(str(each))) for each in values], kind)


def _cut(text: str) -> str:
    return text if len(text) <= 300 else f"{text[:297]}..."
