"""What an import tells of its table: values it could not use, values it changed, questions it leaves open."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Rejected:
    """A cell that could not be used; `record` is the whole row as text, once for each row.

    field: what the column was taken for; facility_id: of the row, "" where it has none of its own. why: the reason
    without the place; code: its kind, by which a report groups.
    """

    row: int
    column: str
    value: str
    reason: str
    record: str
    field: str = ""
    facility_id: str = ""
    why: str = ""
    code: str = ""


@dataclass(frozen=True)
class Change:
    """A value that differs from what was typed, or (in `doubts`) one to be checked; code: the kind of reason.

    row: None for a facility that is not in the table.
    """

    row: int | None
    facility_id: str
    field: str
    before: str
    after: str
    why: str
    code: str = ""


@dataclass(frozen=True)
class Question:
    """What the table leaves open and the user decides: about a column, or "" for the whole table.

    answer: the parameter that settles it and, after a colon, text to copy for it, on lines of its own where there
    are several ("MAPPING: volume_m3 = Volume [thousand m3]"); "" where no parameter does.
    """

    column: str
    field: str
    text: str
    answer: str = ""
