"""What the recipe "Add a field" asks for: an import with the new heading and a wrong value."""

from tests.inventory.tables import from_rows, value


def test_an_import_with_the_new_heading(tmp_path):
    rows = [
        ["Название", "Пропускная способность водосброса, м3/с", "Широта", "Долгота"],
        ["А", "12,5", "42", "75"],
    ]
    assert value(from_rows(tmp_path, rows), "spillway_m3_s") == 12.5


def test_a_wrong_value_is_refused(tmp_path):
    rows = [["name", "spillway capacity", "lat", "lon"], ["A", "-1", "42", "75"]]
    result = from_rows(tmp_path, rows)
    (rejected,) = result.rejected
    assert (rejected.field, rejected.value) == ("spillway_m3_s", "-1")
    assert "cannot be negative" in rejected.reason
