"""One self-contained HTML page: the frame and small parts that all reports of the room share."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

# Light to dark, told apart in grey and by colour-blind readers; the same ramp as on the map.
RAMP = ("#f7e3a1", "#f2a541", "#cf4f2c", "#6d1032")
STYLE = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")


def page(title: str, body: Iterable[str], language: str) -> str:
    """Return a whole HTML document; `title` is plain text, `body` HTML."""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
        f"<style>{STYLE}</style></head>\n<body><h1>{escape(title)}</h1>\n"
        + "\n".join(body)
        + "\n</body></html>\n"
    )


def paragraph(sentence: str, kind: str = "") -> str:
    """Return plain text as a paragraph of a CSS class."""
    return f'<p class="{kind}">{escape(sentence)}</p>' if kind else f"<p>{escape(sentence)}</p>"


def table(head: Sequence[str], rows: Iterable[Sequence[str]], kind: str = "") -> str:
    """Return a table; `head` is plain text, cells are HTML, numbers among them aligned by the style sheet."""
    lines = [f'<table class="{kind}"><thead><tr>' + "".join(f"<th>{escape(each)}</th>" for each in head)]
    lines.append("</tr></thead><tbody>")
    lines += ["<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows]
    return "\n".join([*lines, "</tbody></table>"])


def bullets(sentences: Iterable[str]) -> str:
    """Return plain sentences as a list, empty when there are none."""
    items = "".join(f"<li>{escape(each)}</li>" for each in sentences)
    return f"<ul>{items}</ul>" if items else ""


def class_colour(place: int, count: int) -> str:
    """Return the colour of class `place` of `count`, the last the darkest."""
    return RAMP[round(place * (len(RAMP) - 1) / max(count - 1, 1))]


def ink_on(colour: str) -> str:
    """Return black or white, whichever reads better on a #rrggbb colour."""
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return "#ffffff" if 0.299 * red + 0.587 * green + 0.114 * blue < 140 else "#262626"


def chip(label: str, colour: str) -> str:
    """Return a label on its colour."""
    return f'<span class="chip" style="background:{colour};color:{ink_on(colour)}">{escape(label)}</span>'
