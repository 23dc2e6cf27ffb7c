"""Turns the checkout into a release; run by scripts/release.

The version stands in metadata.txt, and CITATION.cff repeats it. What changed is written in CHANGELOG.md under
"## Unreleased" (or "## 1.2.3 - unreleased"); a release gives that section its version and date, opens the next one, and
copies the text to `changelog` in metadata.txt, where QGIS shows it before an update.
"""

import argparse
import datetime
import re
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
METADATA = PROJECT / "tailings_plugin" / "metadata.txt"
CITATION = PROJECT / "CITATION.cff"
CHANGELOG = PROJECT / "CHANGELOG.md"
UNRELEASED = re.compile(
    r"^## (?:(?P<version>\d+\.\d+\.\d+) - unreleased|Unreleased)$", re.MULTILINE | re.IGNORECASE
)


class Refused(Exception):
    """Why there is no release, and what to do."""


def git(*arguments: str) -> str:
    """Run git in the checkout and return what it printed."""
    done = subprocess.run(["git", *arguments], cwd=PROJECT, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def numbers(version: str) -> tuple[int, ...]:
    """Return 1.2.3 as (1, 2, 3); refuse anything else."""
    if not re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", version):
        raise Refused(f"{version} is no version: give three numbers, as in 1.2.3.")
    return tuple(int(part) for part in version.split("."))


def check_checkout(version: str, metadata: str) -> None:
    """Refuse a dirty checkout, and a version that is not new."""
    if changed := git("status", "--porcelain"):
        raise Refused(f"The checkout has changes: commit them or put them away first.\n{changed}")
    released = [tag.removeprefix("v") for tag in git("tag", "--list", "v*").splitlines()]
    latest = max(
        (each for each in released if re.fullmatch(r"\d+\.\d+\.\d+", each)), key=numbers, default=None
    )
    if latest and numbers(version) <= numbers(latest):
        raise Refused(f"{latest} is out already: {version} is not later.")
    before = re.search(r"^version=(.*)$", metadata, re.MULTILINE)[1].strip()
    if numbers(version) < numbers(before):
        raise Refused(f"metadata.txt says {before}: {version} is older.")


def dated(changelog: str, version: str, day: str) -> tuple[str, str]:
    """Return the changelog with its unreleased section dated and a new one opened, and that section's text."""
    heading = UNRELEASED.search(changelog)
    if heading is None:
        raise Refused('CHANGELOG.md has no section "## Unreleased": write what changed.')
    if heading["version"] not in (None, version):
        raise Refused(f"CHANGELOG.md prepares {heading['version']}, not {version}.")
    following = re.compile(r"^## ", re.MULTILINE).search(changelog, heading.end())
    text = changelog[heading.end() : following.start() if following else None].strip()
    if not text:
        raise Refused("The unreleased section of CHANGELOG.md is empty: write what changed.")
    if re.search(rf"^## {re.escape(version)} - \d", changelog, re.MULTILINE):
        raise Refused(f"CHANGELOG.md has a section for {version} already.")
    opened = f"## Unreleased\n\n## {version} - {day}"
    return changelog[: heading.start()] + opened + changelog[heading.end() :], text


def released(metadata: str, version: str, day: str, text: str) -> str:
    """Return metadata.txt with the version and, last, its changelog."""
    lines = [f"{version} ({day})", *(line.strip() for line in text.splitlines() if line.strip())]
    # QGIS reads the file with a parser that expands per cent signs.
    block = "changelog=" + "\n    ".join(lines).replace("%", "per cent")
    without = re.sub(r"^changelog=.*\n?(?:[ \t]+.*\n?)*", "", metadata, flags=re.MULTILINE)
    return (
        re.sub(r"^version=.*$", f"version={version}", without, flags=re.MULTILINE).rstrip() + f"\n{block}\n"
    )


def release(version: str, day: str) -> None:
    """Write, commit, build and tag the release, or raise Refused before anything is changed."""
    numbers(version)
    metadata, changelog = (path.read_text(encoding="utf-8") for path in (METADATA, CHANGELOG))
    check_checkout(version, metadata)
    changelog, text = dated(changelog, version, day)
    METADATA.write_text(released(metadata, version, day, text), encoding="utf-8")
    CHANGELOG.write_text(changelog, encoding="utf-8")
    citation = CITATION.read_text(encoding="utf-8")
    CITATION.write_text(re.sub(r"(?m)^version: .*$", f"version: {version}", citation), encoding="utf-8")
    git("commit", "--quiet", "--message", f"Release {version}", *map(str, (METADATA, CHANGELOG, CITATION)))
    subprocess.run([str(PROJECT / "scripts" / "package")], check=True)
    git("tag", "--annotate", "--message", f"Release {version}", f"v{version}")
    print(f"Tagged v{version}. Publish with: git push --follow-tags")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        prog="scripts/release", description="Make a release of a clean checkout."
    )
    parser.add_argument("version", help="three numbers, later than the last release")
    try:
        release(parser.parse_args().version, datetime.date.today().isoformat())
    except Refused as why:
        sys.exit(f"No release: {why}")
