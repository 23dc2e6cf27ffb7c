"""Algorithms of the group `inventory`."""
