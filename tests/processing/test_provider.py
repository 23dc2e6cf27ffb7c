"""What must hold for every algorithm of the provider."""

import re
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProcessingParameterDefinition

from tailings_plugin.about import PLUGIN_FOLDER, VERSION
from tailings_plugin.processing.provider import ALGORITHMS, MODELS

CONTRACT = (Path(__file__).parent / "contract.txt").read_text(encoding="utf-8").splitlines()[1:]
GROUPS = {"inventory", "basin", "consequence", "rating", "map", "models"}
HELP_SECTIONS = ("When to use it", "Inputs", "Outputs", "Method", "Limits", "Example")

every_algorithm = pytest.mark.parametrize(
    "algorithm_id", [algorithm.ID for algorithm in (*ALGORITHMS, *MODELS)]
)


def help_page(algorithm_id: str) -> str:
    return (PLUGIN_FOLDER / "help" / f"{algorithm_id}.md").read_text(encoding="utf-8")


def test_provider_identity(provider):
    assert provider.id() == "tailings"
    assert provider.versionInfo() == VERSION
    assert VERSION in provider.longName()
    assert Path(provider.svgIconPath()).is_file()
    assert not provider.icon().isNull()


def test_ids_parameters_and_outputs_are_the_frozen_ones(provider):
    assert sorted(algorithm.name() for algorithm in provider.algorithms()) == [
        line.split()[0] for line in CONTRACT
    ]
    for line in CONTRACT:
        (algorithm_id, *inputs), outputs = (part.split() for part in line.split(">"))
        algorithm = provider.algorithm(algorithm_id)
        assert set(inputs) <= {parameter.name() for parameter in algorithm.parameterDefinitions()}, line
        assert set(outputs) <= {output.name() for output in algorithm.outputDefinitions()}, line


@every_algorithm
def test_identity(provider, algorithm_id):
    algorithm = provider.algorithm(algorithm_id)
    assert re.fullmatch(r"[a-z]+", algorithm.name())
    assert algorithm.groupId() in GROUPS
    assert algorithm.group() and algorithm.group() != algorithm.groupId()
    assert algorithm.displayName() and algorithm.displayName() != algorithm.name()
    assert len([tag for tag in algorithm.tags() if len(tag) > 2]) >= 3
    assert Path(algorithm.svgIconPath()).is_file()
    assert not algorithm.icon().isNull()
    assert algorithm.helpUrl().startswith("https://")


@every_algorithm
def test_help_says_enough(provider, algorithm_id):
    algorithm = provider.algorithm(algorithm_id)
    page = help_page(algorithm_id)
    assert page.startswith("# ")
    for section in HELP_SECTIONS:
        assert f"## {section}" in page, f"help/{algorithm_id}.md has no section {section!r}"
    assert len(algorithm.shortHelpString()) > 600
    assert "white-space" not in algorithm.shortHelpString()
    assert 30 < len(algorithm.shortDescription()) < 600


@every_algorithm
def test_every_parameter_is_explained(provider, algorithm_id):
    hidden = QgsProcessingParameterDefinition.Flag.FlagHidden
    page = help_page(algorithm_id)
    for parameter in provider.algorithm(algorithm_id).parameterDefinitions():
        if parameter.flags() & hidden:
            continue
        # QGIS names the outputs of a model in small letters.
        assert re.fullmatch(r"[A-Z][A-Z0-9_]*|[a-z][a-z0-9_]*", parameter.name())
        assert parameter.description() and not parameter.description().isupper()
        assert len(parameter.help()) >= 20, f"{parameter.name()} has no help of substance"
        assert parameter.name() in page, f"help/{algorithm_id}.md does not mention {parameter.name()}"


@every_algorithm
def test_outputs_are_declared_and_described(provider, algorithm_id):
    algorithm = provider.algorithm(algorithm_id)
    page = help_page(algorithm_id)
    assert algorithm.outputDefinitions()
    for output in algorithm.outputDefinitions():
        assert output.description()
        assert output.name() in page, f"help/{algorithm_id}.md does not mention {output.name()}"


@every_algorithm
def test_create_instance_gives_a_fresh_algorithm(provider, algorithm_id):
    algorithm = provider.algorithm(algorithm_id)
    fresh = algorithm.create()
    assert type(fresh) is type(algorithm) and fresh is not algorithm
    assert [p.name() for p in fresh.parameterDefinitions()] == [
        p.name() for p in algorithm.parameterDefinitions()
    ]


@every_algorithm
def test_usable_in_models_and_batch(provider, algorithm_id):
    flags = provider.algorithm(algorithm_id).flags()
    assert not flags & Qgis.ProcessingAlgorithmFlag.HideFromModeler
    assert flags & Qgis.ProcessingAlgorithmFlag.SupportsBatch


@every_algorithm
def test_can_execute_here(provider, algorithm_id):
    assert provider.algorithm(algorithm_id).canExecute()[0]
