"""What no tool may do: replace a file it did not make itself, or one it reads."""

from .addresses import Address, bare, input_addresses
from .formats import losses_of_inputs, refuse_editing
from .inputs import refuse_inputs, refused_by_qgis, why_unreadable
from .marks import is_own
from .outputs import GuardedOutputs, Inputs, refuse_file_of_others, with_tables_as_qgis_writes_them
from .places import refuse_endings, refuse_folders
from .settling import put_mark
from .stage import staged_folders
from .values import is_named, refuse_values
from .whole import check_file, check_table

__all__ = [
    "Address",
    "GuardedOutputs",
    "Inputs",
    "bare",
    "check_file",
    "check_table",
    "input_addresses",
    "is_named",
    "is_own",
    "losses_of_inputs",
    "put_mark",
    "refuse_editing",
    "refuse_endings",
    "refuse_file_of_others",
    "refuse_folders",
    "refuse_inputs",
    "refuse_values",
    "refused_by_qgis",
    "staged_folders",
    "why_unreadable",
    "with_tables_as_qgis_writes_them",
]
