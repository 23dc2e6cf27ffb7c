"""What the ranked list says of a facility: its columns, typed, with captions from the field schema."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...inventory.schema import load_schema
from ...rating.scheme_check import CHANCE
from ...texts import Text
from .calls import actions, alarm_captions, assumed_parts, chance_fields, field_caption
from .captions import Captions
from .facilities import values_of
from .rated_by import INDEX, SHIPPED, RatedBy

if TYPE_CHECKING:
    from pandas import DataFrame

# Where the parts of the THI stand, by the scheme of the rating.
PARTS = "parts"
# Where the probabilities of the classes stand, by the scheme.
CHANCES = "chances"
# (column, decimals or None for text and whole numbers). Latitude and longitude come from the point.
_COLUMNS = (
    ("thi_rank", 0),
    ("thi_rank_expected", 0),
    ("rank_median", 0),
    ("facility_id", None),
    ("name", None),
    ("name_local", None),
    ("country", None),
    ("region", None),
    ("operator", None),
    ("owner", None),
    ("status", None),
    ("latitude", 5),
    ("longitude", 5),
    ("coordinate_precision", None),
    ("volume_m3", 0),
    ("volume_m3_min", 0),
    ("volume_m3_max", 0),
    ("water_hazard_class", 0),
    (PARTS, 2),
    ("thi_assumed", None),
    ("thi", 2),
    ("thi_min", 2),
    ("thi_max", 2),
    ("thi_expected", 2),
    ("thi_class", None),
    ("thi_basis", None),
    ("thi_action", None),
    ("alarms", None),
    (CHANCES, 3),
    ("thi_completeness", 0),
    ("thi_ask", None),
    ("thi_ask_gain", 3),
    ("thi_rank_best", 0),
    ("thi_rank_worst", 0),
    ("population_at_risk", 0),
    ("population_at_risk_min", 0),
    ("population_at_risk_max", 0),
    ("water_body", None),
    ("border_distance_km", 1),
    ("border_hours", 1),
    ("countries_downstream", None),
    ("tri", 2),
    ("tri_min", 2),
    ("tri_max", 2),
    ("gistm_class", None),
    ("gistm_class_max", None),
    ("data_date", None),
    ("data_source", None),
    ("thi_scheme", None),
    ("thi_note", None),
)
# Columns that stand only where one of their values is known.
_SOMETIMES = (
    *("volume_m3_min", "volume_m3_max", "population_at_risk_min", "population_at_risk_max"),
    *("thi_rank_expected", "rank_median", "thi_assumed", "thi_expected", "thi_basis", "thi_action"),
    *("thi_ask", "thi_ask_gain", "alarms"),
)
# Where the list's own columns stand in the table.
_POSITION = {"latitude": "lat", "longitude": "lon"}
_OWN_TYPES = {
    "latitude": "real",
    "longitude": "real",
    "thi_note": "text",
    "gistm_class_max": "text",
    "rank_median": "integer",
}
# Codes of these are captioned as those of another field.
_CODED_AS = {"gistm_class_max": "gistm_class"}


@dataclass(frozen=True)
class ListColumn:
    """A column: field name, header, type ("text", "integer", "real", "date"), decimals."""

    name: str
    header: str
    type: str
    decimals: int = 0


def list_columns(captions: Captions, rating: RatedBy = SHIPPED) -> list[ListColumn]:
    """Return the columns of the list in order, headed in the language of the document."""
    schema = load_schema()
    columns = []
    for name, decimals in _COLUMNS:
        if name == PARTS:
            columns += [
                ListColumn(each.field, captions.of(each.label), "real", decimals) for each in rating.parts
            ]
            continue
        if name == CHANCES:
            columns += [
                ListColumn(field, captions("chance_of", label=captions.of(label)), "real", decimals or 0)
                for field, label in chance_fields(rating)
            ]
            continue
        kind = _OWN_TYPES.get(name) or schema[name].type
        columns.append(ListColumn(name, header(name, captions), kind, decimals or 0))
    return columns


def stands_sometimes(name: str) -> bool:
    """Return whether a column stands only where one of its values is known."""
    return name in _SOMETIMES or name.startswith(f"{INDEX}_{CHANCE}")


def header(name: str, captions: Captions, joint: str = " / ", with_scope: bool = True) -> str:
    """Return the caption of a field, with what its figures hold for ("within 10 km") and its unit."""
    schema = load_schema()
    if name not in schema:
        return captions(f"column_{name}", joint=joint)
    field = schema[name]
    unit = f", {captions.unit(field.unit)}" if field.unit else ""
    label = Text(**{each: field.heading(each) for each in captions.languages}) if with_scope else field.label
    return captions.of(label, joint) + unit


def column_values(table: "DataFrame", name: str) -> list[Any]:
    """Return the stored values of a column: numbers, codes, ISO dates; None for unknown."""
    return values_of(table, _POSITION.get(name, name))


def column_captions(
    table: "DataFrame", name: str, captions: Captions, rating: RatedBy = SHIPPED
) -> list[str | None]:
    """Return a column as text for a reader: codes by their captions, None for unknown."""
    if name == "thi_assumed":
        labels = {part.field: captions.of(part.label) for part in rating.parts}
        return [
            ", ".join(label for field, label in labels.items() if field in each) or None
            for each in assumed_parts(table, rating)
        ]
    if name == "alarms":
        return alarm_captions(table, captions)
    values = column_values(table, name)
    if name == "thi_action":
        values = actions(table)
    if name == "thi_ask":
        return [None if each is None else field_caption(str(each), captions) for each in values]
    known = {value: caption_of(value, name, captions) for value in set(values)}
    if name == "thi_class":
        classes = {each.code: captions.of(each.caption) for each in rating.classes if not rating.shipped}
        known |= {code: classes[code] for code in known if code in classes}
    return [known[value] for value in values]


def caption_of(value: Any, name: str, captions: Captions) -> str | None:
    """Return a value of a field as text for a reader: a code by its caption, None for unknown.

    Countries beyond the codes of the field, and settlements, have the name that the document knows them by.
    """
    schema, name = load_schema(), _CODED_AS.get(name, name)
    if value is not None and name == "nearest_settlement":
        return captions.place(str(value), joint=" / ")
    if value is None or name not in schema or schema[name].domain is None:
        return None if value is None else str(value)
    domain = schema[name].domain
    if name == "country" and value not in domain.values():
        return captions.country(str(value), str(value), " / ")
    texts = [domain.caption(value, language) for language in captions.languages]
    return " / ".join(dict.fromkeys(texts))
