"""The outputs of a run: what may be replaced, what is refused, and the mark on what was made."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProperty,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import Qt

from ...errors import DataProblem
from ...translation import explained, tr
from ..run import Run
from .addresses import (
    Address,
    DatabaseTable,
    input_addresses,
    is_file,
    output_address,
    output_text,
    same_file,
    table_uri,
)
from .aside import earlier_results_kept, places_of
from .formats import refuse_formats
from .full_disk import explained_by_disk
from .leftovers import put_right, refuse_shared
from .marks import can_be_marked, is_own
from .settling import check_results, put_mark
from .tables import has_table, is_geopackage, table_names, tables_of_others
from .work import Work

# What was put right before a run, when its parameters were checked, is told in it.
_UNTOLD: list[str] = []
_SHAPEFILE_PARTS = (".dbf", ".shx")


@dataclass(frozen=True)
class Output:
    """An output and where it goes; `caption` is what the user sees of the parameter.

    in_own_folder: the output is a folder, which is made where it is missing, and this is a file in it.
    """

    caption: str
    address: Address | DatabaseTable
    in_own_folder: bool = False


class GuardedOutputs:
    """The outputs of one run of an algorithm. Made, it has refused what must not be; DataProblem says why.

    With `in_run`, an algorithm that replaces its outputs at the end looks then at what is there.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict,
        context: QgsProcessingContext,
        in_run: bool = False,
    ):
        self.parameters = with_tables_as_qgis_writes_them(algorithm, parameters, context)
        self.outputs = list(_outputs(algorithm, self.parameters, context))
        self._replaces_at_end = algorithm.REPLACES_AT_END
        self.told = put_right(_folders(algorithm, self, context))
        try:
            self._refuse(algorithm, parameters, context, in_run)
        except DataProblem as problem:
            if self.told:  # it may be why
                raise DataProblem(" ".join([explained(problem), *self.told])) from problem
            raise
        if not in_run:
            _UNTOLD.extend(self.told)

    def _refuse(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext, in_run: bool
    ) -> None:
        refuse_shared(Work("", places_of(self._files())))
        _refuse_twice_the_same(self.outputs)
        inputs = Inputs(algorithm, parameters, context)
        for output in self.outputs:
            _refuse_input(output, inputs)
            if not (in_run and self._replaces_at_end):
                _refuse_what_others_made(output)
        refuse_formats(algorithm, self.parameters, context)

    def files(self) -> list[tuple[str, Path, bool]]:
        """Return caption and path of every file to be written, and whether its folder is made for it."""
        return [
            (each.caption, each.address.path, each.in_own_folder or self._replaces_at_end)
            for each in self.outputs
            if isinstance(each.address, Address)
        ]

    @contextmanager
    def kept(self, feedback: QgsProcessingFeedback) -> Iterator[None]:
        """A context in which to run: earlier results come back when the run fails."""
        for message in dict.fromkeys([*_UNTOLD, *self.told]):
            feedback.pushWarning(message)
        _UNTOLD.clear()
        with earlier_results_kept([] if self._replaces_at_end else self._files()) as sign_of_life:
            # In the thread of the run, not that of the window.
            feedback.progressChanged.connect(sign_of_life, Qt.ConnectionType.DirectConnection)
            try:
                yield
                sign_of_life(100.0)
            finally:
                feedback.progressChanged.disconnect(sign_of_life)

    def settle(self, run: Run, results: dict) -> None:
        """Mark what the run has made, and read it again; DataProblem for what is not whole."""
        run.close()
        for address in self._files():
            if address.path.is_file():
                put_mark(address.path, [address.table] if address.table else None, run.feedback)
        if not self._replaces_at_end:
            check_results(run, results, [address.path for address in self._files()])

    def explained(self, problem: Exception) -> DataProblem | None:
        """Return why the run failed in the user's words, where an output could not be written; None for the rest."""
        return explained_by_disk(problem, self._files())

    def _files(self) -> list[Address]:
        return [each.address for each in self.outputs if isinstance(each.address, Address)]


def with_tables_as_qgis_writes_them(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> dict:
    """Return the parameters, with outputs as QGIS takes them: file.gpkg|layername=x, file: URLs, links."""
    changed = dict(parameters)
    for definition in algorithm.destinationParameterDefinitions():
        value = parameters.get(definition.name())
        address = output_address(definition, value, context)
        if not isinstance(address, Address):
            continue
        text = output_text(value, context).lower()
        link = address.path.is_symlink() and not address.path.is_dir()
        if link:  # QGIS would put a file in the place of the link
            address = Address(address.path.resolve(), address.table)
        if address.table and (link or not text.startswith("ogr:")):
            changed[definition.name()] = _with_text(value, table_uri(address))
        elif link or text.startswith("file:"):
            changed[definition.name()] = _with_text(value, str(address.path))
    return changed


def _with_text(value: Any, text: str) -> Any:
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return text
    copy = QgsProcessingOutputLayerDefinition(value)
    copy.sink = QgsProperty.fromValue(text)
    return copy


def _folders(
    algorithm: QgsProcessingAlgorithm, outputs: GuardedOutputs, context: QgsProcessingContext
) -> list[Path]:
    """Return the folders the run writes to, also those an algorithm looks after itself."""
    named = [
        output_address(definition, outputs.parameters.get(definition.name()), context)
        for definition in algorithm.destinationParameterDefinitions()
    ]
    addresses = [*named, *(output.address for output in outputs.outputs)]
    return [each.path.absolute().parent for each in addresses if isinstance(each, Address)]


def _outputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> Iterator[Output]:
    own = algorithm.files_written(Run(algorithm, parameters, context, QgsProcessingFeedback()))
    for definition in algorithm.destinationParameterDefinitions():
        name, caption = definition.name(), definition.description()
        is_folder = isinstance(definition, QgsProcessingParameterFolderDestination)
        if name in own:
            yield from (Output(caption, Address(path), is_folder) for path in own[name])
        elif not is_folder:
            address = output_address(definition, parameters.get(name), context)
            if address is not None:
                yield Output(caption, address)


class Inputs:
    """The files a run reads, looked up when something is there that could be one of them."""

    def __init__(self, algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext):
        outputs = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
        self._values = [
            (definition.description(), parameters.get(definition.name()))
            for definition in algorithm.parameterDefinitions()
            if definition.name() not in outputs
        ]
        self._context = context
        self._found: list[tuple[str, Address]] | None = None

    def refuse(self, address: Address, caption: str) -> None:
        """Raise DataProblem when an input reads what is to be written."""
        if reading := self.reading(address):
            raise _problem(
                caption,
                tr(
                    "{file} is what {input} is read from. A result never replaces an input: choose another "
                    "name."
                ),
                file=_shown(address),
                input=reading,
            )

    def reading(self, address: Address) -> str:
        """Return the caption of the input that reads the file, or for a table that table; "" for none."""
        if self._found is None:
            self._found = [
                (caption, found)
                for caption, value in self._values
                for found in input_addresses(value, self._context)
            ]
        return next(
            (
                caption
                for caption, found in self._found
                if same_file(found.path, address.path) and (not address.table or _is_table(found, address))
            ),
            "",
        )


def _is_table(found: Address, address: Address) -> bool:
    """Tell whether an input is this table; without a name QGIS reads the first one."""
    table = found.table or next(iter(table_names(address.path)), "")
    return table.casefold() == address.table.casefold()


def _refuse_twice_the_same(outputs: Sequence[Output]) -> None:
    files = [output for output in outputs if isinstance(output.address, Address)]
    for first, second in combinations(files, 2):
        one, other = first.address, second.address
        tables = (one.table.casefold(), other.table.casefold())
        if (tables[0] == tables[1] or "" in tables) and same_file(one.path, other.path):
            raise DataProblem(
                tr(
                    "{first} and {second} would both be written to {file}. Give each a name of its own."
                ).format(first=first.caption, second=second.caption, file=one.path)
            )


def _refuse_input(output: Output, inputs: Inputs) -> None:
    address = output.address
    if not isinstance(address, Address) or not is_file(address.path):
        return
    inputs.refuse(address, output.caption)


def _refuse_what_others_made(output: Output) -> None:
    address = output.address
    if isinstance(address, DatabaseTable):
        _refuse_table_of_database(output.caption, address)
    elif address.table:
        _refuse_table(output.caption, address)
    else:
        refuse_file_of_others(address.path, output.caption)


def refuse_file_of_others(path: Path, caption: str = "") -> None:
    """Raise DataProblem when the file is there and is not a result of the plugin as it left it."""
    if path.suffix.lower() == ".shp" and not path.exists():
        # Writing it would also write over a table of the same name.
        parts = (path.with_suffix(ending) for ending in _SHAPEFILE_PARTS)
        path = next((part for part in parts if part.exists()), path)
    if path.suffix.lower() == ".csv" and not (is_file(path) and path.stat().st_size > 0):
        types = path.with_suffix(
            ".csvt"
        )  # written with it, and would make other values of those of a new one
        path = types if is_file(types) else path
    # Some formats are folders. In an empty file nobody loses anything.
    if path.is_dir() or (is_file(path) and path.stat().st_size > 0 and not is_own(path)):
        raise _not_own(caption, path)


def _shown(address: Address) -> str:
    return f"{address.path}|layername={address.table}" if address.table else str(address.path)


def _refuse_table(caption: str, address: Address) -> None:
    path, table = address.path, address.table
    if path.suffix.lower() != ".gpkg":
        raise _problem(
            caption, tr("a table can be added to a GeoPackage only, and {file} is none."), file=path
        )
    if not is_file(path):
        return
    if not is_geopackage(path):
        raise _not_own(caption, path)
    if has_table(path, table) and tables_of_others(path, table):
        raise _problem(
            caption,
            tr(
                "{file} has a table {table} already, which is no result of this plugin or was changed since. "
                "Choose another name for the table, or remove that one first."
            ),
            file=path,
            table=table,
        )


def _not_own(caption: str, path: Path) -> DataProblem:
    tables = []
    if not can_be_marked(path):
        message = tr(
            "{file} exists already. A file of this kind cannot show whether this plugin made it, so it is "
            "never replaced. Choose another name, or move or delete the file first."
        )
    elif is_geopackage(path) and (tables := _others(path)):
        message = tr(
            "{file} exists already, with tables that are no results of this plugin or were changed since: "
            "{tables}. Choose another name, or a new table in it ({file}|layername=name), or move or delete "
            "the file first."
        )
    else:
        message = tr(
            "{file} exists already, and is no result of this plugin or was changed since. Choose another "
            "name, or move or delete the file first."
        )
    return _problem(caption, message, file=path, tables=", ".join(tables))


def _others(path: Path) -> list[str]:
    try:
        return [table for table in tables_of_others(path) if table]
    except OSError:  # it begins like a GeoPackage, and cannot be read
        return []


def _problem(caption: str, message: str, **places: object) -> DataProblem:
    text = message.format(**places)
    return DataProblem(f"{caption}: {text}" if caption else text)


def _refuse_table_of_database(caption: str, address: DatabaseTable) -> None:
    """Refuse a table that is there: QGIS would drop it, and it cannot show who made it."""
    metadata = QgsProviderRegistry.instance().providerMetadata(address.provider)
    uri = QgsDataSourceUri(address.uri)
    if metadata is None or not uri.table():
        return
    schema = uri.schema() or ("public" if address.provider == "postgres" else "")
    try:
        there = metadata.createConnection(address.uri, {}).tableExists(schema, uri.table())
    except QgsProviderConnectionException:
        return  # without connection there is nothing to lose: the run itself says so
    if there:
        raise _problem(
            caption,
            tr(
                "the database has a table {table} already. A table of a database cannot show whether this "
                "plugin made it, so it is never replaced. Choose another name, or drop the table first."
            ),
            table=".".join(filter(None, (uri.schema(), uri.table()))),
        )
