"""Errors a user can mend, and what a caught error holds on to."""

import doctest
import weakref

import pytest

from tailings_plugin import errors


class Held:
    """What a frame has a name for."""


def test_the_examples_of_the_docstrings_run():
    results = doctest.testmod(errors)
    assert results.attempted >= 1
    assert results.failed == 0


def _fail(seen: list):
    held = Held()
    seen.append(weakref.ref(held))
    try:
        raise ValueError("first")
    except ValueError as problem:
        raise OSError("then") from problem


def _also_fail(seen: list):
    held = Held()
    seen.append(weakref.ref(held))
    _fail(seen)


def test_what_frames_hold_is_free_at_once_though_the_error_is_kept():
    seen: list = []
    with pytest.raises(OSError, match="then") as caught:
        _also_fail(seen)
    assert [each() is None for each in seen] == [False, False]
    errors.let_go(caught.value)
    assert [each() is None for each in seen] == [True, True]
    assert str(caught.value.__cause__) == "first"
