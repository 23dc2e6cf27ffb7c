"""What a JSON Schema cannot say of a scheme: names, order of limits, gaps, missing codes."""

from collections.abc import Iterator

from ..errors import Reason
from ..inventory.schema import load_schema
from ..json_files import Violation, shown
from .scheme_inputs import readable, values, written_over

# What a rating writes beside the total `x`: x_min, x_max ...
SUMMARY = (
    *("min", "max", "expected", "completeness", "rank", "rank_best", "rank_worst", "rank_expected"),
    *("class", "basis", "assumed", "action", "ask", "ask_gain", "scheme", "note"),
)
# The field `x_legend` that a rating by a scheme of one's own writes, too.
LEGEND = "legend"
# How likely each class of the total is: thi_p_low ...
CHANCE = "p_"
# Shares that add to 1 but for so much were rounded.
ROUNDED = 1e-6
# The columns by which GeoPackage and PostGIS know a row and its place.
_OF_THE_DATABASE = ("fid", "geom")


def nested(content: dict, base: dict) -> Iterator[Violation]:
    """Yield a violation when the scheme that `content` includes includes one itself."""
    if "includes" in base:
        yield (
            "includes",
            Reason(
                "{name} includes another scheme: include that one directly", name=shown(content["includes"])
            ),
        )


def meaning(content: dict, base: dict | None) -> Iterator[Violation]:
    """Yield what a schema cannot say: names, order of limits, gaps, missing codes."""
    fields = [each["field"] for each in (base["factors"] if base else [])]
    if base:
        fields.append(base["total"]["field"])
    for number, factor in enumerate(content["factors"]):
        path = f"factors[{number}]"
        if factor["field"] in fields:
            yield f"{path}.field", Reason("{name} is already taken", name=shown(factor["field"]))
        yield from _not_to_write(f"{path}.field", factor["field"])
        if "of" in factor:
            yield from _parts(factor, fields, path)
        else:
            yield from readable(factor, path)
        if factor["rule"] == "log10":
            yield from _log10(factor, path)
        elif factor["rule"] == "number_classes":
            yield from limits(factor["classes"], f"{path}.classes")
        elif factor["rule"] == "value_classes":
            yield from values(factor, path)
        if "priors" in factor:
            yield from _priors(factor, path)
        fields.append(factor["field"])
    if content["total"]["field"] in fields:
        yield "total.field", Reason("{name} is already taken", name=shown(content["total"]["field"]))
    included = [base["total"]["field"]] if base else []
    yield from _fields_of_the_total(content["total"]["field"], [*SUMMARY, LEGEND, *included], fields)
    yield from _over_inputs(content, base)
    yield from _parts(content["total"], fields, "total")
    yield from _unused(content)
    yield from limits(content["classes"], "classes")
    yield from _codes(content["classes"])


def _over_inputs(content: dict, base: dict | None) -> Iterator[Violation]:
    """Yield a violation for what the rating writes where its factors read."""
    factors, total = content["factors"] + (base["factors"] if base else []), content["total"]["field"]
    for number, factor in enumerate(content["factors"]):
        yield from written_over(factors, [factor["field"]], f"factors[{number}].field")
    chances = [f"{CHANCE}{each['class']}" for each in content["classes"]]
    own = [total, *(f"{total}_{each}" for each in (*SUMMARY, LEGEND, *chances))]
    yield from written_over(factors, own, "total.field")


def _codes(classes: list[dict]) -> Iterator[Violation]:
    """Yield a violation for a class whose code another has: no table could tell them apart."""
    seen: set[str] = set()
    for number, each in enumerate(classes):
        if each["class"] in seen:
            yield f"classes[{number}].class", Reason("{name} is already taken", name=shown(each["class"]))
        seen.add(each["class"])


def _fields_of_the_total(total: str, endings: list[str], factors: list[str]) -> Iterator[Violation]:
    """Yield those of the fields which a rating writes of its total that it must not, or that are taken."""
    yield from _not_to_write("total.field", total)
    for name in (f"{total}_{each}" for each in endings):
        if name in factors:
            yield (
                "total.field",
                Reason(
                    "{total} makes the field {name} too, which a factor has already",
                    total=shown(total),
                    name=name,
                ),
            )
        yield from _not_to_write("total.field", name)
    for name in factors:
        if name.startswith(f"{total}_{CHANCE}"):
            yield (
                "total.field",
                Reason(
                    "the chance of a class may be written as {name}, which a factor has already", name=name
                ),
            )


def _not_to_write(path: str, name: str) -> Iterator[Violation]:
    """Yield a violation for a field that people or the database fill: the rating would write over it."""
    field = load_schema().get(name)
    if name in _OF_THE_DATABASE or (field is not None and (not field.computed or field.stamp)):
        yield (
            path,
            Reason(
                "{name} is a field of the inventory, which a rating must not write over: choose another name",
                name=shown(name),
            ),
        )


def _parts(combination: dict, known: list[str], path: str) -> Iterator[Violation]:
    seen = set()
    for number, name in enumerate(combination["of"]):
        if name not in known:
            yield (
                f"{path}.of[{number}]",
                Reason(
                    "{name} is no factor above; there are {known}",
                    name=shown(name),
                    known=", ".join(known) or Reason("none"),
                ),
            )
        if name in seen:
            yield f"{path}.of[{number}]", Reason("{name} is counted twice", name=shown(name))
        seen.add(name)


def _unused(content: dict) -> Iterator[Violation]:
    used = {name for each in (*content["factors"], content["total"]) for name in each.get("of", ())}
    for number, factor in enumerate(content["factors"]):
        if factor["field"] not in used:
            yield (
                f"factors[{number}].field",
                Reason("{name} reaches no total: add it to total.of", name=shown(factor["field"])),
            )


def _log10(factor: dict, path: str) -> Iterator[Violation]:
    span = factor.get("score_range")
    if factor["unknown"] != "not_rated" and span is None:
        yield path, Reason("'score_range' is missing: an unknown input needs a lowest and a highest score")
    if span is not None and span[0] > span[1]:
        yield (
            f"{path}.score_range",
            Reason("the lowest score {low} is above the highest {high}", low=span[0], high=span[1]),
        )


def limits(classes: list[dict], path: str) -> Iterator[Violation]:
    """Yield what is wrong with upper limits: none missing but on the last class, and rising."""
    before = None
    for number, each in enumerate(classes):
        place = f"{path}[{number}]"
        given = [name for name in ("below", "up_to") if name in each]
        if number == len(classes) - 1:
            if given:
                yield (
                    f"{place}.{given[0]}",
                    Reason("the last class must have no upper limit, or higher values have no class"),
                )
            return
        if len(given) != 1:
            yield place, Reason("needs one upper limit: 'below' or 'up_to'")
            continue
        limit = each[given[0]]
        if before is not None and limit <= before:
            yield (
                f"{place}.{given[0]}",
                Reason(
                    "{limit} is not above the limit before it, {before}: the classes overlap",
                    limit=limit,
                    before=before,
                ),
            )
        before = limit


def _priors(factor: dict, path: str) -> Iterator[Violation]:
    given, classes = factor["priors"], factor["classes"]
    if len(given) != len(classes):
        yield (
            f"{path}.priors",
            Reason(
                "{shares} shares for {classes} classes: give one for each, in their order",
                shares=len(given),
                classes=len(classes),
            ),
        )
    elif abs(sum(given) - 1) > ROUNDED:
        yield f"{path}.priors", Reason("the shares add to {sum}, not to 1", sum=f"{sum(given):.6g}")
