"""Square brackets of negotiated texts: spans that nest, what they hold, and where they fail.

Three sorts of brackets: text that is not agreed, placeholders ([date], [X], [TBD]), and those
of an editor ([sic], [12], [emphasis added]), which are no part of the negotiation.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from plandiff.language.noise import plain_text
from plandiff.language.tokens import Split, split
from plandiff.language.units import SCALE, is_measure


def _lazy(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """Return what compiles `pattern` when the first bracket is met: it takes 6 ms in all."""
    return cache(lambda: re.compile(pattern, flags))


# Source: house styles for quoting (Chicago Manual of Style, "Brackets in quoted matter").
_EDITORIAL = _lazy(
    r"[0-9]{1,3}(?:[,-] ?[0-9]{1,3})*|sic|sic!|\.\.\.|(?:footnote|fn\.?|note|ref\.?) ?[0-9]+|"
    r"emphasis (?:added|in (?:the )?original)|citations? omitted|internal quotation marks omitted|"
    r"(?:ed(?:itor)?(?:'s)? ?note|ed\.|translator's note|tr\.).*|repealed|expired|reserved|"
    r"(?:not funded|expires|effective) .*|§.*",
    re.IGNORECASE,
)
# Source: blanks of treaty templates and contract forms.
_PLACEHOLDER = _lazy(
    r"[XYZN]{1,4}|_+|[\u25cf\u2022*]+|tb[cdas]|n/?a|"
    r"(?:to be (?:determined|agreed|confirmed|decided|specified|completed|inserted|defined))|"
    r"(?:insert|specify|add|name of|number of|date of) [^,.;]*|(?:date|day|month|year|place|city|"
    r"number|amount|sum|name|figure|percentage|country|deadline|duration|location|x days)s?",
    re.IGNORECASE,
)
_ATTRIBUTION = _lazy(r"([A-Z][\w.&'-]*(?:(?:[,/]| and|,? &)? ?[A-Z][\w.&'-]*){0,5}) ?: ?")
_NUMBERED = _lazy(r"(?:option|alternative|alt\.?|variant) ?[0-9a-z]{1,2} ?[:.-] ?", re.IGNORECASE)
# A slash between words parts options; "and/or" and 24/7 hold none.
_SLASH = _lazy(r"(?<!and) ?/ ?(?!or\b|[0-9])")
# Right before a bracket these are code: an attribute of a programming language.
_CODE_SIGNS = ("#", "#!")
_BETWEEN_FIGURES = frozenset(("[", "or", "/", "-", "to"))
# What says that nothing should stand there.
NO_TEXT = frozenset(("no text", "delete", "deleted"))
# Words that open what is added to the words before, and compete with nothing.
_ADDING = ("and ", ", and ", "as well as ", "but ", "including ", ", including ")
# What a bracket starts with: those of two sorts stand beside each other and do not compete, two
# verbs that depend on one word do. tests/language/labelled/unseen, "[handed over] [placed".
_PARTICIPLE = "participle"
_SORTS = {
    "preposition": frozenset(("of", "in", "on", "at", "by", "for", "to", "with", "from", "under")),
    "be": frozenset(("is", "are", "was", "were", "be", "has", "have")),
}
# Brackets beside each other are options where both are this short, in words.
_MOST_WORDS = 3
# Brackets deeper than this are read as the words in them: each holds what is written in it, and so
# a text of brackets alone would take the square of its length. Levels of clauses have the same
# bound (plandiff.load.limits). tests/language/test_brackets.py: as deep as anybody writes.
_MOST_NESTED = 32
PLACEHOLDER = "\0placeholder"
_SIGNS = frozenset("[]")


class Span(NamedTuple):
    """A pair of brackets.

    Attributes:
        text: What stands in it, without attribution and number of option, brackets inside kept.
        parent: Index of the span around it, or None.
        first: Index of its first word in `Bracketed.words`.
        end: Index after its last word.
        is_placeholder: Whether it waits for a word.
        attribution: Who wants it ("EU"), or "".
        is_next: Whether it is an option beside the bracket before it.
        options: The wordings in it that a slash parts, or only `text`.
        written: What is written, the brackets themselves and all.
    """

    text: str
    parent: int | None
    first: int
    end: int
    is_placeholder: bool
    attribution: str
    is_next: bool
    options: tuple[str, ...]
    written: str

    @property
    def is_no_text(self) -> bool:
        """Whether it says that nothing should stand there."""
        return self.text.lower() in NO_TEXT


class Bracketed(NamedTuple):
    """A text as words and the brackets around them.

    Attributes:
        words: The words without brackets, attributions and editorial brackets.
        spans: The brackets, in the order in which they open.
        blanks: What stands behind each word: "" or one blank.
        unbalanced: What stands before each bracket that has no other half: (sign, words).
    """

    words: tuple[str, ...]
    spans: tuple[Span, ...]
    blanks: tuple[str, ...]
    unbalanced: tuple[tuple[str, str], ...] = ()

    def said(self, places: Iterable[int]) -> str:
        """Return the words at `places` as written, without the signs at either end."""
        kept = [i for i in places if self.words[i] != PLACEHOLDER]
        return "".join(self.words[i] + self.blanks[i] for i in kept).strip(" ,.;:")


@lru_cache(maxsize=64)
def bracketed(text: str) -> Bracketed:
    """Return the brackets of `text`; layout and typography do not alter them."""
    tokens = split(plain_text(text))
    partners, lonely = _partners(tokens.cores)
    reader = _Reader(tokens, partners, lonely)
    reader.read(0, len(tokens.cores), None)
    unbalanced = tuple(
        (tokens.cores[at], "".join(tokens.wholes[max(at - 4, 0) : at]).strip()) for at in lonely
    )
    return Bracketed(
        tuple(reader.words),
        tuple(_grouped(reader)),
        tuple(reader.blanks),
        unbalanced,
    )


def _partners(cores: Sequence[str]) -> tuple[dict[int, int], list[int]]:
    """Return opening to closing brackets, and those without another half."""
    partners: dict[int, int] = {}
    waiting: list[int] = []
    lonely: list[int] = []
    for at in [at for at, core in enumerate(cores) if core in _SIGNS]:
        if cores[at] == "[":
            waiting.append(at)
        elif waiting:
            partners[waiting.pop()] = at
        else:
            lonely.append(at)
    return partners, sorted([*lonely, *waiting])


class _Reader:
    """Walks the tokens and collects words and spans.

    Attributes:
        places: Of each span the indexes of its tokens: (opening, closing).
    """

    def __init__(self, tokens: Split, partners: dict[int, int], lonely: Sequence[int]) -> None:
        self.cores, self.blanks_behind, self.wholes = tokens
        self.partners = partners
        self.signs = sorted([*partners, *partners.values(), *lonely])
        self.words: list[str] = []
        self.blanks: list[str] = []
        self.spans: list[Span] = []
        self.places: list[tuple[int, int]] = []

    def read(self, start: int, end: int, parent: int | None, depth: int = 0) -> None:
        at = start
        while at < end:
            place = bisect_left(self.signs, at)
            sign = min(self.signs[place], end) if place < len(self.signs) else end
            self.take(at, sign)
            at = sign + 1
            close = self.partners.get(sign) if sign < end else None
            if close is not None and depth < _MOST_NESTED:
                self.bracket(sign, close, parent, depth + 1)
                at = close + 1

    def take(self, start: int, end: int) -> None:
        """Take the words between two brackets; blanks before the first word are none."""
        start += start < end and not self.cores[start]
        self.words += self.cores[start:end]
        self.blanks += self.blanks_behind[start:end]

    def bracket(self, at: int, close: int, parent: int | None, depth: int) -> None:
        if "".join(self.wholes[max(at - 2, 0) : at]).endswith(_CODE_SIGNS):
            self.read(at + 1, close, parent, depth)  # #[inline], #![doc = content]
            return
        text = "".join(self.wholes[at + 1 : close]).strip()
        is_letter = len(text) == 1 and not self.blanks_behind[close] and self.is_word(close + 1)
        if is_letter or (_EDITORIAL().fullmatch(text) and not self.is_figure(text, close)):  # [T]he
            return
        if not text or _PLACEHOLDER().fullmatch(text):
            first = len(self.words)
            self.words.append(PLACEHOLDER)
            self.blanks.append(" ")
            span = Span(text, parent, first, first + 1, True, "", False, (text,), f"[{text}]")
            self.add(span, at, close)
            return
        numbered = _NUMBERED().match(text)
        rest = text[numbered.end() :] if numbered else text
        who = None if numbered else _ATTRIBUTION().match(rest)
        rest = rest[who.end() :] if who else rest
        own, first = len(self.spans), len(self.words)
        options = tuple(re.split(" ?/ ?", rest)) if _SLASH().search(rest) else (rest,)
        name = who[1] if who else ""
        span = Span(rest, parent, first, first, False, name, False, options, f"[{text}]")
        self.add(span, at, close)
        self.read(self.after(at + 1, len(text) - len(rest)), close, own, depth)
        self.spans[own] = self.spans[own]._replace(end=len(self.words))

    def is_figure(self, text: str, close: int) -> bool:
        """Whether a number is offered, "[45] [60] per cent", and no note is told."""
        at = close + 1
        while at < len(self.cores) and (self.cores[at] in _BETWEEN_FIGURES):
            at = self.partners.get(at, at) + 1
        behind = self.cores[at].lower() if at < len(self.cores) else ""
        return text[0].isdigit() and (behind in SCALE or behind == "per" or is_measure(behind))

    def is_word(self, at: int) -> bool:
        return at < len(self.cores) and self.cores[at][:1].isalpha()

    def add(self, span: Span, at: int, close: int) -> None:
        self.spans.append(span)
        self.places.append((at, close))

    def after(self, at: int, characters: int) -> int:
        """Return the token that stands `characters` behind token `at`."""
        while characters > 0:
            characters -= len(self.wholes[at])
            at += 1
        return at


def _grouped(reader: _Reader) -> Iterator[Span]:
    """Yield the spans; one beside another, or behind a slash or "or", is an option of it."""
    closing = {place[1]: index for index, place in enumerate(reader.places)}
    for index, span in enumerate(reader.spans):
        at = reader.places[index][0] - 1
        is_apart = at >= 0 and reader.cores[at].lower() in ("/", "or")
        before = closing.get(at - is_apart)
        yield span._replace(
            is_next=before is not None
            and not (span.is_placeholder or reader.spans[before].is_placeholder)
            and (is_apart or _is_choice(reader, before, index))
        )


def _sort(span: Span) -> str:
    """Return what sort of words a bracket starts with: what competes is of one sort."""
    first = span.text.partition(" ")[0].lower()
    if len(first) > _MOST_WORDS and first.endswith("ed"):
        return _PARTICIPLE
    return next((name for name, words in _SORTS.items() if first in words), "")


def _is_choice(reader: _Reader, before: int, behind: int) -> bool:
    pair = reader.spans[before], reader.spans[behind]
    if pair[1].text.lower().startswith(_ADDING):
        return False
    if not reader.blanks_behind[reader.places[before][1]] or all(s.attribution for s in pair):
        return True
    sorts = [_sort(span) for span in pair]
    if sorts[0] != sorts[1]:
        return False
    return sorts[0] == _PARTICIPLE or all(
        len(span.text.split()) <= _MOST_WORDS or _NUMBERED().match(span.written[1:])
        for span in pair
    )
