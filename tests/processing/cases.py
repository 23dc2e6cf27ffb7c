"""One small, real call of every algorithm; run alone, in a model, in batch and by qgis_process."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests import tiny


@dataclass(frozen=True)
class Inputs:
    """Files the cases read; `folder` holds them."""

    folder: Path
    facilities: str
    relief: str
    countries: str
    rated: str
    paths: str
    crossings: str
    network: str
    basins: str
    answers: str
    catalogue: str
    register: str
    package: str
    dam: str
    valley: str
    stream: str
    shares: str
    extents: str


def make_inputs(folder: Path, run: Callable[..., dict]) -> Inputs:
    """Write the tiny data into `folder`, and trace and rate the facilities once."""
    facilities = tiny.write_facilities(folder / "facilities.gpkg")
    relief = tiny.write_relief(folder / "relief.tif")
    countries = tiny.write_countries(folder / "countries.gpkg")
    rated, paths, crossings = (str(folder / f"{name}.gpkg") for name in ("rated", "paths", "crossings"))
    run("ratehazard", INPUT=facilities, OUTPUT=rated)
    run(
        "tracedownstream",
        INPUT=facilities, RELIEF=relief, COUNTRIES=countries, OUTPUT=paths, CROSSINGS=crossings,
    )  # fmt: skip
    return Inputs(
        folder, facilities, relief, countries, rated, paths, crossings,
        network=tiny.write_network(folder / "rivers.gpkg"),
        basins=tiny.write_basins(folder / "basins.gpkg"),
        answers=tiny.write_answers(folder / "answers.csv"),
        catalogue=tiny.write_catalogue(folder),
        register=tiny.write_register(folder / "register.gpkg"),
        package=tiny.write_package(folder / "package"),
        dam=tiny.write_facilities(folder / "dam.gpkg", tiny.IN_VALLEY),
        valley=tiny.write_valley(folder / "valley.tif"),
        stream=tiny.write_stream(folder / "stream.gpkg"),
        shares=tiny.write_shares(folder / "shares.gpkg"),
        extents=tiny.write_extents(folder / "extents.gpkg"),
    )  # fmt: skip


def parameters(algorithm_id: str, inputs: Inputs) -> dict:
    """Return inputs of the case of an algorithm, without its destinations."""
    return CASES[algorithm_id](inputs)


CASES: dict[str, Callable[[Inputs], dict]] = {
    "assess": lambda i: {
        "INVENTORY": i.facilities, "RELIEF": i.relief, "COUNTRIES": i.countries, "PAPER": "a4_landscape",
    },
    "checkinventory": lambda i: {"INPUT": i.facilities, "COUNTRIES": i.countries},
    "checklistsheet": lambda i: {"LIST": "A", "ANSWERS": i.answers, "FACILITY": "T-1"},
    "classifyconsequence": lambda i: {"INPUT": i.facilities},
    "compareratings": lambda i: {"FIRST": i.rated, "SECOND": i.rated},
    "createinventory": lambda i: {"LANGUAGE": "ru"},
    "datarequest": lambda i: {"INPUT": i.facilities, "GROUP_BY": "country"},
    "downstreambasins": lambda i: {"INPUT": i.facilities, "BASINS": i.basins},
    "evaluatechecklist": lambda i: {"ANSWERS": i.answers},
    "exposure": lambda i: {
        "ZONES": i.shares, "EXTENTS": i.extents, "PATHS": i.paths, "INVENTORY": i.facilities,
    },
    "facilityindepth": lambda i: {
        "INPUT": i.facilities, "RELIEF": i.relief, "COUNTRIES": i.countries, "VELOCITY": 1.0,
        "RELATION": "tailings",
    },
    "facilitysheets": lambda i: {"INPUT": i.rated, "PATHS": i.paths},
    "fetchopendata": lambda i: {
        "INPUT": i.facilities, "REACH_KM": 2.0, "CATALOGUE_FILE": i.catalogue, "CACHE_FOLDER": str(i.folder),
    },
    "fillfromlayers": lambda i: {
        "INPUT": i.facilities, "RELIEF": i.relief, "COUNTRIES": i.countries, "RIVERS": i.network,
    },
    "flowdirections": lambda i: {"RELIEF": i.relief},
    "hazardlist": lambda i: {"INPUT": i.rated, "PATHS": i.paths},
    "hazardmap": lambda i: {
        "INPUT": i.rated, "PATHS": i.paths, "CROSSINGS": i.crossings, "COUNTRIES": i.countries,
    },
    "importinventory": lambda i: {"INPUT": i.facilities},
    "inundationzone": lambda i: {
        "INPUT": i.facilities, "VOLUME_FIELD": "volume_m3", "PATHS": i.paths, "RELIEF": i.relief,
    },
    "nationalreport": lambda i: {
        "INPUT": i.rated, "PATHS": i.paths, "CROSSINGS": i.crossings, "COUNTRIES": i.countries, "EARLIER": i.rated,
    },
    "nationalscreening": lambda i: {
        "INVENTORY": i.facilities, "RELIEF": i.relief, "COUNTRIES": i.countries, "LANGUAGE": "en",
    },
    "opendatascreening": lambda i: {
        "INVENTORY": i.facilities, "REACH_KM": 2.0, "CATALOGUE_FILE": i.catalogue, "COUNTRIES": i.countries,
        "LANGUAGE": "en",
    },
    "packageforfield": lambda i: {"INPUT": i.facilities, "LANGUAGE": "en"},
    "rankrobustness": lambda i: {"INPUT": i.facilities, "RUNS": 200},
    "ratehazard": lambda i: {"INPUT": i.facilities},
    "raterisk": lambda i: {"INPUT": i.facilities},
    "releaserunout": lambda i: {"INPUT": i.facilities},
    "simulateflow": lambda i: {
        "INPUT": i.dam, "VOLUME_FIELD": "volume_m3", "RELIEF": i.valley, "PATHS": i.stream, "MEMBERS": 2,
        "DURATION": 0.02, "SOURCE": "on_top",
    },
    "takefromfield": lambda i: {"INPUT": i.register, "FOLDER": i.package},
    "tracedownstream": lambda i: {"INPUT": i.facilities, "RELIEF": i.relief, "COUNTRIES": i.countries},
    "tracenetwork": lambda i: {"INPUT": i.facilities, "NETWORK": i.network, "COUNTRIES": i.countries},
    "transboundaryscreening": lambda i: {
        "INPUT": i.facilities, "PATHS": i.paths, "CROSSINGS": i.crossings, "COUNTRIES": i.countries,
    },
    "traveltime": lambda i: {"PATHS": i.paths, "CROSSINGS": i.crossings},
    "upstreamcatchment": lambda i: {"INPUT": i.facilities, "RELIEF": i.relief},
    "waterhazardclass": lambda i: {"INPUT": i.facilities},
    "webmap": lambda i: {
        "INPUT": i.rated, "PATHS": i.paths, "CROSSINGS": i.crossings, "COUNTRIES": i.countries,
    },
}  # fmt: skip
