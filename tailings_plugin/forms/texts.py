"""Words of the forms in English and Russian."""

from pathlib import Path

from ..texts import Catalogue

word = Catalogue(Path(__file__).with_name("texts.json"))
