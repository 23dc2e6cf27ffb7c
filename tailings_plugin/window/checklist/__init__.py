"""Filling in a checklist: a dialog beside the map, and where its answers go."""

from .opening import ChecklistPart, open_checklist

__all__ = ["ChecklistPart", "open_checklist"]
