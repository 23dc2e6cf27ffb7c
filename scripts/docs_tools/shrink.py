"""Copies the PNG pictures that a page of the guide shows, with at most 256 colours each: shrink.py FROM TO."""

import sys
from pathlib import Path

from PIL import Image


def shrink(picture: Path, target: Path) -> None:
    """Write a picture with a palette of its own, without dithering, which would blow up flat areas."""
    image = Image.open(picture).convert("RGB")
    image.quantize(256, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
        target / picture.name, optimize=True
    )


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    pages = "".join(page.read_text(encoding="utf-8") for page in target.parent.rglob("*.md"))
    for picture in sorted(source.glob("*.png")):
        if f"/{picture.name})" in pages:
            shrink(picture, target)
