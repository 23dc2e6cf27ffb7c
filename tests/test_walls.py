"""The walls between the rooms: who may import whom."""

import ast
from pathlib import Path

import pytest

PLUGIN = Path(__file__).parents[1] / "tailings_plugin"
# What each room may import of the plugin besides itself; `errors` is open to all.
MAY_USE = {
    "inventory": set(),
    "basin": set(),
    "rating": {"inventory"},
    "consequence": {"basin"},
}
THIRD_PARTY = {"numpy", "osgeo"}
HEAVY = {"pandas", "scipy"}


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
    open_rooms = {room, "errors", *MAY_USE[room]}
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
    assert not tops & HEAVY
    assert not tops & {"PyQt5", "PyQt6", "PySide2", "PySide6"}, "import Qt through qgis.PyQt"


@pytest.mark.parametrize("path", python_files(PLUGIN), ids=lambda path: str(path.relative_to(PLUGIN)))
def test_no_god_files(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 420
