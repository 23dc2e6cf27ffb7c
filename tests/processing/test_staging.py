"""Outputs of a run reach the folder together, or not at all."""

from pathlib import Path

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.processing.map.staging import staged_folder


def contents(folder):
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


def test_new_files_replace_their_namesakes_and_leave_the_rest(tmp_path):
    (tmp_path / "list.html").write_text("old")
    (tmp_path / "notes.txt").write_text("mine")
    with staged_folder(tmp_path) as stage:
        (stage / "list.html").write_text("new")
        (stage / "map.pdf").write_text("new")
        assert contents(tmp_path) == {"list.html": "old", "notes.txt": "mine"}
    assert contents(tmp_path) == {"list.html": "new", "map.pdf": "new", "notes.txt": "mine"}


def test_a_failed_run_changes_nothing(tmp_path):
    (tmp_path / "list.html").write_text("old")
    with pytest.raises(RuntimeError), staged_folder(tmp_path) as stage:
        (stage / "list.html").write_text("half")
        raise RuntimeError
    assert contents(tmp_path) == {"list.html": "old"}
    assert list(tmp_path.iterdir()) == [tmp_path / "list.html"]


def test_the_folder_is_made(tmp_path):
    with staged_folder(tmp_path / "новая папка" / "out") as stage:
        (stage / "a").write_text("1")
    assert contents(tmp_path / "новая папка" / "out") == {"a": "1"}


def test_a_failed_run_leaves_no_new_folder(tmp_path):
    with pytest.raises(RuntimeError), staged_folder(tmp_path / "out"):
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DataProblem, match=r"file.*Choose another folder"), staged_folder(tmp_path / "file"):
        pass


def test_a_file_that_cannot_be_replaced_restores_the_others(tmp_path, monkeypatch):
    (tmp_path / "a").write_text("old a")
    (tmp_path / "b").write_text("old b")
    rename = Path.replace

    def locked(self, target):
        if self.parent == tmp_path and self.name == "b":  # as on Windows while another program has it open
            raise PermissionError(13, "Permission denied", str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", locked)
    with (
        pytest.raises(DataProblem, match=r"b cannot be replaced.*unchanged"),
        staged_folder(tmp_path) as stage,
    ):
        (stage / "a").write_text("new a")
        (stage / "b").write_text("new b")
    assert contents(tmp_path) == {"a": "old a", "b": "old b"}
