"""Rate facilities by the Tailings Hazard Index."""

from ...translation import tr
from .scheme_rating import SchemeRating


class RateHazard(SchemeRating):
    """Adds the Tailings Hazard Index (THI), its parts, range, ranks and class."""

    ID = "ratehazard"
    SCHEMES = ("thi", "thi-basic")
    INDEX = RESULT = "thi"

    def title(self):
        return tr("Rate hazard (THI)")

    def labels(self):
        return tr("tailings hazard index,THI,rating,ranking,score,class,scheme,UNECE")
