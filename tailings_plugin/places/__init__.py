"""Places that every room knows alike: countries by their ISO code, and the embedded rivers, lakes and towns.

>>> from tailings_plugin import places
>>> places.country_codes(["KGZ", "Узбекистан", "762", -99])
['KG', 'UZ', 'TJ', None]
"""

from .countries import country_code, country_codes, is_country_code, names_in_languages
from .embedded import Feature, inland_sinks, lakes, rivers, settlement_names, settlements
from .waters import shores

__all__ = [
    "Feature",
    "country_code",
    "country_codes",
    "inland_sinks",
    "is_country_code",
    "lakes",
    "names_in_languages",
    "rivers",
    "settlement_names",
    "settlements",
    "shores",
]
