"""What can go wrong on the way, told apart by those who fetch: each is a DataProblem that the user reads."""

from ...errors import DataProblem, Reason


class Failure(DataProblem):
    """A problem made of a Reason, so that its words can be translated."""

    def __init__(self, reason: Reason):
        super().__init__(reason.message, **reason.values)


class Missing(Failure):
    """The server says that there is no such file (404, 410), or there is none on the disk."""


class Unreachable(Failure):
    """No answer, or none that is of use, after several attempts: it may be there at another time."""


class Changed(Failure):
    """The file is another one than it was when its first part was read."""


class WrongSum(Failure):
    """The file has another checksum than the catalogue says."""


class Cut(Exception):
    """A connection broke, or nothing came for too long: asked again from where it ended."""

    def __init__(self, reason: Reason, network_is_there: bool = True, retry_after_s: float | None = None):
        super().__init__(reason)
        self.reason = reason
        self.network_is_there = network_is_there
        self.retry_after_s = retry_after_s
