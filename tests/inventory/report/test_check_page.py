"""The page of the findings of a check."""

from tailings_plugin.inventory.checking import Finding
from tailings_plugin.inventory.report.check_page import check_report


def test_the_gravest_stand_first_and_texts_are_escaped():
    findings = [
        Finding(1, "warning", "missing", "name", "", "No name.", "Fill it in."),
        Finding(
            0, "error", "hard_limit", "volume_m3", "<-5>", "It cannot be negative.", "Correct the value."
        ),
    ]
    page = check_report(findings, ["A", "B"], ["Дамба & Co", None], "en")
    assert page.index("cannot be negative") < page.index("No name.")
    assert "A, Дамба &amp; Co" in page and "&lt;-5&gt;" in page and "<-5>" not in page
    assert "Errors (1)" in page and "Warnings (1)" in page and "Remarks (" not in page


def test_nothing_found_is_said():
    assert "Ошибки" in check_report([], [], [], "ru") and "Нет." in check_report([], [], [], "ru")
