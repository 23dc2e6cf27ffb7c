"""Choices: codes as values, words for them in the dialogs, and the codes that what a user wrote stands for."""

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterEnum

from ..texts import OWN_NAMES, is_reviewed
from ..translation import told, tr

if TYPE_CHECKING:
    from .run import Run

# Named by its path: QGIS imports it when a dialog asks for it, never in a run without a window.
_WIDGET = f"{__package__}.choice_widget.ChoiceWidget"


def choice(
    name: str,
    label: str,
    codes: tuple[str, ...],
    default: str | list[str] | None = None,
    captions: dict[str, str] | None = None,
    **more: bool,
) -> QgsProcessingParameterEnum:
    """Return a parameter whose values are codes, shown in words; `more` as QGIS's (optional, allowMultiple)."""
    parameter = QgsProcessingParameterEnum(
        name, label, options=list(codes), defaultValue=default, usesStaticStrings=True, **more
    )
    words = _words(name) if captions is None else captions
    boxes = {"useCheckBoxes": True, "columns": 1} if parameter.allowMultiple() else {}
    parameter.setMetadata(
        {"widget_wrapper": {"class": _WIDGET, "captions": [words.get(code, code) for code in codes], **boxes}}
    )
    return parameter


def captions_of(parameter: QgsProcessingParameterEnum) -> dict[str, str]:
    """Return the words a parameter has for its codes."""
    wrapper = parameter.metadata().get("widget_wrapper") or {}
    return dict(zip(parameter.options(), wrapper.get("captions", parameter.options()), strict=True))


def code_of(parameter: QgsProcessingParameterEnum, value: object) -> str | None:
    """Return the code that a code in any case, a number from 0 or the words of a choice mean; None for none."""
    options, text = parameter.options(), str(value).strip()
    if text in options:
        return text
    for names in ({code: code for code in options}, captions_of(parameter)):
        found = [code for code, name in names.items() if name.casefold() == text.casefold()]
        if len(found) == 1:
            return found[0]
    # Where the codes are numbers, a number is one of them or none.
    if isinstance(value, bool) or not text.isdecimal() or all(code.isdecimal() for code in options):
        return None
    return options[int(text)] if int(text) < len(options) else None


def with_codes(algorithm: QgsProcessingAlgorithm, parameters: dict) -> dict:
    """Return the parameters with what was chosen by number, by words or in another case as codes; the rest as it is."""
    found = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if isinstance(definition, QgsProcessingParameterEnum) and definition.usesStaticStrings():
            found |= {definition.name(): _codes(definition, value)} if value not in (None, "") else {}
    return found


def tell_unreviewed(run: "Run") -> None:
    """Warn where what a run writes is in a language whose texts nobody has reviewed."""
    if not run.has("LANGUAGE") or is_reviewed(language := run.choice("LANGUAGE")):
        return
    words = tr(
        "{language}: the translation has not yet been reviewed by a native speaker. Read it before you publish."
    )
    run.feedback.pushWarning(told(words, language=OWN_NAMES[language]))


def _codes(definition: QgsProcessingParameterEnum, value: object) -> object:
    if not definition.allowMultiple():
        each = value[0] if isinstance(value, (list, tuple)) and len(value) == 1 else value
        return code_of(definition, each) or value
    if isinstance(value, str):
        value = [part for part in value.split(",") if part.strip()]
    if not isinstance(value, (list, tuple)):
        value = [value]
    return [code_of(definition, each) or each for each in value]


def _words(name: str) -> dict[str, str]:
    """Return the words for the codes of the parameters of this name; those of others are not translated for it."""
    return {
        "BAD_VALUES": lambda: {
            "keep_row": tr("keep the row, the value unknown"),
            "reject_row": tr("leave out the row"),
        },
        "CLASSES": lambda: {
            "fixed": tr("fixed, those of the scheme"),
            "quantiles": tr("quantiles of the layer"),
        },
        "CODING": lambda: {
            "auto": tr("found from the values"),
            "esri": tr("ESRI, HydroSHEDS (1, 2, 4 to 128)"),
            "taudem": tr("TauDEM (1 to 8)"),
            "grass": tr("GRASS GIS (1 to 8, negative at the edge)"),
        },
        "DETAIL": lambda: {
            "screening": tr("screening: zones along the paths"),
            "flow": tr("flow: simulated in two dimensions, too"),
        },
        "DIRECTION": lambda: {"downstream": tr("downstream"), "upstream": tr("upstream")},
        "FORMAT": lambda: {"pdf": "PDF", "geopdf": tr("GeoPDF with layers"), "png": "PNG", "svg": "SVG"},
        "GROUP_BY": lambda: {
            "operator": tr("operator"),
            "owner": tr("owner"),
            "country": tr("country"),
            "region": tr("region"),
        },
        "INDEX": indices,
        "LANGUAGE": lambda: {
            "en": tr("English"),
            "ru": tr("Russian"),
            "both": tr("English and Russian"),
            "kk": tr("Kazakh (not yet reviewed)"),
            "ky": tr("Kyrgyz (not yet reviewed)"),
            "tg": tr("Tajik (not yet reviewed)"),
            "uz": tr("Uzbek (not yet reviewed)"),
        },
        "METHOD": lambda: {
            "constant": tr("constant velocity"),
            "manning": tr("Manning, from slope and roughness"),
            "jobson": tr("Jobson, for a dissolved release"),
        },
        "NODATA": lambda: {"255": "255", "247": tr("247, as HydroSHEDS marks the ocean")},
        "ON_CONFLICT": lambda: {
            "office": tr("keep the value of the office"),
            "field": tr("take the value of the field"),
            "look": tr("write nothing, only list"),
        },
        "ORDER": lambda: {
            "cautious": tr("cautious: the unknown at its worst"),
            "expected": tr("expected: by likelihood of the unknown"),
            "robust": tr("robust: by median rank over draws"),
        },
        "PAPER": lambda: {
            "a3_landscape": tr("A3, landscape"),
            "a3_portrait": tr("A3, portrait"),
            "a4_landscape": tr("A4, landscape"),
            "a4_portrait": tr("A4, portrait"),
        },
        "PGA_UNIT": lambda: {
            "g": tr("g (acceleration of gravity)"),
            "m/s2": tr("m/s² (metres per second squared)"),
            "cm/s2": tr("cm/s² (gal)"),
            "msk": tr("intensity, degrees MSK-64"),
        },
        "POPULATION_UNIT": lambda: {
            "auto": tr("found from name and metadata"),
            "counts": tr("people per cell"),
            "per_km2": tr("people per km²"),
        },
        "PRIORS": lambda: {"scheme": tr("shares of the scheme"), "register": tr("shares in the layer")},
        "PROBABLE": lambda: {"most": tr("most probable"), "highest": tr("highest probable")},
        "RELATION": _relations,
        "REST": lambda: {
            "unidentified": tr("unidentified, it may be anything"),
            "harmless": tr("harmless"),
        },
        "SCHEME": indices,
        "SOURCE": lambda: {
            "carved": tr("carved out of a relief that shows the store"),
            "on_top": tr("on top of a relief from before the store"),
            "hydrograph": tr("let in over time, by overtopping"),
        },
    }.get(name, dict)()


def indices() -> dict[str, str]:
    """Return the words for the schemes that come with the plugin."""
    return {
        "thi": tr("hazard index (THI)"),
        "thi-basic": tr("basic hazard index (THI by capacity and toxicity)"),
        "tri": tr("risk index (TRI)"),
        "gistm": tr("consequence class (GISTM)"),
    }


def _relations() -> dict[str, str]:
    """Return the words for relations of released volume and for mobilities."""
    return {
        "all": tr("all, with their envelope"),
        "rico": tr("Rico et al. (2008)"),
        "larrauri": tr("Concha Larrauri and Lall (2018)"),
        "piciullo": tr("Piciullo et al. (2022)"),
        "tailings": tr("tailings"),
        "lahar": tr("lahar"),
        "debris_flow": tr("debris flow"),
        "rock_avalanche": tr("rock avalanche"),
        "custom": tr("custom coefficients"),
    }
