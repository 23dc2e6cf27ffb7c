"""The import told as one HTML page: what was taken for what, what was left out, what was changed."""

from collections.abc import Iterable, Sequence
from html import escape

from .columns import Match
from .import_columns import import_columns
from .importing import ImportResult
from .messages import say
from .schema import load_schema

SHOWN_ROWS = 2000
CONFIDENT = 0.9
STYLE = """
body { font: 15px/1.45 "Segoe UI", "DejaVu Sans", sans-serif; color: #222; }
body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: .2rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
.counts { display: flex; gap: 1rem; flex-wrap: wrap; margin: 1rem 0; }
.counts div { border: 1px solid #ccc; border-radius: 6px; padding: .6rem 1.1rem; min-width: 7rem; }
.counts b { display: block; font-size: 1.6rem; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #ddd; }
td { overflow-wrap: anywhere; }
th { background: #f1f3f5; } tr.unsure td { background: #fff6e0; }
td.number { text-align: right; white-space: nowrap; } p.quiet { color: #666; }
details { margin-top: .6rem; } pre { background: #f1f3f5; padding: .6rem; }
"""


def import_report(result: ImportResult, n_placed: int, language: str) -> str:
    """Return the page; `n_placed` facilities of the result have a position."""

    def text(code: str, **values: object) -> str:
        return escape(say(code, language, **values))

    without = len(result.table) - n_placed
    counts = (
        ("report_read", result.n_read),
        ("report_imported", n_placed),
        ("report_without_position", without),
        ("report_rejected", result.n_rejected),
    )
    tiles = "".join(f"<div><b>{count}</b>{text(code)}</div>" for code, count in counts)
    notes = "".join(f"<li>{escape(note)}</li>" for note in result.notes)
    parts = [
        f"<h1>{text('report_title')}</h1><p class='quiet'>{escape(result.name)}</p>",
        f"<div class='counts'>{tiles}</div>",
        f"<ul>{notes}</ul>" if notes else "",
        _section(text("report_columns"), _columns_table(result, language)),
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
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{text('report_title')}</title><style>{STYLE}</style></head><body>{''.join(parts)}</body></html>"
    )


def _columns_table(result: ImportResult, language: str) -> str:
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
        unsure = " class='unsure'" if match.confidence < CONFIDENT or match.doubt else ""
        rows.append(f"<tr{unsure}>{_cells(cells)}</tr>")
    rows += [
        f"<tr class='unsure'>{_cells((header, say('report_not_used', language), '', '', ''))}</tr>"
        for header in result.unused
    ]
    heads = ("report_column", "report_field", "report_unit", "report_confidence", "report_how")
    summary = f"<summary>{escape(say('report_mapping', language))}</summary>"
    lines = escape("\n".join(map(_mapping_line, result.matches)))
    return (
        _table([say(head, language) for head in heads], rows)
        + f"<details>{summary}<pre>{lines}</pre></details>"
    )


def _mapping_line(match: Match) -> str:
    unit = f" [{match.unit.name}]" if match.unit else ""
    return f"{match.target} = {match.header}{unit}"


def _listing(title: str, heads: Sequence[str], rows: Iterable[tuple], count: int, language: str) -> str:
    """Return a titled table of the first SHOWN_ROWS rows; a sentence says where the others are."""
    heading = f"{escape(say(title, language))} ({count})"
    if count == 0:
        return _section(heading, f"<p class='quiet'>{escape(say('report_none', language))}</p>")
    body = [f"<tr>{_cells(row)}</tr>" for _, row in zip(range(SHOWN_ROWS), rows, strict=False)]
    table = _table([say(head, language) for head in heads], body)
    more = count - len(body)
    return _section(
        heading, table + (f"<p>{escape(say('report_more', language, count=more))}</p>" if more else "")
    )


def _section(heading: str, body: str) -> str:
    return f"<h2>{heading}</h2>{body}"


def _table(heads: Iterable[str], rows: Iterable[str]) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _cells(values: Iterable[object]) -> str:
    return "".join(
        f"<td class='number'>{value}</td>"
        if isinstance(value, int)
        else f"<td>{escape(_cut(str(value)))}</td>"
        for value in values
    )


def _cut(text: str) -> str:
    return text if len(text) <= 300 else f"{text[:297]}..."
