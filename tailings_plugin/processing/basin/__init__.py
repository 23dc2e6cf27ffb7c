"""Algorithms of the group `basin`."""
