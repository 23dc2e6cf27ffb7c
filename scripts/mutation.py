"""Asks whether the tests of the rooms would notice a mistake: changes the code in small ways and runs them.

Works on a copy of the tree in a temporary directory. Each mutant is judged in a forked process that has numpy,
pandas and GDAL already; the tests nearest to the changed file by their imports run first, and the first failure
ends the run. A mutant that no test of its room notices has survived. Run by scripts/mutants; see --help.
"""

import argparse
import ast
import importlib
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from mutation_sites import Mutant, sample

PROJECT = Path(__file__).resolve().parents[1]
ROOMS = ("inventory", "basin", "consequence", "rating", "open_data")
# A mutant that loops ends after this many times what the room's tests need, plus seconds for a busy machine.
LIMIT_TIMES, LIMIT_SECONDS = 3, 15
MEMORY = 6 * 1024**3
PRELOADED = ("pytest", "numpy", "pandas", "osgeo.gdal", "osgeo.ogr", "osgeo.osr")


@dataclass(frozen=True)
class Verdict:
    """What became of a mutant: killed by a test, or by the time limit, or survived."""

    mutant: Mutant
    killed: bool
    by: str
    seconds: float


def copy_tree(target: Path, project: Path = PROJECT) -> None:
    """Copy what git tracks or would track, as it stands in the checkout, without its history."""
    listing = subprocess.run(
        [
            "git",
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
            "tailings_plugin",
            "tests",
            "*.*",
        ],
        cwd=project,
        check=True,
        capture_output=True,
        text=True,
    )
    for name in filter(None, listing.stdout.split("\0")):
        if (project / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(project / name, target / name)


def imports_of(tree: Path, path: str) -> set[str]:
    """Return the files of the tree that a file imports, inside functions too."""
    package = Path(path).parts[:-1]
    names: set[str] = set()
    for node in ast.walk(ast.parse((tree / path).read_bytes())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join((*above, *([node.module] if node.module else [])))
            names |= {base, *(f"{base}.{alias.name}" for alias in node.names)}
    files = {f"{name.replace('.', '/')}{end}" for name in names for end in (".py", "/__init__.py")}
    return {file for file in files if (tree / file).is_file()}


def nearest_first(tree: Path, changed: str, tests: list[str]) -> list[str]:
    """Return the test files, those first that import the changed file, then by how many files lie between.

    A file of the same name goes before all: tests/basin/paths/test_borders.py for basin/paths/borders.py.
    """
    users: dict[str, set[str]] = {}
    for path in [
        *sorted(p.relative_to(tree).as_posix() for p in tree.glob("tailings_plugin/**/*.py")),
        *tests,
    ]:
        for used in imports_of(tree, path):
            users.setdefault(used, set()).add(path)
    distance, edge = {changed: 0}, [changed]
    while edge:
        found = sorted({user for path in edge for user in users.get(path, ())} - distance.keys())
        distance |= dict.fromkeys(found, distance[edge[0]] + 1)
        edge = found
    same_name = f"test_{Path(changed).name}"
    return sorted(tests, key=lambda test: (Path(test).name != same_name, distance.get(test, 1000), test))


def run_tests(tree: Path, tests: list[str], limit: float) -> tuple[bool, str, float]:
    """Return whether the test files pass on the tree as it is, which test failed first, and seconds."""
    began = time.monotonic()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _be_the_tests(tree, tests, writing)
    os.close(writing)
    ended = False
    while not ended and time.monotonic() - began < limit:
        ended = os.waitpid(child, os.WNOHANG)[0] != 0
        if not ended:
            time.sleep(0.01)
    if not ended:
        os.killpg(child, signal.SIGKILL)
        os.waitpid(child, 0)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        said = pipe.read()
    seconds = time.monotonic() - began
    if not ended:
        return False, "time limit", seconds
    return said == "passed", said or "the interpreter ended", seconds


def _be_the_tests(tree: Path, tests: list[str], writing: int) -> None:
    """Run pytest in this process, tell the first failure through the pipe, and end."""
    import pytest

    os.setpgid(0, 0)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)
    os.chdir(tree)
    sys.path.insert(0, str(tree))
    for name in [name for name in sys.modules if name.split(".")[0] in ("tailings_plugin", "tests")]:
        del sys.modules[name]  # of another tree, when a test calls this
    failures: list[str] = []

    class Listener:
        def pytest_runtest_logreport(self, report):
            if report.failed:
                failures.append(report.nodeid)

        def pytest_collectreport(self, report):
            if report.failed:
                failures.append(f"import of {report.nodeid}")

    options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:pytest_qgis"]
    code = pytest.main([*options, *tests], plugins=[Listener()])
    os.write(
        writing, ("passed" if code == 0 else (failures or [f"pytest ended with {int(code)}"])[0]).encode()
    )
    os._exit(0)


def judge(tree: Path, mutants: Iterable[Mutant], tests: list[str], limit: float) -> Iterable[Verdict]:
    """Yield the verdict on each mutant; the tree is left as it was."""
    for mutant in mutants:
        file = tree / mutant.path
        source = file.read_bytes()
        file.write_bytes(mutant.applied_to(source))
        try:
            passed, by, seconds = run_tests(tree, nearest_first(tree, mutant.path, tests), limit)
        finally:
            file.write_bytes(source)
        yield Verdict(mutant, not passed, "" if passed else by, seconds)


def judge_room(tree: Path, room: str, options: argparse.Namespace) -> list[Verdict]:
    """Return the verdicts on the sample of one room; ends the script when its tests fail unchanged."""
    tests = sorted(path.relative_to(tree).as_posix() for path in tree.glob(f"tests/{room}/**/test_*.py"))
    files = sorted(path.relative_to(tree).as_posix() for path in tree.glob(f"tailings_plugin/{room}/**/*.py"))
    wanted = [file for file in files if not options.file or file in options.file]
    if not wanted:
        return []
    passed, by, seconds = run_tests(tree, tests, 600)
    if not passed:
        sys.exit(f"The tests of {room} fail without any change: {by}")
    drawn = sample(tree, wanted, options.count, f"{options.seed} {room}")
    print(f"\n{room}: {len(drawn)} mutants, {len(tests)} test files ({seconds:.1f} s)", flush=True)
    verdicts = []
    for verdict in judge(tree, drawn, tests, seconds * LIMIT_TIMES + LIMIT_SECONDS):
        verdicts.append(verdict)
        if not verdict.killed or options.verbose:
            print(
                f"  {f'killed by {verdict.by}' if verdict.killed else 'survived'}: {verdict.mutant}",
                flush=True,
            )
    return verdicts


def percent_killed(verdicts: list[Verdict]) -> float:
    """Return the part that was killed, in percent."""
    return 100 * sum(verdict.killed for verdict in verdicts) / len(verdicts)


def parsed(arguments: list[str] | None) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(
        prog="scripts/mutants", description="Change the code of the rooms and see whether their tests notice."
    )
    parser.add_argument(
        "--room", choices=ROOMS, action="append", help="a room; may be repeated (default: all)"
    )
    parser.add_argument(
        "--file", action="append", help="only this file (tailings_plugin/...); may be repeated"
    )
    parser.add_argument("--count", type=int, default=50, help="mutants for each room (default 50)")
    parser.add_argument("--seed", default="1", help="another seed draws other mutants (default 1)")
    parser.add_argument("--least", type=float, default=85, help="percent each room must kill (default 85)")
    parser.add_argument("--json", type=Path, help="write every verdict to this file")
    parser.add_argument(
        "--verbose", action="store_true", help="name also the killed ones, and the test that did it"
    )
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Judge the samples, print the report and return the exit code."""
    options = parsed(arguments)
    for name in (*PRELOADED, "hypothesis"):
        importlib.import_module(name)
    results: dict[str, list[Verdict]] = {}
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        tree = Path(folder)
        copy_tree(tree)
        # Bytecode that is checked by the source's hash: two mutants of one length in one second are told apart.
        subprocess.run(
            [sys.executable, "-m", "compileall", "-q", "--invalidation-mode", "checked-hash", str(tree)],
            check=True,
        )
        for room in options.room or ROOMS:
            if verdicts := judge_room(tree, room, options):
                results[room] = verdicts
    if options.json:
        everything = [asdict(verdict) for verdicts in results.values() for verdict in verdicts]
        options.json.write_text(json.dumps(everything, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print()
    for room, verdicts in results.items():
        killed = sum(verdict.killed for verdict in verdicts)
        print(f"{room}: {killed} of {len(verdicts)} killed, {percent_killed(verdicts):.0f} %")
    return int(any(percent_killed(verdicts) < options.least for verdicts in results.values()))


if __name__ == "__main__":
    # Fixed examples and no database: a verdict depends on the mutant alone.
    os.environ |= {
        "CI": "true",
        "OPENBLAS_NUM_THREADS": "1",
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }
    os.environ.setdefault("TAILINGS_SHARED_DATA", str(PROJECT.parent / "shared" / "data"))
    sys.exit(main())
