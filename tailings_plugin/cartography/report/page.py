"""The report as an HTML page that stands alone: no script, no outside resource."""

from base64 import b64encode
from html import escape

from ...pages import page
from ...pages.page import ink_on
from .blocks import Block, Bullets, Cell, Heading, Paragraph, Picture, Report, Table, Tiles, cell_of

_KINDS = {"lead": "lead", "note": "quiet", "warning": "warning"}
_STYLE = """
body { max-width: 60em; }
h3 { margin-top: 1.5em; }
table { font-size: .86em; table-layout: fixed; }
th, td { padding: .28em .45em; }
th { hyphens: auto; overflow-wrap: break-word; font-size: .94em; line-height: 1.25; }
th.figure, td.figure { text-align: right; font-variant-numeric: tabular-nums; }
td small { display: block; color: var(--quiet); }
.scroll { overflow-x: auto; }
figure { margin: .8em 0; }
figure svg, figure img { display: block; width: 100%; max-width: 720px; height: auto; }
.chip { border-radius: .3em; padding: .02em .45em; font-weight: 600; white-space: normal; }
.hollow { background: #fff; border: 2px solid; color: var(--ink); }
img.logo { max-height: 4.5em; max-width: 14em; float: right; margin: 0 0 .5em 1em; }
@media (max-width: 44em) { table { display: table; min-width: 40em; } td, th { min-width: 0; }
  figure { overflow-x: auto; } figure svg { min-width: 38em; } }
@media print { body { font-size: 9.5pt; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; }
  section { break-inside: auto; } @page { size: A4; margin: 16mm; } }
"""


def html_report(report: Report, logo: Picture | None = None) -> str:
    """Return a report as an HTML document; all its texts are escaped."""
    body = [_logo(logo)] if logo else []
    opened = False
    for block in report.blocks:
        if isinstance(block, Heading) and block.level == 1:
            body += ["</section>"] * opened + ["<section>"]
            opened = True
        body.append(_html(block))
    return page.page(report.title, [*body, *["</section>"] * opened], report.language, style=_STYLE)


def _html(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level + 1}>{escape(block.text)}</h{block.level + 1}>"
    if isinstance(block, Paragraph):
        return page.paragraph(block.text, _KINDS.get(block.kind, ""))
    if isinstance(block, Bullets):
        return page.bullets(block.sentences)
    if isinstance(block, Tiles):
        figures = "".join(
            f"<div><b>{escape(figure)}</b>{escape(label)}</div>" for figure, label in block.figures
        )
        return f'<div class="tiles">{figures}</div>'
    if isinstance(block, Picture):
        return f"<figure>{block.svg or _image(block)}</figure>"
    return _table(block)


def _image(picture: Picture, kind: str = "") -> str:
    data = b64encode(picture.png).decode("ascii")
    own = f' class="{kind}"' if kind else ""
    return f'<img{own} alt="{escape(picture.alt)}" src="data:image/png;base64,{data}">'


def _logo(logo: Picture) -> str:
    return _image(logo, "logo")


def _table(table: Table) -> str:
    whole = sum(table.widths)
    columns = "".join(f'<col style="width:{width / whole:.1%}">' for width in table.widths)
    heads = "".join(
        f'<th scope="col"{_figure(place, table)}>{escape(head)}</th>'
        for place, head in enumerate(table.heads)
    )
    rows = "".join(
        "<tr>" + "".join(_cell(cell_of(each), place, table) for place, each in enumerate(row)) + "</tr>\n"
        for row in table.rows
    )
    return (
        f'<div class="scroll"><table><colgroup>{columns}</colgroup><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _figure(place: int, table: Table) -> str:
    return ' class="figure"' if place in table.figures else ""


def _cell(cell: Cell, place: int, table: Table) -> str:
    text, _, small = cell.text.partition("\n")
    shown = escape(text)
    if cell.colour and cell.hollow:
        shown = f'<span class="chip hollow" style="border-color:{escape(cell.colour)}">{shown}</span>'
    elif cell.colour:
        ink = ink_on(cell.colour)
        shown = f'<span class="chip" style="background:{escape(cell.colour)};color:{ink}">{shown}</span>'
    elif cell.bold or small:
        shown = f"<b>{shown}</b>"
    small = f"<small>{escape(small)}</small>" if small else ""
    return f"<td{_figure(place, table)}>{shown}{small}</td>"
