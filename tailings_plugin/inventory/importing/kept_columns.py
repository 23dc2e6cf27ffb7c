"""Columns of a table that are no field of the inventory, kept beside its fields as they stand."""

from typing import TYPE_CHECKING

from ..facilities import facility_kinds, value_text
from ..import_columns import import_columns
from ..schema import computed_fields
from ..wording import tidy

if TYPE_CHECKING:
    from .rows import ImportRows

LONGEST_NAME = 60  # what databases allow
NOT_KEPT = "row_number"
# Names that formats give a meaning of their own.
_TAKEN = ("fid", "geom", "geometry", "ogc_fid", "edited_by", "edited_at")


def kept_columns(work: "ImportRows") -> dict[str, list[str | None]]:
    """Return name -> texts (n,) of the columns taken for nothing, in their order, empty ones left out.

    The name is the heading, cut to LONGEST_NAME characters; one that is taken gets a number.
    """
    taken = {
        name.casefold() for name in (*facility_kinds(), *(each.name for each in computed_fields()), *_TAKEN)
    }
    kept = {}
    for index in unused_indices(work):
        cells = [
            row[index] if index < len(row) else None for row in map(work.grid.rows.__getitem__, work.rows)
        ]
        texts = [None if cell is None else tidy(value_text(cell)) or None for cell in cells]
        if any(texts):
            name = _free_name(" ".join(tidy(work.header[index]).split()), taken)
            taken.add(name.casefold())
            kept[name] = texts
    return kept


def unused_indices(work: "ImportRows") -> list[int]:
    """Return which columns were taken for nothing, or for what is of no use."""
    columns = import_columns()
    used = {
        match.index
        for match in work.matches
        if match.target == NOT_KEPT or match.target not in columns or columns[match.target].use != "ignore"
    }
    return [index for index, text in enumerate(work.header) if text and index not in used]


def _free_name(heading: str, taken: set[str]) -> str:
    name, number = heading[:LONGEST_NAME].strip(), 1
    while name.casefold() in taken:
        number += 1
        ending = f" {number}"
        name = heading[: LONGEST_NAME - len(ending)].strip() + ending
    return name
