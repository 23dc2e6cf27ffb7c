"""Places for rows without a position: settlements that their texts name, proposed, and put in on request only."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..messages import say
from ..positions.gazetteer import Gazetteer, Settlement, names_in
from ..wording import is_no_data

if TYPE_CHECKING:
    from .rows import ImportRows

LEAST_TOWN = 20_000  # people
_OF_SETTLEMENTS = re.compile(
    r"насел[её]нн|\bнп\b|пос[её]л|\bс[её]л[оа]\b|город|settlement|village|\btown|\bcity|ауыл|айыл|шаар|қала|кишлак|деҳа"
    r"|qishloq|shahar|адрес|address|localidad|munic[ií]pio",
    re.I,
)


@dataclass(frozen=True)
class Found:
    """A settlement that a text of a row names, the words and the column they stand in."""

    settlement: Settlement
    words: str
    column: str


def propose(work: "ImportRows") -> None:
    """List a place for every row without coordinates that names a settlement; put it in when the user said so.

    A row of which the settlement is not certain (two of that name in the country) gets a doubt and no place.
    """
    gazetteer = work.options.gazetteer
    if gazetteer is None:
        return
    positions = work.positions
    taken = {*positions.bad, *positions.left, *positions.open}
    rows = [int(row) for row in np.flatnonzero(~np.isfinite(positions.lon)) if int(row) not in taken]
    columns = _columns(work)
    proposed = 0
    for place in rows:
        found = _named(gazetteer, work, place, columns)
        if not found:
            continue
        words = {"words": found[0].words, "column": found[0].column}
        shown = "; ".join(f"{each.settlement.lat:.5f} {each.settlement.lon:.5f}" for each in found)
        if len(found) > 1:
            why = say("doubt_settlements", work.language, places=shown, **words)
            work.doubt(place, "coordinates", None, why, "doubt_settlements")
            continue
        proposed += 1
        code = "doubt_settlement_used" if work.options.use_gazetteer else "doubt_settlement"
        why = say(code, work.language, name=found[0].settlement.name, place=shown, **words)
        work.doubt(place, "coordinates", shown, why, code)
        if work.options.use_gazetteer:
            _put(work, place, found[0].settlement, words)
    if proposed and not work.options.use_gazetteer:
        work.ask("ask_settlements", "", "coordinates", "USE_GAZETTEER: true", count=proposed, rows=len(rows))


def _put(work: "ImportRows", place: int, settlement: Settlement, words: dict[str, str]) -> None:
    work.positions.lon[place], work.positions.lat[place] = settlement.lon, settlement.lat
    after = f"{settlement.lat:.6f}; {settlement.lon:.6f}"
    work.change(place, "coordinates", None, after, "why_settlement", {"name": settlement.name, **words})
    if work.values["coordinate_precision"][place] in (None, "unknown"):
        precision = "town" if (settlement.people or 0) >= LEAST_TOWN else "village"
        work.values["coordinate_precision"][place] = precision
        work.change(
            place,
            "coordinate_precision",
            None,
            precision,
            "why_settlement",
            {"name": settlement.name, **words},
        )


def _columns(work: "ImportRows") -> list[tuple[int, str]]:
    """Return (index, kind) of the columns that may name a settlement, the surest first."""
    targets = {match.index: match.target for match in work.matches}
    own = [index for index, header in enumerate(work.header) if header and _OF_SETTLEMENTS.search(header)]
    own = [index for index in own if targets.get(index, "other") in ("other", "region", "remarks")]
    by_target = [
        (match.index, target)
        for target in ("region", "name_local", "name")
        for match in work.matches
        if match.target == target and match.index not in own
    ]
    return [(index, "settlement") for index in own] + by_target


def _named(
    gazetteer: Gazetteer, work: "ImportRows", place: int, columns: Sequence[tuple[int, str]]
) -> list[Found]:
    """Return the settlement a row names, several where its name is that of several, [] for none."""
    row = work.grid.rows[work.rows[place]]
    country = work.text("country", place)
    for index, kind in columns:
        cell = row[index] if index < len(row) else None
        if not isinstance(cell, str) or is_no_data(cell):
            continue
        for words in names_in(cell, kind):
            found = gazetteer.called(words, country)
            if found:
                return [Found(each, words, work.header[index]) for each in found]
    return []
