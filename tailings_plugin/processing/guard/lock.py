"""A lock on a file, which ends with the process that holds it, however that ends."""

import os
import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Lock:
    """The lock on one file; others see it in this process too."""

    def __init__(self, path: Path):
        self.path = path
        self._file: BinaryIO | None = None

    def hold(self) -> bool:
        """Take the lock; False when another has it, or the disk knows no locks."""
        try:
            self._file = self.path.open("a+b")
            if sys.platform == "win32":
                self._file.seek(0)
                msvcrt.locking(self._file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self.release()
            return False
        return True

    def release(self) -> None:
        """Let go of the lock."""
        if self._file is not None:
            self._file.close()
            self._file = None


def is_running(process: int) -> bool | None:
    """Tell whether a process of this computer lives; None where that cannot be asked."""
    if sys.platform == "win32":  # os.kill would end it
        return None
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
