"""What a list tells at its head and foot: how many facilities call for what, and the most valuable missing data."""

from html import escape
from typing import TYPE_CHECKING

import numpy as np

from ...pages import page
from ..data.calls import (
    ALARMS,
    MOST_WANTED,
    action_counts,
    alarm_captions,
    class_counts,
    field_caption,
    tells_chances,
    wanted,
    wanted_by_field,
)
from ..data.captions import Captions
from ..data.facilities import shown_names, urgencies, values_of
from ..data.list_columns import caption_of
from ..data.rated_by import RatedBy
from .figures import percent

if TYPE_CHECKING:
    from pandas import DataFrame

EMERGENCY = "emergency_level"
# So many facilities with alarms are listed above the list.
MOST_URGENT = 20


def counts(facilities: "DataFrame", captions: Captions, rating: RatedBy) -> str:
    """Return how many facilities call for what, and are of which class."""
    calls = action_counts(facilities) if tells_chances(facilities) else {}
    found = [(calls[each], captions(each)) for each in ("act_now", "find_out_first") if each in calls]
    found += [(count, captions.of(caption)) for count, caption in class_counts(facilities, rating)]
    return page.tiles(found)


def most_urgent(facilities: "DataFrame", captions: Captions) -> str:
    """Return the facilities with alarms, rated or not, the most urgent first."""
    urgency = np.array(urgencies(facilities))
    order = np.argsort(-urgency, kind="stable")[: (urgency > 0).sum()]
    if not len(order):
        return ""
    shown = facilities.iloc[order[:MOST_URGENT]]
    levels = [caption_of(each, EMERGENCY, captions) for each in values_of(shown, EMERGENCY)]
    items = [
        f"<li><b dir=auto>{escape(name)}</b> <small dir=auto>{escape(str(key or ''))}</small> {escape(alarms or '')}"
        + (f" ({escape(level)})" if level and EMERGENCY in str(codes) else "")
        for name, key, alarms, codes, level in zip(
            shown_names(shown),
            values_of(shown, "facility_id"),
            alarm_captions(shown, captions),
            values_of(shown, ALARMS),
            levels,
            strict=True,
        )
    ]
    count = captions.count(len(order))
    said = page.paragraph(captions("urgent_note", shown=captions.number(len(shown)), count=count))
    return page.section(captions("urgent_title"), said, f"<ol>{''.join(items)}</ol>")


def most_wanted(facilities: "DataFrame", captions: Captions) -> str:
    """Return the most valuable missing data: by datum, and the highest one by one."""
    found = wanted(facilities)
    if not found:
        return ""
    by_field = [
        (
            escape(field_caption(field, captions)),
            count,
            escape(captions("wanted_needed")) if gain is None else captions.number(gain, 1),
        )
        for field, count, gain in wanted_by_field(found)
    ]
    single = [
        (
            escape(each.facility),
            escape(field_caption(each.field, captions)),
            escape(captions("wanted_needed"))
            if each.gain is None
            else escape(f"{percent(each.gain)}\u00a0%"),
        )
        for each in found[:MOST_WANTED]
    ]
    heads = ("wanted_datum", "wanted_count", "wanted_sum"), ("head_facility", "wanted_datum", "wanted_gain")
    tables = [
        page.table([captions(key) for key in keys], rows, "wanted")
        for keys, rows in zip(heads, (by_field, single), strict=True)
    ]
    return page.section(captions("wanted_title"), page.paragraph(captions("wanted_note")), *tables)
