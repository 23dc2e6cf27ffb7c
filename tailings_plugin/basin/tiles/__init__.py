"""The engine of `routing` on tiles in files: for reliefs larger than memory (docs/hydrology.md)."""
