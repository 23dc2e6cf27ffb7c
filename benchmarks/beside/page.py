"""Sections of the pages of results: one program each, the rest is left as it is."""

import os
import platform
import statistics
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from .measured import times
from .peers import Environments, grass_version

PAGES = {"en": "benchmarks.md", "ru": "benchmarks.ru.md"}
# What stands first of the sections that other programs and people write.
NEXT = {"en": "## On a quiet machine, earlier", "ru": "## Раньше, на свободной машине"}


def put_section(page: str, lines: Sequence[str], before: str) -> str:
    """Return a page with a section, whose first line is its heading of the second order, anew.

    It takes the place of the section of this heading; where there is none it stands before the heading `before`, and
    where that is missing, too, at the end.
    """
    old = page.splitlines()
    headings = [number for number, line in enumerate(old) if line.startswith("## ")]
    start = next((number for number in headings if old[number] == lines[0]), None)
    if start is None:
        start = end = next((number for number in headings if old[number] == before), len(old))
    else:
        end = next((number for number in headings if number > start), len(old))
    parts = ["\n".join(part).strip("\n") for part in (old[:start], lines, old[end:])]
    return "\n\n".join(part for part in parts if part) + "\n"


def write_sections(sections: Mapping[str, Sequence[str]], folder: Path) -> None:
    """Put a section (lines by language) into the page of each language in a folder."""
    for language, lines in sections.items():
        path = folder / PAGES[language]
        page = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(put_section(page, lines, NEXT[language]), encoding="utf-8")


def number(value: float, digits: int, language: str) -> str:
    """Return a number as a language writes it: 1,234.5 or 1234,5."""
    text = f"{value:,.{digits}f}"
    return text if language == "en" else text.replace(",", " ").replace(".", ",")


def spread(values: Sequence[float], language: str) -> str:
    """Return the median of values and, if there are more, all of them in order."""
    shown = [number(value, 2, language) for value in sorted(values)]
    median = number(statistics.median(values), 2, language)
    return median if len(values) == 1 else f"{median} ({' '.join(shown)})"


def row(cells: Iterable[str]) -> str:
    """Return a row of a table in Markdown."""
    return f"| {' | '.join(cells)} |"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return a table in Markdown."""
    return [row(head), "|" + "---|" * len(head), *map(row, rows)]


def goal_at(goals: Mapping[int, float] | None, cells: int) -> float | None:
    """Return the goal for a relief: that of the largest size in `goals` (cells from which it counts) it reaches."""
    reached = [size for size in goals or {} if size <= cells]
    return goals[max(reached)] if goals and reached else None


def against(value: float | None, goal: float | None, language: str, digits: int = 2) -> str:
    """Return a ratio, in bold type where it misses its goal, which counts as shown: rounded; None: a dash."""
    if value is None:
        return "-"
    text = number(value, digits, language)
    return f"**{text}**" if goal is not None and round(value, digits) > goal else text


def ratios(
    records: Mapping[str, Mapping],
    first: str,
    key: str,
    goals: Mapping[str, Mapping[int, float]],
    language: str,
) -> list[str]:
    """Return the table of `first` divided by each other tool (rows) on each relief (columns), by a key of `Runs`."""
    names = list(
        dict.fromkeys(name for record in records.values() for name in record["tools"] if name != first)
    )
    words = ("ours / this", "goal") if language == "en" else ("модуль / эта", "цель")
    rows = []
    for name in names:
        of_name = goals.get(name, {})
        cells = [name, "; ".join(f"≤ {number(value, 2, language)}" for value in of_name.values()) or "-"]
        for record in records.values():
            found = times(record, first, name, key)
            cells.append(against(found, goal_at(of_name, record["cells"]), language))
        rows.append(cells)
    return table([words[0], words[1], *records], rows)


def left_out(records: Mapping[str, Mapping]) -> list[str]:
    """Return a line that tells which tools were left out where, and why; none when all took part."""
    told: dict[str, list[str]] = {}
    for name, record in records.items():
        for tool, reason in record["left_out"].items():
            told.setdefault(f"{tool}: {reason}", []).append(name)
    parts = [
        reason if len(places) == len(records) else f"{reason} ({', '.join(places)})"
        for reason, places in told.items()
    ]
    return ["", f"Left out: {'; '.join(parts)}."] if parts else []


def conditions(records: Mapping[str, Mapping], language: str) -> str:
    """Return when results were measured, with how much else on the machine."""
    days = sorted({record["date"] for record in records.values()})
    loads = [load for record in records.values() for load in record["load"]]
    least, most = (number(load, 1, language) for load in (min(loads), max(loads)))
    if language == "ru":
        return f"{' – '.join(dict.fromkeys((days[0], days[-1])))} (нагрузка машины от {least} до {most})"
    return f"{' to '.join(dict.fromkeys((days[0], days[-1])))} (load of the machine {least} to {most})"


def of_all(records: Mapping[str, Mapping], language: str) -> dict[str, str]:
    """Return what the words of a section tell of all its records, by the names of the fields."""
    return {
        "when": conditions(records, language),
        "machine": machine(),
        "versions": "; ".join(_all_versions(records)) + ".",
        "left_out": "\n".join([*left_out(records), ""]),
    }


def _all_versions(records: Mapping[str, Mapping]) -> list[str]:
    """Return the versions of all tools, each once."""
    told = [
        f"{tool} {version}" for record in records.values() for tool, version in record["versions"].items()
    ]
    return list(dict.fromkeys(told))


def name_of(tool: str, runs: Mapping) -> str:
    """Return the name of a tool, with the commit of ours that it ran beside where that is another."""
    return f"{tool} (beside ours at {runs['beside']['ours']})" if "beside" in runs else tool


def circumstances(record: Mapping, rounds: int) -> str:
    """Return a line on how one relief was measured."""
    before, after = record["load"]
    load = f"load of the machine before and after: {before:.1f}, {after:.1f}"
    return f"Rounds: {rounds}; {load}; ours at {record['ours']}."


def machine() -> str:
    """Return what the machine is."""
    information = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    cpu = next(
        (line.split(":")[1].strip() for line in information if "model name" in line), platform.machine()
    )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    kernel = "-".join(platform.release().split("-")[:1])
    return f"{cpu}, {os.cpu_count()} cores, {memory / 1e9:.0f} GB, Linux {kernel}"


def versions(environments: Environments, names: Iterable[str | None]) -> dict[str, str]:
    """Return the versions of what runs: ours, the peers of these environments and GRASS."""
    import numpy
    from osgeo import gdal

    ours = f"on Python {platform.python_version()}, numpy {numpy.__version__}, GDAL {gdal.__version__}"
    found = {"Ours": ours}
    for name in dict.fromkeys(name for name in names if name):
        known = environments.versions(name)
        own = known.pop(name)
        found[name] = f"{own} ({', '.join(' '.join(each) for each in known.items())})"
    grass = grass_version()
    return found | ({"GRASS": grass} if grass else {})
