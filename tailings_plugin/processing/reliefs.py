"""What algorithms say of a relief they read."""

from ..basin.grid.relief import LOWEST_M, TooLow
from ..translation import tr
from .run import Run


def say_too_low(run: Run) -> TooLow:
    """Return what warns in the log of heights too low to be any (`basin.grid.relief.LOWEST_M`): once of a file.

    A file read in several windows is told of with the numbers of the first such window.
    """
    said: set[str] = set()

    def say(path: str, count: int, value: float) -> None:
        if path in said:
            return
        said.add(path)
        text = tr(
            "Relief {path}: {count} heights of {value} m and the like, below {lowest} m, are taken for no-data."
        )
        run.feedback.pushWarning(
            text.format(path=path, count=count, value=f"{value:g}", lowest=f"{LOWEST_M:g}")
        )

    return say
