"""What the importer and checker say, in English and Russian."""

from pathlib import Path

from ..texts import Catalogue

say = Catalogue(Path(__file__).with_name("messages.json"))
