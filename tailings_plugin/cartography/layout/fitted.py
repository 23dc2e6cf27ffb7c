"""Texts that must stand whole: broken into lines, in smaller letters where they are long."""

from dataclasses import dataclass

from ..look import fonts
from .typeset import PRINTED, Typesetter

# How much smaller the letters get from try to try.
_STEP = 0.95


@dataclass(frozen=True)
class Fitted:
    """A text broken into lines, the size of its letters in points, and its height in mm: 0 of no text."""

    text: str = ""
    size_pt: float = 0.0
    height: float = 0.0


def fitted(
    text: str,
    family: str,
    width: float,
    size_pt: float,
    most_mm: float,
    least_pt: float = 0.0,
    bold: bool = False,
) -> Fitted:
    """Return a text in letters of `size_pt`, or as much smaller as it takes to be no higher than `most_mm`.

    width in mm. Letters get no smaller than `least_pt`: a text that is too long then is as high as it is.
    """
    if not text:
        return Fitted()
    while True:
        setter = Typesetter(fonts.text_format(family, size_pt, bold=bold))
        # What is whose stays together.
        lines = setter.wrap(text.replace("© ", "©\u00a0"), width * PRINTED)
        height = len(lines) * setter.line_mm + 1.2
        if height <= most_mm or size_pt <= least_pt:
            return Fitted("\n".join(lines), size_pt, height)
        size_pt = max(size_pt * _STEP, least_pt)
