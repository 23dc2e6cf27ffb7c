"""Words that only the web map has; those of map and list it takes from there."""

from pathlib import Path

from ...texts import Catalogue

WORDS = Catalogue(Path(__file__).with_name("words.json"))
