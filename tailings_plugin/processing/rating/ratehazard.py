"""Rate facilities by the Tailings Hazard Index."""

from datetime import date

from ...rating.alarms import COLUMN, Alarms, load_alarms, raised, shipped_alarms
from ...table import checked
from ...translation import tr
from .parameters import add_data_file
from .scheme_rating import SchemeRating


class RateHazard(SchemeRating):
    """Adds the Tailings Hazard Index (THI), its parts, range, ranks and class, and the alarms beside it."""

    ID = "ratehazard"
    SCHEMES = ("thi", "thi-basic")
    INDEX = RESULT = "thi"

    def title(self):
        return tr("Rate hazard (THI)")

    def labels(self):
        return tr("tailings hazard index,THI,rating,ranking,score,class,scheme,UNECE")

    def initAlgorithm(self, configuration=None):
        super().initAlgorithm(configuration)
        add_data_file(
            self,
            "ALARMS_FILE",
            tr("Alarms file"),
            tr(
                "Known facts that alone call for attention, instead of the plugin's own: an edited copy of "
                "rating/alarms.json in the plugin folder. A wrong one is refused with the place and the reason."
            ),
        )

    def others_read(self, run):
        return self._alarms(run).columns()

    def beside(self, rated, facilities, run):
        found = raised(facilities, self._alarms(run), date.today())
        return checked(rated.assign(**{COLUMN: found}), {COLUMN: "text"})

    def written(self, scheme):
        return [*super().written(scheme), (COLUMN, "text")]

    def _alarms(self, run) -> Alarms:
        path = run.file("ALARMS_FILE")
        return load_alarms(path) if path else shipped_alarms()
