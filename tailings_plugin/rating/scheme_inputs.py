"""What a scheme says of the fields it reads: whether a rule can read them, and whether a rating writes over them."""

from collections.abc import Iterable, Iterator

from ..errors import Reason
from ..inventory.schema import load_schema
from ..json_files import Violation, shown
from .values import spelt

# What the boolean fields of the inventory hold, as `values.spelt` writes it.
YES_NO = (True, False)


def inputs_of(factor: dict) -> list[tuple[str, str]]:
    """Return what a factor of a scheme file reads, as (key below the factor, field)."""
    mass = factor.get("from_mass", {})
    found = [("input", factor.get("input")), ("stand_in", factor.get("stand_in"))]
    found += [(f"from_mass.{name}", mass.get(name)) for name in ("mass", "density")]
    return [(key, name) for key, name in found if name is not None]


def written_over(factors: list[dict], written: Iterable[str], path: str) -> Iterator[Violation]:
    """Yield a violation for each of the names `written` at a place of the file which a factor reads."""
    read = {name for factor in factors for _, name in inputs_of(factor)}
    for name in written:
        if name in read:
            yield (
                path,
                Reason(
                    "{name} is read by a factor, and the rating would write over it: choose another name",
                    name=shown(name),
                ),
            )


def readable(factor: dict, path: str) -> Iterator[Violation]:
    """Yield why a rule cannot read its fields: of another kind, or one of them in two places."""
    schema = load_schema()
    seen: set[str] = set()
    for key, name in inputs_of(factor):
        if name in seen:
            yield f"{path}.{key}", Reason("{name} stands here twice: name another field", name=shown(name))
        seen.add(name)
        numeric = name not in schema or schema[name].type in ("integer", "real")
        if not numeric and factor["rule"] != "value_classes":
            yield (
                f"{path}.{key}",
                Reason("{field} holds no numbers: a rule for it is value_classes", field=name),
            )
    valid = factor.get("valid", {})
    if "minimum" in valid and "maximum" in valid and valid["minimum"] > valid["maximum"]:
        yield (
            f"{path}.valid",
            Reason(
                "the minimum {low} is above the maximum {high}: no value would be valid",
                low=valid["minimum"],
                high=valid["maximum"],
            ),
        )


def values(factor: dict, path: str) -> Iterator[Violation]:
    """Yield what is wrong with the values of a rule of values: told twice, empty, none that the field can have, or one
    of the field's that has no class."""
    seen = [spelt(each) for each in factor.get("unknown_values", ())]
    for number, each in enumerate(factor["classes"]):
        place, value = f"{path}.classes[{number}].value", spelt(each["value"])
        if not value:
            yield place, Reason("an empty value is an unknown one: 'unknown' says what it counts as")
        elif value in seen:
            yield place, Reason("{value} has a class already", value=shown(each["value"]))
        seen.append(value)
    schema = load_schema()
    if factor["input"] in schema:
        yield from _of_the_inventory(factor, seen, path)


def _of_the_inventory(factor: dict, seen: list[str], path: str) -> Iterator[Violation]:
    field = load_schema()[factor["input"]]
    needed: list = []
    if field.type == "boolean":
        needed = list(YES_NO)
        for number, each in enumerate(factor["classes"]):
            if spelt(each["value"]) not in map(spelt, YES_NO):
                yield (
                    f"{path}.classes[{number}].value",
                    Reason(
                        "{field} is yes or no: its values are true and false, not {value}",
                        field=field.name,
                        value=shown(each["value"]),
                    ),
                )
    elif field.domain and not field.domain.open:
        # A scheme written before a code came to the list stays of use: facilities of that code count as unknown.
        needed = [code.value for code in field.domain.codes if code.since == 1]
    for value in needed:
        if spelt(value) not in seen:
            yield (
                f"{path}.classes",
                Reason(
                    "{field} may be {value}, which has no class",
                    field=field.name,
                    value=shown(spelt(value)) if field.type == "boolean" else shown(value),
                ),
            )
