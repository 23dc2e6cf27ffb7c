"""Credit lines and notices of the open data that went into a map, a list or sheets: by their manifest, never typed."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...open_data.manifest import Layer
from ...texts import Text
from .captions import Captions

# Kinds of open data that have a caption of their own; of any other the title of its source stands.
KINDS = (
    *("relief", "population", "flood", "pga", "landslide", "rivers", "dams", "settlements", "tailings_ponds"),
    "countries",
)


@dataclass(frozen=True)
class Credited:
    """What was used. layers: of fetched folders, each once; uncredited: how many layers have no credit line, `of` how
    many that were drawn or named."""

    layers: Sequence[Layer] = ()
    uncredited: int = 0
    of: int = 0

    def has(self, kind: str) -> bool:
        """Return whether something of a kind is credited."""
        return any(each.kind == kind for each in self.layers)


def credit_lines(layers: Sequence[Layer], captions: Captions) -> list[str]:
    """Return a line for every credit: of what it is, the credit, the notices its licence asks for; each notice once.

    Credits stand as their makers want them, in no other language.
    """
    kinds: dict[tuple[str, ...], dict[str, None]] = {}
    for layer in layers:
        if any(layer.lines):
            kinds.setdefault(layer.lines, {})[_caption(layer, captions)] = None
    lines, said = [], set()
    for texts, captioned in kinds.items():
        fresh = [each for each in texts if each and (each == texts[0] or each not in said)]
        said.update(fresh)
        lines.append(f"{', '.join(captioned)}: {_joined(fresh)}.")
    return lines


def _joined(texts: Sequence[str]) -> str:
    """Return texts as sentences; one that begins small goes on after a comma, as the notice of Copernicus does."""
    said = ""
    for each in texts:
        said += f"{'' if not said else ', ' if each[:1].islower() else '. '}{each.rstrip('. ')}"
    return said


def _caption(layer: Layer, captions: Captions) -> str:
    if layer.kind in KINDS:
        return captions(f"kind_{layer.kind}")
    return captions.of(Text(**layer.title))
