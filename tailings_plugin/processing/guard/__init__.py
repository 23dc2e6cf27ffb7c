"""What no tool may do: replace a file it did not make itself, or one it reads."""

from .addresses import Address
from .formats import losses_of_inputs, refuse_editing
from .outputs import GuardedOutputs, Inputs, refuse_file_of_others, with_tables_as_qgis_writes_them
from .settling import put_mark
from .stage import staged_folders
from .whole import check_file, check_table

__all__ = [
    "Address",
    "GuardedOutputs",
    "Inputs",
    "check_file",
    "check_table",
    "losses_of_inputs",
    "put_mark",
    "refuse_editing",
    "refuse_file_of_others",
    "staged_folders",
    "with_tables_as_qgis_writes_them",
]
