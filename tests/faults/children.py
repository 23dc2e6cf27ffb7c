"""Algorithms run in processes of their own, and what must be whole after one ended."""

import json
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

from osgeo import gdal

from tests.faults.child import ENDED

PROJECT = Path(__file__).parents[2]


def start(order: dict, **given) -> subprocess.Popen:
    """Start tests.faults.child with an order."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.child"],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **given,
    )
    child.stdin.write(json.dumps(order))
    child.stdin.close()
    child.stdin = None
    return child


def ended(child: subprocess.Popen) -> tuple[int, str]:
    """Return the exit code of a child and what it said."""
    said, errors = child.communicate(timeout=120)
    return child.returncode, said + errors


class Copies:
    """Runs orders one after the other, each in a process of its own that is copied from one with a started QGIS."""

    def __init__(self, folder: Path):
        self.said = folder / "said.txt"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.child", "copies"],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, order: dict) -> tuple[int, str]:
        """Return the exit code of a process and what it said."""
        self.said.unlink(missing_ok=True)
        self.process.stdin.write(json.dumps(order | {"said": str(self.said)}) + "\n")
        self.process.stdin.flush()
        code = next(line for line in self.process.stdout if line.startswith(ENDED)).removeprefix(ENDED)
        return int(code), self.said.read_text(encoding="utf-8")

    def end(self) -> None:
        """Let the process end that was copied."""
        self.process.communicate()


def half_files(folder: Path) -> list[str]:
    """Return the names of files that are not whole, by other means than the plugin's own."""
    return [path.name for path in sorted(folder.rglob("*")) if path.is_file() and not _is_whole(path)]


def _is_whole(path: Path) -> bool:
    kind = path.suffix
    content = path.read_bytes()
    if kind == ".gpkg":
        connection = sqlite3.connect(path)
        try:
            return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        except sqlite3.DatabaseError:
            return False
        finally:
            connection.close()
    if kind == ".tif":
        gdal.ErrorReset()
        with gdal.quiet_errors() if hasattr(gdal, "quiet_errors") else _Quiet():
            try:
                dataset = gdal.Open(str(path))
                if dataset is None:
                    return False
                dataset.GetRasterBand(1).Checksum()
            except RuntimeError:
                return False
        return gdal.GetLastErrorType() < gdal.CE_Failure
    if kind in (".xlsx", ".ods", ".qgz"):
        return zipfile.is_zipfile(path) and zipfile.ZipFile(path).testzip() is None
    if kind == ".pdf":
        return subprocess.run(["pdfinfo", str(path)], capture_output=True).stderr == b""
    return not (kind in (".html", ".svg") and not content.rstrip().endswith((b"</html>", b"</svg>")))


class _Quiet:
    """GDAL without words, for GDAL before 3.8."""

    def __enter__(self):
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_):
        gdal.PopErrorHandler()
