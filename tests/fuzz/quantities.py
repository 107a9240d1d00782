"""Numbers, units, governors and dates: what is read stands in the text, in order, and whole."""

import math
import re
from collections.abc import Iterator

from plandiff.language import dates, foreign_numerals, labels, numbers
from plandiff.language.lexicon import KNOWN
from plandiff.language.numerals import NUMERALS
from plandiff.language.quantities import Quantity, quantities, quantities_in
from plandiff.language.sentences import read, sentences
from plandiff.language.units import MEASURED, MONEY, SIGNS
from tests.fuzz.harness import Harness, restyled, text_of, texts_of_versions

_PHRASES = (
    """
    at least|at most|no more than|up to|not exceed|a ceiling of|a strength of|over|or more|or less|
    between|and|to|per cent|%|billion|bn|million|thousand|k|m|USD |US $|€|600,000|600 000|2.000,50|
    1.5|50:50|10:30|30-50|24/7|2/3|3-4|100|1|0|00|in peacetime|during the truce|within|before|after|
    upon|signature|ratification|by|until|from|as soon as possible|immediately|later|of the month|
    15th|90th day|the end of|2025-11-24|24.11.2025|24 November 2025|November 24, 2025|November|May|
    2021-2022|year|the academic year|half|half a|two thirds|a third|a dozen|hundred|and twenty|
    point|Article|paragraphs|Highway|No.|#|(30)|(thirty)|[30]|[1 May 2026]|[X]|km²|° C|v. H.|
    Prozent|zwei Wochen|innerhalb eines Monats|vingt-quatre mois|pour cent|soixante-dix|twice a|once|
    per|majority|of|each|.|,|;|:|-|(|)|[|]
""".replace("\n    ", "")
    .strip("\n")
    .split("|")
)
_SHAPE_OF_DATE = re.compile(r"(?:[0-9]{4}|-)(?:-[0-9]{2}(?:-[0-9]{2})?)?|[0-9]{4}/[0-9]{4}")
_ANY_NUMBER = re.compile(
    f"(?=[0-9{''.join(SIGNS)}{''.join(sorted({code[0] for code in MONEY}))}])"
    f"{numbers._NUMBER.pattern}"
)


def check(data: bytes) -> None:
    """Hold what is read of `data` against the laws of the reader."""
    text = text_of(data)
    found = quantities(text)
    assert found == quantities(restyled(text)), "layout alters a quantity"
    for foreign in (False, True):
        for quantity in quantities(text, is_english=not foreign):
            _is_value(quantity)
    for sentence in sentences(text):
        _numbers(sentence)
        _moments(sentence)


def _is_value(found: Quantity) -> None:
    assert math.isfinite(found.value), "no finite value"
    assert found.to is None or (math.isfinite(found.to) and found.to > found.value), "range"
    assert found.text == found.text.strip() != "", "no words"
    assert found.governor in ("", "cap", "floor", "level"), "unknown governor"
    assert found.is_same(found), "not the same as itself"


def _numbers(sentence: str) -> None:
    """What is asked first spares work and misses nothing; places rise and do not overlap."""
    read_as = labels.offered(sentence)
    found = numbers.numbers(read_as)
    end = 0
    for number in found:
        assert end <= number.start <= number.at < number.end <= len(read_as), "places"
        end = number.end
    texts = [read_as[number.start : number.end].strip() for number in found]
    assert texts == [q.text for q in quantities_in(sentence)], "text of a quantity"
    assert not found or numbers.may_count(read(sentence)), "may_count says no"
    slow = [match.span() for match in _ANY_NUMBER.finditer(read_as)]
    assert [match.span() for match in numbers._matches(read_as)] == slow, "a number was passed by"
    before = read_as[-labels.WINDOW :]
    is_label = labels._label().search(before) is not None
    assert labels.is_labelled(before) == is_label, "is_labelled"
    for start, stop, value, unit in foreign_numerals.worded(sentence):
        assert 0 <= start < stop <= len(sentence), "place of a foreign number"
        assert value >= 0, "value of a foreign number"
        assert unit, "unit of a foreign number"


def _moments(sentence: str) -> None:
    words = read(sentence)
    found = dates.moments(words)
    end = 0
    for moment in found:
        assert end <= moment.start < moment.end <= len(words.words), "place of a moment"
        end = moment.end
        assert not moment.date or _SHAPE_OF_DATE.fullmatch(moment.date), "shape of a date"
        assert moment.is_same(moment), "a moment is not the same as itself"
        assert not moment.is_turned(moment), "a moment is turned against itself"
    # Asked of the words of a change; a sentence that came or went is one as a whole.
    every = frozenset(words.words)
    assert not found or dates.may_date(every, every, KNOWN), "may_date says no"


def _seeds() -> Iterator[bytes]:
    yield from (text.encode() for text in texts_of_versions())
    yield from (f"within {word} days of signature".encode() for word in sorted(NUMERALS))
    yield from (f"at least 12 {unit} in each sector".encode() for unit in sorted(MEASURED))


HARNESS = Harness(check, _seeds, tuple(_PHRASES))
