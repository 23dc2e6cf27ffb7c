"""What a run that was killed left behind is put right by the next one that writes to the folder."""

from collections.abc import Iterable
from pathlib import Path

from ...errors import DataProblem
from ...system_reasons import reason_said
from ...translation import tr
from .work import Work, is_bare, remove_bare, works_in


def put_right(folders: Iterable[Path]) -> list[str]:
    """Put back earlier results and remove half ones of runs that were killed; return what to tell of it.

    What is not surely the plugin's, or may belong to a run that lives, is left as it is.
    """
    told = []
    for folder in dict.fromkeys(folders):
        for path in works_in(folder):
            work = Work.read(path)
            if work is None:
                if is_bare(path):
                    remove_bare(path)
                continue
            ended = work.take_over()
            if ended is not False:
                told += _put_right(work) if ended else [_left(work, work.leader)]
    return told


def _put_right(work: Work) -> list[str]:
    try:
        if work.is_done:
            work.clear()
            return []
        if doubt := work.in_doubt():
            return [_left(work, doubt)]
        work.undo()
        work.clear()
    except OSError as problem:
        return [
            tr(
                "A run of {moment} was interrupted, and what it left in {folder} cannot be put right now: {reason}"
            ).format(moment=work.moment(), folder=work.leader, reason=reason_said(problem))
        ]
    finally:
        work.release()
    return [
        tr(
            "A run of {moment} was interrupted: in {folder} the results from before it are back, and nothing half "
            "is left."
        ).format(moment=work.moment(), folder=work.places[0].folder)
    ]


def _left(work: Work, what: Path) -> str:
    message = tr(
        "A run of {moment} on the computer {computer} was interrupted or still goes on, and {file} may be someone's "
        "work since: it is left as it is. Earlier results that the run was replacing are in {folder}: if no run goes "
        "on there, move them back or remove that folder."
    )
    return message.format(moment=work.moment(), computer=work.computer, file=what, folder=work.leader)


def refuse_shared(work: Work) -> None:
    """Raise DataProblem when another run, which lives or may live, writes what this one writes, or is to write."""
    for folder in [place.folder for place in work.places]:
        for path in works_in(folder):
            other = None if path.name == work.name else Work.read(path)
            file = work.shared_with(other) if other is not None else None
            if other is None or file is None:
                continue
            ended = other.take_over()
            other.release()
            if not ended:
                raise DataProblem(
                    tr(
                        "{file} is being written by another run, begun {moment} on the computer {computer}. Wait "
                        "until it has ended, or choose another name. If no run goes on there, see {folder}."
                    ).format(file=file, moment=other.moment(), computer=other.computer, folder=other.leader)
                )
