"""A file that lies elsewhere, read piece by piece: what is kept is not asked for again, neighbours come together."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from ..errors import DataProblem

Reader = Callable[[int, int], bytes]  # (offset, length): exactly so many bytes, or an error
Range = tuple[int, int]  # offset, length

GAP = 8192  # bytes between two pieces that cost less than a request of their own
AT_ONCE = 4_000_000  # more than one request asks for only when a single piece is larger
MOST_AT_ONCE = 512_000_000  # what is to be had in one piece is held in memory


class Kept(Protocol):
    """Pieces of one file that were read earlier."""

    def get(self, offset: int, length: int) -> bytes | None:
        """Return a piece, None when it is not kept."""

    def put(self, offset: int, data: bytes) -> None:
        """Keep a piece."""


@dataclass(frozen=True)
class Beginning:
    """The first bytes of a file in memory, before whatever else is kept."""

    data: bytes
    kept: Kept | None = None

    def get(self, offset: int, length: int) -> bytes | None:
        if offset + length <= len(self.data):
            return self.data[offset : offset + length]
        return None if self.kept is None else self.kept.get(offset, length)

    def put(self, offset: int, data: bytes) -> None:
        if self.kept is not None:
            self.kept.put(offset, data)


@dataclass(frozen=True)
class Remote:
    """One file of known size. `name` is what messages call it; `kept` may have pieces of it already."""

    name: str
    size: int
    reader: Reader
    kept: Kept | None = None

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`; DataProblem when they lie beyond the end or are too many."""
        return next((data for _, data in self.pieces([(offset, length)])), b"")

    def pieces(
        self, wanted: Sequence[Range], tick: Callable[[float], None] | None = None
    ) -> Iterator[tuple[int, bytes]]:
        """Yield (offset, bytes) of every range, in no set order; what is kept first.

        DataProblem before anything is read when one lies beyond the end; whatever the reader or `tick` raises.
        """
        ranges = sorted({(offset, length) for offset, length in wanted if length})
        for offset, length in ranges:
            self._refuse_beyond(offset, length)
        whole = sum(length for _, length in ranges)
        done = 0

        def told(size: int) -> None:
            nonlocal done
            done += size
            if tick is not None:
                tick(done / whole)

        missing = []
        for offset, length in ranges:
            data = None if self.kept is None else self.kept.get(offset, length)
            if data is None:
                missing.append((offset, length))
            else:
                yield offset, data
                told(length)
        for start, length, parts in joined(missing):
            data = self.reader(start, length)
            if len(data) != length:
                raise DataProblem(
                    "{name}: {got} bytes came where {length} were asked for. Try again later.",
                    name=self.name,
                    got=len(data),
                    length=length,
                )
            for part_offset, part_length in parts:
                part = data[part_offset - start : part_offset - start + part_length]
                if self.kept is not None:
                    self.kept.put(part_offset, part)
                yield part_offset, part
                told(part_length)

    def _refuse_beyond(self, offset: int, length: int) -> None:
        if offset < 0 or length < 0 or offset + length > self.size:
            raise DataProblem(
                "{name} is damaged or cut off: it says that something lies at byte {place}, and it has {size} bytes. "
                "Fetch it from another place, or tell who publishes it.",
                name=self.name,
                place=offset + length,
                size=self.size,
            )
        if length > MOST_AT_ONCE:
            raise DataProblem(
                "{name} is damaged or unfit for reading in parts: one part of it has {length} bytes. Fetch it from "
                "another place, or tell who publishes it.",
                name=self.name,
                length=length,
            )


def joined(ranges: Sequence[Range]) -> Iterator[tuple[int, int, list[Range]]]:
    """Yield (offset, length, ranges in it) of requests that cover all `ranges`, which are sorted by offset.

    >>> list(joined([(0, 10), (10, 10), (1_000_000, 5)]))
    [(0, 20, [(0, 10), (10, 10)]), (1000000, 5, [(1000000, 5)])]
    """
    parts: list[Range] = []
    start = end = 0
    for offset, length in ranges:
        if parts and (offset > end + GAP or max(end, offset + length) - start > AT_ONCE):
            yield start, end - start, parts
            parts = []
        if not parts:
            start = end = offset
        parts.append((offset, length))
        end = max(end, offset + length)
    if parts:
        yield start, end - start, parts
