"""The first border below each facility: which country, after how many km and hours, or that there is none."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...basin.paths.borders import NO_COUNTRY
from ...consequence.findings import TRUE_ENDS
from .facilities import is_number, rows_of_values
from .rows import Row

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(frozen=True)
class FirstBorder:
    """The country behind it (None unknown), km and hours along the river (None unknown); none: known that there is
    no border on the way, which is `within_km` long (None unknown)."""

    country: str | None = None
    distance_km: float | None = None
    hours: float | None = None
    none: bool = False
    within_km: float | None = None


def first_borders(
    facilities: "DataFrame", crossings: Sequence[Row], paths: Sequence[Row], crossings_given: bool
) -> list[FirstBorder | None]:
    """Return the first border of each facility, None where nothing is known of it.

    crossings and paths as tracedownstream writes them. What the facilities say themselves (border_distance_km,
    border_hours, countries_downstream) stands in where they have no crossing. That there is none is known of a path
    along which crossings were looked for, which ends in the sea, a lake or a sink and never leaves the known countries.
    """
    nearest: dict[object, Row] = {}
    for row in crossings:
        known = nearest.get(row.get("facility_id"))
        if known is None or _km(row) < _km(known):
            nearest[row.get("facility_id")] = row
    within = {path.get("facility_id"): path for path in paths if crossings_given and _stays(path)}
    names = ("facility_id", "country", "border_distance_km", "border_hours", "countries_downstream")
    found: list[FirstBorder | None] = []
    for key, country, distance_km, hours, countries in rows_of_values(facilities, *names):
        row = nearest.get(key) if key is not None else None
        if row is not None:
            beyond = row.get("to_country")
            found.append(FirstBorder(beyond and str(beyond), row.get("distance_km"), row.get("hours")))
        elif is_number(distance_km):
            found.append(FirstBorder(_beyond(country, countries), distance_km, hours))
        else:
            path = within.get(key) if key is not None else None
            found.append(FirstBorder(none=True, within_km=path.get("length_km")) if path else None)
    return found


def _km(row: Row) -> float:
    value = row.get("distance_km")
    return float(value) if is_number(value) else float("inf")


def _stays(path: Row) -> bool:
    """Return whether a path is known to its end, and to run in one country."""
    countries = path.get("countries")
    return (
        path.get("ends_in") in TRUE_ENDS
        and bool(countries)
        and NO_COUNTRY not in countries
        and "," not in countries
        and not path.get("touches")
    )


def _beyond(country: object, countries: object) -> str | None:
    """Return the second country of a path whose first one is the facility's own; None where that is not told."""
    codes = [code.strip() for code in str(countries or "").split(",")]
    return codes[1] if len(codes) > 1 and codes[0] == country else None
