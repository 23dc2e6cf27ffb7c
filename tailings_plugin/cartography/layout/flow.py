"""Blocks below each other in columns: what finds no room on the first sheet goes on on further ones."""

from collections.abc import Callable, Sequence

from .page import Box


class Flow:
    """Columns that blocks fill from the top down: those of the first sheet, then those of further ones as needed."""

    def __init__(self, columns: Sequence[Box], more: Callable[[], Sequence[Box]], gap: float):
        """columns: of the first sheet. more: adds a sheet and returns its columns. gap: between blocks, in mm."""
        self._columns, self._more, self._gap = list(columns), more, gap
        self._column = self._columns.pop(0)
        self._y = self._column.y

    @property
    def rest(self) -> Box:
        """What is left of the column."""
        return self._column.part(self._y, max(self._column.bottom - self._y, 0.0))

    @property
    def rooms(self) -> list[Box]:
        """What is left of the column, and the columns after it on the sheets that there are."""
        return [self.rest, *self._columns]

    @property
    def at_top(self) -> bool:
        """Whether the column is empty."""
        return self._y <= self._column.y

    def next_column(self) -> None:
        """Go on at the top of the next column, on a further sheet after the last one."""
        if not self._columns:
            self._columns = list(self._more())
        self._column = self._columns.pop(0)
        self._y = self._column.y

    def spread(self) -> None:
        """Go on in the next column of a further sheet, if there is one: tables fill it from side to side."""
        if (
            self._column.page
            and not self.at_top
            and self._columns
            and self._columns[0].page == self._column.page
        ):
            self.next_column()

    def take(self, height: float) -> Box:
        """Return the box of a block of a height in mm: in this column, or in the next one that is high enough.

        One that is higher than a whole column of a further sheet gets an empty column, and passes its end.
        """
        while self.rest.height < height and not (self.at_top and self._column.page):
            self.next_column()
        box = self.rest.part(self._y, height)
        self._y += height + self._gap
        return box

    def add(self, columns: Sequence[Box]) -> None:
        """Add columns that are free on sheets after the first, to be filled before further ones are added."""
        self._columns += columns
