"""Requests for data: of each operator, owner, country or region, its facilities and what to ask of them."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..inventory.schema import Field, inventory_fields, load_schema
from ..inventory.wording import plain, tidy
from ..table import objects, texts
from ..texts import Catalogue
from .asking import Ask, asks
from .evaluate import Scores
from .scheme import Scheme

if TYPE_CHECKING:
    from pandas import DataFrame

GROUPS = ("operator", "owner", "country", "region")
LONGEST_NAME = 60

words = Catalogue(Path(__file__).with_name("request_texts.json"))


@dataclass(frozen=True)
class Request:
    """What is asked of one group. name: of the operator (or owner, ...), None where it is not known; rows: of the
    table, the facilities of which most is asked first; asked: for each of them, in order of what it changes."""

    group_by: str
    name: str | None
    rows: tuple[int, ...]
    asked: tuple[tuple[Ask, ...], ...]

    def title(self, language: str) -> str:
        """Return what to call the group."""
        if self.name is None:
            return (
                f"{words(f'group_{self.group_by}', language)} {words(f'unknown_{self.group_by}', language)}"
            )
        return load_schema()[self.group_by].caption(self.name, language)

    def fields(self) -> list[Field]:
        """Return the fields asked for, each once, the one that counts most over all facilities first."""
        weights: dict[str, float] = {}
        for own in self.asked:
            for each in own:
                weights[each.input] = weights.get(each.input, 0.0) + each.weight
        return [load_schema()[name] for name in sorted(weights, key=lambda name: -round(weights[name], 9))]

    @property
    def size(self) -> int:
        """How many values are asked for."""
        return sum(map(len, self.asked))


def requests(
    table: "DataFrame", scores: Scores, scheme: Scheme, group_by: str, priors: str = "scheme"
) -> tuple[list[Request], list[str]]:
    """Return the requests of a table of facilities with something to ask, in the order of their names, the one of
    facilities without a name last; and the inputs of the scheme that are no fields of the register, never asked.

    scores: of the table. group_by: one of GROUPS. priors: as for `asks`. A facility without an id is in none: its
    answers could not be read back. Names that differ by capitals, spaces and punctuation alone are one.
    """
    readable = {field.name for field in inventory_fields()}
    open_inputs = [
        tuple(each for each in own if each.input in readable) for own in asks(scores, scheme, priors)
    ]
    groups: dict[str, list[int]] = {}
    names = [tidy(name) if name is not None else "" for name in texts(table, group_by)]
    for row, key in enumerate(objects(table, "facility_id")):
        if key is not None and open_inputs[row]:
            groups.setdefault(plain(names[row]) or names[row], []).append(row)
    found = []
    for group in sorted(groups, key=lambda each: (not each, each)):
        rows = sorted(groups[group], key=lambda row: -round(sum(each.weight for each in open_inputs[row]), 9))
        name = names[min(rows)] or None
        found.append(Request(group_by, name, tuple(rows), tuple(open_inputs[row] for row in rows)))
    return found, sorted(set(scheme.inputs()) - readable)


def file_names(titles: list[str]) -> list[str]:
    """Return a name without ending for the files of each title, no two alike on any disk.

    Letters and figures of any script stay; what a disk or a shell takes amiss becomes an underscore.

    >>> file_names(["АО «Рудник»/2", "a:b", "A?B"])
    ['request_АО_Рудник_2', 'request_a_b', 'request_A_B_2']
    """
    found: list[str] = []
    taken: set[str] = set()
    for title in titles:
        bare = re.sub(r"[\W_]+", "_", title).strip("_")[:LONGEST_NAME].strip("_")
        stem, number = f"request_{bare}" if bare else "request", 1
        name = stem
        while name.casefold() in taken:
            number += 1
            name = f"{stem}_{number}"
        taken.add(name.casefold())
        found.append(name)
    return found
