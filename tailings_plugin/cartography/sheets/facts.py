"""Key facts of a facility as labels and values."""

from collections.abc import Mapping
from typing import Any

from ...consequence.store import RELEASE
from ...inventory.facilities import BASIS, CLASS, FALLBACK, figure_text
from ...inventory.schema import LOWER, UPPER, load_schema
from ...texts import Text
from ..data.arrival import arrival_text
from ..data.calls import ALARMS, alarm_caption
from ..data.captions import UNKNOWN, Captions
from ..data.facilities import OWN_RANGES, class_or_more, is_number
from ..data.list_columns import caption_of, header

HOURS = "border_hours"
# (field, decimals; None for text and codes)
FACTS = (
    (ALARMS, None),
    ("status", None),
    ("commodity", None),
    ("operator", None),
    ("owner", None),
    ("start_year", "year"),
    ("closure_year", "year"),
    ("storage_type", None),
    ("volume_m3", 0),
    (RELEASE, 0),
    ("area_m2", 0),
    ("dam_height_m", 1),
    ("raise_method", None),
    ("factor_of_safety", 2),
    ("water_hazard_class", 0),
    ("toxicants", None),
    ("radioactive", None),
    ("pga_g", 2),
    ("flood_zone", None),
    ("population_at_risk", 0),
    ("water_body", None),
    ("border_distance_km", 0),
    (HOURS, 0),
    ("countries_downstream", None),
    ("tri", 1),
    ("gistm_class", None),
    ("thi_completeness", 0),
    ("coordinate_precision", None),
    ("data_date", None),
)

# Facts that stand only where something of them is known.
SOMETIMES = (RELEASE,)


def facts(facility: Mapping[str, Any], captions: Captions) -> list[tuple[str, str]]:
    """Return labels and values of a facility, whole, in the order of FACTS, its coordinates last."""
    rows = []
    for name, _ in FACTS:
        if name in SOMETIMES and not any(is_number(facility.get(name + end)) for end in ("", LOWER, UPPER)):
            continue
        if name == ALARMS and not facility.get(ALARMS):
            continue
        rows.append(_hours(facility, captions) if name == HOURS else fact(facility, name, captions))
    return [*rows, (captions("coordinates"), _coordinates(facility, captions))]


def fact(facility: Mapping[str, Any], name: str, captions: Captions) -> tuple[str, str]:
    """Return label and value of one of FACTS, whole; the value of an unknown is a dash."""
    value = _value(facility, name, dict(FACTS)[name], captions)
    return _label(name, value, captions), value


def _label(name: str, value: str, captions: Captions) -> str:
    """Return the caption of a fact with its unit; behind an unknown with what its figures would hold for."""
    schema = load_schema()
    if value == UNKNOWN and name in schema and schema[name].scope:
        # In place of the unit, which a dash needs less, and which would not fit.
        return captions.of(Text(**{each: schema[name].heading(each) for each in captions.languages}))
    return header(name, captions, with_scope=False)


def _value(facility: Mapping[str, Any], name: str, decimals, captions: Captions) -> str:
    shown = _known(facility, name, decimals, captions)
    if shown == UNKNOWN:
        return shown
    # Behind the figure: a long label would be cut.
    scope = load_schema()[name].scope
    if scope:
        return f"{shown} ({captions.of(scope)})"
    return captions("as_given", value=shown) if name == RELEASE else shown


def _known(facility: Mapping[str, Any], name: str, decimals, captions: Captions) -> str:
    value = facility.get(name)
    figure = [facility.get(name + end) for end in ("", LOWER, UPPER)]
    if isinstance(decimals, int) and name not in OWN_RANGES and any(map(is_number, figure[1:])):
        known = (each if is_number(each) else None for each in figure)
        return figure_text(*known, shown=lambda number: captions.number(number, decimals))
    if value is None or value == "":
        return UNKNOWN
    if name == ALARMS:
        return alarm_caption(str(value), captions)
    if name == "gistm_class":
        return class_or_more(
            value, facility.get("gistm_class_max"), lambda code: caption_of(code, name, captions)
        )
    if isinstance(value, bool):
        return captions("yes" if value else "no")
    if isinstance(value, (int, float)) and isinstance(decimals, int):
        text = caption_of(value, name, captions) if name == CLASS else None
        shown = text or captions.number(value, decimals)
        return f"({shown})" if name == CLASS and facility.get(BASIS) == FALLBACK else shown
    return " ".join((caption_of(value, name, captions) or str(value)).split())


def _hours(facility: Mapping[str, Any], captions: Captions) -> tuple[str, str]:
    """Return label and value of the hours to the border, rounded down, with minutes where they are few."""
    figure = [facility.get(HOURS + end) for end in ("", LOWER, UPPER)]
    known = [each if is_number(each) else None for each in figure]
    value = UNKNOWN
    if any(each is not None for each in known):
        value = figure_text(*known, shown=lambda hours: arrival_text(hours, captions))
    return captions.of(
        Text(**{each: load_schema()[HOURS].heading(each) for each in captions.languages})
    ), value


def _coordinates(facility: Mapping[str, Any], captions: Captions) -> str:
    lon, lat = facility.get("lon"), facility.get("lat")
    if lon is None or lat is None:
        return UNKNOWN
    return f"{captions.number(lat, 4)}; {captions.number(lon, 4)}"
