"""The progress of an assessment: never back, 100 per cent at the end; a cancel at any moment changes nothing."""

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from tests import tiny

MADE = (
    "hazard_assessment.gpkg", "hazard_map.pdf", "hazard_map.qgz", "hazard_map_layers.gpkg",
    "hazard_map_relief.tif", "hazard_list.html", "hazard_list.xlsx", "import_report.html",
)  # fmt: skip


@pytest.fixture
def assess(provider, tmp_path):
    given = {
        "INVENTORY": tiny.write_facilities(tmp_path / "facilities.gpkg"),
        "RELIEF": tiny.write_relief(tmp_path / "relief.tif"),
        "COUNTRIES": tiny.write_countries(tmp_path / "countries.gpkg"),
        "PAPER": "a4_landscape",
        "OUTPUT_FOLDER": str(tmp_path / "out"),
    }

    def go(feedback, **more):
        algorithm = provider.algorithm("assess").create()
        taken = {name: value for name, value in {**given, **more}.items() if value is not None}
        return algorithm.run(taken, QgsProcessingContext(), feedback, {}, False)[0]

    return go


def rises_to_100(seen):
    """Tell whether progress rises to the end, without steps so long, or left out so unforeseen, that the bar jumps."""
    assert seen == sorted(seen) and len(seen) > 20
    assert seen[-1] == 100.0 and seen.count(100.0) == 1
    assert max(after - before for before, after in zip([0.0, *seen], seen, strict=False)) < 30


@pytest.mark.parametrize(
    "more",
    [
        {"ORDER": "robust", "EMBEDDED_SETTLEMENTS": False},
        {"SHEETS": True, "RELIEF": None, "MAX_LENGTH": 5, "ORDER": "robust"},
        {"RELIEF": None, "COUNTRIES": None, "EMBEDDED_SETTLEMENTS": False, "MAX_LENGTH": 5},
    ],
    ids=["robust, not counted", "sheets", "little"],
)
def test_progress_rises_to_100(assess, more):
    seen = []
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(seen.append)
    assess(feedback, **more)
    rises_to_100(seen)


def test_a_cancel_at_any_moment_leaves_what_was_there(assess, tmp_path):
    seen = []
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(seen.append)
    everything = {"SHEETS": True, "EXPLANATION": True, "CHECK": True}
    assess(feedback, **everything)
    rises_to_100(seen)
    folder = tmp_path / "out"
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    assert set(before) == {*MADE, "facility_sheets.pdf", "hazard_explanation.html", "check_report.html"}
    # In the import, while following the water, in zones, people, map and sheets, and as it ends.
    for percent in (0.1, 20, 40, 55, 70, 95, 99):
        feedback = QgsProcessingFeedback(False)
        after = []

        def watch(progress, percent=percent, feedback=feedback, after=after):
            if feedback.isCanceled():
                after.append(progress)
            elif progress >= percent:
                feedback.cancel()

        feedback.progressChanged.connect(watch)
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            assess(feedback, **everything)
        # It may tell of the piece it was in, no more.
        assert len(after) <= 2, percent
        now = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
        assert now == before, percent
