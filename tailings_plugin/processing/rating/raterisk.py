"""Rate facilities by the Tailings Risk Index."""

from ...rating.scheme import FOLDER, load_scheme
from ...translation import tr
from .parameters import add_data_file, scheme_of_file
from .scheme_rating import SchemeRating


class RateRisk(SchemeRating):
    """Adds the Tailings Risk Index (TRI): the THI and the exposure of people and waters below."""

    ID = "raterisk"
    SCHEMES = ("tri",)
    INDEX = RESULT = "tri"

    def initAlgorithm(self, configuration=None):
        super().initAlgorithm(configuration)
        add_data_file(
            self,
            "HAZARD_SCHEME_FILE",
            tr("Scheme file of the hazard"),
            tr(
                "A national scheme of the THI, used for the hazard part of the risk instead of the one that the scheme "
                "includes."
            ),
        )

    def scheme(self, run):
        hazard = run.file("HAZARD_SCHEME_FILE")
        if not hazard:
            return super().scheme(run)
        scheme_of_file(hazard, "thi", "ratehazard")
        return load_scheme(run.file("SCHEME_FILE") or FOLDER / f"{run.choice('SCHEME')}.json", hazard)

    def title(self):
        return tr("Rate risk (TRI)")

    def labels(self):
        return tr("tailings risk index,TRI,exposure,population at risk,rating,ranking,UNECE")
