"""Words of the page of a fetched folder and of its dialog in English and Russian, from texts.json."""

from pathlib import Path

from ..texts import Catalogue

_SENTENCES = Catalogue(Path(__file__).with_name("texts.json"))
_SIZES = (("size_gb", 1e9), ("size_mb", 1e6), ("size_kb", 1e3))


def text(language: str, key: str, **values: object) -> str:
    """Return the sentence `key` in `language`, English where there is no other, with `values` filled in."""
    return _SENTENCES(key, language, **values)


def kind_label(kind: str, language: str) -> str:
    """Return what a kind of data is called; the kind itself where no word is known."""
    label = _SENTENCES.get(f"kind_{kind}")
    return label.get(language) if label else kind


def size_label(count: int, language: str) -> str:
    """Return bytes as people write them: two digits, at least 1 kB where there are any.

    >>> [size_label(count, "en") for count in (0, 6, 1_440, 3_600_000, 27_400_000, 2_418_581_202)]
    ['0 kB', '1 kB', '1.4 kB', '3.6 MB', '27 MB', '2.4 GB']
    """
    count = max(count, 1000) if count else 0
    key, size = next((each for each in _SIZES if count >= each[1]), _SIZES[-1])
    number = count / size
    written = f"{number:.1f}".removesuffix(".0") if 0 < number < 9.95 else f"{number:.0f}"
    return text(language, key, number=written.replace(".", text(language, "decimal")))
