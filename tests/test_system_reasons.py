"""What the system, GDAL and QGIS give as reasons stands in the user's language, raw only where it is not known."""

import errno
import os

import pytest

from tailings_plugin import system_reasons
from tailings_plugin.errors import DataProblem, Reason
from tailings_plugin.system_reasons import reason_said, with_reason_said

# As sqlite, GDAL, QGIS and the C library write them.
SAID = [
    ("sqlite3_exec(COMMIT) failed: database is locked", "another program has it open"),
    ("The process cannot access the file because it is being used by another process", "another program has it open"),
    ("/data/a.gpkg: No such file or directory", "there is no such file or folder"),
    ("The system cannot find the path specified.", "there is no such file or folder"),
    ("sqlite3_step() failed: database or disk is full", "the disk is full"),
    ("write failed: No space left on device", "the disk is full"),
    ("`a.tif' not recognized as being in a supported file format.", "it is in no format that QGIS can read"),
    ("file is not a database", "it is in no format that QGIS can read"),
    ("Permission denied", "permission is denied"),
    ("Access is denied.", "permission is denied"),
    ("attempt to write a readonly database", "it can only be read, not written"),
    ("Read-only file system", "it can only be read, not written"),
    ("database disk image is malformed", "it is damaged or not whole"),
    ("TIFFReadDirectory: unexpected end of file", "it is damaged or not whole"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "said"), SAID)
def test_frequent_reasons_are_said_in_words_of_ours(raw, said):
    assert reason_said(raw) == reason_said(RuntimeError(raw)) == said


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOENT, "there is no such file or folder"),
        (errno.EACCES, "permission is denied"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "it can only be read, not written"),
        (errno.EISDIR, "it is a folder"),
    ],
)
def test_an_error_of_the_system_is_known_by_its_number_whatever_its_language(code, said):
    assert (
        reason_said(OSError(code, "Отказано в доступе" if code == errno.EACCES else os.strerror(code)))
        == said
    )


def test_windows_tells_a_file_that_is_open_elsewhere_by_a_number_of_its_own():
    problem = PermissionError(errno.EACCES, "Процесс не может получить доступ к файлу")
    problem.winerror = 32
    assert reason_said(problem) == "another program has it open"


def test_what_is_not_known_follows_in_brackets():
    assert (
        reason_said("Proj: grid shift lost.")
        == "for the reason that the system gives (Proj: grid shift lost)"
    )
    assert reason_said("") == "no reason is given"


def test_in_russian(monkeypatch):
    words = {"the disk is full": "на диске нет места"}
    monkeypatch.setattr(system_reasons, "tr", lambda text: words.get(text, text))
    assert reason_said(OSError(errno.ENOSPC, "No space left on device")) == "на диске нет места"


def test_a_room_that_knows_no_language_is_said_in_the_users(monkeypatch):
    monkeypatch.setattr(
        system_reasons, "tr", lambda text: {"the disk is full": "на диске нет места"}.get(text, text)
    )
    raw = DataProblem(
        "{path}: {reason}", path="a.gpkg", reason="sqlite3_exec(COMMIT) failed: database or disk is full"
    )
    assert str(with_reason_said(raw)) == "a.gpkg: на диске нет места"
    for reason in (Reason("the file is locked"), "значение вне пределов", 5):
        kept = DataProblem("{path}: {reason}", path="a.gpkg", reason=reason)
        assert with_reason_said(kept) is kept


def test_every_kind_of_reason_has_words():
    assert set(system_reasons._CODES) | set(system_reasons._PATTERNS) == set(system_reasons._words())
