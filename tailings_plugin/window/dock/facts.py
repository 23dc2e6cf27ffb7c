"""What is known of a facility, in the words of list and sheets: plain texts, to be shown as such."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from ...errors import DataProblem, let_go
from ...qgis_values import from_qgis
from ...translation import explained, tr, user_language
from ..facilities import KEY
from .downstream import first_border
from .measures import measures

if TYPE_CHECKING:
    from pandas import DataFrame

    from ...cartography.data.captions import Captions
    from ...cartography.data.rated_by import RatedBy

# Facts that stand as sheets have them, in their order, before and behind what the dock says in its own way.
FIRST, LAST = ("status", "volume_m3"), ("countries_downstream", "data_date")
PEOPLE = "population_at_risk"


@dataclass(frozen=True)
class Chip:
    """The plate with the class; hollow where the class rests on what is assumed. Colours are #rrggbb."""

    text: str
    colour: str
    ink: str
    is_hollow: bool = False


@dataclass(frozen=True)
class Facts:
    """name, what stands below it, the class, the THI and alarms in words, and lines of label and value: plain text."""

    name: str
    about: str
    chip: Chip | None = None
    thi: str = ""
    alarms: str = ""
    lines: list[tuple[str, str]] = field(default_factory=list)


def facts_of(project: QgsProject, layer: QgsVectorLayer, feature: QgsFeature) -> Facts:
    """Return what is known of a facility of a layer; of what cannot be read, why."""
    from ...cartography.data.captions import Captions

    captions = Captions(user_language())
    try:
        return _facts(project, layer, _row(layer, feature), captions)
    except DataProblem as problem:
        values = dict(zip(layer.fields().names(), map(from_qgis, feature.attributes()), strict=True))
        name = next((str(values[key]) for key in ("name", KEY) if values.get(key)), layer.name())
        said = explained(problem)
        let_go(problem)
        return Facts(name, "", lines=[(tr("Cannot be shown"), said)])


def _row(layer: QgsVectorLayer, feature: QgsFeature) -> "DataFrame":
    from ...processing.frames import table_of
    from ...processing.map.rated import check_thi
    from ...processing.texts_read import texts_read

    table = table_of([feature], layer.fields())
    if "thi" in table:
        check_thi(table, layer.name())
    return texts_read(table)


def _facts(project: QgsProject, layer: QgsVectorLayer, table: "DataFrame", captions: "Captions") -> Facts:
    from ...cartography.data.facilities import records, shown_names
    from ...cartography.data.list_columns import caption_of
    from ...cartography.data.rated_by import rating_of

    (facility,), (name,) = records(table), shown_names(table)
    country = caption_of(facility.get("country"), "country", captions) or tr("country unknown")
    about = (facility.get("facility_id"), country, facility.get("region"), facility.get("name_local"))
    rating = rating_of(table)
    key = facility.get("facility_id")
    lines = _of_rating(table, facility, rating, captions)
    lines += _lines_of(facility, FIRST, captions)
    lines.append(_people(facility, captions))
    lines.append((tr("First border"), first_border(project, layer, facility, captions)))
    lines += _lines_of(facility, LAST, captions)
    if key is not None:
        lines += [(said.label, said.text) for said in measures(project, layer, str(key))]
    return Facts(
        name,
        " · ".join(str(each) for each in about if each),
        _chip(facility, rating, captions),
        _thi(table, facility, rating, captions),
        _line(facility, "alarms", captions)[1] if facility.get("alarms") else "",
        lines,
    )


def _lines_of(
    facility: Mapping[str, Any], names: tuple[str, ...], captions: "Captions"
) -> list[tuple[str, str]]:
    return [_line(facility, name, captions) for name in names]


def _line(facility: Mapping[str, Any], name: str, captions: "Captions") -> tuple[str, str]:
    """Return a fact as sheets have it, an unknown by that word."""
    from ...cartography.data.captions import UNKNOWN
    from ...cartography.sheets.facts import fact

    label, value = fact(facility, name, captions)
    return label, tr("unknown") if value == UNKNOWN else value


def _people(facility: Mapping[str, Any], captions: "Captions") -> tuple[str, str]:
    """Return the people at risk; of a bound it is said that it is one."""
    from ...cartography.data.facilities import is_number

    label, value = _line(facility, PEOPLE, captions)
    stated, low, high = (facility.get(f"{PEOPLE}{end}") for end in ("", "_min", "_max"))
    is_exact = is_number(stated) and is_number(low) and stated > low
    if is_number(low) and high is None and not is_exact:
        value = tr("{value}, a lower bound").format(value=value)
    return label, value


def _of_rating(
    table: "DataFrame", facility: Mapping[str, Any], rating: "RatedBy", captions: "Captions"
) -> list[tuple[str, str]]:
    """Return how much a rating knows: the share of its inputs, which it assumes, which are unknown."""
    from ...cartography.data.calls import actions, assumed_parts
    from ...cartography.data.facilities import is_number

    if "thi" not in table:
        return []
    (action,) = actions(table)
    calls = action in ("act_now", "find_out_first")
    lines = [(captions("list_action"), captions(action))] if calls else []
    if not is_number(facility.get("thi")):
        lines.append((tr("Not rated because"), str(facility.get("thi_note") or tr("unknown"))))
    low, high = (facility.get(f"thi_{end}") for end in ("min", "max"))
    if is_number(low) and is_number(high):
        lines.append((tr("Range"), f"{captions.number(low, 1)}–{captions.number(high, 1)}"))
    share = facility.get("thi_completeness")
    lines.append((tr("Inputs known"), f"{round(share)} %" if is_number(share) else tr("unknown")))
    (assumed,) = assumed_parts(table, rating)
    unknown, vague = _open_inputs(facility, rating, assumed, captions)
    if unknown:
        lines.append((tr("Unknown inputs"), ", ".join(unknown)))
    if vague:
        lines.append((tr("Also assumed"), f"({', '.join(vague)})"))
    return lines


def _open_inputs(
    facility: Mapping[str, Any], rating: "RatedBy", assumed: set[str], captions: "Captions"
) -> tuple[list[str], list[str]]:
    """Return the inputs that are unknown where they count, and the parts assumed though none of theirs is unknown."""
    from ...cartography.data.calls import field_caption
    from ...cartography.data.facilities import is_number

    unknown: dict[str, None] = {}
    vague = []
    for part in rating.parts:
        if part.field not in assumed and is_number(facility.get("thi")):
            continue
        missing = [need for need in part.needs if not _known(facility, need)]
        unknown |= dict.fromkeys(missing)
        if part.field in assumed and not missing:
            vague.append(captions.of(part.label))
    return [field_caption(need, captions) for need in unknown], vague


def _known(facility: Mapping[str, Any], name: str) -> bool:
    from ...cartography.data.calls import UNKNOWN_CODES

    return any(facility.get(f"{name}{end}") not in UNKNOWN_CODES for end in ("", "_min", "_max"))


def _chip(facility: Mapping[str, Any], rating: "RatedBy", captions: "Captions") -> Chip | None:
    from ...cartography.data.calls import is_hollow

    if "thi" not in facility:
        return None
    found = rating.class_of(facility.get("thi_class"))
    if found is None:
        return Chip(captions("unrated"), "#efece5", "#262626")
    return Chip(captions.of(found.caption), found.colour, found.ink, is_hollow(facility.get("thi_basis")))


def _thi(table: "DataFrame", facility: Mapping[str, Any], rating: "RatedBy", captions: "Captions") -> str:
    """Return the THI, in brackets where a part of it is assumed."""
    from ...cartography.data.calls import assumed_parts
    from ...cartography.data.facilities import is_number

    if "thi" not in facility:
        return tr("not rated yet")
    if not is_number(facility.get("thi")):
        return tr("THI unknown")
    shown = captions.number(facility["thi"], 1)
    return f"THI ({shown})" if assumed_parts(table, rating)[0] else f"THI {shown}"
