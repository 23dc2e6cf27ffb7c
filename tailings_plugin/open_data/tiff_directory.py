"""The directory of a TIFF: what its image is, and where its blocks lie. Classic and BigTIFF, both byte orders.

Source: TIFF 6.0 (Adobe, 1992), sections 2 and 15; BigTIFF design, libtiff.
"""

import struct
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from ..errors import DataProblem, Reason
from .ranges import Beginning, Remote

HEAD = 16384
MOST_ENTRIES = 4096
MOST_DIRECTORIES = 64
MOST_BLOCKS = 4_000_000
MOST_VALUE_BYTES = 16_000_000  # of one entry other than offsets and counts of blocks
MOST_CELLS_A_BLOCK = 512_000_000
_READ_WHOLE = 65536  # bytes of offsets or counts that are read at once rather than in parts

# Bytes of a value by type: 1 byte, 2 text, 3 short, 4 long, 5 rational, ..., 16 to 18 of BigTIFF.
_SIZES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
_INTEGERS = {1: "u1", 3: "u2", 4: "u4", 13: "u4", 16: "u8"}

KIND, WIDTH, LENGTH, BITS, COMPRESSION = 254, 256, 257, 258, 259
STRIP_OFFSETS, SAMPLES, ROWS_A_STRIP, STRIP_COUNTS, PLANAR = 273, 277, 278, 279, 284
TILE_WIDTH, TILE_LENGTH, TILE_OFFSETS, TILE_COUNTS, CHILDREN = 322, 323, 324, 325, 330
_PLACES = (STRIP_OFFSETS, STRIP_COUNTS, TILE_OFFSETS, TILE_COUNTS)
_MASK = 4  # bit of KIND


@dataclass(frozen=True)
class Layout:
    """Byte order and sizes of a TIFF."""

    order: str  # "<" or ">"
    big: bool

    @property
    def word(self) -> str:
        """The format of an offset."""
        return self.order + ("Q" if self.big else "L")

    @property
    def word_bytes(self) -> int:
        return 8 if self.big else 4

    @property
    def count_format(self) -> str:
        """The format of the number of entries of a directory."""
        return self.order + ("Q" if self.big else "H")

    @property
    def entry_bytes(self) -> int:
        return 20 if self.big else 12


@dataclass(frozen=True)
class Entry:
    """One entry: its value as it stands in the file, or where that lies."""

    tag: int
    kind: int
    count: int
    inline: bytes | None  # the value; None when it lies at `place`
    place: int = 0

    @property
    def bytes(self) -> int:
        return _SIZES.get(self.kind, 1) * self.count


@dataclass(frozen=True)
class Directory:
    """The entries of one image, and the shape of its blocks."""

    remote: Remote
    layout: Layout
    entries: dict[int, Entry]
    width: int
    height: int
    block_width: int
    block_height: int
    blocks_across: int
    blocks_down: int
    planes: int
    tiled: bool
    next: int  # where the directory of the next image lies, 0 after the last

    @property
    def blocks(self) -> int:
        return self.blocks_across * self.blocks_down * self.planes

    @property
    def is_mask(self) -> bool:
        return bool(self.number(KIND, 0) & _MASK)

    def value(self, tag: int) -> bytes:
        """Return the bytes of an entry, b"" when there is none."""
        entry = self.entries.get(tag)
        if entry is None:
            return b""
        if entry.inline is not None:
            return entry.inline
        if entry.bytes > MOST_VALUE_BYTES:
            raise damaged(self.remote.name, Reason("entry {tag} has {size} bytes", tag=tag, size=entry.bytes))
        return self.remote.read(entry.place, entry.bytes)

    def number(self, tag: int, default: int) -> int:
        """Return the first number of an entry."""
        entry = self.entries.get(tag)
        if entry is None or entry.kind not in _INTEGERS or not entry.count:
            return default
        size = _SIZES[entry.kind]
        data = self.remote.read(entry.place, size) if entry.inline is None else entry.inline[:size]
        return int(np.frombuffer(data, self.layout.order + _INTEGERS[entry.kind])[0])

    def places(self, blocks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return offsets and byte counts of blocks (n,), which are sorted; 0 of a block that is not in the file."""
        tags = (TILE_OFFSETS, TILE_COUNTS) if self.tiled else (STRIP_OFFSETS, STRIP_COUNTS)
        offsets, counts = (self._numbers(tag, blocks) for tag in tags)
        if ((offsets == 0) != (counts == 0)).any():
            counts = np.where(offsets == 0, 0, counts)
            offsets = np.where(counts == 0, 0, offsets)
        return offsets, counts

    def _numbers(self, tag: int, indices: np.ndarray) -> np.ndarray:
        entry = self.entries[tag]
        kind = np.dtype(self.layout.order + _INTEGERS[entry.kind])
        if entry.inline is not None:
            return np.frombuffer(entry.inline, kind)[indices].astype(np.int64)
        if entry.bytes <= _READ_WHOLE:
            data = self.remote.read(entry.place, entry.bytes)
            return np.frombuffer(data, kind)[indices].astype(np.int64)
        found = np.zeros(len(indices), np.int64)
        runs = np.split(np.arange(len(indices)), np.flatnonzero(np.diff(indices) > 1) + 1)
        wanted = {entry.place + int(indices[run[0]]) * kind.itemsize: run for run in runs}
        ranges = [(place, len(run) * kind.itemsize) for place, run in wanted.items()]
        for place, data in self.remote.pieces(ranges):
            found[wanted[place]] = np.frombuffer(data, kind).astype(np.int64)
        return found


def damaged(name: str, what: Reason) -> DataProblem:
    """Return the problem of a file whose directory cannot be true."""
    return DataProblem(
        "{name} is damaged, or no GeoTIFF that can be read in parts: {what}. Fetch it from another place, or tell who "
        "publishes it.",
        name=name,
        what=what,
    )


def read_directories(remote: Remote) -> list[Directory]:
    """Return the directory of the main image, and of its mask where it has one; DataProblem when there is none."""
    if remote.size < 16:
        raise damaged(remote.name, Reason("it has {size} bytes", size=remote.size))
    head = remote.read(0, min(HEAD, remote.size))
    layout, place = _header(remote.name, head)
    remote = replace(remote, kept=Beginning(head, remote.kept))
    main = _directory(remote, layout, place)
    seen = {place}
    at = main.next
    while at and at not in seen and len(seen) < MOST_DIRECTORIES:
        seen.add(at)
        other = _directory(remote, layout, at)
        if other.is_mask and (other.width, other.height) == (main.width, main.height):
            return [main, other]
        at = other.next
    return [main]


def _header(name: str, head: bytes) -> tuple[Layout, int]:
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is not None:
        (version,) = struct.unpack_from(f"{order}H", head, 2)
        if version == 42:
            return Layout(order, False), struct.unpack_from(f"{order}L", head, 4)[0]
        if version == 43 and struct.unpack_from(f"{order}HH", head, 4) == (8, 0):
            return Layout(order, True), struct.unpack_from(f"{order}Q", head, 8)[0]
    raise DataProblem(
        "{name} is no TIFF. Correct the address or the format in the catalogue, or fetch it from another place.",
        name=name,
    )


def _directory(remote: Remote, layout: Layout, place: int) -> Directory:
    size = struct.calcsize(layout.count_format)
    (count,) = struct.unpack(layout.count_format, remote.read(place, size))
    if not 0 < count <= MOST_ENTRIES:
        raise damaged(remote.name, Reason("its directory has {count} entries", count=count))
    table = remote.read(place + size, count * layout.entry_bytes + layout.word_bytes)
    entries = {}
    for number in range(count):
        entry = _entry(layout, table[number * layout.entry_bytes : (number + 1) * layout.entry_bytes])
        if entry.inline is None and entry.place + entry.bytes > remote.size:
            raise damaged(remote.name, Reason("entry {tag} lies beyond the end of the file", tag=entry.tag))
        entries[entry.tag] = entry
    following = struct.unpack_from(layout.word, table, count * layout.entry_bytes)[0]
    return _with_blocks(remote, layout, entries, following)


def _entry(layout: Layout, data: bytes) -> Entry:
    tag, kind = struct.unpack_from(layout.order + "HH", data)
    (count,) = struct.unpack_from(layout.word, data, 4)
    value = data[4 + layout.word_bytes :]
    size = _SIZES.get(kind, 1) * count
    if size <= layout.word_bytes:
        return Entry(tag, kind, count, value[:size])
    return Entry(tag, kind, count, None, struct.unpack(layout.word, value)[0])


def _with_blocks(remote: Remote, layout: Layout, entries: dict[int, Entry], following: int) -> Directory:
    shell = Directory(remote, layout, entries, 0, 0, 0, 0, 0, 0, 1, TILE_OFFSETS in entries, following)
    width, height = shell.number(WIDTH, 0), shell.number(LENGTH, 0)
    samples, planar = shell.number(SAMPLES, 1), shell.number(PLANAR, 1)
    if shell.tiled:
        across, down = shell.number(TILE_WIDTH, 0), shell.number(TILE_LENGTH, 0)
    else:
        across, down = width, min(shell.number(ROWS_A_STRIP, height), height)
    if min(width, height, samples, across, down) < 1 or max(width, height) >= 1 << 31 or samples > 65535:
        raise damaged(
            remote.name,
            Reason(
                "its image has {width} x {height} cells in blocks of {across} x {down}",
                width=width,
                height=height,
                across=across,
                down=down,
            ),
        )
    if across * down * (samples if planar == 1 else 1) > MOST_CELLS_A_BLOCK:
        raise damaged(
            remote.name, Reason("its blocks have {across} x {down} cells", across=across, down=down)
        )
    shape = (-(-width // across), -(-height // down), samples if planar == 2 else 1)
    made = Directory(remote, layout, entries, width, height, across, down, *shape, shell.tiled, following)
    if made.blocks > MOST_BLOCKS:
        raise damaged(
            remote.name,
            Reason("it has {count} blocks, and {most} can be read", count=made.blocks, most=MOST_BLOCKS),
        )
    for tag in (TILE_OFFSETS, TILE_COUNTS) if made.tiled else (STRIP_OFFSETS, STRIP_COUNTS):
        entry = entries.get(tag)
        if entry is None or entry.kind not in _INTEGERS or entry.count != made.blocks:
            raise damaged(
                remote.name, Reason("entry {tag} does not tell of {count} blocks", tag=tag, count=made.blocks)
            )
    return made


def rewritten(directories: Iterable[Directory]) -> tuple[bytes, list[tuple[int, int]]]:
    """Return a TIFF with the same images and no block yet, and where in it their offsets and byte counts stand.

    Both are arrays of words of the layout, all 0: such a block is not in the file. What leads to other images is
    left out. Blocks are put behind.
    """
    directories = list(directories)
    layout = directories[0].layout
    out = bytearray(b"II" if layout.order == "<" else b"MM")
    out += struct.pack(
        layout.order + ("HHHQ" if layout.big else "HL"), *((43, 8, 0, 16) if layout.big else (42, 8))
    )
    arrays = []
    for number, directory in enumerate(directories):
        entries = sorted(directory.entries.values(), key=lambda entry: entry.tag)
        entries = [entry for entry in entries if entry.tag != CHILDREN]
        table_at = len(out)
        size = struct.calcsize(layout.count_format)
        out += bytes(size + len(entries) * layout.entry_bytes + layout.word_bytes)
        struct.pack_into(layout.count_format, out, table_at, len(entries))
        found = {}
        for place, entry in enumerate(entries):
            kind, value = entry.kind, b""
            if entry.tag in _PLACES:
                kind, value = (16 if layout.big else 4), bytes(layout.word_bytes * entry.count)
            else:
                value = directory.value(entry.tag)
            at = table_at + size + place * layout.entry_bytes
            struct.pack_into(layout.order + "HH", out, at, entry.tag, kind)
            struct.pack_into(layout.word, out, at + 4, entry.count)
            value_at = at + 4 + layout.word_bytes
            if len(value) > layout.word_bytes:
                out += bytes(len(out) % 2)
                struct.pack_into(layout.word, out, value_at, len(out))
                value_at = len(out)
                out += value
            else:
                out[value_at : value_at + len(value)] = value
            found[entry.tag] = value_at
        pair = (TILE_OFFSETS, TILE_COUNTS) if directory.tiled else (STRIP_OFFSETS, STRIP_COUNTS)
        arrays.append((found[pair[0]], found[pair[1]]))
        out += bytes(len(out) % 2)
        last = number == len(directories) - 1
        end = table_at + size + len(entries) * layout.entry_bytes
        struct.pack_into(layout.word, out, end, 0 if last else len(out))
    return bytes(out), arrays
