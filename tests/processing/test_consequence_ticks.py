"""Progress and cancel of the tools of the group consequence: told at every step, obeyed at every step."""

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from tailings_plugin.processing.consequence.exposure import Exposure
from tailings_plugin.processing.consequence.inundationzone import InundationZone
from tailings_plugin.processing.consequence.releaserunout import ReleaseRunout
from tailings_plugin.processing.consequence.traveltime import TravelTime
from tests.layers import memory_layer, run_algorithm

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

UTM = "EPSG:32643"


class Watched(QgsProcessingFeedback):
    """Feedback that keeps the progress told, and cancels when it is asked for the n-th time."""

    def __init__(self, cancel_at=None):
        super().__init__(False)
        self.told: list[float] = []
        self.asked, self.cancel_at = 0, cancel_at

    def setProgress(self, progress):  # noqa: N802 - QGIS's name
        self.told.append(progress)

    def isCanceled(self):  # noqa: N802 - QGIS's name
        self.asked += 1
        return self.asked == self.cancel_at


def raster(path, values):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *values.shape[::-1], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((500_000, 30, 0, 4_700_000, 0, -30))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    dataset.SetSpatialRef(reference)
    dataset.GetRasterBand(1).WriteArray(values)
    return str(path)


def paths():
    """Two paths of 9 km to the south."""
    rows = [
        (f"LineStringM({x} 4699985 0, {x} 4690985 9000)", [name])
        for name, x in (("A", 501_515), ("B", 509_000))
    ]
    return memory_layer("LineStringM", UTM, "facility_id:string", rows)


def points():
    rows = [("Point(501515 4698000)", ["a", 5]), ("Point(501515 4693000)", ["b", 7])]
    return memory_layer("Point", UTM, "name:string,population:integer", rows)


def valley():
    across = np.abs(np.arange(101) - 50) * 3.0
    return (400 - np.arange(400))[:, None] * 0.6 + across


CASES = {
    # Corridors of 2 paths; people in 4 bands; 4 bands each for settlements and receptors; 2 hits of each.
    "exposure": (
        Exposure,
        lambda tmp: {
            "PATHS": paths(), "BANDS": "5, 20", "POPULATION": raster(tmp / "p.tif", np.ones((400, 101))),
            "SETTLEMENTS": points(), "RECEPTORS": points(), "OUTPUT": "memory:", "RECEPTORS_HIT": "memory:",
        },
        [0, 15, 30, 37.5, 45, 52.5, 60, 62.5, 65, 67.5, 70, 72.5, 75, 77.5, 80, 85, 90, 95],
    ),
    # Snapping from 15 to 50; of 2 paths the reaches from 50, the arrivals from 70 on.
    "traveltime": (
        TravelTime,
        lambda tmp: {
            "PATHS": paths(), "RECEPTORS": points(), "INTERVAL_KM": 5, "OUTPUT": "memory:", "ARRIVALS": "memory:",
        },
        [15, 50, 50, 60, 70, 85],
    ),
    # 3 levels, each at its beginning, before its one chunk and at its end.
    "inundationzone": (
        InundationZone,
        lambda tmp: {
            "INPUT": memory_layer("Point", UTM, "facility_id:string,v:double", [(None, ["A", 1e5])]),
            "VOLUME_FIELD": "v", "PATHS": paths(), "RELIEF": raster(tmp / "r.tif", valley()),
            "OUTPUT": "memory:", "SECTIONS": "memory:",
        },
        [0, 0, 30, 30, 30, 60, 60, 60, 90],
    ),
    # Reading from 0, writing from 30 on: once in a thousand rows.
    "releaserunout": (
        ReleaseRunout,
        lambda tmp: {
            "INPUT": memory_layer("Point", UTM, "volume_m3:double", [(None, [1e6])] * 1500), "OUTPUT": "memory:",
        },
        [0, 20, 30, 76.67],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_every_step_is_told(name, tmp_path):
    algorithm, inputs, expected = CASES[name]
    feedback = Watched()
    run_algorithm(algorithm, inputs(tmp_path), feedback)
    assert feedback.told == pytest.approx(expected, abs=0.01)
    assert feedback.told == sorted(feedback.told)


@pytest.mark.parametrize("name", CASES)
def test_a_cancel_is_obeyed_at_every_step(name, tmp_path):
    algorithm, inputs, expected = CASES[name]
    values = inputs(tmp_path)
    whole = Watched()
    run_algorithm(algorithm, values, whole)
    # Asked once before the work begins, and at least at every step told.
    assert whole.asked >= len(expected) + 1
    for step in range(1, whole.asked + 1):
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run_algorithm(algorithm, values, Watched(step))
