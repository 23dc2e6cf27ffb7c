"""The words around the map: title, subtitle, notes on rating, sources, borders and projection."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from qgis.core import Qgis

from ...about import NAME, VERSION
from ..data.captions import Captions
from ..data.facilities import rating_scheme
from ..layout.page import Page, Type
from ..layout.projection import Projection
from ..layout.typeset import Typesetter
from ..look import fonts

if TYPE_CHECKING:
    from .scene import MapRequest


@dataclass(frozen=True)
class Words:
    """Lines of title and subtitle, and the two columns of notes."""

    title: list[str]
    subtitle: list[str]
    notes: tuple[str, str]
    limits: str


def words(
    request: "MapRequest", captions: Captions, family: str, page: Page, projection: Projection
) -> Words:
    """Return the words of a map; title and subtitle broken or shortened to the width of the page."""
    title = Typesetter(fonts.text_format(family, page.type.title, bold=True))
    subtitle = Typesetter(fonts.text_format(family, page.type.subtitle))
    heads = [request.title] if request.title else captions.each("title")
    key = "subtitle" if request.paths else "subtitle_no_paths"
    subheads = captions.each(key, count=captions.number(len(request.facilities)))
    _, verified = rating_scheme(request.facilities)
    limits = captions(f"class_limits_{'verified' if verified else 'not_verified'}", joint="\n")
    width = page.title.width
    return Words(
        _fitted(heads, title, width),
        _fitted(subheads, subtitle, width),
        _notes(request, captions, projection),
        limits,
    )


def title_height(given: Words, family: str, sizes: Type) -> float:
    """Return the height in mm of title and subtitle."""
    title = Typesetter(fonts.text_format(family, sizes.title, bold=True)).line_mm
    subtitle = Typesetter(fonts.text_format(family, sizes.subtitle)).line_mm
    return len(given.title) * title + len(given.subtitle) * subtitle + 1.0


def footer_height(given: Words, family: str, page: Page) -> float:
    """Return the height in mm of the notes below the map."""
    setter = Typesetter(fonts.text_format(family, page.type.small))
    # A line may break a little earlier when it is printed than when it is measured.
    return max(setter.height(text, note_width(page) * 0.98) for text in given.notes) + 2.0


def note_width(page: Page) -> float:
    """Return the width in mm of a column of notes."""
    return (page.width - 2 * page.margin - 2 * page.gap) / 2


def _fitted(lines: list[str], setter: Typesetter, width: float) -> list[str]:
    joined = " / ".join(lines)
    if setter.width(joined) <= width:
        return [joined]
    if len(lines) == 1:
        return setter.wrap(lines[0], width, most_lines=2)
    return [setter.shorten(line, width) for line in lines]


def _notes(request: "MapRequest", captions: Captions, projection: Projection) -> tuple[str, str]:
    """Return two columns: rating and sources, then borders and projection; or one column a language."""
    columns = [_columns(request, Captions(language), projection) for language in captions.languages]
    if len(columns) == 2:
        return tuple("\n".join(left + right) for left, right in columns)
    return tuple("\n".join(column) for column in columns[0])


def _columns(
    request: "MapRequest", captions: Captions, projection: Projection
) -> tuple[list[str], list[str]]:
    lost = sum(1 for each in request.facilities if not each.place)
    scheme, verified = rating_scheme(request.facilities)
    rating = captions("scheme", scheme=scheme) if scheme else captions("scheme_missing")
    limits = captions("limits_verified_note" if verified else "limits_not_verified_note")
    left = [f"{rating} {limits}", captions("range_note")]
    if request.sources:
        left.append(captions("sources", sources=request.sources))
    if request.overview_relief:
        left.append(captions("overview_relief"))
    if request.relief_note:
        left.append(request.relief_note)
    if lost:
        left.append(captions("without_place", count=lost))
    if request.relief is not None:
        left.append(captions("relief_credit", layer=request.relief.name()))
    borders = request.countries.source_name
    credit = captions("borders_layer", layer=borders) if borders else captions("borders_default")
    right = [
        f"{credit} {captions('disclaimer')}",
        captions("background"),
        captions("projection", projection=_projection_text(captions, projection)),
        captions("made", date=date.today().isoformat(), software=f"{NAME} {VERSION}, QGIS {Qgis.version()}"),
    ]
    return left, right


def _projection_text(captions: Captions, projection: Projection) -> str:
    values = {}
    for name, value in projection.values.items():
        if isinstance(value, str):
            values[name] = value
        else:
            values[name] = captions.degrees(value, *(("E", "W") if name == "lon" else ("N", "S")))
    return captions(projection.caption, **values)
