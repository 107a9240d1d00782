"""Words as they count when two sentences are compared: stems, and words that say nothing."""

from collections.abc import Callable
from functools import lru_cache

# Endings of number and tense, then of derivation, that one word takes in two wordings (hold,
# holds, holding; withdraw, withdrawals). Longest first; one of each is taken off. Source: the
# first steps of M. F. Porter, "An algorithm for suffix stripping" (Program 14, 1980), cut to these.
_INFLECTIONS = ("ings", "ing", "ied", "ies", "ed", "es", "s")
_DERIVATIONS = ("ations", "ation", "ments", "ment", "ions", "ion", "als", "al", "ly", "y")
_VOWELS = frozenset("aeiouy")
# Stems that are kept: a text of 10,000 clauses has 10,000 different words.
_MOST_KEPT = 32_768
# Forms that no ending explains. Source: strong verbs met in treaty texts.
_IRREGULAR = {
    "held": "hold", "kept": "keep", "made": "make", "given": "give", "gave": "give",
    "taken": "take", "took": "take", "left": "leave", "paid": "pay", "sent": "send",
    "met": "meet", "begun": "begin", "began": "begin", "withdrawn": "withdraw",
    "withdrew": "withdraw", "undertaken": "undertake", "borne": "bear", "brought": "bring",
    "sought": "seek", "laid": "lay", "led": "lead", "chosen": "choose", "drawn": "draw",
    "rebuilt": "rebuild", "lost": "lose", "forgone": "forgo", "known": "know",
}  # fmt: skip
# Words that carry no subject: a sentence pairs with another by the words besides these.
# Source: closed classes of English (articles, pronouns, prepositions, auxiliaries).
_EMPTY_WORDS = """
    a an the this that these those such any some all each every both either other another
    no not never neither nor none only also of to in on at by for from with without within
    into onto upon under over between among against during through as than and or but if
    unless is are was were be been being has have had having do does did shall will must
    should may might can could would cannot need ought it its they their them he she his her
    who whom whose which what there here so thereof therein thereto said longer
"""
EMPTY = frozenset(_EMPTY_WORDS.split())
_ENDING_IN_LY = "fly apply supply comply reply rely imply multiply ally family assembly early only"
_NO_ADVERBS = frozenset(_ENDING_IN_LY.split())


def is_adverb(word: str) -> bool:
    """Whether `word`, in lower case, may stand between binding words and their verb."""
    return word.endswith("ly") and word[0].islower() and word not in _NO_ADVERBS


@lru_cache(maxsize=_MOST_KEPT)
def stem(word: str) -> str:
    """Return what is common to the forms of `word`, which is in lower case."""
    if word in _IRREGULAR:
        word = _IRREGULAR[word]
    word = word.removesuffix("'s")
    word = _without(word, _INFLECTIONS)
    while (rest := _without(word, _DERIVATIONS)) != word and len(rest) > 2:
        word = rest  # implementation, implement
    word = word.rstrip("e")
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls" else word


def _without(word: str, endings: tuple[str, ...]) -> str:
    if word.endswith("ss") or (word.endswith("eed") and not word.endswith("reed")):
        return word
    for ending in endings:
        rest = word[: -len(ending)]
        least = 2 if ending == "y" else 1  # pay and pays, day and days
        if word.endswith(ending) and len(rest) > least and not _VOWELS.isdisjoint(rest):
            return rest
    return word


class _Stems(dict[str, str]):
    """Words to their stems, made when they are asked for: half the time of a bounded cache."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = "" if word in EMPTY or not word[:1].isalnum() else stem(word)
        self[word] = found
        return found


class _Lowered(dict[str, str]):
    """Words to themselves in lower case.

    Each is one and the same text wherever it stands, so that comparing and counting words
    hardly looks at their letters: they are hashed once.
    """

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        lowered = word.lower()
        # What is in lower case itself stands for all of its forms.
        found = self[lowered] if lowered != word and lowered.lower() == lowered else lowered
        self[word] = found
        return found


# Returns the stem of a word, in lower case; "" where it says nothing of the subject.
content_stem: Callable[[str], str] = _Stems().__getitem__
# Returns a word in lower case.
lowered: Callable[[str], str] = _Lowered().__getitem__
