"""The scheme by which the forms of an inventory rate what is entered: SCHEME_FILE, kept when forms are made anew.

A register has the fields of the shipped schemes; what a national one writes besides gets fields of its own.
"""

from qgis.core import QgsVectorLayer

from ...errors import DataProblem
from ...forms.database import rated_by
from ...forms.layout import RATING_SCHEME
from ...qgis_values import make_fields
from ...rating.evaluate import own_names
from ...rating.scheme import SHIPPED, Scheme
from ...translation import tr
from ..rating.parameters import add_data_file, scheme_of_file
from ..run import Run

SQL_TYPES = {"real": "double precision", "integer": "integer", "text": "text"}


def add_scheme_file(algorithm) -> None:
    """Add the parameter SCHEME_FILE."""
    add_data_file(
        algorithm,
        "SCHEME_FILE",
        tr("Scheme file"),
        tr(
            "A national scheme of the THI, by which the forms rate what is entered. The forms of an inventory that is "
            "there already are made anew by it, and its table gets the fields in which the scheme writes what it adds. "
            "Empty: the plugin's own."
        ),
    )


def form_scheme(run: Run) -> Scheme | None:
    """Return the scheme of SCHEME_FILE, None without one; DataProblem when it is wrong."""
    path = run.file("SCHEME_FILE")
    return scheme_of_file(path, RATING_SCHEME, "ratehazard") if path else None


def keep_scheme(facilities: QgsVectorLayer, scheme: Scheme | None, inventory: str) -> None:
    """Raise DataProblem when the form of a table rates by a national scheme that is not given to be used again."""
    earlier = rated_by(facilities)
    # An earlier version of a shipped scheme has another digest, but its name.
    if scheme is None and earlier is not None and earlier.split()[0] not in SHIPPED:
        raise DataProblem(
            tr(
                "{inventory} is of an older version, and its forms rate by the scheme {scheme}, which is not in it: "
                "give its file as SCHEME_FILE, and they will rate by it again."
            ).format(inventory=inventory, scheme=earlier)
        )


def add_scheme_fields(facilities: QgsVectorLayer, scheme: Scheme | None, inventory: str) -> None:
    """Add to a table of facilities what a rating by the scheme writes and the table cannot hold, for ratings in place.

    DataProblem where the table cannot be changed.
    """
    if scheme is None:
        return
    missing = [each for each in own_names(scheme) if facilities.fields().lookupField(each[0]) < 0]
    fields = list(make_fields(missing))
    for field, (_, kind) in zip(fields, missing, strict=True):
        field.setTypeName(SQL_TYPES[kind])  # PostgreSQL goes by it
    if missing and not facilities.dataProvider().addAttributes(fields):
        raise DataProblem(
            tr(
                "{inventory}: the fields {fields} of scheme {scheme} cannot be added. Look who may change it."
            ).format(inventory=inventory, fields=", ".join(name for name, _ in missing), scheme=scheme.name)
        )
