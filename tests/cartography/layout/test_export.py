"""Layouts as files: how many files a map of many sheets may become."""

import pytest
from qgis.core import QgsLayoutItemPage, QgsPrintLayout, QgsProject

from tailings_plugin.cartography.layout import export as files
from tailings_plugin.errors import DataProblem


@pytest.fixture
def three_sheets():
    project = QgsProject()  # the layout does not keep it
    layout = QgsPrintLayout(project)
    for _ in range(3):
        page = QgsLayoutItemPage(layout)
        page.setPageSize("A6")
        layout.pageCollection().addPage(page)
    yield layout


def test_a_file_a_sheet_only_up_to_a_number(three_sheets, tmp_path, monkeypatch):
    """More files than that no run looks after, so that an earlier one of them would be replaced or left."""
    monkeypatch.setattr(files, "MOST_SHEETS", 2)
    with pytest.raises(DataProblem, match="the map has 3 sheets, and at most 2 become files"):
        files.export(three_sheets, tmp_path / "map.png", "png")
    assert list(tmp_path.iterdir()) == []
    assert files.export(three_sheets, tmp_path / "map.pdf", "pdf") == {tmp_path / "map.pdf": 3}
