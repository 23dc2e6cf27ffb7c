"""The walls between the rooms: who may import whom."""

import ast
from pathlib import Path

import pytest

PLUGIN = Path(__file__).parents[1] / "tailings_plugin"
# What each room of plain Python may import of the plugin besides itself and what is open to all.
MAY_USE = {
    "inventory": set(),
    "basin": set(),
    "rating": {"inventory"},
    "consequence": {"basin"},
    "open_data": {"basin"},
}
# Rooms and modules of the plugin from the ground up: each uses lower floors, never its own or a higher one.
FLOORS = (
    {"errors", "about", "texts"},
    {"archives", "json_files", "preferences", "table", "pages", "translation", "qgis_values"},
    {"places", "valid_geometry", "system_reasons"},
    {"place_layers", "new_project"},
    {"inventory", "basin"},
    {"rating", "consequence", "open_data"},
    {"cartography", "expressions", "forms"},
    {"processing"},
    {"window"},
    {"menu"},
    {"plugin"},
    {"__init__"},
)
# The rooms and modules within a room, likewise.
FLOORS_OF = {
    "inventory": (
        {"schema", "wording", "messages", "found", "import_columns", "neighbours"},
        {"facilities", "physics", "files"},
        {"values"},
        {"columns", "positions"},
        {"layers", "register", "checking", "site"},
        {"importing"},
        {"merging", "report"},
        {"face"},
    ),
    "basin": ({"grid"}, {"shapes"}, {"routing"}, {"paths"}, {"tiles"}, {"analysis"}),
    "cartography": ({"data"}, {"look"}, {"layout"}, {"map", "list", "sheets"}, {"web", "report"}),
}
OPEN_TO_ALL = {"archives", "errors", "json_files", "pages", "places", "table", "texts"}
THIRD_PARTY = {"numpy", "osgeo", "pandas", "numba", "distributed"}
NEVER = {"scipy"}
# They may be missing, or slow the start of QGIS: imported where they are used, never as a module loads.
LATE = {"pandas", "numba", "distributed"}


def python_files(folder: Path) -> list[Path]:
    files = sorted(folder.rglob("*.py"))
    assert files, f"no Python files in {folder}"
    return files


def imported_modules(path: Path) -> set[str]:
    """Absolute names of every module `path` imports, inside functions too."""
    package = path.relative_to(PLUGIN.parent).with_suffix("").parts[:-1]
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join((*above, *([node.module] if node.module else [])))
            names.add(base)
            names |= {f"{base}.{alias.name}" for alias in node.names}
    return names


def room_violations(room: str, modules: set[str], standard: frozenset[str]) -> list[str]:
    open_rooms = {room, *OPEN_TO_ALL, *MAY_USE[room]}
    bad = []
    for name in modules:
        top, *rest = name.split(".")
        if top == "tailings_plugin":
            if rest and rest[0] not in open_rooms:
                bad.append(name)
        elif top not in standard and top not in THIRD_PARTY:
            bad.append(name)
    return sorted(bad)


@pytest.mark.parametrize("room", MAY_USE)
def test_rooms_import_neither_qgis_nor_each_other(room):
    import sys

    standard = frozenset(sys.stdlib_module_names)
    violations = {
        str(path.relative_to(PLUGIN)): bad
        for path in python_files(PLUGIN / room)
        if (bad := room_violations(room, imported_modules(path), standard))
    }
    assert violations == {}


def test_the_wall_check_sees_a_breach():
    assert room_violations("basin", {"qgis.core"}, frozenset()) == ["qgis.core"]
    assert room_violations("basin", {"tailings_plugin.rating.scheme"}, frozenset()) == [
        "tailings_plugin.rating.scheme"
    ]
    assert room_violations("rating", {"tailings_plugin.inventory.schema", "numpy"}, frozenset()) == []


def upward(place: str, modules: set[str], root: str, floors: tuple[set[str], ...]) -> list[str]:
    """Return what of `modules` (absolute names) stands beside or above `place` in the house `root`."""
    height = {name: floor for floor, names in enumerate(floors) for name in names}
    bad = []
    for name in modules:
        if name.startswith(f"{root}."):
            used = name.removeprefix(f"{root}.").split(".")[0]
            if used in height and used != place and height[used] >= height[place]:
                bad.append(name)
    return sorted(bad)


def place_of(path: Path, folder: Path) -> str:
    """Return the room or module below `folder` in which a file stands."""
    return path.relative_to(folder).with_suffix("").parts[0]


def test_no_room_imports_upward():
    root, floors = "tailings_plugin", FLOORS
    places = {place_of(path, PLUGIN) for path in python_files(PLUGIN)}
    assert places <= set().union(*floors), "give the new room a floor"
    breaches = {
        str(path.relative_to(PLUGIN)): bad
        for path in python_files(PLUGIN)
        if (bad := upward(place_of(path, PLUGIN), imported_modules(path), root, floors))
    }
    assert breaches == {}


@pytest.mark.parametrize("room", FLOORS_OF)
def test_no_room_within_a_room_imports_upward(room):
    folder, floors = PLUGIN / room, FLOORS_OF[room]
    inner = [path for path in python_files(folder) if path != folder / "__init__.py"]
    places = {place_of(path, folder) for path in inner}
    assert places
    assert places <= set().union(*floors), "give the new room or module a floor"
    breaches = {
        str(path.relative_to(PLUGIN)): bad
        for path in inner
        if (bad := upward(place_of(path, folder), imported_modules(path), f"tailings_plugin.{room}", floors))
    }
    assert breaches == {}


def test_the_check_of_floors_sees_a_breach():
    below, own, above = (f"tailings_plugin.{name}.x" for name in ("rating", "cartography", "processing"))
    assert upward("cartography", {below, own, above, "qgis.core"}, "tailings_plugin", FLOORS) == [above]
    assert upward("forms", {own}, "tailings_plugin", FLOORS) == [own]


def file_imports(paths: list[Path]) -> dict[str, set[str]]:
    """Return which files of the plugin each file imports, as dotted names; type checkers' imports count too."""
    names = {".".join(path.relative_to(PLUGIN.parent).with_suffix("").parts): path for path in paths}
    return {name: imported_modules(path) & set(names) - {name} for name, path in names.items()}


def circle_of(imports: dict[str, set[str]]) -> list[str]:
    """Return files that import each other in a circle, in order, or nothing."""
    done: set[str] = set()

    def visit(name: str, way: list[str]) -> list[str]:
        if name in way:
            return way[way.index(name) :]
        if name in done:
            return []
        for used in sorted(imports[name]):
            if circle := visit(used, [*way, name]):
                return circle
        done.add(name)
        return []

    return next((circle for name in sorted(imports) if (circle := visit(name, []))), [])


def test_no_files_import_each_other_in_a_circle():
    assert circle_of(file_imports(python_files(PLUGIN))) == []


def test_the_check_of_circles_sees_one():
    assert circle_of({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c"]
    assert circle_of({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


@pytest.mark.parametrize("path", python_files(PLUGIN), ids=lambda path: str(path.relative_to(PLUGIN)))
def test_no_file_needs_what_qgis_may_not_bring(path):
    tops = {name.split(".")[0] for name in imported_modules(path)}
    assert not tops & NEVER
    assert not tops & {"PyQt5", "PyQt6", "PySide2", "PySide6"}, "import Qt through qgis.PyQt"


def imported_as_it_loads(tree: ast.Module) -> set[str]:
    """Top names that a module imports when it is loaded: not in functions, not for type checkers only."""
    names = set()
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add((node.module or "").split(".")[0])
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            waiting += node.orelse
        elif not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            waiting += ast.iter_child_nodes(node)
    return names


@pytest.mark.parametrize("path", python_files(PLUGIN), ids=lambda path: str(path.relative_to(PLUGIN)))
def test_no_file_imports_pandas_as_it_loads(path):
    assert not imported_as_it_loads(ast.parse(path.read_text(encoding="utf-8"))) & LATE


def test_the_check_of_late_imports_tells_functions_from_modules():
    late = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import pandas\ndef f():\n    import pandas\n"
    assert imported_as_it_loads(ast.parse(late)) == {"typing"}
    assert imported_as_it_loads(ast.parse("try:\n    import pandas\nexcept ImportError:\n    pass")) == {
        "pandas"
    }


@pytest.mark.parametrize("path", python_files(PLUGIN), ids=lambda path: str(path.relative_to(PLUGIN)))
def test_no_god_files(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 420
