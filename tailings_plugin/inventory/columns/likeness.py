"""The word among many that is most like another: difflib's answer, most of the words put aside at once."""

import difflib
from collections import Counter
from collections.abc import Iterable

import numpy as np


class Vocabulary:
    """Words to compare with, and how often each has which letter."""

    def __init__(self, words: Iterable[str]):
        self.words = list(words)
        self._places = {letter: place for place, letter in enumerate(sorted(set().union(*self.words)))}
        self._counts = np.array([self._letters(word) for word in self.words], dtype=np.int16)
        self._lengths = np.array([len(word) for word in self.words])

    def nearest(self, word: str, least: float) -> str | None:
        """Return the word whose `SequenceMatcher.ratio` to `word` is highest, None when none reaches `least`.

        >>> Vocabulary(["latitude", "longitude"]).nearest("latitud", 0.86)
        'latitude'
        """
        shared = np.minimum(self._counts, self._letters(word)).sum(axis=1)
        # No ratio is higher than that of the letters in any order (SequenceMatcher.quick_ratio).
        highest = 2.0 * shared / (self._lengths + len(word))
        likely = [self.words[place] for place in np.flatnonzero(highest >= least)]
        return next(iter(difflib.get_close_matches(word, likely, n=1, cutoff=least)), None)

    def _letters(self, word: str) -> np.ndarray:
        counts = np.zeros(len(self._places), dtype=np.int16)
        for letter, count in Counter(word).items():
            if letter in self._places:
                counts[self._places[letter]] = count
        return counts
