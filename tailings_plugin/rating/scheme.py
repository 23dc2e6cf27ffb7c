"""Rating schemes: read, checked and refused with the JSON path and the reason, never half understood."""

import json
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from ..errors import Reason
from ..json_files import digest, missing, read_json, refuse, violations
from .bounds import with_bounds
from .fallback import with_basis
from .rules import Limits, Rule, read_rule
from .scheme_check import meaning, nested
from .texts import label_of, text

FOLDER = Path(__file__).parent / "schemes"
SHIPPED = ("thi", "thi-basic", "tri", "gistm")


@dataclass(frozen=True)
class Factor:
    """One input turned into a score. `unknown`: highest, lowest or not_rated. priors: the share of each class that is
    held likely where the input is unknown, None for equal ones."""

    field: str
    label: dict[str, str]
    rule: Rule
    unknown: str
    weight: float
    source: str
    verified: bool
    priors: tuple[float, ...] | None = None


@dataclass(frozen=True)
class Combination:
    """Sum or maximum of factors or of other combinations, by field name."""

    field: str
    label: dict[str, str]
    rule: str
    of: tuple[str, ...]
    weight: float


@dataclass(frozen=True)
class TotalClass:
    """A class of the total. Return periods in years (design criteria) and colour (#rrggbb) where they are given."""

    code: str
    label: dict[str, str]
    operation_return_years: int | None
    closure_return_years: int | None
    colour: str | None = None


@dataclass(frozen=True)
class Scheme:
    """A rating method ready to use.

    nodes: factors and combinations by field, parts before what combines them, without the total. included:
    the total of an included scheme, or None. digest: first 8 hex digits of the SHA-256 of the whole content,
    so that two results with the same digest come from the same limits.
    """

    name: str
    version: str
    title: dict[str, str]
    source: str
    nodes: dict[str, Factor | Combination]
    total: Combination
    classes: tuple[TotalClass, ...]
    class_limits: Limits
    included: str | None
    verified: bool
    digest: str

    @property
    def prefix(self) -> str:
        """Start of the names of the fields that the total writes: thi -> thi_min, thi_max, ..."""
        return self.total.field

    @property
    def identity(self) -> str:
        """Name, version and digest: how every result begins to name the scheme."""
        return f"{self.name} {self.version} ({self.digest})"

    def factors(self) -> list[Factor]:
        """Return the factors that reach the total, in the order of the file."""
        wanted, waiting = set(), list(self.total.of)
        while waiting:
            name = waiting.pop()
            wanted.add(name)
            node = self.nodes[name]
            waiting += node.of if isinstance(node, Combination) else ()
        return [node for name, node in self.nodes.items() if name in wanted and isinstance(node, Factor)]

    def written_parts(self) -> dict[str, str]:
        """Return field -> node of the parts of the total, as a rating writes them.

        The total of an included scheme gets the prefix (tri_thi), so that a layer's own rating is not overwritten.
        """
        return {f"{self.prefix}_{node}" if node == self.included else node: node for node in self.total.of}

    def factors_of(self, field: str) -> list[Factor]:
        """Return the factors that a node is made of."""
        node = self.nodes[field]
        return (
            [node]
            if isinstance(node, Factor)
            else [each for part in node.of for each in self.factors_of(part)]
        )

    def inputs_of(self, field: str) -> list[str]:
        """Return the names of the columns that a node reads, each once."""
        return list(dict.fromkeys(name for each in self.factors_of(field) for name in each.rule.inputs))

    def inputs(self) -> list[str]:
        """Return the names of all columns read, each once."""
        return list(dict.fromkeys(name for factor in self.factors() for name in factor.rule.inputs))

    def columns(self) -> list[str]:
        """Return the names of all columns that tell of the inputs: these, their bounds, and what they come from."""
        return with_basis(with_bounds(self.inputs()))

    def statement(self, language: str = "en") -> str:
        """Return name, version, digest and whether the class limits are verified, as results print it."""
        key = "limits_verified" if self.verified else "limits_not_verified"
        return f"{self.identity}, {text(language, key)}"


@cache
def shipped_scheme(name: str) -> Scheme:
    """Return one of the SHIPPED schemes."""
    return load_scheme(FOLDER / f"{name}.json")


def load_scheme(path: str | Path, included: str | Path | None = None) -> Scheme:
    """Return the scheme of a JSON file; DataProblem with file, JSON path and reason when it is wrong.

    included: the file of a scheme to take in place of the one that `path` includes.
    """
    path = Path(path)
    content = read_json(Reason("Scheme"), path)
    refuse(Reason("Scheme"), path, violations(content, _schema()))
    if included is not None and "includes" not in content:
        refuse(Reason("Scheme"), path, [("includes", missing("includes"))])
    base = None
    if "includes" in content:
        base_path = Path(included) if included is not None else _included_path(path, content["includes"])
        base = read_json(Reason("Scheme"), base_path)
        refuse(Reason("Scheme"), base_path, violations(base, _schema()))
        refuse(Reason("Scheme"), path, nested(content, base))
        refuse(Reason("Scheme"), base_path, meaning(base, None))
    refuse(Reason("Scheme"), path, meaning(content, base))
    return _build(content, base)


@cache
def _schema() -> dict:
    return json.loads((FOLDER / "scheme.schema.json").read_text(encoding="utf-8"))


def _included_path(path: Path, name: str) -> Path:
    if name in SHIPPED:
        return FOLDER / f"{name}.json"
    return path.parent / name


def _build(content: dict, base: dict | None) -> Scheme:
    nodes = {}
    specs = (base["factors"] + [base["total"]] if base else []) + content["factors"]
    for spec, label in zip(specs, _told_apart(specs, "field"), strict=True):
        nodes[spec["field"]] = replace(_combination(spec) if "of" in spec else _factor(spec), label=label)
    labels = _told_apart(content["classes"], "class")
    return Scheme(
        name=content["name"],
        version=content["version"],
        title=content["title"],
        source=content["source"],
        nodes=nodes,
        total=_combination(content["total"]),
        classes=tuple(
            TotalClass(
                each["class"],
                label,
                each.get("operation_return_years"),
                each.get("closure_return_years"),
                each.get("colour"),
            )
            for each, label in zip(content["classes"], labels, strict=True)
        ),
        class_limits=Limits.read(content["classes"]),
        included=base["total"]["field"] if base else None,
        verified=content.get("classes_verified", False)
        and all(node.verified for node in nodes.values() if isinstance(node, Factor)),
        digest=digest([content, base]),
    )


def _told_apart(specs: list[dict], key: str) -> list[dict[str, str]]:
    """Return the labels; those that others bear too are followed by what tells them apart, their field or code."""
    taken = Counter(version for each in specs for version in each["label"].items())
    return [
        {
            language: f"{label} ({each[key]})" if taken[language, label] > 1 else label
            for language, label in each["label"].items()
        }
        for each in specs
    ]


def _factor(spec: dict) -> Factor:
    return Factor(
        spec["field"],
        spec["label"],
        read_rule(spec),
        spec["unknown"],
        float(spec.get("weight", 1)),
        spec["source"],
        spec["verified"],
        tuple(map(float, spec["priors"])) if "priors" in spec else None,
    )


def _combination(spec: dict) -> Combination:
    return Combination(
        spec["field"], spec["label"], spec["rule"], tuple(spec["of"]), float(spec.get("weight", 1))
    )


def scheme_tables(scheme: Scheme, language: str = "en") -> str:
    """Return the scheme as Markdown tables: what scores how, and the classes of the total."""
    lines = [text(language, "table_head"), "|---|---|---|---|---|"]
    for factor in scheme.factors():
        status = text(language, "verified" if factor.verified else "unverified")
        counted = text(language, f"unknown_{factor.unknown}")
        for number, (condition, value) in enumerate(factor.rule.described(language)):
            name = label_of(factor.label, language) if number == 0 else ""
            tail = (counted, status) if number == 0 else ("", "")
            lines.append(f"| {name} | {condition} | {value} | {tail[0]} | {tail[1]} |")
    lines += ["", text(language, "class_head"), "|---|---|"]
    lines += [
        f"| {label_of(each.label, language)} | {scheme.class_limits.condition(number, scheme.total.field, language)} |"
        for number, each in enumerate(scheme.classes)
    ]
    return "\n".join(lines)
