"""The field schema: what a facility is, read once from the JSON files beside this module.

Table, forms, importer, checker and documentation are all made from it.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from ..texts import Text

FOLDER = Path(__file__).parent
# What the names of the bounds of a field end in.
LOWER, UPPER = "_min", "_max"


@dataclass(frozen=True)
class Code:
    """One coded value: what is stored, its caption, and other ways of writing it (lower case).

    since: the step of the database that brought it to an earlier list.
    """

    value: str | int
    caption: Text
    synonyms: tuple[str, ...] = ()
    since: int = 1


@dataclass(frozen=True)
class Domain:
    """Coded values of a field. `open`: values outside the list are allowed too."""

    name: str
    type: str
    open: bool
    label: Text
    codes: tuple[Code, ...]

    def caption(self, value: Any, language: str) -> str:
        """Return the caption of a stored value, or the value itself when it is not in the list."""
        return next((code.caption.get(language) for code in self.codes if code.value == value), str(value))

    def values(self) -> tuple[str | int, ...]:
        """Return the stored values in order."""
        return tuple(code.value for code in self.codes)


@dataclass(frozen=True)
class Limit:
    """Bounds in the unit of the field. A hard limit refuses the value, a soft one warns."""

    strength: str
    min: float | None
    max: float | None
    message: Text

    def holds(self, value: float) -> bool:
        """Return whether `value` is inside; the bounds belong to it."""
        return (self.min is None or value >= self.min) and (self.max is None or value <= self.max)


@dataclass(frozen=True)
class OrderRule:
    """`lesser` must not be greater than `greater` when both are known."""

    lesser: str
    greater: str
    strength: str
    message: Text


@dataclass(frozen=True)
class Field:
    """One column of the inventory.

    type: text, integer, real, boolean, date or datetime. required: "hard", "soft" or "". computed: written by a
    tool or the database, read-only in forms. stamp: "who" or "when" of the last change, "" for all others.
    max_length: characters, of text fields only. default is a stored value; default_expression is a QGIS
    expression. synonyms: headers seen in inventories, lower case, without units. used_by: what needs it (thi,
    tri, gistm, runout, map). since: the step of the database that brought the column. bounded: the fields
    `lower` and `upper` tell what it lies between where that is all that is known; bound_of: the field whose bound
    this one is, "" for all others. scope: where its figures hold ("within 10 km"), None where the label says all.
    """

    name: str
    type: str
    unit: str
    label: Text
    help: Text
    tab: str = ""
    group: str = ""
    domain: Domain | None = None
    max_length: int = 255
    limits: tuple[Limit, ...] = ()
    default: str | int | None = None
    default_expression: str = ""
    required: str = ""
    unique: bool = False
    computed: bool = False
    stamp: str = ""
    since: int = 1
    synonyms: tuple[str, ...] = ()
    used_by: tuple[str, ...] = ()
    bounded: bool = False
    bound_of: str = ""
    scope: Text | None = None

    def heading(self, language: str) -> str:
        """Return the caption with what it holds for, as it stands over figures."""
        label = self.label.get(language)
        return f"{label} ({self.scope.get(language)})" if self.scope else label

    @property
    def lower(self) -> str:
        """Name of the field for the least value that this one can have."""
        return f"{self.name}{LOWER}"

    @property
    def upper(self) -> str:
        """Name of the field for the greatest value that this one can have."""
        return f"{self.name}{UPPER}"

    def caption(self, value: Any, language: str) -> str:
        """Return the caption of a coded value, or the value itself when it has none."""
        return self.domain.caption(value, language) if self.domain else str(value)

    def broken_limit(self, value: float) -> Limit | None:
        """Return the first limit `value` breaks, hard before soft, or None."""
        return next((limit for limit in self.limits if not limit.holds(value)), None)


@dataclass(frozen=True)
class Table:
    """A table linked to the facilities by its field facility_id.

    log: written by the database alone. listed: fields that tell its rows apart in a list.
    """

    name: str
    label: Text
    fields: tuple[Field, ...]
    log: bool = False
    listed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tab:
    """A page of the form."""

    name: str
    label: Text


@dataclass(frozen=True)
class Group:
    """A box on a tab. `hidden_when`: (field, values) for which the box does not apply, or None."""

    name: str
    tab: str
    label: Text
    hidden_when: tuple[str, tuple[str, ...]] | None = None


@dataclass(frozen=True)
class Schema:
    """All fields in the order of the columns: the inventory, the rating, then what later steps brought."""

    version: int
    tabs: tuple[Tab, ...]
    groups: tuple[Group, ...]
    order_rules: tuple[OrderRule, ...]
    domains: dict[str, Domain] = field(hash=False)
    fields: tuple[Field, ...] = ()

    def __getitem__(self, name: str) -> Field:
        """Return the field called `name`; KeyError when there is none."""
        return self._by_name[name]

    def get(self, name: str) -> Field | None:
        """Return the field called `name`, or None."""
        return self._by_name.get(name)

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    @cached_property
    def _by_name(self) -> dict[str, Field]:
        return {each.name: each for each in self.fields}


@cache
def load_schema() -> Schema:
    """Return the schema of the JSON files; read once."""
    inventory = _read("fields.json")
    rating = _read("rating_fields.json")
    domains = {each["name"]: _domain(each) for each in _read("domains.json")["domains"]}
    fields = [_field(each, domains) for each in inventory["fields"] + rating["fields"]]
    bounds = inventory["bounds"]
    return Schema(
        version=inventory["version"],
        tabs=tuple(Tab(each["name"], Text(**each["label"])) for each in inventory["tabs"]),
        groups=tuple(_group(each) for each in inventory["groups"]),
        order_rules=(
            *(OrderRule(**{**each, "message": Text(**each["message"])}) for each in inventory["order_rules"]),
            *(rule for each in fields if each.bounded for rule in _order_of_bounds(each, bounds)),
        ),
        domains=domains,
        fields=_in_order(each for own in fields for each in (own, *_bounds_of(own, bounds))),
    )


def inventory_fields() -> tuple[Field, ...]:
    """Return the fields a person or an import fills, in order."""
    return tuple(each for each in load_schema().fields if not each.computed)


def computed_fields() -> tuple[Field, ...]:
    """Return the fields nobody fills in: those of the rating, and who changed the row when."""
    return tuple(each for each in load_schema().fields if each.computed)


def rating_fields() -> tuple[Field, ...]:
    """Return the fields the rating tools write, in order."""
    return tuple(each for each in computed_fields() if not each.stamp)


@cache
def related_tables() -> tuple[Table, ...]:
    """Return the tables linked to the facilities: changes, inspections, checklist answers, substances, documents."""
    domains = load_schema().domains
    return tuple(
        Table(
            each["name"],
            Text(**each["label"]),
            _in_order(_field(raw, domains) for raw in each["fields"]),
            each.get("log", False),
            tuple(each.get("listed", ())),
        )
        for each in _read("related_tables.json")["tables"]
    )


def _bounds_of(field: Field, texts: dict) -> Iterator[Field]:
    """Yield the fields for the bounds of one that may be bounded: of its type, unit, limits and place."""
    for name, text in ((field.lower, texts["min"]), (field.upper, texts["max"])) if field.bounded else ():
        yield Field(
            name=name,
            type=field.type,
            unit=field.unit,
            label=_filled(text["label"], field),
            help=_filled(text["help"], field),
            tab=field.tab,
            group=field.group,
            limits=tuple(_limits_of_bound(field, lower=name == field.lower)),
            since=max(field.since, texts["since"]),
            used_by=field.used_by,
            bound_of=field.name,
            scope=field.scope,
        )


def _limits_of_bound(field: Field, lower: bool) -> Iterator[Limit]:
    """Yield the limits of a bound: a low lower bound and a high upper one are possible, but not unusual."""
    for limit in field.limits:
        own = limit
        if limit.strength == "soft":
            own = replace(limit, min=None) if lower else replace(limit, max=None)
        if own.min is not None or own.max is not None:
            yield own


def _order_of_bounds(field: Field, texts: dict) -> Iterator[OrderRule]:
    yield OrderRule(field.lower, field.upper, "hard", _filled(texts["backwards"], field))
    outside = _filled(texts["outside"], field)
    yield OrderRule(field.lower, field.name, "soft", outside)
    yield OrderRule(field.name, field.upper, "soft", outside)


def _filled(text: dict[str, str], field: Field) -> Text:
    """Return a text with the label and help of a field put in, language by language."""
    return Text(
        **{
            language: words.format(label=field.label.get(language), help=field.help.get(language))
            for language, words in text.items()
        }
    )


def _in_order(fields: Iterable[Field]) -> tuple[Field, ...]:
    """Return fields in the order of the columns: a later step adds its own at the end."""
    return tuple(sorted(fields, key=lambda each: each.since))


def _read(name: str) -> dict:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def _domain(raw: dict) -> Domain:
    codes = tuple(
        Code(each["value"], Text(**each["caption"]), tuple(each.get("synonyms", ())), each.get("since", 1))
        for each in raw["codes"]
    )
    return Domain(raw["name"], raw["type"], raw["open"], Text(**raw["label"]), codes)


def _group(raw: dict) -> Group:
    hidden = raw.get("hidden_when")
    hidden_when = (hidden["field"], tuple(hidden["values"])) if hidden else None
    return Group(raw["name"], raw["tab"], Text(**raw["label"]), hidden_when)


def _field(raw: dict, domains: dict[str, Domain]) -> Field:
    limits = (
        Limit(each["strength"], each.get("min"), each.get("max"), Text(**each["message"]))
        for each in raw.get("limits", ())
    )
    return Field(
        **{
            **raw,
            "unit": raw.get("unit", ""),
            "label": Text(**raw["label"]),
            "help": Text(**raw["help"]),
            "scope": Text(**raw["scope"]) if "scope" in raw else None,
            "domain": domains[raw["domain"]] if "domain" in raw else None,
            "limits": tuple(limits),
            "synonyms": tuple(raw.get("synonyms", ())),
            "used_by": tuple(raw.get("used_by", ())),
        }
    )
