"""Whose paper it is."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Authority:
    """Who gives out a list, a map or sheets: the name, "" for none, and the file of the logo."""

    name: str = ""
    logo: Path | None = None
