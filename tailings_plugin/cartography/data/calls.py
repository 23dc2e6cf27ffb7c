"""What a rating calls for: which facilities to act on, what to find out first, and which scores are assumed."""

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...inventory.facilities import BASIS, CLASS
from ...inventory.schema import LOWER, UPPER, load_schema
from ...rating.alarms import COLUMN as ALARMS
from ...rating.alarms import shipped_alarms
from ...rating.fallback import is_suggested
from ...rating.scheme_check import CHANCE
from ...rating.texts import text
from ...rating.values import columns_of
from ...texts import LANGUAGES, Text
from .captions import Captions
from .facilities import is_number, rows_of_values, shown_names, values_of
from .rated_by import INDEX, RatedBy

if TYPE_CHECKING:
    from pandas import DataFrame

ACTIONS = ("act_now", "find_out_first", "lower")
# So many missing data are listed.
MOST_WANTED = 10
UNKNOWN_CODES = (None, "unknown")


@dataclass(frozen=True)
class Wanted:
    """A datum that is missing of a facility: its name, the field, and how much of the probability of the classes
    knowing it is expected to move, 0 to 1; None where without it the facility cannot be rated."""

    facility: str
    field: str
    gain: float | None


def tells_chances(table: "DataFrame") -> bool:
    """Return whether a rating tells what it calls for; those of earlier versions do not."""
    return any(each is not None for each in values_of(table, f"{INDEX}_action"))


def priors_of(table: "DataFrame") -> str:
    """Return whose shares of what is unknown a rating goes by: scheme or register."""
    return "register" if _says(table, "priors_register") else "scheme"


def by_quantiles(table: "DataFrame") -> bool:
    """Return whether the classes of a rating share its facilities out evenly."""
    return _says(table, "classes_quantiles")


def _says(table: "DataFrame", key: str) -> bool:
    words = [text(language, key) for language in LANGUAGES]
    named = {str(each) for each in values_of(table, f"{INDEX}_scheme") if each}
    return any(each in statement for each in words for statement in named)


def class_counts(table: "DataFrame", rating: RatedBy) -> list[tuple[int, Text]]:
    """Return how many facilities are of each class, the highest first."""
    found = Counter(values_of(table, f"{INDEX}_class"))
    return [(found[each.code], each.caption) for each in rating.classes]


def actions(table: "DataFrame") -> list[str | None]:
    """Return what each facility calls for: what its rating says, or to act now where it has an alarm."""
    rows = rows_of_values(table, f"{INDEX}_action", ALARMS)
    return ["act_now" if codes else None if action is None else str(action) for action, codes in rows]


def action_counts(table: "DataFrame") -> dict[str, int]:
    """Return how many facilities each of ACTIONS is for."""
    found = Counter(actions(table))
    return {each: found[each] for each in ACTIONS}


def alarm_captions(table: "DataFrame", captions: Captions) -> list[str | None]:
    """Return the alarms of each facility in words."""
    return [alarm_caption(str(codes), captions) if codes else None for codes in values_of(table, ALARMS)]


def alarm_caption(codes: str, captions: Captions) -> str:
    """Return codes of alarms in words; those of a file that is not the plugin's as they stand."""
    known = shipped_alarms()
    return " / ".join(dict.fromkeys(known.captions(codes, each) for each in captions.languages))


def chance_fields(rating: RatedBy) -> list[tuple[str, Text]]:
    """Return the columns of the probabilities of the classes, the highest first, with what the class is called."""
    return [(f"{INDEX}_{CHANCE}{each.code}", each.caption) for each in rating.classes]


def wanted(table: "DataFrame") -> list[Wanted]:
    """Return the datum to ask for of each facility that lacks one, the most valuable first, as the table is ordered.

    Those without which a facility cannot be rated come last: what they change is not known.
    """
    columns = rows_of_values(table, f"{INDEX}_ask", f"{INDEX}_ask_gain")
    found = [
        Wanted(name, str(field), float(gain) if is_number(gain) else None)
        for name, (field, gain) in zip(shown_names(table), columns, strict=True)
        if field is not None
    ]
    return sorted(found, key=lambda each: -1.0 if each.gain is None else each.gain, reverse=True)


def wanted_by_field(found: list[Wanted]) -> list[tuple[str, int, float | None]]:
    """Return each field that is asked for, of how many facilities, and the sum of the gains; the greatest first.

    None for one without which these cannot be rated.
    """
    gains: dict[str, list[float]] = {}
    for each in found:
        gains.setdefault(each.field, []).extend([] if each.gain is None else [each.gain])
    counts = Counter(each.field for each in found)
    summed = [(field, counts[field], sum(known) if known else None) for field, known in gains.items()]
    return sorted(summed, key=lambda each: (each[2] is None, -(each[2] or 0.0), -each[1], each[0]))


def field_caption(name: str, captions: Captions) -> str:
    """Return what a field is called, as it stands where the inventory does not know it."""
    field = load_schema().get(name)
    return captions.of(field.label) if field else name


def assumed_parts(table: "DataFrame", rating: RatedBy) -> list[set[str]]:
    """Return for each facility the parts of the total whose score is assumed, by field.

    A rating names them; of one that does not, those whose input the table has and does not know, not even by bounds.
    """
    if f"{INDEX}_assumed" in table:
        return [
            set(str(each).split(", ")) if each else set() for each in values_of(table, f"{INDEX}_assumed")
        ]
    found: list[set[str]] = [set() for _ in range(len(table))]
    for part in rating.parts:
        for need in (each for each in part.needs if each in table):
            for row, values in enumerate(rows_of_values(table, need, f"{need}{LOWER}", f"{need}{UPPER}")):
                if all(value in UNKNOWN_CODES for value in values):
                    found[row].add(part.field)
    return found


def suggested_classes(table: "DataFrame") -> list[bool]:
    """Return of which facilities the water hazard class is only suggested by ore and process."""
    return is_suggested(columns_of(table, (CLASS, BASIS)), len(table)).tolist()


def is_hollow(basis: Any) -> bool:
    """Return whether a class rests on what is assumed, so that its symbol is hollow."""
    return basis == "assumed"
