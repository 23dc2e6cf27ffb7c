"""The signs and words of degrees made one: lost and odd signs, hemispheres by word or letter, names of the axes."""

import re

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
LOST = "¤"  # stands for a sign that was lost on the way, as "?" or "\ufffd"
_WORDS = (
    (
        r"(?<=[\d\s])(?:градус(?:ов|а|ы)?|град|degrees?|deg|grados?|graus?)(?![^\W\d_])\.?|(?<=[\d\s])гр\.",
        "°",
    ),
    (r"(?<=[\d\s])(?:минут[аы]?|мин|minutes?|minutos?|min)(?![^\W\d_])\.?", "'"),
    (r"(?<=[\d\s])(?:секунд[аы]?|сек|seconds?|segundos?|sec)(?![^\W\d_])\.?", '"'),
    (r"\b(?:сев(?:ерн\w+)?\.?\s*ш(?:ир(?:от\w*)?)?\b\.?|norte|north(?:ern)?|latitud\s+norte)", " N "),
    (r"\b(?:юж(?:н\w+)?\.?\s*ш(?:ир(?:от\w*)?)?\b\.?|latitud(?:e)?\s+su[rl]|sur|sul|south(?:ern)?)\b", " S "),
    (r"\b(?:вост(?:очн\w+)?\.?\s*д(?:олг(?:от\w*)?)?\b\.?|este|leste|ost|east(?:ern)?)\b", " E "),
    (r"\b(?:зап(?:адн\w+)?\.?\s*д(?:олг(?:от\w*)?)?\b\.?|oeste|ouest|west(?:ern)?)\b", " W "),
    (r"(?<![^\W\d_])(?:с\.\s*е\.?|т\.\s*к\.|ш\.\s*к\.|sh\.\s*k\.)", " N "),  # Kazakh, Kyrgyz, Uzbek
    (r"(?<![^\W\d_])(?:ш\.\s*б\.|ч\.\s*у\.|ш\.\s*у\.|sh\.\s*u\.)", " E "),
)
_WORD_PATTERNS = tuple((re.compile(pattern, re.I), sign) for pattern, sign in _WORDS)
HEMISPHERES = {
    "n": ("lat", 1), "s": ("lat", -1), "e": ("lon", 1), "w": ("lon", -1),
    "с": ("lat", 1), "ю": ("lat", -1), "в": ("lon", 1), "з": ("lon", -1),
    "сш": ("lat", 1), "юш": ("lat", -1), "вд": ("lon", 1), "зд": ("lon", -1),
    "o": ("lon", 0), "о": ("lon", 0), "nd": ("lat", 1),
}  # fmt: skip
MARK = r"(?:[сю]\s*\.?\s*ш\.?|[вз]\s*\.?\s*д\.?|[nsew](?![a-z])|[сювз](?![а-яё])|[oо](?![^\W\d_]|\d))"
# "Ш" and "Д" alone name the axis, but not in "с.ш." and "в.д.".
_LABEL = re.compile(
    r"(?:широта|долгота|latitude?|longitude?|lat|long?|шир|долг"
    r"|(?<![сювз]\.)(?<![сювз]\s)(?<![сювз]\.\s)(?<![^\W\d])[шд](?![^\W\d])"
    r"|[xyху](?=\s*[:=]))\s*\.?\s*[:=-]?",
    re.I,
)


def plain_signs(text: str) -> str:
    """Return a text with one sign each for degrees, minutes, seconds and dashes, and N, S, E, W for their words."""
    for mangled, sign in _MANGLED:
        text = text.replace(mangled, sign)
    text = re.sub(r"(?<=\d)\s?[ВвÂ]°", "°", text)
    text = text.translate(_SIGNS)
    text = re.sub(r"''", '"', text)
    text = re.sub(r"(?<=\d)\s*[?\ufffd]{1,2}(?=\s*(?:\d|[nsewсювз]))", LOST, text, flags=re.I)
    if re.search(rf"[°'{LOST}]", text):  # else "42.7?" is a figure somebody doubts
        text = re.sub(r"(?<=\d)[?\ufffd]{1,2}(?=\W*$)", LOST, text)
    for pattern, sign in _WORD_PATTERNS:
        text = pattern.sub(sign, text)
    return text


def without_labels(text: str) -> str:
    """Return a text without names of axes, its signs made plain."""
    return " ".join(_LABEL.sub(" ", plain_signs(text)).split(" ")).strip()


def hemisphere(mark: str | None) -> tuple[str, int]:
    """Return (axis, sign) of a letter: ("", 1) for none, and sign 0 for an O, which is Oeste or Ost."""
    return HEMISPHERES.get(re.sub(r"[\s.]", "", (mark or "").lower()), ("", 1))
