"""Pages read back: drawings as numbers, tables as text."""

import re
from xml.etree import ElementTree


def drawings(html: str) -> list[ElementTree.Element]:
    """Return the SVG elements of a page in order."""
    return [ElementTree.fromstring(each) for each in re.findall(r"<svg.*?</svg>", html, re.S)]


def numbers_of(element: ElementTree.Element, *names: str) -> tuple[float, ...]:
    """Return attributes of an element as numbers."""
    return tuple(float(element.get(name)) for name in names)


def lines(drawing: ElementTree.Element) -> list[tuple[float, ...]]:
    """Return (x1, y1, x2, y2, width) of each line."""
    return [numbers_of(each, "x1", "y1", "x2", "y2", "stroke-width") for each in drawing.iter("line")]


def texts(drawing: ElementTree.Element) -> list[tuple[float, float, str]]:
    """Return (x, y, text) of each text."""
    return [(*numbers_of(each, "x", "y"), each.text) for each in drawing.iter("text")]


def circles(drawing: ElementTree.Element) -> list[tuple[float, float, float]]:
    """Return (x, y, radius) of each circle."""
    return [numbers_of(each, "cx", "cy", "r") for each in drawing.iter("circle")]


def table_cells(html: str, number: int = 0) -> list[list[str]]:
    """Return the plain text of the cells of one table of a page, without its head."""
    body = re.findall(r"<tbody>(.*?)</tbody>", html, re.S)[number]
    return [
        [re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<td>(.*?)</td>", row, re.S)]
        for row in body.split("</tr>")[:-1]
    ]
