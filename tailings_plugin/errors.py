"""The one kind of error a user can mend, shared by every room."""


class DataProblem(Exception):
    """Input that cannot be used. The message names the layer, field, row or value, and the remedy."""
