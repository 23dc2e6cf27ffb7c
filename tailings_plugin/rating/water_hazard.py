"""Water hazard class of substances by H-statement points, and of mixtures by their parts (AwSV, Annex 1)."""

import json
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..inventory.wording import is_no_data

# Cyrillic letters that look like those of the statements, as lists typed in Russian have them.
LOOKALIKES = str.maketrans("НнЕеУу", "HhEeUu")


# "H 410", "H-410", "EUH 029": the letters are followed by their number.
_APART = re.compile(r"\b((?:[EЕ][UУ])?[HН])[\s\-–]+(?=\d{3})", re.I)


@cache
def rules() -> dict:
    """Return the rules of water_hazard.json."""
    return json.loads((Path(__file__).parent / "water_hazard.json").read_text(encoding="utf-8"))


@cache
def _points() -> dict[str, tuple[int, tuple[str, ...]]]:
    return {
        each["statement"]: (each["points"], tuple(each.get("not_with", ()))) for each in rules()["points"]
    }


def read_statements(text: str | None) -> tuple[list[str], list[str]]:
    """Return the H-statements in free text, each once and spelt as in the rules, and the words that are none.

    "H300+H310, EUH 029; H360FD" gives H300, H310, EUH029, H360F, H360D. H360 and H361 without a letter are
    read as one of the letters, which have the same points.
    """
    if is_no_data(text or ""):
        return [], []
    compact = _APART.sub(r"\1", text or "")
    found, strange = [], []
    for word in re.findall(r"\w+", compact):
        statement = _spelt(word.translate(LOOKALIKES))
        if statement is None:
            strange.append(word)
        else:
            found += rules()["read_as"].get(statement, [statement])
    return list(dict.fromkeys(found)), strange


@cache
def _spellings() -> dict[str, str]:
    known = [*_points(), *rules()["read_as"], *rules()["without_points"]]
    return {statement: statement for statement in known} | {
        statement.upper(): statement for statement in known if not _has_lower_twin(statement, known)
    }


def _has_lower_twin(statement: str, known: Sequence[str]) -> bool:
    """Return whether another statement differs in case only (H360FD, H360Fd): then case must be right."""
    return sum(each.upper() == statement.upper() for each in known) > 1


def _spelt(word: str) -> str | None:
    return _spellings().get(word) or _spellings().get(word.upper())


def statement_points(statements: Iterable[str]) -> tuple[int, list[str]]:
    """Return the sum of the points of H-statements and the statements that count.

    A statement does not count beside those it is "not with"; of two that exclude each other one counts.
    """
    present = [each for each in statements if each in _points()]
    dropped: set[str] = set()
    for each in present:
        rivals = [other for other in _points()[each][1] if other in present]
        if any(each not in _points()[other][1] or other not in dropped for other in rivals):
            dropped.add(each)
    counted = [each for each in present if each not in dropped]
    return sum(_points()[each][0] for each in counted), counted


def precaution_points(
    statements: Sequence[str],
    acute_data: bool | None = None,
    environment_data: bool | None = None,
    degradable: bool | None = None,
    accumulates: bool | None = None,
) -> int:
    """Return the points for data that are said to be missing; None means nothing is said, so none (4.3.1, 4.3.2).

    A statement of a kind shows that data of that kind exist. Readily degradable and not accumulating
    substances get 2 points less for missing environmental data.
    """
    given = rules()["precaution"]
    points = 0
    if acute_data is False and not set(statements) & set(rules()["acute"]):
        points += given["acute"]
    if environment_data is False and not set(statements) & set(rules()["environment"]):
        points += given["environment"]
        if degradable and accumulates is False:
            points += given["degradable"]
    return points


def points_of_tests(
    statements: Sequence[str],
    toxicity_mg_l: float | None,
    degradable: bool | None = None,
    accumulates: bool | None = None,
) -> int:
    """Return the points for tests on water life where no statement tells of the environment (number 4.3.3).

    toxicity_mg_l: the lowest LC50 of fish (96 h), EC50 of water fleas (48 h) or IC50 of algae (72 h); None or NaN
    where no test is known. Only what is shown spares points: degradable, or accumulates that is False.
    """
    known = toxicity_mg_l is not None and not math.isnan(toxicity_mg_l)
    if not known or set(statements) & set(rules()["environment"]):
        return 0
    step = next(each for each in rules()["tests"] if toxicity_mg_l <= each.get("up_to_mg_l", math.inf))
    shown = bool(degradable), accumulates is False
    spared = {
        "degradable and not accumulating": all(shown),
        "degradable": shown[0],
        "degradable or not accumulating": any(shown),
    }
    return 0 if spared[step["unless"]] else step["points"]


def class_of_points(points: int) -> int:
    """Return the class, 1 to 3, of a sum of points."""
    limits = rules()["class_limits"]
    if points <= limits["class_1_up_to"]:
        return 1
    return 2 if points <= limits["class_2_up_to"] else 3


def is_carcinogenic(statements: Iterable[str]) -> bool:
    """Return whether the statements make a substance carcinogenic for the mixture rules."""
    return bool(set(statements) & set(rules()["carcinogenic"]))


@dataclass(frozen=True)
class Part:
    """One part of a mixture. percent: its share, of class 2 and 3 times its M-factor."""

    name: str
    hazard_class: int
    percent: float
    carcinogenic: bool = False


@dataclass(frozen=True)
class Verdict:
    """Class of a mixture, the rule that decided (a key of texts.json) and the parts that met it."""

    hazard_class: int
    rule: str
    parts: tuple[str, ...]


def mixture_class(parts: Sequence[Part]) -> Verdict:
    """Return the class of a mixture whose parts sum to the whole, by the first rule that is met.

    Parts below the limits of consideration are left out, but parts of class 2 or 3 that together reach the limit of
    what is not hazardous make class 1 (2.2 b to d, 5.2.3 e). Class 0 when no rule is met: nothing in it counts.
    """
    limits = rules()["mixture"]
    counted = [
        part
        for part in parts
        if part.percent
        >= limits["carcinogenic_from_percent" if part.carcinogenic else "considered_from_percent"]
    ]
    by_class = {number: [part for part in counted if part.hazard_class == number] for number in (1, 2, 3)}
    carcinogenic = {number: [part for part in by_class[number] if part.carcinogenic] for number in (2, 3)}
    total = {number: sum(part.percent for part in by_class[number]) for number in by_class}
    small = [
        part
        for number in (2, 3)
        if reaches(_total(parts, number), limits["harmless_below_percent"])
        for part in parts
        if part.hazard_class == number
    ]
    large_3 = [part for part in by_class[3] if part.percent >= limits["class_3_part_percent"]]
    large_2 = [part for part in by_class[2] if part.percent >= limits["class_2_part_percent"]]
    for hazard_class, rule, met, deciding in (
        (3, "mixture_carcinogenic_3", bool(carcinogenic[3]), carcinogenic[3]),
        (3, "mixture_sum_3", reaches(total[3], limits["class_3_sum_percent"]), by_class[3]),
        (2, "mixture_carcinogenic_2", bool(carcinogenic[2]), carcinogenic[2]),
        (2, "mixture_sum_2", reaches(total[2], limits["class_2_sum_percent"]), by_class[2]),
        (2, "mixture_part_3", bool(large_3), large_3),
        (1, "mixture_part_2", bool(large_2), large_2),
        (1, "mixture_small_parts", bool(small), small),
        (1, "mixture_sum_1", reaches(total[1], limits["class_1_sum_percent"]), by_class[1]),
    ):
        if met:
            names = sorted(deciding, key=lambda part: -part.percent)
            return Verdict(hazard_class, rule, tuple(part.name for part in names))
    return Verdict(0, "mixture_none", ())


def _total(parts: Sequence[Part], hazard_class: int) -> float:
    return sum(part.percent for part in parts if part.hazard_class == hazard_class)


def reaches(total: float, limit: float) -> bool:
    """Return whether a sum of percentages reaches a limit; 2.9 + 0.1 does reach 3."""
    return total >= limit - 1e-9
