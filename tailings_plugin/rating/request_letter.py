"""The letter beside a request for data: what is asked of whom and why, on A4."""

from collections.abc import Sequence
from html import escape
from urllib.parse import quote

from ..inventory.schema import load_schema
from ..pages import page
from .asking import Ask
from .request_book import Present, asked_for, share
from .requests import Request, words
from .scheme import Scheme

STYLE = (
    "@page { size: A4; margin: 18mm 16mm; } .lines p { margin: .5em 0; white-space: pre-wrap; } "
    "table.asked { table-layout: fixed; } table.asked th { width: 33%; } td { overflow-wrap: anywhere; } "
    "tr { break-inside: avoid; } tr.facility { break-after: avoid; } tr.facility td { padding-top: 1em; } "
    "section { break-inside: auto; } thead { display: table-header-group; } "
    ".signature { margin-top: 3em; white-space: pre-wrap; }"
)


def letter(
    request: Request,
    present: Present,
    scheme: Scheme,
    workbook: str,
    day: str,
    language: str,
    priors: str = "scheme",
) -> str:
    """Return the letter of a request as an HTML document that needs no other file; text from the data is escaped.

    present: of the table that `requests` had. workbook: name of the file to fill in; day: of the letter, ISO date;
    priors: by which the unknown was weighed.
    """
    lines = words("letter_lines", language, to=request.title(language), day=day).split("|")
    steps = words("letter_how", language, file=workbook, sheet=words("sheet_answers", language)).split("|")
    body = [
        '<div class="lines">',
        *(page.paragraph(each) for each in lines),
        "</div>",
        page.paragraph(words("letter_why", language)),
        page.paragraph(
            words("letter_counts", language, facilities=len(request.rows), data=request.size), "lead"
        ),
        page.table(
            [words(f"head_{each}", language) for each in ("asked", "present", "effect")],
            _rows(request, present, language),
            "asked",
        ),
        page.paragraph(words("effect_note", language), "quiet"),
        page.section(words("letter_how_title", language), page.bullets(steps)),
        page.paragraph(words("letter_signature", language), "signature"),
        _weighed(scheme, priors, language),
    ]
    return page.page(words("letter_title", language), body, language, style=STYLE)


def _weighed(scheme: Scheme, priors: str, language: str) -> str:
    said = words(f"letter_scheme_{priors}", language, scheme=scheme.statement(language))
    return page.paragraph(said, "quiet")


def _rows(request: Request, present: Present, language: str) -> list[list[str] | str]:
    rows: list[list[str] | str] = []
    for row, own in zip(request.rows, request.asked, strict=True):
        source = f' <span class="quiet">{escape(present.source(row))}</span>'
        title = f"<b>{escape(present.title(row))}</b>{source}"
        rows.append(f'<tr class="facility"><td colspan="3">{title}</td></tr>')
        for ask in own:
            field = load_schema()[ask.input]
            cells = (asked_for(field, language), present.value(field, row), _effect(ask, language))
            rows.append([escape(each) for each in cells])
    return rows


def _effect(ask: Ask, language: str) -> str:
    if ask.needed:
        return words("effect_needed", language)
    return words("effect_class", language, share=share(ask)) if ask.gain else words("effect_rank", language)


def overview(
    found: Sequence[Request], names: Sequence[str], scheme: Scheme, language: str, priors: str = "scheme"
) -> str:
    """Return the page that lists all requests with their files (`names` without ending), beside which it lies.

    priors: as for `letter`.
    """
    if not found:
        body = [page.paragraph(words("overview_none", language), "lead")]
    else:
        counts = {
            "requests": len(found),
            "facilities": sum(len(each.rows) for each in found),
            "data": sum(each.size for each in found),
        }
        heads = [
            f"group_{found[0].group_by}",
            *(f"head_{each}" for each in ("facilities", "data", "first", "files")),
        ]
        rows = [_listed(each, name, language) for each, name in zip(found, names, strict=True)]
        body = [
            page.paragraph(words("overview_counts", language, **counts), "lead"),
            page.table([words(each, language) for each in heads], rows),
            page.paragraph(words("overview_back", language)),
        ]
    body.append(_weighed(scheme, priors, language))
    return page.page(words("overview_title", language), body, language)


def _listed(request: Request, name: str, language: str) -> list[str | int]:
    links = ", ".join(
        f'<a href="{quote(name + ending)}">{escape(words(word, language))}</a>'
        for ending, word in ((".xlsx", "file_book"), (".html", "file_letter"))
    )
    first = escape(asked_for(request.fields()[0], language))
    return [escape(request.title(language)), len(request.rows), request.size, first, links]
