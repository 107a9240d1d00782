"""Numbers in German and French words before a measure: "zwei Wochen", "vingt-quatre mois".

Words of the two languages do not collide with each other, so that a text need not say which of
them it is in. "Ein Monat" and "un mois" are read where a time is counted, as "a month" is in
English.
"""

import re
from collections.abc import Iterator
from functools import cache

from plandiff.language.units import is_measure, kind

# Source: the cardinal numbers of both languages. A list and no library: docs/decisions/0020.
_GERMAN = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn zwanzig"
)
_FRENCH = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf vingt"
)
_GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_FRENCH_TENS = "vingt trente quarante cinquante soixante"
_VALUES = {word: value for words in (_GERMAN, _FRENCH) for value, word in enumerate(words.split())}
for _ten, _word in zip(range(20, 100, 10), _GERMAN_TENS.split(), strict=True):
    _VALUES |= {f"{_GERMAN.split()[one]}und{_word}": _ten + one for one in range(1, 10)}
    _VALUES[_word] = _ten
for _ten, _word in zip(range(20, 70, 10), _FRENCH_TENS.split(), strict=True):
    _VALUES |= {f"{_word}-{_FRENCH.split()[one]}": _ten + one for one in range(2, 10)}
    _VALUES |= {_word: _ten, f"{_word} et un": _ten + 1, f"{_word}-et-un": _ten + 1}
_VALUES |= {
    "zweier": 2, "dreier": 3, "hundert": 100, "einhundert": 100, "tausend": 1000,
    "soixante-dix": 70, "soixante-douze": 72, "quatre-vingts": 80, "quatre-vingt-dix": 90,
    "cent": 100, "mille": 1000,
}  # fmt: skip
_ONES = frozenset(("ein", "eine", "einem", "einen", "einer", "eines", "un", "une"))
# Where a time is counted, before "one" of it.
_COUNTING = re.compile(
    r"(?:innerhalb|binnen|nach|vor|von|seit|mindestens|höchstens|längstens|spätestens|über|als|um|"
    r"beträgt|délai d'|durée d'|période d'|dans|pendant|moins|plus d'|de) ?$",
    re.IGNORECASE,
)
_COUNTING_WINDOW = 16
# A measure that English has another word for, or that is written otherwise there.
_MEASURES = {
    "an": "ans", "monats": "monat", "jahres": "jahr", "vom hundert": "%", "v. h.": "%",
    "pour cent": "%",
}  # fmt: skip


@cache
def _pattern() -> re.Pattern[str]:
    words = "|".join(sorted({*_VALUES, *_ONES}, key=lambda word: (-len(word), word)))
    return re.compile(
        rf"(?<![\w-])(?P<number>{words}) (?P<unit>vom Hundert|v\. ?H\.|pour cent|[^\W\d_]+)(?!\w)",
        re.IGNORECASE,
    )


def worded(sentence: str) -> Iterator[tuple[int, int, int, str]]:
    """Yield (start, end, value, unit) of the numbers in words that measure something."""
    for match in _pattern().finditer(sentence):
        word, unit = match["number"].lower(), match["unit"].lower()
        unit = _MEASURES.get(unit, unit)
        if not is_measure(unit):
            continue
        if word in _ONES and kind(unit) == "things":
            continue  # "von einer Person": somebody
        if word in _ONES:
            before = sentence[max(match.start() - _COUNTING_WINDOW, 0) : match.start()]
            if _COUNTING.search(before) is None:
                continue
        yield match.start(), match.end(), _VALUES.get(word, 1), unit
