"""What no tool may do: replace a file it did not make itself, or one it reads."""

from .addresses import Address
from .formats import losses_of_inputs, refuse_editing
from .outputs import GuardedOutputs, Inputs, refuse_file_of_others, with_tables_as_qgis_writes_them

__all__ = [
    "Address",
    "GuardedOutputs",
    "Inputs",
    "losses_of_inputs",
    "refuse_editing",
    "refuse_file_of_others",
    "with_tables_as_qgis_writes_them",
]
