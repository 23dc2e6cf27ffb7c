"""What the benchmarks beside peers work out and write, and that a peer may be missing."""

import re
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))

from beside import measured, page, peers, words  # noqa: E402 - after the path

FLOW = page.NEXT["en"]


def record(**processor: list[float]) -> dict:
    """Return a record of a relief of nine million cells by the seconds that each tool took."""
    tools = {name: {"processor": seconds} for name, seconds in processor.items()}
    return {
        "cells": 9_000_000,
        "tools": tools,
        "left_out": {},
        "date": "2026-01-02",
        "load": [0.5, 1.25],
        "ours": "a1",
    }


def test_ratio_is_the_median_of_pairs_not_the_ratio_of_medians():
    assert measured.ratio([1, 2, 9], [2, 8, 3]) == 0.5


def test_one_that_ran_once_is_compared_with_the_same_round():
    assert measured.ratio([1, 9, 9], [4]) == 0.25


@pytest.mark.parametrize(
    ("cells", "goal"), [(999_999, None), (1_000_000, 1.0), (8_999_999, 1.0), (9_000_000, 0.75)]
)
def test_goal_is_that_of_the_largest_size_reached(cells, goal):
    assert page.goal_at({1_000_000: 1.0, 9_000_000: 0.75}, cells) == goal


def test_no_goal_where_there_is_none():
    assert page.goal_at(None, 9_000_000) is None


@pytest.mark.parametrize(
    ("value", "shown"), [(0.7549, "0.75"), (0.7551, "**0.76**"), (0.75, "0.75"), (2.0, "**2.00**")]
)
def test_missed_goal_stands_out_and_one_met_exactly_does_not(value, shown):
    assert page.against(value, 0.75, "en") == shown


def test_numbers_are_written_as_each_language_has_them():
    assert page.number(5264366.25, 1, "en") == "5,264,366.2"
    assert page.number(5264366.25, 1, "ru") == "5 264 366,2"
    assert page.spread([3.0, 1.0, 2.0], "ru") == "2,00 (1,00 2,00 3,00)"
    assert page.spread([3.0], "en") == "3.00"


def test_table_of_ratios_has_a_row_for_each_peer_and_a_column_for_each_relief():
    records = {"one": record(ours=[2.0, 2.0], a=[4.0, 4.0]), "two": record(ours=[3.0], a=[2.0], b=[6.0])}
    assert page.ratios(records, "ours", "processor", {"a": {1: 0.75}}, "en") == [
        "| ours / this | goal | one | two |",
        "|---|---|---|---|",
        "| a | ≤ 0.75 | 0.50 | **1.50** |",
        "| b | - | - | 0.50 |",
    ]


def test_ours_that_failed_leaves_the_table_without_numbers():
    records = {"one": record(a=[4.0])}
    assert page.ratios(records, "ours", "processor", {}, "en")[2:] == ["| a | - | - |"]


def test_section_takes_the_place_of_the_old_one_and_leaves_the_rest():
    text = f"# Title\n\nBy hand.\n\n## In tiles\n\nold\n\n### Its part\n\nold\n\n{FLOW}\nkept\n"
    assert page.put_section(text, ["## In tiles", "", "new"], FLOW) == (
        f"# Title\n\nBy hand.\n\n## In tiles\n\nnew\n\n{FLOW}\nkept\n"
    )


def test_first_section_stands_before_those_of_others_or_at_the_end():
    assert page.put_section(f"# Title\n\n{FLOW}\nkept\n", ["## In memory"], FLOW) == (
        f"# Title\n\n## In memory\n\n{FLOW}\nkept\n"
    )
    assert page.put_section("# Title\n", ["## In memory"], FLOW) == "# Title\n\n## In memory\n"
    assert page.put_section("", ["## In memory"], FLOW) == "## In memory\n"


def test_section_written_twice_is_the_same():
    once = page.put_section(f"# Title\n\n{FLOW}\nkept\n", ["## In memory", "", "text"], FLOW)
    assert page.put_section(once, ["## In memory", "", "text"], FLOW) == once


@pytest.mark.parametrize("language", ["en", "ru"])
def test_pages_have_the_heading_before_which_sections_are_put(language):
    text = (BENCHMARKS.parent / "docs" / page.PAGES[language]).read_text(encoding="utf-8")
    assert text.splitlines().count(page.NEXT[language]) == 1


def test_those_left_out_are_told_with_place_and_reason():
    records = {
        "one": record() | {"left_out": {"a": "no", "b": "slow"}},
        "two": record() | {"left_out": {"a": "no"}},
    }
    assert page.left_out(records) == ["", "Left out: a: no; b: slow (one)."]
    assert page.left_out({"one": record()}) == []


def test_conditions_tell_days_and_the_range_of_the_load():
    records = {"one": record(), "two": record() | {"date": "2026-01-05", "load": [0.25, 3.0]}}
    assert page.conditions(records, "en") == "2026-01-02 to 2026-01-05 (load of the machine 0.2 to 3.0)"
    assert page.conditions({"one": record()}, "ru") == "2026-01-02 (нагрузка машины от 0,5 до 1,2)"


def stand_in(folder: Path, code: int) -> str:
    """Return the path of what is called in place of Python: it says why not, and ends with a code."""
    path = folder / "python"
    path.write_text(f"#!/bin/sh\necho 'ERROR: no such package' >&2\necho 'a notice' >&2\nexit {code}\n")
    path.chmod(0o755)
    return str(path)


def test_peers_that_cannot_be_had_are_left_out_and_the_rest_goes_on(tmp_path, capfd, monkeypatch):
    monkeypatch.setattr(peers.sys, "executable", stand_in(tmp_path, 1))
    environments = peers.Environments(tmp_path, {"none": ("no-package",)})
    tools = [
        peers.script("by pip", "x.py", environment="none"),
        peers.Tool("by apt", ("x",), program="no-such-program-anywhere"),
        peers.script("here", "ours.py", "{relief}"),
    ]
    commands, missing = peers.at_hand(tools, environments)
    assert commands == {"here": [str(tmp_path / "python"), str(peers.TOOLS / "ours.py"), "{relief}"]}
    assert missing == {
        "by pip": "it could not be installed: ERROR: no such package",
        "by apt": "no-such-program-anywhere is not on this machine",
    }
    assert "by pip is left out" in capfd.readouterr().err


def test_environment_is_kept_and_made_anew_when_its_packages_change(tmp_path, monkeypatch):
    python = tmp_path / "kept" / "bin" / "python"
    python.parent.mkdir(parents=True)
    stand_in(python.parent, 0)
    monkeypatch.setattr(peers.sys, "executable", stand_in(tmp_path, 1))
    done = tmp_path / "kept" / "installed"
    done.write_text("one\ntwo<3", encoding="utf-8")
    assert peers.Environments(tmp_path, {"kept": ("one", "two<3")}).python("kept") == python
    changed = peers.Environments(tmp_path, {"kept": ("one", "two<4")})
    with pytest.raises(RuntimeError, match="could not be installed"):
        changed.python("kept")
    monkeypatch.setattr(peers.sys, "executable", stand_in(tmp_path, 0))
    assert changed.python("kept") == python
    assert done.read_text(encoding="utf-8") == "one\ntwo<4"


def tool(code: str) -> list[str]:
    """Return the words of a tool that is a line of Python."""
    return [sys.executable, "-I", "-S", "-c", code]


def test_a_tool_that_fails_is_left_out_with_its_reason(tmp_path):
    tools = {
        "good": tool("print('other words'); print('{\"largest\": 7}')"),
        "bad": tool("raise ValueError('no relief')"),
        "silent": tool("pass"),
    }
    results, left_out = measured.measure(tools, tmp_path, rounds=2)
    assert list(results) == ["good"]
    assert results["good"].said == {"largest": 7} and len(results["good"].seconds) == 2
    assert left_out["bad"] == "it failed with 1: ValueError: no relief"
    assert left_out["silent"].startswith("it failed with 0")
    assert list(tmp_path.iterdir()) == [], "folders of the tools are gone"


def test_a_tool_that_takes_too_long_is_ended_and_left_out(tmp_path):
    results, left_out = measured.measure({"slow": ["sleep", "600"]}, tmp_path, rounds=2, timeout_s=0.5)
    assert (results, left_out) == ({}, {"slow": "it took longer than 0 s"})


def test_compiling_is_taken_off_and_the_disk_is_seen(tmp_path):
    code = (
        "import sys, time, pathlib; pathlib.Path(sys.argv[1], 'x').write_bytes(bytes(3_000_000)); time.sleep(1); "
        'print(\'{"compiling": {"seconds": 100.0, "processor": 50.0}}\')'
    )
    took = measured.run_once([*tool(code), "{folder}"], tmp_path, cores=1, timeout_s=60.0)
    assert -100 < took["seconds"] < -40 and -50 < took["processor"] < 0
    assert took["disk_bytes"] >= 3_000_000 and took["peak_bytes"] > 1_000_000


def test_one_that_takes_long_runs_once(tmp_path):
    results, left_out = measured.measure({"a": tool("print('{}')")}, tmp_path, rounds=3, once_s=0.0)
    assert len(results["a"].seconds) == 1 and left_out == {}


def test_results_are_kept_for_the_pages(tmp_path):
    kept = measured.Kept(tmp_path / "memory.json", "ours")
    kept.put("one", whole(["ours"]))
    kept.put("two", whole(["ours", "a"]))
    again = measured.Kept(tmp_path / "memory.json", "ours").all
    assert again == {"one": whole(["ours"]), "two": whole(["ours", "a"])}


def test_peers_that_were_not_run_again_stay_beside_what_ours_took_then(tmp_path):
    kept = measured.Kept(tmp_path / "memory.json", "ours")
    kept.put("one", whole(["a", "b", "ours"], versions={"a": "1", "b": "1"}))
    kept.put("one", whole(["ours", "a"], ours="a2", versions={"a": "2"}))
    kept.put("one", whole(["ours"], ours="a3", versions={}, left_out={"a": "slow"}))
    found = kept.all["one"]
    assert list(found["tools"]) == ["ours", "b"] and found["versions"] == {"a": "2", "b": "1"}
    # Ours was the third, b the second: it took 1.5 times as long, then.
    assert measured.times(found, "ours", "b", "processor") == 1.5
    assert page.name_of("b", found["tools"]["b"]) == "b (beside ours at a1)"
    assert page.name_of("ours", found["tools"]["ours"]) == "ours"


def test_versions_are_told_once_each():
    records = {"one": whole([], versions={"a": "1"}), "two": whole([], versions={"a": "1", "b": "2"})}
    assert page.of_all(records, "en")["versions"] == "a 1; b 2."


def program(name: str):
    """Return one of the programs as a module."""
    specification = spec_from_file_location(f"benchmarks_{name}", BENCHMARKS / f"{name}.py")
    module = module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def whole(names: list[str], **more) -> dict:
    """Return a record in which each tool took as many seconds as its number."""
    runs = {
        name: {
            "seconds": [2.0 * number],
            "processor": [1.0 * number],
            "peak_bytes": [9_000_000 * number],
            "disk_bytes": [5_000_000],
            "said": {"largest": 4_000_000, "length_km": None, "marks": {"start": 0.5, "read": 0.75}},
        }
        for number, name in enumerate(names, 1)
    }
    return record() | {"tools": runs, "versions": {"a": "1"}} | more


def digits(lines: list[str]) -> list[str]:
    """Return the digits of the rows of tables."""
    return [re.sub(r"\D", "", line) for line in lines if line.startswith("|")]


def test_section_of_work_in_memory_tells_ratios_times_and_stages():
    run = program("run")
    pages = run.sections({"3000_stress": whole(["tailings_plugin", "py-richdem", "GRASS"])})
    assert "| py-richdem | ≤ 1.00; ≤ 0.75 | 0.50 |" in pages["en"]
    assert "| GRASS | ≤ 0.30 | **0.33** |" in pages["en"]
    assert "| GRASS | 3.00 | **0.33** | 6.00 | 0.33 | 3 | 4,000,000 | - |" in pages["en"]
    assert "Ours by stage, last run, seconds by the clock: start 0.50, read 0.25." in pages["en"]
    russian = digits(pages["ru"])
    assert russian == digits(pages["en"])[: len(russian)]


def test_section_of_work_in_tiles_tells_what_a_cell_costs():
    tiled = program("tiled")
    ours = [tiled.TILES, tiled.MEMORY]
    records = {
        "3000_stress 2": whole([*ours, "overflow"], relief="3000_stress", cores=2),
        "3000_stress 1": whole(ours, relief="3000_stress", cores=1),
    }
    pages = tiled.sections(records, 500)
    assert f"| {tiled.MEMORY} | ≤ 1.50 | 0.50 |" in pages["en"]
    assert "| overflow | ≤ 0.20 | **0.33** |" in pages["en"]
    # Nine million cells in a second: 111 ns each in tiles, 222 in memory.
    assert "| 3000_stress | 1 | 222 | 111 | 0.50 | 444 | 222 | 0.50 | 9.00 |" in pages["en"]
    assert [row for row in digits(pages["ru"]) if row not in digits(pages["en"])] == []


@pytest.mark.parametrize("section", ["MEMORY", "TILES"])
def test_russian_page_has_the_numbers_of_the_english_one(section):
    """The Russian section has some of the tables of the English one, row by row."""
    found = {}
    for language, name in page.PAGES.items():
        lines = (BENCHMARKS.parent / "docs" / name).read_text(encoding="utf-8").splitlines()
        start = lines.index(getattr(words, section)[language].splitlines()[0])
        end = next(number for number in range(start + 1, len(lines)) if lines[number].startswith("## "))
        found[language] = digits(lines[start:end])
    assert found["ru"] and [row for row in found["ru"] if row not in found["en"]] == []
