"""References to clauses as they are written: "point 7", "Articles 3 and 6", "paragraph (b) above".

Read here is what a text says; `plandiff.classify.targets` finds the clause that is meant.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from plandiff.language.letters import is_plain_case
from plandiff.language.noise import plain_text

# Parts of the words for a unit, in lower case: a text without any of them does not refer to one,
# which is what most texts are asked.
_ROOTS = {
    "point": ("point",), "article": ("article", "art.", "arts."), "section": ("section", "\u00a7"),
    "paragraph": ("paragraph", "para.", "paras.", "sub-point", "subsection", "sub-clause",
                  "above", "below"),
    "clause": ("clause",), "annex": ("annex",), "item": ("item",), "provision": ("provision",),
}  # fmt: skip
_UNITS = {
    "point": "point", "points": "point", "article": "article", "articles": "article",
    "art.": "article", "arts.": "article", "paragraph": "paragraph", "paragraphs": "paragraph",
    "para.": "paragraph", "paras.": "paragraph", "sub-paragraph": "paragraph",
    "sub-paragraphs": "paragraph", "subparagraph": "paragraph", "subparagraphs": "paragraph",
    "sub-point": "paragraph", "section": "section", "sections": "section", "§": "section",
    "§§": "section", "subsection": "paragraph", "subsections": "paragraph", "clause": "clause",
    "clauses": "clause", "sub-clause": "paragraph", "annex": "annex", "annexes": "annex",
    "item": "item", "items": "item", "provision": "provision", "provisions": "provision",
}  # fmt: skip
_LONGEST_FIRST = sorted(_UNITS, key=len, reverse=True)
# Each word for a unit starts with one of these, or so many characters before ("sub-"); the sign
# for sections is left to the pattern.
_STARTS = {
    "point": (0, 4), "article": (0,), "art.": (0,), "arts.": (0,), "para": (0, 3, 4),
    "section": (0, 3), "clause": (0, 4), "annex": (0,), "item": (0,), "provision": (0,),
}  # fmt: skip
_LABEL = r"(?:[0-9]+[a-z]?(?:\.[0-9]+)*(?: ?\([0-9a-z]{1,4}\))*|\([0-9a-z]{1,4}\)|[IVX]+\b|[A-Z]\b)"
_JOINT = r"(?:,? and |,? or |, | to |-| through )"
_STEP = re.compile(r"[0-9]+|[a-z]+")
# Of a range of labels ("points 3 to 6") this many are taken at most.
_MOST_IN_RANGE = 30
_INSTRUMENT_WORDS = "Treaty Convention Charter Constitution Covenant Code Act Statute Protocol Law"
_INSTRUMENTS = tuple(_INSTRUMENT_WORDS.split())
_NAMES_OF_OTHERS = ("NATO", "Washington Treaty", "North Atlantic")
# How the words end that name another text right before a reference, but for capitals.
_NAMING_ENDS = tuple(
    f"{end} "
    for end in (*_INSTRUMENTS, "'s", "s'", "irror", "irrors", "irroring", "a", "an", "like", "ts")
)
# What each pattern of what stands behind a reference starts with.
_GOING_ON = (" ", ",", "-")
# How far before a reference the name of another text is looked for, in characters.
_WINDOW = 40


class Mention(NamedTuple):
    """One label that a text refers to.

    Attributes:
        text: As written: "point 7"; of a list the unit with this label alone.
        unit: point, article, paragraph, section, clause, annex, item or provision.
        label: The label from the outermost part inwards: ("4", "2", "a").
        is_own: Whether the words say that it is in this text ("of this Article", "above").
        is_foreign: Whether the words around name another text ("of the Constitution").
    """

    text: str
    unit: str
    label: tuple[str, ...]
    is_own: bool
    is_foreign: bool


class _Said(NamedTuple):
    word: str
    labels: list[str]


@cache
def _mention() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in _LONGEST_FIRST)
    return re.compile(
        rf"(?=[PpAaSsCcIi\u00a7])(?<![\w-])(?P<unit>(?i:{words})) ?"
        rf"(?P<labels>{_LABEL}(?:{_JOINT}{_LABEL})*)(?!\w|-\w| ?%)"
    )


@cache
def _bare() -> re.Pattern[str]:
    """Return the pattern of labels without a unit: "(b) above", "(a) and (b) below"."""
    label = r"\([0-9a-z]{1,4}\)"
    return re.compile(rf"(?<![\w)])(?P<labels>{label}(?:{_JOINT}{label})*)(?= (?:above|below)\b)")


@cache
def _around() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of an outer part, of this text and of another one behind, before."""
    units = "|".join(re.escape(word) for word in _UNITS)
    instrument = "|".join(_INSTRUMENTS)
    return (
        re.compile(rf" of (?=(?i:{units}) ?(?:[0-9(]|[IVX]+\b|[A-Z]\b))"),
        re.compile(
            r" (?:(?:of|to|in|under) (?:this|the present|these)|above|below|thereof|hereof)\b"
        ),
        re.compile(
            r",? (?:of|to|in|under) (?:the |an? |its |their |that )?[^\W\d_]"
            r"|[- ](?:like|type|style)\b| (?:security )?guarantees?\b"
            rf"|, (?:[A-Z][\w-]* )*(?:{instrument})\b"
        ),
        re.compile(
            rf"(?:'s|s'|\b[A-Z]{{2,}}|\b(?:{instrument}|[Mm]irror(?:s|ing)?|an?|like|[Ii]ts)) $"
            rf"|\b(?:{'|'.join(_NAMES_OF_OTHERS)})\b.{{0,{_WINDOW}}}$"
        ),
    )


def roots(units: Iterable[str]) -> tuple[str, ...]:
    """Return parts of words; a text without any does not refer to one of `units`."""
    found = {root for unit in units for root in _ROOTS[unit]}
    return tuple(sorted(r for r in found if not any(o in r for o in found - {r})))


def may_refer(text: str, roots: Sequence[str]) -> bool:
    """Whether `text` may refer to a clause that is called by a word with one of `roots`."""
    # A loop: a generator takes twice as long, and each clause is asked.
    lowered = text.lower()
    for root in roots:
        if root in lowered:
            return True
    return not is_plain_case(text)


@lru_cache(maxsize=256)
def mentions(text: str) -> tuple[Mention, ...]:
    """Return the references of `text` to clauses, in their order."""
    return tuple(_mentions(plain_text(text)))


def _mentions(text: str) -> Iterator[Mention]:
    outer, own, foreign, before = _around()
    inner: list[_Said] = []
    end = 0
    has_bare = ") above" in text or ") below" in text
    for match in _matches(text):
        if has_bare:
            yield from _without_unit(text, end, match.start())
        end = match.end()
        said = _Said(match["unit"], _listed(match["labels"]))
        end = match.end()
        goes_on = text.startswith(_GOING_ON, end)
        if goes_on and outer.match(text, end):
            inner.append(said)
            continue
        is_own = goes_on and own.match(text, end) is not None
        lead = text[max(match.start() - _WINDOW, 0) : match.start()]
        is_foreign = not is_own and (
            (goes_on and foreign.match(text, end) is not None)
            or (_may_name_another(lead) and before.search(lead) is not None)
        )
        yield from _chained([*inner, said], is_own=is_own, is_foreign=is_foreign)
        inner = []
    if has_bare:
        yield from _without_unit(text, end, len(text))


def _without_unit(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the bare labels between two places: they name a part of the clause they stand in."""
    for match in _bare().finditer(text, start, end):
        for label in _listed(match["labels"]):
            yield Mention(label, "paragraph", steps(label), is_own=True, is_foreign=False)


def _may_name_another(lead: str) -> bool:
    """Whether `lead`, which stands before a mention, may name another text; most do not."""
    return (
        lead.endswith(_NAMING_ENDS)
        or lead[-3:-1].isupper()
        or any(name in lead for name in _NAMES_OF_OTHERS)
    )


def _matches(text: str) -> Iterator[re.Match[str]]:
    """Yield what `_mention` finds; where a unit may start is asked first, a fourth of the time."""
    if not is_plain_case(text) or "\u00a7" in text:
        yield from _mention().finditer(text)
        return
    match_at, end = _mention().match, 0
    for place in _places(text.lower()):
        if place >= end and (match := match_at(text, place)):
            end = match.end()
            yield match


def _places(lowered: str) -> list[int]:
    """Return where a word for a unit may start, rising."""
    found = set()
    for start, offsets in _STARTS.items():
        at = lowered.find(start)
        while at >= 0:
            found.update([at - offset for offset in offsets if at >= offset])
            at = lowered.find(start, at + 1)
    return sorted(found)


def _chained(parts: list[_Said], *, is_own: bool, is_foreign: bool) -> Iterator[Mention]:
    """Yield a mention for each label of the innermost part: "paragraphs 2 and 3 of Article 5"."""
    above: tuple[str, ...] = ()
    for part in reversed(parts[1:]):
        above += steps(part.labels[0])
    behind = "".join(f" of {part.word} {part.labels[0]}" for part in parts[1:])
    unit = _UNITS[parts[-1].word.lower()]
    for label in parts[0].labels:
        word = _single(parts[0].word)
        yield Mention(f"{word} {label}{behind}", unit, above + steps(label), is_own, is_foreign)


def _single(word: str) -> str:
    if word.lower() == "annexes":
        return word[:-2]
    return word[:-1] if word[-1:] in ("s", "S") else word


def _listed(text: str) -> list[str]:
    """Return the labels of a list; of a range all that stand between."""
    if "," not in text and "-" not in text and " " not in text:
        return [text]
    found: list[str] = []
    parts = re.split(rf"({_JOINT})", text)
    for place in range(0, len(parts), 2):
        label = parts[place].strip()
        if place and parts[place - 1] in (" to ", "-", " through ") and found:
            found += _between(found[-1], label)
        found.append(label)
    return found


def _between(first: str, last: str) -> list[str]:
    if not (first.isdecimal() and last.isdecimal()):
        return []
    start = int(first) + 1
    return [str(n) for n in range(start, min(int(last), start + _MOST_IN_RANGE))]


@lru_cache(maxsize=4096)  # a version of 10,000 clauses refers to few places, often
def steps(label: str) -> tuple[str, ...]:
    """Return the parts of a label, in lower case: "4.2(a)" and "Article 4(2)a" are 4, 2, a."""
    lowered = label.lower()
    if lowered[:1].isalpha() or lowered[:1] == "§":
        word = next((word for word in _LONGEST_FIRST if lowered.startswith(word)), "")
        lowered = lowered.removeprefix(word)
    return tuple(_STEP.findall(lowered))
