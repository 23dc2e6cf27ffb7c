"""The tables that answers may go to, to choose from."""

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip

from ..facilities import Match
from .answer_tables import answer_tables, file_of, make_file, open_table, refuse_ending, table_of


@dataclass
class Target:
    """A table of answers: a layer, or a file that the user named, made when the first answers are saved."""

    table: QgsVectorLayer | None
    path: Path | None = None
    # Whether it is that of the facility's register.
    is_own: bool = False

    @property
    def is_there(self) -> bool:
        """Whether the table is still there; a file that is made later counts."""
        return self.path is not None or (self.table is not None and not sip.isdeleted(self.table))

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The table to read, None where there is none yet or any more."""
        return self.table if self.table is not None and not sip.isdeleted(self.table) else None

    def is_same(self, other: "Target") -> bool:
        """Tell whether another target is the same table."""
        same_layer = self.layer is not None and self.layer == other.layer
        return same_layer or (self.path is not None and self.path == other.path)

    @property
    def caption(self) -> str:
        """What to call it: the layer and the file it lies in."""
        layer = self.layer
        if layer is None:
            return self.path.name if self.path is not None else ""
        path = file_of(layer)
        return f"{layer.name()} ({path.name})" if path is not None else layer.name()

    def made(self) -> QgsVectorLayer | None:
        """Return the table to write; its file is made first where it is not there, and opened again where its layer
        was removed. DataProblem when it cannot be."""
        if self.layer is None and self.path is not None:
            if not self.path.exists():
                make_file(self.path)
            self.table = open_table(self.path)
        return self.layer


def target_of_file(path: Path) -> Target:
    """Return a file as a target, read where it is there; DataProblem when answers cannot be kept in it."""
    refuse_ending(path)
    return Target(open_table(path) if path.exists() else None, path)


def targets_for(match: Match | None, named: list[Target]) -> list[Target]:
    """Return the table of the facility's register first, then files the user named, then others of the project."""
    own = None
    if match is not None and match.layer is not None and not sip.isdeleted(match.layer):
        own = table_of(match.layer)
    found = [Target(own, is_own=True)] if own is not None else []
    found += [each for each in named if each.is_there]
    known = [each.layer for each in found]
    return found + [Target(each) for each in answer_tables(QgsProject.instance()) if each not in known]
