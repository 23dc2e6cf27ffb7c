"""Open data where the facilities' water goes: relief, people, floods and more in one folder, with its credits."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...errors import DataProblem
from ...open_data import manifest as manifests
from ...open_data.catalogue import Catalogue, Source, read_catalogue
from ...open_data.following import squares_in
from ...open_data.texts import size_label
from ...translation import told, tr, user_language
from ..base import TailingsAlgorithm
from ..choices import choice
from ..fetching.cache import DEFAULT_LIMIT, Cache
from ..fetching.network import Network
from ..geometry import read_points
from ..guard import is_own, refuse_file_of_others, staged_folders
from ..parameters import kilometres, needs_parameter
from ..rating.parameters import add_data_file
from ..run import Run
from .fetch_steps import LIST, PAGE, RASTER, RASTER_KINDS, VECTOR, FetchSteps, Wanted, raster_kinds

WGS84 = "EPSG:4326"
GB = 1_000_000_000
REACH_KM = 150.0
# An extent in square degrees above which nobody means it: a country has 50 to 300.
MOST_DEGREES = 400.0


class FetchOpenData(TailingsAlgorithm):
    """Fetches open data along the water of facilities into a folder; the only tool that uses the network."""

    ID = "fetchopendata"
    GROUP = "inventory"
    NEEDS_PANDAS = False
    REPLACES_AT_END = True

    def title(self):
        return tr("Get open data")

    def labels(self):
        return tr(
            "open data,download,relief,DEM,Copernicus,GLO-30,WorldPop,population,GloFAS,flood,PGA,rivers,OpenStreetMap"
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT",
                tr("Facilities"),
                [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            tr("Points or polygons in any CRS: data are fetched along their water. Empty: for EXTENT alone."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            tr("An extent to fetch besides, or instead of the facilities."),
        )
        self.add(
            kilometres("REACH_KM", tr("How far downstream (km)"), REACH_KM, 1.0, 5000.0),
            tr("Length of the water below each facility along which data are fetched."),
        )
        own = read_catalogue()
        self.add(
            choice(
                "SOURCES",
                tr("Sources"),
                tuple(each.id for each in own.sources),
                [each.id for each in own.sources if each.by_default],
                {each.id: each.title_in(user_language(each.title)) for each in own.sources},
                allowMultiple=True,
            ),
            _of_sources(own),
        )
        self.add(
            QgsProcessingParameterBoolean("ACCEPT_LICENCES", tr("I accept the licences"), False),
            tr("Needed for sources whose licence binds you, such as GEM (no commercial use)."),
        )
        add_data_file(
            self,
            "CATALOGUE_FILE",
            tr("Catalogue file"),
            tr(
                "A catalogue of your own (JSON), of a mirror on an intranet or on a disk, instead of the plugin's."
            ),
        )
        self.add(
            QgsProcessingParameterString("SOURCE_IDS", tr("Sources of the catalogue file"), optional=True),
            tr("Ids in CATALOGUE_FILE, separated by commas. Empty: those it has by default."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterAuthConfig("AUTHENTICATION", tr("Authentication"), optional=True),
            tr("A configuration of QGIS's authentication, where a mirror asks for a password."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "CACHE_LIMIT",
                tr("Largest size of the cache (GB)"),
                QgsProcessingParameterNumber.Type.Double,
                DEFAULT_LIMIT / GB,
                minValue=0.0,
                maxValue=10_000.0,
            ),
            tr(
                "What was fetched is kept for all projects; above this size the longest unused goes. 0: nothing is "
                "kept."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "CACHE_FOLDER", tr("Cache folder"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            tr("Empty: a folder in the profile of QGIS, shared by all projects."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Folder of open data")),
            tr(
                "For the rasters (VRT over GeoTIFFs), layers (GeoPackage), manifest.json and open_data.html. What the "
                "plugin fetched there earlier is replaced when all is there, files of others never."
            ),
        )
        self.addOutput(QgsProcessingOutputFile("MANIFEST", tr("List of what was fetched")))
        self.addOutput(QgsProcessingOutputHtml("HTML", tr("Page of sources and credits")))
        self.addOutput(QgsProcessingOutputNumber("N_FILES", tr("Files")))
        self.addOutput(QgsProcessingOutputNumber("N_MISSING", tr("Sources and tiles that were not fetched")))
        self.addOutput(QgsProcessingOutputNumber("BYTES_RECEIVED", tr("Bytes received over the network")))

    def unheeded(self, run: Run):
        if run.file("CATALOGUE_FILE") is None:
            return {"SOURCE_IDS": needs_parameter("CATALOGUE_FILE")}
        return {"SOURCES": tr("with CATALOGUE_FILE the sources are named by SOURCE_IDS")}

    def files_written(self, run: Run):
        folder = run.output_file("FOLDER")
        return {"FOLDER": [folder / PAGE]} if folder else {}

    def look_over(self, run: Run):
        if run.parameters.get("INPUT") in (None, "") and run.parameters.get("EXTENT") in (None, ""):
            raise DataProblem(tr("Give facilities (INPUT) or an extent (EXTENT)."))
        _, chosen = _chosen(run)
        bound = [each for each in chosen if each.consent]
        if bound and not run.boolean("ACCEPT_LICENCES"):
            raise DataProblem(
                tr(
                    "{source} is under {licence}, which you must accept: read it at {url}, and tick ACCEPT_LICENCES, "
                    "or leave {source} out."
                ).format(source=bound[0].id, licence=bound[0].licence.name, url=bound[0].licence.url)
            )
        folder = run.output_file("FOLDER")
        for name in _names(chosen) if folder else ():
            refuse_file_of_others(folder / name, "FOLDER")

    def execute(self, run: Run) -> dict:
        catalogue, chosen = _chosen(run)
        wanted = _wanted(run)
        folder = run.output_file("FOLDER")
        earlier = _earlier(folder)
        kinds = raster_kinds(chosen)
        limit = int((run.number("CACHE_LIMIT") or 0.0) * GB)
        place = run.file("CACHE_FOLDER")
        authentication = run.text("AUTHENTICATION")
        with ExitStack() as stack:
            network = stack.enter_context(
                Network(run.feedback, Cache(place, limit) if limit else None, authcfg=authentication)
            )
            stages = stack.enter_context(staged_folders(folder, *(folder / kind for kind in kinds)))
            staged = dict(zip(("", *kinds), stages, strict=True))
            steps = FetchSteps(run, network, catalogue, chosen, staged)
            steps.find_boxes(wanted)
            _fetch(steps, chosen, wanted, run)
            made = steps.finish(wanted.reach_km)
            for name, stage in staged.items():
                for path in stage.iterdir():
                    refuse_file_of_others(folder / name / path.name)
        _remove_orphans(folder, earlier, made)
        for kind in RASTER_KINDS:
            if (folder / kind).is_dir() and not any((folder / kind).iterdir()):
                (folder / kind).rmdir()
        run.feedback.pushInfo(
            told(
                tr("{size} came over the network in {requests} {requests:request|requests}."),
                size=size_label(network.bytes_received, user_language()),
                requests=network.requests,
            )
        )
        return {
            "FOLDER": str(folder),
            "MANIFEST": str(folder / LIST),
            "HTML": str(folder / PAGE),
            "N_FILES": len(_files_of(made)),
            "N_MISSING": len(made.not_fetched),
            "BYTES_RECEIVED": network.bytes_received,
        }


def _fetch(steps: FetchSteps, chosen: Sequence[Source], wanted: Wanted, run: Run) -> None:
    """Fetch the relief first, which tells where the water goes, then the others in the same boxes."""
    reliefs = [each for each in chosen if each.kind == "relief"]
    others = [each for each in chosen if each.kind != "relief"]
    for source in reliefs[:1]:
        steps.relief(source, wanted)
    # What stands in for another relief has no file of its own.
    others = [*reliefs[1:], *others]
    for number, source in enumerate(others):
        run.feedback.setProgressText(source.title_in(user_language()))
        tick = run.tick(60 + 38 * number / len(others), 60 + 38 * (number + 1) / len(others))
        (steps.raster if source.kind in RASTER_KINDS else steps.vector)(source, tick)


def _of_sources(catalogue: Catalogue) -> str:
    """Return what each source is, in lines."""
    language = user_language()
    lines = [tr("Sources by their id:")]
    for each in catalogue.sources:
        size = (
            tr("size of a tile unknown")
            if each.bytes_a_tile is None
            else told(tr("{size} a tile"), size=size_label(each.bytes_a_tile, language))
        )
        lines.append(f"{each.id}: {each.title_in(language)}; {size}; {each.licence.name}")
    return "\n".join(lines)


def _chosen(run: Run) -> tuple[Catalogue, list[Source]]:
    """Return the catalogue and the sources chosen of it, in its order; DataProblem for none and for unknown ids."""
    path = run.file("CATALOGUE_FILE")
    catalogue = read_catalogue(path)
    known = {each.id: each for each in catalogue.sources}
    if path is None:
        ids = run.algorithm.parameterAsEnumStrings(run.parameters, "SOURCES", run.context)
    else:
        ids = [each.strip() for each in run.text("SOURCE_IDS").split(",") if each.strip()]
        ids = ids or [each.id for each in catalogue.sources if each.by_default]
    for each in ids:
        if each not in known:
            raise DataProblem(
                tr("SOURCE_IDS: {id} is no source of {file}. It has {ids}.").format(
                    id=each, file=path, ids=", ".join(known)
                )
            )
    if not ids:
        raise DataProblem(tr("Choose at least one source."))
    return catalogue, [each for each in catalogue.sources if each.id in ids]


def _names(chosen: Sequence[Source]) -> list[str]:
    """Return the names of files that a run may write into the folder itself."""
    names = [LIST, PAGE]
    for each in chosen:
        ending = RASTER if each.kind in RASTER_KINDS else VECTOR
        names += [f"{each.kind}{ending}", f"{each.kind}_{each.id}{ending}"]
    return list(dict.fromkeys(names))


def _wanted(run: Run) -> Wanted:
    """Return the facilities that have a point, and the squares of the extent; DataProblem when there is nothing."""
    degrees = QgsCoordinateReferenceSystem(WGS84)
    squares: frozenset[tuple[int, int]] = frozenset()
    if run.parameters.get("EXTENT") not in (None, ""):
        extent = run.algorithm.parameterAsExtent(run.parameters, "EXTENT", run.context, degrees)
        sides = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        if extent.isNull() or not np.isfinite(sides).all() or max(map(abs, sides)) > 360.0:
            raise DataProblem(tr("EXTENT: it has no place on the Earth. Draw it again, or choose its CRS."))
        if extent.width() * extent.height() > MOST_DEGREES:
            raise DataProblem(
                tr(
                    "EXTENT: {degrees} square degrees are more than can be fetched ({most}). Draw a smaller one, or "
                    "give facilities: then only what lies along their water is fetched."
                ).format(degrees=f"{extent.width() * extent.height():.0f}", most=f"{MOST_DEGREES:.0f}")
            )
        squares = squares_in(sides)
    source = run.source("INPUT")
    if source is None:
        return Wanted(np.zeros(0), np.zeros(0), None, squares)
    features, x, y = read_points(source, degrees, run.context, run.feedback)
    known = np.isfinite(x) & np.isfinite(y)
    if not known.all():
        run.feedback.pushWarning(
            told(
                tr(
                    "Layer {layer}: {count} of {all} {all:facility|facilities} {count:has|have} no "
                    "coordinates; nothing is fetched for them."
                ),
                layer=source.sourceName(),
                count=int((~known).sum()),
                all=len(features),
            )
        )
    if not known.any() and not squares:
        raise DataProblem(
            tr("Layer {layer}: no facility has coordinates. Give some, or an EXTENT.").format(
                layer=source.sourceName()
            )
        )
    return Wanted(x[known], y[known], run.number("REACH_KM") or REACH_KM, squares)


def _files_of(made: manifests.Manifest) -> set[str]:
    return {file for each in made.layers for file in (each.file, *(one.file for one in each.files))}


def _earlier(folder: Path) -> manifests.Manifest | None:
    try:
        return manifests.read(folder)
    except DataProblem:
        return None


def _remove_orphans(folder: Path, earlier: manifests.Manifest | None, made: manifests.Manifest) -> None:
    """Remove what an earlier run fetched and this one did not; files that somebody changed since are left."""
    for name in _files_of(earlier) - _files_of(made) if earlier is not None else ():
        path = folder / name
        if path.is_file() and is_own(path):
            path.unlink()
