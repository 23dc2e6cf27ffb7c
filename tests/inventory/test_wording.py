"""Words that mean the same, in the languages of the registers."""

import pytest

from tailings_plugin.inventory.wording import yes_or_no


@pytest.mark.parametrize("word", ["yes", "Да", "TRUE", "t", "1", "1.0", "+", "есть", "ооба", " иә "])
def test_yes(word):
    assert yes_or_no(word) is True


@pytest.mark.parametrize("word", ["no", "Нет", "false", "F", "0", "0.0", "жок", "yo'q"])
def test_no(word):
    assert yes_or_no(word) is False


@pytest.mark.parametrize("word", ["", "-", "perhaps", "yes, sometimes", "2", "10"])
def test_neither(word):
    assert yes_or_no(word) is None
