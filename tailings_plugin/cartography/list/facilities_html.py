"""Facilities of a list by name, and the section of those that cannot be rated."""

from html import escape
from typing import TYPE_CHECKING

from ...pages import page
from ..data.calls import alarm_captions
from ..data.captions import UNKNOWN, Captions
from ..data.facilities import rows_of_values, shown_names
from ..data.list_columns import column_captions, column_values

if TYPE_CHECKING:
    from pandas import DataFrame


def facility_cells(table: "DataFrame") -> list[str]:
    """Return the names, and below each id and operator (else owner)."""
    found = []
    for name, (key, operator, owner) in zip(
        shown_names(table), rows_of_values(table, "facility_id", "operator", "owner"), strict=True
    ):
        small = " · ".join(escape(str(each)) for each in (key, operator or owner) if each)
        found.append(f"<b dir=auto>{escape(name)}</b><small dir=auto>{small}</small>")
    return found


def unrated_section(unrated: "DataFrame", captions: Captions) -> str:
    """Return the section of the facilities that cannot be rated, each with its alarms and the reason."""
    if unrated.empty:
        return ""
    none, act_now = captions("list_no_reason"), escape(captions("act_now"))
    columns = (
        facility_cells(unrated),
        [escape(each or UNKNOWN) for each in column_captions(unrated, "country", captions)],
        [escape(each or UNKNOWN) for each in column_captions(unrated, "status", captions)],
        [
            (f'<b class="call act_now">{act_now}</b> {escape(alarms)}<br>' if alarms else "")
            + escape(str(each or none))
            for alarms, each in zip(
                alarm_captions(unrated, captions), column_values(unrated, "thi_note"), strict=True
            )
        ],
    )
    heads = [captions(key) for key in ("head_facility", "head_country", "list_status", "list_reason")]
    heading = captions("list_unrated", count=captions.number(len(unrated)))
    return page.section(heading, page.table(heads, zip(*columns, strict=True), "unrated"))
