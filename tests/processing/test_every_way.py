"""Every algorithm of the provider alone, in a model and in batch."""

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from tailings_plugin.processing.provider import ALGORITHMS, MODELS
from tests.processing.cases import CASES, make_inputs, parameters
from tests.processing.ways import check_results, destinations, run_in_model

every_algorithm = pytest.mark.parametrize(
    "algorithm_id", [algorithm.ID for algorithm in (*ALGORITHMS, *MODELS)]
)


@pytest.fixture(scope="module")
def inputs(registered, tmp_path_factory):
    from qgis import processing

    return make_inputs(
        tmp_path_factory.mktemp("данные с пробелом"),
        lambda algorithm_id, **values: processing.run(f"tailings:{algorithm_id}", values),
    )


def test_every_algorithm_has_a_case():
    assert set(CASES) == {algorithm.ID for algorithm in (*ALGORITHMS, *MODELS)}


@every_algorithm
def test_alone_and_in_batch(provider, inputs, tmp_path, algorithm_id):
    """A batch runs one instance after the other with the values of each row; the first is as one run alone."""
    from qgis import processing

    algorithm = provider.algorithm(algorithm_id)
    rows = []
    for row in ("first", "second"):
        (tmp_path / row).mkdir()
        rows.append(parameters(algorithm_id, inputs) | destinations(algorithm, tmp_path / row))
    check_results(algorithm, processing.run(algorithm, rows[0]))
    results, ok = algorithm.create().run(rows[1], QgsProcessingContext(), QgsProcessingFeedback())
    assert ok
    check_results(algorithm, results)


@every_algorithm
def test_in_a_model(provider, inputs, tmp_path, algorithm_id):
    algorithm = provider.algorithm(algorithm_id)
    results = run_in_model(algorithm, parameters(algorithm_id, inputs), tmp_path)
    assert set(results) == set(destinations(algorithm, tmp_path))


@every_algorithm
def test_a_cancelled_run_stops_with_an_error_or_nothing(provider, inputs, tmp_path, algorithm_id):
    algorithm = provider.algorithm(algorithm_id)
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    values = parameters(algorithm_id, inputs) | destinations(algorithm, tmp_path)
    _results, ok = algorithm.create().run(values, QgsProcessingContext(), feedback)
    assert not ok
