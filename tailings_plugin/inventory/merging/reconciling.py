"""Facilities that came without an id, found again in the inventory: what is sure is taken, the rest is asked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ...table import objects
from ..found import Change, Question, Rejected
from ..importing.identity import KEY
from ..importing.tables import ImportResult
from ..messages import say
from .matching import Pair, match_facilities

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass
class Reconciled:
    """The result with the ids of the inventory, without the facilities the user has to decide about.

    changes: a facility found again; questions and rejected: one that may be a facility of the inventory, or not;
    possible: rows of the inventory it may be.
    """

    result: ImportResult
    changes: list[Change]
    questions: list[Question]
    rejected: list[Rejected]
    possible: list[int]


def reconcile(inventory: "DataFrame", result: ImportResult, language: str) -> Reconciled:
    """Return an import whose facilities have the ids they have in the inventory, where those can be told.

    inventory: as `facility_table` gives it. A facility that is likely but not surely one of the inventory's is in
    neither: added, it could be there twice; merged, it could overwrite another. Its row is listed with the line for
    MAPPING that says which it is.
    """
    decided = frozenset(meant for field, _, meant in result.meanings if field == KEY)
    pairs = match_facilities(inventory, result.table, decided)
    names = objects(inventory, "name"), objects(result.table, "name")
    ids = objects(inventory, KEY), objects(result.table, KEY)
    changes, rejected, answers = [], [], []
    table = result.table.copy()
    for pair in pairs:
        row, old_id, new_id = int(result.row_numbers[pair.new]), str(ids[0][pair.old]), str(ids[1][pair.new])
        words = {
            "id": old_id,
            "name": names[0][pair.old] or "",
            "score": f"{pair.score:.2f}",
            "apart": _apart(pair, language),
        }
        if pair.sure:
            table.loc[pair.new, KEY] = old_id
            why = say("why_matched", language, **words)
            changes.append(Change(row, old_id, KEY, new_id, old_id, why, "why_matched"))
        else:
            why = say("may_be_known", language, new=new_id, **words)
            prefix = say("row_prefix", language, layer=result.name, row=row)
            record = _record(result.table, pair.new)
            rejected.append(
                Rejected(
                    row,
                    "",
                    str(names[1][pair.new] or new_id),
                    prefix + why,
                    record,
                    KEY,
                    new_id,
                    why,
                    "may_be_known",
                )
            )
            answers.append(f"{KEY}: {new_id} = {old_id}")
    left = np.setdiff1d(np.arange(len(table)), [pair.new for pair in pairs if not pair.sure])
    kept = replace(
        result,
        table=table.iloc[left].reset_index(drop=True),
        row_numbers=result.row_numbers[left],
        n_rejected=result.n_rejected + len(rejected),
    )
    possible = [pair.old for pair in pairs if not pair.sure]
    return Reconciled(kept, changes, _questions(answers, language), rejected, possible)


def _questions(answers: Sequence[str], language: str) -> list[Question]:
    if not answers:
        return []
    text = say("ask_known", language, count=len(answers))
    return [Question("", KEY, text, "\n".join(["MAPPING:", *answers]))]


def _apart(pair: Pair, language: str) -> str:
    if not np.isfinite(pair.metres):
        return say("apart_unknown", language)
    return f"{pair.metres:.0f} m" if pair.metres < 1000 else f"{pair.metres / 1000:.1f} km"


def _record(table: "DataFrame", row: int) -> str:
    """Return the values of a facility as text."""
    known = table.iloc[row].dropna()
    return "; ".join(f"{name}={value}" for name, value in known.items())
