"""What maps and sheets must say of paths so that what is not drawn is not taken for what is not there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...basin.paths.borders import NO_COUNTRY
from ...consequence.findings import TRUE_ENDS
from .captions import Captions
from .rows import Row


@dataclass(frozen=True)
class KnownWays:
    """How many of `total` paths are not known to their end, or run where no country is known; whether crossings of
    borders were looked at; how many facilities have none of the paths, none of the zones."""

    total: int = 0
    unfinished: int = 0
    without_country: int = 0
    crossings_given: bool = True
    without_path: int = 0
    without_zone: int = 0

    def notes(self, captions: Captions) -> list[str]:
        """Return a sentence for each thing that is not known, none without paths."""
        lines = [
            captions(key, count=captions.number(count))
            for key, count in (
                ("facilities_without_path", self.without_path),
                ("facilities_without_zone", self.without_zone),
            )
            if count
        ]
        if not self.total:
            return lines
        for key, count in (
            ("paths_unfinished", self.unfinished),
            ("paths_without_country", self.without_country),
        ):
            if count:
                lines.append(captions(key, count=captions.number(count), total=captions.number(self.total)))
        return lines if self.crossings_given else [*lines, captions("crossings_not_given")]


def known_ways_of(paths: Sequence[Row], crossings_given: bool) -> KnownWays:
    """Return what is known of paths as tracedownstream writes them; fields that a layer lacks tell nothing."""
    return KnownWays(
        len(paths),
        sum("ends_in" in path.values and path.get("ends_in") not in TRUE_ENDS for path in paths),
        sum("countries" in path.values and _lacks_country(path.get("countries")) for path in paths),
        crossings_given,
    )


def without_any(facilities: Iterable[str | None], rows: Sequence[Row], looked_for: bool = False) -> int:
    """Return how many facilities have none of the rows, 0 where rows name no facility, or there are none of them.

    looked_for: that there are no rows at all means that no facility has any.
    """
    owners = {row.get("facility_id") for row in rows} - {None}
    return sum(name not in owners for name in facilities) if owners or (looked_for and not rows) else 0


def _lacks_country(countries: str | None) -> bool:
    return not countries or NO_COUNTRY in countries
