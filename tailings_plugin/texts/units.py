"""The signs of units as people write them, for forms, maps, lists, letters and notes alike."""

from .catalogue import FALLBACK, Catalogue, Text
from .translated import FOLDER

_UNITS = Catalogue(FOLDER / "units.json")


def unit_text(unit: str) -> Text:
    """Return a unit of fields and schemes in all its languages; as it is where units.json has none such.

    >>> unit_text("t/m3").get("ru"), unit_text("ppm").get("ru")
    ('т/м³', 'ppm')
    """
    return _UNITS.get(unit) or Text(**{FALLBACK: unit})


def unit_sign(unit: str, language: str) -> str:
    """Return a unit of fields and schemes in one language.

    >>> unit_sign("m3", "kk")
    'м³'
    """
    return unit_text(unit).get(language)
