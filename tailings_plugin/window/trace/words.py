"""What is told of a path, in words: the row of the list and the card below it."""

from html import escape

from ...basin.grid.fineness import is_overview
from ...cartography.data.captions import Captions
from ...consequence.below import Arrival, BorderMet, Downstream, Town
from ...consequence.travel_time import ASSUMED_VELOCITIES_MS
from ...translation import tr, user_language
from .work import Answer

MOST_TOWNS = 12
# Between a number and its unit, so that they stay on one line.
TIED = "\u00a0"


def number(value: float, digits: int = 0) -> str:
    """Return a number as the user's language writes it."""
    return Captions(user_language()).number(float(value), digits)


def kilometres(value: float) -> str:
    """Return a distance, as finely as it is short."""
    return _tied(tr("{km} km").format(km=number(value, 2 if value < 1 else 1 if value < 100 else 0)))


def _tied(text: str) -> str:
    return text.replace(" ", TIED)


def hours(arrival: Arrival) -> str:
    """Return the hours of the leading edge with their band."""
    digits = 1 if arrival.latest_h < 100 else 0
    band = tr("{earliest} to {latest} h").format(
        earliest=number(arrival.earliest_h, digits), latest=number(arrival.latest_h, digits)
    )
    return f"{_tied(tr('{hours} h').format(hours=number(arrival.leading_h, digits)))} ({_tied(band)})"


def place(answer: Answer) -> str:
    """Return where a path begins, in degrees."""
    latitude, longitude = answer.question.latitude, answer.question.longitude
    return tr("{latitude}° {north_or_south}, {longitude}° {east_or_west}").format(
        latitude=number(abs(latitude), 4),
        north_or_south=tr("N") if latitude >= 0 else tr("S"),
        longitude=number(abs(longitude), 4),
        east_or_west=tr("E") if longitude >= 0 else tr("W"),
    )


def why_not(answer: Answer) -> str:
    """Return a sentence on why there is no path from a place, empty where there is one."""
    below = answer.below
    if below is None:
        return answer.problem
    if below.not_traced == "off_raster":
        return tr("The place lies outside the relief.")
    if below.not_traced == "no_data":
        return tr("The relief has no height at this place: it is a hole in the data, or the sea.")
    if below.length_km:
        return ""
    return {
        "sea": tr("The place lies in the sea: the water is at its end."),
        "lake": tr("The place lies in a lake without outflow: the water stays there."),
        "inland_sink": tr("The place lies in an inland sink: the water stays there."),
        "edge": tr("The place lies on the edge of the relief: where its water goes is unknown."),
    }.get(below.ends_in, tr("Where the water of this place goes is unknown."))


def end(below: Downstream) -> str:
    """Return where the water ends."""
    return Captions(user_language())(f"ends_{below.ends_in}")


def border_of(border: BorderMet) -> str:
    """Return which border is crossed or followed."""
    captions = Captions(user_language())
    names = [
        captions.country(code) if code else tr("unknown") for code in (border.from_country, border.to_country)
    ]
    text = (
        tr("along the border of {first} with {second}") if border.kind == "follows" else "{first} → {second}"
    )
    return text.format(first=names[0], second=names[1])


def first_border(below: Downstream) -> str:
    """Return the first border in few words for the list."""
    if not below.borders:
        return tr("none") if below.borders_known and not below.goes_on else tr("none known")
    border = below.borders[0]
    hour = number(border.arrival.leading_h, 1 if border.arrival.leading_h < 100 else 0)
    return "\n".join(
        [
            _tied(f"{border.to_country or '?'}: {kilometres(border.distance_km)}"),
            _tied(tr("{hours} h").format(hours=hour)),
        ]
    )


def people(below: Downstream) -> str:
    """Return the people along a path as the lower bound that they are."""
    known = below.people_at_least
    return tr("unknown") if known is None else tr("at least {people}").format(people=_tied(number(known)))


def people_in_short(below: Downstream) -> str:
    """Return the same in few signs for the list."""
    known = below.people_at_least
    return tr("unknown") if known is None else _tied(f"≥ {number(known)}")


def card(number_of_path: int, answer: Answer) -> str:
    """Return all that is told of a path, as HTML; texts of data are escaped."""
    below, reason = answer.below, why_not(answer)
    title = f"<b>{number_of_path}. {escape(place(answer))}</b>"
    relief = _row(tr("Relief"), answer.question.relief.name)
    if reason or below is None:
        notes = _list(map(escape, answer.notes))
        return f"{title}<p>{escape(reason)}</p><table>{relief}</table>{notes}"
    ends = end(below)
    if below.goes_on:
        ends = tr("{end}: the water goes on, and what follows is not known").format(end=ends)
    drop = "" if below.drop_m is None else tr("{drop} m down").format(drop=number(below.drop_m))
    length = ", ".join(filter(None, (kilometres(below.length_km or 0.0), drop)))
    rows = [
        _row(tr("Length"), length),
        _row(tr("Ends in"), ends),
        _row(tr("Arrival there"), hours(below.arrival) if below.arrival else tr("unknown")),
        _row(tr("People"), people(below)),
        relief,
        _row(tr("Borders from"), answer.question.countries.name),
    ]
    parts = [title, f"<table>{''.join(rows)}</table>", _borders(below), _towns(below)]
    return "".join([*parts, f"<p><i>{'<br>'.join(map(escape, remarks(answer, below)))}</i></p>"])


def remarks(answer: Answer, below: Downstream) -> list[str]:
    """Return what whoever reads the figures has to mind."""
    slow, assumed, fast = ASSUMED_VELOCITIES_MS
    found = [
        tr(
            "Hours are those of the leading edge at an assumed {assumed} m/s; in brackets at {fast} and {slow} m/s, "
            "between which the plume of Baia Mare travelled in 2000."
        ).format(assumed=number(assumed, 1), fast=number(fast, 1), slow=number(slow, 1))
    ]
    if is_overview(below.cell_m):
        found.append(
            tr("The relief has cells of about {cell} km: the path is an overview only.").format(
                cell=number(below.cell_m / 1000, 1)
            )
        )
    if not below.borders_known:
        found.append(
            tr("The layer of countries does not cover all of the path: borders and countries may be missing.")
        )
    return [*found, *answer.notes]


def _borders(below: Downstream) -> str:
    if not below.borders:
        return f"<p>{escape(tr('No border is met as far as the path is known.'))}</p>"
    lines = (
        tr("{border}: {distance}, {hours}").format(
            border=border_of(each), distance=kilometres(each.distance_km), hours=hours(each.arrival)
        )
        for each in below.borders
    )
    return f"<p>{escape(tr('Borders'))}</p>{_list(map(escape, lines))}"


def _towns(below: Downstream) -> str:
    corridor, within = (
        kilometres(below.corridor_m / 1000),
        _tied(tr("{km} km").format(km=number(below.within_km))),
    )
    if not below.towns:
        text = tr(
            "None of the towns that the plugin knows lies within {corridor} of the first {within}: villages are not "
            "among them, so it is unknown who lives there."
        )
        return f"<p>{escape(text.format(corridor=corridor, within=within))}</p>"
    text = tr(
        "Towns that the plugin knows within {corridor} of the first {within}; villages are missing, so the people are "
        "a lower bound"
    )
    shown = [escape(_town(each)) for each in below.towns[:MOST_TOWNS]]
    if len(below.towns) > MOST_TOWNS:
        shown.append(escape(tr("and {count} more").format(count=len(below.towns) - MOST_TOWNS)))
    return f"<p>{escape(text.format(corridor=corridor, within=within))}</p>{_list(shown)}"


def _town(town: Town) -> str:
    lives = tr("people unknown") if town.people is None else tr("{people} people")
    return tr("{town}: {lives}, at {distance}, {hours}").format(
        town=Captions(user_language()).place(town.name or "?"),
        lives=lives.format(people=number(town.people or 0)),
        distance=kilometres(town.distance_km),
        hours=hours(town.arrival),
    )


def _row(caption: str, value: str) -> str:
    return f"<tr><td>{escape(caption)}:&nbsp;</td><td>{escape(value)}</td></tr>"


def _list(lines) -> str:
    items = "".join(f"<li>{line}</li>" for line in lines)
    return f'<ul style="margin-left: 0px; -qt-list-indent: 1;">{items}</ul>' if items else ""
