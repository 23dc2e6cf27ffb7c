"""The nearest word: difflib over all words gives the same."""

import difflib
import random

from tailings_plugin.inventory.columns.likeness import Vocabulary
from tailings_plugin.inventory.columns.recognising import _names


def test_the_nearest_word_is_the_one_difflib_finds_among_all():
    words = list(_names())
    vocabulary, draw = Vocabulary(words), random.Random(12)
    found = 0
    for word in draw.sample([each for each in words if each], 150):  # "№" leaves no letter
        place = draw.randrange(len(word))
        changed = word[:place] + draw.choice("абвxyz ") + word[place + draw.randrange(2) :]
        expected = difflib.get_close_matches(changed, words, n=1, cutoff=0.86)
        assert vocabulary.nearest(changed, 0.86) == (expected[0] if expected else None)
        found += bool(expected)
    assert found > 100
    assert vocabulary.nearest("0.7364 ☃", 0.86) is None
