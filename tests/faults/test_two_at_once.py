"""Two runs into one output: the second is refused, or both end whole."""

import time
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from tailings_plugin.processing.guard.marks import is_own
from tests.faults.children import ended, half_files, start
from tests.faults.files import digests, tables


@pytest.fixture
def held(desk):
    """Start a run that stops at a moment until it may go on: held(algorithm, parameters, at) -> go on and end."""
    here, go = desk.folder / "here", desk.folder / "go"
    children = []

    def begin(algorithm, parameters, at):
        order = {"algorithm": algorithm, "parameters": desk.case(algorithm, **parameters), "at": at}
        child = start(order | {"do": "hold", "here": str(here), "go": str(go), "folder": "/"})
        children.append(child)
        for _ in range(1200):
            if here.exists() or child.poll() is not None:
                break
            time.sleep(0.05)
        assert here.exists(), child.communicate()

        def end():
            go.touch()
            return ended(child)

        return end

    yield begin
    for child in children:
        if child.poll() is None:
            child.kill()
            child.communicate()


def test_the_second_is_refused_while_the_first_writes(desk, held):
    parameters = {"OUTPUT": desk["a.gpkg"], "EXPLANATION": desk["a.html"]}
    go_on = held("ratehazard", parameters, ("feature", 2))
    with pytest.raises(
        QgsProcessingException, match=r"a\.gpkg is being written by another run, begun \d{4}-"
    ):
        desk.run("ratehazard", **parameters)
    with pytest.raises(QgsProcessingException, match=r"a\.html is being written by another run"):
        desk.run("hazardlist", HTML=desk["a.html"])
    # Beside it there is room.
    desk.run("ratehazard", OUTPUT=desk["b.gpkg"])
    assert go_on()[0] == 0
    assert (
        tables(desk["a.gpkg"]) == {"a": 4} and is_own(Path(desk["a.gpkg"])) and is_own(Path(desk["a.html"]))
    )
    assert not list(desk.folder.glob(".*"))
    desk.run("ratehazard", **parameters)


def test_two_tables_go_into_one_register_but_not_the_same_twice(desk, held):
    register = desk["inventory.gpkg"]
    source = {"INPUT": f"{register}|layername=facilities"}
    before = tables(register)
    go_on = held("ratehazard", source | {"OUTPUT": f"{register}|layername=rated"}, ("feature", 1))
    with pytest.raises(QgsProcessingException, match=r"inventory\.gpkg is being written by another run"):
        desk.run("raterisk", **source, OUTPUT=f"{register}|layername=Rated")
    assert go_on()[0] == 0
    desk.run("raterisk", **source, OUTPUT=f"{register}|layername=risk")
    assert tables(register) == before | {"rated": 4, "risk": 4}


def test_lists_made_at_once_are_both_whole(desk, held):
    """They are made in folders of their own; who ends last replaces the whole of the other."""
    out = desk.folder / "out"
    out.mkdir()
    parameters = {"HTML": str(out / "a.html"), "TABLE": str(out / "a.xlsx")}
    go_on = held("hazardlist", parameters | {"LANGUAGE": "ru"}, ("replace", 2))
    desk.run("hazardlist", **parameters)
    first = {name: digest for name, digest in digests(out).items() if not name.startswith(".")}
    assert set(first) == {"a.html", "a.xlsx"}
    assert half_files(out) == [] and is_own(out / "a.html") and is_own(out / "a.xlsx")
    assert go_on()[0] == 0
    assert {path.name for path in out.iterdir()} == {"a.html", "a.xlsx"}
    assert not set(digests(out).values()) & set(first.values())
    assert half_files(out) == [] and is_own(out / "a.html") and is_own(out / "a.xlsx")


def test_nobody_replaces_what_is_being_put_in_place(desk, held):
    out = desk.folder / "out"
    out.mkdir()
    parameters = {"HTML": str(out / "a.html"), "TABLE": str(out / "a.xlsx")}
    go_on = held("hazardlist", parameters, ("replace", 4))
    with pytest.raises(QgsProcessingException, match=r"a\.\w+ is being written by another run"):
        desk.run("hazardlist", **parameters | {"LANGUAGE": "ru"})
    assert go_on()[0] == 0
    assert {path.name for path in out.iterdir()} == {"a.html", "a.xlsx"} and half_files(out) == []
