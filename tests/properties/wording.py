"""Texts that are generated: several scripts, signs that other programs obey, brackets, figures."""

from collections.abc import Callable

from tests.properties.chance import Chance

WORDS = (
    "shall", "may", "not", "the", "of", "Parties", "[shall]", "[/]", "600,000", "50:50", "100",
    "days", "in", "peacetime", "élan", "漢字", "क्षि", "e\u0301", "“guarantee”", "'guarantee'", "-",
    "–", "USD", "billion", "ceiling", "at", "least", "point", "7", "\u202eevil", "|", "`", "<b>",
    "::error::", "##[x]", "@all", "Ukraine's", ".", ",", "{+x+}",
    "Kyiv", "Kiev", "US", "United States", "Washington", "(b) above", "[date]", "engage to",
)  # fmt: skip
# Sentences as agreements have them, cut where one may end and another begin.
ENGLISH = (
    "The Parties", "shall withdraw", "all heavy weapons", "from the zone", "within 30 days",
    "of signature.", "Ukraine", "may keep", "at most", "800,000 troops", "in peacetime,",
    "as referred to in", "Article 2", "paragraph (a)", "point 1.", "No Party", "will", "should",
    "where feasible,", "by 1 June 2026.", "[The United States]", "[[not later than] 2027]",
    "guarantees", "the security of", "Kyiv", "USD 100 billion", "is disbursed", "unless otherwise",
    "agreed.", "[TBD]", "A Joint Commission", "monitors", "the ceasefire.", "twelve", "50 %",
    "of the territory", "subject to", "ratification;", "and", "the election of 2026",
)  # fmt: skip
CYRILLIC = (
    "Сторони", "зобов'язуються", "не", "розміщувати", "війська", "протягом", "30 днів",
    "600 000", "осіб.", "Україна", "може", "“гарантії”", "[США]", "пункт 7", "ї", "и\u0306",
    "й", "согласно статье 2", "не позднее", "2026 года",
)  # fmt: skip
GREEK = ("Τα Μέρη", "δεν", "αναπτύσσουν", "στρατεύματα", "εντός 30 ημερών", "[άρθρο 2]", "ά", "α\u0301", "·", "600.000")  # fmt: skip
RIGHT_TO_LEFT = (
    "يلتزم", "الطرفان", "بسحب", "القوات", "خلال ٣٠ يومًا", "[الولايات المتحدة]", "٦٠٠٬٠٠٠", "لا",
    "הצדדים", "לא", "יפרסו", "כוחות", "[סעיף 2]", "100 ימים", "שָׁלוֹם", "\u200fRTL", "،", "؛",
)  # fmt: skip
HAN = ("双方", "不得", "部署", "军队", "三十天内", "六十万", "第七条", "［美国］", "「保証」", "漢字", "かな", "한국어", "。", "、", "2026年")  # fmt: skip
MARKS = ("é", "e\u0301", "Å", "A\u030a", "\u212b", "ñ", "n\u0303", "क्षि", "ﬁ", "ạ̈", "Ｗ", "①", "½", "\u1e9b\u0323", "👩‍👩‍👧", "🇺🇦")  # fmt: skip

# A sentence from one of each: with who is bound, how, to what, and on which terms.
_SENTENCE = (
    ("The Parties", "Ukraine", "[The United States]", "Neither Party", "The Joint Commission"),
    ("shall", "will", "may", "should", "shall not", "[shall][may]", "shall endeavour to", "must"),
    (
        "withdraw 600 tanks", "reduce its forces to 600,000", "return all prisoners", "open ports",
        "pay USD 100 billion", "honour Article 2", "apply paragraph (a)", "meet by 1 June 2026",
        "guarantee [Kyiv's] [US: Kiev's] security", "hold [date] elections", "report on point 1",
    ),
    ("", " where feasible", " within 30 days", " unless otherwise agreed", " [in peacetime]"),
)  # fmt: skip
# What negotiators put for one another; each is found as it stands.
_TURNS = (
    ("shall", "may"), ("will", "should"), ("may", "shall"), ("30", "45"), ("600", "800"),
    ("100", "100.5"), ("2026", "2027"), ("Kyiv", "Kiev"), ("US", "United States"), ("2", "3"),
    ("(a)", "(b)"), ("not", "never"), ("The Parties", "Ukraine"), ("where feasible", ""),
    ("[date]", "1 May 2026"), ("[", ""), ("]", " or more]"), ("U", "EU: U"), ("'", "’"), ("o", "ou"),
    ("e\u0301", "é"), ("不得", "得"), ("не ", ""), ("لا", ""),
)  # fmt: skip

_BLANKS = (" ", " ", "  ", "\n", "")


def _pieces(words: tuple[str, ...], blanks: tuple[str, ...] = _BLANKS) -> tuple[str, ...]:
    return tuple(word + blank for word in words for blank in blanks)


# Latin first, and most often: what plandiff reads words of.
_OF_A_SCRIPT = (
    *(_pieces(WORDS),) * 3,
    *(_pieces(ENGLISH, (" ", " ", " ", "\n")),) * 4,
    _pieces(CYRILLIC),
    _pieces(GREEK),
    _pieces(RIGHT_TO_LEFT),
    _pieces(HAN, ("", "", "\n", " ")),
    _pieces(MARKS),
)


def text(chance: Chance, most: int = 10) -> str:
    """Return up to `most` words, at least one that is seen."""
    if chance.once_in(4):
        return sentence(chance)
    pieces = chance.pick(_OF_A_SCRIPT)
    other = chance.pick(_OF_A_SCRIPT) if chance.once_in(5) else pieces
    found = [chance.pick(pieces)]
    found += [chance.pick(other if place % 3 else pieces) for place in range(chance.below(most))]
    return "".join(found)


def sentence(chance: Chance) -> str:
    who, how, what, terms = map(chance.pick, _SENTENCE)
    return f"{who} {how} {what}{terms}."


def reworded(chance: Chance, given: str) -> str:
    """Return `given` with words left out, put in or put for others."""
    turns = [turn for turn in _TURNS if turn[0] in given]
    if turns and chance.once_in(2):
        found = given.replace(*chance.pick(turns))
        return found if found.strip() else "none"
    words = given.split(" ")
    for _ in range(1 + chance.below(3)):
        place = chance.below(len(words) or 1)
        words[place : place + 1] = chance.pick(_EDITS)(chance, "".join(words[place : place + 1]))
    found = " ".join(words)
    return found if found.strip() else "none"


def _other(chance: Chance, _word: str) -> list[str]:
    return [chance.pick(ENGLISH)]


def _more(chance: Chance, word: str) -> list[str]:
    return [word, chance.pick(WORDS)]


def _gone(_chance: Chance, _word: str) -> list[str]:
    return []


def _bracketed(_chance: Chance, word: str) -> list[str]:
    return [f"[{word}]"]


def _freed(_chance: Chance, word: str) -> list[str]:
    return [word.replace("[", "").replace("]", "")]


_EDITS: tuple[Callable[[Chance, str], list[str]], ...] = (_other, _more, _bracketed, _freed, _gone)
