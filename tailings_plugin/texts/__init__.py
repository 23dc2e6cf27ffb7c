"""Words in the languages of readers: one loader for the JSON files in which the rooms keep theirs."""

from .catalogue import LANGUAGES, Catalogue, Text
from .counts import Count

__all__ = ["LANGUAGES", "Catalogue", "Count", "Text"]
