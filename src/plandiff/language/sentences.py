"""Sentences as words and stems, and where one ends."""

import re
from bisect import bisect
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from plandiff.language.lexicon import KNOWN, Lexicon
from plandiff.language.noise import plain_text
from plandiff.language.stems import content_stem, lowered
from plandiff.language.tokens import cores, split

# A full stop after these ends no sentence. Source: abbreviations usual before a label or name, in
# English and in German statutes.
_SHORT_WORDS = (
    "no nos art arts para paras sec secs cl ch pt mr mrs ms dr st vs e.g i.e etc stat supp cf "
    "abs nr buchst ziff vgl bzw ggf ca"
)
_SHORT = frozenset(_SHORT_WORDS.split())
_LONGEST_SHORT = max(map(len, _SHORT))
# A full stop ends a sentence where no small letter follows; the other signs always do. The sign
# is read and not looked back at: a search for what starts with a sign passes over the rest.
_END = re.compile(r"[.;!?] (?=\S)(?:(?<!\. )|(?=[^a-z\u00df-\u00ff]))")


class Sentence(NamedTuple):
    """A sentence, or a part of one that a semicolon ends.

    Attributes:
        cores: Words, numbers and signs as written.
        words: The same in lower case.
        stems: The same as stems; "" for words that carry no subject, and for signs.
        text: What is written, blanks made one.
        lexicon: The word lists that it is read with.
    """

    cores: tuple[str, ...]
    words: tuple[str, ...]
    stems: tuple[str, ...]
    text: str
    lexicon: Lexicon = KNOWN

    def __hash__(self) -> int:
        """Return a hash of the text, from which the rest follows: each reader asks for it."""
        return hash(self.text)

    def before(self, at: int) -> str:
        """Return the stem of the nearest word before `at` that carries a subject, or ""."""
        return next((s for s in reversed(self.stems[:at]) if s), "")

    def after(self, at: int) -> str:
        """Return the stem of the nearest word after `at` that carries a subject, or ""."""
        return next((s for s in self.stems[at + 1 :] if s), "")

    def said(self, start: int, end: int) -> str:
        """Return the words from `start` up to `end`, joined by blanks."""
        return (
            " ".join(self.cores[start:end])
            .replace(" ,", ",")
            .replace(" .", ".")
            .replace(" - ", "-")
            .replace("( ", "(")
            .replace(" )", ")")
        )


@lru_cache(maxsize=8)
def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of `text`; layout and typography do not alter them."""
    whole = plain_text(text)
    # Most texts are one sentence, and four plain searches are quicker than one for a pattern.
    if not (". " in whole or "; " in whole or "! " in whole or "? " in whole):
        return (whole,)
    found: list[str] = []
    start = 0
    for match in _END.finditer(whole):
        end = match.start() + 1
        if not _is_cut(whole, start, end):
            found.append(whole[start:end])
            start = end + 1
    found.append(whole[start:])
    return tuple(found)


def _is_cut(text: str, start: int, end: int) -> bool:
    """Whether the full stop that may end `text[start:end]` belongs to a short word or initials."""
    if text[end - 1] != ".":
        return False
    last = text[max(text.rfind(" ", start, end) + 1, start) : end - 1].lstrip("(").lower()
    if len(last) > _LONGEST_SHORT and "." not in last:
        return False
    return last in _SHORT or all(len(part) == 1 and part.isalpha() for part in last.split("."))


@lru_cache(maxsize=64)
def read(text: str, lexicon: Lexicon = KNOWN) -> Sentence:
    """Return the words of one sentence, to be read with `lexicon`."""
    return read_written(tuple(cores(text)), text, lexicon)


def read_written(written: tuple[str, ...], text: str, lexicon: Lexicon = KNOWN) -> Sentence:
    """Return the sentence whose words and signs as written are known, as `read` does."""
    words = tuple(map(lowered, written))
    return Sentence(written, words, tuple(map(content_stem, words)), text, lexicon)


def written_in(text: str, places: Sequence[int]) -> list[tuple[tuple[str, ...], str]]:
    """Return those of the `sentences` of `text` that stand at `places`, with words and signs.

    Where layout and typography are in order the tokens of the text are taken, which the word
    diff has made already.
    """
    every = sentences(text)
    if not places or plain_text(text) != text:
        return [(tuple(cores(every[place])), every[place]) for place in places]
    written, _, wholes = split(text)
    if len(every) == 1:
        return [(written, text)]
    ends = list(accumulate(map(len, wholes)))
    # How many tokens stand before each sentence: one ends where the next sentence starts.
    starts = accumulate([len(sentence) + 1 for sentence in every], initial=0)
    before = [bisect(ends, start) for start in starts]
    return [(written[before[place] : before[place + 1]], every[place]) for place in places]
