"""Changes since an earlier assessment, by the same and by another scheme."""

import pandas

from tailings_plugin.cartography.data.rated_by import rating_of
from tailings_plugin.cartography.report.changes import changes
from tailings_plugin.cartography.report.subject import Earlier
from tailings_plugin.rating.comparison import compare
from tests.cartography.report.registers import register, subject, tables, texts


def rated(rows: dict[str, tuple]) -> pandas.DataFrame:
    """Return a rating: id -> (thi, rank, class, thi_tox)."""
    return pandas.DataFrame(
        [(key, f"Facility {key}", *values) for key, values in rows.items()],
        columns=["facility_id", "name", "thi", "thi_rank", "thi_class", "thi_tox"],
    )


BEFORE = rated(
    {
        "A": (9.0, 2, "high", 0.0),
        "B": (12.0, 1, "very_high", 3.0),
        "C": (5.0, 3, "low", 1.0),
        "G": (None, None, None, None),
    }
)
NOW = rated(
    {
        "A": (12.0, 1, "very_high", 3.0),
        "B": (9.0, 2, "high", 0.0),
        "N": (4.0, 4, "low", 1.0),
        "C": (5.0, 3, "low", 1.0),
    }
)


def test_what_changed_and_why():
    earlier = Earlier(compare(BEFORE, NOW, "thi"), "Register of 2024", ("s", "s"), rating_of(register()))
    blocks = changes(subject(earlier=earlier))
    heading = "Changes since an earlier assessment"
    told = tables(blocks)[heading]
    assert [row[:4] for row in told[1:]] == [
        ["Facility N", "new", "– → 4", "– → low"],
        ["Facility G", "gone", "– → –", "–"],
        ["Facility A", "up", "2 → 1", "high → very high"],
        ["Facility B", "down", "1 → 2", "very high → high"],
    ]
    assert "Toxicity +3" in told[3][4]
    assert "Compared with: Register of 2024." in texts(blocks)
    assert "different schemes" not in texts(blocks)
    assert changes(subject()) == []


def test_counts_of_changes():
    earlier = Earlier(compare(BEFORE, NOW, "thi"), "x", ("s", "s"), rating_of(register()))
    table = next(block for block in changes(subject(earlier=earlier)) if hasattr(block, "rows"))
    figures = dict(zip(table.heads, table.rows[0], strict=True))
    assert figures == {
        "up": "1",
        "down": "1",
        "same rank": "1",
        "new": "1",
        "gone": "1",
        "rated now": "0",
        "no longer rated": "0",
        "not rated in both": "0",
        "other class": "2",
    }


def test_another_scheme_is_told():
    earlier = Earlier(compare(BEFORE, NOW, "thi"), "x", ("old 1.0", "thi 1.0"), rating_of(register()))
    assert "rated by different schemes (old 1.0; thi 1.0)" in texts(changes(subject(earlier=earlier)))
    unnamed = Earlier(compare(BEFORE, NOW, "thi"), "x", (None, "thi 1.0"), rating_of(register()))
    assert "different schemes (–; thi 1.0)" in texts(changes(subject(earlier=unnamed)))


def test_nothing_changed():
    earlier = Earlier(compare(NOW, NOW, "thi"), "x", ("s", "s"), rating_of(register()))
    assert "Nothing moved." in texts(changes(subject(earlier=earlier)))
