"""scripts/test runs every test there is, and tests see nothing outside the repository but the real data."""

import re
from pathlib import Path

PROJECT = Path(__file__).parents[2]


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
