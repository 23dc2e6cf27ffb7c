"""What the recipe "Add a scheme" asks for: totals by hand, an unknown input, each side of a class limit."""

import pytest

from tailings_plugin.rating.scheme import shipped_scheme
from tests.rating.facilities import NAN, one_facility
from tests.rating.tables import rate


@pytest.mark.parametrize(
    ("volume_m3", "total"),
    [(1e6, 6 + 3), (1e5, 5 + 3), (NAN, None)],  # log10 of the volume, and water hazard class 3
)
def test_totals_by_hand(volume_m3, total):
    scheme = shipped_scheme("thi-short")
    table = rate(one_facility(volume_m3=volume_m3, water_hazard_class=3), scheme)
    assert table["thi"].tolist() == pytest.approx([NAN if total is None else total], nan_ok=True)
    assert table["thi_scheme"][0].startswith("thi-short")
