"""Captions of fields and values of the schema, and what a layer shows under the pointer."""

from collections.abc import Sequence

from qgis.core import QgsExpression, QgsVectorLayer

from ...forms.conditions import column
from ...forms.layout import apply_facility_form
from ...forms.widgets import label, widget
from ...inventory.schema import inventory_fields, load_schema
from ...translation import tr
from . import outputs

# What a pointer over a feature shows, of the fields that are there; at most so many.
TIP_FIELDS = {
    outputs.FACILITIES: (
        *(
            "thi",
            "thi_class",
            "thi_min",
            "thi_max",
            "tri_class",
            "gistm_class",
            "screen_verdict",
            "rank_median",
        ),
        *("released_m3", "runout_km", "water_hazard_class", "status", "volume_m3", "population_at_risk"),
    ),
    outputs.REGISTER: ("status", "volume_m3", "dam_height_m", "commodity", "population_at_risk"),
    outputs.FINDINGS: ("severity", "field", "value", "message", "remedy"),
    outputs.PATHS: (
        "length_km",
        "from_km",
        "to_km",
        "leading_h",
        "ends_in",
        "countries",
        "border_km",
        "border_hours",
    ),
    outputs.NETWORK: ("length_km", "n_facilities", "facilities"),
    outputs.CROSSINGS: ("from_country", "to_country", "distance_km", "hours"),
    outputs.ARRIVALS: ("kind", "distance_km", "leading_h", "peak_h", "end_h"),
    outputs.HYDROGRAPHS: ("distance_km", "start_p50_min", "peak_p50_m3s", "volume_p50_m3"),
    outputs.RECEPTORS: ("kind", "people", "distance_km", "arrival_h"),
    outputs.EXTENTS: ("run", "deeper_than_m", "area_km2", "released_m3"),
    outputs.ZONES: ("level", "area_km2", "length_km", "max_depth_m", "people"),
    outputs.SECTIONS: ("level", "distance_km", "width_m", "depth_m"),
    outputs.CATCHMENTS: ("area_km2",),
    outputs.BASINS: ("basin_id", "area_km2"),
}
MOST_IN_TIP = 6
# Of the fields of the inventory, from which on a layer of facilities is one that people edit.
SHARE_FOR_FORM = 0.6
TITLES = ("name", "facility_id", "reach_id")


def put_form(layer: QgsVectorLayer, kind: str, language: str) -> None:
    """Give facilities the form of the inventory, where they have most of its fields; a register its own."""
    if kind == outputs.REGISTER:
        layer.loadDefaultStyle()
    elif kind == outputs.FACILITIES:
        names = {name.lower() for name in layer.fields().names()}
        known = inventory_fields()
        if sum(field.name in names for field in known) >= SHARE_FOR_FORM * len(known):
            apply_facility_form(layer, language)


def put_captions(layer: QgsVectorLayer, language: str) -> None:
    """Give the fields of the schema that a layer has their captions, and coded values theirs."""
    schema = load_schema()
    for index, field in enumerate(layer.fields()):
        known = schema.get(field.name())
        if known is not None:
            layer.setFieldAlias(index, label(known, language))
            if known.domain is not None:
                layer.setEditorWidgetSetup(index, widget(known, language))


def put_tip(layer: QgsVectorLayer, kind: str, language: str) -> None:
    """Let a layer show the main values under the pointer; whatever the values hold is shown as text."""
    names = layer.fields().names()
    title = [name for name in TITLES if name in names]
    if title:
        layer.setDisplayExpression(f"coalesce({', '.join(map(column, title))})")
    if not layer.isSpatial() or not title:
        return
    shown = [name for name in TIP_FIELDS.get(kind, ()) if name in names][:MOST_IN_TIP]
    layer.setMapTipTemplate(_tip(layer, title, shown))


def _tip(layer: QgsVectorLayer, title: Sequence[str], shown: Sequence[str]) -> str:
    heading = _escaped(f"coalesce({', '.join(map(column, title))}, '')")
    rows = [f"<b>[% {heading} %]</b>"]
    for name in shown:
        index = layer.fields().indexOf(name)
        caption = _as_text(layer.attributeDisplayName(index))
        unknown = QgsExpression.quotedString(tr("unknown"))
        # The caption of a coded value; other values as they are.
        value = f"coalesce(nullif(to_string(represent_value({column(name)}, '{name}')), ''), {unknown})"
        rows.append(f"{caption}: [% if({column(name)} IS NULL, {unknown}, {_escaped(value)}) %]")
    return "<br>".join(rows)


def _escaped(expression: str) -> str:
    """Return an expression for a value as text of a page."""
    return f"replace(to_string({expression}), map('&', '&amp;', '<', '&lt;', '>', '&gt;', '\"', '&quot;'))"


def _as_text(caption: str) -> str:
    """Return a caption as text of a page in which nothing is evaluated."""
    escaped = caption.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("[%", "[ %")
