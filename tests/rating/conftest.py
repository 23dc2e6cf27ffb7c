"""What tests of the rating share."""

import json

import pytest


@pytest.fixture
def save(tmp_path):
    """Return save(content, name): writes a JSON file and returns its path."""

    def write(content, name="данные.json"):
        path = tmp_path / name
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        return path

    return write
