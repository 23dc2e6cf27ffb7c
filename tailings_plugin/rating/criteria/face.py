"""What analysts call from Python, without QGIS: which facilities fall under the criteria of a convention."""

from dataclasses import dataclass
from os import PathLike
from typing import TYPE_CHECKING

from .criteria import Criteria, load_criteria, shipped_criteria
from .notices import notice_table, notices
from .page import screening_page
from .screening import as_table
from .screening import screen as screened

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(frozen=True)
class Screening:
    """facilities: the table with the verdicts; notices: whom to tell of which, a row for each country and facility;
    html: the page of them, which needs no other file; text from the data is escaped."""

    facilities: "DataFrame"
    notices: "DataFrame"
    html: str


def screen(
    table: "DataFrame",
    paths: "DataFrame | None" = None,
    crossings: "DataFrame | None" = None,
    borders: "DataFrame | None" = None,
    substances: "DataFrame | None" = None,
    rest: str = "unidentified",
    criteria: str | PathLike | Criteria | None = None,
    language: str = "en",
) -> Screening:
    """Return which of n facilities fall under the location criteria of a convention, and whom to tell of them.

    table: columns of the inventory (country, mass_t in t or volume_m3 in m3, water_hazard_class, ...); what is not
    there is unknown. paths, crossings: tables as `basin.trace` makes them; without paths countries_downstream and
    border_distance_km of the inventory count. borders: a row for each country near a facility: row (0 for the
    first of the table), country, distance_km on the ground (both unknown: there is none). substances: a row for each
    substance of a facility: facility_id, substance, cas, h_statements, share_percent. rest: what is not listed,
    unidentified (may be anything) or harmless. criteria: path of a file, None for the Industrial Accidents Convention.
    language: of words, en or ru.

    Added to the facilities: screen_verdict (meets, does_not_meet, cannot_be_told), screen_notify and
    screen_notify_perhaps (codes of countries), for water and air whether the criterion is met, by its place and by the
    amount of substances (yes, no, unknown), screen_water_km, screen_water_hours, screen_border_km, screen_reason,
    screen_unknown (what would decide) and screen_criteria. What is unknown never says no.

    Raises DataProblem when a table lacks a column, or the criteria file is wrong.

    Source: Industrial Accidents Convention (Helsinki, 1992), Article 1 and Annex I; guidelines on the location
    criteria (decision 2000/3). The file of criteria tells of each number whether it was compared with its source.

    >>> import pandas
    >>> from tailings_plugin import rating
    >>> table = pandas.DataFrame({"facility_id": ["A", "B"], "country": ["KG", "KG"], "mass_t": [1e6, 1e6],
    ...                           "countries_downstream": ["UZ", "UZ"]})
    >>> listed = pandas.DataFrame({"facility_id": ["A"], "substance": ["zinc sulphate"], "h_statements": ["H410"],
    ...                            "share_percent": [0.5]})
    >>> found = rating.screen(table, substances=listed).facilities
    >>> found[["screen_verdict", "screen_notify", "screen_notify_perhaps"]].values.tolist()
    [['meets', 'UZ', <NA>], ['cannot_be_told', <NA>, 'UZ']]
    >>> found["screen_unknown"][1]
    'quantity of hazardous substances; position, or borders around it'
    """
    chosen = criteria if isinstance(criteria, Criteria) else _load(criteria)
    found, _, _ = screened(table, chosen, paths, crossings, borders, substances, rest, language)
    added = as_table(found, table, chosen, language)
    return Screening(
        table.assign(**{name: added[name].array for name in added.columns}),
        notice_table(notices(found), table, chosen, language),
        screening_page(found, table, chosen, language),
    )


def _load(path: str | PathLike | None) -> Criteria:
    return shipped_criteria() if path is None else load_criteria(path)
