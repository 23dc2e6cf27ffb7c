"""The signs and words of degrees made one: lost and odd signs, hemispheres by word or letter, names of the axes."""

import re
from functools import lru_cache

# UTF-8 read in an old code page: degree, minute and second signs as they then look.
_MANGLED = (
    ("┬░", "°"), ("тА▓", "'"), ("тАЩ", "'"), ("тАШ", "'"), ("тА│", '"'), ("тАЭ", '"'),
    ("вЂІ", "'"), ("вЂ™", "'"), ("вЂ˜", "'"), ("вЂі", '"'), ("вЂќ", '"'), ("вЂњ", '"'),
    ("â€²", "'"), ("â€™", "'"), ("â€˜", "'"), ("â€³", '"'), ("â€\x9d", '"'), ("â€œ", '"'), ("Вґ", "'"), ("Â´", "'"),
)  # fmt: skip
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("º˚∘◦⁰ᵒ゜∙ø¡*", "°"),
        **dict.fromkeys("′’‘ʼʹ´`‛＇׳ˈ", "'"),
        **dict.fromkeys("″”“„‟ʺ˝＂»«", '"'),
        **dict.fromkeys("−‐‑‒–—", "-"),
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
    }
)
_MAY_BE_MANGLED = frozenset("".join(mangled for mangled, _ in _MANGLED) + "ВвÂ")
_TWO_LETTERS = re.compile(r"[^\W\d_]\.?\s*[^\W\d_]")
_FIGURE = re.compile(r"\s*[+-]?\d+(?:[.,]\d+)?\s*")
LOST = "¤"  # stands for a sign that was lost on the way, as "?" or "\ufffd"
_WORDS = (
    (
        r"(?<=[\d\s])(?:градус(?:ов|а|ы)?|град|degrees?|deg|grados?|graus?)(?![^\W\d_])\.?|(?<=[\d\s])гр(?![^\W\d_])\.?",
        "°",
    ),
    (r"(?<=[\d\s])(?:минут[аы]?|мин|minutes?|minutos?|min)(?![^\W\d_])\.?", "'"),
    (r"(?<=[\d\s])(?:секунд[аы]?|сек|seconds?|segundos?|sec)(?![^\W\d_])\.?", '"'),
    (r"\b(?:сев(?:ерн\w+)?\.?\s*ш(?:ир(?:от\w*)?)?\b\.?|norte|north(?:ern)?|latitud\s+norte)", " N "),
    (r"\b(?:юж(?:н\w+)?\.?\s*ш(?:ир(?:от\w*)?)?\b\.?|latitud(?:e)?\s+su[rl]|sur|sul|south(?:ern)?)\b", " S "),
    (r"\b(?:вост(?:очн\w+)?\.?\s*д(?:олг(?:от\w*)?)?\b\.?|este|leste|ost|east(?:ern)?)\b", " E "),
    (r"\b(?:зап(?:адн\w+)?\.?\s*д(?:олг(?:от\w*)?)?\b\.?|oeste|ouest|west(?:ern)?)\b", " W "),
    (
        r"(?<![^\W\d_])(?:солтүстік\s+ендік|түндүк\s+кеңдик|shimoliy\s+kenglik|шимолий\s+кенглик|арзи\s+шимол\w*)(?:и|і|i|тер)?",
        " N ",
    ),
    (
        r"(?<![^\W\d_])(?:шығыс\s+бойлық|чыгыш\s+узундук|sharqiy\s+uzunlik|шарқий\s+узунлик|т[ӯу]ли\s+шарқ\w*)(?:и|ы|i|тар)?",
        " E ",
    ),
    (r"(?<![^\W\d_])(?:с\.\s*е\.?|т\.\s*к\.|ш\.\s*к\.|sh\.\s*k\.)", " N "),  # Kazakh, Kyrgyz, Uzbek
    (r"(?<![^\W\d_])(?:ш\.\s*б\.|ч\.\s*у\.|ш\.\s*у\.|sh\.\s*u\.)", " E "),
)
_ALTITUDE = re.compile(r"[,;]\s*-?\d{1,4}(?:[.,]\d+)?\s*(?:m|м)\.?\s*$", re.I)
_WORD_PATTERNS = tuple((re.compile(pattern, re.I), sign) for pattern, sign in _WORDS)
HEMISPHERES = {
    "n": ("lat", 1), "s": ("lat", -1), "e": ("lon", 1), "w": ("lon", -1),
    "с": ("lat", 1), "ю": ("lat", -1), "в": ("lon", 1), "з": ("lon", -1),
    "сш": ("lat", 1), "юш": ("lat", -1), "вд": ("lon", 1), "зд": ("lon", -1),
    "o": ("lon", 0), "о": ("lon", 0),
    # Latin letters that look like С and В, and the Cyrillic that looks like E.
    "c": ("lat", 1), "b": ("lon", 1), "cш": ("lat", 1), "bд": ("lon", 1), "е": ("lon", 1),
}  # fmt: skip
MARK = (
    r"(?:[сюc]\s*\.?\s*ш\.?|[взb]\s*\.?\s*д\.?|[nsewcb](?![^\W\d_])|[сювзе](?![^\W\d_])|[oо](?![^\W\d_]|\d))"
)
# "Ш" and "Д" alone name the axis, but not in "с.ш." and "в.д.".
_LABEL = re.compile(
    r"(?:широта|долгота|latitude?|longitude?|lat|long?|lng|шир|долг|\bgps\b"
    r"|(?<![сювзcb]\.)(?<![сювзcb]\s)(?<![сювзcb]\.\s)(?<![^\W\d])[шд](?![^\W\d])"
    r"|[xyху](?=\s*[:=]))\s*\.?\s*[:=-]?",
    re.I,
)


def plain_signs(text: str) -> str:
    """Return a text with one sign each for degrees, minutes, seconds and dashes, and N, S, E, W for their words."""
    text = _ALTITUDE.sub("", text)
    if not _MAY_BE_MANGLED.isdisjoint(text):
        for mangled, sign in _MANGLED:
            text = text.replace(mangled, sign)
        text = re.sub(r"(?<=\d)\s?[ВвÂ]°", "°", text)
    text = text.translate(_SIGNS).replace("''", '"')
    if "?" in text or "\ufffd" in text:
        text = re.sub(r"(?<=\d)\s*[?\ufffd]{1,2}(?=\s*(?:\d|[nsewсювз]))", LOST, text, flags=re.I)
        if re.search(rf"[°'{LOST}]", text):  # else "42.7?" is a figure somebody doubts
            text = re.sub(r"(?<=\d)[?\ufffd]{1,2}(?=\W*$)", LOST, text)
    if _TWO_LETTERS.search(text):
        for pattern, sign in _WORD_PATTERNS:
            text = pattern.sub(sign, text)
    return text


@lru_cache(maxsize=4096)
def without_labels(text: str) -> str:
    """Return a text without names of axes, its signs made plain."""
    if _FIGURE.fullmatch(text):
        return text.strip()
    return " ".join(_LABEL.sub(" ", plain_signs(text)).split(" ")).strip()


def hemisphere(mark: str | None) -> tuple[str, int]:
    """Return (axis, sign) of a letter: ("", 1) for none, and sign 0 for an O, which is Oeste or Ost."""
    return HEMISPHERES.get(re.sub(r"[\s.]", "", (mark or "").lower()), ("", 1))
