#!/usr/bin/python3
"""Times this project's flow routing in memory beside its peers, as whole processes; see README.md beside this file."""

import statistics
from collections.abc import Mapping
from pathlib import Path

from beside import page, program
from beside.measured import Kept, Relief, measure, relief, times
from beside.peers import OURS, PROJECT, Environments, at_hand, in_grass, script
from beside.words import MEMORY

RELIEFS = ["1000_stress", "1000_smooth", "3000_stress", "3000_smooth", "6000_stress", "6000_smooth"]
REAL = {
    "srtm1_steppe": "dem/srtm1_n52e068_atbasar_kz.tif",
    "srtm1_chu": "dem/srtm1_bishkek_alaarcha_chu_n42.3-43.2_e074.3-074.9.tif",
    "srtm3_issykkul": "dem/srtm3_issykkul_kemin_almaty_n42-44_e076-078.tif",
}
# Compiles at first use, before anything is counted.
TINY = "100_stress"
ON_POINTS = ("{relief}", "{points}")
PEERS = [
    script(OURS, "ours.py", str(PROJECT), *ON_POINTS),
    script("pyflwdir", "run_pyflwdir.py", *ON_POINTS, environment="pyflwdir"),
    script("py-richdem", "run_richdem.py", *ON_POINTS, environment="py-richdem"),
    script("whitebox-workflows", "run_whitebox.py", *ON_POINTS, environment="whitebox-workflows"),
    script("TopoToolbox", "run_topotoolbox.py", *ON_POINTS, environment="topotoolbox"),
    script("pysheds", "run_pysheds.py", *ON_POINTS, environment="pysheds"),
    script(
        "overflow",
        "run_overflow.py",
        "{relief}",
        "{folder}",
        "{side}",
        "{tiny}",
        environment="overflow-hydro",
    ),
    in_grass("GRASS", "run_grass.sh", *ON_POINTS),
]
# Ours / theirs in processor time at most, from so many cells on: on smaller ones starting weighs more than the work.
GOALS = {
    "pyflwdir": {9_000_000: 0.4},
    "py-richdem": {1_000_000: 1.0, 9_000_000: 0.75},
    "whitebox-workflows": {9_000_000: 0.5},
    "TopoToolbox": {9_000_000: 0.3},
    "GRASS": {9_000_000: 0.3},
}


def filled_in(words: Mapping[str, list[str]], on: Relief) -> dict[str, list[str]]:
    """Return the words of tools for a relief."""
    named = {
        "{relief}": str(on.path),
        "{points}": str(on.path.with_name(f"{on.path.stem}_points.npy")),
        # One tile over all: the way without tiles of overflow 0.5.0 ends in a division by zero.
        "{side}": str(on.longest_side),
        "{tiny}": str(on.path.with_name(f"{TINY}.tif")),
    }
    return {tool: [named.get(word, word) for word in given] for tool, given in words.items()}


def details(name: str, record: Mapping, language: str) -> list[str]:
    """Return the table of one relief with all that was measured."""
    ours = record["tools"][OURS]
    rows = []
    for tool, runs in record["tools"].items():
        length = runs["said"].get("length_km")
        rows.append(
            [
                page.name_of(tool, runs),
                page.spread(runs["processor"], language),
                page.against(
                    times(record, OURS, tool, "processor"),
                    page.goal_at(GOALS.get(tool), record["cells"]),
                    language,
                ),
                page.spread(runs["seconds"], language),
                page.against(times(record, OURS, tool, "seconds"), None, language),
                page.number(statistics.median(runs["peak_bytes"]) / record["cells"], 0, language),
                page.number(runs["said"]["largest"], 0, language),
                "-" if length is None else page.number(length, 0, language),
            ]
        )
    return [
        "",
        f"### {name}: {record['cells'] / 1e6:.1f} million cells",
        "",
        page.circumstances(record, len(ours["processor"])),
        "",
        *page.table(
            [
                "tool",
                "seconds of the processor, median (all)",
                "ours / this",
                "seconds by the clock, median (all)",
                "ours / this",
                "peak bytes per cell",
                "largest accumulation",
                "length of 1,000 paths, km",
            ],
            rows,
        ),
        "",
        "Ours by stage, last run, seconds by the clock: " + ", ".join(stages(ours["said"]["marks"])) + ".",
    ]


def stages(marks: Mapping[str, float]) -> list[str]:
    """Return what each stage took, from the time at which each was over."""
    over = [0.0, *marks.values()]
    return [f"{name} {end - start:.2f}" for name, start, end in zip(marks, over, over[1:], strict=False)]


def sections(records: Mapping[str, Mapping]) -> dict[str, list[str]]:
    """Return the sections of both pages."""
    pages = {
        language: words.format(
            **page.of_all(records, language),
            by_processor="\n".join(page.ratios(records, OURS, "processor", GOALS, language)),
            by_clock="\n".join(page.ratios(records, OURS, "seconds", {}, language)),
        ).splitlines()
        for language, words in MEMORY.items()
    }
    for name, record in records.items():
        pages["en"] += details(name, record, "en")
    return pages


def main() -> None:
    """Run all, keep the results and write the section of both pages after each relief."""
    parser = program.arguments(__doc__, RELIEFS, [tool.name for tool in PEERS if tool.name != OURS])
    parser.add_argument(
        "--data", type=Path, help="folder with the real SRTM files (holds dem/): adds these reliefs"
    )
    given = parser.parse_args()
    environments = Environments(given.folder)
    tools = [tool for tool in PEERS if tool.name == OURS or tool.name in given.tools]
    words, missing = at_hand(tools, environments)
    versions = page.versions(environments, [each.environment for each in tools if each.name in words])
    reliefs = [relief(given.folder, name) for name in given.reliefs]
    if given.data:
        reliefs += [relief(given.folder, name, given.data / file) for name, file in REAL.items()]
    if reliefs:  # once for nothing: what compiles at first use does so now
        measure(filled_in(words, relief(given.folder, TINY)), given.folder, 1)
    kept = Kept(given.folder / "memory.json", OURS)
    for on in reliefs:
        record = program.measured(filled_in(words, on), on, given) | {"versions": versions}
        record["left_out"] |= missing
        kept.put(on.path.stem, record)
        page.write_sections(sections(kept.all), given.pages)
    if not reliefs:
        page.write_sections(sections(kept.all), given.pages)


if __name__ == "__main__":
    main()
