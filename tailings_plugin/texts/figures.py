"""Figures as the readers of a language write them."""

from .translated import NEXT_BEST

# Thousands apart by a narrow space that does not break, and a decimal comma.
_SIGNS = str.maketrans({",": "\u202f", ".": ","})
_WITH_COMMA = frozenset({"ru", *NEXT_BEST})


def with_signs(written: str, language: str) -> str:
    """Return a figure that Python has written ("1,234.5") with the signs of a language.

    >>> with_signs(f"{1234.5:,.1f}", "en"), with_signs(f"{1234.5:,.1f}", "ru")
    ('1,234.5', '1\\u202f234,5')
    """
    return written.translate(_SIGNS) if language in _WITH_COMMA else written


def as_figure(value: float, form: str, language: str) -> str:
    """Return a value in a form of Python's (".1f") with the signs of a language.

    >>> as_figure(0.5, "g", "kk"), as_figure(12000, ",.0f", "uz")
    ('0,5', '12\\u202f000')
    """
    return with_signs(format(value, form), language)
