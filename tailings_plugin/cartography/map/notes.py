"""The words around the map: title, subtitle, notes on rating, sources, borders and projection."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from qgis.core import Qgis

from ...about import NAME, VERSION
from ..data.captions import Captions
from ..data.credits import Credited, credit_lines
from ..data.known_ways import KnownWays
from ..data.open_points import OpenPoint
from ..data.sureness import Sureness
from ..data.velocity import Velocities
from ..layout.projection import Projection

# Open points that a note of their own says, or says better.
SAID_BY_NOTES = ("limits", "overview", "unplaced")
# What the plugin and QGIS have of their own to draw below the facilities.
BACKGROUND = ("land", "rivers", "lakes", "places")


@dataclass(frozen=True)
class GivenTexts:
    """What the user writes on the sheet himself. Empty texts: captions stand in, or nothing.

    overview_cell_m: size of the cells that paths were followed over, where they make them an overview only. towns:
    people were counted in the plugin's own towns only.
    """

    title: str = ""
    authority: str = ""
    sources: str = ""
    relief_note: str = ""
    overview_cell_m: float | None = None
    towns: bool = False


@dataclass(frozen=True)
class Shown:
    """What the words say of the contents: counts of facilities, their rating, names of layers (None: no own).

    people_bounds: facilities whose people at risk are a lower bound. codes_alone: of classes only codes are known.
    assumed: a score of theirs is assumed. quantiles: the classes share them out evenly.
    open_points: what is to be settled or said before the map is published. relief: "" for the plugin's own. drawn: what
    of the background (BACKGROUND) the map shows, so that its makers are credited. borders_drawn: in the map itself.
    boxed: whether a box of its own says how sure the map is, so that the notes need not.
    scale: N of the map's 1 : N, 0 where it is not known.
    """

    facilities: int
    without_place: int
    scheme: str | None
    limits_verified: bool
    paths: bool
    borders: str | None
    relief: str | None
    ways: KnownWays = field(default_factory=KnownWays)
    people_bounds: int = 0
    codes_alone: bool = False
    assumed: bool = False
    quantiles: bool = False
    open_points: Sequence[OpenPoint] = ()
    credited: Credited = field(default_factory=Credited)
    left_out: Sequence[str] = ()
    drawn: Collection[str] = BACKGROUND
    borders_drawn: bool = True
    rated: int = 0
    sureness: Sureness = field(default_factory=Sureness)
    velocities: Velocities = field(default_factory=Velocities)
    boxed: bool = False
    scale: int = 0


@dataclass(frozen=True)
class Words:
    """Title and subtitle, each in every language of the map; the limits of classes; two columns of notes; credits of
    open data, which stand once, in the words of their makers, whatever the languages of the map; whose map it is; its
    edition, and its scale once it is known, in every language."""

    title: list[str]
    subtitle: list[str]
    limits: str
    notes: tuple[str, str]
    credits: str = ""
    authority: str = ""
    edition: Sequence[str] = ()
    scale: Sequence[str] = ()


def words(given: GivenTexts, shown: Shown, projection: Projection, captions: Captions) -> Words:
    """Return the words of a map, not yet broken into lines."""
    subtitle = "subtitle" if shown.paths else "subtitle_no_paths"
    limits = "class_limits_verified" if shown.limits_verified else "class_limits_not_verified"
    return Words(
        [given.title] if given.title else captions.each("title"),
        captions.each(subtitle, count=captions.number(shown.facilities)),
        captions(limits, joint="\n"),
        _notes(given, shown, projection, captions),
        " ".join(credit_lines(shown.credited.layers, captions)),
        given.authority,
        [each("edition", date=each.day(date.today())) for each in map(Captions, captions.languages)],
        _scale(shown, projection, captions),
    )


def _scale(shown: Shown, projection: Projection | None, captions: Captions) -> list[str]:
    """Return the scale as a ratio; "about" where a projection of a wide area has another at every place."""
    if not shown.scale:
        return []
    key = "scale" if projection is not None and projection.true_to_scale else "scale_about"
    return [each(key, ratio=f"1:{each.number(shown.scale)}") for each in map(Captions, captions.languages)]


def _notes(given: GivenTexts, shown: Shown, projection: Projection, captions: Captions) -> tuple[str, str]:
    """Return two columns: rating and sources, then borders and projection; or one column a language."""
    columns = [
        (_on_rating(given, shown, each), _on_borders(shown, projection, each))
        for each in map(Captions, captions.languages)
    ]
    if len(columns) == 2:
        return tuple("\n".join(left + right) for left, right in columns)
    return tuple("\n".join(column) for column in columns[0])


def note_lines(given: GivenTexts, shown: Shown, captions: Captions) -> list[str]:
    """Return the notes of a map in one language that has no projection of its own to name, a line each."""
    return _on_rating(given, shown, captions) + _on_borders(shown, None, captions)


def ground_credits(shown: Shown, captions: Captions) -> list[str]:
    """Return the credits of borders and of what is drawn below the facilities, for papers that show the map alone."""
    return [line for line in (_borders(shown, captions), _background(shown, captions)) if line]


def _on_rating(given: GivenTexts, shown: Shown, captions: Captions) -> list[str]:
    rating = captions("scheme", scheme=shown.scheme) if shown.scheme else captions("scheme_missing")
    limits = captions("limits_verified_note" if shown.limits_verified else "limits_not_verified_note")
    lines = [] if shown.boxed else [f"{rating} {limits}", captions("range_note")]
    if shown.quantiles:
        lines.append(captions("quantiles_note"))
    if shown.assumed and not shown.boxed:
        lines.append(captions("list_assumed_note"))
    if shown.codes_alone:
        lines.append(captions("scheme_not_known"))
    if said := [each.said(captions) for each in shown.open_points if each.code not in SAID_BY_NOTES]:
        heading = captions("open_heading", count=captions.number(len(shown.open_points)))
        lines.append(f"{heading}: {'; '.join(said)}.")
    if given.sources:
        lines.append(captions("sources", sources=given.sources))
    if shown.left_out:
        lines.append(captions("left_out", names="; ".join(shown.left_out)))
    if not shown.boxed:
        lines += _on_what_is_known(given, shown, captions)
    if shown.relief == "":
        lines.append(captions("relief_default_credit"))
    elif shown.relief is not None and not shown.credited.has("relief"):
        lines.append(captions("relief_credit", layer=shown.relief))
    return lines


def _on_what_is_known(given: GivenTexts, shown: Shown, captions: Captions) -> list[str]:
    lines = [] if given.overview_cell_m is None else [captions.overview(given.overview_cell_m)]
    if given.relief_note:
        lines.append(given.relief_note)
    if shown.without_place:
        lines.append(captions("without_place", count=shown.without_place))
    if shown.people_bounds:
        lines.append(captions("people_bounds", count=captions.number(shown.people_bounds)))
    return lines


def _on_borders(shown: Shown, projection: Projection | None, captions: Captions) -> list[str]:
    named = captions("projection", projection=_projection_text(captions, projection)) if projection else ""
    return [
        *(replace(shown.ways, unfinished=0) if shown.boxed else shown.ways).notes(captions),
        f"{_borders(shown, captions)} {captions('disclaimer')}".strip(),
        *filter(None, [_background(shown, captions), named]),
        captions(
            "made", date=captions.day(date.today()), software=f"{NAME} {VERSION}, QGIS {Qgis.version()}"
        ),
    ]


def _background(shown: Shown, captions: Captions) -> str:
    """Return the credits of what is drawn below the facilities."""
    drawn = [name for name in BACKGROUND if name in shown.drawn and (shown.borders or name != "land")]
    return " ".join(captions(f"credit_{name}") for name in drawn)


def _borders(shown: Shown, captions: Captions) -> str:
    """Return whose borders are drawn, "" where the credits say it."""
    if not shown.borders:
        return captions("borders_default") + (
            "" if shown.borders_drawn else f" {captions('borders_overview')}"
        )
    return "" if shown.credited.has("countries") else captions("borders_layer", layer=shown.borders)


def _projection_text(captions: Captions, projection: Projection) -> str:
    values = {}
    for name, value in projection.values.items():
        if isinstance(value, str):
            values[name] = value
        else:
            values[name] = captions.degrees(
                value, *(("east", "west") if name == "lon" else ("north", "south"))
            )
    return captions(projection.caption, **values)
