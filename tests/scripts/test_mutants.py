"""scripts/mutants: what is changed, that a seed draws the same again, and that verdicts are right."""

import random
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

import mutation
from mutation_sites import mutants_of, sample

CODE = '''"""A docstring: 3 > 2."""
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    LIMIT: int = 7


def late(hours: "int | None" = 24, *, known: bool = True) -> bool:
    """Return whether it is late: 1 + 1."""
    if not known and hours <= 6:
        return f"{hours + 1}" in ("ä" * hours)
    for pair in zip([hours], [-hours], strict=True):
        hours += pair[0]
    return hours
'''
# By hand, from the top of CODE: each place once, none in docstrings, annotations, guards or f-strings.
EXPECTED = [
    (7, "constant", "24", {"25", "23"}),
    (7, "constant", "True", {"False"}),
    (9, "and/or", "not known and hours <= 6", {"not known or hours <= 6"}),
    (9, "not", "not known", {"known"}),
    (9, "comparison", "hours <= 6", {"hours < 6", "hours > 6"}),
    (9, "constant", "6", {"7", "5"}),
    (10, "return", "return f'{hours + 1}' in 'ä' * hours", {"return None"}),
    (10, "comparison", "f'{hours + 1}' in 'ä' * hours", {"f'{hours + 1}' not in 'ä' * hours"}),
    (10, "operator", "'ä' * hours", {"'ä' / hours"}),
    (11, "not", "-hours", {"hours"}),
    (12, "operator", "hours += pair[0]", {"hours -= pair[0]"}),
    (12, "constant", "0", {"1"}),
    (13, "return", "return hours", {"return None"}),
]


@pytest.fixture
def tree(tmp_path):
    """A project with one room of two files and a test for each."""
    test = "from tailings_plugin.tiny.{0} import {1}\n\ndef test():\n    assert {1}({2}) == 0\n"
    files = {
        "tailings_plugin/__init__.py": "",
        "tailings_plugin/tiny/__init__.py": "",
        "tailings_plugin/tiny/sums.py": "def add(one, two):\n    return one + two\n",
        "tailings_plugin/tiny/rest.py": "from .sums import add\n\n\ndef rest(a, b):\n    return add(a, -b)\n",
        "tests/tiny/test_a.py": test.format("rest", "rest", "2, 2"),
        "tests/tiny/test_sums.py": test.format("sums", "add", "0, 0"),
        "pyproject.toml": "[tool.pytest.ini_options]\npythonpath = ['.']\naddopts = '--import-mode=importlib'\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


TESTS = ["tests/tiny/test_a.py", "tests/tiny/test_sums.py"]


def test_every_place_of_behaviour_is_found_once(tmp_path):
    (tmp_path / "code.py").write_text(CODE, encoding="utf-8")
    for seed in range(8):
        found = mutants_of(tmp_path, "code.py", random.Random(seed))
        assert [(m.line, m.kind, m.before) for m in found] == [place[:3] for place in EXPECTED]
        assert all(m.after in place[3] for m, place in zip(found, EXPECTED, strict=True))


def test_a_mutant_changes_its_place_alone(tmp_path):
    (tmp_path / "code.py").write_text(CODE, encoding="utf-8")
    found = mutants_of(tmp_path, "code.py", random.Random(1))
    [mutant] = [m for m in found if m.kind == "operator" and m.line == 10]
    assert mutant.applied_to(CODE.encode()).decode() == CODE.replace('("ä" * hours)', "(('ä' / hours))")
    for mutant in found:
        compile(mutant.applied_to(CODE.encode()), "code.py", "exec")


def test_a_seed_draws_the_same_again_and_another_seed_others(tmp_path):
    (tmp_path / "code.py").write_text(CODE, encoding="utf-8")
    drawn = sample(tmp_path, ["code.py"], 5, "one")
    assert len(drawn) == 5
    assert drawn == sample(tmp_path, ["code.py"], 5, "one")
    assert any(drawn != sample(tmp_path, ["code.py"], 5, seed) for seed in ("two", "three"))
    assert len(sample(tmp_path, ["code.py"], 500, "one")) == len(EXPECTED)


def test_the_tests_of_the_file_run_first_then_those_that_import_it(tree):
    assert mutation.nearest_first(tree, "tailings_plugin/tiny/sums.py", TESTS) == TESTS[::-1]
    assert mutation.nearest_first(tree, "tailings_plugin/tiny/rest.py", TESTS) == TESTS


def test_verdicts(tree):
    assert mutation.run_tests(tree, TESTS, 60)[0]
    drawn = sample(tree, ["tailings_plugin/tiny/sums.py"], 9, "any")
    before = {path: path.read_bytes() for path in tree.rglob("*.py")}
    both = {v.mutant.after: v for v in mutation.judge(tree, drawn, TESTS, 60)}
    assert both["one - two"].by == "tests/tiny/test_a.py::test"
    assert both["return None"].by == "tests/tiny/test_sums.py::test"
    # Without the other test nobody sees the difference between a sum and a difference of zeros.
    alone = {v.mutant.after: v.killed for v in mutation.judge(tree, drawn, TESTS[1:], 60)}
    assert alone == {"one - two": False, "return None": True}
    assert mutation.percent_killed(list(both.values())) == 100
    assert {path: path.read_bytes() for path in before} == before


def test_an_endless_loop_is_ended(tree):
    (tree / "tailings_plugin/tiny/sums.py").write_text("while True:\n    pass\n", encoding="utf-8")
    began = time.monotonic()
    assert mutation.run_tests(tree, TESTS, 3)[:2] == (False, "time limit")
    assert time.monotonic() - began >= 3


def test_the_copy_is_the_checkout_as_it_stands(tmp_path):
    mutation.copy_tree(tmp_path)
    for name in ("tailings_plugin/about.py", "tests/scripts/test_mutants.py", "pyproject.toml"):
        assert (tmp_path / name).read_bytes() == (mutation.PROJECT / name).read_bytes()
    assert not (tmp_path / ".git").exists()
