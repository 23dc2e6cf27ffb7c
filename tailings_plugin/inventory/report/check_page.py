"""The findings of a check as one HTML page, the gravest first."""

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape

from ...pages import page
from ..checking import SEVERITIES, Finding
from ..messages import say
from ..schema import load_schema


def check_report(
    findings: Sequence[Finding], ids: Sequence[str | None], names: Sequence[str | None], language: str
) -> str:
    """Return the page; ids and names of the facilities (n,), to whose rows the findings (m) belong."""
    counts = Counter(each.severity for each in findings)
    body = [page.tiles((counts[severity], say(f"check_{severity}", language)) for severity in SEVERITIES)]
    if not findings:
        body.append(page.paragraph(say("report_none", language)))
    heads = [say(f"check_{name}", language) for name in ("facility", "field", "value", "message", "remedy")]
    for severity in SEVERITIES:
        own = [each for each in findings if each.severity == severity]
        if own:
            heading = f"{say(f'check_{severity}', language)} ({len(own)})"
            body.append(page.section(heading, page.table(heads, _rows(own, ids, names, language))))
    return page.page(say("check_title", language), body, language, wide=True)


def _rows(
    findings: Iterable[Finding], ids: Sequence[str | None], names: Sequence[str | None], language: str
) -> Iterable[str]:
    schema = load_schema()
    for each in findings:
        whose = ", ".join(str(part) for part in (ids[each.row], names[each.row]) if part) or str(each.row + 1)
        field = schema[each.field].heading(language) if each.field in schema else each.field
        yield page.row([escape(str(cell)) for cell in (whose, field, each.value, each.message, each.remedy)])
