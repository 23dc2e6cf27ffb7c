"""How map, list and sheets show a rating: its parts and classes, by the names and colours of the scheme.

The scheme is known from the file that is given, from what the facilities carry, or as a shipped one. Of any other the
columns and codes of the facilities tell as much as they can: no class that they have is taken for "not rated".
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...pages.page import ink_on, rank_colour
from ...rating.comparison import parts_of
from ...rating.legend import Legend, Part, RatingClass, known_legend, legend_of
from ...rating.scheme import shipped_scheme
from ...texts import Text
from .captions import Captions, caption_text
from .facilities import known_class, rows_of_values

if TYPE_CHECKING:
    from pandas import DataFrame

INDEX = "thi"
# Between two limits of classes where a scheme has fewer: that of the shipped one.
USUAL_STEP = 2.0


@dataclass(frozen=True)
class ShownClass:
    """A class as it is shown; ink: what is written on its colour. Colours are #rrggbb."""

    code: str
    caption: Text
    colour: str
    ink: str


@dataclass(frozen=True)
class RatedBy:
    """parts: columns that make the total, by rule (sum or maximum) and weight. classes: the highest first.

    span: THI of the smallest and of the largest symbol. named: whether the scheme is known.
    """

    parts: tuple[Part, ...]
    rule: str
    weight: float
    classes: tuple[ShownClass, ...]
    span: tuple[float, float]
    named: bool = True

    @property
    def shipped(self) -> bool:
        """Whether the classes are those of the shipped scheme, by name."""
        return [(each.code, each.caption) for each in self.classes] == [
            (each.code, each.caption) for each in SHIPPED.classes
        ]

    def class_of(self, code: object) -> ShownClass | None:
        """Return a class by its code, None for what is none."""
        return next((each for each in self.classes if each.code == code), None)


def rated_by(legend: Legend) -> RatedBy:
    """Return how a rating by a legend is shown."""
    count = len(legend.classes)
    classes = []
    for place, each in enumerate(legend.classes):
        colour = each.colour or rank_colour(place, count)
        classes.append(ShownClass(each.code, _caption(each), colour, ink_on(colour)))
    limits = [each.limit for each in legend.classes if each.limit is not None]
    return RatedBy(legend.parts, legend.rule, legend.weight, tuple(reversed(classes)), _span(limits))


def rating_of(table: "DataFrame", given: Legend | None = None) -> RatedBy:
    """Return how the rating of a table is shown: by the legend given, else by the one it carries or names."""
    legend = given or known_legend(table, INDEX)
    return rated_by(legend) if legend else _unnamed(table)


def rating_notes(table: "DataFrame", rating: RatedBy, captions: Captions) -> list[str]:
    """Return what a reader must know to add up the parts of a row, nothing where they simply make the sum."""
    notes = []
    if not rating.named and not rating.shipped:
        notes.append(captions("scheme_not_known"))
    if rating.rule == "maximum":
        notes.append(captions("total_maximum"))
    if rating.weight != 1:
        notes.append(captions("total_weight", weight=f"{rating.weight:g}"))
    missing = [captions.of(each.label) for each in rating.parts if rating.named and each.field not in table]
    return [*notes, captions("parts_missing", labels=", ".join(missing))] if missing else notes


def _unnamed(table: "DataFrame") -> RatedBy:
    """Return what can be told of a rating by a scheme that is not known: classes in the order of their THI."""
    own = {part.field: part for part in SHIPPED.parts}
    more = (each for each in parts_of(table, INDEX) if table[each.field].dtype.kind in "iuf")
    parts = own | {part.field: part for part in more}
    least: dict[str, float] = {}
    for thi, code in rows_of_values(table, INDEX, f"{INDEX}_class"):
        if thi is not None and code is not None:
            least[str(code)] = min(float(thi), least.get(str(code), float(thi)))
    if all(map(known_class, least)):
        classes, span = SHIPPED.classes, SHIPPED.span
    else:
        shown = tuple(
            RatingClass(code, caption_text(code) if known_class(code) else Text(en=code), None, None)
            for code in sorted(least, key=least.__getitem__)
        )
        made = rated_by(Legend("", "sum", 1.0, (), shown))
        # A class of one facility has its THI for both ends.
        classes, span = made.classes, (min(least.values()), max(least.values()) + USUAL_STEP / 2)
    return RatedBy(tuple(parts.values()), "sum", 1.0, classes, span, named=False)


def _caption(each: RatingClass) -> Text:
    """Return what a class is called: as sheets call those of the shipped scheme where its label is theirs."""
    shipped = {one.code: Text(**one.label) for one in shipped_scheme(INDEX).classes}
    return caption_text(each.code) if shipped.get(each.code) == each.label else each.label


def _span(limits: list[float]) -> tuple[float, float]:
    if not limits:
        return 0.0, USUAL_STEP
    step = (limits[-1] - limits[0]) / (len(limits) - 1) if len(limits) > 1 else USUAL_STEP
    return limits[0] - step / 2, limits[-1] + step / 2


SHIPPED = rated_by(legend_of(shipped_scheme(INDEX)))
