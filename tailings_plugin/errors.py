"""The one kind of error a user can mend, shared by every room; and letting go of what caught errors hold."""

import math
import traceback


class DataProblem(Exception):
    """Input that cannot be used. The message names the layer, field, row or value, and the remedy.

    DataProblem("{path} has {count} bands.", path=path, count=2): the rooms write English with places to fill
    in, so that the interface can say it in the user's language. A message without values is taken as it is.
    """

    def __init__(self, message: str, **values: object):
        super().__init__(message.format(**values) if values else message)
        self.message = message
        self.values = values

    def with_values(self, **values: object) -> "DataProblem":
        """Return the same problem with other values in its places.

        >>> str(DataProblem("{path}: {reason}.", path="a.gpkg", reason="ENOSPC").with_values(reason="the disk is full"))
        'a.gpkg: the disk is full.'
        """
        return type(self)(self.message, **{**self.values, **values})


class Reason(str):
    """Part of a message, in English, that the interface can say in the user's language, as it does the message.

    >>> reason = Reason("{name} is missing", name="classes")
    >>> reason == "classes is missing", reason.message, reason.values
    (True, '{name} is missing', {'name': 'classes'})
    """

    message: str
    values: dict[str, object]

    def __new__(cls, message: str, **values: object) -> "Reason":
        made = super().__new__(cls, message.format(**values) if values else message)
        made.message, made.values = message, values
        return made


class Lines(tuple):
    """Reasons below each other as one value of a message."""

    def __str__(self) -> str:
        return "\n".join(map(str, self))


def check_number(
    name: str,
    value: float | None,
    *,
    least: float | None = None,
    above: float | None = None,
    most: float | None = None,
    infinite: bool = False,
) -> None:
    """Raise DataProblem when a number given from Python is none, or out of its bounds; None is left to who takes it.

    least, most: bounds that are meant themselves; above: one that is not. infinite: whether infinity will do.

    >>> check_number("velocity_ms", 1.5, above=0)
    >>> check_number("velocity_ms", 0, above=0)
    Traceback (most recent call last):
    ...
    tailings_plugin.errors.DataProblem: velocity_ms must be a number above 0; it is 0.
    """
    if value is None:
        return
    if math.isnan(value) or (math.isinf(value) and not infinite):
        raise DataProblem("{name} must be a finite number; it is {value}.", name=name, value=value)
    if above is not None and value <= above:
        raise DataProblem(
            "{name} must be a number above {limit}; it is {value}.", name=name, limit=above, value=value
        )
    if least is not None and value < least:
        raise DataProblem(
            "{name} must be at least {limit}; it is {value}.", name=name, limit=least, value=value
        )
    if most is not None and value > most:
        raise DataProblem(
            "{name} must be at most {limit}; it is {value}.", name=name, limit=most, value=value
        )


def let_go(problem: BaseException) -> None:
    """Free what the frames of a caught error hold, and of those it was raised from.

    Through a context manager an error and its frames hold each other until Python next looks for such rings. What
    they name of QGIS's own objects QGIS deletes meanwhile; where it puts the next object, the dead name would be
    taken for it, and QGIS ends.

    >>> try:
    ...     raise DataProblem("no such file")
    ... except DataProblem as problem:
    ...     let_go(problem)
    ...     print(problem, problem.__traceback__)
    no such file None
    """
    error: BaseException | None = problem
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error.__traceback__ = None
        error = error.__cause__ or error.__context__
