"""What the plugin knows of its outputs, put on them as they arrive: titles, styles, captions, forms, notes."""

from .loading import prepare_model, prepare_run, write_notes

__all__ = ["prepare_model", "prepare_run", "write_notes"]
