"""Key facts of a facility as lines of label and value, and its checklist result as bars."""

from . import look
from .captions import UNKNOWN, Captions
from .drawing import Drawing
from .facilities import Facility, Row
from .listing import caption_of, header
from .typeset import Typesetter

# (field, decimals; None for text and codes)
FACTS = (
    ("status", None),
    ("commodity", None),
    ("operator", None),
    ("owner", None),
    ("start_year", "year"),
    ("closure_year", "year"),
    ("storage_type", None),
    ("volume_m3", 0),
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
    ("border_hours", 0),
    ("countries_downstream", None),
    ("tri", 1),
    ("gistm_class", None),
    ("thi_completeness", 0),
    ("coordinate_precision", None),
    ("data_date", None),
)


def facts(facility: Facility, captions: Captions, widths: tuple[float, float], family: str, size_pt: float):
    """Return two texts of equal line count: labels and values, each line cut to its width in mm."""
    label_setter = Typesetter(look.text_format(family, size_pt))
    value_setter = Typesetter(look.text_format(family, size_pt, bold=True))
    labels, values = [], []
    for name, decimals in FACTS:
        labels.append(label_setter.shorten(header(name, captions), widths[0]))
        values.append(value_setter.shorten(_value(facility, name, decimals, captions), widths[1]))
    labels.append(captions("coordinates"))
    values.append(_coordinates(facility, captions))
    return "\n".join(labels), "\n".join(values)


def _value(facility: Facility, name: str, decimals, captions: Captions) -> str:
    value = facility.get(name)
    if value is None or value == "":
        return UNKNOWN
    if isinstance(value, bool):
        return captions("yes" if value else "no")
    if isinstance(value, (int, float)) and isinstance(decimals, int):
        text = caption_of(facility, name, captions)
        return text if name == "water_hazard_class" and text else captions.number(value, decimals)
    return " ".join((caption_of(facility, name, captions) or str(value)).split())


def _coordinates(facility: Facility, captions: Captions) -> str:
    if facility.place is None:
        return UNKNOWN
    lon, lat = facility.place
    return f"{captions.number(lat, 4)}; {captions.number(lon, 4)}"


def checklist_bars(rows: list[Row], captions: Captions, family: str, size: tuple[float, float]) -> Drawing:
    """Return the bars of a checklist: safety by category, paler the less it rests on data."""
    drawing = Drawing(*size, family)
    known = [row for row in rows if row.get("safety_percent") is not None]
    if not known:
        drawing.text(0, 4, captions("checklist_none"), 7, look.QUIET_INK)
        return drawing
    setter = Typesetter(look.text_format(family, 6.5))
    top = 4.5
    drawing.text(0, 2.6, captions("checklist_note"), 6, look.QUIET_INK)
    step = min((size[1] - top) / len(known), 5.2)
    label = size[0] * 0.45
    room = size[0] - label - 17
    for index, row in enumerate(known):
        y = top + index * step
        baseline = y + step * 0.68
        name = str(row.get("category_label") or row.get("category") or UNKNOWN)
        drawing.text(0, baseline, setter.shorten(name, label - 1), 6.5)
        safety, credibility = row.get("safety_percent"), row.get("credibility_percent")
        drawing.rectangle(label, y + step * 0.2, room, step * 0.6, "#efece5")
        drawing.rectangle(label, y + step * 0.2, room * safety / 100, step * 0.6, look.PATH)
        words = f"{round(safety)} % / {'–' if credibility is None else round(credibility)} %"
        drawing.text(size[0], baseline, words, 6.5, anchor="end")
    return drawing
