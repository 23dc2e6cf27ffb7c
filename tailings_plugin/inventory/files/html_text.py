"""Words and tables of HTML, as placemarks have it in their descriptions and portals write it into .xls files."""

import re
from html import unescape

# The innermost rows: what stands around them is layout. No pattern reads on past the next tag of its kind, so that
# tags that are never closed take no more time than others.
_ROW = re.compile(r"<tr\b[^<>]*>((?:(?!<tr\b).)*?)</tr>", re.I | re.S)
_CELL = re.compile(r"<t[dh]\b([^<>]*)>((?:(?!<t[dh]\b).)*?)</t[dh]>", re.I | re.S)
_SPAN = re.compile(r"\b(row|col)span\s*=\s*[\"']?(\d{1,4})", re.I)
_LINE_END = re.compile(r"<br\b[^<>]*>|</?(?:p|div|li|tr|h\d)\b[^<>]*>", re.I)
_UNSEEN = re.compile(r"<(script|style)\b(?:(?!<(?:script|style)\b).)*?</\1>", re.I | re.S)
_TAG = re.compile(r"<[^<>]*>")
MOST_COLUMNS = 1000


def without_tags(html: str) -> str:
    """Return the words of a text that may be HTML, a line each where it breaks lines."""
    if "<" not in html and "&" not in html:
        return html
    text = _TAG.sub(" ", _LINE_END.sub("\n", _UNSEEN.sub(" ", html)))
    lines = (" ".join(line.split()) for line in unescape(text).splitlines())
    return "\n".join(filter(None, lines))


def table_rows(html: str) -> list[list[str]]:
    """Return the cells of the rows of HTML's tables; one that spans rows stands in each, one that spans columns first.

    >>> table_rows("<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr>")
    [['a', 'b'], ['a', 'c']]
    """
    rows = []
    below: dict[int, tuple[int, str]] = {}  # column -> rows still to fill, text
    for inside in _ROW.findall(html):
        row: list[str] = []
        for attributes, content in _CELL.findall(inside):
            _fill_from_above(row, below)
            spans = {kind.lower(): int(count) for kind, count in _SPAN.findall(attributes)}
            text = without_tags(content)
            for place in range(min(spans.get("col", 1), MOST_COLUMNS)):
                if spans.get("row", 1) > 1:
                    below[len(row)] = (spans["row"] - 1, "" if place else text)
                row.append("" if place else text)
        _fill_from_above(row, below)
        rows.append(row)
    return rows


def _fill_from_above(row: list[str], below: dict[int, tuple[int, str]]) -> None:
    """Append what spans down from earlier rows to where the row has come."""
    while len(row) in below:
        count, text = below.pop(len(row))
        if count > 1:
            below[len(row)] = (count - 1, text)
        row.append(text)
