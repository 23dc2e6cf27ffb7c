"""A refused model leaves no Python name of parameters that QGIS has deleted: the next model may lie in their place."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt import sip

from tests.faults.bad import Log, run_as_a_window_does


def _named_of_qgis() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters made by QGIS, as those of a model file are, that Python has a name for."""
    return [
        each
        for each in gc.get_objects()
        if isinstance(each, QgsProcessingParameterDefinition) and not sip.ispycreated(each)
    ]


@contextmanager
def _without_looking_for_rings() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@pytest.mark.parametrize(
    ("model", "name"),
    [
        ("nationalscreening", "SETTLEMENTS"),
        ("nationalscreening", "INVENTORY"),
        ("facilityindepth", "RECEPTORS"),
        ("facilityindepth", "RELIEF"),
    ],
)
@pytest.mark.parametrize("file", ["empty.gpkg", "text.gpkg", "absent.gpkg"])
def test_a_refusal_lets_go_of_the_parameters(desk, model, name, file):
    Path(desk["empty.gpkg"]).write_bytes(b"")
    Path(desk["text.gpkg"]).write_text("not what its name says\n")
    with _without_looking_for_rings():
        before = len(_named_of_qgis())
        log = Log()
        _, succeeded = run_as_a_window_does(desk, model, log, **{name: desk[file]})
        assert not succeeded
        assert len(log.errors) == 1
        accepted, _ = desk.check(model, **{name: desk[file]})
        assert not accepted
        assert len(_named_of_qgis()) == before
