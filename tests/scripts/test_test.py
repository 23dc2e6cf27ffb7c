"""scripts/test runs every test there is, and tests see nothing outside the repository but the real data."""

import json
import os
import re
import shutil
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
# In place of Python and the tools: notes what it is called with, then ends, or waits, as the test wishes.
STAND_IN = """#!/usr/bin/env bash
[ "$2" = pytest ] || exit 0
part=other
case " $* " in
    *" tests/window "*) part=window ;;
    *" tests/rating "*) part=rooms ;;
    *" tests/processing "*) part=in_qgis ;;
    *" tests/forms "*) part=drawn ;;
    *" tests/acceptance "*) part=as_users ;;
esac
trap 'echo "taken down: $part"; exit 2' INT
echo "first line of $part"
echo "$PYTEST_XDIST_WORKER $*" >"called/$part"
while [ -e wait ]; do sleep 0.05; done
echo "last line of $part"
case " $* " in *" --last-failed "*) echo "again: $part"; exit "$(cat "codes/$part.again")" ;; esac
if [ -e "codes/$part.failed" ]; then
    cache="$*"
    cache=${cache#*cache_dir=}
    cache=${cache%% *}/v/cache
    mkdir -p "$cache"
    cp "codes/$part.failed" "$cache/lastfailed"
fi
exit "$(cat "codes/$part" 2>/dev/null || echo 0)"
"""
PARTS = ("rooms", "window", "drawn", "in_qgis", "as_users")


def test_every_test_is_run():
    text = (PROJECT / "scripts" / "test").read_text(encoding="utf-8")
    words = {word.strip("()") for word in text.split()}
    for path in sorted((PROJECT / "tests").rglob("test_*.py")):
        within = path.relative_to(PROJECT)
        assert words & {within.as_posix(), *(folder.as_posix() for folder in within.parents[:-2])}, within


def test_the_real_data_are_found_by_their_fixture_alone():
    for path in sorted((PROJECT / "tests").rglob("*.py")):
        if path != PROJECT / "tests" / "conftest.py" and path != Path(__file__):
            outside = re.search(
                r'TAILINGS_SHARED_DATA|/ "shared"|shared/(data|cases)', path.read_text(encoding="utf-8")
            )
            assert outside is None, (path, outside)


@pytest.fixture
def house(tmp_path):
    """A folder with scripts/test, in which nothing else is what it is called."""
    for folder in ("scripts", ".venv/bin", "called", "codes"):
        (tmp_path / folder).mkdir(parents=True)
    shutil.copy2(PROJECT / "scripts" / "test", tmp_path / "scripts" / "test")
    for name in ("scripts/setup", ".venv/bin/python", ".venv/bin/ruff", ".venv/bin/mypy"):
        (tmp_path / name).write_text(STAND_IN, encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    return tmp_path


def run(house: Path, *arguments: str, **codes: int) -> tuple[int, str]:
    """Run scripts/test with these exit codes of its parts; return its own, and all it printed."""
    for part, code in codes.items():
        (house / "codes" / part).write_text(str(code), encoding="utf-8")
    done = subprocess.run([house / "scripts" / "test", *arguments], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_every_part_runs_once_and_its_log_is_shown_whole(house):
    code, said = run(house, "-k", "two words")
    assert code == 0, said
    places = [said.index(f"{line} line of {part}") for part in PARTS for line in ("first", "last")]
    assert places == sorted(places), "one log after the other"
    called = {part: (house / "called" / part).read_text(encoding="utf-8") for part in PARTS}
    folders = Counter(
        word for words in called.values() for word in words.split() if word.startswith("tests/")
    )
    assert set(folders.values()) == {1}, folders
    assert [part for part in PARTS if "-k two words" in called[part]] == ["drawn", "in_qgis", "as_users"]
    profiles = {called[part].split()[0] for part in ("drawn", "in_qgis", "as_users")}
    assert len(profiles) == 3, "two at once in one profile of QGIS"


@pytest.mark.parametrize("part", PARTS)
def test_any_part_that_fails_makes_all_fail_and_ends_no_other(house, part):
    code, said = run(house, **{part: 1})
    assert code == 1 and "FAILED" in said
    for each in PARTS:
        assert f"last line of {each}" in said


@pytest.mark.parametrize(
    ("arguments", "codes", "expected"),
    [
        (["-k", "one"], {"in_qgis": 5}, 0),
        (["-k", "one"], {"as_users": 5}, 0),
        (["-k", "one"], {"drawn": 5}, 0),
        (["-k", "one"], {"in_qgis": 5, "as_users": 5}, 0),
        (["-k", "one"], {"drawn": 5, "as_users": 5}, 0),
        (["-k", "one"], {"drawn": 5, "in_qgis": 5, "as_users": 5}, 1),
        (["-k", "one"], {"drawn": 1, "in_qgis": 5}, 1),
        ([], {"drawn": 5}, 1),
        (["-k", "one"], {"in_qgis": 5, "as_users": 1}, 1),
        (["-k", "one"], {"rooms": 5}, 1),
        ([], {"in_qgis": 5}, 1),
    ],
)
def test_finding_no_test_passes_only_where_the_arguments_chose_others(house, arguments, codes, expected):
    assert run(house, *arguments, **codes)[0] == expected


def failed(house: Path, part: str, count: int, again: int) -> None:
    """Let tests of a part fail, as pytest writes it down, and set how a second try of them ends."""
    tests = {f"tests/{part}.py::test_{number}[два слова]": True for number in range(count)}
    (house / "codes" / f"{part}.failed").write_text(json.dumps(tests, indent=2, ensure_ascii=False))
    (house / "codes" / f"{part}.again").write_text(str(again))


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    ("count", "first", "again", "expected", "tried"),
    [(1, 1, 0, 0, True), (3, 1, 0, 0, True), (1, 1, 1, 1, True), (4, 1, 0, 1, False), (1, 139, 0, 1, False)],
)
def test_a_few_that_failed_are_tried_again_alone(house, part, count, first, again, expected, tried):
    failed(house, part, count, again)
    code, said = run(house, **{part: first})
    assert code == expected, said
    assert (f"again: {part}" in said) is tried
    assert ("passed with nothing beside it" in said) is (expected == 0)
    if expected == 0:
        assert all(f"tests/{part}.py::test_{number}[два слова]" in said for number in range(count))


def test_an_interruption_ends_every_part_and_lets_it_clean_up(house):
    (house / "wait").touch()
    running = subprocess.Popen(
        [house / "scripts" / "test"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    started = ("rooms", "in_qgis", "as_users")
    for _ in range(600):
        if all((house / "called" / part).exists() for part in started):
            break
        time.sleep(0.05)
    os.kill(running.pid, signal.SIGTERM)
    said, _ = running.communicate(timeout=60)
    assert running.returncode == 130, said
    places = [said.index(words + part) for part in started for words in ("first line of ", "taken down: ")]
    assert places == sorted(places), "their logs are shown all the same"
    assert not (house / "called" / "window").exists(), "nothing is begun after an interruption"
