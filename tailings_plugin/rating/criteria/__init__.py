"""Criteria of conventions as data, and which facilities they are about: yes, no, or cannot be told."""
