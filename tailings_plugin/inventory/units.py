"""Units in headers and cells: "тыс. м³", "million m3", "ha", and their factors to the unit of a field."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .schema import Field
from .wording import plain

FIELD_DIMENSIONS = {
    "m3": "volume",
    "t": "mass",
    "m2": "area",
    "m": "length",
    "km": "length",
    "t/m3": "density",
    "g": "acceleration",
    "h": "time",
    "people": "count",
}
# "thousand" or "млн" alone: of the unit the field has.
MULTIPLE = "multiple"
METRES_PER_KM = 1000.0
# One letter may be an abbreviation inside a header; as a unit it counts only at the end or in brackets.
SHORTEST_INNER_UNIT = 2


@dataclass(frozen=True)
class Unit:
    """A unit as written, its dimension and its factor to the dimension's base unit."""

    name: str
    dimension: str
    factor: float

    def factor_to(self, field: Field) -> float:
        """Return what a figure in this unit is multiplied by to be in the unit of `field`."""
        return self.factor / (METRES_PER_KM if field.unit == "km" else 1.0)


@cache
def _units() -> dict[str, Unit]:
    raw = json.loads((Path(__file__).parent / "units.json").read_text(encoding="utf-8"))
    return {
        name: Unit(name, dimension, unit["factor"])
        for dimension, content in raw["dimensions"].items()
        for unit in content["units"]
        for name in unit["names"]
    }


def find_unit(text: str) -> Unit | None:
    """Return the unit `text` names, or None."""
    return _units().get(plain(text))


def split_header(header: str) -> tuple[str, Unit | None]:
    """Return (words without the unit, unit or None) of a header such as "Объем хвостов, тыс. м3".

    The longest run of words that names a unit wins; at equal length the last. Short units inside the header
    are not believed unless a bracket or comma sets them apart.
    """
    for part in _set_apart(header):
        unit = find_unit(part)
        if unit is not None:
            before, after = header.rsplit(part, 1)
            return plain(f"{before} {after}"), unit
    words = plain(header).split()
    for length in range(min(len(words) - 1, 4), 0, -1):
        for start in range(len(words) - length, 0, -1):
            name = " ".join(words[start : start + length])
            at_end = start + length == len(words)
            of_a_figure = words[start - 1].isdigit()  # "within 10 km"
            if name in _units() and not of_a_figure and (at_end or len(name) > SHORTEST_INNER_UNIT):
                rest = words[:start] + words[start + length :]
                return " ".join(word for word in rest if word not in ("в", "in")), _units()[name]
    return " ".join(words), None


def _set_apart(header: str) -> list[str]:
    """Return the parts in brackets and after the last comma, which usually hold the unit."""
    parts = []
    for opening, closing in (("(", ")"), ("[", "]")):
        start, end = header.rfind(opening), header.rfind(closing)
        if 0 <= start < end:
            parts.append(header[start + 1 : end])
    if "," in header:
        parts.append(header.rsplit(",", 1)[1])
    return [part for part in parts if part.strip()]


def field_dimension(field: Field) -> str | None:
    """Return the dimension of a field's unit, or None for plain figures and text."""
    return FIELD_DIMENSIONS.get(field.unit)
