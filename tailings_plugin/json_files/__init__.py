"""JSON files that users may replace: read, checked against a JSON Schema, refused by place and reason."""

from .data_file import digest, read_json, refuse
from .json_check import Violation, missing, shown, violations

__all__ = ["Violation", "digest", "missing", "read_json", "refuse", "shown", "violations"]
