"""The criteria of a convention: read from a data file, refused with place and reason when it is wrong."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import inf
from os import PathLike
from pathlib import Path

from ...errors import Reason
from ...inventory.schema import load_schema
from ...json_files import Violation, digest, read_json, refuse, shown, violations
from ..substances import is_cas_number
from ..water_hazard import read_statements
from .texts import text

FOLDER = Path(__file__).parent
SHIPPED = "industrial_accidents"
WAYS = ("air", "water")
# What fills an item of a notification besides fields of the inventory and of ratings.
WORKED_OUT = ("position", "substances", "way_by_water", "way_by_air")
Label = dict[str, str]


@dataclass(frozen=True)
class Limit:
    """A threshold quantity in one list, tonnes `low` to `high`; 0 to infinity where it is not known."""

    of: str
    low: float
    high: float
    source: str
    verified: bool

    @property
    def known(self) -> bool:
        """Whether the list's figure is known."""
        return self.high < inf


@dataclass(frozen=True)
class Category:
    """Hazardous substances of one kind, by `statements` or named by `cas`, and the `ways` they count for."""

    code: str
    label: Label
    ways: tuple[str, ...]
    statements: frozenset[str]
    cas: frozenset[str]
    limits: tuple[Limit, ...]
    verified: bool
    source: str

    @property
    def from_t(self) -> float:
        """Tonnes below which no list has them."""
        return min(each.low for each in self.limits)

    @property
    def surely_from_t(self) -> float:
        """Tonnes from which all lists have them; infinite where a list's figure is not known."""
        return max(each.high for each in self.limits)


@dataclass(frozen=True)
class Item:
    """What a notification has to say: number, words, and the fields of the register that fill it."""

    number: int
    label: Label
    fields: tuple[str, ...]
    source: str
    verified: bool


@dataclass(frozen=True)
class Stated:
    """A statement in words, with its source and whether it was compared with it."""

    label: Label
    source: str
    verified: bool


@dataclass(frozen=True)
class Party:
    """Whether a country is a party."""

    party: bool
    source: str
    verified: bool


@dataclass(frozen=True)
class Criteria:
    """Criteria ready to use. within_km: of a border, by air. flow_days: of water, None where it does not count.

    map_error_km and unknown_position_km: within how much of within_km nothing is decided. digest: first 8 hex digits
    of the SHA-256 of the content.
    """

    name: str
    version: str
    title: Label
    digest: str
    within_km: float
    map_error_km: float
    unknown_position_km: float
    flow_days: float | None
    usual_flow_days: float
    air: Stated
    water: Stated
    flow_time: Stated
    notes: tuple[Stated, ...]
    parties: dict[str, Party]
    categories: tuple[Category, ...]
    notification: Label
    notification_note: Label
    items: tuple[Item, ...]

    @property
    def verified(self) -> bool:
        """Whether everything that decides was compared with its source."""
        stated = [self.air, self.water, *([self.flow_time] if self.flow_days is not None else [])]
        limits = (limit for category in self.categories for limit in category.limits)
        return (
            all(each.verified for each in stated)
            and all(each.verified for each in self.categories)
            and all(each.verified for each in limits)
        )

    def statement(self, language: str = "en") -> str:
        """Return name, version, digest and status, as results print it."""
        key = "verified" if self.verified else "not_verified"
        return f"{self.name} {self.version} ({self.digest}), {text(language, key)}"


@cache
def shipped_criteria() -> Criteria:
    """Return the criteria of the Industrial Accidents Convention that come with the plugin."""
    return load_criteria(FOLDER / f"{SHIPPED}.json")


def load_criteria(path: str | PathLike, flow_days: float | None = None) -> Criteria:
    """Return the criteria of a JSON file; DataProblem with file, JSON path and reason when it is wrong.

    flow_days: days of flow within which water must be in the other country, in place of what the file says.
    """
    path = Path(path)
    content = read_json(Reason("Criteria"), path)
    schema = json.loads((FOLDER / "criteria.schema.json").read_text(encoding="utf-8"))
    refuse(Reason("Criteria"), path, violations(content, schema))
    refuse(Reason("Criteria"), path, _meaning(content))
    return _build(content, flow_days)


def _build(content: dict, flow_days: float | None) -> Criteria:
    air, time, told = content["air"], content["flow_time"], content["notification"]
    if flow_days is None and time["used"]:
        flow_days = float(time["days"])
    return Criteria(
        name=content["name"],
        version=content["version"],
        title=content["title"],
        digest=digest([content, flow_days]),
        within_km=float(air["within_km"]),
        map_error_km=float(air["map_error_km"]),
        unknown_position_km=float(air["unknown_position_km"]),
        flow_days=flow_days,
        usual_flow_days=float(time["days"]),
        air=_stated({}, air),
        water=_stated({}, content["water"]),
        flow_time=_stated({}, time),
        notes=tuple(_stated(each["text"], each) for each in content.get("notes", ())),
        parties={
            each["country"]: Party(each["party"], each["source"], each["verified"])
            for each in content["parties"]
        },
        categories=tuple(map(_category, content["categories"])),
        notification=told["title"],
        notification_note=told["note"],
        items=tuple(
            Item(each["item"], each["label"], tuple(each["fields"]), each["source"], each["verified"])
            for each in told["items"]
        ),
    )


def _stated(label: Label, spec: dict) -> Stated:
    return Stated(label, spec["source"], spec["verified"])


def _category(spec: dict) -> Category:
    limits = []
    for each in spec["limits"]:
        low, high = each.get("tonnes", (0.0, inf))
        limits.append(Limit(each["of"], float(low), float(high), each["source"], each["verified"]))
    return Category(
        spec["category"],
        spec["label"],
        tuple(spec["ways"]),
        frozenset(spec.get("statements", ())),
        frozenset(spec.get("cas", ())),
        tuple(limits),
        spec["ways_verified"] and spec["members_verified"],
        f"{spec['ways_source']} {spec['members_source']}",
    )


def _meaning(content: dict) -> Iterator[Violation]:
    """Yield what a schema cannot say: what stands twice, members of no kind, limits that fall, unknown fields."""
    for name, key in (("categories", "category"), ("parties", "country")):
        yield from _twice([each[key] for each in content[name]], name, key)
    items = content["notification"]["items"]
    yield from _twice([each["item"] for each in items], "notification.items", "item")
    owners: dict[str, str] = {}
    for number, category in enumerate(content["categories"]):
        yield from _members(category, f"categories[{number}]", owners)
        for place, limit in enumerate(category["limits"]):
            tonnes = limit.get("tonnes")
            if tonnes is not None and tonnes[0] > tonnes[1]:
                where = f"categories[{number}].limits[{place}].tonnes"
                yield (
                    where,
                    Reason(
                        "the lower quantity {low} is above the higher {high}", low=tonnes[0], high=tonnes[1]
                    ),
                )
        lists = [limit["of"] for limit in category["limits"]]
        yield from _twice(lists, f"categories[{number}].limits", "of")
    schema = load_schema()
    for number, item in enumerate(items):
        for place, name in enumerate(item["fields"]):
            if name not in schema and name not in WORKED_OUT:
                yield (
                    f"notification.items[{number}].fields[{place}]",
                    Reason(
                        "{name} is neither a field of the inventory nor one of {known}",
                        name=shown(name),
                        known=", ".join(WORKED_OUT),
                    ),
                )


def _members(category: dict, path: str, owners: dict[str, str]) -> Iterator[Violation]:
    if ("statements" in category) == ("cas" in category):
        yield path, Reason("needs either 'statements' or 'cas'")
    for place, statement in enumerate(category.get("statements", ())):
        where = f"{path}.statements[{place}]"
        found, strange = read_statements(statement)
        if strange:
            yield where, Reason("{name} is no H-statement", name=shown(statement))
        elif found != [statement]:
            yield (
                where,
                Reason("{name} is not exact: write {exact}", name=shown(statement), exact=", ".join(found)),
            )
        yield from _owned(statement, category["category"], where, owners)
    for place, number in enumerate(category.get("cas", ())):
        where = f"{path}.cas[{place}]"
        if not is_cas_number(number):
            yield where, Reason("{name} is no CAS number: its check digit is wrong", name=shown(number))
        yield from _owned(number, category["category"], where, owners)


def _owned(member: str, category: str, path: str, owners: dict[str, str]) -> Iterator[Violation]:
    if member in owners:
        yield path, Reason("{name} belongs to {owner} already", name=shown(member), owner=owners[member])
    owners.setdefault(member, category)


def _twice(codes: list, name: str, key: str) -> Iterator[Violation]:
    for number, code in enumerate(codes):
        if code in codes[:number]:
            yield f"{name}[{number}].{key}", Reason("{name} stands twice", name=shown(code))
