"""A Dask scheduler and workers as processes of their own, begun and ended by tests."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).parents[3]
# A machine with other work starts processes slowly.
LONGEST_S = 60.0


class Processes:
    """A scheduler, and workers with a thread each, by name."""

    def __init__(self, folder, host="127.0.0.1", before=()):
        self.folder, self.workers = folder, {}
        self._file = folder / "scheduler.json"
        self.scheduler = self._start("scheduler", [*before], ["--host", host, "--port", "0"])
        self._await(self._read_address)

    def _read_address(self):
        """Whether the scheduler has written its address: the file is there, and empty, before its text is."""
        try:
            self.address = json.loads(self._file.read_text())["address"]
        except (FileNotFoundError, json.JSONDecodeError):
            return False
        return True

    def start_worker(self, name, *options, before=(), path=()):
        """Start a worker, and wait until it is there.

        before: a command that runs it. path: folders that its Python sees first.
        """
        words = [
            "--name",
            name,
            "--nthreads",
            "1",
            "--no-nanny",
            "--local-directory",
            str(self.folder),
            *options,
        ]
        self.workers[name] = self._start("worker", [*before], words, path)
        log = self.folder / f"worker-{name}.log"
        self._await(lambda: "Registered to" in log.read_text())

    def _start(self, kind, before, words, path=()):
        name = f"worker-{words[1]}" if kind == "worker" else kind
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*map(str, path), str(PROJECT)])}
        known = ["--scheduler-file", str(self._file), "--no-dashboard"]
        with (self.folder / f"{name}.log").open("w") as log:
            return subprocess.Popen(
                [*before, sys.executable, "-m", f"distributed.cli.dask_{kind}", *words, *known],
                cwd=self.folder,
                env=environment,
                stdout=log,
                stderr=log,
            )

    def _await(self, there):
        end = time.monotonic() + LONGEST_S
        while not there():
            assert time.monotonic() < end, "\n".join(log.read_text() for log in self.folder.glob("*.log"))
            time.sleep(0.05)

    def kill(self, name):
        """End a worker, as a machine that fails does."""
        worker = self.workers.pop(name)
        worker.kill()
        worker.wait()

    def end(self):
        for process in (*self.workers.values(), self.scheduler):
            process.kill()
            process.wait()
