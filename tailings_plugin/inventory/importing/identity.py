"""Ids for facilities whose table gives them none: the same at every import, from name, country and position."""

import hashlib
import re
from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING

import numpy as np

from ..messages import say
from ..wording import plain

if TYPE_CHECKING:
    from .rows import ImportRows

KEY = "facility_id"
NO_COUNTRY = "XX"
# Made by an import (country and digest) or by the form (part of a random number).
_MADE = re.compile(r"TMF-(?:([A-Z]{2})-)?([0-9A-F]{8})")


def is_made(facility_id: str) -> bool:
    """Return whether an id was made by this plugin, so that an authority never gave the facility one.

    >>> [is_made(each) for each in ("TMF-KG-5E4FB563", "TMF-5E4FB563", "KG-1")]
    [True, True, False]
    """
    return _MADE.fullmatch(facility_id) is not None


def tells(
    facility_id: str, name: str | None, country: str | None, region: str | None, lon: float, lat: float
) -> bool:
    """Return whether an id was made of these facts (see `digest`): then none of them was changed since."""
    found = _MADE.fullmatch(facility_id)
    return found is not None and found[1] is not None and found[2] == digest(name, country, region, lon, lat)


def digest(
    name: str | None, country: str | None, region: str | None, lon: float, lat: float, row: int | None = None
) -> str:
    """Return 8 hexadecimal digits of a facility; region only counts without position, row without anything."""
    words = plain(name or "")
    where = f"{lat:.4f} {lon:.4f}" if np.isfinite(lat) else str(region or "")
    if not words and not np.isfinite(lat):
        where += f" row {row}"
    return hashlib.sha256(f"{words}|{country or ''}|{where}".encode()).hexdigest()[:8].upper()


def identify(work: "ImportRows") -> None:
    """Give every facility an id and leave out rows that repeat one."""
    generated = 0
    seen: dict[str, int] = {}
    made = _made_ids(work)
    for place in range(len(work.rows)):
        if work.bad[place]:
            continue
        own = work.text(KEY, place)
        key = own or work.meant.get(KEY, {}).get(plain(made[place]), made[place])
        if own is None and key in seen and _is_another(work, place, seen[key]):
            words = {"name": work.text("name", place) or "", "other": work.row_number(seen[key])}
            work.doubt(place, KEY, key, say("doubt_namesake", work.language, **words), "doubt_namesake")
            key = next(
                each
                for each in _namesakes(key)
                if each not in seen or not _is_another(work, place, seen[each])
            )
        if key in seen:
            code = "duplicate_id" if own else "duplicate_row"
            other = work.row_number(seen[key])
            column = work.by_target[KEY].header if own else "name"
            value = own or work.values["name"][place]
            work.reject(place, KEY, column, value, code, {"value": key, "other": other})
            continue
        seen[key] = place
        if own is None:
            mapped = plain(made[place]) in work.meant.get(KEY, {})
            generated += not mapped
            work.values[KEY][place] = key
            code = "why_mapping" if mapped else "why_generated_id"
            work.change(place, KEY, None, key, code, {})
    if generated:
        work.notes.append(say("note_generated", work.language, count=generated))


def _is_another(work: "ImportRows", place: int, other: int) -> bool:
    """Return whether two rows of one name and no position tell of two facilities: something else differs."""
    if np.isfinite(work.positions.lat[place]):
        return False
    return any(values[place] != values[other] for name, values in work.values.items() if name != KEY)


def _namesakes(key: str) -> Iterator[str]:
    """Yield ids for further facilities of one name: the same ones in the same order at every import."""
    for number in count(2):
        digits = hashlib.sha256(f"{key} {number}".encode()).hexdigest()[:8].upper()
        yield f"{key[:-8]}{digits}"


def _made_ids(work: "ImportRows") -> list[str]:
    """Return an id for each row: the digest, after the country stated or, where none is, that of the position."""
    lon, lat = work.positions.lon, work.positions.lat
    found = np.full(lon.shape, None, dtype=object)
    if work.options.countries_at is not None and np.isfinite(lon).any():
        known = np.isfinite(lon)
        found[known] = work.options.countries_at(lon[known], lat[known])
    ids = []
    for place in range(len(work.rows)):
        stated = work.text("country", place)
        name = work.text("name", place) or work.text("name_local", place)
        facts = digest(
            name, stated, work.text("region", place), lon[place], lat[place], work.row_number(place)
        )
        ids.append(f"TMF-{stated or found[place] or NO_COUNTRY}-{facts}")
    return ids
