"""What the importer and checker say, in English and Russian."""

import json
from functools import cache
from pathlib import Path

from .schema import Text


@cache
def _messages() -> dict[str, Text]:
    raw = json.loads((Path(__file__).parent / "messages.json").read_text(encoding="utf-8"))
    return {code: Text(**text) for code, text in raw.items()}


def say(code: str, language: str, **values: object) -> str:
    """Return the message `code` in `language` ("en", "ru") with its places filled."""
    return _messages()[code].get(language).format(**values)
