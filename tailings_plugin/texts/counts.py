"""Numbers in texts, with the words that go by them: "1 row", "2 rows"; "1 строка", "2 строки", "5 строк"."""


class Count:
    """A whole number that fills a place of a text: "{n}" is how it is written, "{n:row|rows}" the word that goes by it.

    Two words are for one and for more, as in English; three for 1, 2 and 5, as in Russian (CLDR: one, few, many); one
    is for any, as in languages that count without a plural.

    >>> "{n} {n:row|rows}".format(n=Count(1)), "{n} {n:строка|строки|строк}".format(n=Count(1200, "1 200"))
    ('1 row', '1 200 строк')
    """

    def __init__(self, number: int, written: str | None = None):
        self.number = number
        self._written = str(number) if written is None else written

    def __str__(self) -> str:
        return self._written

    def __format__(self, words: str) -> str:
        if not words:
            return self._written
        forms = words.split("|")
        return forms[_place(abs(self.number), len(forms))]


def _place(number: int, forms: int) -> int:
    """Return which of so many forms goes by a number."""
    if forms < 3:
        return 0 if number == 1 else forms - 1
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2
