"""Rate facilities by the Tailings Risk Index."""

from ...translation import tr
from .scheme_rating import SchemeRating


class RateRisk(SchemeRating):
    """Adds the Tailings Risk Index (TRI): the THI and the exposure of people and waters below."""

    ID = "raterisk"
    SCHEMES = ("tri",)
    INDEX = RESULT = "tri"

    def title(self):
        return tr("Rate risk (TRI)")

    def labels(self):
        return tr("tailings risk index,TRI,exposure,population at risk,rating,ranking,UNECE")
