"""Words in the languages of readers: one loader for the JSON files in which the rooms keep theirs."""

from .catalogue import ALL_LANGUAGES, LANGUAGES, Catalogue, Text
from .counts import Count
from .figures import as_figure, with_signs
from .translated import NEXT_BEST, OWN_NAMES, is_reviewed
from .units import unit_sign, unit_text

__all__ = [
    "ALL_LANGUAGES",
    "LANGUAGES",
    "NEXT_BEST",
    "OWN_NAMES",
    "Catalogue",
    "Count",
    "Text",
    "as_figure",
    "is_reviewed",
    "unit_sign",
    "unit_text",
    "with_signs",
]
