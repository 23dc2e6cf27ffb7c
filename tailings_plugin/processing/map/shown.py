"""What map, web map, report and sheets take alike: their layers, texts and notes, each declared once."""

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...cartography.data.rows import Row
from ...cartography.map.notes import GivenTexts
from ...cartography.map.plan import MapSurroundings
from ...place_layers import read_countries
from ...translation import tr
from ..base import TailingsAlgorithm
from ..reliefs import overview_cell_m
from ..run import Run
from .credits import add_used_data
from .rated import add_overview_people, add_scheme_file, read_rows_of

Source = QgsProcessing.SourceType


def add_layers(
    algorithm: TailingsAlgorithm, wanted: Mapping[str, str | None], input_kind: Source | None = None
) -> None:
    """Add layers by name, in the order of `wanted`: name -> help of its own, None for the usual one. INPUT is needed.

    input_kind: the kind of INPUT where geometries are not needed.
    """
    usual = _usual()
    for name, own in wanted.items():
        title, kind, help_text = usual[name]
        kinds = [input_kind if name == "INPUT" and input_kind is not None else kind]
        source = QgsProcessingParameterFeatureSource(name, title, kinds, optional=name != "INPUT")
        algorithm.add(source, own or help_text)


def _usual() -> dict[str, tuple[str, Source, str]]:
    """Return title, kind and help of the layers."""
    return {
        "INPUT": (
            tr("Rated facilities"),
            Source.TypeVectorAnyGeometry,
            tr(
                "Facilities with the rating of the tool Rate hazard (field thi). Polygons are shown by a "
                "point inside."
            ),
        ),
        "PATHS": (
            tr("Downstream paths"),
            Source.TypeVectorLine,
            tr("Paths of the tool Trace downstream. The map grows to show where they lead."),
        ),
        "ZONES": (
            tr("Zones of influence"),
            Source.TypeVectorPolygon,
            tr("Inundation or other zones to show below the paths."),
        ),
        "CROSSINGS": (
            tr("Border crossings"),
            Source.TypeVectorPoint,
            tr(
                "Crossings of the tool Trace downstream. Those between the same countries at one place "
                "share a number; the table gives the nearest facility's distance and hours."
            ),
        ),
        "REACHES": (
            tr("Reaches with arrival times"),
            Source.TypeVectorLine,
            tr(
                "OUTPUT of the tool Travel time: paths are then coloured by hours of arrival, and the velocity "
                "is said."
            ),
        ),
        "PLACES_HIT": (
            tr("Settlements and receptors hit"),
            Source.TypeVectorPoint,
            tr(
                "RECEPTORS_HIT of the tool Exposure: drawn, and named with their arrival where there is room."
            ),
        ),
        "COUNTRIES": (
            tr("Countries"),
            Source.TypeVectorPolygon,
            tr(
                "Country polygons of your authority. Left empty: the world map that QGIS ships (Natural "
                "Earth, generalised); the map then says so."
            ),
        ),
        "ARRIVALS": (
            tr("Arrivals"),
            Source.TypeVectorPoint,
            tr(
                "Arrivals of the tool Travel time: hours along the path on the map near the facility; receptors "
                "are marked on the profile."
            ),
        ),
        "SECTIONS": (
            tr("Cross-sections"),
            Source.TypeVectorLine,
            tr("Sections of the tool Inundation zone: the deepest is drawn beside the profile."),
        ),
        "CHECKLIST": (
            tr("Checklist by category"),
            Source.TypeVector,
            tr("Table of categories of the tool Evaluate checklist."),
        ),
        "SETTLEMENTS": (
            tr("Settlements"),
            Source.TypeVectorAnyGeometry,
            tr("Settlements with a field name, for the map near the facility."),
        ),
        "EARLIER": (
            tr("Earlier assessment"),
            Source.TypeVector,
            tr("The same facilities as they were rated before: the report tells what changed, and why."),
        ),
        "MEASURES": (
            tr("Measures of the checklist"),
            Source.TypeVector,
            tr("Table of measures of the tool Evaluate checklist: the report counts them by term."),
        ),
    }


def map_countries_help() -> str:
    """Return the help of COUNTRIES where the map itself says nothing of the world map of QGIS."""
    return tr("Country polygons of your authority. Left empty: the world map that QGIS ships.")


def add_shading(algorithm: TailingsAlgorithm, help_text: str) -> None:
    """Add the relief that is shown shaded."""
    relief = QgsProcessingParameterRasterLayer("RELIEF", tr("Relief for shading"), optional=True)
    algorithm.add(relief, help_text)


def add_texts(algorithm: TailingsAlgorithm, title_help: str, sources_help: str) -> None:
    """Add TITLE, SOURCES and RELIEF_NOTE, which stand on map and page as they are given."""
    for name, label, help_text in (
        ("TITLE", tr("Title"), title_help),
        ("SOURCES", tr("Sources"), sources_help),
        (
            "RELIEF_NOTE",
            tr("Note on the relief"),
            tr("How far the paths can be trusted, for example which relief they follow."),
        ),
    ):
        algorithm.add(QgsProcessingParameterString(name, label, optional=True), help_text)


def add_doubts_and_credits(algorithm: TailingsAlgorithm, what_instead: bool = False) -> None:
    """Add what is said of paths and people that are an overview, whom the data credit, and the scheme.

    what_instead: the note on the relief says what to use instead of it.
    """
    algorithm.add(
        QgsProcessingParameterBoolean(
            "OVERVIEW_RELIEF", tr("Paths follow the plugin's own relief"), defaultValue=False
        ),
        tr(
            "Adds the note that the paths are an overview, and what to use instead. Paths that know the size of "
            "their cells (cell_m, as the tool Trace downstream writes it) say so by themselves."
        )
        if what_instead
        else tr(
            "Adds the note that the paths are an overview only. Paths that know the size of their cells (cell_m, "
            "as the tool Trace downstream writes it) say so by themselves."
        ),
        advanced=True,
    )
    add_overview_people(algorithm)
    add_used_data(algorithm)
    add_scheme_file(algorithm)


def given_texts(run: Run, paths: Sequence[Row], authority: str = "") -> GivenTexts:
    """Return the texts and notes of `add_texts` and `add_doubts_and_credits` that a run was given."""
    return GivenTexts(
        title=run.text("TITLE").strip(),
        authority=authority,
        sources=run.text("SOURCES").strip(),
        relief_note=run.text("RELIEF_NOTE").strip(),
        overview_cell_m=overview_cell_m(paths, run.boolean("OVERVIEW_RELIEF")),
        towns=run.boolean("OVERVIEW_PEOPLE"),
    )


def surroundings_of(run: Run, needed: Sequence[str] = (), **more) -> MapSurroundings:
    """Return countries, paths, zones and crossings around the facilities of a run, with what else there is.

    needed: fields without which paths and crossings are of no use, besides those of the map.
    """
    return MapSurroundings(
        countries=read_countries(run.source("COUNTRIES"), run.context.transformContext(), codes_needed=False),
        paths=read_rows_of(run, "PATHS", needed),
        zones=read_rows_of(run, "ZONES"),
        crossings=read_rows_of(run, "CROSSINGS", (*needed, "from_country", "to_country")),
        paths_given=run.has("PATHS"),
        crossings_given=run.has("CROSSINGS"),
        **more,
    )
