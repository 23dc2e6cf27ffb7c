"""What PyQt6 has, read from the stubs in its wheel, and what a file of the plugin uses of it that is not there.

Only text is read: PyQt6 and PyQt5 never meet in one process, and no library of a window system is needed.
"""

import ast
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

# QGIS 4 lets its qgis.PyQt bring these where Qt 5 had them.
BROUGHT_BY_QGIS = {"QtWidgets": ("QAction", "QActionGroup", "QShortcut")}
# What is handed back as one of these is mostly of a class below it.
BASES = {"QCoreApplication", "QEvent", "QLayout", "QObject", "QWidget"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Thing:
    """A module, a class or a value of that class, by its place in the stubs: ("QtCore", "Qt", "AlignmentFlag")."""

    kind: str
    place: tuple[str, ...]

    def __str__(self) -> str:
        return ".".join(self.place[1:] or self.place)


# Several where overloads return several; none where nobody can tell without running it.
Things = frozenset[Thing]
UNKNOWN: Things = frozenset()


def stubs_folder() -> Path:
    spec = importlib.util.find_spec("PyQt6")
    if spec is None or not spec.submodule_search_locations:
        raise LookupError("PyQt6 is not installed beside the test tools: run scripts/setup")
    return Path(next(iter(spec.submodule_search_locations)))


@cache
def module_members(name: str) -> dict[str, list[ast.stmt]]:
    """Return the statements of a stub by the names they define; none for a module PyQt6 does not have."""
    path = stubs_folder() / f"{name}.pyi"
    return members(ast.parse(path.read_text(encoding="utf-8")).body) if path.exists() else {}


def members(body: list[ast.stmt]) -> dict[str, list[ast.stmt]]:
    found: dict[str, list[ast.stmt]] = {}
    for node in body:
        if isinstance(node, (ast.ClassDef, *FUNCTIONS)):
            found.setdefault(node.name, []).append(node)
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                found.setdefault(ast.unparse(target), []).append(node)
        elif isinstance(node, ast.AnnAssign):
            found.setdefault(ast.unparse(node.target), []).append(node)
    return found


@cache
def class_at(place: tuple[str, ...]) -> ast.ClassDef | None:
    inside = module_members(place[0])
    node = None
    for name in place[1:]:
        node = next((node for node in inside.get(name, []) if isinstance(node, ast.ClassDef)), None)
        if node is None:
            return None
        inside = members(node.body)
    return node


def class_named(dotted: str, module: str) -> tuple[str, ...] | None:
    """Return the place of a class as a stub of `module` names it: `QUrl`, `QtCore.QUrl`, `Qt.Edge`."""
    parts = tuple(dotted.removeprefix("PyQt6.").split("."))
    for place in ((module, *parts), parts):
        if len(place) > 1 and class_at(place):
            return place
    return None


@cache
def with_bases(place: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    node = class_at(place)
    found = [place]
    for base in node.bases if node else []:
        above = class_named(ast.unparse(base), place[0])
        found += with_bases(above) if above else []
    return tuple(found)


def is_enum(place: tuple[str, ...]) -> bool:
    node = class_at(place)
    return bool(node) and any(ast.unparse(base).startswith("enum.") for base in node.bases)


def definitions(place: tuple[str, ...], name: str) -> list[tuple[str, ast.stmt]]:
    """Return the module and the statements that define `name` in the class at `place` or nearest above it."""
    for above in with_bases(place):
        node = class_at(above)
        if node and (found := members(node.body).get(name)):
            return [(above[0], statement) for statement in found]
    return []


def annotated(annotation: ast.expr | None, module: str) -> Things:
    """Return the values an annotation of a stub tells of; unknown where any of them is none of Qt."""
    if annotation is None:
        return UNKNOWN
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        return annotated(ast.parse(annotation.value, mode="eval").body, module)
    if isinstance(annotation, ast.BinOp):
        parts = [annotation.left, annotation.right]
    elif isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) in (
        "typing.Optional",
        "typing.Union",
    ):
        inner = annotation.slice
        parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
    else:
        place = class_named(ast.unparse(annotation), module)
        # What sip wraps and casts may be of any class.
        return frozenset({Thing("value", place)}) if place and place[0] != "sip" else UNKNOWN
    kinds = [annotated(part, module) for part in parts if ast.unparse(part) != "None"]
    return frozenset().union(*kinds) if kinds and all(kinds) else UNKNOWN


def attribute(owner: Thing, name: str) -> Things | None:
    """Return what `owner.name` is, UNKNOWN where it exists but is of no class of Qt; None: there is none."""
    if name.startswith("__"):
        return UNKNOWN
    if owner.kind == "module":
        if name in BROUGHT_BY_QGIS.get(owner.place[0], ()):
            owner = Thing("module", ("QtGui",))
        found = [(owner.place[0], node) for node in module_members(owner.place[0]).get(name, [])]
    else:
        found = definitions(owner.place, name)
    if not found:
        of_every_enum = is_enum(owner.place) and name in ("value", "name")
        return UNKNOWN if of_every_enum else None
    node = found[0][1]
    if isinstance(node, ast.ClassDef):
        at = (
            owner.place
            if owner.kind == "module"
            else next(p for p in with_bases(owner.place) if name in named(p))
        )
        return frozenset({Thing("class", (*at, name))})
    if owner.kind != "module" and is_enum(owner.place):
        return frozenset({Thing("value", owner.place)})
    return UNKNOWN


def named(place: tuple[str, ...]) -> dict[str, list[ast.stmt]]:
    node = class_at(place)
    return members(node.body) if node else {}


def returned(owner: Thing, name: str) -> Things:
    """Return what calling `owner.name` gives: all that its overloads return, or unknown."""
    if owner.kind == "module":
        found = [(owner.place[0], node) for node in module_members(owner.place[0]).get(name, [])]
    else:
        found = definitions(owner.place, name)
    kinds = [
        annotated(node.returns, module) if isinstance(node, FUNCTIONS) else UNKNOWN for module, node in found
    ]
    if any(thing.place[-1] in BASES for kind in kinds for thing in kind):
        return UNKNOWN
    return frozenset().union(*kinds) if kinds and all(kinds) else UNKNOWN


class Names:
    """What the names of one scope are; those of an outer scope stand in for what it does not set."""

    def __init__(self, outer: "Names | None" = None):
        self.outer = outer
        self.known: dict[str, Things] = {}

    def put(self, name: str, things: Things) -> None:
        """A name set twice to different things may be either: nobody can tell which."""
        self.known[name] = things if self.known.get(name, things) == things else UNKNOWN

    def get(self, name: str) -> Things:
        if name in self.known:
            return self.known[name]
        return self.outer.get(name) if self.outer else UNKNOWN


class Reader:
    """Reads one file: `findings` are `line: name` of what PyQt6 does not have."""

    def __init__(self, tree: ast.Module):
        self.findings: list[str] = []
        self.scope(tree.body, Names())
        self.findings = list(dict.fromkeys(self.findings))

    def scope(self, body: list[ast.stmt], names: Names) -> None:
        """Read a module, class or function: first what its names are, then how they are used."""
        inner = list(own_nodes(body))
        for node in inner:
            self.bind_import(node, names)
        for _ in range(2):  # x = QUrl(); y = x.path(): what y is needs x
            for node in inner:
                self.bind(node, names)
        for node in inner:
            if isinstance(node, ast.Attribute):
                self.check(node, names)
            elif isinstance(node, ast.ClassDef):
                self.read_class(node, names)
            elif isinstance(node, FUNCTIONS):
                self.read_function(node, names)
            elif isinstance(node, ast.Lambda):
                within = Names(names)
                self.bind_arguments(node.args, within)
                self.scope([ast.Expr(node.body)], within)

    def bind_import(self, node: ast.AST, names: Names) -> None:
        if (
            not isinstance(node, ast.ImportFrom)
            or node.level
            or not (node.module or "").startswith("qgis.PyQt")
        ):
            return
        module = node.module.removeprefix("qgis.PyQt").lstrip(".")
        for alias in node.names:
            if module:
                found = attribute(Thing("module", (module,)), alias.name)
            else:
                found = frozenset({Thing("module", (alias.name,))}) if module_members(alias.name) else None
            if found is None:
                self.findings.append(f"{node.lineno}: {module or 'PyQt'}.{alias.name}")
            names.known[alias.asname or alias.name] = found or UNKNOWN

    def bind(self, node: ast.AST, names: Names) -> None:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                self.bind_target(target, self.things(node.value, names), names)
        elif isinstance(node, ast.AnnAssign):
            self.bind_target(node.target, self.annotation(node.annotation, names), names)
        elif isinstance(node, ast.NamedExpr):
            self.bind_target(node.target, self.things(node.value, names), names)
        elif isinstance(node, (ast.For, ast.comprehension, ast.AugAssign)):
            self.bind_target(node.target, UNKNOWN, names)
        elif isinstance(node, ast.withitem) and node.optional_vars:
            self.bind_target(node.optional_vars, UNKNOWN, names)

    def bind_target(self, target: ast.expr, things: Things, names: Names) -> None:
        if isinstance(target, (ast.Tuple, ast.List)):
            for part in target.elts:
                self.bind_target(part, UNKNOWN, names)
        elif isinstance(target, ast.Name):
            names.put(target.id, things)

    def bind_arguments(self, arguments: ast.arguments, names: Names) -> None:
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            names.known[argument.arg] = self.annotation(argument.annotation, names)
        for argument in (arguments.vararg, arguments.kwarg):
            if argument:
                names.known[argument.arg] = UNKNOWN

    def annotation(self, node: ast.expr | None, names: Names) -> Things:
        """Return the values an annotation of the plugin tells of: `QUrl`, `QUrl | None`, `"QUrl"`."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return self.annotation(ast.parse(node.value, mode="eval").body, names)
        if isinstance(node, ast.BinOp):
            parts = [part for part in (node.left, node.right) if ast.unparse(part) != "None"]
            kinds = [self.annotation(part, names) for part in parts]
            return frozenset().union(*kinds) if all(kinds) else UNKNOWN
        if isinstance(node, (ast.Name, ast.Attribute)):
            return frozenset(
                Thing("value", thing.place) for thing in self.things(node, names) if thing.kind == "class"
            )
        return UNKNOWN

    def things(self, node: ast.expr, names: Names) -> Things:
        """Return what an expression is, where its text tells."""
        if isinstance(node, ast.Name):
            return names.get(node.id)
        if isinstance(node, ast.Attribute):
            if isinstance(node.value, ast.Name) and node.value.id == "self":
                return names.get(f"self.{node.attr}")
            kinds = [attribute(owner, node.attr) for owner in self.things(node.value, names)]
            return frozenset().union(*kinds) if kinds and all(kinds) else UNKNOWN
        if isinstance(node, ast.Call):
            called = self.things(node.func, names)
            if called:
                return frozenset(Thing("value", thing.place) for thing in called if thing.kind == "class")
            if isinstance(node.func, ast.Attribute):
                kinds = [returned(owner, node.func.attr) for owner in self.things(node.func.value, names)]
                return frozenset().union(*kinds) if kinds and all(kinds) else UNKNOWN
        return UNKNOWN

    def check(self, node: ast.Attribute, names: Names) -> None:
        if not isinstance(node.ctx, ast.Load):
            return
        owners = self.things(node.value, names)
        if owners and all(attribute(owner, node.attr) is None for owner in owners):
            self.findings.append(f"{node.lineno}: {' or '.join(sorted(map(str, owners)))}.{node.attr}")

    def read_class(self, node: ast.ClassDef, names: Names) -> None:
        bases = [self.things(base, names) for base in node.bases]
        own = {name for part in ast.walk(node) for name in defined(part)}
        within = Names(names)
        for part in ast.walk(node):
            if isinstance(part, (ast.Assign, ast.AnnAssign)):
                for target in part.targets if isinstance(part, ast.Assign) else [part.target]:
                    if ast.unparse(target).startswith("self.") and isinstance(target, ast.Attribute):
                        given = part.value if isinstance(part, ast.Assign) else None
                        kinds = (
                            self.things(given, names) if given else self.annotation(part.annotation, names)
                        )
                        within.put(f"self.{target.attr}", kinds)
        self.scope(node.body, within)
        if not bases or not all(bases):
            return
        # All its bases are of Qt: what it uses of itself is its own or theirs.
        for part in ast.walk(node):
            if isinstance(part, ast.Attribute) and ast.unparse(part.value) in ("self", "super()"):
                above = [attribute(base, part.attr) for kinds in bases for base in kinds]
                if part.attr not in own and all(found is None for found in above):
                    self.findings.append(f"{part.lineno}: {node.name}.{part.attr}")

    def read_function(self, node: ast.FunctionDef, names: Names) -> None:
        within = Names(names)
        self.bind_arguments(node.args, within)
        self.scope(node.body, within)


def defined(node: ast.AST) -> Iterator[str]:
    if isinstance(node, (ast.ClassDef, *FUNCTIONS)):
        yield node.name
    elif isinstance(node, (ast.Name, ast.Attribute)) and isinstance(node.ctx, ast.Store):
        yield node.id if isinstance(node, ast.Name) else node.attr


def own_nodes(body: list[ast.stmt]) -> Iterator[ast.AST]:
    """All nodes of a scope in the order of the text: the heads of scopes within, not their bodies."""
    waiting: list[ast.AST] = list(reversed(body))
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, ast.Lambda):
            inside = [*node.args.defaults]
        elif isinstance(node, FUNCTIONS):
            inside = [*node.decorator_list, node.args, *([node.returns] if node.returns else [])]
        elif isinstance(node, ast.ClassDef):
            inside = [*node.decorator_list, *node.bases, *node.keywords]
        else:
            inside = list(ast.iter_child_nodes(node))
        waiting += reversed(inside)


def missing_in_pyqt6(tree: ast.Module) -> list[str]:
    """Return `line: name` of what a file uses of Qt that PyQt6 does not have."""
    return Reader(tree).findings
