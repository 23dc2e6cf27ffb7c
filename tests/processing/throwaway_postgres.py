"""A PostgreSQL cluster with PostGIS in a temporary folder, reached by its socket, gone after the tests."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PROGRAMS = "/usr/lib/postgresql"
USER = "tester"


@contextmanager
def throwaway_cluster() -> Iterator[str]:
    """Start a cluster and yield its connection text; without PostgreSQL or PostGIS the test fails."""
    folders = sorted(Path(PROGRAMS).glob("*/bin"))
    if not folders or not list(Path("/usr/share/postgresql").glob("*/extension/postgis.control")):
        pytest.fail("PostgreSQL with PostGIS is missing: run scripts/setup")
    programs = folders[-1]
    folder = Path(tempfile.mkdtemp(prefix="tailings-postgres-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "data"
    try:
        run(programs / "initdb", "-D", data, "-A", "trust", "-U", USER, "--no-sync", "-E", "UTF8")
        # Few locks: a tool that takes one with every row is found out by some thousand.
        locks = "-c max_locks_per_transaction=10 -c max_connections=40"
        options = f"-k {folder} -c listen_addresses='' -c fsync=off {locks}"
        run(programs / "pg_ctl", "-D", data, "-o", options, "-l", folder / "log", "-w", "start")
        try:
            run(programs / "createdb", "-h", folder, "-U", USER, "inventory")
            run(
                programs / "psql",
                "-q",
                "-h",
                folder,
                "-U",
                USER,
                "-d",
                "inventory",
                "-c",
                "CREATE EXTENSION postgis",
            )
            yield f"host='{folder}' dbname='inventory' user='{USER}'"
        finally:
            run(programs / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run(*command: str | Path) -> None:
    """Run a program of PostgreSQL, which refuses to work as root."""
    words = [str(word) for word in command]
    if os.geteuid() == 0:
        words = ["runuser", "-u", "postgres", "--", *words]
    # Not captured: the server keeps its outputs open and a pipe would never end.
    subprocess.run(words, check=True, cwd="/", stdout=subprocess.DEVNULL)
