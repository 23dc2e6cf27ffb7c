#!/usr/bin/python3
"""Times this project's flow routing in tiles beside its own in memory and peers; see README.md beside this file."""

import statistics
from collections.abc import Mapping

from beside import page, program, words
from beside.measured import Kept, Relief, relief, times
from beside.peers import PROJECT, Environments, at_hand, in_grass, script

RELIEFS = [
    "1000_stress",
    "3000_stress",
    "3000_smooth",
    "6000_stress",
    "6000_smooth",
    "12000_stress",
    "12000_smooth",
]
TINY = "100_stress"
TILES, MEMORY = "tailings_plugin in tiles", "tailings_plugin in memory"
PEERS = [
    script(TILES, "ours_tiles.py", str(PROJECT), "{relief}", "{folder}", "{memory_mb}"),
    script(MEMORY, "ours_files.py", str(PROJECT), "{relief}", "{folder}"),
    script(
        "overflow", "run_overflow.py", "{relief}", "{folder}", "1024", "{tiny}", environment="overflow-hydro"
    ),
    in_grass("r.terraflow", "grass_terraflow.sh", "{relief}", "{folder}", "{memory_mb}"),
    in_grass("r.watershed -m", "grass_on_disk.sh", "{relief}", "{folder}", "{memory_mb}"),
]
# Tiles / theirs in processor time at most, from so many cells on.
GOALS = {
    MEMORY: {9_000_000: 1.5},
    "overflow": {9_000_000: 0.2},
    "r.terraflow": {9_000_000: 0.5},
}
# Millions of cells a second of one core, at least.
GOAL_PACE = 2.0
HEADS = (
    "tool",
    "seconds of the processor, median (all)",
    "tiles / this",
    "seconds by the clock, median (all)",
    "tiles / this",
    "peak memory, MB",
    "peak disk, MB",
    "largest accumulation",
)
HEADS_OF_CELL = {
    "en": (
        "relief",
        "cores",
        "in memory, processor",
        "in tiles, processor",
        "tiles / memory",
        "in memory, clock",
        "in tiles, clock",
        "tiles / memory",
        "in tiles, million cells a second of the processor",
    ),
    "ru": (
        "рельеф",
        "ядер",
        "в памяти, процессор",
        "по тайлам, процессор",
        "тайлы / память",
        "в памяти, по часам",
        "по тайлам, по часам",
        "тайлы / память",
        "по тайлам, млн ячеек в секунду процессора",
    ),
}


def filled_in(commands: Mapping[str, list[str]], on: Relief, memory_mb: int) -> dict[str, list[str]]:
    """Return the words of tools for a relief."""
    named = {
        "{relief}": str(on.path),
        "{tiny}": str(on.path.with_name(f"{TINY}.tif")),
        "{memory_mb}": str(memory_mb),
    }
    return {tool: [named.get(word, word) for word in given] for tool, given in commands.items()}


def details(record: Mapping, language: str) -> list[str]:
    """Return the rows of the table of all that was measured, of one relief."""
    return [
        [
            page.name_of(tool, runs),
            page.spread(runs["processor"], language),
            page.against(
                times(record, TILES, tool, "processor"),
                page.goal_at(GOALS.get(tool), record["cells"]),
                language,
            ),
            page.spread(runs["seconds"], language),
            page.against(times(record, TILES, tool, "seconds"), None, language),
            page.number(statistics.median(runs["peak_bytes"]) / 1e6, 0, language),
            page.number(max(runs["disk_bytes"]) / 1e6, 0, language),
            page.number(runs["said"]["largest"], 0, language),
        ]
        for tool, runs in record["tools"].items()
    ]


def pace(records: Mapping[str, Mapping], language: str) -> list[list[str]]:
    """Return the rows of what a cell costs, in memory and in tiles: one for each relief and number "
    "of cores."""
    rows = []
    for record in records.values():
        tools, cells = record["tools"], record["cells"]
        of_cell = {
            (tool, key): statistics.median(tools[tool][key]) / cells * 1e9
            for tool in (MEMORY, TILES)
            if tool in tools
            for key in ("processor", "seconds")
        }
        found = [record["relief"], str(record["cores"])]
        for key in ("processor", "seconds"):
            for tool in (MEMORY, TILES):
                value = of_cell.get((tool, key))
                found.append("-" if value is None else page.number(value, 0, language))
            goal = page.goal_at(GOALS[MEMORY], cells) if key == "processor" else None
            found.append(page.against(times(record, TILES, MEMORY, key), goal, language))
        if (TILES, "processor") in of_cell:
            speed = 1e3 / of_cell[TILES, "processor"]
            text = page.number(speed, 2, language)
            missed = cells >= min(GOALS[MEMORY]) and round(speed, 2) < GOAL_PACE
            found.append(f"**{text}**" if missed else text)
        else:
            found.append("-")
        rows.append(found)
    return rows


def sections(records: Mapping[str, Mapping], memory_mb: int) -> dict[str, list[str]]:
    """Return the sections of both pages."""
    most = max(record["cores"] for record in records.values())
    on_all = {record["relief"]: record for record in records.values() if record["cores"] == most}
    pages = {
        language: text.format(
            **page.of_all(records, language),
            memory_mb=memory_mb,
            cores=most,
            times=page.number(GOALS[MEMORY][9_000_000], 1, language),
            pace=GOAL_PACE,
            by_processor="\n".join(page.ratios(on_all, TILES, "processor", GOALS, language)),
            by_clock="\n".join(page.ratios(on_all, TILES, "seconds", {}, language)),
            of_cell="\n".join(page.table(HEADS_OF_CELL[language], pace(records, language))),
        ).splitlines()
        for language, text in words.TILES.items()
    }
    for name, record in on_all.items():
        rounds = len(record["tools"][TILES]["seconds"])
        pages["en"] += [
            "",
            f"### {name}: {record['cells'] / 1e6:.1f} million cells in tiles",
            "",
            page.circumstances(record, rounds),
            "",
            *page.table(HEADS, details(record, "en")),
        ]
    return pages


def main() -> None:
    """Run all, keep the results and write the section of both pages after each relief."""
    ours = (TILES, MEMORY)
    parser = program.arguments(__doc__, RELIEFS, [tool.name for tool in PEERS if tool.name not in ours])
    parser.add_argument(
        "--memory-mb", type=int, default=500, help="memory given to those that take a limit (500)"
    )
    parser.add_argument(
        "--cores",
        type=int,
        nargs="*",
        default=[2, 1],
        help="how many cores; peers run on the most alone (2 1)",
    )
    given = parser.parse_args()
    environments = Environments(given.folder)
    tools = [tool for tool in PEERS if tool.name in (*ours, *given.tools)]
    commands, missing = at_hand(tools, environments)
    versions = page.versions(environments, [each.environment for each in tools if each.name in commands])
    relief(given.folder, TINY)
    kept = Kept(given.folder / "tiles.json", TILES)
    for name in given.reliefs:
        on = relief(given.folder, name)
        for cores in given.cores:
            some = commands if cores == max(given.cores) else {tool: commands[tool] for tool in ours}
            record = program.measured(filled_in(some, on, given.memory_mb), on, given, cores)
            record |= {"relief": name, "cores": cores, "versions": versions}
            record["left_out"] |= missing
            kept.put(f"{name} {cores}", record)
            page.write_sections(sections(kept.all, given.memory_mb), given.pages)
    if not given.reliefs:
        page.write_sections(sections(kept.all, given.memory_mb), given.pages)


if __name__ == "__main__":
    main()
