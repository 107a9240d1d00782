"""What a number counts: units of measure, money, parts, and things by their name."""

import re
from functools import cache

from plandiff.language.numerals import NUMERALS
from plandiff.language.stems import stem

# Signs and words of money to ISO 4217 codes. Source: the codes of the currencies that the United
# Nations, the euro area and parties to recent agreements pay in.
_CODES = (
    "USD EUR GBP RUB UAH CHF JPY CNY AUD CAD INR TRY ILS KES SDG SSP ETB COP PHP IDR AZN AMD GEL "
    "PLN NOK SEK DKK ZAR NGN XAF XOF"
)
MONEY = frozenset(_CODES.split())
SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "₴": "UAH", "¥": "JPY", "₹": "INR", "₪": "ILS",
}  # fmt: skip
_COINS = {
    "dollar": "USD", "euro": "EUR", "ruble": "RUB", "rouble": "RUB", "hryvnia": "UAH",
    "pound": "GBP", "yen": "JPY", "yuan": "CNY", "rupee": "INR", "shekel": "ILS",
}  # fmt: skip
CURRENCY = {code.lower(): code for code in MONEY} | {
    f"{coin}{ending}": code for coin, code in _COINS.items() for ending in ("", "s")
}
CURRENCY |= {"swiss franc": "CHF", "swiss francs": "CHF"}
SCALE = {
    "thousand": 3, "k": 3, "million": 6, "mn": 6, "m": 6, "billion": 9, "bn": 9, "trillion": 12,
    "tn": 12,
}  # fmt: skip
# Units by measure, with how much one is of the measure's first: three days are 72 hours, 30 km
# are thirty kilometres. Source: the SI brochure and units used beside it.
_MEASURES: dict[str, dict[str, float]] = {
    "minute": {"minute min minuten": 1, "hour hr h stunde stunden heure": 60,
               "day tag tage tagen jour": 1440, "week woche wochen semaine": 10080,
               "fortnight": 20160},
    "second": {"second sec sekunden seconde": 1},
    "month": {"month monat monate monaten mois": 1, "year yr jahr jahre jahren ans année": 12},
    "working day": {"werktag werktage werktagen arbeitstag arbeitstage arbeitstagen": 1},
    "%": {"% percent pct prozent": 1, "share": 100},
    "metre": {"metre meter metern mètre m": 1,
              "kilometre kilometer kilometern kilomètre km": 1000,
              "centimetre centimeter zentimeter zentimetern cm": 0.01,
              "millimetre millimeter millimetern mm": 0.001},
    "mile": {"mile mi": 1},
    "nautical mile": {"nautical mile": 1, "nmi": 1},
    "square metre": {"square metre": 1, "square meter": 1, "sqm": 1, "m²": 1,
                     "quadratmeter quadratmetern": 1, "hectare hektar ha": 1e4,
                     "quadratkilometer quadratkilometern": 1e6,
                     "square kilometre": 1e6, "square kilometer": 1e6, "km²": 1e6},
    "gram": {"gram gramme g": 1, "kilogram kilogramme kilogramm kg": 1000, "tonne tonnen": 1e6,
             "metric ton": 1e6, "metric tonne": 1e6, "mg": 0.001, "t": 1e6},
    "watt": {"kilowatt kw": 1, "megawatt mw": 1e3, "gigawatt gw": 1e6},
    "watt hour": {"kwh": 1, "mwh": 1e3, "gwh": 1e6},
    "°c": {"°c": 1, "degrees celsius": 1, "degree celsius": 1, "celsius": 1},
    "litre": {"litre liter litern l": 1},
    "person": {"person people individual persons": 1},
    "personnel": {"personnel troop soldier serviceman servicemen": 1},
}  # fmt: skip
_TIMES = frozenset(("minute", "second", "month"))
# Words that cannot be a unit: the number stands alone.
_NO_UNIT_WORDS = """
    a an and are as at be been but by for from has have if in is it may must not of on or shall
    should so than that the their then there these this those to until was were when where which
    while will with within without both each all only also per its they who or more less fewer can
    could would under over after before during into upon against between no any such he she we you
    does do did had being am pm through per via if because except unless whether above below
    across among older younger plus prior
"""
_NO_UNITS = frozenset(_NO_UNIT_WORDS.split())
# What follows starts a number of its own: "12 two-hour sessions". "Dozen" and the scales do not.
_NUMBERS = NUMERALS.difference(SCALE, ("dozen",))
# Passed over before what is counted: tests/cases/numbers-in-words, "military personnel".
_PASSED_WORDS = (
    "us military armed active additional further new other foreign full consecutive calendar"
)
_PASSED = frozenset(_PASSED_WORDS.split())
# Part of the unit: working days are no days.
_OF_UNIT_WORDS = "square cubic working business nautical metric degree degrees swiss"
_OF_UNIT = frozenset(_OF_UNIT_WORDS.split())
_UNIT = re.compile(
    r"[ -]?(%|(?:per|pour) ?cent\b|vom Hundert\b|v\. ?H\.|° ?C\b|(?:km|m)²|[^\W\d_]+)",
    re.IGNORECASE,
)
_PERCENT = frozenset(("%", "percent", "per cent", "pour cent", "vom hundert", "v. h.", "v.h."))
# "one hundred (100) days": the figures repeat the words, or the words the figures.
_GLOSS = re.compile(r" ?\((?:[0-9][0-9.,]*|(?P<words>[a-z -]+))\)")
_DURATION_WORDS = (
    "second seconds minute minutes hour hours day days week weeks fortnight month months year years"
)
DURATIONS = frozenset(_DURATION_WORDS.split())
# How many words behind a number may say what it counts: "two cleared personnel".
_MOST_WORDS = 3


MEASURED = frozenset(
    f"{name}{ending}"
    for units in _MEASURES.values()
    for names in units
    for name in names.split()
    if name.isalpha() and len(name) > 1
    for ending in ("", "s")
)


@cache
def _measures() -> dict[str, tuple[str, float]]:
    """Return unit to (measure, size); units of one word stand for several in `_MEASURES`."""
    found: dict[str, tuple[str, float]] = {}
    for measure, units in _MEASURES.items():
        for names, size in units.items():
            parts = [names] if names.split()[0] in _OF_UNIT else names.split()
            for name in parts:
                found[name] = found[f"{name}s"] = (measure, size)
    return found


def measure(unit: str) -> tuple[str, float]:
    """Return the measure of a unit in lower case, and how much of it the unit is.

    Of things that are no measure it is the stem of their name, and 1.
    """
    found = _measures().get(unit.lower())
    if found is not None:
        return found
    return (unit, 1) if unit in MONEY else (stem(unit), 1)


def is_measure(unit: str) -> bool:
    """Whether `unit` measures something, so that a number before it is a quantity."""
    return unit in MONEY or unit.lower() in _measures()


def kind(unit: str) -> str:
    """Return which units may stand for each other in a rewording."""
    if unit in MONEY:
        return "money"
    found = _measures().get(unit.lower())
    if found is None or found[0] in ("person", "personnel"):
        return unit if unit == "ratio" else "things"
    return found[0]


def are_times(one: str, other: str) -> bool:
    """Whether two kinds, as `kind` gives them, both say how long."""
    return one in _TIMES and other in _TIMES


def unit_at(sentence: str, at: int) -> tuple[str, int]:
    """Return the unit behind a number that ends at `at`, and where what is written ends.

    "" where no unit is written.
    """
    gloss = _GLOSS.match(sentence, at)
    place = gloss.end() if gloss and _repeats(gloss["words"]) else at
    before = ""
    while match := _UNIT.match(sentence, place):
        word, place = match[1].lower(), match.end()
        if word in _NO_UNITS or word in _NUMBERS:
            break
        if word in _PERCENT:
            return "%", place
        if word.startswith("°"):
            return "°c", place
        whole = before + word
        if whole in CURRENCY:
            return CURRENCY[whole], place
        if word not in _PASSED and word not in _OF_UNIT:
            return whole, place
        before = f"{whole} " if word in _OF_UNIT else before
    return "", at


def _repeats(words: str | None) -> bool:
    """Whether words in brackets behind a number may be the number: "30 (thirty) days"."""
    if words is None:
        return True
    every = set(words.replace("-", " ").split()) - {"and"}
    return bool(every) and every <= NUMERALS


def counted_words(sentence: str, at: int) -> list[str]:
    """Return the few words behind a number that ends at `at`: what it may count."""
    found: list[str] = []
    while len(found) < _MOST_WORDS and (match := _UNIT.match(sentence, at)):
        word, at = match[1].lower(), match.end()
        if word in _NO_UNITS:
            break
        found.append(word)
    return found


def counted(sentence: str, at: int) -> frozenset[str]:
    """Return the stems of `counted_words`."""
    return frozenset(map(stem, counted_words(sentence, at)))
