"""Writes the table of docs/validation.md that holds the bands of breach.py against the recorded failures.

Run with python3 scripts/coverage_table.py (it needs numpy alone); with --check nothing is written, and the exit code
is 1 where the page says something else.
"""

import csv
import sys
from pathlib import Path

import numpy as np

PROJECT = Path(__file__).parents[1]
sys.path.insert(0, str(PROJECT))

from tailings_plugin.consequence import breach  # noqa: E402 - after the path

FAILURES = PROJECT / "docs" / "validation" / "failures.csv"
PAGE = PROJECT / "docs" / "validation.md"
START, END = "<!-- made by scripts/coverage_table.py -->\n", "<!-- end of what is made -->\n"
NUMBERS = ("height_m", "stored_million_m3", "released_million_m3", "runout_km")
KINDS = {"volume": ("released", "m3"), "distance": ("runout", "km")}
LOW, HIGH = 0.05, 0.95


def failures() -> dict[str, np.ndarray]:
    """Return the recorded failures as columns (rows,): name with year, and NUMBERS, NaN where not recorded."""
    with FAILURES.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    columns = {name: np.array([float(row[name] or "nan") for row in rows]) for name in NUMBERS}
    return {"name": np.array([f"{row['name']} {row['year']}" for row in rows]), **columns}


def predictions(table: dict[str, np.ndarray]) -> dict[str, dict[str, np.ndarray]]:
    """Return the estimates of each relation from recorded height and stored volume, as `release_columns`."""
    stored = breach.Span.known(table["stored_million_m3"] * 1e6)
    height = breach.Span.known(table["height_m"])
    return {name: breach.release_columns(name, stored, height) for name in breach.RELATIONS}


def observed(table: dict[str, np.ndarray], kind: str) -> np.ndarray:
    """Return what was recorded of a kind in the unit of the estimates."""
    return table["released_million_m3"] * 1e6 if kind == "volume" else table["runout_km"]


def residuals(table: dict[str, np.ndarray], kind: str) -> dict[str, np.ndarray]:
    """Return log10(observed / predicted) of each relation (rows,), NaN where it cannot be."""
    head, unit = KINDS[kind]
    values = {
        name: np.log10(observed(table, kind) / columns[f"{head}_{unit}"])
        for name, columns in predictions(table).items()
    }
    return {name: value for name, value in values.items() if np.isfinite(value).any()}


def quantiles(values: np.ndarray, shares: tuple[float, ...] = (LOW, 0.5, HIGH)) -> np.ndarray:
    """Return the empirical quantiles of what is known, interpolated linearly between the two nearest."""
    return np.quantile(values[np.isfinite(values)], shares)


def left_out(values: np.ndarray) -> np.ndarray:
    """Return for each row the 5 and 95 per cent of all others, (rows, 2)."""
    return np.array([quantiles(np.delete(values, row), (LOW, HIGH)) for row in range(len(values))])


def inside(table: dict[str, np.ndarray], kind: str, relations: list[str]) -> np.ndarray:
    """Return 1 or 0 for each row whose record lies in the shipped band of the relations, NaN where there is none."""
    head, unit = KINDS[kind]
    every = predictions(table)
    whole = breach.envelope([every[name] for name in relations])
    seen = observed(table, kind)
    low, high = (whole[f"{head}_{end}_{unit}"] for end in ("p5", "p95"))
    # A store that was lost whole lies on the end of the band.
    within = (seen >= low * (1 - 1e-9)) & (seen <= high * (1 + 1e-9))
    return np.where(np.isnan(seen + low + high), np.nan, within)


def inside_left_out(table: dict[str, np.ndarray], kind: str, relations: list[str]) -> np.ndarray:
    """Return `inside` with the band of every row made without that row."""
    of, head_unit = residuals(table, kind), "_".join(KINDS[kind])
    estimates = predictions(table)
    logs = np.array([np.log10(estimates[name][head_unit]) for name in relations])
    bands = np.array([left_out(of[name]) for name in relations]) + logs[:, :, None]
    known = ~np.isnan(bands).all(axis=(0, 2))
    seen = np.log10(observed(table, kind))
    result = np.full(len(seen), np.nan)
    low, high = np.nanmin(bands[:, known, 0], axis=0), np.nanmax(bands[:, known, 1], axis=0)
    result[known] = np.where(np.isnan(seen[known]), np.nan, (seen[known] >= low) & (seen[known] <= high))
    return result


def table_text() -> str:
    """Return the table in Markdown."""
    table = failures()
    lines = ["| relation | of | failures | 5 % | median | 95 % | mean | inside the band | leave-one-out |"]
    lines.append("|---|---|---|---|---|---|---|---|---|")
    for kind in KINDS:
        of = residuals(table, kind)
        for name, values in of.items():
            shown = [f"{value:+.2f}" for value in (*quantiles(values), np.nanmean(values))]
            lines.append(
                _line(breach.RELATIONS[name].reference, kind, np.isfinite(values).sum(), shown, table, [name])
            )
        count = np.isfinite(list(of.values())).any(axis=0).sum()
        lines.append(_line("all (envelope)", kind, count, ["", "", "", ""], table, list(of)))
    return "\n".join(lines) + "\n"


def _line(
    title: str,
    kind: str,
    count: int,
    shown: list[str],
    table: dict[str, np.ndarray],
    relations: list[str],
) -> str:
    shares = [
        f"{np.nansum(found):.0f} ({100 * np.nanmean(found):.1f} %)"
        for found in (inside(table, kind, relations), inside_left_out(table, kind, relations))
    ]
    return "| " + " | ".join([title, kind, str(count), *shown, *shares]) + " |"


def written(page: str) -> str:
    """Return the text of the page with the table as it is computed now."""
    before, rest = page.split(START)
    _, after = rest.split(END)
    return before + START + table_text() + END + after


def main() -> int:
    page = PAGE.read_text(encoding="utf-8")
    made = written(page)
    if "--check" in sys.argv[1:]:
        print("as computed" if made == page else "the table of docs/validation.md is not what is computed")
        return int(made != page)
    PAGE.write_text(made, encoding="utf-8")
    print(table_text(), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
