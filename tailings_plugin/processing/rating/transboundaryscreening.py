"""Which facilities fall under the location criteria of a convention, and whom to notify of them."""

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsRectangle,
    QgsWkbTypes,
)

from ...basin.grid.measure import metres_per_degree
from ...basin.shapes.around import countries_around, near_rows
from ...cartography.data.list_columns import ListColumn
from ...cartography.list.table import write_rows
from ...inventory.positions.coordinates import WGS84
from ...places import shores
from ...rating.criteria import amounts, contacts
from ...rating.criteria.criteria import FOLDER, SHIPPED, Criteria, load_criteria
from ...rating.criteria.notices import columns_of_notices, fields_needed, notice_table, notices
from ...rating.criteria.page import screening_page
from ...rating.criteria.screening import INPUTS, RESULTS, as_table, screen
from ...rating.criteria.texts import text
from ...rating.substances import REST_CHOICES
from ...rating.values import columns_of
from ...table import make_table
from ...translation import told, tr
from ..base import TailingsAlgorithm, write_features
from ..basin.countries import read_countries
from ..frames import Frame, extended_fields, read_frame, require_fields, stored_rows, table_of
from ..geometry import crs_of, read_points, transform_between
from ..parameters import add_choice, add_country_layer, add_language, needs_parameter
from ..run import Run
from .parameters import add_data_file, add_page, add_sink, add_source
from .telling import read_substances, tell_bad_values

if TYPE_CHECKING:
    from pandas import DataFrame

COUNTS = {"N_MEETS": "meets", "N_CANNOT_BE_TOLD": "cannot_be_told", "N_DOES_NOT_MEET": "does_not_meet"}
PATH_KINDS = {"border_km": "real", "border_hours": "real"}
CROSSING_KINDS = {"distance_km": "real", "hours": "real"}
BORDER_KINDS = {
    "row": "integer",
    "own_country": "text",
    "country": "text",
    "distance_km": "real",
    "beyond_known": "boolean",
}
DECIMALS = 1


class TransboundaryScreening(TailingsAlgorithm):
    """Tells yes, no or cannot be told of each facility, for each country, with what is unknown."""

    ID = "transboundaryscreening"
    GROUP = "rating"

    def title(self):
        return tr("Screen for transboundary effects")

    def labels(self):
        return tr(
            "convention,Industrial Accidents Convention,TEIA,Helsinki,UNECE,border,notification,location criteria,"
            "Annex VIII,hazardous activity"
        )

    def initAlgorithm(self, configuration=None):
        add_source(
            self,
            "INPUT",
            tr("Facilities"),
            tr("Inventory of facilities with facility_id; those without a position are screened, too."),
        )
        add_source(
            self,
            "PATHS",
            tr("Paths of the water"),
            tr(
                "Output of tracedownstream or tracenetwork. Empty: countries_downstream and border_distance_km of "
                "the facilities count."
            ),
            optional=True,
        )
        add_source(
            self,
            "CROSSINGS",
            tr("Border crossings"),
            tr("CROSSINGS of the same tool: how far each country is along the water."),
            optional=True,
        )
        add_country_layer(
            self,
            tr(
                "Polygons of countries with their code, for the distance to a border. Empty: the world map that comes "
                "with QGIS (1 : 10 million, simplified); give the official boundaries for work near a border."
            ),
        )
        add_source(
            self,
            "SUBSTANCES",
            tr("Substances"),
            tr(
                "One row per substance of a facility: facility_id, substance, cas, h_statements, share_percent, "
                "water_hazard_class. Without them quantities are unknown."
            ),
            optional=True,
        )
        add_choice(
            self,
            "REST",
            tr("What is not listed counts as"),
            REST_CHOICES,
            tr(
                "Where the shares of a facility sum to less than 100 %: unidentified (may be anything) or harmless "
                "(you know that the rest is inert rock or water)."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "FLOW_DAYS",
                tr("Count only water that flows so many days (d)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.01,
                maxValue=365.0,
            ),
            tr(
                "By water only countries count that it reaches within these days, such as 2. Empty: as the criteria "
                "file says; in that of the plugin the time does not count, and is told beside."
            ),
            advanced=True,
        )
        add_data_file(
            self,
            "CRITERIA_FILE",
            tr("Criteria file"),
            tr("A JSON file of your own in place of the plugin's industrial_accidents.json."),
        )
        add_language(
            self,
            tr("Language of page, table and reasons"),
            tr("Language of the page, the table and the fields screen_reason and screen_unknown: en or ru."),
        )
        add_sink(
            self,
            "OUTPUT",
            tr("Screened facilities"),
            tr("The facilities with their verdict, the countries to notify, reasons and what is unknown."),
        )
        add_page(
            self,
            "HTML",
            tr("Notification lists as a page"),
            tr("Per neighbouring country the facilities to notify, with the items of the notification."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE",
                tr("Notification lists as a table"),
                tr("Excel workbook (*.xlsx);;OpenDocument table (*.ods);;CSV, UTF-8 (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            tr("A row for each country and facility. The ending decides: xlsx, ods or csv."),
        )
        for name, label in (
            ("N_MEETS", tr("Facilities that meet the criteria")),
            ("N_CANNOT_BE_TOLD", tr("Facilities of which it cannot be told")),
            ("N_DOES_NOT_MEET", tr("Facilities that do not meet the criteria")),
            ("N_COUNTRIES", tr("Countries to notify")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def unheeded(self, run: Run):
        needs = {"REST": "SUBSTANCES", "CROSSINGS": "PATHS"}
        return {name: needs_parameter(other) for name, other in needs.items() if not run.has(other)}

    def execute(self, run: Run) -> dict:
        source, language = run.required_source("INPUT"), run.choice("LANGUAGE")
        criteria = load_criteria(
            run.file("CRITERIA_FILE") or FOLDER / f"{SHIPPED}.json", run.number("FLOW_DAYS")
        )
        frame = _facilities(run, source, criteria)
        remedy = tr(
            "It tells which path and which substances belong to which facility: run importinventory first."
        )
        require_fields(frame, ["facility_id"], remedy)
        paths = _along(
            run, "PATHS", contacts.PATH_INPUTS, ("facility_id", "ends_in", "countries"), PATH_KINDS
        )
        crossings = _along(
            run, "CROSSINGS", contacts.CROSSING_INPUTS, ("facility_id", "to_country"), CROSSING_KINDS
        )
        substances = _substances(run)
        borders = _borders(run, frame.table, criteria)
        found, bad, bad_substances = screen(
            frame.table,
            criteria,
            paths,
            crossings,
            borders,
            None if substances is None else substances.table,
            run.choice("REST"),
            language,
            run.tick(60, 75),
        )
        tell_bad_values(bad, frame, "screen_unknown", run.feedback.pushWarning)
        if substances is not None:
            tell_bad_values(bad_substances, substances, "screen_unknown", run.feedback.pushWarning)
        results = as_table(found, frame.table, criteria, language)
        extended = extended_fields(frame.fields, RESULTS)
        sink, destination = run.required_sink("OUTPUT", extended, source.wkbType(), source.sourceCrs())
        rows = frame.rows_with(RESULTS, results, run.tick(75, 90))
        write_features(sink, extended, rows, frame.layer, handed_on=True)
        page, file = run.output_file("HTML"), run.output_file("TABLE")
        if page is not None:
            page.write_text(screening_page(found, frame.table, criteria, language), encoding="utf-8")
        if file is not None:
            table = notice_table(notices(found), frame.table, criteria, language, run.tick(90, 100))
            columns = columns_of_notices(criteria, language)
            heads = [
                ListColumn(name, head, kind, DECIMALS if kind == "real" else 0)
                for name, kind, head in columns
            ]
            kinds = [(name, kind) for name, kind, _ in columns]
            write_rows(file, text(language, "title"), heads, list(stored_rows(table, kinds)))
        if not criteria.verified:
            run.feedback.pushWarning(
                told(
                    tr(
                        "Not all of the criteria {name} were compared with their source; the page tells "
                        "which. Check them before a notification rests on them."
                    ),
                    name=criteria.name,
                )
            )
        verdicts = results["screen_verdict"].tolist()
        return {
            "OUTPUT": destination,
            "HTML": None if page is None else str(page),
            "TABLE": None if file is None else str(file),
            **{name: verdicts.count(verdict) for name, verdict in COUNTS.items()},
            "N_COUNTRIES": len({country for each in found for country in each.to_notify(True)}),
        }


def _facilities(run: Run, source: QgsProcessingFeatureSource, criteria: Criteria) -> Frame:
    """Return the facilities with lon and lat in WGS 84 where they have a position."""
    names = tuple(dict.fromkeys((*INPUTS, *fields_needed(criteria))))
    if source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        return read_frame(source, names, run.tick(0, 20))
    features, lon, lat = read_points(source, QgsCoordinateReferenceSystem(WGS84), run.context, run.feedback)
    table = table_of(features, source.fields(), names).assign(lon=lon, lat=lat)
    run.tick()(0.2)
    return Frame(source.sourceName(), source.fields(), features, table)


def _along(
    run: Run, name: str, columns: tuple[str, ...], needed: tuple[str, ...], kinds: dict[str, str]
) -> "DataFrame | None":
    source = run.source(name)
    if source is None:
        return None
    frame = read_frame(source, columns, run.tick(20, 30))
    require_fields(frame, needed, tr("Use the output of tracedownstream or tracenetwork."))
    table = frame.checked({each: kind for each, kind in kinds.items() if each in frame.table})
    if name == "PATHS" and source.wkbType() != QgsWkbTypes.Type.NoGeometry:
        return table.assign(end_countries=_shores(run, source, frame))
    return table


def _shores(run: Run, source: QgsProcessingFeatureSource, frame: Frame) -> list[str | None]:
    """Return whose the lakes and seas are that paths end in, None for those that the plugin does not know."""
    to_degrees = transform_between(crs_of(source), QgsCoordinateReferenceSystem(WGS84), run.context)
    found = []
    for feature, end in zip(frame.features, frame.texts("ends_in"), strict=True):
        geometry = QgsGeometry(feature.geometry())
        if end not in contacts.SHARED or geometry.isEmpty():
            found.append(None)
            continue
        geometry.transform(to_degrees)
        last = list(geometry.vertices())[-1]
        found.append(", ".join(shores(last.x(), last.y())) or None)
    return found


def _substances(run: Run) -> Frame | None:
    source = run.source("SUBSTANCES")
    if source is None:
        return None
    return read_substances(source, amounts.SUBSTANCE_INPUTS, run.tick(30, 40))


def _borders(run: Run, table: "DataFrame", criteria: Criteria) -> "DataFrame | None":
    """Return the countries near the facilities, None where no countries are known."""
    if "lon" not in table:
        return None
    lon, lat = (table[name].to_numpy(dtype=float, na_value=np.nan) for name in ("lon", "lat"))
    known = np.isfinite(lon) & np.isfinite(lat)
    if not known.any():
        return None
    reach_m = contacts.reach_m(columns_of(table, contacts.FACILITY_INPUTS), criteria)
    x_m, y_m = metres_per_degree(lat[known])
    across, up = 1.05 * reach_m / x_m.min(), 1.05 * reach_m / y_m.min()
    extent = QgsRectangle(
        lon[known].min() - across, lat[known].min() - up, lon[known].max() + across, lat[known].max() + up
    )
    countries = read_countries(run, QgsCoordinateReferenceSystem(WGS84), extent)
    if not countries.codes:
        return None
    around = countries_around(countries.edges, countries.codes, lon, lat, reach_m, run.tick(40, 60))
    rows = list(near_rows(around, whole_world=not run.has("COUNTRIES")))
    columns = zip(*rows, strict=True) if rows else [()] * len(BORDER_KINDS)
    return make_table(dict(zip(BORDER_KINDS, map(list, columns), strict=True)), BORDER_KINDS)
