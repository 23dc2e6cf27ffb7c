"""Algorithms of the group `consequence`."""
