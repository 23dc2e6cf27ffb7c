"""Classify facilities by the consequences of a failure, after GISTM."""

from qgis.core import QgsProcessingParameterNumber

from ...rating.gistm import classify, column_names
from ...translation import tr
from .scheme_rating import SchemeRating


class ClassifyConsequence(SchemeRating):
    """Adds the GISTM consequence class, what drove it, and the design flood and earthquake."""

    ID = "classifyconsequence"
    SCHEMES = ("gistm",)
    INDEX = "gistm"
    RESULT = "gistm_class"
    CHANCES = False

    def title(self):
        return tr("Classify consequence (GISTM)")

    def labels(self):
        return tr(
            "GISTM,consequence classification,dam failure,design flood,design earthquake,AEP,return period"
        )

    def initAlgorithm(self, configuration=None):
        super().initAlgorithm(configuration)
        self.add(
            QgsProcessingParameterNumber(
                "DESIGN_LIFE",
                tr("Years of operation"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=50,
                minValue=1,
                maxValue=10_000,
            ),
            tr("The chance that the design flood or earthquake is exceeded is worked out for so many years."),
            advanced=True,
        )

    def rated(self, scores, scheme, run):
        return classify(scores, scheme, run.number("DESIGN_LIFE"), run.choice("LANGUAGE"))

    def written(self, scheme):
        return column_names(scheme)
