"""Words of the forms in English and Russian."""

import json
from functools import cache
from pathlib import Path

from ..inventory.schema import Text


@cache
def _texts() -> dict[str, Text]:
    raw = json.loads((Path(__file__).parent / "texts.json").read_text(encoding="utf-8"))
    return {code: Text(**text) for code, text in raw.items()}


def word(code: str, language: str, **values: object) -> str:
    """Return the text `code` in `language` ("en", "ru") with its places filled."""
    return _texts()[code].get(language).format(**values)
