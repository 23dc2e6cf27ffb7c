"""Pictures of the report on a simulated flow: shares of runs on shaded relief, and what passes a place over time."""

import struct
import zlib
from base64 import b64encode
from collections.abc import Sequence
from html import escape
from itertools import pairwise

import numpy as np

from ..texts import as_figure

# The three tones of zones, from the least to the greatest share of runs; below the least nothing is coloured.
SHARES = (0.1, 0.5, 0.9)
TONES = ("#d6c3ec", "#9a76c8", "#5b2f91")
STORE, ABSENT = "#b5301c", "#ffffff"
LAND = (244, 241, 232)
LIGHTS = 12
LARGEST_PIXELS = 640
MARGIN_CELLS = 12
_SUN = np.array([-0.5, 0.5, 0.7]) / np.sqrt(0.99)  # north-west, half way up: as maps are shaded


def map_picture(heights_m: np.ndarray, cell_m: float, share: np.ndarray, store: np.ndarray) -> bytes:
    """Return the PNG of a window (rows, columns), cut to the flow: shares of runs in SHARES' tones, the store red.

    `share`: of the runs that reach a cell (0 .. 1); `store`: which cells held the release; no-data is white.
    """
    shown = (np.nan_to_num(share) > 0) | store
    rows, columns = np.flatnonzero(shown.any(axis=1)), np.flatnonzero(shown.any(axis=0))
    if not len(rows):
        rows, columns = np.arange(heights_m.shape[0]), np.arange(heights_m.shape[1])
    row0, column0 = max(int(rows[0]) - MARGIN_CELLS, 0), max(int(columns[0]) - MARGIN_CELLS, 0)
    own = slice(row0, int(rows[-1]) + MARGIN_CELLS + 1), slice(column0, int(columns[-1]) + MARGIN_CELLS + 1)
    tone = np.digitize(np.nan_to_num(share[own]), np.array(SHARES) - 1e-9)
    tone[store[own]] = len(TONES) + 1
    light = np.rint(_light(heights_m[own], cell_m) * (LIGHTS - 1)).astype(np.int64)
    index = 1 + tone * LIGHTS + light
    index[np.isnan(heights_m[own])] = 0
    return _png(_resized(index.astype(np.uint8)), _palette())


def inline(png: bytes, label: str) -> str:
    """Return the HTML of a picture within the page; `label` is plain text for those who do not see it."""
    code = b64encode(png).decode("ascii")
    return f'<img src="data:image/png;base64,{code}" alt="{escape(label)}" style="max-width:100%">'


def hydrograph_chart(
    series: Sequence[tuple[np.ndarray, np.ndarray]], axes: tuple[str, str], label: str, language: str
) -> str:
    """Return the SVG of discharges over time: a line a run, times in minutes and discharges in m3/s.

    `axes`: what stands at the axis of time and at that of discharge, plain text.
    """
    width, height, left, top, right, bottom = 640, 230, 78, 14, 12, 44
    last = max((float(times[-1]) for times, _ in series if len(times)), default=1.0) or 1.0
    most = max((float(values.max()) for _, values in series if len(values)), default=1.0) or 1.0
    last, most = _round_up(last), _round_up(most)

    def x(minutes: float) -> float:
        return left + (width - left - right) * minutes / last

    def y(discharge: float) -> float:
        return height - bottom - (height - top - bottom) * discharge / most

    parts = [
        f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-label="{escape(label)}">'
    ]
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        parts.append(
            f'<line x1="{left}" y1="{y(share * most):.1f}" x2="{width - right}" y2="{y(share * most):.1f}" '
            f'stroke="#e4e0d9"/>'
            f'<text x="{left - 6}" y="{y(share * most) + 4:.1f}" font-size="11" text-anchor="end">'
            f"{as_figure(share * most, ',.4g', language)}</text>"
        )
        parts.append(
            f'<text x="{x(share * last):.1f}" y="{height - bottom + 16}" font-size="11" text-anchor="middle">'
            f"{as_figure(share * last, '.4g', language)}</text>"
        )
    parts.append(
        f'<text x="{width - right}" y="{height - 8}" font-size="11" text-anchor="end">{escape(axes[0])}</text>'
        f'<text x="{left}" y="11" font-size="11">{escape(axes[1])}</text>'
    )
    for times, values in series:
        line = " ".join(f"{x(each):.1f},{y(value):.1f}" for each, value in _thinned(times, values))
        parts.append(
            f'<polyline points="{line}" fill="none" stroke="{TONES[2]}" stroke-opacity="0.55" '
            f'stroke-width="1.3"/>'
        )
    return "\n".join([*parts, "</svg>"])


def _thinned(times: np.ndarray, values: np.ndarray, most: int = 150) -> list[tuple[float, float]]:
    """Return points of a line, no more than `most`: of those that fall together the highest."""
    if len(times) <= most:
        return list(zip(times.tolist(), values.tolist(), strict=True))
    starts = np.linspace(0, len(times), most + 1).astype(int)
    places = [one + int(np.argmax(values[one:two])) for one, two in pairwise(starts)]
    return [(float(times[place]), float(values[place])) for place in places]


def _round_up(value: float) -> float:
    """Return the next of 1, 2, 4, 5, 8 times a power of ten."""
    power = 10.0 ** np.floor(np.log10(value))
    return float(next(step * power for step in (1, 2, 4, 5, 8, 10) if step * power >= value * (1 - 1e-12)))


def _light(heights_m: np.ndarray, cell_m: float) -> np.ndarray:
    """Return how light a relief is, 0 to 1, by the angle between its surface and the sun."""
    filled = np.where(np.isnan(heights_m), np.nanmean(heights_m), heights_m)
    down, across = np.gradient(filled, cell_m)
    normal = np.stack([-across, down, np.ones_like(filled)])
    return np.clip(np.tensordot(_SUN, normal, 1) / np.linalg.norm(normal, axis=0), 0, 1)


def _palette() -> np.ndarray:
    """Return the colours (n, 3): absent, then every tone in every light."""
    colours = [np.array([LAND]), *(np.array([_channels(each)]) for each in (*TONES, STORE))]
    lights = 0.45 + 0.6 * np.arange(LIGHTS) / (LIGHTS - 1)
    shaded = [np.clip(lights[:, None] * colour, 0, 255) for colour in colours]
    return np.concatenate([np.array([_channels(ABSENT)]), *shaded]).astype(np.uint8)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[start : start + 2], 16) for start in (1, 3, 5))


def _resized(index: np.ndarray) -> np.ndarray:
    """Return a picture with its longer side near LARGEST_PIXELS: cells repeated, or some left out."""
    factor = LARGEST_PIXELS / max(index.shape)
    rows, columns = (np.arange(max(int(size * factor), 1)) / factor for size in index.shape)
    return index[np.ix_(rows.astype(int), columns.astype(int))]


def _png(index: np.ndarray, palette: np.ndarray) -> bytes:
    """Return a picture of palette colours as PNG (ISO/IEC 15948)."""
    rows, columns = index.shape
    lines = np.concatenate([np.zeros((rows, 1), np.uint8), index], axis=1).tobytes()
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", columns, rows, 8, 3, 0, 0, 0)),
        (b"PLTE", palette.tobytes()),
        (b"IDAT", zlib.compress(lines, 9)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
