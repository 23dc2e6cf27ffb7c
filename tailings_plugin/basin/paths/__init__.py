"""Downstream paths of facilities over cells or river lines: where they end and which borders they cross."""
