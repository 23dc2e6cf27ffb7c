"""One self-contained HTML page: the frame and the small parts that all lists and reports share.

What is called plain text is escaped here; what is called HTML must have been.
"""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path

# Light to dark, told apart in grey and by colour-blind readers; the map has the same.
RAMP = ("#f7e3a1", "#f2a541", "#cf4f2c", "#6d1032")
STYLE = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")


def page(
    title: str,
    body: Iterable[str],
    language: str,
    wide: bool = False,
    style: str = "",
    script: str = "",
    above: str = "",
) -> str:
    """Return a whole HTML document; `title` is plain text, `body` and what stands `above` the title HTML.

    wide: the text takes the whole width of the window; style, script: rules and code of this page alone. The page
    forbids itself all else: other code, and whatever it would load.
    """
    kind = ' class="wide"' if wide else ""
    code = f"\n<script>{script}</script>" if script else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(script)}">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)}</title>'
        f"<style>{STYLE}{style}</style></head>\n<body{kind}>{above}<h1>{escape(title)}</h1>\n"
        + "\n".join(body)
        + f"{code}\n</body></html>\n"
    )


def _policy(script: str) -> str:
    """Return what a page may do: its own style, its own code by its digest, pictures within the page."""
    digest = b64encode(sha256(script.encode("utf-8")).digest()).decode("ascii")
    code = f"script-src 'sha256-{digest}'; " if script else ""
    return f"default-src 'none'; style-src 'unsafe-inline'; img-src data:; {code}base-uri 'none'; form-action 'none'"


def paragraph(sentence: str, kind: str = "") -> str:
    """Return plain text as a paragraph of a CSS class."""
    return f'<p class="{kind}">{escape(sentence)}</p>' if kind else f"<p>{escape(sentence)}</p>"


def section(heading: str, *parts: str) -> str:
    """Return HTML parts below a heading in plain text."""
    return "\n".join((f"<section><h2>{escape(heading)}</h2>", *parts, "</section>"))


def table(head: Sequence[str], rows: Iterable[Sequence[str | int] | str], kind: str = "") -> str:
    """Return a table; `head` is plain text, a row its cells (see `row`) or a whole row made by `row`."""
    lines = [f'<table class="{kind}"><thead><tr>' + "".join(f"<th>{escape(each)}</th>" for each in head)]
    lines.append("</tr></thead><tbody>")
    lines += [each if isinstance(each, str) else row(each) for each in rows]
    return "\n".join([*lines, "</tbody></table>"])


def row(cells: Sequence[str | int], kind: str = "") -> str:
    """Return the row of a table, of a CSS class; cells are HTML, or numbers, which are set to the right."""
    opening = f'<tr class="{kind}">' if kind else "<tr>"
    return opening + "".join(map(_cell, cells)) + "</tr>"


def _cell(cell: str | int) -> str:
    return f"<td>{cell}</td>" if isinstance(cell, str) else f'<td class="number">{cell}</td>'


def bullets(sentences: Iterable[str]) -> str:
    """Return plain sentences as a list, empty when there are none."""
    items = "".join(f"<li>{escape(each)}</li>" for each in sentences)
    return f"<ul>{items}</ul>" if items else ""


def tiles(counts: Iterable[tuple[int, str]]) -> str:
    """Return counts, each large above what it counts (plain text)."""
    return (
        '<div class="tiles">'
        + "".join(f"<div><b>{count}</b>{escape(label)}</div>" for count, label in counts)
        + "</div>"
    )


def drawing(svg: str) -> str:
    """Return an SVG that keeps a readable size: on a narrow screen it scrolls."""
    return f'<div class="drawing">{svg}</div>'


def class_colour(place: int, count: int) -> str:
    """Return the colour of class `place` of `count`, the last the darkest."""
    return RAMP[round(place * (len(RAMP) - 1) / max(count - 1, 1))]


@cache
def rank_colour(place: int, count: int) -> str:
    """Return the colour of class `place` of `count`, no two alike: those of more classes than RAMP has lie between
    its colours, in even steps of lightness (CIE L*), so that they are told apart in grey."""
    if count <= len(RAMP):
        return class_colour(place, count)
    between = [_mixed(step / 100) for step in range(100 * (len(RAMP) - 1) + 1)]
    first, last = (lightness(each) for each in (RAMP[0], RAMP[-1]))
    wanted = first + (last - first) * place / (count - 1)
    return min(between, key=lambda colour: abs(lightness(colour) - wanted))


def _mixed(place: float) -> str:
    """Return the colour at a place along RAMP, 0 its first."""
    before = min(int(place), len(RAMP) - 2)
    pairs = zip(_channels(RAMP[before]), _channels(RAMP[before + 1]), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * (place - before)):02x}" for one, two in pairs)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[start : start + 2], 16) for start in (1, 3, 5))


def lightness(colour: str) -> float:
    """Return how light a #rrggbb colour looks: CIE L* of 1976, 0 black to 100 white."""
    light = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (each / 255 for each in _channels(colour))
    ]
    luminance = 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
    return 116 * luminance ** (1 / 3) - 16 if luminance > 216 / 24389 else luminance * 24389 / 27


def ink_on(colour: str) -> str:
    """Return black or white, whichever reads better on a #rrggbb colour."""
    red, green, blue = _channels(colour)
    return "#ffffff" if 0.299 * red + 0.587 * green + 0.114 * blue < 140 else "#262626"


def chip(label: str, colour: str) -> str:
    """Return a label on its colour."""
    return f'<span class="chip" style="background:{colour};color:{ink_on(colour)}">{escape(label)}</span>'
