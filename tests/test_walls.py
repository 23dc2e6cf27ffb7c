"""The walls between the rooms: who may import whom."""

import ast
from pathlib import Path

import pytest

PLUGIN = Path(__file__).parents[1] / "tailings_plugin"
# What each room may import of the plugin besides itself and what is open to all.
MAY_USE = {
    "inventory": set(),
    "basin": set(),
    "rating": {"inventory"},
    "consequence": {"basin"},
}
OPEN_TO_ALL = {"errors", "places", "table"}
THIRD_PARTY = {"numpy", "osgeo", "pandas"}
NEVER = {"scipy"}
# They may be missing, or slow the start of QGIS: imported where they are used, never as a module loads.
LATE = {"pandas"}


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
