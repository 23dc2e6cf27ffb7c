"""Builds the plugin ZIP from the files git tracks in tailings_plugin/, byte for byte reproducible."""

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
PLUGIN = "tailings_plugin"
# One fixed date for all members: a ZIP is then a function of its contents alone.
MEMBER_DATE = (2026, 1, 1, 0, 0, 0)


def tracked_files() -> list[Path]:
    """Return the plugin's tracked files, sorted."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", PLUGIN], cwd=PROJECT, check=True, capture_output=True, text=True
    )
    return sorted(Path(name) for name in listing.stdout.split("\0") if name)


def plugin_version() -> str:
    """Return the version in metadata.txt."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PROJECT / PLUGIN / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def build(folder: Path) -> Path:
    """Write the ZIP into `folder` and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{PLUGIN}-{plugin_version()}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in tracked_files():
            member = zipfile.ZipInfo(path.as_posix(), MEMBER_DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, (PROJECT / path).read_bytes())
    return target


if __name__ == "__main__":
    print(build(Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / "dist"))
