"""The page "From Python": its code runs from top to bottom without QGIS and prints what the page says."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
PAGE = PROJECT / "docs" / "from-python.md"
# A block of code and, where the page shows one, what it prints.
BLOCK = re.compile(r"```python\n(.*?)```\n(?:\n```text\n(.*?)```)?", re.DOTALL)
MARK = "-- end of block --"


def blocks() -> list[tuple[str, str]]:
    return [(code, said or "") for code, said in BLOCK.findall(PAGE.read_text(encoding="utf-8"))]


@pytest.fixture(scope="module")
def printed(tmp_path_factory) -> tuple[list[str], Path]:
    """What each block prints, and the folder it was run in."""
    folder = tmp_path_factory.mktemp("notebook")
    script = "import sys\nsys.modules['qgis'] = None\n"
    script += "".join(f"{code}\nprint({MARK!r})\n" for code, _ in blocks())
    (folder / "page.py").write_text(script, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "page.py"],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.split(f"{MARK}\n")[:-1], folder


def words(text: str) -> list[list[str]]:
    """Lines as words: how wide columns are is pandas' own."""
    return [line.split() for line in text.strip().splitlines()]


def test_the_page_shows_what_its_code_prints(printed):
    said = [expected for _, expected in blocks()]
    assert len(said) >= 8
    assert [words(each) for each in printed[0]] == [words(each) for each in said]


def test_the_page_leaves_its_files(printed):
    folder = printed[1]
    assert "Место 1 из" in (folder / "why.html").read_text(encoding="utf-8")
    assert (folder / "rated.csv").read_text(encoding="utf-8").startswith("facility_id,")
    assert (folder / "rated.gpkg").stat().st_size > 0


def test_every_face_is_shown():
    text = PAGE.read_text(encoding="utf-8")
    for call in (
        "inventory.read(",
        "inventory.check(",
        "basin.trace(",
        "consequence.releases(",
        "consequence.zones(",
        "consequence.exposure(",
        "rating.rate(",
        "rating.explain(",
        "rating.find_alarms(",
    ):
        assert call in text
