"""A file in memory that is read by ranges, and counts them."""

from tailings_plugin.open_data.ranges import Remote


class RemoteBytes:
    """A Reader over bytes."""

    def __init__(self, data: bytes):
        self.data = data
        self.ranges: list[tuple[int, int]] = []

    def __call__(self, offset: int, length: int) -> bytes:
        self.ranges.append((offset, length))
        return self.data[offset : offset + length]

    @property
    def read(self) -> int:
        return sum(length for _, length in self.ranges)

    def remote(self) -> Remote:
        return Remote("файл", len(self.data), self)
