"""The one kind of error a user can mend, shared by every room."""


class DataProblem(Exception):
    """Input that cannot be used. The message names the layer, field, row or value, and the remedy.

    DataProblem("{path} has {count} bands.", path=path, count=2): the rooms write English with places to fill
    in, so that the interface can say it in the user's language. A message without values is taken as it is.
    """

    def __init__(self, message: str, **values: object):
        super().__init__(message.format(**values) if values else message)
        self.message = message
        self.values = values
